// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Internet Monitor: the actions of the prefix `internetmonitor`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `HealthEvent` | `arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}/health-event/${EventId}` |
//! | `InternetEvent` | `arn:${Partition}:internetmonitor::${Account}:internet-event/${InternetEventId}` |
//! | `Monitor` | `arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}` |

/// `internetmonitor:CreateMonitor`: Write.
///
/// Resource types: `Monitor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMonitor: &str = "internetmonitor:CreateMonitor";

/// `internetmonitor:DeleteMonitor`: Write.
///
/// Resource types: `Monitor` (required).
pub const DeleteMonitor: &str = "internetmonitor:DeleteMonitor";

/// `internetmonitor:GetHealthEvent`: Read.
///
/// Resource types: `Monitor` (required).
pub const GetHealthEvent: &str = "internetmonitor:GetHealthEvent";

/// `internetmonitor:GetInternetEvent`: Read.
///
/// Resource types: `InternetEvent` (required).
pub const GetInternetEvent: &str = "internetmonitor:GetInternetEvent";

/// `internetmonitor:GetMonitor`: Read.
///
/// Resource types: `Monitor` (required).
pub const GetMonitor: &str = "internetmonitor:GetMonitor";

/// `internetmonitor:GetQueryResults`: Read.
///
/// Resource types: `Monitor` (required).
pub const GetQueryResults: &str = "internetmonitor:GetQueryResults";

/// `internetmonitor:GetQueryStatus`: Read.
///
/// Resource types: `Monitor` (required).
pub const GetQueryStatus: &str = "internetmonitor:GetQueryStatus";

/// `internetmonitor:Link`: Write.
///
/// No resource types: its resource is `*`.
pub const Link: &str = "internetmonitor:Link";

/// `internetmonitor:ListHealthEvents`: List.
///
/// Resource types: `Monitor` (required).
pub const ListHealthEvents: &str = "internetmonitor:ListHealthEvents";

/// `internetmonitor:ListInternetEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListInternetEvents: &str = "internetmonitor:ListInternetEvents";

/// `internetmonitor:ListMonitors`: List.
///
/// No resource types: its resource is `*`.
pub const ListMonitors: &str = "internetmonitor:ListMonitors";

/// `internetmonitor:ListTagsForResource`: Read.
///
/// Resource types: `Monitor` (required).
pub const ListTagsForResource: &str = "internetmonitor:ListTagsForResource";

/// `internetmonitor:StartQuery`: Read.
///
/// Resource types: `Monitor` (required).
pub const StartQuery: &str = "internetmonitor:StartQuery";

/// `internetmonitor:StopQuery`: Read.
///
/// Resource types: `Monitor` (required).
pub const StopQuery: &str = "internetmonitor:StopQuery";

/// `internetmonitor:TagResource`: Tagging, Write.
///
/// Resource types: `Monitor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "internetmonitor:TagResource";

/// `internetmonitor:UntagResource`: Tagging, Write.
///
/// Resource types: `Monitor` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "internetmonitor:UntagResource";

/// `internetmonitor:UpdateMonitor`: Write.
///
/// Resource types: `Monitor` (required).
pub const UpdateMonitor: &str = "internetmonitor:UpdateMonitor";
