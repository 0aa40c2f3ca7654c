// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS RTB Fabric: the actions of the prefix `rtbfabric`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `InboundExternalLink` | `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}` |
//! | `Link` | `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}` |
//! | `LinkRoutingRule` | `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}/routing-rule/${RuleId}` |
//! | `OutboundExternalLink` | `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}` |
//! | `RequesterGateway` | `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}` |
//! | `ResponderGateway` | `arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}` |

/// `rtbfabric:AcceptLink`: Write.
///
/// Resource types: `Link` (required).
pub const AcceptLink: &str = "rtbfabric:AcceptLink";

/// `rtbfabric:AssociateCertificate`: Write.
///
/// Resource types: `ResponderGateway` (required).
pub const AssociateCertificate: &str = "rtbfabric:AssociateCertificate";

/// `rtbfabric:CreateInboundExternalLink`: Write.
///
/// Resource types: `ResponderGateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInboundExternalLink: &str = "rtbfabric:CreateInboundExternalLink";

/// `rtbfabric:CreateLink`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLink: &str = "rtbfabric:CreateLink";

/// `rtbfabric:CreateLinkRoutingRule`: Write.
///
/// Resource types: `Link` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLinkRoutingRule: &str = "rtbfabric:CreateLinkRoutingRule";

/// `rtbfabric:CreateOutboundExternalLink`: Write.
///
/// Resource types: `RequesterGateway` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOutboundExternalLink: &str = "rtbfabric:CreateOutboundExternalLink";

/// `rtbfabric:CreateRequesterGateway`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRequesterGateway: &str = "rtbfabric:CreateRequesterGateway";

/// `rtbfabric:CreateResponderGateway`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateResponderGateway: &str = "rtbfabric:CreateResponderGateway";

/// `rtbfabric:DeleteInboundExternalLink`: Write.
///
/// Resource types: `InboundExternalLink` (required), `ResponderGateway` (required).
pub const DeleteInboundExternalLink: &str = "rtbfabric:DeleteInboundExternalLink";

/// `rtbfabric:DeleteLink`: Write.
///
/// Resource types: `Link` (required).
pub const DeleteLink: &str = "rtbfabric:DeleteLink";

/// `rtbfabric:DeleteLinkRoutingRule`: Write.
///
/// Resource types: `Link` (required), `LinkRoutingRule` (required).
pub const DeleteLinkRoutingRule: &str = "rtbfabric:DeleteLinkRoutingRule";

/// `rtbfabric:DeleteOutboundExternalLink`: Write.
///
/// Resource types: `OutboundExternalLink` (required), `RequesterGateway` (required).
pub const DeleteOutboundExternalLink: &str = "rtbfabric:DeleteOutboundExternalLink";

/// `rtbfabric:DeleteRequesterGateway`: Write.
///
/// Resource types: `RequesterGateway` (required).
pub const DeleteRequesterGateway: &str = "rtbfabric:DeleteRequesterGateway";

/// `rtbfabric:DeleteResponderGateway`: Write.
///
/// Resource types: `ResponderGateway` (required).
pub const DeleteResponderGateway: &str = "rtbfabric:DeleteResponderGateway";

/// `rtbfabric:DisassociateCertificate`: Write.
///
/// Resource types: `ResponderGateway` (required).
pub const DisassociateCertificate: &str = "rtbfabric:DisassociateCertificate";

/// `rtbfabric:GetCertificateAssociation`: Read.
///
/// Resource types: `ResponderGateway` (required).
pub const GetCertificateAssociation: &str = "rtbfabric:GetCertificateAssociation";

/// `rtbfabric:GetInboundExternalLink`: Read.
///
/// Resource types: `InboundExternalLink` (required), `ResponderGateway` (required).
pub const GetInboundExternalLink: &str = "rtbfabric:GetInboundExternalLink";

/// `rtbfabric:GetLink`: Read.
///
/// Resource types: `Link` (required).
pub const GetLink: &str = "rtbfabric:GetLink";

/// `rtbfabric:GetLinkRoutingRule`: Read.
///
/// Resource types: `Link` (required), `LinkRoutingRule` (required).
pub const GetLinkRoutingRule: &str = "rtbfabric:GetLinkRoutingRule";

/// `rtbfabric:GetOutboundExternalLink`: Read.
///
/// Resource types: `OutboundExternalLink` (required), `RequesterGateway` (required).
pub const GetOutboundExternalLink: &str = "rtbfabric:GetOutboundExternalLink";

/// `rtbfabric:GetRequesterGateway`: Read.
///
/// Resource types: `RequesterGateway` (required).
pub const GetRequesterGateway: &str = "rtbfabric:GetRequesterGateway";

/// `rtbfabric:GetResponderGateway`: Read.
///
/// Resource types: `ResponderGateway` (required).
pub const GetResponderGateway: &str = "rtbfabric:GetResponderGateway";

/// `rtbfabric:ListCertificateAssociations`: List.
///
/// Resource types: `ResponderGateway` (required).
pub const ListCertificateAssociations: &str = "rtbfabric:ListCertificateAssociations";

/// `rtbfabric:ListLinkRoutingRules`: List.
///
/// Resource types: `Link` (required).
pub const ListLinkRoutingRules: &str = "rtbfabric:ListLinkRoutingRules";

/// `rtbfabric:ListLinks`: List.
///
/// No resource types: its resource is `*`.
pub const ListLinks: &str = "rtbfabric:ListLinks";

/// `rtbfabric:ListRequesterGateways`: List.
///
/// No resource types: its resource is `*`.
pub const ListRequesterGateways: &str = "rtbfabric:ListRequesterGateways";

/// `rtbfabric:ListResponderGateways`: List.
///
/// No resource types: its resource is `*`.
pub const ListResponderGateways: &str = "rtbfabric:ListResponderGateways";

/// `rtbfabric:ListTagsForResource`: Read.
///
/// Resource types: `InboundExternalLink`, `Link`, `LinkRoutingRule`, `OutboundExternalLink`, `RequesterGateway`, `ResponderGateway`.
pub const ListTagsForResource: &str = "rtbfabric:ListTagsForResource";

/// `rtbfabric:RejectLink`: Write.
///
/// Resource types: `Link` (required).
pub const RejectLink: &str = "rtbfabric:RejectLink";

/// `rtbfabric:TagResource`: Tagging, Write.
///
/// Resource types: `InboundExternalLink`, `Link`, `LinkRoutingRule`, `OutboundExternalLink`, `RequesterGateway`, `ResponderGateway`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "rtbfabric:TagResource";

/// `rtbfabric:UntagResource`: Tagging, Write.
///
/// Resource types: `InboundExternalLink`, `Link`, `LinkRoutingRule`, `OutboundExternalLink`, `RequesterGateway`, `ResponderGateway`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "rtbfabric:UntagResource";

/// `rtbfabric:UpdateLink`: Write.
///
/// Resource types: `Link` (required).
pub const UpdateLink: &str = "rtbfabric:UpdateLink";

/// `rtbfabric:UpdateLinkModuleFlow`: Write.
///
/// Resource types: `Link` (required).
pub const UpdateLinkModuleFlow: &str = "rtbfabric:UpdateLinkModuleFlow";

/// `rtbfabric:UpdateLinkRoutingRule`: Write.
///
/// Resource types: `Link` (required), `LinkRoutingRule` (required).
pub const UpdateLinkRoutingRule: &str = "rtbfabric:UpdateLinkRoutingRule";

/// `rtbfabric:UpdateRequesterGateway`: Write.
///
/// Resource types: `RequesterGateway` (required).
pub const UpdateRequesterGateway: &str = "rtbfabric:UpdateRequesterGateway";

/// `rtbfabric:UpdateResponderGateway`: Write.
///
/// Resource types: `ResponderGateway` (required).
pub const UpdateResponderGateway: &str = "rtbfabric:UpdateResponderGateway";
