// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon ElastiCache: the actions of the prefix `elasticache`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:elasticache:${Region}:${Account}:cluster:${CacheClusterId}` |
//! | `globalreplicationgroup` | `arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}` |
//! | `parametergroup` | `arn:${Partition}:elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}` |
//! | `replicationgroup` | `arn:${Partition}:elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}` |
//! | `reserved-instance` | `arn:${Partition}:elasticache:${Region}:${Account}:reserved-instance:${ReservedCacheNodeId}` |
//! | `securitygroup` | `arn:${Partition}:elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}` |
//! | `serverlesscache` | `arn:${Partition}:elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}` |
//! | `serverlesscachesnapshot` | `arn:${Partition}:elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}` |
//! | `snapshot` | `arn:${Partition}:elasticache:${Region}:${Account}:snapshot:${SnapshotName}` |
//! | `subnetgroup` | `arn:${Partition}:elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}` |
//! | `user` | `arn:${Partition}:elasticache:${Region}:${Account}:user:${UserId}` |
//! | `usergroup` | `arn:${Partition}:elasticache:${Region}:${Account}:usergroup:${UserGroupId}` |

/// `elasticache:AddTagsToResource`: Tagging, Write.
///
/// Resource types: `cluster`, `globalreplicationgroup`, `parametergroup`, `replicationgroup`, `reserved-instance`, `securitygroup`, `serverlesscache`, `serverlesscachesnapshot`, `snapshot`, `subnetgroup`, `user`, `usergroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const AddTagsToResource: &str = "elasticache:AddTagsToResource";

/// `elasticache:AuthorizeCacheSecurityGroupIngress`: Write.
///
/// Resource types: `securitygroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AuthorizeCacheSecurityGroupIngress: &str = "elasticache:AuthorizeCacheSecurityGroupIngress";

/// `elasticache:BatchApplyUpdateAction`: Write.
///
/// Resource types: `cluster`, `replicationgroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchApplyUpdateAction: &str = "elasticache:BatchApplyUpdateAction";

/// `elasticache:BatchStopUpdateAction`: Write.
///
/// Resource types: `cluster`, `replicationgroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchStopUpdateAction: &str = "elasticache:BatchStopUpdateAction";

/// `elasticache:CompleteMigration`: Write.
///
/// Resource types: `cluster`, `replicationgroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CompleteMigration: &str = "elasticache:CompleteMigration";

/// `elasticache:Connect`: Write.
///
/// Resource types: `replicationgroup`, `serverlesscache`, `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const Connect: &str = "elasticache:Connect";

/// `elasticache:CopyServerlessCacheSnapshot`: Write.
///
/// Resource types: `serverlesscachesnapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:KmsKeyId`.
pub const CopyServerlessCacheSnapshot: &str = "elasticache:CopyServerlessCacheSnapshot";

/// `elasticache:CopySnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:KmsKeyId`.
pub const CopySnapshot: &str = "elasticache:CopySnapshot";

/// `elasticache:CreateCacheCluster`: Write.
///
/// Resource types: `cluster`, `parametergroup` (required), `replicationgroup`, `securitygroup`, `snapshot`, `subnetgroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:AuthTokenEnabled`, `elasticache:CacheNodeType`, `elasticache:CacheParameterGroupName`, `elasticache:EngineType`, `elasticache:EngineVersion`, `elasticache:MultiAZEnabled`, `elasticache:SnapshotRetentionLimit`.
pub const CreateCacheCluster: &str = "elasticache:CreateCacheCluster";

/// `elasticache:CreateCacheParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:CacheParameterGroupName`.
pub const CreateCacheParameterGroup: &str = "elasticache:CreateCacheParameterGroup";

/// `elasticache:CreateCacheSecurityGroup`: Write.
///
/// Resource types: `securitygroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCacheSecurityGroup: &str = "elasticache:CreateCacheSecurityGroup";

/// `elasticache:CreateCacheSubnetGroup`: Write.
///
/// Resource types: `subnetgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCacheSubnetGroup: &str = "elasticache:CreateCacheSubnetGroup";

/// `elasticache:CreateGlobalReplicationGroup`: Write.
///
/// Resource types: `globalreplicationgroup` (required), `replicationgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGlobalReplicationGroup: &str = "elasticache:CreateGlobalReplicationGroup";

/// `elasticache:CreateReplicationGroup`: Write.
///
/// Resource types: `cluster`, `globalreplicationgroup`, `parametergroup` (required), `replicationgroup`, `securitygroup`, `snapshot`, `subnetgroup`, `usergroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:AtRestEncryptionEnabled`, `elasticache:AuthTokenEnabled`, `elasticache:AutomaticFailoverEnabled`, `elasticache:CacheNodeType`, `elasticache:CacheParameterGroupName`, `elasticache:ClusterModeEnabled`, `elasticache:Durability`, `elasticache:EngineType`, `elasticache:EngineVersion`, `elasticache:KmsKeyId`, `elasticache:MultiAZEnabled`, `elasticache:NumNodeGroups`, `elasticache:ReplicasPerNodeGroup`, `elasticache:SnapshotRetentionLimit`, `elasticache:TransitEncryptionEnabled`.
pub const CreateReplicationGroup: &str = "elasticache:CreateReplicationGroup";

/// `elasticache:CreateServerlessCache`: Write.
///
/// Resource types: `serverlesscache` (required), `serverlesscachesnapshot`, `snapshot`, `usergroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:DataStorageUnit`, `elasticache:EngineType`, `elasticache:EngineVersion`, `elasticache:KmsKeyId`, `elasticache:MaximumDataStorage`, `elasticache:MaximumECPUPerSecond`, `elasticache:MinimumDataStorage`, `elasticache:MinimumECPUPerSecond`, `elasticache:SnapshotRetentionLimit`.
pub const CreateServerlessCache: &str = "elasticache:CreateServerlessCache";

/// `elasticache:CreateServerlessCacheSnapshot`: Write.
///
/// Resource types: `serverlesscache` (required), `serverlesscachesnapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:KmsKeyId`.
pub const CreateServerlessCacheSnapshot: &str = "elasticache:CreateServerlessCacheSnapshot";

/// `elasticache:CreateSnapshot`: Write.
///
/// Resource types: `cluster`, `replicationgroup`, `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:KmsKeyId`.
pub const CreateSnapshot: &str = "elasticache:CreateSnapshot";

/// `elasticache:CreateUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `elasticache:UserAuthenticationMode`.
pub const CreateUser: &str = "elasticache:CreateUser";

/// `elasticache:CreateUserGroup`: Write.
///
/// Resource types: `user` (required), `usergroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUserGroup: &str = "elasticache:CreateUserGroup";

/// `elasticache:DecreaseNodeGroupsInGlobalReplicationGroup`: Write.
///
/// Resource types: `globalreplicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:NumNodeGroups`.
pub const DecreaseNodeGroupsInGlobalReplicationGroup: &str = "elasticache:DecreaseNodeGroupsInGlobalReplicationGroup";

/// `elasticache:DecreaseReplicaCount`: Write.
///
/// Resource types: `replicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:ReplicasPerNodeGroup`.
pub const DecreaseReplicaCount: &str = "elasticache:DecreaseReplicaCount";

/// `elasticache:DeleteCacheCluster`: Write.
///
/// Resource types: `cluster` (required), `snapshot`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCacheCluster: &str = "elasticache:DeleteCacheCluster";

/// `elasticache:DeleteCacheParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:CacheParameterGroupName`.
pub const DeleteCacheParameterGroup: &str = "elasticache:DeleteCacheParameterGroup";

/// `elasticache:DeleteCacheSecurityGroup`: Write.
///
/// Resource types: `securitygroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCacheSecurityGroup: &str = "elasticache:DeleteCacheSecurityGroup";

/// `elasticache:DeleteCacheSubnetGroup`: Write.
///
/// Resource types: `subnetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCacheSubnetGroup: &str = "elasticache:DeleteCacheSubnetGroup";

/// `elasticache:DeleteGlobalReplicationGroup`: Write.
///
/// Resource types: `globalreplicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteGlobalReplicationGroup: &str = "elasticache:DeleteGlobalReplicationGroup";

/// `elasticache:DeleteReplicationGroup`: Write.
///
/// Resource types: `replicationgroup` (required), `snapshot`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteReplicationGroup: &str = "elasticache:DeleteReplicationGroup";

/// `elasticache:DeleteServerlessCache`: Write.
///
/// Resource types: `serverlesscache` (required), `serverlesscachesnapshot`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteServerlessCache: &str = "elasticache:DeleteServerlessCache";

/// `elasticache:DeleteServerlessCacheSnapshot`: Write.
///
/// Resource types: `serverlesscachesnapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteServerlessCacheSnapshot: &str = "elasticache:DeleteServerlessCacheSnapshot";

/// `elasticache:DeleteSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSnapshot: &str = "elasticache:DeleteSnapshot";

/// `elasticache:DeleteUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteUser: &str = "elasticache:DeleteUser";

/// `elasticache:DeleteUserGroup`: Write.
///
/// Resource types: `usergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteUserGroup: &str = "elasticache:DeleteUserGroup";

/// `elasticache:DescribeCacheClusters`: List.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCacheClusters: &str = "elasticache:DescribeCacheClusters";

/// `elasticache:DescribeCacheEngineVersions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeCacheEngineVersions: &str = "elasticache:DescribeCacheEngineVersions";

/// `elasticache:DescribeCacheParameterGroups`: List.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCacheParameterGroups: &str = "elasticache:DescribeCacheParameterGroups";

/// `elasticache:DescribeCacheParameters`: List.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCacheParameters: &str = "elasticache:DescribeCacheParameters";

/// `elasticache:DescribeCacheSecurityGroups`: List.
///
/// Resource types: `securitygroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCacheSecurityGroups: &str = "elasticache:DescribeCacheSecurityGroups";

/// `elasticache:DescribeCacheSubnetGroups`: List.
///
/// Resource types: `subnetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCacheSubnetGroups: &str = "elasticache:DescribeCacheSubnetGroups";

/// `elasticache:DescribeEngineDefaultParameters`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEngineDefaultParameters: &str = "elasticache:DescribeEngineDefaultParameters";

/// `elasticache:DescribeEvents`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEvents: &str = "elasticache:DescribeEvents";

/// `elasticache:DescribeGlobalReplicationGroups`: List.
///
/// Resource types: `globalreplicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeGlobalReplicationGroups: &str = "elasticache:DescribeGlobalReplicationGroups";

/// `elasticache:DescribeReplicationGroups`: List.
///
/// Resource types: `replicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeReplicationGroups: &str = "elasticache:DescribeReplicationGroups";

/// `elasticache:DescribeReservedCacheNodes`: List.
///
/// Resource types: `reserved-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeReservedCacheNodes: &str = "elasticache:DescribeReservedCacheNodes";

/// `elasticache:DescribeReservedCacheNodesOfferings`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedCacheNodesOfferings: &str = "elasticache:DescribeReservedCacheNodesOfferings";

/// `elasticache:DescribeServerlessCaches`: List.
///
/// Resource types: `serverlesscache` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeServerlessCaches: &str = "elasticache:DescribeServerlessCaches";

/// `elasticache:DescribeServerlessCacheSnapshots`: List.
///
/// Resource types: `serverlesscache`, `serverlesscachesnapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeServerlessCacheSnapshots: &str = "elasticache:DescribeServerlessCacheSnapshots";

/// `elasticache:DescribeServiceUpdates`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeServiceUpdates: &str = "elasticache:DescribeServiceUpdates";

/// `elasticache:DescribeSnapshots`: List.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSnapshots: &str = "elasticache:DescribeSnapshots";

/// `elasticache:DescribeUpdateActions`: List.
///
/// Resource types: `cluster`, `replicationgroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeUpdateActions: &str = "elasticache:DescribeUpdateActions";

/// `elasticache:DescribeUserGroups`: List.
///
/// Resource types: `usergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeUserGroups: &str = "elasticache:DescribeUserGroups";

/// `elasticache:DescribeUsers`: List.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeUsers: &str = "elasticache:DescribeUsers";

/// `elasticache:DisassociateGlobalReplicationGroup`: Write.
///
/// Resource types: `globalreplicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateGlobalReplicationGroup: &str = "elasticache:DisassociateGlobalReplicationGroup";

/// `elasticache:ExportServerlessCacheSnapshot`: Write.
///
/// Resource types: `serverlesscachesnapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExportServerlessCacheSnapshot: &str = "elasticache:ExportServerlessCacheSnapshot";

/// `elasticache:FailoverGlobalReplicationGroup`: Write.
///
/// Resource types: `globalreplicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const FailoverGlobalReplicationGroup: &str = "elasticache:FailoverGlobalReplicationGroup";

/// `elasticache:IncreaseNodeGroupsInGlobalReplicationGroup`: Write.
///
/// Resource types: `globalreplicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:NumNodeGroups`.
pub const IncreaseNodeGroupsInGlobalReplicationGroup: &str = "elasticache:IncreaseNodeGroupsInGlobalReplicationGroup";

/// `elasticache:IncreaseReplicaCount`: Write.
///
/// Resource types: `replicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:ReplicasPerNodeGroup`.
pub const IncreaseReplicaCount: &str = "elasticache:IncreaseReplicaCount";

/// `elasticache:InterruptClusterAzPower`: Write.
///
/// Resource types: `replicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const InterruptClusterAzPower: &str = "elasticache:InterruptClusterAzPower";

/// `elasticache:ListAllowedNodeTypeModifications`: List.
///
/// Resource types: `cluster`, `replicationgroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAllowedNodeTypeModifications: &str = "elasticache:ListAllowedNodeTypeModifications";

/// `elasticache:ListTagsForResource`: Read.
///
/// Resource types: `cluster`, `parametergroup`, `replicationgroup`, `reserved-instance`, `securitygroup`, `serverlesscache`, `serverlesscachesnapshot`, `snapshot`, `subnetgroup`, `user`, `usergroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "elasticache:ListTagsForResource";

/// `elasticache:ModifyCacheCluster`: Write.
///
/// Resource types: `cluster` (required), `parametergroup`, `securitygroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:AuthTokenEnabled`, `elasticache:CacheNodeType`, `elasticache:CacheParameterGroupName`, `elasticache:EngineVersion`, `elasticache:MultiAZEnabled`, `elasticache:SnapshotRetentionLimit`.
pub const ModifyCacheCluster: &str = "elasticache:ModifyCacheCluster";

/// `elasticache:ModifyCacheParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:CacheParameterGroupName`.
pub const ModifyCacheParameterGroup: &str = "elasticache:ModifyCacheParameterGroup";

/// `elasticache:ModifyCacheSubnetGroup`: Write.
///
/// Resource types: `subnetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ModifyCacheSubnetGroup: &str = "elasticache:ModifyCacheSubnetGroup";

/// `elasticache:ModifyGlobalReplicationGroup`: Write.
///
/// Resource types: `globalreplicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:AutomaticFailoverEnabled`, `elasticache:CacheNodeType`, `elasticache:EngineVersion`.
pub const ModifyGlobalReplicationGroup: &str = "elasticache:ModifyGlobalReplicationGroup";

/// `elasticache:ModifyReplicationGroup`: Write.
///
/// Resource types: `parametergroup`, `replicationgroup` (required), `securitygroup`, `usergroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:AuthTokenEnabled`, `elasticache:AutomaticFailoverEnabled`, `elasticache:CacheNodeType`, `elasticache:CacheParameterGroupName`, `elasticache:ClusterModeEnabled`, `elasticache:Durability`, `elasticache:EngineVersion`, `elasticache:MultiAZEnabled`, `elasticache:SnapshotRetentionLimit`, `elasticache:TransitEncryptionEnabled`.
pub const ModifyReplicationGroup: &str = "elasticache:ModifyReplicationGroup";

/// `elasticache:ModifyReplicationGroupShardConfiguration`: Write.
///
/// Resource types: `replicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:NumNodeGroups`.
pub const ModifyReplicationGroupShardConfiguration: &str = "elasticache:ModifyReplicationGroupShardConfiguration";

/// `elasticache:ModifyServerlessCache`: Write.
///
/// Resource types: `serverlesscache` (required), `usergroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:DataStorageUnit`, `elasticache:EngineVersion`, `elasticache:MaximumDataStorage`, `elasticache:MaximumECPUPerSecond`, `elasticache:MinimumDataStorage`, `elasticache:MinimumECPUPerSecond`, `elasticache:SnapshotRetentionLimit`.
pub const ModifyServerlessCache: &str = "elasticache:ModifyServerlessCache";

/// `elasticache:ModifyUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:UserAuthenticationMode`.
pub const ModifyUser: &str = "elasticache:ModifyUser";

/// `elasticache:ModifyUserGroup`: Write.
///
/// Resource types: `user` (required), `usergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ModifyUserGroup: &str = "elasticache:ModifyUserGroup";

/// `elasticache:PurchaseReservedCacheNodesOffering`: Write.
///
/// Resource types: `reserved-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const PurchaseReservedCacheNodesOffering: &str = "elasticache:PurchaseReservedCacheNodesOffering";

/// `elasticache:RebalanceSlotsInGlobalReplicationGroup`: Write.
///
/// Resource types: `globalreplicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RebalanceSlotsInGlobalReplicationGroup: &str = "elasticache:RebalanceSlotsInGlobalReplicationGroup";

/// `elasticache:RebootCacheCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RebootCacheCluster: &str = "elasticache:RebootCacheCluster";

/// `elasticache:RemoveTagsFromResource`: Tagging, Write.
///
/// Resource types: `cluster`, `globalreplicationgroup`, `parametergroup`, `replicationgroup`, `reserved-instance`, `securitygroup`, `serverlesscache`, `serverlesscachesnapshot`, `snapshot`, `subnetgroup`, `user`, `usergroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RemoveTagsFromResource: &str = "elasticache:RemoveTagsFromResource";

/// `elasticache:ResetCacheParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `elasticache:CacheParameterGroupName`.
pub const ResetCacheParameterGroup: &str = "elasticache:ResetCacheParameterGroup";

/// `elasticache:RevokeCacheSecurityGroupIngress`: Write.
///
/// Resource types: `securitygroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RevokeCacheSecurityGroupIngress: &str = "elasticache:RevokeCacheSecurityGroupIngress";

/// `elasticache:StartMigration`: Write.
///
/// Resource types: `replicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartMigration: &str = "elasticache:StartMigration";

/// `elasticache:TestFailover`: Write.
///
/// Resource types: `replicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const TestFailover: &str = "elasticache:TestFailover";

/// `elasticache:TestMigration`: Write.
///
/// Resource types: `replicationgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const TestMigration: &str = "elasticache:TestMigration";
