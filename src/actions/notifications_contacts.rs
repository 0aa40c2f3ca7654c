// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS User Notifications Contacts: the actions of the prefix `notifications-contacts`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `EmailContactResource` | `arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId}` |

/// `notifications-contacts:ActivateEmailContact`: Write.
///
/// Resource types: `EmailContactResource` (required).
pub const ActivateEmailContact: &str = "notifications-contacts:ActivateEmailContact";

/// `notifications-contacts:CreateEmailContact`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEmailContact: &str = "notifications-contacts:CreateEmailContact";

/// `notifications-contacts:DeleteEmailContact`: Write.
///
/// Resource types: `EmailContactResource` (required).
pub const DeleteEmailContact: &str = "notifications-contacts:DeleteEmailContact";

/// `notifications-contacts:GetEmailContact`: Read.
///
/// Resource types: `EmailContactResource` (required).
pub const GetEmailContact: &str = "notifications-contacts:GetEmailContact";

/// `notifications-contacts:ListEmailContacts`: List.
///
/// No resource types: its resource is `*`.
pub const ListEmailContacts: &str = "notifications-contacts:ListEmailContacts";

/// `notifications-contacts:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "notifications-contacts:ListTagsForResource";

/// `notifications-contacts:SendActivationCode`: Write.
///
/// Resource types: `EmailContactResource` (required).
pub const SendActivationCode: &str = "notifications-contacts:SendActivationCode";

/// `notifications-contacts:TagResource`: Tagging, Write.
///
/// Resource types: `EmailContactResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "notifications-contacts:TagResource";

/// `notifications-contacts:UntagResource`: Tagging, Write.
///
/// Resource types: `EmailContactResource` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "notifications-contacts:UntagResource";
