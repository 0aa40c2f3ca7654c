// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
