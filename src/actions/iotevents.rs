// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Events: the actions of the prefix `iotevents`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `alarmModel` | `arn:${Partition}:iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}` |
//! | `detectorModel` | `arn:${Partition}:iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}` |
//! | `input` | `arn:${Partition}:iotevents:${Region}:${Account}:input/${InputName}` |

/// `iotevents:BatchAcknowledgeAlarm`: Write.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchAcknowledgeAlarm: &str = "iotevents:BatchAcknowledgeAlarm";

/// `iotevents:BatchDeleteDetector`: Write.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDeleteDetector: &str = "iotevents:BatchDeleteDetector";

/// `iotevents:BatchDisableAlarm`: Write.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDisableAlarm: &str = "iotevents:BatchDisableAlarm";

/// `iotevents:BatchEnableAlarm`: Write.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchEnableAlarm: &str = "iotevents:BatchEnableAlarm";

/// `iotevents:BatchPutMessage`: Write.
///
/// Resource types: `input` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchPutMessage: &str = "iotevents:BatchPutMessage";

/// `iotevents:BatchResetAlarm`: Write.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchResetAlarm: &str = "iotevents:BatchResetAlarm";

/// `iotevents:BatchSnoozeAlarm`: Write.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchSnoozeAlarm: &str = "iotevents:BatchSnoozeAlarm";

/// `iotevents:BatchUpdateDetector`: Write.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchUpdateDetector: &str = "iotevents:BatchUpdateDetector";

/// `iotevents:CreateAlarmModel`: Write.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAlarmModel: &str = "iotevents:CreateAlarmModel";

/// `iotevents:CreateDetectorModel`: Write.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDetectorModel: &str = "iotevents:CreateDetectorModel";

/// `iotevents:CreateInput`: Write.
///
/// Resource types: `input` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInput: &str = "iotevents:CreateInput";

/// `iotevents:DeleteAlarmModel`: Write.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAlarmModel: &str = "iotevents:DeleteAlarmModel";

/// `iotevents:DeleteDetectorModel`: Write.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDetectorModel: &str = "iotevents:DeleteDetectorModel";

/// `iotevents:DeleteInput`: Write.
///
/// Resource types: `input` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteInput: &str = "iotevents:DeleteInput";

/// `iotevents:DescribeAlarm`: Read.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAlarm: &str = "iotevents:DescribeAlarm";

/// `iotevents:DescribeAlarmModel`: Read.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAlarmModel: &str = "iotevents:DescribeAlarmModel";

/// `iotevents:DescribeDetector`: Read.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDetector: &str = "iotevents:DescribeDetector";

/// `iotevents:DescribeDetectorModel`: Read.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDetectorModel: &str = "iotevents:DescribeDetectorModel";

/// `iotevents:DescribeDetectorModelAnalysis`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDetectorModelAnalysis: &str = "iotevents:DescribeDetectorModelAnalysis";

/// `iotevents:DescribeInput`: Read.
///
/// Resource types: `input` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeInput: &str = "iotevents:DescribeInput";

/// `iotevents:DescribeLoggingOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLoggingOptions: &str = "iotevents:DescribeLoggingOptions";

/// `iotevents:GetDetectorModelAnalysisResults`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDetectorModelAnalysisResults: &str = "iotevents:GetDetectorModelAnalysisResults";

/// `iotevents:ListAlarmModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListAlarmModels: &str = "iotevents:ListAlarmModels";

/// `iotevents:ListAlarmModelVersions`: List.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAlarmModelVersions: &str = "iotevents:ListAlarmModelVersions";

/// `iotevents:ListAlarms`: List.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAlarms: &str = "iotevents:ListAlarms";

/// `iotevents:ListDetectorModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListDetectorModels: &str = "iotevents:ListDetectorModels";

/// `iotevents:ListDetectorModelVersions`: List.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDetectorModelVersions: &str = "iotevents:ListDetectorModelVersions";

/// `iotevents:ListDetectors`: List.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDetectors: &str = "iotevents:ListDetectors";

/// `iotevents:ListInputRoutings`: List.
///
/// No resource types: its resource is `*`.
pub const ListInputRoutings: &str = "iotevents:ListInputRoutings";

/// `iotevents:ListInputs`: List.
///
/// No resource types: its resource is `*`.
pub const ListInputs: &str = "iotevents:ListInputs";

/// `iotevents:ListTagsForResource`: Read.
///
/// Resource types: `alarmModel`, `detectorModel`, `input`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "iotevents:ListTagsForResource";

/// `iotevents:PutLoggingOptions`: Write.
///
/// No resource types: its resource is `*`.
pub const PutLoggingOptions: &str = "iotevents:PutLoggingOptions";

/// `iotevents:StartDetectorModelAnalysis`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDetectorModelAnalysis: &str = "iotevents:StartDetectorModelAnalysis";

/// `iotevents:TagResource`: Tagging, Write.
///
/// Resource types: `alarmModel`, `detectorModel`, `input`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iotevents:TagResource";

/// `iotevents:UntagResource`: Tagging, Write.
///
/// Resource types: `alarmModel`, `detectorModel`, `input`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "iotevents:UntagResource";

/// `iotevents:UpdateAlarmModel`: Write.
///
/// Resource types: `alarmModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAlarmModel: &str = "iotevents:UpdateAlarmModel";

/// `iotevents:UpdateDetectorModel`: Write.
///
/// Resource types: `detectorModel` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDetectorModel: &str = "iotevents:UpdateDetectorModel";

/// `iotevents:UpdateInput`: Write.
///
/// Resource types: `input` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateInput: &str = "iotevents:UpdateInput";

/// `iotevents:UpdateInputRouting`: Write.
///
/// Resource types: `input` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateInputRouting: &str = "iotevents:UpdateInputRouting";
