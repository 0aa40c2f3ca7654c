// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Resource Explorer: the actions of the prefix `resource-explorer-2`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `index` | `arn:${Partition}:resource-explorer-2:${Region}:${Account}:index/${IndexUuid}` |
//! | `managed-view` | `arn:${Partition}:resource-explorer-2:${Region}:${Account}:managed-view/${ManagedViewName}/${ManagedViewUuid}` |
//! | `view` | `arn:${Partition}:resource-explorer-2:${Region}:${Account}:view/${ViewName}/${ViewUuid}`, `arn:${Partition}:resource-explorer-2:${Region}::view/${ViewName}/service-view` |

/// `resource-explorer-2:AssociateDefaultView`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateDefaultView: &str = "resource-explorer-2:AssociateDefaultView";

/// `resource-explorer-2:BatchGetView`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetView: &str = "resource-explorer-2:BatchGetView";

/// `resource-explorer-2:CreateIndex`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIndex: &str = "resource-explorer-2:CreateIndex";

/// `resource-explorer-2:CreateManagedView`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateManagedView: &str = "resource-explorer-2:CreateManagedView";

/// `resource-explorer-2:CreateResourceExplorerSetup`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateResourceExplorerSetup: &str = "resource-explorer-2:CreateResourceExplorerSetup";

/// `resource-explorer-2:CreateStreamingAccessForService`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateStreamingAccessForService: &str = "resource-explorer-2:CreateStreamingAccessForService";

/// `resource-explorer-2:CreateView`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateView: &str = "resource-explorer-2:CreateView";

/// `resource-explorer-2:DeleteIndex`: Write.
///
/// Resource types: `index` (required).
pub const DeleteIndex: &str = "resource-explorer-2:DeleteIndex";

/// `resource-explorer-2:DeleteResourceExplorerSetup`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourceExplorerSetup: &str = "resource-explorer-2:DeleteResourceExplorerSetup";

/// `resource-explorer-2:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `view` (required).
pub const DeleteResourcePolicy: &str = "resource-explorer-2:DeleteResourcePolicy";

/// `resource-explorer-2:DeleteStreamingAccessForService`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteStreamingAccessForService: &str = "resource-explorer-2:DeleteStreamingAccessForService";

/// `resource-explorer-2:DeleteView`: Write.
///
/// Resource types: `view` (required).
pub const DeleteView: &str = "resource-explorer-2:DeleteView";

/// `resource-explorer-2:DisassociateDefaultView`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateDefaultView: &str = "resource-explorer-2:DisassociateDefaultView";

/// `resource-explorer-2:GetAccountLevelServiceConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountLevelServiceConfiguration: &str = "resource-explorer-2:GetAccountLevelServiceConfiguration";

/// `resource-explorer-2:GetDefaultView`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDefaultView: &str = "resource-explorer-2:GetDefaultView";

/// `resource-explorer-2:GetIndex`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIndex: &str = "resource-explorer-2:GetIndex";

/// `resource-explorer-2:GetManagedView`: Read.
///
/// Resource types: `managed-view` (required).
pub const GetManagedView: &str = "resource-explorer-2:GetManagedView";

/// `resource-explorer-2:GetResourceExplorerSetup`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceExplorerSetup: &str = "resource-explorer-2:GetResourceExplorerSetup";

/// `resource-explorer-2:GetResourcePolicy`: Read.
///
/// Resource types: `view` (required).
pub const GetResourcePolicy: &str = "resource-explorer-2:GetResourcePolicy";

/// `resource-explorer-2:GetServiceIndex`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceIndex: &str = "resource-explorer-2:GetServiceIndex";

/// `resource-explorer-2:GetServiceView`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceView: &str = "resource-explorer-2:GetServiceView";

/// `resource-explorer-2:GetView`: Read.
///
/// Resource types: `view` (required).
pub const GetView: &str = "resource-explorer-2:GetView";

/// `resource-explorer-2:ListIndexes`: List.
///
/// No resource types: its resource is `*`.
pub const ListIndexes: &str = "resource-explorer-2:ListIndexes";

/// `resource-explorer-2:ListIndexesForMembers`: List.
///
/// No resource types: its resource is `*`.
pub const ListIndexesForMembers: &str = "resource-explorer-2:ListIndexesForMembers";

/// `resource-explorer-2:ListManagedViews`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedViews: &str = "resource-explorer-2:ListManagedViews";

/// `resource-explorer-2:ListServiceIndexes`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceIndexes: &str = "resource-explorer-2:ListServiceIndexes";

/// `resource-explorer-2:ListServiceViews`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceViews: &str = "resource-explorer-2:ListServiceViews";

/// `resource-explorer-2:ListStreamingAccessForServices`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreamingAccessForServices: &str = "resource-explorer-2:ListStreamingAccessForServices";

/// `resource-explorer-2:ListSupportedResourceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportedResourceTypes: &str = "resource-explorer-2:ListSupportedResourceTypes";

/// `resource-explorer-2:ListTagsForResource`: Read.
///
/// Resource types: `index`, `view`.
pub const ListTagsForResource: &str = "resource-explorer-2:ListTagsForResource";

/// `resource-explorer-2:ListViews`: List.
///
/// No resource types: its resource is `*`.
pub const ListViews: &str = "resource-explorer-2:ListViews";

/// `resource-explorer-2:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `view` (required).
pub const PutResourcePolicy: &str = "resource-explorer-2:PutResourcePolicy";

/// `resource-explorer-2:Search`: Read.
///
/// Resource types: `view` (required).
///
/// Condition keys: `resource-explorer-2:Operation`.
pub const Search: &str = "resource-explorer-2:Search";

/// `resource-explorer-2:TagResource`: Tagging, Write.
///
/// Resource types: `index`, `view`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "resource-explorer-2:TagResource";

/// `resource-explorer-2:UntagResource`: Tagging, Write.
///
/// Resource types: `index`, `view`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "resource-explorer-2:UntagResource";

/// `resource-explorer-2:UpdateIndexType`: Write.
///
/// Resource types: `index` (required).
pub const UpdateIndexType: &str = "resource-explorer-2:UpdateIndexType";

/// `resource-explorer-2:UpdateView`: Write.
///
/// Resource types: `view` (required).
pub const UpdateView: &str = "resource-explorer-2:UpdateView";
