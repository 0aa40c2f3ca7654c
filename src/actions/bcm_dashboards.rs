// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Billing and Cost Management Dashboards: the actions of the prefix `bcm-dashboards`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `dashboard` | `arn:${Partition}:bcm-dashboards::${Account}:dashboard/${DashboardName}` |
//! | `scheduled-report` | `arn:${Partition}:bcm-dashboards::${Account}:scheduled-report/${ScheduledReportName}` |

/// `bcm-dashboards:CreateDashboard`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDashboard: &str = "bcm-dashboards:CreateDashboard";

/// `bcm-dashboards:CreateScheduledReport`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScheduledReport: &str = "bcm-dashboards:CreateScheduledReport";

/// `bcm-dashboards:DeleteDashboard`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDashboard: &str = "bcm-dashboards:DeleteDashboard";

/// `bcm-dashboards:DeleteScheduledReport`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteScheduledReport: &str = "bcm-dashboards:DeleteScheduledReport";

/// `bcm-dashboards:ExecuteScheduledReport`: Write.
///
/// No resource types: its resource is `*`.
pub const ExecuteScheduledReport: &str = "bcm-dashboards:ExecuteScheduledReport";

/// `bcm-dashboards:GetDashboard`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDashboard: &str = "bcm-dashboards:GetDashboard";

/// `bcm-dashboards:GetResourcePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcePolicy: &str = "bcm-dashboards:GetResourcePolicy";

/// `bcm-dashboards:GetScheduledReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetScheduledReport: &str = "bcm-dashboards:GetScheduledReport";

/// `bcm-dashboards:ListDashboards`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDashboards: &str = "bcm-dashboards:ListDashboards";

/// `bcm-dashboards:ListScheduledReports`: List.
///
/// No resource types: its resource is `*`.
pub const ListScheduledReports: &str = "bcm-dashboards:ListScheduledReports";

/// `bcm-dashboards:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "bcm-dashboards:ListTagsForResource";

/// `bcm-dashboards:TagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "bcm-dashboards:TagResource";

/// `bcm-dashboards:UntagResource`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "bcm-dashboards:UntagResource";

/// `bcm-dashboards:UpdateDashboard`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDashboard: &str = "bcm-dashboards:UpdateDashboard";

/// `bcm-dashboards:UpdateScheduledReport`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateScheduledReport: &str = "bcm-dashboards:UpdateScheduledReport";
