// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EMR Serverless: the actions of the prefix `emr-serverless`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}` |
//! | `jobRun` | `arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/jobruns/${JobRunId}` |
//! | `session` | `arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/sessions/${SessionId}` |

/// `emr-serverless:AccessInteractiveEndpoints`: Write.
///
/// Resource types: `application` (required).
pub const AccessInteractiveEndpoints: &str = "emr-serverless:AccessInteractiveEndpoints";

/// `emr-serverless:AccessLivyEndpoints`: Write.
///
/// Resource types: `application` (required).
pub const AccessLivyEndpoints: &str = "emr-serverless:AccessLivyEndpoints";

/// `emr-serverless:AccessSystemProfileLogs`: Write.
///
/// Resource types: `jobRun` (required).
pub const AccessSystemProfileLogs: &str = "emr-serverless:AccessSystemProfileLogs";

/// `emr-serverless:CancelJobRun`: Write.
///
/// Resource types: `jobRun` (required).
pub const CancelJobRun: &str = "emr-serverless:CancelJobRun";

/// `emr-serverless:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "emr-serverless:CreateApplication";

/// `emr-serverless:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "emr-serverless:DeleteApplication";

/// `emr-serverless:GetApplication`: Read.
///
/// Resource types: `application` (required).
pub const GetApplication: &str = "emr-serverless:GetApplication";

/// `emr-serverless:GetDashboardForJobRun`: Read.
///
/// Resource types: `jobRun` (required).
pub const GetDashboardForJobRun: &str = "emr-serverless:GetDashboardForJobRun";

/// `emr-serverless:GetJobRun`: Read.
///
/// Resource types: `jobRun` (required).
pub const GetJobRun: &str = "emr-serverless:GetJobRun";

/// `emr-serverless:GetResourceDashboard`: Read.
///
/// Resource types: `session` (required).
pub const GetResourceDashboard: &str = "emr-serverless:GetResourceDashboard";

/// `emr-serverless:GetSession`: Read.
///
/// Resource types: `session` (required).
pub const GetSession: &str = "emr-serverless:GetSession";

/// `emr-serverless:GetSessionEndpoint`: Read.
///
/// Resource types: `session` (required).
pub const GetSessionEndpoint: &str = "emr-serverless:GetSessionEndpoint";

/// `emr-serverless:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "emr-serverless:ListApplications";

/// `emr-serverless:ListJobRunAttempts`: List.
///
/// Resource types: `jobRun` (required).
pub const ListJobRunAttempts: &str = "emr-serverless:ListJobRunAttempts";

/// `emr-serverless:ListJobRuns`: List.
///
/// Resource types: `application` (required).
pub const ListJobRuns: &str = "emr-serverless:ListJobRuns";

/// `emr-serverless:ListSessions`: List.
///
/// Resource types: `application` (required).
pub const ListSessions: &str = "emr-serverless:ListSessions";

/// `emr-serverless:ListTagsForResource`: Read.
///
/// Resource types: `application`, `jobRun`, `session`.
pub const ListTagsForResource: &str = "emr-serverless:ListTagsForResource";

/// `emr-serverless:StartApplication`: Write.
///
/// Resource types: `application` (required).
pub const StartApplication: &str = "emr-serverless:StartApplication";

/// `emr-serverless:StartJobRun`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartJobRun: &str = "emr-serverless:StartJobRun";

/// `emr-serverless:StartSession`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartSession: &str = "emr-serverless:StartSession";

/// `emr-serverless:StopApplication`: Write.
///
/// Resource types: `application` (required).
pub const StopApplication: &str = "emr-serverless:StopApplication";

/// `emr-serverless:TagResource`: Tagging, Write.
///
/// Resource types: `application`, `jobRun`, `session`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "emr-serverless:TagResource";

/// `emr-serverless:TerminateSession`: Write.
///
/// Resource types: `session` (required).
pub const TerminateSession: &str = "emr-serverless:TerminateSession";

/// `emr-serverless:UntagResource`: Tagging, Write.
///
/// Resource types: `application`, `jobRun`, `session`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "emr-serverless:UntagResource";

/// `emr-serverless:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplication: &str = "emr-serverless:UpdateApplication";
