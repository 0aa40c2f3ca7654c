// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Synthetics: the actions of the prefix `synthetics`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `canary` | `arn:${Partition}:synthetics:${Region}:${Account}:canary:${CanaryName}` |
//! | `group` | `arn:${Partition}:synthetics:${Region}:${Account}:group:${GroupId}` |

/// `synthetics:AssociateResource`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateResource: &str = "synthetics:AssociateResource";

/// `synthetics:CreateCanary`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCanary: &str = "synthetics:CreateCanary";

/// `synthetics:CreateGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGroup: &str = "synthetics:CreateGroup";

/// `synthetics:DeleteCanary`: Write.
///
/// Resource types: `canary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteCanary: &str = "synthetics:DeleteCanary";

/// `synthetics:DeleteGroup`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteGroup: &str = "synthetics:DeleteGroup";

/// `synthetics:DescribeCanaries`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `synthetics:Names`.
pub const DescribeCanaries: &str = "synthetics:DescribeCanaries";

/// `synthetics:DescribeCanariesLastRun`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `synthetics:Names`.
pub const DescribeCanariesLastRun: &str = "synthetics:DescribeCanariesLastRun";

/// `synthetics:DescribeRuntimeVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRuntimeVersions: &str = "synthetics:DescribeRuntimeVersions";

/// `synthetics:DisassociateResource`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DisassociateResource: &str = "synthetics:DisassociateResource";

/// `synthetics:GetCanary`: Read.
///
/// Resource types: `canary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const GetCanary: &str = "synthetics:GetCanary";

/// `synthetics:GetCanaryRuns`: Read.
///
/// Resource types: `canary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const GetCanaryRuns: &str = "synthetics:GetCanaryRuns";

/// `synthetics:GetGroup`: Read.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const GetGroup: &str = "synthetics:GetGroup";

/// `synthetics:ListAssociatedGroups`: List.
///
/// Resource types: `canary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListAssociatedGroups: &str = "synthetics:ListAssociatedGroups";

/// `synthetics:ListGroupResources`: List.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListGroupResources: &str = "synthetics:ListGroupResources";

/// `synthetics:ListGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroups: &str = "synthetics:ListGroups";

/// `synthetics:ListTagsForResource`: Read.
///
/// Resource types: `canary`, `group`.
pub const ListTagsForResource: &str = "synthetics:ListTagsForResource";

/// `synthetics:StartCanary`: Write.
///
/// Resource types: `canary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const StartCanary: &str = "synthetics:StartCanary";

/// `synthetics:StartCanaryDryRun`: Write.
///
/// Resource types: `canary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const StartCanaryDryRun: &str = "synthetics:StartCanaryDryRun";

/// `synthetics:StopCanary`: Write.
///
/// Resource types: `canary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const StopCanary: &str = "synthetics:StopCanary";

/// `synthetics:TagResource`: Tagging, Write.
///
/// Resource types: `canary`, `group`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "synthetics:TagResource";

/// `synthetics:UntagResource`: Tagging, Write.
///
/// Resource types: `canary`, `group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "synthetics:UntagResource";

/// `synthetics:UpdateCanary`: Write.
///
/// Resource types: `canary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateCanary: &str = "synthetics:UpdateCanary";
