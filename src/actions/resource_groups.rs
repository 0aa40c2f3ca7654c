// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Resource Groups: the actions of the prefix `resource-groups`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `group` | `arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}` |
//! | `tagSyncTask` | `arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}/tag-sync-task/${TaskId}` |

/// `resource-groups:AssociateResource`: Write.
///
/// Resource types: `group` (required).
pub const AssociateResource: &str = "resource-groups:AssociateResource";

/// `resource-groups:CancelTagSyncTask`: Write.
///
/// Resource types: `group` (required).
pub const CancelTagSyncTask: &str = "resource-groups:CancelTagSyncTask";

/// `resource-groups:CreateGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGroup: &str = "resource-groups:CreateGroup";

/// `resource-groups:DeleteGroup`: Write.
///
/// Resource types: `group` (required).
pub const DeleteGroup: &str = "resource-groups:DeleteGroup";

/// `resource-groups:DeleteGroupPolicy`: Write.
///
/// Resource types: `group` (required).
pub const DeleteGroupPolicy: &str = "resource-groups:DeleteGroupPolicy";

/// `resource-groups:DisassociateResource`: Write.
///
/// Resource types: `group` (required).
pub const DisassociateResource: &str = "resource-groups:DisassociateResource";

/// `resource-groups:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "resource-groups:GetAccountSettings";

/// `resource-groups:GetGroup`: Read.
///
/// Resource types: `group` (required).
pub const GetGroup: &str = "resource-groups:GetGroup";

/// `resource-groups:GetGroupConfiguration`: Read.
///
/// Resource types: `group` (required).
pub const GetGroupConfiguration: &str = "resource-groups:GetGroupConfiguration";

/// `resource-groups:GetGroupPolicy`: Read.
///
/// Resource types: `group` (required).
pub const GetGroupPolicy: &str = "resource-groups:GetGroupPolicy";

/// `resource-groups:GetGroupQuery`: Read.
///
/// Resource types: `group` (required).
pub const GetGroupQuery: &str = "resource-groups:GetGroupQuery";

/// `resource-groups:GetTags`: Read.
///
/// Resource types: `group` (required).
pub const GetTags: &str = "resource-groups:GetTags";

/// `resource-groups:GetTagSyncTask`: Read.
///
/// Resource types: `group` (required).
pub const GetTagSyncTask: &str = "resource-groups:GetTagSyncTask";

/// `resource-groups:GroupResources`: Write.
///
/// Resource types: `group` (required).
pub const GroupResources: &str = "resource-groups:GroupResources";

/// `resource-groups:ListGroupingStatuses`: List.
///
/// Resource types: `group` (required).
pub const ListGroupingStatuses: &str = "resource-groups:ListGroupingStatuses";

/// `resource-groups:ListGroupResources`: List.
///
/// Resource types: `group` (required).
pub const ListGroupResources: &str = "resource-groups:ListGroupResources";

/// `resource-groups:ListGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroups: &str = "resource-groups:ListGroups";

/// `resource-groups:ListResourceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceTypes: &str = "resource-groups:ListResourceTypes";

/// `resource-groups:ListTagSyncTasks`: List.
///
/// Resource types: `group` (required).
pub const ListTagSyncTasks: &str = "resource-groups:ListTagSyncTasks";

/// `resource-groups:PutGroupConfiguration`: Write.
///
/// Resource types: `group` (required).
pub const PutGroupConfiguration: &str = "resource-groups:PutGroupConfiguration";

/// `resource-groups:PutGroupPolicy`: Write.
///
/// Resource types: `group` (required).
pub const PutGroupPolicy: &str = "resource-groups:PutGroupPolicy";

/// `resource-groups:SearchResources`: List.
///
/// No resource types: its resource is `*`.
pub const SearchResources: &str = "resource-groups:SearchResources";

/// `resource-groups:StartTagSyncTask`: Write.
///
/// Resource types: `group` (required).
pub const StartTagSyncTask: &str = "resource-groups:StartTagSyncTask";

/// `resource-groups:Tag`: Tagging, Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const Tag: &str = "resource-groups:Tag";

/// `resource-groups:UngroupResources`: Write.
///
/// Resource types: `group` (required).
pub const UngroupResources: &str = "resource-groups:UngroupResources";

/// `resource-groups:Untag`: Tagging, Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const Untag: &str = "resource-groups:Untag";

/// `resource-groups:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "resource-groups:UpdateAccountSettings";

/// `resource-groups:UpdateGroup`: Write.
///
/// Resource types: `group` (required).
pub const UpdateGroup: &str = "resource-groups:UpdateGroup";

/// `resource-groups:UpdateGroupQuery`: Write.
///
/// Resource types: `group` (required).
pub const UpdateGroupQuery: &str = "resource-groups:UpdateGroupQuery";
