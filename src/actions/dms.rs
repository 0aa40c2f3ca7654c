// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Database Migration Service: the actions of the prefix `dms`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Certificate` | `arn:${Partition}:dms:${Region}:${Account}:cert:*` |
//! | `DataMigration` | `arn:${Partition}:dms:${Region}:${Account}:data-migration:*` |
//! | `DataProvider` | `arn:${Partition}:dms:${Region}:${Account}:data-provider:*` |
//! | `Endpoint` | `arn:${Partition}:dms:${Region}:${Account}:endpoint:*` |
//! | `EventSubscription` | `arn:${Partition}:dms:${Region}:${Account}:es:*` |
//! | `InstanceProfile` | `arn:${Partition}:dms:${Region}:${Account}:instance-profile:*` |
//! | `MigrationProject` | `arn:${Partition}:dms:${Region}:${Account}:migration-project:*` |
//! | `ReplicationConfig` | `arn:${Partition}:dms:${Region}:${Account}:replication-config:*` |
//! | `ReplicationInstance` | `arn:${Partition}:dms:${Region}:${Account}:rep:*` |
//! | `ReplicationSubnetGroup` | `arn:${Partition}:dms:${Region}:${Account}:subgrp:*` |
//! | `ReplicationTask` | `arn:${Partition}:dms:${Region}:${Account}:task:*` |
//! | `ReplicationTaskAssessmentRun` | `arn:${Partition}:dms:${Region}:${Account}:assessment-run:*` |
//! | `ReplicationTaskIndividualAssessment` | `arn:${Partition}:dms:${Region}:${Account}:individual-assessment:*` |

/// `dms:AddTagsToResource`: Tagging, Write.
///
/// Resource types: `Certificate`, `DataMigration`, `DataProvider`, `Endpoint`, `EventSubscription`, `InstanceProfile`, `MigrationProject`, `ReplicationConfig`, `ReplicationInstance`, `ReplicationSubnetGroup`, `ReplicationTask`, `ReplicationTaskAssessmentRun`, `ReplicationTaskIndividualAssessment`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const AddTagsToResource: &str = "dms:AddTagsToResource";

/// `dms:ApplyPendingMaintenanceAction`: Write.
///
/// Resource types: `ReplicationInstance` (required).
pub const ApplyPendingMaintenanceAction: &str = "dms:ApplyPendingMaintenanceAction";

/// `dms:AssociateExtensionPack`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const AssociateExtensionPack: &str = "dms:AssociateExtensionPack";

/// `dms:BatchStartRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchStartRecommendations: &str = "dms:BatchStartRecommendations";

/// `dms:CancelMetadataModelConversion`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const CancelMetadataModelConversion: &str = "dms:CancelMetadataModelConversion";

/// `dms:CancelMetadataModelCreation`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const CancelMetadataModelCreation: &str = "dms:CancelMetadataModelCreation";

/// `dms:CancelReplicationTaskAssessmentRun`: Write.
///
/// Resource types: `ReplicationTaskAssessmentRun` (required).
pub const CancelReplicationTaskAssessmentRun: &str = "dms:CancelReplicationTaskAssessmentRun";

/// `dms:CreateDataMigration`: Write.
///
/// Resource types: `MigrationProject` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateDataMigration: &str = "dms:CreateDataMigration";

/// `dms:CreateDataProvider`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateDataProvider: &str = "dms:CreateDataProvider";

/// `dms:CreateEndpoint`: Write.
///
/// Resource types: `Certificate`, `Endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateEndpoint: &str = "dms:CreateEndpoint";

/// `dms:CreateEventSubscription`: Write.
///
/// Resource types: `EventSubscription` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateEventSubscription: &str = "dms:CreateEventSubscription";

/// `dms:CreateFleetAdvisorCollector`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFleetAdvisorCollector: &str = "dms:CreateFleetAdvisorCollector";

/// `dms:CreateInstanceProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateInstanceProfile: &str = "dms:CreateInstanceProfile";

/// `dms:CreateMigrationProject`: Write.
///
/// Resource types: `DataProvider` (required), `InstanceProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateMigrationProject: &str = "dms:CreateMigrationProject";

/// `dms:CreateOutboundIntegration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateOutboundIntegration: &str = "dms:CreateOutboundIntegration";

/// `dms:CreateReplicationConfig`: Write.
///
/// Resource types: `Endpoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateReplicationConfig: &str = "dms:CreateReplicationConfig";

/// `dms:CreateReplicationInstance`: Write.
///
/// Resource types: `ReplicationInstance` (required), `ReplicationSubnetGroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateReplicationInstance: &str = "dms:CreateReplicationInstance";

/// `dms:CreateReplicationSubnetGroup`: Write.
///
/// Resource types: `ReplicationSubnetGroup` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateReplicationSubnetGroup: &str = "dms:CreateReplicationSubnetGroup";

/// `dms:CreateReplicationTask`: Write.
///
/// Resource types: `Endpoint` (required), `ReplicationInstance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `dms:req-tag/${TagKey}`.
pub const CreateReplicationTask: &str = "dms:CreateReplicationTask";

/// `dms:DeleteCertificate`: Write.
///
/// Resource types: `Certificate` (required).
pub const DeleteCertificate: &str = "dms:DeleteCertificate";

/// `dms:DeleteConnection`: Write.
///
/// Resource types: `Endpoint` (required), `ReplicationInstance` (required).
pub const DeleteConnection: &str = "dms:DeleteConnection";

/// `dms:DeleteDataMigration`: Write.
///
/// Resource types: `DataMigration` (required).
pub const DeleteDataMigration: &str = "dms:DeleteDataMigration";

/// `dms:DeleteDataProvider`: Write.
///
/// Resource types: `DataProvider` (required).
pub const DeleteDataProvider: &str = "dms:DeleteDataProvider";

/// `dms:DeleteEndpoint`: Write.
///
/// Resource types: `Endpoint` (required).
pub const DeleteEndpoint: &str = "dms:DeleteEndpoint";

/// `dms:DeleteEventSubscription`: Write.
///
/// Resource types: `EventSubscription` (required).
pub const DeleteEventSubscription: &str = "dms:DeleteEventSubscription";

/// `dms:DeleteFleetAdvisorCollector`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFleetAdvisorCollector: &str = "dms:DeleteFleetAdvisorCollector";

/// `dms:DeleteFleetAdvisorDatabases`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteFleetAdvisorDatabases: &str = "dms:DeleteFleetAdvisorDatabases";

/// `dms:DeleteInstanceProfile`: Write.
///
/// Resource types: `InstanceProfile` (required).
pub const DeleteInstanceProfile: &str = "dms:DeleteInstanceProfile";

/// `dms:DeleteMigrationProject`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const DeleteMigrationProject: &str = "dms:DeleteMigrationProject";

/// `dms:DeleteReplicationConfig`: Write.
///
/// Resource types: `ReplicationConfig` (required).
pub const DeleteReplicationConfig: &str = "dms:DeleteReplicationConfig";

/// `dms:DeleteReplicationInstance`: Write.
///
/// Resource types: `ReplicationInstance` (required).
pub const DeleteReplicationInstance: &str = "dms:DeleteReplicationInstance";

/// `dms:DeleteReplicationSubnetGroup`: Write.
///
/// Resource types: `ReplicationSubnetGroup` (required).
pub const DeleteReplicationSubnetGroup: &str = "dms:DeleteReplicationSubnetGroup";

/// `dms:DeleteReplicationTask`: Write.
///
/// Resource types: `ReplicationTask` (required).
pub const DeleteReplicationTask: &str = "dms:DeleteReplicationTask";

/// `dms:DeleteReplicationTaskAssessmentRun`: Write.
///
/// Resource types: `ReplicationTaskAssessmentRun` (required).
pub const DeleteReplicationTaskAssessmentRun: &str = "dms:DeleteReplicationTaskAssessmentRun";

/// `dms:DescribeAccountAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountAttributes: &str = "dms:DescribeAccountAttributes";

/// `dms:DescribeApplicableIndividualAssessments`: Read.
///
/// Resource types: `ReplicationInstance`, `ReplicationTask`.
pub const DescribeApplicableIndividualAssessments: &str = "dms:DescribeApplicableIndividualAssessments";

/// `dms:DescribeCertificates`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCertificates: &str = "dms:DescribeCertificates";

/// `dms:DescribeConnections`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeConnections: &str = "dms:DescribeConnections";

/// `dms:DescribeConversionConfiguration`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const DescribeConversionConfiguration: &str = "dms:DescribeConversionConfiguration";

/// `dms:DescribeDataMigrations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDataMigrations: &str = "dms:DescribeDataMigrations";

/// `dms:DescribeEndpoints`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEndpoints: &str = "dms:DescribeEndpoints";

/// `dms:DescribeEndpointSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEndpointSettings: &str = "dms:DescribeEndpointSettings";

/// `dms:DescribeEndpointTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEndpointTypes: &str = "dms:DescribeEndpointTypes";

/// `dms:DescribeEngineVersions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEngineVersions: &str = "dms:DescribeEngineVersions";

/// `dms:DescribeEventCategories`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventCategories: &str = "dms:DescribeEventCategories";

/// `dms:DescribeEvents`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEvents: &str = "dms:DescribeEvents";

/// `dms:DescribeEventSubscriptions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeEventSubscriptions: &str = "dms:DescribeEventSubscriptions";

/// `dms:DescribeFleetAdvisorCollectors`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFleetAdvisorCollectors: &str = "dms:DescribeFleetAdvisorCollectors";

/// `dms:DescribeFleetAdvisorDatabases`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFleetAdvisorDatabases: &str = "dms:DescribeFleetAdvisorDatabases";

/// `dms:DescribeFleetAdvisorLsaAnalysis`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFleetAdvisorLsaAnalysis: &str = "dms:DescribeFleetAdvisorLsaAnalysis";

/// `dms:DescribeFleetAdvisorSchemaObjectSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFleetAdvisorSchemaObjectSummary: &str = "dms:DescribeFleetAdvisorSchemaObjectSummary";

/// `dms:DescribeFleetAdvisorSchemas`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeFleetAdvisorSchemas: &str = "dms:DescribeFleetAdvisorSchemas";

/// `dms:DescribeMetadataModel`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const DescribeMetadataModel: &str = "dms:DescribeMetadataModel";

/// `dms:DescribeMetadataModelChildren`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const DescribeMetadataModelChildren: &str = "dms:DescribeMetadataModelChildren";

/// `dms:DescribeMetadataModelCreations`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const DescribeMetadataModelCreations: &str = "dms:DescribeMetadataModelCreations";

/// `dms:DescribeMetadataModelImports`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const DescribeMetadataModelImports: &str = "dms:DescribeMetadataModelImports";

/// `dms:DescribeOrderableReplicationInstances`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrderableReplicationInstances: &str = "dms:DescribeOrderableReplicationInstances";

/// `dms:DescribePendingMaintenanceActions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribePendingMaintenanceActions: &str = "dms:DescribePendingMaintenanceActions";

/// `dms:DescribeRecommendationLimitations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRecommendationLimitations: &str = "dms:DescribeRecommendationLimitations";

/// `dms:DescribeRecommendations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRecommendations: &str = "dms:DescribeRecommendations";

/// `dms:DescribeRefreshSchemasStatus`: Read.
///
/// Resource types: `Endpoint` (required).
pub const DescribeRefreshSchemasStatus: &str = "dms:DescribeRefreshSchemasStatus";

/// `dms:DescribeReplicationConfigs`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReplicationConfigs: &str = "dms:DescribeReplicationConfigs";

/// `dms:DescribeReplicationInstances`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReplicationInstances: &str = "dms:DescribeReplicationInstances";

/// `dms:DescribeReplicationInstanceTaskLogs`: Read.
///
/// Resource types: `ReplicationInstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeReplicationInstanceTaskLogs: &str = "dms:DescribeReplicationInstanceTaskLogs";

/// `dms:DescribeReplications`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReplications: &str = "dms:DescribeReplications";

/// `dms:DescribeReplicationSubnetGroups`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReplicationSubnetGroups: &str = "dms:DescribeReplicationSubnetGroups";

/// `dms:DescribeReplicationTableStatistics`: Read.
///
/// Resource types: `ReplicationConfig` (required).
pub const DescribeReplicationTableStatistics: &str = "dms:DescribeReplicationTableStatistics";

/// `dms:DescribeReplicationTaskAssessmentResults`: Read.
///
/// Resource types: `ReplicationTask`.
pub const DescribeReplicationTaskAssessmentResults: &str = "dms:DescribeReplicationTaskAssessmentResults";

/// `dms:DescribeReplicationTaskAssessmentRuns`: Read.
///
/// Resource types: `ReplicationInstance`, `ReplicationTask`, `ReplicationTaskAssessmentRun`.
pub const DescribeReplicationTaskAssessmentRuns: &str = "dms:DescribeReplicationTaskAssessmentRuns";

/// `dms:DescribeReplicationTaskIndividualAssessments`: Read.
///
/// Resource types: `ReplicationTask`, `ReplicationTaskAssessmentRun`.
pub const DescribeReplicationTaskIndividualAssessments: &str = "dms:DescribeReplicationTaskIndividualAssessments";

/// `dms:DescribeReplicationTasks`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReplicationTasks: &str = "dms:DescribeReplicationTasks";

/// `dms:DescribeSchemas`: Read.
///
/// Resource types: `Endpoint` (required).
pub const DescribeSchemas: &str = "dms:DescribeSchemas";

/// `dms:DescribeTableStatistics`: Read.
///
/// Resource types: `ReplicationTask` (required).
pub const DescribeTableStatistics: &str = "dms:DescribeTableStatistics";

/// `dms:ExportMetadataModelAssessment`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const ExportMetadataModelAssessment: &str = "dms:ExportMetadataModelAssessment";

/// `dms:GetMetadataModel`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const GetMetadataModel: &str = "dms:GetMetadataModel";

/// `dms:GetTargetSelectionRules`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const GetTargetSelectionRules: &str = "dms:GetTargetSelectionRules";

/// `dms:ImportCertificate`: Write.
///
/// Resource types: `Certificate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ImportCertificate: &str = "dms:ImportCertificate";

/// `dms:ListDataProviders`: Read.
///
/// No resource types: its resource is `*`.
pub const ListDataProviders: &str = "dms:ListDataProviders";

/// `dms:ListExtensionPacks`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const ListExtensionPacks: &str = "dms:ListExtensionPacks";

/// `dms:ListInstanceProfiles`: Read.
///
/// Resource types: `InstanceProfile`.
pub const ListInstanceProfiles: &str = "dms:ListInstanceProfiles";

/// `dms:ListMetadataModelAssessmentActionItems`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const ListMetadataModelAssessmentActionItems: &str = "dms:ListMetadataModelAssessmentActionItems";

/// `dms:ListMetadataModelAssessments`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const ListMetadataModelAssessments: &str = "dms:ListMetadataModelAssessments";

/// `dms:ListMetadataModelConversions`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const ListMetadataModelConversions: &str = "dms:ListMetadataModelConversions";

/// `dms:ListMetadataModelExports`: Read.
///
/// Resource types: `MigrationProject` (required).
pub const ListMetadataModelExports: &str = "dms:ListMetadataModelExports";

/// `dms:ListMigrationProjects`: Read.
///
/// Resource types: `DataProvider`, `InstanceProfile`, `MigrationProject`.
pub const ListMigrationProjects: &str = "dms:ListMigrationProjects";

/// `dms:ListTagsForResource`: Read.
///
/// Resource types: `Certificate`, `DataMigration`, `DataProvider`, `Endpoint`, `EventSubscription`, `InstanceProfile`, `MigrationProject`, `ReplicationConfig`, `ReplicationInstance`, `ReplicationSubnetGroup`, `ReplicationTask`, `ReplicationTaskAssessmentRun`, `ReplicationTaskIndividualAssessment`.
pub const ListTagsForResource: &str = "dms:ListTagsForResource";

/// `dms:ModifyDataMigration`: Write.
///
/// Resource types: `DataMigration` (required).
pub const ModifyDataMigration: &str = "dms:ModifyDataMigration";

/// `dms:ModifyEndpoint`: Write.
///
/// Resource types: `Certificate`, `Endpoint` (required).
pub const ModifyEndpoint: &str = "dms:ModifyEndpoint";

/// `dms:ModifyEventSubscription`: Write.
///
/// Resource types: `EventSubscription` (required).
pub const ModifyEventSubscription: &str = "dms:ModifyEventSubscription";

/// `dms:ModifyFleetAdvisorCollector`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyFleetAdvisorCollector: &str = "dms:ModifyFleetAdvisorCollector";

/// `dms:ModifyFleetAdvisorCollectorStatuses`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyFleetAdvisorCollectorStatuses: &str = "dms:ModifyFleetAdvisorCollectorStatuses";

/// `dms:ModifyOutboundIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const ModifyOutboundIntegration: &str = "dms:ModifyOutboundIntegration";

/// `dms:ModifyReplicationConfig`: Write.
///
/// Resource types: `ReplicationConfig` (required).
pub const ModifyReplicationConfig: &str = "dms:ModifyReplicationConfig";

/// `dms:ModifyReplicationInstance`: Write.
///
/// Resource types: `ReplicationInstance` (required).
pub const ModifyReplicationInstance: &str = "dms:ModifyReplicationInstance";

/// `dms:ModifyReplicationSubnetGroup`: Write.
///
/// Resource types: `ReplicationSubnetGroup` (required).
pub const ModifyReplicationSubnetGroup: &str = "dms:ModifyReplicationSubnetGroup";

/// `dms:ModifyReplicationTask`: Write.
///
/// Resource types: `ReplicationTask` (required).
pub const ModifyReplicationTask: &str = "dms:ModifyReplicationTask";

/// `dms:MoveReplicationTask`: Write.
///
/// Resource types: `ReplicationInstance` (required), `ReplicationTask` (required).
pub const MoveReplicationTask: &str = "dms:MoveReplicationTask";

/// `dms:RebootReplicationInstance`: Write.
///
/// Resource types: `ReplicationInstance` (required).
pub const RebootReplicationInstance: &str = "dms:RebootReplicationInstance";

/// `dms:RefreshSchemas`: Write.
///
/// Resource types: `Endpoint` (required), `ReplicationInstance` (required).
pub const RefreshSchemas: &str = "dms:RefreshSchemas";

/// `dms:ReloadReplicationTables`: Write.
///
/// Resource types: `ReplicationConfig` (required).
pub const ReloadReplicationTables: &str = "dms:ReloadReplicationTables";

/// `dms:ReloadTables`: Write.
///
/// Resource types: `ReplicationTask` (required).
pub const ReloadTables: &str = "dms:ReloadTables";

/// `dms:RemoveTagsFromResource`: Tagging, Write.
///
/// Resource types: `Certificate`, `DataMigration`, `DataProvider`, `Endpoint`, `EventSubscription`, `InstanceProfile`, `MigrationProject`, `ReplicationConfig`, `ReplicationInstance`, `ReplicationSubnetGroup`, `ReplicationTask`, `ReplicationTaskAssessmentRun`, `ReplicationTaskIndividualAssessment`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RemoveTagsFromResource: &str = "dms:RemoveTagsFromResource";

/// `dms:RunFleetAdvisorLsaAnalysis`: Write.
///
/// No resource types: its resource is `*`.
pub const RunFleetAdvisorLsaAnalysis: &str = "dms:RunFleetAdvisorLsaAnalysis";

/// `dms:StartDataMigration`: Write.
///
/// Resource types: `DataMigration` (required).
pub const StartDataMigration: &str = "dms:StartDataMigration";

/// `dms:StartMetadataModelAssessment`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const StartMetadataModelAssessment: &str = "dms:StartMetadataModelAssessment";

/// `dms:StartMetadataModelConversion`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const StartMetadataModelConversion: &str = "dms:StartMetadataModelConversion";

/// `dms:StartMetadataModelCreation`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const StartMetadataModelCreation: &str = "dms:StartMetadataModelCreation";

/// `dms:StartMetadataModelExportAsScripts`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const StartMetadataModelExportAsScripts: &str = "dms:StartMetadataModelExportAsScripts";

/// `dms:StartMetadataModelExportToTarget`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const StartMetadataModelExportToTarget: &str = "dms:StartMetadataModelExportToTarget";

/// `dms:StartMetadataModelImport`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const StartMetadataModelImport: &str = "dms:StartMetadataModelImport";

/// `dms:StartRecommendations`: Write.
///
/// No resource types: its resource is `*`.
pub const StartRecommendations: &str = "dms:StartRecommendations";

/// `dms:StartReplication`: Write.
///
/// Resource types: `ReplicationConfig` (required).
pub const StartReplication: &str = "dms:StartReplication";

/// `dms:StartReplicationTask`: Write.
///
/// Resource types: `ReplicationTask` (required).
pub const StartReplicationTask: &str = "dms:StartReplicationTask";

/// `dms:StartReplicationTaskAssessment`: Write.
///
/// Resource types: `ReplicationTask` (required).
pub const StartReplicationTaskAssessment: &str = "dms:StartReplicationTaskAssessment";

/// `dms:StartReplicationTaskAssessmentRun`: Write.
///
/// Resource types: `ReplicationTask` (required).
pub const StartReplicationTaskAssessmentRun: &str = "dms:StartReplicationTaskAssessmentRun";

/// `dms:StopDataMigration`: Write.
///
/// Resource types: `DataMigration` (required).
pub const StopDataMigration: &str = "dms:StopDataMigration";

/// `dms:StopReplication`: Write.
///
/// Resource types: `ReplicationConfig` (required).
pub const StopReplication: &str = "dms:StopReplication";

/// `dms:StopReplicationTask`: Write.
///
/// Resource types: `ReplicationTask` (required).
pub const StopReplicationTask: &str = "dms:StopReplicationTask";

/// `dms:TestConnection`: Read.
///
/// Resource types: `Endpoint` (required), `ReplicationInstance` (required).
pub const TestConnection: &str = "dms:TestConnection";

/// `dms:UpdateConversionConfiguration`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const UpdateConversionConfiguration: &str = "dms:UpdateConversionConfiguration";

/// `dms:UpdateDataProvider`: Write.
///
/// Resource types: `DataProvider` (required).
pub const UpdateDataProvider: &str = "dms:UpdateDataProvider";

/// `dms:UpdateInstanceProfile`: Write.
///
/// Resource types: `InstanceProfile` (required).
pub const UpdateInstanceProfile: &str = "dms:UpdateInstanceProfile";

/// `dms:UpdateMigrationProject`: Write.
///
/// Resource types: `MigrationProject` (required).
pub const UpdateMigrationProject: &str = "dms:UpdateMigrationProject";

/// `dms:UpdateSubscriptionsToEventBridge`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSubscriptionsToEventBridge: &str = "dms:UpdateSubscriptionsToEventBridge";

/// `dms:UploadFileMetadataList`: Write.
///
/// No resource types: its resource is `*`.
pub const UploadFileMetadataList: &str = "dms:UploadFileMetadataList";
