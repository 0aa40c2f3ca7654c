// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! The actions of the prefix `startups`.

/// `startups:GetSpendSummary`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetSpendSummary: &str = "startups:GetSpendSummary";
