// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS End User Messaging SMS and Voice V2: the actions of the prefix `sms-voice`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ConfigurationSet` | `arn:${Partition}:sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}` |
//! | `Message` | `arn:${Partition}:sms-voice:${Region}:${Account}:message/${MessageId}` |
//! | `NotifyConfiguration` | `arn:${Partition}:sms-voice:${Region}:${Account}:notify-configuration/${NotifyConfigurationId}` |
//! | `OptOutList` | `arn:${Partition}:sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}` |
//! | `PhoneNumber` | `arn:${Partition}:sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}` |
//! | `Pool` | `arn:${Partition}:sms-voice:${Region}:${Account}:pool/${PoolId}` |
//! | `ProtectConfiguration` | `arn:${Partition}:sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}` |
//! | `RcsAgent` | `arn:${Partition}:sms-voice:${Region}:${Account}:rcs-agent/${RcsAgentId}` |
//! | `Registration` | `arn:${Partition}:sms-voice:${Region}:${Account}:registration/${RegistrationId}` |
//! | `RegistrationAttachment` | `arn:${Partition}:sms-voice:${Region}:${Account}:registration-attachment/${RegistrationAttachmentId}` |
//! | `SenderId` | `arn:${Partition}:sms-voice:${Region}:${Account}:sender-id/${SenderId}/${IsoCountryCode}` |
//! | `VerifiedDestinationNumber` | `arn:${Partition}:sms-voice:${Region}:${Account}:verified-destination-number/${VerifiedDestinationNumberId}` |

/// `sms-voice:AssociateOriginationIdentity`: Write.
///
/// Resource types: `PhoneNumber`, `Pool` (required), `RcsAgent`, `SenderId`.
pub const AssociateOriginationIdentity: &str = "sms-voice:AssociateOriginationIdentity";

/// `sms-voice:AssociateProtectConfiguration`: Write.
///
/// Resource types: `ConfigurationSet` (required), `ProtectConfiguration` (required).
pub const AssociateProtectConfiguration: &str = "sms-voice:AssociateProtectConfiguration";

/// `sms-voice:CarrierLookup`: Read.
///
/// No resource types: its resource is `*`.
pub const CarrierLookup: &str = "sms-voice:CarrierLookup";

/// `sms-voice:CreateConfigurationSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfigurationSet: &str = "sms-voice:CreateConfigurationSet";

/// `sms-voice:CreateConfigurationSetEventDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateConfigurationSetEventDestination: &str = "sms-voice:CreateConfigurationSetEventDestination";

/// `sms-voice:CreateEventDestination`: Write.
///
/// Resource types: `ConfigurationSet` (required).
pub const CreateEventDestination: &str = "sms-voice:CreateEventDestination";

/// `sms-voice:CreateNotifyConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNotifyConfiguration: &str = "sms-voice:CreateNotifyConfiguration";

/// `sms-voice:CreateOptOutList`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOptOutList: &str = "sms-voice:CreateOptOutList";

/// `sms-voice:CreatePool`: Write.
///
/// Resource types: `PhoneNumber`, `SenderId`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePool: &str = "sms-voice:CreatePool";

/// `sms-voice:CreateProtectConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProtectConfiguration: &str = "sms-voice:CreateProtectConfiguration";

/// `sms-voice:CreateRcsAgent`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRcsAgent: &str = "sms-voice:CreateRcsAgent";

/// `sms-voice:CreateRegistration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRegistration: &str = "sms-voice:CreateRegistration";

/// `sms-voice:CreateRegistrationAssociation`: Write.
///
/// Resource types: `PhoneNumber`, `RcsAgent`, `Registration` (required).
pub const CreateRegistrationAssociation: &str = "sms-voice:CreateRegistrationAssociation";

/// `sms-voice:CreateRegistrationAttachment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRegistrationAttachment: &str = "sms-voice:CreateRegistrationAttachment";

/// `sms-voice:CreateRegistrationVersion`: Write.
///
/// Resource types: `Registration` (required).
pub const CreateRegistrationVersion: &str = "sms-voice:CreateRegistrationVersion";

/// `sms-voice:CreateVerifiedDestinationNumber`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVerifiedDestinationNumber: &str = "sms-voice:CreateVerifiedDestinationNumber";

/// `sms-voice:DeleteAccountDefaultProtectConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountDefaultProtectConfiguration: &str = "sms-voice:DeleteAccountDefaultProtectConfiguration";

/// `sms-voice:DeleteConfigurationSet`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConfigurationSet: &str = "sms-voice:DeleteConfigurationSet";

/// `sms-voice:DeleteConfigurationSetEventDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteConfigurationSetEventDestination: &str = "sms-voice:DeleteConfigurationSetEventDestination";

/// `sms-voice:DeleteDefaultMessageType`: Write.
///
/// Resource types: `ConfigurationSet` (required).
pub const DeleteDefaultMessageType: &str = "sms-voice:DeleteDefaultMessageType";

/// `sms-voice:DeleteDefaultSenderId`: Write.
///
/// Resource types: `ConfigurationSet` (required).
pub const DeleteDefaultSenderId: &str = "sms-voice:DeleteDefaultSenderId";

/// `sms-voice:DeleteEventDestination`: Write.
///
/// Resource types: `ConfigurationSet` (required).
pub const DeleteEventDestination: &str = "sms-voice:DeleteEventDestination";

/// `sms-voice:DeleteKeyword`: Write.
///
/// Resource types: `PhoneNumber`, `Pool`.
pub const DeleteKeyword: &str = "sms-voice:DeleteKeyword";

/// `sms-voice:DeleteMediaMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteMediaMessageSpendLimitOverride: &str = "sms-voice:DeleteMediaMessageSpendLimitOverride";

/// `sms-voice:DeleteNotifyConfiguration`: Write.
///
/// Resource types: `NotifyConfiguration` (required).
pub const DeleteNotifyConfiguration: &str = "sms-voice:DeleteNotifyConfiguration";

/// `sms-voice:DeleteNotifyMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteNotifyMessageSpendLimitOverride: &str = "sms-voice:DeleteNotifyMessageSpendLimitOverride";

/// `sms-voice:DeleteOptedOutNumber`: Write.
///
/// Resource types: `OptOutList` (required).
pub const DeleteOptedOutNumber: &str = "sms-voice:DeleteOptedOutNumber";

/// `sms-voice:DeleteOptOutList`: Write.
///
/// Resource types: `OptOutList` (required).
pub const DeleteOptOutList: &str = "sms-voice:DeleteOptOutList";

/// `sms-voice:DeletePool`: Write.
///
/// Resource types: `Pool` (required).
pub const DeletePool: &str = "sms-voice:DeletePool";

/// `sms-voice:DeleteProtectConfiguration`: Write.
///
/// Resource types: `ProtectConfiguration` (required).
pub const DeleteProtectConfiguration: &str = "sms-voice:DeleteProtectConfiguration";

/// `sms-voice:DeleteProtectConfigurationRuleSetNumberOverride`: Write.
///
/// Resource types: `ProtectConfiguration` (required).
pub const DeleteProtectConfigurationRuleSetNumberOverride: &str = "sms-voice:DeleteProtectConfigurationRuleSetNumberOverride";

/// `sms-voice:DeleteRcsAgent`: Write.
///
/// Resource types: `RcsAgent` (required).
pub const DeleteRcsAgent: &str = "sms-voice:DeleteRcsAgent";

/// `sms-voice:DeleteRcsMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRcsMessageSpendLimitOverride: &str = "sms-voice:DeleteRcsMessageSpendLimitOverride";

/// `sms-voice:DeleteRegistration`: Write.
///
/// Resource types: `Registration` (required).
pub const DeleteRegistration: &str = "sms-voice:DeleteRegistration";

/// `sms-voice:DeleteRegistrationAttachment`: Write.
///
/// Resource types: `RegistrationAttachment` (required).
pub const DeleteRegistrationAttachment: &str = "sms-voice:DeleteRegistrationAttachment";

/// `sms-voice:DeleteRegistrationFieldValue`: Write.
///
/// Resource types: `Registration` (required).
pub const DeleteRegistrationFieldValue: &str = "sms-voice:DeleteRegistrationFieldValue";

/// `sms-voice:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `OptOutList`, `PhoneNumber`, `Pool`, `SenderId`.
pub const DeleteResourcePolicy: &str = "sms-voice:DeleteResourcePolicy";

/// `sms-voice:DeleteTextMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteTextMessageSpendLimitOverride: &str = "sms-voice:DeleteTextMessageSpendLimitOverride";

/// `sms-voice:DeleteVerifiedDestinationNumber`: Write.
///
/// Resource types: `VerifiedDestinationNumber` (required).
pub const DeleteVerifiedDestinationNumber: &str = "sms-voice:DeleteVerifiedDestinationNumber";

/// `sms-voice:DeleteVoiceMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteVoiceMessageSpendLimitOverride: &str = "sms-voice:DeleteVoiceMessageSpendLimitOverride";

/// `sms-voice:DescribeAccountAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountAttributes: &str = "sms-voice:DescribeAccountAttributes";

/// `sms-voice:DescribeAccountLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountLimits: &str = "sms-voice:DescribeAccountLimits";

/// `sms-voice:DescribeConfigurationSets`: Read.
///
/// Resource types: `ConfigurationSet`.
pub const DescribeConfigurationSets: &str = "sms-voice:DescribeConfigurationSets";

/// `sms-voice:DescribeKeywords`: Read.
///
/// Resource types: `PhoneNumber`, `Pool`.
pub const DescribeKeywords: &str = "sms-voice:DescribeKeywords";

/// `sms-voice:DescribeNotifyConfigurations`: Read.
///
/// Resource types: `NotifyConfiguration`.
pub const DescribeNotifyConfigurations: &str = "sms-voice:DescribeNotifyConfigurations";

/// `sms-voice:DescribeNotifyTemplates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeNotifyTemplates: &str = "sms-voice:DescribeNotifyTemplates";

/// `sms-voice:DescribeOptedOutNumbers`: Read.
///
/// Resource types: `OptOutList` (required).
pub const DescribeOptedOutNumbers: &str = "sms-voice:DescribeOptedOutNumbers";

/// `sms-voice:DescribeOptOutLists`: Read.
///
/// Resource types: `OptOutList`.
pub const DescribeOptOutLists: &str = "sms-voice:DescribeOptOutLists";

/// `sms-voice:DescribePhoneNumbers`: Read.
///
/// Resource types: `PhoneNumber`.
pub const DescribePhoneNumbers: &str = "sms-voice:DescribePhoneNumbers";

/// `sms-voice:DescribePools`: Read.
///
/// Resource types: `Pool`.
pub const DescribePools: &str = "sms-voice:DescribePools";

/// `sms-voice:DescribeProtectConfigurations`: Read.
///
/// Resource types: `ProtectConfiguration`.
pub const DescribeProtectConfigurations: &str = "sms-voice:DescribeProtectConfigurations";

/// `sms-voice:DescribeRcsAgentCountryLaunchStatus`: Read.
///
/// Resource types: `RcsAgent` (required).
pub const DescribeRcsAgentCountryLaunchStatus: &str = "sms-voice:DescribeRcsAgentCountryLaunchStatus";

/// `sms-voice:DescribeRcsAgents`: Read.
///
/// Resource types: `RcsAgent`.
pub const DescribeRcsAgents: &str = "sms-voice:DescribeRcsAgents";

/// `sms-voice:DescribeRegistrationAttachments`: Read.
///
/// Resource types: `RegistrationAttachment`.
pub const DescribeRegistrationAttachments: &str = "sms-voice:DescribeRegistrationAttachments";

/// `sms-voice:DescribeRegistrationFieldDefinitions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRegistrationFieldDefinitions: &str = "sms-voice:DescribeRegistrationFieldDefinitions";

/// `sms-voice:DescribeRegistrationFieldValues`: Read.
///
/// Resource types: `Registration` (required).
pub const DescribeRegistrationFieldValues: &str = "sms-voice:DescribeRegistrationFieldValues";

/// `sms-voice:DescribeRegistrations`: Read.
///
/// Resource types: `Registration`.
pub const DescribeRegistrations: &str = "sms-voice:DescribeRegistrations";

/// `sms-voice:DescribeRegistrationSectionDefinitions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRegistrationSectionDefinitions: &str = "sms-voice:DescribeRegistrationSectionDefinitions";

/// `sms-voice:DescribeRegistrationTypeDefinitions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRegistrationTypeDefinitions: &str = "sms-voice:DescribeRegistrationTypeDefinitions";

/// `sms-voice:DescribeRegistrationVersions`: Read.
///
/// Resource types: `Registration` (required).
pub const DescribeRegistrationVersions: &str = "sms-voice:DescribeRegistrationVersions";

/// `sms-voice:DescribeSenderIds`: Read.
///
/// Resource types: `SenderId`.
pub const DescribeSenderIds: &str = "sms-voice:DescribeSenderIds";

/// `sms-voice:DescribeSpendLimits`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSpendLimits: &str = "sms-voice:DescribeSpendLimits";

/// `sms-voice:DescribeVerifiedDestinationNumbers`: Read.
///
/// Resource types: `VerifiedDestinationNumber`.
pub const DescribeVerifiedDestinationNumbers: &str = "sms-voice:DescribeVerifiedDestinationNumbers";

/// `sms-voice:DisassociateOriginationIdentity`: Write.
///
/// Resource types: `PhoneNumber`, `Pool` (required), `RcsAgent`, `SenderId`.
pub const DisassociateOriginationIdentity: &str = "sms-voice:DisassociateOriginationIdentity";

/// `sms-voice:DisassociateProtectConfiguration`: Write.
///
/// Resource types: `ConfigurationSet` (required), `ProtectConfiguration` (required).
pub const DisassociateProtectConfiguration: &str = "sms-voice:DisassociateProtectConfiguration";

/// `sms-voice:DiscardRegistrationVersion`: Write.
///
/// Resource types: `Registration` (required).
pub const DiscardRegistrationVersion: &str = "sms-voice:DiscardRegistrationVersion";

/// `sms-voice:GetConfigurationSetEventDestinations`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConfigurationSetEventDestinations: &str = "sms-voice:GetConfigurationSetEventDestinations";

/// `sms-voice:GetProtectConfigurationCountryRuleSet`: Read.
///
/// Resource types: `ProtectConfiguration` (required).
pub const GetProtectConfigurationCountryRuleSet: &str = "sms-voice:GetProtectConfigurationCountryRuleSet";

/// `sms-voice:GetResourcePolicy`: Read.
///
/// Resource types: `OptOutList`, `PhoneNumber`, `Pool`, `SenderId`.
pub const GetResourcePolicy: &str = "sms-voice:GetResourcePolicy";

/// `sms-voice:ListAvailablePhoneNumbers`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAvailablePhoneNumbers: &str = "sms-voice:ListAvailablePhoneNumbers";

/// `sms-voice:ListConfigurationSets`: Read.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationSets: &str = "sms-voice:ListConfigurationSets";

/// `sms-voice:ListNotifyCountries`: Read.
///
/// No resource types: its resource is `*`.
pub const ListNotifyCountries: &str = "sms-voice:ListNotifyCountries";

/// `sms-voice:ListPoolOriginationIdentities`: Read.
///
/// Resource types: `Pool` (required).
pub const ListPoolOriginationIdentities: &str = "sms-voice:ListPoolOriginationIdentities";

/// `sms-voice:ListProtectConfigurationRuleSetNumberOverrides`: Read.
///
/// Resource types: `ProtectConfiguration` (required).
pub const ListProtectConfigurationRuleSetNumberOverrides: &str = "sms-voice:ListProtectConfigurationRuleSetNumberOverrides";

/// `sms-voice:ListRegistrationAssociations`: Read.
///
/// Resource types: `Registration` (required).
pub const ListRegistrationAssociations: &str = "sms-voice:ListRegistrationAssociations";

/// `sms-voice:ListTagsForResource`: Read.
///
/// Resource types: `ConfigurationSet`, `NotifyConfiguration`, `OptOutList`, `PhoneNumber`, `Pool`, `ProtectConfiguration`, `RcsAgent`, `Registration`, `RegistrationAttachment`, `SenderId`, `VerifiedDestinationNumber`.
pub const ListTagsForResource: &str = "sms-voice:ListTagsForResource";

/// `sms-voice:PutKeyword`: Write.
///
/// Resource types: `PhoneNumber`, `Pool`.
pub const PutKeyword: &str = "sms-voice:PutKeyword";

/// `sms-voice:PutMessageFeedback`: Write.
///
/// Resource types: `Message` (required).
pub const PutMessageFeedback: &str = "sms-voice:PutMessageFeedback";

/// `sms-voice:PutOptedOutNumber`: Write.
///
/// Resource types: `OptOutList` (required).
pub const PutOptedOutNumber: &str = "sms-voice:PutOptedOutNumber";

/// `sms-voice:PutProtectConfigurationRuleSetNumberOverride`: Write.
///
/// Resource types: `ProtectConfiguration` (required).
pub const PutProtectConfigurationRuleSetNumberOverride: &str = "sms-voice:PutProtectConfigurationRuleSetNumberOverride";

/// `sms-voice:PutRegistrationFieldValue`: Write.
///
/// Resource types: `Registration` (required).
pub const PutRegistrationFieldValue: &str = "sms-voice:PutRegistrationFieldValue";

/// `sms-voice:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `OptOutList`, `PhoneNumber`, `Pool`, `SenderId`.
pub const PutResourcePolicy: &str = "sms-voice:PutResourcePolicy";

/// `sms-voice:ReleasePhoneNumber`: Write.
///
/// Resource types: `PhoneNumber` (required).
pub const ReleasePhoneNumber: &str = "sms-voice:ReleasePhoneNumber";

/// `sms-voice:ReleaseSenderId`: Write.
///
/// Resource types: `SenderId` (required).
pub const ReleaseSenderId: &str = "sms-voice:ReleaseSenderId";

/// `sms-voice:RequestPhoneNumber`: Write.
///
/// Resource types: `OptOutList`, `Pool`, `Registration`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RequestPhoneNumber: &str = "sms-voice:RequestPhoneNumber";

/// `sms-voice:RequestSenderId`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RequestSenderId: &str = "sms-voice:RequestSenderId";

/// `sms-voice:SendDestinationNumberVerificationCode`: Write.
///
/// Resource types: `ConfigurationSet`, `PhoneNumber`, `Pool`, `SenderId`.
pub const SendDestinationNumberVerificationCode: &str = "sms-voice:SendDestinationNumberVerificationCode";

/// `sms-voice:SendMediaMessage`: Write.
///
/// Resource types: `ConfigurationSet`, `PhoneNumber`, `Pool`, `ProtectConfiguration`.
pub const SendMediaMessage: &str = "sms-voice:SendMediaMessage";

/// `sms-voice:SendNotifyTextMessage`: Write.
///
/// Resource types: `ConfigurationSet`, `NotifyConfiguration` (required).
pub const SendNotifyTextMessage: &str = "sms-voice:SendNotifyTextMessage";

/// `sms-voice:SendNotifyVoiceMessage`: Write.
///
/// Resource types: `ConfigurationSet`, `NotifyConfiguration` (required).
pub const SendNotifyVoiceMessage: &str = "sms-voice:SendNotifyVoiceMessage";

/// `sms-voice:SendRcsMessage`: Write.
///
/// Resource types: `ConfigurationSet`, `PhoneNumber`, `Pool`, `ProtectConfiguration`, `RcsAgent`, `SenderId`.
pub const SendRcsMessage: &str = "sms-voice:SendRcsMessage";

/// `sms-voice:SendTextMessage`: Write.
///
/// Resource types: `ConfigurationSet`, `PhoneNumber`, `Pool`, `ProtectConfiguration`, `SenderId`.
pub const SendTextMessage: &str = "sms-voice:SendTextMessage";

/// `sms-voice:SendVoiceMessage`: Write.
///
/// No resource types: its resource is `*`.
pub const SendVoiceMessage: &str = "sms-voice:SendVoiceMessage";

/// `sms-voice:SetAccountDefaultProtectConfiguration`: Write.
///
/// Resource types: `ProtectConfiguration` (required).
pub const SetAccountDefaultProtectConfiguration: &str = "sms-voice:SetAccountDefaultProtectConfiguration";

/// `sms-voice:SetDefaultMessageFeedbackEnabled`: Write.
///
/// Resource types: `ConfigurationSet` (required).
pub const SetDefaultMessageFeedbackEnabled: &str = "sms-voice:SetDefaultMessageFeedbackEnabled";

/// `sms-voice:SetDefaultMessageType`: Write.
///
/// Resource types: `ConfigurationSet` (required).
pub const SetDefaultMessageType: &str = "sms-voice:SetDefaultMessageType";

/// `sms-voice:SetDefaultSenderId`: Write.
///
/// Resource types: `ConfigurationSet` (required).
pub const SetDefaultSenderId: &str = "sms-voice:SetDefaultSenderId";

/// `sms-voice:SetMediaMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const SetMediaMessageSpendLimitOverride: &str = "sms-voice:SetMediaMessageSpendLimitOverride";

/// `sms-voice:SetNotifyMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const SetNotifyMessageSpendLimitOverride: &str = "sms-voice:SetNotifyMessageSpendLimitOverride";

/// `sms-voice:SetRcsMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const SetRcsMessageSpendLimitOverride: &str = "sms-voice:SetRcsMessageSpendLimitOverride";

/// `sms-voice:SetTextMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const SetTextMessageSpendLimitOverride: &str = "sms-voice:SetTextMessageSpendLimitOverride";

/// `sms-voice:SetVoiceMessageSpendLimitOverride`: Write.
///
/// No resource types: its resource is `*`.
pub const SetVoiceMessageSpendLimitOverride: &str = "sms-voice:SetVoiceMessageSpendLimitOverride";

/// `sms-voice:SubmitRegistrationVersion`: Write.
///
/// Resource types: `Registration` (required).
pub const SubmitRegistrationVersion: &str = "sms-voice:SubmitRegistrationVersion";

/// `sms-voice:TagResource`: Tagging, Write.
///
/// Resource types: `ConfigurationSet`, `NotifyConfiguration`, `OptOutList`, `PhoneNumber`, `Pool`, `ProtectConfiguration`, `RcsAgent`, `Registration`, `RegistrationAttachment`, `SenderId`, `VerifiedDestinationNumber`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "sms-voice:TagResource";

/// `sms-voice:UntagResource`: Tagging, Write.
///
/// Resource types: `ConfigurationSet`, `NotifyConfiguration`, `OptOutList`, `PhoneNumber`, `Pool`, `ProtectConfiguration`, `RcsAgent`, `Registration`, `RegistrationAttachment`, `SenderId`, `VerifiedDestinationNumber`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "sms-voice:UntagResource";

/// `sms-voice:UpdateConfigurationSetEventDestination`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConfigurationSetEventDestination: &str = "sms-voice:UpdateConfigurationSetEventDestination";

/// `sms-voice:UpdateEventDestination`: Write.
///
/// Resource types: `ConfigurationSet` (required).
pub const UpdateEventDestination: &str = "sms-voice:UpdateEventDestination";

/// `sms-voice:UpdateNotifyConfiguration`: Write.
///
/// Resource types: `NotifyConfiguration` (required).
pub const UpdateNotifyConfiguration: &str = "sms-voice:UpdateNotifyConfiguration";

/// `sms-voice:UpdatePhoneNumber`: Write.
///
/// Resource types: `OptOutList`, `PhoneNumber` (required).
pub const UpdatePhoneNumber: &str = "sms-voice:UpdatePhoneNumber";

/// `sms-voice:UpdatePool`: Write.
///
/// Resource types: `OptOutList`, `Pool` (required).
pub const UpdatePool: &str = "sms-voice:UpdatePool";

/// `sms-voice:UpdateProtectConfiguration`: Write.
///
/// Resource types: `ProtectConfiguration` (required).
pub const UpdateProtectConfiguration: &str = "sms-voice:UpdateProtectConfiguration";

/// `sms-voice:UpdateProtectConfigurationCountryRuleSet`: Write.
///
/// Resource types: `ProtectConfiguration` (required).
pub const UpdateProtectConfigurationCountryRuleSet: &str = "sms-voice:UpdateProtectConfigurationCountryRuleSet";

/// `sms-voice:UpdateRcsAgent`: Write.
///
/// Resource types: `RcsAgent` (required).
pub const UpdateRcsAgent: &str = "sms-voice:UpdateRcsAgent";

/// `sms-voice:UpdateSenderId`: Write.
///
/// Resource types: `SenderId` (required).
pub const UpdateSenderId: &str = "sms-voice:UpdateSenderId";

/// `sms-voice:VerifyDestinationNumber`: Write.
///
/// Resource types: `VerifiedDestinationNumber` (required).
pub const VerifyDestinationNumber: &str = "sms-voice:VerifyDestinationNumber";
