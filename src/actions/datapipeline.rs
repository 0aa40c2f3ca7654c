// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Data Pipeline: the actions of the prefix `datapipeline`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `pipeline` | `arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineId}` |

/// `datapipeline:ActivatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`, `datapipeline:workerGroup`.
pub const ActivatePipeline: &str = "datapipeline:ActivatePipeline";

/// `datapipeline:AddTags`: Tagging, Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`.
pub const AddTags: &str = "datapipeline:AddTags";

/// `datapipeline:CreatePipeline`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `datapipeline:Tag/${TagKey}`.
pub const CreatePipeline: &str = "datapipeline:CreatePipeline";

/// `datapipeline:DeactivatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`, `datapipeline:workerGroup`.
pub const DeactivatePipeline: &str = "datapipeline:DeactivatePipeline";

/// `datapipeline:DeletePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`.
pub const DeletePipeline: &str = "datapipeline:DeletePipeline";

/// `datapipeline:DescribeObjects`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`.
pub const DescribeObjects: &str = "datapipeline:DescribeObjects";

/// `datapipeline:DescribePipelines`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`.
pub const DescribePipelines: &str = "datapipeline:DescribePipelines";

/// `datapipeline:EvaluateExpression`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`.
pub const EvaluateExpression: &str = "datapipeline:EvaluateExpression";

/// `datapipeline:GetAccountLimits`: List.
///
/// No resource types: its resource is `*`.
pub const GetAccountLimits: &str = "datapipeline:GetAccountLimits";

/// `datapipeline:GetPipelineDefinition`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`, `datapipeline:workerGroup`.
pub const GetPipelineDefinition: &str = "datapipeline:GetPipelineDefinition";

/// `datapipeline:ListPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelines: &str = "datapipeline:ListPipelines";

/// `datapipeline:PollForTask`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `datapipeline:workerGroup`.
pub const PollForTask: &str = "datapipeline:PollForTask";

/// `datapipeline:PutAccountLimits`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountLimits: &str = "datapipeline:PutAccountLimits";

/// `datapipeline:PutPipelineDefinition`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`, `datapipeline:workerGroup`.
pub const PutPipelineDefinition: &str = "datapipeline:PutPipelineDefinition";

/// `datapipeline:QueryObjects`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`.
pub const QueryObjects: &str = "datapipeline:QueryObjects";

/// `datapipeline:RemoveTags`: Tagging, Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`.
pub const RemoveTags: &str = "datapipeline:RemoveTags";

/// `datapipeline:ReportTaskProgress`: Write.
///
/// Resource types: `pipeline` (required).
pub const ReportTaskProgress: &str = "datapipeline:ReportTaskProgress";

/// `datapipeline:ReportTaskRunnerHeartbeat`: Write.
///
/// No resource types: its resource is `*`.
pub const ReportTaskRunnerHeartbeat: &str = "datapipeline:ReportTaskRunnerHeartbeat";

/// `datapipeline:SetStatus`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`.
pub const SetStatus: &str = "datapipeline:SetStatus";

/// `datapipeline:SetTaskStatus`: Write.
///
/// Resource types: `pipeline` (required).
pub const SetTaskStatus: &str = "datapipeline:SetTaskStatus";

/// `datapipeline:ValidatePipelineDefinition`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `datapipeline:PipelineCreator`, `datapipeline:Tag/${TagKey}`, `datapipeline:workerGroup`.
pub const ValidatePipelineDefinition: &str = "datapipeline:ValidatePipelineDefinition";
