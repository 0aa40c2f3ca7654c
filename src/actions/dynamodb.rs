// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon DynamoDB: the actions of the prefix `dynamodb`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `backup` | `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/backup/${BackupName}` |
//! | `export` | `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/export/${ExportName}` |
//! | `global-table` | `arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}` |
//! | `import` | `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/import/${ImportName}` |
//! | `index` | `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}` |
//! | `stream` | `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/stream/${StreamLabel}` |
//! | `table` | `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}` |

/// `dynamodb:AssociateTableReplica`: Write.
///
/// Resource types: `table` (required).
pub const AssociateTableReplica: &str = "dynamodb:AssociateTableReplica";

/// `dynamodb:BatchGetItem`: Read.
///
/// Resource types: `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:LeadingKeys`, `dynamodb:ReturnConsumedCapacity`, `dynamodb:Select`.
pub const BatchGetItem: &str = "dynamodb:BatchGetItem";

/// `dynamodb:BatchWriteItem`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:LeadingKeys`, `dynamodb:ReturnConsumedCapacity`.
pub const BatchWriteItem: &str = "dynamodb:BatchWriteItem";

/// `dynamodb:ConditionCheckItem`: Read.
///
/// Resource types: `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:LeadingKeys`, `dynamodb:ReturnConsumedCapacity`, `dynamodb:ReturnValues`.
pub const ConditionCheckItem: &str = "dynamodb:ConditionCheckItem";

/// `dynamodb:CreateBackup`: Write.
///
/// Resource types: `table` (required).
pub const CreateBackup: &str = "dynamodb:CreateBackup";

/// `dynamodb:CreateGlobalTable`: Write.
///
/// Resource types: `global-table` (required), `table` (required).
pub const CreateGlobalTable: &str = "dynamodb:CreateGlobalTable";

/// `dynamodb:CreateGlobalTableWitness`: Write.
///
/// Resource types: `table` (required).
pub const CreateGlobalTableWitness: &str = "dynamodb:CreateGlobalTableWitness";

/// `dynamodb:CreateTable`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTable: &str = "dynamodb:CreateTable";

/// `dynamodb:CreateTableReplica`: Write.
///
/// Resource types: `table` (required).
pub const CreateTableReplica: &str = "dynamodb:CreateTableReplica";

/// `dynamodb:DeleteBackup`: Write.
///
/// Resource types: `backup` (required).
pub const DeleteBackup: &str = "dynamodb:DeleteBackup";

/// `dynamodb:DeleteGlobalTableWitness`: Write.
///
/// Resource types: `table` (required).
pub const DeleteGlobalTableWitness: &str = "dynamodb:DeleteGlobalTableWitness";

/// `dynamodb:DeleteItem`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:LeadingKeys`, `dynamodb:ReturnConsumedCapacity`, `dynamodb:ReturnValues`.
pub const DeleteItem: &str = "dynamodb:DeleteItem";

/// `dynamodb:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `stream` (required), `table` (required).
pub const DeleteResourcePolicy: &str = "dynamodb:DeleteResourcePolicy";

/// `dynamodb:DeleteTable`: Write.
///
/// Resource types: `table` (required).
pub const DeleteTable: &str = "dynamodb:DeleteTable";

/// `dynamodb:DeleteTableReplica`: Write.
///
/// Resource types: `table` (required).
pub const DeleteTableReplica: &str = "dynamodb:DeleteTableReplica";

/// `dynamodb:DescribeBackup`: Read.
///
/// Resource types: `backup` (required).
pub const DescribeBackup: &str = "dynamodb:DescribeBackup";

/// `dynamodb:DescribeContinuousBackups`: Read.
///
/// Resource types: `table` (required).
pub const DescribeContinuousBackups: &str = "dynamodb:DescribeContinuousBackups";

/// `dynamodb:DescribeContributorInsights`: Read.
///
/// Resource types: `index`, `table` (required).
pub const DescribeContributorInsights: &str = "dynamodb:DescribeContributorInsights";

/// `dynamodb:DescribeEndpoints`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEndpoints: &str = "dynamodb:DescribeEndpoints";

/// `dynamodb:DescribeExport`: Read.
///
/// Resource types: `export` (required).
pub const DescribeExport: &str = "dynamodb:DescribeExport";

/// `dynamodb:DescribeGlobalTable`: Read.
///
/// Resource types: `global-table` (required).
pub const DescribeGlobalTable: &str = "dynamodb:DescribeGlobalTable";

/// `dynamodb:DescribeGlobalTableSettings`: Read.
///
/// Resource types: `global-table` (required).
pub const DescribeGlobalTableSettings: &str = "dynamodb:DescribeGlobalTableSettings";

/// `dynamodb:DescribeImport`: Read.
///
/// Resource types: `import` (required).
pub const DescribeImport: &str = "dynamodb:DescribeImport";

/// `dynamodb:DescribeKinesisStreamingDestination`: Read.
///
/// Resource types: `table` (required).
pub const DescribeKinesisStreamingDestination: &str = "dynamodb:DescribeKinesisStreamingDestination";

/// `dynamodb:DescribeLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLimits: &str = "dynamodb:DescribeLimits";

/// `dynamodb:DescribeReservedCapacity`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedCapacity: &str = "dynamodb:DescribeReservedCapacity";

/// `dynamodb:DescribeReservedCapacityOfferings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedCapacityOfferings: &str = "dynamodb:DescribeReservedCapacityOfferings";

/// `dynamodb:DescribeStream`: Read.
///
/// Resource types: `stream` (required).
pub const DescribeStream: &str = "dynamodb:DescribeStream";

/// `dynamodb:DescribeTable`: Read.
///
/// Resource types: `table` (required).
pub const DescribeTable: &str = "dynamodb:DescribeTable";

/// `dynamodb:DescribeTableReplicaAutoScaling`: Read.
///
/// Resource types: `table` (required).
pub const DescribeTableReplicaAutoScaling: &str = "dynamodb:DescribeTableReplicaAutoScaling";

/// `dynamodb:DescribeTimeToLive`: Read.
///
/// Resource types: `table` (required).
pub const DescribeTimeToLive: &str = "dynamodb:DescribeTimeToLive";

/// `dynamodb:DisableKinesisStreamingDestination`: Write.
///
/// Resource types: `table` (required).
pub const DisableKinesisStreamingDestination: &str = "dynamodb:DisableKinesisStreamingDestination";

/// `dynamodb:DisassociateTableReplica`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DisassociateTableReplica: &str = "dynamodb:DisassociateTableReplica";

/// `dynamodb:EnableKinesisStreamingDestination`: Write.
///
/// Resource types: `table` (required).
pub const EnableKinesisStreamingDestination: &str = "dynamodb:EnableKinesisStreamingDestination";

/// `dynamodb:ExportTableToPointInTime`: Write.
///
/// Resource types: `table` (required).
pub const ExportTableToPointInTime: &str = "dynamodb:ExportTableToPointInTime";

/// `dynamodb:GetAbacStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAbacStatus: &str = "dynamodb:GetAbacStatus";

/// `dynamodb:GetItem`: Read.
///
/// Resource types: `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:LeadingKeys`, `dynamodb:ReturnConsumedCapacity`, `dynamodb:Select`.
pub const GetItem: &str = "dynamodb:GetItem";

/// `dynamodb:GetRecords`: Read.
///
/// Resource types: `stream` (required).
pub const GetRecords: &str = "dynamodb:GetRecords";

/// `dynamodb:GetResourcePolicy`: Read.
///
/// Resource types: `stream` (required), `table` (required).
pub const GetResourcePolicy: &str = "dynamodb:GetResourcePolicy";

/// `dynamodb:GetShardIterator`: Read.
///
/// Resource types: `stream` (required).
pub const GetShardIterator: &str = "dynamodb:GetShardIterator";

/// `dynamodb:ImportTable`: Write.
///
/// Resource types: `table` (required).
pub const ImportTable: &str = "dynamodb:ImportTable";

/// `dynamodb:InjectError`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `dynamodb:FisActionId`, `dynamodb:FisTargetArns`.
pub const InjectError: &str = "dynamodb:InjectError";

/// `dynamodb:ListBackups`: List.
///
/// No resource types: its resource is `*`.
pub const ListBackups: &str = "dynamodb:ListBackups";

/// `dynamodb:ListContributorInsights`: List.
///
/// No resource types: its resource is `*`.
pub const ListContributorInsights: &str = "dynamodb:ListContributorInsights";

/// `dynamodb:ListExports`: List.
///
/// Resource types: `table`.
pub const ListExports: &str = "dynamodb:ListExports";

/// `dynamodb:ListGlobalTables`: List.
///
/// No resource types: its resource is `*`.
pub const ListGlobalTables: &str = "dynamodb:ListGlobalTables";

/// `dynamodb:ListImports`: List.
///
/// Resource types: `table`.
pub const ListImports: &str = "dynamodb:ListImports";

/// `dynamodb:ListStreams`: Read.
///
/// No resource types: its resource is `*`.
pub const ListStreams: &str = "dynamodb:ListStreams";

/// `dynamodb:ListTables`: List.
///
/// No resource types: its resource is `*`.
pub const ListTables: &str = "dynamodb:ListTables";

/// `dynamodb:ListTagsOfResource`: Read.
///
/// Resource types: `stream` (required), `table` (required).
pub const ListTagsOfResource: &str = "dynamodb:ListTagsOfResource";

/// `dynamodb:PartiQLDelete`: Write.
///
/// Resource types: `index`, `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:LeadingKeys`, `dynamodb:ReturnValues`.
pub const PartiQLDelete: &str = "dynamodb:PartiQLDelete";

/// `dynamodb:PartiQLInsert`: Write.
///
/// Resource types: `index`, `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:LeadingKeys`.
pub const PartiQLInsert: &str = "dynamodb:PartiQLInsert";

/// `dynamodb:PartiQLSelect`: Read.
///
/// Resource types: `index`, `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:FullTableScan`, `dynamodb:LeadingKeys`, `dynamodb:Select`.
pub const PartiQLSelect: &str = "dynamodb:PartiQLSelect";

/// `dynamodb:PartiQLUpdate`: Write.
///
/// Resource types: `index`, `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:LeadingKeys`, `dynamodb:ReturnValues`.
pub const PartiQLUpdate: &str = "dynamodb:PartiQLUpdate";

/// `dynamodb:PurchaseReservedCapacityOfferings`: Write.
///
/// No resource types: its resource is `*`.
pub const PurchaseReservedCapacityOfferings: &str = "dynamodb:PurchaseReservedCapacityOfferings";

/// `dynamodb:PutItem`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:LeadingKeys`, `dynamodb:ReturnConsumedCapacity`, `dynamodb:ReturnValues`.
pub const PutItem: &str = "dynamodb:PutItem";

/// `dynamodb:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `stream` (required), `table` (required).
pub const PutResourcePolicy: &str = "dynamodb:PutResourcePolicy";

/// `dynamodb:Query`: Read.
///
/// Resource types: `index`, `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:LeadingKeys`, `dynamodb:ReturnConsumedCapacity`, `dynamodb:ReturnValues`, `dynamodb:Select`.
pub const Query: &str = "dynamodb:Query";

/// `dynamodb:ReadDataForReplication`: Read.
///
/// Resource types: `table` (required).
pub const ReadDataForReplication: &str = "dynamodb:ReadDataForReplication";

/// `dynamodb:ReplicateSettings`: Write.
///
/// Resource types: `table` (required).
pub const ReplicateSettings: &str = "dynamodb:ReplicateSettings";

/// `dynamodb:RestoreTableFromAwsBackup`: Write.
///
/// Resource types: `table` (required).
pub const RestoreTableFromAwsBackup: &str = "dynamodb:RestoreTableFromAwsBackup";

/// `dynamodb:RestoreTableFromBackup`: Write.
///
/// Resource types: `backup` (required), `table` (required).
pub const RestoreTableFromBackup: &str = "dynamodb:RestoreTableFromBackup";

/// `dynamodb:RestoreTableToPointInTime`: Write.
///
/// Resource types: `table` (required).
pub const RestoreTableToPointInTime: &str = "dynamodb:RestoreTableToPointInTime";

/// `dynamodb:Scan`: Read.
///
/// Resource types: `index`, `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:ReturnConsumedCapacity`, `dynamodb:ReturnValues`, `dynamodb:Select`.
pub const Scan: &str = "dynamodb:Scan";

/// `dynamodb:SearchVectors`: Read.
///
/// Resource types: `index` (required), `table` (required).
pub const SearchVectors: &str = "dynamodb:SearchVectors";

/// `dynamodb:StartAwsBackupJob`: Write.
///
/// Resource types: `table` (required).
pub const StartAwsBackupJob: &str = "dynamodb:StartAwsBackupJob";

/// `dynamodb:TagResource`: Tagging, Write.
///
/// Resource types: `stream` (required), `table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "dynamodb:TagResource";

/// `dynamodb:UntagResource`: Tagging, Write.
///
/// Resource types: `stream` (required), `table` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "dynamodb:UntagResource";

/// `dynamodb:UpdateAbacStatus`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAbacStatus: &str = "dynamodb:UpdateAbacStatus";

/// `dynamodb:UpdateContinuousBackups`: Write.
///
/// Resource types: `table` (required).
pub const UpdateContinuousBackups: &str = "dynamodb:UpdateContinuousBackups";

/// `dynamodb:UpdateContributorInsights`: Write.
///
/// Resource types: `index`, `table` (required).
pub const UpdateContributorInsights: &str = "dynamodb:UpdateContributorInsights";

/// `dynamodb:UpdateGlobalTable`: Write.
///
/// Resource types: `global-table` (required), `table` (required).
pub const UpdateGlobalTable: &str = "dynamodb:UpdateGlobalTable";

/// `dynamodb:UpdateGlobalTableSettings`: Write.
///
/// Resource types: `global-table` (required), `table` (required).
pub const UpdateGlobalTableSettings: &str = "dynamodb:UpdateGlobalTableSettings";

/// `dynamodb:UpdateGlobalTableVersion`: Write.
///
/// Resource types: `global-table` (required), `table`.
pub const UpdateGlobalTableVersion: &str = "dynamodb:UpdateGlobalTableVersion";

/// `dynamodb:UpdateItem`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `dynamodb:Attributes`, `dynamodb:EnclosingOperation`, `dynamodb:LeadingKeys`, `dynamodb:ReturnConsumedCapacity`, `dynamodb:ReturnValues`.
pub const UpdateItem: &str = "dynamodb:UpdateItem";

/// `dynamodb:UpdateKinesisStreamingDestination`: Write.
///
/// Resource types: `table` (required).
pub const UpdateKinesisStreamingDestination: &str = "dynamodb:UpdateKinesisStreamingDestination";

/// `dynamodb:UpdateTable`: Write.
///
/// Resource types: `table` (required).
pub const UpdateTable: &str = "dynamodb:UpdateTable";

/// `dynamodb:UpdateTableReplicaAutoScaling`: Write.
///
/// Resource types: `table` (required).
pub const UpdateTableReplicaAutoScaling: &str = "dynamodb:UpdateTableReplicaAutoScaling";

/// `dynamodb:UpdateTimeToLive`: Write.
///
/// Resource types: `table` (required).
pub const UpdateTimeToLive: &str = "dynamodb:UpdateTimeToLive";

/// `dynamodb:WriteDataForReplication`: Write.
///
/// Resource types: `table` (required).
pub const WriteDataForReplication: &str = "dynamodb:WriteDataForReplication";
