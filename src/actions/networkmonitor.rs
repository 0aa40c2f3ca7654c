// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Network Synthetic Monitor: the actions of the prefix `networkmonitor`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `monitor` | `arn:${Partition}:networkmonitor:${Region}:${Account}:monitor/${MonitorName}` |
//! | `probe` | `arn:${Partition}:networkmonitor:${Region}:${Account}:probe/${ProbeId}` |

/// `networkmonitor:CreateMonitor`: Write.
///
/// Resource types: `monitor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMonitor: &str = "networkmonitor:CreateMonitor";

/// `networkmonitor:CreateProbe`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProbe: &str = "networkmonitor:CreateProbe";

/// `networkmonitor:DeleteMonitor`: Write.
///
/// Resource types: `monitor` (required).
pub const DeleteMonitor: &str = "networkmonitor:DeleteMonitor";

/// `networkmonitor:DeleteProbe`: Write.
///
/// Resource types: `probe` (required).
pub const DeleteProbe: &str = "networkmonitor:DeleteProbe";

/// `networkmonitor:GetMonitor`: Read.
///
/// Resource types: `monitor` (required).
pub const GetMonitor: &str = "networkmonitor:GetMonitor";

/// `networkmonitor:GetProbe`: Read.
///
/// Resource types: `probe` (required).
pub const GetProbe: &str = "networkmonitor:GetProbe";

/// `networkmonitor:ListMonitors`: List.
///
/// No resource types: its resource is `*`.
pub const ListMonitors: &str = "networkmonitor:ListMonitors";

/// `networkmonitor:ListTagsForResource`: Read.
///
/// Resource types: `monitor`, `probe`.
pub const ListTagsForResource: &str = "networkmonitor:ListTagsForResource";

/// `networkmonitor:TagResource`: Tagging, Write.
///
/// Resource types: `monitor`, `probe`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "networkmonitor:TagResource";

/// `networkmonitor:UntagResource`: Tagging, Write.
///
/// Resource types: `monitor`, `probe`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "networkmonitor:UntagResource";

/// `networkmonitor:UpdateMonitor`: Write.
///
/// Resource types: `monitor` (required).
pub const UpdateMonitor: &str = "networkmonitor:UpdateMonitor";

/// `networkmonitor:UpdateProbe`: Write.
///
/// Resource types: `probe` (required).
pub const UpdateProbe: &str = "networkmonitor:UpdateProbe";
