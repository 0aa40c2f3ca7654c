// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Wireless: the actions of the prefix `iotwireless`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cert` | `arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}` |
//! | `Destination` | `arn:${Partition}:iotwireless:${Region}:${Account}:Destination/${DestinationName}` |
//! | `DeviceProfile` | `arn:${Partition}:iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}` |
//! | `FuotaTask` | `arn:${Partition}:iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}` |
//! | `ImportTask` | `arn:${Partition}:iotwireless:${Region}:${Account}:ImportTask/${ImportTaskId}` |
//! | `MulticastGroup` | `arn:${Partition}:iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}` |
//! | `NetworkAnalyzerConfiguration` | `arn:${Partition}:iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}` |
//! | `ServiceProfile` | `arn:${Partition}:iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}` |
//! | `SidewalkAccount` | `arn:${Partition}:iotwireless:${Region}:${Account}:SidewalkAccount/${SidewalkAccountId}` |
//! | `thing` | `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` |
//! | `WirelessDevice` | `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}` |
//! | `WirelessGateway` | `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}` |
//! | `WirelessGatewayTaskDefinition` | `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}` |

/// `iotwireless:AssociateAwsAccountWithPartnerAccount`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateAwsAccountWithPartnerAccount: &str = "iotwireless:AssociateAwsAccountWithPartnerAccount";

/// `iotwireless:AssociateMulticastGroupWithFuotaTask`: Write.
///
/// Resource types: `FuotaTask` (required), `MulticastGroup` (required).
pub const AssociateMulticastGroupWithFuotaTask: &str = "iotwireless:AssociateMulticastGroupWithFuotaTask";

/// `iotwireless:AssociateWirelessDeviceWithFuotaTask`: Write.
///
/// Resource types: `FuotaTask` (required), `WirelessDevice` (required).
pub const AssociateWirelessDeviceWithFuotaTask: &str = "iotwireless:AssociateWirelessDeviceWithFuotaTask";

/// `iotwireless:AssociateWirelessDeviceWithMulticastGroup`: Write.
///
/// Resource types: `MulticastGroup` (required), `WirelessDevice` (required).
pub const AssociateWirelessDeviceWithMulticastGroup: &str = "iotwireless:AssociateWirelessDeviceWithMulticastGroup";

/// `iotwireless:AssociateWirelessDeviceWithThing`: Write.
///
/// Resource types: `WirelessDevice` (required), `thing` (required).
pub const AssociateWirelessDeviceWithThing: &str = "iotwireless:AssociateWirelessDeviceWithThing";

/// `iotwireless:AssociateWirelessGatewayWithCertificate`: Write.
///
/// Resource types: `WirelessGateway` (required), `cert` (required).
pub const AssociateWirelessGatewayWithCertificate: &str = "iotwireless:AssociateWirelessGatewayWithCertificate";

/// `iotwireless:AssociateWirelessGatewayWithThing`: Write.
///
/// Resource types: `WirelessGateway` (required), `thing` (required).
pub const AssociateWirelessGatewayWithThing: &str = "iotwireless:AssociateWirelessGatewayWithThing";

/// `iotwireless:CancelMulticastGroupSession`: Write.
///
/// Resource types: `MulticastGroup` (required).
pub const CancelMulticastGroupSession: &str = "iotwireless:CancelMulticastGroupSession";

/// `iotwireless:CreateDestination`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDestination: &str = "iotwireless:CreateDestination";

/// `iotwireless:CreateDeviceProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeviceProfile: &str = "iotwireless:CreateDeviceProfile";

/// `iotwireless:CreateFuotaTask`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFuotaTask: &str = "iotwireless:CreateFuotaTask";

/// `iotwireless:CreateMulticastGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMulticastGroup: &str = "iotwireless:CreateMulticastGroup";

/// `iotwireless:CreateNetworkAnalyzerConfiguration`: Write.
///
/// Resource types: `MulticastGroup` (required), `WirelessDevice` (required), `WirelessGateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetworkAnalyzerConfiguration: &str = "iotwireless:CreateNetworkAnalyzerConfiguration";

/// `iotwireless:CreateServiceProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateServiceProfile: &str = "iotwireless:CreateServiceProfile";

/// `iotwireless:CreateWirelessDevice`: Write.
///
/// Resource types: `Destination`, `DeviceProfile`, `ServiceProfile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWirelessDevice: &str = "iotwireless:CreateWirelessDevice";

/// `iotwireless:CreateWirelessGateway`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWirelessGateway: &str = "iotwireless:CreateWirelessGateway";

/// `iotwireless:CreateWirelessGatewayTask`: Write.
///
/// Resource types: `WirelessGateway` (required).
pub const CreateWirelessGatewayTask: &str = "iotwireless:CreateWirelessGatewayTask";

/// `iotwireless:CreateWirelessGatewayTaskDefinition`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWirelessGatewayTaskDefinition: &str = "iotwireless:CreateWirelessGatewayTaskDefinition";

/// `iotwireless:DeleteDestination`: Write.
///
/// Resource types: `Destination` (required).
pub const DeleteDestination: &str = "iotwireless:DeleteDestination";

/// `iotwireless:DeleteDeviceProfile`: Write.
///
/// Resource types: `DeviceProfile` (required).
pub const DeleteDeviceProfile: &str = "iotwireless:DeleteDeviceProfile";

/// `iotwireless:DeleteFuotaTask`: Write.
///
/// Resource types: `FuotaTask` (required).
pub const DeleteFuotaTask: &str = "iotwireless:DeleteFuotaTask";

/// `iotwireless:DeleteMulticastGroup`: Write.
///
/// Resource types: `MulticastGroup` (required).
pub const DeleteMulticastGroup: &str = "iotwireless:DeleteMulticastGroup";

/// `iotwireless:DeleteNetworkAnalyzerConfiguration`: Write.
///
/// Resource types: `NetworkAnalyzerConfiguration` (required).
pub const DeleteNetworkAnalyzerConfiguration: &str = "iotwireless:DeleteNetworkAnalyzerConfiguration";

/// `iotwireless:DeleteQueuedMessages`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteQueuedMessages: &str = "iotwireless:DeleteQueuedMessages";

/// `iotwireless:DeleteServiceProfile`: Write.
///
/// Resource types: `ServiceProfile` (required).
pub const DeleteServiceProfile: &str = "iotwireless:DeleteServiceProfile";

/// `iotwireless:DeleteWirelessDevice`: Write.
///
/// Resource types: `WirelessDevice` (required).
pub const DeleteWirelessDevice: &str = "iotwireless:DeleteWirelessDevice";

/// `iotwireless:DeleteWirelessDeviceImportTask`: Write.
///
/// Resource types: `ImportTask` (required).
pub const DeleteWirelessDeviceImportTask: &str = "iotwireless:DeleteWirelessDeviceImportTask";

/// `iotwireless:DeleteWirelessGateway`: Write.
///
/// Resource types: `WirelessGateway` (required).
pub const DeleteWirelessGateway: &str = "iotwireless:DeleteWirelessGateway";

/// `iotwireless:DeleteWirelessGatewayTask`: Write.
///
/// Resource types: `WirelessGateway` (required).
pub const DeleteWirelessGatewayTask: &str = "iotwireless:DeleteWirelessGatewayTask";

/// `iotwireless:DeleteWirelessGatewayTaskDefinition`: Write.
///
/// Resource types: `WirelessGatewayTaskDefinition` (required).
pub const DeleteWirelessGatewayTaskDefinition: &str = "iotwireless:DeleteWirelessGatewayTaskDefinition";

/// `iotwireless:DeregisterWirelessDevice`: Write.
///
/// Resource types: `WirelessDevice` (required).
pub const DeregisterWirelessDevice: &str = "iotwireless:DeregisterWirelessDevice";

/// `iotwireless:DisassociateAwsAccountFromPartnerAccount`: Write.
///
/// Resource types: `SidewalkAccount` (required).
pub const DisassociateAwsAccountFromPartnerAccount: &str = "iotwireless:DisassociateAwsAccountFromPartnerAccount";

/// `iotwireless:DisassociateMulticastGroupFromFuotaTask`: Write.
///
/// Resource types: `FuotaTask` (required), `MulticastGroup` (required).
pub const DisassociateMulticastGroupFromFuotaTask: &str = "iotwireless:DisassociateMulticastGroupFromFuotaTask";

/// `iotwireless:DisassociateWirelessDeviceFromFuotaTask`: Write.
///
/// Resource types: `FuotaTask` (required), `WirelessDevice` (required).
pub const DisassociateWirelessDeviceFromFuotaTask: &str = "iotwireless:DisassociateWirelessDeviceFromFuotaTask";

/// `iotwireless:DisassociateWirelessDeviceFromMulticastGroup`: Write.
///
/// Resource types: `MulticastGroup` (required), `WirelessDevice` (required).
pub const DisassociateWirelessDeviceFromMulticastGroup: &str = "iotwireless:DisassociateWirelessDeviceFromMulticastGroup";

/// `iotwireless:DisassociateWirelessDeviceFromThing`: Write.
///
/// Resource types: `WirelessDevice` (required), `thing` (required).
pub const DisassociateWirelessDeviceFromThing: &str = "iotwireless:DisassociateWirelessDeviceFromThing";

/// `iotwireless:DisassociateWirelessGatewayFromCertificate`: Write.
///
/// Resource types: `WirelessGateway` (required), `cert` (required).
pub const DisassociateWirelessGatewayFromCertificate: &str = "iotwireless:DisassociateWirelessGatewayFromCertificate";

/// `iotwireless:DisassociateWirelessGatewayFromThing`: Write.
///
/// Resource types: `WirelessGateway` (required), `thing` (required).
pub const DisassociateWirelessGatewayFromThing: &str = "iotwireless:DisassociateWirelessGatewayFromThing";

/// `iotwireless:GetDestination`: Read.
///
/// Resource types: `Destination` (required).
pub const GetDestination: &str = "iotwireless:GetDestination";

/// `iotwireless:GetDeviceProfile`: Read.
///
/// Resource types: `DeviceProfile` (required).
pub const GetDeviceProfile: &str = "iotwireless:GetDeviceProfile";

/// `iotwireless:GetEventConfigurationByResourceTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEventConfigurationByResourceTypes: &str = "iotwireless:GetEventConfigurationByResourceTypes";

/// `iotwireless:GetFuotaTask`: Read.
///
/// Resource types: `FuotaTask` (required).
pub const GetFuotaTask: &str = "iotwireless:GetFuotaTask";

/// `iotwireless:GetLogLevelsByResourceTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLogLevelsByResourceTypes: &str = "iotwireless:GetLogLevelsByResourceTypes";

/// `iotwireless:GetMetricConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMetricConfiguration: &str = "iotwireless:GetMetricConfiguration";

/// `iotwireless:GetMetrics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMetrics: &str = "iotwireless:GetMetrics";

/// `iotwireless:GetMulticastGroup`: Read.
///
/// Resource types: `MulticastGroup` (required).
pub const GetMulticastGroup: &str = "iotwireless:GetMulticastGroup";

/// `iotwireless:GetMulticastGroupSession`: Read.
///
/// Resource types: `MulticastGroup` (required).
pub const GetMulticastGroupSession: &str = "iotwireless:GetMulticastGroupSession";

/// `iotwireless:GetNetworkAnalyzerConfiguration`: Read.
///
/// Resource types: `NetworkAnalyzerConfiguration` (required).
pub const GetNetworkAnalyzerConfiguration: &str = "iotwireless:GetNetworkAnalyzerConfiguration";

/// `iotwireless:GetPartnerAccount`: Read.
///
/// Resource types: `SidewalkAccount` (required).
pub const GetPartnerAccount: &str = "iotwireless:GetPartnerAccount";

/// `iotwireless:GetPosition`: Read.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const GetPosition: &str = "iotwireless:GetPosition";

/// `iotwireless:GetPositionConfiguration`: Read.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const GetPositionConfiguration: &str = "iotwireless:GetPositionConfiguration";

/// `iotwireless:GetPositionEstimate`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPositionEstimate: &str = "iotwireless:GetPositionEstimate";

/// `iotwireless:GetResourceEventConfiguration`: Read.
///
/// Resource types: `SidewalkAccount`, `WirelessDevice`, `WirelessGateway`.
pub const GetResourceEventConfiguration: &str = "iotwireless:GetResourceEventConfiguration";

/// `iotwireless:GetResourceLogLevel`: Read.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const GetResourceLogLevel: &str = "iotwireless:GetResourceLogLevel";

/// `iotwireless:GetResourcePosition`: Read.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const GetResourcePosition: &str = "iotwireless:GetResourcePosition";

/// `iotwireless:GetServiceEndpoint`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceEndpoint: &str = "iotwireless:GetServiceEndpoint";

/// `iotwireless:GetServiceProfile`: Read.
///
/// Resource types: `ServiceProfile` (required).
pub const GetServiceProfile: &str = "iotwireless:GetServiceProfile";

/// `iotwireless:GetWirelessDevice`: Read.
///
/// Resource types: `WirelessDevice` (required).
pub const GetWirelessDevice: &str = "iotwireless:GetWirelessDevice";

/// `iotwireless:GetWirelessDeviceImportTask`: Read.
///
/// Resource types: `ImportTask` (required).
pub const GetWirelessDeviceImportTask: &str = "iotwireless:GetWirelessDeviceImportTask";

/// `iotwireless:GetWirelessDeviceStatistics`: Read.
///
/// Resource types: `WirelessDevice` (required).
pub const GetWirelessDeviceStatistics: &str = "iotwireless:GetWirelessDeviceStatistics";

/// `iotwireless:GetWirelessGateway`: Read.
///
/// Resource types: `WirelessGateway` (required).
pub const GetWirelessGateway: &str = "iotwireless:GetWirelessGateway";

/// `iotwireless:GetWirelessGatewayCertificate`: Read.
///
/// Resource types: `WirelessGateway` (required).
pub const GetWirelessGatewayCertificate: &str = "iotwireless:GetWirelessGatewayCertificate";

/// `iotwireless:GetWirelessGatewayFirmwareInformation`: Read.
///
/// Resource types: `WirelessGateway` (required).
pub const GetWirelessGatewayFirmwareInformation: &str = "iotwireless:GetWirelessGatewayFirmwareInformation";

/// `iotwireless:GetWirelessGatewayStatistics`: Read.
///
/// Resource types: `WirelessGateway` (required).
pub const GetWirelessGatewayStatistics: &str = "iotwireless:GetWirelessGatewayStatistics";

/// `iotwireless:GetWirelessGatewayTask`: Read.
///
/// Resource types: `WirelessGateway` (required).
pub const GetWirelessGatewayTask: &str = "iotwireless:GetWirelessGatewayTask";

/// `iotwireless:GetWirelessGatewayTaskDefinition`: Read.
///
/// Resource types: `WirelessGatewayTaskDefinition` (required).
pub const GetWirelessGatewayTaskDefinition: &str = "iotwireless:GetWirelessGatewayTaskDefinition";

/// `iotwireless:ListDestinations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDestinations: &str = "iotwireless:ListDestinations";

/// `iotwireless:ListDeviceProfiles`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDeviceProfiles: &str = "iotwireless:ListDeviceProfiles";

/// `iotwireless:ListDevicesForWirelessDeviceImportTask`: Read.
///
/// Resource types: `ImportTask` (required).
pub const ListDevicesForWirelessDeviceImportTask: &str = "iotwireless:ListDevicesForWirelessDeviceImportTask";

/// `iotwireless:ListEventConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEventConfigurations: &str = "iotwireless:ListEventConfigurations";

/// `iotwireless:ListFuotaTasks`: Read.
///
/// No resource types: its resource is `*`.
pub const ListFuotaTasks: &str = "iotwireless:ListFuotaTasks";

/// `iotwireless:ListMulticastGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMulticastGroups: &str = "iotwireless:ListMulticastGroups";

/// `iotwireless:ListMulticastGroupsByFuotaTask`: Read.
///
/// Resource types: `FuotaTask` (required).
pub const ListMulticastGroupsByFuotaTask: &str = "iotwireless:ListMulticastGroupsByFuotaTask";

/// `iotwireless:ListNetworkAnalyzerConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListNetworkAnalyzerConfigurations: &str = "iotwireless:ListNetworkAnalyzerConfigurations";

/// `iotwireless:ListPartnerAccounts`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPartnerAccounts: &str = "iotwireless:ListPartnerAccounts";

/// `iotwireless:ListPositionConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPositionConfigurations: &str = "iotwireless:ListPositionConfigurations";

/// `iotwireless:ListQueuedMessages`: Read.
///
/// No resource types: its resource is `*`.
pub const ListQueuedMessages: &str = "iotwireless:ListQueuedMessages";

/// `iotwireless:ListServiceProfiles`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServiceProfiles: &str = "iotwireless:ListServiceProfiles";

/// `iotwireless:ListTagsForResource`: Read.
///
/// Resource types: `Destination`, `DeviceProfile`, `FuotaTask`, `ImportTask`, `MulticastGroup`, `NetworkAnalyzerConfiguration`, `ServiceProfile`, `SidewalkAccount`, `WirelessDevice`, `WirelessGateway`, `WirelessGatewayTaskDefinition`.
pub const ListTagsForResource: &str = "iotwireless:ListTagsForResource";

/// `iotwireless:ListWirelessDeviceImportTasks`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWirelessDeviceImportTasks: &str = "iotwireless:ListWirelessDeviceImportTasks";

/// `iotwireless:ListWirelessDevices`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWirelessDevices: &str = "iotwireless:ListWirelessDevices";

/// `iotwireless:ListWirelessGateways`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWirelessGateways: &str = "iotwireless:ListWirelessGateways";

/// `iotwireless:ListWirelessGatewayTaskDefinitions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListWirelessGatewayTaskDefinitions: &str = "iotwireless:ListWirelessGatewayTaskDefinitions";

/// `iotwireless:PutPositionConfiguration`: Write.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const PutPositionConfiguration: &str = "iotwireless:PutPositionConfiguration";

/// `iotwireless:PutResourceLogLevel`: Write.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const PutResourceLogLevel: &str = "iotwireless:PutResourceLogLevel";

/// `iotwireless:ResetAllResourceLogLevels`: Write.
///
/// No resource types: its resource is `*`.
pub const ResetAllResourceLogLevels: &str = "iotwireless:ResetAllResourceLogLevels";

/// `iotwireless:ResetResourceLogLevel`: Write.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const ResetResourceLogLevel: &str = "iotwireless:ResetResourceLogLevel";

/// `iotwireless:SendDataToMulticastGroup`: Write.
///
/// Resource types: `MulticastGroup` (required).
pub const SendDataToMulticastGroup: &str = "iotwireless:SendDataToMulticastGroup";

/// `iotwireless:SendDataToWirelessDevice`: Write.
///
/// Resource types: `WirelessDevice` (required).
pub const SendDataToWirelessDevice: &str = "iotwireless:SendDataToWirelessDevice";

/// `iotwireless:StartBulkAssociateWirelessDeviceWithMulticastGroup`: Write.
///
/// Resource types: `MulticastGroup` (required).
pub const StartBulkAssociateWirelessDeviceWithMulticastGroup: &str = "iotwireless:StartBulkAssociateWirelessDeviceWithMulticastGroup";

/// `iotwireless:StartBulkDisassociateWirelessDeviceFromMulticastGroup`: Write.
///
/// Resource types: `MulticastGroup` (required).
pub const StartBulkDisassociateWirelessDeviceFromMulticastGroup: &str = "iotwireless:StartBulkDisassociateWirelessDeviceFromMulticastGroup";

/// `iotwireless:StartFuotaTask`: Write.
///
/// Resource types: `FuotaTask` (required).
pub const StartFuotaTask: &str = "iotwireless:StartFuotaTask";

/// `iotwireless:StartMulticastGroupSession`: Write.
///
/// Resource types: `MulticastGroup` (required).
pub const StartMulticastGroupSession: &str = "iotwireless:StartMulticastGroupSession";

/// `iotwireless:StartNetworkAnalyzerStream`: Write.
///
/// Resource types: `NetworkAnalyzerConfiguration` (required).
pub const StartNetworkAnalyzerStream: &str = "iotwireless:StartNetworkAnalyzerStream";

/// `iotwireless:StartSingleWirelessDeviceImportTask`: Write.
///
/// Resource types: `Destination`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartSingleWirelessDeviceImportTask: &str = "iotwireless:StartSingleWirelessDeviceImportTask";

/// `iotwireless:StartWirelessDeviceImportTask`: Write.
///
/// Resource types: `Destination`, `ImportTask` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartWirelessDeviceImportTask: &str = "iotwireless:StartWirelessDeviceImportTask";

/// `iotwireless:TagResource`: Tagging, Write.
///
/// Resource types: `Destination`, `DeviceProfile`, `FuotaTask`, `ImportTask`, `MulticastGroup`, `NetworkAnalyzerConfiguration`, `ServiceProfile`, `SidewalkAccount`, `WirelessDevice`, `WirelessGateway`, `WirelessGatewayTaskDefinition`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iotwireless:TagResource";

/// `iotwireless:TestWirelessDevice`: Write.
///
/// Resource types: `WirelessDevice` (required).
pub const TestWirelessDevice: &str = "iotwireless:TestWirelessDevice";

/// `iotwireless:UntagResource`: Tagging, Write.
///
/// Resource types: `Destination`, `DeviceProfile`, `FuotaTask`, `ImportTask`, `MulticastGroup`, `NetworkAnalyzerConfiguration`, `ServiceProfile`, `SidewalkAccount`, `WirelessDevice`, `WirelessGateway`, `WirelessGatewayTaskDefinition`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "iotwireless:UntagResource";

/// `iotwireless:UpdateDestination`: Write.
///
/// Resource types: `Destination` (required).
pub const UpdateDestination: &str = "iotwireless:UpdateDestination";

/// `iotwireless:UpdateEventConfigurationByResourceTypes`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEventConfigurationByResourceTypes: &str = "iotwireless:UpdateEventConfigurationByResourceTypes";

/// `iotwireless:UpdateFuotaTask`: Write.
///
/// Resource types: `FuotaTask` (required).
pub const UpdateFuotaTask: &str = "iotwireless:UpdateFuotaTask";

/// `iotwireless:UpdateLogLevelsByResourceTypes`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateLogLevelsByResourceTypes: &str = "iotwireless:UpdateLogLevelsByResourceTypes";

/// `iotwireless:UpdateMetricConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateMetricConfiguration: &str = "iotwireless:UpdateMetricConfiguration";

/// `iotwireless:UpdateMulticastGroup`: Write.
///
/// Resource types: `MulticastGroup` (required).
pub const UpdateMulticastGroup: &str = "iotwireless:UpdateMulticastGroup";

/// `iotwireless:UpdateNetworkAnalyzerConfiguration`: Write.
///
/// Resource types: `MulticastGroup` (required), `NetworkAnalyzerConfiguration` (required), `WirelessDevice` (required), `WirelessGateway` (required).
pub const UpdateNetworkAnalyzerConfiguration: &str = "iotwireless:UpdateNetworkAnalyzerConfiguration";

/// `iotwireless:UpdatePartnerAccount`: Write.
///
/// Resource types: `SidewalkAccount` (required).
pub const UpdatePartnerAccount: &str = "iotwireless:UpdatePartnerAccount";

/// `iotwireless:UpdatePosition`: Write.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const UpdatePosition: &str = "iotwireless:UpdatePosition";

/// `iotwireless:UpdateResourceEventConfiguration`: Write.
///
/// Resource types: `SidewalkAccount`, `WirelessDevice`, `WirelessGateway`.
pub const UpdateResourceEventConfiguration: &str = "iotwireless:UpdateResourceEventConfiguration";

/// `iotwireless:UpdateResourcePosition`: Write.
///
/// Resource types: `WirelessDevice`, `WirelessGateway`.
pub const UpdateResourcePosition: &str = "iotwireless:UpdateResourcePosition";

/// `iotwireless:UpdateWirelessDevice`: Write.
///
/// Resource types: `Destination`, `DeviceProfile`, `ServiceProfile`, `WirelessDevice` (required).
pub const UpdateWirelessDevice: &str = "iotwireless:UpdateWirelessDevice";

/// `iotwireless:UpdateWirelessDeviceImportTask`: Write.
///
/// Resource types: `ImportTask` (required).
pub const UpdateWirelessDeviceImportTask: &str = "iotwireless:UpdateWirelessDeviceImportTask";

/// `iotwireless:UpdateWirelessGateway`: Write.
///
/// Resource types: `WirelessGateway` (required).
pub const UpdateWirelessGateway: &str = "iotwireless:UpdateWirelessGateway";
