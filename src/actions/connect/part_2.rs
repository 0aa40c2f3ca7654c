// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `connect:DescribeContactEvaluation`: Read.
///
/// Resource types: `contact-evaluation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeContactEvaluation: &str = "connect:DescribeContactEvaluation";

/// `connect:DescribeContactFlow`: Read.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:FlowType`, `connect:InstanceId`.
pub const DescribeContactFlow: &str = "connect:DescribeContactFlow";

/// `connect:DescribeContactFlowModule`: Read.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeContactFlowModule: &str = "connect:DescribeContactFlowModule";

/// `connect:DescribeContactFlowModuleAlias`: Read.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeContactFlowModuleAlias: &str = "connect:DescribeContactFlowModuleAlias";

/// `connect:DescribeDataTable`: Read.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeDataTable: &str = "connect:DescribeDataTable";

/// `connect:DescribeDataTableAttribute`: Read.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeDataTableAttribute: &str = "connect:DescribeDataTableAttribute";

/// `connect:DescribeEmailAddress`: Read.
///
/// Resource types: `email-address` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeEmailAddress: &str = "connect:DescribeEmailAddress";

/// `connect:DescribeEvaluationForm`: Read.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeEvaluationForm: &str = "connect:DescribeEvaluationForm";

/// `connect:DescribeExtractionDefinition`: Read.
///
/// Resource types: `extraction-definition` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeExtractionDefinition: &str = "connect:DescribeExtractionDefinition";

/// `connect:DescribeForecastingPlanningSchedulingIntegration`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DescribeForecastingPlanningSchedulingIntegration: &str = "connect:DescribeForecastingPlanningSchedulingIntegration";

/// `connect:DescribeHoursOfOperation`: Read.
///
/// Resource types: `hours-of-operation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeHoursOfOperation: &str = "connect:DescribeHoursOfOperation";

/// `connect:DescribeHoursOfOperationOverride`: Read.
///
/// Resource types: `hours-of-operation` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DescribeHoursOfOperationOverride: &str = "connect:DescribeHoursOfOperationOverride";

/// `connect:DescribeInstance`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeInstance: &str = "connect:DescribeInstance";

/// `connect:DescribeInstanceAttribute`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:AttributeType`, `connect:InstanceId`.
pub const DescribeInstanceAttribute: &str = "connect:DescribeInstanceAttribute";

/// `connect:DescribeInstanceStorageConfig`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:StorageResourceType`.
pub const DescribeInstanceStorageConfig: &str = "connect:DescribeInstanceStorageConfig";

/// `connect:DescribeMetric`: Read.
///
/// Resource types: `metric` (required), `qualified-metric` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeMetric: &str = "connect:DescribeMetric";

/// `connect:DescribeNotification`: Read.
///
/// Resource types: `notification` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeNotification: &str = "connect:DescribeNotification";

/// `connect:DescribePhoneNumber`: Read.
///
/// Resource types: `phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribePhoneNumber: &str = "connect:DescribePhoneNumber";

/// `connect:DescribePredefinedAttribute`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DescribePredefinedAttribute: &str = "connect:DescribePredefinedAttribute";

/// `connect:DescribePrompt`: Read.
///
/// Resource types: `prompt` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribePrompt: &str = "connect:DescribePrompt";

/// `connect:DescribeQueue`: Read.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeQueue: &str = "connect:DescribeQueue";

/// `connect:DescribeQuickConnect`: Read.
///
/// Resource types: `quick-connect` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeQuickConnect: &str = "connect:DescribeQuickConnect";

/// `connect:DescribeRoutingProfile`: Read.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeRoutingProfile: &str = "connect:DescribeRoutingProfile";

/// `connect:DescribeRule`: Read.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeRule: &str = "connect:DescribeRule";

/// `connect:DescribeSecurityProfile`: Read.
///
/// Resource types: `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeSecurityProfile: &str = "connect:DescribeSecurityProfile";

/// `connect:DescribeTrafficDistributionGroup`: Read.
///
/// Resource types: `traffic-distribution-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeTrafficDistributionGroup: &str = "connect:DescribeTrafficDistributionGroup";

/// `connect:DescribeUser`: Read.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeUser: &str = "connect:DescribeUser";

/// `connect:DescribeUserHierarchyGroup`: Read.
///
/// Resource types: `hierarchy-group` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DescribeUserHierarchyGroup: &str = "connect:DescribeUserHierarchyGroup";

/// `connect:DescribeUserHierarchyStructure`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DescribeUserHierarchyStructure: &str = "connect:DescribeUserHierarchyStructure";

/// `connect:DescribeView`: Read.
///
/// Resource types: `aws-managed-view` (required), `customer-managed-view` (required), `qualified-aws-managed-view` (required), `qualified-customer-managed-view` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeView: &str = "connect:DescribeView";

/// `connect:DescribeVocabulary`: Read.
///
/// Resource types: `vocabulary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeVocabulary: &str = "connect:DescribeVocabulary";

/// `connect:DescribeWorkspace`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeWorkspace: &str = "connect:DescribeWorkspace";

/// `connect:DisassociateAnalyticsDataSet`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DisassociateAnalyticsDataSet: &str = "connect:DisassociateAnalyticsDataSet";

/// `connect:DisassociateApprovedOrigin`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DisassociateApprovedOrigin: &str = "connect:DisassociateApprovedOrigin";

/// `connect:DisassociateBot`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DisassociateBot: &str = "connect:DisassociateBot";

/// `connect:DisassociateCustomerProfilesDomain`: Write.
///
/// Resource types: `instance` (required).
pub const DisassociateCustomerProfilesDomain: &str = "connect:DisassociateCustomerProfilesDomain";

/// `connect:DisassociateEmailAddressAlias`: Write.
///
/// Resource types: `email-address` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociateEmailAddressAlias: &str = "connect:DisassociateEmailAddressAlias";

/// `connect:DisassociateFlow`: Write.
///
/// Resource types: `wildcard-phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociateFlow: &str = "connect:DisassociateFlow";

/// `connect:DisassociateInstanceStorageConfig`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:StorageResourceType`.
pub const DisassociateInstanceStorageConfig: &str = "connect:DisassociateInstanceStorageConfig";

/// `connect:DisassociateLambdaFunction`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DisassociateLambdaFunction: &str = "connect:DisassociateLambdaFunction";

/// `connect:DisassociateLexBot`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DisassociateLexBot: &str = "connect:DisassociateLexBot";

/// `connect:DisassociatePhoneNumberContactFlow`: Write.
///
/// Resource types: `phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociatePhoneNumberContactFlow: &str = "connect:DisassociatePhoneNumberContactFlow";

/// `connect:DisassociateQueueEmailAddresses`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociateQueueEmailAddresses: &str = "connect:DisassociateQueueEmailAddresses";

/// `connect:DisassociateQueueQuickConnects`: Write.
///
/// Resource types: `queue` (required), `quick-connect` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociateQueueQuickConnects: &str = "connect:DisassociateQueueQuickConnects";

/// `connect:DisassociateRoutingProfileQueues`: Write.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociateRoutingProfileQueues: &str = "connect:DisassociateRoutingProfileQueues";

/// `connect:DisassociateSecurityKey`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DisassociateSecurityKey: &str = "connect:DisassociateSecurityKey";

/// `connect:DisassociateSecurityProfiles`: Write.
///
/// Resource types: `ai-agent`, `instance` (required), `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociateSecurityProfiles: &str = "connect:DisassociateSecurityProfiles";

/// `connect:DisassociateTrafficDistributionGroupUser`: Write.
///
/// Resource types: `instance` (required), `traffic-distribution-group` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociateTrafficDistributionGroupUser: &str = "connect:DisassociateTrafficDistributionGroupUser";

/// `connect:DisassociateUserProficiencies`: Write.
///
/// Resource types: `instance` (required), `user` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DisassociateUserProficiencies: &str = "connect:DisassociateUserProficiencies";

/// `connect:DisassociateWorkspace`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DisassociateWorkspace: &str = "connect:DisassociateWorkspace";

/// `connect:DismissUserContact`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DismissUserContact: &str = "connect:DismissUserContact";

/// `connect:EvaluateDataTableValues`: Read.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:PrimaryAttribute/${PrimaryAttribute}`.
pub const EvaluateDataTableValues: &str = "connect:EvaluateDataTableValues";

/// `connect:GetAttachedFile`: Read.
///
/// Resource types: `attached-file` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const GetAttachedFile: &str = "connect:GetAttachedFile";

/// `connect:GetContactAttributes`: Read.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const GetContactAttributes: &str = "connect:GetContactAttributes";

/// `connect:GetContactMetrics`: Read.
///
/// Resource types: `contact` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const GetContactMetrics: &str = "connect:GetContactMetrics";

/// `connect:GetCrossRegionRouting`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const GetCrossRegionRouting: &str = "connect:GetCrossRegionRouting";

/// `connect:GetCurrentMetricData`: Read.
///
/// Resource types: `queue` (required), `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const GetCurrentMetricData: &str = "connect:GetCurrentMetricData";

/// `connect:GetCurrentUserData`: Read.
///
/// Resource types: `hierarchy-group` (required), `queue` (required), `routing-profile` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const GetCurrentUserData: &str = "connect:GetCurrentUserData";

/// `connect:GetEffectiveHoursOfOperations`: Read.
///
/// Resource types: `hours-of-operation` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const GetEffectiveHoursOfOperations: &str = "connect:GetEffectiveHoursOfOperations";

/// `connect:GetEvaluationFormValidation`: Read.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const GetEvaluationFormValidation: &str = "connect:GetEvaluationFormValidation";

/// `connect:GetFederationToken`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const GetFederationToken: &str = "connect:GetFederationToken";

/// `connect:GetFlowAssociation`: Read.
///
/// Resource types: `wildcard-phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const GetFlowAssociation: &str = "connect:GetFlowAssociation";

/// `connect:GetMetricData`: Read.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const GetMetricData: &str = "connect:GetMetricData";

/// `connect:GetMetricDataV2`: Read.
///
/// Resource types: `hierarchy-group` (required), `queue` (required), `routing-profile` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const GetMetricDataV2: &str = "connect:GetMetricDataV2";

/// `connect:GetPromptFile`: Read.
///
/// Resource types: `prompt` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const GetPromptFile: &str = "connect:GetPromptFile";

/// `connect:GetTaskTemplate`: Read.
///
/// Resource types: `task-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const GetTaskTemplate: &str = "connect:GetTaskTemplate";

/// `connect:GetTrafficDistribution`: List.
///
/// Resource types: `traffic-distribution-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetTrafficDistribution: &str = "connect:GetTrafficDistribution";

/// `connect:ImportPhoneNumber`: Write.
///
/// Resource types: `instance` (required), `wildcard-phone-number` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportPhoneNumber: &str = "connect:ImportPhoneNumber";

/// `connect:ImportWorkspaceMedia`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ImportWorkspaceMedia: &str = "connect:ImportWorkspaceMedia";

/// `connect:ListAgentStatuses`: List.
///
/// Resource types: `wildcard-agent-status` (required).
pub const ListAgentStatuses: &str = "connect:ListAgentStatuses";

/// `connect:ListAnalyticsDataAssociations`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListAnalyticsDataAssociations: &str = "connect:ListAnalyticsDataAssociations";

/// `connect:ListAnalyticsDataLakeDataSets`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListAnalyticsDataLakeDataSets: &str = "connect:ListAnalyticsDataLakeDataSets";

/// `connect:ListApprovedOrigins`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListApprovedOrigins: &str = "connect:ListApprovedOrigins";

/// `connect:ListAssociatedContacts`: List.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListAssociatedContacts: &str = "connect:ListAssociatedContacts";

/// `connect:ListAttachedFilesConfigurations`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListAttachedFilesConfigurations: &str = "connect:ListAttachedFilesConfigurations";

/// `connect:ListAuthenticationProfiles`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListAuthenticationProfiles: &str = "connect:ListAuthenticationProfiles";

/// `connect:ListBots`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListBots: &str = "connect:ListBots";

/// `connect:ListContactEvaluations`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListContactEvaluations: &str = "connect:ListContactEvaluations";

/// `connect:ListContactFlowModuleAliases`: List.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListContactFlowModuleAliases: &str = "connect:ListContactFlowModuleAliases";

/// `connect:ListContactFlowModules`: List.
///
/// Resource types: `instance` (required).
pub const ListContactFlowModules: &str = "connect:ListContactFlowModules";

/// `connect:ListContactFlowModuleVersions`: List.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListContactFlowModuleVersions: &str = "connect:ListContactFlowModuleVersions";

/// `connect:ListContactFlows`: List.
///
/// Resource types: `wildcard-contact-flow` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListContactFlows: &str = "connect:ListContactFlows";

/// `connect:ListContactFlowVersions`: List.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:FlowType`, `connect:InstanceId`.
pub const ListContactFlowVersions: &str = "connect:ListContactFlowVersions";

/// `connect:ListContactReferences`: List.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const ListContactReferences: &str = "connect:ListContactReferences";

/// `connect:ListDataTableAttributes`: List.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListDataTableAttributes: &str = "connect:ListDataTableAttributes";

/// `connect:ListDataTablePrimaryValues`: List.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:PrimaryAttribute/${PrimaryAttribute}`.
pub const ListDataTablePrimaryValues: &str = "connect:ListDataTablePrimaryValues";

/// `connect:ListDataTables`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListDataTables: &str = "connect:ListDataTables";

/// `connect:ListDataTableValues`: List.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:PrimaryAttribute/${PrimaryAttribute}`.
pub const ListDataTableValues: &str = "connect:ListDataTableValues";

/// `connect:ListDefaultVocabularies`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListDefaultVocabularies: &str = "connect:ListDefaultVocabularies";

/// `connect:ListEntitySecurityProfiles`: List.
///
/// Resource types: `ai-agent`, `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListEntitySecurityProfiles: &str = "connect:ListEntitySecurityProfiles";

/// `connect:ListEvaluationFormAIVersions`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListEvaluationFormAIVersions: &str = "connect:ListEvaluationFormAIVersions";

/// `connect:ListEvaluationForms`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListEvaluationForms: &str = "connect:ListEvaluationForms";

/// `connect:ListEvaluationFormVersions`: List.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListEvaluationFormVersions: &str = "connect:ListEvaluationFormVersions";

/// `connect:ListExtractionDefinitions`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListExtractionDefinitions: &str = "connect:ListExtractionDefinitions";

/// `connect:ListFlowAssociations`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListFlowAssociations: &str = "connect:ListFlowAssociations";

/// `connect:ListHoursOfOperationOverrides`: List.
///
/// Resource types: `hours-of-operation` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListHoursOfOperationOverrides: &str = "connect:ListHoursOfOperationOverrides";

/// `connect:ListHoursOfOperations`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListHoursOfOperations: &str = "connect:ListHoursOfOperations";

/// `connect:ListInstanceAttributes`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListInstanceAttributes: &str = "connect:ListInstanceAttributes";

/// `connect:ListInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListInstances: &str = "connect:ListInstances";

/// `connect:ListInstanceStorageConfigs`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListInstanceStorageConfigs: &str = "connect:ListInstanceStorageConfigs";

/// `connect:ListIntegrationAssociations`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListIntegrationAssociations: &str = "connect:ListIntegrationAssociations";

/// `connect:ListLambdaFunctions`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListLambdaFunctions: &str = "connect:ListLambdaFunctions";

/// `connect:ListLexBots`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListLexBots: &str = "connect:ListLexBots";

/// `connect:ListMetrics`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListMetrics: &str = "connect:ListMetrics";

/// `connect:ListNotifications`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListNotifications: &str = "connect:ListNotifications";

/// `connect:ListPhoneNumbers`: List.
///
/// Resource types: `wildcard-legacy-phone-number` (required).
pub const ListPhoneNumbers: &str = "connect:ListPhoneNumbers";

/// `connect:ListPhoneNumbersV2`: List.
///
/// Resource types: `wildcard-phone-number` (required).
pub const ListPhoneNumbersV2: &str = "connect:ListPhoneNumbersV2";

/// `connect:ListPredefinedAttributes`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListPredefinedAttributes: &str = "connect:ListPredefinedAttributes";

/// `connect:ListPrompts`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListPrompts: &str = "connect:ListPrompts";

/// `connect:ListQueueEmailAddresses`: List.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListQueueEmailAddresses: &str = "connect:ListQueueEmailAddresses";

/// `connect:ListQueueQuickConnects`: List.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListQueueQuickConnects: &str = "connect:ListQueueQuickConnects";

/// `connect:ListQueues`: List.
///
/// Resource types: `wildcard-queue` (required).
pub const ListQueues: &str = "connect:ListQueues";

/// `connect:ListQuickConnects`: List.
///
/// Resource types: `wildcard-quick-connect` (required).
pub const ListQuickConnects: &str = "connect:ListQuickConnects";

/// `connect:ListRealtimeContactAnalysisSegments`: Read.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListRealtimeContactAnalysisSegments: &str = "connect:ListRealtimeContactAnalysisSegments";

/// `connect:ListRealtimeContactAnalysisSegmentsV2`: List.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:ListRealtimeContactAnalysisSegmentsByOutputType`, `connect:ListRealtimeContactAnalysisSegmentsBySegmentType`.
pub const ListRealtimeContactAnalysisSegmentsV2: &str = "connect:ListRealtimeContactAnalysisSegmentsV2";

/// `connect:ListRoutingProfileManualAssignmentQueues`: List.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListRoutingProfileManualAssignmentQueues: &str = "connect:ListRoutingProfileManualAssignmentQueues";
