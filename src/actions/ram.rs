// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Resource Access Manager (RAM): the actions of the prefix `ram`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `customer-managed-permission` | `arn:${Partition}:ram:${Region}:${Account}:permission/${ResourcePath}` |
//! | `permission` | `arn:${Partition}:ram::${Account}:permission/${ResourcePath}` |
//! | `resource-share` | `arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}` |
//! | `resource-share-invitation` | `arn:${Partition}:ram:${Region}:${Account}:resource-share-invitation/${ResourcePath}` |

/// `ram:AcceptResourceShareInvitation`: Write.
///
/// Resource types: `resource-share-invitation` (required).
///
/// Condition keys: `ram:ResourceShareName`, `ram:ShareOwnerAccountId`.
pub const AcceptResourceShareInvitation: &str = "ram:AcceptResourceShareInvitation";

/// `ram:AssociateResourceShare`: Write.
///
/// Resource types: `resource-share` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ram:AllowsExternalPrincipals`, `ram:Principal`, `ram:RequestedResourceType`, `ram:ResourceArn`, `ram:ResourceShareName`, `ram:ResourceTag/${TagKey}`, `ram:RetainSharingOnAccountLeaveOrganization`.
pub const AssociateResourceShare: &str = "ram:AssociateResourceShare";

/// `ram:AssociateResourceSharePermission`: Write.
///
/// Resource types: `customer-managed-permission` (required), `permission` (required), `resource-share` (required).
pub const AssociateResourceSharePermission: &str = "ram:AssociateResourceSharePermission";

/// `ram:CreatePermission`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `ram:PermissionArn`, `ram:PermissionResourceType`.
pub const CreatePermission: &str = "ram:CreatePermission";

/// `ram:CreatePermissionVersion`: Write.
///
/// Resource types: `customer-managed-permission` (required).
///
/// Condition keys: `ram:PermissionArn`, `ram:PermissionResourceType`.
pub const CreatePermissionVersion: &str = "ram:CreatePermissionVersion";

/// `ram:CreateResourceShare`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `ram:AllowsExternalPrincipals`, `ram:Principal`, `ram:RequestedAllowsExternalPrincipals`, `ram:RequestedResourceType`, `ram:ResourceArn`, `ram:RetainSharingOnAccountLeaveOrganization`.
pub const CreateResourceShare: &str = "ram:CreateResourceShare";

/// `ram:DeletePermission`: Write.
///
/// Resource types: `customer-managed-permission` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ram:PermissionArn`, `ram:PermissionResourceType`.
pub const DeletePermission: &str = "ram:DeletePermission";

/// `ram:DeletePermissionVersion`: Write.
///
/// Resource types: `customer-managed-permission` (required).
///
/// Condition keys: `ram:PermissionArn`, `ram:PermissionResourceType`.
pub const DeletePermissionVersion: &str = "ram:DeletePermissionVersion";

/// `ram:DeleteResourceShare`: Write.
///
/// Resource types: `resource-share` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ram:AllowsExternalPrincipals`, `ram:ResourceShareName`, `ram:ResourceTag/${TagKey}`, `ram:RetainSharingOnAccountLeaveOrganization`.
pub const DeleteResourceShare: &str = "ram:DeleteResourceShare";

/// `ram:DisassociateResourceShare`: Write.
///
/// Resource types: `resource-share` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ram:AllowsExternalPrincipals`, `ram:Principal`, `ram:RequestedResourceType`, `ram:ResourceArn`, `ram:ResourceShareName`, `ram:ResourceTag/${TagKey}`, `ram:RetainSharingOnAccountLeaveOrganization`.
pub const DisassociateResourceShare: &str = "ram:DisassociateResourceShare";

/// `ram:DisassociateResourceSharePermission`: Write.
///
/// Resource types: `customer-managed-permission` (required), `permission` (required), `resource-share` (required).
pub const DisassociateResourceSharePermission: &str = "ram:DisassociateResourceSharePermission";

/// `ram:EnableSharingWithAwsOrganization`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const EnableSharingWithAwsOrganization: &str = "ram:EnableSharingWithAwsOrganization";

/// `ram:GetPermission`: Read.
///
/// Resource types: `customer-managed-permission` (required), `permission` (required).
///
/// Condition keys: `ram:PermissionArn`.
pub const GetPermission: &str = "ram:GetPermission";

/// `ram:GetResourcePolicies`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcePolicies: &str = "ram:GetResourcePolicies";

/// `ram:GetResourceShareAssociations`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceShareAssociations: &str = "ram:GetResourceShareAssociations";

/// `ram:GetResourceShareInvitations`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourceShareInvitations: &str = "ram:GetResourceShareInvitations";

/// `ram:GetResourceShares`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const GetResourceShares: &str = "ram:GetResourceShares";

/// `ram:ListPendingInvitationResources`: Read.
///
/// Resource types: `resource-share-invitation` (required).
///
/// Condition keys: `ram:ResourceShareName`.
pub const ListPendingInvitationResources: &str = "ram:ListPendingInvitationResources";

/// `ram:ListPermissionAssociations`: List.
///
/// Resource types: `customer-managed-permission` (required), `permission` (required).
///
/// Condition keys: `ram:PermissionArn`, `ram:PermissionResourceType`.
pub const ListPermissionAssociations: &str = "ram:ListPermissionAssociations";

/// `ram:ListPermissions`: List.
///
/// No resource types: its resource is `*`.
pub const ListPermissions: &str = "ram:ListPermissions";

/// `ram:ListPermissionVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListPermissionVersions: &str = "ram:ListPermissionVersions";

/// `ram:ListPrincipals`: List.
///
/// No resource types: its resource is `*`.
pub const ListPrincipals: &str = "ram:ListPrincipals";

/// `ram:ListReplacePermissionAssociationsWork`: List.
///
/// No resource types: its resource is `*`.
pub const ListReplacePermissionAssociationsWork: &str = "ram:ListReplacePermissionAssociationsWork";

/// `ram:ListResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListResources: &str = "ram:ListResources";

/// `ram:ListResourceSharePermissions`: List.
///
/// Resource types: `resource-share` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ram:AllowsExternalPrincipals`, `ram:ResourceShareName`, `ram:RetainSharingOnAccountLeaveOrganization`.
pub const ListResourceSharePermissions: &str = "ram:ListResourceSharePermissions";

/// `ram:ListResourceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceTypes: &str = "ram:ListResourceTypes";

/// `ram:ListSourceAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSourceAssociations: &str = "ram:ListSourceAssociations";

/// `ram:PromotePermissionCreatedFromPolicy`: Write.
///
/// Resource types: `customer-managed-permission` (required).
///
/// Condition keys: `ram:PermissionArn`, `ram:PermissionResourceType`.
pub const PromotePermissionCreatedFromPolicy: &str = "ram:PromotePermissionCreatedFromPolicy";

/// `ram:PromoteResourceShareCreatedFromPolicy`: Write.
///
/// Resource types: `resource-share` (required).
pub const PromoteResourceShareCreatedFromPolicy: &str = "ram:PromoteResourceShareCreatedFromPolicy";

/// `ram:RejectResourceShareInvitation`: Write.
///
/// Resource types: `resource-share-invitation` (required).
///
/// Condition keys: `ram:ResourceShareName`, `ram:ShareOwnerAccountId`.
pub const RejectResourceShareInvitation: &str = "ram:RejectResourceShareInvitation";

/// `ram:ReplacePermissionAssociations`: Write.
///
/// Resource types: `customer-managed-permission` (required), `permission` (required).
///
/// Condition keys: `ram:PermissionArn`, `ram:PermissionResourceType`.
pub const ReplacePermissionAssociations: &str = "ram:ReplacePermissionAssociations";

/// `ram:SetDefaultPermissionVersion`: Write.
///
/// Resource types: `customer-managed-permission` (required).
///
/// Condition keys: `ram:PermissionArn`, `ram:PermissionResourceType`.
pub const SetDefaultPermissionVersion: &str = "ram:SetDefaultPermissionVersion";

/// `ram:TagResource`: Tagging, Write.
///
/// Resource types: `customer-managed-permission`, `resource-share`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ram:TagResource";

/// `ram:UntagResource`: Tagging, Write.
///
/// Resource types: `customer-managed-permission`, `resource-share`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ram:UntagResource";

/// `ram:UpdateResourceShare`: Write.
///
/// Resource types: `resource-share` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `ram:AllowsExternalPrincipals`, `ram:RequestedAllowsExternalPrincipals`, `ram:ResourceShareName`, `ram:ResourceTag/${TagKey}`, `ram:RetainSharingOnAccountLeaveOrganization`.
pub const UpdateResourceShare: &str = "ram:UpdateResourceShare";
