// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon OpenSearch Ingestion: the actions of the prefix `osis`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `pipeline` | `arn:${Partition}:osis:${Region}:${Account}:pipeline/${PipelineName}` |
//! | `pipeline-blueprint` | `arn:${Partition}:osis:${Region}:${Account}:blueprint/${BlueprintName}` |
//! | `pipeline-endpoint` | `arn:${Partition}:osis:${Region}:${Account}:endpoint/${EndpointId}` |

/// `osis:CreatePipeline`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePipeline: &str = "osis:CreatePipeline";

/// `osis:CreatePipelineEndpoint`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePipelineEndpoint: &str = "osis:CreatePipelineEndpoint";

/// `osis:DeletePipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const DeletePipeline: &str = "osis:DeletePipeline";

/// `osis:DeletePipelineEndpoint`: Write.
///
/// Resource types: `pipeline-endpoint` (required).
pub const DeletePipelineEndpoint: &str = "osis:DeletePipelineEndpoint";

/// `osis:DeleteResourcePolicy`: Write.
///
/// Resource types: `pipeline` (required).
pub const DeleteResourcePolicy: &str = "osis:DeleteResourcePolicy";

/// `osis:GetPipeline`: Read.
///
/// Resource types: `pipeline` (required).
pub const GetPipeline: &str = "osis:GetPipeline";

/// `osis:GetPipelineBlueprint`: Read.
///
/// Resource types: `pipeline-blueprint` (required).
pub const GetPipelineBlueprint: &str = "osis:GetPipelineBlueprint";

/// `osis:GetPipelineChangeProgress`: Read.
///
/// Resource types: `pipeline` (required).
pub const GetPipelineChangeProgress: &str = "osis:GetPipelineChangeProgress";

/// `osis:GetResourcePolicy`: Read.
///
/// Resource types: `pipeline` (required).
pub const GetResourcePolicy: &str = "osis:GetResourcePolicy";

/// `osis:Ingest`: Write.
///
/// Resource types: `pipeline` (required).
pub const Ingest: &str = "osis:Ingest";

/// `osis:ListPipelineBlueprints`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelineBlueprints: &str = "osis:ListPipelineBlueprints";

/// `osis:ListPipelineEndpointConnections`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelineEndpointConnections: &str = "osis:ListPipelineEndpointConnections";

/// `osis:ListPipelineEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelineEndpoints: &str = "osis:ListPipelineEndpoints";

/// `osis:ListPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelines: &str = "osis:ListPipelines";

/// `osis:ListTagsForResource`: Read.
///
/// Resource types: `pipeline` (required).
pub const ListTagsForResource: &str = "osis:ListTagsForResource";

/// `osis:PutResourcePolicy`: Write.
///
/// Resource types: `pipeline` (required).
pub const PutResourcePolicy: &str = "osis:PutResourcePolicy";

/// `osis:RevokePipelineEndpointConnections`: Write.
///
/// Resource types: `pipeline` (required).
pub const RevokePipelineEndpointConnections: &str = "osis:RevokePipelineEndpointConnections";

/// `osis:StartPipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const StartPipeline: &str = "osis:StartPipeline";

/// `osis:StopPipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const StopPipeline: &str = "osis:StopPipeline";

/// `osis:TagResource`: Tagging, Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "osis:TagResource";

/// `osis:UntagResource`: Tagging, Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "osis:UntagResource";

/// `osis:UpdatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const UpdatePipeline: &str = "osis:UpdatePipeline";

/// `osis:ValidatePipeline`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidatePipeline: &str = "osis:ValidatePipeline";
