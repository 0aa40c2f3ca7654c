// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EventBridge Pipes: the actions of the prefix `pipes`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `pipe` | `arn:${Partition}:pipes:${Region}:${Account}:pipe/${Name}` |

/// `pipes:CreatePipe`: Write.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePipe: &str = "pipes:CreatePipe";

/// `pipes:DeletePipe`: Write.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePipe: &str = "pipes:DeletePipe";

/// `pipes:DescribePipe`: Read.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribePipe: &str = "pipes:DescribePipe";

/// `pipes:ListPipes`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipes: &str = "pipes:ListPipes";

/// `pipes:ListTagsForResource`: Read.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "pipes:ListTagsForResource";

/// `pipes:StartPipe`: Write.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartPipe: &str = "pipes:StartPipe";

/// `pipes:StopPipe`: Write.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopPipe: &str = "pipes:StopPipe";

/// `pipes:TagResource`: Tagging, Write.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "pipes:TagResource";

/// `pipes:UntagResource`: Tagging, Write.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "pipes:UntagResource";

/// `pipes:UpdatePipe`: Write.
///
/// Resource types: `pipe` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdatePipe: &str = "pipes:UpdatePipe";
