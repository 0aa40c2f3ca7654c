// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Compute Optimizer: the actions of the prefix `compute-optimizer`.

/// `compute-optimizer:DeleteRecommendationPreferences`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `compute-optimizer:ResourceType`.
pub const DeleteRecommendationPreferences: &str = "compute-optimizer:DeleteRecommendationPreferences";

/// `compute-optimizer:DescribeRecommendationExportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeRecommendationExportJobs: &str = "compute-optimizer:DescribeRecommendationExportJobs";

/// `compute-optimizer:ExportAutoScalingGroupRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportAutoScalingGroupRecommendations: &str = "compute-optimizer:ExportAutoScalingGroupRecommendations";

/// `compute-optimizer:ExportEBSVolumeRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportEBSVolumeRecommendations: &str = "compute-optimizer:ExportEBSVolumeRecommendations";

/// `compute-optimizer:ExportEC2InstanceRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportEC2InstanceRecommendations: &str = "compute-optimizer:ExportEC2InstanceRecommendations";

/// `compute-optimizer:ExportECSServiceRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportECSServiceRecommendations: &str = "compute-optimizer:ExportECSServiceRecommendations";

/// `compute-optimizer:ExportIdleRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportIdleRecommendations: &str = "compute-optimizer:ExportIdleRecommendations";

/// `compute-optimizer:ExportLambdaFunctionRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportLambdaFunctionRecommendations: &str = "compute-optimizer:ExportLambdaFunctionRecommendations";

/// `compute-optimizer:ExportLicenseRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportLicenseRecommendations: &str = "compute-optimizer:ExportLicenseRecommendations";

/// `compute-optimizer:ExportRDSDatabaseRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportRDSDatabaseRecommendations: &str = "compute-optimizer:ExportRDSDatabaseRecommendations";

/// `compute-optimizer:GetAutoScalingGroupRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const GetAutoScalingGroupRecommendations: &str = "compute-optimizer:GetAutoScalingGroupRecommendations";

/// `compute-optimizer:GetEBSVolumeRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const GetEBSVolumeRecommendations: &str = "compute-optimizer:GetEBSVolumeRecommendations";

/// `compute-optimizer:GetEC2InstanceRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const GetEC2InstanceRecommendations: &str = "compute-optimizer:GetEC2InstanceRecommendations";

/// `compute-optimizer:GetEC2RecommendationProjectedMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const GetEC2RecommendationProjectedMetrics: &str = "compute-optimizer:GetEC2RecommendationProjectedMetrics";

/// `compute-optimizer:GetECSServiceRecommendationProjectedMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const GetECSServiceRecommendationProjectedMetrics: &str = "compute-optimizer:GetECSServiceRecommendationProjectedMetrics";

/// `compute-optimizer:GetECSServiceRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const GetECSServiceRecommendations: &str = "compute-optimizer:GetECSServiceRecommendations";

/// `compute-optimizer:GetEffectiveRecommendationPreferences`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `compute-optimizer:ResourceType`.
pub const GetEffectiveRecommendationPreferences: &str = "compute-optimizer:GetEffectiveRecommendationPreferences";

/// `compute-optimizer:GetEnrollmentStatus`: List.
///
/// No resource types: its resource is `*`.
pub const GetEnrollmentStatus: &str = "compute-optimizer:GetEnrollmentStatus";

/// `compute-optimizer:GetEnrollmentStatusesForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const GetEnrollmentStatusesForOrganization: &str = "compute-optimizer:GetEnrollmentStatusesForOrganization";

/// `compute-optimizer:GetIdleRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const GetIdleRecommendations: &str = "compute-optimizer:GetIdleRecommendations";

/// `compute-optimizer:GetLambdaFunctionRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const GetLambdaFunctionRecommendations: &str = "compute-optimizer:GetLambdaFunctionRecommendations";

/// `compute-optimizer:GetLicenseRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const GetLicenseRecommendations: &str = "compute-optimizer:GetLicenseRecommendations";

/// `compute-optimizer:GetRDSDatabaseRecommendationProjectedMetrics`: List.
///
/// No resource types: its resource is `*`.
pub const GetRDSDatabaseRecommendationProjectedMetrics: &str = "compute-optimizer:GetRDSDatabaseRecommendationProjectedMetrics";

/// `compute-optimizer:GetRDSDatabaseRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const GetRDSDatabaseRecommendations: &str = "compute-optimizer:GetRDSDatabaseRecommendations";

/// `compute-optimizer:GetRecommendationPreferences`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `compute-optimizer:ResourceType`.
pub const GetRecommendationPreferences: &str = "compute-optimizer:GetRecommendationPreferences";

/// `compute-optimizer:GetRecommendationSummaries`: List.
///
/// No resource types: its resource is `*`.
pub const GetRecommendationSummaries: &str = "compute-optimizer:GetRecommendationSummaries";

/// `compute-optimizer:PutRecommendationPreferences`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `compute-optimizer:ResourceType`.
pub const PutRecommendationPreferences: &str = "compute-optimizer:PutRecommendationPreferences";

/// `compute-optimizer:UpdateEnrollmentStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEnrollmentStatus: &str = "compute-optimizer:UpdateEnrollmentStatus";
