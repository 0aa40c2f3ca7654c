// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental MediaConnect: the actions of the prefix `mediaconnect`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Bridge` | `arn:${Partition}:mediaconnect:${Region}:${Account}:bridge:${BridgeId}:${BridgeName}` |
//! | `Entitlement` | `arn:${Partition}:mediaconnect:${Region}:${Account}:entitlement:${FlowId}:${EntitlementName}` |
//! | `Flow` | `arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}` |
//! | `Gateway` | `arn:${Partition}:mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}` |
//! | `GatewayInstance` | `arn:${Partition}:mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}:instance:${InstanceId}` |
//! | `MediaStream` | `arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/mediaStream/${MediaStreamName}` |
//! | `Offering` | `arn:${Partition}:mediaconnect:${Region}:offering:${OfferingId}` |
//! | `Output` | `arn:${Partition}:mediaconnect:${Region}:${Account}:output:${OutputId}:${OutputName}` |
//! | `Reservation` | `arn:${Partition}:mediaconnect:${Region}:${Account}:reservation:${ReservationId}:${ReservationName}` |
//! | `RouterInput` | `arn:${Partition}:mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}` |
//! | `RouterNetworkInterface` | `arn:${Partition}:mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}` |
//! | `RouterOutput` | `arn:${Partition}:mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}` |
//! | `Source` | `arn:${Partition}:mediaconnect:${Region}:${Account}:source:${SourceId}:${SourceName}` |
//! | `VpcInterface` | `arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/vpcInterface/${VpcInterfaceName}` |

/// `mediaconnect:AddBridgeOutputs`: Write.
///
/// Resource types: `Bridge` (required).
pub const AddBridgeOutputs: &str = "mediaconnect:AddBridgeOutputs";

/// `mediaconnect:AddBridgeSources`: Write.
///
/// Resource types: `Bridge` (required).
pub const AddBridgeSources: &str = "mediaconnect:AddBridgeSources";

/// `mediaconnect:AddFlowMediaStreams`: Write.
///
/// Resource types: `Flow` (required), `MediaStream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddFlowMediaStreams: &str = "mediaconnect:AddFlowMediaStreams";

/// `mediaconnect:AddFlowOutputs`: Write.
///
/// Resource types: `Flow` (required), `Output` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddFlowOutputs: &str = "mediaconnect:AddFlowOutputs";

/// `mediaconnect:AddFlowSources`: Write.
///
/// Resource types: `Flow` (required), `Source` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddFlowSources: &str = "mediaconnect:AddFlowSources";

/// `mediaconnect:AddFlowVpcInterfaces`: Write.
///
/// Resource types: `Flow` (required), `VpcInterface` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddFlowVpcInterfaces: &str = "mediaconnect:AddFlowVpcInterfaces";

/// `mediaconnect:AssociateRouterNetworkInterface`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateRouterNetworkInterface: &str = "mediaconnect:AssociateRouterNetworkInterface";

/// `mediaconnect:CreateBridge`: Write.
///
/// Resource types: `Bridge` (required).
pub const CreateBridge: &str = "mediaconnect:CreateBridge";

/// `mediaconnect:CreateFlow`: Write.
///
/// Resource types: `Flow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFlow: &str = "mediaconnect:CreateFlow";

/// `mediaconnect:CreateGateway`: Write.
///
/// Resource types: `Gateway` (required).
pub const CreateGateway: &str = "mediaconnect:CreateGateway";

/// `mediaconnect:CreateRouterInput`: Write.
///
/// Resource types: `RouterInput` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRouterInput: &str = "mediaconnect:CreateRouterInput";

/// `mediaconnect:CreateRouterNetworkInterface`: Write.
///
/// Resource types: `RouterNetworkInterface` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRouterNetworkInterface: &str = "mediaconnect:CreateRouterNetworkInterface";

/// `mediaconnect:CreateRouterOutput`: Write.
///
/// Resource types: `RouterOutput` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRouterOutput: &str = "mediaconnect:CreateRouterOutput";

/// `mediaconnect:DeleteBridge`: Write.
///
/// Resource types: `Bridge` (required).
pub const DeleteBridge: &str = "mediaconnect:DeleteBridge";

/// `mediaconnect:DeleteFlow`: Write.
///
/// Resource types: `Flow` (required).
pub const DeleteFlow: &str = "mediaconnect:DeleteFlow";

/// `mediaconnect:DeleteGateway`: Write.
///
/// Resource types: `Gateway` (required).
pub const DeleteGateway: &str = "mediaconnect:DeleteGateway";

/// `mediaconnect:DeleteRouterInput`: Write.
///
/// Resource types: `RouterInput` (required).
pub const DeleteRouterInput: &str = "mediaconnect:DeleteRouterInput";

/// `mediaconnect:DeleteRouterNetworkInterface`: Write.
///
/// Resource types: `RouterNetworkInterface` (required).
pub const DeleteRouterNetworkInterface: &str = "mediaconnect:DeleteRouterNetworkInterface";

/// `mediaconnect:DeleteRouterOutput`: Write.
///
/// Resource types: `RouterOutput` (required).
pub const DeleteRouterOutput: &str = "mediaconnect:DeleteRouterOutput";

/// `mediaconnect:DeregisterGatewayInstance`: Write.
///
/// Resource types: `GatewayInstance` (required).
pub const DeregisterGatewayInstance: &str = "mediaconnect:DeregisterGatewayInstance";

/// `mediaconnect:DescribeBridge`: Read.
///
/// Resource types: `Bridge` (required).
pub const DescribeBridge: &str = "mediaconnect:DescribeBridge";

/// `mediaconnect:DescribeFlow`: Read.
///
/// Resource types: `Flow` (required).
pub const DescribeFlow: &str = "mediaconnect:DescribeFlow";

/// `mediaconnect:DescribeFlowSourceMetadata`: Read.
///
/// Resource types: `Flow` (required).
pub const DescribeFlowSourceMetadata: &str = "mediaconnect:DescribeFlowSourceMetadata";

/// `mediaconnect:DescribeFlowSourceThumbnail`: Read.
///
/// Resource types: `Flow` (required).
pub const DescribeFlowSourceThumbnail: &str = "mediaconnect:DescribeFlowSourceThumbnail";

/// `mediaconnect:DescribeGateway`: Read.
///
/// Resource types: `Gateway` (required).
pub const DescribeGateway: &str = "mediaconnect:DescribeGateway";

/// `mediaconnect:DescribeGatewayInstance`: Read.
///
/// Resource types: `GatewayInstance` (required).
pub const DescribeGatewayInstance: &str = "mediaconnect:DescribeGatewayInstance";

/// `mediaconnect:DescribeOffering`: Read.
///
/// Resource types: `Offering` (required).
pub const DescribeOffering: &str = "mediaconnect:DescribeOffering";

/// `mediaconnect:DescribeReservation`: Read.
///
/// Resource types: `Reservation` (required).
pub const DescribeReservation: &str = "mediaconnect:DescribeReservation";

/// `mediaconnect:DiscoverGatewayPollEndpoint`: Read.
///
/// Resource types: `Gateway` (required).
pub const DiscoverGatewayPollEndpoint: &str = "mediaconnect:DiscoverGatewayPollEndpoint";

/// `mediaconnect:GetRouterInput`: Read.
///
/// Resource types: `RouterInput` (required).
pub const GetRouterInput: &str = "mediaconnect:GetRouterInput";

/// `mediaconnect:GetRouterInputSourceMetadata`: Read.
///
/// Resource types: `RouterInput` (required).
pub const GetRouterInputSourceMetadata: &str = "mediaconnect:GetRouterInputSourceMetadata";

/// `mediaconnect:GetRouterInputThumbnail`: Read.
///
/// Resource types: `RouterInput` (required).
pub const GetRouterInputThumbnail: &str = "mediaconnect:GetRouterInputThumbnail";

/// `mediaconnect:GetRouterNetworkInterface`: Read.
///
/// Resource types: `RouterNetworkInterface` (required).
pub const GetRouterNetworkInterface: &str = "mediaconnect:GetRouterNetworkInterface";

/// `mediaconnect:GetRouterOutput`: Read.
///
/// Resource types: `RouterOutput` (required).
pub const GetRouterOutput: &str = "mediaconnect:GetRouterOutput";

/// `mediaconnect:GrantFlowEntitlements`: Write.
///
/// Resource types: `Entitlement` (required), `Flow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GrantFlowEntitlements: &str = "mediaconnect:GrantFlowEntitlements";

/// `mediaconnect:ListBridges`: List.
///
/// No resource types: its resource is `*`.
pub const ListBridges: &str = "mediaconnect:ListBridges";

/// `mediaconnect:ListEntitlements`: List.
///
/// No resource types: its resource is `*`.
pub const ListEntitlements: &str = "mediaconnect:ListEntitlements";

/// `mediaconnect:ListFlows`: List.
///
/// No resource types: its resource is `*`.
pub const ListFlows: &str = "mediaconnect:ListFlows";

/// `mediaconnect:ListGatewayInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListGatewayInstances: &str = "mediaconnect:ListGatewayInstances";

/// `mediaconnect:ListGateways`: List.
///
/// No resource types: its resource is `*`.
pub const ListGateways: &str = "mediaconnect:ListGateways";

/// `mediaconnect:ListOfferings`: List.
///
/// No resource types: its resource is `*`.
pub const ListOfferings: &str = "mediaconnect:ListOfferings";

/// `mediaconnect:ListReservations`: List.
///
/// No resource types: its resource is `*`.
pub const ListReservations: &str = "mediaconnect:ListReservations";

/// `mediaconnect:ListRouterInputs`: List.
///
/// No resource types: its resource is `*`.
pub const ListRouterInputs: &str = "mediaconnect:ListRouterInputs";

/// `mediaconnect:ListRouterNetworkInterfaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListRouterNetworkInterfaces: &str = "mediaconnect:ListRouterNetworkInterfaces";

/// `mediaconnect:ListRouterOutputs`: List.
///
/// No resource types: its resource is `*`.
pub const ListRouterOutputs: &str = "mediaconnect:ListRouterOutputs";

/// `mediaconnect:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "mediaconnect:ListTagsForResource";

/// `mediaconnect:PollGateway`: Write.
///
/// No resource types: its resource is `*`.
pub const PollGateway: &str = "mediaconnect:PollGateway";

/// `mediaconnect:PurchaseOffering`: Write.
///
/// Resource types: `Reservation` (required).
pub const PurchaseOffering: &str = "mediaconnect:PurchaseOffering";

/// `mediaconnect:RemoveBridgeOutput`: Write.
///
/// Resource types: `Bridge` (required).
pub const RemoveBridgeOutput: &str = "mediaconnect:RemoveBridgeOutput";

/// `mediaconnect:RemoveBridgeSource`: Write.
///
/// Resource types: `Bridge` (required).
pub const RemoveBridgeSource: &str = "mediaconnect:RemoveBridgeSource";

/// `mediaconnect:RemoveFlowMediaStream`: Write.
///
/// Resource types: `Flow` (required), `MediaStream` (required).
pub const RemoveFlowMediaStream: &str = "mediaconnect:RemoveFlowMediaStream";

/// `mediaconnect:RemoveFlowOutput`: Write.
///
/// Resource types: `Flow` (required), `Output` (required).
pub const RemoveFlowOutput: &str = "mediaconnect:RemoveFlowOutput";

/// `mediaconnect:RemoveFlowSource`: Write.
///
/// Resource types: `Flow` (required), `Source` (required).
pub const RemoveFlowSource: &str = "mediaconnect:RemoveFlowSource";

/// `mediaconnect:RemoveFlowVpcInterface`: Write.
///
/// Resource types: `Flow` (required), `VpcInterface` (required).
pub const RemoveFlowVpcInterface: &str = "mediaconnect:RemoveFlowVpcInterface";

/// `mediaconnect:RestartRouterInput`: Write.
///
/// Resource types: `RouterInput` (required).
pub const RestartRouterInput: &str = "mediaconnect:RestartRouterInput";

/// `mediaconnect:RestartRouterOutput`: Write.
///
/// Resource types: `RouterOutput` (required).
pub const RestartRouterOutput: &str = "mediaconnect:RestartRouterOutput";

/// `mediaconnect:RevokeFlowEntitlement`: Write.
///
/// Resource types: `Entitlement` (required), `Flow` (required).
pub const RevokeFlowEntitlement: &str = "mediaconnect:RevokeFlowEntitlement";

/// `mediaconnect:StartFlow`: Write.
///
/// Resource types: `Flow` (required).
pub const StartFlow: &str = "mediaconnect:StartFlow";

/// `mediaconnect:StartRouterInput`: Write.
///
/// Resource types: `RouterInput` (required).
pub const StartRouterInput: &str = "mediaconnect:StartRouterInput";

/// `mediaconnect:StartRouterOutput`: Write.
///
/// Resource types: `RouterOutput` (required).
pub const StartRouterOutput: &str = "mediaconnect:StartRouterOutput";

/// `mediaconnect:StopFlow`: Write.
///
/// Resource types: `Flow` (required).
pub const StopFlow: &str = "mediaconnect:StopFlow";

/// `mediaconnect:StopRouterInput`: Write.
///
/// Resource types: `RouterInput` (required).
pub const StopRouterInput: &str = "mediaconnect:StopRouterInput";

/// `mediaconnect:StopRouterOutput`: Write.
///
/// Resource types: `RouterOutput` (required).
pub const StopRouterOutput: &str = "mediaconnect:StopRouterOutput";

/// `mediaconnect:SubmitGatewayStateChange`: Write.
///
/// No resource types: its resource is `*`.
pub const SubmitGatewayStateChange: &str = "mediaconnect:SubmitGatewayStateChange";

/// `mediaconnect:TagResource`: Tagging, Write.
///
/// Resource types: `Entitlement`, `Flow`, `MediaStream`, `Output`, `RouterInput`, `RouterNetworkInterface`, `RouterOutput`, `Source`, `VpcInterface`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mediaconnect:TagResource";

/// `mediaconnect:TakeRouterInput`: Write.
///
/// Resource types: `RouterOutput` (required).
pub const TakeRouterInput: &str = "mediaconnect:TakeRouterInput";

/// `mediaconnect:UntagResource`: Tagging, Write.
///
/// Resource types: `Entitlement`, `Flow`, `MediaStream`, `Output`, `RouterInput`, `RouterNetworkInterface`, `RouterOutput`, `Source`, `VpcInterface`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mediaconnect:UntagResource";

/// `mediaconnect:UpdateBridge`: Write.
///
/// Resource types: `Bridge` (required).
pub const UpdateBridge: &str = "mediaconnect:UpdateBridge";

/// `mediaconnect:UpdateBridgeOutput`: Write.
///
/// Resource types: `Bridge` (required).
pub const UpdateBridgeOutput: &str = "mediaconnect:UpdateBridgeOutput";

/// `mediaconnect:UpdateBridgeSource`: Write.
///
/// Resource types: `Bridge` (required).
pub const UpdateBridgeSource: &str = "mediaconnect:UpdateBridgeSource";

/// `mediaconnect:UpdateBridgeState`: Write.
///
/// Resource types: `Bridge` (required).
pub const UpdateBridgeState: &str = "mediaconnect:UpdateBridgeState";

/// `mediaconnect:UpdateFlow`: Write.
///
/// Resource types: `Flow` (required).
pub const UpdateFlow: &str = "mediaconnect:UpdateFlow";

/// `mediaconnect:UpdateFlowEntitlement`: Write.
///
/// Resource types: `Flow` (required).
pub const UpdateFlowEntitlement: &str = "mediaconnect:UpdateFlowEntitlement";

/// `mediaconnect:UpdateFlowMediaStream`: Write.
///
/// Resource types: `Flow` (required), `MediaStream` (required).
pub const UpdateFlowMediaStream: &str = "mediaconnect:UpdateFlowMediaStream";

/// `mediaconnect:UpdateFlowOutput`: Write.
///
/// Resource types: `Flow` (required), `Output` (required).
pub const UpdateFlowOutput: &str = "mediaconnect:UpdateFlowOutput";

/// `mediaconnect:UpdateFlowSource`: Write.
///
/// Resource types: `Flow` (required), `Source` (required).
pub const UpdateFlowSource: &str = "mediaconnect:UpdateFlowSource";

/// `mediaconnect:UpdateGatewayInstance`: Write.
///
/// Resource types: `GatewayInstance` (required).
pub const UpdateGatewayInstance: &str = "mediaconnect:UpdateGatewayInstance";

/// `mediaconnect:UpdateRouterInput`: Write.
///
/// Resource types: `RouterInput` (required).
pub const UpdateRouterInput: &str = "mediaconnect:UpdateRouterInput";

/// `mediaconnect:UpdateRouterNetworkInterface`: Write.
///
/// Resource types: `RouterNetworkInterface` (required).
pub const UpdateRouterNetworkInterface: &str = "mediaconnect:UpdateRouterNetworkInterface";

/// `mediaconnect:UpdateRouterOutput`: Write.
///
/// Resource types: `RouterOutput` (required).
pub const UpdateRouterOutput: &str = "mediaconnect:UpdateRouterOutput";
