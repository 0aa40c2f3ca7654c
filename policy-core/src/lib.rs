//! The typed model, the readers, the canonical writer and the semantics of policies, behind the
//! `iam-policy` crate.
//!
//! A front end reads a source into a [`Document`](document::Document), which is faithful to it;
//! [`lower`] turns that into a [`Policy`](model::Policy), which is typed and has no positions.
//! Findings have symbolic [places](path), which only the front end that created the document turns
//! into positions. The rules are in the crate `policy-lint`. This crate does no I/O and does not
//! know macro tokens.

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
#[expect(unsafe_code, reason = "constructors that trust their arguments")]
pub mod trusted;

pub use fingerprint::digest;
pub use report::{ReadError, read_policy};
pub use serial::ParseWordError;
