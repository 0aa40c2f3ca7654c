// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `glue:AccessDataQualityRuntimeConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const AccessDataQualityRuntimeConfiguration: &str = "glue:AccessDataQualityRuntimeConfiguration";

/// `glue:AuthorizeInboundIntegration`: Write.
///
/// Resource types: `integration` (required).
pub const AuthorizeInboundIntegration: &str = "glue:AuthorizeInboundIntegration";

/// `glue:BatchCreatePartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const BatchCreatePartition: &str = "glue:BatchCreatePartition";

/// `glue:BatchDeleteConnection`: Write.
///
/// Resource types: `connection` (required), `rootcatalog` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const BatchDeleteConnection: &str = "glue:BatchDeleteConnection";

/// `glue:BatchDeletePartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const BatchDeletePartition: &str = "glue:BatchDeletePartition";

/// `glue:BatchDeleteTable`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const BatchDeleteTable: &str = "glue:BatchDeleteTable";

/// `glue:BatchDeleteTableVersion`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const BatchDeleteTableVersion: &str = "glue:BatchDeleteTableVersion";

/// `glue:BatchGetBlueprints`: Read.
///
/// Resource types: `blueprint` (required).
pub const BatchGetBlueprints: &str = "glue:BatchGetBlueprints";

/// `glue:BatchGetCrawlers`: Read.
///
/// Resource types: `crawler` (required).
pub const BatchGetCrawlers: &str = "glue:BatchGetCrawlers";

/// `glue:BatchGetCustomEntityTypes`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetCustomEntityTypes: &str = "glue:BatchGetCustomEntityTypes";

/// `glue:BatchGetDevEndpoints`: Read.
///
/// Resource types: `devendpoint` (required).
pub const BatchGetDevEndpoints: &str = "glue:BatchGetDevEndpoints";

/// `glue:BatchGetJobs`: Read.
///
/// Resource types: `job` (required).
pub const BatchGetJobs: &str = "glue:BatchGetJobs";

/// `glue:BatchGetPartition`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const BatchGetPartition: &str = "glue:BatchGetPartition";

/// `glue:BatchGetStageFiles`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const BatchGetStageFiles: &str = "glue:BatchGetStageFiles";

/// `glue:BatchGetTableOptimizer`: Read.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const BatchGetTableOptimizer: &str = "glue:BatchGetTableOptimizer";

/// `glue:BatchGetTriggers`: Read.
///
/// Resource types: `trigger` (required).
pub const BatchGetTriggers: &str = "glue:BatchGetTriggers";

/// `glue:BatchGetWorkflows`: Read.
///
/// Resource types: `workflow` (required).
pub const BatchGetWorkflows: &str = "glue:BatchGetWorkflows";

/// `glue:BatchStopJobRun`: Write.
///
/// Resource types: `job` (required).
pub const BatchStopJobRun: &str = "glue:BatchStopJobRun";

/// `glue:BatchUpdatePartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const BatchUpdatePartition: &str = "glue:BatchUpdatePartition";

/// `glue:CancelDataQualityRuleRecommendationRun`: Write.
///
/// Resource types: `dataQualityRuleset` (required).
pub const CancelDataQualityRuleRecommendationRun: &str = "glue:CancelDataQualityRuleRecommendationRun";

/// `glue:CancelDataQualityRulesetEvaluationRun`: Write.
///
/// Resource types: `dataQualityRuleset` (required).
pub const CancelDataQualityRulesetEvaluationRun: &str = "glue:CancelDataQualityRulesetEvaluationRun";

/// `glue:CancelMLTaskRun`: Write.
///
/// Resource types: `mlTransform` (required).
pub const CancelMLTaskRun: &str = "glue:CancelMLTaskRun";

/// `glue:CancelStatement`: Write.
///
/// Resource types: `session` (required).
pub const CancelStatement: &str = "glue:CancelStatement";

/// `glue:CheckSchemaVersionValidity`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckSchemaVersionValidity: &str = "glue:CheckSchemaVersionValidity";

/// `glue:CreateBlueprint`: Write.
///
/// Resource types: `blueprint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBlueprint: &str = "glue:CreateBlueprint";

/// `glue:CreateCatalog`: Write.
///
/// Resource types: `catalog` (required), `rootcatalog` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const CreateCatalog: &str = "glue:CreateCatalog";

/// `glue:CreateClassifier`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateClassifier: &str = "glue:CreateClassifier";

/// `glue:CreateColumnStatisticsTaskSettings`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const CreateColumnStatisticsTaskSettings: &str = "glue:CreateColumnStatisticsTaskSettings";

/// `glue:CreateConnection`: Write.
///
/// Resource types: `connectionType`, `rootcatalog` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `glue:LakeFormationPermissions`.
pub const CreateConnection: &str = "glue:CreateConnection";

/// `glue:CreateCrawler`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCrawler: &str = "glue:CreateCrawler";

/// `glue:CreateCustomEntityType`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomEntityType: &str = "glue:CreateCustomEntityType";

/// `glue:CreateDatabase`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const CreateDatabase: &str = "glue:CreateDatabase";

/// `glue:CreateDataQualityRuleset`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataQualityRuleset: &str = "glue:CreateDataQualityRuleset";

/// `glue:CreateDevEndpoint`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDevEndpoint: &str = "glue:CreateDevEndpoint";

/// `glue:CreateGlueIdentityCenterConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateGlueIdentityCenterConfiguration: &str = "glue:CreateGlueIdentityCenterConfiguration";

/// `glue:CreateInboundIntegration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateInboundIntegration: &str = "glue:CreateInboundIntegration";

/// `glue:CreateIntegration`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required), `integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIntegration: &str = "glue:CreateIntegration";

/// `glue:CreateIntegrationResourceProperty`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required), `integrationResourceProperty` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIntegrationResourceProperty: &str = "glue:CreateIntegrationResourceProperty";

/// `glue:CreateIntegrationTableProperties`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required).
pub const CreateIntegrationTableProperties: &str = "glue:CreateIntegrationTableProperties";

/// `glue:CreateJob`: Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `glue:SecurityGroupIds`, `glue:SubnetIds`, `glue:VpcIds`.
pub const CreateJob: &str = "glue:CreateJob";

/// `glue:CreateMLTransform`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMLTransform: &str = "glue:CreateMLTransform";

/// `glue:CreatePartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const CreatePartition: &str = "glue:CreatePartition";

/// `glue:CreatePartitionIndex`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const CreatePartitionIndex: &str = "glue:CreatePartitionIndex";

/// `glue:CreateRegistry`: Write.
///
/// Resource types: `registry` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRegistry: &str = "glue:CreateRegistry";

/// `glue:CreateSchema`: Write.
///
/// Resource types: `registry` (required), `schema` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSchema: &str = "glue:CreateSchema";

/// `glue:CreateScript`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateScript: &str = "glue:CreateScript";

/// `glue:CreateSecurityConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSecurityConfiguration: &str = "glue:CreateSecurityConfiguration";

/// `glue:CreateSession`: Write.
///
/// Resource types: `session` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `glue:SecurityGroupIds`, `glue:SubnetIds`, `glue:VpcIds`.
pub const CreateSession: &str = "glue:CreateSession";

/// `glue:CreateTable`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const CreateTable: &str = "glue:CreateTable";

/// `glue:CreateTableOptimizer`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const CreateTableOptimizer: &str = "glue:CreateTableOptimizer";

/// `glue:CreateTrigger`: Write.
///
/// Resource types: `trigger` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrigger: &str = "glue:CreateTrigger";

/// `glue:CreateUsageProfile`: Write.
///
/// Resource types: `usageProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUsageProfile: &str = "glue:CreateUsageProfile";

/// `glue:CreateUserDefinedFunction`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const CreateUserDefinedFunction: &str = "glue:CreateUserDefinedFunction";

/// `glue:CreateWorkflow`: Write.
///
/// Resource types: `workflow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateWorkflow: &str = "glue:CreateWorkflow";

/// `glue:DeleteBlueprint`: Write.
///
/// Resource types: `blueprint` (required).
pub const DeleteBlueprint: &str = "glue:DeleteBlueprint";

/// `glue:DeleteCatalog`: Write.
///
/// Resource types: `catalog`, `rootcatalog` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const DeleteCatalog: &str = "glue:DeleteCatalog";

/// `glue:DeleteClassifier`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteClassifier: &str = "glue:DeleteClassifier";

/// `glue:DeleteColumnStatisticsForPartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const DeleteColumnStatisticsForPartition: &str = "glue:DeleteColumnStatisticsForPartition";

/// `glue:DeleteColumnStatisticsForTable`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const DeleteColumnStatisticsForTable: &str = "glue:DeleteColumnStatisticsForTable";

/// `glue:DeleteColumnStatisticsTaskSettings`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const DeleteColumnStatisticsTaskSettings: &str = "glue:DeleteColumnStatisticsTaskSettings";

/// `glue:DeleteConnection`: Write.
///
/// Resource types: `connection` (required), `rootcatalog` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const DeleteConnection: &str = "glue:DeleteConnection";

/// `glue:DeleteConnectionType`: Write.
///
/// Resource types: `connectionType` (required).
pub const DeleteConnectionType: &str = "glue:DeleteConnectionType";

/// `glue:DeleteCrawler`: Write.
///
/// Resource types: `crawler` (required).
pub const DeleteCrawler: &str = "glue:DeleteCrawler";

/// `glue:DeleteCustomEntityType`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCustomEntityType: &str = "glue:DeleteCustomEntityType";

/// `glue:DeleteDatabase`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required), `userdefinedfunction` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const DeleteDatabase: &str = "glue:DeleteDatabase";

/// `glue:DeleteDataQualityRuleset`: Write.
///
/// Resource types: `dataQualityRuleset` (required).
pub const DeleteDataQualityRuleset: &str = "glue:DeleteDataQualityRuleset";

/// `glue:DeleteDevEndpoint`: Write.
///
/// Resource types: `devendpoint` (required).
pub const DeleteDevEndpoint: &str = "glue:DeleteDevEndpoint";

/// `glue:DeleteGlueIdentityCenterConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteGlueIdentityCenterConfiguration: &str = "glue:DeleteGlueIdentityCenterConfiguration";

/// `glue:DeleteIntegration`: Write.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteIntegration: &str = "glue:DeleteIntegration";

/// `glue:DeleteIntegrationResourceProperty`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required), `integrationResourceProperty` (required).
pub const DeleteIntegrationResourceProperty: &str = "glue:DeleteIntegrationResourceProperty";

/// `glue:DeleteIntegrationTableProperties`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required).
pub const DeleteIntegrationTableProperties: &str = "glue:DeleteIntegrationTableProperties";

/// `glue:DeleteJob`: Write.
///
/// Resource types: `job` (required).
pub const DeleteJob: &str = "glue:DeleteJob";

/// `glue:DeleteMLTransform`: Write.
///
/// Resource types: `mlTransform` (required).
pub const DeleteMLTransform: &str = "glue:DeleteMLTransform";

/// `glue:DeletePartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const DeletePartition: &str = "glue:DeletePartition";

/// `glue:DeletePartitionIndex`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const DeletePartitionIndex: &str = "glue:DeletePartitionIndex";

/// `glue:DeleteRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const DeleteRegistry: &str = "glue:DeleteRegistry";

/// `glue:DeleteResourcePolicy`: Permissions management, Write.
///
/// Resource types: `catalog`, `database`, `rootcatalog` (required), `table`.
pub const DeleteResourcePolicy: &str = "glue:DeleteResourcePolicy";

/// `glue:DeleteSchema`: Write.
///
/// Resource types: `registry` (required), `schema` (required).
pub const DeleteSchema: &str = "glue:DeleteSchema";

/// `glue:DeleteSchemaVersions`: Write.
///
/// Resource types: `registry` (required), `schema` (required).
pub const DeleteSchemaVersions: &str = "glue:DeleteSchemaVersions";

/// `glue:DeleteSecurityConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteSecurityConfiguration: &str = "glue:DeleteSecurityConfiguration";

/// `glue:DeleteSession`: Write.
///
/// Resource types: `session` (required).
pub const DeleteSession: &str = "glue:DeleteSession";

/// `glue:DeleteTable`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const DeleteTable: &str = "glue:DeleteTable";

/// `glue:DeleteTableOptimizer`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const DeleteTableOptimizer: &str = "glue:DeleteTableOptimizer";

/// `glue:DeleteTableVersion`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const DeleteTableVersion: &str = "glue:DeleteTableVersion";

/// `glue:DeleteTrigger`: Write.
///
/// Resource types: `trigger` (required).
pub const DeleteTrigger: &str = "glue:DeleteTrigger";

/// `glue:DeleteUsageProfile`: Write.
///
/// Resource types: `usageProfile` (required).
pub const DeleteUsageProfile: &str = "glue:DeleteUsageProfile";

/// `glue:DeleteUserDefinedFunction`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `userdefinedfunction` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const DeleteUserDefinedFunction: &str = "glue:DeleteUserDefinedFunction";

/// `glue:DeleteWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const DeleteWorkflow: &str = "glue:DeleteWorkflow";

/// `glue:DeregisterDataPreview`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const DeregisterDataPreview: &str = "glue:DeregisterDataPreview";

/// `glue:DescribeConnectionType`: Permissions management, Write.
///
/// Resource types: `connectionType`.
pub const DescribeConnectionType: &str = "glue:DescribeConnectionType";

/// `glue:DescribeEntity`: Permissions management, Write.
///
/// Resource types: `connection` (required), `connectionType`, `rootcatalog` (required).
pub const DescribeEntity: &str = "glue:DescribeEntity";

/// `glue:DescribeInboundIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeInboundIntegrations: &str = "glue:DescribeInboundIntegrations";

/// `glue:DescribeIntegrations`: List.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeIntegrations: &str = "glue:DescribeIntegrations";

/// `glue:FederateAuthorization`: Write.
///
/// Resource types: `catalog`, `rootcatalog` (required).
///
/// Condition keys: `glue:EnabledForRedshiftAutoDiscovery`, `glue:FederatedAuthorizationSource`.
pub const FederateAuthorization: &str = "glue:FederateAuthorization";

/// `glue:GetBlueprint`: Read.
///
/// Resource types: `blueprint` (required).
pub const GetBlueprint: &str = "glue:GetBlueprint";

/// `glue:GetBlueprintRun`: Read.
///
/// Resource types: `blueprint` (required).
pub const GetBlueprintRun: &str = "glue:GetBlueprintRun";

/// `glue:GetBlueprintRuns`: Read.
///
/// Resource types: `blueprint` (required).
pub const GetBlueprintRuns: &str = "glue:GetBlueprintRuns";

/// `glue:GetCatalog`: Read.
///
/// Resource types: `catalog`, `rootcatalog` (required).
///
/// Condition keys: `glue:EnabledForRedshiftAutoDiscovery`, `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const GetCatalog: &str = "glue:GetCatalog";

/// `glue:GetCatalogImportStatus`: Read.
///
/// Resource types: `rootcatalog` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetCatalogImportStatus: &str = "glue:GetCatalogImportStatus";

/// `glue:GetCatalogs`: Read.
///
/// Resource types: `catalog`, `rootcatalog` (required).
///
/// Condition keys: `glue:EnabledForRedshiftAutoDiscovery`, `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const GetCatalogs: &str = "glue:GetCatalogs";

/// `glue:GetClassifier`: Read.
///
/// No resource types: its resource is `*`.
pub const GetClassifier: &str = "glue:GetClassifier";

/// `glue:GetClassifiers`: Read.
///
/// No resource types: its resource is `*`.
pub const GetClassifiers: &str = "glue:GetClassifiers";

/// `glue:GetColumnStatisticsForPartition`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetColumnStatisticsForPartition: &str = "glue:GetColumnStatisticsForPartition";

/// `glue:GetColumnStatisticsForTable`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetColumnStatisticsForTable: &str = "glue:GetColumnStatisticsForTable";

/// `glue:GetColumnStatisticsTaskRun`: Read.
///
/// No resource types: its resource is `*`.
pub const GetColumnStatisticsTaskRun: &str = "glue:GetColumnStatisticsTaskRun";

/// `glue:GetColumnStatisticsTaskRuns`: Read.
///
/// No resource types: its resource is `*`.
pub const GetColumnStatisticsTaskRuns: &str = "glue:GetColumnStatisticsTaskRuns";

/// `glue:GetColumnStatisticsTaskSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetColumnStatisticsTaskSettings: &str = "glue:GetColumnStatisticsTaskSettings";

/// `glue:GetCompletion`: Read.
///
/// Resource types: `completion` (required).
pub const GetCompletion: &str = "glue:GetCompletion";

/// `glue:GetConnection`: Read.
///
/// Resource types: `connection` (required), `rootcatalog` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetConnection: &str = "glue:GetConnection";

/// `glue:GetConnections`: Read.
///
/// Resource types: `connection` (required), `rootcatalog` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetConnections: &str = "glue:GetConnections";

/// `glue:GetCrawler`: Read.
///
/// Resource types: `crawler` (required).
pub const GetCrawler: &str = "glue:GetCrawler";

/// `glue:GetCrawlerMetrics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCrawlerMetrics: &str = "glue:GetCrawlerMetrics";

/// `glue:GetCrawlers`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCrawlers: &str = "glue:GetCrawlers";

/// `glue:GetCustomEntityType`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCustomEntityType: &str = "glue:GetCustomEntityType";

/// `glue:GetDashboardUrl`: Read.
///
/// Resource types: `session` (required).
pub const GetDashboardUrl: &str = "glue:GetDashboardUrl";

/// `glue:GetDatabase`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const GetDatabase: &str = "glue:GetDatabase";

/// `glue:GetDatabases`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const GetDatabases: &str = "glue:GetDatabases";

/// `glue:GetDataCatalogEncryptionSettings`: Read.
///
/// Resource types: `rootcatalog` (required).
pub const GetDataCatalogEncryptionSettings: &str = "glue:GetDataCatalogEncryptionSettings";

/// `glue:GetDataflowGraph`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDataflowGraph: &str = "glue:GetDataflowGraph";

/// `glue:GetDataPreviewStatement`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetDataPreviewStatement: &str = "glue:GetDataPreviewStatement";

/// `glue:GetDataQualityModel`: Read.
///
/// Resource types: `dataQualityRuleset` (required), `job` (required).
pub const GetDataQualityModel: &str = "glue:GetDataQualityModel";

/// `glue:GetDataQualityModelResult`: Read.
///
/// Resource types: `dataQualityRuleset` (required), `job` (required).
pub const GetDataQualityModelResult: &str = "glue:GetDataQualityModelResult";

/// `glue:GetDataQualityResult`: Read.
///
/// Resource types: `dataQualityRuleset` (required).
pub const GetDataQualityResult: &str = "glue:GetDataQualityResult";

/// `glue:GetDataQualityRuleRecommendationRun`: Read.
///
/// Resource types: `dataQualityRuleset` (required).
pub const GetDataQualityRuleRecommendationRun: &str = "glue:GetDataQualityRuleRecommendationRun";

/// `glue:GetDataQualityRuleset`: Read.
///
/// Resource types: `dataQualityRuleset` (required).
pub const GetDataQualityRuleset: &str = "glue:GetDataQualityRuleset";

/// `glue:GetDataQualityRulesetEvaluationRun`: Read.
///
/// Resource types: `dataQualityRuleset` (required).
pub const GetDataQualityRulesetEvaluationRun: &str = "glue:GetDataQualityRulesetEvaluationRun";

/// `glue:GetDevEndpoint`: Read.
///
/// Resource types: `devendpoint` (required).
pub const GetDevEndpoint: &str = "glue:GetDevEndpoint";

/// `glue:GetDevEndpoints`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDevEndpoints: &str = "glue:GetDevEndpoints";

/// `glue:GetEntityRecords`: Read.
///
/// Resource types: `catalog` (required), `connection`, `connectionType`.
pub const GetEntityRecords: &str = "glue:GetEntityRecords";

/// `glue:GetEnvironment`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetEnvironment: &str = "glue:GetEnvironment";

/// `glue:GetExecutors`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetExecutors: &str = "glue:GetExecutors";

/// `glue:GetExecutorsThreads`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetExecutorsThreads: &str = "glue:GetExecutorsThreads";

/// `glue:GetGeneratedCode`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGeneratedCode: &str = "glue:GetGeneratedCode";

/// `glue:GetGlueIdentityCenterConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGlueIdentityCenterConfiguration: &str = "glue:GetGlueIdentityCenterConfiguration";

/// `glue:GetIntegrationResourceProperty`: Read.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required), `integrationResourceProperty` (required).
pub const GetIntegrationResourceProperty: &str = "glue:GetIntegrationResourceProperty";

/// `glue:GetIntegrationTableProperties`: Read.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required).
pub const GetIntegrationTableProperties: &str = "glue:GetIntegrationTableProperties";

/// `glue:GetJob`: Read.
///
/// Resource types: `job` (required).
pub const GetJob: &str = "glue:GetJob";

/// `glue:GetJobBookmark`: Read.
///
/// No resource types: its resource is `*`.
pub const GetJobBookmark: &str = "glue:GetJobBookmark";

/// `glue:GetJobRun`: Read.
///
/// Resource types: `job` (required).
pub const GetJobRun: &str = "glue:GetJobRun";
