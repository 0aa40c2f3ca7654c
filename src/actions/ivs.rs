// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Interactive Video Service: the actions of the prefix `ivs`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Ad-Configuration` | `arn:${Partition}:ivs:${Region}:${Account}:ad-configuration/${ResourceId}` |
//! | `Channel` | `arn:${Partition}:ivs:${Region}:${Account}:channel/${ResourceId}` |
//! | `Composition` | `arn:${Partition}:ivs:${Region}:${Account}:composition/${ResourceId}` |
//! | `Encoder-Configuration` | `arn:${Partition}:ivs:${Region}:${Account}:encoder-configuration/${ResourceId}` |
//! | `Ingest-Configuration` | `arn:${Partition}:ivs:${Region}:${Account}:ingest-configuration/${ResourceId}` |
//! | `Playback-Key-Pair` | `arn:${Partition}:ivs:${Region}:${Account}:playback-key/${ResourceId}` |
//! | `Playback-Restriction-Policy` | `arn:${Partition}:ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}` |
//! | `Public-Key` | `arn:${Partition}:ivs:${Region}:${Account}:public-key/${ResourceId}` |
//! | `Recording-Configuration` | `arn:${Partition}:ivs:${Region}:${Account}:recording-configuration/${ResourceId}` |
//! | `Stage` | `arn:${Partition}:ivs:${Region}:${Account}:stage/${ResourceId}` |
//! | `Storage-Configuration` | `arn:${Partition}:ivs:${Region}:${Account}:storage-configuration/${ResourceId}` |
//! | `Stream-Key` | `arn:${Partition}:ivs:${Region}:${Account}:stream-key/${ResourceId}` |

/// `ivs:BatchGetChannel`: Read.
///
/// Resource types: `Channel` (required).
pub const BatchGetChannel: &str = "ivs:BatchGetChannel";

/// `ivs:BatchGetStreamKey`: Read.
///
/// Resource types: `Stream-Key` (required).
pub const BatchGetStreamKey: &str = "ivs:BatchGetStreamKey";

/// `ivs:BatchStartViewerSessionRevocation`: Write.
///
/// Resource types: `Channel` (required).
pub const BatchStartViewerSessionRevocation: &str = "ivs:BatchStartViewerSessionRevocation";

/// `ivs:CreateAdConfiguration`: Write.
///
/// Resource types: `Ad-Configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAdConfiguration: &str = "ivs:CreateAdConfiguration";

/// `ivs:CreateChannel`: Write.
///
/// Resource types: `Channel` (required), `Stream-Key` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "ivs:CreateChannel";

/// `ivs:CreateEncoderConfiguration`: Write.
///
/// Resource types: `Encoder-Configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEncoderConfiguration: &str = "ivs:CreateEncoderConfiguration";

/// `ivs:CreateIngestConfiguration`: Write.
///
/// Resource types: `Ingest-Configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIngestConfiguration: &str = "ivs:CreateIngestConfiguration";

/// `ivs:CreateParticipantToken`: Write.
///
/// Resource types: `Stage` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateParticipantToken: &str = "ivs:CreateParticipantToken";

/// `ivs:CreatePlaybackRestrictionPolicy`: Write.
///
/// Resource types: `Playback-Restriction-Policy` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePlaybackRestrictionPolicy: &str = "ivs:CreatePlaybackRestrictionPolicy";

/// `ivs:CreateRecordingConfiguration`: Write.
///
/// Resource types: `Recording-Configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRecordingConfiguration: &str = "ivs:CreateRecordingConfiguration";

/// `ivs:CreateStage`: Write.
///
/// Resource types: `Stage` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStage: &str = "ivs:CreateStage";

/// `ivs:CreateStorageConfiguration`: Write.
///
/// Resource types: `Storage-Configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStorageConfiguration: &str = "ivs:CreateStorageConfiguration";

/// `ivs:CreateStreamKey`: Write.
///
/// Resource types: `Stream-Key` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStreamKey: &str = "ivs:CreateStreamKey";

/// `ivs:DeleteAdConfiguration`: Write.
///
/// Resource types: `Ad-Configuration` (required).
pub const DeleteAdConfiguration: &str = "ivs:DeleteAdConfiguration";

/// `ivs:DeleteChannel`: Write.
///
/// Resource types: `Channel` (required), `Stream-Key` (required).
pub const DeleteChannel: &str = "ivs:DeleteChannel";

/// `ivs:DeleteEncoderConfiguration`: Write.
///
/// Resource types: `Encoder-Configuration` (required).
pub const DeleteEncoderConfiguration: &str = "ivs:DeleteEncoderConfiguration";

/// `ivs:DeleteIngestConfiguration`: Write.
///
/// Resource types: `Ingest-Configuration` (required).
pub const DeleteIngestConfiguration: &str = "ivs:DeleteIngestConfiguration";

/// `ivs:DeletePlaybackKeyPair`: Write.
///
/// Resource types: `Playback-Key-Pair` (required).
pub const DeletePlaybackKeyPair: &str = "ivs:DeletePlaybackKeyPair";

/// `ivs:DeletePlaybackRestrictionPolicy`: Write.
///
/// Resource types: `Playback-Restriction-Policy` (required).
pub const DeletePlaybackRestrictionPolicy: &str = "ivs:DeletePlaybackRestrictionPolicy";

/// `ivs:DeletePublicKey`: Write.
///
/// Resource types: `Public-Key` (required).
pub const DeletePublicKey: &str = "ivs:DeletePublicKey";

/// `ivs:DeleteRecordingConfiguration`: Write.
///
/// Resource types: `Recording-Configuration` (required).
pub const DeleteRecordingConfiguration: &str = "ivs:DeleteRecordingConfiguration";

/// `ivs:DeleteStage`: Write.
///
/// Resource types: `Stage` (required).
pub const DeleteStage: &str = "ivs:DeleteStage";

/// `ivs:DeleteStorageConfiguration`: Write.
///
/// Resource types: `Storage-Configuration` (required).
pub const DeleteStorageConfiguration: &str = "ivs:DeleteStorageConfiguration";

/// `ivs:DeleteStreamKey`: Write.
///
/// Resource types: `Stream-Key` (required).
pub const DeleteStreamKey: &str = "ivs:DeleteStreamKey";

/// `ivs:DisconnectParticipant`: Write.
///
/// Resource types: `Stage` (required).
pub const DisconnectParticipant: &str = "ivs:DisconnectParticipant";

/// `ivs:GetAdConfiguration`: Read.
///
/// Resource types: `Ad-Configuration` (required).
pub const GetAdConfiguration: &str = "ivs:GetAdConfiguration";

/// `ivs:GetChannel`: Read.
///
/// Resource types: `Channel` (required).
pub const GetChannel: &str = "ivs:GetChannel";

/// `ivs:GetComposition`: Read.
///
/// Resource types: `Composition` (required).
pub const GetComposition: &str = "ivs:GetComposition";

/// `ivs:GetEncoderConfiguration`: Read.
///
/// Resource types: `Encoder-Configuration` (required).
pub const GetEncoderConfiguration: &str = "ivs:GetEncoderConfiguration";

/// `ivs:GetIngestConfiguration`: Read.
///
/// Resource types: `Ingest-Configuration` (required).
pub const GetIngestConfiguration: &str = "ivs:GetIngestConfiguration";

/// `ivs:GetParticipant`: Read.
///
/// Resource types: `Stage` (required).
pub const GetParticipant: &str = "ivs:GetParticipant";

/// `ivs:GetPlaybackKeyPair`: Read.
///
/// Resource types: `Playback-Key-Pair` (required).
pub const GetPlaybackKeyPair: &str = "ivs:GetPlaybackKeyPair";

/// `ivs:GetPlaybackRestrictionPolicy`: Read.
///
/// Resource types: `Playback-Restriction-Policy` (required).
pub const GetPlaybackRestrictionPolicy: &str = "ivs:GetPlaybackRestrictionPolicy";

/// `ivs:GetPublicKey`: Read.
///
/// Resource types: `Public-Key` (required).
pub const GetPublicKey: &str = "ivs:GetPublicKey";

/// `ivs:GetRecordingConfiguration`: Read.
///
/// Resource types: `Recording-Configuration` (required).
pub const GetRecordingConfiguration: &str = "ivs:GetRecordingConfiguration";

/// `ivs:GetStage`: Read.
///
/// Resource types: `Stage` (required).
pub const GetStage: &str = "ivs:GetStage";

/// `ivs:GetStageSession`: Read.
///
/// Resource types: `Stage` (required).
pub const GetStageSession: &str = "ivs:GetStageSession";

/// `ivs:GetStorageConfiguration`: Read.
///
/// Resource types: `Storage-Configuration` (required).
pub const GetStorageConfiguration: &str = "ivs:GetStorageConfiguration";

/// `ivs:GetStream`: Read.
///
/// Resource types: `Channel` (required).
pub const GetStream: &str = "ivs:GetStream";

/// `ivs:GetStreamKey`: Read.
///
/// Resource types: `Stream-Key` (required).
pub const GetStreamKey: &str = "ivs:GetStreamKey";

/// `ivs:GetStreamSession`: Read.
///
/// Resource types: `Channel` (required).
pub const GetStreamSession: &str = "ivs:GetStreamSession";

/// `ivs:ImportPlaybackKeyPair`: Write.
///
/// Resource types: `Playback-Key-Pair` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportPlaybackKeyPair: &str = "ivs:ImportPlaybackKeyPair";

/// `ivs:ImportPublicKey`: Write.
///
/// Resource types: `Public-Key` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportPublicKey: &str = "ivs:ImportPublicKey";

/// `ivs:InsertAdBreak`: Write.
///
/// Resource types: `Channel` (required).
pub const InsertAdBreak: &str = "ivs:InsertAdBreak";

/// `ivs:ListAdConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListAdConfigurations: &str = "ivs:ListAdConfigurations";

/// `ivs:ListChannels`: List.
///
/// Resource types: `Channel` (required).
pub const ListChannels: &str = "ivs:ListChannels";

/// `ivs:ListCompositions`: List.
///
/// Resource types: `Encoder-Configuration`, `Stage`.
pub const ListCompositions: &str = "ivs:ListCompositions";

/// `ivs:ListEncoderConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListEncoderConfigurations: &str = "ivs:ListEncoderConfigurations";

/// `ivs:ListIngestConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListIngestConfigurations: &str = "ivs:ListIngestConfigurations";

/// `ivs:ListParticipantEvents`: List.
///
/// Resource types: `Stage` (required).
pub const ListParticipantEvents: &str = "ivs:ListParticipantEvents";

/// `ivs:ListParticipantReplicas`: List.
///
/// Resource types: `Stage` (required).
pub const ListParticipantReplicas: &str = "ivs:ListParticipantReplicas";

/// `ivs:ListParticipants`: List.
///
/// Resource types: `Stage` (required).
pub const ListParticipants: &str = "ivs:ListParticipants";

/// `ivs:ListPlaybackKeyPairs`: List.
///
/// Resource types: `Playback-Key-Pair` (required).
pub const ListPlaybackKeyPairs: &str = "ivs:ListPlaybackKeyPairs";

/// `ivs:ListPlaybackRestrictionPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListPlaybackRestrictionPolicies: &str = "ivs:ListPlaybackRestrictionPolicies";

/// `ivs:ListPublicKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListPublicKeys: &str = "ivs:ListPublicKeys";

/// `ivs:ListRecordingConfigurations`: List.
///
/// Resource types: `Recording-Configuration` (required).
pub const ListRecordingConfigurations: &str = "ivs:ListRecordingConfigurations";

/// `ivs:ListStages`: List.
///
/// Resource types: `Stage` (required).
pub const ListStages: &str = "ivs:ListStages";

/// `ivs:ListStageSessions`: List.
///
/// Resource types: `Stage` (required).
pub const ListStageSessions: &str = "ivs:ListStageSessions";

/// `ivs:ListStorageConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListStorageConfigurations: &str = "ivs:ListStorageConfigurations";

/// `ivs:ListStreamKeys`: List.
///
/// Resource types: `Channel` (required), `Stream-Key` (required).
pub const ListStreamKeys: &str = "ivs:ListStreamKeys";

/// `ivs:ListStreams`: List.
///
/// Resource types: `Channel` (required).
pub const ListStreams: &str = "ivs:ListStreams";

/// `ivs:ListStreamSessions`: List.
///
/// Resource types: `Channel` (required).
pub const ListStreamSessions: &str = "ivs:ListStreamSessions";

/// `ivs:ListTagsForResource`: Read.
///
/// Resource types: `Ad-Configuration`, `Channel`, `Composition`, `Encoder-Configuration`, `Ingest-Configuration`, `Playback-Key-Pair`, `Playback-Restriction-Policy`, `Public-Key`, `Recording-Configuration`, `Stage`, `Storage-Configuration`, `Stream-Key`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "ivs:ListTagsForResource";

/// `ivs:PutMetadata`: Write.
///
/// Resource types: `Channel` (required).
pub const PutMetadata: &str = "ivs:PutMetadata";

/// `ivs:RevokeConnectionToken`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const RevokeConnectionToken: &str = "ivs:RevokeConnectionToken";

/// `ivs:StartComposition`: Write.
///
/// Resource types: `Channel`, `Encoder-Configuration` (required), `Stage` (required), `Storage-Configuration`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartComposition: &str = "ivs:StartComposition";

/// `ivs:StartParticipantReplication`: Write.
///
/// Resource types: `Stage` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartParticipantReplication: &str = "ivs:StartParticipantReplication";

/// `ivs:StartViewerSessionRevocation`: Write.
///
/// Resource types: `Channel` (required).
pub const StartViewerSessionRevocation: &str = "ivs:StartViewerSessionRevocation";

/// `ivs:StopComposition`: Write.
///
/// Resource types: `Composition` (required).
pub const StopComposition: &str = "ivs:StopComposition";

/// `ivs:StopParticipantReplication`: Write.
///
/// Resource types: `Stage` (required).
pub const StopParticipantReplication: &str = "ivs:StopParticipantReplication";

/// `ivs:StopStream`: Write.
///
/// Resource types: `Channel` (required).
pub const StopStream: &str = "ivs:StopStream";

/// `ivs:TagResource`: Tagging, Write.
///
/// Resource types: `Ad-Configuration`, `Channel`, `Composition`, `Encoder-Configuration`, `Ingest-Configuration`, `Playback-Key-Pair`, `Playback-Restriction-Policy`, `Public-Key`, `Recording-Configuration`, `Stage`, `Storage-Configuration`, `Stream-Key`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ivs:TagResource";

/// `ivs:UntagResource`: Tagging, Write.
///
/// Resource types: `Ad-Configuration`, `Channel`, `Composition`, `Encoder-Configuration`, `Ingest-Configuration`, `Playback-Key-Pair`, `Playback-Restriction-Policy`, `Public-Key`, `Recording-Configuration`, `Stage`, `Storage-Configuration`, `Stream-Key`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ivs:UntagResource";

/// `ivs:UpdateAdConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAdConfiguration: &str = "ivs:UpdateAdConfiguration";

/// `ivs:UpdateChannel`: Write.
///
/// Resource types: `Channel` (required).
pub const UpdateChannel: &str = "ivs:UpdateChannel";

/// `ivs:UpdateIngestConfiguration`: Write.
///
/// Resource types: `Ingest-Configuration` (required).
pub const UpdateIngestConfiguration: &str = "ivs:UpdateIngestConfiguration";

/// `ivs:UpdatePlaybackRestrictionPolicy`: Write.
///
/// Resource types: `Playback-Restriction-Policy` (required).
pub const UpdatePlaybackRestrictionPolicy: &str = "ivs:UpdatePlaybackRestrictionPolicy";

/// `ivs:UpdateStage`: Write.
///
/// Resource types: `Stage` (required).
pub const UpdateStage: &str = "ivs:UpdateStage";
