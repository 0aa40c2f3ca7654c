// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Data Lifecycle Manager: the actions of the prefix `dlm`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `policy` | `arn:${Partition}:dlm:${Region}:${Account}:policy/${ResourceName}` |

/// `dlm:CreateLifecyclePolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLifecyclePolicy: &str = "dlm:CreateLifecyclePolicy";

/// `dlm:DeleteLifecyclePolicy`: Write.
///
/// Resource types: `policy` (required).
pub const DeleteLifecyclePolicy: &str = "dlm:DeleteLifecyclePolicy";

/// `dlm:GetLifecyclePolicies`: List.
///
/// No resource types: its resource is `*`.
pub const GetLifecyclePolicies: &str = "dlm:GetLifecyclePolicies";

/// `dlm:GetLifecyclePolicy`: Read.
///
/// Resource types: `policy` (required).
pub const GetLifecyclePolicy: &str = "dlm:GetLifecyclePolicy";

/// `dlm:ListTagsForResource`: Read.
///
/// Resource types: `policy` (required).
pub const ListTagsForResource: &str = "dlm:ListTagsForResource";

/// `dlm:TagResource`: Tagging, Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "dlm:TagResource";

/// `dlm:UntagResource`: Tagging, Write.
///
/// Resource types: `policy` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "dlm:UntagResource";

/// `dlm:UpdateLifecyclePolicy`: Write.
///
/// Resource types: `policy` (required).
pub const UpdateLifecyclePolicy: &str = "dlm:UpdateLifecyclePolicy";
