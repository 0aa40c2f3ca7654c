// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Global Accelerator: the actions of the prefix `globalaccelerator`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `accelerator` | `arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}` |
//! | `attachment` | `arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId}` |
//! | `endpointgroup` | `arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}/endpoint-group/${EndpointGroupId}` |
//! | `listener` | `arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}` |

/// `globalaccelerator:AddCustomRoutingEndpoints`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const AddCustomRoutingEndpoints: &str = "globalaccelerator:AddCustomRoutingEndpoints";

/// `globalaccelerator:AddEndpoints`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const AddEndpoints: &str = "globalaccelerator:AddEndpoints";

/// `globalaccelerator:AdvertiseByoipCidr`: Write.
///
/// No resource types: its resource is `*`.
pub const AdvertiseByoipCidr: &str = "globalaccelerator:AdvertiseByoipCidr";

/// `globalaccelerator:AllowCustomRoutingTraffic`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const AllowCustomRoutingTraffic: &str = "globalaccelerator:AllowCustomRoutingTraffic";

/// `globalaccelerator:CreateAccelerator`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccelerator: &str = "globalaccelerator:CreateAccelerator";

/// `globalaccelerator:CreateCrossAccountAttachment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCrossAccountAttachment: &str = "globalaccelerator:CreateCrossAccountAttachment";

/// `globalaccelerator:CreateCustomRoutingAccelerator`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomRoutingAccelerator: &str = "globalaccelerator:CreateCustomRoutingAccelerator";

/// `globalaccelerator:CreateCustomRoutingEndpointGroup`: Write.
///
/// Resource types: `listener` (required).
pub const CreateCustomRoutingEndpointGroup: &str = "globalaccelerator:CreateCustomRoutingEndpointGroup";

/// `globalaccelerator:CreateCustomRoutingListener`: Write.
///
/// Resource types: `accelerator` (required).
pub const CreateCustomRoutingListener: &str = "globalaccelerator:CreateCustomRoutingListener";

/// `globalaccelerator:CreateEndpointGroup`: Write.
///
/// Resource types: `listener` (required).
pub const CreateEndpointGroup: &str = "globalaccelerator:CreateEndpointGroup";

/// `globalaccelerator:CreateListener`: Write.
///
/// Resource types: `accelerator` (required).
pub const CreateListener: &str = "globalaccelerator:CreateListener";

/// `globalaccelerator:DeleteAccelerator`: Write.
///
/// Resource types: `accelerator` (required).
pub const DeleteAccelerator: &str = "globalaccelerator:DeleteAccelerator";

/// `globalaccelerator:DeleteCrossAccountAttachment`: Write.
///
/// Resource types: `attachment` (required).
pub const DeleteCrossAccountAttachment: &str = "globalaccelerator:DeleteCrossAccountAttachment";

/// `globalaccelerator:DeleteCustomRoutingAccelerator`: Write.
///
/// Resource types: `accelerator` (required).
pub const DeleteCustomRoutingAccelerator: &str = "globalaccelerator:DeleteCustomRoutingAccelerator";

/// `globalaccelerator:DeleteCustomRoutingEndpointGroup`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const DeleteCustomRoutingEndpointGroup: &str = "globalaccelerator:DeleteCustomRoutingEndpointGroup";

/// `globalaccelerator:DeleteCustomRoutingListener`: Write.
///
/// Resource types: `listener` (required).
pub const DeleteCustomRoutingListener: &str = "globalaccelerator:DeleteCustomRoutingListener";

/// `globalaccelerator:DeleteEndpointGroup`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const DeleteEndpointGroup: &str = "globalaccelerator:DeleteEndpointGroup";

/// `globalaccelerator:DeleteListener`: Write.
///
/// Resource types: `listener` (required).
pub const DeleteListener: &str = "globalaccelerator:DeleteListener";

/// `globalaccelerator:DenyCustomRoutingTraffic`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const DenyCustomRoutingTraffic: &str = "globalaccelerator:DenyCustomRoutingTraffic";

/// `globalaccelerator:DeprovisionByoipCidr`: Write.
///
/// No resource types: its resource is `*`.
pub const DeprovisionByoipCidr: &str = "globalaccelerator:DeprovisionByoipCidr";

/// `globalaccelerator:DescribeAccelerator`: Read.
///
/// Resource types: `accelerator` (required).
pub const DescribeAccelerator: &str = "globalaccelerator:DescribeAccelerator";

/// `globalaccelerator:DescribeAcceleratorAttributes`: Read.
///
/// Resource types: `accelerator` (required).
pub const DescribeAcceleratorAttributes: &str = "globalaccelerator:DescribeAcceleratorAttributes";

/// `globalaccelerator:DescribeCrossAccountAttachment`: Read.
///
/// Resource types: `attachment` (required).
pub const DescribeCrossAccountAttachment: &str = "globalaccelerator:DescribeCrossAccountAttachment";

/// `globalaccelerator:DescribeCustomRoutingAccelerator`: Read.
///
/// Resource types: `accelerator` (required).
pub const DescribeCustomRoutingAccelerator: &str = "globalaccelerator:DescribeCustomRoutingAccelerator";

/// `globalaccelerator:DescribeCustomRoutingAcceleratorAttributes`: Read.
///
/// Resource types: `accelerator` (required).
pub const DescribeCustomRoutingAcceleratorAttributes: &str = "globalaccelerator:DescribeCustomRoutingAcceleratorAttributes";

/// `globalaccelerator:DescribeCustomRoutingEndpointGroup`: Read.
///
/// Resource types: `endpointgroup` (required).
pub const DescribeCustomRoutingEndpointGroup: &str = "globalaccelerator:DescribeCustomRoutingEndpointGroup";

/// `globalaccelerator:DescribeCustomRoutingListener`: Read.
///
/// Resource types: `listener` (required).
pub const DescribeCustomRoutingListener: &str = "globalaccelerator:DescribeCustomRoutingListener";

/// `globalaccelerator:DescribeEndpointGroup`: Read.
///
/// Resource types: `endpointgroup` (required).
pub const DescribeEndpointGroup: &str = "globalaccelerator:DescribeEndpointGroup";

/// `globalaccelerator:DescribeListener`: Read.
///
/// Resource types: `listener` (required).
pub const DescribeListener: &str = "globalaccelerator:DescribeListener";

/// `globalaccelerator:ListAccelerators`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccelerators: &str = "globalaccelerator:ListAccelerators";

/// `globalaccelerator:ListByoipCidrs`: List.
///
/// No resource types: its resource is `*`.
pub const ListByoipCidrs: &str = "globalaccelerator:ListByoipCidrs";

/// `globalaccelerator:ListCrossAccountAttachments`: List.
///
/// No resource types: its resource is `*`.
pub const ListCrossAccountAttachments: &str = "globalaccelerator:ListCrossAccountAttachments";

/// `globalaccelerator:ListCrossAccountResourceAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListCrossAccountResourceAccounts: &str = "globalaccelerator:ListCrossAccountResourceAccounts";

/// `globalaccelerator:ListCrossAccountResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListCrossAccountResources: &str = "globalaccelerator:ListCrossAccountResources";

/// `globalaccelerator:ListCustomRoutingAccelerators`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomRoutingAccelerators: &str = "globalaccelerator:ListCustomRoutingAccelerators";

/// `globalaccelerator:ListCustomRoutingEndpointGroups`: List.
///
/// Resource types: `listener` (required).
pub const ListCustomRoutingEndpointGroups: &str = "globalaccelerator:ListCustomRoutingEndpointGroups";

/// `globalaccelerator:ListCustomRoutingListeners`: List.
///
/// Resource types: `accelerator` (required).
pub const ListCustomRoutingListeners: &str = "globalaccelerator:ListCustomRoutingListeners";

/// `globalaccelerator:ListCustomRoutingPortMappings`: List.
///
/// Resource types: `accelerator` (required).
pub const ListCustomRoutingPortMappings: &str = "globalaccelerator:ListCustomRoutingPortMappings";

/// `globalaccelerator:ListCustomRoutingPortMappingsByDestination`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomRoutingPortMappingsByDestination: &str = "globalaccelerator:ListCustomRoutingPortMappingsByDestination";

/// `globalaccelerator:ListEndpointGroups`: List.
///
/// Resource types: `listener` (required).
pub const ListEndpointGroups: &str = "globalaccelerator:ListEndpointGroups";

/// `globalaccelerator:ListListeners`: List.
///
/// Resource types: `accelerator` (required).
pub const ListListeners: &str = "globalaccelerator:ListListeners";

/// `globalaccelerator:ListTagsForResource`: Read.
///
/// Resource types: `accelerator`, `attachment`.
pub const ListTagsForResource: &str = "globalaccelerator:ListTagsForResource";

/// `globalaccelerator:ProvisionByoipCidr`: Write.
///
/// No resource types: its resource is `*`.
pub const ProvisionByoipCidr: &str = "globalaccelerator:ProvisionByoipCidr";

/// `globalaccelerator:RemoveCustomRoutingEndpoints`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const RemoveCustomRoutingEndpoints: &str = "globalaccelerator:RemoveCustomRoutingEndpoints";

/// `globalaccelerator:RemoveEndpoints`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const RemoveEndpoints: &str = "globalaccelerator:RemoveEndpoints";

/// `globalaccelerator:TagResource`: Tagging, Write.
///
/// Resource types: `accelerator`, `attachment`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "globalaccelerator:TagResource";

/// `globalaccelerator:UntagResource`: Tagging, Write.
///
/// Resource types: `accelerator`, `attachment`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "globalaccelerator:UntagResource";

/// `globalaccelerator:UpdateAccelerator`: Write.
///
/// Resource types: `accelerator` (required).
pub const UpdateAccelerator: &str = "globalaccelerator:UpdateAccelerator";

/// `globalaccelerator:UpdateAcceleratorAttributes`: Write.
///
/// Resource types: `accelerator` (required).
pub const UpdateAcceleratorAttributes: &str = "globalaccelerator:UpdateAcceleratorAttributes";

/// `globalaccelerator:UpdateCrossAccountAttachment`: Write.
///
/// Resource types: `attachment` (required).
pub const UpdateCrossAccountAttachment: &str = "globalaccelerator:UpdateCrossAccountAttachment";

/// `globalaccelerator:UpdateCustomRoutingAccelerator`: Write.
///
/// Resource types: `accelerator` (required).
pub const UpdateCustomRoutingAccelerator: &str = "globalaccelerator:UpdateCustomRoutingAccelerator";

/// `globalaccelerator:UpdateCustomRoutingAcceleratorAttributes`: Write.
///
/// Resource types: `accelerator` (required).
pub const UpdateCustomRoutingAcceleratorAttributes: &str = "globalaccelerator:UpdateCustomRoutingAcceleratorAttributes";

/// `globalaccelerator:UpdateCustomRoutingListener`: Write.
///
/// Resource types: `listener` (required).
pub const UpdateCustomRoutingListener: &str = "globalaccelerator:UpdateCustomRoutingListener";

/// `globalaccelerator:UpdateEndpointGroup`: Write.
///
/// Resource types: `endpointgroup` (required).
pub const UpdateEndpointGroup: &str = "globalaccelerator:UpdateEndpointGroup";

/// `globalaccelerator:UpdateListener`: Write.
///
/// Resource types: `listener` (required).
pub const UpdateListener: &str = "globalaccelerator:UpdateListener";

/// `globalaccelerator:WithdrawByoipCidr`: Write.
///
/// No resource types: its resource is `*`.
pub const WithdrawByoipCidr: &str = "globalaccelerator:WithdrawByoipCidr";
