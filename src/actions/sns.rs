// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon SNS: the actions of the prefix `sns`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:sns:${Region}:${Account}:app/${Platform}/${ApplicationName}` |
//! | `endpoint` | `arn:${Partition}:sns:${Region}:${Account}:endpoint/${Platform}/${ApplicationName}/${EndpointId}` |
//! | `topic` | `arn:${Partition}:sns:${Region}:${Account}:${TopicName}` |

/// `sns:AddPermission`: Permissions management, Write.
///
/// Resource types: `topic` (required).
pub const AddPermission: &str = "sns:AddPermission";

/// `sns:CheckIfPhoneNumberIsOptedOut`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckIfPhoneNumberIsOptedOut: &str = "sns:CheckIfPhoneNumberIsOptedOut";

/// `sns:ConfirmSubscription`: Write.
///
/// Resource types: `topic` (required).
pub const ConfirmSubscription: &str = "sns:ConfirmSubscription";

/// `sns:CreatePlatformApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePlatformApplication: &str = "sns:CreatePlatformApplication";

/// `sns:CreatePlatformEndpoint`: Write.
///
/// Resource types: `application`.
pub const CreatePlatformEndpoint: &str = "sns:CreatePlatformEndpoint";

/// `sns:CreateSMSSandboxPhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSMSSandboxPhoneNumber: &str = "sns:CreateSMSSandboxPhoneNumber";

/// `sns:CreateTopic`: Write.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTopic: &str = "sns:CreateTopic";

/// `sns:DeleteEndpoint`: Write.
///
/// Resource types: `endpoint`.
pub const DeleteEndpoint: &str = "sns:DeleteEndpoint";

/// `sns:DeletePlatformApplication`: Write.
///
/// Resource types: `application`.
pub const DeletePlatformApplication: &str = "sns:DeletePlatformApplication";

/// `sns:DeleteSMSSandboxPhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSMSSandboxPhoneNumber: &str = "sns:DeleteSMSSandboxPhoneNumber";

/// `sns:DeleteTopic`: Write.
///
/// Resource types: `topic` (required).
pub const DeleteTopic: &str = "sns:DeleteTopic";

/// `sns:GetDataProtectionPolicy`: Read.
///
/// Resource types: `topic` (required).
pub const GetDataProtectionPolicy: &str = "sns:GetDataProtectionPolicy";

/// `sns:GetEndpointAttributes`: Read.
///
/// Resource types: `endpoint`.
pub const GetEndpointAttributes: &str = "sns:GetEndpointAttributes";

/// `sns:GetPlatformApplicationAttributes`: Read.
///
/// Resource types: `application`.
pub const GetPlatformApplicationAttributes: &str = "sns:GetPlatformApplicationAttributes";

/// `sns:GetSMSAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSMSAttributes: &str = "sns:GetSMSAttributes";

/// `sns:GetSMSSandboxAccountStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSMSSandboxAccountStatus: &str = "sns:GetSMSSandboxAccountStatus";

/// `sns:GetSubscriptionAttributes`: Read.
///
/// Resource types: `topic`.
pub const GetSubscriptionAttributes: &str = "sns:GetSubscriptionAttributes";

/// `sns:GetTopicAttributes`: Read.
///
/// Resource types: `topic` (required).
pub const GetTopicAttributes: &str = "sns:GetTopicAttributes";

/// `sns:ListEndpointsByPlatformApplication`: List.
///
/// Resource types: `application`.
pub const ListEndpointsByPlatformApplication: &str = "sns:ListEndpointsByPlatformApplication";

/// `sns:ListOriginationNumbers`: List.
///
/// No resource types: its resource is `*`.
pub const ListOriginationNumbers: &str = "sns:ListOriginationNumbers";

/// `sns:ListPhoneNumbersOptedOut`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPhoneNumbersOptedOut: &str = "sns:ListPhoneNumbersOptedOut";

/// `sns:ListPlatformApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListPlatformApplications: &str = "sns:ListPlatformApplications";

/// `sns:ListSMSSandboxPhoneNumbers`: List.
///
/// No resource types: its resource is `*`.
pub const ListSMSSandboxPhoneNumbers: &str = "sns:ListSMSSandboxPhoneNumbers";

/// `sns:ListSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptions: &str = "sns:ListSubscriptions";

/// `sns:ListSubscriptionsByTopic`: List.
///
/// Resource types: `topic` (required).
pub const ListSubscriptionsByTopic: &str = "sns:ListSubscriptionsByTopic";

/// `sns:ListTagsForResource`: Read.
///
/// Resource types: `topic`.
pub const ListTagsForResource: &str = "sns:ListTagsForResource";

/// `sns:ListTopics`: List.
///
/// No resource types: its resource is `*`.
pub const ListTopics: &str = "sns:ListTopics";

/// `sns:OptInPhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const OptInPhoneNumber: &str = "sns:OptInPhoneNumber";

/// `sns:Publish`: Write.
///
/// Resource types: `endpoint`, `topic` (required).
pub const Publish: &str = "sns:Publish";

/// `sns:PutDataProtectionPolicy`: Write.
///
/// Resource types: `topic` (required).
pub const PutDataProtectionPolicy: &str = "sns:PutDataProtectionPolicy";

/// `sns:RemovePermission`: Permissions management, Write.
///
/// Resource types: `topic` (required).
pub const RemovePermission: &str = "sns:RemovePermission";

/// `sns:SetEndpointAttributes`: Write.
///
/// Resource types: `endpoint`.
pub const SetEndpointAttributes: &str = "sns:SetEndpointAttributes";

/// `sns:SetPlatformApplicationAttributes`: Write.
///
/// Resource types: `application`.
pub const SetPlatformApplicationAttributes: &str = "sns:SetPlatformApplicationAttributes";

/// `sns:SetSMSAttributes`: Write.
///
/// No resource types: its resource is `*`.
pub const SetSMSAttributes: &str = "sns:SetSMSAttributes";

/// `sns:SetSubscriptionAttributes`: Write.
///
/// Resource types: `topic`.
pub const SetSubscriptionAttributes: &str = "sns:SetSubscriptionAttributes";

/// `sns:SetTopicAttributes`: Permissions management, Write.
///
/// Resource types: `topic` (required).
pub const SetTopicAttributes: &str = "sns:SetTopicAttributes";

/// `sns:Subscribe`: Write.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `sns:Endpoint`, `sns:Protocol`.
pub const Subscribe: &str = "sns:Subscribe";

/// `sns:TagResource`: Tagging, Write.
///
/// Resource types: `topic`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "sns:TagResource";

/// `sns:Unsubscribe`: Write.
///
/// Resource types: `topic`.
pub const Unsubscribe: &str = "sns:Unsubscribe";

/// `sns:UntagResource`: Tagging, Write.
///
/// Resource types: `topic`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "sns:UntagResource";

/// `sns:VerifySMSSandboxPhoneNumber`: Write.
///
/// No resource types: its resource is `*`.
pub const VerifySMSSandboxPhoneNumber: &str = "sns:VerifySMSSandboxPhoneNumber";
