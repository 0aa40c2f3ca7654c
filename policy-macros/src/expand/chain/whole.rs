//! The checks of a chain as a whole.

use policy_core::document::{Document, Member, Node, Value};
use policy_lint::chain::{ChainFacts, HopFacts, check_chain};
use proc_macro2::{Span, TokenStream};

use super::members::seconds;
use super::policies::object;
use super::{Hop, Made};
use crate::report::{Reports, Source};
use crate::settings::current;
use crate::tokens::{Front, hops};

/// Checks the chain as a whole.
pub(super) fn report(front: &mut Front, hops: &[Hop], reports: &mut Reports) {
    let identity = |hop: &Hop| hop.tokens.source_identity.as_ref().and_then(hops::fixed_text);
    let identities: Vec<Option<String>> = hops.iter().map(identity).collect();
    let facts = hops.iter().zip(&identities).map(|(hop, identity)| HopFacts {
        name: &hop.tokens.name,
        arn: &hop.arn,
        trust: hop
            .trust
            .as_ref()
            .and_then(Made::policy)
            .map(|trust| (trust, hop.tokens.trust_policy.is_some())),
        assume: hop
            .assume
            .as_ref()
            .and_then(Made::policy)
            .map(|assume| (assume, hop.tokens.policy.is_some())),
        boundary: hop.boundary.as_ref().and_then(Made::policy),
        has_external_id: hop.tokens.external_id.is_some(),
        external_id_forwarded: hop.tokens.external_id_forwarded,
        session_tags: hop.tokens.session_tags.is_some(),
        source_identity: identity.as_deref(),
        duration: hop.tokens.duration.as_ref().and_then(seconds),
    });
    let findings = check_chain(&ChainFacts { hops: facts.collect() });
    let document = Document::new(document_of(front, hops));
    for finding in findings.into_iter().filter_map(|it| current().settings().apply(it)) {
        let source = Source::Tokens(&front.spans);
        reports.finding(&finding, &document, &source, &front.holes, &TokenStream::new());
    }
}

/// The chain as one document, in which the findings of the chain are found.
fn document_of(front: &mut Front, hops: &[Hop]) -> Node<'static> {
    let members = hops.iter().map(|hop| {
        let tokens = &hop.tokens;
        let parts = [
            ("arn", &tokens.arn),
            ("boundary", &tokens.boundary),
            ("duration", &tokens.duration),
            ("external_id", &tokens.external_id),
            ("policy", &tokens.policy),
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
