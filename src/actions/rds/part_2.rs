// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `rds:RemoveFromGlobalCluster`: Write.
///
/// Resource types: `cluster` (required), `global-cluster` (required).
pub const RemoveFromGlobalCluster: &str = "rds:RemoveFromGlobalCluster";

/// `rds:RemoveRoleFromDBCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const RemoveRoleFromDBCluster: &str = "rds:RemoveRoleFromDBCluster";

/// `rds:RemoveRoleFromDBInstance`: Write.
///
/// Resource types: `db` (required).
pub const RemoveRoleFromDBInstance: &str = "rds:RemoveRoleFromDBInstance";

/// `rds:RemoveSourceIdentifierFromSubscription`: Write.
///
/// Resource types: `es` (required).
pub const RemoveSourceIdentifierFromSubscription: &str = "rds:RemoveSourceIdentifierFromSubscription";

/// `rds:RemoveTagsFromResource`: Tagging, Write.
///
/// Resource types: `auto-backup`, `cev`, `cluster`, `cluster-auto-backup`, `cluster-endpoint`, `cluster-pg`, `cluster-snapshot`, `db`, `deployment`, `es`, `global-cluster`, `integration`, `og`, `pg`, `proxy`, `proxy-endpoint`, `ri`, `secgrp`, `shardgrp`, `snapshot`, `snapshot-tenant-database`, `subgrp`, `target-group`, `tenant-database`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const RemoveTagsFromResource: &str = "rds:RemoveTagsFromResource";

/// `rds:ResetDBClusterParameterGroup`: Write.
///
/// Resource types: `cluster-pg` (required).
pub const ResetDBClusterParameterGroup: &str = "rds:ResetDBClusterParameterGroup";

/// `rds:ResetDBParameterGroup`: Write.
///
/// Resource types: `pg` (required).
pub const ResetDBParameterGroup: &str = "rds:ResetDBParameterGroup";

/// `rds:RestoreDBClusterFromS3`: Write.
///
/// Resource types: `cluster` (required), `cluster-pg` (required), `og` (required), `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:DatabaseEngine`, `rds:DatabaseName`, `rds:ManageMasterUserPassword`, `rds:StorageEncrypted`, `rds:req-tag/${TagKey}`.
pub const RestoreDBClusterFromS3: &str = "rds:RestoreDBClusterFromS3";

/// `rds:RestoreDBClusterFromSnapshot`: Write.
///
/// Resource types: `cluster` (required), `cluster-pg` (required), `cluster-snapshot`, `og` (required), `snapshot`, `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:DatabaseClass`, `rds:Piops`, `rds:StorageSize`, `rds:req-tag/${TagKey}`.
pub const RestoreDBClusterFromSnapshot: &str = "rds:RestoreDBClusterFromSnapshot";

/// `rds:RestoreDBClusterToPointInTime`: Write.
///
/// Resource types: `cluster` (required), `cluster-auto-backup`, `cluster-pg` (required), `og` (required), `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:DatabaseClass`, `rds:Piops`, `rds:StorageSize`, `rds:req-tag/${TagKey}`.
pub const RestoreDBClusterToPointInTime: &str = "rds:RestoreDBClusterToPointInTime";

/// `rds:RestoreDBInstanceFromDBSnapshot`: Write.
///
/// Resource types: `cluster-snapshot`, `db` (required), `og` (required), `pg` (required), `snapshot`, `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:BackupTarget`, `rds:ManageMasterUserPassword`, `rds:PubliclyAccessible`, `rds:req-tag/${TagKey}`.
pub const RestoreDBInstanceFromDBSnapshot: &str = "rds:RestoreDBInstanceFromDBSnapshot";

/// `rds:RestoreDBInstanceFromS3`: Write.
///
/// Resource types: `db` (required), `og` (required), `pg` (required), `secgrp`, `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:ManageMasterUserPassword`, `rds:PubliclyAccessible`, `rds:req-tag/${TagKey}`.
pub const RestoreDBInstanceFromS3: &str = "rds:RestoreDBInstanceFromS3";

/// `rds:RestoreDBInstanceToPointInTime`: Write.
///
/// Resource types: `auto-backup`, `db` (required), `og` (required), `pg` (required), `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:BackupTarget`, `rds:ManageMasterUserPassword`, `rds:PubliclyAccessible`, `rds:req-tag/${TagKey}`.
pub const RestoreDBInstanceToPointInTime: &str = "rds:RestoreDBInstanceToPointInTime";

/// `rds:RevokeDBSecurityGroupIngress`: Write.
///
/// Resource types: `secgrp` (required).
pub const RevokeDBSecurityGroupIngress: &str = "rds:RevokeDBSecurityGroupIngress";

/// `rds:StartActivityStream`: Write.
///
/// Resource types: `cluster`, `db`.
pub const StartActivityStream: &str = "rds:StartActivityStream";

/// `rds:StartDBCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const StartDBCluster: &str = "rds:StartDBCluster";

/// `rds:StartDBInstance`: Write.
///
/// Resource types: `db` (required).
pub const StartDBInstance: &str = "rds:StartDBInstance";

/// `rds:StartDBInstanceAutomatedBackupsReplication`: Write.
///
/// Resource types: `auto-backup` (required), `db` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const StartDBInstanceAutomatedBackupsReplication: &str = "rds:StartDBInstanceAutomatedBackupsReplication";

/// `rds:StartExportTask`: Write.
///
/// Resource types: `cluster`, `cluster-snapshot`, `snapshot`.
pub const StartExportTask: &str = "rds:StartExportTask";

/// `rds:StopActivityStream`: Write.
///
/// Resource types: `cluster`, `db`.
pub const StopActivityStream: &str = "rds:StopActivityStream";

/// `rds:StopDBCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const StopDBCluster: &str = "rds:StopDBCluster";

/// `rds:StopDBInstance`: Write.
///
/// Resource types: `db` (required), `snapshot`.
pub const StopDBInstance: &str = "rds:StopDBInstance";

/// `rds:StopDBInstanceAutomatedBackupsReplication`: Write.
///
/// Resource types: `db` (required).
pub const StopDBInstanceAutomatedBackupsReplication: &str = "rds:StopDBInstanceAutomatedBackupsReplication";

/// `rds:SwitchoverBlueGreenDeployment`: Write.
///
/// Resource types: `deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SwitchoverBlueGreenDeployment: &str = "rds:SwitchoverBlueGreenDeployment";

/// `rds:SwitchoverGlobalCluster`: Write.
///
/// Resource types: `cluster` (required), `global-cluster` (required).
pub const SwitchoverGlobalCluster: &str = "rds:SwitchoverGlobalCluster";

/// `rds:SwitchoverReadReplica`: Write.
///
/// Resource types: `db` (required).
pub const SwitchoverReadReplica: &str = "rds:SwitchoverReadReplica";
