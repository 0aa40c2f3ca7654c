// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic Transcoder: the actions of the prefix `elastictranscoder`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `job` | `arn:${Partition}:elastictranscoder:${Region}:${Account}:job/${JobId}` |
//! | `pipeline` | `arn:${Partition}:elastictranscoder:${Region}:${Account}:pipeline/${PipelineId}` |
//! | `preset` | `arn:${Partition}:elastictranscoder:${Region}:${Account}:preset/${PresetId}` |

/// `elastictranscoder:CancelJob`: Write.
///
/// Resource types: `job` (required).
pub const CancelJob: &str = "elastictranscoder:CancelJob";

/// `elastictranscoder:CreateJob`: Write.
///
/// Resource types: `pipeline` (required), `preset` (required).
pub const CreateJob: &str = "elastictranscoder:CreateJob";

/// `elastictranscoder:CreatePipeline`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePipeline: &str = "elastictranscoder:CreatePipeline";

/// `elastictranscoder:CreatePreset`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePreset: &str = "elastictranscoder:CreatePreset";

/// `elastictranscoder:DeletePipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const DeletePipeline: &str = "elastictranscoder:DeletePipeline";

/// `elastictranscoder:DeletePreset`: Write.
///
/// Resource types: `preset` (required).
pub const DeletePreset: &str = "elastictranscoder:DeletePreset";

/// `elastictranscoder:ListJobsByPipeline`: List.
///
/// Resource types: `pipeline` (required).
pub const ListJobsByPipeline: &str = "elastictranscoder:ListJobsByPipeline";

/// `elastictranscoder:ListJobsByStatus`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobsByStatus: &str = "elastictranscoder:ListJobsByStatus";

/// `elastictranscoder:ListPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelines: &str = "elastictranscoder:ListPipelines";

/// `elastictranscoder:ListPresets`: List.
///
/// No resource types: its resource is `*`.
pub const ListPresets: &str = "elastictranscoder:ListPresets";

/// `elastictranscoder:ReadJob`: Read.
///
/// Resource types: `job` (required).
pub const ReadJob: &str = "elastictranscoder:ReadJob";

/// `elastictranscoder:ReadPipeline`: Read.
///
/// Resource types: `pipeline` (required).
pub const ReadPipeline: &str = "elastictranscoder:ReadPipeline";

/// `elastictranscoder:ReadPreset`: Read.
///
/// Resource types: `preset` (required).
pub const ReadPreset: &str = "elastictranscoder:ReadPreset";

/// `elastictranscoder:TestRole`: Write.
///
/// No resource types: its resource is `*`.
pub const TestRole: &str = "elastictranscoder:TestRole";

/// `elastictranscoder:UpdatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
pub const UpdatePipeline: &str = "elastictranscoder:UpdatePipeline";

/// `elastictranscoder:UpdatePipelineNotifications`: Write.
///
/// Resource types: `pipeline` (required).
pub const UpdatePipelineNotifications: &str = "elastictranscoder:UpdatePipelineNotifications";

/// `elastictranscoder:UpdatePipelineStatus`: Write.
///
/// Resource types: `pipeline` (required).
pub const UpdatePipelineStatus: &str = "elastictranscoder:UpdatePipelineStatus";
