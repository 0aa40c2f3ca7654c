// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Chime: the actions of the prefix `chime`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `app-instance` | `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}` |
//! | `app-instance-bot` | `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}` |
//! | `app-instance-user` | `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}` |
//! | `channel` | `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}` |
//! | `channel-flow` | `arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}` |
//! | `media-insights-pipeline-configuration` | `arn:${Partition}:chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}` |
//! | `media-pipeline` | `arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId}` |
//! | `media-pipeline-kinesis-video-stream-pool` | `arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}` |
//! | `meeting` | `arn:${Partition}:chime:${Region}:${AccountId}:meeting/${MeetingId}` |
//! | `sip-media-application` | `arn:${Partition}:chime:${Region}:${AccountId}:sma/${SipMediaApplicationId}` |
//! | `voice-connector` | `arn:${Partition}:chime:${Region}:${AccountId}:vc/${VoiceConnectorId}` |
//! | `voice-profile` | `arn:${Partition}:chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId}` |
//! | `voice-profile-domain` | `arn:${Partition}:chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}` |

mod part_1;
mod part_2;
mod part_3;

pub use part_1::*;
pub use part_2::*;
pub use part_3::*;
