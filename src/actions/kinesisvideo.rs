// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Kinesis Video Streams: the actions of the prefix `kinesisvideo`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channel` | `arn:${Partition}:kinesisvideo:${Region}:${Account}:channel/${ChannelName}/${CreationTime}` |
//! | `stream` | `arn:${Partition}:kinesisvideo:${Region}:${Account}:stream/${StreamName}/${CreationTime}` |

/// `kinesisvideo:ConnectAsMaster`: Write.
///
/// Resource types: `channel` (required).
pub const ConnectAsMaster: &str = "kinesisvideo:ConnectAsMaster";

/// `kinesisvideo:ConnectAsViewer`: Write.
///
/// Resource types: `channel` (required).
pub const ConnectAsViewer: &str = "kinesisvideo:ConnectAsViewer";

/// `kinesisvideo:CreateSignalingChannel`: Write.
///
/// Resource types: `channel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSignalingChannel: &str = "kinesisvideo:CreateSignalingChannel";

/// `kinesisvideo:CreateStream`: Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStream: &str = "kinesisvideo:CreateStream";

/// `kinesisvideo:DeleteEdgeConfiguration`: Write.
///
/// Resource types: `stream` (required).
pub const DeleteEdgeConfiguration: &str = "kinesisvideo:DeleteEdgeConfiguration";

/// `kinesisvideo:DeleteSignalingChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteSignalingChannel: &str = "kinesisvideo:DeleteSignalingChannel";

/// `kinesisvideo:DeleteStream`: Write.
///
/// Resource types: `stream` (required).
pub const DeleteStream: &str = "kinesisvideo:DeleteStream";

/// `kinesisvideo:DescribeEdgeConfiguration`: Read.
///
/// Resource types: `stream` (required).
pub const DescribeEdgeConfiguration: &str = "kinesisvideo:DescribeEdgeConfiguration";

/// `kinesisvideo:DescribeImageGenerationConfiguration`: Read.
///
/// Resource types: `stream` (required).
pub const DescribeImageGenerationConfiguration: &str = "kinesisvideo:DescribeImageGenerationConfiguration";

/// `kinesisvideo:DescribeMappedResourceConfiguration`: List.
///
/// Resource types: `stream` (required).
pub const DescribeMappedResourceConfiguration: &str = "kinesisvideo:DescribeMappedResourceConfiguration";

/// `kinesisvideo:DescribeMediaStorageConfiguration`: Read.
///
/// Resource types: `channel` (required).
pub const DescribeMediaStorageConfiguration: &str = "kinesisvideo:DescribeMediaStorageConfiguration";

/// `kinesisvideo:DescribeNotificationConfiguration`: Read.
///
/// Resource types: `stream` (required).
pub const DescribeNotificationConfiguration: &str = "kinesisvideo:DescribeNotificationConfiguration";

/// `kinesisvideo:DescribeSignalingChannel`: List.
///
/// Resource types: `channel` (required).
pub const DescribeSignalingChannel: &str = "kinesisvideo:DescribeSignalingChannel";

/// `kinesisvideo:DescribeStream`: List.
///
/// Resource types: `stream` (required).
pub const DescribeStream: &str = "kinesisvideo:DescribeStream";

/// `kinesisvideo:DescribeStreamStorageConfiguration`: Read.
///
/// Resource types: `stream` (required).
pub const DescribeStreamStorageConfiguration: &str = "kinesisvideo:DescribeStreamStorageConfiguration";

/// `kinesisvideo:GetClip`: Read.
///
/// Resource types: `stream` (required).
pub const GetClip: &str = "kinesisvideo:GetClip";

/// `kinesisvideo:GetDASHStreamingSessionURL`: Read.
///
/// Resource types: `stream` (required).
pub const GetDASHStreamingSessionURL: &str = "kinesisvideo:GetDASHStreamingSessionURL";

/// `kinesisvideo:GetDataEndpoint`: Read.
///
/// Resource types: `stream` (required).
pub const GetDataEndpoint: &str = "kinesisvideo:GetDataEndpoint";

/// `kinesisvideo:GetHLSStreamingSessionURL`: Read.
///
/// Resource types: `stream` (required).
pub const GetHLSStreamingSessionURL: &str = "kinesisvideo:GetHLSStreamingSessionURL";

/// `kinesisvideo:GetIceServerConfig`: Read.
///
/// Resource types: `channel` (required).
pub const GetIceServerConfig: &str = "kinesisvideo:GetIceServerConfig";

/// `kinesisvideo:GetImages`: Read.
///
/// Resource types: `stream` (required).
pub const GetImages: &str = "kinesisvideo:GetImages";

/// `kinesisvideo:GetMedia`: Read.
///
/// Resource types: `stream` (required).
pub const GetMedia: &str = "kinesisvideo:GetMedia";

/// `kinesisvideo:GetMediaForFragmentList`: Read.
///
/// Resource types: `stream` (required).
pub const GetMediaForFragmentList: &str = "kinesisvideo:GetMediaForFragmentList";

/// `kinesisvideo:GetSignalingChannelEndpoint`: Read.
///
/// Resource types: `channel` (required).
pub const GetSignalingChannelEndpoint: &str = "kinesisvideo:GetSignalingChannelEndpoint";

/// `kinesisvideo:JoinStorageSession`: Write.
///
/// Resource types: `channel` (required).
pub const JoinStorageSession: &str = "kinesisvideo:JoinStorageSession";

/// `kinesisvideo:JoinStorageSessionAsViewer`: Write.
///
/// Resource types: `channel` (required).
pub const JoinStorageSessionAsViewer: &str = "kinesisvideo:JoinStorageSessionAsViewer";

/// `kinesisvideo:ListEdgeAgentConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListEdgeAgentConfigurations: &str = "kinesisvideo:ListEdgeAgentConfigurations";

/// `kinesisvideo:ListFragments`: List.
///
/// Resource types: `stream` (required).
pub const ListFragments: &str = "kinesisvideo:ListFragments";

/// `kinesisvideo:ListSignalingChannels`: List.
///
/// No resource types: its resource is `*`.
pub const ListSignalingChannels: &str = "kinesisvideo:ListSignalingChannels";

/// `kinesisvideo:ListStreams`: List.
///
/// No resource types: its resource is `*`.
pub const ListStreams: &str = "kinesisvideo:ListStreams";

/// `kinesisvideo:ListTagsForResource`: Read.
///
/// Resource types: `channel`, `stream`.
pub const ListTagsForResource: &str = "kinesisvideo:ListTagsForResource";

/// `kinesisvideo:ListTagsForStream`: Read.
///
/// Resource types: `stream` (required).
pub const ListTagsForStream: &str = "kinesisvideo:ListTagsForStream";

/// `kinesisvideo:PutMedia`: Write.
///
/// Resource types: `stream` (required).
pub const PutMedia: &str = "kinesisvideo:PutMedia";

/// `kinesisvideo:SendAlexaOfferToMaster`: Write.
///
/// Resource types: `channel` (required).
pub const SendAlexaOfferToMaster: &str = "kinesisvideo:SendAlexaOfferToMaster";

/// `kinesisvideo:StartEdgeConfigurationUpdate`: Write.
///
/// Resource types: `stream` (required).
pub const StartEdgeConfigurationUpdate: &str = "kinesisvideo:StartEdgeConfigurationUpdate";

/// `kinesisvideo:TagResource`: Tagging, Write.
///
/// Resource types: `channel`, `stream`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "kinesisvideo:TagResource";

/// `kinesisvideo:TagStream`: Tagging, Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagStream: &str = "kinesisvideo:TagStream";

/// `kinesisvideo:UntagResource`: Tagging, Write.
///
/// Resource types: `channel`, `stream`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "kinesisvideo:UntagResource";

/// `kinesisvideo:UntagStream`: Tagging, Write.
///
/// Resource types: `stream` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagStream: &str = "kinesisvideo:UntagStream";

/// `kinesisvideo:UpdateDataRetention`: Write.
///
/// Resource types: `stream` (required).
pub const UpdateDataRetention: &str = "kinesisvideo:UpdateDataRetention";

/// `kinesisvideo:UpdateImageGenerationConfiguration`: Write.
///
/// Resource types: `stream` (required).
pub const UpdateImageGenerationConfiguration: &str = "kinesisvideo:UpdateImageGenerationConfiguration";

/// `kinesisvideo:UpdateMediaStorageConfiguration`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateMediaStorageConfiguration: &str = "kinesisvideo:UpdateMediaStorageConfiguration";

/// `kinesisvideo:UpdateNotificationConfiguration`: Write.
///
/// Resource types: `stream` (required).
pub const UpdateNotificationConfiguration: &str = "kinesisvideo:UpdateNotificationConfiguration";

/// `kinesisvideo:UpdateSignalingChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateSignalingChannel: &str = "kinesisvideo:UpdateSignalingChannel";

/// `kinesisvideo:UpdateStream`: Write.
///
/// Resource types: `stream` (required).
pub const UpdateStream: &str = "kinesisvideo:UpdateStream";

/// `kinesisvideo:UpdateStreamStorageConfiguration`: Write.
///
/// Resource types: `stream` (required).
pub const UpdateStreamStorageConfiguration: &str = "kinesisvideo:UpdateStreamStorageConfiguration";
