//! `role_chain!`: both policies of every hop.

mod emit;
mod forms;
mod members;
mod policies;
mod whole;

use policy_core::document::{Document, Member, Node, Span as DocumentSpan, Value};
use policy_core::model::PolicyKind;
use policy_core::model::hole::whole_hole;
use policy_lint::chain::{is_pods, is_redshift};
use policy_lint::value::ValueKind;
use proc_macro2::TokenStream;

use super::{Made, contract, flow, judge_tokens, report_grammar, split_crate, value};
use crate::report::Reports;
use crate::settings::current;
use crate::tokens::hops::{self, HopTokens};
use crate::tokens::{Front, Said, SpanTable};

/// A hop with its policies, as far as they could be built.
struct Hop {
    tokens: HopTokens,
    arn: String,
    arn_span: DocumentSpan,
    /// Whether the ARN is a role ARN, so that policies can be built with it.
    has_role: bool,
    trust: Option<Made>,
    /// The node that the trust policy was built from.
    trust_node: Option<Node<'static>>,
    assume: Option<Made>,
    policy: Option<Made>,
    boundary: Option<Made>,
    session_policy: Option<Made>,
}

/// Who starts the chain, as far as it matters for its members.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Starter {
    Redshift,
    /// Amazon EKS, through an EKS Pod Identity association.
    Pods {
        /// Whether the association also passes tags to its target role.
        with_tags: bool,
    },
    Other,
}

/// Expands `role_chain!`.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let (krate, tokens) = split_crate(input);
    let mut front = Front::new(PolicyKind::Trust, krate, SpanTable::default());
    let hops = hops::parse(&mut front, tokens);
    let mut reports = Reports::by(current());
    flow::refuse_empty(&mut front);
    let hops = build(&mut front, hops, &mut reports);
    // An error in a role's ARN would be repeated for each of its neighbors.
    if front.errors.is_empty() && hops.iter().all(|hop| hop.has_role) {
        whole::report(&mut front, &hops, &mut reports);
    }
    contract::refuse(&mut front);
    report_grammar(&front, &mut reports);
    emit::emit(&front, &hops, reports)
}

fn build(front: &mut Front, tokens: Vec<HopTokens>, reports: &mut Reports) -> Vec<Hop> {
    let mut hops: Vec<Hop> =
        tokens.into_iter().map(|tokens| read_arn(front, tokens, reports)).collect();
    let starter = starter(&hops);
    let tags_target = starter == Starter::Pods { with_tags: true };
    for index in 0..hops.len() {
        let (before, rest) = hops.split_at_mut(index);
        let Some((hop, after)) = rest.split_first_mut() else { continue };
        members::check(front, &hop.tokens, index, starter);
        let trust = match &hop.tokens.trust_policy {
            Some(given) => Some(given.clone()),
            None => policies::trust(front, hop, before.last(), tags_target && index == 1),
        };
        let told = members::check_external_ids(front, &hop.tokens, trust.is_some(), reports);
        let said = take_said(hop, "trust_policy");
        hop.trust_node.clone_from(&trust);
        hop.trust =
            trust.and_then(|node| judged(front, PolicyKind::Trust, node, said, &told, reports));
        let identity = |front: &mut Front, node, said, reports: &mut Reports| {
            judged(front, PolicyKind::Identity, node, said, &[], reports)
        };
        let (given, said) = (hop.tokens.policy.clone(), take_said(hop, "policy"));
        hop.policy = given.and_then(|node| identity(front, node, said, reports));
        if let Some(next) = after.first() {
            let node = match &hop.tokens.policy {
                Some(_) => None,
                None if next.tokens.same_account_trust.is_some() => None,
                None => next
                    .has_role
                    .then(|| policies::permission(front, next, tags_target && index == 0)),
            };
            hop.assume = match node {
                Some(node) => identity(front, node, Said::default(), reports),
                None => hop.policy.clone(),
            };
        }
        let (given, said) = (hop.tokens.boundary.clone(), take_said(hop, "boundary"));
        hop.boundary = given.and_then(|node| identity(front, node, said, reports));
        let (given, said) = (hop.tokens.session_policy.clone(), take_said(hop, "session_policy"));
        hop.session_policy =
            given.and_then(|node| judged(front, PolicyKind::Session, node, said, &[], reports));
    }
    hops
}

fn starter(hops: &[Hop]) -> Starter {
    let Some(first) = hops.first() else { return Starter::Other };
    let starts = |is_it: &dyn Fn(&str) -> bool| {
        let nodes = [&first.tokens.trusts, &first.tokens.trust_policy];
        nodes.into_iter().flatten().any(|node| names(node, is_it))
    };
    if starts(&is_pods) {
        let mut association = hops.iter().take(2).map(|hop| &hop.tokens);
        let is_untagged =
            |hop: &HopTokens| hop.session_policy.is_some() || hop.disable_session_tags.is_some();
        return Starter::Pods { with_tags: !association.any(is_untagged) };
    }
    if starts(&is_redshift) { Starter::Redshift } else { Starter::Other }
}

/// Returns whether a node contains a string, except in statements that deny.
fn names(node: &Node<'static>, is_it: &dyn Fn(&str) -> bool) -> bool {
    let denies = |member: &Member<'_>| {
        member.key == "Effect"
            && matches!(&member.value.value, Value::String(text) if text == "Deny")
    };
    match &node.value {
        Value::String(text) => is_it(text),
        Value::Array(elements) => elements.iter().any(|it| names(it, is_it)),
        Value::Object(members) => {
            !members.iter().any(denies) && members.iter().any(|it| names(&it.value, is_it))
        }
        _ => false,
    }
}

/// Collects the attributes that a hop's policy sets for rules and that no other policy of the chain shares.
fn take_said(hop: &mut Hop, key: &str) -> Said {
    let said = hop.tokens.said.iter_mut().find(|(of, _)| *of == key);
    said.map(|(_, said)| std::mem::take(said)).unwrap_or_default()
}

fn judged(
    front: &mut Front,
    kind: PolicyKind,
    node: Node<'static>,
    said: Said,
    told: &[DocumentSpan],
    reports: &mut Reports,
) -> Option<Made> {
    front.kind = kind;
    (front.allows, front.levels) = (said.allows, said.levels);
    let policy = judge_tokens(front, &Document::new(node), told, reports);
    front.allows.clear();
    front.levels.clear();
    front.kind = PolicyKind::Trust;
    policy
}

const ROLE: &str = "the `arn` of a hop must be a role ARN: `arn:aws:iam::<account>:role/<name>`";

fn read_arn(front: &mut Front, tokens: HopTokens, reports: &mut Reports) -> Hop {
    let mut arn = String::new();
    let mut arn_span = DocumentSpan::default();
    let mut has_role = false;
    match &tokens.arn {
        None if tokens.told => {}
        None => {
            let help = format!("write `arn: \"arn:aws:iam::<account>:role/{}\"`", tokens.name);
            front.error_with_help(
                tokens.span,
                format!("the hop `{}` has no `arn`", tokens.name),
                Some(help),
            );
        }
        Some(Node { value: Value::String(text), span }) => {
            arn = text.to_string();
            arn_span = *span;
            // A value of the type is always a role.
            has_role = whole_hole(text).is_some()
                || value::judge(front, ValueKind::RoleArn, text, *span, Some(ROLE), reports);
        }
        Some(node) => {
            let at = front.spans.resolve(node.span).0;
            front.error(at, "the `arn` of a hop must be a string or a `RoleArn`");
        }
    }
    Hop {
        tokens,
        arn,
        arn_span,
        has_role,
        trust: None,
        trust_node: None,
        assume: None,
        policy: None,
        boundary: None,
        session_policy: None,
    }
}
