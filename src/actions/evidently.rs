// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Evidently: the actions of the prefix `evidently`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Experiment` | `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/experiment/${ExperimentName}` |
//! | `Feature` | `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/feature/${FeatureName}` |
//! | `Launch` | `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/launch/${LaunchName}` |
//! | `Project` | `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}` |
//! | `Segment` | `arn:${Partition}:evidently:${Region}:${Account}:segment/${SegmentName}` |

/// `evidently:BatchEvaluateFeature`: Write.
///
/// Resource types: `Feature` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchEvaluateFeature: &str = "evidently:BatchEvaluateFeature";

/// `evidently:CreateExperiment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateExperiment: &str = "evidently:CreateExperiment";

/// `evidently:CreateFeature`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFeature: &str = "evidently:CreateFeature";

/// `evidently:CreateLaunch`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLaunch: &str = "evidently:CreateLaunch";

/// `evidently:CreateProject`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProject: &str = "evidently:CreateProject";

/// `evidently:CreateSegment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSegment: &str = "evidently:CreateSegment";

/// `evidently:DeleteExperiment`: Write.
///
/// Resource types: `Experiment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteExperiment: &str = "evidently:DeleteExperiment";

/// `evidently:DeleteFeature`: Write.
///
/// Resource types: `Feature` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteFeature: &str = "evidently:DeleteFeature";

/// `evidently:DeleteLaunch`: Write.
///
/// Resource types: `Launch` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteLaunch: &str = "evidently:DeleteLaunch";

/// `evidently:DeleteProject`: Write.
///
/// Resource types: `Project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProject: &str = "evidently:DeleteProject";

/// `evidently:DeleteSegment`: Write.
///
/// Resource types: `Segment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSegment: &str = "evidently:DeleteSegment";

/// `evidently:EvaluateFeature`: Write.
///
/// Resource types: `Feature` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const EvaluateFeature: &str = "evidently:EvaluateFeature";

/// `evidently:GetExperiment`: Read.
///
/// Resource types: `Experiment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExperiment: &str = "evidently:GetExperiment";

/// `evidently:GetExperimentResults`: Read.
///
/// Resource types: `Experiment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExperimentResults: &str = "evidently:GetExperimentResults";

/// `evidently:GetFeature`: Read.
///
/// Resource types: `Feature` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetFeature: &str = "evidently:GetFeature";

/// `evidently:GetLaunch`: Read.
///
/// Resource types: `Launch` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLaunch: &str = "evidently:GetLaunch";

/// `evidently:GetProject`: Read.
///
/// Resource types: `Project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetProject: &str = "evidently:GetProject";

/// `evidently:GetSegment`: Read.
///
/// Resource types: `Segment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSegment: &str = "evidently:GetSegment";

/// `evidently:ListExperiments`: Read.
///
/// No resource types: its resource is `*`.
pub const ListExperiments: &str = "evidently:ListExperiments";

/// `evidently:ListFeatures`: Read.
///
/// No resource types: its resource is `*`.
pub const ListFeatures: &str = "evidently:ListFeatures";

/// `evidently:ListLaunches`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLaunches: &str = "evidently:ListLaunches";

/// `evidently:ListProjects`: Read.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "evidently:ListProjects";

/// `evidently:ListSegmentReferences`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSegmentReferences: &str = "evidently:ListSegmentReferences";

/// `evidently:ListSegments`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSegments: &str = "evidently:ListSegments";

/// `evidently:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "evidently:ListTagsForResource";

/// `evidently:PutProjectEvents`: Write.
///
/// Resource types: `Project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutProjectEvents: &str = "evidently:PutProjectEvents";

/// `evidently:StartExperiment`: Write.
///
/// Resource types: `Experiment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartExperiment: &str = "evidently:StartExperiment";

/// `evidently:StartLaunch`: Write.
///
/// Resource types: `Launch` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartLaunch: &str = "evidently:StartLaunch";

/// `evidently:StopExperiment`: Write.
///
/// Resource types: `Experiment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopExperiment: &str = "evidently:StopExperiment";

/// `evidently:StopLaunch`: Write.
///
/// Resource types: `Launch` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopLaunch: &str = "evidently:StopLaunch";

/// `evidently:TagResource`: Tagging, Write.
///
/// Resource types: `Experiment`, `Feature`, `Launch`, `Project`, `Segment`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "evidently:TagResource";

/// `evidently:TestSegmentPattern`: Read.
///
/// No resource types: its resource is `*`.
pub const TestSegmentPattern: &str = "evidently:TestSegmentPattern";

/// `evidently:UntagResource`: Tagging, Write.
///
/// Resource types: `Experiment`, `Feature`, `Launch`, `Project`, `Segment`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "evidently:UntagResource";

/// `evidently:UpdateExperiment`: Write.
///
/// Resource types: `Experiment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateExperiment: &str = "evidently:UpdateExperiment";

/// `evidently:UpdateFeature`: Write.
///
/// Resource types: `Feature` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateFeature: &str = "evidently:UpdateFeature";

/// `evidently:UpdateLaunch`: Write.
///
/// Resource types: `Launch` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateLaunch: &str = "evidently:UpdateLaunch";

/// `evidently:UpdateProject`: Write.
///
/// Resource types: `Project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProject: &str = "evidently:UpdateProject";

/// `evidently:UpdateProjectDataDelivery`: Write.
///
/// Resource types: `Project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProjectDataDelivery: &str = "evidently:UpdateProjectDataDelivery";
