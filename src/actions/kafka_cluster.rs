// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Apache Kafka APIs for Amazon MSK clusters: the actions of the prefix `kafka-cluster`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cluster` | `arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${ClusterUuid}` |
//! | `group` | `arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}` |
//! | `topic` | `arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}` |
//! | `transactional-id` | `arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}` |

/// `kafka-cluster:AlterCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AlterCluster: &str = "kafka-cluster:AlterCluster";

/// `kafka-cluster:AlterClusterDynamicConfiguration`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AlterClusterDynamicConfiguration: &str = "kafka-cluster:AlterClusterDynamicConfiguration";

/// `kafka-cluster:AlterGroup`: Write.
///
/// Resource types: `group` (required).
pub const AlterGroup: &str = "kafka-cluster:AlterGroup";

/// `kafka-cluster:AlterTopic`: Write.
///
/// Resource types: `topic` (required).
pub const AlterTopic: &str = "kafka-cluster:AlterTopic";

/// `kafka-cluster:AlterTopicDynamicConfiguration`: Write.
///
/// Resource types: `topic` (required).
pub const AlterTopicDynamicConfiguration: &str = "kafka-cluster:AlterTopicDynamicConfiguration";

/// `kafka-cluster:AlterTransactionalId`: Write.
///
/// Resource types: `transactional-id` (required).
pub const AlterTransactionalId: &str = "kafka-cluster:AlterTransactionalId";

/// `kafka-cluster:Connect`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const Connect: &str = "kafka-cluster:Connect";

/// `kafka-cluster:CreateTopic`: Write.
///
/// Resource types: `topic` (required).
pub const CreateTopic: &str = "kafka-cluster:CreateTopic";

/// `kafka-cluster:DeleteGroup`: Write.
///
/// Resource types: `group` (required).
pub const DeleteGroup: &str = "kafka-cluster:DeleteGroup";

/// `kafka-cluster:DeleteTopic`: Write.
///
/// Resource types: `topic` (required).
pub const DeleteTopic: &str = "kafka-cluster:DeleteTopic";

/// `kafka-cluster:DescribeCluster`: List.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeCluster: &str = "kafka-cluster:DescribeCluster";

/// `kafka-cluster:DescribeClusterDynamicConfiguration`: List.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeClusterDynamicConfiguration: &str = "kafka-cluster:DescribeClusterDynamicConfiguration";

/// `kafka-cluster:DescribeGroup`: List.
///
/// Resource types: `group` (required).
pub const DescribeGroup: &str = "kafka-cluster:DescribeGroup";

/// `kafka-cluster:DescribeTopic`: List.
///
/// Resource types: `topic` (required).
pub const DescribeTopic: &str = "kafka-cluster:DescribeTopic";

/// `kafka-cluster:DescribeTopicDynamicConfiguration`: List.
///
/// Resource types: `topic` (required).
pub const DescribeTopicDynamicConfiguration: &str = "kafka-cluster:DescribeTopicDynamicConfiguration";

/// `kafka-cluster:DescribeTransactionalId`: List.
///
/// Resource types: `transactional-id` (required).
pub const DescribeTransactionalId: &str = "kafka-cluster:DescribeTransactionalId";

/// `kafka-cluster:ReadData`: Read.
///
/// Resource types: `topic` (required).
pub const ReadData: &str = "kafka-cluster:ReadData";

/// `kafka-cluster:WriteData`: Write.
///
/// Resource types: `topic` (required).
pub const WriteData: &str = "kafka-cluster:WriteData";

/// `kafka-cluster:WriteDataIdempotently`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const WriteDataIdempotently: &str = "kafka-cluster:WriteDataIdempotently";
