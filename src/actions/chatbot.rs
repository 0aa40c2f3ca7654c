// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Chatbot: the actions of the prefix `chatbot`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ChatbotConfiguration` | `arn:${Partition}:chatbot::${Account}:chat-configuration/${ConfigurationType}/${ChatbotConfigurationName}` |
//! | `custom-action` | `arn:${Partition}:chatbot::${Account}:custom-action/${ActionName}` |

/// `chatbot:AssociateToConfiguration`: Write.
///
/// Resource types: `ChatbotConfiguration` (required), `custom-action` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateToConfiguration: &str = "chatbot:AssociateToConfiguration";

/// `chatbot:CreateChimeWebhookConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChimeWebhookConfiguration: &str = "chatbot:CreateChimeWebhookConfiguration";

/// `chatbot:CreateCustomAction`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomAction: &str = "chatbot:CreateCustomAction";

/// `chatbot:CreateMicrosoftTeamsChannelConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMicrosoftTeamsChannelConfiguration: &str = "chatbot:CreateMicrosoftTeamsChannelConfiguration";

/// `chatbot:CreateSlackChannelConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSlackChannelConfiguration: &str = "chatbot:CreateSlackChannelConfiguration";

/// `chatbot:DeleteChimeWebhookConfiguration`: Write.
///
/// Resource types: `ChatbotConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteChimeWebhookConfiguration: &str = "chatbot:DeleteChimeWebhookConfiguration";

/// `chatbot:DeleteCustomAction`: Write.
///
/// Resource types: `custom-action` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCustomAction: &str = "chatbot:DeleteCustomAction";

/// `chatbot:DeleteMicrosoftTeamsChannelConfiguration`: Write.
///
/// Resource types: `ChatbotConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteMicrosoftTeamsChannelConfiguration: &str = "chatbot:DeleteMicrosoftTeamsChannelConfiguration";

/// `chatbot:DeleteMicrosoftTeamsConfiguredTeam`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteMicrosoftTeamsConfiguredTeam: &str = "chatbot:DeleteMicrosoftTeamsConfiguredTeam";

/// `chatbot:DeleteMicrosoftTeamsUserIdentity`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteMicrosoftTeamsUserIdentity: &str = "chatbot:DeleteMicrosoftTeamsUserIdentity";

/// `chatbot:DeleteSlackChannelConfiguration`: Write.
///
/// Resource types: `ChatbotConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSlackChannelConfiguration: &str = "chatbot:DeleteSlackChannelConfiguration";

/// `chatbot:DeleteSlackUserIdentity`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSlackUserIdentity: &str = "chatbot:DeleteSlackUserIdentity";

/// `chatbot:DeleteSlackWorkspaceAuthorization`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSlackWorkspaceAuthorization: &str = "chatbot:DeleteSlackWorkspaceAuthorization";

/// `chatbot:DescribeChimeWebhookConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeChimeWebhookConfigurations: &str = "chatbot:DescribeChimeWebhookConfigurations";

/// `chatbot:DescribeSlackChannelConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSlackChannelConfigurations: &str = "chatbot:DescribeSlackChannelConfigurations";

/// `chatbot:DescribeSlackChannels`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSlackChannels: &str = "chatbot:DescribeSlackChannels";

/// `chatbot:DescribeSlackUserIdentities`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSlackUserIdentities: &str = "chatbot:DescribeSlackUserIdentities";

/// `chatbot:DescribeSlackWorkspaces`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSlackWorkspaces: &str = "chatbot:DescribeSlackWorkspaces";

/// `chatbot:DisassociateFromConfiguration`: Write.
///
/// Resource types: `ChatbotConfiguration` (required), `custom-action` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateFromConfiguration: &str = "chatbot:DisassociateFromConfiguration";

/// `chatbot:GetAccountPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountPreferences: &str = "chatbot:GetAccountPreferences";

/// `chatbot:GetCustomAction`: Read.
///
/// Resource types: `custom-action` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCustomAction: &str = "chatbot:GetCustomAction";

/// `chatbot:GetMicrosoftTeamsChannelConfiguration`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetMicrosoftTeamsChannelConfiguration: &str = "chatbot:GetMicrosoftTeamsChannelConfiguration";

/// `chatbot:GetMicrosoftTeamsOauthParameters`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMicrosoftTeamsOauthParameters: &str = "chatbot:GetMicrosoftTeamsOauthParameters";

/// `chatbot:GetSlackOauthParameters`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSlackOauthParameters: &str = "chatbot:GetSlackOauthParameters";

/// `chatbot:ListAssociations`: Read.
///
/// Resource types: `ChatbotConfiguration` (required).
pub const ListAssociations: &str = "chatbot:ListAssociations";

/// `chatbot:ListCustomActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomActions: &str = "chatbot:ListCustomActions";

/// `chatbot:ListMicrosoftTeamsChannelConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMicrosoftTeamsChannelConfigurations: &str = "chatbot:ListMicrosoftTeamsChannelConfigurations";

/// `chatbot:ListMicrosoftTeamsConfiguredTeams`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMicrosoftTeamsConfiguredTeams: &str = "chatbot:ListMicrosoftTeamsConfiguredTeams";

/// `chatbot:ListMicrosoftTeamsUserIdentities`: Read.
///
/// No resource types: its resource is `*`.
pub const ListMicrosoftTeamsUserIdentities: &str = "chatbot:ListMicrosoftTeamsUserIdentities";

/// `chatbot:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "chatbot:ListTagsForResource";

/// `chatbot:RedeemMicrosoftTeamsOauthCode`: Write.
///
/// No resource types: its resource is `*`.
pub const RedeemMicrosoftTeamsOauthCode: &str = "chatbot:RedeemMicrosoftTeamsOauthCode";

/// `chatbot:RedeemSlackOauthCode`: Write.
///
/// No resource types: its resource is `*`.
pub const RedeemSlackOauthCode: &str = "chatbot:RedeemSlackOauthCode";

/// `chatbot:TagResource`: Tagging, Write.
///
/// Resource types: `ChatbotConfiguration`, `custom-action`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "chatbot:TagResource";

/// `chatbot:UntagResource`: Tagging, Write.
///
/// Resource types: `ChatbotConfiguration`, `custom-action`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "chatbot:UntagResource";

/// `chatbot:UpdateAccountPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountPreferences: &str = "chatbot:UpdateAccountPreferences";

/// `chatbot:UpdateChimeWebhookConfiguration`: Write.
///
/// Resource types: `ChatbotConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateChimeWebhookConfiguration: &str = "chatbot:UpdateChimeWebhookConfiguration";

/// `chatbot:UpdateCustomAction`: Write.
///
/// Resource types: `custom-action` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCustomAction: &str = "chatbot:UpdateCustomAction";

/// `chatbot:UpdateMicrosoftTeamsChannelConfiguration`: Write.
///
/// Resource types: `ChatbotConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateMicrosoftTeamsChannelConfiguration: &str = "chatbot:UpdateMicrosoftTeamsChannelConfiguration";

/// `chatbot:UpdateSlackChannelConfiguration`: Write.
///
/// Resource types: `ChatbotConfiguration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSlackChannelConfiguration: &str = "chatbot:UpdateSlackChannelConfiguration";
