// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Connect: the actions of the prefix `connect`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `agent-status` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/${AgentStatusId}` |
//! | `ai-agent` | `arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}:${Version}` |
//! | `application` | `arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}` |
//! | `attached-file` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/file/${FileId}` |
//! | `authentication-profile` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/authentication-profile/${AuthenticationProfileId}` |
//! | `aws-managed-view` | `arn:${Partition}:connect:${Region}:aws:view/${ViewId}` |
//! | `contact` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact/${ContactId}` |
//! | `contact-evaluation` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-evaluation/${EvaluationId}` |
//! | `contact-flow` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/${ContactFlowId}` |
//! | `contact-flow-module` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/flow-module/${ContactFlowModuleId}` |
//! | `customer-managed-view` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}` |
//! | `customer-managed-view-version` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewVersion}` |
//! | `data-table` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/data-table/${DataTableId}` |
//! | `email-address` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/email-address/${EmailAddressId}` |
//! | `evaluation-form` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/evaluation-form/${FormId}` |
//! | `extraction-definition` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/extraction-definition/${ExtractionDefinitionId}` |
//! | `hierarchy-group` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-group/${HierarchyGroupId}` |
//! | `hours-of-operation` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/operating-hours/${HoursOfOperationId}` |
//! | `instance` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}` |
//! | `integration-association` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/integration-association/${IntegrationAssociationId}` |
//! | `legacy-phone-number` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/${PhoneNumberId}` |
//! | `metric` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/metric/${MetricId}` |
//! | `notification` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/notification/${NotificationId}` |
//! | `phone-number` | `arn:${Partition}:connect:${Region}:${Account}:phone-number/${PhoneNumberId}` |
//! | `prompt` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/prompt/${PromptId}` |
//! | `qualified-aws-managed-view` | `arn:${Partition}:connect:${Region}:aws:view/${ViewId}:${ViewQualifier}` |
//! | `qualified-customer-managed-view` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewQualifier}` |
//! | `qualified-metric` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/metric/${MetricId}:${MetricQualifier}` |
//! | `queue` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/${QueueId}` |
//! | `quick-connect` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/${QuickConnectId}` |
//! | `routing-profile` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/routing-profile/${RoutingProfileId}` |
//! | `rule` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/rule/${RuleId}` |
//! | `security-profile` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/security-profile/${SecurityProfileId}` |
//! | `task-template` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/task-template/${TaskTemplateId}` |
//! | `traffic-distribution-group` | `arn:${Partition}:connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}` |
//! | `use-case` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/use-case/${UseCaseId}` |
//! | `user` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent/${UserId}` |
//! | `vocabulary` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/vocabulary/${VocabularyId}` |
//! | `wildcard-agent-status` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/*` |
//! | `wildcard-contact-flow` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/*` |
//! | `wildcard-legacy-phone-number` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/*` |
//! | `wildcard-phone-number` | `arn:${Partition}:connect:${Region}:${Account}:phone-number/*` |
//! | `wildcard-queue` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/*` |
//! | `wildcard-quick-connect` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/*` |
//! | `workspace` | `arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/workspace/${WorkspaceId}` |

/// `connect:ActivateEvaluationForm`: Write.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ActivateEvaluationForm: &str = "connect:ActivateEvaluationForm";

/// `connect:AdminGetEmergencyAccessToken`: Write.
///
/// Resource types: `instance` (required).
pub const AdminGetEmergencyAccessToken: &str = "connect:AdminGetEmergencyAccessToken";

/// `connect:AssociateAnalyticsDataSet`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const AssociateAnalyticsDataSet: &str = "connect:AssociateAnalyticsDataSet";

/// `connect:AssociateApprovedOrigin`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const AssociateApprovedOrigin: &str = "connect:AssociateApprovedOrigin";

/// `connect:AssociateBot`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const AssociateBot: &str = "connect:AssociateBot";

/// `connect:AssociateContactWithUser`: Write.
///
/// Resource types: `contact` (required), `instance` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:PreferredUserArn`.
pub const AssociateContactWithUser: &str = "connect:AssociateContactWithUser";

/// `connect:AssociateCustomerProfilesDomain`: Write.
///
/// Resource types: `instance` (required).
pub const AssociateCustomerProfilesDomain: &str = "connect:AssociateCustomerProfilesDomain";

/// `connect:AssociateDefaultVocabulary`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const AssociateDefaultVocabulary: &str = "connect:AssociateDefaultVocabulary";

/// `connect:AssociateEmailAddressAlias`: Write.
///
/// Resource types: `email-address` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const AssociateEmailAddressAlias: &str = "connect:AssociateEmailAddressAlias";

/// `connect:AssociateFlow`: Write.
///
/// Resource types: `contact-flow` (required), `wildcard-phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const AssociateFlow: &str = "connect:AssociateFlow";

/// `connect:AssociateInstanceStorageConfig`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:StorageResourceType`.
pub const AssociateInstanceStorageConfig: &str = "connect:AssociateInstanceStorageConfig";

/// `connect:AssociateLambdaFunction`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const AssociateLambdaFunction: &str = "connect:AssociateLambdaFunction";

/// `connect:AssociateLexBot`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const AssociateLexBot: &str = "connect:AssociateLexBot";

/// `connect:AssociatePhoneNumberContactFlow`: Write.
///
/// Resource types: `contact-flow` (required), `phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const AssociatePhoneNumberContactFlow: &str = "connect:AssociatePhoneNumberContactFlow";

/// `connect:AssociateQueueEmailAddresses`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const AssociateQueueEmailAddresses: &str = "connect:AssociateQueueEmailAddresses";

/// `connect:AssociateQueueQuickConnects`: Write.
///
/// Resource types: `queue` (required), `quick-connect` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const AssociateQueueQuickConnects: &str = "connect:AssociateQueueQuickConnects";

/// `connect:AssociateRoutingProfileQueues`: Write.
///
/// Resource types: `queue` (required), `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const AssociateRoutingProfileQueues: &str = "connect:AssociateRoutingProfileQueues";

/// `connect:AssociateSecurityKey`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const AssociateSecurityKey: &str = "connect:AssociateSecurityKey";

/// `connect:AssociateSecurityProfiles`: Write.
///
/// Resource types: `ai-agent`, `instance` (required), `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const AssociateSecurityProfiles: &str = "connect:AssociateSecurityProfiles";

/// `connect:AssociateTrafficDistributionGroupUser`: Write.
///
/// Resource types: `instance` (required), `traffic-distribution-group` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const AssociateTrafficDistributionGroupUser: &str = "connect:AssociateTrafficDistributionGroupUser";

/// `connect:AssociateUserProficiencies`: Write.
///
/// Resource types: `instance` (required), `user` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const AssociateUserProficiencies: &str = "connect:AssociateUserProficiencies";

/// `connect:AssociateWorkspace`: Write.
///
/// Resource types: `routing-profile`, `user`, `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const AssociateWorkspace: &str = "connect:AssociateWorkspace";

/// `connect:BatchAssociateAnalyticsDataSet`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const BatchAssociateAnalyticsDataSet: &str = "connect:BatchAssociateAnalyticsDataSet";

/// `connect:BatchCreateDataTableValue`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:ExpressionValue`, `connect:InstanceId`, `connect:PrimaryAttribute/${PrimaryAttribute}`.
pub const BatchCreateDataTableValue: &str = "connect:BatchCreateDataTableValue";

/// `connect:BatchDeleteDataTableValue`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:PrimaryAttribute/${PrimaryAttribute}`.
pub const BatchDeleteDataTableValue: &str = "connect:BatchDeleteDataTableValue";

/// `connect:BatchDescribeDataTableValue`: Read.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:PrimaryAttribute/${PrimaryAttribute}`.
pub const BatchDescribeDataTableValue: &str = "connect:BatchDescribeDataTableValue";

/// `connect:BatchDisassociateAnalyticsDataSet`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const BatchDisassociateAnalyticsDataSet: &str = "connect:BatchDisassociateAnalyticsDataSet";

/// `connect:BatchGetAttachedFileMetadata`: Read.
///
/// Resource types: `attached-file` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const BatchGetAttachedFileMetadata: &str = "connect:BatchGetAttachedFileMetadata";

/// `connect:BatchGetFlowAssociation`: List.
///
/// Resource types: `wildcard-phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const BatchGetFlowAssociation: &str = "connect:BatchGetFlowAssociation";

/// `connect:BatchPutContact`: Write.
///
/// Resource types: `instance` (required), `queue`.
///
/// Condition keys: `connect:InstanceId`.
pub const BatchPutContact: &str = "connect:BatchPutContact";

/// `connect:BatchUpdateDataTableValue`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:ExpressionValue`, `connect:InstanceId`, `connect:PrimaryAttribute/${PrimaryAttribute}`.
pub const BatchUpdateDataTableValue: &str = "connect:BatchUpdateDataTableValue";

/// `connect:ClaimPhoneNumber`: Write.
///
/// Resource types: `instance` (required), `traffic-distribution-group` (required), `wildcard-phone-number` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const ClaimPhoneNumber: &str = "connect:ClaimPhoneNumber";

/// `connect:CompleteAttachedFileUpload`: Write.
///
/// Resource types: `attached-file` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CompleteAttachedFileUpload: &str = "connect:CompleteAttachedFileUpload";

/// `connect:CreateAgentStatus`: Write.
///
/// Resource types: `agent-status` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateAgentStatus: &str = "connect:CreateAgentStatus";

/// `connect:CreateAttachedFile`: Write.
///
/// Resource types: `attached-file` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateAttachedFile: &str = "connect:CreateAttachedFile";

/// `connect:CreateAuthenticationProfile`: Write.
///
/// Resource types: `authentication-profile` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const CreateAuthenticationProfile: &str = "connect:CreateAuthenticationProfile";

/// `connect:CreateContact`: Write.
///
/// Resource types: `contact`, `instance` (required), `user`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:ContactInitiationMethod`, `connect:InstanceId`.
pub const CreateContact: &str = "connect:CreateContact";

/// `connect:CreateContactFlow`: Write.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:FlowType`, `connect:InstanceId`.
pub const CreateContactFlow: &str = "connect:CreateContactFlow";

/// `connect:CreateContactFlowModule`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateContactFlowModule: &str = "connect:CreateContactFlowModule";

/// `connect:CreateContactFlowModuleAlias`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const CreateContactFlowModuleAlias: &str = "connect:CreateContactFlowModuleAlias";

/// `connect:CreateContactFlowModuleVersion`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const CreateContactFlowModuleVersion: &str = "connect:CreateContactFlowModuleVersion";

/// `connect:CreateContactFlowVersion`: Write.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:FlowType`, `connect:InstanceId`.
pub const CreateContactFlowVersion: &str = "connect:CreateContactFlowVersion";

/// `connect:CreateDataTable`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const CreateDataTable: &str = "connect:CreateDataTable";

/// `connect:CreateDataTableAttribute`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const CreateDataTableAttribute: &str = "connect:CreateDataTableAttribute";

/// `connect:CreateEmailAddress`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateEmailAddress: &str = "connect:CreateEmailAddress";

/// `connect:CreateEvaluationForm`: Write.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const CreateEvaluationForm: &str = "connect:CreateEvaluationForm";

/// `connect:CreateExtractionDefinition`: Write.
///
/// Resource types: `extraction-definition` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateExtractionDefinition: &str = "connect:CreateExtractionDefinition";

/// `connect:CreateHoursOfOperation`: Write.
///
/// Resource types: `hours-of-operation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateHoursOfOperation: &str = "connect:CreateHoursOfOperation";

/// `connect:CreateHoursOfOperationOverride`: Write.
///
/// Resource types: `hours-of-operation` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const CreateHoursOfOperationOverride: &str = "connect:CreateHoursOfOperationOverride";

/// `connect:CreateInstance`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateInstance: &str = "connect:CreateInstance";

/// `connect:CreateIntegrationAssociation`: Write.
///
/// Resource types: `instance` (required), `integration-association` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateIntegrationAssociation: &str = "connect:CreateIntegrationAssociation";

/// `connect:CreateMetric`: Write.
///
/// Resource types: `metric` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateMetric: &str = "connect:CreateMetric";

/// `connect:CreateNotification`: Write.
///
/// Resource types: `instance` (required), `user`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateNotification: &str = "connect:CreateNotification";

/// `connect:CreateParticipant`: Write.
///
/// Resource types: `contact` (required), `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const CreateParticipant: &str = "connect:CreateParticipant";

/// `connect:CreatePersistentContactAssociation`: Write.
///
/// Resource types: `contact` (required), `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const CreatePersistentContactAssociation: &str = "connect:CreatePersistentContactAssociation";

/// `connect:CreatePredefinedAttribute`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const CreatePredefinedAttribute: &str = "connect:CreatePredefinedAttribute";

/// `connect:CreatePrompt`: Write.
///
/// Resource types: `prompt` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreatePrompt: &str = "connect:CreatePrompt";

/// `connect:CreatePushNotificationRegistration`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const CreatePushNotificationRegistration: &str = "connect:CreatePushNotificationRegistration";

/// `connect:CreateQueue`: Write.
///
/// Resource types: `contact-flow`, `hours-of-operation` (required), `phone-number`, `queue` (required), `quick-connect`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateQueue: &str = "connect:CreateQueue";

/// `connect:CreateQuickConnect`: Write.
///
/// Resource types: `contact-flow`, `queue`, `quick-connect` (required), `user`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateQuickConnect: &str = "connect:CreateQuickConnect";

/// `connect:CreateRoutingProfile`: Write.
///
/// Resource types: `queue` (required), `routing-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateRoutingProfile: &str = "connect:CreateRoutingProfile";

/// `connect:CreateRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const CreateRule: &str = "connect:CreateRule";

/// `connect:CreateSecurityProfile`: Write.
///
/// Resource types: `application`, `contact-flow-module`, `hierarchy-group`, `security-profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateSecurityProfile: &str = "connect:CreateSecurityProfile";

/// `connect:CreateTaskTemplate`: Write.
///
/// Resource types: `task-template` (required).
pub const CreateTaskTemplate: &str = "connect:CreateTaskTemplate";

/// `connect:CreateTrafficDistributionGroup`: Write.
///
/// Resource types: `instance` (required), `traffic-distribution-group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateTrafficDistributionGroup: &str = "connect:CreateTrafficDistributionGroup";

/// `connect:CreateUseCase`: Write.
///
/// Resource types: `instance` (required), `integration-association` (required), `use-case` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateUseCase: &str = "connect:CreateUseCase";

/// `connect:CreateUser`: Write.
///
/// Resource types: `hierarchy-group`, `routing-profile` (required), `security-profile` (required), `user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateUser: &str = "connect:CreateUser";

/// `connect:CreateUserHierarchyGroup`: Write.
///
/// Resource types: `hierarchy-group`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateUserHierarchyGroup: &str = "connect:CreateUserHierarchyGroup";

/// `connect:CreateView`: Write.
///
/// Resource types: `customer-managed-view` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateView: &str = "connect:CreateView";

/// `connect:CreateViewVersion`: Write.
///
/// Resource types: `customer-managed-view` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const CreateViewVersion: &str = "connect:CreateViewVersion";

/// `connect:CreateVocabulary`: Write.
///
/// Resource types: `vocabulary` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateVocabulary: &str = "connect:CreateVocabulary";

/// `connect:CreateWorkspace`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const CreateWorkspace: &str = "connect:CreateWorkspace";

/// `connect:CreateWorkspacePage`: Write.
///
/// Resource types: `aws-managed-view`, `customer-managed-view`, `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const CreateWorkspacePage: &str = "connect:CreateWorkspacePage";

/// `connect:DeactivateEvaluationForm`: Write.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DeactivateEvaluationForm: &str = "connect:DeactivateEvaluationForm";

/// `connect:DeleteAttachedFile`: Write.
///
/// Resource types: `attached-file` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const DeleteAttachedFile: &str = "connect:DeleteAttachedFile";

/// `connect:DeleteContactEvaluation`: Write.
///
/// Resource types: `contact-evaluation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteContactEvaluation: &str = "connect:DeleteContactEvaluation";

/// `connect:DeleteContactFlow`: Write.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:FlowType`, `connect:InstanceId`.
pub const DeleteContactFlow: &str = "connect:DeleteContactFlow";

/// `connect:DeleteContactFlowModule`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteContactFlowModule: &str = "connect:DeleteContactFlowModule";

/// `connect:DeleteContactFlowModuleAlias`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteContactFlowModuleAlias: &str = "connect:DeleteContactFlowModuleAlias";

/// `connect:DeleteContactFlowModuleVersion`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteContactFlowModuleVersion: &str = "connect:DeleteContactFlowModuleVersion";

/// `connect:DeleteContactFlowVersion`: Write.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:FlowType`, `connect:InstanceId`.
pub const DeleteContactFlowVersion: &str = "connect:DeleteContactFlowVersion";

/// `connect:DeleteDataTable`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteDataTable: &str = "connect:DeleteDataTable";

/// `connect:DeleteDataTableAttribute`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteDataTableAttribute: &str = "connect:DeleteDataTableAttribute";

/// `connect:DeleteEmailAddress`: Write.
///
/// Resource types: `email-address` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteEmailAddress: &str = "connect:DeleteEmailAddress";

/// `connect:DeleteEvaluationForm`: Write.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteEvaluationForm: &str = "connect:DeleteEvaluationForm";

/// `connect:DeleteExtractionDefinition`: Write.
///
/// Resource types: `extraction-definition` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteExtractionDefinition: &str = "connect:DeleteExtractionDefinition";

/// `connect:DeleteHoursOfOperation`: Write.
///
/// Resource types: `hours-of-operation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteHoursOfOperation: &str = "connect:DeleteHoursOfOperation";

/// `connect:DeleteHoursOfOperationOverride`: Write.
///
/// Resource types: `hours-of-operation` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DeleteHoursOfOperationOverride: &str = "connect:DeleteHoursOfOperationOverride";

/// `connect:DeleteInstance`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteInstance: &str = "connect:DeleteInstance";

/// `connect:DeleteIntegrationAssociation`: Write.
///
/// Resource types: `instance` (required), `integration-association` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DeleteIntegrationAssociation: &str = "connect:DeleteIntegrationAssociation";

/// `connect:DeleteMetric`: Write.
///
/// Resource types: `metric` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteMetric: &str = "connect:DeleteMetric";

/// `connect:DeleteNotification`: Write.
///
/// Resource types: `notification` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteNotification: &str = "connect:DeleteNotification";

/// `connect:DeletePredefinedAttribute`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DeletePredefinedAttribute: &str = "connect:DeletePredefinedAttribute";

/// `connect:DeletePrompt`: Write.
///
/// Resource types: `prompt` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeletePrompt: &str = "connect:DeletePrompt";

/// `connect:DeletePushNotificationRegistration`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DeletePushNotificationRegistration: &str = "connect:DeletePushNotificationRegistration";

/// `connect:DeleteQueue`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteQueue: &str = "connect:DeleteQueue";

/// `connect:DeleteQuickConnect`: Write.
///
/// Resource types: `quick-connect` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteQuickConnect: &str = "connect:DeleteQuickConnect";

/// `connect:DeleteRoutingProfile`: Write.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteRoutingProfile: &str = "connect:DeleteRoutingProfile";

/// `connect:DeleteRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteRule: &str = "connect:DeleteRule";

/// `connect:DeleteSecurityProfile`: Write.
///
/// Resource types: `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteSecurityProfile: &str = "connect:DeleteSecurityProfile";

/// `connect:DeleteTaskTemplate`: Write.
///
/// Resource types: `task-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteTaskTemplate: &str = "connect:DeleteTaskTemplate";

/// `connect:DeleteTrafficDistributionGroup`: Write.
///
/// Resource types: `traffic-distribution-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteTrafficDistributionGroup: &str = "connect:DeleteTrafficDistributionGroup";

/// `connect:DeleteUseCase`: Write.
///
/// Resource types: `instance` (required), `use-case` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DeleteUseCase: &str = "connect:DeleteUseCase";

/// `connect:DeleteUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteUser: &str = "connect:DeleteUser";

/// `connect:DeleteUserHierarchyGroup`: Write.
///
/// Resource types: `hierarchy-group` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DeleteUserHierarchyGroup: &str = "connect:DeleteUserHierarchyGroup";

/// `connect:DeleteView`: Write.
///
/// Resource types: `customer-managed-view` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteView: &str = "connect:DeleteView";

/// `connect:DeleteViewVersion`: Write.
///
/// Resource types: `customer-managed-view-version` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteViewVersion: &str = "connect:DeleteViewVersion";

/// `connect:DeleteVocabulary`: Write.
///
/// Resource types: `vocabulary` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteVocabulary: &str = "connect:DeleteVocabulary";

/// `connect:DeleteWorkspace`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteWorkspace: &str = "connect:DeleteWorkspace";

/// `connect:DeleteWorkspaceMedia`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteWorkspaceMedia: &str = "connect:DeleteWorkspaceMedia";

/// `connect:DeleteWorkspacePage`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DeleteWorkspacePage: &str = "connect:DeleteWorkspacePage";

/// `connect:DescribeAgentStatus`: Read.
///
/// Resource types: `agent-status` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const DescribeAgentStatus: &str = "connect:DescribeAgentStatus";

/// `connect:DescribeAttachedFilesConfiguration`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DescribeAttachedFilesConfiguration: &str = "connect:DescribeAttachedFilesConfiguration";

/// `connect:DescribeAuthenticationProfile`: Read.
///
/// Resource types: `authentication-profile` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const DescribeAuthenticationProfile: &str = "connect:DescribeAuthenticationProfile";

/// `connect:DescribeContact`: Read.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const DescribeContact: &str = "connect:DescribeContact";

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

/// `connect:ListRoutingProfileQueues`: List.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListRoutingProfileQueues: &str = "connect:ListRoutingProfileQueues";

/// `connect:ListRoutingProfiles`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListRoutingProfiles: &str = "connect:ListRoutingProfiles";

/// `connect:ListRules`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListRules: &str = "connect:ListRules";

/// `connect:ListSecurityKeys`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListSecurityKeys: &str = "connect:ListSecurityKeys";

/// `connect:ListSecurityProfileAIAgents`: List.
///
/// Resource types: `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListSecurityProfileAIAgents: &str = "connect:ListSecurityProfileAIAgents";

/// `connect:ListSecurityProfileApplications`: List.
///
/// Resource types: `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListSecurityProfileApplications: &str = "connect:ListSecurityProfileApplications";

/// `connect:ListSecurityProfileFlowModules`: List.
///
/// Resource types: `instance` (required), `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListSecurityProfileFlowModules: &str = "connect:ListSecurityProfileFlowModules";

/// `connect:ListSecurityProfilePermissions`: List.
///
/// Resource types: `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListSecurityProfilePermissions: &str = "connect:ListSecurityProfilePermissions";

/// `connect:ListSecurityProfiles`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListSecurityProfiles: &str = "connect:ListSecurityProfiles";

/// `connect:ListTagsForResource`: Read.
///
/// Resource types: `agent-status`, `contact-evaluation`, `contact-flow`, `contact-flow-module`, `evaluation-form`, `extraction-definition`, `hierarchy-group`, `hours-of-operation`, `integration-association`, `metric`, `phone-number`, `prompt`, `queue`, `quick-connect`, `routing-profile`, `rule`, `security-profile`, `traffic-distribution-group`, `use-case`, `user`, `wildcard-phone-number`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "connect:ListTagsForResource";

/// `connect:ListTaskTemplates`: List.
///
/// Resource types: `instance` (required).
pub const ListTaskTemplates: &str = "connect:ListTaskTemplates";

/// `connect:ListTrafficDistributionGroups`: List.
///
/// Resource types: `traffic-distribution-group` (required).
pub const ListTrafficDistributionGroups: &str = "connect:ListTrafficDistributionGroups";

/// `connect:ListTrafficDistributionGroupUsers`: List.
///
/// Resource types: `traffic-distribution-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTrafficDistributionGroupUsers: &str = "connect:ListTrafficDistributionGroupUsers";

/// `connect:ListUseCases`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListUseCases: &str = "connect:ListUseCases";

/// `connect:ListUserHierarchyGroups`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListUserHierarchyGroups: &str = "connect:ListUserHierarchyGroups";

/// `connect:ListUserNotifications`: Read.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListUserNotifications: &str = "connect:ListUserNotifications";

/// `connect:ListUserProficiencies`: List.
///
/// Resource types: `instance` (required), `user` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListUserProficiencies: &str = "connect:ListUserProficiencies";

/// `connect:ListUsers`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListUsers: &str = "connect:ListUsers";

/// `connect:ListViews`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListViews: &str = "connect:ListViews";

/// `connect:ListViewVersions`: List.
///
/// Resource types: `aws-managed-view` (required), `customer-managed-view` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListViewVersions: &str = "connect:ListViewVersions";

/// `connect:ListWorkspaceMedia`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListWorkspaceMedia: &str = "connect:ListWorkspaceMedia";

/// `connect:ListWorkspacePages`: List.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ListWorkspacePages: &str = "connect:ListWorkspacePages";

/// `connect:ListWorkspaces`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const ListWorkspaces: &str = "connect:ListWorkspaces";

/// `connect:MonitorContact`: Write.
///
/// Resource types: `contact` (required), `instance` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:MonitorCapabilities`.
pub const MonitorContact: &str = "connect:MonitorContact";

/// `connect:PauseContact`: Write.
///
/// Resource types: `contact` (required), `contact-flow`, `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const PauseContact: &str = "connect:PauseContact";

/// `connect:PutUserStatus`: Write.
///
/// Resource types: `agent-status` (required), `instance` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const PutUserStatus: &str = "connect:PutUserStatus";

/// `connect:ReleasePhoneNumber`: Write.
///
/// Resource types: `phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ReleasePhoneNumber: &str = "connect:ReleasePhoneNumber";

/// `connect:ReplicateInstance`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const ReplicateInstance: &str = "connect:ReplicateInstance";

/// `connect:ResumeContact`: Write.
///
/// Resource types: `contact` (required), `contact-flow`, `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const ResumeContact: &str = "connect:ResumeContact";

/// `connect:ResumeContactRecording`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:UserArn`.
pub const ResumeContactRecording: &str = "connect:ResumeContactRecording";

/// `connect:SearchAgentStatuses`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchAgentStatuses: &str = "connect:SearchAgentStatuses";

/// `connect:SearchAvailablePhoneNumbers`: List.
///
/// Resource types: `wildcard-phone-number` (required).
pub const SearchAvailablePhoneNumbers: &str = "connect:SearchAvailablePhoneNumbers";

/// `connect:SearchContactEvaluations`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchContactEvaluations: &str = "connect:SearchContactEvaluations";

/// `connect:SearchContactFlowModules`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchContactFlowModules: &str = "connect:SearchContactFlowModules";

/// `connect:SearchContactFlows`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:FlowType`, `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchContactFlows: &str = "connect:SearchContactFlows";

/// `connect:SearchContacts`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:Channel`, `connect:InstanceId`, `connect:PreferredUserArn`, `connect:SearchContactsByContactAnalysis`, `connect:SearchTag/${TagKey}`.
pub const SearchContacts: &str = "connect:SearchContacts";

/// `connect:SearchDataTables`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchDataTables: &str = "connect:SearchDataTables";

/// `connect:SearchEmailAddresses`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchEmailAddresses: &str = "connect:SearchEmailAddresses";

/// `connect:SearchEvaluationForms`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchEvaluationForms: &str = "connect:SearchEvaluationForms";

/// `connect:SearchHoursOfOperationOverrides`: Read.
///
/// Resource types: `hours-of-operation` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchHoursOfOperationOverrides: &str = "connect:SearchHoursOfOperationOverrides";

/// `connect:SearchHoursOfOperations`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchHoursOfOperations: &str = "connect:SearchHoursOfOperations";

/// `connect:SearchMetrics`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchMetrics: &str = "connect:SearchMetrics";

/// `connect:SearchNotifications`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchNotifications: &str = "connect:SearchNotifications";

/// `connect:SearchPredefinedAttributes`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const SearchPredefinedAttributes: &str = "connect:SearchPredefinedAttributes";

/// `connect:SearchPrompts`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchPrompts: &str = "connect:SearchPrompts";

/// `connect:SearchQueues`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchQueues: &str = "connect:SearchQueues";

/// `connect:SearchQuickConnects`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchQuickConnects: &str = "connect:SearchQuickConnects";

/// `connect:SearchResourceTags`: List.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const SearchResourceTags: &str = "connect:SearchResourceTags";

/// `connect:SearchRoutingProfiles`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchRoutingProfiles: &str = "connect:SearchRoutingProfiles";

/// `connect:SearchRules`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchRules: &str = "connect:SearchRules";

/// `connect:SearchSecurityProfiles`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchSecurityProfiles: &str = "connect:SearchSecurityProfiles";

/// `connect:SearchUserHierarchyGroups`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchUserHierarchyGroups: &str = "connect:SearchUserHierarchyGroups";

/// `connect:SearchUsers`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchUsers: &str = "connect:SearchUsers";

/// `connect:SearchViews`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchViews: &str = "connect:SearchViews";

/// `connect:SearchVocabularies`: List.
///
/// Resource types: `vocabulary` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const SearchVocabularies: &str = "connect:SearchVocabularies";

/// `connect:SearchWorkspaceAssociations`: Read.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const SearchWorkspaceAssociations: &str = "connect:SearchWorkspaceAssociations";

/// `connect:SearchWorkspaces`: Read.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:SearchTag/${TagKey}`.
pub const SearchWorkspaces: &str = "connect:SearchWorkspaces";

/// `connect:SendChatIntegrationEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const SendChatIntegrationEvent: &str = "connect:SendChatIntegrationEvent";

/// `connect:SendIntegrationEvent`: Write.
///
/// No resource types: its resource is `*`.
pub const SendIntegrationEvent: &str = "connect:SendIntegrationEvent";

/// `connect:SendOutboundChatMessage`: Write.
///
/// Resource types: `instance` (required), `phone-number` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:Subtype`.
pub const SendOutboundChatMessage: &str = "connect:SendOutboundChatMessage";

/// `connect:SendOutboundEmail`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const SendOutboundEmail: &str = "connect:SendOutboundEmail";

/// `connect:SendOutboundWebNotification`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const SendOutboundWebNotification: &str = "connect:SendOutboundWebNotification";

/// `connect:StartAttachedFileUpload`: Write.
///
/// Resource types: `attached-file` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`, `connect:UserArn`.
pub const StartAttachedFileUpload: &str = "connect:StartAttachedFileUpload";

/// `connect:StartChatContact`: Write.
///
/// Resource types: `contact`, `contact-flow` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const StartChatContact: &str = "connect:StartChatContact";

/// `connect:StartContactConversationalAnalyticsJob`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `connect:InstanceId`.
pub const StartContactConversationalAnalyticsJob: &str = "connect:StartContactConversationalAnalyticsJob";

/// `connect:StartContactEvaluation`: Write.
///
/// Resource types: `contact` (required), `contact-evaluation` (required), `evaluation-form` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const StartContactEvaluation: &str = "connect:StartContactEvaluation";

/// `connect:StartContactMediaProcessing`: Write.
///
/// Resource types: `contact` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const StartContactMediaProcessing: &str = "connect:StartContactMediaProcessing";

/// `connect:StartContactRecording`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:UserArn`.
pub const StartContactRecording: &str = "connect:StartContactRecording";

/// `connect:StartContactStreaming`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartContactStreaming: &str = "connect:StartContactStreaming";

/// `connect:StartEmailContact`: Write.
///
/// Resource types: `contact-flow`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const StartEmailContact: &str = "connect:StartEmailContact";

/// `connect:StartEvaluationFormValidation`: Write.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const StartEvaluationFormValidation: &str = "connect:StartEvaluationFormValidation";

/// `connect:StartForecastingPlanningSchedulingIntegration`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const StartForecastingPlanningSchedulingIntegration: &str = "connect:StartForecastingPlanningSchedulingIntegration";

/// `connect:StartOutboundChatContact`: Write.
///
/// Resource types: `contact`, `contact-flow` (required), `instance` (required), `phone-number`.
///
/// Condition keys: `connect:InstanceId`, `connect:Subtype`.
pub const StartOutboundChatContact: &str = "connect:StartOutboundChatContact";

/// `connect:StartOutboundEmailContact`: Write.
///
/// Resource types: `contact-flow`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const StartOutboundEmailContact: &str = "connect:StartOutboundEmailContact";

/// `connect:StartOutboundVoiceContact`: Write.
///
/// No resource types: its resource is `*`.
pub const StartOutboundVoiceContact: &str = "connect:StartOutboundVoiceContact";

/// `connect:StartScreenSharing`: Write.
///
/// Resource types: `contact` (required), `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const StartScreenSharing: &str = "connect:StartScreenSharing";

/// `connect:StartTaskContact`: Write.
///
/// Resource types: `contact`, `contact-flow` (required), `quick-connect`, `task-template`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:AssignmentType`, `connect:InstanceId`.
pub const StartTaskContact: &str = "connect:StartTaskContact";

/// `connect:StartWebRTCContact`: Write.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const StartWebRTCContact: &str = "connect:StartWebRTCContact";

/// `connect:StopContact`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const StopContact: &str = "connect:StopContact";

/// `connect:StopContactMediaProcessing`: Write.
///
/// Resource types: `contact` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const StopContactMediaProcessing: &str = "connect:StopContactMediaProcessing";

/// `connect:StopContactRecording`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:UserArn`.
pub const StopContactRecording: &str = "connect:StopContactRecording";

/// `connect:StopContactStreaming`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopContactStreaming: &str = "connect:StopContactStreaming";

/// `connect:StopForecastingPlanningSchedulingIntegration`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const StopForecastingPlanningSchedulingIntegration: &str = "connect:StopForecastingPlanningSchedulingIntegration";

/// `connect:SubmitContactEvaluation`: Write.
///
/// Resource types: `contact-evaluation` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const SubmitContactEvaluation: &str = "connect:SubmitContactEvaluation";

/// `connect:SuspendContactRecording`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:UserArn`.
pub const SuspendContactRecording: &str = "connect:SuspendContactRecording";

/// `connect:TagContact`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const TagContact: &str = "connect:TagContact";

/// `connect:TagResource`: Tagging, Write.
///
/// Resource types: `agent-status`, `contact-evaluation`, `contact-flow`, `contact-flow-module`, `customer-managed-view`, `email-address`, `evaluation-form`, `extraction-definition`, `hierarchy-group`, `hours-of-operation`, `instance`, `integration-association`, `metric`, `phone-number`, `prompt`, `queue`, `quick-connect`, `routing-profile`, `rule`, `security-profile`, `task-template`, `traffic-distribution-group`, `use-case`, `user`, `vocabulary`, `wildcard-phone-number`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "connect:TagResource";

/// `connect:TransferContact`: Write.
///
/// Resource types: `contact` (required), `contact-flow` (required), `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const TransferContact: &str = "connect:TransferContact";

/// `connect:UntagContact`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:TagKeys`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const UntagContact: &str = "connect:UntagContact";

/// `connect:UntagResource`: Tagging, Write.
///
/// Resource types: `agent-status`, `contact-evaluation`, `contact-flow`, `contact-flow-module`, `customer-managed-view`, `email-address`, `evaluation-form`, `extraction-definition`, `hierarchy-group`, `hours-of-operation`, `instance`, `integration-association`, `metric`, `phone-number`, `prompt`, `queue`, `quick-connect`, `routing-profile`, `rule`, `security-profile`, `task-template`, `traffic-distribution-group`, `use-case`, `user`, `vocabulary`, `wildcard-phone-number`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "connect:UntagResource";

/// `connect:UpdateAgentStatus`: Write.
///
/// Resource types: `agent-status` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateAgentStatus: &str = "connect:UpdateAgentStatus";

/// `connect:UpdateAttachedFilesConfiguration`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateAttachedFilesConfiguration: &str = "connect:UpdateAttachedFilesConfiguration";

/// `connect:UpdateAuthenticationProfile`: Write.
///
/// Resource types: `authentication-profile` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateAuthenticationProfile: &str = "connect:UpdateAuthenticationProfile";

/// `connect:UpdateContact`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const UpdateContact: &str = "connect:UpdateContact";

/// `connect:UpdateContactAttributes`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const UpdateContactAttributes: &str = "connect:UpdateContactAttributes";

/// `connect:UpdateContactEvaluation`: Write.
///
/// Resource types: `contact-evaluation` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateContactEvaluation: &str = "connect:UpdateContactEvaluation";

/// `connect:UpdateContactFlowContent`: Write.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:FlowType`, `connect:InstanceId`.
pub const UpdateContactFlowContent: &str = "connect:UpdateContactFlowContent";

/// `connect:UpdateContactFlowMetadata`: Write.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:FlowType`, `connect:InstanceId`.
pub const UpdateContactFlowMetadata: &str = "connect:UpdateContactFlowMetadata";

/// `connect:UpdateContactFlowModuleAlias`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateContactFlowModuleAlias: &str = "connect:UpdateContactFlowModuleAlias";

/// `connect:UpdateContactFlowModuleContent`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateContactFlowModuleContent: &str = "connect:UpdateContactFlowModuleContent";

/// `connect:UpdateContactFlowModuleMetadata`: Write.
///
/// Resource types: `contact-flow-module` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateContactFlowModuleMetadata: &str = "connect:UpdateContactFlowModuleMetadata";

/// `connect:UpdateContactFlowName`: Write.
///
/// Resource types: `contact-flow` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:FlowType`, `connect:InstanceId`.
pub const UpdateContactFlowName: &str = "connect:UpdateContactFlowName";

/// `connect:UpdateContactRoutingData`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const UpdateContactRoutingData: &str = "connect:UpdateContactRoutingData";

/// `connect:UpdateContactSchedule`: Write.
///
/// Resource types: `contact` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:Channel`, `connect:ContactAssociationId`, `connect:InstanceId`, `connect:UserArn`.
pub const UpdateContactSchedule: &str = "connect:UpdateContactSchedule";

/// `connect:UpdateCrossRegionRouting`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateCrossRegionRouting: &str = "connect:UpdateCrossRegionRouting";

/// `connect:UpdateDataTableAttribute`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateDataTableAttribute: &str = "connect:UpdateDataTableAttribute";

/// `connect:UpdateDataTableMetadata`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateDataTableMetadata: &str = "connect:UpdateDataTableMetadata";

/// `connect:UpdateDataTablePrimaryValues`: Write.
///
/// Resource types: `data-table` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`, `connect:PrimaryAttribute/${PrimaryAttribute}`.
pub const UpdateDataTablePrimaryValues: &str = "connect:UpdateDataTablePrimaryValues";

/// `connect:UpdateEmailAddressMetadata`: Write.
///
/// Resource types: `email-address` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateEmailAddressMetadata: &str = "connect:UpdateEmailAddressMetadata";

/// `connect:UpdateEvaluationForm`: Write.
///
/// Resource types: `evaluation-form` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateEvaluationForm: &str = "connect:UpdateEvaluationForm";

/// `connect:UpdateExtractionDefinition`: Write.
///
/// Resource types: `extraction-definition` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateExtractionDefinition: &str = "connect:UpdateExtractionDefinition";

/// `connect:UpdateHoursOfOperation`: Write.
///
/// Resource types: `hours-of-operation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateHoursOfOperation: &str = "connect:UpdateHoursOfOperation";

/// `connect:UpdateHoursOfOperationOverride`: Write.
///
/// Resource types: `hours-of-operation` (required), `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateHoursOfOperationOverride: &str = "connect:UpdateHoursOfOperationOverride";

/// `connect:UpdateInstanceAttribute`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:AttributeType`, `connect:InstanceId`.
pub const UpdateInstanceAttribute: &str = "connect:UpdateInstanceAttribute";

/// `connect:UpdateInstanceStorageConfig`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`, `connect:StorageResourceType`.
pub const UpdateInstanceStorageConfig: &str = "connect:UpdateInstanceStorageConfig";

/// `connect:UpdateMetricContent`: Write.
///
/// Resource types: `metric` (required), `qualified-metric` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateMetricContent: &str = "connect:UpdateMetricContent";

/// `connect:UpdateMetricMetadata`: Write.
///
/// Resource types: `metric` (required), `qualified-metric` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateMetricMetadata: &str = "connect:UpdateMetricMetadata";

/// `connect:UpdateNotificationContent`: Write.
///
/// Resource types: `notification` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateNotificationContent: &str = "connect:UpdateNotificationContent";

/// `connect:UpdateParticipantAuthentication`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateParticipantAuthentication: &str = "connect:UpdateParticipantAuthentication";

/// `connect:UpdateParticipantRoleConfig`: Write.
///
/// Resource types: `contact` (required), `instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateParticipantRoleConfig: &str = "connect:UpdateParticipantRoleConfig";

/// `connect:UpdatePhoneNumber`: Write.
///
/// Resource types: `instance` (required), `phone-number` (required), `traffic-distribution-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdatePhoneNumber: &str = "connect:UpdatePhoneNumber";

/// `connect:UpdatePhoneNumberMetadata`: Write.
///
/// Resource types: `phone-number` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdatePhoneNumberMetadata: &str = "connect:UpdatePhoneNumberMetadata";

/// `connect:UpdatePredefinedAttribute`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdatePredefinedAttribute: &str = "connect:UpdatePredefinedAttribute";

/// `connect:UpdatePrompt`: Write.
///
/// Resource types: `prompt` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdatePrompt: &str = "connect:UpdatePrompt";

/// `connect:UpdateQueueHoursOfOperation`: Write.
///
/// Resource types: `hours-of-operation` (required), `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateQueueHoursOfOperation: &str = "connect:UpdateQueueHoursOfOperation";

/// `connect:UpdateQueueMaxContacts`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateQueueMaxContacts: &str = "connect:UpdateQueueMaxContacts";

/// `connect:UpdateQueueName`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateQueueName: &str = "connect:UpdateQueueName";

/// `connect:UpdateQueueOutboundCallerConfig`: Write.
///
/// Resource types: `contact-flow`, `phone-number`, `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateQueueOutboundCallerConfig: &str = "connect:UpdateQueueOutboundCallerConfig";

/// `connect:UpdateQueueOutboundEmailConfig`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateQueueOutboundEmailConfig: &str = "connect:UpdateQueueOutboundEmailConfig";

/// `connect:UpdateQueueStatus`: Write.
///
/// Resource types: `queue` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateQueueStatus: &str = "connect:UpdateQueueStatus";

/// `connect:UpdateQuickConnectConfig`: Write.
///
/// Resource types: `contact-flow`, `queue`, `quick-connect` (required), `user`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateQuickConnectConfig: &str = "connect:UpdateQuickConnectConfig";

/// `connect:UpdateQuickConnectName`: Write.
///
/// Resource types: `quick-connect` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateQuickConnectName: &str = "connect:UpdateQuickConnectName";

/// `connect:UpdateRoutingProfileAgentAvailabilityTimer`: Write.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateRoutingProfileAgentAvailabilityTimer: &str = "connect:UpdateRoutingProfileAgentAvailabilityTimer";

/// `connect:UpdateRoutingProfileConcurrency`: Write.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateRoutingProfileConcurrency: &str = "connect:UpdateRoutingProfileConcurrency";

/// `connect:UpdateRoutingProfileDefaultOutboundQueue`: Write.
///
/// Resource types: `queue` (required), `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateRoutingProfileDefaultOutboundQueue: &str = "connect:UpdateRoutingProfileDefaultOutboundQueue";

/// `connect:UpdateRoutingProfileName`: Write.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateRoutingProfileName: &str = "connect:UpdateRoutingProfileName";

/// `connect:UpdateRoutingProfileQueues`: Write.
///
/// Resource types: `routing-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateRoutingProfileQueues: &str = "connect:UpdateRoutingProfileQueues";

/// `connect:UpdateRule`: Write.
///
/// Resource types: `rule` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateRule: &str = "connect:UpdateRule";

/// `connect:UpdateSecurityProfile`: Write.
///
/// Resource types: `application`, `contact-flow-module`, `hierarchy-group`, `security-profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateSecurityProfile: &str = "connect:UpdateSecurityProfile";

/// `connect:UpdateTaskTemplate`: Write.
///
/// Resource types: `task-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateTaskTemplate: &str = "connect:UpdateTaskTemplate";

/// `connect:UpdateTrafficDistribution`: Write.
///
/// Resource types: `traffic-distribution-group` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateTrafficDistribution: &str = "connect:UpdateTrafficDistribution";

/// `connect:UpdateUserHierarchy`: Write.
///
/// Resource types: `hierarchy-group`, `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateUserHierarchy: &str = "connect:UpdateUserHierarchy";

/// `connect:UpdateUserHierarchyGroupName`: Write.
///
/// Resource types: `hierarchy-group` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateUserHierarchyGroupName: &str = "connect:UpdateUserHierarchyGroupName";

/// `connect:UpdateUserHierarchyStructure`: Write.
///
/// Resource types: `instance` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateUserHierarchyStructure: &str = "connect:UpdateUserHierarchyStructure";

/// `connect:UpdateUserIdentityInfo`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateUserIdentityInfo: &str = "connect:UpdateUserIdentityInfo";

/// `connect:UpdateUserNotificationStatus`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateUserNotificationStatus: &str = "connect:UpdateUserNotificationStatus";

/// `connect:UpdateUserPhoneConfig`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateUserPhoneConfig: &str = "connect:UpdateUserPhoneConfig";

/// `connect:UpdateUserProficiencies`: Write.
///
/// Resource types: `instance` (required), `user` (required).
///
/// Condition keys: `connect:InstanceId`.
pub const UpdateUserProficiencies: &str = "connect:UpdateUserProficiencies";

/// `connect:UpdateUserRoutingProfile`: Write.
///
/// Resource types: `routing-profile` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateUserRoutingProfile: &str = "connect:UpdateUserRoutingProfile";

/// `connect:UpdateUserSecurityProfiles`: Write.
///
/// Resource types: `security-profile` (required), `user` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateUserSecurityProfiles: &str = "connect:UpdateUserSecurityProfiles";

/// `connect:UpdateViewContent`: Write.
///
/// Resource types: `customer-managed-view` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateViewContent: &str = "connect:UpdateViewContent";

/// `connect:UpdateViewMetadata`: Write.
///
/// Resource types: `customer-managed-view` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateViewMetadata: &str = "connect:UpdateViewMetadata";

/// `connect:UpdateWorkspaceMetadata`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateWorkspaceMetadata: &str = "connect:UpdateWorkspaceMetadata";

/// `connect:UpdateWorkspacePage`: Write.
///
/// Resource types: `aws-managed-view`, `customer-managed-view`, `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateWorkspacePage: &str = "connect:UpdateWorkspacePage";

/// `connect:UpdateWorkspaceTheme`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateWorkspaceTheme: &str = "connect:UpdateWorkspaceTheme";

/// `connect:UpdateWorkspaceVisibility`: Write.
///
/// Resource types: `workspace` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `connect:InstanceId`.
pub const UpdateWorkspaceVisibility: &str = "connect:UpdateWorkspaceVisibility";
