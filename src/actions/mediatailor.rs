// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental MediaTailor: the actions of the prefix `mediatailor`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channel` | `arn:${Partition}:mediatailor:${Region}:${Account}:channel/${ChannelName}` |
//! | `liveSource` | `arn:${Partition}:mediatailor:${Region}:${Account}:liveSource/${SourceLocationName}/${LiveSourceName}` |
//! | `playbackConfiguration` | `arn:${Partition}:mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}` |
//! | `prefetchSchedule` | `arn:${Partition}:mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}` |
//! | `program` | `arn:${Partition}:mediatailor:${Region}:${Account}:program/${ChannelName}/${ProgramName}` |
//! | `sourceLocation` | `arn:${Partition}:mediatailor:${Region}:${Account}:sourceLocation/${SourceLocationName}` |
//! | `vodSource` | `arn:${Partition}:mediatailor:${Region}:${Account}:vodSource/${SourceLocationName}/${VodSourceName}` |

/// `mediatailor:ConfigureLogsForChannel`: Write.
///
/// Resource types: `channel` (required).
pub const ConfigureLogsForChannel: &str = "mediatailor:ConfigureLogsForChannel";

/// `mediatailor:ConfigureLogsForPlaybackConfiguration`: Write.
///
/// Resource types: `playbackConfiguration` (required).
pub const ConfigureLogsForPlaybackConfiguration: &str = "mediatailor:ConfigureLogsForPlaybackConfiguration";

/// `mediatailor:CreateChannel`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "mediatailor:CreateChannel";

/// `mediatailor:CreateLiveSource`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLiveSource: &str = "mediatailor:CreateLiveSource";

/// `mediatailor:CreatePrefetchSchedule`: Write.
///
/// Resource types: `playbackConfiguration` (required).
pub const CreatePrefetchSchedule: &str = "mediatailor:CreatePrefetchSchedule";

/// `mediatailor:CreateProgram`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProgram: &str = "mediatailor:CreateProgram";

/// `mediatailor:CreateSourceLocation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSourceLocation: &str = "mediatailor:CreateSourceLocation";

/// `mediatailor:CreateVodSource`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVodSource: &str = "mediatailor:CreateVodSource";

/// `mediatailor:DeleteChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteChannel: &str = "mediatailor:DeleteChannel";

/// `mediatailor:DeleteChannelPolicy`: Permissions management, Write.
///
/// Resource types: `channel` (required).
pub const DeleteChannelPolicy: &str = "mediatailor:DeleteChannelPolicy";

/// `mediatailor:DeleteLiveSource`: Write.
///
/// Resource types: `liveSource` (required).
pub const DeleteLiveSource: &str = "mediatailor:DeleteLiveSource";

/// `mediatailor:DeletePlaybackConfiguration`: Write.
///
/// Resource types: `playbackConfiguration` (required).
pub const DeletePlaybackConfiguration: &str = "mediatailor:DeletePlaybackConfiguration";

/// `mediatailor:DeletePrefetchSchedule`: Write.
///
/// Resource types: `playbackConfiguration` (required), `prefetchSchedule` (required).
pub const DeletePrefetchSchedule: &str = "mediatailor:DeletePrefetchSchedule";

/// `mediatailor:DeleteProgram`: Write.
///
/// Resource types: `program` (required).
pub const DeleteProgram: &str = "mediatailor:DeleteProgram";

/// `mediatailor:DeleteSourceLocation`: Write.
///
/// Resource types: `sourceLocation` (required).
pub const DeleteSourceLocation: &str = "mediatailor:DeleteSourceLocation";

/// `mediatailor:DeleteVodSource`: Write.
///
/// Resource types: `vodSource` (required).
pub const DeleteVodSource: &str = "mediatailor:DeleteVodSource";

/// `mediatailor:DescribeChannel`: Read.
///
/// Resource types: `channel` (required).
pub const DescribeChannel: &str = "mediatailor:DescribeChannel";

/// `mediatailor:DescribeLiveSource`: Read.
///
/// Resource types: `liveSource` (required).
pub const DescribeLiveSource: &str = "mediatailor:DescribeLiveSource";

/// `mediatailor:DescribeProgram`: Read.
///
/// Resource types: `program` (required).
pub const DescribeProgram: &str = "mediatailor:DescribeProgram";

/// `mediatailor:DescribeSourceLocation`: Read.
///
/// Resource types: `sourceLocation` (required).
pub const DescribeSourceLocation: &str = "mediatailor:DescribeSourceLocation";

/// `mediatailor:DescribeVodSource`: Read.
///
/// Resource types: `vodSource` (required).
pub const DescribeVodSource: &str = "mediatailor:DescribeVodSource";

/// `mediatailor:GetChannelPolicy`: Read.
///
/// Resource types: `channel` (required).
pub const GetChannelPolicy: &str = "mediatailor:GetChannelPolicy";

/// `mediatailor:GetChannelSchedule`: Read.
///
/// Resource types: `channel` (required).
pub const GetChannelSchedule: &str = "mediatailor:GetChannelSchedule";

/// `mediatailor:GetPlaybackConfiguration`: Read.
///
/// Resource types: `playbackConfiguration` (required).
pub const GetPlaybackConfiguration: &str = "mediatailor:GetPlaybackConfiguration";

/// `mediatailor:GetPrefetchSchedule`: Read.
///
/// Resource types: `playbackConfiguration` (required), `prefetchSchedule` (required).
pub const GetPrefetchSchedule: &str = "mediatailor:GetPrefetchSchedule";

/// `mediatailor:ListAlerts`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAlerts: &str = "mediatailor:ListAlerts";

/// `mediatailor:ListChannels`: Read.
///
/// No resource types: its resource is `*`.
pub const ListChannels: &str = "mediatailor:ListChannels";

/// `mediatailor:ListLiveSources`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLiveSources: &str = "mediatailor:ListLiveSources";

/// `mediatailor:ListPlaybackConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListPlaybackConfigurations: &str = "mediatailor:ListPlaybackConfigurations";

/// `mediatailor:ListPrefetchSchedules`: List.
///
/// Resource types: `playbackConfiguration` (required).
pub const ListPrefetchSchedules: &str = "mediatailor:ListPrefetchSchedules";

/// `mediatailor:ListSourceLocations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSourceLocations: &str = "mediatailor:ListSourceLocations";

/// `mediatailor:ListTagsForResource`: Read.
///
/// Resource types: `channel`, `liveSource`, `playbackConfiguration`, `sourceLocation`, `vodSource`.
pub const ListTagsForResource: &str = "mediatailor:ListTagsForResource";

/// `mediatailor:ListVodSources`: Read.
///
/// No resource types: its resource is `*`.
pub const ListVodSources: &str = "mediatailor:ListVodSources";

/// `mediatailor:PutChannelPolicy`: Permissions management, Write.
///
/// Resource types: `channel` (required).
pub const PutChannelPolicy: &str = "mediatailor:PutChannelPolicy";

/// `mediatailor:PutPlaybackConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutPlaybackConfiguration: &str = "mediatailor:PutPlaybackConfiguration";

/// `mediatailor:StartChannel`: Write.
///
/// Resource types: `channel` (required).
pub const StartChannel: &str = "mediatailor:StartChannel";

/// `mediatailor:StopChannel`: Write.
///
/// Resource types: `channel` (required).
pub const StopChannel: &str = "mediatailor:StopChannel";

/// `mediatailor:TagResource`: Tagging, Write.
///
/// Resource types: `channel`, `liveSource`, `playbackConfiguration`, `sourceLocation`, `vodSource`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mediatailor:TagResource";

/// `mediatailor:UntagResource`: Tagging, Write.
///
/// Resource types: `channel`, `liveSource`, `playbackConfiguration`, `sourceLocation`, `vodSource`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mediatailor:UntagResource";

/// `mediatailor:UpdateChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateChannel: &str = "mediatailor:UpdateChannel";

/// `mediatailor:UpdateLiveSource`: Write.
///
/// Resource types: `liveSource` (required).
pub const UpdateLiveSource: &str = "mediatailor:UpdateLiveSource";

/// `mediatailor:UpdateProgram`: Write.
///
/// Resource types: `program` (required).
pub const UpdateProgram: &str = "mediatailor:UpdateProgram";

/// `mediatailor:UpdateSourceLocation`: Write.
///
/// Resource types: `sourceLocation` (required).
pub const UpdateSourceLocation: &str = "mediatailor:UpdateSourceLocation";

/// `mediatailor:UpdateVodSource`: Write.
///
/// Resource types: `vodSource` (required).
pub const UpdateVodSource: &str = "mediatailor:UpdateVodSource";
