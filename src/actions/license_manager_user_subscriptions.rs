// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS License Manager User Subscriptions: the actions of the prefix `license-manager-user-subscriptions`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `identity-provider` | `arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:identity-provider/${IdentityProviderId}` |
//! | `instance-user` | `arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:instance-user/${InstanceUserId}` |
//! | `license-server-endpoint` | `arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:license-server-endpoint/${LicenseServerEndpointId}` |
//! | `product-subscription` | `arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:product-subscription/${ProductSubscriptionId}` |

/// `license-manager-user-subscriptions:AssociateUser`: Write.
///
/// Resource types: `identity-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateUser: &str = "license-manager-user-subscriptions:AssociateUser";

/// `license-manager-user-subscriptions:CreateLicenseServerEndpoint`: Write.
///
/// Resource types: `identity-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLicenseServerEndpoint: &str = "license-manager-user-subscriptions:CreateLicenseServerEndpoint";

/// `license-manager-user-subscriptions:DeleteLicenseServerEndpoint`: Write.
///
/// Resource types: `identity-provider` (required), `license-server-endpoint` (required).
pub const DeleteLicenseServerEndpoint: &str = "license-manager-user-subscriptions:DeleteLicenseServerEndpoint";

/// `license-manager-user-subscriptions:DeregisterIdentityProvider`: Write.
///
/// Resource types: `identity-provider` (required).
pub const DeregisterIdentityProvider: &str = "license-manager-user-subscriptions:DeregisterIdentityProvider";

/// `license-manager-user-subscriptions:DisassociateUser`: Write.
///
/// Resource types: `identity-provider` (required), `instance-user` (required).
pub const DisassociateUser: &str = "license-manager-user-subscriptions:DisassociateUser";

/// `license-manager-user-subscriptions:ListIdentityProviders`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdentityProviders: &str = "license-manager-user-subscriptions:ListIdentityProviders";

/// `license-manager-user-subscriptions:ListInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstances: &str = "license-manager-user-subscriptions:ListInstances";

/// `license-manager-user-subscriptions:ListLicenseServerEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListLicenseServerEndpoints: &str = "license-manager-user-subscriptions:ListLicenseServerEndpoints";

/// `license-manager-user-subscriptions:ListProductSubscriptions`: List.
///
/// Resource types: `identity-provider` (required).
pub const ListProductSubscriptions: &str = "license-manager-user-subscriptions:ListProductSubscriptions";

/// `license-manager-user-subscriptions:ListTagsForResource`: Read.
///
/// Resource types: `identity-provider` (required), `instance-user` (required), `license-server-endpoint` (required), `product-subscription` (required).
pub const ListTagsForResource: &str = "license-manager-user-subscriptions:ListTagsForResource";

/// `license-manager-user-subscriptions:ListUserAssociations`: List.
///
/// Resource types: `identity-provider` (required).
pub const ListUserAssociations: &str = "license-manager-user-subscriptions:ListUserAssociations";

/// `license-manager-user-subscriptions:RegisterIdentityProvider`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterIdentityProvider: &str = "license-manager-user-subscriptions:RegisterIdentityProvider";

/// `license-manager-user-subscriptions:StartProductSubscription`: Write.
///
/// Resource types: `identity-provider` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartProductSubscription: &str = "license-manager-user-subscriptions:StartProductSubscription";

/// `license-manager-user-subscriptions:StopProductSubscription`: Write.
///
/// Resource types: `identity-provider` (required), `product-subscription` (required).
pub const StopProductSubscription: &str = "license-manager-user-subscriptions:StopProductSubscription";

/// `license-manager-user-subscriptions:TagResource`: Tagging, Write.
///
/// Resource types: `identity-provider` (required), `instance-user` (required), `license-server-endpoint` (required), `product-subscription` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "license-manager-user-subscriptions:TagResource";

/// `license-manager-user-subscriptions:UntagResource`: Tagging, Write.
///
/// Resource types: `identity-provider` (required), `instance-user` (required), `license-server-endpoint` (required), `product-subscription` (required).
pub const UntagResource: &str = "license-manager-user-subscriptions:UntagResource";

/// `license-manager-user-subscriptions:UpdateIdentityProviderSettings`: Write.
///
/// Resource types: `identity-provider` (required).
pub const UpdateIdentityProviderSettings: &str = "license-manager-user-subscriptions:UpdateIdentityProviderSettings";
