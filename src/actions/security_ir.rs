// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Security Incident Response: the actions of the prefix `security-ir`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `case` | `arn:${Partition}:security-ir:${Region}:${Account}:case/${CaseId}` |
//! | `membership` | `arn:${Partition}:security-ir:${Region}:${Account}:membership/${MembershipId}` |

/// `security-ir:BatchGetMemberAccountDetails`: Read.
///
/// Resource types: `membership` (required).
pub const BatchGetMemberAccountDetails: &str = "security-ir:BatchGetMemberAccountDetails";

/// `security-ir:CancelMembership`: Write.
///
/// Resource types: `membership` (required).
pub const CancelMembership: &str = "security-ir:CancelMembership";

/// `security-ir:CloseCase`: Write.
///
/// Resource types: `case` (required).
pub const CloseCase: &str = "security-ir:CloseCase";

/// `security-ir:CreateCase`: Write.
///
/// Resource types: `case` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCase: &str = "security-ir:CreateCase";

/// `security-ir:CreateCaseComment`: Write.
///
/// Resource types: `case` (required).
pub const CreateCaseComment: &str = "security-ir:CreateCaseComment";

/// `security-ir:CreateMembership`: Write.
///
/// Resource types: `membership` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMembership: &str = "security-ir:CreateMembership";

/// `security-ir:GetCase`: Read.
///
/// Resource types: `case` (required).
pub const GetCase: &str = "security-ir:GetCase";

/// `security-ir:GetCaseAttachmentDownloadUrl`: Read.
///
/// Resource types: `case` (required).
pub const GetCaseAttachmentDownloadUrl: &str = "security-ir:GetCaseAttachmentDownloadUrl";

/// `security-ir:GetCaseAttachmentUploadUrl`: Write.
///
/// Resource types: `case` (required).
pub const GetCaseAttachmentUploadUrl: &str = "security-ir:GetCaseAttachmentUploadUrl";

/// `security-ir:GetFindingMetrics`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetFindingMetrics: &str = "security-ir:GetFindingMetrics";

/// `security-ir:GetMembership`: Read.
///
/// Resource types: `membership` (required).
pub const GetMembership: &str = "security-ir:GetMembership";

/// `security-ir:ListCaseEdits`: Read.
///
/// Resource types: `case` (required).
pub const ListCaseEdits: &str = "security-ir:ListCaseEdits";

/// `security-ir:ListCases`: List.
///
/// No resource types: its resource is `*`.
pub const ListCases: &str = "security-ir:ListCases";

/// `security-ir:ListComments`: Read.
///
/// Resource types: `case` (required).
pub const ListComments: &str = "security-ir:ListComments";

/// `security-ir:ListInvestigations`: Read.
///
/// Resource types: `case` (required).
pub const ListInvestigations: &str = "security-ir:ListInvestigations";

/// `security-ir:ListMemberships`: List.
///
/// No resource types: its resource is `*`.
pub const ListMemberships: &str = "security-ir:ListMemberships";

/// `security-ir:ListTagsForResource`: Read.
///
/// Resource types: `case`, `membership`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "security-ir:ListTagsForResource";

/// `security-ir:SendFeedback`: Write.
///
/// Resource types: `case` (required).
pub const SendFeedback: &str = "security-ir:SendFeedback";

/// `security-ir:TagResource`: Tagging, Write.
///
/// Resource types: `case`, `membership`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "security-ir:TagResource";

/// `security-ir:UntagResource`: Tagging, Write.
///
/// Resource types: `case`, `membership`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "security-ir:UntagResource";

/// `security-ir:UpdateCase`: Write.
///
/// Resource types: `case` (required).
pub const UpdateCase: &str = "security-ir:UpdateCase";

/// `security-ir:UpdateCaseComment`: Write.
///
/// Resource types: `case` (required).
pub const UpdateCaseComment: &str = "security-ir:UpdateCaseComment";

/// `security-ir:UpdateCaseStatus`: Write.
///
/// Resource types: `case` (required).
pub const UpdateCaseStatus: &str = "security-ir:UpdateCaseStatus";

/// `security-ir:UpdateMembership`: Write.
///
/// Resource types: `membership` (required).
pub const UpdateMembership: &str = "security-ir:UpdateMembership";

/// `security-ir:UpdateResolverType`: Write.
///
/// Resource types: `case` (required).
pub const UpdateResolverType: &str = "security-ir:UpdateResolverType";
