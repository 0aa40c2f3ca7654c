// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3 Tables: the actions of the prefix `s3tables`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Table` | `arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}/table/${TableID}` |
//! | `TableBucket` | `arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}` |

/// `s3tables:CreateNamespace`: Write.
///
/// Resource types: `TableBucket` (required).
pub const CreateNamespace: &str = "s3tables:CreateNamespace";

/// `s3tables:CreateTable`: Write.
///
/// Resource types: `TableBucket` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3tables:KMSKeyArn`, `s3tables:SSEAlgorithm`, `s3tables:TableBucketTag/${TagKey}`, `s3tables:namespace`.
pub const CreateTable: &str = "s3tables:CreateTable";

/// `s3tables:CreateTableBucket`: Write.
///
/// Resource types: `TableBucket` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3tables:KMSKeyArn`, `s3tables:SSEAlgorithm`, `s3tables:TableBucketTag/${TagKey}`.
pub const CreateTableBucket: &str = "s3tables:CreateTableBucket";

/// `s3tables:DeleteNamespace`: Write.
///
/// Resource types: `TableBucket` (required).
///
/// Condition keys: `s3tables:namespace`.
pub const DeleteNamespace: &str = "s3tables:DeleteNamespace";

/// `s3tables:DeleteTable`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const DeleteTable: &str = "s3tables:DeleteTable";

/// `s3tables:DeleteTableBucket`: Write.
///
/// Resource types: `TableBucket` (required).
pub const DeleteTableBucket: &str = "s3tables:DeleteTableBucket";

/// `s3tables:DeleteTableBucketEncryption`: Write.
///
/// Resource types: `TableBucket` (required).
pub const DeleteTableBucketEncryption: &str = "s3tables:DeleteTableBucketEncryption";

/// `s3tables:DeleteTableBucketMetricsConfiguration`: Write.
///
/// Resource types: `TableBucket` (required).
pub const DeleteTableBucketMetricsConfiguration: &str = "s3tables:DeleteTableBucketMetricsConfiguration";

/// `s3tables:DeleteTableBucketPolicy`: Permissions management, Write.
///
/// Resource types: `TableBucket` (required).
pub const DeleteTableBucketPolicy: &str = "s3tables:DeleteTableBucketPolicy";

/// `s3tables:DeleteTableBucketReplication`: Write.
///
/// Resource types: `TableBucket` (required).
pub const DeleteTableBucketReplication: &str = "s3tables:DeleteTableBucketReplication";

/// `s3tables:DeleteTablePolicy`: Permissions management, Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const DeleteTablePolicy: &str = "s3tables:DeleteTablePolicy";

/// `s3tables:DeleteTableReplication`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const DeleteTableReplication: &str = "s3tables:DeleteTableReplication";

/// `s3tables:GetNamespace`: Read.
///
/// Resource types: `TableBucket` (required).
///
/// Condition keys: `s3tables:namespace`.
pub const GetNamespace: &str = "s3tables:GetNamespace";

/// `s3tables:GetTable`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTable: &str = "s3tables:GetTable";

/// `s3tables:GetTableBucket`: Read.
///
/// Resource types: `TableBucket` (required).
pub const GetTableBucket: &str = "s3tables:GetTableBucket";

/// `s3tables:GetTableBucketEncryption`: Read.
///
/// Resource types: `TableBucket` (required).
pub const GetTableBucketEncryption: &str = "s3tables:GetTableBucketEncryption";

/// `s3tables:GetTableBucketMaintenanceConfiguration`: Read.
///
/// Resource types: `TableBucket` (required).
pub const GetTableBucketMaintenanceConfiguration: &str = "s3tables:GetTableBucketMaintenanceConfiguration";

/// `s3tables:GetTableBucketMetricsConfiguration`: Read.
///
/// Resource types: `TableBucket` (required).
pub const GetTableBucketMetricsConfiguration: &str = "s3tables:GetTableBucketMetricsConfiguration";

/// `s3tables:GetTableBucketPolicy`: Read.
///
/// Resource types: `TableBucket` (required).
pub const GetTableBucketPolicy: &str = "s3tables:GetTableBucketPolicy";

/// `s3tables:GetTableBucketReplication`: Read.
///
/// Resource types: `TableBucket` (required).
pub const GetTableBucketReplication: &str = "s3tables:GetTableBucketReplication";

/// `s3tables:GetTableBucketStorageClass`: Read.
///
/// Resource types: `TableBucket` (required).
pub const GetTableBucketStorageClass: &str = "s3tables:GetTableBucketStorageClass";

/// `s3tables:GetTableData`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableData: &str = "s3tables:GetTableData";

/// `s3tables:GetTableEncryption`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableEncryption: &str = "s3tables:GetTableEncryption";

/// `s3tables:GetTableMaintenanceConfiguration`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableMaintenanceConfiguration: &str = "s3tables:GetTableMaintenanceConfiguration";

/// `s3tables:GetTableMaintenanceJobStatus`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableMaintenanceJobStatus: &str = "s3tables:GetTableMaintenanceJobStatus";

/// `s3tables:GetTableMetadataLocation`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableMetadataLocation: &str = "s3tables:GetTableMetadataLocation";

/// `s3tables:GetTablePolicy`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTablePolicy: &str = "s3tables:GetTablePolicy";

/// `s3tables:GetTableRecordExpirationConfiguration`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableRecordExpirationConfiguration: &str = "s3tables:GetTableRecordExpirationConfiguration";

/// `s3tables:GetTableRecordExpirationJobStatus`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableRecordExpirationJobStatus: &str = "s3tables:GetTableRecordExpirationJobStatus";

/// `s3tables:GetTableReplication`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableReplication: &str = "s3tables:GetTableReplication";

/// `s3tables:GetTableReplicationStatus`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableReplicationStatus: &str = "s3tables:GetTableReplicationStatus";

/// `s3tables:GetTableStorageClass`: Read.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const GetTableStorageClass: &str = "s3tables:GetTableStorageClass";

/// `s3tables:ListNamespaces`: List.
///
/// Resource types: `TableBucket` (required).
pub const ListNamespaces: &str = "s3tables:ListNamespaces";

/// `s3tables:ListTableBuckets`: List.
///
/// No resource types: its resource is `*`.
pub const ListTableBuckets: &str = "s3tables:ListTableBuckets";

/// `s3tables:ListTables`: List.
///
/// Resource types: `TableBucket` (required).
///
/// Condition keys: `s3tables:namespace`.
pub const ListTables: &str = "s3tables:ListTables";

/// `s3tables:ListTagsForResource`: List.
///
/// Resource types: `Table`, `TableBucket`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3tables:TableBucketTag/${TagKey}`.
pub const ListTagsForResource: &str = "s3tables:ListTagsForResource";

/// `s3tables:PutTableBucketEncryption`: Write.
///
/// Resource types: `TableBucket` (required).
///
/// Condition keys: `s3tables:KMSKeyArn`, `s3tables:SSEAlgorithm`.
pub const PutTableBucketEncryption: &str = "s3tables:PutTableBucketEncryption";

/// `s3tables:PutTableBucketMaintenanceConfiguration`: Write.
///
/// Resource types: `TableBucket` (required).
pub const PutTableBucketMaintenanceConfiguration: &str = "s3tables:PutTableBucketMaintenanceConfiguration";

/// `s3tables:PutTableBucketMetricsConfiguration`: Write.
///
/// Resource types: `TableBucket` (required).
pub const PutTableBucketMetricsConfiguration: &str = "s3tables:PutTableBucketMetricsConfiguration";

/// `s3tables:PutTableBucketPolicy`: Permissions management, Write.
///
/// Resource types: `TableBucket` (required).
pub const PutTableBucketPolicy: &str = "s3tables:PutTableBucketPolicy";

/// `s3tables:PutTableBucketReplication`: Write.
///
/// Resource types: `TableBucket` (required).
pub const PutTableBucketReplication: &str = "s3tables:PutTableBucketReplication";

/// `s3tables:PutTableBucketStorageClass`: Write.
///
/// Resource types: `TableBucket` (required).
///
/// Condition keys: `s3tables:StorageClass`.
pub const PutTableBucketStorageClass: &str = "s3tables:PutTableBucketStorageClass";

/// `s3tables:PutTableData`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const PutTableData: &str = "s3tables:PutTableData";

/// `s3tables:PutTableEncryption`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:KMSKeyArn`, `s3tables:SSEAlgorithm`, `s3tables:namespace`.
pub const PutTableEncryption: &str = "s3tables:PutTableEncryption";

/// `s3tables:PutTableMaintenanceConfiguration`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const PutTableMaintenanceConfiguration: &str = "s3tables:PutTableMaintenanceConfiguration";

/// `s3tables:PutTablePolicy`: Permissions management, Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const PutTablePolicy: &str = "s3tables:PutTablePolicy";

/// `s3tables:PutTableRecordExpirationConfiguration`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const PutTableRecordExpirationConfiguration: &str = "s3tables:PutTableRecordExpirationConfiguration";

/// `s3tables:PutTableReplication`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const PutTableReplication: &str = "s3tables:PutTableReplication";

/// `s3tables:PutTableStorageClass`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:StorageClass`, `s3tables:namespace`, `s3tables:tableName`.
pub const PutTableStorageClass: &str = "s3tables:PutTableStorageClass";

/// `s3tables:RenameTable`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const RenameTable: &str = "s3tables:RenameTable";

/// `s3tables:TagResource`: Tagging, Write.
///
/// Resource types: `Table`, `TableBucket`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3tables:TableBucketTag/${TagKey}`.
pub const TagResource: &str = "s3tables:TagResource";

/// `s3tables:UntagResource`: Tagging, Write.
///
/// Resource types: `Table`, `TableBucket`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3tables:TableBucketTag/${TagKey}`.
pub const UntagResource: &str = "s3tables:UntagResource";

/// `s3tables:UpdateTableMetadataLocation`: Write.
///
/// Resource types: `Table` (required).
///
/// Condition keys: `s3tables:namespace`, `s3tables:tableName`.
pub const UpdateTableMetadataLocation: &str = "s3tables:UpdateTableMetadataLocation";
