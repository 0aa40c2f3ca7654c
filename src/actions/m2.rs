// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Mainframe Modernization Service: the actions of the prefix `m2`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Application` | `arn:${Partition}:m2:${Region}:${Account}:app/${ApplicationId}` |
//! | `Environment` | `arn:${Partition}:m2:${Region}:${Account}:env/${EnvironmentId}` |

/// `m2:CancelBatchJobExecution`: Write.
///
/// Resource types: `Application` (required).
pub const CancelBatchJobExecution: &str = "m2:CancelBatchJobExecution";

/// `m2:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "m2:CreateApplication";

/// `m2:CreateDataSetExportTask`: Write.
///
/// Resource types: `Application` (required).
pub const CreateDataSetExportTask: &str = "m2:CreateDataSetExportTask";

/// `m2:CreateDataSetImportTask`: Write.
///
/// Resource types: `Application` (required).
pub const CreateDataSetImportTask: &str = "m2:CreateDataSetImportTask";

/// `m2:CreateDeployment`: Write.
///
/// Resource types: `Application` (required), `Environment`.
pub const CreateDeployment: &str = "m2:CreateDeployment";

/// `m2:CreateEnvironment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironment: &str = "m2:CreateEnvironment";

/// `m2:DeleteApplication`: Write.
///
/// Resource types: `Application` (required).
pub const DeleteApplication: &str = "m2:DeleteApplication";

/// `m2:DeleteApplicationFromEnvironment`: Write.
///
/// Resource types: `Application` (required).
pub const DeleteApplicationFromEnvironment: &str = "m2:DeleteApplicationFromEnvironment";

/// `m2:DeleteEnvironment`: Write.
///
/// Resource types: `Environment` (required).
pub const DeleteEnvironment: &str = "m2:DeleteEnvironment";

/// `m2:GetApplication`: Read.
///
/// Resource types: `Application` (required).
pub const GetApplication: &str = "m2:GetApplication";

/// `m2:GetApplicationVersion`: Read.
///
/// Resource types: `Application` (required).
pub const GetApplicationVersion: &str = "m2:GetApplicationVersion";

/// `m2:GetBatchJobExecution`: Read.
///
/// Resource types: `Application` (required).
pub const GetBatchJobExecution: &str = "m2:GetBatchJobExecution";

/// `m2:GetDataSetDetails`: Read.
///
/// Resource types: `Application` (required).
pub const GetDataSetDetails: &str = "m2:GetDataSetDetails";

/// `m2:GetDataSetExportTask`: Read.
///
/// Resource types: `Application` (required).
pub const GetDataSetExportTask: &str = "m2:GetDataSetExportTask";

/// `m2:GetDataSetImportTask`: Read.
///
/// Resource types: `Application` (required).
pub const GetDataSetImportTask: &str = "m2:GetDataSetImportTask";

/// `m2:GetDeployment`: Read.
///
/// Resource types: `Application` (required).
pub const GetDeployment: &str = "m2:GetDeployment";

/// `m2:GetEnvironment`: Read.
///
/// Resource types: `Environment` (required).
pub const GetEnvironment: &str = "m2:GetEnvironment";

/// `m2:GetSignedBluinsightsUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSignedBluinsightsUrl: &str = "m2:GetSignedBluinsightsUrl";

/// `m2:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "m2:ListApplications";

/// `m2:ListApplicationVersions`: Read.
///
/// Resource types: `Application` (required).
pub const ListApplicationVersions: &str = "m2:ListApplicationVersions";

/// `m2:ListBatchJobDefinitions`: Read.
///
/// Resource types: `Application` (required).
pub const ListBatchJobDefinitions: &str = "m2:ListBatchJobDefinitions";

/// `m2:ListBatchJobExecutions`: Read.
///
/// Resource types: `Application` (required).
pub const ListBatchJobExecutions: &str = "m2:ListBatchJobExecutions";

/// `m2:ListBatchJobRestartPoints`: Read.
///
/// Resource types: `Application` (required).
pub const ListBatchJobRestartPoints: &str = "m2:ListBatchJobRestartPoints";

/// `m2:ListDataSetExportHistory`: Read.
///
/// Resource types: `Application` (required).
pub const ListDataSetExportHistory: &str = "m2:ListDataSetExportHistory";

/// `m2:ListDataSetImportHistory`: Read.
///
/// Resource types: `Application` (required).
pub const ListDataSetImportHistory: &str = "m2:ListDataSetImportHistory";

/// `m2:ListDataSets`: Read.
///
/// Resource types: `Application` (required).
pub const ListDataSets: &str = "m2:ListDataSets";

/// `m2:ListDeployments`: Read.
///
/// Resource types: `Application` (required).
pub const ListDeployments: &str = "m2:ListDeployments";

/// `m2:ListEngineVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEngineVersions: &str = "m2:ListEngineVersions";

/// `m2:ListEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "m2:ListEnvironments";

/// `m2:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "m2:ListTagsForResource";

/// `m2:StartApplication`: Write.
///
/// Resource types: `Application` (required).
pub const StartApplication: &str = "m2:StartApplication";

/// `m2:StartBatchJob`: Write.
///
/// Resource types: `Application` (required).
pub const StartBatchJob: &str = "m2:StartBatchJob";

/// `m2:StopApplication`: Write.
///
/// Resource types: `Application` (required).
pub const StopApplication: &str = "m2:StopApplication";

/// `m2:TagResource`: Tagging, Write.
///
/// Resource types: `Application`, `Environment`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "m2:TagResource";

/// `m2:UntagResource`: Tagging, Write.
///
/// Resource types: `Application`, `Environment`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "m2:UntagResource";

/// `m2:UpdateApplication`: Write.
///
/// Resource types: `Application` (required).
pub const UpdateApplication: &str = "m2:UpdateApplication";

/// `m2:UpdateEnvironment`: Write.
///
/// Resource types: `Environment` (required).
pub const UpdateEnvironment: &str = "m2:UpdateEnvironment";
