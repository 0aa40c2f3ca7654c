// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Diagnostic tools: the actions of the prefix `ts`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `execution` | `arn:${Partition}:ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId}` |
//! | `tool` | `arn:${Partition}:ts::aws:tool/${ToolId}` |

/// `ts:GetExecution`: Read.
///
/// Resource types: `execution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExecution: &str = "ts:GetExecution";

/// `ts:GetExecutionOutput`: Read.
///
/// Resource types: `execution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExecutionOutput: &str = "ts:GetExecutionOutput";

/// `ts:GetTool`: Read.
///
/// Resource types: `tool` (required).
pub const GetTool: &str = "ts:GetTool";

/// `ts:ListExecutions`: List.
///
/// No resource types: its resource is `*`.
pub const ListExecutions: &str = "ts:ListExecutions";

/// `ts:ListTagsForResource`: Read.
///
/// Resource types: `execution` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "ts:ListTagsForResource";

/// `ts:ListTools`: List.
///
/// No resource types: its resource is `*`.
pub const ListTools: &str = "ts:ListTools";

/// `ts:StartExecution`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartExecution: &str = "ts:StartExecution";

/// `ts:TagResource`: Tagging, Write.
///
/// Resource types: `execution` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ts:TagResource";

/// `ts:UntagResource`: Tagging, Write.
///
/// Resource types: `execution` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "ts:UntagResource";
