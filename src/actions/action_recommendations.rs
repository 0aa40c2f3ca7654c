// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Action Recommendations: the actions of the prefix `action-recommendations`.

/// `action-recommendations:ListRecommendedActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendedActions: &str = "action-recommendations:ListRecommendedActions";
