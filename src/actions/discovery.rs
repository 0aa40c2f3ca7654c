// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Application Discovery Service: the actions of the prefix `discovery`.

/// `discovery:AssociateConfigurationItemsToApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateConfigurationItemsToApplication: &str = "discovery:AssociateConfigurationItemsToApplication";

/// `discovery:BatchDeleteAgents`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteAgents: &str = "discovery:BatchDeleteAgents";

/// `discovery:BatchDeleteImportData`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteImportData: &str = "discovery:BatchDeleteImportData";

/// `discovery:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApplication: &str = "discovery:CreateApplication";

/// `discovery:CreateTags`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const CreateTags: &str = "discovery:CreateTags";

/// `discovery:DeleteApplications`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteApplications: &str = "discovery:DeleteApplications";

/// `discovery:DeleteTags`: Tagging, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:TagKeys`.
pub const DeleteTags: &str = "discovery:DeleteTags";

/// `discovery:DescribeAgents`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAgents: &str = "discovery:DescribeAgents";

/// `discovery:DescribeBatchDeleteConfigurationTask`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBatchDeleteConfigurationTask: &str = "discovery:DescribeBatchDeleteConfigurationTask";

/// `discovery:DescribeConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConfigurations: &str = "discovery:DescribeConfigurations";

/// `discovery:DescribeContinuousExports`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeContinuousExports: &str = "discovery:DescribeContinuousExports";

/// `discovery:DescribeExportConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeExportConfigurations: &str = "discovery:DescribeExportConfigurations";

/// `discovery:DescribeExportTasks`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeExportTasks: &str = "discovery:DescribeExportTasks";

/// `discovery:DescribeImportTasks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeImportTasks: &str = "discovery:DescribeImportTasks";

/// `discovery:DescribeTags`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeTags: &str = "discovery:DescribeTags";

/// `discovery:DisassociateConfigurationItemsFromApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateConfigurationItemsFromApplication: &str = "discovery:DisassociateConfigurationItemsFromApplication";

/// `discovery:ExportConfigurations`: Write.
///
/// No resource types: its resource is `*`.
pub const ExportConfigurations: &str = "discovery:ExportConfigurations";

/// `discovery:GetDiscoverySummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDiscoverySummary: &str = "discovery:GetDiscoverySummary";

/// `discovery:GetNetworkConnectionGraph`: Read.
///
/// No resource types: its resource is `*`.
pub const GetNetworkConnectionGraph: &str = "discovery:GetNetworkConnectionGraph";

/// `discovery:ListConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurations: &str = "discovery:ListConfigurations";

/// `discovery:ListServerNeighbors`: List.
///
/// No resource types: its resource is `*`.
pub const ListServerNeighbors: &str = "discovery:ListServerNeighbors";

/// `discovery:StartBatchDeleteConfigurationTask`: Write.
///
/// No resource types: its resource is `*`.
pub const StartBatchDeleteConfigurationTask: &str = "discovery:StartBatchDeleteConfigurationTask";

/// `discovery:StartContinuousExport`: Write.
///
/// No resource types: its resource is `*`.
pub const StartContinuousExport: &str = "discovery:StartContinuousExport";

/// `discovery:StartDataCollectionByAgentIds`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDataCollectionByAgentIds: &str = "discovery:StartDataCollectionByAgentIds";

/// `discovery:StartExportTask`: Write.
///
/// No resource types: its resource is `*`.
pub const StartExportTask: &str = "discovery:StartExportTask";

/// `discovery:StartImportTask`: Write.
///
/// No resource types: its resource is `*`.
pub const StartImportTask: &str = "discovery:StartImportTask";

/// `discovery:StopContinuousExport`: Write.
///
/// No resource types: its resource is `*`.
pub const StopContinuousExport: &str = "discovery:StopContinuousExport";

/// `discovery:StopDataCollectionByAgentIds`: Write.
///
/// No resource types: its resource is `*`.
pub const StopDataCollectionByAgentIds: &str = "discovery:StopDataCollectionByAgentIds";

/// `discovery:UpdateApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplication: &str = "discovery:UpdateApplication";
