// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Greengrass V2: the actions of the prefix `greengrass`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `bulkDeployment` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/bulk/deployments/${BulkDeploymentId}` |
//! | `certificateAuthority` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/certificateauthorities/${CertificateAuthorityId}` |
//! | `component` | `arn:${Partition}:greengrass:${Region}:${Account}:components:${ComponentName}` |
//! | `componentVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:components:${ComponentName}:versions:${ComponentVersion}` |
//! | `connectivityInfo` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/connectivityInfo` |
//! | `connectorDefinition` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}` |
//! | `connectorDefinitionVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}/versions/${VersionId}` |
//! | `coreDefinition` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}` |
//! | `coreDefinitionVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}/versions/${VersionId}` |
//! | `coreDevice` | `arn:${Partition}:greengrass:${Region}:${Account}:coreDevices:${CoreDeviceThingName}` |
//! | `deployment` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/deployments/${DeploymentId}`, `arn:${Partition}:greengrass:${Region}:${Account}:deployments:${DeploymentId}` |
//! | `deviceDefinition` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}` |
//! | `deviceDefinitionVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}/versions/${VersionId}` |
//! | `functionDefinition` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}` |
//! | `functionDefinitionVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}/versions/${VersionId}` |
//! | `group` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}` |
//! | `groupVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/versions/${VersionId}` |
//! | `loggerDefinition` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}` |
//! | `loggerDefinitionVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}/versions/${VersionId}` |
//! | `resourceDefinition` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}` |
//! | `resourceDefinitionVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}/versions/${VersionId}` |
//! | `subscriptionDefinition` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}` |
//! | `subscriptionDefinitionVersion` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}/versions/${VersionId}` |
//! | `thing` | `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` |
//! | `thingRuntimeConfig` | `arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/runtimeconfig` |

/// `greengrass:AssociateRoleToGroup`: Write.
///
/// Resource types: `group` (required).
pub const AssociateRoleToGroup: &str = "greengrass:AssociateRoleToGroup";

/// `greengrass:AssociateServiceRoleToAccount`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const AssociateServiceRoleToAccount: &str = "greengrass:AssociateServiceRoleToAccount";

/// `greengrass:BatchAssociateClientDeviceWithCoreDevice`: Write.
///
/// Resource types: `coreDevice` (required).
pub const BatchAssociateClientDeviceWithCoreDevice: &str = "greengrass:BatchAssociateClientDeviceWithCoreDevice";

/// `greengrass:BatchDisassociateClientDeviceFromCoreDevice`: Write.
///
/// Resource types: `coreDevice` (required).
pub const BatchDisassociateClientDeviceFromCoreDevice: &str = "greengrass:BatchDisassociateClientDeviceFromCoreDevice";

/// `greengrass:CancelDeployment`: Write.
///
/// Resource types: `deployment` (required).
pub const CancelDeployment: &str = "greengrass:CancelDeployment";

/// `greengrass:CreateComponentVersion`: Write.
///
/// Resource types: `component` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComponentVersion: &str = "greengrass:CreateComponentVersion";

/// `greengrass:CreateConnectorDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectorDefinition: &str = "greengrass:CreateConnectorDefinition";

/// `greengrass:CreateConnectorDefinitionVersion`: Write.
///
/// Resource types: `connectorDefinition` (required).
pub const CreateConnectorDefinitionVersion: &str = "greengrass:CreateConnectorDefinitionVersion";

/// `greengrass:CreateCoreDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCoreDefinition: &str = "greengrass:CreateCoreDefinition";

/// `greengrass:CreateCoreDefinitionVersion`: Write.
///
/// Resource types: `coreDefinition` (required).
pub const CreateCoreDefinitionVersion: &str = "greengrass:CreateCoreDefinitionVersion";

/// `greengrass:CreateDeployment`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeployment: &str = "greengrass:CreateDeployment";

/// `greengrass:CreateDeviceDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeviceDefinition: &str = "greengrass:CreateDeviceDefinition";

/// `greengrass:CreateDeviceDefinitionVersion`: Write.
///
/// Resource types: `deviceDefinition` (required).
pub const CreateDeviceDefinitionVersion: &str = "greengrass:CreateDeviceDefinitionVersion";

/// `greengrass:CreateFunctionDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFunctionDefinition: &str = "greengrass:CreateFunctionDefinition";

/// `greengrass:CreateFunctionDefinitionVersion`: Write.
///
/// Resource types: `functionDefinition` (required).
pub const CreateFunctionDefinitionVersion: &str = "greengrass:CreateFunctionDefinitionVersion";

/// `greengrass:CreateGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGroup: &str = "greengrass:CreateGroup";

/// `greengrass:CreateGroupCertificateAuthority`: Write.
///
/// Resource types: `group` (required).
pub const CreateGroupCertificateAuthority: &str = "greengrass:CreateGroupCertificateAuthority";

/// `greengrass:CreateGroupVersion`: Write.
///
/// Resource types: `group` (required).
pub const CreateGroupVersion: &str = "greengrass:CreateGroupVersion";

/// `greengrass:CreateLoggerDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLoggerDefinition: &str = "greengrass:CreateLoggerDefinition";

/// `greengrass:CreateLoggerDefinitionVersion`: Write.
///
/// Resource types: `loggerDefinition` (required).
pub const CreateLoggerDefinitionVersion: &str = "greengrass:CreateLoggerDefinitionVersion";

/// `greengrass:CreateResourceDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResourceDefinition: &str = "greengrass:CreateResourceDefinition";

/// `greengrass:CreateResourceDefinitionVersion`: Write.
///
/// Resource types: `resourceDefinition` (required).
pub const CreateResourceDefinitionVersion: &str = "greengrass:CreateResourceDefinitionVersion";

/// `greengrass:CreateSoftwareUpdateJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSoftwareUpdateJob: &str = "greengrass:CreateSoftwareUpdateJob";

/// `greengrass:CreateSubscriptionDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSubscriptionDefinition: &str = "greengrass:CreateSubscriptionDefinition";

/// `greengrass:CreateSubscriptionDefinitionVersion`: Write.
///
/// Resource types: `subscriptionDefinition` (required).
pub const CreateSubscriptionDefinitionVersion: &str = "greengrass:CreateSubscriptionDefinitionVersion";

/// `greengrass:DeleteComponent`: Write.
///
/// Resource types: `componentVersion` (required).
pub const DeleteComponent: &str = "greengrass:DeleteComponent";

/// `greengrass:DeleteConnectorDefinition`: Write.
///
/// Resource types: `connectorDefinition` (required).
pub const DeleteConnectorDefinition: &str = "greengrass:DeleteConnectorDefinition";

/// `greengrass:DeleteCoreDefinition`: Write.
///
/// Resource types: `coreDefinition` (required).
pub const DeleteCoreDefinition: &str = "greengrass:DeleteCoreDefinition";

/// `greengrass:DeleteCoreDevice`: Write.
///
/// Resource types: `coreDevice` (required).
pub const DeleteCoreDevice: &str = "greengrass:DeleteCoreDevice";

/// `greengrass:DeleteDeployment`: Write.
///
/// Resource types: `deployment` (required).
pub const DeleteDeployment: &str = "greengrass:DeleteDeployment";

/// `greengrass:DeleteDeviceDefinition`: Write.
///
/// Resource types: `deviceDefinition` (required).
pub const DeleteDeviceDefinition: &str = "greengrass:DeleteDeviceDefinition";

/// `greengrass:DeleteFunctionDefinition`: Write.
///
/// Resource types: `functionDefinition` (required).
pub const DeleteFunctionDefinition: &str = "greengrass:DeleteFunctionDefinition";

/// `greengrass:DeleteGroup`: Write.
///
/// Resource types: `group` (required).
pub const DeleteGroup: &str = "greengrass:DeleteGroup";

/// `greengrass:DeleteLoggerDefinition`: Write.
///
/// Resource types: `loggerDefinition` (required).
pub const DeleteLoggerDefinition: &str = "greengrass:DeleteLoggerDefinition";

/// `greengrass:DeleteResourceDefinition`: Write.
///
/// Resource types: `resourceDefinition` (required).
pub const DeleteResourceDefinition: &str = "greengrass:DeleteResourceDefinition";

/// `greengrass:DeleteSubscriptionDefinition`: Write.
///
/// Resource types: `subscriptionDefinition` (required).
pub const DeleteSubscriptionDefinition: &str = "greengrass:DeleteSubscriptionDefinition";

/// `greengrass:DescribeComponent`: Read.
///
/// Resource types: `componentVersion` (required).
pub const DescribeComponent: &str = "greengrass:DescribeComponent";

/// `greengrass:DisassociateRoleFromGroup`: Write.
///
/// Resource types: `group` (required).
pub const DisassociateRoleFromGroup: &str = "greengrass:DisassociateRoleFromGroup";

/// `greengrass:DisassociateServiceRoleFromAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateServiceRoleFromAccount: &str = "greengrass:DisassociateServiceRoleFromAccount";

/// `greengrass:Discover`: Read.
///
/// Resource types: `thing` (required).
pub const Discover: &str = "greengrass:Discover";

/// `greengrass:GetAssociatedRole`: Read.
///
/// Resource types: `group` (required).
pub const GetAssociatedRole: &str = "greengrass:GetAssociatedRole";

/// `greengrass:GetBulkDeploymentStatus`: Read.
///
/// Resource types: `bulkDeployment` (required).
pub const GetBulkDeploymentStatus: &str = "greengrass:GetBulkDeploymentStatus";

/// `greengrass:GetComponent`: Read.
///
/// Resource types: `componentVersion` (required).
pub const GetComponent: &str = "greengrass:GetComponent";

/// `greengrass:GetComponentVersionArtifact`: Read.
///
/// Resource types: `componentVersion` (required).
pub const GetComponentVersionArtifact: &str = "greengrass:GetComponentVersionArtifact";

/// `greengrass:GetConnectivityInfo`: Read.
///
/// Resource types: `connectivityInfo` (required).
pub const GetConnectivityInfo: &str = "greengrass:GetConnectivityInfo";

/// `greengrass:GetConnectorDefinition`: Read.
///
/// Resource types: `connectorDefinition` (required).
pub const GetConnectorDefinition: &str = "greengrass:GetConnectorDefinition";

/// `greengrass:GetConnectorDefinitionVersion`: Read.
///
/// Resource types: `connectorDefinition` (required), `connectorDefinitionVersion` (required).
pub const GetConnectorDefinitionVersion: &str = "greengrass:GetConnectorDefinitionVersion";

/// `greengrass:GetCoreDefinition`: Read.
///
/// Resource types: `coreDefinition` (required).
pub const GetCoreDefinition: &str = "greengrass:GetCoreDefinition";

/// `greengrass:GetCoreDefinitionVersion`: Read.
///
/// Resource types: `coreDefinition` (required), `coreDefinitionVersion` (required).
pub const GetCoreDefinitionVersion: &str = "greengrass:GetCoreDefinitionVersion";

/// `greengrass:GetCoreDevice`: Read.
///
/// Resource types: `coreDevice` (required).
pub const GetCoreDevice: &str = "greengrass:GetCoreDevice";

/// `greengrass:GetDeployment`: Read.
///
/// Resource types: `deployment` (required).
pub const GetDeployment: &str = "greengrass:GetDeployment";

/// `greengrass:GetDeploymentStatus`: Read.
///
/// Resource types: `deployment` (required), `group` (required).
pub const GetDeploymentStatus: &str = "greengrass:GetDeploymentStatus";

/// `greengrass:GetDeviceDefinition`: Read.
///
/// Resource types: `deviceDefinition` (required).
pub const GetDeviceDefinition: &str = "greengrass:GetDeviceDefinition";

/// `greengrass:GetDeviceDefinitionVersion`: Read.
///
/// Resource types: `deviceDefinition` (required), `deviceDefinitionVersion` (required).
pub const GetDeviceDefinitionVersion: &str = "greengrass:GetDeviceDefinitionVersion";

/// `greengrass:GetFunctionDefinition`: Read.
///
/// Resource types: `functionDefinition` (required).
pub const GetFunctionDefinition: &str = "greengrass:GetFunctionDefinition";

/// `greengrass:GetFunctionDefinitionVersion`: Read.
///
/// Resource types: `functionDefinition` (required), `functionDefinitionVersion` (required).
pub const GetFunctionDefinitionVersion: &str = "greengrass:GetFunctionDefinitionVersion";

/// `greengrass:GetGroup`: Read.
///
/// Resource types: `group` (required).
pub const GetGroup: &str = "greengrass:GetGroup";

/// `greengrass:GetGroupCertificateAuthority`: Read.
///
/// Resource types: `certificateAuthority` (required), `group` (required).
pub const GetGroupCertificateAuthority: &str = "greengrass:GetGroupCertificateAuthority";

/// `greengrass:GetGroupCertificateConfiguration`: Read.
///
/// Resource types: `group` (required).
pub const GetGroupCertificateConfiguration: &str = "greengrass:GetGroupCertificateConfiguration";

/// `greengrass:GetGroupVersion`: Read.
///
/// Resource types: `group` (required), `groupVersion` (required).
pub const GetGroupVersion: &str = "greengrass:GetGroupVersion";

/// `greengrass:GetLoggerDefinition`: Read.
///
/// Resource types: `loggerDefinition` (required).
pub const GetLoggerDefinition: &str = "greengrass:GetLoggerDefinition";

/// `greengrass:GetLoggerDefinitionVersion`: Read.
///
/// Resource types: `loggerDefinition` (required), `loggerDefinitionVersion` (required).
pub const GetLoggerDefinitionVersion: &str = "greengrass:GetLoggerDefinitionVersion";

/// `greengrass:GetResourceDefinition`: Read.
///
/// Resource types: `resourceDefinition` (required).
pub const GetResourceDefinition: &str = "greengrass:GetResourceDefinition";

/// `greengrass:GetResourceDefinitionVersion`: Read.
///
/// Resource types: `resourceDefinition` (required), `resourceDefinitionVersion` (required).
pub const GetResourceDefinitionVersion: &str = "greengrass:GetResourceDefinitionVersion";

/// `greengrass:GetServiceRoleForAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceRoleForAccount: &str = "greengrass:GetServiceRoleForAccount";

/// `greengrass:GetSubscriptionDefinition`: Read.
///
/// Resource types: `subscriptionDefinition` (required).
pub const GetSubscriptionDefinition: &str = "greengrass:GetSubscriptionDefinition";

/// `greengrass:GetSubscriptionDefinitionVersion`: Read.
///
/// Resource types: `subscriptionDefinition` (required), `subscriptionDefinitionVersion` (required).
pub const GetSubscriptionDefinitionVersion: &str = "greengrass:GetSubscriptionDefinitionVersion";

/// `greengrass:GetThingRuntimeConfiguration`: Read.
///
/// Resource types: `thingRuntimeConfig` (required).
pub const GetThingRuntimeConfiguration: &str = "greengrass:GetThingRuntimeConfiguration";

/// `greengrass:ListBulkDeploymentDetailedReports`: Read.
///
/// Resource types: `bulkDeployment` (required).
pub const ListBulkDeploymentDetailedReports: &str = "greengrass:ListBulkDeploymentDetailedReports";

/// `greengrass:ListBulkDeployments`: List.
///
/// No resource types: its resource is `*`.
pub const ListBulkDeployments: &str = "greengrass:ListBulkDeployments";

/// `greengrass:ListClientDevicesAssociatedWithCoreDevice`: List.
///
/// Resource types: `coreDevice` (required).
pub const ListClientDevicesAssociatedWithCoreDevice: &str = "greengrass:ListClientDevicesAssociatedWithCoreDevice";

/// `greengrass:ListComponents`: List.
///
/// No resource types: its resource is `*`.
pub const ListComponents: &str = "greengrass:ListComponents";

/// `greengrass:ListComponentVersions`: List.
///
/// Resource types: `component` (required).
pub const ListComponentVersions: &str = "greengrass:ListComponentVersions";

/// `greengrass:ListConnectorDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectorDefinitions: &str = "greengrass:ListConnectorDefinitions";

/// `greengrass:ListConnectorDefinitionVersions`: List.
///
/// Resource types: `connectorDefinition` (required).
pub const ListConnectorDefinitionVersions: &str = "greengrass:ListConnectorDefinitionVersions";

/// `greengrass:ListCoreDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListCoreDefinitions: &str = "greengrass:ListCoreDefinitions";

/// `greengrass:ListCoreDefinitionVersions`: List.
///
/// Resource types: `coreDefinition` (required).
pub const ListCoreDefinitionVersions: &str = "greengrass:ListCoreDefinitionVersions";

/// `greengrass:ListCoreDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListCoreDevices: &str = "greengrass:ListCoreDevices";

/// `greengrass:ListDeployments`: List.
///
/// Resource types: `group` (required).
pub const ListDeployments: &str = "greengrass:ListDeployments";

/// `greengrass:ListDeviceDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeviceDefinitions: &str = "greengrass:ListDeviceDefinitions";

/// `greengrass:ListDeviceDefinitionVersions`: List.
///
/// Resource types: `deviceDefinition` (required).
pub const ListDeviceDefinitionVersions: &str = "greengrass:ListDeviceDefinitionVersions";

/// `greengrass:ListEffectiveDeployments`: List.
///
/// Resource types: `coreDevice` (required).
pub const ListEffectiveDeployments: &str = "greengrass:ListEffectiveDeployments";

/// `greengrass:ListFunctionDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListFunctionDefinitions: &str = "greengrass:ListFunctionDefinitions";

/// `greengrass:ListFunctionDefinitionVersions`: List.
///
/// Resource types: `functionDefinition` (required).
pub const ListFunctionDefinitionVersions: &str = "greengrass:ListFunctionDefinitionVersions";

/// `greengrass:ListGroupCertificateAuthorities`: List.
///
/// Resource types: `group` (required).
pub const ListGroupCertificateAuthorities: &str = "greengrass:ListGroupCertificateAuthorities";

/// `greengrass:ListGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroups: &str = "greengrass:ListGroups";

/// `greengrass:ListGroupVersions`: List.
///
/// Resource types: `group` (required).
pub const ListGroupVersions: &str = "greengrass:ListGroupVersions";

/// `greengrass:ListInstalledComponents`: List.
///
/// Resource types: `coreDevice` (required).
pub const ListInstalledComponents: &str = "greengrass:ListInstalledComponents";

/// `greengrass:ListLoggerDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListLoggerDefinitions: &str = "greengrass:ListLoggerDefinitions";

/// `greengrass:ListLoggerDefinitionVersions`: List.
///
/// Resource types: `loggerDefinition` (required).
pub const ListLoggerDefinitionVersions: &str = "greengrass:ListLoggerDefinitionVersions";

/// `greengrass:ListResourceDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceDefinitions: &str = "greengrass:ListResourceDefinitions";

/// `greengrass:ListResourceDefinitionVersions`: List.
///
/// Resource types: `resourceDefinition` (required).
pub const ListResourceDefinitionVersions: &str = "greengrass:ListResourceDefinitionVersions";

/// `greengrass:ListSubscriptionDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptionDefinitions: &str = "greengrass:ListSubscriptionDefinitions";

/// `greengrass:ListSubscriptionDefinitionVersions`: List.
///
/// Resource types: `subscriptionDefinition` (required).
pub const ListSubscriptionDefinitionVersions: &str = "greengrass:ListSubscriptionDefinitionVersions";

/// `greengrass:ListTagsForResource`: Read.
///
/// Resource types: `bulkDeployment`, `connectorDefinition`, `coreDefinition`, `deployment`, `deviceDefinition`, `functionDefinition`, `group`, `loggerDefinition`, `resourceDefinition`, `subscriptionDefinition`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "greengrass:ListTagsForResource";

/// `greengrass:ResetDeployments`: Write.
///
/// Resource types: `group` (required).
pub const ResetDeployments: &str = "greengrass:ResetDeployments";

/// `greengrass:ResolveComponentCandidates`: List.
///
/// Resource types: `componentVersion` (required).
pub const ResolveComponentCandidates: &str = "greengrass:ResolveComponentCandidates";

/// `greengrass:StartBulkDeployment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartBulkDeployment: &str = "greengrass:StartBulkDeployment";

/// `greengrass:StopBulkDeployment`: Write.
///
/// Resource types: `bulkDeployment` (required).
pub const StopBulkDeployment: &str = "greengrass:StopBulkDeployment";

/// `greengrass:TagResource`: Tagging, Write.
///
/// Resource types: `bulkDeployment`, `connectorDefinition`, `coreDefinition`, `deployment`, `deviceDefinition`, `functionDefinition`, `group`, `loggerDefinition`, `resourceDefinition`, `subscriptionDefinition`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "greengrass:TagResource";

/// `greengrass:UntagResource`: Tagging, Write.
///
/// Resource types: `bulkDeployment`, `connectorDefinition`, `coreDefinition`, `deployment`, `deviceDefinition`, `functionDefinition`, `group`, `loggerDefinition`, `resourceDefinition`, `subscriptionDefinition`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "greengrass:UntagResource";

/// `greengrass:UpdateConnectivityInfo`: Write.
///
/// Resource types: `connectivityInfo` (required).
pub const UpdateConnectivityInfo: &str = "greengrass:UpdateConnectivityInfo";

/// `greengrass:UpdateConnectorDefinition`: Write.
///
/// Resource types: `connectorDefinition` (required).
pub const UpdateConnectorDefinition: &str = "greengrass:UpdateConnectorDefinition";

/// `greengrass:UpdateCoreDefinition`: Write.
///
/// Resource types: `coreDefinition` (required).
pub const UpdateCoreDefinition: &str = "greengrass:UpdateCoreDefinition";

/// `greengrass:UpdateDeviceDefinition`: Write.
///
/// Resource types: `deviceDefinition` (required).
pub const UpdateDeviceDefinition: &str = "greengrass:UpdateDeviceDefinition";

/// `greengrass:UpdateFunctionDefinition`: Write.
///
/// Resource types: `functionDefinition` (required).
pub const UpdateFunctionDefinition: &str = "greengrass:UpdateFunctionDefinition";

/// `greengrass:UpdateGroup`: Write.
///
/// Resource types: `group` (required).
pub const UpdateGroup: &str = "greengrass:UpdateGroup";

/// `greengrass:UpdateGroupCertificateConfiguration`: Write.
///
/// Resource types: `group` (required).
pub const UpdateGroupCertificateConfiguration: &str = "greengrass:UpdateGroupCertificateConfiguration";

/// `greengrass:UpdateLoggerDefinition`: Write.
///
/// Resource types: `loggerDefinition` (required).
pub const UpdateLoggerDefinition: &str = "greengrass:UpdateLoggerDefinition";

/// `greengrass:UpdateResourceDefinition`: Write.
///
/// Resource types: `resourceDefinition` (required).
pub const UpdateResourceDefinition: &str = "greengrass:UpdateResourceDefinition";

/// `greengrass:UpdateSubscriptionDefinition`: Write.
///
/// Resource types: `subscriptionDefinition` (required).
pub const UpdateSubscriptionDefinition: &str = "greengrass:UpdateSubscriptionDefinition";

/// `greengrass:UpdateThingRuntimeConfiguration`: Write.
///
/// Resource types: `thingRuntimeConfig` (required).
pub const UpdateThingRuntimeConfiguration: &str = "greengrass:UpdateThingRuntimeConfiguration";
