// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Microservice Extractor for .NET: the actions of the prefix `serviceextract`.

/// `serviceextract:GetConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConfig: &str = "serviceextract:GetConfig";
