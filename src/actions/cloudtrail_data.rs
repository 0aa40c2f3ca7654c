// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CloudTrail Data: the actions of the prefix `cloudtrail-data`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channel` | `arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}` |

/// `cloudtrail-data:PutAuditEvents`: Write.
///
/// Resource types: `channel` (required).
pub const PutAuditEvents: &str = "cloudtrail-data:PutAuditEvents";
