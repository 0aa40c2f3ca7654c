// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Lookout for Equipment: the actions of the prefix `lookoutequipment`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `dataset` | `arn:${Partition}:lookoutequipment:${Region}:${Account}:dataset/${DatasetName}/${DatasetId}` |
//! | `inference-scheduler` | `arn:${Partition}:lookoutequipment:${Region}:${Account}:inference-scheduler/${InferenceSchedulerName}/${InferenceSchedulerId}` |
//! | `label-group` | `arn:${Partition}:lookoutequipment:${Region}:${Account}:label-group/${LabelGroupName}/${LabelGroupId}` |
//! | `model` | `arn:${Partition}:lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}` |
//! | `model-version` | `arn:${Partition}:lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}/model-version/${ModelVersionNumber}` |

/// `lookoutequipment:CreateDataset`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataset: &str = "lookoutequipment:CreateDataset";

/// `lookoutequipment:CreateInferenceScheduler`: Write.
///
/// Resource types: `inference-scheduler` (required), `model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInferenceScheduler: &str = "lookoutequipment:CreateInferenceScheduler";

/// `lookoutequipment:CreateLabel`: Write.
///
/// Resource types: `label-group` (required).
pub const CreateLabel: &str = "lookoutequipment:CreateLabel";

/// `lookoutequipment:CreateLabelGroup`: Write.
///
/// Resource types: `label-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLabelGroup: &str = "lookoutequipment:CreateLabelGroup";

/// `lookoutequipment:CreateModel`: Write.
///
/// Resource types: `dataset` (required), `label-group`, `model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModel: &str = "lookoutequipment:CreateModel";

/// `lookoutequipment:CreateRetrainingScheduler`: Write.
///
/// Resource types: `model` (required).
pub const CreateRetrainingScheduler: &str = "lookoutequipment:CreateRetrainingScheduler";

/// `lookoutequipment:DeleteDataset`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDataset: &str = "lookoutequipment:DeleteDataset";

/// `lookoutequipment:DeleteInferenceScheduler`: Write.
///
/// Resource types: `inference-scheduler` (required).
pub const DeleteInferenceScheduler: &str = "lookoutequipment:DeleteInferenceScheduler";

/// `lookoutequipment:DeleteLabel`: Write.
///
/// Resource types: `label-group` (required).
pub const DeleteLabel: &str = "lookoutequipment:DeleteLabel";

/// `lookoutequipment:DeleteLabelGroup`: Write.
///
/// Resource types: `label-group` (required).
pub const DeleteLabelGroup: &str = "lookoutequipment:DeleteLabelGroup";

/// `lookoutequipment:DeleteModel`: Write.
///
/// Resource types: `model` (required).
pub const DeleteModel: &str = "lookoutequipment:DeleteModel";

/// `lookoutequipment:DeleteResourcePolicy`: Write.
///
/// Resource types: `dataset`, `model`, `model-version`.
pub const DeleteResourcePolicy: &str = "lookoutequipment:DeleteResourcePolicy";

/// `lookoutequipment:DeleteRetrainingScheduler`: Write.
///
/// Resource types: `model` (required).
pub const DeleteRetrainingScheduler: &str = "lookoutequipment:DeleteRetrainingScheduler";

/// `lookoutequipment:DescribeDataIngestionJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataIngestionJob: &str = "lookoutequipment:DescribeDataIngestionJob";

/// `lookoutequipment:DescribeDataset`: Read.
///
/// Resource types: `dataset` (required).
pub const DescribeDataset: &str = "lookoutequipment:DescribeDataset";

/// `lookoutequipment:DescribeInferenceScheduler`: Read.
///
/// Resource types: `inference-scheduler` (required).
pub const DescribeInferenceScheduler: &str = "lookoutequipment:DescribeInferenceScheduler";

/// `lookoutequipment:Describelabel`: Read.
///
/// Resource types: `label-group` (required).
pub const Describelabel: &str = "lookoutequipment:Describelabel";

/// `lookoutequipment:DescribeLabelGroup`: Read.
///
/// Resource types: `label-group` (required).
pub const DescribeLabelGroup: &str = "lookoutequipment:DescribeLabelGroup";

/// `lookoutequipment:DescribeModel`: Read.
///
/// Resource types: `model` (required).
pub const DescribeModel: &str = "lookoutequipment:DescribeModel";

/// `lookoutequipment:DescribeModelVersion`: Read.
///
/// Resource types: `model-version` (required).
pub const DescribeModelVersion: &str = "lookoutequipment:DescribeModelVersion";

/// `lookoutequipment:DescribeResourcePolicy`: Read.
///
/// Resource types: `dataset`, `model`, `model-version`.
pub const DescribeResourcePolicy: &str = "lookoutequipment:DescribeResourcePolicy";

/// `lookoutequipment:DescribeRetrainingScheduler`: Read.
///
/// Resource types: `model` (required).
pub const DescribeRetrainingScheduler: &str = "lookoutequipment:DescribeRetrainingScheduler";

/// `lookoutequipment:ImportDataset`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportDataset: &str = "lookoutequipment:ImportDataset";

/// `lookoutequipment:ImportModelVersion`: Write.
///
/// Resource types: `dataset` (required), `label-group`, `model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `lookoutequipment:IsImportingData`.
pub const ImportModelVersion: &str = "lookoutequipment:ImportModelVersion";

/// `lookoutequipment:ListDataIngestionJobs`: List.
///
/// Resource types: `dataset` (required).
pub const ListDataIngestionJobs: &str = "lookoutequipment:ListDataIngestionJobs";

/// `lookoutequipment:ListDatasets`: List.
///
/// No resource types: its resource is `*`.
pub const ListDatasets: &str = "lookoutequipment:ListDatasets";

/// `lookoutequipment:ListInferenceEvents`: Read.
///
/// Resource types: `inference-scheduler` (required).
pub const ListInferenceEvents: &str = "lookoutequipment:ListInferenceEvents";

/// `lookoutequipment:ListInferenceExecutions`: Read.
///
/// Resource types: `inference-scheduler` (required).
pub const ListInferenceExecutions: &str = "lookoutequipment:ListInferenceExecutions";

/// `lookoutequipment:ListInferenceSchedulers`: List.
///
/// No resource types: its resource is `*`.
pub const ListInferenceSchedulers: &str = "lookoutequipment:ListInferenceSchedulers";

/// `lookoutequipment:ListLabelGroups`: List.
///
/// Resource types: `label-group` (required).
pub const ListLabelGroups: &str = "lookoutequipment:ListLabelGroups";

/// `lookoutequipment:ListLabels`: List.
///
/// Resource types: `label-group` (required).
pub const ListLabels: &str = "lookoutequipment:ListLabels";

/// `lookoutequipment:ListModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListModels: &str = "lookoutequipment:ListModels";

/// `lookoutequipment:ListModelVersions`: List.
///
/// Resource types: `model` (required).
pub const ListModelVersions: &str = "lookoutequipment:ListModelVersions";

/// `lookoutequipment:ListRetrainingSchedulers`: List.
///
/// No resource types: its resource is `*`.
pub const ListRetrainingSchedulers: &str = "lookoutequipment:ListRetrainingSchedulers";

/// `lookoutequipment:ListSensorStatistics`: List.
///
/// Resource types: `dataset` (required).
pub const ListSensorStatistics: &str = "lookoutequipment:ListSensorStatistics";

/// `lookoutequipment:ListTagsForResource`: Read.
///
/// Resource types: `dataset`, `inference-scheduler`, `label-group`, `model`, `model-version`.
pub const ListTagsForResource: &str = "lookoutequipment:ListTagsForResource";

/// `lookoutequipment:PutResourcePolicy`: Write.
///
/// Resource types: `dataset`, `model`, `model-version`.
pub const PutResourcePolicy: &str = "lookoutequipment:PutResourcePolicy";

/// `lookoutequipment:StartDataIngestionJob`: Write.
///
/// Resource types: `dataset` (required).
pub const StartDataIngestionJob: &str = "lookoutequipment:StartDataIngestionJob";

/// `lookoutequipment:StartInferenceScheduler`: Write.
///
/// Resource types: `inference-scheduler` (required).
pub const StartInferenceScheduler: &str = "lookoutequipment:StartInferenceScheduler";

/// `lookoutequipment:StartRetrainingScheduler`: Write.
///
/// Resource types: `model` (required).
pub const StartRetrainingScheduler: &str = "lookoutequipment:StartRetrainingScheduler";

/// `lookoutequipment:StopInferenceScheduler`: Write.
///
/// Resource types: `inference-scheduler` (required).
pub const StopInferenceScheduler: &str = "lookoutequipment:StopInferenceScheduler";

/// `lookoutequipment:StopRetrainingScheduler`: Write.
///
/// Resource types: `model` (required).
pub const StopRetrainingScheduler: &str = "lookoutequipment:StopRetrainingScheduler";

/// `lookoutequipment:TagResource`: Tagging, Write.
///
/// Resource types: `dataset`, `inference-scheduler`, `label-group`, `model`, `model-version`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "lookoutequipment:TagResource";

/// `lookoutequipment:UntagResource`: Tagging, Write.
///
/// Resource types: `dataset`, `inference-scheduler`, `label-group`, `model`, `model-version`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "lookoutequipment:UntagResource";

/// `lookoutequipment:UpdateActiveModelVersion`: Write.
///
/// Resource types: `model` (required), `model-version` (required).
pub const UpdateActiveModelVersion: &str = "lookoutequipment:UpdateActiveModelVersion";

/// `lookoutequipment:UpdateInferenceScheduler`: Write.
///
/// Resource types: `inference-scheduler` (required).
pub const UpdateInferenceScheduler: &str = "lookoutequipment:UpdateInferenceScheduler";

/// `lookoutequipment:UpdateLabelGroup`: Write.
///
/// Resource types: `label-group` (required).
pub const UpdateLabelGroup: &str = "lookoutequipment:UpdateLabelGroup";

/// `lookoutequipment:UpdateModel`: Write.
///
/// Resource types: `model` (required).
pub const UpdateModel: &str = "lookoutequipment:UpdateModel";

/// `lookoutequipment:UpdateRetrainingScheduler`: Write.
///
/// Resource types: `model` (required).
pub const UpdateRetrainingScheduler: &str = "lookoutequipment:UpdateRetrainingScheduler";
