// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon SageMaker Unified Studio MCP: the actions of the prefix `sagemaker-unified-studio-mcp`.

/// `sagemaker-unified-studio-mcp:AuthorizeVpce`: Read.
///
/// No resource types: its resource is `*`.
pub const AuthorizeVpce: &str = "sagemaker-unified-studio-mcp:AuthorizeVpce";
