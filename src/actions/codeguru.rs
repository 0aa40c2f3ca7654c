// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CodeGuru: the actions of the prefix `codeguru`.

/// `codeguru:GetCodeGuruFreeTrialSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCodeGuruFreeTrialSummary: &str = "codeguru:GetCodeGuruFreeTrialSummary";
