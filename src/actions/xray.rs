// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS X-Ray: the actions of the prefix `xray`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `group` | `arn:${Partition}:xray:${Region}:${Account}:group/${GroupName}/${Id}` |
//! | `sampling-rule` | `arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}` |

/// `xray:BatchGetTraces`: List.
///
/// No resource types: its resource is `*`.
pub const BatchGetTraces: &str = "xray:BatchGetTraces";

/// `xray:BatchGetTraceSummaryById`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetTraceSummaryById: &str = "xray:BatchGetTraceSummaryById";

/// `xray:CancelTraceRetrieval`: Read.
///
/// No resource types: its resource is `*`.
pub const CancelTraceRetrieval: &str = "xray:CancelTraceRetrieval";

/// `xray:CreateGroup`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGroup: &str = "xray:CreateGroup";

/// `xray:CreateSamplingRule`: Write.
///
/// Resource types: `sampling-rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSamplingRule: &str = "xray:CreateSamplingRule";

/// `xray:DeleteGroup`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteGroup: &str = "xray:DeleteGroup";

/// `xray:DeleteResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `xray:ResourcePolicyName`.
pub const DeleteResourcePolicy: &str = "xray:DeleteResourcePolicy";

/// `xray:DeleteSamplingRule`: Write.
///
/// Resource types: `sampling-rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSamplingRule: &str = "xray:DeleteSamplingRule";

/// `xray:GetDistinctTraceGraphs`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDistinctTraceGraphs: &str = "xray:GetDistinctTraceGraphs";

/// `xray:GetEncryptionConfig`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEncryptionConfig: &str = "xray:GetEncryptionConfig";

/// `xray:GetGroup`: Read.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetGroup: &str = "xray:GetGroup";

/// `xray:GetGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGroups: &str = "xray:GetGroups";

/// `xray:GetIndexingRules`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIndexingRules: &str = "xray:GetIndexingRules";

/// `xray:GetInsight`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInsight: &str = "xray:GetInsight";

/// `xray:GetInsightEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInsightEvents: &str = "xray:GetInsightEvents";

/// `xray:GetInsightImpactGraph`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInsightImpactGraph: &str = "xray:GetInsightImpactGraph";

/// `xray:GetInsightSummaries`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInsightSummaries: &str = "xray:GetInsightSummaries";

/// `xray:GetRetrievedTracesGraph`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRetrievedTracesGraph: &str = "xray:GetRetrievedTracesGraph";

/// `xray:GetSamplingRules`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSamplingRules: &str = "xray:GetSamplingRules";

/// `xray:GetSamplingStatisticSummaries`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSamplingStatisticSummaries: &str = "xray:GetSamplingStatisticSummaries";

/// `xray:GetSamplingTargets`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSamplingTargets: &str = "xray:GetSamplingTargets";

/// `xray:GetServiceGraph`: Read.
///
/// No resource types: its resource is `*`.
pub const GetServiceGraph: &str = "xray:GetServiceGraph";

/// `xray:GetTimeSeriesServiceStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTimeSeriesServiceStatistics: &str = "xray:GetTimeSeriesServiceStatistics";

/// `xray:GetTraceGraph`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTraceGraph: &str = "xray:GetTraceGraph";

/// `xray:GetTraceSegmentDestination`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTraceSegmentDestination: &str = "xray:GetTraceSegmentDestination";

/// `xray:GetTraceSummaries`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTraceSummaries: &str = "xray:GetTraceSummaries";

/// `xray:Link`: Write.
///
/// No resource types: its resource is `*`.
pub const Link: &str = "xray:Link";

/// `xray:ListResourcePolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourcePolicies: &str = "xray:ListResourcePolicies";

/// `xray:ListRetrievedTraces`: List.
///
/// No resource types: its resource is `*`.
pub const ListRetrievedTraces: &str = "xray:ListRetrievedTraces";

/// `xray:ListTagsForResource`: List.
///
/// Resource types: `group`, `sampling-rule`.
pub const ListTagsForResource: &str = "xray:ListTagsForResource";

/// `xray:PutEncryptionConfig`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutEncryptionConfig: &str = "xray:PutEncryptionConfig";

/// `xray:PutResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `xray:ResourcePolicyName`.
pub const PutResourcePolicy: &str = "xray:PutResourcePolicy";

/// `xray:PutSpans`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `logs:LogGeneratingResourceArns`.
pub const PutSpans: &str = "xray:PutSpans";

/// `xray:PutSpansForIndexing`: Write.
///
/// No resource types: its resource is `*`.
pub const PutSpansForIndexing: &str = "xray:PutSpansForIndexing";

/// `xray:PutTelemetryRecords`: Write.
///
/// No resource types: its resource is `*`.
pub const PutTelemetryRecords: &str = "xray:PutTelemetryRecords";

/// `xray:PutTraceSegments`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `logs:LogGeneratingResourceArns`.
pub const PutTraceSegments: &str = "xray:PutTraceSegments";

/// `xray:StartTraceRetrieval`: Read.
///
/// No resource types: its resource is `*`.
pub const StartTraceRetrieval: &str = "xray:StartTraceRetrieval";

/// `xray:TagResource`: Tagging, Write.
///
/// Resource types: `group`, `sampling-rule`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "xray:TagResource";

/// `xray:UntagResource`: Tagging, Write.
///
/// Resource types: `group`, `sampling-rule`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "xray:UntagResource";

/// `xray:UpdateGroup`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateGroup: &str = "xray:UpdateGroup";

/// `xray:UpdateIndexingRule`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateIndexingRule: &str = "xray:UpdateIndexingRule";

/// `xray:UpdateSamplingRule`: Write.
///
/// Resource types: `sampling-rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSamplingRule: &str = "xray:UpdateSamplingRule";

/// `xray:UpdateTraceSegmentDestination`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `xray:TraceSegmentDestination`.
pub const UpdateTraceSegmentDestination: &str = "xray:UpdateTraceSegmentDestination";
