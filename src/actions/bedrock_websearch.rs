// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Bedrock Web Search: the actions of the prefix `bedrock-websearch`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `tool` | `arn:${Partition}:bedrock-websearch:${Region}:aws:tool/${ToolName}` |

/// `bedrock-websearch:ExternalWebAccess`: Read.
///
/// No resource types: its resource is `*`.
pub const ExternalWebAccess: &str = "bedrock-websearch:ExternalWebAccess";

/// `bedrock-websearch:InvokeFetch`: Read.
///
/// Resource types: `tool` (required).
pub const InvokeFetch: &str = "bedrock-websearch:InvokeFetch";

/// `bedrock-websearch:InvokeSearch`: Read.
///
/// Resource types: `tool` (required).
pub const InvokeSearch: &str = "bedrock-websearch:InvokeSearch";
