// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Proton: the actions of the prefix `proton`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `component` | `arn:${Partition}:proton:${Region}:${Account}:component/${Id}` |
//! | `deployment` | `arn:${Partition}:proton:${Region}:${Account}:deployment/${Id}` |
//! | `environment` | `arn:${Partition}:proton:${Region}:${Account}:environment/${Name}` |
//! | `environment-account-connection` | `arn:${Partition}:proton:${Region}:${Account}:environment-account-connection/${Id}` |
//! | `environment-template` | `arn:${Partition}:proton:${Region}:${Account}:environment-template/${Name}` |
//! | `environment-template-major-version` | `arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}` |
//! | `environment-template-minor-version` | `arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}` |
//! | `environment-template-version` | `arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersion}.${MinorVersion}` |
//! | `repository` | `arn:${Partition}:proton:${Region}:${Account}:repository/${Provider}:${Name}` |
//! | `service` | `arn:${Partition}:proton:${Region}:${Account}:service/${Name}` |
//! | `service-instance` | `arn:${Partition}:proton:${Region}:${Account}:service/${ServiceName}/service-instance/${Name}` |
//! | `service-template` | `arn:${Partition}:proton:${Region}:${Account}:service-template/${Name}` |
//! | `service-template-major-version` | `arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}` |
//! | `service-template-minor-version` | `arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}` |
//! | `service-template-version` | `arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersion}.${MinorVersion}` |

/// `proton:AcceptEnvironmentAccountConnection`: Write.
///
/// Resource types: `environment-account-connection` (required).
pub const AcceptEnvironmentAccountConnection: &str = "proton:AcceptEnvironmentAccountConnection";

/// `proton:CancelComponentDeployment`: Write.
///
/// Resource types: `component` (required).
pub const CancelComponentDeployment: &str = "proton:CancelComponentDeployment";

/// `proton:CancelEnvironmentDeployment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `proton:EnvironmentTemplate`.
pub const CancelEnvironmentDeployment: &str = "proton:CancelEnvironmentDeployment";

/// `proton:CancelServiceInstanceDeployment`: Write.
///
/// Resource types: `service-instance` (required).
///
/// Condition keys: `proton:ServiceTemplate`.
pub const CancelServiceInstanceDeployment: &str = "proton:CancelServiceInstanceDeployment";

/// `proton:CancelServicePipelineDeployment`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `proton:ServiceTemplate`.
pub const CancelServicePipelineDeployment: &str = "proton:CancelServicePipelineDeployment";

/// `proton:CreateComponent`: Write.
///
/// Resource types: `component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComponent: &str = "proton:CreateComponent";

/// `proton:CreateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `proton:EnvironmentTemplate`.
pub const CreateEnvironment: &str = "proton:CreateEnvironment";

/// `proton:CreateEnvironmentAccountConnection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironmentAccountConnection: &str = "proton:CreateEnvironmentAccountConnection";

/// `proton:CreateEnvironmentTemplate`: Write.
///
/// Resource types: `environment-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironmentTemplate: &str = "proton:CreateEnvironmentTemplate";

/// `proton:CreateEnvironmentTemplateMajorVersion`: Write.
///
/// Resource types: `environment-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironmentTemplateMajorVersion: &str = "proton:CreateEnvironmentTemplateMajorVersion";

/// `proton:CreateEnvironmentTemplateMinorVersion`: Write.
///
/// Resource types: `environment-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironmentTemplateMinorVersion: &str = "proton:CreateEnvironmentTemplateMinorVersion";

/// `proton:CreateEnvironmentTemplateVersion`: Write.
///
/// Resource types: `environment-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironmentTemplateVersion: &str = "proton:CreateEnvironmentTemplateVersion";

/// `proton:CreateRepository`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRepository: &str = "proton:CreateRepository";

/// `proton:CreateService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `proton:ServiceTemplate`.
pub const CreateService: &str = "proton:CreateService";

/// `proton:CreateServiceInstance`: Write.
///
/// Resource types: `service-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `proton:ServiceTemplate`.
pub const CreateServiceInstance: &str = "proton:CreateServiceInstance";

/// `proton:CreateServiceSyncConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateServiceSyncConfig: &str = "proton:CreateServiceSyncConfig";

/// `proton:CreateServiceTemplate`: Write.
///
/// Resource types: `service-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceTemplate: &str = "proton:CreateServiceTemplate";

/// `proton:CreateServiceTemplateMajorVersion`: Write.
///
/// Resource types: `service-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceTemplateMajorVersion: &str = "proton:CreateServiceTemplateMajorVersion";

/// `proton:CreateServiceTemplateMinorVersion`: Write.
///
/// Resource types: `service-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceTemplateMinorVersion: &str = "proton:CreateServiceTemplateMinorVersion";

/// `proton:CreateServiceTemplateVersion`: Write.
///
/// Resource types: `service-template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceTemplateVersion: &str = "proton:CreateServiceTemplateVersion";

/// `proton:CreateTemplateSyncConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateTemplateSyncConfig: &str = "proton:CreateTemplateSyncConfig";

/// `proton:DeleteAccountRoles`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountRoles: &str = "proton:DeleteAccountRoles";

/// `proton:DeleteComponent`: Write.
///
/// Resource types: `component` (required).
pub const DeleteComponent: &str = "proton:DeleteComponent";

/// `proton:DeleteDeployment`: Write.
///
/// Resource types: `deployment` (required).
pub const DeleteDeployment: &str = "proton:DeleteDeployment";

/// `proton:DeleteEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `proton:EnvironmentTemplate`.
pub const DeleteEnvironment: &str = "proton:DeleteEnvironment";

/// `proton:DeleteEnvironmentAccountConnection`: Write.
///
/// Resource types: `environment-account-connection` (required).
pub const DeleteEnvironmentAccountConnection: &str = "proton:DeleteEnvironmentAccountConnection";

/// `proton:DeleteEnvironmentTemplate`: Write.
///
/// Resource types: `environment-template` (required).
pub const DeleteEnvironmentTemplate: &str = "proton:DeleteEnvironmentTemplate";

/// `proton:DeleteEnvironmentTemplateMajorVersion`: Write.
///
/// Resource types: `environment-template` (required).
pub const DeleteEnvironmentTemplateMajorVersion: &str = "proton:DeleteEnvironmentTemplateMajorVersion";

/// `proton:DeleteEnvironmentTemplateMinorVersion`: Write.
///
/// Resource types: `environment-template` (required).
pub const DeleteEnvironmentTemplateMinorVersion: &str = "proton:DeleteEnvironmentTemplateMinorVersion";

/// `proton:DeleteEnvironmentTemplateVersion`: Write.
///
/// Resource types: `environment-template` (required).
pub const DeleteEnvironmentTemplateVersion: &str = "proton:DeleteEnvironmentTemplateVersion";

/// `proton:DeleteRepository`: Write.
///
/// Resource types: `repository` (required).
pub const DeleteRepository: &str = "proton:DeleteRepository";

/// `proton:DeleteService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `proton:ServiceTemplate`.
pub const DeleteService: &str = "proton:DeleteService";

/// `proton:DeleteServiceSyncConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteServiceSyncConfig: &str = "proton:DeleteServiceSyncConfig";

/// `proton:DeleteServiceTemplate`: Write.
///
/// Resource types: `service-template` (required).
pub const DeleteServiceTemplate: &str = "proton:DeleteServiceTemplate";

/// `proton:DeleteServiceTemplateMajorVersion`: Write.
///
/// Resource types: `service-template` (required).
pub const DeleteServiceTemplateMajorVersion: &str = "proton:DeleteServiceTemplateMajorVersion";

/// `proton:DeleteServiceTemplateMinorVersion`: Write.
///
/// Resource types: `service-template` (required).
pub const DeleteServiceTemplateMinorVersion: &str = "proton:DeleteServiceTemplateMinorVersion";

/// `proton:DeleteServiceTemplateVersion`: Write.
///
/// Resource types: `service-template` (required).
pub const DeleteServiceTemplateVersion: &str = "proton:DeleteServiceTemplateVersion";

/// `proton:DeleteTemplateSyncConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTemplateSyncConfig: &str = "proton:DeleteTemplateSyncConfig";

/// `proton:GetAccountRoles`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountRoles: &str = "proton:GetAccountRoles";

/// `proton:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "proton:GetAccountSettings";

/// `proton:GetComponent`: Read.
///
/// Resource types: `component` (required).
pub const GetComponent: &str = "proton:GetComponent";

/// `proton:GetDeployment`: Read.
///
/// Resource types: `deployment` (required).
pub const GetDeployment: &str = "proton:GetDeployment";

/// `proton:GetEnvironment`: Read.
///
/// Resource types: `environment` (required).
pub const GetEnvironment: &str = "proton:GetEnvironment";

/// `proton:GetEnvironmentAccountConnection`: Read.
///
/// Resource types: `environment-account-connection` (required).
pub const GetEnvironmentAccountConnection: &str = "proton:GetEnvironmentAccountConnection";

/// `proton:GetEnvironmentTemplate`: Read.
///
/// Resource types: `environment-template` (required).
pub const GetEnvironmentTemplate: &str = "proton:GetEnvironmentTemplate";

/// `proton:GetEnvironmentTemplateMajorVersion`: Read.
///
/// Resource types: `environment-template` (required).
pub const GetEnvironmentTemplateMajorVersion: &str = "proton:GetEnvironmentTemplateMajorVersion";

/// `proton:GetEnvironmentTemplateMinorVersion`: Read.
///
/// Resource types: `environment-template` (required).
pub const GetEnvironmentTemplateMinorVersion: &str = "proton:GetEnvironmentTemplateMinorVersion";

/// `proton:GetEnvironmentTemplateVersion`: Read.
///
/// Resource types: `environment-template` (required).
pub const GetEnvironmentTemplateVersion: &str = "proton:GetEnvironmentTemplateVersion";

/// `proton:GetRepository`: Read.
///
/// Resource types: `repository` (required).
pub const GetRepository: &str = "proton:GetRepository";

/// `proton:GetRepositorySyncStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRepositorySyncStatus: &str = "proton:GetRepositorySyncStatus";

/// `proton:GetResourcesSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcesSummary: &str = "proton:GetResourcesSummary";

/// `proton:GetResourceTemplateVersionStatusCounts`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceTemplateVersionStatusCounts: &str = "proton:GetResourceTemplateVersionStatusCounts";

/// `proton:GetService`: Read.
///
/// Resource types: `service` (required).
pub const GetService: &str = "proton:GetService";

/// `proton:GetServiceInstance`: Read.
///
/// Resource types: `service-instance` (required).
pub const GetServiceInstance: &str = "proton:GetServiceInstance";

/// `proton:GetServiceInstanceSyncStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceInstanceSyncStatus: &str = "proton:GetServiceInstanceSyncStatus";

/// `proton:GetServiceSyncBlockerSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceSyncBlockerSummary: &str = "proton:GetServiceSyncBlockerSummary";

/// `proton:GetServiceSyncConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceSyncConfig: &str = "proton:GetServiceSyncConfig";

/// `proton:GetServiceTemplate`: Read.
///
/// Resource types: `service-template` (required).
pub const GetServiceTemplate: &str = "proton:GetServiceTemplate";

/// `proton:GetServiceTemplateMajorVersion`: Read.
///
/// Resource types: `service-template` (required).
pub const GetServiceTemplateMajorVersion: &str = "proton:GetServiceTemplateMajorVersion";

/// `proton:GetServiceTemplateMinorVersion`: Read.
///
/// Resource types: `service-template` (required).
pub const GetServiceTemplateMinorVersion: &str = "proton:GetServiceTemplateMinorVersion";

/// `proton:GetServiceTemplateVersion`: Read.
///
/// Resource types: `service-template` (required).
pub const GetServiceTemplateVersion: &str = "proton:GetServiceTemplateVersion";

/// `proton:GetTemplateSyncConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTemplateSyncConfig: &str = "proton:GetTemplateSyncConfig";

/// `proton:GetTemplateSyncStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTemplateSyncStatus: &str = "proton:GetTemplateSyncStatus";

/// `proton:ListComponentOutputs`: List.
///
/// Resource types: `component` (required), `deployment`.
pub const ListComponentOutputs: &str = "proton:ListComponentOutputs";

/// `proton:ListComponentProvisionedResources`: List.
///
/// Resource types: `component` (required).
pub const ListComponentProvisionedResources: &str = "proton:ListComponentProvisionedResources";

/// `proton:ListComponents`: List.
///
/// Resource types: `environment`, `service`, `service-instance`.
pub const ListComponents: &str = "proton:ListComponents";

/// `proton:ListDeployments`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeployments: &str = "proton:ListDeployments";

/// `proton:ListEnvironmentAccountConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironmentAccountConnections: &str = "proton:ListEnvironmentAccountConnections";

/// `proton:ListEnvironmentOutputs`: List.
///
/// Resource types: `deployment`, `environment` (required).
pub const ListEnvironmentOutputs: &str = "proton:ListEnvironmentOutputs";

/// `proton:ListEnvironmentProvisionedResources`: List.
///
/// Resource types: `environment` (required).
pub const ListEnvironmentProvisionedResources: &str = "proton:ListEnvironmentProvisionedResources";

/// `proton:ListEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "proton:ListEnvironments";

/// `proton:ListEnvironmentTemplateMajorVersions`: List.
///
/// Resource types: `environment-template` (required).
pub const ListEnvironmentTemplateMajorVersions: &str = "proton:ListEnvironmentTemplateMajorVersions";

/// `proton:ListEnvironmentTemplateMinorVersions`: List.
///
/// Resource types: `environment-template` (required).
pub const ListEnvironmentTemplateMinorVersions: &str = "proton:ListEnvironmentTemplateMinorVersions";

/// `proton:ListEnvironmentTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironmentTemplates: &str = "proton:ListEnvironmentTemplates";

/// `proton:ListEnvironmentTemplateVersions`: List.
///
/// Resource types: `environment-template` (required).
pub const ListEnvironmentTemplateVersions: &str = "proton:ListEnvironmentTemplateVersions";

/// `proton:ListRepositories`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositories: &str = "proton:ListRepositories";

/// `proton:ListRepositorySyncDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListRepositorySyncDefinitions: &str = "proton:ListRepositorySyncDefinitions";

/// `proton:ListServiceInstanceOutputs`: List.
///
/// Resource types: `deployment`, `service` (required), `service-instance` (required).
pub const ListServiceInstanceOutputs: &str = "proton:ListServiceInstanceOutputs";

/// `proton:ListServiceInstanceProvisionedResources`: List.
///
/// Resource types: `service` (required), `service-instance` (required).
pub const ListServiceInstanceProvisionedResources: &str = "proton:ListServiceInstanceProvisionedResources";

/// `proton:ListServiceInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceInstances: &str = "proton:ListServiceInstances";

/// `proton:ListServicePipelineOutputs`: List.
///
/// Resource types: `deployment`, `service` (required).
pub const ListServicePipelineOutputs: &str = "proton:ListServicePipelineOutputs";

/// `proton:ListServicePipelineProvisionedResources`: List.
///
/// Resource types: `service` (required).
pub const ListServicePipelineProvisionedResources: &str = "proton:ListServicePipelineProvisionedResources";

/// `proton:ListServices`: List.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "proton:ListServices";

/// `proton:ListServiceTemplateMajorVersions`: List.
///
/// Resource types: `service-template` (required).
pub const ListServiceTemplateMajorVersions: &str = "proton:ListServiceTemplateMajorVersions";

/// `proton:ListServiceTemplateMinorVersions`: List.
///
/// Resource types: `service-template` (required).
pub const ListServiceTemplateMinorVersions: &str = "proton:ListServiceTemplateMinorVersions";

/// `proton:ListServiceTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceTemplates: &str = "proton:ListServiceTemplates";

/// `proton:ListServiceTemplateVersions`: List.
///
/// Resource types: `service-template` (required).
pub const ListServiceTemplateVersions: &str = "proton:ListServiceTemplateVersions";

/// `proton:ListTagsForResource`: Read.
///
/// Resource types: `component`, `environment`, `environment-account-connection`, `environment-template`, `environment-template-major-version`, `environment-template-minor-version`, `environment-template-version`, `repository`, `service`, `service-instance`, `service-template`, `service-template-major-version`, `service-template-minor-version`, `service-template-version`.
pub const ListTagsForResource: &str = "proton:ListTagsForResource";

/// `proton:NotifyResourceDeploymentStatusChange`: Write.
///
/// Resource types: `environment`, `service-instance`.
pub const NotifyResourceDeploymentStatusChange: &str = "proton:NotifyResourceDeploymentStatusChange";

/// `proton:RejectEnvironmentAccountConnection`: Write.
///
/// Resource types: `environment-account-connection` (required).
pub const RejectEnvironmentAccountConnection: &str = "proton:RejectEnvironmentAccountConnection";

/// `proton:TagResource`: Tagging, Write.
///
/// Resource types: `component`, `environment`, `environment-account-connection`, `environment-template`, `environment-template-major-version`, `environment-template-minor-version`, `environment-template-version`, `repository`, `service`, `service-instance`, `service-template`, `service-template-major-version`, `service-template-minor-version`, `service-template-version`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "proton:TagResource";

/// `proton:UntagResource`: Tagging, Write.
///
/// Resource types: `component`, `environment`, `environment-account-connection`, `environment-template`, `environment-template-major-version`, `environment-template-minor-version`, `environment-template-version`, `repository`, `service`, `service-instance`, `service-template`, `service-template-major-version`, `service-template-minor-version`, `service-template-version`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "proton:UntagResource";

/// `proton:UpdateAccountRoles`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountRoles: &str = "proton:UpdateAccountRoles";

/// `proton:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "proton:UpdateAccountSettings";

/// `proton:UpdateComponent`: Write.
///
/// Resource types: `component` (required).
pub const UpdateComponent: &str = "proton:UpdateComponent";

/// `proton:UpdateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `proton:EnvironmentTemplate`.
pub const UpdateEnvironment: &str = "proton:UpdateEnvironment";

/// `proton:UpdateEnvironmentAccountConnection`: Write.
///
/// Resource types: `environment-account-connection` (required).
pub const UpdateEnvironmentAccountConnection: &str = "proton:UpdateEnvironmentAccountConnection";

/// `proton:UpdateEnvironmentTemplate`: Write.
///
/// Resource types: `environment-template` (required).
pub const UpdateEnvironmentTemplate: &str = "proton:UpdateEnvironmentTemplate";

/// `proton:UpdateEnvironmentTemplateMajorVersion`: Write.
///
/// Resource types: `environment-template` (required).
pub const UpdateEnvironmentTemplateMajorVersion: &str = "proton:UpdateEnvironmentTemplateMajorVersion";

/// `proton:UpdateEnvironmentTemplateMinorVersion`: Write.
///
/// Resource types: `environment-template` (required).
pub const UpdateEnvironmentTemplateMinorVersion: &str = "proton:UpdateEnvironmentTemplateMinorVersion";

/// `proton:UpdateEnvironmentTemplateVersion`: Write.
///
/// Resource types: `environment-template` (required).
pub const UpdateEnvironmentTemplateVersion: &str = "proton:UpdateEnvironmentTemplateVersion";

/// `proton:UpdateService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `proton:ServiceTemplate`.
pub const UpdateService: &str = "proton:UpdateService";

/// `proton:UpdateServiceInstance`: Write.
///
/// Resource types: `service-instance` (required).
///
/// Condition keys: `proton:ServiceTemplate`.
pub const UpdateServiceInstance: &str = "proton:UpdateServiceInstance";

/// `proton:UpdateServicePipeline`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `proton:ServiceTemplate`.
pub const UpdateServicePipeline: &str = "proton:UpdateServicePipeline";

/// `proton:UpdateServiceSyncBlocker`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServiceSyncBlocker: &str = "proton:UpdateServiceSyncBlocker";

/// `proton:UpdateServiceSyncConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServiceSyncConfig: &str = "proton:UpdateServiceSyncConfig";

/// `proton:UpdateServiceTemplate`: Write.
///
/// Resource types: `service-template` (required).
pub const UpdateServiceTemplate: &str = "proton:UpdateServiceTemplate";

/// `proton:UpdateServiceTemplateMajorVersion`: Write.
///
/// Resource types: `service-template` (required).
pub const UpdateServiceTemplateMajorVersion: &str = "proton:UpdateServiceTemplateMajorVersion";

/// `proton:UpdateServiceTemplateMinorVersion`: Write.
///
/// Resource types: `service-template` (required).
pub const UpdateServiceTemplateMinorVersion: &str = "proton:UpdateServiceTemplateMinorVersion";

/// `proton:UpdateServiceTemplateVersion`: Write.
///
/// Resource types: `service-template` (required).
pub const UpdateServiceTemplateVersion: &str = "proton:UpdateServiceTemplateVersion";

/// `proton:UpdateTemplateSyncConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateTemplateSyncConfig: &str = "proton:UpdateTemplateSyncConfig";
