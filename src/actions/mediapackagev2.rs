// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental MediaPackage V2: the actions of the prefix `mediapackagev2`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Channel` | `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}` |
//! | `ChannelGroup` | `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}` |
//! | `ChannelPolicy` | `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}` |
//! | `HarvestJob` | `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}/harvestJob/${HarvestJobName}` |
//! | `OriginEndpoint` | `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}` |
//! | `OriginEndpointPolicy` | `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}` |

/// `mediapackagev2:CancelHarvestJob`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `HarvestJob` (required), `OriginEndpoint` (required).
pub const CancelHarvestJob: &str = "mediapackagev2:CancelHarvestJob";

/// `mediapackagev2:CreateChannel`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "mediapackagev2:CreateChannel";

/// `mediapackagev2:CreateChannelGroup`: Write.
///
/// Resource types: `ChannelGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannelGroup: &str = "mediapackagev2:CreateChannelGroup";

/// `mediapackagev2:CreateHarvestJob`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `HarvestJob` (required), `OriginEndpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHarvestJob: &str = "mediapackagev2:CreateHarvestJob";

/// `mediapackagev2:CreateOriginEndpoint`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `OriginEndpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOriginEndpoint: &str = "mediapackagev2:CreateOriginEndpoint";

/// `mediapackagev2:DeleteChannel`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required).
pub const DeleteChannel: &str = "mediapackagev2:DeleteChannel";

/// `mediapackagev2:DeleteChannelGroup`: Write.
///
/// Resource types: `ChannelGroup` (required).
pub const DeleteChannelGroup: &str = "mediapackagev2:DeleteChannelGroup";

/// `mediapackagev2:DeleteChannelPolicy`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `ChannelPolicy` (required).
pub const DeleteChannelPolicy: &str = "mediapackagev2:DeleteChannelPolicy";

/// `mediapackagev2:DeleteOriginEndpoint`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `OriginEndpoint` (required).
pub const DeleteOriginEndpoint: &str = "mediapackagev2:DeleteOriginEndpoint";

/// `mediapackagev2:DeleteOriginEndpointPolicy`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `OriginEndpoint` (required), `OriginEndpointPolicy` (required).
pub const DeleteOriginEndpointPolicy: &str = "mediapackagev2:DeleteOriginEndpointPolicy";

/// `mediapackagev2:GetChannel`: Read.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required).
pub const GetChannel: &str = "mediapackagev2:GetChannel";

/// `mediapackagev2:GetChannelGroup`: Read.
///
/// Resource types: `ChannelGroup` (required).
pub const GetChannelGroup: &str = "mediapackagev2:GetChannelGroup";

/// `mediapackagev2:GetChannelPolicy`: Read.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `ChannelPolicy` (required).
pub const GetChannelPolicy: &str = "mediapackagev2:GetChannelPolicy";

/// `mediapackagev2:GetHarvestJob`: Read.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `HarvestJob` (required), `OriginEndpoint` (required).
pub const GetHarvestJob: &str = "mediapackagev2:GetHarvestJob";

/// `mediapackagev2:GetHeadObject`: Read.
///
/// Resource types: `OriginEndpoint` (required).
pub const GetHeadObject: &str = "mediapackagev2:GetHeadObject";

/// `mediapackagev2:GetObject`: Read.
///
/// Resource types: `OriginEndpoint` (required).
pub const GetObject: &str = "mediapackagev2:GetObject";

/// `mediapackagev2:GetOriginEndpoint`: Read.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `OriginEndpoint` (required).
pub const GetOriginEndpoint: &str = "mediapackagev2:GetOriginEndpoint";

/// `mediapackagev2:GetOriginEndpointPolicy`: Read.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `OriginEndpoint` (required), `OriginEndpointPolicy` (required).
pub const GetOriginEndpointPolicy: &str = "mediapackagev2:GetOriginEndpointPolicy";

/// `mediapackagev2:HarvestObject`: Read.
///
/// Resource types: `OriginEndpoint` (required).
pub const HarvestObject: &str = "mediapackagev2:HarvestObject";

/// `mediapackagev2:ListChannelGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListChannelGroups: &str = "mediapackagev2:ListChannelGroups";

/// `mediapackagev2:ListChannels`: List.
///
/// Resource types: `ChannelGroup` (required).
pub const ListChannels: &str = "mediapackagev2:ListChannels";

/// `mediapackagev2:ListHarvestJobs`: List.
///
/// Resource types: `ChannelGroup` (required).
pub const ListHarvestJobs: &str = "mediapackagev2:ListHarvestJobs";

/// `mediapackagev2:ListOriginEndpoints`: List.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required).
pub const ListOriginEndpoints: &str = "mediapackagev2:ListOriginEndpoints";

/// `mediapackagev2:ListTagsForResource`: Read.
///
/// Resource types: `Channel`, `ChannelGroup`, `HarvestJob`, `OriginEndpoint`.
pub const ListTagsForResource: &str = "mediapackagev2:ListTagsForResource";

/// `mediapackagev2:PutChannelPolicy`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `ChannelPolicy` (required).
pub const PutChannelPolicy: &str = "mediapackagev2:PutChannelPolicy";

/// `mediapackagev2:PutObject`: Write.
///
/// Resource types: `Channel` (required).
pub const PutObject: &str = "mediapackagev2:PutObject";

/// `mediapackagev2:PutOriginEndpointPolicy`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `OriginEndpoint` (required), `OriginEndpointPolicy` (required).
pub const PutOriginEndpointPolicy: &str = "mediapackagev2:PutOriginEndpointPolicy";

/// `mediapackagev2:ResetChannelState`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required).
pub const ResetChannelState: &str = "mediapackagev2:ResetChannelState";

/// `mediapackagev2:ResetOriginEndpointState`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `OriginEndpoint` (required).
pub const ResetOriginEndpointState: &str = "mediapackagev2:ResetOriginEndpointState";

/// `mediapackagev2:TagResource`: Tagging, Write.
///
/// Resource types: `Channel`, `ChannelGroup`, `HarvestJob`, `OriginEndpoint`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mediapackagev2:TagResource";

/// `mediapackagev2:UntagResource`: Tagging, Write.
///
/// Resource types: `Channel`, `ChannelGroup`, `HarvestJob`, `OriginEndpoint`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mediapackagev2:UntagResource";

/// `mediapackagev2:UpdateChannel`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required).
pub const UpdateChannel: &str = "mediapackagev2:UpdateChannel";

/// `mediapackagev2:UpdateChannelGroup`: Write.
///
/// Resource types: `ChannelGroup` (required).
pub const UpdateChannelGroup: &str = "mediapackagev2:UpdateChannelGroup";

/// `mediapackagev2:UpdateOriginEndpoint`: Write.
///
/// Resource types: `Channel` (required), `ChannelGroup` (required), `OriginEndpoint` (required).
pub const UpdateOriginEndpoint: &str = "mediapackagev2:UpdateOriginEndpoint";
