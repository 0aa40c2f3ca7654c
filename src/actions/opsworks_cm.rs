// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS OpsWorks Configuration Management: the actions of the prefix `opsworks-cm`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `backup` | `arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup}` |
//! | `server` | `arn:${Partition}:opsworks-cm::${Account}:server/${ServerName}/${UniqueId}` |

/// `opsworks-cm:AssociateNode`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateNode: &str = "opsworks-cm:AssociateNode";

/// `opsworks-cm:CreateBackup`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateBackup: &str = "opsworks-cm:CreateBackup";

/// `opsworks-cm:CreateServer`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateServer: &str = "opsworks-cm:CreateServer";

/// `opsworks-cm:DeleteBackup`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteBackup: &str = "opsworks-cm:DeleteBackup";

/// `opsworks-cm:DeleteServer`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteServer: &str = "opsworks-cm:DeleteServer";

/// `opsworks-cm:DescribeAccountAttributes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountAttributes: &str = "opsworks-cm:DescribeAccountAttributes";

/// `opsworks-cm:DescribeBackups`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeBackups: &str = "opsworks-cm:DescribeBackups";

/// `opsworks-cm:DescribeEvents`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEvents: &str = "opsworks-cm:DescribeEvents";

/// `opsworks-cm:DescribeNodeAssociationStatus`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeNodeAssociationStatus: &str = "opsworks-cm:DescribeNodeAssociationStatus";

/// `opsworks-cm:DescribeServers`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeServers: &str = "opsworks-cm:DescribeServers";

/// `opsworks-cm:DisassociateNode`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateNode: &str = "opsworks-cm:DisassociateNode";

/// `opsworks-cm:ExportServerEngineAttribute`: Read.
///
/// No resource types: its resource is `*`.
pub const ExportServerEngineAttribute: &str = "opsworks-cm:ExportServerEngineAttribute";

/// `opsworks-cm:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "opsworks-cm:ListTagsForResource";

/// `opsworks-cm:RestoreServer`: Write.
///
/// No resource types: its resource is `*`.
pub const RestoreServer: &str = "opsworks-cm:RestoreServer";

/// `opsworks-cm:StartMaintenance`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMaintenance: &str = "opsworks-cm:StartMaintenance";

/// `opsworks-cm:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const TagResource: &str = "opsworks-cm:TagResource";

/// `opsworks-cm:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const UntagResource: &str = "opsworks-cm:UntagResource";

/// `opsworks-cm:UpdateServer`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServer: &str = "opsworks-cm:UpdateServer";

/// `opsworks-cm:UpdateServerEngineAttributes`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServerEngineAttributes: &str = "opsworks-cm:UpdateServerEngineAttributes";
