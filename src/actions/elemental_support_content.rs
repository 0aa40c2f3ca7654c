// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental Support Content: the actions of the prefix `elemental-support-content`.

/// `elemental-support-content:Query`: Read.
///
/// No resource types: its resource is `*`.
pub const Query: &str = "elemental-support-content:Query";
