// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Machine Learning: the actions of the prefix `machinelearning`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `batchprediction` | `arn:${Partition}:machinelearning:${Region}:${Account}:batchprediction/${BatchPredictionId}` |
//! | `datasource` | `arn:${Partition}:machinelearning:${Region}:${Account}:datasource/${DatasourceId}` |
//! | `evaluation` | `arn:${Partition}:machinelearning:${Region}:${Account}:evaluation/${EvaluationId}` |
//! | `mlmodel` | `arn:${Partition}:machinelearning:${Region}:${Account}:mlmodel/${MlModelId}` |

/// `machinelearning:AddTags`: Tagging, Write.
///
/// Resource types: `batchprediction`, `datasource`, `evaluation`, `mlmodel`.
pub const AddTags: &str = "machinelearning:AddTags";

/// `machinelearning:CreateBatchPrediction`: Write.
///
/// Resource types: `batchprediction` (required), `datasource` (required), `mlmodel` (required).
pub const CreateBatchPrediction: &str = "machinelearning:CreateBatchPrediction";

/// `machinelearning:CreateDataSourceFromRDS`: Write.
///
/// Resource types: `datasource` (required).
pub const CreateDataSourceFromRDS: &str = "machinelearning:CreateDataSourceFromRDS";

/// `machinelearning:CreateDataSourceFromRedshift`: Write.
///
/// Resource types: `datasource` (required).
pub const CreateDataSourceFromRedshift: &str = "machinelearning:CreateDataSourceFromRedshift";

/// `machinelearning:CreateDataSourceFromS3`: Write.
///
/// Resource types: `datasource` (required).
pub const CreateDataSourceFromS3: &str = "machinelearning:CreateDataSourceFromS3";

/// `machinelearning:CreateEvaluation`: Write.
///
/// Resource types: `datasource` (required), `evaluation` (required), `mlmodel` (required).
pub const CreateEvaluation: &str = "machinelearning:CreateEvaluation";

/// `machinelearning:CreateMLModel`: Write.
///
/// Resource types: `datasource` (required), `mlmodel` (required).
pub const CreateMLModel: &str = "machinelearning:CreateMLModel";

/// `machinelearning:CreateRealtimeEndpoint`: Write.
///
/// Resource types: `mlmodel` (required).
pub const CreateRealtimeEndpoint: &str = "machinelearning:CreateRealtimeEndpoint";

/// `machinelearning:DeleteBatchPrediction`: Write.
///
/// Resource types: `batchprediction` (required).
pub const DeleteBatchPrediction: &str = "machinelearning:DeleteBatchPrediction";

/// `machinelearning:DeleteDataSource`: Write.
///
/// Resource types: `datasource` (required).
pub const DeleteDataSource: &str = "machinelearning:DeleteDataSource";

/// `machinelearning:DeleteEvaluation`: Write.
///
/// Resource types: `evaluation` (required).
pub const DeleteEvaluation: &str = "machinelearning:DeleteEvaluation";

/// `machinelearning:DeleteMLModel`: Write.
///
/// Resource types: `mlmodel` (required).
pub const DeleteMLModel: &str = "machinelearning:DeleteMLModel";

/// `machinelearning:DeleteRealtimeEndpoint`: Write.
///
/// Resource types: `mlmodel` (required).
pub const DeleteRealtimeEndpoint: &str = "machinelearning:DeleteRealtimeEndpoint";

/// `machinelearning:DeleteTags`: Tagging, Write.
///
/// Resource types: `batchprediction`, `datasource`, `evaluation`, `mlmodel`.
pub const DeleteTags: &str = "machinelearning:DeleteTags";

/// `machinelearning:DescribeBatchPredictions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeBatchPredictions: &str = "machinelearning:DescribeBatchPredictions";

/// `machinelearning:DescribeDataSources`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDataSources: &str = "machinelearning:DescribeDataSources";

/// `machinelearning:DescribeEvaluations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEvaluations: &str = "machinelearning:DescribeEvaluations";

/// `machinelearning:DescribeMLModels`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeMLModels: &str = "machinelearning:DescribeMLModels";

/// `machinelearning:DescribeTags`: List.
///
/// Resource types: `batchprediction`, `datasource`, `evaluation`, `mlmodel`.
pub const DescribeTags: &str = "machinelearning:DescribeTags";

/// `machinelearning:GetBatchPrediction`: Read.
///
/// Resource types: `batchprediction` (required).
pub const GetBatchPrediction: &str = "machinelearning:GetBatchPrediction";

/// `machinelearning:GetDataSource`: Read.
///
/// Resource types: `datasource` (required).
pub const GetDataSource: &str = "machinelearning:GetDataSource";

/// `machinelearning:GetEvaluation`: Read.
///
/// Resource types: `datasource` (required).
pub const GetEvaluation: &str = "machinelearning:GetEvaluation";

/// `machinelearning:GetMLModel`: Read.
///
/// Resource types: `mlmodel` (required).
pub const GetMLModel: &str = "machinelearning:GetMLModel";

/// `machinelearning:Predict`: Write.
///
/// Resource types: `mlmodel` (required).
pub const Predict: &str = "machinelearning:Predict";

/// `machinelearning:UpdateBatchPrediction`: Write.
///
/// Resource types: `batchprediction` (required).
pub const UpdateBatchPrediction: &str = "machinelearning:UpdateBatchPrediction";

/// `machinelearning:UpdateDataSource`: Write.
///
/// Resource types: `datasource` (required).
pub const UpdateDataSource: &str = "machinelearning:UpdateDataSource";

/// `machinelearning:UpdateEvaluation`: Write.
///
/// Resource types: `evaluation` (required).
pub const UpdateEvaluation: &str = "machinelearning:UpdateEvaluation";

/// `machinelearning:UpdateMLModel`: Write.
///
/// Resource types: `mlmodel` (required).
pub const UpdateMLModel: &str = "machinelearning:UpdateMLModel";
