// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Kinesis Firehose: the actions of the prefix `firehose`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `deliverystream` | `arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}` |

/// `firehose:CreateDeliveryStream`: Write.
///
/// Resource types: `deliverystream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeliveryStream: &str = "firehose:CreateDeliveryStream";

/// `firehose:DeleteDeliveryStream`: Write.
///
/// Resource types: `deliverystream` (required).
pub const DeleteDeliveryStream: &str = "firehose:DeleteDeliveryStream";

/// `firehose:DescribeDeliveryStream`: Read.
///
/// Resource types: `deliverystream` (required).
pub const DescribeDeliveryStream: &str = "firehose:DescribeDeliveryStream";

/// `firehose:ListDeliveryStreams`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeliveryStreams: &str = "firehose:ListDeliveryStreams";

/// `firehose:ListTagsForDeliveryStream`: List.
///
/// Resource types: `deliverystream` (required).
pub const ListTagsForDeliveryStream: &str = "firehose:ListTagsForDeliveryStream";

/// `firehose:PutRecord`: Write.
///
/// Resource types: `deliverystream` (required).
pub const PutRecord: &str = "firehose:PutRecord";

/// `firehose:PutRecordBatch`: Write.
///
/// Resource types: `deliverystream` (required).
pub const PutRecordBatch: &str = "firehose:PutRecordBatch";

/// `firehose:StartDeliveryStreamEncryption`: Write.
///
/// Resource types: `deliverystream` (required).
pub const StartDeliveryStreamEncryption: &str = "firehose:StartDeliveryStreamEncryption";

/// `firehose:StopDeliveryStreamEncryption`: Write.
///
/// Resource types: `deliverystream` (required).
pub const StopDeliveryStreamEncryption: &str = "firehose:StopDeliveryStreamEncryption";

/// `firehose:TagDeliveryStream`: Tagging, Write.
///
/// Resource types: `deliverystream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagDeliveryStream: &str = "firehose:TagDeliveryStream";

/// `firehose:UntagDeliveryStream`: Tagging, Write.
///
/// Resource types: `deliverystream` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagDeliveryStream: &str = "firehose:UntagDeliveryStream";

/// `firehose:UpdateDestination`: Write.
///
/// Resource types: `deliverystream` (required).
pub const UpdateDestination: &str = "firehose:UpdateDestination";
