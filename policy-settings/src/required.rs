//! Conditions that a project requires, checked like the parts of a policy.

use std::borrow::Cow;

use policy_core::document::{Document, Member, Node, Value};
use policy_core::finding::Level;
use policy_core::model::{ArnFields, PolicyKind};
use policy_core::path::{Part, Step};
use policy_lint::Context;
use policy_lint::check::check;
use policy_lint::project::Project;

use crate::{Settings, levels};

/// The problems of a requirement's action and key. A policy with both is checked, so that misspelled names
/// are found as in policies.
pub(crate) struct Flaws {
    pub(crate) action: Option<String>,
    pub(crate) key: Option<String>,
}

pub(crate) fn flaws(action: Option<&str>, key: &str, settings: &Settings) -> Flaws {
    let condition = object([("StringEquals", object([(key, text("value"))]))]);
    let statement = object([
        ("Effect", text("Allow")),
        ("Action", text(action.unwrap_or("*"))),
        ("Resource", text("*")),
        ("Condition", condition),
    ]);
    let policy = object([("Version", text("2012-10-17")), ("Statement", statement)]);
    // Names that the project adds are known here, as in policies.
    let project = Project { extension: settings.project.extension.clone(), ..Project::EMPTY };
    let context = Context { project: &project, ..Context::default() };
    let outcome = check(&Document::new(policy), PolicyKind::Identity, &context);
    let mut flaws = Flaws { action: None, key: None };
    for finding in outcome.findings {
        let Some(finding) = levels::apply(&settings.rules, finding) else { continue };
        if finding.level() != Level::Error {
            continue;
        }
        let place = finding.place();
        let names: Vec<&str> = place
            .path
            .steps()
            .iter()
            .filter_map(|step| match step {
                Step::Key { name, .. } => Some(&**name),
                Step::Index(_) => None,
            })
            .collect();
        let flaw = match (names.as_slice(), place.part) {
            (["Statement", "Action"], _) => &mut flaws.action,
            (["Statement", "Condition", _, _], Part::Key) => &mut flaws.key,
            _ => continue,
        };
        if flaw.is_none() {
            let hint = finding.help_text().or(finding.label());
            *flaw = Some(match hint {
                Some(hint) => format!("{}; {hint}", finding.message()),
                None => finding.message().to_owned(),
            });
        }
    }
    flaws
}

/// The problem of a requirement's principal: a string that cannot be a principal in a policy.
pub(crate) fn flaw_of_principal(text: &str) -> Option<String> {
    let is_account = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_host = || text.contains('.') && !text.contains([':', ' ']);
    if text == "*" || is_account || is_host() {
        return None;
    }
    match ArnFields::split(text) {
        Ok(fields) => fields.check().err().map(|error| error.to_string()),
        Err(_) => Some(format!(
            "`{text}` is not a principal; expected `*`, an account ID, an ARN or a service such as `redshift.amazonaws.com`"
        )),
    }
}

fn text(text: &str) -> Node<'_> {
    Node { span: Default::default(), value: Value::String(Cow::Borrowed(text)) }
}

fn object<'a, const N: usize>(members: [(&'a str, Node<'a>); N]) -> Node<'a> {
    let member =
        |(key, value)| Member { key: Cow::Borrowed(key), key_span: Default::default(), value };
    Node {
        span: Default::default(),
        value: Value::Object(members.into_iter().map(member).collect()),
    }
}
