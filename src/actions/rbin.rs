// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Recycle Bin: the actions of the prefix `rbin`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `rule` | `arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName}` |

/// `rbin:CreateRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rbin:Request/ResourceType`.
pub const CreateRule: &str = "rbin:CreateRule";

/// `rbin:DeleteRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `rbin:Attribute/ResourceType`.
pub const DeleteRule: &str = "rbin:DeleteRule";

/// `rbin:GetRule`: Read.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `rbin:Attribute/ResourceType`.
pub const GetRule: &str = "rbin:GetRule";

/// `rbin:ListRules`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `rbin:Request/ResourceType`.
pub const ListRules: &str = "rbin:ListRules";

/// `rbin:ListTagsForResource`: Read.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `rbin:Attribute/ResourceType`.
pub const ListTagsForResource: &str = "rbin:ListTagsForResource";

/// `rbin:LockRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `rbin:Attribute/ResourceType`.
pub const LockRule: &str = "rbin:LockRule";

/// `rbin:TagResource`: Tagging, Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `rbin:Attribute/ResourceType`.
pub const TagResource: &str = "rbin:TagResource";

/// `rbin:UnlockRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `rbin:Attribute/ResourceType`.
pub const UnlockRule: &str = "rbin:UnlockRule";

/// `rbin:UntagResource`: Tagging, Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `rbin:Attribute/ResourceType`.
pub const UntagResource: &str = "rbin:UntagResource";

/// `rbin:UpdateRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `rbin:Attribute/ResourceType`.
pub const UpdateRule: &str = "rbin:UpdateRule";
