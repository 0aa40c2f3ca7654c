// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Glue: the actions of the prefix `glue`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `blueprint` | `arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}` |
//! | `catalog` | `arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}` |
//! | `completion` | `arn:${Partition}:glue:${Region}:${Account}:completion/${CompletionId}` |
//! | `connection` | `arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}` |
//! | `connectionType` | `arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}` |
//! | `crawler` | `arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}` |
//! | `customEntityType` | `arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}` |
//! | `database` | `arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}` |
//! | `dataQualityRuleset` | `arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}` |
//! | `devendpoint` | `arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}` |
//! | `integration` | `arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}` |
//! | `integrationResourceProperty` | `arn:${Partition}:glue:${Region}:${Account}:integrationresourceproperty/${ResourceType}/${ResourceName}` |
//! | `job` | `arn:${Partition}:glue:${Region}:${Account}:job/${JobName}` |
//! | `mlTransform` | `arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}` |
//! | `registry` | `arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}` |
//! | `rootcatalog` | `arn:${Partition}:glue:${Region}:${Account}:catalog` |
//! | `schema` | `arn:${Partition}:glue:${Region}:${Account}:schema/${SchemaName}` |
//! | `session` | `arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}` |
//! | `table` | `arn:${Partition}:glue:${Region}:${Account}:table/${DatabaseName}/${TableName}` |
//! | `tableversion` | `arn:${Partition}:glue:${Region}:${Account}:tableVersion/${DatabaseName}/${TableName}/${TableVersionName}` |
//! | `trigger` | `arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}` |
//! | `usageProfile` | `arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}` |
//! | `userdefinedfunction` | `arn:${Partition}:glue:${Region}:${Account}:userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName}` |
//! | `workflow` | `arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}` |

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

/// `glue:GetJobRuns`: Read.
///
/// Resource types: `job` (required).
pub const GetJobRuns: &str = "glue:GetJobRuns";

/// `glue:GetJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const GetJobs: &str = "glue:GetJobs";

/// `glue:GetJobUpgradeAnalysis`: Read.
///
/// Resource types: `job` (required).
pub const GetJobUpgradeAnalysis: &str = "glue:GetJobUpgradeAnalysis";

/// `glue:GetLogParsingStatus`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetLogParsingStatus: &str = "glue:GetLogParsingStatus";

/// `glue:GetMapping`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMapping: &str = "glue:GetMapping";

/// `glue:GetMLTaskRun`: Read.
///
/// Resource types: `mlTransform` (required).
pub const GetMLTaskRun: &str = "glue:GetMLTaskRun";

/// `glue:GetMLTaskRuns`: List.
///
/// Resource types: `mlTransform` (required).
pub const GetMLTaskRuns: &str = "glue:GetMLTaskRuns";

/// `glue:GetMLTransform`: Read.
///
/// Resource types: `mlTransform` (required).
pub const GetMLTransform: &str = "glue:GetMLTransform";

/// `glue:GetMLTransforms`: List.
///
/// Resource types: `mlTransform` (required).
pub const GetMLTransforms: &str = "glue:GetMLTransforms";

/// `glue:GetNotebookInstanceStatus`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetNotebookInstanceStatus: &str = "glue:GetNotebookInstanceStatus";

/// `glue:GetPartition`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetPartition: &str = "glue:GetPartition";

/// `glue:GetPartitionIndexes`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetPartitionIndexes: &str = "glue:GetPartitionIndexes";

/// `glue:GetPartitions`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetPartitions: &str = "glue:GetPartitions";

/// `glue:GetPlan`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPlan: &str = "glue:GetPlan";

/// `glue:GetQueries`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetQueries: &str = "glue:GetQueries";

/// `glue:GetQuery`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetQuery: &str = "glue:GetQuery";

/// `glue:GetRecipeAction`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetRecipeAction: &str = "glue:GetRecipeAction";

/// `glue:GetRegistry`: Read.
///
/// Resource types: `registry` (required).
pub const GetRegistry: &str = "glue:GetRegistry";

/// `glue:GetResourcePolicies`: Read.
///
/// Resource types: `rootcatalog` (required).
pub const GetResourcePolicies: &str = "glue:GetResourcePolicies";

/// `glue:GetResourcePolicy`: Read.
///
/// Resource types: `catalog`, `database`, `rootcatalog` (required), `table`.
pub const GetResourcePolicy: &str = "glue:GetResourcePolicy";

/// `glue:GetSchema`: Read.
///
/// Resource types: `registry` (required), `schema` (required).
pub const GetSchema: &str = "glue:GetSchema";

/// `glue:GetSchemaByDefinition`: Read.
///
/// Resource types: `registry` (required), `schema` (required).
pub const GetSchemaByDefinition: &str = "glue:GetSchemaByDefinition";

/// `glue:GetSchemaVersion`: Read.
///
/// Resource types: `registry`, `schema`.
pub const GetSchemaVersion: &str = "glue:GetSchemaVersion";

/// `glue:GetSchemaVersionsDiff`: Read.
///
/// Resource types: `registry` (required), `schema` (required).
pub const GetSchemaVersionsDiff: &str = "glue:GetSchemaVersionsDiff";

/// `glue:GetSecurityConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSecurityConfiguration: &str = "glue:GetSecurityConfiguration";

/// `glue:GetSecurityConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSecurityConfigurations: &str = "glue:GetSecurityConfigurations";

/// `glue:GetSession`: Read.
///
/// Resource types: `session` (required).
pub const GetSession: &str = "glue:GetSession";

/// `glue:GetSessionEndpoint`: Read.
///
/// Resource types: `session` (required).
pub const GetSessionEndpoint: &str = "glue:GetSessionEndpoint";

/// `glue:GetStage`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetStage: &str = "glue:GetStage";

/// `glue:GetStageAttempt`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetStageAttempt: &str = "glue:GetStageAttempt";

/// `glue:GetStageAttemptTaskList`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetStageAttemptTaskList: &str = "glue:GetStageAttemptTaskList";

/// `glue:GetStageAttemptTaskSummary`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetStageAttemptTaskSummary: &str = "glue:GetStageAttemptTaskSummary";

/// `glue:GetStageFiles`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetStageFiles: &str = "glue:GetStageFiles";

/// `glue:GetStages`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetStages: &str = "glue:GetStages";

/// `glue:GetStatement`: Read.
///
/// Resource types: `session` (required).
pub const GetStatement: &str = "glue:GetStatement";

/// `glue:GetStorage`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetStorage: &str = "glue:GetStorage";

/// `glue:GetStorageUnit`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GetStorageUnit: &str = "glue:GetStorageUnit";

/// `glue:GetSystemLogsForJobRun`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetSystemLogsForJobRun: &str = "glue:GetSystemLogsForJobRun";

/// `glue:GetSystemLogsForSession`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetSystemLogsForSession: &str = "glue:GetSystemLogsForSession";

/// `glue:GetTable`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const GetTable: &str = "glue:GetTable";

/// `glue:GetTableOptimizer`: Read.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const GetTableOptimizer: &str = "glue:GetTableOptimizer";

/// `glue:GetTables`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const GetTables: &str = "glue:GetTables";

/// `glue:GetTableVersion`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetTableVersion: &str = "glue:GetTableVersion";

/// `glue:GetTableVersions`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetTableVersions: &str = "glue:GetTableVersions";

/// `glue:GetTags`: Read.
///
/// Resource types: `blueprint`, `catalog`, `connection`, `connectionType`, `crawler`, `customEntityType`, `database`, `devendpoint`, `job`, `trigger`, `usageProfile`, `workflow`.
pub const GetTags: &str = "glue:GetTags";

/// `glue:GetTrigger`: Read.
///
/// Resource types: `trigger` (required).
pub const GetTrigger: &str = "glue:GetTrigger";

/// `glue:GetTriggers`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTriggers: &str = "glue:GetTriggers";

/// `glue:GetUsageProfile`: Read.
///
/// Resource types: `usageProfile` (required).
pub const GetUsageProfile: &str = "glue:GetUsageProfile";

/// `glue:GetUserDefinedFunction`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `userdefinedfunction` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const GetUserDefinedFunction: &str = "glue:GetUserDefinedFunction";

/// `glue:GetUserDefinedFunctions`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `userdefinedfunction` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const GetUserDefinedFunctions: &str = "glue:GetUserDefinedFunctions";

/// `glue:GetWorkflow`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflow: &str = "glue:GetWorkflow";

/// `glue:GetWorkflowRun`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflowRun: &str = "glue:GetWorkflowRun";

/// `glue:GetWorkflowRunProperties`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflowRunProperties: &str = "glue:GetWorkflowRunProperties";

/// `glue:GetWorkflowRuns`: Read.
///
/// Resource types: `workflow` (required).
pub const GetWorkflowRuns: &str = "glue:GetWorkflowRuns";

/// `glue:GlueNotebookAuthorize`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GlueNotebookAuthorize: &str = "glue:GlueNotebookAuthorize";

/// `glue:GlueNotebookRefreshCredentials`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const GlueNotebookRefreshCredentials: &str = "glue:GlueNotebookRefreshCredentials";

/// `glue:ImportCatalogToGlue`: Write.
///
/// Resource types: `rootcatalog` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const ImportCatalogToGlue: &str = "glue:ImportCatalogToGlue";

/// `glue:ListBlueprints`: List.
///
/// No resource types: its resource is `*`.
pub const ListBlueprints: &str = "glue:ListBlueprints";

/// `glue:ListColumnStatisticsTaskRuns`: Read.
///
/// No resource types: its resource is `*`.
pub const ListColumnStatisticsTaskRuns: &str = "glue:ListColumnStatisticsTaskRuns";

/// `glue:ListConnectionTypes`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const ListConnectionTypes: &str = "glue:ListConnectionTypes";

/// `glue:ListCrawlers`: List.
///
/// No resource types: its resource is `*`.
pub const ListCrawlers: &str = "glue:ListCrawlers";

/// `glue:ListCrawls`: List.
///
/// Resource types: `crawler` (required).
pub const ListCrawls: &str = "glue:ListCrawls";

/// `glue:ListCustomEntityTypes`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomEntityTypes: &str = "glue:ListCustomEntityTypes";

/// `glue:ListDataQualityResults`: List.
///
/// Resource types: `dataQualityRuleset` (required).
pub const ListDataQualityResults: &str = "glue:ListDataQualityResults";

/// `glue:ListDataQualityRuleRecommendationRuns`: List.
///
/// Resource types: `dataQualityRuleset` (required).
pub const ListDataQualityRuleRecommendationRuns: &str = "glue:ListDataQualityRuleRecommendationRuns";

/// `glue:ListDataQualityRulesetEvaluationRuns`: List.
///
/// Resource types: `dataQualityRuleset` (required).
pub const ListDataQualityRulesetEvaluationRuns: &str = "glue:ListDataQualityRulesetEvaluationRuns";

/// `glue:ListDataQualityRulesets`: List.
///
/// Resource types: `dataQualityRuleset` (required).
pub const ListDataQualityRulesets: &str = "glue:ListDataQualityRulesets";

/// `glue:ListDevEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListDevEndpoints: &str = "glue:ListDevEndpoints";

/// `glue:ListEntities`: Permissions management, Write.
///
/// Resource types: `connection` (required), `connectionType`, `rootcatalog` (required).
pub const ListEntities: &str = "glue:ListEntities";

/// `glue:ListIntegrationResourceProperties`: List.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required), `integrationResourceProperty` (required).
pub const ListIntegrationResourceProperties: &str = "glue:ListIntegrationResourceProperties";

/// `glue:ListJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobs: &str = "glue:ListJobs";

/// `glue:ListJobUpgradeAnalyses`: List.
///
/// Resource types: `job` (required).
pub const ListJobUpgradeAnalyses: &str = "glue:ListJobUpgradeAnalyses";

/// `glue:ListMLTransforms`: List.
///
/// Resource types: `mlTransform` (required).
pub const ListMLTransforms: &str = "glue:ListMLTransforms";

/// `glue:ListRegistries`: List.
///
/// No resource types: its resource is `*`.
pub const ListRegistries: &str = "glue:ListRegistries";

/// `glue:ListSchemas`: List.
///
/// Resource types: `registry`.
pub const ListSchemas: &str = "glue:ListSchemas";

/// `glue:ListSchemaVersions`: List.
///
/// Resource types: `registry` (required), `schema` (required).
pub const ListSchemaVersions: &str = "glue:ListSchemaVersions";

/// `glue:ListSessions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSessions: &str = "glue:ListSessions";

/// `glue:ListStatements`: List.
///
/// Resource types: `session` (required).
pub const ListStatements: &str = "glue:ListStatements";

/// `glue:ListTableOptimizerRuns`: List.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const ListTableOptimizerRuns: &str = "glue:ListTableOptimizerRuns";

/// `glue:ListTriggers`: List.
///
/// No resource types: its resource is `*`.
pub const ListTriggers: &str = "glue:ListTriggers";

/// `glue:ListUsageProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsageProfiles: &str = "glue:ListUsageProfiles";

/// `glue:ListWorkflows`: List.
///
/// No resource types: its resource is `*`.
pub const ListWorkflows: &str = "glue:ListWorkflows";

/// `glue:ManagedConnector`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const ManagedConnector: &str = "glue:ManagedConnector";

/// `glue:ModifyIntegration`: Write.
///
/// Resource types: `integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ModifyIntegration: &str = "glue:ModifyIntegration";

/// `glue:NotifyEvent`: Write.
///
/// Resource types: `workflow` (required).
pub const NotifyEvent: &str = "glue:NotifyEvent";

/// `glue:PassConnection`: Write.
///
/// Resource types: `connection` (required).
pub const PassConnection: &str = "glue:PassConnection";

/// `glue:PublishDataQuality`: Write.
///
/// Resource types: `dataQualityRuleset` (required).
pub const PublishDataQuality: &str = "glue:PublishDataQuality";

/// `glue:PutDataCatalogEncryptionSettings`: Write.
///
/// Resource types: `rootcatalog` (required).
pub const PutDataCatalogEncryptionSettings: &str = "glue:PutDataCatalogEncryptionSettings";

/// `glue:PutDataQualityProfileAnnotation`: Write.
///
/// Resource types: `dataQualityRuleset` (required), `job` (required).
pub const PutDataQualityProfileAnnotation: &str = "glue:PutDataQualityProfileAnnotation";

/// `glue:PutDataQualityStatisticAnnotation`: Write.
///
/// Resource types: `dataQualityRuleset` (required), `job` (required).
pub const PutDataQualityStatisticAnnotation: &str = "glue:PutDataQualityStatisticAnnotation";

/// `glue:PutResourcePolicy`: Permissions management, Write.
///
/// Resource types: `catalog`, `database`, `rootcatalog` (required), `table`.
pub const PutResourcePolicy: &str = "glue:PutResourcePolicy";

/// `glue:PutSchemaVersionMetadata`: Write.
///
/// Resource types: `registry`, `schema`.
pub const PutSchemaVersionMetadata: &str = "glue:PutSchemaVersionMetadata";

/// `glue:PutWorkflowRunProperties`: Write.
///
/// Resource types: `workflow` (required).
pub const PutWorkflowRunProperties: &str = "glue:PutWorkflowRunProperties";

/// `glue:QuerySchemaVersionMetadata`: List.
///
/// Resource types: `registry`, `schema`.
pub const QuerySchemaVersionMetadata: &str = "glue:QuerySchemaVersionMetadata";

/// `glue:RefreshOAuth2Tokens`: Permissions management, Write.
///
/// Resource types: `connection` (required), `connectionType`, `rootcatalog` (required).
pub const RefreshOAuth2Tokens: &str = "glue:RefreshOAuth2Tokens";

/// `glue:RegisterConnectionType`: Write.
///
/// Resource types: `connectionType` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const RegisterConnectionType: &str = "glue:RegisterConnectionType";

/// `glue:RegisterSchemaVersion`: Write.
///
/// Resource types: `registry` (required), `schema` (required).
pub const RegisterSchemaVersion: &str = "glue:RegisterSchemaVersion";

/// `glue:RemoveSchemaVersionMetadata`: Write.
///
/// Resource types: `registry`, `schema`.
pub const RemoveSchemaVersionMetadata: &str = "glue:RemoveSchemaVersionMetadata";

/// `glue:RenameTable`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const RenameTable: &str = "glue:RenameTable";

/// `glue:RequestLogParsing`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const RequestLogParsing: &str = "glue:RequestLogParsing";

/// `glue:ResetJobBookmark`: Write.
///
/// No resource types: its resource is `*`.
pub const ResetJobBookmark: &str = "glue:ResetJobBookmark";

/// `glue:ResumeWorkflowRun`: Write.
///
/// Resource types: `workflow` (required).
pub const ResumeWorkflowRun: &str = "glue:ResumeWorkflowRun";

/// `glue:RunDataPreviewStatement`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const RunDataPreviewStatement: &str = "glue:RunDataPreviewStatement";

/// `glue:RunStatement`: Write.
///
/// Resource types: `session` (required).
pub const RunStatement: &str = "glue:RunStatement";

/// `glue:SearchTables`: Read.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const SearchTables: &str = "glue:SearchTables";

/// `glue:SendFeedback`: Write.
///
/// No resource types: its resource is `*`.
pub const SendFeedback: &str = "glue:SendFeedback";

/// `glue:SendRecipeAction`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const SendRecipeAction: &str = "glue:SendRecipeAction";

/// `glue:ShareResource`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ShareResource: &str = "glue:ShareResource";

/// `glue:StartBlueprintRun`: Write.
///
/// Resource types: `blueprint` (required).
pub const StartBlueprintRun: &str = "glue:StartBlueprintRun";

/// `glue:StartColumnStatisticsTaskRun`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const StartColumnStatisticsTaskRun: &str = "glue:StartColumnStatisticsTaskRun";

/// `glue:StartColumnStatisticsTaskRunSchedule`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const StartColumnStatisticsTaskRunSchedule: &str = "glue:StartColumnStatisticsTaskRunSchedule";

/// `glue:StartCompletion`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCompletion: &str = "glue:StartCompletion";

/// `glue:StartCrawler`: Write.
///
/// Resource types: `crawler` (required).
pub const StartCrawler: &str = "glue:StartCrawler";

/// `glue:StartCrawlerSchedule`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCrawlerSchedule: &str = "glue:StartCrawlerSchedule";

/// `glue:StartDataQualityRuleRecommendationRun`: Write.
///
/// Resource types: `dataQualityRuleset` (required).
pub const StartDataQualityRuleRecommendationRun: &str = "glue:StartDataQualityRuleRecommendationRun";

/// `glue:StartDataQualityRulesetEvaluationRun`: Write.
///
/// Resource types: `dataQualityRuleset` (required).
pub const StartDataQualityRulesetEvaluationRun: &str = "glue:StartDataQualityRulesetEvaluationRun";

/// `glue:StartExportLabelsTaskRun`: Write.
///
/// Resource types: `mlTransform` (required).
pub const StartExportLabelsTaskRun: &str = "glue:StartExportLabelsTaskRun";

/// `glue:StartImportLabelsTaskRun`: Write.
///
/// Resource types: `mlTransform` (required).
pub const StartImportLabelsTaskRun: &str = "glue:StartImportLabelsTaskRun";

/// `glue:StartJobRun`: Write.
///
/// Resource types: `job` (required).
pub const StartJobRun: &str = "glue:StartJobRun";

/// `glue:StartJobUpgradeAnalysis`: Write.
///
/// Resource types: `job` (required).
pub const StartJobUpgradeAnalysis: &str = "glue:StartJobUpgradeAnalysis";

/// `glue:StartMLEvaluationTaskRun`: Write.
///
/// Resource types: `mlTransform` (required).
pub const StartMLEvaluationTaskRun: &str = "glue:StartMLEvaluationTaskRun";

/// `glue:StartMLLabelingSetGenerationTaskRun`: Write.
///
/// Resource types: `mlTransform` (required).
pub const StartMLLabelingSetGenerationTaskRun: &str = "glue:StartMLLabelingSetGenerationTaskRun";

/// `glue:StartNotebook`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const StartNotebook: &str = "glue:StartNotebook";

/// `glue:StartTrigger`: Write.
///
/// Resource types: `trigger` (required).
pub const StartTrigger: &str = "glue:StartTrigger";

/// `glue:StartWorkflowRun`: Write.
///
/// Resource types: `workflow` (required).
pub const StartWorkflowRun: &str = "glue:StartWorkflowRun";

/// `glue:StopColumnStatisticsTaskRun`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const StopColumnStatisticsTaskRun: &str = "glue:StopColumnStatisticsTaskRun";

/// `glue:StopColumnStatisticsTaskRunSchedule`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const StopColumnStatisticsTaskRunSchedule: &str = "glue:StopColumnStatisticsTaskRunSchedule";

/// `glue:StopCrawler`: Write.
///
/// Resource types: `crawler` (required).
pub const StopCrawler: &str = "glue:StopCrawler";

/// `glue:StopCrawlerSchedule`: Write.
///
/// No resource types: its resource is `*`.
pub const StopCrawlerSchedule: &str = "glue:StopCrawlerSchedule";

/// `glue:StopJobUpgradeAnalysis`: Write.
///
/// Resource types: `job` (required).
pub const StopJobUpgradeAnalysis: &str = "glue:StopJobUpgradeAnalysis";

/// `glue:StopSession`: Write.
///
/// Resource types: `session` (required).
pub const StopSession: &str = "glue:StopSession";

/// `glue:StopTrigger`: Write.
///
/// Resource types: `trigger` (required).
pub const StopTrigger: &str = "glue:StopTrigger";

/// `glue:StopWorkflowRun`: Write.
///
/// Resource types: `workflow` (required).
pub const StopWorkflowRun: &str = "glue:StopWorkflowRun";

/// `glue:TagResource`: Tagging, Write.
///
/// Resource types: `blueprint`, `catalog`, `connection`, `connectionType`, `crawler`, `customEntityType`, `dataQualityRuleset`, `database`, `devendpoint`, `integration`, `integrationResourceProperty`, `job`, `mlTransform`, `registry`, `schema`, `session`, `trigger`, `usageProfile`, `workflow`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `glue:LakeFormationPermissions`.
pub const TagResource: &str = "glue:TagResource";

/// `glue:TerminateNotebook`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const TerminateNotebook: &str = "glue:TerminateNotebook";

/// `glue:TestConnection`: Permissions management, Write.
///
/// Resource types: `connection`, `connectionType`.
pub const TestConnection: &str = "glue:TestConnection";

/// `glue:UntagResource`: Tagging, Write.
///
/// Resource types: `blueprint`, `catalog`, `connection`, `connectionType`, `crawler`, `customEntityType`, `dataQualityRuleset`, `database`, `devendpoint`, `integration`, `integrationResourceProperty`, `job`, `mlTransform`, `registry`, `schema`, `session`, `trigger`, `usageProfile`, `workflow`.
///
/// Condition keys: `aws:TagKeys`, `glue:LakeFormationPermissions`.
pub const UntagResource: &str = "glue:UntagResource";

/// `glue:UpdateBlueprint`: Write.
///
/// Resource types: `blueprint` (required).
pub const UpdateBlueprint: &str = "glue:UpdateBlueprint";

/// `glue:UpdateCatalog`: Write.
///
/// Resource types: `catalog`, `rootcatalog` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const UpdateCatalog: &str = "glue:UpdateCatalog";

/// `glue:UpdateClassifier`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateClassifier: &str = "glue:UpdateClassifier";

/// `glue:UpdateColumnStatisticsForPartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const UpdateColumnStatisticsForPartition: &str = "glue:UpdateColumnStatisticsForPartition";

/// `glue:UpdateColumnStatisticsForTable`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const UpdateColumnStatisticsForTable: &str = "glue:UpdateColumnStatisticsForTable";

/// `glue:UpdateColumnStatisticsTaskSettings`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const UpdateColumnStatisticsTaskSettings: &str = "glue:UpdateColumnStatisticsTaskSettings";

/// `glue:UpdateConnection`: Write.
///
/// Resource types: `connection` (required), `connectionType`, `rootcatalog` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const UpdateConnection: &str = "glue:UpdateConnection";

/// `glue:UpdateCrawler`: Write.
///
/// Resource types: `crawler` (required).
pub const UpdateCrawler: &str = "glue:UpdateCrawler";

/// `glue:UpdateCrawlerSchedule`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCrawlerSchedule: &str = "glue:UpdateCrawlerSchedule";

/// `glue:UpdateDatabase`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const UpdateDatabase: &str = "glue:UpdateDatabase";

/// `glue:UpdateDataQualityRuleset`: Write.
///
/// Resource types: `dataQualityRuleset` (required).
pub const UpdateDataQualityRuleset: &str = "glue:UpdateDataQualityRuleset";

/// `glue:UpdateDevEndpoint`: Write.
///
/// Resource types: `devendpoint` (required).
pub const UpdateDevEndpoint: &str = "glue:UpdateDevEndpoint";

/// `glue:UpdateGlueIdentityCenterConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateGlueIdentityCenterConfiguration: &str = "glue:UpdateGlueIdentityCenterConfiguration";

/// `glue:UpdateIntegrationResourceProperty`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required), `integrationResourceProperty` (required).
pub const UpdateIntegrationResourceProperty: &str = "glue:UpdateIntegrationResourceProperty";

/// `glue:UpdateIntegrationTableProperties`: Write.
///
/// Resource types: `catalog` (required), `connection` (required), `database` (required).
pub const UpdateIntegrationTableProperties: &str = "glue:UpdateIntegrationTableProperties";

/// `glue:UpdateJob`: Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `glue:SecurityGroupIds`, `glue:SubnetIds`, `glue:VpcIds`.
pub const UpdateJob: &str = "glue:UpdateJob";

/// `glue:UpdateJobFromSourceControl`: Write.
///
/// Resource types: `job` (required).
pub const UpdateJobFromSourceControl: &str = "glue:UpdateJobFromSourceControl";

/// `glue:UpdateMLTransform`: Write.
///
/// Resource types: `mlTransform` (required).
pub const UpdateMLTransform: &str = "glue:UpdateMLTransform";

/// `glue:UpdatePartition`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const UpdatePartition: &str = "glue:UpdatePartition";

/// `glue:UpdateRegistry`: Write.
///
/// Resource types: `registry` (required).
pub const UpdateRegistry: &str = "glue:UpdateRegistry";

/// `glue:UpdateSchema`: Write.
///
/// Resource types: `registry` (required), `schema` (required).
pub const UpdateSchema: &str = "glue:UpdateSchema";

/// `glue:UpdateSourceControlFromJob`: Write.
///
/// Resource types: `job` (required).
pub const UpdateSourceControlFromJob: &str = "glue:UpdateSourceControlFromJob";

/// `glue:UpdateTable`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `table` (required).
///
/// Condition keys: `glue:FederatedAuthorizationSource`, `glue:LakeFormationPermissions`.
pub const UpdateTable: &str = "glue:UpdateTable";

/// `glue:UpdateTableOptimizer`: Write.
///
/// Resource types: `database` (required), `rootcatalog` (required), `table` (required).
pub const UpdateTableOptimizer: &str = "glue:UpdateTableOptimizer";

/// `glue:UpdateTrigger`: Write.
///
/// Resource types: `trigger` (required).
pub const UpdateTrigger: &str = "glue:UpdateTrigger";

/// `glue:UpdateUsageProfile`: Write.
///
/// Resource types: `usageProfile` (required).
pub const UpdateUsageProfile: &str = "glue:UpdateUsageProfile";

/// `glue:UpdateUserDefinedFunction`: Write.
///
/// Resource types: `catalog`, `database` (required), `rootcatalog` (required), `userdefinedfunction` (required).
///
/// Condition keys: `glue:LakeFormationPermissions`.
pub const UpdateUserDefinedFunction: &str = "glue:UpdateUserDefinedFunction";

/// `glue:UpdateWorkflow`: Write.
///
/// Resource types: `workflow` (required).
pub const UpdateWorkflow: &str = "glue:UpdateWorkflow";

/// `glue:UpgradeJob`: Write.
///
/// Resource types: `job` (required).
pub const UpgradeJob: &str = "glue:UpgradeJob";

/// `glue:UseGlueStudio`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const UseGlueStudio: &str = "glue:UseGlueStudio";

/// `glue:UseMLTransforms`: Write.
///
/// Resource types: `mlTransform` (required).
pub const UseMLTransforms: &str = "glue:UseMLTransforms";
