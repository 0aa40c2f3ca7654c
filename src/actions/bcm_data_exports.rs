// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Billing And Cost Management Data Exports: the actions of the prefix `bcm-data-exports`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `billingview` | `arn:${Partition}:billing::${Account}:billingview/${ResourceId}` |
//! | `export` | `arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier}` |
//! | `table` | `arn:${Partition}:bcm-data-exports:${Region}:${Account}:table/${Identifier}` |

/// `bcm-data-exports:CreateExport`: Write.
///
/// Resource types: `billingview`, `table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExport: &str = "bcm-data-exports:CreateExport";

/// `bcm-data-exports:DeleteExport`: Write.
///
/// Resource types: `export` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteExport: &str = "bcm-data-exports:DeleteExport";

/// `bcm-data-exports:GetExecution`: Read.
///
/// Resource types: `export` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExecution: &str = "bcm-data-exports:GetExecution";

/// `bcm-data-exports:GetExport`: Read.
///
/// Resource types: `export` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExport: &str = "bcm-data-exports:GetExport";

/// `bcm-data-exports:GetTable`: Read.
///
/// Resource types: `table` (required).
pub const GetTable: &str = "bcm-data-exports:GetTable";

/// `bcm-data-exports:ListExecutions`: List.
///
/// Resource types: `export` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListExecutions: &str = "bcm-data-exports:ListExecutions";

/// `bcm-data-exports:ListExports`: List.
///
/// No resource types: its resource is `*`.
pub const ListExports: &str = "bcm-data-exports:ListExports";

/// `bcm-data-exports:ListTables`: List.
///
/// No resource types: its resource is `*`.
pub const ListTables: &str = "bcm-data-exports:ListTables";

/// `bcm-data-exports:ListTagsForResource`: Read.
///
/// Resource types: `export` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "bcm-data-exports:ListTagsForResource";

/// `bcm-data-exports:TagResource`: Tagging, Write.
///
/// Resource types: `export` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "bcm-data-exports:TagResource";

/// `bcm-data-exports:UntagResource`: Tagging, Write.
///
/// Resource types: `export` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "bcm-data-exports:UntagResource";

/// `bcm-data-exports:UpdateExport`: Write.
///
/// Resource types: `billingview`, `export` (required), `table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateExport: &str = "bcm-data-exports:UpdateExport";
