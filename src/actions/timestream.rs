// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Timestream: the actions of the prefix `timestream`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `database` | `arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}` |
//! | `scheduled-query` | `arn:${Partition}:timestream:${Region}:${Account}:scheduled-query/${ScheduledQueryName}` |
//! | `table` | `arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}/table/${TableName}` |

/// `timestream:CancelQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelQuery: &str = "timestream:CancelQuery";

/// `timestream:CreateBatchLoadTask`: Write.
///
/// Resource types: `table` (required).
pub const CreateBatchLoadTask: &str = "timestream:CreateBatchLoadTask";

/// `timestream:CreateDatabase`: Write.
///
/// Resource types: `database` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDatabase: &str = "timestream:CreateDatabase";

/// `timestream:CreateScheduledQuery`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScheduledQuery: &str = "timestream:CreateScheduledQuery";

/// `timestream:CreateTable`: Write.
///
/// Resource types: `table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTable: &str = "timestream:CreateTable";

/// `timestream:DeleteDatabase`: Write.
///
/// Resource types: `database` (required).
pub const DeleteDatabase: &str = "timestream:DeleteDatabase";

/// `timestream:DeleteScheduledQuery`: Write.
///
/// Resource types: `scheduled-query` (required).
pub const DeleteScheduledQuery: &str = "timestream:DeleteScheduledQuery";

/// `timestream:DeleteTable`: Write.
///
/// Resource types: `table` (required).
pub const DeleteTable: &str = "timestream:DeleteTable";

/// `timestream:DescribeAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountSettings: &str = "timestream:DescribeAccountSettings";

/// `timestream:DescribeBatchLoadTask`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBatchLoadTask: &str = "timestream:DescribeBatchLoadTask";

/// `timestream:DescribeDatabase`: Read.
///
/// Resource types: `database` (required).
pub const DescribeDatabase: &str = "timestream:DescribeDatabase";

/// `timestream:DescribeEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEndpoints: &str = "timestream:DescribeEndpoints";

/// `timestream:DescribeScheduledQuery`: Read.
///
/// Resource types: `scheduled-query` (required).
pub const DescribeScheduledQuery: &str = "timestream:DescribeScheduledQuery";

/// `timestream:DescribeTable`: Read.
///
/// Resource types: `table` (required).
pub const DescribeTable: &str = "timestream:DescribeTable";

/// `timestream:ExecuteScheduledQuery`: Write.
///
/// Resource types: `scheduled-query` (required).
pub const ExecuteScheduledQuery: &str = "timestream:ExecuteScheduledQuery";

/// `timestream:GetAwsBackupStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAwsBackupStatus: &str = "timestream:GetAwsBackupStatus";

/// `timestream:GetAwsRestoreStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAwsRestoreStatus: &str = "timestream:GetAwsRestoreStatus";

/// `timestream:ListBatchLoadTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListBatchLoadTasks: &str = "timestream:ListBatchLoadTasks";

/// `timestream:ListDatabases`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatabases: &str = "timestream:ListDatabases";

/// `timestream:ListMeasures`: List.
///
/// Resource types: `table` (required).
pub const ListMeasures: &str = "timestream:ListMeasures";

/// `timestream:ListScheduledQueries`: List.
///
/// No resource types: its resource is `*`.
pub const ListScheduledQueries: &str = "timestream:ListScheduledQueries";

/// `timestream:ListTables`: List.
///
/// Resource types: `database` (required).
pub const ListTables: &str = "timestream:ListTables";

/// `timestream:ListTagsForResource`: Read.
///
/// Resource types: `database` (required), `scheduled-query` (required), `table` (required).
pub const ListTagsForResource: &str = "timestream:ListTagsForResource";

/// `timestream:PrepareQuery`: Read.
///
/// Resource types: `table` (required).
pub const PrepareQuery: &str = "timestream:PrepareQuery";

/// `timestream:ResumeBatchLoadTask`: Write.
///
/// No resource types: its resource is `*`.
pub const ResumeBatchLoadTask: &str = "timestream:ResumeBatchLoadTask";

/// `timestream:Select`: Read.
///
/// Resource types: `table` (required).
pub const Select: &str = "timestream:Select";

/// `timestream:SelectValues`: Read.
///
/// No resource types: its resource is `*`.
pub const SelectValues: &str = "timestream:SelectValues";

/// `timestream:StartAwsBackupJob`: Write.
///
/// Resource types: `table` (required).
pub const StartAwsBackupJob: &str = "timestream:StartAwsBackupJob";

/// `timestream:StartAwsRestoreJob`: Write.
///
/// Resource types: `table` (required).
pub const StartAwsRestoreJob: &str = "timestream:StartAwsRestoreJob";

/// `timestream:TagResource`: Tagging, Write.
///
/// Resource types: `database` (required), `scheduled-query` (required), `table` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "timestream:TagResource";

/// `timestream:Unload`: Write.
///
/// Resource types: `table` (required).
pub const Unload: &str = "timestream:Unload";

/// `timestream:UntagResource`: Tagging, Write.
///
/// Resource types: `database` (required), `scheduled-query` (required), `table` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "timestream:UntagResource";

/// `timestream:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "timestream:UpdateAccountSettings";

/// `timestream:UpdateDatabase`: Write.
///
/// Resource types: `database` (required).
pub const UpdateDatabase: &str = "timestream:UpdateDatabase";

/// `timestream:UpdateScheduledQuery`: Write.
///
/// Resource types: `scheduled-query` (required).
pub const UpdateScheduledQuery: &str = "timestream:UpdateScheduledQuery";

/// `timestream:UpdateTable`: Write.
///
/// Resource types: `table` (required).
pub const UpdateTable: &str = "timestream:UpdateTable";

/// `timestream:WriteRecords`: Write.
///
/// Resource types: `table` (required).
pub const WriteRecords: &str = "timestream:WriteRecords";
