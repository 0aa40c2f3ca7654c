// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic Container Registry: the actions of the prefix `ecr`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `repository` | `arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}` |

/// `ecr:BatchCheckLayerAvailability`: Read.
///
/// Resource types: `repository` (required).
pub const BatchCheckLayerAvailability: &str = "ecr:BatchCheckLayerAvailability";

/// `ecr:BatchDeleteImage`: Write.
///
/// Resource types: `repository` (required).
pub const BatchDeleteImage: &str = "ecr:BatchDeleteImage";

/// `ecr:BatchGetImage`: Read.
///
/// Resource types: `repository` (required).
pub const BatchGetImage: &str = "ecr:BatchGetImage";

/// `ecr:BatchGetRepositoryScanningConfiguration`: Read.
///
/// Resource types: `repository` (required).
pub const BatchGetRepositoryScanningConfiguration: &str = "ecr:BatchGetRepositoryScanningConfiguration";

/// `ecr:BatchImportUpstreamImage`: Write.
///
/// Resource types: `repository` (required).
pub const BatchImportUpstreamImage: &str = "ecr:BatchImportUpstreamImage";

/// `ecr:CompleteLayerUpload`: Write.
///
/// Resource types: `repository` (required).
pub const CompleteLayerUpload: &str = "ecr:CompleteLayerUpload";

/// `ecr:CreatePullThroughCacheRule`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePullThroughCacheRule: &str = "ecr:CreatePullThroughCacheRule";

/// `ecr:CreateRepository`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRepository: &str = "ecr:CreateRepository";

/// `ecr:CreateRepositoryCreationTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRepositoryCreationTemplate: &str = "ecr:CreateRepositoryCreationTemplate";

/// `ecr:DeleteLifecyclePolicy`: Write.
///
/// Resource types: `repository` (required).
pub const DeleteLifecyclePolicy: &str = "ecr:DeleteLifecyclePolicy";

/// `ecr:DeletePullThroughCacheRule`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePullThroughCacheRule: &str = "ecr:DeletePullThroughCacheRule";

/// `ecr:DeleteRegistryPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRegistryPolicy: &str = "ecr:DeleteRegistryPolicy";

/// `ecr:DeleteRepository`: Write.
///
/// Resource types: `repository` (required).
pub const DeleteRepository: &str = "ecr:DeleteRepository";

/// `ecr:DeleteRepositoryCreationTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRepositoryCreationTemplate: &str = "ecr:DeleteRepositoryCreationTemplate";

/// `ecr:DeleteRepositoryPolicy`: Permissions management, Write.
///
/// Resource types: `repository` (required).
pub const DeleteRepositoryPolicy: &str = "ecr:DeleteRepositoryPolicy";

/// `ecr:DeleteSigningConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSigningConfiguration: &str = "ecr:DeleteSigningConfiguration";

/// `ecr:DeregisterPullTimeUpdateExclusion`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterPullTimeUpdateExclusion: &str = "ecr:DeregisterPullTimeUpdateExclusion";

/// `ecr:DescribeImageReplicationStatus`: Read.
///
/// Resource types: `repository` (required).
pub const DescribeImageReplicationStatus: &str = "ecr:DescribeImageReplicationStatus";

/// `ecr:DescribeImages`: List.
///
/// Resource types: `repository` (required).
pub const DescribeImages: &str = "ecr:DescribeImages";

/// `ecr:DescribeImageScanFindings`: Read.
///
/// Resource types: `repository` (required).
pub const DescribeImageScanFindings: &str = "ecr:DescribeImageScanFindings";

/// `ecr:DescribeImageSigningStatus`: Read.
///
/// Resource types: `repository` (required).
pub const DescribeImageSigningStatus: &str = "ecr:DescribeImageSigningStatus";

/// `ecr:DescribePullThroughCacheRules`: List.
///
/// No resource types: its resource is `*`.
pub const DescribePullThroughCacheRules: &str = "ecr:DescribePullThroughCacheRules";

/// `ecr:DescribeRegistry`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRegistry: &str = "ecr:DescribeRegistry";

/// `ecr:DescribeRepositories`: Read.
///
/// Resource types: `repository` (required).
pub const DescribeRepositories: &str = "ecr:DescribeRepositories";

/// `ecr:DescribeRepositoryCreationTemplates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRepositoryCreationTemplates: &str = "ecr:DescribeRepositoryCreationTemplates";

/// `ecr:GetAccountSetting`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ecr:AccountSetting`.
pub const GetAccountSetting: &str = "ecr:GetAccountSetting";

/// `ecr:GetAuthorizationToken`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAuthorizationToken: &str = "ecr:GetAuthorizationToken";

/// `ecr:GetDownloadUrlForLayer`: Read.
///
/// Resource types: `repository` (required).
pub const GetDownloadUrlForLayer: &str = "ecr:GetDownloadUrlForLayer";

/// `ecr:GetImageCopyStatus`: Read.
///
/// Resource types: `repository` (required).
pub const GetImageCopyStatus: &str = "ecr:GetImageCopyStatus";

/// `ecr:GetLifecyclePolicy`: Read.
///
/// Resource types: `repository` (required).
pub const GetLifecyclePolicy: &str = "ecr:GetLifecyclePolicy";

/// `ecr:GetLifecyclePolicyPreview`: Read.
///
/// Resource types: `repository` (required).
pub const GetLifecyclePolicyPreview: &str = "ecr:GetLifecyclePolicyPreview";

/// `ecr:GetRegistryPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRegistryPolicy: &str = "ecr:GetRegistryPolicy";

/// `ecr:GetRegistryScanningConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRegistryScanningConfiguration: &str = "ecr:GetRegistryScanningConfiguration";

/// `ecr:GetRepositoryPolicy`: Read.
///
/// Resource types: `repository` (required).
pub const GetRepositoryPolicy: &str = "ecr:GetRepositoryPolicy";

/// `ecr:GetSigningConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSigningConfiguration: &str = "ecr:GetSigningConfiguration";

/// `ecr:InitiateLayerUpload`: Write.
///
/// Resource types: `repository` (required).
pub const InitiateLayerUpload: &str = "ecr:InitiateLayerUpload";

/// `ecr:ListImages`: List.
///
/// Resource types: `repository` (required).
pub const ListImages: &str = "ecr:ListImages";

/// `ecr:ListPullTimeUpdateExclusions`: List.
///
/// No resource types: its resource is `*`.
pub const ListPullTimeUpdateExclusions: &str = "ecr:ListPullTimeUpdateExclusions";

/// `ecr:ListTagsForResource`: Read.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "ecr:ListTagsForResource";

/// `ecr:PutAccountSetting`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ecr:AccountSetting`.
pub const PutAccountSetting: &str = "ecr:PutAccountSetting";

/// `ecr:PutImage`: Write.
///
/// Resource types: `repository` (required).
pub const PutImage: &str = "ecr:PutImage";

/// `ecr:PutImageScanningConfiguration`: Write.
///
/// Resource types: `repository` (required).
pub const PutImageScanningConfiguration: &str = "ecr:PutImageScanningConfiguration";

/// `ecr:PutImageTagMutability`: Write.
///
/// Resource types: `repository` (required).
pub const PutImageTagMutability: &str = "ecr:PutImageTagMutability";

/// `ecr:PutLifecyclePolicy`: Write.
///
/// Resource types: `repository` (required).
pub const PutLifecyclePolicy: &str = "ecr:PutLifecyclePolicy";

/// `ecr:PutRegistryPolicy`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutRegistryPolicy: &str = "ecr:PutRegistryPolicy";

/// `ecr:PutRegistryScanningConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutRegistryScanningConfiguration: &str = "ecr:PutRegistryScanningConfiguration";

/// `ecr:PutReplicationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutReplicationConfiguration: &str = "ecr:PutReplicationConfiguration";

/// `ecr:PutSigningConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutSigningConfiguration: &str = "ecr:PutSigningConfiguration";

/// `ecr:RegisterPullTimeUpdateExclusion`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterPullTimeUpdateExclusion: &str = "ecr:RegisterPullTimeUpdateExclusion";

/// `ecr:ReplicateImage`: Write.
///
/// Resource types: `repository` (required).
pub const ReplicateImage: &str = "ecr:ReplicateImage";

/// `ecr:SetRepositoryPolicy`: Permissions management, Write.
///
/// Resource types: `repository` (required).
pub const SetRepositoryPolicy: &str = "ecr:SetRepositoryPolicy";

/// `ecr:StartImageScan`: Write.
///
/// Resource types: `repository` (required).
pub const StartImageScan: &str = "ecr:StartImageScan";

/// `ecr:StartLifecyclePolicyPreview`: Write.
///
/// Resource types: `repository` (required).
pub const StartLifecyclePolicyPreview: &str = "ecr:StartLifecyclePolicyPreview";

/// `ecr:TagResource`: Tagging, Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ecr:TagResource";

/// `ecr:UntagResource`: Tagging, Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ecr:UntagResource";

/// `ecr:UpdateImageStorageClass`: Write.
///
/// Resource types: `repository` (required).
pub const UpdateImageStorageClass: &str = "ecr:UpdateImageStorageClass";

/// `ecr:UpdatePullThroughCacheRule`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePullThroughCacheRule: &str = "ecr:UpdatePullThroughCacheRule";

/// `ecr:UpdateRepositoryCreationTemplate`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRepositoryCreationTemplate: &str = "ecr:UpdateRepositoryCreationTemplate";

/// `ecr:UploadLayerPart`: Write.
///
/// Resource types: `repository` (required).
pub const UploadLayerPart: &str = "ecr:UploadLayerPart";

/// `ecr:ValidatePullThroughCacheRule`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidatePullThroughCacheRule: &str = "ecr:ValidatePullThroughCacheRule";
