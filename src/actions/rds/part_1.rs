// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `rds:AddRoleToDBCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const AddRoleToDBCluster: &str = "rds:AddRoleToDBCluster";

/// `rds:AddRoleToDBInstance`: Write.
///
/// Resource types: `db` (required).
pub const AddRoleToDBInstance: &str = "rds:AddRoleToDBInstance";

/// `rds:AddSourceIdentifierToSubscription`: Write.
///
/// Resource types: `es` (required).
pub const AddSourceIdentifierToSubscription: &str = "rds:AddSourceIdentifierToSubscription";

/// `rds:AddTagsToResource`: Tagging, Write.
///
/// Resource types: `auto-backup`, `cev`, `cluster`, `cluster-auto-backup`, `cluster-endpoint`, `cluster-pg`, `cluster-snapshot`, `db`, `deployment`, `es`, `global-cluster`, `integration`, `og`, `pg`, `proxy`, `proxy-endpoint`, `ri`, `secgrp`, `shardgrp`, `snapshot`, `snapshot-tenant-database`, `subgrp`, `target-group`, `tenant-database`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:TagsFromRequest`, `rds:req-tag/${TagKey}`.
pub const AddTagsToResource: &str = "rds:AddTagsToResource";

/// `rds:ApplyPendingMaintenanceAction`: Write.
///
/// Resource types: `cluster`, `db`.
pub const ApplyPendingMaintenanceAction: &str = "rds:ApplyPendingMaintenanceAction";

/// `rds:AuthorizeDBSecurityGroupIngress`: Permissions management, Write.
///
/// Resource types: `secgrp` (required).
pub const AuthorizeDBSecurityGroupIngress: &str = "rds:AuthorizeDBSecurityGroupIngress";

/// `rds:BacktrackDBCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const BacktrackDBCluster: &str = "rds:BacktrackDBCluster";

/// `rds:CancelDBCapacityReservation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CancelDBCapacityReservation: &str = "rds:CancelDBCapacityReservation";

/// `rds:CancelExportTask`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelExportTask: &str = "rds:CancelExportTask";

/// `rds:CopyCustomDBEngineVersion`: Write.
///
/// Resource types: `cev` (required).
pub const CopyCustomDBEngineVersion: &str = "rds:CopyCustomDBEngineVersion";

/// `rds:CopyDBClusterParameterGroup`: Write.
///
/// Resource types: `cluster-pg` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CopyDBClusterParameterGroup: &str = "rds:CopyDBClusterParameterGroup";

/// `rds:CopyDBClusterSnapshot`: Write.
///
/// Resource types: `cluster-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CopyDBClusterSnapshot: &str = "rds:CopyDBClusterSnapshot";

/// `rds:CopyDBParameterGroup`: Write.
///
/// Resource types: `pg` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CopyDBParameterGroup: &str = "rds:CopyDBParameterGroup";

/// `rds:CopyDBSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:CopyOptionGroup`, `rds:req-tag/${TagKey}`.
pub const CopyDBSnapshot: &str = "rds:CopyDBSnapshot";

/// `rds:CopyOptionGroup`: Write.
///
/// Resource types: `og` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CopyOptionGroup: &str = "rds:CopyOptionGroup";

/// `rds:CreateBlueGreenDeployment`: Write.
///
/// Resource types: `cluster`, `cluster-pg`, `db`, `deployment` (required), `pg`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `rds:DatabaseClass`, `rds:DatabaseEngine`, `rds:DatabaseName`, `rds:MultiAz`, `rds:Piops`, `rds:StorageEncrypted`, `rds:StorageSize`, `rds:Vpc`, `rds:cluster-pg-tag/${TagKey}`, `rds:cluster-tag/${TagKey}`, `rds:db-tag/${TagKey}`, `rds:pg-tag/${TagKey}`, `rds:req-tag/${TagKey}`.
pub const CreateBlueGreenDeployment: &str = "rds:CreateBlueGreenDeployment";

/// `rds:CreateCustomDBEngineVersion`: Write.
///
/// Resource types: `cev` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateCustomDBEngineVersion: &str = "rds:CreateCustomDBEngineVersion";

/// `rds:CreateDBCapacityReservation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateDBCapacityReservation: &str = "rds:CreateDBCapacityReservation";

/// `rds:CreateDBCluster`: Write.
///
/// Resource types: `cluster` (required), `cluster-pg` (required), `db`, `global-cluster`, `og` (required), `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:DatabaseClass`, `rds:DatabaseEngine`, `rds:DatabaseName`, `rds:ManageMasterUserPassword`, `rds:Piops`, `rds:StorageEncrypted`, `rds:StorageSize`, `rds:req-tag/${TagKey}`.
pub const CreateDBCluster: &str = "rds:CreateDBCluster";

/// `rds:CreateDBClusterEndpoint`: Write.
///
/// Resource types: `cluster` (required), `cluster-endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:EndpointType`, `rds:req-tag/${TagKey}`.
pub const CreateDBClusterEndpoint: &str = "rds:CreateDBClusterEndpoint";

/// `rds:CreateDBClusterParameterGroup`: Write.
///
/// Resource types: `cluster-pg` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateDBClusterParameterGroup: &str = "rds:CreateDBClusterParameterGroup";

/// `rds:CreateDBClusterSnapshot`: Write.
///
/// Resource types: `cluster` (required), `cluster-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateDBClusterSnapshot: &str = "rds:CreateDBClusterSnapshot";

/// `rds:CreateDBInstance`: Write.
///
/// Resource types: `cluster`, `db` (required), `og`, `pg`, `secgrp`, `subgrp`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:BackupTarget`, `rds:ManageMasterUserPassword`, `rds:PubliclyAccessible`, `rds:req-tag/${TagKey}`.
pub const CreateDBInstance: &str = "rds:CreateDBInstance";

/// `rds:CreateDBInstanceReadReplica`: Write.
///
/// Resource types: `cluster` (required), `db` (required), `og` (required), `pg` (required), `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:PubliclyAccessible`, `rds:req-tag/${TagKey}`.
pub const CreateDBInstanceReadReplica: &str = "rds:CreateDBInstanceReadReplica";

/// `rds:CreateDBParameterGroup`: Write.
///
/// Resource types: `pg` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateDBParameterGroup: &str = "rds:CreateDBParameterGroup";

/// `rds:CreateDBProxy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDBProxy: &str = "rds:CreateDBProxy";

/// `rds:CreateDBProxyEndpoint`: Write.
///
/// Resource types: `proxy` (required), `proxy-endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDBProxyEndpoint: &str = "rds:CreateDBProxyEndpoint";

/// `rds:CreateDBSecurityGroup`: Write.
///
/// Resource types: `secgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateDBSecurityGroup: &str = "rds:CreateDBSecurityGroup";

/// `rds:CreateDBShardGroup`: Write.
///
/// Resource types: `cluster` (required), `shardgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:PubliclyAccessible`, `rds:req-tag/${TagKey}`.
pub const CreateDBShardGroup: &str = "rds:CreateDBShardGroup";

/// `rds:CreateDBSnapshot`: Write.
///
/// Resource types: `db` (required), `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:BackupTarget`, `rds:req-tag/${TagKey}`.
pub const CreateDBSnapshot: &str = "rds:CreateDBSnapshot";

/// `rds:CreateDBSubnetGroup`: Write.
///
/// Resource types: `subgrp` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateDBSubnetGroup: &str = "rds:CreateDBSubnetGroup";

/// `rds:CreateEventSubscription`: Write.
///
/// Resource types: `es` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateEventSubscription: &str = "rds:CreateEventSubscription";

/// `rds:CreateGlobalCluster`: Write.
///
/// Resource types: `cluster` (required), `global-cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateGlobalCluster: &str = "rds:CreateGlobalCluster";

/// `rds:CreateIntegration`: Write.
///
/// Resource types: `cluster` (required), `db`, `integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateIntegration: &str = "rds:CreateIntegration";

/// `rds:CreateOptionGroup`: Write.
///
/// Resource types: `og` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const CreateOptionGroup: &str = "rds:CreateOptionGroup";

/// `rds:CreateTenantDatabase`: Write.
///
/// Resource types: `db` (required), `tenant-database` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:ManageMasterUserPassword`, `rds:TenantDatabaseName`, `rds:req-tag/${TagKey}`.
pub const CreateTenantDatabase: &str = "rds:CreateTenantDatabase";

/// `rds:CrossRegionCommunication`: Write.
///
/// Resource types: `cluster-snapshot`, `db`, `snapshot`.
pub const CrossRegionCommunication: &str = "rds:CrossRegionCommunication";

/// `rds:DeleteBlueGreenDeployment`: Write.
///
/// Resource types: `deployment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteBlueGreenDeployment: &str = "rds:DeleteBlueGreenDeployment";

/// `rds:DeleteCustomDBEngineVersion`: Write.
///
/// Resource types: `cev` (required).
pub const DeleteCustomDBEngineVersion: &str = "rds:DeleteCustomDBEngineVersion";

/// `rds:DeleteDBCluster`: Write.
///
/// Resource types: `cluster` (required), `cluster-snapshot` (required).
pub const DeleteDBCluster: &str = "rds:DeleteDBCluster";

/// `rds:DeleteDBClusterAutomatedBackup`: Write.
///
/// Resource types: `cluster-auto-backup` (required).
pub const DeleteDBClusterAutomatedBackup: &str = "rds:DeleteDBClusterAutomatedBackup";

/// `rds:DeleteDBClusterEndpoint`: Write.
///
/// Resource types: `cluster-endpoint` (required).
pub const DeleteDBClusterEndpoint: &str = "rds:DeleteDBClusterEndpoint";

/// `rds:DeleteDBClusterParameterGroup`: Write.
///
/// Resource types: `cluster-pg` (required).
pub const DeleteDBClusterParameterGroup: &str = "rds:DeleteDBClusterParameterGroup";

/// `rds:DeleteDBClusterSnapshot`: Write.
///
/// Resource types: `cluster-snapshot` (required).
pub const DeleteDBClusterSnapshot: &str = "rds:DeleteDBClusterSnapshot";

/// `rds:DeleteDBInstance`: Write.
///
/// Resource types: `db` (required).
pub const DeleteDBInstance: &str = "rds:DeleteDBInstance";

/// `rds:DeleteDBInstanceAutomatedBackup`: Write.
///
/// Resource types: `auto-backup` (required).
pub const DeleteDBInstanceAutomatedBackup: &str = "rds:DeleteDBInstanceAutomatedBackup";

/// `rds:DeleteDBParameterGroup`: Write.
///
/// Resource types: `pg` (required).
pub const DeleteDBParameterGroup: &str = "rds:DeleteDBParameterGroup";

/// `rds:DeleteDBProxy`: Write.
///
/// Resource types: `proxy` (required).
pub const DeleteDBProxy: &str = "rds:DeleteDBProxy";

/// `rds:DeleteDBProxyEndpoint`: Write.
///
/// Resource types: `proxy-endpoint` (required).
pub const DeleteDBProxyEndpoint: &str = "rds:DeleteDBProxyEndpoint";

/// `rds:DeleteDBSecurityGroup`: Write.
///
/// Resource types: `secgrp` (required).
pub const DeleteDBSecurityGroup: &str = "rds:DeleteDBSecurityGroup";

/// `rds:DeleteDBShardGroup`: Write.
///
/// Resource types: `shardgrp` (required).
pub const DeleteDBShardGroup: &str = "rds:DeleteDBShardGroup";

/// `rds:DeleteDBSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
pub const DeleteDBSnapshot: &str = "rds:DeleteDBSnapshot";

/// `rds:DeleteDBSubnetGroup`: Write.
///
/// Resource types: `subgrp` (required).
pub const DeleteDBSubnetGroup: &str = "rds:DeleteDBSubnetGroup";

/// `rds:DeleteEventSubscription`: Write.
///
/// Resource types: `es` (required).
pub const DeleteEventSubscription: &str = "rds:DeleteEventSubscription";

/// `rds:DeleteGlobalCluster`: Write.
///
/// Resource types: `global-cluster` (required).
pub const DeleteGlobalCluster: &str = "rds:DeleteGlobalCluster";

/// `rds:DeleteIntegration`: Write.
///
/// Resource types: `integration` (required).
pub const DeleteIntegration: &str = "rds:DeleteIntegration";

/// `rds:DeleteOptionGroup`: Write.
///
/// Resource types: `og` (required).
pub const DeleteOptionGroup: &str = "rds:DeleteOptionGroup";

/// `rds:DeleteTenantDatabase`: Write.
///
/// Resource types: `db` (required), `tenant-database` (required).
pub const DeleteTenantDatabase: &str = "rds:DeleteTenantDatabase";

/// `rds:DeregisterDBProxyTargets`: Write.
///
/// Resource types: `cluster` (required), `db` (required), `proxy` (required), `target-group` (required).
pub const DeregisterDBProxyTargets: &str = "rds:DeregisterDBProxyTargets";

/// `rds:DescribeAccountAttributes`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountAttributes: &str = "rds:DescribeAccountAttributes";

/// `rds:DescribeBlueGreenDeployments`: List.
///
/// Resource types: `deployment`.
pub const DescribeBlueGreenDeployments: &str = "rds:DescribeBlueGreenDeployments";

/// `rds:DescribeCertificates`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeCertificates: &str = "rds:DescribeCertificates";

/// `rds:DescribeDBCapacityReservations`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const DescribeDBCapacityReservations: &str = "rds:DescribeDBCapacityReservations";

/// `rds:DescribeDBClusterAutomatedBackups`: List.
///
/// Resource types: `cluster`, `cluster-auto-backup`.
pub const DescribeDBClusterAutomatedBackups: &str = "rds:DescribeDBClusterAutomatedBackups";

/// `rds:DescribeDBClusterBacktracks`: List.
///
/// Resource types: `cluster` (required).
pub const DescribeDBClusterBacktracks: &str = "rds:DescribeDBClusterBacktracks";

/// `rds:DescribeDBClusterEndpoints`: List.
///
/// Resource types: `cluster`, `cluster-endpoint`.
pub const DescribeDBClusterEndpoints: &str = "rds:DescribeDBClusterEndpoints";

/// `rds:DescribeDBClusterParameterGroups`: List.
///
/// Resource types: `cluster-pg`.
pub const DescribeDBClusterParameterGroups: &str = "rds:DescribeDBClusterParameterGroups";

/// `rds:DescribeDBClusterParameters`: List.
///
/// Resource types: `cluster-pg` (required).
pub const DescribeDBClusterParameters: &str = "rds:DescribeDBClusterParameters";

/// `rds:DescribeDBClusters`: List.
///
/// Resource types: `cluster`.
pub const DescribeDBClusters: &str = "rds:DescribeDBClusters";

/// `rds:DescribeDBClusterSnapshotAttributes`: List.
///
/// Resource types: `cluster-snapshot` (required).
pub const DescribeDBClusterSnapshotAttributes: &str = "rds:DescribeDBClusterSnapshotAttributes";

/// `rds:DescribeDBClusterSnapshots`: List.
///
/// Resource types: `cluster`, `cluster-snapshot`.
pub const DescribeDBClusterSnapshots: &str = "rds:DescribeDBClusterSnapshots";

/// `rds:DescribeDBEngineVersions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDBEngineVersions: &str = "rds:DescribeDBEngineVersions";

/// `rds:DescribeDBInstanceAutomatedBackups`: List.
///
/// Resource types: `auto-backup`, `db`.
pub const DescribeDBInstanceAutomatedBackups: &str = "rds:DescribeDBInstanceAutomatedBackups";

/// `rds:DescribeDBInstances`: List.
///
/// Resource types: `db`.
pub const DescribeDBInstances: &str = "rds:DescribeDBInstances";

/// `rds:DescribeDBLogFiles`: List.
///
/// Resource types: `db` (required).
pub const DescribeDBLogFiles: &str = "rds:DescribeDBLogFiles";

/// `rds:DescribeDBMajorEngineVersions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDBMajorEngineVersions: &str = "rds:DescribeDBMajorEngineVersions";

/// `rds:DescribeDBParameterGroups`: List.
///
/// Resource types: `pg`.
pub const DescribeDBParameterGroups: &str = "rds:DescribeDBParameterGroups";

/// `rds:DescribeDBParameters`: List.
///
/// Resource types: `pg` (required).
pub const DescribeDBParameters: &str = "rds:DescribeDBParameters";

/// `rds:DescribeDBProxies`: List.
///
/// Resource types: `proxy`.
pub const DescribeDBProxies: &str = "rds:DescribeDBProxies";

/// `rds:DescribeDBProxyEndpoints`: List.
///
/// Resource types: `proxy`, `proxy-endpoint`.
pub const DescribeDBProxyEndpoints: &str = "rds:DescribeDBProxyEndpoints";

/// `rds:DescribeDBProxyTargetGroups`: List.
///
/// Resource types: `proxy` (required).
pub const DescribeDBProxyTargetGroups: &str = "rds:DescribeDBProxyTargetGroups";

/// `rds:DescribeDBProxyTargets`: List.
///
/// Resource types: `proxy` (required), `target-group` (required).
pub const DescribeDBProxyTargets: &str = "rds:DescribeDBProxyTargets";

/// `rds:DescribeDBRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDBRecommendations: &str = "rds:DescribeDBRecommendations";

/// `rds:DescribeDBSecurityGroups`: List.
///
/// Resource types: `secgrp`.
pub const DescribeDBSecurityGroups: &str = "rds:DescribeDBSecurityGroups";

/// `rds:DescribeDBShardGroups`: List.
///
/// Resource types: `shardgrp`.
pub const DescribeDBShardGroups: &str = "rds:DescribeDBShardGroups";

/// `rds:DescribeDBSnapshotAttributes`: List.
///
/// Resource types: `snapshot` (required).
pub const DescribeDBSnapshotAttributes: &str = "rds:DescribeDBSnapshotAttributes";

/// `rds:DescribeDBSnapshots`: List.
///
/// Resource types: `db`, `snapshot`.
pub const DescribeDBSnapshots: &str = "rds:DescribeDBSnapshots";

/// `rds:DescribeDBSnapshotTenantDatabases`: List.
///
/// Resource types: `db`, `snapshot`, `snapshot-tenant-database`.
pub const DescribeDBSnapshotTenantDatabases: &str = "rds:DescribeDBSnapshotTenantDatabases";

/// `rds:DescribeDBSubnetGroups`: List.
///
/// Resource types: `subgrp`.
pub const DescribeDBSubnetGroups: &str = "rds:DescribeDBSubnetGroups";

/// `rds:DescribeEngineDefaultClusterParameters`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEngineDefaultClusterParameters: &str = "rds:DescribeEngineDefaultClusterParameters";

/// `rds:DescribeEngineDefaultParameters`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEngineDefaultParameters: &str = "rds:DescribeEngineDefaultParameters";

/// `rds:DescribeEventCategories`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEventCategories: &str = "rds:DescribeEventCategories";

/// `rds:DescribeEvents`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEvents: &str = "rds:DescribeEvents";

/// `rds:DescribeEventSubscriptions`: List.
///
/// Resource types: `es`.
pub const DescribeEventSubscriptions: &str = "rds:DescribeEventSubscriptions";

/// `rds:DescribeExportTasks`: List.
///
/// Resource types: `cluster`, `cluster-snapshot`, `snapshot`.
pub const DescribeExportTasks: &str = "rds:DescribeExportTasks";

/// `rds:DescribeGlobalClusters`: List.
///
/// Resource types: `global-cluster`.
pub const DescribeGlobalClusters: &str = "rds:DescribeGlobalClusters";

/// `rds:DescribeIntegrations`: List.
///
/// Resource types: `integration`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeIntegrations: &str = "rds:DescribeIntegrations";

/// `rds:DescribeOptionGroupOptions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeOptionGroupOptions: &str = "rds:DescribeOptionGroupOptions";

/// `rds:DescribeOptionGroups`: List.
///
/// Resource types: `og`.
pub const DescribeOptionGroups: &str = "rds:DescribeOptionGroups";

/// `rds:DescribeOrderableDBInstanceOptions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeOrderableDBInstanceOptions: &str = "rds:DescribeOrderableDBInstanceOptions";

/// `rds:DescribePendingMaintenanceActions`: List.
///
/// Resource types: `cluster`, `db`.
pub const DescribePendingMaintenanceActions: &str = "rds:DescribePendingMaintenanceActions";

/// `rds:DescribeRecommendationGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRecommendationGroups: &str = "rds:DescribeRecommendationGroups";

/// `rds:DescribeRecommendations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRecommendations: &str = "rds:DescribeRecommendations";

/// `rds:DescribeReservedDBInstances`: List.
///
/// Resource types: `ri`.
pub const DescribeReservedDBInstances: &str = "rds:DescribeReservedDBInstances";

/// `rds:DescribeReservedDBInstancesOfferings`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedDBInstancesOfferings: &str = "rds:DescribeReservedDBInstancesOfferings";

/// `rds:DescribeSourceRegions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeSourceRegions: &str = "rds:DescribeSourceRegions";

/// `rds:DescribeTenantDatabases`: List.
///
/// Resource types: `db`, `tenant-database`.
pub const DescribeTenantDatabases: &str = "rds:DescribeTenantDatabases";

/// `rds:DescribeValidDBInstanceModifications`: List.
///
/// Resource types: `db` (required).
pub const DescribeValidDBInstanceModifications: &str = "rds:DescribeValidDBInstanceModifications";

/// `rds:DisableHttpEndpoint`: Write.
///
/// Resource types: `cluster` (required).
pub const DisableHttpEndpoint: &str = "rds:DisableHttpEndpoint";

/// `rds:DownloadCompleteDBLogFile`: Read.
///
/// Resource types: `db` (required).
pub const DownloadCompleteDBLogFile: &str = "rds:DownloadCompleteDBLogFile";

/// `rds:DownloadDBLogFilePortion`: Read.
///
/// Resource types: `db` (required).
pub const DownloadDBLogFilePortion: &str = "rds:DownloadDBLogFilePortion";

/// `rds:EnableHttpEndpoint`: Write.
///
/// Resource types: `cluster` (required).
pub const EnableHttpEndpoint: &str = "rds:EnableHttpEndpoint";

/// `rds:FailoverDBCluster`: Write.
///
/// Resource types: `cluster` (required), `db`.
pub const FailoverDBCluster: &str = "rds:FailoverDBCluster";

/// `rds:FailoverGlobalCluster`: Write.
///
/// Resource types: `cluster` (required), `global-cluster` (required).
pub const FailoverGlobalCluster: &str = "rds:FailoverGlobalCluster";

/// `rds:ListTagsForResource`: Read.
///
/// Resource types: `auto-backup`, `cev`, `cluster`, `cluster-auto-backup`, `cluster-endpoint`, `cluster-pg`, `cluster-snapshot`, `db`, `es`, `global-cluster`, `integration`, `og`, `pg`, `proxy`, `proxy-endpoint`, `ri`, `secgrp`, `shardgrp`, `snapshot`, `snapshot-tenant-database`, `subgrp`, `target-group`, `tenant-database`.
pub const ListTagsForResource: &str = "rds:ListTagsForResource";

/// `rds:ModifyActivityStream`: Write.
///
/// Resource types: `db` (required).
pub const ModifyActivityStream: &str = "rds:ModifyActivityStream";

/// `rds:ModifyCertificates`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyCertificates: &str = "rds:ModifyCertificates";

/// `rds:ModifyCurrentDBClusterCapacity`: Write.
///
/// Resource types: `cluster` (required).
pub const ModifyCurrentDBClusterCapacity: &str = "rds:ModifyCurrentDBClusterCapacity";

/// `rds:ModifyCustomDBEngineVersion`: Write.
///
/// Resource types: `cev` (required).
pub const ModifyCustomDBEngineVersion: &str = "rds:ModifyCustomDBEngineVersion";

/// `rds:ModifyDBCapacityReservation`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ModifyDBCapacityReservation: &str = "rds:ModifyDBCapacityReservation";

/// `rds:ModifyDBCluster`: Write.
///
/// Resource types: `cluster` (required), `cluster-pg`, `og`, `pg`.
///
/// Condition keys: `rds:DatabaseClass`, `rds:ManageMasterUserPassword`, `rds:Piops`, `rds:StorageSize`.
pub const ModifyDBCluster: &str = "rds:ModifyDBCluster";

/// `rds:ModifyDBClusterEndpoint`: Write.
///
/// Resource types: `cluster-endpoint` (required).
pub const ModifyDBClusterEndpoint: &str = "rds:ModifyDBClusterEndpoint";

/// `rds:ModifyDBClusterParameterGroup`: Write.
///
/// Resource types: `cluster-pg` (required).
pub const ModifyDBClusterParameterGroup: &str = "rds:ModifyDBClusterParameterGroup";

/// `rds:ModifyDBClusterSnapshotAttribute`: Write.
///
/// Resource types: `cluster-snapshot` (required).
pub const ModifyDBClusterSnapshotAttribute: &str = "rds:ModifyDBClusterSnapshotAttribute";

/// `rds:ModifyDBInstance`: Write.
///
/// Resource types: `db` (required), `og`, `pg`, `secgrp`, `subgrp`.
///
/// Condition keys: `rds:ManageMasterUserPassword`.
pub const ModifyDBInstance: &str = "rds:ModifyDBInstance";

/// `rds:ModifyDBParameterGroup`: Write.
///
/// Resource types: `pg` (required).
pub const ModifyDBParameterGroup: &str = "rds:ModifyDBParameterGroup";

/// `rds:ModifyDBProxy`: Write.
///
/// Resource types: `proxy` (required).
pub const ModifyDBProxy: &str = "rds:ModifyDBProxy";

/// `rds:ModifyDBProxyEndpoint`: Write.
///
/// Resource types: `proxy-endpoint` (required).
pub const ModifyDBProxyEndpoint: &str = "rds:ModifyDBProxyEndpoint";

/// `rds:ModifyDBProxyTargetGroup`: Write.
///
/// Resource types: `target-group` (required).
pub const ModifyDBProxyTargetGroup: &str = "rds:ModifyDBProxyTargetGroup";

/// `rds:ModifyDBRecommendation`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyDBRecommendation: &str = "rds:ModifyDBRecommendation";

/// `rds:ModifyDBShardGroup`: Write.
///
/// Resource types: `shardgrp` (required).
pub const ModifyDBShardGroup: &str = "rds:ModifyDBShardGroup";

/// `rds:ModifyDBSnapshot`: Write.
///
/// Resource types: `og`, `snapshot` (required).
pub const ModifyDBSnapshot: &str = "rds:ModifyDBSnapshot";

/// `rds:ModifyDBSnapshotAttribute`: Write.
///
/// Resource types: `snapshot` (required).
pub const ModifyDBSnapshotAttribute: &str = "rds:ModifyDBSnapshotAttribute";

/// `rds:ModifyDBSubnetGroup`: Write.
///
/// Resource types: `subgrp` (required).
pub const ModifyDBSubnetGroup: &str = "rds:ModifyDBSubnetGroup";

/// `rds:ModifyEventSubscription`: Write.
///
/// Resource types: `es` (required).
pub const ModifyEventSubscription: &str = "rds:ModifyEventSubscription";

/// `rds:ModifyGlobalCluster`: Write.
///
/// Resource types: `global-cluster` (required).
pub const ModifyGlobalCluster: &str = "rds:ModifyGlobalCluster";

/// `rds:ModifyIntegration`: Write.
///
/// Resource types: `integration` (required).
pub const ModifyIntegration: &str = "rds:ModifyIntegration";

/// `rds:ModifyOptionGroup`: Write.
///
/// Resource types: `og` (required).
pub const ModifyOptionGroup: &str = "rds:ModifyOptionGroup";

/// `rds:ModifyRecommendation`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyRecommendation: &str = "rds:ModifyRecommendation";

/// `rds:ModifyTenantDatabase`: Write.
///
/// Resource types: `db` (required), `tenant-database` (required).
///
/// Condition keys: `rds:ManageMasterUserPassword`, `rds:TenantDatabaseName`.
pub const ModifyTenantDatabase: &str = "rds:ModifyTenantDatabase";

/// `rds:PromoteReadReplica`: Write.
///
/// Resource types: `db` (required).
pub const PromoteReadReplica: &str = "rds:PromoteReadReplica";

/// `rds:PromoteReadReplicaDBCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const PromoteReadReplicaDBCluster: &str = "rds:PromoteReadReplicaDBCluster";

/// `rds:PurchaseReservedDBInstancesOffering`: Write.
///
/// Resource types: `ri` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `rds:req-tag/${TagKey}`.
pub const PurchaseReservedDBInstancesOffering: &str = "rds:PurchaseReservedDBInstancesOffering";

/// `rds:RebootDBCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const RebootDBCluster: &str = "rds:RebootDBCluster";

/// `rds:RebootDBInstance`: Write.
///
/// Resource types: `db` (required).
pub const RebootDBInstance: &str = "rds:RebootDBInstance";

/// `rds:RebootDBShardGroup`: Write.
///
/// Resource types: `shardgrp` (required).
pub const RebootDBShardGroup: &str = "rds:RebootDBShardGroup";

/// `rds:RegisterDBProxyTargets`: Write.
///
/// Resource types: `db`, `target-group` (required).
pub const RegisterDBProxyTargets: &str = "rds:RegisterDBProxyTargets";
