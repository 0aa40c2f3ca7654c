// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon RDS: the actions of the prefix `rds`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `auto-backup` | `arn:${Partition}:rds:${Region}:${Account}:auto-backup:${DbInstanceAutomatedBackupId}` |
//! | `cev` | `arn:${Partition}:rds:${Region}:${Account}:cev:${Engine}/${EngineVersion}/${CustomDbEngineVersionId}` |
//! | `cluster` | `arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}` |
//! | `cluster-auto-backup` | `arn:${Partition}:rds:${Region}:${Account}:cluster-auto-backup:${DbClusterAutomatedBackupId}` |
//! | `cluster-endpoint` | `arn:${Partition}:rds:${Region}:${Account}:cluster-endpoint:${DbClusterEndpoint}` |
//! | `cluster-pg` | `arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}` |
//! | `cluster-snapshot` | `arn:${Partition}:rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}` |
//! | `db` | `arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}` |
//! | `deployment` | `arn:${Partition}:rds:${Region}:${Account}:deployment:${BlueGreenDeploymentIdentifier}` |
//! | `es` | `arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}` |
//! | `global-cluster` | `arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster}` |
//! | `integration` | `arn:${Partition}:rds:${Region}:${Account}:integration:${IntegrationIdentifier}` |
//! | `og` | `arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}` |
//! | `pg` | `arn:${Partition}:rds:${Region}:${Account}:pg:${ParameterGroupName}` |
//! | `proxy` | `arn:${Partition}:rds:${Region}:${Account}:db-proxy:${DbProxyId}` |
//! | `proxy-endpoint` | `arn:${Partition}:rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}` |
//! | `ri` | `arn:${Partition}:rds:${Region}:${Account}:ri:${ReservedDbInstanceName}` |
//! | `secgrp` | `arn:${Partition}:rds:${Region}:${Account}:secgrp:${SecurityGroupName}` |
//! | `shardgrp` | `arn:${Partition}:rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}` |
//! | `snapshot` | `arn:${Partition}:rds:${Region}:${Account}:snapshot:${SnapshotName}` |
//! | `snapshot-tenant-database` | `arn:${Partition}:rds:${Region}:${Account}:snapshot-tenant-database:${SnapshotName}:${TenantResourceId}` |
//! | `subgrp` | `arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}` |
//! | `target-group` | `arn:${Partition}:rds:${Region}:${Account}:target-group:${TargetGroupId}` |
//! | `tenant-database` | `arn:${Partition}:rds:${Region}:${Account}:tenant-database:${TenantResourceId}` |

mod part_1;
mod part_2;

pub use part_1::*;
pub use part_2::*;
