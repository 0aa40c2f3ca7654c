//! What the members of a hop can be.

use policy_core::document::{Node, Span as DocumentSpan, Value};
use policy_core::finding::quoted;
use policy_core::model::check_source_identity;
use policy_core::model::hole::{has_hole, whole_hole};
use policy_lint::value::ValueKind;

use crate::expand::value;
use crate::report::Reports;
use crate::tokens::Front;
use crate::tokens::hops::{self, HopTokens, TrustVia};

/// What a hop can have depends on whether it is the first.
pub(super) fn check(front: &mut Front, hop: &HopTokens, index: usize) {
    let name = &hop.name;
    if index == 0 {
        if hop.trusts.is_none() && hop.trust_policy.is_none() && !hop.told {
            let help = "write `trusts: Service(\"redshift.amazonaws.com\")`, or a `trust_policy`"
                .to_owned();
            front.error_with_help(
                hop.span,
                format!("nobody is trusted with the first role, `{name}`"),
                Some(help),
            );
        }
        if let Some((_, span)) = hop.trust_via {
            front.error(
                span,
                "`trust_via` is about the role before this one, and there is none: write `trusts`",
            );
        }
        if let Some(node) = &hop.same_account_trust {
            let at = front.spans.resolve(node.span).0;
            let message =
                "`same_account_trust` is about the role before this one, and there is none";
            front.error(at, message);
        }
    } else if let Some(trusts) = &hop.trusts {
        let at = front.spans.resolve(trusts.span).0;
        let help = "write `trust_via`, or a `trust_policy` of your own".to_owned();
        front.error_with_help(
            at,
            format!("`{name}` is assumed by the role before it, not by others"),
            Some(help),
        );
    }
    if let (Some(node), Some((TrustVia::AccountRoot | TrustVia::PrincipalArn, _))) =
        (&hop.same_account_trust, hop.trust_via)
    {
        let at = front.spans.resolve(node.span).0;
        let message = "a trust in the account leaves the permission to the role before: \
                       `same_account_trust` goes with `trust_via: Role`";
        front.error(at, message);
    }
    if hop.trust_policy.is_some() {
        let made = hop.trust_via.is_some()
            || hop.trusts.is_some()
            || hop.external_id.is_some()
            || hop.when.is_some();
        if made {
            front.error(hop.span, format!("the trust policy of `{name}` is given: `trusts`, `trust_via`, `external_id` and `when` stand inside it"));
        }
    }
    for (text, span) in hop.source_identity.iter().flat_map(hops::texts) {
        if has_hole(&text) {
            let at = front.spans.resolve(span).0;
            front.error(
                at,
                "`source_identity` is written out: no value computed at run time stands here",
            );
        }
    }
    for (text, span) in hop.source_identity.iter().flat_map(hops::texts) {
        if whole_hole(&text).is_none()
            && let Err(error) = check_source_identity(&text)
        {
            value::refuse(front, &error.into(), &text, span, None);
        }
    }
    if let Some(node) = &hop.duration
        && seconds(node).is_none()
    {
        let at = front.spans.resolve(node.span).0;
        front.error(at, "`duration` is a whole number of seconds");
    }
    check_tags(front, hop);
}

/// Checks the external ids of a hop, and gives the places of those that are refused. What the rules say
/// of the others is found in the trust policy, where there is one.
pub(super) fn check_external_ids(
    front: &mut Front,
    hop: &HopTokens,
    has_trust: bool,
    reports: &mut Reports,
) -> Vec<DocumentSpan> {
    let kind = ValueKind::ExternalId;
    let mut told = Vec::new();
    for (text, span) in hop.external_id.iter().flat_map(hops::texts) {
        let is_refused = value::refusal(kind, &text).is_some();
        if is_refused || !has_trust {
            value::judge(front, kind, &text, span, None, reports);
        }
        if is_refused {
            told.push(span);
        }
    }
    told
}

fn check_tags(front: &mut Front, hop: &HopTokens) {
    let Some(node) = &hop.session_tags else { return };
    let at = front.spans.resolve(node.span).0;
    let Value::Object(tags) = &node.value else {
        let help = "write `session_tags: { team: \"red\" }`".to_owned();
        front.error_with_help(at, "`session_tags` is an object of keys and values", Some(help));
        return;
    };
    if tags.is_empty() || tags.len() > 50 {
        front.error(at, "a session has 1 to 50 tags");
    }
    for tag in tags {
        let at = front.spans.resolve(tag.key_span).0;
        let length = tag.key.chars().count();
        if !(1..=128).contains(&length) || tag.key.to_ascii_lowercase().starts_with("aws:") {
            front.error(
                at,
                format!(
                    "`{}` is no tag key: it has 1 to 128 characters and does not start with `aws:`",
                    quoted(&tag.key)
                ),
            );
        }
        match &tag.value.value {
            Value::String(value) if has_hole(value) => front.error(
                at,
                "a session tag is written out: no value computed at run time stands here",
            ),
            Value::String(value) if value.chars().count() <= 256 => {}
            _ => front.error(at, "a tag's value is a string of at most 256 characters"),
        }
    }
}

pub(super) fn seconds(node: &Node<'static>) -> Option<u64> {
    match &node.value {
        Value::Number(digits) => digits.parse().ok(),
        _ => None,
    }
}
