//! Findings that a project allows where they stand.

use policy_core::document::{Document, Node, Span, Value};
use policy_core::finding::Finding;
use policy_core::findings::MOST_STATEMENTS;
use policy_core::path::Step;

use crate::{PathGlob, Selector};

/// An entry of `[[allow]]`: the findings of a rule in some documents, in some statements of them, or
/// both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowEntry {
    pub(crate) selector: Selector,
    /// The rule as the file names it.
    pub(crate) name: String,
    pub(crate) path: Option<PathGlob>,
    pub(crate) sid: Option<String>,
    pub(crate) reason: String,
    pub(crate) span: Span,
}

impl AllowEntry {
    /// Which documents it is about; all where there is none.
    #[must_use]
    pub const fn path(&self) -> Option<&PathGlob> {
        self.path.as_ref()
    }

    /// The Sid of the statements that it is about; whole documents where there is none.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// The rules that it is about.
    #[must_use]
    pub const fn selector(&self) -> &Selector {
        &self.selector
    }

    /// Why the findings may stay.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether it is about a document. A document without a path, such as standard input, has no place
    /// below the folder of the settings.
    #[must_use]
    pub fn is_about(&self, path: Option<&str>) -> bool {
        match (&self.path, path) {
            (None, _) => true,
            (Some(glob), Some(path)) => glob.matches(path),
            (Some(_), None) => false,
        }
    }

    /// Whether it allows a finding of a document that it is about. `sids` are the Sids of its
    /// statements.
    #[must_use]
    pub fn allows(&self, finding: &Finding, sids: &[Option<&str>]) -> bool {
        let is_here = |sid: &str| {
            let statement = statement_of(finding, sids.len()).and_then(|number| sids.get(number));
            statement.is_some_and(|it| *it == Some(sid))
        };
        self.selector.leaves_out(finding) && self.sid.as_deref().is_none_or(is_here)
    }
}

/// The number of the statement of a finding. One that stands alone, without a list, has none in its path.
/// What is counted of late statements stands for all of them.
fn statement_of(finding: &Finding, statements: usize) -> Option<usize> {
    let number = finding.statement();
    if finding.stands_for().is_some() && number.is_some_and(|it| it >= MOST_STATEMENTS) {
        return None;
    }
    let is_alone = || {
        let first = finding.place().path.steps().first();
        statements == 1 && matches!(first, Some(Step::Key { name, .. }) if &**name == "Statement")
    };
    number.or_else(|| is_alone().then_some(0))
}

/// The Sid of each statement of a document, where it has one.
#[must_use]
pub fn sids<'d>(document: &'d Document<'_>) -> Vec<Option<&'d str>> {
    match member(&document.root, "Statement") {
        Some(Node { value: Value::Array(statements), .. }) => statements.iter().map(sid).collect(),
        Some(one) => vec![sid(one)],
        None => Vec::new(),
    }
}

fn sid<'d>(statement: &'d Node<'_>) -> Option<&'d str> {
    match &member(statement, "Sid")?.value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn member<'d, 'a>(node: &'d Node<'a>, name: &str) -> Option<&'d Node<'a>> {
    let Value::Object(members) = &node.value else { return None };
    members.iter().find(|member| member.key == name).map(|member| &member.value)
}
