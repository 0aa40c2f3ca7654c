// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Managed Integrations: the actions of the prefix `iotmanagedintegrations`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `account-association` | `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:account-association/${AccountAssociationId}` |
//! | `credential-locker` | `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:credential-locker/${Identifier}` |
//! | `managed-thing` | `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:managed-thing/${Identifier}` |
//! | `ota-task` | `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:ota-task/${Identifier}` |
//! | `provisioning-profile` | `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:provisioning-profile/${Identifier}` |

/// `iotmanagedintegrations:CreateAccountAssociation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotmanagedintegrations:connectorDestinationId`.
pub const CreateAccountAssociation: &str = "iotmanagedintegrations:CreateAccountAssociation";

/// `iotmanagedintegrations:CreateCloudConnector`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCloudConnector: &str = "iotmanagedintegrations:CreateCloudConnector";

/// `iotmanagedintegrations:CreateConnectorDestination`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `iotmanagedintegrations:cloudConnectorId`.
pub const CreateConnectorDestination: &str = "iotmanagedintegrations:CreateConnectorDestination";

/// `iotmanagedintegrations:CreateCredentialLocker`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCredentialLocker: &str = "iotmanagedintegrations:CreateCredentialLocker";

/// `iotmanagedintegrations:CreateDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDestination: &str = "iotmanagedintegrations:CreateDestination";

/// `iotmanagedintegrations:CreateEventLogConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateEventLogConfiguration: &str = "iotmanagedintegrations:CreateEventLogConfiguration";

/// `iotmanagedintegrations:CreateManagedThing`: Write.
///
/// Resource types: `credential-locker`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateManagedThing: &str = "iotmanagedintegrations:CreateManagedThing";

/// `iotmanagedintegrations:CreateNotificationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateNotificationConfiguration: &str = "iotmanagedintegrations:CreateNotificationConfiguration";

/// `iotmanagedintegrations:CreateOtaTask`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOtaTask: &str = "iotmanagedintegrations:CreateOtaTask";

/// `iotmanagedintegrations:CreateOtaTaskConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOtaTaskConfiguration: &str = "iotmanagedintegrations:CreateOtaTaskConfiguration";

/// `iotmanagedintegrations:CreateProvisioningProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProvisioningProfile: &str = "iotmanagedintegrations:CreateProvisioningProfile";

/// `iotmanagedintegrations:DeleteAccountAssociation`: Write.
///
/// Resource types: `account-association` (required).
pub const DeleteAccountAssociation: &str = "iotmanagedintegrations:DeleteAccountAssociation";

/// `iotmanagedintegrations:DeleteCloudConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `iotmanagedintegrations:cloudConnectorId`.
pub const DeleteCloudConnector: &str = "iotmanagedintegrations:DeleteCloudConnector";

/// `iotmanagedintegrations:DeleteConnectorDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConnectorDestination: &str = "iotmanagedintegrations:DeleteConnectorDestination";

/// `iotmanagedintegrations:DeleteCredentialLocker`: Write.
///
/// Resource types: `credential-locker` (required).
pub const DeleteCredentialLocker: &str = "iotmanagedintegrations:DeleteCredentialLocker";

/// `iotmanagedintegrations:DeleteDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDestination: &str = "iotmanagedintegrations:DeleteDestination";

/// `iotmanagedintegrations:DeleteEventLogConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEventLogConfiguration: &str = "iotmanagedintegrations:DeleteEventLogConfiguration";

/// `iotmanagedintegrations:DeleteManagedThing`: Write.
///
/// Resource types: `managed-thing` (required).
pub const DeleteManagedThing: &str = "iotmanagedintegrations:DeleteManagedThing";

/// `iotmanagedintegrations:DeleteNotificationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteNotificationConfiguration: &str = "iotmanagedintegrations:DeleteNotificationConfiguration";

/// `iotmanagedintegrations:DeleteOtaTask`: Write.
///
/// Resource types: `ota-task` (required).
pub const DeleteOtaTask: &str = "iotmanagedintegrations:DeleteOtaTask";

/// `iotmanagedintegrations:DeleteOtaTaskConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteOtaTaskConfiguration: &str = "iotmanagedintegrations:DeleteOtaTaskConfiguration";

/// `iotmanagedintegrations:DeleteProvisioningProfile`: Write.
///
/// Resource types: `provisioning-profile` (required).
pub const DeleteProvisioningProfile: &str = "iotmanagedintegrations:DeleteProvisioningProfile";

/// `iotmanagedintegrations:DeregisterAccountAssociation`: Write.
///
/// Resource types: `account-association` (required), `managed-thing` (required).
pub const DeregisterAccountAssociation: &str = "iotmanagedintegrations:DeregisterAccountAssociation";

/// `iotmanagedintegrations:GetAccountAssociation`: Read.
///
/// Resource types: `account-association` (required).
pub const GetAccountAssociation: &str = "iotmanagedintegrations:GetAccountAssociation";

/// `iotmanagedintegrations:GetCloudConnector`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCloudConnector: &str = "iotmanagedintegrations:GetCloudConnector";

/// `iotmanagedintegrations:GetConnectorDestination`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnectorDestination: &str = "iotmanagedintegrations:GetConnectorDestination";

/// `iotmanagedintegrations:GetCredentialLocker`: Read.
///
/// Resource types: `credential-locker` (required).
pub const GetCredentialLocker: &str = "iotmanagedintegrations:GetCredentialLocker";

/// `iotmanagedintegrations:GetCustomEndpoint`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCustomEndpoint: &str = "iotmanagedintegrations:GetCustomEndpoint";

/// `iotmanagedintegrations:GetDefaultEncryptionConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDefaultEncryptionConfiguration: &str = "iotmanagedintegrations:GetDefaultEncryptionConfiguration";

/// `iotmanagedintegrations:GetDestination`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDestination: &str = "iotmanagedintegrations:GetDestination";

/// `iotmanagedintegrations:GetDeviceDiscovery`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDeviceDiscovery: &str = "iotmanagedintegrations:GetDeviceDiscovery";

/// `iotmanagedintegrations:GetEventLogConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEventLogConfiguration: &str = "iotmanagedintegrations:GetEventLogConfiguration";

/// `iotmanagedintegrations:GetHubConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetHubConfiguration: &str = "iotmanagedintegrations:GetHubConfiguration";

/// `iotmanagedintegrations:GetManagedThing`: Read.
///
/// Resource types: `managed-thing` (required).
pub const GetManagedThing: &str = "iotmanagedintegrations:GetManagedThing";

/// `iotmanagedintegrations:GetManagedThingCapabilities`: Read.
///
/// Resource types: `managed-thing` (required).
pub const GetManagedThingCapabilities: &str = "iotmanagedintegrations:GetManagedThingCapabilities";

/// `iotmanagedintegrations:GetManagedThingCertificate`: Read.
///
/// Resource types: `managed-thing` (required).
pub const GetManagedThingCertificate: &str = "iotmanagedintegrations:GetManagedThingCertificate";

/// `iotmanagedintegrations:GetManagedThingConnectivityData`: Read.
///
/// Resource types: `managed-thing` (required).
pub const GetManagedThingConnectivityData: &str = "iotmanagedintegrations:GetManagedThingConnectivityData";

/// `iotmanagedintegrations:GetManagedThingMetaData`: Read.
///
/// Resource types: `managed-thing` (required).
pub const GetManagedThingMetaData: &str = "iotmanagedintegrations:GetManagedThingMetaData";

/// `iotmanagedintegrations:GetManagedThingState`: Read.
///
/// Resource types: `managed-thing` (required).
pub const GetManagedThingState: &str = "iotmanagedintegrations:GetManagedThingState";

/// `iotmanagedintegrations:GetNotificationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNotificationConfiguration: &str = "iotmanagedintegrations:GetNotificationConfiguration";

/// `iotmanagedintegrations:GetOtaTask`: Read.
///
/// Resource types: `ota-task` (required).
pub const GetOtaTask: &str = "iotmanagedintegrations:GetOtaTask";

/// `iotmanagedintegrations:GetOtaTaskConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOtaTaskConfiguration: &str = "iotmanagedintegrations:GetOtaTaskConfiguration";

/// `iotmanagedintegrations:GetProvisioningProfile`: Read.
///
/// Resource types: `provisioning-profile` (required).
pub const GetProvisioningProfile: &str = "iotmanagedintegrations:GetProvisioningProfile";

/// `iotmanagedintegrations:GetRuntimeLogConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRuntimeLogConfiguration: &str = "iotmanagedintegrations:GetRuntimeLogConfiguration";

/// `iotmanagedintegrations:GetSchemaVersion`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSchemaVersion: &str = "iotmanagedintegrations:GetSchemaVersion";

/// `iotmanagedintegrations:ListAccountAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountAssociations: &str = "iotmanagedintegrations:ListAccountAssociations";

/// `iotmanagedintegrations:ListCloudConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListCloudConnectors: &str = "iotmanagedintegrations:ListCloudConnectors";

/// `iotmanagedintegrations:ListConnectorDestinations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectorDestinations: &str = "iotmanagedintegrations:ListConnectorDestinations";

/// `iotmanagedintegrations:ListCredentialLockers`: List.
///
/// No resource types: its resource is `*`.
pub const ListCredentialLockers: &str = "iotmanagedintegrations:ListCredentialLockers";

/// `iotmanagedintegrations:ListDestinations`: List.
///
/// No resource types: its resource is `*`.
pub const ListDestinations: &str = "iotmanagedintegrations:ListDestinations";

/// `iotmanagedintegrations:ListDeviceDiscoveries`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeviceDiscoveries: &str = "iotmanagedintegrations:ListDeviceDiscoveries";

/// `iotmanagedintegrations:ListDiscoveredDevices`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDiscoveredDevices: &str = "iotmanagedintegrations:ListDiscoveredDevices";

/// `iotmanagedintegrations:ListEventLogConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEventLogConfigurations: &str = "iotmanagedintegrations:ListEventLogConfigurations";

/// `iotmanagedintegrations:ListManagedThingAccountAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedThingAccountAssociations: &str = "iotmanagedintegrations:ListManagedThingAccountAssociations";

/// `iotmanagedintegrations:ListManagedThings`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedThings: &str = "iotmanagedintegrations:ListManagedThings";

/// `iotmanagedintegrations:ListManagedThingSchemas`: Read.
///
/// Resource types: `managed-thing` (required).
pub const ListManagedThingSchemas: &str = "iotmanagedintegrations:ListManagedThingSchemas";

/// `iotmanagedintegrations:ListNotificationConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListNotificationConfigurations: &str = "iotmanagedintegrations:ListNotificationConfigurations";

/// `iotmanagedintegrations:ListOtaTaskConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListOtaTaskConfigurations: &str = "iotmanagedintegrations:ListOtaTaskConfigurations";

/// `iotmanagedintegrations:ListOtaTaskExecutions`: Read.
///
/// Resource types: `ota-task` (required).
pub const ListOtaTaskExecutions: &str = "iotmanagedintegrations:ListOtaTaskExecutions";

/// `iotmanagedintegrations:ListOtaTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListOtaTasks: &str = "iotmanagedintegrations:ListOtaTasks";

/// `iotmanagedintegrations:ListProvisioningProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProvisioningProfiles: &str = "iotmanagedintegrations:ListProvisioningProfiles";

/// `iotmanagedintegrations:ListSchemaVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSchemaVersions: &str = "iotmanagedintegrations:ListSchemaVersions";

/// `iotmanagedintegrations:ListTagsForResource`: Read.
///
/// Resource types: `account-association`, `credential-locker`, `managed-thing`, `ota-task`, `provisioning-profile`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "iotmanagedintegrations:ListTagsForResource";

/// `iotmanagedintegrations:PutDefaultEncryptionConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutDefaultEncryptionConfiguration: &str = "iotmanagedintegrations:PutDefaultEncryptionConfiguration";

/// `iotmanagedintegrations:PutHubConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutHubConfiguration: &str = "iotmanagedintegrations:PutHubConfiguration";

/// `iotmanagedintegrations:PutRuntimeLogConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutRuntimeLogConfiguration: &str = "iotmanagedintegrations:PutRuntimeLogConfiguration";

/// `iotmanagedintegrations:RegisterAccountAssociation`: Write.
///
/// Resource types: `account-association` (required), `managed-thing` (required).
pub const RegisterAccountAssociation: &str = "iotmanagedintegrations:RegisterAccountAssociation";

/// `iotmanagedintegrations:RegisterCustomEndpoint`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterCustomEndpoint: &str = "iotmanagedintegrations:RegisterCustomEndpoint";

/// `iotmanagedintegrations:ResetRuntimeLogConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const ResetRuntimeLogConfiguration: &str = "iotmanagedintegrations:ResetRuntimeLogConfiguration";

/// `iotmanagedintegrations:SendConnectorEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const SendConnectorEvent: &str = "iotmanagedintegrations:SendConnectorEvent";

/// `iotmanagedintegrations:SendManagedThingCommand`: Write.
///
/// Resource types: `account-association`, `managed-thing` (required).
pub const SendManagedThingCommand: &str = "iotmanagedintegrations:SendManagedThingCommand";

/// `iotmanagedintegrations:StartAccountAssociationRefresh`: Write.
///
/// Resource types: `account-association` (required).
pub const StartAccountAssociationRefresh: &str = "iotmanagedintegrations:StartAccountAssociationRefresh";

/// `iotmanagedintegrations:StartDeviceDiscovery`: Write.
///
/// Resource types: `account-association`, `managed-thing`.
pub const StartDeviceDiscovery: &str = "iotmanagedintegrations:StartDeviceDiscovery";

/// `iotmanagedintegrations:TagResource`: Tagging, Write.
///
/// Resource types: `account-association`, `credential-locker`, `managed-thing`, `ota-task`, `provisioning-profile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iotmanagedintegrations:TagResource";

/// `iotmanagedintegrations:UntagResource`: Tagging, Write.
///
/// Resource types: `account-association`, `credential-locker`, `managed-thing`, `ota-task`, `provisioning-profile`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "iotmanagedintegrations:UntagResource";

/// `iotmanagedintegrations:UpdateAccountAssociation`: Write.
///
/// Resource types: `account-association` (required).
pub const UpdateAccountAssociation: &str = "iotmanagedintegrations:UpdateAccountAssociation";

/// `iotmanagedintegrations:UpdateCloudConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `iotmanagedintegrations:cloudConnectorId`.
pub const UpdateCloudConnector: &str = "iotmanagedintegrations:UpdateCloudConnector";

/// `iotmanagedintegrations:UpdateConnectorDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConnectorDestination: &str = "iotmanagedintegrations:UpdateConnectorDestination";

/// `iotmanagedintegrations:UpdateDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDestination: &str = "iotmanagedintegrations:UpdateDestination";

/// `iotmanagedintegrations:UpdateEventLogConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEventLogConfiguration: &str = "iotmanagedintegrations:UpdateEventLogConfiguration";

/// `iotmanagedintegrations:UpdateManagedThing`: Write.
///
/// Resource types: `credential-locker`, `managed-thing` (required).
pub const UpdateManagedThing: &str = "iotmanagedintegrations:UpdateManagedThing";

/// `iotmanagedintegrations:UpdateNotificationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateNotificationConfiguration: &str = "iotmanagedintegrations:UpdateNotificationConfiguration";

/// `iotmanagedintegrations:UpdateOtaTask`: Write.
///
/// Resource types: `ota-task` (required).
pub const UpdateOtaTask: &str = "iotmanagedintegrations:UpdateOtaTask";
