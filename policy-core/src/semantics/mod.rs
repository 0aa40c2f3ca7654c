//! The meaning of policies, defined once: rules, chains, evaluation and proofs use it.
//!
//! This module knows the [`model`](crate::model) and nothing above it: no catalog, no settings, no
//! findings.

pub mod arn;
mod blocks;
pub mod condition;
pub mod decision;
pub mod derived;
pub mod exclusion;
pub mod expansion;
pub mod grant;
pub mod known;
pub mod list;
pub mod literal;
mod open;
pub mod pattern;
pub mod principal;
pub mod request;
mod search;
pub mod statement;
pub mod steps;
pub mod truth;
mod value;

#[cfg(test)]
mod literal_tests;
#[cfg(test)]
mod pattern_tests;
