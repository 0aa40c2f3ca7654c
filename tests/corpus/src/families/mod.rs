//! Families of documents of any length: one for each list and each nesting in a document, and for documents
//! in which a rule examines many parts together.
//!
//! Tests check for all of them that the steps of a check grow no faster than the text.

mod conditions;
mod lists;
mod shapes;
mod trust;

use policy_core::document::read_json;
use policy_core::model::{AccountId, PolicyKind};
use policy_core::report::{locate, locate_syntax};
use policy_lint::Context;
use policy_lint::check::check_json;
use policy_lint::project::{Project, RequiredCondition};

/// A family of documents.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// The repeated part.
    pub name: &'static str,
    /// The kind that the documents are checked as.
    pub kind: PolicyKind,
    /// The service, for resource-based policies.
    pub service: Option<&'static str>,
    /// Whether it is checked with the settings of a project.
    pub has_project: bool,
    make: fn(usize) -> String,
}

impl Family {
    const fn new(name: &'static str, kind: PolicyKind, make: fn(usize) -> String) -> Self {
        Self { name, kind, service: None, has_project: false, make }
    }

    const fn of_service(self, service: &'static str) -> Self {
        Self { service: Some(service), ..self }
    }

    const fn in_project(self) -> Self {
        Self { has_project: true, ..self }
    }

    /// The document with a number of parts.
    #[must_use]
    pub fn document(&self, parts: usize) -> String {
        (self.make)(parts)
    }

    /// The number of parts for a document of about a number of bytes.
    #[must_use]
    pub fn parts_of(&self, bytes: usize) -> usize {
        let (mut enough, mut few) = (1, 0);
        while self.document(enough).len() < bytes {
            few = enough;
            enough *= 2;
        }
        while enough - few > 1 {
            let middle = few.midpoint(enough);
            if self.document(middle).len() < bytes { few = middle } else { enough = middle }
        }
        few.max(1)
    }

    /// The number of findings in a document, after it has been read and checked and the findings located.
    #[must_use]
    pub fn check(&self, text: &str) -> usize {
        let project = if self.has_project { project() } else { Project::EMPTY };
        let context = Context {
            service: self.service,
            project: &project,
            is_sent_as_written: true,
            ..Context::default()
        };
        match read_json(text) {
            Ok(document) => {
                let outcome = policy_lint::check::check(&document, self.kind, &context);
                locate(text, &document, outcome.findings).len()
            }
            Err(error) => {
                let _ = locate_syntax(text, &error);
                check_json(text, self.kind, &context).map_or(1, |_| 0)
            }
        }
    }
}

/// A project with settings for each rule about projects.
fn project() -> Project {
    let account = |id: &str| AccountId::parse(id).ok();
    let required = |action: Option<&str>, key: &str, by_denial| RequiredCondition {
        action: action.map(str::to_owned),
        principal: None,
        key: key.to_owned(),
        reason: None,
        by_denial,
    };
    Project {
        own_accounts: account("111111111111").into_iter().collect(),
        trusted_accounts: account("222222222222").into_iter().collect(),
        trusted_organizations: vec!["o-a1b2c3d4e5".to_owned()],
        third_parties: account("333333333333").into_iter().collect(),
        required: vec![
            required(None, "aws:PrincipalOrgID", false),
            required(Some("s3:GetObject"), "aws:SourceIp", false),
            required(Some("s3:PutObject"), "aws:SecureTransport", true),
        ],
        ..Project::EMPTY
    }
}

/// All families.
pub fn families() -> impl Iterator<Item = Family> {
    let all = [lists::FAMILIES, conditions::FAMILIES, trust::FAMILIES, shapes::FAMILIES];
    all.into_iter().flatten().copied()
}

/// A number of items, separated by commas.
fn list(parts: usize, item: impl Fn(usize) -> String) -> String {
    (0..parts).map(item).collect::<Vec<_>>().join(",")
}

/// A policy with these statements.
fn policy(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

/// A policy with one statement with these members.
fn statement(members: &str) -> String {
    policy(&format!("{{{members}}}"))
}

/// A word whose letters differ only in case for each number.
fn casing(word: &str, number: usize) -> String {
    let mut letters = 0;
    let cased = word.chars().map(|one| {
        if !one.is_ascii_alphabetic() {
            return one;
        }
        let is_flipped = number.checked_shr(letters).is_some_and(|rest| rest & 1 == 1);
        letters += 1;
        match (is_flipped, one.is_ascii_lowercase()) {
            (false, _) => one,
            (true, true) => one.to_ascii_uppercase(),
            (true, false) => one.to_ascii_lowercase(),
        }
    });
    cased.collect()
}

/// A unique word of letters for each number.
fn word(number: usize) -> String {
    let mut letters = String::new();
    let mut rest = number;
    loop {
        let letter = u8::try_from(rest % 26).unwrap_or_default() + b'a';
        letters.push(char::from(letter));
        rest /= 26;
        if rest == 0 {
            return letters;
        }
    }
}
