// Made by `cargo xtask codegen` from policy-data. Do not edit.

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

/// `glue:GetUnfilteredPartitionMetadata`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetUnfilteredPartitionMetadata: &str = "glue:GetUnfilteredPartitionMetadata";

/// `glue:GetUnfilteredPartitionsMetadata`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetUnfilteredPartitionsMetadata: &str = "glue:GetUnfilteredPartitionsMetadata";

/// `glue:GetUnfilteredTableMetadata`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetUnfilteredTableMetadata: &str = "glue:GetUnfilteredTableMetadata";

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
