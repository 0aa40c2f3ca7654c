// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Application Discovery Arsenal: the actions of the prefix `arsenal`.

/// `arsenal:RegisterOnPremisesAgent`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterOnPremisesAgent: &str = "arsenal:RegisterOnPremisesAgent";
