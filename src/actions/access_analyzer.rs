// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IAM Access Analyzer: the actions of the prefix `access-analyzer`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Analyzer` | `arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}` |
//! | `ArchiveRule` | `arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}/archive-rule/${RuleName}` |

/// `access-analyzer:ApplyArchiveRule`: Write.
///
/// Resource types: `Analyzer` (required).
pub const ApplyArchiveRule: &str = "access-analyzer:ApplyArchiveRule";

/// `access-analyzer:CancelPolicyGeneration`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelPolicyGeneration: &str = "access-analyzer:CancelPolicyGeneration";

/// `access-analyzer:CheckAccessNotGranted`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckAccessNotGranted: &str = "access-analyzer:CheckAccessNotGranted";

/// `access-analyzer:CheckNoNewAccess`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckNoNewAccess: &str = "access-analyzer:CheckNoNewAccess";

/// `access-analyzer:CheckNoPublicAccess`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckNoPublicAccess: &str = "access-analyzer:CheckNoPublicAccess";

/// `access-analyzer:CreateAccessPreview`: Write.
///
/// Resource types: `Analyzer` (required).
pub const CreateAccessPreview: &str = "access-analyzer:CreateAccessPreview";

/// `access-analyzer:CreateAnalyzer`: Write.
///
/// Resource types: `Analyzer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnalyzer: &str = "access-analyzer:CreateAnalyzer";

/// `access-analyzer:CreateArchiveRule`: Write.
///
/// Resource types: `ArchiveRule` (required).
pub const CreateArchiveRule: &str = "access-analyzer:CreateArchiveRule";

/// `access-analyzer:CreateServiceLinkedAnalyzer`: Write.
///
/// Resource types: `Analyzer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceLinkedAnalyzer: &str = "access-analyzer:CreateServiceLinkedAnalyzer";

/// `access-analyzer:DeleteAnalyzer`: Write.
///
/// Resource types: `Analyzer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteAnalyzer: &str = "access-analyzer:DeleteAnalyzer";

/// `access-analyzer:DeleteArchiveRule`: Write.
///
/// Resource types: `ArchiveRule` (required).
pub const DeleteArchiveRule: &str = "access-analyzer:DeleteArchiveRule";

/// `access-analyzer:DeleteServiceLinkedAnalyzer`: Write.
///
/// Resource types: `Analyzer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteServiceLinkedAnalyzer: &str = "access-analyzer:DeleteServiceLinkedAnalyzer";

/// `access-analyzer:GenerateFindingRecommendation`: Write.
///
/// Resource types: `Analyzer` (required).
pub const GenerateFindingRecommendation: &str = "access-analyzer:GenerateFindingRecommendation";

/// `access-analyzer:GetAccessPreview`: Read.
///
/// Resource types: `Analyzer` (required).
pub const GetAccessPreview: &str = "access-analyzer:GetAccessPreview";

/// `access-analyzer:GetAnalyzedResource`: Read.
///
/// Resource types: `Analyzer` (required).
pub const GetAnalyzedResource: &str = "access-analyzer:GetAnalyzedResource";

/// `access-analyzer:GetAnalyzer`: Read.
///
/// Resource types: `Analyzer` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetAnalyzer: &str = "access-analyzer:GetAnalyzer";

/// `access-analyzer:GetArchiveRule`: Read.
///
/// Resource types: `ArchiveRule` (required).
pub const GetArchiveRule: &str = "access-analyzer:GetArchiveRule";

/// `access-analyzer:GetFinding`: Read.
///
/// Resource types: `Analyzer` (required).
pub const GetFinding: &str = "access-analyzer:GetFinding";

/// `access-analyzer:GetFindingRecommendation`: Read.
///
/// Resource types: `Analyzer` (required).
pub const GetFindingRecommendation: &str = "access-analyzer:GetFindingRecommendation";

/// `access-analyzer:GetFindingsStatistics`: Read.
///
/// Resource types: `Analyzer` (required).
pub const GetFindingsStatistics: &str = "access-analyzer:GetFindingsStatistics";

/// `access-analyzer:GetGeneratedPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGeneratedPolicy: &str = "access-analyzer:GetGeneratedPolicy";

/// `access-analyzer:ListAccessPreviewFindings`: Read.
///
/// Resource types: `Analyzer` (required).
pub const ListAccessPreviewFindings: &str = "access-analyzer:ListAccessPreviewFindings";

/// `access-analyzer:ListAccessPreviews`: List.
///
/// Resource types: `Analyzer` (required).
pub const ListAccessPreviews: &str = "access-analyzer:ListAccessPreviews";

/// `access-analyzer:ListAnalyzedResources`: Read.
///
/// Resource types: `Analyzer` (required).
pub const ListAnalyzedResources: &str = "access-analyzer:ListAnalyzedResources";

/// `access-analyzer:ListAnalyzers`: List.
///
/// No resource types: its resource is `*`.
pub const ListAnalyzers: &str = "access-analyzer:ListAnalyzers";

/// `access-analyzer:ListArchiveRules`: List.
///
/// Resource types: `Analyzer` (required).
pub const ListArchiveRules: &str = "access-analyzer:ListArchiveRules";

/// `access-analyzer:ListFindings`: Read.
///
/// Resource types: `Analyzer` (required).
pub const ListFindings: &str = "access-analyzer:ListFindings";

/// `access-analyzer:ListPolicyGenerations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPolicyGenerations: &str = "access-analyzer:ListPolicyGenerations";

/// `access-analyzer:ListTagsForResource`: Read.
///
/// Resource types: `Analyzer`.
pub const ListTagsForResource: &str = "access-analyzer:ListTagsForResource";

/// `access-analyzer:StartPolicyGeneration`: Write.
///
/// No resource types: its resource is `*`.
pub const StartPolicyGeneration: &str = "access-analyzer:StartPolicyGeneration";

/// `access-analyzer:StartResourceScan`: Write.
///
/// Resource types: `Analyzer` (required).
pub const StartResourceScan: &str = "access-analyzer:StartResourceScan";

/// `access-analyzer:TagResource`: Tagging, Write.
///
/// Resource types: `Analyzer`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "access-analyzer:TagResource";

/// `access-analyzer:UntagResource`: Tagging, Write.
///
/// Resource types: `Analyzer`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "access-analyzer:UntagResource";

/// `access-analyzer:UpdateAnalyzer`: Write.
///
/// Resource types: `Analyzer` (required).
pub const UpdateAnalyzer: &str = "access-analyzer:UpdateAnalyzer";

/// `access-analyzer:UpdateArchiveRule`: Write.
///
/// Resource types: `ArchiveRule` (required).
pub const UpdateArchiveRule: &str = "access-analyzer:UpdateArchiveRule";

/// `access-analyzer:UpdateFindings`: Write.
///
/// Resource types: `Analyzer` (required).
pub const UpdateFindings: &str = "access-analyzer:UpdateFindings";

/// `access-analyzer:ValidatePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidatePolicy: &str = "access-analyzer:ValidatePolicy";
