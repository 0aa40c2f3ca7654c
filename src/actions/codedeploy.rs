// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeDeploy: the actions of the prefix `codedeploy`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:codedeploy:${Region}:${Account}:application:${ApplicationName}` |
//! | `deploymentconfig` | `arn:${Partition}:codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}` |
//! | `deploymentgroup` | `arn:${Partition}:codedeploy:${Region}:${Account}:deploymentgroup:${ApplicationName}/${DeploymentGroupName}` |
//! | `instance` | `arn:${Partition}:codedeploy:${Region}:${Account}:instance:${InstanceName}` |

/// `codedeploy:AddTagsToOnPremisesInstances`: Tagging, Write.
///
/// Resource types: `instance` (required).
pub const AddTagsToOnPremisesInstances: &str = "codedeploy:AddTagsToOnPremisesInstances";

/// `codedeploy:BatchGetApplicationRevisions`: Read.
///
/// Resource types: `application` (required).
pub const BatchGetApplicationRevisions: &str = "codedeploy:BatchGetApplicationRevisions";

/// `codedeploy:BatchGetApplications`: Read.
///
/// Resource types: `application` (required).
pub const BatchGetApplications: &str = "codedeploy:BatchGetApplications";

/// `codedeploy:BatchGetDeploymentGroups`: Read.
///
/// Resource types: `deploymentgroup` (required).
pub const BatchGetDeploymentGroups: &str = "codedeploy:BatchGetDeploymentGroups";

/// `codedeploy:BatchGetDeploymentInstances`: Read.
///
/// Resource types: `deploymentgroup` (required).
pub const BatchGetDeploymentInstances: &str = "codedeploy:BatchGetDeploymentInstances";

/// `codedeploy:BatchGetDeployments`: Read.
///
/// Resource types: `deploymentgroup` (required).
pub const BatchGetDeployments: &str = "codedeploy:BatchGetDeployments";

/// `codedeploy:BatchGetDeploymentTargets`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetDeploymentTargets: &str = "codedeploy:BatchGetDeploymentTargets";

/// `codedeploy:BatchGetOnPremisesInstances`: Read.
///
/// Resource types: `instance` (required).
pub const BatchGetOnPremisesInstances: &str = "codedeploy:BatchGetOnPremisesInstances";

/// `codedeploy:ContinueDeployment`: Write.
///
/// No resource types: its resource is `*`.
pub const ContinueDeployment: &str = "codedeploy:ContinueDeployment";

/// `codedeploy:CreateApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "codedeploy:CreateApplication";

/// `codedeploy:CreateCloudFormationDeployment`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCloudFormationDeployment: &str = "codedeploy:CreateCloudFormationDeployment";

/// `codedeploy:CreateDeployment`: Write.
///
/// Resource types: `deploymentgroup` (required).
pub const CreateDeployment: &str = "codedeploy:CreateDeployment";

/// `codedeploy:CreateDeploymentConfig`: Write.
///
/// Resource types: `deploymentconfig` (required).
pub const CreateDeploymentConfig: &str = "codedeploy:CreateDeploymentConfig";

/// `codedeploy:CreateDeploymentGroup`: Write.
///
/// Resource types: `deploymentgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeploymentGroup: &str = "codedeploy:CreateDeploymentGroup";

/// `codedeploy:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "codedeploy:DeleteApplication";

/// `codedeploy:DeleteDeploymentConfig`: Write.
///
/// Resource types: `deploymentconfig` (required).
pub const DeleteDeploymentConfig: &str = "codedeploy:DeleteDeploymentConfig";

/// `codedeploy:DeleteDeploymentGroup`: Write.
///
/// Resource types: `deploymentgroup` (required).
pub const DeleteDeploymentGroup: &str = "codedeploy:DeleteDeploymentGroup";

/// `codedeploy:DeleteGitHubAccountToken`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGitHubAccountToken: &str = "codedeploy:DeleteGitHubAccountToken";

/// `codedeploy:DeleteResourcesByExternalId`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcesByExternalId: &str = "codedeploy:DeleteResourcesByExternalId";

/// `codedeploy:DeregisterOnPremisesInstance`: Write.
///
/// Resource types: `instance` (required).
pub const DeregisterOnPremisesInstance: &str = "codedeploy:DeregisterOnPremisesInstance";

/// `codedeploy:GetApplication`: List.
///
/// Resource types: `application` (required).
pub const GetApplication: &str = "codedeploy:GetApplication";

/// `codedeploy:GetApplicationRevision`: List.
///
/// Resource types: `application` (required).
pub const GetApplicationRevision: &str = "codedeploy:GetApplicationRevision";

/// `codedeploy:GetDeployment`: List.
///
/// Resource types: `deploymentgroup` (required).
pub const GetDeployment: &str = "codedeploy:GetDeployment";

/// `codedeploy:GetDeploymentConfig`: List.
///
/// Resource types: `deploymentconfig` (required).
pub const GetDeploymentConfig: &str = "codedeploy:GetDeploymentConfig";

/// `codedeploy:GetDeploymentGroup`: List.
///
/// Resource types: `deploymentgroup` (required).
pub const GetDeploymentGroup: &str = "codedeploy:GetDeploymentGroup";

/// `codedeploy:GetDeploymentInstance`: List.
///
/// Resource types: `deploymentgroup` (required).
pub const GetDeploymentInstance: &str = "codedeploy:GetDeploymentInstance";

/// `codedeploy:GetDeploymentTarget`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDeploymentTarget: &str = "codedeploy:GetDeploymentTarget";

/// `codedeploy:GetOnPremisesInstance`: List.
///
/// Resource types: `instance` (required).
pub const GetOnPremisesInstance: &str = "codedeploy:GetOnPremisesInstance";

/// `codedeploy:ListApplicationRevisions`: List.
///
/// Resource types: `application` (required).
pub const ListApplicationRevisions: &str = "codedeploy:ListApplicationRevisions";

/// `codedeploy:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "codedeploy:ListApplications";

/// `codedeploy:ListDeploymentConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeploymentConfigs: &str = "codedeploy:ListDeploymentConfigs";

/// `codedeploy:ListDeploymentGroups`: List.
///
/// Resource types: `application` (required).
pub const ListDeploymentGroups: &str = "codedeploy:ListDeploymentGroups";

/// `codedeploy:ListDeploymentInstances`: List.
///
/// Resource types: `deploymentgroup` (required).
pub const ListDeploymentInstances: &str = "codedeploy:ListDeploymentInstances";

/// `codedeploy:ListDeployments`: List.
///
/// Resource types: `deploymentgroup` (required).
pub const ListDeployments: &str = "codedeploy:ListDeployments";

/// `codedeploy:ListDeploymentTargets`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeploymentTargets: &str = "codedeploy:ListDeploymentTargets";

/// `codedeploy:ListGitHubAccountTokenNames`: List.
///
/// No resource types: its resource is `*`.
pub const ListGitHubAccountTokenNames: &str = "codedeploy:ListGitHubAccountTokenNames";

/// `codedeploy:ListOnPremisesInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListOnPremisesInstances: &str = "codedeploy:ListOnPremisesInstances";

/// `codedeploy:ListTagsForResource`: List.
///
/// Resource types: `application`, `deploymentgroup`.
pub const ListTagsForResource: &str = "codedeploy:ListTagsForResource";

/// `codedeploy:PutLifecycleEventHookExecutionStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const PutLifecycleEventHookExecutionStatus: &str = "codedeploy:PutLifecycleEventHookExecutionStatus";

/// `codedeploy:RegisterApplicationRevision`: Write.
///
/// Resource types: `application` (required).
pub const RegisterApplicationRevision: &str = "codedeploy:RegisterApplicationRevision";

/// `codedeploy:RegisterOnPremisesInstance`: Write.
///
/// Resource types: `instance` (required).
pub const RegisterOnPremisesInstance: &str = "codedeploy:RegisterOnPremisesInstance";

/// `codedeploy:RemoveTagsFromOnPremisesInstances`: Tagging, Write.
///
/// Resource types: `instance` (required).
pub const RemoveTagsFromOnPremisesInstances: &str = "codedeploy:RemoveTagsFromOnPremisesInstances";

/// `codedeploy:SkipWaitTimeForInstanceTermination`: Write.
///
/// No resource types: its resource is `*`.
pub const SkipWaitTimeForInstanceTermination: &str = "codedeploy:SkipWaitTimeForInstanceTermination";

/// `codedeploy:StopDeployment`: Write.
///
/// No resource types: its resource is `*`.
pub const StopDeployment: &str = "codedeploy:StopDeployment";

/// `codedeploy:TagResource`: Tagging, Write.
///
/// Resource types: `application`, `deploymentgroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codedeploy:TagResource";

/// `codedeploy:UntagResource`: Tagging, Write.
///
/// Resource types: `application`, `deploymentgroup`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "codedeploy:UntagResource";

/// `codedeploy:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplication: &str = "codedeploy:UpdateApplication";

/// `codedeploy:UpdateDeploymentGroup`: Write.
///
/// Resource types: `deploymentgroup` (required).
pub const UpdateDeploymentGroup: &str = "codedeploy:UpdateDeploymentGroup";
