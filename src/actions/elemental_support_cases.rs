// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental Support Cases: the actions of the prefix `elemental-support-cases`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `case` | `arn:${Partition}:elemental-support-cases::${Account}:case/${ResourceId}` |

/// `elemental-support-cases:AddCaseComment`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AddCaseComment: &str = "elemental-support-cases:AddCaseComment";

/// `elemental-support-cases:CheckCasePermission`: Write.
///
/// No resource types: its resource is `*`.
pub const CheckCasePermission: &str = "elemental-support-cases:CheckCasePermission";

/// `elemental-support-cases:CompleteMultipartUpload`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CompleteMultipartUpload: &str = "elemental-support-cases:CompleteMultipartUpload";

/// `elemental-support-cases:CreateCase`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCase: &str = "elemental-support-cases:CreateCase";

/// `elemental-support-cases:CreateS3CLIUploadCommand`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateS3CLIUploadCommand: &str = "elemental-support-cases:CreateS3CLIUploadCommand";

/// `elemental-support-cases:CreateS3DownloadUrl`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateS3DownloadUrl: &str = "elemental-support-cases:CreateS3DownloadUrl";

/// `elemental-support-cases:GetCase`: Read.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCase: &str = "elemental-support-cases:GetCase";

/// `elemental-support-cases:GetCasePermission`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCasePermission: &str = "elemental-support-cases:GetCasePermission";

/// `elemental-support-cases:GetCases`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCases: &str = "elemental-support-cases:GetCases";

/// `elemental-support-cases:GetUICache`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUICache: &str = "elemental-support-cases:GetUICache";

/// `elemental-support-cases:ListTagsForCase`: Read.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForCase: &str = "elemental-support-cases:ListTagsForCase";

/// `elemental-support-cases:StartMultipartUpload`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartMultipartUpload: &str = "elemental-support-cases:StartMultipartUpload";

/// `elemental-support-cases:TagCase`: Tagging, Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagCase: &str = "elemental-support-cases:TagCase";

/// `elemental-support-cases:UntagCase`: Tagging, Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagCase: &str = "elemental-support-cases:UntagCase";

/// `elemental-support-cases:UpdateCase`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCase: &str = "elemental-support-cases:UpdateCase";

/// `elemental-support-cases:UpdateCaseStatus`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCaseStatus: &str = "elemental-support-cases:UpdateCaseStatus";

/// `elemental-support-cases:UpdateMultipartUpload`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateMultipartUpload: &str = "elemental-support-cases:UpdateMultipartUpload";
