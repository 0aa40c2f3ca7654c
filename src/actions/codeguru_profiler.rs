// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CodeGuru Profiler: the actions of the prefix `codeguru-profiler`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `ProfilingGroup` | `arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}` |

/// `codeguru-profiler:AddNotificationChannels`: Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const AddNotificationChannels: &str = "codeguru-profiler:AddNotificationChannels";

/// `codeguru-profiler:BatchGetFrameMetricData`: List.
///
/// Resource types: `ProfilingGroup` (required).
pub const BatchGetFrameMetricData: &str = "codeguru-profiler:BatchGetFrameMetricData";

/// `codeguru-profiler:ConfigureAgent`: Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const ConfigureAgent: &str = "codeguru-profiler:ConfigureAgent";

/// `codeguru-profiler:CreateProfilingGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfilingGroup: &str = "codeguru-profiler:CreateProfilingGroup";

/// `codeguru-profiler:DeleteProfilingGroup`: Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const DeleteProfilingGroup: &str = "codeguru-profiler:DeleteProfilingGroup";

/// `codeguru-profiler:DescribeProfilingGroup`: Read.
///
/// Resource types: `ProfilingGroup` (required).
pub const DescribeProfilingGroup: &str = "codeguru-profiler:DescribeProfilingGroup";

/// `codeguru-profiler:GetFindingsReportAccountSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFindingsReportAccountSummary: &str = "codeguru-profiler:GetFindingsReportAccountSummary";

/// `codeguru-profiler:GetNotificationConfiguration`: Read.
///
/// Resource types: `ProfilingGroup` (required).
pub const GetNotificationConfiguration: &str = "codeguru-profiler:GetNotificationConfiguration";

/// `codeguru-profiler:GetPolicy`: Read.
///
/// Resource types: `ProfilingGroup` (required).
pub const GetPolicy: &str = "codeguru-profiler:GetPolicy";

/// `codeguru-profiler:GetProfile`: Read.
///
/// Resource types: `ProfilingGroup` (required).
pub const GetProfile: &str = "codeguru-profiler:GetProfile";

/// `codeguru-profiler:GetRecommendations`: Read.
///
/// Resource types: `ProfilingGroup` (required).
pub const GetRecommendations: &str = "codeguru-profiler:GetRecommendations";

/// `codeguru-profiler:ListFindingsReports`: List.
///
/// Resource types: `ProfilingGroup` (required).
pub const ListFindingsReports: &str = "codeguru-profiler:ListFindingsReports";

/// `codeguru-profiler:ListProfileTimes`: List.
///
/// Resource types: `ProfilingGroup` (required).
pub const ListProfileTimes: &str = "codeguru-profiler:ListProfileTimes";

/// `codeguru-profiler:ListProfilingGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfilingGroups: &str = "codeguru-profiler:ListProfilingGroups";

/// `codeguru-profiler:ListTagsForResource`: List.
///
/// Resource types: `ProfilingGroup` (required).
pub const ListTagsForResource: &str = "codeguru-profiler:ListTagsForResource";

/// `codeguru-profiler:PostAgentProfile`: Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const PostAgentProfile: &str = "codeguru-profiler:PostAgentProfile";

/// `codeguru-profiler:PutPermission`: Permissions management, Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const PutPermission: &str = "codeguru-profiler:PutPermission";

/// `codeguru-profiler:RemoveNotificationChannel`: Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const RemoveNotificationChannel: &str = "codeguru-profiler:RemoveNotificationChannel";

/// `codeguru-profiler:RemovePermission`: Permissions management, Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const RemovePermission: &str = "codeguru-profiler:RemovePermission";

/// `codeguru-profiler:SubmitFeedback`: Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const SubmitFeedback: &str = "codeguru-profiler:SubmitFeedback";

/// `codeguru-profiler:TagResource`: Tagging, Write.
///
/// Resource types: `ProfilingGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codeguru-profiler:TagResource";

/// `codeguru-profiler:UntagResource`: Tagging, Write.
///
/// Resource types: `ProfilingGroup` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "codeguru-profiler:UntagResource";

/// `codeguru-profiler:UpdateProfilingGroup`: Write.
///
/// Resource types: `ProfilingGroup` (required).
pub const UpdateProfilingGroup: &str = "codeguru-profiler:UpdateProfilingGroup";
