// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Billing And Cost Management Recommended Actions: the actions of the prefix `bcm-recommended-actions`.

/// `bcm-recommended-actions:ListRecommendedActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendedActions: &str = "bcm-recommended-actions:ListRecommendedActions";
