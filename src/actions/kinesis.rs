// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Kinesis Data Streams: the actions of the prefix `kinesis`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channel` | `arn:${Partition}:kinesis:${Region}:${Account}:channel/${ChannelId}` |
//! | `consumer` | `arn:${Partition}:kinesis:${Region}:${Account}:${StreamType}/${StreamName}/consumer/${ConsumerName}:${ConsumerCreationTimpstamp}` |
//! | `kmsKey` | `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}` |
//! | `stream` | `arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}` |

/// `kinesis:AddTagsToStream`: Tagging, Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const AddTagsToStream: &str = "kinesis:AddTagsToStream";

/// `kinesis:AssociateStreamsWithChannel`: Write.
///
/// Resource types: `channel` (required), `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateStreamsWithChannel: &str = "kinesis:AssociateStreamsWithChannel";

/// `kinesis:CreateChannel`: Tagging, Write.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "kinesis:CreateChannel";

/// `kinesis:CreateStream`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStream: &str = "kinesis:CreateStream";

/// `kinesis:DecreaseStreamRetentionPeriod`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DecreaseStreamRetentionPeriod: &str = "kinesis:DecreaseStreamRetentionPeriod";

/// `kinesis:DeleteChannel`: Write.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteChannel: &str = "kinesis:DeleteChannel";

/// `kinesis:DeleteResourcePolicy`: Write.
///
/// Resource types: `consumer` (required), `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteResourcePolicy: &str = "kinesis:DeleteResourcePolicy";

/// `kinesis:DeleteStream`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteStream: &str = "kinesis:DeleteStream";

/// `kinesis:DeregisterStreamConsumer`: Write.
///
/// Resource types: `consumer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeregisterStreamConsumer: &str = "kinesis:DeregisterStreamConsumer";

/// `kinesis:DescribeAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountSettings: &str = "kinesis:DescribeAccountSettings";

/// `kinesis:DescribeChannel`: Read.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeChannel: &str = "kinesis:DescribeChannel";

/// `kinesis:DescribeLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLimits: &str = "kinesis:DescribeLimits";

/// `kinesis:DescribeStream`: Read.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeStream: &str = "kinesis:DescribeStream";

/// `kinesis:DescribeStreamConsumer`: Read.
///
/// Resource types: `consumer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeStreamConsumer: &str = "kinesis:DescribeStreamConsumer";

/// `kinesis:DescribeStreamSummary`: Read.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeStreamSummary: &str = "kinesis:DescribeStreamSummary";

/// `kinesis:DisableEnhancedMonitoring`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableEnhancedMonitoring: &str = "kinesis:DisableEnhancedMonitoring";

/// `kinesis:EnableEnhancedMonitoring`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableEnhancedMonitoring: &str = "kinesis:EnableEnhancedMonitoring";

/// `kinesis:GetRecords`: Read.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRecords: &str = "kinesis:GetRecords";

/// `kinesis:GetResourcePolicy`: Read.
///
/// Resource types: `consumer` (required), `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetResourcePolicy: &str = "kinesis:GetResourcePolicy";

/// `kinesis:GetShardIterator`: Read.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetShardIterator: &str = "kinesis:GetShardIterator";

/// `kinesis:IncreaseStreamRetentionPeriod`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const IncreaseStreamRetentionPeriod: &str = "kinesis:IncreaseStreamRetentionPeriod";

/// `kinesis:InjectApiError`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `kinesis:FisActionId`, `kinesis:FisInjectPercentage`, `kinesis:FisTargetArns`.
pub const InjectApiError: &str = "kinesis:InjectApiError";

/// `kinesis:ListChannels`: List.
///
/// No resource types: its resource is `*`.
pub const ListChannels: &str = "kinesis:ListChannels";

/// `kinesis:ListShards`: List.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListShards: &str = "kinesis:ListShards";

/// `kinesis:ListStreamConsumers`: List.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListStreamConsumers: &str = "kinesis:ListStreamConsumers";

/// `kinesis:ListStreams`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreams: &str = "kinesis:ListStreams";

/// `kinesis:ListTagsForResource`: Read.
///
/// Resource types: `channel` (required), `consumer` (required), `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "kinesis:ListTagsForResource";

/// `kinesis:ListTagsForStream`: Read.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForStream: &str = "kinesis:ListTagsForStream";

/// `kinesis:MergeShards`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const MergeShards: &str = "kinesis:MergeShards";

/// `kinesis:PutRecord`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutRecord: &str = "kinesis:PutRecord";

/// `kinesis:PutRecords`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutRecords: &str = "kinesis:PutRecords";

/// `kinesis:PutResourcePolicy`: Write.
///
/// Resource types: `consumer` (required), `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutResourcePolicy: &str = "kinesis:PutResourcePolicy";

/// `kinesis:RegisterStreamConsumer`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterStreamConsumer: &str = "kinesis:RegisterStreamConsumer";

/// `kinesis:RemoveTagsFromStream`: Tagging, Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RemoveTagsFromStream: &str = "kinesis:RemoveTagsFromStream";

/// `kinesis:SplitShard`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SplitShard: &str = "kinesis:SplitShard";

/// `kinesis:StartStreamEncryption`: Write.
///
/// Resource types: `kmsKey` (required), `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartStreamEncryption: &str = "kinesis:StartStreamEncryption";

/// `kinesis:StopStreamEncryption`: Write.
///
/// Resource types: `kmsKey` (required), `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopStreamEncryption: &str = "kinesis:StopStreamEncryption";

/// `kinesis:SubscribeToShard`: Read.
///
/// Resource types: `consumer` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SubscribeToShard: &str = "kinesis:SubscribeToShard";

/// `kinesis:TagResource`: Tagging, Write.
///
/// Resource types: `channel` (required), `consumer` (required), `stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "kinesis:TagResource";

/// `kinesis:UntagResource`: Tagging, Write.
///
/// Resource types: `channel` (required), `consumer` (required), `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "kinesis:UntagResource";

/// `kinesis:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "kinesis:UpdateAccountSettings";

/// `kinesis:UpdateChannel`: Write.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateChannel: &str = "kinesis:UpdateChannel";

/// `kinesis:UpdateMaxRecordSize`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateMaxRecordSize: &str = "kinesis:UpdateMaxRecordSize";

/// `kinesis:UpdateShardCount`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateShardCount: &str = "kinesis:UpdateShardCount";

/// `kinesis:UpdateStreamMode`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateStreamMode: &str = "kinesis:UpdateStreamMode";

/// `kinesis:UpdateStreamRecordDistributionStrategy`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateStreamRecordDistributionStrategy: &str = "kinesis:UpdateStreamRecordDistributionStrategy";

/// `kinesis:UpdateStreamWarmThroughput`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateStreamWarmThroughput: &str = "kinesis:UpdateStreamWarmThroughput";
