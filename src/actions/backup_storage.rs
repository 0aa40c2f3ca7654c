// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Backup storage: the actions of the prefix `backup-storage`.

/// `backup-storage:CommitBackupJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CommitBackupJob: &str = "backup-storage:CommitBackupJob";

/// `backup-storage:DeleteObjects`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteObjects: &str = "backup-storage:DeleteObjects";

/// `backup-storage:DescribeBackupJob`: Write.
///
/// No resource types: its resource is `*`.
pub const DescribeBackupJob: &str = "backup-storage:DescribeBackupJob";

/// `backup-storage:GetBaseBackup`: Write.
///
/// No resource types: its resource is `*`.
pub const GetBaseBackup: &str = "backup-storage:GetBaseBackup";

/// `backup-storage:GetChunk`: Write.
///
/// No resource types: its resource is `*`.
pub const GetChunk: &str = "backup-storage:GetChunk";

/// `backup-storage:GetIncrementalBaseBackup`: Write.
///
/// No resource types: its resource is `*`.
pub const GetIncrementalBaseBackup: &str = "backup-storage:GetIncrementalBaseBackup";

/// `backup-storage:GetObjectMetadata`: Write.
///
/// No resource types: its resource is `*`.
pub const GetObjectMetadata: &str = "backup-storage:GetObjectMetadata";

/// `backup-storage:ListChunks`: Write.
///
/// No resource types: its resource is `*`.
pub const ListChunks: &str = "backup-storage:ListChunks";

/// `backup-storage:ListObjects`: Write.
///
/// No resource types: its resource is `*`.
pub const ListObjects: &str = "backup-storage:ListObjects";

/// `backup-storage:MountCapsule`: Write.
///
/// No resource types: its resource is `*`.
pub const MountCapsule: &str = "backup-storage:MountCapsule";

/// `backup-storage:NotifyObjectComplete`: Write.
///
/// No resource types: its resource is `*`.
pub const NotifyObjectComplete: &str = "backup-storage:NotifyObjectComplete";

/// `backup-storage:PutChunk`: Write.
///
/// No resource types: its resource is `*`.
pub const PutChunk: &str = "backup-storage:PutChunk";

/// `backup-storage:PutObject`: Write.
///
/// No resource types: its resource is `*`.
pub const PutObject: &str = "backup-storage:PutObject";

/// `backup-storage:StartObject`: Write.
///
/// No resource types: its resource is `*`.
pub const StartObject: &str = "backup-storage:StartObject";

/// `backup-storage:UpdateObjectComplete`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateObjectComplete: &str = "backup-storage:UpdateObjectComplete";
