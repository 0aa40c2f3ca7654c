// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Application Signals MCP Server: the actions of the prefix `application-signals-mcp`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `mcp-server` | `arn:${Partition}:application-signals-mcp:${Region}:${Account}:mcp-server/*` |

/// `application-signals-mcp:CallReadOnlyTool`: Read.
///
/// Resource types: `mcp-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CallReadOnlyTool: &str = "application-signals-mcp:CallReadOnlyTool";

/// `application-signals-mcp:InvokeMcp`: Read.
///
/// Resource types: `mcp-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const InvokeMcp: &str = "application-signals-mcp:InvokeMcp";
