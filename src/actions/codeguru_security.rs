// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CodeGuru Security: the actions of the prefix `codeguru-security`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ScanName` | `arn:${Partition}:codeguru-security:${Region}:${Account}:scans/${ScanName}` |

/// `codeguru-security:BatchGetFindings`: Read.
///
/// Resource types: `ScanName` (required).
pub const BatchGetFindings: &str = "codeguru-security:BatchGetFindings";

/// `codeguru-security:CreateScan`: Write.
///
/// Resource types: `ScanName` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScan: &str = "codeguru-security:CreateScan";

/// `codeguru-security:CreateUploadUrl`: Write.
///
/// Resource types: `ScanName` (required).
pub const CreateUploadUrl: &str = "codeguru-security:CreateUploadUrl";

/// `codeguru-security:DeleteScansByCategory`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteScansByCategory: &str = "codeguru-security:DeleteScansByCategory";

/// `codeguru-security:GetAccountConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountConfiguration: &str = "codeguru-security:GetAccountConfiguration";

/// `codeguru-security:GetFindings`: List.
///
/// Resource types: `ScanName` (required).
pub const GetFindings: &str = "codeguru-security:GetFindings";

/// `codeguru-security:GetMetricsSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMetricsSummary: &str = "codeguru-security:GetMetricsSummary";

/// `codeguru-security:GetScan`: Read.
///
/// Resource types: `ScanName` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetScan: &str = "codeguru-security:GetScan";

/// `codeguru-security:ListFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindings: &str = "codeguru-security:ListFindings";

/// `codeguru-security:ListFindingsMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindingsMetrics: &str = "codeguru-security:ListFindingsMetrics";

/// `codeguru-security:ListScans`: List.
///
/// No resource types: its resource is `*`.
pub const ListScans: &str = "codeguru-security:ListScans";

/// `codeguru-security:ListTagsForResource`: Read.
///
/// Resource types: `ScanName` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "codeguru-security:ListTagsForResource";

/// `codeguru-security:TagResource`: Tagging, Write.
///
/// Resource types: `ScanName` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codeguru-security:TagResource";

/// `codeguru-security:UntagResource`: Tagging, Write.
///
/// Resource types: `ScanName` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "codeguru-security:UntagResource";

/// `codeguru-security:UpdateAccountConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountConfiguration: &str = "codeguru-security:UpdateAccountConfiguration";
