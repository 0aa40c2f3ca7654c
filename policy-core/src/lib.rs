//! The typed model, the readers, the canonical writer and what policies mean, behind the `iam-policy`
//! crate.
//!
//! A front end reads a source to a [`Document`](document::Document), which is faithful to it;
//! [`lower`] makes a [`Policy`](model::Policy) of that, which is typed and has no positions. Findings
//! name symbolic [places](path); only the front end that made the document turns them into positions.
//! The rules are those of the crate `policy-lint`. This crate does no I/O and knows no macro tokens.

#![deny(unsafe_code)]

pub mod canonical;
pub mod diff;
pub mod document;
pub mod finding;
pub mod findings;
mod fingerprint;
mod level;
pub mod lower;
pub mod model;
pub mod path;
pub mod reading;
pub mod repair;
pub mod report;
pub mod rule;
pub mod semantics;
mod serial;
mod sha256;
pub mod sort;
pub mod suggest;
#[cfg(test)]
mod test_support;
#[doc(hidden)]
#[expect(unsafe_code, reason = "constructors that take their parts on trust")]
pub mod trusted;

pub use fingerprint::digest;
pub use report::{ReadError, read_policy};
pub use serial::ParseWordError;
