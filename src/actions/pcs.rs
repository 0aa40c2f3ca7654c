// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Parallel Computing Service: the actions of the prefix `pcs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}` |
//! | `computenodegroup` | `arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/computenodegroup/${ComputeNodeGroupIdentifier}` |
//! | `queue` | `arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/queue/${QueueIdentifier}` |

/// `pcs:AllowVendedLogDeliveryForResource`: Write.
///
/// Resource types: `cluster` (required).
pub const AllowVendedLogDeliveryForResource: &str = "pcs:AllowVendedLogDeliveryForResource";

/// `pcs:CreateCluster`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCluster: &str = "pcs:CreateCluster";

/// `pcs:CreateComputeNodeGroup`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComputeNodeGroup: &str = "pcs:CreateComputeNodeGroup";

/// `pcs:CreateQueue`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQueue: &str = "pcs:CreateQueue";

/// `pcs:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCluster: &str = "pcs:DeleteCluster";

/// `pcs:DeleteComputeNodeGroup`: Write.
///
/// Resource types: `cluster` (required), `computenodegroup` (required).
pub const DeleteComputeNodeGroup: &str = "pcs:DeleteComputeNodeGroup";

/// `pcs:DeleteQueue`: Write.
///
/// Resource types: `cluster` (required), `queue` (required).
pub const DeleteQueue: &str = "pcs:DeleteQueue";

/// `pcs:GetCluster`: Read.
///
/// Resource types: `cluster` (required).
pub const GetCluster: &str = "pcs:GetCluster";

/// `pcs:GetComputeNodeGroup`: Read.
///
/// Resource types: `cluster` (required), `computenodegroup` (required).
pub const GetComputeNodeGroup: &str = "pcs:GetComputeNodeGroup";

/// `pcs:GetQueue`: Read.
///
/// Resource types: `cluster` (required), `queue` (required).
pub const GetQueue: &str = "pcs:GetQueue";

/// `pcs:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "pcs:ListClusters";

/// `pcs:ListComputeNodeGroups`: List.
///
/// Resource types: `cluster` (required).
pub const ListComputeNodeGroups: &str = "pcs:ListComputeNodeGroups";

/// `pcs:ListQueues`: List.
///
/// Resource types: `cluster` (required).
pub const ListQueues: &str = "pcs:ListQueues";

/// `pcs:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "pcs:ListTagsForResource";

/// `pcs:RegisterComputeNodeGroupInstance`: Write.
///
/// Resource types: `cluster` (required).
pub const RegisterComputeNodeGroupInstance: &str = "pcs:RegisterComputeNodeGroupInstance";

/// `pcs:TagResource`: Tagging, Write.
///
/// Resource types: `cluster`, `computenodegroup`, `queue`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "pcs:TagResource";

/// `pcs:UntagResource`: Tagging, Write.
///
/// Resource types: `cluster`, `computenodegroup`, `queue`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "pcs:UntagResource";

/// `pcs:UpdateCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateCluster: &str = "pcs:UpdateCluster";

/// `pcs:UpdateComputeNodeGroup`: Write.
///
/// Resource types: `cluster` (required), `computenodegroup` (required).
pub const UpdateComputeNodeGroup: &str = "pcs:UpdateComputeNodeGroup";

/// `pcs:UpdateQueue`: Write.
///
/// Resource types: `cluster` (required), `queue` (required).
pub const UpdateQueue: &str = "pcs:UpdateQueue";
