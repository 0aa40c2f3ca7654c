//! The kind of a document, as named by an option or a setting.

use std::fmt;

use policy_core::document::{Document, Member, Node, Value};
use policy_core::model::PolicyKind;
use policy_core::suggest::{did_you_mean, join_or, nearest};
use policy_lint::check_service;

use crate::WordError;

/// A kind as named by an option or a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// A kind of policy.
    Fixed(PolicyKind),
    /// A resource-based policy of one service.
    ResourceOf(String),
    /// The kind that the document looks like.
    Auto,
}

impl DocumentKind {
    /// Parses the name of a kind.
    ///
    /// # Errors
    ///
    /// The word does not name a kind. The message says what was expected.
    pub fn parse(word: &str) -> Result<Self, WordError> {
        if word == "auto" {
            return Ok(Self::Auto);
        }
        if let Some(kind) = PolicyKind::parse(word) {
            return Ok(Self::Fixed(kind));
        }
        if let Some(service) = word.strip_prefix("resource:") {
            check_service(service).map_err(|error| WordError::new(error.to_string()))?;
            return Ok(Self::ResourceOf(service.to_owned()));
        }
        let words = Self::words();
        let near = nearest(word, words.iter().copied(), 2);
        Err(WordError::new(match did_you_mean(&near) {
            hint if hint.is_empty() => format!("expected {}", join_or(&words)),
            hint => hint,
        }))
    }

    /// The names of all kinds.
    #[must_use]
    pub fn words() -> Vec<&'static str> {
        let of_service = |kind| (kind == PolicyKind::Resource).then_some("resource:SERVICE");
        let words = |kind: PolicyKind| [Some(kind.as_str()), of_service(kind)];
        PolicyKind::ALL.into_iter().flat_map(words).flatten().chain(["auto"]).collect()
    }

    /// The kind that a document is checked as.
    #[must_use]
    pub fn of_document(&self, document: Option<&Document<'_>>) -> PolicyKind {
        match self {
            Self::Fixed(kind) => *kind,
            Self::ResourceOf(_) => PolicyKind::Resource,
            Self::Auto => document.map_or(PolicyKind::Identity, |it| detect(&it.root)),
        }
    }

    /// The service that the kind names.
    #[must_use]
    pub fn service(&self) -> Option<&str> {
        match self {
            Self::ResourceOf(service) => Some(service),
            _ => None,
        }
    }

    /// The name of the kind that a document was checked as.
    #[must_use]
    pub fn word(&self, checked_as: PolicyKind) -> String {
        match self {
            Self::Auto => checked_as.as_str().to_owned(),
            other => other.to_string(),
        }
    }
}

impl fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(kind) => f.write_str(kind.as_str()),
            Self::ResourceOf(service) => write!(f, "resource:{service}"),
            Self::Auto => f.write_str("auto"),
        }
    }
}

/// A policy with principals, only sts actions and no resource is a trust policy, any other policy with
/// principals is resource-based, and all others are identity-based.
fn detect(root: &Node<'_>) -> PolicyKind {
    let statements = match member(root, &["Statement"]) {
        Some(Node { value: Value::Array(statements), .. }) => statements.as_slice(),
        Some(statement) => std::slice::from_ref(statement),
        None => &[],
    };
    let has = |names: &[&str]| statements.iter().any(|it| member(it, names).is_some());
    if !has(&["Principal", "NotPrincipal"]) {
        return PolicyKind::Identity;
    }
    let mut actions = statements.iter().filter_map(|it| member(it, &["Action"])).peekable();
    let only_sts = actions.peek().is_some() && actions.all(is_sts) && !has(&["NotAction"]);
    if only_sts && !has(&["Resource", "NotResource"]) {
        PolicyKind::Trust
    } else {
        PolicyKind::Resource
    }
}

fn member<'d, 'a>(node: &'d Node<'a>, names: &[&str]) -> Option<&'d Node<'a>> {
    let Value::Object(members) = &node.value else { return None };
    let named = |member: &&Member<'_>| names.contains(&&*member.key);
    members.iter().find(named).map(|member| &member.value)
}

fn is_sts(node: &Node<'_>) -> bool {
    match &node.value {
        Value::String(text) => {
            text.split_once(':').is_some_and(|(service, _)| service.eq_ignore_ascii_case("sts"))
        }
        Value::Array(elements) => !elements.is_empty() && elements.iter().all(is_sts),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::document::read_json;

    fn detected(statement: &str) -> &'static str {
        let text = format!(r#"{{"Statement": {statement}}}"#);
        DocumentKind::Auto.of_document(Some(&read_json(&text).unwrap())).as_str()
    }

    #[test]
    fn auto_looks_at_principals_actions_and_resources() {
        assert_eq!(detected(r#"[{"Action": "s3:*", "Resource": "*"}]"#), "identity");
        assert_eq!(detected(r#"{"Principal": "*", "Action": "sts:AssumeRole"}"#), "trust");
        let tagged =
            r#"[{"Principal": {"AWS": "1"}, "Action": ["STS:AssumeRole", "sts:TagSession"]}]"#;
        assert_eq!(detected(tagged), "trust");
        let bucket = r#"[{"Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]"#;
        assert_eq!(detected(bucket), "resource");
        let with_resource = r#"[{"Principal": "*", "Action": "sts:AssumeRole", "Resource": "*"}]"#;
        assert_eq!(detected(with_resource), "resource");
        assert_eq!(
            detected(r#"[{"NotPrincipal": "*", "NotAction": "sts:AssumeRole"}]"#),
            "resource"
        );
        assert_eq!(detected(r#"[{"Principal": "*"}]"#), "resource");
        assert_eq!(detected("[]"), "identity");
        assert_eq!(DocumentKind::Auto.of_document(None), PolicyKind::Identity);
    }

    #[test]
    fn kinds_are_words_and_misspelt_ones_get_a_hint() {
        for kind in PolicyKind::ALL {
            assert_eq!(DocumentKind::parse(kind.as_str()), Ok(DocumentKind::Fixed(kind)));
        }
        assert_eq!(DocumentKind::parse("resource:s3").unwrap().to_string(), "resource:s3");
        assert_eq!(DocumentKind::parse("resource:vpce").unwrap().service(), Some("vpce"));
        assert!(DocumentKind::parse("resource:").is_err());
        assert_eq!(
            DocumentKind::parse("resource:secretmanager").unwrap_err().to_string(),
            "no service has the prefix `secretmanager`; did you mean `secretsmanager`?"
        );
        assert_eq!(DocumentKind::parse("trsut"), Err(WordError::new("did you mean `trust`?")));
        let error = DocumentKind::parse("nothing-like-it").unwrap_err().to_string();
        assert!(error.starts_with("expected `identity`"), "{error}");
    }
}
