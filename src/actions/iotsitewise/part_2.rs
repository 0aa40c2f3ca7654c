// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `iotsitewise:ListPortals`: List.
///
/// No resource types: its resource is `*`.
pub const ListPortals: &str = "iotsitewise:ListPortals";

/// `iotsitewise:ListProjectAssets`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListProjectAssets: &str = "iotsitewise:ListProjectAssets";

/// `iotsitewise:ListProjects`: List.
///
/// Resource types: `portal` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListProjects: &str = "iotsitewise:ListProjects";

/// `iotsitewise:ListQueries`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListQueries: &str = "iotsitewise:ListQueries";

/// `iotsitewise:ListSearches`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListSearches: &str = "iotsitewise:ListSearches";

/// `iotsitewise:ListTagsForResource`: Read.
///
/// Resource types: `access-policy`, `application`, `asset`, `asset-model`, `computation-model`, `dashboard`, `dataset`, `gateway`, `pipeline`, `portal`, `project`, `task`, `time-series`, `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "iotsitewise:ListTagsForResource";

/// `iotsitewise:ListTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListTasks: &str = "iotsitewise:ListTasks";

/// `iotsitewise:ListTimeSeries`: List.
///
/// Resource types: `asset`, `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTimeSeries: &str = "iotsitewise:ListTimeSeries";

/// `iotsitewise:ListWorkspaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkspaces: &str = "iotsitewise:ListWorkspaces";

/// `iotsitewise:PutAssetModelInterfaceRelationship`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutAssetModelInterfaceRelationship: &str = "iotsitewise:PutAssetModelInterfaceRelationship";

/// `iotsitewise:PutDefaultEncryptionConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutDefaultEncryptionConfiguration: &str = "iotsitewise:PutDefaultEncryptionConfiguration";

/// `iotsitewise:PutLoggingOptions`: Write.
///
/// No resource types: its resource is `*`.
pub const PutLoggingOptions: &str = "iotsitewise:PutLoggingOptions";

/// `iotsitewise:PutStorageConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const PutStorageConfiguration: &str = "iotsitewise:PutStorageConfiguration";

/// `iotsitewise:StartPipelineExecution`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartPipelineExecution: &str = "iotsitewise:StartPipelineExecution";

/// `iotsitewise:StartQuery`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartQuery: &str = "iotsitewise:StartQuery";

/// `iotsitewise:StartSearch`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartSearch: &str = "iotsitewise:StartSearch";

/// `iotsitewise:TagResource`: Tagging, Write.
///
/// Resource types: `access-policy`, `application`, `asset`, `asset-model`, `computation-model`, `dashboard`, `dataset`, `gateway`, `pipeline`, `portal`, `project`, `task`, `time-series`, `workspace`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iotsitewise:TagResource";

/// `iotsitewise:UntagResource`: Tagging, Write.
///
/// Resource types: `access-policy`, `application`, `asset`, `asset-model`, `computation-model`, `dashboard`, `dataset`, `gateway`, `pipeline`, `portal`, `project`, `task`, `time-series`, `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "iotsitewise:UntagResource";

/// `iotsitewise:UpdateAccessPolicy`: Write.
///
/// Resource types: `access-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAccessPolicy: &str = "iotsitewise:UpdateAccessPolicy";

/// `iotsitewise:UpdateAsset`: Write.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAsset: &str = "iotsitewise:UpdateAsset";

/// `iotsitewise:UpdateAssetModel`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAssetModel: &str = "iotsitewise:UpdateAssetModel";

/// `iotsitewise:UpdateAssetModelCompositeModel`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAssetModelCompositeModel: &str = "iotsitewise:UpdateAssetModelCompositeModel";

/// `iotsitewise:UpdateAssetModelPropertyRouting`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAssetModelPropertyRouting: &str = "iotsitewise:UpdateAssetModelPropertyRouting";

/// `iotsitewise:UpdateAssetProperty`: Write.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAssetProperty: &str = "iotsitewise:UpdateAssetProperty";

/// `iotsitewise:UpdateComputationModel`: Write.
///
/// Resource types: `asset`, `asset-model`, `computation-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateComputationModel: &str = "iotsitewise:UpdateComputationModel";

/// `iotsitewise:UpdateDashboard`: Write.
///
/// Resource types: `dashboard` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDashboard: &str = "iotsitewise:UpdateDashboard";

/// `iotsitewise:UpdateDataset`: Write.
///
/// Resource types: `dataset` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDataset: &str = "iotsitewise:UpdateDataset";

/// `iotsitewise:UpdateGateway`: Write.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateGateway: &str = "iotsitewise:UpdateGateway";

/// `iotsitewise:UpdateGatewayCapabilityConfiguration`: Write.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateGatewayCapabilityConfiguration: &str = "iotsitewise:UpdateGatewayCapabilityConfiguration";

/// `iotsitewise:UpdatePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `iotsitewise:taskArns`.
pub const UpdatePipeline: &str = "iotsitewise:UpdatePipeline";

/// `iotsitewise:UpdatePortal`: Write.
///
/// Resource types: `portal` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdatePortal: &str = "iotsitewise:UpdatePortal";

/// `iotsitewise:UpdateProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProject: &str = "iotsitewise:UpdateProject";

/// `iotsitewise:UpdateTask`: Write.
///
/// Resource types: `task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTask: &str = "iotsitewise:UpdateTask";

/// `iotsitewise:UpdateWorkspace`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateWorkspace: &str = "iotsitewise:UpdateWorkspace";
