// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Timestream InfluxDB: the actions of the prefix `timestream-influxdb`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `db-backup` | `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-backup/${DbBackupId}` |
//! | `db-cluster` | `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-cluster/${DbClusterId}` |
//! | `db-instance` | `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}` |
//! | `db-parameter-group` | `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-parameter-group/${DbParameterGroupIdentifier}` |

/// `timestream-influxdb:CreateDbBackup`: Write.
///
/// Resource types: `db-backup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDbBackup: &str = "timestream-influxdb:CreateDbBackup";

/// `timestream-influxdb:CreateDbCluster`: Write.
///
/// Resource types: `db-parameter-group`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDbCluster: &str = "timestream-influxdb:CreateDbCluster";

/// `timestream-influxdb:CreateDbInstance`: Write.
///
/// Resource types: `db-parameter-group`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDbInstance: &str = "timestream-influxdb:CreateDbInstance";

/// `timestream-influxdb:CreateDbParameterGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDbParameterGroup: &str = "timestream-influxdb:CreateDbParameterGroup";

/// `timestream-influxdb:DeleteDbBackup`: Write.
///
/// Resource types: `db-backup` (required).
pub const DeleteDbBackup: &str = "timestream-influxdb:DeleteDbBackup";

/// `timestream-influxdb:DeleteDbCluster`: Write.
///
/// Resource types: `db-cluster` (required).
pub const DeleteDbCluster: &str = "timestream-influxdb:DeleteDbCluster";

/// `timestream-influxdb:DeleteDbInstance`: Write.
///
/// Resource types: `db-instance` (required).
pub const DeleteDbInstance: &str = "timestream-influxdb:DeleteDbInstance";

/// `timestream-influxdb:GetDbBackup`: Read.
///
/// Resource types: `db-backup` (required).
pub const GetDbBackup: &str = "timestream-influxdb:GetDbBackup";

/// `timestream-influxdb:GetDbCluster`: Read.
///
/// Resource types: `db-cluster` (required).
pub const GetDbCluster: &str = "timestream-influxdb:GetDbCluster";

/// `timestream-influxdb:GetDbInstance`: Read.
///
/// Resource types: `db-instance` (required).
pub const GetDbInstance: &str = "timestream-influxdb:GetDbInstance";

/// `timestream-influxdb:GetDbParameterGroup`: Read.
///
/// Resource types: `db-parameter-group` (required).
pub const GetDbParameterGroup: &str = "timestream-influxdb:GetDbParameterGroup";

/// `timestream-influxdb:ListDbBackups`: List.
///
/// No resource types: its resource is `*`.
pub const ListDbBackups: &str = "timestream-influxdb:ListDbBackups";

/// `timestream-influxdb:ListDbClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListDbClusters: &str = "timestream-influxdb:ListDbClusters";

/// `timestream-influxdb:ListDbInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListDbInstances: &str = "timestream-influxdb:ListDbInstances";

/// `timestream-influxdb:ListDbInstancesForCluster`: Read.
///
/// Resource types: `db-cluster` (required).
pub const ListDbInstancesForCluster: &str = "timestream-influxdb:ListDbInstancesForCluster";

/// `timestream-influxdb:ListDbParameterGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListDbParameterGroups: &str = "timestream-influxdb:ListDbParameterGroups";

/// `timestream-influxdb:ListTagsForResource`: Read.
///
/// Resource types: `db-backup`, `db-cluster`, `db-instance`, `db-parameter-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "timestream-influxdb:ListTagsForResource";

/// `timestream-influxdb:RebootDbCluster`: Write.
///
/// Resource types: `db-cluster` (required), `db-instance`.
pub const RebootDbCluster: &str = "timestream-influxdb:RebootDbCluster";

/// `timestream-influxdb:RebootDbInstance`: Write.
///
/// Resource types: `db-instance` (required).
pub const RebootDbInstance: &str = "timestream-influxdb:RebootDbInstance";

/// `timestream-influxdb:RestoreFromDbBackup`: Write.
///
/// Resource types: `db-backup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `timestream-influxdb:RestoreMode`.
pub const RestoreFromDbBackup: &str = "timestream-influxdb:RestoreFromDbBackup";

/// `timestream-influxdb:TagResource`: Tagging, Write.
///
/// Resource types: `db-backup`, `db-cluster`, `db-instance`, `db-parameter-group`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "timestream-influxdb:TagResource";

/// `timestream-influxdb:UntagResource`: Tagging, Write.
///
/// Resource types: `db-backup`, `db-cluster`, `db-instance`, `db-parameter-group`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "timestream-influxdb:UntagResource";

/// `timestream-influxdb:UpdateDbCluster`: Write.
///
/// Resource types: `db-cluster` (required), `db-parameter-group`.
pub const UpdateDbCluster: &str = "timestream-influxdb:UpdateDbCluster";

/// `timestream-influxdb:UpdateDbInstance`: Write.
///
/// Resource types: `db-instance` (required), `db-parameter-group`.
pub const UpdateDbInstance: &str = "timestream-influxdb:UpdateDbInstance";
