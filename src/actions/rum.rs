// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CloudWatch RUM: the actions of the prefix `rum`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `AppMonitorResource` | `arn:${Partition}:rum:${Region}:${Account}:appmonitor/${Name}` |

/// `rum:BatchCreateRumMetricDefinitions`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const BatchCreateRumMetricDefinitions: &str = "rum:BatchCreateRumMetricDefinitions";

/// `rum:BatchDeleteRumMetricDefinitions`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const BatchDeleteRumMetricDefinitions: &str = "rum:BatchDeleteRumMetricDefinitions";

/// `rum:BatchGetRumMetricDefinitions`: Read.
///
/// Resource types: `AppMonitorResource` (required).
pub const BatchGetRumMetricDefinitions: &str = "rum:BatchGetRumMetricDefinitions";

/// `rum:CreateAppMonitor`: Write.
///
/// Resource types: `AppMonitorResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppMonitor: &str = "rum:CreateAppMonitor";

/// `rum:DeleteAppMonitor`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const DeleteAppMonitor: &str = "rum:DeleteAppMonitor";

/// `rum:DeleteResourcePolicy`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const DeleteResourcePolicy: &str = "rum:DeleteResourcePolicy";

/// `rum:DeleteRumMetricsDestination`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const DeleteRumMetricsDestination: &str = "rum:DeleteRumMetricsDestination";

/// `rum:GetAppMonitor`: Read.
///
/// Resource types: `AppMonitorResource` (required).
pub const GetAppMonitor: &str = "rum:GetAppMonitor";

/// `rum:GetAppMonitorData`: Read.
///
/// Resource types: `AppMonitorResource` (required).
pub const GetAppMonitorData: &str = "rum:GetAppMonitorData";

/// `rum:GetResourcePolicy`: Read.
///
/// Resource types: `AppMonitorResource` (required).
pub const GetResourcePolicy: &str = "rum:GetResourcePolicy";

/// `rum:ListAppMonitors`: List.
///
/// No resource types: its resource is `*`.
pub const ListAppMonitors: &str = "rum:ListAppMonitors";

/// `rum:ListRumMetricsDestinations`: Read.
///
/// Resource types: `AppMonitorResource` (required).
pub const ListRumMetricsDestinations: &str = "rum:ListRumMetricsDestinations";

/// `rum:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "rum:ListTagsForResource";

/// `rum:PutResourcePolicy`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const PutResourcePolicy: &str = "rum:PutResourcePolicy";

/// `rum:PutRumEvents`: Write.
///
/// Resource types: `AppMonitorResource` (required).
///
/// Condition keys: `rum:alias`.
pub const PutRumEvents: &str = "rum:PutRumEvents";

/// `rum:PutRumMetricsDestination`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const PutRumMetricsDestination: &str = "rum:PutRumMetricsDestination";

/// `rum:TagResource`: Tagging, Write.
///
/// Resource types: `AppMonitorResource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "rum:TagResource";

/// `rum:UntagResource`: Tagging, Write.
///
/// Resource types: `AppMonitorResource` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "rum:UntagResource";

/// `rum:UpdateAppMonitor`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const UpdateAppMonitor: &str = "rum:UpdateAppMonitor";

/// `rum:UpdateRumMetricDefinition`: Write.
///
/// Resource types: `AppMonitorResource` (required).
pub const UpdateRumMetricDefinition: &str = "rum:UpdateRumMetricDefinition";
