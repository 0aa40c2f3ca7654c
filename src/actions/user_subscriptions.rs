// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS User Subscriptions: the actions of the prefix `user-subscriptions`.

/// `user-subscriptions:CancelPurchaseSession`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelPurchaseSession: &str = "user-subscriptions:CancelPurchaseSession";

/// `user-subscriptions:ConfirmPurchaseSession`: Write.
///
/// No resource types: its resource is `*`.
pub const ConfirmPurchaseSession: &str = "user-subscriptions:ConfirmPurchaseSession";

/// `user-subscriptions:CreateClaim`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `user-subscriptions:CreateForSelf`.
pub const CreateClaim: &str = "user-subscriptions:CreateClaim";

/// `user-subscriptions:CreateClaimAddOn`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateClaimAddOn: &str = "user-subscriptions:CreateClaimAddOn";

/// `user-subscriptions:CreatePurchaseSession`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePurchaseSession: &str = "user-subscriptions:CreatePurchaseSession";

/// `user-subscriptions:CreateUpdatePlanPreview`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUpdatePlanPreview: &str = "user-subscriptions:CreateUpdatePlanPreview";

/// `user-subscriptions:DeleteAutoTopUpRule`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAutoTopUpRule: &str = "user-subscriptions:DeleteAutoTopUpRule";

/// `user-subscriptions:DeleteClaim`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteClaim: &str = "user-subscriptions:DeleteClaim";

/// `user-subscriptions:GetAutoTopUpRule`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutoTopUpRule: &str = "user-subscriptions:GetAutoTopUpRule";

/// `user-subscriptions:GetCurrentPlanDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCurrentPlanDetails: &str = "user-subscriptions:GetCurrentPlanDetails";

/// `user-subscriptions:GetEffectiveUsageLimit`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEffectiveUsageLimit: &str = "user-subscriptions:GetEffectiveUsageLimit";

/// `user-subscriptions:GetPurchaseSession`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPurchaseSession: &str = "user-subscriptions:GetPurchaseSession";

/// `user-subscriptions:GetUsageLimitHistory`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUsageLimitHistory: &str = "user-subscriptions:GetUsageLimitHistory";

/// `user-subscriptions:ListApplicationClaims`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplicationClaims: &str = "user-subscriptions:ListApplicationClaims";

/// `user-subscriptions:ListClaimAddOns`: List.
///
/// No resource types: its resource is `*`.
pub const ListClaimAddOns: &str = "user-subscriptions:ListClaimAddOns";

/// `user-subscriptions:ListClaims`: List.
///
/// No resource types: its resource is `*`.
pub const ListClaims: &str = "user-subscriptions:ListClaims";

/// `user-subscriptions:ListEntitlements`: List.
///
/// No resource types: its resource is `*`.
pub const ListEntitlements: &str = "user-subscriptions:ListEntitlements";

/// `user-subscriptions:ListUsageLimits`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsageLimits: &str = "user-subscriptions:ListUsageLimits";

/// `user-subscriptions:ListUserSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const ListUserSubscriptions: &str = "user-subscriptions:ListUserSubscriptions";

/// `user-subscriptions:SetAutoTopUpRule`: Write.
///
/// No resource types: its resource is `*`.
pub const SetAutoTopUpRule: &str = "user-subscriptions:SetAutoTopUpRule";

/// `user-subscriptions:SetOverageConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const SetOverageConfig: &str = "user-subscriptions:SetOverageConfig";

/// `user-subscriptions:SetUsageLimit`: Write.
///
/// No resource types: its resource is `*`.
pub const SetUsageLimit: &str = "user-subscriptions:SetUsageLimit";

/// `user-subscriptions:UpdateClaim`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateClaim: &str = "user-subscriptions:UpdateClaim";
