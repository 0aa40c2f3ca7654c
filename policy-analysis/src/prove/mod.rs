//! Proofs about all requests.
//!
//! A question is answered by a search for a counterexample. Statements are boxes (`boxes`): each examines an
//! action, a resource, a caller and condition keys, and for each of these sides, a few values represent all
//! values (`values`, `callers`, by `atoms`). The search goes through them twice: once with all doubt counted
//! against the proof, where finding nothing is a proof, and once with all doubt counted against the
//! counterexample, where the result is verified by `check`, which is independent of the search. Otherwise,
//! the question is undecided. Most statements have nothing in common, which their patterns show without a
//! search (`plain`).

mod access;
mod atoms;
mod boxes;
mod breach;
mod budget;
mod callers;
mod change;
pub(crate) mod check;
mod compare;
mod contract;
mod fillings;
mod grounds;
mod hashing;
mod lifted;
mod outsiders;
mod plain;
mod question;
mod realism;
mod samples;
mod search;
mod sides;
mod values;
mod variables;
mod witness;

pub use access::{RequestBox, access_to, allows, denies, not_public, public_access};
pub use change::{Change, Grant, NoReference, Reference, no_new_access};
pub use compare::same_access;
pub use contract::{Breach, Contract, ContractBox, Facts, Judgement, judge, through_account};
pub use grounds::{
    Ground, StatementPlace, allows_grounds, denies_grounds, no_new_access_grounds,
    not_public_grounds,
};
pub use lifted::{Lifted, lifted_denials};
pub use outsiders::{can_be_of_s3, identifies_callers, is_wide_range};
pub use question::Proof;
#[doc(hidden)]
pub use samples::sample_proofs;
pub use witness::Witness;
