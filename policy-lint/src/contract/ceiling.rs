//! The policy in a file that a contract names.

use policy_core::document::Document;
use policy_core::lower::lower;
use policy_core::model::{Policy, PolicyKind};

use super::names_principals;
use crate::check::effective_kind;
use crate::{Context, Finding};

/// The result of reading a contract's file.
#[derive(Clone, Debug)]
pub enum Ceiling {
    /// A policy.
    Policy(Policy),
    /// Not a policy. The findings have places in the file.
    Unread(Vec<Finding>),
    /// A policy of another kind, for this reason.
    OfAnotherKind(String),
}

/// Reads the policy in a file, which must have the same kind as the policy that is checked against it.
/// Anything that AWS may have stored is accepted.
#[must_use]
pub fn read_ceiling(document: &Document<'_>, kind: PolicyKind, context: &Context<'_>) -> Ceiling {
    let (policy, findings) = lower(document, false).finish();
    let Some(policy) = policy else {
        return Ceiling::Unread(findings.into_iter().map(Finding::with_holes_escaped).collect());
    };
    match foreign(&policy, effective_kind(kind, context), context.service) {
        Some(reason) => Ceiling::OfAnotherKind(reason),
        None => Ceiling::Policy(policy),
    }
}

/// Returns why a policy cannot be of a kind, based on what its statements have.
fn foreign(policy: &Policy, kind: PolicyKind, service: Option<&str>) -> Option<String> {
    // A VPC endpoint policy does not need to name a principal.
    let names_principals = names_principals(kind) && service != Some("vpce");
    let statements = policy.statements().iter().enumerate();
    let mut reasons = statements.filter_map(|(number, statement)| {
        let words = match (statement.principal(), statement.resource()) {
            (Some(element), _) if !kind.has_principal() => format!("has a `{}`", element.name()),
            (None, _) if names_principals => "has no `Principal`".to_owned(),
            (_, Some(element)) if !kind.has_resource() => format!("has a `{}`", element.name()),
            (_, None) if kind.has_resource() => "has no `Resource`".to_owned(),
            _ => return None,
        };
        Some(format!("it is not {}: statement {number} {words}", kind.description()))
    });
    reasons.next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::document::read_json;

    fn reason(statement: &str, kind: PolicyKind) -> Option<String> {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
        match read_ceiling(&read_json(&text).unwrap(), kind, &Context::default()) {
            Ceiling::Policy(_) => None,
            Ceiling::OfAnotherKind(reason) => Some(reason),
            Ceiling::Unread(findings) => Some(findings.first().unwrap().message().to_owned()),
        }
    }

    #[test]
    fn a_ceiling_is_of_the_kind_of_the_policy() {
        let identity = r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#;
        let trust = r#"{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}"#;
        let resource =
            r#"{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}"#;
        use PolicyKind::{Identity, Resource, ServiceControl, Session, Trust};
        for (statement, kind, words) in [
            (identity, Identity, None),
            (identity, Session, None),
            (identity, ServiceControl, None),
            (trust, Trust, None),
            (resource, Resource, None),
            (trust, Identity, Some("statement 0 has a `Principal`")),
            (resource, Identity, Some("statement 0 has a `Principal`")),
            (identity, Trust, Some("statement 0 has no `Principal`")),
            (identity, Resource, Some("statement 0 has no `Principal`")),
            (resource, Trust, Some("statement 0 has a `Resource`")),
            (trust, Resource, Some("statement 0 has no `Resource`")),
        ] {
            let found = reason(statement, kind);
            assert_eq!(found.is_some(), words.is_some(), "{kind:?} {found:?}");
            assert!(found.unwrap_or_default().contains(words.unwrap_or_default()), "{kind:?}");
        }
        let found = reason(r#"{"Effect": "Alow", "Action": "*", "Resource": "*"}"#, Identity);
        assert!(found.unwrap().contains("`Alow`"));
    }
}
