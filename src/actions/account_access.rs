// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Account access manager: the actions of the prefix `account-access`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:account-access:${Region}:${Account}:application/${ResourceId}` |

/// `account-access:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "account-access:CreateApplication";

/// `account-access:CreateEntitlement`: Write.
///
/// Resource types: `application` (required).
pub const CreateEntitlement: &str = "account-access:CreateEntitlement";

/// `account-access:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "account-access:DeleteApplication";

/// `account-access:DeleteEntitlement`: Write.
///
/// Resource types: `application` (required).
pub const DeleteEntitlement: &str = "account-access:DeleteEntitlement";

/// `account-access:GetApplication`: Read.
///
/// Resource types: `application` (required).
pub const GetApplication: &str = "account-access:GetApplication";

/// `account-access:GetEntitlement`: Read.
///
/// Resource types: `application` (required).
pub const GetEntitlement: &str = "account-access:GetEntitlement";

/// `account-access:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "account-access:ListApplications";

/// `account-access:ListEntitlements`: List.
///
/// Resource types: `application` (required).
pub const ListEntitlements: &str = "account-access:ListEntitlements";

/// `account-access:ListTagsForResource`: Read.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "account-access:ListTagsForResource";

/// `account-access:TagResource`: Tagging, Write.
///
/// Resource types: `application`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "account-access:TagResource";

/// `account-access:UntagResource`: Tagging, Write.
///
/// Resource types: `application`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "account-access:UntagResource";
