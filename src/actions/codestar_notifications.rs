// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CodeStar Notifications: the actions of the prefix `codestar-notifications`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `notificationrule` | `arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}` |

/// `codestar-notifications:CreateNotificationRule`: Write.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `codestar-notifications:NotificationsForResource`.
pub const CreateNotificationRule: &str = "codestar-notifications:CreateNotificationRule";

/// `codestar-notifications:DeleteNotificationRule`: Write.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `codestar-notifications:NotificationsForResource`.
pub const DeleteNotificationRule: &str = "codestar-notifications:DeleteNotificationRule";

/// `codestar-notifications:DeleteTarget`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteTarget: &str = "codestar-notifications:DeleteTarget";

/// `codestar-notifications:DescribeNotificationRule`: Read.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `codestar-notifications:NotificationsForResource`.
pub const DescribeNotificationRule: &str = "codestar-notifications:DescribeNotificationRule";

/// `codestar-notifications:ListEventTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListEventTypes: &str = "codestar-notifications:ListEventTypes";

/// `codestar-notifications:ListNotificationRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListNotificationRules: &str = "codestar-notifications:ListNotificationRules";

/// `codestar-notifications:ListTagsForResource`: List.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "codestar-notifications:ListTagsForResource";

/// `codestar-notifications:ListTargets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTargets: &str = "codestar-notifications:ListTargets";

/// `codestar-notifications:Subscribe`: Write.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `codestar-notifications:NotificationsForResource`.
pub const Subscribe: &str = "codestar-notifications:Subscribe";

/// `codestar-notifications:TagResource`: Tagging, Write.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codestar-notifications:TagResource";

/// `codestar-notifications:Unsubscribe`: Write.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `codestar-notifications:NotificationsForResource`.
pub const Unsubscribe: &str = "codestar-notifications:Unsubscribe";

/// `codestar-notifications:UntagResource`: Tagging, Write.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "codestar-notifications:UntagResource";

/// `codestar-notifications:UpdateNotificationRule`: Write.
///
/// Resource types: `notificationrule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `codestar-notifications:NotificationsForResource`.
pub const UpdateNotificationRule: &str = "codestar-notifications:UpdateNotificationRule";
