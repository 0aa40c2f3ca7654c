// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Neptune Analytics: the actions of the prefix `neptune-graph`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `export-task` | `arn:${Partition}:neptune-graph:${Region}:${Account}:export-task/${ResourceId}` |
//! | `graph` | `arn:${Partition}:neptune-graph:${Region}:${Account}:graph/${ResourceId}` |
//! | `graph-snapshot` | `arn:${Partition}:neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}` |
//! | `import-task` | `arn:${Partition}:neptune-graph:${Region}:${Account}:import-task/${ResourceId}` |

/// `neptune-graph:CancelExportTask`: Write.
///
/// Resource types: `export-task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelExportTask: &str = "neptune-graph:CancelExportTask";

/// `neptune-graph:CancelImportTask`: Write.
///
/// Resource types: `import-task` (required).
pub const CancelImportTask: &str = "neptune-graph:CancelImportTask";

/// `neptune-graph:CancelQuery`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelQuery: &str = "neptune-graph:CancelQuery";

/// `neptune-graph:CreateGraph`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `neptune-graph:PublicConnectivity`.
pub const CreateGraph: &str = "neptune-graph:CreateGraph";

/// `neptune-graph:CreateGraphSnapshot`: Write.
///
/// Resource types: `graph` (required), `graph-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGraphSnapshot: &str = "neptune-graph:CreateGraphSnapshot";

/// `neptune-graph:CreateGraphUsingImportTask`: Write.
///
/// Resource types: `graph` (required), `import-task` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `neptune-graph:PublicConnectivity`.
pub const CreateGraphUsingImportTask: &str = "neptune-graph:CreateGraphUsingImportTask";

/// `neptune-graph:CreatePrivateGraphEndpoint`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePrivateGraphEndpoint: &str = "neptune-graph:CreatePrivateGraphEndpoint";

/// `neptune-graph:DeleteDataViaQuery`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDataViaQuery: &str = "neptune-graph:DeleteDataViaQuery";

/// `neptune-graph:DeleteGraph`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteGraph: &str = "neptune-graph:DeleteGraph";

/// `neptune-graph:DeleteGraphSnapshot`: Write.
///
/// Resource types: `graph-snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteGraphSnapshot: &str = "neptune-graph:DeleteGraphSnapshot";

/// `neptune-graph:DeletePrivateGraphEndpoint`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePrivateGraphEndpoint: &str = "neptune-graph:DeletePrivateGraphEndpoint";

/// `neptune-graph:GetEngineStatus`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEngineStatus: &str = "neptune-graph:GetEngineStatus";

/// `neptune-graph:GetExportTask`: Read.
///
/// Resource types: `export-task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetExportTask: &str = "neptune-graph:GetExportTask";

/// `neptune-graph:GetGraph`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetGraph: &str = "neptune-graph:GetGraph";

/// `neptune-graph:GetGraphSnapshot`: Read.
///
/// Resource types: `graph-snapshot` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetGraphSnapshot: &str = "neptune-graph:GetGraphSnapshot";

/// `neptune-graph:GetGraphSummary`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetGraphSummary: &str = "neptune-graph:GetGraphSummary";

/// `neptune-graph:GetImportTask`: Read.
///
/// Resource types: `import-task` (required).
pub const GetImportTask: &str = "neptune-graph:GetImportTask";

/// `neptune-graph:GetPrivateGraphEndpoint`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetPrivateGraphEndpoint: &str = "neptune-graph:GetPrivateGraphEndpoint";

/// `neptune-graph:GetQueryStatus`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetQueryStatus: &str = "neptune-graph:GetQueryStatus";

/// `neptune-graph:GetStatisticsStatus`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetStatisticsStatus: &str = "neptune-graph:GetStatisticsStatus";

/// `neptune-graph:ListExportTasks`: Read.
///
/// Resource types: `export-task` (required).
pub const ListExportTasks: &str = "neptune-graph:ListExportTasks";

/// `neptune-graph:ListGraphs`: Read.
///
/// Resource types: `graph` (required).
pub const ListGraphs: &str = "neptune-graph:ListGraphs";

/// `neptune-graph:ListGraphSnapshots`: Read.
///
/// Resource types: `graph-snapshot` (required).
pub const ListGraphSnapshots: &str = "neptune-graph:ListGraphSnapshots";

/// `neptune-graph:ListImportTasks`: Read.
///
/// Resource types: `import-task` (required).
pub const ListImportTasks: &str = "neptune-graph:ListImportTasks";

/// `neptune-graph:ListPrivateGraphEndpoints`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListPrivateGraphEndpoints: &str = "neptune-graph:ListPrivateGraphEndpoints";

/// `neptune-graph:ListQueries`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListQueries: &str = "neptune-graph:ListQueries";

/// `neptune-graph:ListTagsForResource`: Read.
///
/// Resource types: `graph`, `graph-snapshot`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "neptune-graph:ListTagsForResource";

/// `neptune-graph:ReadDataViaQuery`: Read.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ReadDataViaQuery: &str = "neptune-graph:ReadDataViaQuery";

/// `neptune-graph:ResetGraph`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ResetGraph: &str = "neptune-graph:ResetGraph";

/// `neptune-graph:RestoreGraphFromSnapshot`: Write.
///
/// Resource types: `graph` (required), `graph-snapshot` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `neptune-graph:PublicConnectivity`.
pub const RestoreGraphFromSnapshot: &str = "neptune-graph:RestoreGraphFromSnapshot";

/// `neptune-graph:StartExportTask`: Write.
///
/// Resource types: `export-task` (required), `graph` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const StartExportTask: &str = "neptune-graph:StartExportTask";

/// `neptune-graph:StartGraph`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartGraph: &str = "neptune-graph:StartGraph";

/// `neptune-graph:StartImportTask`: Write.
///
/// Resource types: `graph` (required), `import-task` (required).
pub const StartImportTask: &str = "neptune-graph:StartImportTask";

/// `neptune-graph:StopGraph`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopGraph: &str = "neptune-graph:StopGraph";

/// `neptune-graph:TagResource`: Tagging, Write.
///
/// Resource types: `graph`, `graph-snapshot`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "neptune-graph:TagResource";

/// `neptune-graph:UntagResource`: Tagging, Write.
///
/// Resource types: `graph`, `graph-snapshot`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "neptune-graph:UntagResource";

/// `neptune-graph:UpdateGraph`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `neptune-graph:PublicConnectivity`.
pub const UpdateGraph: &str = "neptune-graph:UpdateGraph";

/// `neptune-graph:WriteDataViaQuery`: Write.
///
/// Resource types: `graph` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const WriteDataViaQuery: &str = "neptune-graph:WriteDataViaQuery";
