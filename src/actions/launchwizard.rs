// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Launch Wizard: the actions of the prefix `launchwizard`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `deployment` | `arn:${Partition}:launchwizard:${Region}:${Account}:deployment/${DeploymentId}` |

/// `launchwizard:CreateAdditionalNode`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAdditionalNode: &str = "launchwizard:CreateAdditionalNode";

/// `launchwizard:CreateDeployment`: Write.
///
/// Resource types: `deployment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeployment: &str = "launchwizard:CreateDeployment";

/// `launchwizard:CreateSettingsSet`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSettingsSet: &str = "launchwizard:CreateSettingsSet";

/// `launchwizard:DeleteAdditionalNode`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAdditionalNode: &str = "launchwizard:DeleteAdditionalNode";

/// `launchwizard:DeleteApp`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApp: &str = "launchwizard:DeleteApp";

/// `launchwizard:DeleteDeployment`: Write.
///
/// Resource types: `deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDeployment: &str = "launchwizard:DeleteDeployment";

/// `launchwizard:DeleteSettingsSet`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSettingsSet: &str = "launchwizard:DeleteSettingsSet";

/// `launchwizard:DescribeAdditionalNode`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAdditionalNode: &str = "launchwizard:DescribeAdditionalNode";

/// `launchwizard:DescribeProvisionedApp`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProvisionedApp: &str = "launchwizard:DescribeProvisionedApp";

/// `launchwizard:DescribeProvisioningEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeProvisioningEvents: &str = "launchwizard:DescribeProvisioningEvents";

/// `launchwizard:DescribeSettingsSet`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSettingsSet: &str = "launchwizard:DescribeSettingsSet";

/// `launchwizard:GetDeployment`: Read.
///
/// Resource types: `deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDeployment: &str = "launchwizard:GetDeployment";

/// `launchwizard:GetDeploymentPatternVersion`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDeploymentPatternVersion: &str = "launchwizard:GetDeploymentPatternVersion";

/// `launchwizard:GetInfrastructureSuggestion`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInfrastructureSuggestion: &str = "launchwizard:GetInfrastructureSuggestion";

/// `launchwizard:GetIpAddress`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIpAddress: &str = "launchwizard:GetIpAddress";

/// `launchwizard:GetResourceCostEstimate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceCostEstimate: &str = "launchwizard:GetResourceCostEstimate";

/// `launchwizard:GetResourceRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceRecommendation: &str = "launchwizard:GetResourceRecommendation";

/// `launchwizard:GetSettingsSet`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSettingsSet: &str = "launchwizard:GetSettingsSet";

/// `launchwizard:GetWorkload`: Read.
///
/// No resource types: its resource is `*`.
pub const GetWorkload: &str = "launchwizard:GetWorkload";

/// `launchwizard:GetWorkloadAsset`: Read.
///
/// No resource types: its resource is `*`.
pub const GetWorkloadAsset: &str = "launchwizard:GetWorkloadAsset";

/// `launchwizard:GetWorkloadAssets`: Read.
///
/// No resource types: its resource is `*`.
pub const GetWorkloadAssets: &str = "launchwizard:GetWorkloadAssets";

/// `launchwizard:GetWorkloadDeploymentPattern`: Read.
///
/// No resource types: its resource is `*`.
pub const GetWorkloadDeploymentPattern: &str = "launchwizard:GetWorkloadDeploymentPattern";

/// `launchwizard:ListAdditionalNodes`: List.
///
/// No resource types: its resource is `*`.
pub const ListAdditionalNodes: &str = "launchwizard:ListAdditionalNodes";

/// `launchwizard:ListAllowedResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListAllowedResources: &str = "launchwizard:ListAllowedResources";

/// `launchwizard:ListDeploymentEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeploymentEvents: &str = "launchwizard:ListDeploymentEvents";

/// `launchwizard:ListDeploymentPatternVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeploymentPatternVersions: &str = "launchwizard:ListDeploymentPatternVersions";

/// `launchwizard:ListDeployments`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeployments: &str = "launchwizard:ListDeployments";

/// `launchwizard:ListProvisionedApps`: List.
///
/// No resource types: its resource is `*`.
pub const ListProvisionedApps: &str = "launchwizard:ListProvisionedApps";

/// `launchwizard:ListResourceCostEstimates`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceCostEstimates: &str = "launchwizard:ListResourceCostEstimates";

/// `launchwizard:ListSettingsSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListSettingsSets: &str = "launchwizard:ListSettingsSets";

/// `launchwizard:ListTagsForResource`: Read.
///
/// Resource types: `deployment`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "launchwizard:ListTagsForResource";

/// `launchwizard:ListWorkloadDeploymentOptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkloadDeploymentOptions: &str = "launchwizard:ListWorkloadDeploymentOptions";

/// `launchwizard:ListWorkloadDeploymentPatterns`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkloadDeploymentPatterns: &str = "launchwizard:ListWorkloadDeploymentPatterns";

/// `launchwizard:ListWorkloads`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkloads: &str = "launchwizard:ListWorkloads";

/// `launchwizard:PutSettingsSet`: Write.
///
/// No resource types: its resource is `*`.
pub const PutSettingsSet: &str = "launchwizard:PutSettingsSet";

/// `launchwizard:StartProvisioning`: Write.
///
/// No resource types: its resource is `*`.
pub const StartProvisioning: &str = "launchwizard:StartProvisioning";

/// `launchwizard:TagResource`: Tagging, Write.
///
/// Resource types: `deployment`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "launchwizard:TagResource";

/// `launchwizard:UntagResource`: Tagging, Write.
///
/// Resource types: `deployment`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "launchwizard:UntagResource";

/// `launchwizard:UpdateDeployment`: Write.
///
/// Resource types: `deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDeployment: &str = "launchwizard:UpdateDeployment";

/// `launchwizard:UpdateSettingsSet`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSettingsSet: &str = "launchwizard:UpdateSettingsSet";
