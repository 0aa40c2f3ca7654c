// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic File System: the actions of the prefix `elasticfilesystem`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `access-point` | `arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}` |
//! | `file-system` | `arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}` |

/// `elasticfilesystem:Backup`: Write.
///
/// Resource types: `file-system` (required).
pub const Backup: &str = "elasticfilesystem:Backup";

/// `elasticfilesystem:ClientMount`: Read.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `elasticfilesystem:AccessPointArn`, `elasticfilesystem:AccessedViaMountTarget`.
pub const ClientMount: &str = "elasticfilesystem:ClientMount";

/// `elasticfilesystem:ClientRootAccess`: Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `elasticfilesystem:AccessPointArn`, `elasticfilesystem:AccessedViaMountTarget`.
pub const ClientRootAccess: &str = "elasticfilesystem:ClientRootAccess";

/// `elasticfilesystem:ClientWrite`: Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `elasticfilesystem:AccessPointArn`, `elasticfilesystem:AccessedViaMountTarget`.
pub const ClientWrite: &str = "elasticfilesystem:ClientWrite";

/// `elasticfilesystem:CreateAccessPoint`: Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccessPoint: &str = "elasticfilesystem:CreateAccessPoint";

/// `elasticfilesystem:CreateFileSystem`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticfilesystem:Encrypted`.
pub const CreateFileSystem: &str = "elasticfilesystem:CreateFileSystem";

/// `elasticfilesystem:CreateMountTarget`: Write.
///
/// Resource types: `file-system` (required).
pub const CreateMountTarget: &str = "elasticfilesystem:CreateMountTarget";

/// `elasticfilesystem:CreateReplicationConfiguration`: Write.
///
/// Resource types: `file-system` (required).
pub const CreateReplicationConfiguration: &str = "elasticfilesystem:CreateReplicationConfiguration";

/// `elasticfilesystem:CreateTags`: Tagging, Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTags: &str = "elasticfilesystem:CreateTags";

/// `elasticfilesystem:DeleteAccessPoint`: Write.
///
/// Resource types: `access-point` (required).
pub const DeleteAccessPoint: &str = "elasticfilesystem:DeleteAccessPoint";

/// `elasticfilesystem:DeleteFileSystem`: Write.
///
/// Resource types: `file-system` (required).
pub const DeleteFileSystem: &str = "elasticfilesystem:DeleteFileSystem";

/// `elasticfilesystem:DeleteFileSystemPolicy`: Permissions management, Write.
///
/// Resource types: `file-system` (required).
pub const DeleteFileSystemPolicy: &str = "elasticfilesystem:DeleteFileSystemPolicy";

/// `elasticfilesystem:DeleteMountTarget`: Write.
///
/// Resource types: `file-system` (required).
pub const DeleteMountTarget: &str = "elasticfilesystem:DeleteMountTarget";

/// `elasticfilesystem:DeleteReplicationConfiguration`: Write.
///
/// Resource types: `file-system` (required).
pub const DeleteReplicationConfiguration: &str = "elasticfilesystem:DeleteReplicationConfiguration";

/// `elasticfilesystem:DeleteTags`: Tagging, Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const DeleteTags: &str = "elasticfilesystem:DeleteTags";

/// `elasticfilesystem:DescribeAccessPoints`: List.
///
/// Resource types: `access-point`, `file-system`.
pub const DescribeAccessPoints: &str = "elasticfilesystem:DescribeAccessPoints";

/// `elasticfilesystem:DescribeAccountPreferences`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountPreferences: &str = "elasticfilesystem:DescribeAccountPreferences";

/// `elasticfilesystem:DescribeBackupPolicy`: Read.
///
/// Resource types: `file-system` (required).
pub const DescribeBackupPolicy: &str = "elasticfilesystem:DescribeBackupPolicy";

/// `elasticfilesystem:DescribeFileSystemPolicy`: Read.
///
/// Resource types: `file-system`.
pub const DescribeFileSystemPolicy: &str = "elasticfilesystem:DescribeFileSystemPolicy";

/// `elasticfilesystem:DescribeFileSystems`: List.
///
/// Resource types: `file-system`.
pub const DescribeFileSystems: &str = "elasticfilesystem:DescribeFileSystems";

/// `elasticfilesystem:DescribeLifecycleConfiguration`: Read.
///
/// Resource types: `file-system` (required).
pub const DescribeLifecycleConfiguration: &str = "elasticfilesystem:DescribeLifecycleConfiguration";

/// `elasticfilesystem:DescribeMountTargets`: Read.
///
/// Resource types: `access-point`, `file-system` (required).
pub const DescribeMountTargets: &str = "elasticfilesystem:DescribeMountTargets";

/// `elasticfilesystem:DescribeMountTargetSecurityGroups`: Read.
///
/// Resource types: `file-system` (required).
pub const DescribeMountTargetSecurityGroups: &str = "elasticfilesystem:DescribeMountTargetSecurityGroups";

/// `elasticfilesystem:DescribeReplicationConfigurations`: List.
///
/// Resource types: `file-system`.
pub const DescribeReplicationConfigurations: &str = "elasticfilesystem:DescribeReplicationConfigurations";

/// `elasticfilesystem:DescribeTags`: Read.
///
/// Resource types: `file-system` (required).
pub const DescribeTags: &str = "elasticfilesystem:DescribeTags";

/// `elasticfilesystem:ListTagsForResource`: Read.
///
/// Resource types: `access-point`, `file-system`.
pub const ListTagsForResource: &str = "elasticfilesystem:ListTagsForResource";

/// `elasticfilesystem:ModifyMountTargetSecurityGroups`: Write.
///
/// Resource types: `file-system` (required).
pub const ModifyMountTargetSecurityGroups: &str = "elasticfilesystem:ModifyMountTargetSecurityGroups";

/// `elasticfilesystem:PutAccountPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountPreferences: &str = "elasticfilesystem:PutAccountPreferences";

/// `elasticfilesystem:PutBackupPolicy`: Write.
///
/// Resource types: `file-system` (required).
pub const PutBackupPolicy: &str = "elasticfilesystem:PutBackupPolicy";

/// `elasticfilesystem:PutFileSystemPolicy`: Permissions management, Write.
///
/// Resource types: `file-system` (required).
pub const PutFileSystemPolicy: &str = "elasticfilesystem:PutFileSystemPolicy";

/// `elasticfilesystem:PutLifecycleConfiguration`: Write.
///
/// Resource types: `file-system` (required).
pub const PutLifecycleConfiguration: &str = "elasticfilesystem:PutLifecycleConfiguration";

/// `elasticfilesystem:ReplicationRead`: Read.
///
/// Resource types: `file-system` (required).
pub const ReplicationRead: &str = "elasticfilesystem:ReplicationRead";

/// `elasticfilesystem:ReplicationWrite`: Write.
///
/// Resource types: `file-system` (required).
pub const ReplicationWrite: &str = "elasticfilesystem:ReplicationWrite";

/// `elasticfilesystem:Restore`: Write.
///
/// Resource types: `file-system` (required).
pub const Restore: &str = "elasticfilesystem:Restore";

/// `elasticfilesystem:TagResource`: Tagging, Write.
///
/// Resource types: `access-point`, `file-system`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticfilesystem:CreateAction`.
pub const TagResource: &str = "elasticfilesystem:TagResource";

/// `elasticfilesystem:UntagResource`: Tagging, Write.
///
/// Resource types: `access-point`, `file-system`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "elasticfilesystem:UntagResource";

/// `elasticfilesystem:UpdateFileSystem`: Write.
///
/// Resource types: `file-system` (required).
pub const UpdateFileSystem: &str = "elasticfilesystem:UpdateFileSystem";

/// `elasticfilesystem:UpdateFileSystemProtection`: Write.
///
/// Resource types: `file-system` (required).
pub const UpdateFileSystemProtection: &str = "elasticfilesystem:UpdateFileSystemProtection";
