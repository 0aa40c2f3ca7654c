// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Managed Streaming for Apache Kafka: the actions of the prefix `kafka`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channel` | `arn:${Partition}:kafka:${Region}:${Account}:channel/${ClusterName}/${ClusterUuid}/${ChannelName}/${Uuid}` |
//! | `cluster` | `arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${Uuid}` |
//! | `configuration` | `arn:${Partition}:kafka:${Region}:${Account}:configuration/${ConfigurationName}/${Uuid}` |
//! | `group` | `arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}` |
//! | `replicator` | `arn:${Partition}:kafka:${Region}:${Account}:replicator/${ReplicatorName}/${Uuid}` |
//! | `topic` | `arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}` |
//! | `transactional-id` | `arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}` |
//! | `vpc-connection` | `arn:${Partition}:kafka:${Region}:${VpcOwnerAccount}:vpc-connection/${ClusterOwnerAccount}/${ClusterName}/${Uuid}` |

/// `kafka:BatchAssociateScramSecret`: Write.
///
/// Resource types: `cluster` (required).
pub const BatchAssociateScramSecret: &str = "kafka:BatchAssociateScramSecret";

/// `kafka:BatchDisassociateScramSecret`: Write.
///
/// Resource types: `cluster` (required).
pub const BatchDisassociateScramSecret: &str = "kafka:BatchDisassociateScramSecret";

/// `kafka:CreateChannel`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "kafka:CreateChannel";

/// `kafka:CreateCluster`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCluster: &str = "kafka:CreateCluster";

/// `kafka:CreateClusterV2`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateClusterV2: &str = "kafka:CreateClusterV2";

/// `kafka:CreateConfiguration`: Write.
///
/// Resource types: `configuration` (required).
pub const CreateConfiguration: &str = "kafka:CreateConfiguration";

/// `kafka:CreateReplicator`: Write.
///
/// Resource types: `replicator` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateReplicator: &str = "kafka:CreateReplicator";

/// `kafka:CreateTopic`: Write.
///
/// Resource types: `topic` (required).
pub const CreateTopic: &str = "kafka:CreateTopic";

/// `kafka:CreateVpcConnection`: Write.
///
/// Resource types: `cluster` (required), `vpc-connection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVpcConnection: &str = "kafka:CreateVpcConnection";

/// `kafka:DeleteChannel`: Write.
///
/// Resource types: `channel` (required), `cluster` (required).
pub const DeleteChannel: &str = "kafka:DeleteChannel";

/// `kafka:DeleteCluster`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteCluster: &str = "kafka:DeleteCluster";

/// `kafka:DeleteClusterPolicy`: Write.
///
/// Resource types: `cluster` (required).
pub const DeleteClusterPolicy: &str = "kafka:DeleteClusterPolicy";

/// `kafka:DeleteConfiguration`: Write.
///
/// Resource types: `configuration` (required).
pub const DeleteConfiguration: &str = "kafka:DeleteConfiguration";

/// `kafka:DeleteReplicator`: Write.
///
/// Resource types: `replicator` (required).
pub const DeleteReplicator: &str = "kafka:DeleteReplicator";

/// `kafka:DeleteTopic`: Write.
///
/// Resource types: `topic` (required).
pub const DeleteTopic: &str = "kafka:DeleteTopic";

/// `kafka:DeleteVpcConnection`: Write.
///
/// Resource types: `vpc-connection` (required).
pub const DeleteVpcConnection: &str = "kafka:DeleteVpcConnection";

/// `kafka:DescribeChannel`: Read.
///
/// Resource types: `channel` (required), `cluster` (required).
pub const DescribeChannel: &str = "kafka:DescribeChannel";

/// `kafka:DescribeCluster`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeCluster: &str = "kafka:DescribeCluster";

/// `kafka:DescribeClusterOperation`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterOperation: &str = "kafka:DescribeClusterOperation";

/// `kafka:DescribeClusterOperationV2`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeClusterOperationV2: &str = "kafka:DescribeClusterOperationV2";

/// `kafka:DescribeClusterV2`: Read.
///
/// Resource types: `cluster` (required).
pub const DescribeClusterV2: &str = "kafka:DescribeClusterV2";

/// `kafka:DescribeConfiguration`: Read.
///
/// Resource types: `configuration` (required).
pub const DescribeConfiguration: &str = "kafka:DescribeConfiguration";

/// `kafka:DescribeConfigurationRevision`: Read.
///
/// Resource types: `configuration` (required).
pub const DescribeConfigurationRevision: &str = "kafka:DescribeConfigurationRevision";

/// `kafka:DescribeReplicator`: Read.
///
/// Resource types: `replicator` (required).
pub const DescribeReplicator: &str = "kafka:DescribeReplicator";

/// `kafka:DescribeTopic`: Read.
///
/// Resource types: `topic` (required).
pub const DescribeTopic: &str = "kafka:DescribeTopic";

/// `kafka:DescribeTopicPartitions`: Read.
///
/// Resource types: `topic` (required).
pub const DescribeTopicPartitions: &str = "kafka:DescribeTopicPartitions";

/// `kafka:DescribeVpcConnection`: Read.
///
/// Resource types: `vpc-connection` (required).
pub const DescribeVpcConnection: &str = "kafka:DescribeVpcConnection";

/// `kafka:GetBootstrapBrokers`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBootstrapBrokers: &str = "kafka:GetBootstrapBrokers";

/// `kafka:GetClusterPolicy`: Read.
///
/// Resource types: `cluster` (required).
pub const GetClusterPolicy: &str = "kafka:GetClusterPolicy";

/// `kafka:GetCompatibleKafkaVersions`: List.
///
/// No resource types: its resource is `*`.
pub const GetCompatibleKafkaVersions: &str = "kafka:GetCompatibleKafkaVersions";

/// `kafka:ListChannels`: List.
///
/// Resource types: `cluster` (required).
pub const ListChannels: &str = "kafka:ListChannels";

/// `kafka:ListClientVpcConnections`: List.
///
/// Resource types: `cluster` (required).
pub const ListClientVpcConnections: &str = "kafka:ListClientVpcConnections";

/// `kafka:ListClusterOperations`: List.
///
/// Resource types: `cluster` (required).
pub const ListClusterOperations: &str = "kafka:ListClusterOperations";

/// `kafka:ListClusterOperationsV2`: List.
///
/// Resource types: `cluster` (required).
pub const ListClusterOperationsV2: &str = "kafka:ListClusterOperationsV2";

/// `kafka:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "kafka:ListClusters";

/// `kafka:ListClustersV2`: List.
///
/// No resource types: its resource is `*`.
pub const ListClustersV2: &str = "kafka:ListClustersV2";

/// `kafka:ListConfigurationRevisions`: List.
///
/// Resource types: `configuration` (required).
pub const ListConfigurationRevisions: &str = "kafka:ListConfigurationRevisions";

/// `kafka:ListConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurations: &str = "kafka:ListConfigurations";

/// `kafka:ListKafkaVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListKafkaVersions: &str = "kafka:ListKafkaVersions";

/// `kafka:ListNodes`: List.
///
/// Resource types: `cluster` (required).
pub const ListNodes: &str = "kafka:ListNodes";

/// `kafka:ListReplicators`: List.
///
/// No resource types: its resource is `*`.
pub const ListReplicators: &str = "kafka:ListReplicators";

/// `kafka:ListScramSecrets`: List.
///
/// Resource types: `cluster` (required).
pub const ListScramSecrets: &str = "kafka:ListScramSecrets";

/// `kafka:ListTagsForResource`: Read.
///
/// Resource types: `cluster` (required).
pub const ListTagsForResource: &str = "kafka:ListTagsForResource";

/// `kafka:ListTopics`: List.
///
/// Resource types: `cluster` (required).
pub const ListTopics: &str = "kafka:ListTopics";

/// `kafka:ListVpcConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListVpcConnections: &str = "kafka:ListVpcConnections";

/// `kafka:PutClusterPolicy`: Write.
///
/// Resource types: `cluster` (required).
pub const PutClusterPolicy: &str = "kafka:PutClusterPolicy";

/// `kafka:RebootBroker`: Write.
///
/// Resource types: `cluster` (required).
pub const RebootBroker: &str = "kafka:RebootBroker";

/// `kafka:RejectClientVpcConnection`: Write.
///
/// Resource types: `cluster` (required), `vpc-connection` (required).
pub const RejectClientVpcConnection: &str = "kafka:RejectClientVpcConnection";

/// `kafka:TagResource`: Tagging, Write.
///
/// Resource types: `cluster`, `vpc-connection`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "kafka:TagResource";

/// `kafka:UntagResource`: Tagging, Write.
///
/// Resource types: `cluster`, `vpc-connection`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "kafka:UntagResource";

/// `kafka:UpdateBrokerCount`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateBrokerCount: &str = "kafka:UpdateBrokerCount";

/// `kafka:UpdateBrokerStorage`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateBrokerStorage: &str = "kafka:UpdateBrokerStorage";

/// `kafka:UpdateBrokerType`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateBrokerType: &str = "kafka:UpdateBrokerType";

/// `kafka:UpdateChannel`: Write.
///
/// Resource types: `channel` (required), `cluster` (required).
pub const UpdateChannel: &str = "kafka:UpdateChannel";

/// `kafka:UpdateClusterConfiguration`: Write.
///
/// Resource types: `cluster` (required), `configuration` (required).
pub const UpdateClusterConfiguration: &str = "kafka:UpdateClusterConfiguration";

/// `kafka:UpdateClusterKafkaVersion`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateClusterKafkaVersion: &str = "kafka:UpdateClusterKafkaVersion";

/// `kafka:UpdateConfiguration`: Write.
///
/// Resource types: `configuration` (required).
pub const UpdateConfiguration: &str = "kafka:UpdateConfiguration";

/// `kafka:UpdateConnectivity`: Write.
///
/// Resource types: `cluster` (required).
///
/// Condition keys: `kafka:publicAccessEnabled`.
pub const UpdateConnectivity: &str = "kafka:UpdateConnectivity";

/// `kafka:UpdateMonitoring`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateMonitoring: &str = "kafka:UpdateMonitoring";

/// `kafka:UpdateRebalancing`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateRebalancing: &str = "kafka:UpdateRebalancing";

/// `kafka:UpdateReplicationInfo`: Write.
///
/// Resource types: `replicator` (required).
pub const UpdateReplicationInfo: &str = "kafka:UpdateReplicationInfo";

/// `kafka:UpdateSecurity`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateSecurity: &str = "kafka:UpdateSecurity";

/// `kafka:UpdateStorage`: Write.
///
/// Resource types: `cluster` (required).
pub const UpdateStorage: &str = "kafka:UpdateStorage";

/// `kafka:UpdateTopic`: Write.
///
/// Resource types: `topic` (required).
pub const UpdateTopic: &str = "kafka:UpdateTopic";
