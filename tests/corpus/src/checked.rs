//! A checked document.

use policy_core::document::{Document, read_json_bytes};
use policy_core::finding::{Finding, Level};
use policy_core::model::{Policy, PolicyKind};
use policy_core::report::{LocatedFinding, locate, locate_bytes, locate_syntax};
use policy_lint::Context;
use policy_lint::check::check;

/// The result of all rules for one document.
#[derive(Debug)]
pub struct Checked {
    /// The policy, if the document is one.
    pub policy: Option<Policy>,
    /// The findings, in the order of the text.
    pub findings: Vec<Found>,
}

/// A finding with the source at its place.
#[derive(Debug)]
pub struct Found {
    /// The finding and its location.
    pub located: LocatedFinding,
    /// The string at its place, or the path if there is no string.
    pub value: String,
}

impl Found {
    /// The finding.
    #[must_use]
    pub const fn finding(&self) -> &Finding {
        self.located.finding()
    }

    /// Its level.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.finding().level()
    }

    /// The name of its rule.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        self.finding().rule().name
    }

    /// The path of its place, `/` for the document.
    #[must_use]
    pub fn path(&self) -> String {
        path(&self.located)
    }
}

impl Checked {
    /// Reads and checks bytes, which may be anything.
    #[must_use]
    pub fn of(bytes: &[u8], kind: PolicyKind, service: Option<&str>) -> Self {
        match read_json_bytes(bytes) {
            Ok(document) => Self::of_document(&document, kind, service),
            Err(error) => {
                let located = match std::str::from_utf8(bytes) {
                    Ok(text) => locate_syntax(text, &error),
                    Err(_) => locate_bytes(bytes, &error).1,
                };
                let value = String::new();
                Self { policy: None, findings: vec![Found { located, value }] }
            }
        }
    }

    fn of_document(document: &Document<'_>, kind: PolicyKind, service: Option<&str>) -> Self {
        let outcome = check(document, kind, &Context { service, ..Context::default() });
        let text = document.text.unwrap_or_default();
        let findings = locate(text, document, outcome.findings)
            .into_iter()
            .map(|located| Found { value: value(document, text, &located), located })
            .collect();
        Self { policy: outcome.policy, findings }
    }

    /// The findings that are errors.
    pub fn errors(&self) -> impl Iterator<Item = &Found> {
        self.findings.iter().filter(|it| it.level() == Level::Error)
    }
}

fn value(document: &Document<'_>, text: &str, located: &LocatedFinding) -> String {
    let mut place = located.finding().place().clone();
    place.within = None;
    let span = document.locate(&place);
    let source = text.get(span.start as usize..span.end as usize).unwrap_or_default();
    match source.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(string) => string.to_owned(),
        None => path(located),
    }
}

fn path(located: &LocatedFinding) -> String {
    match located.path().to_string() {
        path if path.is_empty() => "/".to_owned(),
        path => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Checked {
        Checked::of(text.as_bytes(), PolicyKind::Identity, None)
    }

    #[test]
    fn a_finding_has_its_string_or_its_path() {
        let checked = check(
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "nosuch:Thing"}]}"#,
        );
        let found: Vec<_> =
            checked.errors().map(|it| (it.rule(), it.value.as_str(), it.path())).collect();
        assert_eq!(
            found,
            [
                ("missing-resource", "/Statement/0", "/Statement/0".to_owned()),
                ("unknown-service-in-action", "nosuch:Thing", "/Statement/0/Action".to_owned()),
            ]
        );
    }

    #[test]
    fn bytes_that_are_no_json_have_one_finding() {
        for bytes in [&b"{"[..], b"\xff"] {
            let checked = Checked::of(bytes, PolicyKind::Trust, None);
            assert_eq!(checked.findings.len(), 1);
            assert_eq!(checked.findings[0].finding().code(), Some("JSON_SYNTAX_ERROR"));
        }
    }
}
