// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
