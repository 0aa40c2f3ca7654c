// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `iotsitewise:AssociateAssets`: Write.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateAssets: &str = "iotsitewise:AssociateAssets";

/// `iotsitewise:AssociateTimeSeriesToAssetProperty`: Write.
///
/// Resource types: `asset` (required), `time-series` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateTimeSeriesToAssetProperty: &str = "iotsitewise:AssociateTimeSeriesToAssetProperty";

/// `iotsitewise:BatchAssociateDataSegmentsToDataset`: Write.
///
/// Resource types: `dataset` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchAssociateDataSegmentsToDataset: &str = "iotsitewise:BatchAssociateDataSegmentsToDataset";

/// `iotsitewise:BatchAssociateProjectAssets`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchAssociateProjectAssets: &str = "iotsitewise:BatchAssociateProjectAssets";

/// `iotsitewise:BatchDeleteDatasetDataSegments`: Write.
///
/// Resource types: `dataset` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDeleteDatasetDataSegments: &str = "iotsitewise:BatchDeleteDatasetDataSegments";

/// `iotsitewise:BatchDisassociateDataSegmentsFromDataset`: Write.
///
/// Resource types: `dataset` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDisassociateDataSegmentsFromDataset: &str = "iotsitewise:BatchDisassociateDataSegmentsFromDataset";

/// `iotsitewise:BatchDisassociateProjectAssets`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDisassociateProjectAssets: &str = "iotsitewise:BatchDisassociateProjectAssets";

/// `iotsitewise:BatchGetAssetPropertyAggregates`: Read.
///
/// Resource types: `asset`, `time-series`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchGetAssetPropertyAggregates: &str = "iotsitewise:BatchGetAssetPropertyAggregates";

/// `iotsitewise:BatchGetAssetPropertyValue`: Read.
///
/// Resource types: `asset`, `time-series`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchGetAssetPropertyValue: &str = "iotsitewise:BatchGetAssetPropertyValue";

/// `iotsitewise:BatchGetAssetPropertyValueHistory`: Read.
///
/// Resource types: `asset`, `time-series`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchGetAssetPropertyValueHistory: &str = "iotsitewise:BatchGetAssetPropertyValueHistory";

/// `iotsitewise:BatchPutAssetPropertyValue`: Write.
///
/// Resource types: `asset`, `time-series`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchPutAssetPropertyValue: &str = "iotsitewise:BatchPutAssetPropertyValue";

/// `iotsitewise:CancelEnrichmentJob`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelEnrichmentJob: &str = "iotsitewise:CancelEnrichmentJob";

/// `iotsitewise:CancelPipelineExecution`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelPipelineExecution: &str = "iotsitewise:CancelPipelineExecution";

/// `iotsitewise:CancelQuery`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CancelQuery: &str = "iotsitewise:CancelQuery";

/// `iotsitewise:CreateAccessPolicy`: Write.
///
/// Resource types: `portal`, `project`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccessPolicy: &str = "iotsitewise:CreateAccessPolicy";

/// `iotsitewise:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "iotsitewise:CreateApplication";

/// `iotsitewise:CreateAsset`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAsset: &str = "iotsitewise:CreateAsset";

/// `iotsitewise:CreateAssetModel`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAssetModel: &str = "iotsitewise:CreateAssetModel";

/// `iotsitewise:CreateAssetModelCompositeModel`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAssetModelCompositeModel: &str = "iotsitewise:CreateAssetModelCompositeModel";

/// `iotsitewise:CreateBulkImportJob`: Write.
///
/// Resource types: `dataset`, `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateBulkImportJob: &str = "iotsitewise:CreateBulkImportJob";

/// `iotsitewise:CreateComputationModel`: Write.
///
/// Resource types: `asset`, `asset-model`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateComputationModel: &str = "iotsitewise:CreateComputationModel";

/// `iotsitewise:CreateDashboard`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDashboard: &str = "iotsitewise:CreateDashboard";

/// `iotsitewise:CreateDataset`: Write.
///
/// Resource types: `workspace`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataset: &str = "iotsitewise:CreateDataset";

/// `iotsitewise:CreateDatasetExportJob`: Write.
///
/// Resource types: `dataset`, `time-series`, `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateDatasetExportJob: &str = "iotsitewise:CreateDatasetExportJob";

/// `iotsitewise:CreateEnrichmentJob`: Write.
///
/// Resource types: `dataset`, `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateEnrichmentJob: &str = "iotsitewise:CreateEnrichmentJob";

/// `iotsitewise:CreateGateway`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGateway: &str = "iotsitewise:CreateGateway";

/// `iotsitewise:CreatePipeline`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `iotsitewise:taskArns`.
pub const CreatePipeline: &str = "iotsitewise:CreatePipeline";

/// `iotsitewise:CreatePortal`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePortal: &str = "iotsitewise:CreatePortal";

/// `iotsitewise:CreateProject`: Write.
///
/// Resource types: `portal` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProject: &str = "iotsitewise:CreateProject";

/// `iotsitewise:CreateTask`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTask: &str = "iotsitewise:CreateTask";

/// `iotsitewise:CreateWorkspace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkspace: &str = "iotsitewise:CreateWorkspace";

/// `iotsitewise:DeleteAccessPolicy`: Write.
///
/// Resource types: `access-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAccessPolicy: &str = "iotsitewise:DeleteAccessPolicy";

/// `iotsitewise:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteApplication: &str = "iotsitewise:DeleteApplication";

/// `iotsitewise:DeleteAsset`: Write.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAsset: &str = "iotsitewise:DeleteAsset";

/// `iotsitewise:DeleteAssetModel`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAssetModel: &str = "iotsitewise:DeleteAssetModel";

/// `iotsitewise:DeleteAssetModelCompositeModel`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAssetModelCompositeModel: &str = "iotsitewise:DeleteAssetModelCompositeModel";

/// `iotsitewise:DeleteAssetModelInterfaceRelationship`: Write.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAssetModelInterfaceRelationship: &str = "iotsitewise:DeleteAssetModelInterfaceRelationship";

/// `iotsitewise:DeleteComputationModel`: Write.
///
/// Resource types: `computation-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteComputationModel: &str = "iotsitewise:DeleteComputationModel";

/// `iotsitewise:DeleteDashboard`: Write.
///
/// Resource types: `dashboard` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDashboard: &str = "iotsitewise:DeleteDashboard";

/// `iotsitewise:DeleteDataset`: Write.
///
/// Resource types: `dataset` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDataset: &str = "iotsitewise:DeleteDataset";

/// `iotsitewise:DeleteGateway`: Write.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteGateway: &str = "iotsitewise:DeleteGateway";

/// `iotsitewise:DeletePipeline`: Write.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePipeline: &str = "iotsitewise:DeletePipeline";

/// `iotsitewise:DeletePortal`: Write.
///
/// Resource types: `portal` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePortal: &str = "iotsitewise:DeletePortal";

/// `iotsitewise:DeleteProject`: Write.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProject: &str = "iotsitewise:DeleteProject";

/// `iotsitewise:DeleteTask`: Write.
///
/// Resource types: `task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTask: &str = "iotsitewise:DeleteTask";

/// `iotsitewise:DeleteTimeSeries`: Write.
///
/// Resource types: `asset`, `time-series`, `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTimeSeries: &str = "iotsitewise:DeleteTimeSeries";

/// `iotsitewise:DeleteWorkspace`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteWorkspace: &str = "iotsitewise:DeleteWorkspace";

/// `iotsitewise:DescribeAccessPolicy`: Read.
///
/// Resource types: `access-policy` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAccessPolicy: &str = "iotsitewise:DescribeAccessPolicy";

/// `iotsitewise:DescribeAction`: Read.
///
/// Resource types: `asset`, `computation-model`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAction: &str = "iotsitewise:DescribeAction";

/// `iotsitewise:DescribeApplication`: Read.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeApplication: &str = "iotsitewise:DescribeApplication";

/// `iotsitewise:DescribeAsset`: Read.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAsset: &str = "iotsitewise:DescribeAsset";

/// `iotsitewise:DescribeAssetCompositeModel`: Read.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAssetCompositeModel: &str = "iotsitewise:DescribeAssetCompositeModel";

/// `iotsitewise:DescribeAssetModel`: Read.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAssetModel: &str = "iotsitewise:DescribeAssetModel";

/// `iotsitewise:DescribeAssetModelCompositeModel`: Read.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAssetModelCompositeModel: &str = "iotsitewise:DescribeAssetModelCompositeModel";

/// `iotsitewise:DescribeAssetModelInterfaceRelationship`: Read.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAssetModelInterfaceRelationship: &str = "iotsitewise:DescribeAssetModelInterfaceRelationship";

/// `iotsitewise:DescribeAssetProperty`: Read.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeAssetProperty: &str = "iotsitewise:DescribeAssetProperty";

/// `iotsitewise:DescribeBulkImportJob`: Read.
///
/// Resource types: `dataset`, `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeBulkImportJob: &str = "iotsitewise:DescribeBulkImportJob";

/// `iotsitewise:DescribeComputationModel`: Read.
///
/// Resource types: `computation-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeComputationModel: &str = "iotsitewise:DescribeComputationModel";

/// `iotsitewise:DescribeComputationModelExecutionSummary`: Read.
///
/// Resource types: `asset`, `computation-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeComputationModelExecutionSummary: &str = "iotsitewise:DescribeComputationModelExecutionSummary";

/// `iotsitewise:DescribeDashboard`: Read.
///
/// Resource types: `dashboard` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDashboard: &str = "iotsitewise:DescribeDashboard";

/// `iotsitewise:DescribeDataset`: Read.
///
/// Resource types: `dataset` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDataset: &str = "iotsitewise:DescribeDataset";

/// `iotsitewise:DescribeDatasetExportJob`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDatasetExportJob: &str = "iotsitewise:DescribeDatasetExportJob";

/// `iotsitewise:DescribeDefaultEncryptionConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDefaultEncryptionConfiguration: &str = "iotsitewise:DescribeDefaultEncryptionConfiguration";

/// `iotsitewise:DescribeEnrichmentJob`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeEnrichmentJob: &str = "iotsitewise:DescribeEnrichmentJob";

/// `iotsitewise:DescribeExecution`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeExecution: &str = "iotsitewise:DescribeExecution";

/// `iotsitewise:DescribeGateway`: Read.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeGateway: &str = "iotsitewise:DescribeGateway";

/// `iotsitewise:DescribeGatewayCapabilityConfiguration`: Read.
///
/// Resource types: `gateway` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeGatewayCapabilityConfiguration: &str = "iotsitewise:DescribeGatewayCapabilityConfiguration";

/// `iotsitewise:DescribeLoggingOptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeLoggingOptions: &str = "iotsitewise:DescribeLoggingOptions";

/// `iotsitewise:DescribePipeline`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribePipeline: &str = "iotsitewise:DescribePipeline";

/// `iotsitewise:DescribePipelineExecution`: Read.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribePipelineExecution: &str = "iotsitewise:DescribePipelineExecution";

/// `iotsitewise:DescribePortal`: Read.
///
/// Resource types: `portal` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribePortal: &str = "iotsitewise:DescribePortal";

/// `iotsitewise:DescribeProject`: Read.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeProject: &str = "iotsitewise:DescribeProject";

/// `iotsitewise:DescribeQuery`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeQuery: &str = "iotsitewise:DescribeQuery";

/// `iotsitewise:DescribeSearch`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeSearch: &str = "iotsitewise:DescribeSearch";

/// `iotsitewise:DescribeStorageConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeStorageConfiguration: &str = "iotsitewise:DescribeStorageConfiguration";

/// `iotsitewise:DescribeTask`: Read.
///
/// Resource types: `task` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeTask: &str = "iotsitewise:DescribeTask";

/// `iotsitewise:DescribeTimeSeries`: Read.
///
/// Resource types: `asset`, `time-series`, `workspace`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeTimeSeries: &str = "iotsitewise:DescribeTimeSeries";

/// `iotsitewise:DescribeWorkspace`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeWorkspace: &str = "iotsitewise:DescribeWorkspace";

/// `iotsitewise:DisassociateAssets`: Write.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateAssets: &str = "iotsitewise:DisassociateAssets";

/// `iotsitewise:DisassociateTimeSeriesFromAssetProperty`: Write.
///
/// Resource types: `asset` (required), `time-series` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateTimeSeriesFromAssetProperty: &str = "iotsitewise:DisassociateTimeSeriesFromAssetProperty";

/// `iotsitewise:EnableSiteWiseIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableSiteWiseIntegration: &str = "iotsitewise:EnableSiteWiseIntegration";

/// `iotsitewise:ExecuteAction`: Write.
///
/// Resource types: `asset`, `computation-model`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ExecuteAction: &str = "iotsitewise:ExecuteAction";

/// `iotsitewise:ExecuteQuery`: Read.
///
/// No resource types: its resource is `*`.
pub const ExecuteQuery: &str = "iotsitewise:ExecuteQuery";

/// `iotsitewise:GetAssetPropertyAggregates`: Read.
///
/// Resource types: `asset`, `time-series`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAssetPropertyAggregates: &str = "iotsitewise:GetAssetPropertyAggregates";

/// `iotsitewise:GetAssetPropertyValue`: Read.
///
/// Resource types: `asset`, `time-series`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAssetPropertyValue: &str = "iotsitewise:GetAssetPropertyValue";

/// `iotsitewise:GetAssetPropertyValueHistory`: Read.
///
/// Resource types: `asset`, `time-series`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetAssetPropertyValueHistory: &str = "iotsitewise:GetAssetPropertyValueHistory";

/// `iotsitewise:GetCaptureData`: Read.
///
/// Resource types: `time-series` (required), `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCaptureData: &str = "iotsitewise:GetCaptureData";

/// `iotsitewise:GetInterpolatedAssetPropertyValues`: Read.
///
/// Resource types: `asset`, `time-series`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetInterpolatedAssetPropertyValues: &str = "iotsitewise:GetInterpolatedAssetPropertyValues";

/// `iotsitewise:GetQueryResults`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetQueryResults: &str = "iotsitewise:GetQueryResults";

/// `iotsitewise:GetSearchResults`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSearchResults: &str = "iotsitewise:GetSearchResults";

/// `iotsitewise:InvokeAssistant`: Read.
///
/// No resource types: its resource is `*`.
pub const InvokeAssistant: &str = "iotsitewise:InvokeAssistant";

/// `iotsitewise:ListAccessPolicies`: List.
///
/// Resource types: `portal`, `project`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAccessPolicies: &str = "iotsitewise:ListAccessPolicies";

/// `iotsitewise:ListActions`: List.
///
/// Resource types: `asset`, `computation-model`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListActions: &str = "iotsitewise:ListActions";

/// `iotsitewise:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "iotsitewise:ListApplications";

/// `iotsitewise:ListAssetModelCompositeModels`: List.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAssetModelCompositeModels: &str = "iotsitewise:ListAssetModelCompositeModels";

/// `iotsitewise:ListAssetModelProperties`: List.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAssetModelProperties: &str = "iotsitewise:ListAssetModelProperties";

/// `iotsitewise:ListAssetModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssetModels: &str = "iotsitewise:ListAssetModels";

/// `iotsitewise:ListAssetProperties`: List.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAssetProperties: &str = "iotsitewise:ListAssetProperties";

/// `iotsitewise:ListAssetRelationships`: List.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAssetRelationships: &str = "iotsitewise:ListAssetRelationships";

/// `iotsitewise:ListAssets`: List.
///
/// Resource types: `asset-model`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAssets: &str = "iotsitewise:ListAssets";

/// `iotsitewise:ListAssociatedAssets`: List.
///
/// Resource types: `asset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAssociatedAssets: &str = "iotsitewise:ListAssociatedAssets";

/// `iotsitewise:ListBulkImportJobs`: List.
///
/// Resource types: `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListBulkImportJobs: &str = "iotsitewise:ListBulkImportJobs";

/// `iotsitewise:ListCompositionRelationships`: List.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCompositionRelationships: &str = "iotsitewise:ListCompositionRelationships";

/// `iotsitewise:ListComputationModelDataBindingUsages`: List.
///
/// Resource types: `asset`, `asset-model`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListComputationModelDataBindingUsages: &str = "iotsitewise:ListComputationModelDataBindingUsages";

/// `iotsitewise:ListComputationModelResolveToResources`: List.
///
/// Resource types: `computation-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListComputationModelResolveToResources: &str = "iotsitewise:ListComputationModelResolveToResources";

/// `iotsitewise:ListComputationModels`: List.
///
/// No resource types: its resource is `*`.
pub const ListComputationModels: &str = "iotsitewise:ListComputationModels";

/// `iotsitewise:ListDashboards`: List.
///
/// Resource types: `project` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDashboards: &str = "iotsitewise:ListDashboards";

/// `iotsitewise:ListDatasetDataSegmentRelationships`: List.
///
/// Resource types: `dataset` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDatasetDataSegmentRelationships: &str = "iotsitewise:ListDatasetDataSegmentRelationships";

/// `iotsitewise:ListDatasetDataSegments`: List.
///
/// Resource types: `dataset` (required), `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDatasetDataSegments: &str = "iotsitewise:ListDatasetDataSegments";

/// `iotsitewise:ListDatasetExportJobs`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDatasetExportJobs: &str = "iotsitewise:ListDatasetExportJobs";

/// `iotsitewise:ListDatasets`: List.
///
/// Resource types: `workspace`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDatasets: &str = "iotsitewise:ListDatasets";

/// `iotsitewise:ListEnrichmentJobs`: List.
///
/// Resource types: `dataset`, `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListEnrichmentJobs: &str = "iotsitewise:ListEnrichmentJobs";

/// `iotsitewise:ListExecutions`: List.
///
/// Resource types: `asset`, `computation-model`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListExecutions: &str = "iotsitewise:ListExecutions";

/// `iotsitewise:ListGateways`: List.
///
/// No resource types: its resource is `*`.
pub const ListGateways: &str = "iotsitewise:ListGateways";

/// `iotsitewise:ListInterfaceRelationships`: List.
///
/// Resource types: `asset-model` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListInterfaceRelationships: &str = "iotsitewise:ListInterfaceRelationships";

/// `iotsitewise:ListPipelineExecutions`: List.
///
/// Resource types: `pipeline` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListPipelineExecutions: &str = "iotsitewise:ListPipelineExecutions";

/// `iotsitewise:ListPipelines`: List.
///
/// No resource types: its resource is `*`.
pub const ListPipelines: &str = "iotsitewise:ListPipelines";
