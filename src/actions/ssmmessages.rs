// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Message Gateway Service: the actions of the prefix `ssmmessages`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `session` | `arn:${Partition}:ssm:${Region}:${Account}:session/${SessionId}` |

/// `ssmmessages:CreateControlChannel`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ec2:SourceInstanceARN`, `ssm:SourceInstanceARN`.
pub const CreateControlChannel: &str = "ssmmessages:CreateControlChannel";

/// `ssmmessages:CreateDataChannel`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataChannel: &str = "ssmmessages:CreateDataChannel";

/// `ssmmessages:OpenControlChannel`: Write.
///
/// No resource types: its resource is `*`.
pub const OpenControlChannel: &str = "ssmmessages:OpenControlChannel";

/// `ssmmessages:OpenDataChannel`: Write.
///
/// Resource types: `session`.
pub const OpenDataChannel: &str = "ssmmessages:OpenDataChannel";
