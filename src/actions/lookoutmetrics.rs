// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Lookout for Metrics: the actions of the prefix `lookoutmetrics`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Alert` | `arn:${Partition}:lookoutmetrics:${Region}:${Account}:Alert:${AlertName}` |
//! | `AnomalyDetector` | `arn:${Partition}:lookoutmetrics:${Region}:${Account}:AnomalyDetector:${AnomalyDetectorName}` |
//! | `MetricSet` | `arn:${Partition}:lookoutmetrics:${Region}:${Account}:MetricSet/${AnomalyDetectorName}/${MetricSetName}` |

/// `lookoutmetrics:ActivateAnomalyDetector`: Write.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ActivateAnomalyDetector: &str = "lookoutmetrics:ActivateAnomalyDetector";

/// `lookoutmetrics:BackTestAnomalyDetector`: Write.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BackTestAnomalyDetector: &str = "lookoutmetrics:BackTestAnomalyDetector";

/// `lookoutmetrics:CreateAlert`: Write.
///
/// Resource types: `Alert` (required), `AnomalyDetector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAlert: &str = "lookoutmetrics:CreateAlert";

/// `lookoutmetrics:CreateAnomalyDetector`: Write.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnomalyDetector: &str = "lookoutmetrics:CreateAnomalyDetector";

/// `lookoutmetrics:CreateMetricSet`: Write.
///
/// Resource types: `AnomalyDetector` (required), `MetricSet` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMetricSet: &str = "lookoutmetrics:CreateMetricSet";

/// `lookoutmetrics:DeactivateAnomalyDetector`: Write.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeactivateAnomalyDetector: &str = "lookoutmetrics:DeactivateAnomalyDetector";

/// `lookoutmetrics:DeleteAlert`: Write.
///
/// Resource types: `Alert` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAlert: &str = "lookoutmetrics:DeleteAlert";

/// `lookoutmetrics:DeleteAnomalyDetector`: Write.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAnomalyDetector: &str = "lookoutmetrics:DeleteAnomalyDetector";

/// `lookoutmetrics:DescribeAlert`: Read.
///
/// Resource types: `Alert` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAlert: &str = "lookoutmetrics:DescribeAlert";

/// `lookoutmetrics:DescribeAnomalyDetectionExecutions`: Read.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAnomalyDetectionExecutions: &str = "lookoutmetrics:DescribeAnomalyDetectionExecutions";

/// `lookoutmetrics:DescribeAnomalyDetector`: Read.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAnomalyDetector: &str = "lookoutmetrics:DescribeAnomalyDetector";

/// `lookoutmetrics:DescribeMetricSet`: Read.
///
/// Resource types: `MetricSet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeMetricSet: &str = "lookoutmetrics:DescribeMetricSet";

/// `lookoutmetrics:DetectMetricSetConfig`: Write.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DetectMetricSetConfig: &str = "lookoutmetrics:DetectMetricSetConfig";

/// `lookoutmetrics:GetAnomalyGroup`: Read.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAnomalyGroup: &str = "lookoutmetrics:GetAnomalyGroup";

/// `lookoutmetrics:GetDataQualityMetrics`: Read.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDataQualityMetrics: &str = "lookoutmetrics:GetDataQualityMetrics";

/// `lookoutmetrics:GetFeedback`: Read.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetFeedback: &str = "lookoutmetrics:GetFeedback";

/// `lookoutmetrics:GetSampleData`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSampleData: &str = "lookoutmetrics:GetSampleData";

/// `lookoutmetrics:ListAlerts`: List.
///
/// Resource types: `AnomalyDetector`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAlerts: &str = "lookoutmetrics:ListAlerts";

/// `lookoutmetrics:ListAnomalyDetectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListAnomalyDetectors: &str = "lookoutmetrics:ListAnomalyDetectors";

/// `lookoutmetrics:ListAnomalyGroupRelatedMetrics`: List.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAnomalyGroupRelatedMetrics: &str = "lookoutmetrics:ListAnomalyGroupRelatedMetrics";

/// `lookoutmetrics:ListAnomalyGroupSummaries`: List.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAnomalyGroupSummaries: &str = "lookoutmetrics:ListAnomalyGroupSummaries";

/// `lookoutmetrics:ListAnomalyGroupTimeSeries`: List.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAnomalyGroupTimeSeries: &str = "lookoutmetrics:ListAnomalyGroupTimeSeries";

/// `lookoutmetrics:ListMetricSets`: List.
///
/// Resource types: `AnomalyDetector`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListMetricSets: &str = "lookoutmetrics:ListMetricSets";

/// `lookoutmetrics:ListTagsForResource`: Read.
///
/// Resource types: `Alert`, `AnomalyDetector`, `MetricSet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "lookoutmetrics:ListTagsForResource";

/// `lookoutmetrics:PutFeedback`: Write.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutFeedback: &str = "lookoutmetrics:PutFeedback";

/// `lookoutmetrics:TagResource`: Tagging, Write.
///
/// Resource types: `Alert`, `AnomalyDetector`, `MetricSet`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "lookoutmetrics:TagResource";

/// `lookoutmetrics:UntagResource`: Tagging, Write.
///
/// Resource types: `Alert`, `AnomalyDetector`, `MetricSet`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "lookoutmetrics:UntagResource";

/// `lookoutmetrics:UpdateAlert`: Write.
///
/// Resource types: `Alert` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAlert: &str = "lookoutmetrics:UpdateAlert";

/// `lookoutmetrics:UpdateAnomalyDetector`: Write.
///
/// Resource types: `AnomalyDetector` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAnomalyDetector: &str = "lookoutmetrics:UpdateAnomalyDetector";

/// `lookoutmetrics:UpdateMetricSet`: Write.
///
/// Resource types: `MetricSet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateMetricSet: &str = "lookoutmetrics:UpdateMetricSet";
