// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
