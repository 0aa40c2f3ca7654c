// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Lookout for Vision: the actions of the prefix `lookoutvision`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `model` | `arn:${Partition}:lookoutvision:${Region}:${Account}:model/${ProjectName}/${ModelVersion}` |
//! | `project` | `arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName}` |

/// `lookoutvision:CreateDataset`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDataset: &str = "lookoutvision:CreateDataset";

/// `lookoutvision:CreateModel`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateModel: &str = "lookoutvision:CreateModel";

/// `lookoutvision:CreateProject`: Write.
///
/// Resource types: `project` (required).
pub const CreateProject: &str = "lookoutvision:CreateProject";

/// `lookoutvision:DeleteDataset`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDataset: &str = "lookoutvision:DeleteDataset";

/// `lookoutvision:DeleteModel`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteModel: &str = "lookoutvision:DeleteModel";

/// `lookoutvision:DeleteProject`: Write.
///
/// Resource types: `project` (required).
pub const DeleteProject: &str = "lookoutvision:DeleteProject";

/// `lookoutvision:DescribeDataset`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataset: &str = "lookoutvision:DescribeDataset";

/// `lookoutvision:DescribeModel`: Read.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeModel: &str = "lookoutvision:DescribeModel";

/// `lookoutvision:DescribeModelPackagingJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeModelPackagingJob: &str = "lookoutvision:DescribeModelPackagingJob";

/// `lookoutvision:DescribeProject`: Read.
///
/// Resource types: `project` (required).
pub const DescribeProject: &str = "lookoutvision:DescribeProject";

/// `lookoutvision:DescribeTrialDetection`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTrialDetection: &str = "lookoutvision:DescribeTrialDetection";

/// `lookoutvision:DetectAnomalies`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DetectAnomalies: &str = "lookoutvision:DetectAnomalies";

/// `lookoutvision:ListDatasetEntries`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDatasetEntries: &str = "lookoutvision:ListDatasetEntries";

/// `lookoutvision:ListModelPackagingJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListModelPackagingJobs: &str = "lookoutvision:ListModelPackagingJobs";

/// `lookoutvision:ListModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListModels: &str = "lookoutvision:ListModels";

/// `lookoutvision:ListProjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "lookoutvision:ListProjects";

/// `lookoutvision:ListTagsForResource`: Read.
///
/// Resource types: `model`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "lookoutvision:ListTagsForResource";

/// `lookoutvision:ListTrialDetections`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrialDetections: &str = "lookoutvision:ListTrialDetections";

/// `lookoutvision:StartModel`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartModel: &str = "lookoutvision:StartModel";

/// `lookoutvision:StartModelPackagingJob`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartModelPackagingJob: &str = "lookoutvision:StartModelPackagingJob";

/// `lookoutvision:StartTrialDetection`: Write.
///
/// No resource types: its resource is `*`.
pub const StartTrialDetection: &str = "lookoutvision:StartTrialDetection";

/// `lookoutvision:StopModel`: Write.
///
/// Resource types: `model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopModel: &str = "lookoutvision:StopModel";

/// `lookoutvision:TagResource`: Tagging, Write.
///
/// Resource types: `model`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "lookoutvision:TagResource";

/// `lookoutvision:UntagResource`: Tagging, Write.
///
/// Resource types: `model`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "lookoutvision:UntagResource";

/// `lookoutvision:UpdateDatasetEntries`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDatasetEntries: &str = "lookoutvision:UpdateDatasetEntries";
