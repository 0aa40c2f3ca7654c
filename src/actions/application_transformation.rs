// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Application Transformation Service: the actions of the prefix `application-transformation`.

/// `application-transformation:GetContainerization`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContainerization: &str = "application-transformation:GetContainerization";

/// `application-transformation:GetDeployment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDeployment: &str = "application-transformation:GetDeployment";

/// `application-transformation:GetGroupingAssessment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGroupingAssessment: &str = "application-transformation:GetGroupingAssessment";

/// `application-transformation:GetPortingCompatibilityAssessment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPortingCompatibilityAssessment: &str = "application-transformation:GetPortingCompatibilityAssessment";

/// `application-transformation:GetPortingRecommendationAssessment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPortingRecommendationAssessment: &str = "application-transformation:GetPortingRecommendationAssessment";

/// `application-transformation:GetRuntimeAssessment`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRuntimeAssessment: &str = "application-transformation:GetRuntimeAssessment";

/// `application-transformation:PutLogData`: Write.
///
/// No resource types: its resource is `*`.
pub const PutLogData: &str = "application-transformation:PutLogData";

/// `application-transformation:PutMetricData`: Write.
///
/// No resource types: its resource is `*`.
pub const PutMetricData: &str = "application-transformation:PutMetricData";

/// `application-transformation:StartContainerization`: Write.
///
/// No resource types: its resource is `*`.
pub const StartContainerization: &str = "application-transformation:StartContainerization";

/// `application-transformation:StartDeployment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDeployment: &str = "application-transformation:StartDeployment";

/// `application-transformation:StartGroupingAssessment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartGroupingAssessment: &str = "application-transformation:StartGroupingAssessment";

/// `application-transformation:StartPortingCompatibilityAssessment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartPortingCompatibilityAssessment: &str = "application-transformation:StartPortingCompatibilityAssessment";

/// `application-transformation:StartPortingRecommendationAssessment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartPortingRecommendationAssessment: &str = "application-transformation:StartPortingRecommendationAssessment";

/// `application-transformation:StartRuntimeAssessment`: Write.
///
/// No resource types: its resource is `*`.
pub const StartRuntimeAssessment: &str = "application-transformation:StartRuntimeAssessment";
