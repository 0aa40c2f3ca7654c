// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Transform custom: the actions of the prefix `transform-custom`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `analysis` | `arn:${Partition}:transform-custom:${Region}:${Account}:analysis/${AnalysisId}` |
//! | `campaign` | `arn:${Partition}:transform-custom:${Region}:${Account}:campaign/${Name}` |
//! | `finding` | `arn:${Partition}:transform-custom:${Region}:${Account}:finding/${FindingId}` |
//! | `knowledge-item` | `arn:${Partition}:transform-custom:${Region}:${Account}:package/${TransformationPackageName}/knowledge-item/${Id}` |
//! | `package` | `arn:${Partition}:transform-custom:${Region}:${Account}:package/${Name}` |
//! | `remediation` | `arn:${Partition}:transform-custom:${Region}:${Account}:remediation/${RemediationId}` |
//! | `repository` | `arn:${Partition}:transform-custom:${Region}:${Account}:repository/${RepositoryId}` |
//! | `source` | `arn:${Partition}:transform-custom:${Region}:${Account}:source/${Name}` |

/// `transform-custom:BatchCreateFindings`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const BatchCreateFindings: &str = "transform-custom:BatchCreateFindings";

/// `transform-custom:BatchUpdateFindings`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdateFindings: &str = "transform-custom:BatchUpdateFindings";

/// `transform-custom:CompleteTransformationPackageUpload`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CompleteTransformationPackageUpload: &str = "transform-custom:CompleteTransformationPackageUpload";

/// `transform-custom:ConverseStream`: Write.
///
/// No resource types: its resource is `*`.
pub const ConverseStream: &str = "transform-custom:ConverseStream";

/// `transform-custom:CreateAnalysis`: Write.
///
/// Resource types: `analysis` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnalysis: &str = "transform-custom:CreateAnalysis";

/// `transform-custom:CreateCampaign`: Write.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCampaign: &str = "transform-custom:CreateCampaign";

/// `transform-custom:CreateRemediation`: Write.
///
/// Resource types: `remediation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRemediation: &str = "transform-custom:CreateRemediation";

/// `transform-custom:CreateRepository`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRepository: &str = "transform-custom:CreateRepository";

/// `transform-custom:CreateSource`: Write.
///
/// Resource types: `source` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSource: &str = "transform-custom:CreateSource";

/// `transform-custom:CreateTransformationPackageUrl`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTransformationPackageUrl: &str = "transform-custom:CreateTransformationPackageUrl";

/// `transform-custom:DeleteAnalysis`: Write.
///
/// Resource types: `analysis` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAnalysis: &str = "transform-custom:DeleteAnalysis";

/// `transform-custom:DeleteCampaign`: Write.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCampaign: &str = "transform-custom:DeleteCampaign";

/// `transform-custom:DeleteFinding`: Write.
///
/// Resource types: `finding` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteFinding: &str = "transform-custom:DeleteFinding";

/// `transform-custom:DeleteKnowledgeItem`: Write.
///
/// Resource types: `knowledge-item` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteKnowledgeItem: &str = "transform-custom:DeleteKnowledgeItem";

/// `transform-custom:DeleteRemediation`: Write.
///
/// Resource types: `remediation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRemediation: &str = "transform-custom:DeleteRemediation";

/// `transform-custom:DeleteRepository`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRepository: &str = "transform-custom:DeleteRepository";

/// `transform-custom:DeleteSource`: Write.
///
/// Resource types: `source` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSource: &str = "transform-custom:DeleteSource";

/// `transform-custom:DeleteTransformationPackage`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTransformationPackage: &str = "transform-custom:DeleteTransformationPackage";

/// `transform-custom:ExecuteTransformation`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExecuteTransformation: &str = "transform-custom:ExecuteTransformation";

/// `transform-custom:GetAnalysis`: Read.
///
/// Resource types: `analysis` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAnalysis: &str = "transform-custom:GetAnalysis";

/// `transform-custom:GetAnalysisArtifactDownloadUrl`: Read.
///
/// Resource types: `analysis` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAnalysisArtifactDownloadUrl: &str = "transform-custom:GetAnalysisArtifactDownloadUrl";

/// `transform-custom:GetCampaign`: Read.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCampaign: &str = "transform-custom:GetCampaign";

/// `transform-custom:GetFinding`: Read.
///
/// Resource types: `finding` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetFinding: &str = "transform-custom:GetFinding";

/// `transform-custom:GetFindingGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFindingGroups: &str = "transform-custom:GetFindingGroups";

/// `transform-custom:GetKnowledgeItem`: Read.
///
/// Resource types: `knowledge-item` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetKnowledgeItem: &str = "transform-custom:GetKnowledgeItem";

/// `transform-custom:GetRemediation`: Read.
///
/// Resource types: `remediation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRemediation: &str = "transform-custom:GetRemediation";

/// `transform-custom:GetRepository`: Read.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRepository: &str = "transform-custom:GetRepository";

/// `transform-custom:GetSource`: Read.
///
/// Resource types: `source` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSource: &str = "transform-custom:GetSource";

/// `transform-custom:GetTransformationPackageUrl`: Read.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTransformationPackageUrl: &str = "transform-custom:GetTransformationPackageUrl";

/// `transform-custom:ListAnalyses`: List.
///
/// No resource types: its resource is `*`.
pub const ListAnalyses: &str = "transform-custom:ListAnalyses";

/// `transform-custom:ListAnalysisArtifacts`: Read.
///
/// Resource types: `analysis` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAnalysisArtifacts: &str = "transform-custom:ListAnalysisArtifacts";

/// `transform-custom:ListCampaignRepositories`: Read.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCampaignRepositories: &str = "transform-custom:ListCampaignRepositories";

/// `transform-custom:ListCampaigns`: List.
///
/// No resource types: its resource is `*`.
pub const ListCampaigns: &str = "transform-custom:ListCampaigns";

/// `transform-custom:ListFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindings: &str = "transform-custom:ListFindings";

/// `transform-custom:ListKnowledgeItems`: List.
///
/// No resource types: its resource is `*`.
pub const ListKnowledgeItems: &str = "transform-custom:ListKnowledgeItems";

/// `transform-custom:ListRemediations`: List.
///
/// No resource types: its resource is `*`.
pub const ListRemediations: &str = "transform-custom:ListRemediations";

/// `transform-custom:ListRepositories`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositories: &str = "transform-custom:ListRepositories";

/// `transform-custom:ListSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListSources: &str = "transform-custom:ListSources";

/// `transform-custom:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "transform-custom:ListTagsForResource";

/// `transform-custom:ListTransformationPackageMetadata`: List.
///
/// No resource types: its resource is `*`.
pub const ListTransformationPackageMetadata: &str = "transform-custom:ListTransformationPackageMetadata";

/// `transform-custom:ListTransformationPackageShares`: Read.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTransformationPackageShares: &str = "transform-custom:ListTransformationPackageShares";

/// `transform-custom:SendTelemetryEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const SendTelemetryEvent: &str = "transform-custom:SendTelemetryEvent";

/// `transform-custom:ShareTransformationPackage`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ShareTransformationPackage: &str = "transform-custom:ShareTransformationPackage";

/// `transform-custom:TagResource`: Tagging, Write.
///
/// Resource types: `analysis`, `campaign`, `finding`, `knowledge-item`, `package`, `remediation`, `repository`, `source`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "transform-custom:TagResource";

/// `transform-custom:UnshareTransformationPackage`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UnshareTransformationPackage: &str = "transform-custom:UnshareTransformationPackage";

/// `transform-custom:UntagResource`: Tagging, Write.
///
/// Resource types: `analysis`, `campaign`, `finding`, `knowledge-item`, `package`, `remediation`, `repository`, `source`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "transform-custom:UntagResource";

/// `transform-custom:UpdateAnalysis`: Write.
///
/// Resource types: `analysis` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAnalysis: &str = "transform-custom:UpdateAnalysis";

/// `transform-custom:UpdateCampaign`: Write.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCampaign: &str = "transform-custom:UpdateCampaign";

/// `transform-custom:UpdateCampaignRepositoryStatus`: Write.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCampaignRepositoryStatus: &str = "transform-custom:UpdateCampaignRepositoryStatus";

/// `transform-custom:UpdateKnowledgeItemConfiguration`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateKnowledgeItemConfiguration: &str = "transform-custom:UpdateKnowledgeItemConfiguration";

/// `transform-custom:UpdateKnowledgeItemStatus`: Write.
///
/// Resource types: `knowledge-item` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateKnowledgeItemStatus: &str = "transform-custom:UpdateKnowledgeItemStatus";

/// `transform-custom:UpdateRemediation`: Write.
///
/// Resource types: `remediation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRemediation: &str = "transform-custom:UpdateRemediation";

/// `transform-custom:UpdateRepository`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRepository: &str = "transform-custom:UpdateRepository";

/// `transform-custom:UpdateSource`: Write.
///
/// Resource types: `source` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSource: &str = "transform-custom:UpdateSource";
