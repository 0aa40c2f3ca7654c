// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Fraud Detector: the actions of the prefix `frauddetector`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `batch-import` | `arn:${Partition}:frauddetector:${Region}:${Account}:batch-import/${ResourcePath}` |
//! | `batch-prediction` | `arn:${Partition}:frauddetector:${Region}:${Account}:batch-prediction/${ResourcePath}` |
//! | `detector` | `arn:${Partition}:frauddetector:${Region}:${Account}:detector/${ResourcePath}` |
//! | `detector-version` | `arn:${Partition}:frauddetector:${Region}:${Account}:detector-version/${ResourcePath}` |
//! | `entity-type` | `arn:${Partition}:frauddetector:${Region}:${Account}:entity-type/${ResourcePath}` |
//! | `event-type` | `arn:${Partition}:frauddetector:${Region}:${Account}:event-type/${ResourcePath}` |
//! | `external-model` | `arn:${Partition}:frauddetector:${Region}:${Account}:external-model/${ResourcePath}` |
//! | `label` | `arn:${Partition}:frauddetector:${Region}:${Account}:label/${ResourcePath}` |
//! | `list` | `arn:${Partition}:frauddetector:${Region}:${Account}:list/${ResourcePath}` |
//! | `model` | `arn:${Partition}:frauddetector:${Region}:${Account}:model/${ResourcePath}` |
//! | `model-version` | `arn:${Partition}:frauddetector:${Region}:${Account}:model-version/${ResourcePath}` |
//! | `outcome` | `arn:${Partition}:frauddetector:${Region}:${Account}:outcome/${ResourcePath}` |
//! | `rule` | `arn:${Partition}:frauddetector:${Region}:${Account}:rule/${ResourcePath}` |
//! | `variable` | `arn:${Partition}:frauddetector:${Region}:${Account}:variable/${ResourcePath}` |

/// `frauddetector:BatchCreateVariable`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const BatchCreateVariable: &str = "frauddetector:BatchCreateVariable";

/// `frauddetector:BatchGetVariable`: List.
///
/// Resource types: `variable` (required).
pub const BatchGetVariable: &str = "frauddetector:BatchGetVariable";

/// `frauddetector:CancelBatchImportJob`: Write.
///
/// Resource types: `batch-import` (required).
pub const CancelBatchImportJob: &str = "frauddetector:CancelBatchImportJob";

/// `frauddetector:CancelBatchPredictionJob`: Write.
///
/// Resource types: `batch-prediction` (required).
pub const CancelBatchPredictionJob: &str = "frauddetector:CancelBatchPredictionJob";

/// `frauddetector:CreateBatchImportJob`: Write.
///
/// Resource types: `batch-import` (required), `event-type` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBatchImportJob: &str = "frauddetector:CreateBatchImportJob";

/// `frauddetector:CreateBatchPredictionJob`: Write.
///
/// Resource types: `batch-prediction` (required), `detector` (required), `detector-version` (required), `event-type` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBatchPredictionJob: &str = "frauddetector:CreateBatchPredictionJob";

/// `frauddetector:CreateDetectorVersion`: Write.
///
/// Resource types: `detector` (required), `external-model`, `model-version`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDetectorVersion: &str = "frauddetector:CreateDetectorVersion";

/// `frauddetector:CreateList`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateList: &str = "frauddetector:CreateList";

/// `frauddetector:CreateModel`: Write.
///
/// Resource types: `event-type` (required), `model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModel: &str = "frauddetector:CreateModel";

/// `frauddetector:CreateModelVersion`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModelVersion: &str = "frauddetector:CreateModelVersion";

/// `frauddetector:CreateRule`: Write.
///
/// Resource types: `detector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRule: &str = "frauddetector:CreateRule";

/// `frauddetector:CreateVariable`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVariable: &str = "frauddetector:CreateVariable";

/// `frauddetector:DeleteBatchImportJob`: Write.
///
/// Resource types: `batch-import` (required).
pub const DeleteBatchImportJob: &str = "frauddetector:DeleteBatchImportJob";

/// `frauddetector:DeleteBatchPredictionJob`: Write.
///
/// Resource types: `batch-prediction` (required).
pub const DeleteBatchPredictionJob: &str = "frauddetector:DeleteBatchPredictionJob";

/// `frauddetector:DeleteDetector`: Write.
///
/// Resource types: `detector` (required).
pub const DeleteDetector: &str = "frauddetector:DeleteDetector";

/// `frauddetector:DeleteDetectorVersion`: Write.
///
/// Resource types: `detector-version` (required).
pub const DeleteDetectorVersion: &str = "frauddetector:DeleteDetectorVersion";

/// `frauddetector:DeleteEntityType`: Write.
///
/// Resource types: `entity-type` (required).
pub const DeleteEntityType: &str = "frauddetector:DeleteEntityType";

/// `frauddetector:DeleteEvent`: Write.
///
/// Resource types: `event-type` (required).
pub const DeleteEvent: &str = "frauddetector:DeleteEvent";

/// `frauddetector:DeleteEventsByEventType`: Write.
///
/// Resource types: `event-type` (required).
pub const DeleteEventsByEventType: &str = "frauddetector:DeleteEventsByEventType";

/// `frauddetector:DeleteEventType`: Write.
///
/// Resource types: `event-type` (required).
pub const DeleteEventType: &str = "frauddetector:DeleteEventType";

/// `frauddetector:DeleteExternalModel`: Write.
///
/// Resource types: `external-model` (required).
pub const DeleteExternalModel: &str = "frauddetector:DeleteExternalModel";

/// `frauddetector:DeleteLabel`: Write.
///
/// Resource types: `label` (required).
pub const DeleteLabel: &str = "frauddetector:DeleteLabel";

/// `frauddetector:DeleteList`: Write.
///
/// Resource types: `list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteList: &str = "frauddetector:DeleteList";

/// `frauddetector:DeleteModel`: Write.
///
/// Resource types: `model` (required).
pub const DeleteModel: &str = "frauddetector:DeleteModel";

/// `frauddetector:DeleteModelVersion`: Write.
///
/// Resource types: `model-version` (required).
pub const DeleteModelVersion: &str = "frauddetector:DeleteModelVersion";

/// `frauddetector:DeleteOutcome`: Write.
///
/// Resource types: `outcome` (required).
pub const DeleteOutcome: &str = "frauddetector:DeleteOutcome";

/// `frauddetector:DeleteRule`: Write.
///
/// Resource types: `rule` (required).
pub const DeleteRule: &str = "frauddetector:DeleteRule";

/// `frauddetector:DeleteVariable`: Write.
///
/// Resource types: `variable` (required).
pub const DeleteVariable: &str = "frauddetector:DeleteVariable";

/// `frauddetector:DescribeDetector`: Read.
///
/// Resource types: `detector` (required).
pub const DescribeDetector: &str = "frauddetector:DescribeDetector";

/// `frauddetector:DescribeModelVersions`: Read.
///
/// Resource types: `model-version`.
pub const DescribeModelVersions: &str = "frauddetector:DescribeModelVersions";

/// `frauddetector:GetBatchImportJobs`: List.
///
/// Resource types: `batch-import`.
pub const GetBatchImportJobs: &str = "frauddetector:GetBatchImportJobs";

/// `frauddetector:GetBatchImportJobValidationReport`: Read.
///
/// Resource types: `batch-import` (required).
pub const GetBatchImportJobValidationReport: &str = "frauddetector:GetBatchImportJobValidationReport";

/// `frauddetector:GetBatchPredictionJobs`: List.
///
/// Resource types: `batch-prediction`.
pub const GetBatchPredictionJobs: &str = "frauddetector:GetBatchPredictionJobs";

/// `frauddetector:GetDeleteEventsByEventTypeStatus`: Read.
///
/// Resource types: `event-type` (required).
pub const GetDeleteEventsByEventTypeStatus: &str = "frauddetector:GetDeleteEventsByEventTypeStatus";

/// `frauddetector:GetDetectors`: List.
///
/// Resource types: `detector`.
pub const GetDetectors: &str = "frauddetector:GetDetectors";

/// `frauddetector:GetDetectorVersion`: Read.
///
/// Resource types: `detector-version` (required).
pub const GetDetectorVersion: &str = "frauddetector:GetDetectorVersion";

/// `frauddetector:GetEntityTypes`: List.
///
/// Resource types: `entity-type`.
pub const GetEntityTypes: &str = "frauddetector:GetEntityTypes";

/// `frauddetector:GetEvent`: Read.
///
/// Resource types: `event-type` (required).
pub const GetEvent: &str = "frauddetector:GetEvent";

/// `frauddetector:GetEventPrediction`: Read.
///
/// Resource types: `detector` (required), `detector-version` (required), `event-type` (required).
pub const GetEventPrediction: &str = "frauddetector:GetEventPrediction";

/// `frauddetector:GetEventPredictionMetadata`: Read.
///
/// Resource types: `detector` (required), `detector-version` (required), `event-type` (required).
pub const GetEventPredictionMetadata: &str = "frauddetector:GetEventPredictionMetadata";

/// `frauddetector:GetEventTypes`: List.
///
/// Resource types: `event-type`.
pub const GetEventTypes: &str = "frauddetector:GetEventTypes";

/// `frauddetector:GetExternalModels`: List.
///
/// Resource types: `external-model`.
pub const GetExternalModels: &str = "frauddetector:GetExternalModels";

/// `frauddetector:GetKMSEncryptionKey`: Read.
///
/// No resource types: its resource is `*`.
pub const GetKMSEncryptionKey: &str = "frauddetector:GetKMSEncryptionKey";

/// `frauddetector:GetLabels`: List.
///
/// Resource types: `label`.
pub const GetLabels: &str = "frauddetector:GetLabels";

/// `frauddetector:GetListElements`: Read.
///
/// Resource types: `list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetListElements: &str = "frauddetector:GetListElements";

/// `frauddetector:GetListsMetadata`: List.
///
/// Resource types: `list`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetListsMetadata: &str = "frauddetector:GetListsMetadata";

/// `frauddetector:GetModels`: List.
///
/// Resource types: `model`.
pub const GetModels: &str = "frauddetector:GetModels";

/// `frauddetector:GetModelVersion`: Read.
///
/// Resource types: `model-version` (required).
pub const GetModelVersion: &str = "frauddetector:GetModelVersion";

/// `frauddetector:GetOutcomes`: List.
///
/// Resource types: `outcome`.
pub const GetOutcomes: &str = "frauddetector:GetOutcomes";

/// `frauddetector:GetRules`: List.
///
/// Resource types: `rule`.
pub const GetRules: &str = "frauddetector:GetRules";

/// `frauddetector:GetVariables`: List.
///
/// Resource types: `variable`.
pub const GetVariables: &str = "frauddetector:GetVariables";

/// `frauddetector:ListEventPredictions`: List.
///
/// Resource types: `detector`, `detector-version`, `event-type`.
pub const ListEventPredictions: &str = "frauddetector:ListEventPredictions";

/// `frauddetector:ListTagsForResource`: Read.
///
/// Resource types: `batch-import`, `batch-prediction`, `detector`, `detector-version`, `entity-type`, `event-type`, `external-model`, `label`, `list`, `model`, `model-version`, `outcome`, `rule`, `variable`.
pub const ListTagsForResource: &str = "frauddetector:ListTagsForResource";

/// `frauddetector:PutDetector`: Write.
///
/// Resource types: `detector` (required), `event-type` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutDetector: &str = "frauddetector:PutDetector";

/// `frauddetector:PutEntityType`: Write.
///
/// Resource types: `entity-type` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutEntityType: &str = "frauddetector:PutEntityType";

/// `frauddetector:PutEventType`: Write.
///
/// Resource types: `event-type` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutEventType: &str = "frauddetector:PutEventType";

/// `frauddetector:PutExternalModel`: Write.
///
/// Resource types: `event-type` (required), `external-model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutExternalModel: &str = "frauddetector:PutExternalModel";

/// `frauddetector:PutKMSEncryptionKey`: Write.
///
/// No resource types: its resource is `*`.
pub const PutKMSEncryptionKey: &str = "frauddetector:PutKMSEncryptionKey";

/// `frauddetector:PutLabel`: Write.
///
/// Resource types: `label` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutLabel: &str = "frauddetector:PutLabel";

/// `frauddetector:PutOutcome`: Write.
///
/// Resource types: `outcome` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PutOutcome: &str = "frauddetector:PutOutcome";

/// `frauddetector:SendEvent`: Write.
///
/// Resource types: `event-type` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const SendEvent: &str = "frauddetector:SendEvent";

/// `frauddetector:TagResource`: Tagging, Write.
///
/// Resource types: `batch-import`, `batch-prediction`, `detector`, `detector-version`, `entity-type`, `event-type`, `external-model`, `label`, `list`, `model`, `model-version`, `outcome`, `rule`, `variable`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "frauddetector:TagResource";

/// `frauddetector:UntagResource`: Tagging, Write.
///
/// Resource types: `batch-import`, `batch-prediction`, `detector`, `detector-version`, `entity-type`, `event-type`, `external-model`, `label`, `list`, `model`, `model-version`, `outcome`, `rule`, `variable`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "frauddetector:UntagResource";

/// `frauddetector:UpdateDetectorVersion`: Write.
///
/// Resource types: `detector` (required), `external-model`, `model-version`.
pub const UpdateDetectorVersion: &str = "frauddetector:UpdateDetectorVersion";

/// `frauddetector:UpdateDetectorVersionMetadata`: Write.
///
/// Resource types: `detector-version` (required).
pub const UpdateDetectorVersionMetadata: &str = "frauddetector:UpdateDetectorVersionMetadata";

/// `frauddetector:UpdateDetectorVersionStatus`: Write.
///
/// Resource types: `detector-version` (required).
pub const UpdateDetectorVersionStatus: &str = "frauddetector:UpdateDetectorVersionStatus";

/// `frauddetector:UpdateEventLabel`: Write.
///
/// Resource types: `event-type` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateEventLabel: &str = "frauddetector:UpdateEventLabel";

/// `frauddetector:UpdateList`: Write.
///
/// Resource types: `list` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateList: &str = "frauddetector:UpdateList";

/// `frauddetector:UpdateModel`: Write.
///
/// Resource types: `model` (required).
pub const UpdateModel: &str = "frauddetector:UpdateModel";

/// `frauddetector:UpdateModelVersion`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateModelVersion: &str = "frauddetector:UpdateModelVersion";

/// `frauddetector:UpdateModelVersionStatus`: Write.
///
/// Resource types: `model-version` (required).
pub const UpdateModelVersionStatus: &str = "frauddetector:UpdateModelVersionStatus";

/// `frauddetector:UpdateRuleMetadata`: Write.
///
/// Resource types: `rule` (required).
pub const UpdateRuleMetadata: &str = "frauddetector:UpdateRuleMetadata";

/// `frauddetector:UpdateRuleVersion`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateRuleVersion: &str = "frauddetector:UpdateRuleVersion";

/// `frauddetector:UpdateVariable`: Write.
///
/// Resource types: `variable` (required).
pub const UpdateVariable: &str = "frauddetector:UpdateVariable";
