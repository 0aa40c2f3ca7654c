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

/// `chime:AcceptDelegate`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptDelegate: &str = "chime:AcceptDelegate";

/// `chime:ActivateUsers`: Write.
///
/// No resource types: its resource is `*`.
pub const ActivateUsers: &str = "chime:ActivateUsers";

/// `chime:AddDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const AddDomain: &str = "chime:AddDomain";

/// `chime:AddOrUpdateGroups`: Write.
///
/// No resource types: its resource is `*`.
pub const AddOrUpdateGroups: &str = "chime:AddOrUpdateGroups";

/// `chime:AssociateChannelFlow`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required), `channel-flow` (required).
pub const AssociateChannelFlow: &str = "chime:AssociateChannelFlow";

/// `chime:AssociatePhoneNumbersWithVoiceConnector`: Write.
///
/// Resource types: `voice-connector` (required).
pub const AssociatePhoneNumbersWithVoiceConnector: &str = "chime:AssociatePhoneNumbersWithVoiceConnector";

/// `chime:AssociatePhoneNumbersWithVoiceConnectorGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociatePhoneNumbersWithVoiceConnectorGroup: &str = "chime:AssociatePhoneNumbersWithVoiceConnectorGroup";

/// `chime:AssociatePhoneNumberWithUser`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociatePhoneNumberWithUser: &str = "chime:AssociatePhoneNumberWithUser";

/// `chime:AssociateSigninDelegateGroupsWithAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateSigninDelegateGroupsWithAccount: &str = "chime:AssociateSigninDelegateGroupsWithAccount";

/// `chime:AssociateVoiceConnectorConnect`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateVoiceConnectorConnect: &str = "chime:AssociateVoiceConnectorConnect";

/// `chime:AuthorizeDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const AuthorizeDirectory: &str = "chime:AuthorizeDirectory";

/// `chime:BatchCreateAttendee`: Write.
///
/// Resource types: `meeting` (required).
pub const BatchCreateAttendee: &str = "chime:BatchCreateAttendee";

/// `chime:BatchCreateChannelMembership`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const BatchCreateChannelMembership: &str = "chime:BatchCreateChannelMembership";

/// `chime:BatchCreateRoomMembership`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchCreateRoomMembership: &str = "chime:BatchCreateRoomMembership";

/// `chime:BatchDeletePhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeletePhoneNumber: &str = "chime:BatchDeletePhoneNumber";

/// `chime:BatchSuspendUser`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchSuspendUser: &str = "chime:BatchSuspendUser";

/// `chime:BatchUnsuspendUser`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUnsuspendUser: &str = "chime:BatchUnsuspendUser";

/// `chime:BatchUpdateAttendeeCapabilitiesExcept`: Write.
///
/// Resource types: `meeting` (required).
pub const BatchUpdateAttendeeCapabilitiesExcept: &str = "chime:BatchUpdateAttendeeCapabilitiesExcept";

/// `chime:BatchUpdatePhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdatePhoneNumber: &str = "chime:BatchUpdatePhoneNumber";

/// `chime:BatchUpdateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdateUser: &str = "chime:BatchUpdateUser";

/// `chime:ChannelFlowCallback`: Write.
///
/// Resource types: `channel` (required).
pub const ChannelFlowCallback: &str = "chime:ChannelFlowCallback";

/// `chime:Connect`: Write.
///
/// Resource types: `app-instance-user` (required).
pub const Connect: &str = "chime:Connect";

/// `chime:ConnectDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const ConnectDirectory: &str = "chime:ConnectDirectory";

/// `chime:CreateAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAccount: &str = "chime:CreateAccount";

/// `chime:CreateApiKey`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApiKey: &str = "chime:CreateApiKey";

/// `chime:CreateAppInstance`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppInstance: &str = "chime:CreateAppInstance";

/// `chime:CreateAppInstanceAdmin`: Write.
///
/// Resource types: `app-instance` (required), `app-instance-bot` (required), `app-instance-user` (required).
pub const CreateAppInstanceAdmin: &str = "chime:CreateAppInstanceAdmin";

/// `chime:CreateAppInstanceBot`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppInstanceBot: &str = "chime:CreateAppInstanceBot";

/// `chime:CreateAppInstanceUser`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppInstanceUser: &str = "chime:CreateAppInstanceUser";

/// `chime:CreateAttendee`: Write.
///
/// Resource types: `meeting` (required).
pub const CreateAttendee: &str = "chime:CreateAttendee";

/// `chime:CreateBot`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateBot: &str = "chime:CreateBot";

/// `chime:CreateCDRBucket`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCDRBucket: &str = "chime:CreateCDRBucket";

/// `chime:CreateChannel`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "chime:CreateChannel";

/// `chime:CreateChannelBan`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const CreateChannelBan: &str = "chime:CreateChannelBan";

/// `chime:CreateChannelFlow`: Write.
///
/// Resource types: `app-instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannelFlow: &str = "chime:CreateChannelFlow";

/// `chime:CreateChannelMembership`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const CreateChannelMembership: &str = "chime:CreateChannelMembership";

/// `chime:CreateChannelModerator`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const CreateChannelModerator: &str = "chime:CreateChannelModerator";

/// `chime:CreateConnectAnalyticsConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectAnalyticsConnector: &str = "chime:CreateConnectAnalyticsConnector";

/// `chime:CreateConnectCallTransferConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectCallTransferConnector: &str = "chime:CreateConnectCallTransferConnector";

/// `chime:CreateMediaCapturePipeline`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMediaCapturePipeline: &str = "chime:CreateMediaCapturePipeline";

/// `chime:CreateMediaConcatenationPipeline`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMediaConcatenationPipeline: &str = "chime:CreateMediaConcatenationPipeline";

/// `chime:CreateMediaInsightsPipeline`: Write.
///
/// Resource types: `media-insights-pipeline-configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMediaInsightsPipeline: &str = "chime:CreateMediaInsightsPipeline";

/// `chime:CreateMediaInsightsPipelineConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMediaInsightsPipelineConfiguration: &str = "chime:CreateMediaInsightsPipelineConfiguration";

/// `chime:CreateMediaLiveConnectorPipeline`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMediaLiveConnectorPipeline: &str = "chime:CreateMediaLiveConnectorPipeline";

/// `chime:CreateMediaPipelineKinesisVideoStreamPool`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMediaPipelineKinesisVideoStreamPool: &str = "chime:CreateMediaPipelineKinesisVideoStreamPool";

/// `chime:CreateMediaStreamPipeline`: Write.
///
/// Resource types: `media-pipeline-kinesis-video-stream-pool` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMediaStreamPipeline: &str = "chime:CreateMediaStreamPipeline";

/// `chime:CreateMeeting`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMeeting: &str = "chime:CreateMeeting";

/// `chime:CreateMeetingDialOut`: Write.
///
/// Resource types: `meeting` (required).
pub const CreateMeetingDialOut: &str = "chime:CreateMeetingDialOut";

/// `chime:CreateMeetingWithAttendees`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMeetingWithAttendees: &str = "chime:CreateMeetingWithAttendees";

/// `chime:CreatePhoneNumberOrder`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePhoneNumberOrder: &str = "chime:CreatePhoneNumberOrder";

/// `chime:CreateProxySession`: Write.
///
/// Resource types: `voice-connector` (required).
pub const CreateProxySession: &str = "chime:CreateProxySession";

/// `chime:CreateRoom`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRoom: &str = "chime:CreateRoom";

/// `chime:CreateRoomMembership`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateRoomMembership: &str = "chime:CreateRoomMembership";

/// `chime:CreateSipMediaApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSipMediaApplication: &str = "chime:CreateSipMediaApplication";

/// `chime:CreateSipMediaApplicationCall`: Write.
///
/// Resource types: `sip-media-application` (required).
pub const CreateSipMediaApplicationCall: &str = "chime:CreateSipMediaApplicationCall";

/// `chime:CreateSipRule`: Write.
///
/// Resource types: `sip-media-application`.
pub const CreateSipRule: &str = "chime:CreateSipRule";

/// `chime:CreateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUser: &str = "chime:CreateUser";

/// `chime:CreateVoiceConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVoiceConnector: &str = "chime:CreateVoiceConnector";

/// `chime:CreateVoiceConnectorGroup`: Write.
///
/// Resource types: `voice-connector`.
pub const CreateVoiceConnectorGroup: &str = "chime:CreateVoiceConnectorGroup";

/// `chime:CreateVoiceProfile`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateVoiceProfile: &str = "chime:CreateVoiceProfile";

/// `chime:CreateVoiceProfileDomain`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVoiceProfileDomain: &str = "chime:CreateVoiceProfileDomain";

/// `chime:DeleteAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccount: &str = "chime:DeleteAccount";

/// `chime:DeleteAccountOpenIdConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountOpenIdConfig: &str = "chime:DeleteAccountOpenIdConfig";

/// `chime:DeleteApiKey`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApiKey: &str = "chime:DeleteApiKey";

/// `chime:DeleteAppInstance`: Write.
///
/// Resource types: `app-instance` (required).
pub const DeleteAppInstance: &str = "chime:DeleteAppInstance";

/// `chime:DeleteAppInstanceAdmin`: Write.
///
/// Resource types: `app-instance` (required), `app-instance-bot` (required), `app-instance-user` (required).
pub const DeleteAppInstanceAdmin: &str = "chime:DeleteAppInstanceAdmin";

/// `chime:DeleteAppInstanceBot`: Write.
///
/// Resource types: `app-instance-bot` (required).
pub const DeleteAppInstanceBot: &str = "chime:DeleteAppInstanceBot";

/// `chime:DeleteAppInstanceStreamingConfigurations`: Write.
///
/// Resource types: `app-instance` (required).
pub const DeleteAppInstanceStreamingConfigurations: &str = "chime:DeleteAppInstanceStreamingConfigurations";

/// `chime:DeleteAppInstanceUser`: Write.
///
/// Resource types: `app-instance-user` (required).
pub const DeleteAppInstanceUser: &str = "chime:DeleteAppInstanceUser";

/// `chime:DeleteAttendee`: Write.
///
/// Resource types: `meeting` (required).
pub const DeleteAttendee: &str = "chime:DeleteAttendee";

/// `chime:DeleteCDRBucket`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCDRBucket: &str = "chime:DeleteCDRBucket";

/// `chime:DeleteChannel`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DeleteChannel: &str = "chime:DeleteChannel";

/// `chime:DeleteChannelBan`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DeleteChannelBan: &str = "chime:DeleteChannelBan";

/// `chime:DeleteChannelFlow`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteChannelFlow: &str = "chime:DeleteChannelFlow";

/// `chime:DeleteChannelMembership`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DeleteChannelMembership: &str = "chime:DeleteChannelMembership";

/// `chime:DeleteChannelMessage`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DeleteChannelMessage: &str = "chime:DeleteChannelMessage";

/// `chime:DeleteChannelModerator`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DeleteChannelModerator: &str = "chime:DeleteChannelModerator";

/// `chime:DeleteDelegate`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDelegate: &str = "chime:DeleteDelegate";

/// `chime:DeleteDomain`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDomain: &str = "chime:DeleteDomain";

/// `chime:DeleteEventsConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteEventsConfiguration: &str = "chime:DeleteEventsConfiguration";

/// `chime:DeleteGroups`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGroups: &str = "chime:DeleteGroups";

/// `chime:DeleteMediaCapturePipeline`: Write.
///
/// Resource types: `media-pipeline` (required).
pub const DeleteMediaCapturePipeline: &str = "chime:DeleteMediaCapturePipeline";

/// `chime:DeleteMediaInsightsPipelineConfiguration`: Write.
///
/// Resource types: `media-insights-pipeline-configuration` (required).
pub const DeleteMediaInsightsPipelineConfiguration: &str = "chime:DeleteMediaInsightsPipelineConfiguration";

/// `chime:DeleteMediaPipeline`: Write.
///
/// Resource types: `media-pipeline` (required).
pub const DeleteMediaPipeline: &str = "chime:DeleteMediaPipeline";

/// `chime:DeleteMediaPipelineKinesisVideoStreamPool`: Write.
///
/// Resource types: `media-pipeline-kinesis-video-stream-pool` (required).
pub const DeleteMediaPipelineKinesisVideoStreamPool: &str = "chime:DeleteMediaPipelineKinesisVideoStreamPool";

/// `chime:DeleteMeeting`: Write.
///
/// Resource types: `meeting` (required).
pub const DeleteMeeting: &str = "chime:DeleteMeeting";

/// `chime:DeleteMessagingStreamingConfigurations`: Write.
///
/// Resource types: `app-instance` (required).
pub const DeleteMessagingStreamingConfigurations: &str = "chime:DeleteMessagingStreamingConfigurations";

/// `chime:DeletePhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePhoneNumber: &str = "chime:DeletePhoneNumber";

/// `chime:DeleteProxySession`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteProxySession: &str = "chime:DeleteProxySession";

/// `chime:DeleteRoom`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRoom: &str = "chime:DeleteRoom";

/// `chime:DeleteRoomMembership`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRoomMembership: &str = "chime:DeleteRoomMembership";

/// `chime:DeleteSipMediaApplication`: Write.
///
/// Resource types: `sip-media-application` (required).
pub const DeleteSipMediaApplication: &str = "chime:DeleteSipMediaApplication";

/// `chime:DeleteSipRule`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSipRule: &str = "chime:DeleteSipRule";

/// `chime:DeleteVoiceConnector`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteVoiceConnector: &str = "chime:DeleteVoiceConnector";

/// `chime:DeleteVoiceConnectorEmergencyCallingConfiguration`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteVoiceConnectorEmergencyCallingConfiguration: &str = "chime:DeleteVoiceConnectorEmergencyCallingConfiguration";

/// `chime:DeleteVoiceConnectorExternalSystemsConfiguration`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteVoiceConnectorExternalSystemsConfiguration: &str = "chime:DeleteVoiceConnectorExternalSystemsConfiguration";

/// `chime:DeleteVoiceConnectorGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteVoiceConnectorGroup: &str = "chime:DeleteVoiceConnectorGroup";

/// `chime:DeleteVoiceConnectorOrigination`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteVoiceConnectorOrigination: &str = "chime:DeleteVoiceConnectorOrigination";

/// `chime:DeleteVoiceConnectorProxy`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteVoiceConnectorProxy: &str = "chime:DeleteVoiceConnectorProxy";

/// `chime:DeleteVoiceConnectorStreamingConfiguration`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteVoiceConnectorStreamingConfiguration: &str = "chime:DeleteVoiceConnectorStreamingConfiguration";

/// `chime:DeleteVoiceConnectorTermination`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteVoiceConnectorTermination: &str = "chime:DeleteVoiceConnectorTermination";

/// `chime:DeleteVoiceConnectorTerminationCredentials`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DeleteVoiceConnectorTerminationCredentials: &str = "chime:DeleteVoiceConnectorTerminationCredentials";

/// `chime:DeleteVoiceProfile`: Write.
///
/// Resource types: `voice-profile` (required).
pub const DeleteVoiceProfile: &str = "chime:DeleteVoiceProfile";

/// `chime:DeleteVoiceProfileDomain`: Write.
///
/// Resource types: `voice-profile-domain` (required).
pub const DeleteVoiceProfileDomain: &str = "chime:DeleteVoiceProfileDomain";

/// `chime:DeregisterAppInstanceUserEndpoint`: Write.
///
/// Resource types: `app-instance-user` (required).
pub const DeregisterAppInstanceUserEndpoint: &str = "chime:DeregisterAppInstanceUserEndpoint";

/// `chime:DescribeAppInstance`: Read.
///
/// Resource types: `app-instance` (required).
pub const DescribeAppInstance: &str = "chime:DescribeAppInstance";

/// `chime:DescribeAppInstanceAdmin`: Read.
///
/// Resource types: `app-instance` (required), `app-instance-bot` (required), `app-instance-user` (required).
pub const DescribeAppInstanceAdmin: &str = "chime:DescribeAppInstanceAdmin";

/// `chime:DescribeAppInstanceBot`: Read.
///
/// Resource types: `app-instance-bot` (required).
pub const DescribeAppInstanceBot: &str = "chime:DescribeAppInstanceBot";

/// `chime:DescribeAppInstanceUser`: Read.
///
/// Resource types: `app-instance-user` (required).
pub const DescribeAppInstanceUser: &str = "chime:DescribeAppInstanceUser";

/// `chime:DescribeAppInstanceUserEndpoint`: Read.
///
/// Resource types: `app-instance-user` (required).
pub const DescribeAppInstanceUserEndpoint: &str = "chime:DescribeAppInstanceUserEndpoint";

/// `chime:DescribeChannel`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DescribeChannel: &str = "chime:DescribeChannel";

/// `chime:DescribeChannelBan`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DescribeChannelBan: &str = "chime:DescribeChannelBan";

/// `chime:DescribeChannelFlow`: Read.
///
/// Resource types: `channel-flow` (required).
pub const DescribeChannelFlow: &str = "chime:DescribeChannelFlow";

/// `chime:DescribeChannelMembership`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DescribeChannelMembership: &str = "chime:DescribeChannelMembership";

/// `chime:DescribeChannelMembershipForAppInstanceUser`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DescribeChannelMembershipForAppInstanceUser: &str = "chime:DescribeChannelMembershipForAppInstanceUser";

/// `chime:DescribeChannelModeratedByAppInstanceUser`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DescribeChannelModeratedByAppInstanceUser: &str = "chime:DescribeChannelModeratedByAppInstanceUser";

/// `chime:DescribeChannelModerator`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const DescribeChannelModerator: &str = "chime:DescribeChannelModerator";

/// `chime:DisassociateChannelFlow`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required), `channel-flow` (required).
pub const DisassociateChannelFlow: &str = "chime:DisassociateChannelFlow";

/// `chime:DisassociatePhoneNumberFromUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociatePhoneNumberFromUser: &str = "chime:DisassociatePhoneNumberFromUser";

/// `chime:DisassociatePhoneNumbersFromVoiceConnector`: Write.
///
/// Resource types: `voice-connector` (required).
pub const DisassociatePhoneNumbersFromVoiceConnector: &str = "chime:DisassociatePhoneNumbersFromVoiceConnector";

/// `chime:DisassociatePhoneNumbersFromVoiceConnectorGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociatePhoneNumbersFromVoiceConnectorGroup: &str = "chime:DisassociatePhoneNumbersFromVoiceConnectorGroup";

/// `chime:DisassociateSigninDelegateGroupsFromAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateSigninDelegateGroupsFromAccount: &str = "chime:DisassociateSigninDelegateGroupsFromAccount";

/// `chime:DisassociateVoiceConnectorConnect`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateVoiceConnectorConnect: &str = "chime:DisassociateVoiceConnectorConnect";

/// `chime:DisconnectDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const DisconnectDirectory: &str = "chime:DisconnectDirectory";

/// `chime:GetAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccount: &str = "chime:GetAccount";

/// `chime:GetAccountResource`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountResource: &str = "chime:GetAccountResource";

/// `chime:GetAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountSettings: &str = "chime:GetAccountSettings";

/// `chime:GetAccountWithOpenIdConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountWithOpenIdConfig: &str = "chime:GetAccountWithOpenIdConfig";

/// `chime:GetAppInstanceRetentionSettings`: Read.
///
/// Resource types: `app-instance` (required).
pub const GetAppInstanceRetentionSettings: &str = "chime:GetAppInstanceRetentionSettings";

/// `chime:GetAppInstanceStreamingConfigurations`: Read.
///
/// Resource types: `app-instance` (required).
pub const GetAppInstanceStreamingConfigurations: &str = "chime:GetAppInstanceStreamingConfigurations";

/// `chime:GetAttendee`: Read.
///
/// Resource types: `meeting` (required).
pub const GetAttendee: &str = "chime:GetAttendee";

/// `chime:GetBot`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBot: &str = "chime:GetBot";

/// `chime:GetCDRBucket`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCDRBucket: &str = "chime:GetCDRBucket";

/// `chime:GetChannelMembershipPreferences`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const GetChannelMembershipPreferences: &str = "chime:GetChannelMembershipPreferences";

/// `chime:GetChannelMessage`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const GetChannelMessage: &str = "chime:GetChannelMessage";

/// `chime:GetChannelMessageStatus`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const GetChannelMessageStatus: &str = "chime:GetChannelMessageStatus";

/// `chime:GetDomain`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDomain: &str = "chime:GetDomain";

/// `chime:GetEventsConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEventsConfiguration: &str = "chime:GetEventsConfiguration";

/// `chime:GetGlobalSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGlobalSettings: &str = "chime:GetGlobalSettings";

/// `chime:GetMediaCapturePipeline`: Read.
///
/// Resource types: `media-pipeline` (required).
pub const GetMediaCapturePipeline: &str = "chime:GetMediaCapturePipeline";

/// `chime:GetMediaInsightsPipelineConfiguration`: Read.
///
/// Resource types: `media-insights-pipeline-configuration` (required).
pub const GetMediaInsightsPipelineConfiguration: &str = "chime:GetMediaInsightsPipelineConfiguration";

/// `chime:GetMediaPipeline`: Read.
///
/// Resource types: `media-pipeline` (required).
pub const GetMediaPipeline: &str = "chime:GetMediaPipeline";

/// `chime:GetMediaPipelineKinesisVideoStreamPool`: Read.
///
/// Resource types: `media-pipeline-kinesis-video-stream-pool` (required).
pub const GetMediaPipelineKinesisVideoStreamPool: &str = "chime:GetMediaPipelineKinesisVideoStreamPool";

/// `chime:GetMeeting`: Read.
///
/// Resource types: `meeting` (required).
pub const GetMeeting: &str = "chime:GetMeeting";

/// `chime:GetMeetingDetail`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMeetingDetail: &str = "chime:GetMeetingDetail";

/// `chime:GetMessagingSessionEndpoint`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMessagingSessionEndpoint: &str = "chime:GetMessagingSessionEndpoint";

/// `chime:GetMessagingStreamingConfigurations`: Read.
///
/// Resource types: `app-instance` (required).
pub const GetMessagingStreamingConfigurations: &str = "chime:GetMessagingStreamingConfigurations";

/// `chime:GetPhoneNumber`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPhoneNumber: &str = "chime:GetPhoneNumber";

/// `chime:GetPhoneNumberOrder`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPhoneNumberOrder: &str = "chime:GetPhoneNumberOrder";

/// `chime:GetPhoneNumberSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPhoneNumberSettings: &str = "chime:GetPhoneNumberSettings";

/// `chime:GetProxySession`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetProxySession: &str = "chime:GetProxySession";

/// `chime:GetRetentionSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRetentionSettings: &str = "chime:GetRetentionSettings";

/// `chime:GetRoom`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRoom: &str = "chime:GetRoom";

/// `chime:GetSipMediaApplication`: Read.
///
/// Resource types: `sip-media-application` (required).
pub const GetSipMediaApplication: &str = "chime:GetSipMediaApplication";

/// `chime:GetSipMediaApplicationAlexaSkillConfiguration`: Read.
///
/// Resource types: `sip-media-application` (required).
pub const GetSipMediaApplicationAlexaSkillConfiguration: &str = "chime:GetSipMediaApplicationAlexaSkillConfiguration";

/// `chime:GetSipMediaApplicationLoggingConfiguration`: Read.
///
/// Resource types: `sip-media-application` (required).
pub const GetSipMediaApplicationLoggingConfiguration: &str = "chime:GetSipMediaApplicationLoggingConfiguration";

/// `chime:GetSipRule`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSipRule: &str = "chime:GetSipRule";

/// `chime:GetSpeakerSearchTask`: Read.
///
/// Resource types: `media-pipeline`, `voice-connector`.
pub const GetSpeakerSearchTask: &str = "chime:GetSpeakerSearchTask";

/// `chime:GetTelephonyLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTelephonyLimits: &str = "chime:GetTelephonyLimits";

/// `chime:GetUser`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUser: &str = "chime:GetUser";

/// `chime:GetUserActivityReportData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserActivityReportData: &str = "chime:GetUserActivityReportData";

/// `chime:GetUserByEmail`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserByEmail: &str = "chime:GetUserByEmail";

/// `chime:GetUserSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserSettings: &str = "chime:GetUserSettings";

/// `chime:GetVoiceConnector`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnector: &str = "chime:GetVoiceConnector";

/// `chime:GetVoiceConnectorEmergencyCallingConfiguration`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnectorEmergencyCallingConfiguration: &str = "chime:GetVoiceConnectorEmergencyCallingConfiguration";

/// `chime:GetVoiceConnectorExternalSystemsConfiguration`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnectorExternalSystemsConfiguration: &str = "chime:GetVoiceConnectorExternalSystemsConfiguration";

/// `chime:GetVoiceConnectorGroup`: Read.
///
/// No resource types: its resource is `*`.
pub const GetVoiceConnectorGroup: &str = "chime:GetVoiceConnectorGroup";

/// `chime:GetVoiceConnectorLoggingConfiguration`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnectorLoggingConfiguration: &str = "chime:GetVoiceConnectorLoggingConfiguration";

/// `chime:GetVoiceConnectorOrigination`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnectorOrigination: &str = "chime:GetVoiceConnectorOrigination";

/// `chime:GetVoiceConnectorProxy`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnectorProxy: &str = "chime:GetVoiceConnectorProxy";

/// `chime:GetVoiceConnectorStreamingConfiguration`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnectorStreamingConfiguration: &str = "chime:GetVoiceConnectorStreamingConfiguration";

/// `chime:GetVoiceConnectorTermination`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnectorTermination: &str = "chime:GetVoiceConnectorTermination";

/// `chime:GetVoiceConnectorTerminationHealth`: Read.
///
/// Resource types: `voice-connector` (required).
pub const GetVoiceConnectorTerminationHealth: &str = "chime:GetVoiceConnectorTerminationHealth";

/// `chime:GetVoiceProfile`: Read.
///
/// Resource types: `voice-profile` (required).
pub const GetVoiceProfile: &str = "chime:GetVoiceProfile";

/// `chime:GetVoiceProfileDomain`: Read.
///
/// Resource types: `voice-profile-domain` (required).
pub const GetVoiceProfileDomain: &str = "chime:GetVoiceProfileDomain";

/// `chime:GetVoiceToneAnalysisTask`: Read.
///
/// Resource types: `media-pipeline`, `voice-connector`.
pub const GetVoiceToneAnalysisTask: &str = "chime:GetVoiceToneAnalysisTask";

/// `chime:InviteDelegate`: Write.
///
/// No resource types: its resource is `*`.
pub const InviteDelegate: &str = "chime:InviteDelegate";

/// `chime:InviteUsers`: Write.
///
/// No resource types: its resource is `*`.
pub const InviteUsers: &str = "chime:InviteUsers";

/// `chime:InviteUsersFromProvider`: Write.
///
/// No resource types: its resource is `*`.
pub const InviteUsersFromProvider: &str = "chime:InviteUsersFromProvider";

/// `chime:ListAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccounts: &str = "chime:ListAccounts";

/// `chime:ListAccountUsageReportData`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountUsageReportData: &str = "chime:ListAccountUsageReportData";

/// `chime:ListApiKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListApiKeys: &str = "chime:ListApiKeys";

/// `chime:ListAppInstanceAdmins`: List.
///
/// Resource types: `app-instance` (required), `app-instance-bot` (required), `app-instance-user` (required).
pub const ListAppInstanceAdmins: &str = "chime:ListAppInstanceAdmins";

/// `chime:ListAppInstanceBots`: List.
///
/// Resource types: `app-instance-bot` (required).
pub const ListAppInstanceBots: &str = "chime:ListAppInstanceBots";

/// `chime:ListAppInstances`: List.
///
/// Resource types: `app-instance` (required).
pub const ListAppInstances: &str = "chime:ListAppInstances";

/// `chime:ListAppInstanceUserEndpoints`: List.
///
/// Resource types: `app-instance-user` (required).
pub const ListAppInstanceUserEndpoints: &str = "chime:ListAppInstanceUserEndpoints";

/// `chime:ListAppInstanceUsers`: List.
///
/// Resource types: `app-instance-user` (required).
pub const ListAppInstanceUsers: &str = "chime:ListAppInstanceUsers";

/// `chime:ListAttendees`: List.
///
/// Resource types: `meeting` (required).
pub const ListAttendees: &str = "chime:ListAttendees";

/// `chime:ListAttendeeTags`: List.
///
/// Resource types: `meeting` (required).
pub const ListAttendeeTags: &str = "chime:ListAttendeeTags";

/// `chime:ListAvailableVoiceConnectorRegions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAvailableVoiceConnectorRegions: &str = "chime:ListAvailableVoiceConnectorRegions";

/// `chime:ListBots`: List.
///
/// No resource types: its resource is `*`.
pub const ListBots: &str = "chime:ListBots";

/// `chime:ListCallingRegions`: List.
///
/// No resource types: its resource is `*`.
pub const ListCallingRegions: &str = "chime:ListCallingRegions";

/// `chime:ListCDRBucket`: List.
///
/// No resource types: its resource is `*`.
pub const ListCDRBucket: &str = "chime:ListCDRBucket";

/// `chime:ListChannelBans`: List.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const ListChannelBans: &str = "chime:ListChannelBans";

/// `chime:ListChannelFlows`: List.
///
/// Resource types: `channel-flow` (required).
pub const ListChannelFlows: &str = "chime:ListChannelFlows";

/// `chime:ListChannelMemberships`: List.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const ListChannelMemberships: &str = "chime:ListChannelMemberships";

/// `chime:ListChannelMembershipsForAppInstanceUser`: List.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required).
pub const ListChannelMembershipsForAppInstanceUser: &str = "chime:ListChannelMembershipsForAppInstanceUser";

/// `chime:ListChannelMessages`: Read.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const ListChannelMessages: &str = "chime:ListChannelMessages";

/// `chime:ListChannelModerators`: List.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const ListChannelModerators: &str = "chime:ListChannelModerators";

/// `chime:ListChannels`: List.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required).
pub const ListChannels: &str = "chime:ListChannels";

/// `chime:ListChannelsAssociatedWithChannelFlow`: List.
///
/// Resource types: `channel-flow` (required).
pub const ListChannelsAssociatedWithChannelFlow: &str = "chime:ListChannelsAssociatedWithChannelFlow";

/// `chime:ListChannelsModeratedByAppInstanceUser`: List.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required).
pub const ListChannelsModeratedByAppInstanceUser: &str = "chime:ListChannelsModeratedByAppInstanceUser";

/// `chime:ListDelegates`: List.
///
/// No resource types: its resource is `*`.
pub const ListDelegates: &str = "chime:ListDelegates";

/// `chime:ListDirectories`: List.
///
/// No resource types: its resource is `*`.
pub const ListDirectories: &str = "chime:ListDirectories";

/// `chime:ListDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListDomains: &str = "chime:ListDomains";

/// `chime:ListGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListGroups: &str = "chime:ListGroups";

/// `chime:ListMediaCapturePipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListMediaCapturePipelines: &str = "chime:ListMediaCapturePipelines";

/// `chime:ListMediaInsightsPipelineConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListMediaInsightsPipelineConfigurations: &str = "chime:ListMediaInsightsPipelineConfigurations";

/// `chime:ListMediaPipelineKinesisVideoStreamPools`: List.
///
/// No resource types: its resource is `*`.
pub const ListMediaPipelineKinesisVideoStreamPools: &str = "chime:ListMediaPipelineKinesisVideoStreamPools";

/// `chime:ListMediaPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListMediaPipelines: &str = "chime:ListMediaPipelines";

/// `chime:ListMeetingEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListMeetingEvents: &str = "chime:ListMeetingEvents";

/// `chime:ListMeetings`: List.
///
/// No resource types: its resource is `*`.
pub const ListMeetings: &str = "chime:ListMeetings";

/// `chime:ListMeetingsReportData`: List.
///
/// No resource types: its resource is `*`.
pub const ListMeetingsReportData: &str = "chime:ListMeetingsReportData";

/// `chime:ListMeetingTags`: List.
///
/// Resource types: `meeting` (required).
pub const ListMeetingTags: &str = "chime:ListMeetingTags";

/// `chime:ListPhoneNumberOrders`: List.
///
/// No resource types: its resource is `*`.
pub const ListPhoneNumberOrders: &str = "chime:ListPhoneNumberOrders";

/// `chime:ListPhoneNumbers`: List.
///
/// No resource types: its resource is `*`.
pub const ListPhoneNumbers: &str = "chime:ListPhoneNumbers";

/// `chime:ListProxySessions`: List.
///
/// Resource types: `voice-connector` (required).
pub const ListProxySessions: &str = "chime:ListProxySessions";

/// `chime:ListRoomMemberships`: List.
///
/// No resource types: its resource is `*`.
pub const ListRoomMemberships: &str = "chime:ListRoomMemberships";

/// `chime:ListRooms`: List.
///
/// No resource types: its resource is `*`.
pub const ListRooms: &str = "chime:ListRooms";

/// `chime:ListSipMediaApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListSipMediaApplications: &str = "chime:ListSipMediaApplications";

/// `chime:ListSipRules`: List.
///
/// Resource types: `sip-media-application`.
pub const ListSipRules: &str = "chime:ListSipRules";

/// `chime:ListSubChannels`: List.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const ListSubChannels: &str = "chime:ListSubChannels";

/// `chime:ListSupportedPhoneNumberCountries`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportedPhoneNumberCountries: &str = "chime:ListSupportedPhoneNumberCountries";

/// `chime:ListTagsForResource`: Read.
///
/// Resource types: `app-instance`, `app-instance-bot`, `app-instance-user`, `channel`, `channel-flow`, `media-insights-pipeline-configuration`, `media-pipeline`, `media-pipeline-kinesis-video-stream-pool`, `meeting`, `sip-media-application`, `voice-connector`, `voice-profile-domain`.
pub const ListTagsForResource: &str = "chime:ListTagsForResource";

/// `chime:ListUsers`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsers: &str = "chime:ListUsers";

/// `chime:ListVoiceConnectorGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListVoiceConnectorGroups: &str = "chime:ListVoiceConnectorGroups";

/// `chime:ListVoiceConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListVoiceConnectors: &str = "chime:ListVoiceConnectors";

/// `chime:ListVoiceConnectorTerminationCredentials`: List.
///
/// Resource types: `voice-connector` (required).
pub const ListVoiceConnectorTerminationCredentials: &str = "chime:ListVoiceConnectorTerminationCredentials";

/// `chime:ListVoiceProfileDomains`: List.
///
/// No resource types: its resource is `*`.
pub const ListVoiceProfileDomains: &str = "chime:ListVoiceProfileDomains";

/// `chime:ListVoiceProfiles`: List.
///
/// Resource types: `voice-profile-domain` (required).
pub const ListVoiceProfiles: &str = "chime:ListVoiceProfiles";

/// `chime:LogoutUser`: Write.
///
/// No resource types: its resource is `*`.
pub const LogoutUser: &str = "chime:LogoutUser";

/// `chime:PutAppInstanceRetentionSettings`: Write.
///
/// Resource types: `app-instance` (required).
pub const PutAppInstanceRetentionSettings: &str = "chime:PutAppInstanceRetentionSettings";

/// `chime:PutAppInstanceStreamingConfigurations`: Write.
///
/// Resource types: `app-instance` (required).
pub const PutAppInstanceStreamingConfigurations: &str = "chime:PutAppInstanceStreamingConfigurations";

/// `chime:PutAppInstanceUserExpirationSettings`: Write.
///
/// Resource types: `app-instance-user` (required).
pub const PutAppInstanceUserExpirationSettings: &str = "chime:PutAppInstanceUserExpirationSettings";

/// `chime:PutChannelExpirationSettings`: Write.
///
/// Resource types: `app-instance-user` (required), `channel` (required).
pub const PutChannelExpirationSettings: &str = "chime:PutChannelExpirationSettings";

/// `chime:PutChannelMembershipPreferences`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const PutChannelMembershipPreferences: &str = "chime:PutChannelMembershipPreferences";

/// `chime:PutEventsConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutEventsConfiguration: &str = "chime:PutEventsConfiguration";

/// `chime:PutMessagingStreamingConfigurations`: Write.
///
/// Resource types: `app-instance` (required).
pub const PutMessagingStreamingConfigurations: &str = "chime:PutMessagingStreamingConfigurations";

/// `chime:PutRetentionSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const PutRetentionSettings: &str = "chime:PutRetentionSettings";

/// `chime:PutSipMediaApplicationAlexaSkillConfiguration`: Write.
///
/// Resource types: `sip-media-application` (required).
pub const PutSipMediaApplicationAlexaSkillConfiguration: &str = "chime:PutSipMediaApplicationAlexaSkillConfiguration";

/// `chime:PutSipMediaApplicationLoggingConfiguration`: Write.
///
/// Resource types: `sip-media-application` (required).
pub const PutSipMediaApplicationLoggingConfiguration: &str = "chime:PutSipMediaApplicationLoggingConfiguration";

/// `chime:PutVoiceConnectorEmergencyCallingConfiguration`: Write.
///
/// Resource types: `voice-connector` (required).
pub const PutVoiceConnectorEmergencyCallingConfiguration: &str = "chime:PutVoiceConnectorEmergencyCallingConfiguration";

/// `chime:PutVoiceConnectorExternalSystemsConfiguration`: Write.
///
/// Resource types: `voice-connector` (required).
pub const PutVoiceConnectorExternalSystemsConfiguration: &str = "chime:PutVoiceConnectorExternalSystemsConfiguration";

/// `chime:PutVoiceConnectorLoggingConfiguration`: Write.
///
/// Resource types: `voice-connector` (required).
pub const PutVoiceConnectorLoggingConfiguration: &str = "chime:PutVoiceConnectorLoggingConfiguration";

/// `chime:PutVoiceConnectorOrigination`: Write.
///
/// Resource types: `voice-connector` (required).
pub const PutVoiceConnectorOrigination: &str = "chime:PutVoiceConnectorOrigination";

/// `chime:PutVoiceConnectorProxy`: Write.
///
/// Resource types: `voice-connector` (required).
pub const PutVoiceConnectorProxy: &str = "chime:PutVoiceConnectorProxy";

/// `chime:PutVoiceConnectorStreamingConfiguration`: Write.
///
/// Resource types: `media-insights-pipeline-configuration`, `voice-connector` (required).
pub const PutVoiceConnectorStreamingConfiguration: &str = "chime:PutVoiceConnectorStreamingConfiguration";

/// `chime:PutVoiceConnectorTermination`: Write.
///
/// Resource types: `voice-connector` (required).
pub const PutVoiceConnectorTermination: &str = "chime:PutVoiceConnectorTermination";

/// `chime:PutVoiceConnectorTerminationCredentials`: Write.
///
/// Resource types: `voice-connector` (required).
pub const PutVoiceConnectorTerminationCredentials: &str = "chime:PutVoiceConnectorTerminationCredentials";

/// `chime:RedactChannelMessage`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const RedactChannelMessage: &str = "chime:RedactChannelMessage";

/// `chime:RedactConversationMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const RedactConversationMessage: &str = "chime:RedactConversationMessage";

/// `chime:RedactRoomMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const RedactRoomMessage: &str = "chime:RedactRoomMessage";

/// `chime:RegenerateSecurityToken`: Write.
///
/// No resource types: its resource is `*`.
pub const RegenerateSecurityToken: &str = "chime:RegenerateSecurityToken";

/// `chime:RegisterAppInstanceUserEndpoint`: Write.
///
/// Resource types: `app-instance-user` (required).
pub const RegisterAppInstanceUserEndpoint: &str = "chime:RegisterAppInstanceUserEndpoint";

/// `chime:RenameAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const RenameAccount: &str = "chime:RenameAccount";

/// `chime:RenewDelegate`: Write.
///
/// No resource types: its resource is `*`.
pub const RenewDelegate: &str = "chime:RenewDelegate";

/// `chime:ResetAccountResource`: Write.
///
/// No resource types: its resource is `*`.
pub const ResetAccountResource: &str = "chime:ResetAccountResource";

/// `chime:ResetPersonalPIN`: Write.
///
/// No resource types: its resource is `*`.
pub const ResetPersonalPIN: &str = "chime:ResetPersonalPIN";

/// `chime:RestorePhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const RestorePhoneNumber: &str = "chime:RestorePhoneNumber";

/// `chime:RetrieveDataExports`: Read.
///
/// No resource types: its resource is `*`.
pub const RetrieveDataExports: &str = "chime:RetrieveDataExports";

/// `chime:SearchAvailablePhoneNumbers`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchAvailablePhoneNumbers: &str = "chime:SearchAvailablePhoneNumbers";

/// `chime:SearchChannels`: List.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required).
pub const SearchChannels: &str = "chime:SearchChannels";

/// `chime:SendChannelMessage`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const SendChannelMessage: &str = "chime:SendChannelMessage";

/// `chime:StartDataExport`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDataExport: &str = "chime:StartDataExport";

/// `chime:StartMeetingTranscription`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMeetingTranscription: &str = "chime:StartMeetingTranscription";

/// `chime:StartSpeakerSearchTask`: Write.
///
/// Resource types: `media-pipeline`, `voice-connector`.
pub const StartSpeakerSearchTask: &str = "chime:StartSpeakerSearchTask";

/// `chime:StartVoiceToneAnalysisTask`: Write.
///
/// Resource types: `media-pipeline`, `voice-connector`.
pub const StartVoiceToneAnalysisTask: &str = "chime:StartVoiceToneAnalysisTask";

/// `chime:StopMeetingTranscription`: Write.
///
/// No resource types: its resource is `*`.
pub const StopMeetingTranscription: &str = "chime:StopMeetingTranscription";

/// `chime:StopSpeakerSearchTask`: Write.
///
/// Resource types: `media-pipeline`, `voice-connector`.
pub const StopSpeakerSearchTask: &str = "chime:StopSpeakerSearchTask";

/// `chime:StopVoiceToneAnalysisTask`: Write.
///
/// Resource types: `media-pipeline`, `voice-connector`.
pub const StopVoiceToneAnalysisTask: &str = "chime:StopVoiceToneAnalysisTask";

/// `chime:SubmitSupportRequest`: Write.
///
/// No resource types: its resource is `*`.
pub const SubmitSupportRequest: &str = "chime:SubmitSupportRequest";

/// `chime:SuspendUsers`: Write.
///
/// No resource types: its resource is `*`.
pub const SuspendUsers: &str = "chime:SuspendUsers";

/// `chime:TagAttendee`: Tagging, Write.
///
/// Resource types: `meeting` (required).
pub const TagAttendee: &str = "chime:TagAttendee";

/// `chime:TagMeeting`: Tagging, Write.
///
/// Resource types: `meeting` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagMeeting: &str = "chime:TagMeeting";

/// `chime:TagResource`: Tagging, Write.
///
/// Resource types: `app-instance`, `app-instance-bot`, `app-instance-user`, `channel`, `channel-flow`, `media-insights-pipeline-configuration`, `media-pipeline`, `media-pipeline-kinesis-video-stream-pool`, `meeting`, `sip-media-application`, `voice-connector`, `voice-profile-domain`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "chime:TagResource";

/// `chime:UnauthorizeDirectory`: Write.
///
/// No resource types: its resource is `*`.
pub const UnauthorizeDirectory: &str = "chime:UnauthorizeDirectory";

/// `chime:UntagAttendee`: Tagging, Write.
///
/// Resource types: `meeting` (required).
pub const UntagAttendee: &str = "chime:UntagAttendee";

/// `chime:UntagMeeting`: Tagging, Write.
///
/// Resource types: `meeting` (required).
pub const UntagMeeting: &str = "chime:UntagMeeting";

/// `chime:UntagResource`: Tagging, Write.
///
/// Resource types: `app-instance`, `app-instance-bot`, `app-instance-user`, `channel`, `channel-flow`, `media-insights-pipeline-configuration`, `media-pipeline`, `media-pipeline-kinesis-video-stream-pool`, `meeting`, `sip-media-application`, `voice-connector`, `voice-profile-domain`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "chime:UntagResource";

/// `chime:UpdateAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccount: &str = "chime:UpdateAccount";

/// `chime:UpdateAccountOpenIdConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountOpenIdConfig: &str = "chime:UpdateAccountOpenIdConfig";

/// `chime:UpdateAccountResource`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountResource: &str = "chime:UpdateAccountResource";

/// `chime:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "chime:UpdateAccountSettings";

/// `chime:UpdateAppInstance`: Write.
///
/// Resource types: `app-instance` (required).
pub const UpdateAppInstance: &str = "chime:UpdateAppInstance";

/// `chime:UpdateAppInstanceBot`: Write.
///
/// Resource types: `app-instance-bot` (required).
pub const UpdateAppInstanceBot: &str = "chime:UpdateAppInstanceBot";

/// `chime:UpdateAppInstanceUser`: Write.
///
/// Resource types: `app-instance-user` (required).
pub const UpdateAppInstanceUser: &str = "chime:UpdateAppInstanceUser";

/// `chime:UpdateAppInstanceUserEndpoint`: Write.
///
/// Resource types: `app-instance-user` (required).
pub const UpdateAppInstanceUserEndpoint: &str = "chime:UpdateAppInstanceUserEndpoint";

/// `chime:UpdateAttendeeCapabilities`: Write.
///
/// Resource types: `meeting` (required).
pub const UpdateAttendeeCapabilities: &str = "chime:UpdateAttendeeCapabilities";

/// `chime:UpdateBot`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateBot: &str = "chime:UpdateBot";

/// `chime:UpdateCDRSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCDRSettings: &str = "chime:UpdateCDRSettings";

/// `chime:UpdateChannel`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const UpdateChannel: &str = "chime:UpdateChannel";

/// `chime:UpdateChannelFlow`: Write.
///
/// Resource types: `channel-flow` (required).
pub const UpdateChannelFlow: &str = "chime:UpdateChannelFlow";

/// `chime:UpdateChannelMessage`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const UpdateChannelMessage: &str = "chime:UpdateChannelMessage";

/// `chime:UpdateChannelReadMarker`: Write.
///
/// Resource types: `app-instance-bot` (required), `app-instance-user` (required), `channel` (required).
pub const UpdateChannelReadMarker: &str = "chime:UpdateChannelReadMarker";

/// `chime:UpdateGlobalSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGlobalSettings: &str = "chime:UpdateGlobalSettings";

/// `chime:UpdateMediaInsightsPipelineConfiguration`: Write.
///
/// Resource types: `media-insights-pipeline-configuration` (required).
pub const UpdateMediaInsightsPipelineConfiguration: &str = "chime:UpdateMediaInsightsPipelineConfiguration";

/// `chime:UpdateMediaInsightsPipelineStatus`: Write.
///
/// Resource types: `media-pipeline` (required).
pub const UpdateMediaInsightsPipelineStatus: &str = "chime:UpdateMediaInsightsPipelineStatus";

/// `chime:UpdateMediaPipelineKinesisVideoStreamPool`: Write.
///
/// Resource types: `media-pipeline-kinesis-video-stream-pool` (required).
pub const UpdateMediaPipelineKinesisVideoStreamPool: &str = "chime:UpdateMediaPipelineKinesisVideoStreamPool";

/// `chime:UpdatePhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePhoneNumber: &str = "chime:UpdatePhoneNumber";

/// `chime:UpdatePhoneNumberSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePhoneNumberSettings: &str = "chime:UpdatePhoneNumberSettings";

/// `chime:UpdateProxySession`: Write.
///
/// Resource types: `voice-connector` (required).
pub const UpdateProxySession: &str = "chime:UpdateProxySession";

/// `chime:UpdateRoom`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRoom: &str = "chime:UpdateRoom";

/// `chime:UpdateRoomMembership`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRoomMembership: &str = "chime:UpdateRoomMembership";

/// `chime:UpdateSipMediaApplication`: Write.
///
/// Resource types: `sip-media-application` (required).
pub const UpdateSipMediaApplication: &str = "chime:UpdateSipMediaApplication";

/// `chime:UpdateSipMediaApplicationCall`: Write.
///
/// Resource types: `sip-media-application` (required).
pub const UpdateSipMediaApplicationCall: &str = "chime:UpdateSipMediaApplicationCall";

/// `chime:UpdateSipRule`: Write.
///
/// Resource types: `sip-media-application`.
pub const UpdateSipRule: &str = "chime:UpdateSipRule";

/// `chime:UpdateSupportedLicenses`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSupportedLicenses: &str = "chime:UpdateSupportedLicenses";

/// `chime:UpdateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUser: &str = "chime:UpdateUser";

/// `chime:UpdateUserLicenses`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUserLicenses: &str = "chime:UpdateUserLicenses";

/// `chime:UpdateUserSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUserSettings: &str = "chime:UpdateUserSettings";

/// `chime:UpdateVoiceConnector`: Write.
///
/// Resource types: `voice-connector` (required).
pub const UpdateVoiceConnector: &str = "chime:UpdateVoiceConnector";

/// `chime:UpdateVoiceConnectorGroup`: Write.
///
/// Resource types: `voice-connector`.
pub const UpdateVoiceConnectorGroup: &str = "chime:UpdateVoiceConnectorGroup";

/// `chime:UpdateVoiceProfile`: Write.
///
/// Resource types: `voice-profile` (required).
pub const UpdateVoiceProfile: &str = "chime:UpdateVoiceProfile";

/// `chime:UpdateVoiceProfileDomain`: Write.
///
/// Resource types: `voice-profile-domain` (required).
pub const UpdateVoiceProfileDomain: &str = "chime:UpdateVoiceProfileDomain";

/// `chime:ValidateAccountResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateAccountResource: &str = "chime:ValidateAccountResource";

/// `chime:ValidateE911Address`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateE911Address: &str = "chime:ValidateE911Address";
