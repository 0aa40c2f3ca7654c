// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Direct Connect: the actions of the prefix `directconnect`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `dx-gateway` | `arn:${Partition}:directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}` |
//! | `dx-resiliency-group` | `arn:${Partition}:directconnect::${Account}:dx-resiliency-group/${ResiliencyGroupId}` |
//! | `dxcon` | `arn:${Partition}:directconnect:${Region}:${Account}:dxcon/${ConnectionId}` |
//! | `dxlag` | `arn:${Partition}:directconnect:${Region}:${Account}:dxlag/${LagId}` |
//! | `dxvif` | `arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}` |

/// `directconnect:AcceptDirectConnectGatewayAssociationProposal`: Write.
///
/// Resource types: `dx-gateway` (required).
pub const AcceptDirectConnectGatewayAssociationProposal: &str = "directconnect:AcceptDirectConnectGatewayAssociationProposal";

/// `directconnect:AllocateConnectionOnInterconnect`: Write.
///
/// Resource types: `dxcon` (required).
pub const AllocateConnectionOnInterconnect: &str = "directconnect:AllocateConnectionOnInterconnect";

/// `directconnect:AllocateHostedConnection`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AllocateHostedConnection: &str = "directconnect:AllocateHostedConnection";

/// `directconnect:AllocatePrivateVirtualInterface`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AllocatePrivateVirtualInterface: &str = "directconnect:AllocatePrivateVirtualInterface";

/// `directconnect:AllocatePublicVirtualInterface`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AllocatePublicVirtualInterface: &str = "directconnect:AllocatePublicVirtualInterface";

/// `directconnect:AllocateTransitVirtualInterface`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AllocateTransitVirtualInterface: &str = "directconnect:AllocateTransitVirtualInterface";

/// `directconnect:AssociateConnectionsToResiliencyGroup`: Write.
///
/// Resource types: `dx-resiliency-group` (required), `dxcon` (required).
pub const AssociateConnectionsToResiliencyGroup: &str = "directconnect:AssociateConnectionsToResiliencyGroup";

/// `directconnect:AssociateConnectionWithLag`: Write.
///
/// Resource types: `dxcon` (required), `dxlag` (required).
pub const AssociateConnectionWithLag: &str = "directconnect:AssociateConnectionWithLag";

/// `directconnect:AssociateHostedConnection`: Write.
///
/// Resource types: `dxcon` (required), `dxlag`.
pub const AssociateHostedConnection: &str = "directconnect:AssociateHostedConnection";

/// `directconnect:AssociateMacSecKey`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
pub const AssociateMacSecKey: &str = "directconnect:AssociateMacSecKey";

/// `directconnect:AssociateVirtualInterface`: Write.
///
/// Resource types: `dxcon`, `dxlag`, `dxvif` (required).
pub const AssociateVirtualInterface: &str = "directconnect:AssociateVirtualInterface";

/// `directconnect:ConfirmConnection`: Write.
///
/// Resource types: `dxcon` (required).
pub const ConfirmConnection: &str = "directconnect:ConfirmConnection";

/// `directconnect:ConfirmCustomerAgreement`: Write.
///
/// No resource types: its resource is `*`.
pub const ConfirmCustomerAgreement: &str = "directconnect:ConfirmCustomerAgreement";

/// `directconnect:ConfirmPrivateVirtualInterface`: Write.
///
/// Resource types: `dxvif` (required).
pub const ConfirmPrivateVirtualInterface: &str = "directconnect:ConfirmPrivateVirtualInterface";

/// `directconnect:ConfirmPublicVirtualInterface`: Write.
///
/// Resource types: `dxvif` (required).
pub const ConfirmPublicVirtualInterface: &str = "directconnect:ConfirmPublicVirtualInterface";

/// `directconnect:ConfirmTransitVirtualInterface`: Write.
///
/// Resource types: `dxvif` (required).
pub const ConfirmTransitVirtualInterface: &str = "directconnect:ConfirmTransitVirtualInterface";

/// `directconnect:CreateBGPPeer`: Write.
///
/// Resource types: `dxvif` (required).
pub const CreateBGPPeer: &str = "directconnect:CreateBGPPeer";

/// `directconnect:CreateConnection`: Write.
///
/// Resource types: `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnection: &str = "directconnect:CreateConnection";

/// `directconnect:CreateDirectConnectGateway`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDirectConnectGateway: &str = "directconnect:CreateDirectConnectGateway";

/// `directconnect:CreateDirectConnectGatewayAssociation`: Write.
///
/// Resource types: `dx-gateway` (required).
pub const CreateDirectConnectGatewayAssociation: &str = "directconnect:CreateDirectConnectGatewayAssociation";

/// `directconnect:CreateDirectConnectGatewayAssociationProposal`: Write.
///
/// Resource types: `dx-gateway` (required).
pub const CreateDirectConnectGatewayAssociationProposal: &str = "directconnect:CreateDirectConnectGatewayAssociationProposal";

/// `directconnect:CreateInterconnect`: Write.
///
/// Resource types: `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInterconnect: &str = "directconnect:CreateInterconnect";

/// `directconnect:CreateLag`: Write.
///
/// Resource types: `dxcon`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLag: &str = "directconnect:CreateLag";

/// `directconnect:CreatePrivateVirtualInterface`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePrivateVirtualInterface: &str = "directconnect:CreatePrivateVirtualInterface";

/// `directconnect:CreatePublicVirtualInterface`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePublicVirtualInterface: &str = "directconnect:CreatePublicVirtualInterface";

/// `directconnect:CreateResiliencyGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResiliencyGroup: &str = "directconnect:CreateResiliencyGroup";

/// `directconnect:CreateTransitVirtualInterface`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTransitVirtualInterface: &str = "directconnect:CreateTransitVirtualInterface";

/// `directconnect:DeleteBGPPeer`: Write.
///
/// Resource types: `dxvif` (required).
pub const DeleteBGPPeer: &str = "directconnect:DeleteBGPPeer";

/// `directconnect:DeleteConnection`: Write.
///
/// Resource types: `dxcon` (required).
pub const DeleteConnection: &str = "directconnect:DeleteConnection";

/// `directconnect:DeleteDirectConnectGateway`: Write.
///
/// Resource types: `dx-gateway` (required).
pub const DeleteDirectConnectGateway: &str = "directconnect:DeleteDirectConnectGateway";

/// `directconnect:DeleteDirectConnectGatewayAssociation`: Write.
///
/// Resource types: `dx-gateway` (required).
pub const DeleteDirectConnectGatewayAssociation: &str = "directconnect:DeleteDirectConnectGatewayAssociation";

/// `directconnect:DeleteDirectConnectGatewayAssociationProposal`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDirectConnectGatewayAssociationProposal: &str = "directconnect:DeleteDirectConnectGatewayAssociationProposal";

/// `directconnect:DeleteInterconnect`: Write.
///
/// Resource types: `dxcon` (required).
pub const DeleteInterconnect: &str = "directconnect:DeleteInterconnect";

/// `directconnect:DeleteLag`: Write.
///
/// Resource types: `dxlag` (required).
pub const DeleteLag: &str = "directconnect:DeleteLag";

/// `directconnect:DeleteResiliencyGroup`: Write.
///
/// Resource types: `dx-resiliency-group` (required).
pub const DeleteResiliencyGroup: &str = "directconnect:DeleteResiliencyGroup";

/// `directconnect:DeleteVirtualInterface`: Write.
///
/// Resource types: `dxvif` (required).
pub const DeleteVirtualInterface: &str = "directconnect:DeleteVirtualInterface";

/// `directconnect:DescribeConnectionLoa`: Read.
///
/// Resource types: `dxcon` (required).
pub const DescribeConnectionLoa: &str = "directconnect:DescribeConnectionLoa";

/// `directconnect:DescribeConnections`: Read.
///
/// Resource types: `dxcon`.
pub const DescribeConnections: &str = "directconnect:DescribeConnections";

/// `directconnect:DescribeConnectionsOnInterconnect`: Read.
///
/// Resource types: `dxcon` (required).
pub const DescribeConnectionsOnInterconnect: &str = "directconnect:DescribeConnectionsOnInterconnect";

/// `directconnect:DescribeCustomerMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCustomerMetadata: &str = "directconnect:DescribeCustomerMetadata";

/// `directconnect:DescribeDirectConnectGatewayAssociationProposals`: Read.
///
/// Resource types: `dx-gateway`.
pub const DescribeDirectConnectGatewayAssociationProposals: &str = "directconnect:DescribeDirectConnectGatewayAssociationProposals";

/// `directconnect:DescribeDirectConnectGatewayAssociations`: Read.
///
/// Resource types: `dx-gateway`.
pub const DescribeDirectConnectGatewayAssociations: &str = "directconnect:DescribeDirectConnectGatewayAssociations";

/// `directconnect:DescribeDirectConnectGatewayAttachments`: Read.
///
/// Resource types: `dx-gateway`.
pub const DescribeDirectConnectGatewayAttachments: &str = "directconnect:DescribeDirectConnectGatewayAttachments";

/// `directconnect:DescribeDirectConnectGateways`: Read.
///
/// Resource types: `dx-gateway`.
pub const DescribeDirectConnectGateways: &str = "directconnect:DescribeDirectConnectGateways";

/// `directconnect:DescribeHostedConnections`: Read.
///
/// Resource types: `dxcon`, `dxlag`.
pub const DescribeHostedConnections: &str = "directconnect:DescribeHostedConnections";

/// `directconnect:DescribeInterconnectLoa`: Read.
///
/// Resource types: `dxcon` (required).
pub const DescribeInterconnectLoa: &str = "directconnect:DescribeInterconnectLoa";

/// `directconnect:DescribeInterconnects`: Read.
///
/// Resource types: `dxcon`.
pub const DescribeInterconnects: &str = "directconnect:DescribeInterconnects";

/// `directconnect:DescribeLags`: Read.
///
/// Resource types: `dxlag`.
pub const DescribeLags: &str = "directconnect:DescribeLags";

/// `directconnect:DescribeLoa`: Read.
///
/// Resource types: `dxcon`, `dxlag`.
pub const DescribeLoa: &str = "directconnect:DescribeLoa";

/// `directconnect:DescribeLocations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLocations: &str = "directconnect:DescribeLocations";

/// `directconnect:DescribeRouterConfiguration`: Read.
///
/// Resource types: `dxvif` (required).
pub const DescribeRouterConfiguration: &str = "directconnect:DescribeRouterConfiguration";

/// `directconnect:DescribeTags`: Read.
///
/// Resource types: `dx-gateway`, `dx-resiliency-group`, `dxcon`, `dxlag`, `dxvif`.
pub const DescribeTags: &str = "directconnect:DescribeTags";

/// `directconnect:DescribeVirtualGateways`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeVirtualGateways: &str = "directconnect:DescribeVirtualGateways";

/// `directconnect:DescribeVirtualInterfaces`: Read.
///
/// Resource types: `dxcon`, `dxlag`, `dxvif`.
pub const DescribeVirtualInterfaces: &str = "directconnect:DescribeVirtualInterfaces";

/// `directconnect:DisassociateConnectionFromLag`: Write.
///
/// Resource types: `dxcon` (required), `dxlag` (required).
pub const DisassociateConnectionFromLag: &str = "directconnect:DisassociateConnectionFromLag";

/// `directconnect:DisassociateConnectionsFromResiliencyGroup`: Write.
///
/// Resource types: `dx-resiliency-group` (required), `dxcon` (required).
pub const DisassociateConnectionsFromResiliencyGroup: &str = "directconnect:DisassociateConnectionsFromResiliencyGroup";

/// `directconnect:DisassociateMacSecKey`: Write.
///
/// Resource types: `dxcon`, `dxlag`.
pub const DisassociateMacSecKey: &str = "directconnect:DisassociateMacSecKey";

/// `directconnect:GetResiliencyGroup`: Read.
///
/// Resource types: `dx-resiliency-group` (required).
pub const GetResiliencyGroup: &str = "directconnect:GetResiliencyGroup";

/// `directconnect:ListResiliencyGroupAssociations`: List.
///
/// Resource types: `dx-resiliency-group` (required).
pub const ListResiliencyGroupAssociations: &str = "directconnect:ListResiliencyGroupAssociations";

/// `directconnect:ListResiliencyGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListResiliencyGroups: &str = "directconnect:ListResiliencyGroups";

/// `directconnect:ListVirtualInterfaceRoutes`: List.
///
/// Resource types: `dxvif` (required).
pub const ListVirtualInterfaceRoutes: &str = "directconnect:ListVirtualInterfaceRoutes";

/// `directconnect:ListVirtualInterfaceTestHistory`: List.
///
/// Resource types: `dxvif` (required).
pub const ListVirtualInterfaceTestHistory: &str = "directconnect:ListVirtualInterfaceTestHistory";

/// `directconnect:StartBgpFailoverTest`: Write.
///
/// Resource types: `dxvif` (required).
pub const StartBgpFailoverTest: &str = "directconnect:StartBgpFailoverTest";

/// `directconnect:StopBgpFailoverTest`: Write.
///
/// Resource types: `dxvif` (required).
pub const StopBgpFailoverTest: &str = "directconnect:StopBgpFailoverTest";

/// `directconnect:TagResource`: Tagging, Write.
///
/// Resource types: `dx-gateway`, `dx-resiliency-group`, `dxcon`, `dxlag`, `dxvif`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "directconnect:TagResource";

/// `directconnect:UntagResource`: Tagging, Write.
///
/// Resource types: `dx-gateway`, `dx-resiliency-group`, `dxcon`, `dxlag`, `dxvif`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "directconnect:UntagResource";

/// `directconnect:UpdateConnection`: Write.
///
/// Resource types: `dxcon` (required).
pub const UpdateConnection: &str = "directconnect:UpdateConnection";

/// `directconnect:UpdateConnectionsBillingMode`: Write.
///
/// Resource types: `dxcon` (required).
pub const UpdateConnectionsBillingMode: &str = "directconnect:UpdateConnectionsBillingMode";

/// `directconnect:UpdateDirectConnectGateway`: Write.
///
/// Resource types: `dx-gateway` (required).
pub const UpdateDirectConnectGateway: &str = "directconnect:UpdateDirectConnectGateway";

/// `directconnect:UpdateDirectConnectGatewayAssociation`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDirectConnectGatewayAssociation: &str = "directconnect:UpdateDirectConnectGatewayAssociation";

/// `directconnect:UpdateLag`: Write.
///
/// Resource types: `dxlag` (required).
pub const UpdateLag: &str = "directconnect:UpdateLag";

/// `directconnect:UpdateResiliencyGroup`: Write.
///
/// Resource types: `dx-resiliency-group` (required).
pub const UpdateResiliencyGroup: &str = "directconnect:UpdateResiliencyGroup";

/// `directconnect:UpdateVirtualInterfaceAttributes`: Write.
///
/// Resource types: `dxvif` (required).
pub const UpdateVirtualInterfaceAttributes: &str = "directconnect:UpdateVirtualInterfaceAttributes";
