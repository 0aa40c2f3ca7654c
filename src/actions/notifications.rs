// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS User Notifications: the actions of the prefix `notifications`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `EventRule` | `arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}/rule/${EventRuleId}` |
//! | `ManagedNotificationChildEvent` | `arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}/child-event/${NotificationChildEventId}` |
//! | `ManagedNotificationConfiguration` | `arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}` |
//! | `ManagedNotificationEvent` | `arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}` |
//! | `NotificationConfiguration` | `arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}` |
//! | `NotificationEvent` | `arn:${Partition}:notifications:${Region}:${Account}:configuration/${NotificationConfigurationId}/event/${NotificationEventId}` |

/// `notifications:AccessSensitiveEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const AccessSensitiveEvents: &str = "notifications:AccessSensitiveEvents";

/// `notifications:AssociateChannel`: Write.
///
/// Resource types: `NotificationConfiguration` (required).
pub const AssociateChannel: &str = "notifications:AssociateChannel";

/// `notifications:AssociateManagedNotificationAccountContact`: Write.
///
/// Resource types: `ManagedNotificationConfiguration` (required).
pub const AssociateManagedNotificationAccountContact: &str = "notifications:AssociateManagedNotificationAccountContact";

/// `notifications:AssociateManagedNotificationAdditionalChannel`: Write.
///
/// Resource types: `ManagedNotificationConfiguration` (required).
pub const AssociateManagedNotificationAdditionalChannel: &str = "notifications:AssociateManagedNotificationAdditionalChannel";

/// `notifications:AssociateOrganizationalUnit`: Write.
///
/// Resource types: `NotificationConfiguration` (required).
pub const AssociateOrganizationalUnit: &str = "notifications:AssociateOrganizationalUnit";

/// `notifications:CreateEventRule`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateEventRule: &str = "notifications:CreateEventRule";

/// `notifications:CreateNotificationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNotificationConfiguration: &str = "notifications:CreateNotificationConfiguration";

/// `notifications:DeleteEventRule`: Write.
///
/// Resource types: `EventRule` (required).
pub const DeleteEventRule: &str = "notifications:DeleteEventRule";

/// `notifications:DeleteNotificationConfiguration`: Write.
///
/// Resource types: `NotificationConfiguration` (required).
pub const DeleteNotificationConfiguration: &str = "notifications:DeleteNotificationConfiguration";

/// `notifications:DeregisterNotificationHub`: Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterNotificationHub: &str = "notifications:DeregisterNotificationHub";

/// `notifications:DisableNotificationsAccessForOrganization`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DisableNotificationsAccessForOrganization: &str = "notifications:DisableNotificationsAccessForOrganization";

/// `notifications:DisassociateChannel`: Write.
///
/// Resource types: `NotificationConfiguration` (required).
pub const DisassociateChannel: &str = "notifications:DisassociateChannel";

/// `notifications:DisassociateManagedNotificationAccountContact`: Write.
///
/// Resource types: `ManagedNotificationConfiguration` (required).
pub const DisassociateManagedNotificationAccountContact: &str = "notifications:DisassociateManagedNotificationAccountContact";

/// `notifications:DisassociateManagedNotificationAdditionalChannel`: Write.
///
/// Resource types: `ManagedNotificationConfiguration` (required).
pub const DisassociateManagedNotificationAdditionalChannel: &str = "notifications:DisassociateManagedNotificationAdditionalChannel";

/// `notifications:DisassociateOrganizationalUnit`: Write.
///
/// Resource types: `NotificationConfiguration` (required).
pub const DisassociateOrganizationalUnit: &str = "notifications:DisassociateOrganizationalUnit";

/// `notifications:EnableNotificationsAccessForOrganization`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const EnableNotificationsAccessForOrganization: &str = "notifications:EnableNotificationsAccessForOrganization";

/// `notifications:GetEventRule`: Read.
///
/// Resource types: `EventRule` (required).
pub const GetEventRule: &str = "notifications:GetEventRule";

/// `notifications:GetFeatureOptInStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFeatureOptInStatus: &str = "notifications:GetFeatureOptInStatus";

/// `notifications:GetManagedNotificationChildEvent`: Read.
///
/// Resource types: `ManagedNotificationChildEvent` (required).
pub const GetManagedNotificationChildEvent: &str = "notifications:GetManagedNotificationChildEvent";

/// `notifications:GetManagedNotificationConfiguration`: Read.
///
/// Resource types: `ManagedNotificationConfiguration` (required).
pub const GetManagedNotificationConfiguration: &str = "notifications:GetManagedNotificationConfiguration";

/// `notifications:GetManagedNotificationEvent`: Read.
///
/// Resource types: `ManagedNotificationEvent` (required).
pub const GetManagedNotificationEvent: &str = "notifications:GetManagedNotificationEvent";

/// `notifications:GetNotificationConfiguration`: Read.
///
/// Resource types: `NotificationConfiguration` (required).
pub const GetNotificationConfiguration: &str = "notifications:GetNotificationConfiguration";

/// `notifications:GetNotificationEvent`: Read.
///
/// Resource types: `NotificationEvent` (required).
pub const GetNotificationEvent: &str = "notifications:GetNotificationEvent";

/// `notifications:GetNotificationsAccessForOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNotificationsAccessForOrganization: &str = "notifications:GetNotificationsAccessForOrganization";

/// `notifications:ListChannels`: List.
///
/// Resource types: `NotificationConfiguration` (required).
pub const ListChannels: &str = "notifications:ListChannels";

/// `notifications:ListEventRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventRules: &str = "notifications:ListEventRules";

/// `notifications:ListManagedNotificationChannelAssociations`: List.
///
/// Resource types: `ManagedNotificationConfiguration` (required).
pub const ListManagedNotificationChannelAssociations: &str = "notifications:ListManagedNotificationChannelAssociations";

/// `notifications:ListManagedNotificationChildEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedNotificationChildEvents: &str = "notifications:ListManagedNotificationChildEvents";

/// `notifications:ListManagedNotificationConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedNotificationConfigurations: &str = "notifications:ListManagedNotificationConfigurations";

/// `notifications:ListManagedNotificationEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListManagedNotificationEvents: &str = "notifications:ListManagedNotificationEvents";

/// `notifications:ListMemberAccounts`: List.
///
/// Resource types: `NotificationConfiguration` (required).
pub const ListMemberAccounts: &str = "notifications:ListMemberAccounts";

/// `notifications:ListNotificationConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotificationConfigurations: &str = "notifications:ListNotificationConfigurations";

/// `notifications:ListNotificationEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotificationEvents: &str = "notifications:ListNotificationEvents";

/// `notifications:ListNotificationHubs`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotificationHubs: &str = "notifications:ListNotificationHubs";

/// `notifications:ListOrganizationalUnits`: List.
///
/// Resource types: `NotificationConfiguration` (required).
pub const ListOrganizationalUnits: &str = "notifications:ListOrganizationalUnits";

/// `notifications:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "notifications:ListTagsForResource";

/// `notifications:PutFeatureOptInStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const PutFeatureOptInStatus: &str = "notifications:PutFeatureOptInStatus";

/// `notifications:RegisterNotificationHub`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterNotificationHub: &str = "notifications:RegisterNotificationHub";

/// `notifications:SubscribeSensitiveEvents`: Write.
///
/// Resource types: `ManagedNotificationConfiguration` (required).
pub const SubscribeSensitiveEvents: &str = "notifications:SubscribeSensitiveEvents";

/// `notifications:TagResource`: Tagging, Write.
///
/// Resource types: `NotificationConfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "notifications:TagResource";

/// `notifications:UntagResource`: Tagging, Write.
///
/// Resource types: `NotificationConfiguration` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "notifications:UntagResource";

/// `notifications:UpdateEventRule`: Write.
///
/// Resource types: `EventRule` (required).
pub const UpdateEventRule: &str = "notifications:UpdateEventRule";

/// `notifications:UpdateManagedNotificationChannelAssociation`: Write.
///
/// Resource types: `ManagedNotificationConfiguration` (required).
pub const UpdateManagedNotificationChannelAssociation: &str = "notifications:UpdateManagedNotificationChannelAssociation";

/// `notifications:UpdateNotificationConfiguration`: Write.
///
/// Resource types: `NotificationConfiguration` (required).
pub const UpdateNotificationConfiguration: &str = "notifications:UpdateNotificationConfiguration";
