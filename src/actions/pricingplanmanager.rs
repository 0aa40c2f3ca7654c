// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS PricingPlanManager Service: the actions of the prefix `pricingplanmanager`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `subscription` | `arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId}`, `arn:${Partition}:pricingplanmanager::${Account}:subscription:${SubscriptionId}` |

/// `pricingplanmanager:ApprovePaidSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const ApprovePaidSubscription: &str = "pricingplanmanager:ApprovePaidSubscription";

/// `pricingplanmanager:AssociateResourcesToSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateResourcesToSubscription: &str = "pricingplanmanager:AssociateResourcesToSubscription";

/// `pricingplanmanager:CancelSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelSubscription: &str = "pricingplanmanager:CancelSubscription";

/// `pricingplanmanager:CancelSubscriptionChange`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelSubscriptionChange: &str = "pricingplanmanager:CancelSubscriptionChange";

/// `pricingplanmanager:CreateSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSubscription: &str = "pricingplanmanager:CreateSubscription";

/// `pricingplanmanager:DisassociateResourcesFromSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateResourcesFromSubscription: &str = "pricingplanmanager:DisassociateResourcesFromSubscription";

/// `pricingplanmanager:GetSubscription`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSubscription: &str = "pricingplanmanager:GetSubscription";

/// `pricingplanmanager:ListSubscriptions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSubscriptions: &str = "pricingplanmanager:ListSubscriptions";

/// `pricingplanmanager:UpdateSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSubscription: &str = "pricingplanmanager:UpdateSubscription";
