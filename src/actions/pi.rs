// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Performance Insights: the actions of the prefix `pi`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `metric-resource` | `arn:${Partition}:pi:${Region}:${Account}:metrics/${ServiceType}/${Identifier}` |
//! | `perf-reports-resource` | `arn:${Partition}:pi:${Region}:${Account}:perf-reports/${ServiceType}/${Identifier}/${ReportId}` |

/// `pi:CreatePerformanceAnalysisReport`: Write.
///
/// Resource types: `perf-reports-resource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePerformanceAnalysisReport: &str = "pi:CreatePerformanceAnalysisReport";

/// `pi:DeletePerformanceAnalysisReport`: Write.
///
/// Resource types: `perf-reports-resource` (required).
pub const DeletePerformanceAnalysisReport: &str = "pi:DeletePerformanceAnalysisReport";

/// `pi:DescribeDimensionKeys`: Read.
///
/// Resource types: `metric-resource` (required).
///
/// Condition keys: `pi:Dimensions`.
pub const DescribeDimensionKeys: &str = "pi:DescribeDimensionKeys";

/// `pi:GetDimensionKeyDetails`: Read.
///
/// Resource types: `metric-resource` (required).
///
/// Condition keys: `pi:Dimensions`.
pub const GetDimensionKeyDetails: &str = "pi:GetDimensionKeyDetails";

/// `pi:GetPerformanceAnalysisReport`: Read.
///
/// Resource types: `perf-reports-resource` (required).
pub const GetPerformanceAnalysisReport: &str = "pi:GetPerformanceAnalysisReport";

/// `pi:GetResourceMetadata`: Read.
///
/// Resource types: `metric-resource` (required).
pub const GetResourceMetadata: &str = "pi:GetResourceMetadata";

/// `pi:GetResourceMetrics`: Read.
///
/// Resource types: `metric-resource` (required).
///
/// Condition keys: `pi:Dimensions`.
pub const GetResourceMetrics: &str = "pi:GetResourceMetrics";

/// `pi:ListAvailableResourceDimensions`: Read.
///
/// Resource types: `metric-resource` (required).
pub const ListAvailableResourceDimensions: &str = "pi:ListAvailableResourceDimensions";

/// `pi:ListAvailableResourceMetrics`: Read.
///
/// Resource types: `metric-resource` (required).
pub const ListAvailableResourceMetrics: &str = "pi:ListAvailableResourceMetrics";

/// `pi:ListPerformanceAnalysisReportRecommendations`: List.
///
/// Resource types: `perf-reports-resource` (required).
pub const ListPerformanceAnalysisReportRecommendations: &str = "pi:ListPerformanceAnalysisReportRecommendations";

/// `pi:ListPerformanceAnalysisReports`: List.
///
/// Resource types: `perf-reports-resource` (required).
pub const ListPerformanceAnalysisReports: &str = "pi:ListPerformanceAnalysisReports";

/// `pi:ListTagsForResource`: List.
///
/// Resource types: `metric-resource` (required), `perf-reports-resource` (required).
pub const ListTagsForResource: &str = "pi:ListTagsForResource";

/// `pi:TagResource`: Tagging, Write.
///
/// Resource types: `perf-reports-resource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "pi:TagResource";

/// `pi:UntagResource`: Tagging, Write.
///
/// Resource types: `perf-reports-resource` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "pi:UntagResource";
