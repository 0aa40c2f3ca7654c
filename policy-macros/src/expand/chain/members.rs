//! The checks of a hop's members.

use policy_core::document::{Node, Span as DocumentSpan, Value};
use policy_core::finding::quoted;
use policy_core::model::check_source_identity;
use policy_core::model::hole::{has_hole, whole_hole};
use policy_core::suggest::join_or;
use policy_lint::chain::TAGS_OF_PODS;
use policy_lint::value::ValueKind;

use crate::expand::value;
use crate::report::Reports;
use crate::tokens::Front;
use crate::tokens::hops::{self, HopTokens, TrustVia};

use super::Starter;

/// Checks the members of a hop, some of which are allowed only for the first hop or only for later ones.
pub(super) fn check(front: &mut Front, hop: &HopTokens, index: usize, starter: Starter) {
    let name = &hop.name;
    if index == 0 {
        if hop.trusts.is_none() && hop.trust_policy.is_none() && !hop.told {
            let help = "write `trusts: Service(\"redshift.amazonaws.com\")`, or a `trust_policy`"
                .to_owned();
            front.error_with_help(
                hop.span,
                format!("the first role, `{name}`, does not trust any principal"),
                Some(help),
            );
        }
        if let Some((_, span)) = hop.trust_via {
            front.error(
                span,
                "`trust_via` refers to the previous role, but this hop is the first: write `trusts`",
            );
        }
        if let Some(node) = &hop.same_account_trust {
            let at = front.spans.resolve(node.span).0;
            let message =
                "`same_account_trust` refers to the previous role, but this hop is the first";
            front.error(at, message);
        }
    } else if let Some(trusts) = &hop.trusts {
        let at = front.spans.resolve(trusts.span).0;
        let help = "write `trust_via`, or a `trust_policy` of your own".to_owned();
        front.error_with_help(at, format!("only the previous role assumes `{name}`"), Some(help));
    }
    if let (Some(node), Some((TrustVia::AccountRoot | TrustVia::PrincipalArn, _))) =
        (&hop.same_account_trust, hop.trust_via)
    {
        let at = front.spans.resolve(node.span).0;
        let message = "with this `trust_via`, the previous role always needs the permission: \
                       `same_account_trust` requires `trust_via: Role`";
        front.error(at, message);
    }
    if hop.trust_policy.is_some() {
        let made = hop.trust_via.is_some()
            || hop.trusts.is_some()
            || hop.external_id.is_some()
            || hop.when.is_some();
        if made {
            front.error(hop.span, format!("`{name}` has a `trust_policy`: express `trusts`, `trust_via`, `external_id` and `when` inside it"));
        }
    }
    for (text, span) in hop.source_identity.iter().flat_map(hops::texts) {
        if has_hole(&text) {
            let at = front.spans.resolve(span).0;
            front.error(
                at,
                "`source_identity` must be a literal: a value computed at run time is not allowed here",
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
        front.error(at, "`duration` must be a whole number of seconds");
    }
    check_tags(front, hop);
    check_association(front, hop, index, starter);
}

/// Checks what a service that starts the chain passes when it assumes the roles. AWS documents the session
/// policy of an EKS Pod Identity association in
/// <https://docs.aws.amazon.com/eks/latest/APIReference/API_CreatePodIdentityAssociation.html>.
fn check_association(front: &mut Front, hop: &HopTokens, index: usize, starter: Starter) {
    let Starter::Pods { with_tags } = starter else {
        if let Some(node) = &hop.disable_session_tags {
            let at = front.spans.resolve(node.span).0;
            let message = "`disable_session_tags` is a setting of an EKS Pod Identity association, \
                           whose first role trusts `Service(\"pods.eks.amazonaws.com\")`";
            front.error_with_help(at, message, Some("remove it".to_owned()));
        }
        if let (Some(node), Starter::Redshift) = (&hop.session_policy, starter) {
            let at = front.spans.resolve(node.span).0;
            let help = "use `boundary`, or remove these permissions from `policy`".to_owned();
            front.error_with_help(
                at,
                "a role that Amazon Redshift assumes has no session policy",
                Some(help),
            );
        }
        return;
    };
    if let (Some(node), 0) = (&hop.session_policy, index) {
        let at = front.spans.resolve(node.span).0;
        let help = "write it in the target role, which is the next hop".to_owned();
        front.error_with_help(
            at,
            "the session policy of an EKS Pod Identity association limits only its target role",
            Some(help),
        );
    }
    if let (Some(node), 1..) = (&hop.disable_session_tags, index) {
        let at = front.spans.resolve(node.span).0;
        let help = "write it in the first role".to_owned();
        let message = "`disable_session_tags` is a setting of the whole association";
        front.error_with_help(at, message, Some(help));
    }
    let Some(Node { value: Value::Object(tags), span }) = &hop.session_tags else { return };
    if !with_tags {
        let at = front.spans.resolve(*span).0;
        let help = "remove the tags: a session policy requires `disableSessionTags`".to_owned();
        front.error_with_help(
            at,
            "an EKS Pod Identity association with a session policy, or with `disable_session_tags`, \
             passes no tags",
            Some(help),
        );
        return;
    }
    for tag in tags.iter().filter(|tag| !TAGS_OF_PODS.contains(&&*tag.key)) {
        let at = front.spans.resolve(tag.key_span).0;
        let message = format!(
            "an EKS Pod Identity association passes only its own tags, which do not include `{}`",
            quoted(&tag.key)
        );
        let help = format!("use {}", join_or(&TAGS_OF_PODS));
        front.error_with_help(at, message, Some(help));
    }
}

/// Checks the external IDs of a hop, and returns the positions of the refused ones. If the hop has a trust
/// policy, findings about the others are reported there.
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
        front.error_with_help(
            at,
            "`session_tags` must be an object of keys and values",
            Some(help),
        );
        return;
    };
    if tags.is_empty() || tags.len() > 50 {
        front.error(at, "a session must have 1 to 50 tags");
    }
    for tag in tags {
        let at = front.spans.resolve(tag.key_span).0;
        let length = tag.key.chars().count();
        if !(1..=128).contains(&length) || tag.key.to_ascii_lowercase().starts_with("aws:") {
            front.error(
                at,
                format!(
                    "`{}` is not a valid tag key: keys have 1 to 128 characters and do not start with `aws:`",
                    quoted(&tag.key)
                ),
            );
        }
        match &tag.value.value {
            Value::String(value) if has_hole(value) => front.error(
                at,
                "a session tag must be a literal: a value computed at run time is not allowed here",
            ),
            Value::String(value) if value.chars().count() <= 256 => {}
            _ => front.error(at, "a tag value must be a string of at most 256 characters"),
        }
    }
}

pub(super) fn seconds(node: &Node<'static>) -> Option<u64> {
    match &node.value {
        Value::Number(digits) => digits.parse().ok(),
        _ => None,
    }
}
