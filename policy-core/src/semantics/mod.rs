//! What policies mean, written once: rules, chains, evaluation and proofs ask here.
//!
//! This part knows the [`model`](crate::model) and nothing above it: no catalog, no settings, no
//! findings.

pub mod arn;
mod blocks;
pub mod condition;
pub mod decision;
pub mod exclusion;
pub mod grant;
pub mod list;
pub mod pattern;
pub mod principal;
mod search;
pub mod steps;

#[cfg(test)]
mod pattern_tests;
