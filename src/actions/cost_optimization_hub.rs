// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Cost Optimization Hub: the actions of the prefix `cost-optimization-hub`.

/// `cost-optimization-hub:GetPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPreferences: &str = "cost-optimization-hub:GetPreferences";

/// `cost-optimization-hub:GetRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRecommendation: &str = "cost-optimization-hub:GetRecommendation";

/// `cost-optimization-hub:ListEfficiencyMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const ListEfficiencyMetrics: &str = "cost-optimization-hub:ListEfficiencyMetrics";

/// `cost-optimization-hub:ListEnrollmentStatuses`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnrollmentStatuses: &str = "cost-optimization-hub:ListEnrollmentStatuses";

/// `cost-optimization-hub:ListRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendations: &str = "cost-optimization-hub:ListRecommendations";

/// `cost-optimization-hub:ListRecommendationSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendationSummaries: &str = "cost-optimization-hub:ListRecommendationSummaries";

/// `cost-optimization-hub:UpdateEnrollmentStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnrollmentStatus: &str = "cost-optimization-hub:UpdateEnrollmentStatus";

/// `cost-optimization-hub:UpdatePreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePreferences: &str = "cost-optimization-hub:UpdatePreferences";
