// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Neptune: the actions of the prefix `neptune-db`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `database` | `arn:${Partition}:neptune-db:${Region}:${Account}:${ClusterResourceId}/*` |

/// `neptune-db:CancelLoaderJob`: Write.
///
/// Resource types: `database` (required).
pub const CancelLoaderJob: &str = "neptune-db:CancelLoaderJob";

/// `neptune-db:CancelMLDataProcessingJob`: Write.
///
/// Resource types: `database` (required).
pub const CancelMLDataProcessingJob: &str = "neptune-db:CancelMLDataProcessingJob";

/// `neptune-db:CancelMLModelTrainingJob`: Write.
///
/// Resource types: `database` (required).
pub const CancelMLModelTrainingJob: &str = "neptune-db:CancelMLModelTrainingJob";

/// `neptune-db:CancelMLModelTransformJob`: Write.
///
/// Resource types: `database` (required).
pub const CancelMLModelTransformJob: &str = "neptune-db:CancelMLModelTransformJob";

/// `neptune-db:CancelQuery`: Write.
///
/// Resource types: `database` (required).
pub const CancelQuery: &str = "neptune-db:CancelQuery";

/// `neptune-db:connect`: Write.
///
/// Resource types: `database` (required).
pub const connect: &str = "neptune-db:connect";

/// `neptune-db:CreateMLEndpoint`: Write.
///
/// Resource types: `database` (required).
pub const CreateMLEndpoint: &str = "neptune-db:CreateMLEndpoint";

/// `neptune-db:DeleteDataViaQuery`: Write.
///
/// Resource types: `database` (required).
///
/// Condition keys: `neptune-db:QueryLanguage`.
pub const DeleteDataViaQuery: &str = "neptune-db:DeleteDataViaQuery";

/// `neptune-db:DeleteMLEndpoint`: Write.
///
/// Resource types: `database` (required).
pub const DeleteMLEndpoint: &str = "neptune-db:DeleteMLEndpoint";

/// `neptune-db:DeleteStatistics`: Write.
///
/// Resource types: `database` (required).
pub const DeleteStatistics: &str = "neptune-db:DeleteStatistics";

/// `neptune-db:GetEngineStatus`: Read.
///
/// Resource types: `database` (required).
pub const GetEngineStatus: &str = "neptune-db:GetEngineStatus";

/// `neptune-db:GetGraphSummary`: Read.
///
/// Resource types: `database` (required).
pub const GetGraphSummary: &str = "neptune-db:GetGraphSummary";

/// `neptune-db:GetLoaderJobStatus`: Read.
///
/// Resource types: `database` (required).
pub const GetLoaderJobStatus: &str = "neptune-db:GetLoaderJobStatus";

/// `neptune-db:GetMLDataProcessingJobStatus`: Read.
///
/// Resource types: `database` (required).
pub const GetMLDataProcessingJobStatus: &str = "neptune-db:GetMLDataProcessingJobStatus";

/// `neptune-db:GetMLEndpointStatus`: Read.
///
/// Resource types: `database` (required).
pub const GetMLEndpointStatus: &str = "neptune-db:GetMLEndpointStatus";

/// `neptune-db:GetMLModelTrainingJobStatus`: Read.
///
/// Resource types: `database` (required).
pub const GetMLModelTrainingJobStatus: &str = "neptune-db:GetMLModelTrainingJobStatus";

/// `neptune-db:GetMLModelTransformJobStatus`: Read.
///
/// Resource types: `database` (required).
pub const GetMLModelTransformJobStatus: &str = "neptune-db:GetMLModelTransformJobStatus";

/// `neptune-db:GetQueryStatus`: Read.
///
/// Resource types: `database` (required).
///
/// Condition keys: `neptune-db:QueryLanguage`.
pub const GetQueryStatus: &str = "neptune-db:GetQueryStatus";

/// `neptune-db:GetStatisticsStatus`: Read.
///
/// Resource types: `database` (required).
pub const GetStatisticsStatus: &str = "neptune-db:GetStatisticsStatus";

/// `neptune-db:GetStreamRecords`: Read.
///
/// Resource types: `database` (required).
///
/// Condition keys: `neptune-db:QueryLanguage`.
pub const GetStreamRecords: &str = "neptune-db:GetStreamRecords";

/// `neptune-db:ListLoaderJobs`: List.
///
/// Resource types: `database` (required).
pub const ListLoaderJobs: &str = "neptune-db:ListLoaderJobs";

/// `neptune-db:ListMLDataProcessingJobs`: List.
///
/// Resource types: `database` (required).
pub const ListMLDataProcessingJobs: &str = "neptune-db:ListMLDataProcessingJobs";

/// `neptune-db:ListMLEndpoints`: List.
///
/// Resource types: `database` (required).
pub const ListMLEndpoints: &str = "neptune-db:ListMLEndpoints";

/// `neptune-db:ListMLModelTrainingJobs`: List.
///
/// Resource types: `database` (required).
pub const ListMLModelTrainingJobs: &str = "neptune-db:ListMLModelTrainingJobs";

/// `neptune-db:ListMLModelTransformJobs`: List.
///
/// Resource types: `database` (required).
pub const ListMLModelTransformJobs: &str = "neptune-db:ListMLModelTransformJobs";

/// `neptune-db:ManageStatistics`: Write.
///
/// Resource types: `database` (required).
pub const ManageStatistics: &str = "neptune-db:ManageStatistics";

/// `neptune-db:ReadDataViaQuery`: Read.
///
/// Resource types: `database` (required).
///
/// Condition keys: `neptune-db:QueryLanguage`.
pub const ReadDataViaQuery: &str = "neptune-db:ReadDataViaQuery";

/// `neptune-db:ResetDatabase`: Write.
///
/// Resource types: `database` (required).
pub const ResetDatabase: &str = "neptune-db:ResetDatabase";

/// `neptune-db:StartLoaderJob`: Write.
///
/// Resource types: `database` (required).
pub const StartLoaderJob: &str = "neptune-db:StartLoaderJob";

/// `neptune-db:StartMLDataProcessingJob`: Write.
///
/// Resource types: `database` (required).
pub const StartMLDataProcessingJob: &str = "neptune-db:StartMLDataProcessingJob";

/// `neptune-db:StartMLModelTrainingJob`: Write.
///
/// Resource types: `database` (required).
pub const StartMLModelTrainingJob: &str = "neptune-db:StartMLModelTrainingJob";

/// `neptune-db:StartMLModelTransformJob`: Write.
///
/// Resource types: `database` (required).
pub const StartMLModelTransformJob: &str = "neptune-db:StartMLModelTransformJob";

/// `neptune-db:WriteDataViaQuery`: Write.
///
/// Resource types: `database` (required).
///
/// Condition keys: `neptune-db:QueryLanguage`.
pub const WriteDataViaQuery: &str = "neptune-db:WriteDataViaQuery";
