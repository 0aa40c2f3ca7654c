// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Network Manager: the actions of the prefix `networkmanager`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `attachment` | `arn:${Partition}:networkmanager::${Account}:attachment/${ResourceId}` |
//! | `connect-peer` | `arn:${Partition}:networkmanager::${Account}:connect-peer/${ResourceId}` |
//! | `connection` | `arn:${Partition}:networkmanager::${Account}:connection/${GlobalNetworkId}/${ResourceId}` |
//! | `core-network` | `arn:${Partition}:networkmanager::${Account}:core-network/${ResourceId}` |
//! | `device` | `arn:${Partition}:networkmanager::${Account}:device/${GlobalNetworkId}/${ResourceId}` |
//! | `global-network` | `arn:${Partition}:networkmanager::${Account}:global-network/${ResourceId}` |
//! | `link` | `arn:${Partition}:networkmanager::${Account}:link/${GlobalNetworkId}/${ResourceId}` |
//! | `peering` | `arn:${Partition}:networkmanager::${Account}:peering/${ResourceId}` |
//! | `site` | `arn:${Partition}:networkmanager::${Account}:site/${GlobalNetworkId}/${ResourceId}` |

/// `networkmanager:AcceptAttachment`: Write.
///
/// Resource types: `attachment` (required).
pub const AcceptAttachment: &str = "networkmanager:AcceptAttachment";

/// `networkmanager:AssociateConnectPeer`: Write.
///
/// Resource types: `device` (required), `global-network` (required).
pub const AssociateConnectPeer: &str = "networkmanager:AssociateConnectPeer";

/// `networkmanager:AssociateCustomerGateway`: Write.
///
/// Resource types: `device` (required), `global-network` (required), `link`.
///
/// Condition keys: `networkmanager:cgwArn`.
pub const AssociateCustomerGateway: &str = "networkmanager:AssociateCustomerGateway";

/// `networkmanager:AssociateLink`: Write.
///
/// Resource types: `device` (required), `global-network` (required), `link` (required).
pub const AssociateLink: &str = "networkmanager:AssociateLink";

/// `networkmanager:AssociateTransitGatewayConnectPeer`: Write.
///
/// Resource types: `device` (required), `global-network` (required), `link`.
///
/// Condition keys: `networkmanager:tgwConnectPeerArn`.
pub const AssociateTransitGatewayConnectPeer: &str = "networkmanager:AssociateTransitGatewayConnectPeer";

/// `networkmanager:CreateConnectAttachment`: Write.
///
/// Resource types: `attachment` (required), `core-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectAttachment: &str = "networkmanager:CreateConnectAttachment";

/// `networkmanager:CreateConnection`: Write.
///
/// Resource types: `global-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnection: &str = "networkmanager:CreateConnection";

/// `networkmanager:CreateConnectPeer`: Write.
///
/// Resource types: `attachment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectPeer: &str = "networkmanager:CreateConnectPeer";

/// `networkmanager:CreateCoreNetwork`: Write.
///
/// Resource types: `global-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCoreNetwork: &str = "networkmanager:CreateCoreNetwork";

/// `networkmanager:CreateCoreNetworkPrefixListAssociation`: Write.
///
/// Resource types: `core-network` (required).
pub const CreateCoreNetworkPrefixListAssociation: &str = "networkmanager:CreateCoreNetworkPrefixListAssociation";

/// `networkmanager:CreateDevice`: Write.
///
/// Resource types: `global-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDevice: &str = "networkmanager:CreateDevice";

/// `networkmanager:CreateDirectConnectGatewayAttachment`: Write.
///
/// Resource types: `core-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `networkmanager:directConnectGatewayArn`, `networkmanager:edgeLocations`.
pub const CreateDirectConnectGatewayAttachment: &str = "networkmanager:CreateDirectConnectGatewayAttachment";

/// `networkmanager:CreateGlobalNetwork`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGlobalNetwork: &str = "networkmanager:CreateGlobalNetwork";

/// `networkmanager:CreateLink`: Write.
///
/// Resource types: `global-network` (required), `site`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLink: &str = "networkmanager:CreateLink";

/// `networkmanager:CreateSite`: Write.
///
/// Resource types: `global-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSite: &str = "networkmanager:CreateSite";

/// `networkmanager:CreateSiteToSiteVpnAttachment`: Write.
///
/// Resource types: `core-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `networkmanager:vpnConnectionArn`.
pub const CreateSiteToSiteVpnAttachment: &str = "networkmanager:CreateSiteToSiteVpnAttachment";

/// `networkmanager:CreateTransitGatewayPeering`: Write.
///
/// Resource types: `core-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `networkmanager:tgwArn`.
pub const CreateTransitGatewayPeering: &str = "networkmanager:CreateTransitGatewayPeering";

/// `networkmanager:CreateTransitGatewayRouteTableAttachment`: Write.
///
/// Resource types: `peering` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `networkmanager:tgwRtbArn`.
pub const CreateTransitGatewayRouteTableAttachment: &str = "networkmanager:CreateTransitGatewayRouteTableAttachment";

/// `networkmanager:CreateVpcAttachment`: Write.
///
/// Resource types: `core-network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `networkmanager:subnetArns`, `networkmanager:vpcArn`.
pub const CreateVpcAttachment: &str = "networkmanager:CreateVpcAttachment";

/// `networkmanager:DeleteAttachment`: Write.
///
/// Resource types: `attachment` (required).
pub const DeleteAttachment: &str = "networkmanager:DeleteAttachment";

/// `networkmanager:DeleteConnection`: Write.
///
/// Resource types: `connection` (required), `global-network` (required).
pub const DeleteConnection: &str = "networkmanager:DeleteConnection";

/// `networkmanager:DeleteConnectPeer`: Write.
///
/// Resource types: `connect-peer` (required).
pub const DeleteConnectPeer: &str = "networkmanager:DeleteConnectPeer";

/// `networkmanager:DeleteCoreNetwork`: Write.
///
/// Resource types: `core-network` (required).
pub const DeleteCoreNetwork: &str = "networkmanager:DeleteCoreNetwork";

/// `networkmanager:DeleteCoreNetworkPolicyVersion`: Write.
///
/// Resource types: `core-network` (required).
pub const DeleteCoreNetworkPolicyVersion: &str = "networkmanager:DeleteCoreNetworkPolicyVersion";

/// `networkmanager:DeleteCoreNetworkPrefixListAssociation`: Write.
///
/// Resource types: `core-network` (required).
pub const DeleteCoreNetworkPrefixListAssociation: &str = "networkmanager:DeleteCoreNetworkPrefixListAssociation";

/// `networkmanager:DeleteDevice`: Write.
///
/// Resource types: `device` (required), `global-network` (required).
pub const DeleteDevice: &str = "networkmanager:DeleteDevice";

/// `networkmanager:DeleteGlobalNetwork`: Write.
///
/// Resource types: `global-network` (required).
pub const DeleteGlobalNetwork: &str = "networkmanager:DeleteGlobalNetwork";

/// `networkmanager:DeleteLink`: Write.
///
/// Resource types: `global-network` (required), `link` (required).
pub const DeleteLink: &str = "networkmanager:DeleteLink";

/// `networkmanager:DeletePeering`: Write.
///
/// Resource types: `peering` (required).
pub const DeletePeering: &str = "networkmanager:DeletePeering";

/// `networkmanager:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `core-network` (required).
pub const DeleteResourcePolicy: &str = "networkmanager:DeleteResourcePolicy";

/// `networkmanager:DeleteSite`: Write.
///
/// Resource types: `global-network` (required), `site` (required).
pub const DeleteSite: &str = "networkmanager:DeleteSite";

/// `networkmanager:DeregisterTransitGateway`: Write.
///
/// Resource types: `global-network` (required).
///
/// Condition keys: `networkmanager:tgwArn`.
pub const DeregisterTransitGateway: &str = "networkmanager:DeregisterTransitGateway";

/// `networkmanager:DescribeGlobalNetworks`: List.
///
/// Resource types: `global-network`.
pub const DescribeGlobalNetworks: &str = "networkmanager:DescribeGlobalNetworks";

/// `networkmanager:DisassociateConnectPeer`: Write.
///
/// Resource types: `global-network` (required).
pub const DisassociateConnectPeer: &str = "networkmanager:DisassociateConnectPeer";

/// `networkmanager:DisassociateCustomerGateway`: Write.
///
/// Resource types: `global-network` (required).
///
/// Condition keys: `networkmanager:cgwArn`.
pub const DisassociateCustomerGateway: &str = "networkmanager:DisassociateCustomerGateway";

/// `networkmanager:DisassociateLink`: Write.
///
/// Resource types: `device` (required), `global-network` (required), `link` (required).
pub const DisassociateLink: &str = "networkmanager:DisassociateLink";

/// `networkmanager:DisassociateTransitGatewayConnectPeer`: Write.
///
/// Resource types: `global-network` (required).
///
/// Condition keys: `networkmanager:tgwConnectPeerArn`.
pub const DisassociateTransitGatewayConnectPeer: &str = "networkmanager:DisassociateTransitGatewayConnectPeer";

/// `networkmanager:ExecuteCoreNetworkChangeSet`: Write.
///
/// Resource types: `core-network` (required).
pub const ExecuteCoreNetworkChangeSet: &str = "networkmanager:ExecuteCoreNetworkChangeSet";

/// `networkmanager:GetConnectAttachment`: Read.
///
/// Resource types: `attachment` (required).
pub const GetConnectAttachment: &str = "networkmanager:GetConnectAttachment";

/// `networkmanager:GetConnections`: List.
///
/// Resource types: `connection`, `global-network` (required).
pub const GetConnections: &str = "networkmanager:GetConnections";

/// `networkmanager:GetConnectPeer`: Read.
///
/// Resource types: `connect-peer` (required).
pub const GetConnectPeer: &str = "networkmanager:GetConnectPeer";

/// `networkmanager:GetConnectPeerAssociations`: Read.
///
/// Resource types: `global-network` (required).
pub const GetConnectPeerAssociations: &str = "networkmanager:GetConnectPeerAssociations";

/// `networkmanager:GetCoreNetwork`: Read.
///
/// Resource types: `core-network` (required).
pub const GetCoreNetwork: &str = "networkmanager:GetCoreNetwork";

/// `networkmanager:GetCoreNetworkChangeEvents`: Read.
///
/// Resource types: `core-network` (required).
pub const GetCoreNetworkChangeEvents: &str = "networkmanager:GetCoreNetworkChangeEvents";

/// `networkmanager:GetCoreNetworkChangeSet`: Read.
///
/// Resource types: `core-network` (required).
pub const GetCoreNetworkChangeSet: &str = "networkmanager:GetCoreNetworkChangeSet";

/// `networkmanager:GetCoreNetworkPolicy`: Read.
///
/// Resource types: `core-network` (required).
pub const GetCoreNetworkPolicy: &str = "networkmanager:GetCoreNetworkPolicy";

/// `networkmanager:GetCustomerGatewayAssociations`: List.
///
/// Resource types: `global-network` (required).
pub const GetCustomerGatewayAssociations: &str = "networkmanager:GetCustomerGatewayAssociations";

/// `networkmanager:GetDevices`: List.
///
/// Resource types: `device`, `global-network` (required).
pub const GetDevices: &str = "networkmanager:GetDevices";

/// `networkmanager:GetDirectConnectGatewayAttachment`: Read.
///
/// Resource types: `attachment` (required).
pub const GetDirectConnectGatewayAttachment: &str = "networkmanager:GetDirectConnectGatewayAttachment";

/// `networkmanager:GetLinkAssociations`: List.
///
/// Resource types: `device`, `global-network` (required), `link`.
pub const GetLinkAssociations: &str = "networkmanager:GetLinkAssociations";

/// `networkmanager:GetLinks`: List.
///
/// Resource types: `global-network` (required), `link`.
pub const GetLinks: &str = "networkmanager:GetLinks";

/// `networkmanager:GetNetworkResourceCounts`: Read.
///
/// Resource types: `global-network` (required).
pub const GetNetworkResourceCounts: &str = "networkmanager:GetNetworkResourceCounts";

/// `networkmanager:GetNetworkResourceRelationships`: Read.
///
/// Resource types: `global-network` (required).
pub const GetNetworkResourceRelationships: &str = "networkmanager:GetNetworkResourceRelationships";

/// `networkmanager:GetNetworkResources`: Read.
///
/// Resource types: `global-network` (required).
pub const GetNetworkResources: &str = "networkmanager:GetNetworkResources";

/// `networkmanager:GetNetworkRoutes`: Read.
///
/// Resource types: `global-network` (required).
pub const GetNetworkRoutes: &str = "networkmanager:GetNetworkRoutes";

/// `networkmanager:GetNetworkTelemetry`: Read.
///
/// Resource types: `global-network` (required).
pub const GetNetworkTelemetry: &str = "networkmanager:GetNetworkTelemetry";

/// `networkmanager:GetResourcePolicy`: Read.
///
/// Resource types: `core-network` (required).
pub const GetResourcePolicy: &str = "networkmanager:GetResourcePolicy";

/// `networkmanager:GetRouteAnalysis`: Read.
///
/// Resource types: `global-network` (required).
pub const GetRouteAnalysis: &str = "networkmanager:GetRouteAnalysis";

/// `networkmanager:GetSites`: List.
///
/// Resource types: `global-network` (required), `site`.
pub const GetSites: &str = "networkmanager:GetSites";

/// `networkmanager:GetSiteToSiteVpnAttachment`: Read.
///
/// Resource types: `attachment` (required).
pub const GetSiteToSiteVpnAttachment: &str = "networkmanager:GetSiteToSiteVpnAttachment";

/// `networkmanager:GetTransitGatewayConnectPeerAssociations`: List.
///
/// Resource types: `global-network` (required).
pub const GetTransitGatewayConnectPeerAssociations: &str = "networkmanager:GetTransitGatewayConnectPeerAssociations";

/// `networkmanager:GetTransitGatewayPeering`: Read.
///
/// Resource types: `peering` (required).
pub const GetTransitGatewayPeering: &str = "networkmanager:GetTransitGatewayPeering";

/// `networkmanager:GetTransitGatewayRegistrations`: List.
///
/// Resource types: `global-network` (required).
pub const GetTransitGatewayRegistrations: &str = "networkmanager:GetTransitGatewayRegistrations";

/// `networkmanager:GetTransitGatewayRouteTableAttachment`: Read.
///
/// Resource types: `attachment` (required).
pub const GetTransitGatewayRouteTableAttachment: &str = "networkmanager:GetTransitGatewayRouteTableAttachment";

/// `networkmanager:GetVpcAttachment`: Read.
///
/// Resource types: `attachment` (required).
pub const GetVpcAttachment: &str = "networkmanager:GetVpcAttachment";

/// `networkmanager:ListAttachmentNatConfigurations`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListAttachmentNatConfigurations: &str = "networkmanager:ListAttachmentNatConfigurations";

/// `networkmanager:ListAttachmentRoutingPolicyAssociations`: List.
///
/// Resource types: `core-network` (required).
pub const ListAttachmentRoutingPolicyAssociations: &str = "networkmanager:ListAttachmentRoutingPolicyAssociations";

/// `networkmanager:ListAttachments`: List.
///
/// Resource types: `attachment` (required).
pub const ListAttachments: &str = "networkmanager:ListAttachments";

/// `networkmanager:ListConnectPeers`: List.
///
/// Resource types: `connect-peer` (required).
pub const ListConnectPeers: &str = "networkmanager:ListConnectPeers";

/// `networkmanager:ListCoreNetworkPolicyVersions`: List.
///
/// Resource types: `core-network` (required).
pub const ListCoreNetworkPolicyVersions: &str = "networkmanager:ListCoreNetworkPolicyVersions";

/// `networkmanager:ListCoreNetworkPrefixListAssociations`: List.
///
/// Resource types: `core-network` (required).
pub const ListCoreNetworkPrefixListAssociations: &str = "networkmanager:ListCoreNetworkPrefixListAssociations";

/// `networkmanager:ListCoreNetworkRoutingInformation`: List.
///
/// Resource types: `core-network` (required).
pub const ListCoreNetworkRoutingInformation: &str = "networkmanager:ListCoreNetworkRoutingInformation";

/// `networkmanager:ListCoreNetworks`: List.
///
/// No resource types: its resource is `*`.
pub const ListCoreNetworks: &str = "networkmanager:ListCoreNetworks";

/// `networkmanager:ListOrganizationServiceAccessStatus`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationServiceAccessStatus: &str = "networkmanager:ListOrganizationServiceAccessStatus";

/// `networkmanager:ListPeerings`: List.
///
/// No resource types: its resource is `*`.
pub const ListPeerings: &str = "networkmanager:ListPeerings";

/// `networkmanager:ListTagsForResource`: Read.
///
/// Resource types: `attachment`, `connect-peer`, `connection`, `core-network`, `device`, `global-network`, `link`, `peering`, `site`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "networkmanager:ListTagsForResource";

/// `networkmanager:PutAttachmentRoutingPolicyLabel`: Write.
///
/// Resource types: `attachment` (required), `core-network` (required).
pub const PutAttachmentRoutingPolicyLabel: &str = "networkmanager:PutAttachmentRoutingPolicyLabel";

/// `networkmanager:PutCoreNetworkPolicy`: Write.
///
/// Resource types: `core-network` (required).
pub const PutCoreNetworkPolicy: &str = "networkmanager:PutCoreNetworkPolicy";

/// `networkmanager:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `core-network` (required).
pub const PutResourcePolicy: &str = "networkmanager:PutResourcePolicy";

/// `networkmanager:RegisterTransitGateway`: Write.
///
/// Resource types: `global-network` (required).
///
/// Condition keys: `networkmanager:tgwArn`.
pub const RegisterTransitGateway: &str = "networkmanager:RegisterTransitGateway";

/// `networkmanager:RejectAttachment`: Write.
///
/// Resource types: `attachment` (required).
pub const RejectAttachment: &str = "networkmanager:RejectAttachment";

/// `networkmanager:RemoveAttachmentRoutingPolicyLabel`: Write.
///
/// Resource types: `attachment` (required), `core-network` (required).
pub const RemoveAttachmentRoutingPolicyLabel: &str = "networkmanager:RemoveAttachmentRoutingPolicyLabel";

/// `networkmanager:RestoreCoreNetworkPolicyVersion`: Write.
///
/// Resource types: `core-network` (required).
pub const RestoreCoreNetworkPolicyVersion: &str = "networkmanager:RestoreCoreNetworkPolicyVersion";

/// `networkmanager:StartOrganizationServiceAccessUpdate`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const StartOrganizationServiceAccessUpdate: &str = "networkmanager:StartOrganizationServiceAccessUpdate";

/// `networkmanager:StartRouteAnalysis`: Write.
///
/// Resource types: `global-network` (required).
pub const StartRouteAnalysis: &str = "networkmanager:StartRouteAnalysis";

/// `networkmanager:TagResource`: Tagging, Write.
///
/// Resource types: `attachment`, `connect-peer`, `connection`, `core-network`, `device`, `global-network`, `link`, `peering`, `site`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "networkmanager:TagResource";

/// `networkmanager:UntagResource`: Tagging, Write.
///
/// Resource types: `attachment`, `connect-peer`, `connection`, `core-network`, `device`, `global-network`, `link`, `peering`, `site`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "networkmanager:UntagResource";

/// `networkmanager:UpdateAttachmentNatConfiguration`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateAttachmentNatConfiguration: &str = "networkmanager:UpdateAttachmentNatConfiguration";

/// `networkmanager:UpdateConnection`: Write.
///
/// Resource types: `connection` (required), `global-network` (required).
pub const UpdateConnection: &str = "networkmanager:UpdateConnection";

/// `networkmanager:UpdateCoreNetwork`: Write.
///
/// Resource types: `core-network` (required).
pub const UpdateCoreNetwork: &str = "networkmanager:UpdateCoreNetwork";

/// `networkmanager:UpdateDevice`: Write.
///
/// Resource types: `device` (required), `global-network` (required).
pub const UpdateDevice: &str = "networkmanager:UpdateDevice";

/// `networkmanager:UpdateDirectConnectGatewayAttachment`: Write.
///
/// Resource types: `attachment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `networkmanager:edgeLocations`.
pub const UpdateDirectConnectGatewayAttachment: &str = "networkmanager:UpdateDirectConnectGatewayAttachment";

/// `networkmanager:UpdateGlobalNetwork`: Write.
///
/// Resource types: `global-network` (required).
pub const UpdateGlobalNetwork: &str = "networkmanager:UpdateGlobalNetwork";

/// `networkmanager:UpdateLink`: Write.
///
/// Resource types: `global-network` (required), `link` (required).
pub const UpdateLink: &str = "networkmanager:UpdateLink";

/// `networkmanager:UpdateNetworkResourceMetadata`: Write.
///
/// Resource types: `global-network` (required).
pub const UpdateNetworkResourceMetadata: &str = "networkmanager:UpdateNetworkResourceMetadata";

/// `networkmanager:UpdateSite`: Write.
///
/// Resource types: `global-network` (required), `site` (required).
pub const UpdateSite: &str = "networkmanager:UpdateSite";

/// `networkmanager:UpdateVpcAttachment`: Write.
///
/// Resource types: `attachment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `networkmanager:subnetArns`.
pub const UpdateVpcAttachment: &str = "networkmanager:UpdateVpcAttachment";
