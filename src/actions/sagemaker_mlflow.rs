// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon SageMaker with MLflow: the actions of the prefix `sagemaker-mlflow`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `mlflow-tracking-server` | `arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}` |

/// `sagemaker-mlflow:AccessUI`: Read.
///
/// No resource types: its resource is `*`.
pub const AccessUI: &str = "sagemaker-mlflow:AccessUI";

/// `sagemaker-mlflow:CreateExperiment`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateExperiment: &str = "sagemaker-mlflow:CreateExperiment";

/// `sagemaker-mlflow:CreateModelVersion`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateModelVersion: &str = "sagemaker-mlflow:CreateModelVersion";

/// `sagemaker-mlflow:CreateRegisteredModel`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateRegisteredModel: &str = "sagemaker-mlflow:CreateRegisteredModel";

/// `sagemaker-mlflow:CreateRun`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateRun: &str = "sagemaker-mlflow:CreateRun";

/// `sagemaker-mlflow:DeleteExperiment`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteExperiment: &str = "sagemaker-mlflow:DeleteExperiment";

/// `sagemaker-mlflow:DeleteLoggedModel`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteLoggedModel: &str = "sagemaker-mlflow:DeleteLoggedModel";

/// `sagemaker-mlflow:DeleteLoggedModelTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteLoggedModelTag: &str = "sagemaker-mlflow:DeleteLoggedModelTag";

/// `sagemaker-mlflow:DeleteModelVersion`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteModelVersion: &str = "sagemaker-mlflow:DeleteModelVersion";

/// `sagemaker-mlflow:DeleteModelVersionTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteModelVersionTag: &str = "sagemaker-mlflow:DeleteModelVersionTag";

/// `sagemaker-mlflow:DeleteRegisteredModel`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRegisteredModel: &str = "sagemaker-mlflow:DeleteRegisteredModel";

/// `sagemaker-mlflow:DeleteRegisteredModelAlias`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRegisteredModelAlias: &str = "sagemaker-mlflow:DeleteRegisteredModelAlias";

/// `sagemaker-mlflow:DeleteRegisteredModelTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRegisteredModelTag: &str = "sagemaker-mlflow:DeleteRegisteredModelTag";

/// `sagemaker-mlflow:DeleteRun`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteRun: &str = "sagemaker-mlflow:DeleteRun";

/// `sagemaker-mlflow:DeleteTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTag: &str = "sagemaker-mlflow:DeleteTag";

/// `sagemaker-mlflow:DeleteTraces`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTraces: &str = "sagemaker-mlflow:DeleteTraces";

/// `sagemaker-mlflow:DeleteTraceTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTraceTag: &str = "sagemaker-mlflow:DeleteTraceTag";

/// `sagemaker-mlflow:EndTrace`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const EndTrace: &str = "sagemaker-mlflow:EndTrace";

/// `sagemaker-mlflow:FinalizeLoggedModel`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const FinalizeLoggedModel: &str = "sagemaker-mlflow:FinalizeLoggedModel";

/// `sagemaker-mlflow:GetDownloadURIForModelVersionArtifacts`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDownloadURIForModelVersionArtifacts: &str = "sagemaker-mlflow:GetDownloadURIForModelVersionArtifacts";

/// `sagemaker-mlflow:GetExperiment`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExperiment: &str = "sagemaker-mlflow:GetExperiment";

/// `sagemaker-mlflow:GetExperimentByName`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExperimentByName: &str = "sagemaker-mlflow:GetExperimentByName";

/// `sagemaker-mlflow:GetLatestModelVersions`: List.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLatestModelVersions: &str = "sagemaker-mlflow:GetLatestModelVersions";

/// `sagemaker-mlflow:GetLoggedModel`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLoggedModel: &str = "sagemaker-mlflow:GetLoggedModel";

/// `sagemaker-mlflow:GetMetricHistory`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetMetricHistory: &str = "sagemaker-mlflow:GetMetricHistory";

/// `sagemaker-mlflow:GetModelVersion`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetModelVersion: &str = "sagemaker-mlflow:GetModelVersion";

/// `sagemaker-mlflow:GetModelVersionByAlias`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetModelVersionByAlias: &str = "sagemaker-mlflow:GetModelVersionByAlias";

/// `sagemaker-mlflow:GetRegisteredModel`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRegisteredModel: &str = "sagemaker-mlflow:GetRegisteredModel";

/// `sagemaker-mlflow:GetRun`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetRun: &str = "sagemaker-mlflow:GetRun";

/// `sagemaker-mlflow:GetTraceInfo`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTraceInfo: &str = "sagemaker-mlflow:GetTraceInfo";

/// `sagemaker-mlflow:ListArtifacts`: List.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListArtifacts: &str = "sagemaker-mlflow:ListArtifacts";

/// `sagemaker-mlflow:ListLoggedModelArtifacts`: List.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListLoggedModelArtifacts: &str = "sagemaker-mlflow:ListLoggedModelArtifacts";

/// `sagemaker-mlflow:LogBatch`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const LogBatch: &str = "sagemaker-mlflow:LogBatch";

/// `sagemaker-mlflow:LogInputs`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const LogInputs: &str = "sagemaker-mlflow:LogInputs";

/// `sagemaker-mlflow:LogLoggedModelParams`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const LogLoggedModelParams: &str = "sagemaker-mlflow:LogLoggedModelParams";

/// `sagemaker-mlflow:LogMetric`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const LogMetric: &str = "sagemaker-mlflow:LogMetric";

/// `sagemaker-mlflow:LogModel`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const LogModel: &str = "sagemaker-mlflow:LogModel";

/// `sagemaker-mlflow:LogOutputs`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const LogOutputs: &str = "sagemaker-mlflow:LogOutputs";

/// `sagemaker-mlflow:LogParam`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const LogParam: &str = "sagemaker-mlflow:LogParam";

/// `sagemaker-mlflow:RenameRegisteredModel`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RenameRegisteredModel: &str = "sagemaker-mlflow:RenameRegisteredModel";

/// `sagemaker-mlflow:RestoreExperiment`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RestoreExperiment: &str = "sagemaker-mlflow:RestoreExperiment";

/// `sagemaker-mlflow:RestoreRun`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RestoreRun: &str = "sagemaker-mlflow:RestoreRun";

/// `sagemaker-mlflow:SearchExperiments`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SearchExperiments: &str = "sagemaker-mlflow:SearchExperiments";

/// `sagemaker-mlflow:SearchLoggedModels`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SearchLoggedModels: &str = "sagemaker-mlflow:SearchLoggedModels";

/// `sagemaker-mlflow:SearchModelVersions`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SearchModelVersions: &str = "sagemaker-mlflow:SearchModelVersions";

/// `sagemaker-mlflow:SearchRegisteredModels`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SearchRegisteredModels: &str = "sagemaker-mlflow:SearchRegisteredModels";

/// `sagemaker-mlflow:SearchRuns`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SearchRuns: &str = "sagemaker-mlflow:SearchRuns";

/// `sagemaker-mlflow:SearchTraces`: Read.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SearchTraces: &str = "sagemaker-mlflow:SearchTraces";

/// `sagemaker-mlflow:SetExperimentTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SetExperimentTag: &str = "sagemaker-mlflow:SetExperimentTag";

/// `sagemaker-mlflow:SetLoggedModelTags`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SetLoggedModelTags: &str = "sagemaker-mlflow:SetLoggedModelTags";

/// `sagemaker-mlflow:SetModelVersionTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SetModelVersionTag: &str = "sagemaker-mlflow:SetModelVersionTag";

/// `sagemaker-mlflow:SetRegisteredModelAlias`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SetRegisteredModelAlias: &str = "sagemaker-mlflow:SetRegisteredModelAlias";

/// `sagemaker-mlflow:SetRegisteredModelTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SetRegisteredModelTag: &str = "sagemaker-mlflow:SetRegisteredModelTag";

/// `sagemaker-mlflow:SetTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SetTag: &str = "sagemaker-mlflow:SetTag";

/// `sagemaker-mlflow:SetTraceTag`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SetTraceTag: &str = "sagemaker-mlflow:SetTraceTag";

/// `sagemaker-mlflow:StartTrace`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartTrace: &str = "sagemaker-mlflow:StartTrace";

/// `sagemaker-mlflow:TransitionModelVersionStage`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const TransitionModelVersionStage: &str = "sagemaker-mlflow:TransitionModelVersionStage";

/// `sagemaker-mlflow:UpdateExperiment`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateExperiment: &str = "sagemaker-mlflow:UpdateExperiment";

/// `sagemaker-mlflow:UpdateModelVersion`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateModelVersion: &str = "sagemaker-mlflow:UpdateModelVersion";

/// `sagemaker-mlflow:UpdateRegisteredModel`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRegisteredModel: &str = "sagemaker-mlflow:UpdateRegisteredModel";

/// `sagemaker-mlflow:UpdateRun`: Write.
///
/// Resource types: `mlflow-tracking-server` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateRun: &str = "sagemaker-mlflow:UpdateRun";
