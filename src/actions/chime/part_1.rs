// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
