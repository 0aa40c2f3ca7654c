// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS End User Messaging Social: the actions of the prefix `social-messaging`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `phone-number-id` | `arn:${Partition}:social-messaging:${Region}:${Account}:phone-number-id/${OriginationPhoneNumberId}` |
//! | `waba` | `arn:${Partition}:social-messaging:${Region}:${Account}:waba/${WabaId}` |

/// `social-messaging:AssociateWhatsAppBusinessAccount`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateWhatsAppBusinessAccount: &str = "social-messaging:AssociateWhatsAppBusinessAccount";

/// `social-messaging:CreateWhatsAppDataset`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CreateWhatsAppDataset: &str = "social-messaging:CreateWhatsAppDataset";

/// `social-messaging:CreateWhatsAppFlow`: Write.
///
/// Resource types: `waba` (required).
pub const CreateWhatsAppFlow: &str = "social-messaging:CreateWhatsAppFlow";

/// `social-messaging:CreateWhatsAppMessageTemplate`: Write.
///
/// Resource types: `waba` (required).
pub const CreateWhatsAppMessageTemplate: &str = "social-messaging:CreateWhatsAppMessageTemplate";

/// `social-messaging:CreateWhatsAppMessageTemplateFromLibrary`: Write.
///
/// Resource types: `waba` (required).
pub const CreateWhatsAppMessageTemplateFromLibrary: &str = "social-messaging:CreateWhatsAppMessageTemplateFromLibrary";

/// `social-messaging:CreateWhatsAppMessageTemplateMedia`: Write.
///
/// Resource types: `waba` (required).
pub const CreateWhatsAppMessageTemplateMedia: &str = "social-messaging:CreateWhatsAppMessageTemplateMedia";

/// `social-messaging:DeleteWhatsAppFlow`: Write.
///
/// Resource types: `waba` (required).
pub const DeleteWhatsAppFlow: &str = "social-messaging:DeleteWhatsAppFlow";

/// `social-messaging:DeleteWhatsAppMessageMedia`: Write.
///
/// Resource types: `phone-number-id` (required).
pub const DeleteWhatsAppMessageMedia: &str = "social-messaging:DeleteWhatsAppMessageMedia";

/// `social-messaging:DeleteWhatsAppMessageTemplate`: Write.
///
/// Resource types: `waba` (required).
pub const DeleteWhatsAppMessageTemplate: &str = "social-messaging:DeleteWhatsAppMessageTemplate";

/// `social-messaging:DeprecateWhatsAppFlow`: Write.
///
/// Resource types: `waba` (required).
pub const DeprecateWhatsAppFlow: &str = "social-messaging:DeprecateWhatsAppFlow";

/// `social-messaging:DisassociateWhatsAppBusinessAccount`: Write.
///
/// Resource types: `waba` (required).
pub const DisassociateWhatsAppBusinessAccount: &str = "social-messaging:DisassociateWhatsAppBusinessAccount";

/// `social-messaging:GetLinkedWhatsAppBusinessAccount`: Read.
///
/// Resource types: `waba` (required).
pub const GetLinkedWhatsAppBusinessAccount: &str = "social-messaging:GetLinkedWhatsAppBusinessAccount";

/// `social-messaging:GetLinkedWhatsAppBusinessAccountPhoneNumber`: Read.
///
/// Resource types: `phone-number-id` (required).
pub const GetLinkedWhatsAppBusinessAccountPhoneNumber: &str = "social-messaging:GetLinkedWhatsAppBusinessAccountPhoneNumber";

/// `social-messaging:GetWhatsAppBusinessPublicKey`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetWhatsAppBusinessPublicKey: &str = "social-messaging:GetWhatsAppBusinessPublicKey";

/// `social-messaging:GetWhatsAppCallPermission`: Read.
///
/// Resource types: `phone-number-id` (required).
pub const GetWhatsAppCallPermission: &str = "social-messaging:GetWhatsAppCallPermission";

/// `social-messaging:GetWhatsAppFlow`: Read.
///
/// Resource types: `waba` (required).
pub const GetWhatsAppFlow: &str = "social-messaging:GetWhatsAppFlow";

/// `social-messaging:GetWhatsAppFlowPreview`: Read.
///
/// Resource types: `waba` (required).
pub const GetWhatsAppFlowPreview: &str = "social-messaging:GetWhatsAppFlowPreview";

/// `social-messaging:GetWhatsAppMessageMedia`: Write.
///
/// Resource types: `phone-number-id` (required).
pub const GetWhatsAppMessageMedia: &str = "social-messaging:GetWhatsAppMessageMedia";

/// `social-messaging:GetWhatsAppMessageTemplate`: Read.
///
/// Resource types: `waba` (required).
pub const GetWhatsAppMessageTemplate: &str = "social-messaging:GetWhatsAppMessageTemplate";

/// `social-messaging:ListLinkedWhatsAppBusinessAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListLinkedWhatsAppBusinessAccounts: &str = "social-messaging:ListLinkedWhatsAppBusinessAccounts";

/// `social-messaging:ListTagsForResource`: Read.
///
/// Resource types: `phone-number-id`, `waba`.
pub const ListTagsForResource: &str = "social-messaging:ListTagsForResource";

/// `social-messaging:ListWhatsAppFlowAssets`: List.
///
/// Resource types: `waba` (required).
pub const ListWhatsAppFlowAssets: &str = "social-messaging:ListWhatsAppFlowAssets";

/// `social-messaging:ListWhatsAppFlows`: List.
///
/// Resource types: `waba` (required).
pub const ListWhatsAppFlows: &str = "social-messaging:ListWhatsAppFlows";

/// `social-messaging:ListWhatsAppMessageTemplates`: List.
///
/// Resource types: `waba` (required).
pub const ListWhatsAppMessageTemplates: &str = "social-messaging:ListWhatsAppMessageTemplates";

/// `social-messaging:ListWhatsAppTemplateLibrary`: List.
///
/// Resource types: `waba` (required).
pub const ListWhatsAppTemplateLibrary: &str = "social-messaging:ListWhatsAppTemplateLibrary";

/// `social-messaging:PostWhatsAppMessageMedia`: Write.
///
/// Resource types: `phone-number-id` (required).
pub const PostWhatsAppMessageMedia: &str = "social-messaging:PostWhatsAppMessageMedia";

/// `social-messaging:PublishWhatsAppFlow`: Write.
///
/// Resource types: `waba` (required).
pub const PublishWhatsAppFlow: &str = "social-messaging:PublishWhatsAppFlow";

/// `social-messaging:PutWhatsAppBusinessAccountEventDestinations`: Write.
///
/// Resource types: `waba` (required).
pub const PutWhatsAppBusinessAccountEventDestinations: &str = "social-messaging:PutWhatsAppBusinessAccountEventDestinations";

/// `social-messaging:PutWhatsAppBusinessPublicKey`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PutWhatsAppBusinessPublicKey: &str = "social-messaging:PutWhatsAppBusinessPublicKey";

/// `social-messaging:SendWhatsAppCallEvent`: Write.
///
/// Resource types: `phone-number-id` (required).
pub const SendWhatsAppCallEvent: &str = "social-messaging:SendWhatsAppCallEvent";

/// `social-messaging:SendWhatsAppConversionEvent`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const SendWhatsAppConversionEvent: &str = "social-messaging:SendWhatsAppConversionEvent";

/// `social-messaging:SendWhatsAppMessage`: Write.
///
/// Resource types: `phone-number-id` (required).
pub const SendWhatsAppMessage: &str = "social-messaging:SendWhatsAppMessage";

/// `social-messaging:TagResource`: Tagging, Write.
///
/// Resource types: `phone-number-id`, `waba`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "social-messaging:TagResource";

/// `social-messaging:UntagResource`: Tagging, Write.
///
/// Resource types: `phone-number-id`, `waba`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "social-messaging:UntagResource";

/// `social-messaging:UpdateLinkedWhatsAppBusinessAccountPhoneNumber`: Write.
///
/// Resource types: `phone-number-id` (required).
pub const UpdateLinkedWhatsAppBusinessAccountPhoneNumber: &str = "social-messaging:UpdateLinkedWhatsAppBusinessAccountPhoneNumber";

/// `social-messaging:UpdateWhatsAppFlow`: Write.
///
/// Resource types: `waba` (required).
pub const UpdateWhatsAppFlow: &str = "social-messaging:UpdateWhatsAppFlow";

/// `social-messaging:UpdateWhatsAppFlowAssets`: Write.
///
/// Resource types: `waba` (required).
pub const UpdateWhatsAppFlowAssets: &str = "social-messaging:UpdateWhatsAppFlowAssets";

/// `social-messaging:UpdateWhatsAppMessageTemplate`: Write.
///
/// Resource types: `waba` (required).
pub const UpdateWhatsAppMessageTemplate: &str = "social-messaging:UpdateWhatsAppMessageTemplate";
