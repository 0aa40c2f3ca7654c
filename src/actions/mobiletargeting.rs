// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Pinpoint: the actions of the prefix `mobiletargeting`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `app` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}` |
//! | `application-metrics` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/kpis/daterange/${KpiName}` |
//! | `apps` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/*` |
//! | `attribute` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/attributes/${AttributeType}` |
//! | `campaign` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}` |
//! | `campaign-metrics` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}/kpis/daterange/${KpiName}` |
//! | `channel` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/channels/${ChannelType}` |
//! | `channels` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/channels` |
//! | `endpoint` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/endpoints/${EndpointId}` |
//! | `event-stream` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream` |
//! | `events` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/events` |
//! | `export-job` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/export/${JobId}` |
//! | `import-job` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/import/${JobId}` |
//! | `journey` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}` |
//! | `journey-execution-activity-metrics` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/activities/${JourneyActivityId}/execution-metrics` |
//! | `journey-execution-metrics` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/execution-metrics` |
//! | `journey-metrics` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/kpis/daterange/${KpiName}` |
//! | `journeys` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys` |
//! | `messages` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/messages` |
//! | `otp` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/otp` |
//! | `phone-number-validate` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:phone/number/validate` |
//! | `recommender` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:recommenders/${RecommenderId}` |
//! | `recommenders` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:recommenders/*` |
//! | `reports` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:reports` |
//! | `segment` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/segments/${SegmentId}` |
//! | `template` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/${TemplateType}` |
//! | `templates` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:templates` |
//! | `user` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/users/${UserId}` |
//! | `verify-otp` | `arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/verify-otp` |

/// `mobiletargeting:CreateApp`: Write.
///
/// Resource types: `apps` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApp: &str = "mobiletargeting:CreateApp";

/// `mobiletargeting:CreateCampaign`: Write.
///
/// Resource types: `app` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCampaign: &str = "mobiletargeting:CreateCampaign";

/// `mobiletargeting:CreateEmailTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEmailTemplate: &str = "mobiletargeting:CreateEmailTemplate";

/// `mobiletargeting:CreateExportJob`: Write.
///
/// Resource types: `app` (required).
pub const CreateExportJob: &str = "mobiletargeting:CreateExportJob";

/// `mobiletargeting:CreateImportJob`: Write.
///
/// Resource types: `app` (required).
pub const CreateImportJob: &str = "mobiletargeting:CreateImportJob";

/// `mobiletargeting:CreateInAppTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInAppTemplate: &str = "mobiletargeting:CreateInAppTemplate";

/// `mobiletargeting:CreateJourney`: Write.
///
/// Resource types: `journeys` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateJourney: &str = "mobiletargeting:CreateJourney";

/// `mobiletargeting:CreatePushTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePushTemplate: &str = "mobiletargeting:CreatePushTemplate";

/// `mobiletargeting:CreateRecommenderConfiguration`: Write.
///
/// Resource types: `recommenders` (required).
pub const CreateRecommenderConfiguration: &str = "mobiletargeting:CreateRecommenderConfiguration";

/// `mobiletargeting:CreateSegment`: Write.
///
/// Resource types: `app` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSegment: &str = "mobiletargeting:CreateSegment";

/// `mobiletargeting:CreateSmsTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSmsTemplate: &str = "mobiletargeting:CreateSmsTemplate";

/// `mobiletargeting:CreateVoiceTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVoiceTemplate: &str = "mobiletargeting:CreateVoiceTemplate";

/// `mobiletargeting:DeleteAdmChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteAdmChannel: &str = "mobiletargeting:DeleteAdmChannel";

/// `mobiletargeting:DeleteApnsChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteApnsChannel: &str = "mobiletargeting:DeleteApnsChannel";

/// `mobiletargeting:DeleteApnsSandboxChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteApnsSandboxChannel: &str = "mobiletargeting:DeleteApnsSandboxChannel";

/// `mobiletargeting:DeleteApnsVoipChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteApnsVoipChannel: &str = "mobiletargeting:DeleteApnsVoipChannel";

/// `mobiletargeting:DeleteApnsVoipSandboxChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteApnsVoipSandboxChannel: &str = "mobiletargeting:DeleteApnsVoipSandboxChannel";

/// `mobiletargeting:DeleteApp`: Write.
///
/// Resource types: `app` (required).
pub const DeleteApp: &str = "mobiletargeting:DeleteApp";

/// `mobiletargeting:DeleteBaiduChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteBaiduChannel: &str = "mobiletargeting:DeleteBaiduChannel";

/// `mobiletargeting:DeleteCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const DeleteCampaign: &str = "mobiletargeting:DeleteCampaign";

/// `mobiletargeting:DeleteEmailChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteEmailChannel: &str = "mobiletargeting:DeleteEmailChannel";

/// `mobiletargeting:DeleteEmailTemplate`: Write.
///
/// Resource types: `template` (required).
pub const DeleteEmailTemplate: &str = "mobiletargeting:DeleteEmailTemplate";

/// `mobiletargeting:DeleteEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
pub const DeleteEndpoint: &str = "mobiletargeting:DeleteEndpoint";

/// `mobiletargeting:DeleteEventStream`: Write.
///
/// Resource types: `event-stream` (required).
pub const DeleteEventStream: &str = "mobiletargeting:DeleteEventStream";

/// `mobiletargeting:DeleteGcmChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteGcmChannel: &str = "mobiletargeting:DeleteGcmChannel";

/// `mobiletargeting:DeleteInAppTemplate`: Write.
///
/// Resource types: `template` (required).
pub const DeleteInAppTemplate: &str = "mobiletargeting:DeleteInAppTemplate";

/// `mobiletargeting:DeleteJourney`: Write.
///
/// Resource types: `journey` (required).
pub const DeleteJourney: &str = "mobiletargeting:DeleteJourney";

/// `mobiletargeting:DeletePushTemplate`: Write.
///
/// Resource types: `template` (required).
pub const DeletePushTemplate: &str = "mobiletargeting:DeletePushTemplate";

/// `mobiletargeting:DeleteRecommenderConfiguration`: Write.
///
/// Resource types: `recommender` (required).
pub const DeleteRecommenderConfiguration: &str = "mobiletargeting:DeleteRecommenderConfiguration";

/// `mobiletargeting:DeleteSegment`: Write.
///
/// Resource types: `segment` (required).
pub const DeleteSegment: &str = "mobiletargeting:DeleteSegment";

/// `mobiletargeting:DeleteSmsChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteSmsChannel: &str = "mobiletargeting:DeleteSmsChannel";

/// `mobiletargeting:DeleteSmsTemplate`: Write.
///
/// Resource types: `template` (required).
pub const DeleteSmsTemplate: &str = "mobiletargeting:DeleteSmsTemplate";

/// `mobiletargeting:DeleteUserEndpoints`: Write.
///
/// Resource types: `user` (required).
pub const DeleteUserEndpoints: &str = "mobiletargeting:DeleteUserEndpoints";

/// `mobiletargeting:DeleteVoiceChannel`: Write.
///
/// Resource types: `channel` (required).
pub const DeleteVoiceChannel: &str = "mobiletargeting:DeleteVoiceChannel";

/// `mobiletargeting:DeleteVoiceTemplate`: Write.
///
/// Resource types: `template` (required).
pub const DeleteVoiceTemplate: &str = "mobiletargeting:DeleteVoiceTemplate";

/// `mobiletargeting:GetAdmChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetAdmChannel: &str = "mobiletargeting:GetAdmChannel";

/// `mobiletargeting:GetApnsChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetApnsChannel: &str = "mobiletargeting:GetApnsChannel";

/// `mobiletargeting:GetApnsSandboxChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetApnsSandboxChannel: &str = "mobiletargeting:GetApnsSandboxChannel";

/// `mobiletargeting:GetApnsVoipChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetApnsVoipChannel: &str = "mobiletargeting:GetApnsVoipChannel";

/// `mobiletargeting:GetApnsVoipSandboxChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetApnsVoipSandboxChannel: &str = "mobiletargeting:GetApnsVoipSandboxChannel";

/// `mobiletargeting:GetApp`: Read.
///
/// Resource types: `app` (required).
pub const GetApp: &str = "mobiletargeting:GetApp";

/// `mobiletargeting:GetApplicationDateRangeKpi`: Read.
///
/// Resource types: `application-metrics` (required).
pub const GetApplicationDateRangeKpi: &str = "mobiletargeting:GetApplicationDateRangeKpi";

/// `mobiletargeting:GetApplicationSettings`: List.
///
/// Resource types: `app` (required).
pub const GetApplicationSettings: &str = "mobiletargeting:GetApplicationSettings";

/// `mobiletargeting:GetApps`: Read.
///
/// Resource types: `apps` (required).
pub const GetApps: &str = "mobiletargeting:GetApps";

/// `mobiletargeting:GetBaiduChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetBaiduChannel: &str = "mobiletargeting:GetBaiduChannel";

/// `mobiletargeting:GetCampaign`: Read.
///
/// Resource types: `campaign` (required).
pub const GetCampaign: &str = "mobiletargeting:GetCampaign";

/// `mobiletargeting:GetCampaignActivities`: List.
///
/// Resource types: `campaign` (required).
pub const GetCampaignActivities: &str = "mobiletargeting:GetCampaignActivities";

/// `mobiletargeting:GetCampaignDateRangeKpi`: Read.
///
/// Resource types: `campaign-metrics` (required).
pub const GetCampaignDateRangeKpi: &str = "mobiletargeting:GetCampaignDateRangeKpi";

/// `mobiletargeting:GetCampaigns`: List.
///
/// Resource types: `app` (required).
pub const GetCampaigns: &str = "mobiletargeting:GetCampaigns";

/// `mobiletargeting:GetCampaignVersion`: Read.
///
/// Resource types: `campaign` (required).
pub const GetCampaignVersion: &str = "mobiletargeting:GetCampaignVersion";

/// `mobiletargeting:GetCampaignVersions`: List.
///
/// Resource types: `campaign` (required).
pub const GetCampaignVersions: &str = "mobiletargeting:GetCampaignVersions";

/// `mobiletargeting:GetChannels`: List.
///
/// Resource types: `channels` (required).
pub const GetChannels: &str = "mobiletargeting:GetChannels";

/// `mobiletargeting:GetEmailChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetEmailChannel: &str = "mobiletargeting:GetEmailChannel";

/// `mobiletargeting:GetEmailTemplate`: Read.
///
/// Resource types: `template` (required).
pub const GetEmailTemplate: &str = "mobiletargeting:GetEmailTemplate";

/// `mobiletargeting:GetEndpoint`: Read.
///
/// Resource types: `endpoint` (required).
pub const GetEndpoint: &str = "mobiletargeting:GetEndpoint";

/// `mobiletargeting:GetEventStream`: Read.
///
/// Resource types: `event-stream` (required).
pub const GetEventStream: &str = "mobiletargeting:GetEventStream";

/// `mobiletargeting:GetExportJob`: Read.
///
/// Resource types: `export-job` (required).
pub const GetExportJob: &str = "mobiletargeting:GetExportJob";

/// `mobiletargeting:GetExportJobs`: List.
///
/// Resource types: `app` (required).
pub const GetExportJobs: &str = "mobiletargeting:GetExportJobs";

/// `mobiletargeting:GetGcmChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetGcmChannel: &str = "mobiletargeting:GetGcmChannel";

/// `mobiletargeting:GetImportJob`: Read.
///
/// Resource types: `import-job` (required).
pub const GetImportJob: &str = "mobiletargeting:GetImportJob";

/// `mobiletargeting:GetImportJobs`: List.
///
/// Resource types: `app` (required).
pub const GetImportJobs: &str = "mobiletargeting:GetImportJobs";

/// `mobiletargeting:GetInAppMessages`: Read.
///
/// Resource types: `app` (required).
pub const GetInAppMessages: &str = "mobiletargeting:GetInAppMessages";

/// `mobiletargeting:GetInAppTemplate`: Read.
///
/// Resource types: `template` (required).
pub const GetInAppTemplate: &str = "mobiletargeting:GetInAppTemplate";

/// `mobiletargeting:GetJourney`: Read.
///
/// Resource types: `journey` (required).
pub const GetJourney: &str = "mobiletargeting:GetJourney";

/// `mobiletargeting:GetJourneyDateRangeKpi`: Read.
///
/// Resource types: `journey-metrics` (required).
pub const GetJourneyDateRangeKpi: &str = "mobiletargeting:GetJourneyDateRangeKpi";

/// `mobiletargeting:GetJourneyExecutionActivityMetrics`: Read.
///
/// Resource types: `journey-execution-activity-metrics` (required).
pub const GetJourneyExecutionActivityMetrics: &str = "mobiletargeting:GetJourneyExecutionActivityMetrics";

/// `mobiletargeting:GetJourneyExecutionMetrics`: Read.
///
/// Resource types: `journey-execution-metrics` (required).
pub const GetJourneyExecutionMetrics: &str = "mobiletargeting:GetJourneyExecutionMetrics";

/// `mobiletargeting:GetJourneyRunExecutionActivityMetrics`: Read.
///
/// Resource types: `journey` (required).
pub const GetJourneyRunExecutionActivityMetrics: &str = "mobiletargeting:GetJourneyRunExecutionActivityMetrics";

/// `mobiletargeting:GetJourneyRunExecutionMetrics`: Read.
///
/// Resource types: `journey` (required).
pub const GetJourneyRunExecutionMetrics: &str = "mobiletargeting:GetJourneyRunExecutionMetrics";

/// `mobiletargeting:GetJourneyRuns`: List.
///
/// Resource types: `journey` (required).
pub const GetJourneyRuns: &str = "mobiletargeting:GetJourneyRuns";

/// `mobiletargeting:GetPushTemplate`: Read.
///
/// Resource types: `template` (required).
pub const GetPushTemplate: &str = "mobiletargeting:GetPushTemplate";

/// `mobiletargeting:GetRecommenderConfiguration`: Read.
///
/// Resource types: `recommender` (required).
pub const GetRecommenderConfiguration: &str = "mobiletargeting:GetRecommenderConfiguration";

/// `mobiletargeting:GetRecommenderConfigurations`: List.
///
/// Resource types: `recommenders` (required).
pub const GetRecommenderConfigurations: &str = "mobiletargeting:GetRecommenderConfigurations";

/// `mobiletargeting:GetReports`: Read.
///
/// Resource types: `reports` (required).
pub const GetReports: &str = "mobiletargeting:GetReports";

/// `mobiletargeting:GetSegment`: Read.
///
/// Resource types: `segment` (required).
pub const GetSegment: &str = "mobiletargeting:GetSegment";

/// `mobiletargeting:GetSegmentExportJobs`: List.
///
/// Resource types: `segment` (required).
pub const GetSegmentExportJobs: &str = "mobiletargeting:GetSegmentExportJobs";

/// `mobiletargeting:GetSegmentImportJobs`: List.
///
/// Resource types: `segment` (required).
pub const GetSegmentImportJobs: &str = "mobiletargeting:GetSegmentImportJobs";

/// `mobiletargeting:GetSegments`: List.
///
/// Resource types: `app` (required).
pub const GetSegments: &str = "mobiletargeting:GetSegments";

/// `mobiletargeting:GetSegmentVersion`: Read.
///
/// Resource types: `segment` (required).
pub const GetSegmentVersion: &str = "mobiletargeting:GetSegmentVersion";

/// `mobiletargeting:GetSegmentVersions`: List.
///
/// Resource types: `segment` (required).
pub const GetSegmentVersions: &str = "mobiletargeting:GetSegmentVersions";

/// `mobiletargeting:GetSmsChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetSmsChannel: &str = "mobiletargeting:GetSmsChannel";

/// `mobiletargeting:GetSmsTemplate`: Read.
///
/// Resource types: `template` (required).
pub const GetSmsTemplate: &str = "mobiletargeting:GetSmsTemplate";

/// `mobiletargeting:GetUserEndpoints`: Read.
///
/// Resource types: `user` (required).
pub const GetUserEndpoints: &str = "mobiletargeting:GetUserEndpoints";

/// `mobiletargeting:GetVoiceChannel`: Read.
///
/// Resource types: `channel` (required).
pub const GetVoiceChannel: &str = "mobiletargeting:GetVoiceChannel";

/// `mobiletargeting:GetVoiceTemplate`: Read.
///
/// Resource types: `template` (required).
pub const GetVoiceTemplate: &str = "mobiletargeting:GetVoiceTemplate";

/// `mobiletargeting:ListJourneys`: List.
///
/// Resource types: `app` (required).
pub const ListJourneys: &str = "mobiletargeting:ListJourneys";

/// `mobiletargeting:ListTagsForResource`: Read.
///
/// Resource types: `app`, `campaign`, `journey`, `segment`, `template`.
pub const ListTagsForResource: &str = "mobiletargeting:ListTagsForResource";

/// `mobiletargeting:ListTemplates`: List.
///
/// Resource types: `templates` (required).
pub const ListTemplates: &str = "mobiletargeting:ListTemplates";

/// `mobiletargeting:ListTemplateVersions`: List.
///
/// Resource types: `template` (required).
pub const ListTemplateVersions: &str = "mobiletargeting:ListTemplateVersions";

/// `mobiletargeting:PhoneNumberValidate`: Read.
///
/// Resource types: `phone-number-validate` (required).
pub const PhoneNumberValidate: &str = "mobiletargeting:PhoneNumberValidate";

/// `mobiletargeting:PutEvents`: Write.
///
/// Resource types: `events` (required).
pub const PutEvents: &str = "mobiletargeting:PutEvents";

/// `mobiletargeting:PutEventStream`: Write.
///
/// Resource types: `event-stream` (required).
pub const PutEventStream: &str = "mobiletargeting:PutEventStream";

/// `mobiletargeting:RemoveAttributes`: Write.
///
/// Resource types: `attribute` (required).
pub const RemoveAttributes: &str = "mobiletargeting:RemoveAttributes";

/// `mobiletargeting:SendMessages`: Write.
///
/// Resource types: `messages` (required).
pub const SendMessages: &str = "mobiletargeting:SendMessages";

/// `mobiletargeting:SendOTPMessage`: Write.
///
/// Resource types: `otp` (required).
pub const SendOTPMessage: &str = "mobiletargeting:SendOTPMessage";

/// `mobiletargeting:SendUsersMessages`: Write.
///
/// Resource types: `messages` (required).
pub const SendUsersMessages: &str = "mobiletargeting:SendUsersMessages";

/// `mobiletargeting:TagResource`: Tagging, Write.
///
/// Resource types: `app`, `campaign`, `journey`, `segment`, `template`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mobiletargeting:TagResource";

/// `mobiletargeting:UntagResource`: Tagging, Write.
///
/// Resource types: `app`, `campaign`, `journey`, `segment`, `template`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "mobiletargeting:UntagResource";

/// `mobiletargeting:UpdateAdmChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateAdmChannel: &str = "mobiletargeting:UpdateAdmChannel";

/// `mobiletargeting:UpdateApnsChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateApnsChannel: &str = "mobiletargeting:UpdateApnsChannel";

/// `mobiletargeting:UpdateApnsSandboxChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateApnsSandboxChannel: &str = "mobiletargeting:UpdateApnsSandboxChannel";

/// `mobiletargeting:UpdateApnsVoipChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateApnsVoipChannel: &str = "mobiletargeting:UpdateApnsVoipChannel";

/// `mobiletargeting:UpdateApnsVoipSandboxChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateApnsVoipSandboxChannel: &str = "mobiletargeting:UpdateApnsVoipSandboxChannel";

/// `mobiletargeting:UpdateApplicationSettings`: Write.
///
/// Resource types: `app` (required).
pub const UpdateApplicationSettings: &str = "mobiletargeting:UpdateApplicationSettings";

/// `mobiletargeting:UpdateBaiduChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateBaiduChannel: &str = "mobiletargeting:UpdateBaiduChannel";

/// `mobiletargeting:UpdateCampaign`: Write.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateCampaign: &str = "mobiletargeting:UpdateCampaign";

/// `mobiletargeting:UpdateEmailChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateEmailChannel: &str = "mobiletargeting:UpdateEmailChannel";

/// `mobiletargeting:UpdateEmailTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateEmailTemplate: &str = "mobiletargeting:UpdateEmailTemplate";

/// `mobiletargeting:UpdateEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
pub const UpdateEndpoint: &str = "mobiletargeting:UpdateEndpoint";

/// `mobiletargeting:UpdateEndpointsBatch`: Write.
///
/// Resource types: `app` (required).
pub const UpdateEndpointsBatch: &str = "mobiletargeting:UpdateEndpointsBatch";

/// `mobiletargeting:UpdateGcmChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateGcmChannel: &str = "mobiletargeting:UpdateGcmChannel";

/// `mobiletargeting:UpdateInAppTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateInAppTemplate: &str = "mobiletargeting:UpdateInAppTemplate";

/// `mobiletargeting:UpdateJourney`: Write.
///
/// Resource types: `journey` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateJourney: &str = "mobiletargeting:UpdateJourney";

/// `mobiletargeting:UpdateJourneyState`: Write.
///
/// Resource types: `journey` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateJourneyState: &str = "mobiletargeting:UpdateJourneyState";

/// `mobiletargeting:UpdatePushTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdatePushTemplate: &str = "mobiletargeting:UpdatePushTemplate";

/// `mobiletargeting:UpdateRecommenderConfiguration`: Write.
///
/// Resource types: `recommender` (required).
pub const UpdateRecommenderConfiguration: &str = "mobiletargeting:UpdateRecommenderConfiguration";

/// `mobiletargeting:UpdateSegment`: Write.
///
/// Resource types: `segment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSegment: &str = "mobiletargeting:UpdateSegment";

/// `mobiletargeting:UpdateSmsChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateSmsChannel: &str = "mobiletargeting:UpdateSmsChannel";

/// `mobiletargeting:UpdateSmsTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSmsTemplate: &str = "mobiletargeting:UpdateSmsTemplate";

/// `mobiletargeting:UpdateTemplateActiveVersion`: Write.
///
/// Resource types: `template` (required).
pub const UpdateTemplateActiveVersion: &str = "mobiletargeting:UpdateTemplateActiveVersion";

/// `mobiletargeting:UpdateVoiceChannel`: Write.
///
/// Resource types: `channel` (required).
pub const UpdateVoiceChannel: &str = "mobiletargeting:UpdateVoiceChannel";

/// `mobiletargeting:UpdateVoiceTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateVoiceTemplate: &str = "mobiletargeting:UpdateVoiceTemplate";

/// `mobiletargeting:VerifyOTPMessage`: Write.
///
/// Resource types: `verify-otp` (required).
pub const VerifyOTPMessage: &str = "mobiletargeting:VerifyOTPMessage";
