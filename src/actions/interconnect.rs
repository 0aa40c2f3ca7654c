// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Interconnect: the actions of the prefix `interconnect`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `connection` | `arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id}` |
//! | `environment` | `arn:${Partition}:interconnect:${Region}:${Account}:environment/${Id}` |

/// `interconnect:AcceptConnectionProposal`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AcceptConnectionProposal: &str = "interconnect:AcceptConnectionProposal";

/// `interconnect:CreateConnection`: Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnection: &str = "interconnect:CreateConnection";

/// `interconnect:DeleteConnection`: Write.
///
/// Resource types: `connection` (required).
pub const DeleteConnection: &str = "interconnect:DeleteConnection";

/// `interconnect:DescribeConnectionProposal`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConnectionProposal: &str = "interconnect:DescribeConnectionProposal";

/// `interconnect:GetConnection`: Read.
///
/// Resource types: `connection` (required).
pub const GetConnection: &str = "interconnect:GetConnection";

/// `interconnect:GetEnvironment`: Read.
///
/// Resource types: `environment` (required).
pub const GetEnvironment: &str = "interconnect:GetEnvironment";

/// `interconnect:ListAttachPoints`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAttachPoints: &str = "interconnect:ListAttachPoints";

/// `interconnect:ListConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnections: &str = "interconnect:ListConnections";

/// `interconnect:ListEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "interconnect:ListEnvironments";

/// `interconnect:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "interconnect:ListTagsForResource";

/// `interconnect:TagResource`: Tagging, Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "interconnect:TagResource";

/// `interconnect:UntagResource`: Tagging, Write.
///
/// Resource types: `connection` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "interconnect:UntagResource";

/// `interconnect:UpdateConnection`: Write.
///
/// Resource types: `connection` (required).
pub const UpdateConnection: &str = "interconnect:UpdateConnection";
