//! The policies that the macro generates for a hop.

use std::collections::HashSet;

use policy_core::document::{Member, Node, Span as DocumentSpan, Value};
use policy_core::model::TrustAction;
use policy_core::model::hole::whole_hole;
use quote::quote_spanned;

use super::Hop;
use crate::expand::emit::hole_name;
use crate::tokens::Front;
use crate::tokens::hops::TrustVia;

/// Builds the trust policy of a hop: the caller, the actions that its call requires, and the conditions.
pub(super) fn trust(
    front: &mut Front,
    hop: &Hop,
    before: Option<&Hop>,
    is_tagged: bool,
) -> Option<Node<'static>> {
    let span = hop.tokens.span;
    let via = hop.tokens.trust_via.map_or(TrustVia::Role, |(via, _)| via);
    let principal = match before {
        None => hop.tokens.trusts.clone()?,
        Some(before) if !before.has_role => return None,
        Some(before) => {
            let text = match via {
                TrustVia::Role => before.arn.clone(),
                TrustVia::AccountRoot | TrustVia::PrincipalArn => account_root(front, before),
            };
            let value = Node { span: before.arn_span, value: Value::String(text.into()) };
            object(before.arn_span, vec![("AWS", value)])
        }
    };
    let mut actions = first_actions(&principal);
    actions.extend((is_tagged || hop.tokens.session_tags.is_some()).then_some("sts:TagSession"));
    actions.extend(hop.tokens.source_identity.iter().map(|_| "sts:SetSourceIdentity"));
    let mut seen = HashSet::new();
    actions.retain(|action| seen.insert(*action));
    let at = front.spans.one(span);
    let mut members = vec![
        ("Effect", text(at, "Allow")),
        ("Principal", principal),
        ("Action", list(at, &actions)),
    ];
    let mut condition = hop.tokens.when.clone();
    if let Some(ids) = &hop.tokens.external_id {
        add_condition(&mut condition, "StringEquals", "sts:ExternalId", ids.clone());
    }
    if let (TrustVia::PrincipalArn, Some(before)) = (via, before) {
        let value = Node { span: before.arn_span, value: Value::String(before.arn.clone().into()) };
        add_condition(&mut condition, "ArnEquals", "aws:PrincipalArn", value);
    }
    members.extend(condition.map(|condition| ("Condition", condition)));
    Some(policy(at, members))
}

/// Builds the permission to assume the next role.
pub(super) fn permission(front: &mut Front, next: &Hop, is_tagged: bool) -> Node<'static> {
    let at = front.spans.one(next.tokens.span);
    let mut actions = vec!["sts:AssumeRole"];
    actions.extend((is_tagged || next.tokens.session_tags.is_some()).then_some("sts:TagSession"));
    actions.extend(next.tokens.source_identity.iter().map(|_| "sts:SetSourceIdentity"));
    let resource = Node { span: next.arn_span, value: Value::String(next.arn.clone().into()) };
    policy(
        at,
        vec![("Effect", text(at, "Allow")), ("Action", list(at, &actions)), ("Resource", resource)],
    )
}

fn first_actions(principal: &Node<'static>) -> Vec<&'static str> {
    match crate::tokens::trust_actions(principal).as_slice() {
        [] => vec![TrustAction::AssumeRole.as_str()],
        actions => actions.iter().map(|action| action.as_str()).collect(),
    }
}

/// Returns the root ARN of a role's account.
fn account_root(front: &mut Front, hop: &Hop) -> String {
    if let Some(index) = whole_hole(&hop.arn) {
        let krate = front.krate.clone();
        let span = front.holes.get(index).map_or(hop.tokens.span, |hole| hole.span);
        let bound = hole_name(index, span);
        let root = quote_spanned!(span=> #krate::__private::account_root(#bound));
        return front.hole(root, span, false);
    }
    match hop.arn.split_once(":role/") {
        Some((account, _)) => format!("{account}:root"),
        None => hop.arn.clone(),
    }
}

fn add_condition(
    condition: &mut Option<Node<'static>>,
    operator: &str,
    key: &str,
    value: Node<'static>,
) {
    let span = value.span;
    let member = |key: &str, value| Member { key: key.to_owned().into(), key_span: span, value };
    let node = condition.get_or_insert_with(|| Node { span, value: Value::Object(Vec::new()) });
    let Value::Object(operators) = &mut node.value else { return };
    let present = operators.iter_mut().find(|member| member.key == operator);
    match present.map(|member| &mut member.value.value) {
        Some(Value::Object(keys)) => keys.push(member(key, value)),
        _ => operators.push(member(operator, object(span, vec![(key, value)]))),
    }
}

fn policy(span: DocumentSpan, statement: Vec<(&str, Node<'static>)>) -> Node<'static> {
    let statement = object(span, statement);
    let list = Node { span, value: Value::Array(vec![statement]) };
    object(span, vec![("Version", text(span, "2012-10-17")), ("Statement", list)])
}

pub(super) fn object(span: DocumentSpan, members: Vec<(&str, Node<'static>)>) -> Node<'static> {
    let member = |(key, value): (&str, Node<'static>)| Member {
        key: key.to_owned().into(),
        key_span: value.span,
        value,
    };
    Node { span, value: Value::Object(members.into_iter().map(member).collect()) }
}

fn text(span: DocumentSpan, text: &str) -> Node<'static> {
    Node { span, value: Value::String(text.to_owned().into()) }
}

fn list(span: DocumentSpan, texts: &[&str]) -> Node<'static> {
    match texts {
        [only] => text(span, only),
        texts => {
            let elements = texts.iter().map(|it| text(span, it)).collect();
            Node { span, value: Value::Array(elements) }
        }
    }
}
