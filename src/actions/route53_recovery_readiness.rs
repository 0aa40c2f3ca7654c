// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Route 53 Recovery Readiness: the actions of the prefix `route53-recovery-readiness`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cell` | `arn:${Partition}:route53-recovery-readiness::${Account}:cell/${ResourceId}` |
//! | `readinesscheck` | `arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId}` |
//! | `recoverygroup` | `arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId}` |
//! | `resourceset` | `arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId}` |

/// `route53-recovery-readiness:CreateCell`: Write.
///
/// Resource types: `cell` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCell: &str = "route53-recovery-readiness:CreateCell";

/// `route53-recovery-readiness:CreateCrossAccountAuthorization`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCrossAccountAuthorization: &str = "route53-recovery-readiness:CreateCrossAccountAuthorization";

/// `route53-recovery-readiness:CreateReadinessCheck`: Write.
///
/// Resource types: `readinesscheck` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateReadinessCheck: &str = "route53-recovery-readiness:CreateReadinessCheck";

/// `route53-recovery-readiness:CreateRecoveryGroup`: Write.
///
/// Resource types: `recoverygroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecoveryGroup: &str = "route53-recovery-readiness:CreateRecoveryGroup";

/// `route53-recovery-readiness:CreateResourceSet`: Write.
///
/// Resource types: `resourceset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResourceSet: &str = "route53-recovery-readiness:CreateResourceSet";

/// `route53-recovery-readiness:DeleteCell`: Write.
///
/// Resource types: `cell` (required).
pub const DeleteCell: &str = "route53-recovery-readiness:DeleteCell";

/// `route53-recovery-readiness:DeleteCrossAccountAuthorization`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCrossAccountAuthorization: &str = "route53-recovery-readiness:DeleteCrossAccountAuthorization";

/// `route53-recovery-readiness:DeleteReadinessCheck`: Write.
///
/// Resource types: `readinesscheck` (required).
pub const DeleteReadinessCheck: &str = "route53-recovery-readiness:DeleteReadinessCheck";

/// `route53-recovery-readiness:DeleteRecoveryGroup`: Write.
///
/// Resource types: `recoverygroup` (required).
pub const DeleteRecoveryGroup: &str = "route53-recovery-readiness:DeleteRecoveryGroup";

/// `route53-recovery-readiness:DeleteResourceSet`: Write.
///
/// Resource types: `resourceset` (required).
pub const DeleteResourceSet: &str = "route53-recovery-readiness:DeleteResourceSet";

/// `route53-recovery-readiness:GetArchitectureRecommendations`: Read.
///
/// Resource types: `recoverygroup` (required).
pub const GetArchitectureRecommendations: &str = "route53-recovery-readiness:GetArchitectureRecommendations";

/// `route53-recovery-readiness:GetCell`: Read.
///
/// Resource types: `cell` (required).
pub const GetCell: &str = "route53-recovery-readiness:GetCell";

/// `route53-recovery-readiness:GetCellReadinessSummary`: Read.
///
/// Resource types: `cell` (required).
pub const GetCellReadinessSummary: &str = "route53-recovery-readiness:GetCellReadinessSummary";

/// `route53-recovery-readiness:GetReadinessCheck`: Read.
///
/// Resource types: `readinesscheck` (required).
pub const GetReadinessCheck: &str = "route53-recovery-readiness:GetReadinessCheck";

/// `route53-recovery-readiness:GetReadinessCheckResourceStatus`: Read.
///
/// Resource types: `readinesscheck` (required).
pub const GetReadinessCheckResourceStatus: &str = "route53-recovery-readiness:GetReadinessCheckResourceStatus";

/// `route53-recovery-readiness:GetReadinessCheckStatus`: Read.
///
/// Resource types: `readinesscheck` (required).
pub const GetReadinessCheckStatus: &str = "route53-recovery-readiness:GetReadinessCheckStatus";

/// `route53-recovery-readiness:GetRecoveryGroup`: Read.
///
/// Resource types: `recoverygroup` (required).
pub const GetRecoveryGroup: &str = "route53-recovery-readiness:GetRecoveryGroup";

/// `route53-recovery-readiness:GetRecoveryGroupReadinessSummary`: Read.
///
/// Resource types: `recoverygroup` (required).
pub const GetRecoveryGroupReadinessSummary: &str = "route53-recovery-readiness:GetRecoveryGroupReadinessSummary";

/// `route53-recovery-readiness:GetResourceSet`: Read.
///
/// Resource types: `resourceset` (required).
pub const GetResourceSet: &str = "route53-recovery-readiness:GetResourceSet";

/// `route53-recovery-readiness:ListCells`: Read.
///
/// No resource types: its resource is `*`.
pub const ListCells: &str = "route53-recovery-readiness:ListCells";

/// `route53-recovery-readiness:ListCrossAccountAuthorizations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListCrossAccountAuthorizations: &str = "route53-recovery-readiness:ListCrossAccountAuthorizations";

/// `route53-recovery-readiness:ListReadinessChecks`: Read.
///
/// No resource types: its resource is `*`.
pub const ListReadinessChecks: &str = "route53-recovery-readiness:ListReadinessChecks";

/// `route53-recovery-readiness:ListRecoveryGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRecoveryGroups: &str = "route53-recovery-readiness:ListRecoveryGroups";

/// `route53-recovery-readiness:ListResourceSets`: Read.
///
/// No resource types: its resource is `*`.
pub const ListResourceSets: &str = "route53-recovery-readiness:ListResourceSets";

/// `route53-recovery-readiness:ListRules`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRules: &str = "route53-recovery-readiness:ListRules";

/// `route53-recovery-readiness:ListTagsForResources`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResources: &str = "route53-recovery-readiness:ListTagsForResources";

/// `route53-recovery-readiness:TagResource`: Tagging, Write.
///
/// Resource types: `cell`, `readinesscheck`, `recoverygroup`, `resourceset`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "route53-recovery-readiness:TagResource";

/// `route53-recovery-readiness:UntagResource`: Tagging, Write.
///
/// Resource types: `cell`, `readinesscheck`, `recoverygroup`, `resourceset`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "route53-recovery-readiness:UntagResource";

/// `route53-recovery-readiness:UpdateCell`: Write.
///
/// Resource types: `cell` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UpdateCell: &str = "route53-recovery-readiness:UpdateCell";

/// `route53-recovery-readiness:UpdateReadinessCheck`: Write.
///
/// Resource types: `readinesscheck` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UpdateReadinessCheck: &str = "route53-recovery-readiness:UpdateReadinessCheck";

/// `route53-recovery-readiness:UpdateRecoveryGroup`: Write.
///
/// Resource types: `recoverygroup` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UpdateRecoveryGroup: &str = "route53-recovery-readiness:UpdateRecoveryGroup";

/// `route53-recovery-readiness:UpdateResourceSet`: Write.
///
/// Resource types: `resourceset` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UpdateResourceSet: &str = "route53-recovery-readiness:UpdateResourceSet";
