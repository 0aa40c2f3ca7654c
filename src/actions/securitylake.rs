// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Security Lake: the actions of the prefix `securitylake`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `data-lake` | `arn:${Partition}:securitylake:${Region}:${Account}:data-lake/default` |
//! | `subscriber` | `arn:${Partition}:securitylake:${Region}:${Account}:subscriber/${SubscriberId}` |

/// `securitylake:CreateAwsLogSource`: Write.
///
/// Resource types: `data-lake` (required).
pub const CreateAwsLogSource: &str = "securitylake:CreateAwsLogSource";

/// `securitylake:CreateCustomLogSource`: Write.
///
/// Resource types: `data-lake` (required).
pub const CreateCustomLogSource: &str = "securitylake:CreateCustomLogSource";

/// `securitylake:CreateDataLake`: Write.
///
/// Resource types: `data-lake` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataLake: &str = "securitylake:CreateDataLake";

/// `securitylake:CreateDataLakeExceptionSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataLakeExceptionSubscription: &str = "securitylake:CreateDataLakeExceptionSubscription";

/// `securitylake:CreateDataLakeOrganizationConfiguration`: Write.
///
/// Resource types: `data-lake` (required).
pub const CreateDataLakeOrganizationConfiguration: &str = "securitylake:CreateDataLakeOrganizationConfiguration";

/// `securitylake:CreateSubscriber`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSubscriber: &str = "securitylake:CreateSubscriber";

/// `securitylake:CreateSubscriberNotification`: Write.
///
/// Resource types: `subscriber` (required).
pub const CreateSubscriberNotification: &str = "securitylake:CreateSubscriberNotification";

/// `securitylake:DeleteAwsLogSource`: Write.
///
/// Resource types: `data-lake` (required).
pub const DeleteAwsLogSource: &str = "securitylake:DeleteAwsLogSource";

/// `securitylake:DeleteCustomLogSource`: Write.
///
/// Resource types: `data-lake` (required).
pub const DeleteCustomLogSource: &str = "securitylake:DeleteCustomLogSource";

/// `securitylake:DeleteDataLake`: Write.
///
/// Resource types: `data-lake` (required).
pub const DeleteDataLake: &str = "securitylake:DeleteDataLake";

/// `securitylake:DeleteDataLakeExceptionSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDataLakeExceptionSubscription: &str = "securitylake:DeleteDataLakeExceptionSubscription";

/// `securitylake:DeleteDataLakeOrganizationConfiguration`: Write.
///
/// Resource types: `data-lake` (required).
pub const DeleteDataLakeOrganizationConfiguration: &str = "securitylake:DeleteDataLakeOrganizationConfiguration";

/// `securitylake:DeleteSubscriber`: Write.
///
/// Resource types: `subscriber` (required).
pub const DeleteSubscriber: &str = "securitylake:DeleteSubscriber";

/// `securitylake:DeleteSubscriberNotification`: Write.
///
/// Resource types: `subscriber` (required).
pub const DeleteSubscriberNotification: &str = "securitylake:DeleteSubscriberNotification";

/// `securitylake:DeregisterDataLakeDelegatedAdministrator`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterDataLakeDelegatedAdministrator: &str = "securitylake:DeregisterDataLakeDelegatedAdministrator";

/// `securitylake:GetDataLakeExceptionSubscription`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataLakeExceptionSubscription: &str = "securitylake:GetDataLakeExceptionSubscription";

/// `securitylake:GetDataLakeOrganizationConfiguration`: Read.
///
/// Resource types: `data-lake` (required).
pub const GetDataLakeOrganizationConfiguration: &str = "securitylake:GetDataLakeOrganizationConfiguration";

/// `securitylake:GetDataLakeSources`: Read.
///
/// Resource types: `data-lake` (required).
pub const GetDataLakeSources: &str = "securitylake:GetDataLakeSources";

/// `securitylake:GetSubscriber`: Read.
///
/// Resource types: `subscriber` (required).
pub const GetSubscriber: &str = "securitylake:GetSubscriber";

/// `securitylake:ListDataLakeExceptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataLakeExceptions: &str = "securitylake:ListDataLakeExceptions";

/// `securitylake:ListDataLakes`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataLakes: &str = "securitylake:ListDataLakes";

/// `securitylake:ListLogSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListLogSources: &str = "securitylake:ListLogSources";

/// `securitylake:ListSubscribers`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubscribers: &str = "securitylake:ListSubscribers";

/// `securitylake:ListTagsForResource`: List.
///
/// Resource types: `data-lake`, `subscriber`.
pub const ListTagsForResource: &str = "securitylake:ListTagsForResource";

/// `securitylake:RegisterDataLakeDelegatedAdministrator`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterDataLakeDelegatedAdministrator: &str = "securitylake:RegisterDataLakeDelegatedAdministrator";

/// `securitylake:TagResource`: Tagging, Write.
///
/// Resource types: `data-lake`, `subscriber`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "securitylake:TagResource";

/// `securitylake:UntagResource`: Tagging, Write.
///
/// Resource types: `data-lake`, `subscriber`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "securitylake:UntagResource";

/// `securitylake:UpdateDataLake`: Write.
///
/// Resource types: `data-lake` (required).
pub const UpdateDataLake: &str = "securitylake:UpdateDataLake";

/// `securitylake:UpdateDataLakeExceptionSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDataLakeExceptionSubscription: &str = "securitylake:UpdateDataLakeExceptionSubscription";

/// `securitylake:UpdateSubscriber`: Write.
///
/// Resource types: `subscriber` (required).
pub const UpdateSubscriber: &str = "securitylake:UpdateSubscriber";

/// `securitylake:UpdateSubscriberNotification`: Write.
///
/// Resource types: `subscriber` (required).
pub const UpdateSubscriberNotification: &str = "securitylake:UpdateSubscriberNotification";
