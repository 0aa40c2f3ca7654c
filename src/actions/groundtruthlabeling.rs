// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon GroundTruth Labeling: the actions of the prefix `groundtruthlabeling`.

/// `groundtruthlabeling:AssociatePatchToManifestJob`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociatePatchToManifestJob: &str = "groundtruthlabeling:AssociatePatchToManifestJob";

/// `groundtruthlabeling:CreateBatch`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateBatch: &str = "groundtruthlabeling:CreateBatch";

/// `groundtruthlabeling:CreateIntakeForm`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateIntakeForm: &str = "groundtruthlabeling:CreateIntakeForm";

/// `groundtruthlabeling:CreateProject`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateProject: &str = "groundtruthlabeling:CreateProject";

/// `groundtruthlabeling:CreateWorkflowDefinition`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateWorkflowDefinition: &str = "groundtruthlabeling:CreateWorkflowDefinition";

/// `groundtruthlabeling:DescribeConsoleJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConsoleJob: &str = "groundtruthlabeling:DescribeConsoleJob";

/// `groundtruthlabeling:GenerateLIDARPreviewTaskConfigJob`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateLIDARPreviewTaskConfigJob: &str = "groundtruthlabeling:GenerateLIDARPreviewTaskConfigJob";

/// `groundtruthlabeling:GetBatch`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBatch: &str = "groundtruthlabeling:GetBatch";

/// `groundtruthlabeling:GetIntakeFormStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetIntakeFormStatus: &str = "groundtruthlabeling:GetIntakeFormStatus";

/// `groundtruthlabeling:ListBatches`: Read.
///
/// No resource types: its resource is `*`.
pub const ListBatches: &str = "groundtruthlabeling:ListBatches";

/// `groundtruthlabeling:ListDatasetObjects`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDatasetObjects: &str = "groundtruthlabeling:ListDatasetObjects";

/// `groundtruthlabeling:ListProjects`: Read.
///
/// No resource types: its resource is `*`.
pub const ListProjects: &str = "groundtruthlabeling:ListProjects";

/// `groundtruthlabeling:RunFilterOrSampleDatasetJob`: Write.
///
/// No resource types: its resource is `*`.
pub const RunFilterOrSampleDatasetJob: &str = "groundtruthlabeling:RunFilterOrSampleDatasetJob";

/// `groundtruthlabeling:RunGenerateManifestByCrawlingJob`: Write.
///
/// No resource types: its resource is `*`.
pub const RunGenerateManifestByCrawlingJob: &str = "groundtruthlabeling:RunGenerateManifestByCrawlingJob";

/// `groundtruthlabeling:RunGenerateManifestMetricsJob`: Write.
///
/// No resource types: its resource is `*`.
pub const RunGenerateManifestMetricsJob: &str = "groundtruthlabeling:RunGenerateManifestMetricsJob";

/// `groundtruthlabeling:UpdateBatch`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateBatch: &str = "groundtruthlabeling:UpdateBatch";
