// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AmazonMediaImport: the actions of the prefix `mediaimport`.

/// `mediaimport:CreateDatabaseBinarySnapshot`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDatabaseBinarySnapshot: &str = "mediaimport:CreateDatabaseBinarySnapshot";
