//! The typed model, the readers, the checks and the canonical writer behind the `iam-policy` crate.
//!
//! A front end reads a source to a [`Document`](document::Document), which is faithful to it;
//! [`check`](check::check) lowers that to a [`Policy`](model::Policy), which is typed and has no
//! positions, and runs the [rules](lint) over it. Findings name symbolic [places](path); only the
//! front end that made the document turns them into positions. This crate does no I/O and knows no
//! macro tokens.

#![deny(unsafe_code)]

pub mod canonical;
pub mod catalog;
pub mod chain;
pub mod check;
mod context;
pub mod diff;
pub mod document;
#[doc(hidden)]
#[expect(unsafe_code, reason = "constructors that only the expansions of the macros may call")]
pub mod expansion;
mod fingerprint;
pub mod lint;
mod lower;
pub mod model;
pub mod path;
mod policies;
pub mod project;
pub mod report;
mod serial;
mod sha256;
pub mod slots;
pub mod suggest;
pub mod template;

pub use chain::{Hop, RoleChain};
pub use context::Context;
#[doc(hidden)]
pub use policies::{OwnedPolicy, Repr, StaticPolicy, Template};
pub use report::ReadError;
pub use serial::ParseWordError;
pub use slots::{EmptyListError, OneOrMore};

/// Shows the types of the table of kinds at the root.
macro_rules! policy_types {
    ($({
        $_kind:ident $(#[$_doc:meta])* $policy:ident
        $(#[$_statement_doc:meta])* $statement:ident $_call:ident $_implementation:ident
    })*) => {
        pub use policies::{$($policy, $statement),*};
    };
}

for_each_policy_type!(policy_types);
