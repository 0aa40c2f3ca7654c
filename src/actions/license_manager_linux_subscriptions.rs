// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS License Manager Linux Subscriptions Manager: the actions of the prefix `license-manager-linux-subscriptions`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `subscription-provider` | `arn:${Partition}:license-manager-linux-subscriptions:${Region}:${Account}:subscription-provider/${SubscriptionProviderId}` |

/// `license-manager-linux-subscriptions:DeregisterSubscriptionProvider`: Write.
///
/// Resource types: `subscription-provider` (required).
pub const DeregisterSubscriptionProvider: &str = "license-manager-linux-subscriptions:DeregisterSubscriptionProvider";

/// `license-manager-linux-subscriptions:GetRegisteredSubscriptionProvider`: Read.
///
/// Resource types: `subscription-provider` (required).
pub const GetRegisteredSubscriptionProvider: &str = "license-manager-linux-subscriptions:GetRegisteredSubscriptionProvider";

/// `license-manager-linux-subscriptions:GetServiceSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceSettings: &str = "license-manager-linux-subscriptions:GetServiceSettings";

/// `license-manager-linux-subscriptions:ListLinuxSubscriptionInstances`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLinuxSubscriptionInstances: &str = "license-manager-linux-subscriptions:ListLinuxSubscriptionInstances";

/// `license-manager-linux-subscriptions:ListLinuxSubscriptions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLinuxSubscriptions: &str = "license-manager-linux-subscriptions:ListLinuxSubscriptions";

/// `license-manager-linux-subscriptions:ListRegisteredSubscriptionProviders`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRegisteredSubscriptionProviders: &str = "license-manager-linux-subscriptions:ListRegisteredSubscriptionProviders";

/// `license-manager-linux-subscriptions:ListTagsForResource`: Read.
///
/// Resource types: `subscription-provider` (required).
pub const ListTagsForResource: &str = "license-manager-linux-subscriptions:ListTagsForResource";

/// `license-manager-linux-subscriptions:RegisterSubscriptionProvider`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterSubscriptionProvider: &str = "license-manager-linux-subscriptions:RegisterSubscriptionProvider";

/// `license-manager-linux-subscriptions:TagResource`: Tagging, Write.
///
/// Resource types: `subscription-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "license-manager-linux-subscriptions:TagResource";

/// `license-manager-linux-subscriptions:UntagResource`: Tagging, Write.
///
/// Resource types: `subscription-provider` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "license-manager-linux-subscriptions:UntagResource";

/// `license-manager-linux-subscriptions:UpdateServiceSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServiceSettings: &str = "license-manager-linux-subscriptions:UpdateServiceSettings";
