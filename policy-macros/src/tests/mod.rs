//! The expansion as a library: what rustc would receive, without rustc.

mod allows;
mod chains;
mod contract_parity;
mod contracts;
mod editor;
mod flow;
mod grammar;
mod habits;
mod holes;
mod mistakes;
mod parity;
mod places;
mod pods;
mod soup;
mod values;

use policy_core::document::Document;
use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::{Outcome, check};
use proc_macro2::TokenStream;

use crate::tokens::{Front, Parsed, SpanTable};

/// Reads tokens as a policy macro does, and checks the document that they form.
fn check_tokens(
    kind: PolicyKind,
    tokens: TokenStream,
) -> Result<(Document<'static>, Outcome), Vec<String>> {
    let mut front = Front::new(kind, "iam_policy".parse().unwrap(), SpanTable::default());
    let parsed = front.parse(tokens);
    if !front.errors.is_empty() {
        return Err(front.errors.into_iter().map(|error| error.message).collect());
    }
    match parsed {
        Parsed::Document(document) => {
            let context = Context {
                service: front.service.as_deref(),
                has_holes: true,
                variables: front.variables.of_holes(),
                ..Context::default()
            };
            let outcome = check(&document, kind, &context);
            Ok((document, outcome))
        }
        Parsed::Text(_) => Err(vec!["the tokens are one string".to_owned()]),
        Parsed::Nothing => Err(vec!["nothing".to_owned()]),
    }
}
