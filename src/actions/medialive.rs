// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental MediaLive: the actions of the prefix `medialive`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channel` | `arn:${Partition}:medialive:${Region}:${Account}:channel:${ChannelId}` |
//! | `channel-placement-group` | `arn:${Partition}:medialive:${Region}:${Account}:channelPlacementGroup:${ClusterId}/${ChannelPlacementGroupId}` |
//! | `cloudwatch-alarm-template` | `arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}` |
//! | `cloudwatch-alarm-template-group` | `arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}` |
//! | `cluster` | `arn:${Partition}:medialive:${Region}:${Account}:cluster:${ClusterId}` |
//! | `eventbridge-rule-template` | `arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}` |
//! | `eventbridge-rule-template-group` | `arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}` |
//! | `input` | `arn:${Partition}:medialive:${Region}:${Account}:input:${InputId}` |
//! | `input-device` | `arn:${Partition}:medialive:${Region}:${Account}:inputDevice:${DeviceId}` |
//! | `input-security-group` | `arn:${Partition}:medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}` |
//! | `multiplex` | `arn:${Partition}:medialive:${Region}:${Account}:multiplex:${MultiplexId}` |
//! | `network` | `arn:${Partition}:medialive:${Region}:${Account}:network:${NetworkId}` |
//! | `node` | `arn:${Partition}:medialive:${Region}:${Account}:node:${ClusterId}/${NodeId}` |
//! | `offering` | `arn:${Partition}:medialive:${Region}:${Account}:offering:${OfferingId}` |
//! | `reservation` | `arn:${Partition}:medialive:${Region}:${Account}:reservation:${ReservationId}` |
//! | `sdi-source` | `arn:${Partition}:medialive:${Region}:${Account}:sdiSource:${SdiSourceId}` |
//! | `signal-map` | `arn:${Partition}:medialive:${Region}:${Account}:signal-map:${SignalMapId}` |

/// `medialive:AcceptInputDeviceTransfer`: Write.
///
/// Resource types: `input-device` (required).
pub const AcceptInputDeviceTransfer: &str = "medialive:AcceptInputDeviceTransfer";

/// `medialive:BatchDelete`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDelete: &str = "medialive:BatchDelete";

/// `medialive:BatchStart`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchStart: &str = "medialive:BatchStart";

/// `medialive:BatchStop`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchStop: &str = "medialive:BatchStop";

/// `medialive:BatchUpdateSchedule`: Write.
///
/// Resource types: `channel` (required).
pub const BatchUpdateSchedule: &str = "medialive:BatchUpdateSchedule";

/// `medialive:CancelInputDeviceTransfer`: Write.
///
/// Resource types: `input-device` (required).
pub const CancelInputDeviceTransfer: &str = "medialive:CancelInputDeviceTransfer";

/// `medialive:ClaimDevice`: Write.
///
/// Resource types: `input-device` (required).
pub const ClaimDevice: &str = "medialive:ClaimDevice";

/// `medialive:CreateChannel`: Write.
///
/// Resource types: `channel` (required), `input` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "medialive:CreateChannel";

/// `medialive:CreateChannelPlacementGroup`: Write.
///
/// Resource types: `channel-placement-group` (required), `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannelPlacementGroup: &str = "medialive:CreateChannelPlacementGroup";

/// `medialive:CreateCloudWatchAlarmTemplate`: Write.
///
/// Resource types: `cloudwatch-alarm-template` (required), `cloudwatch-alarm-template-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCloudWatchAlarmTemplate: &str = "medialive:CreateCloudWatchAlarmTemplate";

/// `medialive:CreateCloudWatchAlarmTemplateGroup`: Write.
///
/// Resource types: `cloudwatch-alarm-template-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCloudWatchAlarmTemplateGroup: &str = "medialive:CreateCloudWatchAlarmTemplateGroup";

/// `medialive:CreateCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCluster: &str = "medialive:CreateCluster";

/// `medialive:CreateEventBridgeRuleTemplate`: Write.
///
/// Resource types: `eventbridge-rule-template` (required), `eventbridge-rule-template-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventBridgeRuleTemplate: &str = "medialive:CreateEventBridgeRuleTemplate";

/// `medialive:CreateEventBridgeRuleTemplateGroup`: Write.
///
/// Resource types: `eventbridge-rule-template-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEventBridgeRuleTemplateGroup: &str = "medialive:CreateEventBridgeRuleTemplateGroup";

/// `medialive:CreateInput`: Write.
///
/// Resource types: `input` (required), `input-security-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInput: &str = "medialive:CreateInput";

/// `medialive:CreateInputSecurityGroup`: Write.
///
/// Resource types: `input-security-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInputSecurityGroup: &str = "medialive:CreateInputSecurityGroup";

/// `medialive:CreateMultiplex`: Write.
///
/// Resource types: `multiplex` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMultiplex: &str = "medialive:CreateMultiplex";

/// `medialive:CreateMultiplexProgram`: Write.
///
/// Resource types: `multiplex` (required).
pub const CreateMultiplexProgram: &str = "medialive:CreateMultiplexProgram";

/// `medialive:CreateNetwork`: Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetwork: &str = "medialive:CreateNetwork";

/// `medialive:CreateNode`: Write.
///
/// Resource types: `cluster` (required), `node` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNode: &str = "medialive:CreateNode";

/// `medialive:CreateNodeRegistrationScript`: Write.
///
/// Resource types: `cluster` (required).
pub const CreateNodeRegistrationScript: &str = "medialive:CreateNodeRegistrationScript";

/// `medialive:CreatePartnerInput`: Write.
///
/// Resource types: `input` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePartnerInput: &str = "medialive:CreatePartnerInput";

/// `medialive:CreateSdiSource`: Write.
///
/// Resource types: `sdi-source` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSdiSource: &str = "medialive:CreateSdiSource";

/// `medialive:CreateSignalMap`: Write.
///
/// Resource types: `signal-map` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSignalMap: &str = "medialive:CreateSignalMap";

/// `medialive:CreateTags`: Tagging, Write.
///
/// Resource types: `channel`, `channel-placement-group`, `cloudwatch-alarm-template`, `cloudwatch-alarm-template-group`, `cluster`, `eventbridge-rule-template`, `eventbridge-rule-template-group`, `input`, `input-security-group`, `multiplex`, `network`, `node`, `reservation`, `sdi-source`, `signal-map`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTags: &str = "medialive:CreateTags";

/// `medialive:DeleteChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteChannel: &str = "medialive:DeleteChannel";

/// `medialive:DeleteChannelPlacementGroup`: Write.
///
/// Resource types: `channel-placement-group` (required).
pub const DeleteChannelPlacementGroup: &str = "medialive:DeleteChannelPlacementGroup";

/// `medialive:DeleteCloudWatchAlarmTemplate`: Write.
///
/// Resource types: `cloudwatch-alarm-template` (required).
pub const DeleteCloudWatchAlarmTemplate: &str = "medialive:DeleteCloudWatchAlarmTemplate";

/// `medialive:DeleteCloudWatchAlarmTemplateGroup`: Write.
///
/// Resource types: `cloudwatch-alarm-template-group` (required).
pub const DeleteCloudWatchAlarmTemplateGroup: &str = "medialive:DeleteCloudWatchAlarmTemplateGroup";

/// `medialive:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCluster: &str = "medialive:DeleteCluster";

/// `medialive:DeleteEventBridgeRuleTemplate`: Write.
///
/// Resource types: `eventbridge-rule-template` (required).
pub const DeleteEventBridgeRuleTemplate: &str = "medialive:DeleteEventBridgeRuleTemplate";

/// `medialive:DeleteEventBridgeRuleTemplateGroup`: Write.
///
/// Resource types: `eventbridge-rule-template-group` (required).
pub const DeleteEventBridgeRuleTemplateGroup: &str = "medialive:DeleteEventBridgeRuleTemplateGroup";

/// `medialive:DeleteInput`: Write.
///
/// Resource types: `input` (required).
pub const DeleteInput: &str = "medialive:DeleteInput";

/// `medialive:DeleteInputSecurityGroup`: Write.
///
/// Resource types: `input-security-group` (required).
pub const DeleteInputSecurityGroup: &str = "medialive:DeleteInputSecurityGroup";

/// `medialive:DeleteMultiplex`: Write.
///
/// Resource types: `multiplex` (required).
pub const DeleteMultiplex: &str = "medialive:DeleteMultiplex";

/// `medialive:DeleteMultiplexProgram`: Write.
///
/// Resource types: `multiplex` (required).
pub const DeleteMultiplexProgram: &str = "medialive:DeleteMultiplexProgram";

/// `medialive:DeleteNetwork`: Write.
///
/// Resource types: `network` (required).
pub const DeleteNetwork: &str = "medialive:DeleteNetwork";

/// `medialive:DeleteNode`: Write.
///
/// Resource types: `node` (required).
pub const DeleteNode: &str = "medialive:DeleteNode";

/// `medialive:DeleteReservation`: Write.
///
/// Resource types: `reservation` (required).
pub const DeleteReservation: &str = "medialive:DeleteReservation";

/// `medialive:DeleteSchedule`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteSchedule: &str = "medialive:DeleteSchedule";

/// `medialive:DeleteSdiSource`: Write.
///
/// Resource types: `sdi-source` (required).
pub const DeleteSdiSource: &str = "medialive:DeleteSdiSource";

/// `medialive:DeleteSignalMap`: Write.
///
/// Resource types: `signal-map` (required).
pub const DeleteSignalMap: &str = "medialive:DeleteSignalMap";

/// `medialive:DeleteTags`: Tagging, Write.
///
/// Resource types: `channel`, `channel-placement-group`, `cloudwatch-alarm-template`, `cloudwatch-alarm-template-group`, `cluster`, `eventbridge-rule-template`, `eventbridge-rule-template-group`, `input`, `input-security-group`, `multiplex`, `network`, `node`, `reservation`, `sdi-source`, `signal-map`.
///
/// Condition keys: `aws:TagKeys`.
pub const DeleteTags: &str = "medialive:DeleteTags";

/// `medialive:DescribeAccountConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountConfiguration: &str = "medialive:DescribeAccountConfiguration";

/// `medialive:DescribeChannel`: Read.
///
/// Resource types: `channel` (required).
pub const DescribeChannel: &str = "medialive:DescribeChannel";

/// `medialive:DescribeChannelPlacementGroup`: Read.
///
/// Resource types: `channel-placement-group` (required).
pub const DescribeChannelPlacementGroup: &str = "medialive:DescribeChannelPlacementGroup";

/// `medialive:DescribeCluster`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeCluster: &str = "medialive:DescribeCluster";

/// `medialive:DescribeInput`: Read.
///
/// Resource types: `input` (required).
pub const DescribeInput: &str = "medialive:DescribeInput";

/// `medialive:DescribeInputDevice`: Read.
///
/// Resource types: `input-device` (required).
pub const DescribeInputDevice: &str = "medialive:DescribeInputDevice";

/// `medialive:DescribeInputDeviceThumbnail`: Read.
///
/// Resource types: `input-device` (required).
pub const DescribeInputDeviceThumbnail: &str = "medialive:DescribeInputDeviceThumbnail";

/// `medialive:DescribeInputSecurityGroup`: Read.
///
/// Resource types: `input-security-group` (required).
pub const DescribeInputSecurityGroup: &str = "medialive:DescribeInputSecurityGroup";

/// `medialive:DescribeMultiplex`: Read.
///
/// Resource types: `multiplex` (required).
pub const DescribeMultiplex: &str = "medialive:DescribeMultiplex";

/// `medialive:DescribeMultiplexProgram`: Read.
///
/// Resource types: `multiplex` (required).
pub const DescribeMultiplexProgram: &str = "medialive:DescribeMultiplexProgram";

/// `medialive:DescribeNetwork`: Read.
///
/// Resource types: `network` (required).
pub const DescribeNetwork: &str = "medialive:DescribeNetwork";

/// `medialive:DescribeNode`: Read.
///
/// Resource types: `node` (required).
pub const DescribeNode: &str = "medialive:DescribeNode";

/// `medialive:DescribeOffering`: Read.
///
/// Resource types: `offering` (required).
pub const DescribeOffering: &str = "medialive:DescribeOffering";

/// `medialive:DescribeReservation`: Read.
///
/// Resource types: `reservation` (required).
pub const DescribeReservation: &str = "medialive:DescribeReservation";

/// `medialive:DescribeSchedule`: Read.
///
/// Resource types: `channel` (required).
pub const DescribeSchedule: &str = "medialive:DescribeSchedule";

/// `medialive:DescribeSdiSource`: Read.
///
/// Resource types: `sdi-source` (required).
pub const DescribeSdiSource: &str = "medialive:DescribeSdiSource";

/// `medialive:DescribeThumbnails`: Read.
///
/// Resource types: `channel` (required).
pub const DescribeThumbnails: &str = "medialive:DescribeThumbnails";

/// `medialive:GetCloudWatchAlarmTemplate`: Read.
///
/// Resource types: `cloudwatch-alarm-template` (required).
pub const GetCloudWatchAlarmTemplate: &str = "medialive:GetCloudWatchAlarmTemplate";

/// `medialive:GetCloudWatchAlarmTemplateGroup`: Read.
///
/// Resource types: `cloudwatch-alarm-template-group` (required).
pub const GetCloudWatchAlarmTemplateGroup: &str = "medialive:GetCloudWatchAlarmTemplateGroup";

/// `medialive:GetEventBridgeRuleTemplate`: Read.
///
/// Resource types: `eventbridge-rule-template` (required).
pub const GetEventBridgeRuleTemplate: &str = "medialive:GetEventBridgeRuleTemplate";

/// `medialive:GetEventBridgeRuleTemplateGroup`: Read.
///
/// Resource types: `eventbridge-rule-template-group` (required).
pub const GetEventBridgeRuleTemplateGroup: &str = "medialive:GetEventBridgeRuleTemplateGroup";

/// `medialive:GetSignalMap`: Read.
///
/// Resource types: `signal-map` (required).
pub const GetSignalMap: &str = "medialive:GetSignalMap";

/// `medialive:ListAlerts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAlerts: &str = "medialive:ListAlerts";

/// `medialive:ListChannelPlacementGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListChannelPlacementGroups: &str = "medialive:ListChannelPlacementGroups";

/// `medialive:ListChannels`: List.
///
/// No resource types: its resource is `*`.
pub const ListChannels: &str = "medialive:ListChannels";

/// `medialive:ListCloudWatchAlarmTemplateGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListCloudWatchAlarmTemplateGroups: &str = "medialive:ListCloudWatchAlarmTemplateGroups";

/// `medialive:ListCloudWatchAlarmTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListCloudWatchAlarmTemplates: &str = "medialive:ListCloudWatchAlarmTemplates";

/// `medialive:ListClusterAlerts`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusterAlerts: &str = "medialive:ListClusterAlerts";

/// `medialive:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "medialive:ListClusters";

/// `medialive:ListEventBridgeRuleTemplateGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventBridgeRuleTemplateGroups: &str = "medialive:ListEventBridgeRuleTemplateGroups";

/// `medialive:ListEventBridgeRuleTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventBridgeRuleTemplates: &str = "medialive:ListEventBridgeRuleTemplates";

/// `medialive:ListInputDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListInputDevices: &str = "medialive:ListInputDevices";

/// `medialive:ListInputDeviceTransfers`: List.
///
/// No resource types: its resource is `*`.
pub const ListInputDeviceTransfers: &str = "medialive:ListInputDeviceTransfers";

/// `medialive:ListInputs`: List.
///
/// No resource types: its resource is `*`.
pub const ListInputs: &str = "medialive:ListInputs";

/// `medialive:ListInputSecurityGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListInputSecurityGroups: &str = "medialive:ListInputSecurityGroups";

/// `medialive:ListMultiplexAlerts`: List.
///
/// No resource types: its resource is `*`.
pub const ListMultiplexAlerts: &str = "medialive:ListMultiplexAlerts";

/// `medialive:ListMultiplexes`: List.
///
/// No resource types: its resource is `*`.
pub const ListMultiplexes: &str = "medialive:ListMultiplexes";

/// `medialive:ListMultiplexPrograms`: List.
///
/// No resource types: its resource is `*`.
pub const ListMultiplexPrograms: &str = "medialive:ListMultiplexPrograms";

/// `medialive:ListNetworks`: List.
///
/// No resource types: its resource is `*`.
pub const ListNetworks: &str = "medialive:ListNetworks";

/// `medialive:ListNodes`: List.
///
/// No resource types: its resource is `*`.
pub const ListNodes: &str = "medialive:ListNodes";

/// `medialive:ListOfferings`: List.
///
/// No resource types: its resource is `*`.
pub const ListOfferings: &str = "medialive:ListOfferings";

/// `medialive:ListReservations`: List.
///
/// No resource types: its resource is `*`.
pub const ListReservations: &str = "medialive:ListReservations";

/// `medialive:ListSdiSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListSdiSources: &str = "medialive:ListSdiSources";

/// `medialive:ListSignalMaps`: List.
///
/// No resource types: its resource is `*`.
pub const ListSignalMaps: &str = "medialive:ListSignalMaps";

/// `medialive:ListTagsForResource`: List.
///
/// Resource types: `channel`, `channel-placement-group`, `cloudwatch-alarm-template`, `cloudwatch-alarm-template-group`, `cluster`, `eventbridge-rule-template`, `eventbridge-rule-template-group`, `input`, `input-security-group`, `multiplex`, `network`, `node`, `reservation`, `sdi-source`, `signal-map`.
pub const ListTagsForResource: &str = "medialive:ListTagsForResource";

/// `medialive:ListVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListVersions: &str = "medialive:ListVersions";

/// `medialive:PollAnywhere`: Write.
///
/// No resource types: its resource is `*`.
pub const PollAnywhere: &str = "medialive:PollAnywhere";

/// `medialive:PurchaseOffering`: Write.
///
/// Resource types: `offering` (required), `reservation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PurchaseOffering: &str = "medialive:PurchaseOffering";

/// `medialive:RebootInputDevice`: Write.
///
/// Resource types: `input-device` (required).
pub const RebootInputDevice: &str = "medialive:RebootInputDevice";

/// `medialive:RejectInputDeviceTransfer`: Write.
///
/// Resource types: `input-device` (required).
pub const RejectInputDeviceTransfer: &str = "medialive:RejectInputDeviceTransfer";

/// `medialive:RestartChannelPipelines`: Write.
///
/// Resource types: `channel` (required).
pub const RestartChannelPipelines: &str = "medialive:RestartChannelPipelines";

/// `medialive:StartChannel`: Write.
///
/// Resource types: `channel` (required).
pub const StartChannel: &str = "medialive:StartChannel";

/// `medialive:StartDeleteMonitorDeployment`: Write.
///
/// Resource types: `signal-map` (required).
pub const StartDeleteMonitorDeployment: &str = "medialive:StartDeleteMonitorDeployment";

/// `medialive:StartInputDevice`: Write.
///
/// Resource types: `input-device` (required).
pub const StartInputDevice: &str = "medialive:StartInputDevice";

/// `medialive:StartInputDeviceMaintenanceWindow`: Write.
///
/// Resource types: `input-device` (required).
pub const StartInputDeviceMaintenanceWindow: &str = "medialive:StartInputDeviceMaintenanceWindow";

/// `medialive:StartMonitorDeployment`: Write.
///
/// Resource types: `signal-map` (required).
pub const StartMonitorDeployment: &str = "medialive:StartMonitorDeployment";

/// `medialive:StartMultiplex`: Write.
///
/// Resource types: `multiplex` (required).
pub const StartMultiplex: &str = "medialive:StartMultiplex";

/// `medialive:StartUpdateSignalMap`: Write.
///
/// Resource types: `signal-map` (required).
pub const StartUpdateSignalMap: &str = "medialive:StartUpdateSignalMap";

/// `medialive:StopChannel`: Write.
///
/// Resource types: `channel` (required).
pub const StopChannel: &str = "medialive:StopChannel";

/// `medialive:StopInputDevice`: Write.
///
/// Resource types: `input-device` (required).
pub const StopInputDevice: &str = "medialive:StopInputDevice";

/// `medialive:StopMultiplex`: Write.
///
/// Resource types: `multiplex` (required).
pub const StopMultiplex: &str = "medialive:StopMultiplex";

/// `medialive:SubmitAnywhereStateChange`: Write.
///
/// No resource types: its resource is `*`.
pub const SubmitAnywhereStateChange: &str = "medialive:SubmitAnywhereStateChange";

/// `medialive:TransferInputDevice`: Write.
///
/// Resource types: `input-device` (required).
pub const TransferInputDevice: &str = "medialive:TransferInputDevice";

/// `medialive:UpdateAccountConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountConfiguration: &str = "medialive:UpdateAccountConfiguration";

/// `medialive:UpdateChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateChannel: &str = "medialive:UpdateChannel";

/// `medialive:UpdateChannelClass`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateChannelClass: &str = "medialive:UpdateChannelClass";

/// `medialive:UpdateChannelPlacementGroup`: Write.
///
/// Resource types: `channel-placement-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateChannelPlacementGroup: &str = "medialive:UpdateChannelPlacementGroup";

/// `medialive:UpdateCloudWatchAlarmTemplate`: Write.
///
/// Resource types: `cloudwatch-alarm-template` (required), `cloudwatch-alarm-template-group` (required).
pub const UpdateCloudWatchAlarmTemplate: &str = "medialive:UpdateCloudWatchAlarmTemplate";

/// `medialive:UpdateCloudWatchAlarmTemplateGroup`: Write.
///
/// Resource types: `cloudwatch-alarm-template-group` (required).
pub const UpdateCloudWatchAlarmTemplateGroup: &str = "medialive:UpdateCloudWatchAlarmTemplateGroup";

/// `medialive:UpdateCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateCluster: &str = "medialive:UpdateCluster";

/// `medialive:UpdateEventBridgeRuleTemplate`: Write.
///
/// Resource types: `eventbridge-rule-template` (required), `eventbridge-rule-template-group` (required).
pub const UpdateEventBridgeRuleTemplate: &str = "medialive:UpdateEventBridgeRuleTemplate";

/// `medialive:UpdateEventBridgeRuleTemplateGroup`: Write.
///
/// Resource types: `eventbridge-rule-template-group` (required).
pub const UpdateEventBridgeRuleTemplateGroup: &str = "medialive:UpdateEventBridgeRuleTemplateGroup";

/// `medialive:UpdateInput`: Write.
///
/// Resource types: `input` (required).
pub const UpdateInput: &str = "medialive:UpdateInput";

/// `medialive:UpdateInputDevice`: Write.
///
/// Resource types: `input-device` (required).
pub const UpdateInputDevice: &str = "medialive:UpdateInputDevice";

/// `medialive:UpdateInputSecurityGroup`: Write.
///
/// Resource types: `input-security-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateInputSecurityGroup: &str = "medialive:UpdateInputSecurityGroup";

/// `medialive:UpdateMultiplex`: Write.
///
/// Resource types: `multiplex` (required).
pub const UpdateMultiplex: &str = "medialive:UpdateMultiplex";

/// `medialive:UpdateMultiplexProgram`: Write.
///
/// Resource types: `multiplex` (required).
pub const UpdateMultiplexProgram: &str = "medialive:UpdateMultiplexProgram";

/// `medialive:UpdateNetwork`: Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateNetwork: &str = "medialive:UpdateNetwork";

/// `medialive:UpdateNode`: Write.
///
/// Resource types: `node` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateNode: &str = "medialive:UpdateNode";

/// `medialive:UpdateNodeState`: Write.
///
/// Resource types: `node` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateNodeState: &str = "medialive:UpdateNodeState";

/// `medialive:UpdateReservation`: Write.
///
/// Resource types: `reservation` (required).
pub const UpdateReservation: &str = "medialive:UpdateReservation";

/// `medialive:UpdateSdiSource`: Write.
///
/// Resource types: `sdi-source` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSdiSource: &str = "medialive:UpdateSdiSource";
