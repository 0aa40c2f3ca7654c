// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon MemoryDB: the actions of the prefix `memorydb`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `acl` | `arn:${Partition}:memorydb:${Region}:${Account}:acl/${AclName}` |
//! | `cluster` | `arn:${Partition}:memorydb:${Region}:${Account}:cluster/${ClusterName}` |
//! | `multiregioncluster` | `arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName}` |
//! | `multiregionparametergroup` | `arn:${Partition}:memorydb::${Account}:multiregionparametergroup/${MultiRegionParameterGroupName}` |
//! | `parametergroup` | `arn:${Partition}:memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}` |
//! | `reservednode` | `arn:${Partition}:memorydb:${Region}:${Account}:reservednode/${ReservationID}` |
//! | `snapshot` | `arn:${Partition}:memorydb:${Region}:${Account}:snapshot/${SnapshotName}` |
//! | `subnetgroup` | `arn:${Partition}:memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}` |
//! | `user` | `arn:${Partition}:memorydb:${Region}:${Account}:user/${UserName}` |

/// `memorydb:BatchUpdateCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchUpdateCluster: &str = "memorydb:BatchUpdateCluster";

/// `memorydb:Connect`: Write.
///
/// Resource types: `cluster` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const Connect: &str = "memorydb:Connect";

/// `memorydb:CopySnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CopySnapshot: &str = "memorydb:CopySnapshot";

/// `memorydb:CreateAcl`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAcl: &str = "memorydb:CreateAcl";

/// `memorydb:CreateCluster`: Write.
///
/// Resource types: `acl` (required), `multiregioncluster`, `parametergroup` (required), `snapshot`, `subnetgroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `memorydb:TLSEnabled`.
pub const CreateCluster: &str = "memorydb:CreateCluster";

/// `memorydb:CreateMultiRegionCluster`: Write.
///
/// Resource types: `multiregionparametergroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `memorydb:TLSEnabled`.
pub const CreateMultiRegionCluster: &str = "memorydb:CreateMultiRegionCluster";

/// `memorydb:CreateParameterGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateParameterGroup: &str = "memorydb:CreateParameterGroup";

/// `memorydb:CreateSnapshot`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSnapshot: &str = "memorydb:CreateSnapshot";

/// `memorydb:CreateSubnetGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSubnetGroup: &str = "memorydb:CreateSubnetGroup";

/// `memorydb:CreateUser`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `memorydb:UserAuthenticationMode`.
pub const CreateUser: &str = "memorydb:CreateUser";

/// `memorydb:DeleteAcl`: Write.
///
/// Resource types: `acl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAcl: &str = "memorydb:DeleteAcl";

/// `memorydb:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required), `multiregioncluster`, `snapshot`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCluster: &str = "memorydb:DeleteCluster";

/// `memorydb:DeleteMultiRegionCluster`: Write.
///
/// Resource types: `multiregioncluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteMultiRegionCluster: &str = "memorydb:DeleteMultiRegionCluster";

/// `memorydb:DeleteParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteParameterGroup: &str = "memorydb:DeleteParameterGroup";

/// `memorydb:DeleteSnapshot`: Write.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSnapshot: &str = "memorydb:DeleteSnapshot";

/// `memorydb:DeleteSubnetGroup`: Write.
///
/// Resource types: `subnetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSubnetGroup: &str = "memorydb:DeleteSubnetGroup";

/// `memorydb:DeleteUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteUser: &str = "memorydb:DeleteUser";

/// `memorydb:DescribeAcls`: Read.
///
/// Resource types: `acl` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAcls: &str = "memorydb:DescribeAcls";

/// `memorydb:DescribeClusters`: Read.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeClusters: &str = "memorydb:DescribeClusters";

/// `memorydb:DescribeEngineVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEngineVersions: &str = "memorydb:DescribeEngineVersions";

/// `memorydb:DescribeEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEvents: &str = "memorydb:DescribeEvents";

/// `memorydb:DescribeMultiRegionClusters`: Read.
///
/// Resource types: `multiregioncluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeMultiRegionClusters: &str = "memorydb:DescribeMultiRegionClusters";

/// `memorydb:DescribeMultiRegionParameterGroups`: Read.
///
/// Resource types: `multiregionparametergroup` (required).
pub const DescribeMultiRegionParameterGroups: &str = "memorydb:DescribeMultiRegionParameterGroups";

/// `memorydb:DescribeMultiRegionParameters`: Read.
///
/// Resource types: `multiregionparametergroup` (required).
pub const DescribeMultiRegionParameters: &str = "memorydb:DescribeMultiRegionParameters";

/// `memorydb:DescribeParameterGroups`: Read.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeParameterGroups: &str = "memorydb:DescribeParameterGroups";

/// `memorydb:DescribeParameters`: Read.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeParameters: &str = "memorydb:DescribeParameters";

/// `memorydb:DescribeReservedNodes`: Read.
///
/// Resource types: `reservednode` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeReservedNodes: &str = "memorydb:DescribeReservedNodes";

/// `memorydb:DescribeReservedNodesOfferings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReservedNodesOfferings: &str = "memorydb:DescribeReservedNodesOfferings";

/// `memorydb:DescribeServiceUpdates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeServiceUpdates: &str = "memorydb:DescribeServiceUpdates";

/// `memorydb:DescribeSnapshots`: Read.
///
/// Resource types: `snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSnapshots: &str = "memorydb:DescribeSnapshots";

/// `memorydb:DescribeSubnetGroups`: Read.
///
/// Resource types: `subnetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSubnetGroups: &str = "memorydb:DescribeSubnetGroups";

/// `memorydb:DescribeUsers`: Read.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeUsers: &str = "memorydb:DescribeUsers";

/// `memorydb:FailoverShard`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const FailoverShard: &str = "memorydb:FailoverShard";

/// `memorydb:ListAllowedMultiRegionClusterUpdates`: Read.
///
/// Resource types: `multiregioncluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAllowedMultiRegionClusterUpdates: &str = "memorydb:ListAllowedMultiRegionClusterUpdates";

/// `memorydb:ListAllowedNodeTypeUpdates`: Read.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAllowedNodeTypeUpdates: &str = "memorydb:ListAllowedNodeTypeUpdates";

/// `memorydb:ListTags`: Read.
///
/// Resource types: `acl`, `cluster`, `multiregioncluster`, `parametergroup`, `snapshot`, `subnetgroup`, `user`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTags: &str = "memorydb:ListTags";

/// `memorydb:PauseMultiRegionClusterReplication`: Write.
///
/// Resource types: `multiregioncluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PauseMultiRegionClusterReplication: &str = "memorydb:PauseMultiRegionClusterReplication";

/// `memorydb:PurchaseReservedNodesOffering`: Write.
///
/// Resource types: `reservednode` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const PurchaseReservedNodesOffering: &str = "memorydb:PurchaseReservedNodesOffering";

/// `memorydb:ReplicateMultiRegionClusterData`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ReplicateMultiRegionClusterData: &str = "memorydb:ReplicateMultiRegionClusterData";

/// `memorydb:ResetParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ResetParameterGroup: &str = "memorydb:ResetParameterGroup";

/// `memorydb:TagResource`: Tagging, Write.
///
/// Resource types: `acl`, `cluster`, `multiregioncluster`, `parametergroup`, `reservednode`, `snapshot`, `subnetgroup`, `user`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "memorydb:TagResource";

/// `memorydb:UntagResource`: Tagging, Write.
///
/// Resource types: `acl`, `cluster`, `multiregioncluster`, `parametergroup`, `snapshot`, `subnetgroup`, `user`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "memorydb:UntagResource";

/// `memorydb:UpdateAcl`: Write.
///
/// Resource types: `acl` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAcl: &str = "memorydb:UpdateAcl";

/// `memorydb:UpdateCluster`: Write.
///
/// Resource types: `acl`, `cluster` (required), `parametergroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCluster: &str = "memorydb:UpdateCluster";

/// `memorydb:UpdateMultiRegionCluster`: Write.
///
/// Resource types: `multiregioncluster` (required), `multiregionparametergroup`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateMultiRegionCluster: &str = "memorydb:UpdateMultiRegionCluster";

/// `memorydb:UpdateParameterGroup`: Write.
///
/// Resource types: `parametergroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateParameterGroup: &str = "memorydb:UpdateParameterGroup";

/// `memorydb:UpdateSubnetGroup`: Write.
///
/// Resource types: `subnetgroup` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSubnetGroup: &str = "memorydb:UpdateSubnetGroup";

/// `memorydb:UpdateUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `memorydb:UserAuthenticationMode`.
pub const UpdateUser: &str = "memorydb:UpdateUser";
