// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon FSx: the actions of the prefix `fsx`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `association` | `arn:${Partition}:fsx:${Region}:${Account}:association/${FileSystemIdOrFileCacheId}/${DataRepositoryAssociationId}` |
//! | `backup` | `arn:${Partition}:fsx:${Region}:${Account}:backup/${BackupId}` |
//! | `file-cache` | `arn:${Partition}:fsx:${Region}:${Account}:file-cache/${FileCacheId}` |
//! | `file-system` | `arn:${Partition}:fsx:${Region}:${Account}:file-system/${FileSystemId}` |
//! | `snapshot` | `arn:${Partition}:fsx:${Region}:${Account}:snapshot/${VolumeId}/${SnapshotId}` |
//! | `storage-virtual-machine` | `arn:${Partition}:fsx:${Region}:${Account}:storage-virtual-machine/${FileSystemId}/${StorageVirtualMachineId}` |
//! | `task` | `arn:${Partition}:fsx:${Region}:${Account}:task/${TaskId}` |
//! | `volume` | `arn:${Partition}:fsx:${Region}:${Account}:volume/${FileSystemId}/${VolumeId}` |

/// `fsx:AssociateFileGateway`: Write.
///
/// Resource types: `file-system` (required).
pub const AssociateFileGateway: &str = "fsx:AssociateFileGateway";

/// `fsx:AssociateFileSystemAliases`: Write.
///
/// Resource types: `file-system` (required).
pub const AssociateFileSystemAliases: &str = "fsx:AssociateFileSystemAliases";

/// `fsx:BypassSnaplockEnterpriseRetention`: Permissions management, Write.
///
/// Resource types: `volume` (required).
pub const BypassSnaplockEnterpriseRetention: &str = "fsx:BypassSnaplockEnterpriseRetention";

/// `fsx:CancelDataRepositoryTask`: Write.
///
/// Resource types: `task` (required).
pub const CancelDataRepositoryTask: &str = "fsx:CancelDataRepositoryTask";

/// `fsx:CopyBackup`: Write.
///
/// Resource types: `backup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CopyBackup: &str = "fsx:CopyBackup";

/// `fsx:CopySnapshotAndUpdateVolume`: Write.
///
/// Resource types: `snapshot` (required), `volume` (required).
pub const CopySnapshotAndUpdateVolume: &str = "fsx:CopySnapshotAndUpdateVolume";

/// `fsx:CreateAndAttachS3AccessPoint`: Write.
///
/// Resource types: `volume`.
pub const CreateAndAttachS3AccessPoint: &str = "fsx:CreateAndAttachS3AccessPoint";

/// `fsx:CreateBackup`: Write.
///
/// Resource types: `backup` (required), `file-system`, `volume`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBackup: &str = "fsx:CreateBackup";

/// `fsx:CreateDataRepositoryAssociation`: Write.
///
/// Resource types: `association` (required), `file-system` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `fsx:NfsDataRepositoryAuthenticationEnabled`, `fsx:NfsDataRepositoryEncryptionInTransitEnabled`.
pub const CreateDataRepositoryAssociation: &str = "fsx:CreateDataRepositoryAssociation";

/// `fsx:CreateDataRepositoryTask`: Write.
///
/// Resource types: `file-system` (required), `task` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataRepositoryTask: &str = "fsx:CreateDataRepositoryTask";

/// `fsx:CreateFileCache`: Write.
///
/// Resource types: `association`, `file-cache` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `fsx:NfsDataRepositoryAuthenticationEnabled`, `fsx:NfsDataRepositoryEncryptionInTransitEnabled`.
pub const CreateFileCache: &str = "fsx:CreateFileCache";

/// `fsx:CreateFileSystem`: Write.
///
/// Resource types: `file-system` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFileSystem: &str = "fsx:CreateFileSystem";

/// `fsx:CreateFileSystemFromBackup`: Write.
///
/// Resource types: `backup` (required), `file-system` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFileSystemFromBackup: &str = "fsx:CreateFileSystemFromBackup";

/// `fsx:CreateSnapshot`: Write.
///
/// Resource types: `snapshot` (required), `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSnapshot: &str = "fsx:CreateSnapshot";

/// `fsx:CreateStorageVirtualMachine`: Write.
///
/// Resource types: `file-system` (required), `storage-virtual-machine` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStorageVirtualMachine: &str = "fsx:CreateStorageVirtualMachine";

/// `fsx:CreateVolume`: Write.
///
/// Resource types: `snapshot`, `storage-virtual-machine`, `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `fsx:ParentVolumeId`, `fsx:StorageVirtualMachineId`.
pub const CreateVolume: &str = "fsx:CreateVolume";

/// `fsx:CreateVolumeFromBackup`: Write.
///
/// Resource types: `backup` (required), `storage-virtual-machine` (required), `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `fsx:StorageVirtualMachineId`.
pub const CreateVolumeFromBackup: &str = "fsx:CreateVolumeFromBackup";

/// `fsx:DeleteBackup`: Write.
///
/// Resource types: `backup` (required).
pub const DeleteBackup: &str = "fsx:DeleteBackup";

/// `fsx:DeleteDataRepositoryAssociation`: Write.
///
/// Resource types: `association` (required).
pub const DeleteDataRepositoryAssociation: &str = "fsx:DeleteDataRepositoryAssociation";

/// `fsx:DeleteFileCache`: Write.
///
/// Resource types: `association`, `file-cache` (required).
pub const DeleteFileCache: &str = "fsx:DeleteFileCache";

/// `fsx:DeleteFileSystem`: Write.
///
/// Resource types: `backup`, `file-system` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteFileSystem: &str = "fsx:DeleteFileSystem";

/// `fsx:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `volume` (required).
pub const DeleteResourcePolicy: &str = "fsx:DeleteResourcePolicy";

/// `fsx:DeleteSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
pub const DeleteSnapshot: &str = "fsx:DeleteSnapshot";

/// `fsx:DeleteStorageVirtualMachine`: Write.
///
/// Resource types: `storage-virtual-machine` (required).
pub const DeleteStorageVirtualMachine: &str = "fsx:DeleteStorageVirtualMachine";

/// `fsx:DeleteVolume`: Write.
///
/// Resource types: `backup`, `volume` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `fsx:ParentVolumeId`, `fsx:StorageVirtualMachineId`.
pub const DeleteVolume: &str = "fsx:DeleteVolume";

/// `fsx:DescribeAssociatedFileGateways`: Read.
///
/// Resource types: `file-system` (required).
pub const DescribeAssociatedFileGateways: &str = "fsx:DescribeAssociatedFileGateways";

/// `fsx:DescribeBackups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBackups: &str = "fsx:DescribeBackups";

/// `fsx:DescribeDataRepositoryAssociations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataRepositoryAssociations: &str = "fsx:DescribeDataRepositoryAssociations";

/// `fsx:DescribeDataRepositoryTasks`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataRepositoryTasks: &str = "fsx:DescribeDataRepositoryTasks";

/// `fsx:DescribeFileCaches`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFileCaches: &str = "fsx:DescribeFileCaches";

/// `fsx:DescribeFileSystemAliases`: Read.
///
/// Resource types: `file-system` (required).
pub const DescribeFileSystemAliases: &str = "fsx:DescribeFileSystemAliases";

/// `fsx:DescribeFileSystems`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFileSystems: &str = "fsx:DescribeFileSystems";

/// `fsx:DescribeS3AccessPointAttachments`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeS3AccessPointAttachments: &str = "fsx:DescribeS3AccessPointAttachments";

/// `fsx:DescribeSharedVpcConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSharedVpcConfiguration: &str = "fsx:DescribeSharedVpcConfiguration";

/// `fsx:DescribeSnapshots`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSnapshots: &str = "fsx:DescribeSnapshots";

/// `fsx:DescribeStorageVirtualMachines`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeStorageVirtualMachines: &str = "fsx:DescribeStorageVirtualMachines";

/// `fsx:DescribeVolumes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeVolumes: &str = "fsx:DescribeVolumes";

/// `fsx:DetachAndDeleteS3AccessPoint`: Write.
///
/// Resource types: `volume`.
pub const DetachAndDeleteS3AccessPoint: &str = "fsx:DetachAndDeleteS3AccessPoint";

/// `fsx:DisassociateFileGateway`: Write.
///
/// Resource types: `file-system` (required).
pub const DisassociateFileGateway: &str = "fsx:DisassociateFileGateway";

/// `fsx:DisassociateFileSystemAliases`: Write.
///
/// Resource types: `file-system` (required).
pub const DisassociateFileSystemAliases: &str = "fsx:DisassociateFileSystemAliases";

/// `fsx:GetResourcePolicy`: Permissions management, Write.
///
/// Resource types: `volume` (required).
pub const GetResourcePolicy: &str = "fsx:GetResourcePolicy";

/// `fsx:ListTagsForResource`: Read.
///
/// Resource types: `association`, `backup`, `file-cache`, `file-system`, `snapshot`, `storage-virtual-machine`, `task`, `volume`.
pub const ListTagsForResource: &str = "fsx:ListTagsForResource";

/// `fsx:ManageBackupPrincipalAssociations`: Permissions management, Write.
///
/// Resource types: `backup` (required).
pub const ManageBackupPrincipalAssociations: &str = "fsx:ManageBackupPrincipalAssociations";

/// `fsx:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `volume` (required).
pub const PutResourcePolicy: &str = "fsx:PutResourcePolicy";

/// `fsx:ReleaseFileSystemNfsV3Locks`: Write.
///
/// Resource types: `file-system` (required).
pub const ReleaseFileSystemNfsV3Locks: &str = "fsx:ReleaseFileSystemNfsV3Locks";

/// `fsx:RestoreVolumeFromSnapshot`: Write.
///
/// Resource types: `snapshot` (required), `volume` (required).
pub const RestoreVolumeFromSnapshot: &str = "fsx:RestoreVolumeFromSnapshot";

/// `fsx:StartMisconfiguredStateRecovery`: Write.
///
/// Resource types: `file-system` (required).
pub const StartMisconfiguredStateRecovery: &str = "fsx:StartMisconfiguredStateRecovery";

/// `fsx:TagResource`: Tagging, Write.
///
/// Resource types: `association`, `backup`, `file-cache`, `file-system`, `snapshot`, `storage-virtual-machine`, `task`, `volume`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `fsx:NfsDataRepositoryAuthenticationEnabled`, `fsx:NfsDataRepositoryEncryptionInTransitEnabled`, `fsx:ParentVolumeId`, `fsx:StorageVirtualMachineId`.
pub const TagResource: &str = "fsx:TagResource";

/// `fsx:UntagResource`: Tagging, Write.
///
/// Resource types: `association`, `backup`, `file-cache`, `file-system`, `snapshot`, `storage-virtual-machine`, `task`, `volume`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "fsx:UntagResource";

/// `fsx:UpdateDataRepositoryAssociation`: Write.
///
/// Resource types: `association` (required).
pub const UpdateDataRepositoryAssociation: &str = "fsx:UpdateDataRepositoryAssociation";

/// `fsx:UpdateFileCache`: Write.
///
/// Resource types: `file-cache` (required).
pub const UpdateFileCache: &str = "fsx:UpdateFileCache";

/// `fsx:UpdateFileSystem`: Write.
///
/// Resource types: `file-system` (required).
pub const UpdateFileSystem: &str = "fsx:UpdateFileSystem";

/// `fsx:UpdateSharedVpcConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSharedVpcConfiguration: &str = "fsx:UpdateSharedVpcConfiguration";

/// `fsx:UpdateSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
pub const UpdateSnapshot: &str = "fsx:UpdateSnapshot";

/// `fsx:UpdateStorageVirtualMachine`: Write.
///
/// Resource types: `storage-virtual-machine` (required).
pub const UpdateStorageVirtualMachine: &str = "fsx:UpdateStorageVirtualMachine";

/// `fsx:UpdateVolume`: Write.
///
/// Resource types: `volume` (required).
///
/// Condition keys: `fsx:ParentVolumeId`, `fsx:StorageVirtualMachineId`.
pub const UpdateVolume: &str = "fsx:UpdateVolume";
