// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Network Flow Monitor: the actions of the prefix `networkflowmonitor`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `monitor` | `arn:${Partition}:networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}` |
//! | `scope` | `arn:${Partition}:networkflowmonitor:${Region}:${Account}:scope/${ScopeId}` |

/// `networkflowmonitor:CreateMonitor`: Write.
///
/// Resource types: `monitor` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMonitor: &str = "networkflowmonitor:CreateMonitor";

/// `networkflowmonitor:CreateScope`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateScope: &str = "networkflowmonitor:CreateScope";

/// `networkflowmonitor:DeleteMonitor`: Write.
///
/// Resource types: `monitor` (required).
pub const DeleteMonitor: &str = "networkflowmonitor:DeleteMonitor";

/// `networkflowmonitor:DeleteScope`: Write.
///
/// Resource types: `scope` (required).
pub const DeleteScope: &str = "networkflowmonitor:DeleteScope";

/// `networkflowmonitor:GetMonitor`: Read.
///
/// Resource types: `monitor` (required).
pub const GetMonitor: &str = "networkflowmonitor:GetMonitor";

/// `networkflowmonitor:GetQueryResultsMonitorTopContributors`: Read.
///
/// Resource types: `monitor` (required).
pub const GetQueryResultsMonitorTopContributors: &str = "networkflowmonitor:GetQueryResultsMonitorTopContributors";

/// `networkflowmonitor:GetQueryResultsWorkloadInsightsTopContributors`: Read.
///
/// Resource types: `scope` (required).
pub const GetQueryResultsWorkloadInsightsTopContributors: &str = "networkflowmonitor:GetQueryResultsWorkloadInsightsTopContributors";

/// `networkflowmonitor:GetQueryResultsWorkloadInsightsTopContributorsData`: Read.
///
/// Resource types: `scope` (required).
pub const GetQueryResultsWorkloadInsightsTopContributorsData: &str = "networkflowmonitor:GetQueryResultsWorkloadInsightsTopContributorsData";

/// `networkflowmonitor:GetQueryStatusMonitorTopContributors`: Read.
///
/// Resource types: `monitor` (required).
pub const GetQueryStatusMonitorTopContributors: &str = "networkflowmonitor:GetQueryStatusMonitorTopContributors";

/// `networkflowmonitor:GetQueryStatusWorkloadInsightsTopContributors`: Read.
///
/// Resource types: `scope` (required).
pub const GetQueryStatusWorkloadInsightsTopContributors: &str = "networkflowmonitor:GetQueryStatusWorkloadInsightsTopContributors";

/// `networkflowmonitor:GetQueryStatusWorkloadInsightsTopContributorsData`: Read.
///
/// Resource types: `scope` (required).
pub const GetQueryStatusWorkloadInsightsTopContributorsData: &str = "networkflowmonitor:GetQueryStatusWorkloadInsightsTopContributorsData";

/// `networkflowmonitor:GetScope`: Read.
///
/// Resource types: `scope` (required).
pub const GetScope: &str = "networkflowmonitor:GetScope";

/// `networkflowmonitor:ListMonitors`: List.
///
/// No resource types: its resource is `*`.
pub const ListMonitors: &str = "networkflowmonitor:ListMonitors";

/// `networkflowmonitor:ListScopes`: List.
///
/// No resource types: its resource is `*`.
pub const ListScopes: &str = "networkflowmonitor:ListScopes";

/// `networkflowmonitor:ListTagsForResource`: Read.
///
/// Resource types: `monitor`, `scope`.
pub const ListTagsForResource: &str = "networkflowmonitor:ListTagsForResource";

/// `networkflowmonitor:Publish`: Write.
///
/// No resource types: its resource is `*`.
pub const Publish: &str = "networkflowmonitor:Publish";

/// `networkflowmonitor:StartQueryMonitorTopContributors`: Write.
///
/// Resource types: `monitor` (required).
pub const StartQueryMonitorTopContributors: &str = "networkflowmonitor:StartQueryMonitorTopContributors";

/// `networkflowmonitor:StartQueryWorkloadInsightsTopContributors`: Write.
///
/// Resource types: `scope` (required).
pub const StartQueryWorkloadInsightsTopContributors: &str = "networkflowmonitor:StartQueryWorkloadInsightsTopContributors";

/// `networkflowmonitor:StartQueryWorkloadInsightsTopContributorsData`: Write.
///
/// Resource types: `scope` (required).
pub const StartQueryWorkloadInsightsTopContributorsData: &str = "networkflowmonitor:StartQueryWorkloadInsightsTopContributorsData";

/// `networkflowmonitor:StopQueryMonitorTopContributors`: Write.
///
/// Resource types: `monitor` (required).
pub const StopQueryMonitorTopContributors: &str = "networkflowmonitor:StopQueryMonitorTopContributors";

/// `networkflowmonitor:StopQueryWorkloadInsightsTopContributors`: Write.
///
/// Resource types: `scope` (required).
pub const StopQueryWorkloadInsightsTopContributors: &str = "networkflowmonitor:StopQueryWorkloadInsightsTopContributors";

/// `networkflowmonitor:StopQueryWorkloadInsightsTopContributorsData`: Write.
///
/// Resource types: `scope` (required).
pub const StopQueryWorkloadInsightsTopContributorsData: &str = "networkflowmonitor:StopQueryWorkloadInsightsTopContributorsData";

/// `networkflowmonitor:TagResource`: Tagging, Write.
///
/// Resource types: `monitor`, `scope`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "networkflowmonitor:TagResource";

/// `networkflowmonitor:UntagResource`: Tagging, Write.
///
/// Resource types: `monitor`, `scope`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "networkflowmonitor:UntagResource";

/// `networkflowmonitor:UpdateMonitor`: Write.
///
/// Resource types: `monitor` (required).
pub const UpdateMonitor: &str = "networkflowmonitor:UpdateMonitor";

/// `networkflowmonitor:UpdateScope`: Write.
///
/// Resource types: `scope` (required).
pub const UpdateScope: &str = "networkflowmonitor:UpdateScope";
