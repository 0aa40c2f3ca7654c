// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon RDS Data API: the actions of the prefix `rds-data`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}` |

/// `rds-data:BatchExecuteStatement`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const BatchExecuteStatement: &str = "rds-data:BatchExecuteStatement";

/// `rds-data:BeginTransaction`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const BeginTransaction: &str = "rds-data:BeginTransaction";

/// `rds-data:CommitTransaction`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CommitTransaction: &str = "rds-data:CommitTransaction";

/// `rds-data:ExecuteSql`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ExecuteSql: &str = "rds-data:ExecuteSql";

/// `rds-data:ExecuteStatement`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ExecuteStatement: &str = "rds-data:ExecuteStatement";

/// `rds-data:RollbackTransaction`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RollbackTransaction: &str = "rds-data:RollbackTransaction";
