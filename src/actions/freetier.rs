// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Free Tier: the actions of the prefix `freetier`.

/// `freetier:GetAccountActivity`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountActivity: &str = "freetier:GetAccountActivity";

/// `freetier:GetAccountPlanState`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountPlanState: &str = "freetier:GetAccountPlanState";

/// `freetier:GetFreeTierAlertPreference`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFreeTierAlertPreference: &str = "freetier:GetFreeTierAlertPreference";

/// `freetier:GetFreeTierUsage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFreeTierUsage: &str = "freetier:GetFreeTierUsage";

/// `freetier:ListAccountActivities`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountActivities: &str = "freetier:ListAccountActivities";

/// `freetier:PutFreeTierAlertPreference`: Write.
///
/// No resource types: its resource is `*`.
pub const PutFreeTierAlertPreference: &str = "freetier:PutFreeTierAlertPreference";

/// `freetier:UpgradeAccountPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const UpgradeAccountPlan: &str = "freetier:UpgradeAccountPlan";
