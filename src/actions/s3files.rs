// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3 Files: the actions of the prefix `s3files`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `access-point` | `arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}/access-point/${AccessPointId}` |
//! | `file-system` | `arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}` |

/// `s3files:ClientMount`: Read.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `s3files:AccessPointArn`.
pub const ClientMount: &str = "s3files:ClientMount";

/// `s3files:ClientRootAccess`: Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `s3files:AccessPointArn`.
pub const ClientRootAccess: &str = "s3files:ClientRootAccess";

/// `s3files:ClientWrite`: Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `s3files:AccessPointArn`.
pub const ClientWrite: &str = "s3files:ClientWrite";

/// `s3files:CreateAccessPoint`: Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccessPoint: &str = "s3files:CreateAccessPoint";

/// `s3files:CreateFileSystem`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFileSystem: &str = "s3files:CreateFileSystem";

/// `s3files:CreateMountTarget`: Write.
///
/// Resource types: `file-system` (required).
pub const CreateMountTarget: &str = "s3files:CreateMountTarget";

/// `s3files:DeleteAccessPoint`: Write.
///
/// Resource types: `access-point` (required).
pub const DeleteAccessPoint: &str = "s3files:DeleteAccessPoint";

/// `s3files:DeleteFileSystem`: Write.
///
/// Resource types: `file-system` (required).
pub const DeleteFileSystem: &str = "s3files:DeleteFileSystem";

/// `s3files:DeleteFileSystemPolicy`: Permissions management, Write.
///
/// Resource types: `file-system` (required).
pub const DeleteFileSystemPolicy: &str = "s3files:DeleteFileSystemPolicy";

/// `s3files:DeleteMountTarget`: Write.
///
/// Resource types: `file-system` (required).
pub const DeleteMountTarget: &str = "s3files:DeleteMountTarget";

/// `s3files:GetAccessPoint`: Read.
///
/// Resource types: `access-point` (required).
pub const GetAccessPoint: &str = "s3files:GetAccessPoint";

/// `s3files:GetFileSystem`: Read.
///
/// Resource types: `file-system`.
pub const GetFileSystem: &str = "s3files:GetFileSystem";

/// `s3files:GetFileSystemPolicy`: Read.
///
/// Resource types: `file-system`.
pub const GetFileSystemPolicy: &str = "s3files:GetFileSystemPolicy";

/// `s3files:GetMountTarget`: Read.
///
/// Resource types: `file-system` (required).
pub const GetMountTarget: &str = "s3files:GetMountTarget";

/// `s3files:GetSynchronizationConfiguration`: Read.
///
/// Resource types: `file-system` (required).
pub const GetSynchronizationConfiguration: &str = "s3files:GetSynchronizationConfiguration";

/// `s3files:ListAccessPoints`: List.
///
/// Resource types: `access-point` (required).
pub const ListAccessPoints: &str = "s3files:ListAccessPoints";

/// `s3files:ListFileSystems`: List.
///
/// Resource types: `file-system`.
pub const ListFileSystems: &str = "s3files:ListFileSystems";

/// `s3files:ListMountTargets`: List.
///
/// Resource types: `file-system` (required).
pub const ListMountTargets: &str = "s3files:ListMountTargets";

/// `s3files:ListTagsForResource`: Read.
///
/// Resource types: `access-point`, `file-system`.
pub const ListTagsForResource: &str = "s3files:ListTagsForResource";

/// `s3files:PutFileSystemPolicy`: Permissions management, Write.
///
/// Resource types: `file-system` (required).
pub const PutFileSystemPolicy: &str = "s3files:PutFileSystemPolicy";

/// `s3files:PutSynchronizationConfiguration`: Write.
///
/// Resource types: `file-system` (required).
pub const PutSynchronizationConfiguration: &str = "s3files:PutSynchronizationConfiguration";

/// `s3files:TagResource`: Tagging, Write.
///
/// Resource types: `access-point`, `file-system`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3files:CreateAction`.
pub const TagResource: &str = "s3files:TagResource";

/// `s3files:UntagResource`: Tagging, Write.
///
/// Resource types: `access-point`, `file-system`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "s3files:UntagResource";

/// `s3files:UpdateMountTarget`: Write.
///
/// Resource types: `file-system` (required).
pub const UpdateMountTarget: &str = "s3files:UpdateMountTarget";
