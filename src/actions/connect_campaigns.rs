// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Connect Outbound Campaigns: the actions of the prefix `connect-campaigns`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `campaign` | `arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}` |

/// `connect-campaigns:CreateCampaign`: Write.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCampaign: &str = "connect-campaigns:CreateCampaign";

/// `connect-campaigns:DeleteCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const DeleteCampaign: &str = "connect-campaigns:DeleteCampaign";

/// `connect-campaigns:DeleteCampaignChannelSubtypeConfig`: Write.
///
/// Resource types: `campaign` (required).
pub const DeleteCampaignChannelSubtypeConfig: &str = "connect-campaigns:DeleteCampaignChannelSubtypeConfig";

/// `connect-campaigns:DeleteCampaignCommunicationLimits`: Write.
///
/// Resource types: `campaign` (required).
pub const DeleteCampaignCommunicationLimits: &str = "connect-campaigns:DeleteCampaignCommunicationLimits";

/// `connect-campaigns:DeleteCampaignCommunicationTime`: Write.
///
/// Resource types: `campaign` (required).
pub const DeleteCampaignCommunicationTime: &str = "connect-campaigns:DeleteCampaignCommunicationTime";

/// `connect-campaigns:DeleteCampaignEntryLimits`: Write.
///
/// Resource types: `campaign` (required).
pub const DeleteCampaignEntryLimits: &str = "connect-campaigns:DeleteCampaignEntryLimits";

/// `connect-campaigns:DeleteConnectInstanceConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConnectInstanceConfig: &str = "connect-campaigns:DeleteConnectInstanceConfig";

/// `connect-campaigns:DeleteConnectInstanceIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConnectInstanceIntegration: &str = "connect-campaigns:DeleteConnectInstanceIntegration";

/// `connect-campaigns:DeleteInstanceOnboardingJob`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteInstanceOnboardingJob: &str = "connect-campaigns:DeleteInstanceOnboardingJob";

/// `connect-campaigns:DescribeCampaign`: Read.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`.
pub const DescribeCampaign: &str = "connect-campaigns:DescribeCampaign";

/// `connect-campaigns:GetCampaignState`: Read.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`.
pub const GetCampaignState: &str = "connect-campaigns:GetCampaignState";

/// `connect-campaigns:GetCampaignStateBatch`: Read.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`.
pub const GetCampaignStateBatch: &str = "connect-campaigns:GetCampaignStateBatch";

/// `connect-campaigns:GetConnectInstanceConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConnectInstanceConfig: &str = "connect-campaigns:GetConnectInstanceConfig";

/// `connect-campaigns:GetInstanceCommunicationLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstanceCommunicationLimits: &str = "connect-campaigns:GetInstanceCommunicationLimits";

/// `connect-campaigns:GetInstanceOnboardingJobStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInstanceOnboardingJobStatus: &str = "connect-campaigns:GetInstanceOnboardingJobStatus";

/// `connect-campaigns:ListCampaigns`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`.
pub const ListCampaigns: &str = "connect-campaigns:ListCampaigns";

/// `connect-campaigns:ListConnectInstanceIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectInstanceIntegrations: &str = "connect-campaigns:ListConnectInstanceIntegrations";

/// `connect-campaigns:ListTagsForResource`: Read.
///
/// Resource types: `campaign`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "connect-campaigns:ListTagsForResource";

/// `connect-campaigns:PauseCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const PauseCampaign: &str = "connect-campaigns:PauseCampaign";

/// `connect-campaigns:PutConnectInstanceIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutConnectInstanceIntegration: &str = "connect-campaigns:PutConnectInstanceIntegration";

/// `connect-campaigns:PutDialRequestBatch`: Write.
///
/// Resource types: `campaign` (required).
pub const PutDialRequestBatch: &str = "connect-campaigns:PutDialRequestBatch";

/// `connect-campaigns:PutInstanceCommunicationLimits`: Write.
///
/// No resource types: its resource is `*`.
pub const PutInstanceCommunicationLimits: &str = "connect-campaigns:PutInstanceCommunicationLimits";

/// `connect-campaigns:PutOutboundRequestBatch`: Write.
///
/// Resource types: `campaign` (required).
pub const PutOutboundRequestBatch: &str = "connect-campaigns:PutOutboundRequestBatch";

/// `connect-campaigns:PutProfileOutboundRequestBatch`: Write.
///
/// Resource types: `campaign` (required).
pub const PutProfileOutboundRequestBatch: &str = "connect-campaigns:PutProfileOutboundRequestBatch";

/// `connect-campaigns:ResumeCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const ResumeCampaign: &str = "connect-campaigns:ResumeCampaign";

/// `connect-campaigns:StartCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const StartCampaign: &str = "connect-campaigns:StartCampaign";

/// `connect-campaigns:StartInstanceOnboardingJob`: Write.
///
/// No resource types: its resource is `*`.
pub const StartInstanceOnboardingJob: &str = "connect-campaigns:StartInstanceOnboardingJob";

/// `connect-campaigns:StopCampaign`: Write.
///
/// Resource types: `campaign` (required).
pub const StopCampaign: &str = "connect-campaigns:StopCampaign";

/// `connect-campaigns:TagResource`: Tagging, Write.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "connect-campaigns:TagResource";

/// `connect-campaigns:UntagResource`: Tagging, Write.
///
/// Resource types: `campaign` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "connect-campaigns:UntagResource";

/// `connect-campaigns:UpdateCampaignChannelSubtypeConfig`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignChannelSubtypeConfig: &str = "connect-campaigns:UpdateCampaignChannelSubtypeConfig";

/// `connect-campaigns:UpdateCampaignCommunicationLimits`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignCommunicationLimits: &str = "connect-campaigns:UpdateCampaignCommunicationLimits";

/// `connect-campaigns:UpdateCampaignCommunicationTime`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignCommunicationTime: &str = "connect-campaigns:UpdateCampaignCommunicationTime";

/// `connect-campaigns:UpdateCampaignDialerConfig`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignDialerConfig: &str = "connect-campaigns:UpdateCampaignDialerConfig";

/// `connect-campaigns:UpdateCampaignEntryLimits`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignEntryLimits: &str = "connect-campaigns:UpdateCampaignEntryLimits";

/// `connect-campaigns:UpdateCampaignFlowAssociation`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignFlowAssociation: &str = "connect-campaigns:UpdateCampaignFlowAssociation";

/// `connect-campaigns:UpdateCampaignName`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignName: &str = "connect-campaigns:UpdateCampaignName";

/// `connect-campaigns:UpdateCampaignOutboundCallConfig`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignOutboundCallConfig: &str = "connect-campaigns:UpdateCampaignOutboundCallConfig";

/// `connect-campaigns:UpdateCampaignSchedule`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignSchedule: &str = "connect-campaigns:UpdateCampaignSchedule";

/// `connect-campaigns:UpdateCampaignSource`: Write.
///
/// Resource types: `campaign` (required).
pub const UpdateCampaignSource: &str = "connect-campaigns:UpdateCampaignSource";
