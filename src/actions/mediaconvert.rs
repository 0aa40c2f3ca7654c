// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental MediaConvert: the actions of the prefix `mediaconvert`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `CertificateAssociation` | `arn:${Partition}:mediaconvert:${Region}:${Account}:certificates/${CertificateArn}` |
//! | `Job` | `arn:${Partition}:mediaconvert:${Region}:${Account}:jobs/${JobId}` |
//! | `JobTemplate` | `arn:${Partition}:mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}` |
//! | `Preset` | `arn:${Partition}:mediaconvert:${Region}:${Account}:presets/${PresetName}` |
//! | `Queue` | `arn:${Partition}:mediaconvert:${Region}:${Account}:queues/${QueueName}` |

/// `mediaconvert:AssociateCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateCertificate: &str = "mediaconvert:AssociateCertificate";

/// `mediaconvert:CancelJob`: Write.
///
/// Resource types: `Job` (required).
pub const CancelJob: &str = "mediaconvert:CancelJob";

/// `mediaconvert:CreateJob`: Write.
///
/// Resource types: `JobTemplate`, `Preset`, `Queue`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `mediaconvert:HttpInputsAllowed`, `mediaconvert:HttpsInputsAllowed`, `mediaconvert:S3InputsAllowed`.
pub const CreateJob: &str = "mediaconvert:CreateJob";

/// `mediaconvert:CreateJobTemplate`: Write.
///
/// Resource types: `Preset`, `Queue`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateJobTemplate: &str = "mediaconvert:CreateJobTemplate";

/// `mediaconvert:CreatePreset`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePreset: &str = "mediaconvert:CreatePreset";

/// `mediaconvert:CreateQueue`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateQueue: &str = "mediaconvert:CreateQueue";

/// `mediaconvert:CreateResourceShare`: Write.
///
/// Resource types: `Job`.
pub const CreateResourceShare: &str = "mediaconvert:CreateResourceShare";

/// `mediaconvert:DeleteJobTemplate`: Write.
///
/// Resource types: `JobTemplate` (required).
pub const DeleteJobTemplate: &str = "mediaconvert:DeleteJobTemplate";

/// `mediaconvert:DeletePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const DeletePolicy: &str = "mediaconvert:DeletePolicy";

/// `mediaconvert:DeletePreset`: Write.
///
/// Resource types: `Preset` (required).
pub const DeletePreset: &str = "mediaconvert:DeletePreset";

/// `mediaconvert:DeleteQueue`: Write.
///
/// Resource types: `Queue` (required).
pub const DeleteQueue: &str = "mediaconvert:DeleteQueue";

/// `mediaconvert:DescribeEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEndpoints: &str = "mediaconvert:DescribeEndpoints";

/// `mediaconvert:DisassociateCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateCertificate: &str = "mediaconvert:DisassociateCertificate";

/// `mediaconvert:GetJob`: Read.
///
/// Resource types: `Job` (required).
pub const GetJob: &str = "mediaconvert:GetJob";

/// `mediaconvert:GetJobTemplate`: Read.
///
/// Resource types: `JobTemplate` (required).
pub const GetJobTemplate: &str = "mediaconvert:GetJobTemplate";

/// `mediaconvert:GetPolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPolicy: &str = "mediaconvert:GetPolicy";

/// `mediaconvert:GetPreset`: Read.
///
/// Resource types: `Preset` (required).
pub const GetPreset: &str = "mediaconvert:GetPreset";

/// `mediaconvert:GetQueue`: Read.
///
/// Resource types: `Queue` (required).
pub const GetQueue: &str = "mediaconvert:GetQueue";

/// `mediaconvert:ListJobs`: List.
///
/// Resource types: `Queue`.
pub const ListJobs: &str = "mediaconvert:ListJobs";

/// `mediaconvert:ListJobTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobTemplates: &str = "mediaconvert:ListJobTemplates";

/// `mediaconvert:ListPresets`: List.
///
/// No resource types: its resource is `*`.
pub const ListPresets: &str = "mediaconvert:ListPresets";

/// `mediaconvert:ListQueues`: List.
///
/// No resource types: its resource is `*`.
pub const ListQueues: &str = "mediaconvert:ListQueues";

/// `mediaconvert:ListTagsForResource`: Read.
///
/// Resource types: `Job`, `JobTemplate`, `Preset`, `Queue`.
pub const ListTagsForResource: &str = "mediaconvert:ListTagsForResource";

/// `mediaconvert:ListVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListVersions: &str = "mediaconvert:ListVersions";

/// `mediaconvert:Probe`: Read.
///
/// No resource types: its resource is `*`.
pub const Probe: &str = "mediaconvert:Probe";

/// `mediaconvert:PutPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutPolicy: &str = "mediaconvert:PutPolicy";

/// `mediaconvert:SearchJobs`: List.
///
/// Resource types: `Queue`.
pub const SearchJobs: &str = "mediaconvert:SearchJobs";

/// `mediaconvert:TagResource`: Tagging, Write.
///
/// Resource types: `Job`, `JobTemplate`, `Preset`, `Queue`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mediaconvert:TagResource";

/// `mediaconvert:UntagResource`: Tagging, Write.
///
/// Resource types: `Job`, `JobTemplate`, `Preset`, `Queue`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mediaconvert:UntagResource";

/// `mediaconvert:UpdateJobTemplate`: Write.
///
/// Resource types: `JobTemplate` (required), `Preset`, `Queue`.
pub const UpdateJobTemplate: &str = "mediaconvert:UpdateJobTemplate";

/// `mediaconvert:UpdatePreset`: Write.
///
/// Resource types: `Preset` (required).
pub const UpdatePreset: &str = "mediaconvert:UpdatePreset";

/// `mediaconvert:UpdateQueue`: Write.
///
/// Resource types: `Queue` (required).
pub const UpdateQueue: &str = "mediaconvert:UpdateQueue";
