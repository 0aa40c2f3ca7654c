// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS AppConfig: the actions of the prefix `appconfig`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}` |
//! | `configuration` | `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/configuration/${ConfigurationProfileId}` |
//! | `configurationprofile` | `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}` |
//! | `deployment` | `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/deployment/${DeploymentNumber}` |
//! | `deploymentstrategy` | `arn:${Partition}:appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}` |
//! | `environment` | `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}` |
//! | `experimentdefinition` | `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/experimentdefinition/${ExperimentDefinitionId}` |
//! | `experimentrun` | `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/experimentdefinition/${ExperimentDefinitionId}/experimentrun/${ExperimentRunNumber}` |
//! | `extension` | `arn:${Partition}:appconfig:${Region}:${Account}:extension/${ExtensionId}/${ExtensionVersionNumber}` |
//! | `extensionassociation` | `arn:${Partition}:appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}` |
//! | `hostedconfigurationversion` | `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}` |

/// `appconfig:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "appconfig:CreateApplication";

/// `appconfig:CreateConfigurationProfile`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfigurationProfile: &str = "appconfig:CreateConfigurationProfile";

/// `appconfig:CreateDeploymentStrategy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeploymentStrategy: &str = "appconfig:CreateDeploymentStrategy";

/// `appconfig:CreateEnvironment`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironment: &str = "appconfig:CreateEnvironment";

/// `appconfig:CreateExperimentDefinition`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExperimentDefinition: &str = "appconfig:CreateExperimentDefinition";

/// `appconfig:CreateExtension`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExtension: &str = "appconfig:CreateExtension";

/// `appconfig:CreateExtensionAssociation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExtensionAssociation: &str = "appconfig:CreateExtensionAssociation";

/// `appconfig:CreateHostedConfigurationVersion`: Write.
///
/// Resource types: `application` (required), `configurationprofile` (required).
pub const CreateHostedConfigurationVersion: &str = "appconfig:CreateHostedConfigurationVersion";

/// `appconfig:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "appconfig:DeleteApplication";

/// `appconfig:DeleteConfigurationProfile`: Write.
///
/// Resource types: `application` (required), `configurationprofile` (required).
pub const DeleteConfigurationProfile: &str = "appconfig:DeleteConfigurationProfile";

/// `appconfig:DeleteDeploymentStrategy`: Write.
///
/// Resource types: `deploymentstrategy` (required).
pub const DeleteDeploymentStrategy: &str = "appconfig:DeleteDeploymentStrategy";

/// `appconfig:DeleteEnvironment`: Write.
///
/// Resource types: `application` (required), `environment` (required).
pub const DeleteEnvironment: &str = "appconfig:DeleteEnvironment";

/// `appconfig:DeleteExperimentDefinition`: Write.
///
/// Resource types: `application` (required), `experimentdefinition` (required).
pub const DeleteExperimentDefinition: &str = "appconfig:DeleteExperimentDefinition";

/// `appconfig:DeleteExtension`: Write.
///
/// Resource types: `extension` (required).
pub const DeleteExtension: &str = "appconfig:DeleteExtension";

/// `appconfig:DeleteExtensionAssociation`: Write.
///
/// Resource types: `extensionassociation` (required).
pub const DeleteExtensionAssociation: &str = "appconfig:DeleteExtensionAssociation";

/// `appconfig:DeleteHostedConfigurationVersion`: Write.
///
/// Resource types: `application` (required), `configurationprofile` (required), `hostedconfigurationversion` (required).
pub const DeleteHostedConfigurationVersion: &str = "appconfig:DeleteHostedConfigurationVersion";

/// `appconfig:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "appconfig:GetAccountSettings";

/// `appconfig:GetApplication`: Read.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetApplication: &str = "appconfig:GetApplication";

/// `appconfig:GetConfiguration`: Read.
///
/// Resource types: `application` (required), `configurationprofile` (required), `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetConfiguration: &str = "appconfig:GetConfiguration";

/// `appconfig:GetConfigurationProfile`: Read.
///
/// Resource types: `application` (required), `configurationprofile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetConfigurationProfile: &str = "appconfig:GetConfigurationProfile";

/// `appconfig:GetDeployment`: Read.
///
/// Resource types: `application` (required), `deployment` (required), `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDeployment: &str = "appconfig:GetDeployment";

/// `appconfig:GetDeploymentStrategy`: Read.
///
/// Resource types: `deploymentstrategy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDeploymentStrategy: &str = "appconfig:GetDeploymentStrategy";

/// `appconfig:GetEnvironment`: Read.
///
/// Resource types: `application` (required), `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEnvironment: &str = "appconfig:GetEnvironment";

/// `appconfig:GetExperimentDefinition`: Read.
///
/// Resource types: `application` (required), `experimentdefinition` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExperimentDefinition: &str = "appconfig:GetExperimentDefinition";

/// `appconfig:GetExperimentRun`: Read.
///
/// Resource types: `application` (required), `experimentdefinition` (required), `experimentrun` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExperimentRun: &str = "appconfig:GetExperimentRun";

/// `appconfig:GetExtension`: Read.
///
/// Resource types: `extension` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExtension: &str = "appconfig:GetExtension";

/// `appconfig:GetExtensionAssociation`: Read.
///
/// Resource types: `extensionassociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExtensionAssociation: &str = "appconfig:GetExtensionAssociation";

/// `appconfig:GetHostedConfigurationVersion`: Read.
///
/// Resource types: `application` (required), `configurationprofile` (required), `hostedconfigurationversion` (required).
pub const GetHostedConfigurationVersion: &str = "appconfig:GetHostedConfigurationVersion";

/// `appconfig:GetLatestConfiguration`: Read.
///
/// Resource types: `configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLatestConfiguration: &str = "appconfig:GetLatestConfiguration";

/// `appconfig:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "appconfig:ListApplications";

/// `appconfig:ListConfigurationProfiles`: List.
///
/// Resource types: `application` (required).
pub const ListConfigurationProfiles: &str = "appconfig:ListConfigurationProfiles";

/// `appconfig:ListDeployments`: List.
///
/// Resource types: `application` (required), `environment` (required).
pub const ListDeployments: &str = "appconfig:ListDeployments";

/// `appconfig:ListDeploymentStrategies`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeploymentStrategies: &str = "appconfig:ListDeploymentStrategies";

/// `appconfig:ListEnvironments`: List.
///
/// Resource types: `application` (required).
pub const ListEnvironments: &str = "appconfig:ListEnvironments";

/// `appconfig:ListExperimentDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListExperimentDefinitions: &str = "appconfig:ListExperimentDefinitions";

/// `appconfig:ListExperimentRunEvents`: List.
///
/// Resource types: `application` (required), `experimentdefinition` (required), `experimentrun` (required).
pub const ListExperimentRunEvents: &str = "appconfig:ListExperimentRunEvents";

/// `appconfig:ListExperimentRuns`: List.
///
/// Resource types: `application` (required), `experimentdefinition` (required).
pub const ListExperimentRuns: &str = "appconfig:ListExperimentRuns";

/// `appconfig:ListExtensionAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListExtensionAssociations: &str = "appconfig:ListExtensionAssociations";

/// `appconfig:ListExtensions`: List.
///
/// No resource types: its resource is `*`.
pub const ListExtensions: &str = "appconfig:ListExtensions";

/// `appconfig:ListHostedConfigurationVersions`: List.
///
/// Resource types: `application` (required), `configurationprofile` (required).
pub const ListHostedConfigurationVersions: &str = "appconfig:ListHostedConfigurationVersions";

/// `appconfig:ListTagsForResource`: Read.
///
/// Resource types: `application`, `configurationprofile`, `deployment`, `deploymentstrategy`, `environment`, `experimentdefinition`, `experimentrun`, `extension`, `extensionassociation`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "appconfig:ListTagsForResource";

/// `appconfig:StartConfigurationSession`: Write.
///
/// Resource types: `configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartConfigurationSession: &str = "appconfig:StartConfigurationSession";

/// `appconfig:StartDeployment`: Write.
///
/// Resource types: `application` (required), `configurationprofile` (required), `deploymentstrategy` (required), `environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartDeployment: &str = "appconfig:StartDeployment";

/// `appconfig:StartExperimentRun`: Write.
///
/// Resource types: `application` (required), `experimentdefinition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartExperimentRun: &str = "appconfig:StartExperimentRun";

/// `appconfig:StopDeployment`: Write.
///
/// Resource types: `application` (required), `deployment` (required), `environment` (required).
pub const StopDeployment: &str = "appconfig:StopDeployment";

/// `appconfig:StopExperimentRun`: Write.
///
/// Resource types: `application` (required), `experimentdefinition` (required), `experimentrun` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopExperimentRun: &str = "appconfig:StopExperimentRun";

/// `appconfig:TagResource`: Tagging, Write.
///
/// Resource types: `application`, `configuration`, `configurationprofile`, `deployment`, `deploymentstrategy`, `environment`, `experimentdefinition`, `experimentrun`, `extension`, `extensionassociation`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "appconfig:TagResource";

/// `appconfig:UntagResource`: Tagging, Write.
///
/// Resource types: `application`, `configuration`, `configurationprofile`, `deployment`, `deploymentstrategy`, `environment`, `experimentdefinition`, `experimentrun`, `extension`, `extensionassociation`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "appconfig:UntagResource";

/// `appconfig:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "appconfig:UpdateAccountSettings";

/// `appconfig:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateApplication: &str = "appconfig:UpdateApplication";

/// `appconfig:UpdateConfigurationProfile`: Write.
///
/// Resource types: `application` (required), `configurationprofile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateConfigurationProfile: &str = "appconfig:UpdateConfigurationProfile";

/// `appconfig:UpdateDeploymentStrategy`: Write.
///
/// Resource types: `deploymentstrategy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDeploymentStrategy: &str = "appconfig:UpdateDeploymentStrategy";

/// `appconfig:UpdateEnvironment`: Write.
///
/// Resource types: `application` (required), `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateEnvironment: &str = "appconfig:UpdateEnvironment";

/// `appconfig:UpdateExperimentDefinition`: Write.
///
/// Resource types: `application` (required), `experimentdefinition` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateExperimentDefinition: &str = "appconfig:UpdateExperimentDefinition";

/// `appconfig:UpdateExperimentRun`: Write.
///
/// Resource types: `application` (required), `experimentdefinition` (required), `experimentrun` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateExperimentRun: &str = "appconfig:UpdateExperimentRun";

/// `appconfig:UpdateExtension`: Write.
///
/// Resource types: `extension` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateExtension: &str = "appconfig:UpdateExtension";

/// `appconfig:UpdateExtensionAssociation`: Write.
///
/// Resource types: `extensionassociation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateExtensionAssociation: &str = "appconfig:UpdateExtensionAssociation";

/// `appconfig:ValidateConfiguration`: Write.
///
/// Resource types: `application` (required), `configurationprofile` (required).
pub const ValidateConfiguration: &str = "appconfig:ValidateConfiguration";
