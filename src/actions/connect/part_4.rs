// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
