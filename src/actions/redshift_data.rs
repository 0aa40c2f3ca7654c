// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Redshift Data API: the actions of the prefix `redshift-data`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}` |
//! | `managed-workgroup` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupId}` |
//! | `workgroup` | `arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}` |

/// `redshift-data:BatchExecuteStatement`: Write.
///
/// Resource types: `cluster`, `workgroup`.
///
/// Condition keys: `redshift-data:glue-catalog-arn`, `redshift-data:session-owner-iam-userid`.
pub const BatchExecuteStatement: &str = "redshift-data:BatchExecuteStatement";

/// `redshift-data:CancelStatement`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `redshift-data:statement-owner-iam-userid`.
pub const CancelStatement: &str = "redshift-data:CancelStatement";

/// `redshift-data:DescribeStatement`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `redshift-data:statement-owner-iam-userid`.
pub const DescribeStatement: &str = "redshift-data:DescribeStatement";

/// `redshift-data:DescribeTable`: Read.
///
/// Resource types: `cluster` (required), `workgroup` (required).
pub const DescribeTable: &str = "redshift-data:DescribeTable";

/// `redshift-data:ExecuteStatement`: Write.
///
/// Resource types: `cluster`, `workgroup`.
///
/// Condition keys: `redshift-data:glue-catalog-arn`, `redshift-data:session-owner-iam-userid`.
pub const ExecuteStatement: &str = "redshift-data:ExecuteStatement";

/// `redshift-data:GetStagingBucketLocation`: Read.
///
/// Resource types: `managed-workgroup` (required).
pub const GetStagingBucketLocation: &str = "redshift-data:GetStagingBucketLocation";

/// `redshift-data:GetStatementResult`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `redshift-data:statement-owner-iam-userid`.
pub const GetStatementResult: &str = "redshift-data:GetStatementResult";

/// `redshift-data:ListDatabases`: Read.
///
/// Resource types: `cluster` (required), `workgroup` (required).
pub const ListDatabases: &str = "redshift-data:ListDatabases";

/// `redshift-data:ListSchemas`: Read.
///
/// Resource types: `cluster` (required), `workgroup` (required).
pub const ListSchemas: &str = "redshift-data:ListSchemas";

/// `redshift-data:ListSessions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `redshift-data:session-owner-iam-userid`.
pub const ListSessions: &str = "redshift-data:ListSessions";

/// `redshift-data:ListStatements`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `redshift-data:statement-owner-iam-userid`.
pub const ListStatements: &str = "redshift-data:ListStatements";

/// `redshift-data:ListTables`: List.
///
/// Resource types: `cluster` (required), `workgroup` (required).
pub const ListTables: &str = "redshift-data:ListTables";
