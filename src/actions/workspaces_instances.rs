// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS WorkSpaces Managed Instances: the actions of the prefix `workspaces-instances`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `VolumeId` | `arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}` |
//! | `WorkspaceInstanceId` | `arn:${Partition}:workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}` |

/// `workspaces-instances:AssociateVolume`: Write.
///
/// Resource types: `WorkspaceInstanceId` (required).
pub const AssociateVolume: &str = "workspaces-instances:AssociateVolume";

/// `workspaces-instances:CreateVolume`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateVolume: &str = "workspaces-instances:CreateVolume";

/// `workspaces-instances:CreateWorkspaceInstance`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspaceInstance: &str = "workspaces-instances:CreateWorkspaceInstance";

/// `workspaces-instances:DeleteVolume`: Write.
///
/// Resource types: `VolumeId` (required).
pub const DeleteVolume: &str = "workspaces-instances:DeleteVolume";

/// `workspaces-instances:DeleteWorkspaceInstance`: Write.
///
/// Resource types: `WorkspaceInstanceId` (required).
pub const DeleteWorkspaceInstance: &str = "workspaces-instances:DeleteWorkspaceInstance";

/// `workspaces-instances:DisassociateVolume`: Write.
///
/// Resource types: `WorkspaceInstanceId` (required).
pub const DisassociateVolume: &str = "workspaces-instances:DisassociateVolume";

/// `workspaces-instances:GetWorkspaceInstance`: Read.
///
/// Resource types: `WorkspaceInstanceId` (required).
pub const GetWorkspaceInstance: &str = "workspaces-instances:GetWorkspaceInstance";

/// `workspaces-instances:ListInstanceTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstanceTypes: &str = "workspaces-instances:ListInstanceTypes";

/// `workspaces-instances:ListRegions`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegions: &str = "workspaces-instances:ListRegions";

/// `workspaces-instances:ListTagsForResource`: List.
///
/// Resource types: `WorkspaceInstanceId` (required).
pub const ListTagsForResource: &str = "workspaces-instances:ListTagsForResource";

/// `workspaces-instances:ListWorkspaceInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkspaceInstances: &str = "workspaces-instances:ListWorkspaceInstances";

/// `workspaces-instances:ModifyVolume`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ModifyVolume: &str = "workspaces-instances:ModifyVolume";

/// `workspaces-instances:TagResource`: Tagging, Write.
///
/// Resource types: `WorkspaceInstanceId` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "workspaces-instances:TagResource";

/// `workspaces-instances:UntagResource`: Tagging, Write.
///
/// Resource types: `WorkspaceInstanceId` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "workspaces-instances:UntagResource";
