// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon RHEL Knowledgebase Portal: the actions of the prefix `rhelkb`.

/// `rhelkb:GetRhelURL`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRhelURL: &str = "rhelkb:GetRhelURL";
