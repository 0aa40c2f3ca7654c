//! The checks of a chain as a whole.

use policy_core::document::{Document, Member, Node, Value};
use policy_core::model::Policy;
use policy_lint::chain::{ChainFacts, HopFacts, PolicyFacts, check_chain};
use proc_macro2::{Span, TokenStream};

use super::members::seconds;
use super::policies::object;
use super::{Hop, Made, forms};
use crate::report::{Reports, Source};
use crate::settings::current;
use crate::tokens::{Front, hops};

/// What the checks borrow from a hop.
struct Held {
    arn: String,
    identity: Option<String>,
    trust: Result<Vec<Policy>, String>,
    assume: Result<Vec<Policy>, String>,
    boundary: Result<Vec<Policy>, String>,
    session_policy: Result<Vec<Policy>, String>,
}

impl Held {
    fn of(front: &Front, hop: &Hop) -> Self {
        let tokens = &hop.tokens;
        let forms = |made: &Option<Made>, node: Option<&Node<'static>>, is_given| match made {
            Some(made) => forms::of(front, made, node, is_given),
            None => Ok(Vec::new()),
        };
        Self {
            arn: forms::unified(front, &hop.arn),
            identity: tokens.source_identity.as_ref().and_then(hops::fixed_text),
            trust: forms(&hop.trust, hop.trust_node.as_ref(), tokens.trust_policy.is_some()),
            assume: forms(&hop.assume, tokens.policy.as_ref(), true),
            boundary: forms(&hop.boundary, tokens.boundary.as_ref(), true),
            session_policy: forms(&hop.session_policy, tokens.session_policy.as_ref(), true),
        }
    }
}

/// Checks the chain as a whole.
pub(super) fn report(front: &mut Front, hops: &[Hop], reports: &mut Reports) {
    let held: Vec<Held> = hops.iter().map(|hop| Held::of(front, hop)).collect();
    let facts = hops.iter().zip(&held).map(|(hop, held)| HopFacts {
        name: &hop.tokens.name,
        arn: &held.arn,
        trust: facts(&hop.trust, hop.tokens.trust_policy.is_some(), &held.trust),
        assume: facts(&hop.assume, hop.tokens.policy.is_some(), &held.assume),
        boundary: facts(&hop.boundary, true, &held.boundary),
        session_policy: facts(&hop.session_policy, true, &held.session_policy),
        session_tags_disabled: hop.tokens.disable_session_tags.is_some(),
        has_external_id: hop.tokens.external_id.is_some(),
        external_id_forwarded: hop.tokens.external_id_forwarded,
        session_tags: session_tags(hop),
        source_identity: held.identity.as_deref(),
        duration: hop.tokens.duration.as_ref().and_then(seconds),
        same_account_trust: hop.tokens.same_account_trust.is_some(),
    });
    let known = current().settings().contract_context();
    let findings = check_chain(&ChainFacts { hops: facts.collect(), known });
    let document = Document::new(document_of(front, hops));
    for finding in findings.into_iter().filter_map(|it| current().settings().apply(it)) {
        let source = Source::Tokens(&front.spans);
        reports.finding(&finding, &document, &source, &front.holes, &TokenStream::new());
    }
}

fn facts<'a>(
    made: &'a Option<Made>,
    is_given: bool,
    forms: &'a Result<Vec<Policy>, String>,
) -> Option<PolicyFacts<'a>> {
    let policy = made.as_ref().and_then(Made::policy)?;
    let forms = match forms {
        Ok(forms) => Ok(forms.as_slice()),
        Err(reason) => Err(reason.as_str()),
    };
    Some(PolicyFacts { policy, is_given, forms })
}

/// Returns the session tags of a hop, by key.
pub(super) fn session_tags(hop: &Hop) -> Vec<(String, Option<String>)> {
    let Some(Node { value: Value::Object(tags), .. }) = &hop.tokens.session_tags else {
        return Vec::new();
    };
    tags.iter().map(|tag| (tag.key.to_string(), hops::fixed_text(&tag.value))).collect()
}

/// Builds a single document from the chain, in which the chain's findings are located.
fn document_of(front: &mut Front, hops: &[Hop]) -> Node<'static> {
    let members = hops.iter().map(|hop| {
        let tokens = &hop.tokens;
        let parts = [
            ("arn", &tokens.arn),
            ("boundary", &tokens.boundary),
            ("duration", &tokens.duration),
            ("external_id", &tokens.external_id),
            ("policy", &tokens.policy),
            ("same_account_trust", &tokens.same_account_trust),
            ("session_policy", &tokens.session_policy),
            ("source_identity", &tokens.source_identity),
            ("trust_policy", &tokens.trust_policy),
            ("when", &tokens.when),
        ];
        let parts = parts.into_iter().filter_map(|(key, node)| Some((key, node.clone()?)));
        let span = front.spans.one(tokens.span);
        let value = object(span, parts.collect());
        Member { key: tokens.name.clone().into(), key_span: span, value }
    });
    let members = members.collect();
    let first = hops.first().map_or_else(Span::call_site, |hop| hop.tokens.span);
    Node { span: front.spans.one(first), value: Value::Object(members) }
}
