//! Control flow in a policy: what is checked, and what runs.

mod code;
mod emit;
mod fullness;
mod lists;
mod places;
mod variants;

pub(super) use emit::policy_value;
pub(super) use fullness::{refuse_empty, refuse_open_denials};
pub(super) use variants::variants;

use policy_core::document::Document;
use policy_core::model::Policy;

/// A document with control flow, and the checked policy of each of its variants.
#[derive(Clone)]
pub(crate) struct Checked {
    pub(super) document: Document<'static>,
    pub(super) variants: Vec<Policy>,
}

impl Checked {
    /// Returns the policy with everything that can appear together with the first branch of each `if`.
    pub(super) fn policy(&self) -> Option<&Policy> {
        self.variants.first()
    }
}
