// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS service providing managed private networks: the actions of the prefix `private-networks`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `device-identifier` | `arn:${Partition}:private-networks:${Region}:${Account}:device-identifier/${NetworkName}/${DeviceId}` |
//! | `network` | `arn:${Partition}:private-networks:${Region}:${Account}:network/${NetworkName}` |
//! | `network-resource` | `arn:${Partition}:private-networks:${Region}:${Account}:network-resource/${NetworkName}/${ResourceId}` |
//! | `network-site` | `arn:${Partition}:private-networks:${Region}:${Account}:network-site/${NetworkName}/${NetworkSiteName}` |
//! | `order` | `arn:${Partition}:private-networks:${Region}:${Account}:order/${NetworkName}/${OrderId}` |

/// `private-networks:AcknowledgeOrderReceipt`: Write.
///
/// Resource types: `order` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AcknowledgeOrderReceipt: &str = "private-networks:AcknowledgeOrderReceipt";

/// `private-networks:ActivateDeviceIdentifier`: Write.
///
/// Resource types: `device-identifier` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ActivateDeviceIdentifier: &str = "private-networks:ActivateDeviceIdentifier";

/// `private-networks:ActivateNetworkSite`: Write.
///
/// Resource types: `network-site` (required), `order` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ActivateNetworkSite: &str = "private-networks:ActivateNetworkSite";

/// `private-networks:ConfigureAccessPoint`: Write.
///
/// Resource types: `network-resource` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ConfigureAccessPoint: &str = "private-networks:ConfigureAccessPoint";

/// `private-networks:CreateNetwork`: Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetwork: &str = "private-networks:CreateNetwork";

/// `private-networks:CreateNetworkSite`: Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNetworkSite: &str = "private-networks:CreateNetworkSite";

/// `private-networks:DeactivateDeviceIdentifier`: Write.
///
/// Resource types: `device-identifier` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeactivateDeviceIdentifier: &str = "private-networks:DeactivateDeviceIdentifier";

/// `private-networks:DeleteNetwork`: Write.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteNetwork: &str = "private-networks:DeleteNetwork";

/// `private-networks:DeleteNetworkSite`: Write.
///
/// Resource types: `network-site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteNetworkSite: &str = "private-networks:DeleteNetworkSite";

/// `private-networks:GetDeviceIdentifier`: Read.
///
/// Resource types: `device-identifier` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDeviceIdentifier: &str = "private-networks:GetDeviceIdentifier";

/// `private-networks:GetNetwork`: Read.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetNetwork: &str = "private-networks:GetNetwork";

/// `private-networks:GetNetworkResource`: Read.
///
/// Resource types: `network-resource` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetNetworkResource: &str = "private-networks:GetNetworkResource";

/// `private-networks:GetNetworkSite`: Read.
///
/// Resource types: `network-site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetNetworkSite: &str = "private-networks:GetNetworkSite";

/// `private-networks:GetOrder`: Read.
///
/// Resource types: `order` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetOrder: &str = "private-networks:GetOrder";

/// `private-networks:ListDeviceIdentifiers`: List.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDeviceIdentifiers: &str = "private-networks:ListDeviceIdentifiers";

/// `private-networks:ListNetworkResources`: List.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListNetworkResources: &str = "private-networks:ListNetworkResources";

/// `private-networks:ListNetworks`: List.
///
/// No resource types: its resource is `*`.
pub const ListNetworks: &str = "private-networks:ListNetworks";

/// `private-networks:ListNetworkSites`: List.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListNetworkSites: &str = "private-networks:ListNetworkSites";

/// `private-networks:ListOrders`: List.
///
/// Resource types: `network` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListOrders: &str = "private-networks:ListOrders";

/// `private-networks:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "private-networks:ListTagsForResource";

/// `private-networks:Ping`: Read.
///
/// No resource types: its resource is `*`.
pub const Ping: &str = "private-networks:Ping";

/// `private-networks:StartNetworkResourceUpdate`: Write.
///
/// Resource types: `network-resource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const StartNetworkResourceUpdate: &str = "private-networks:StartNetworkResourceUpdate";

/// `private-networks:TagResource`: Tagging, Write.
///
/// Resource types: `device-identifier`, `network`, `network-resource`, `network-site`, `order`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "private-networks:TagResource";

/// `private-networks:UntagResource`: Tagging, Write.
///
/// Resource types: `device-identifier`, `network`, `network-resource`, `network-site`, `order`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "private-networks:UntagResource";

/// `private-networks:UpdateNetworkSite`: Write.
///
/// Resource types: `network-site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateNetworkSite: &str = "private-networks:UpdateNetworkSite";

/// `private-networks:UpdateNetworkSitePlan`: Write.
///
/// Resource types: `network-site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateNetworkSitePlan: &str = "private-networks:UpdateNetworkSitePlan";
