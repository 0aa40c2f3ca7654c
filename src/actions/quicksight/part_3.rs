// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `quicksight:UpdateDataSetPermissions`: Permissions management, Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateDataSetPermissions: &str = "quicksight:UpdateDataSetPermissions";

/// `quicksight:UpdateDataSource`: Write.
///
/// Resource types: `datasource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateDataSource: &str = "quicksight:UpdateDataSource";

/// `quicksight:UpdateDataSourcePermissions`: Permissions management, Write.
///
/// Resource types: `datasource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateDataSourcePermissions: &str = "quicksight:UpdateDataSourcePermissions";

/// `quicksight:UpdateDefaultQBusinessApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDefaultQBusinessApplication: &str = "quicksight:UpdateDefaultQBusinessApplication";

/// `quicksight:UpdateDlpSetting`: Write.
///
/// Resource types: `dlpSetting` (required).
pub const UpdateDlpSetting: &str = "quicksight:UpdateDlpSetting";

/// `quicksight:UpdateEmailCustomizationTemplate`: Write.
///
/// Resource types: `emailCustomizationTemplate` (required).
pub const UpdateEmailCustomizationTemplate: &str = "quicksight:UpdateEmailCustomizationTemplate";

/// `quicksight:UpdateExtension`: Write.
///
/// Resource types: `extension` (required).
pub const UpdateExtension: &str = "quicksight:UpdateExtension";

/// `quicksight:UpdateExtensionAccess`: Write.
///
/// Resource types: `extensionaccess` (required).
pub const UpdateExtensionAccess: &str = "quicksight:UpdateExtensionAccess";

/// `quicksight:UpdateExtensionPermissions`: Permissions management, Write.
///
/// Resource types: `extension` (required).
pub const UpdateExtensionPermissions: &str = "quicksight:UpdateExtensionPermissions";

/// `quicksight:UpdateFlow`: Write.
///
/// Resource types: `flow` (required).
pub const UpdateFlow: &str = "quicksight:UpdateFlow";

/// `quicksight:UpdateFlowPermissions`: Permissions management, Write.
///
/// Resource types: `flow` (required).
pub const UpdateFlowPermissions: &str = "quicksight:UpdateFlowPermissions";

/// `quicksight:UpdateFolder`: Write.
///
/// Resource types: `folder` (required).
pub const UpdateFolder: &str = "quicksight:UpdateFolder";

/// `quicksight:UpdateFolderPermissions`: Permissions management, Write.
///
/// Resource types: `folder` (required).
pub const UpdateFolderPermissions: &str = "quicksight:UpdateFolderPermissions";

/// `quicksight:UpdateGroup`: Write.
///
/// Resource types: `group` (required).
pub const UpdateGroup: &str = "quicksight:UpdateGroup";

/// `quicksight:UpdateIAMPolicyAssignment`: Write.
///
/// Resource types: `assignment` (required).
pub const UpdateIAMPolicyAssignment: &str = "quicksight:UpdateIAMPolicyAssignment";

/// `quicksight:UpdateIdentityPropagationConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateIdentityPropagationConfig: &str = "quicksight:UpdateIdentityPropagationConfig";

/// `quicksight:UpdateIpRestriction`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateIpRestriction: &str = "quicksight:UpdateIpRestriction";

/// `quicksight:UpdateKeyRegistration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateKeyRegistration: &str = "quicksight:UpdateKeyRegistration";

/// `quicksight:UpdateKnowledgeBase`: Write.
///
/// Resource types: `knowledgeBase` (required).
pub const UpdateKnowledgeBase: &str = "quicksight:UpdateKnowledgeBase";

/// `quicksight:UpdateKnowledgeBasePermissions`: Permissions management, Write.
///
/// Resource types: `knowledgeBase` (required).
pub const UpdateKnowledgeBasePermissions: &str = "quicksight:UpdateKnowledgeBasePermissions";

/// `quicksight:UpdateLimitsProfile`: Write.
///
/// Resource types: `limitsProfile` (required).
pub const UpdateLimitsProfile: &str = "quicksight:UpdateLimitsProfile";

/// `quicksight:UpdateOAuthClientApplication`: Write.
///
/// Resource types: `oauthClientApplication` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateOAuthClientApplication: &str = "quicksight:UpdateOAuthClientApplication";

/// `quicksight:UpdatePublicSharingSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePublicSharingSettings: &str = "quicksight:UpdatePublicSharingSettings";

/// `quicksight:UpdateQPersonalizationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateQPersonalizationConfiguration: &str = "quicksight:UpdateQPersonalizationConfiguration";

/// `quicksight:UpdateQuickIndexCapacity`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateQuickIndexCapacity: &str = "quicksight:UpdateQuickIndexCapacity";

/// `quicksight:UpdateQuickSightQSearchConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateQuickSightQSearchConfiguration: &str = "quicksight:UpdateQuickSightQSearchConfiguration";

/// `quicksight:UpdateRefreshSchedule`: Write.
///
/// Resource types: `refreshschedule` (required).
pub const UpdateRefreshSchedule: &str = "quicksight:UpdateRefreshSchedule";

/// `quicksight:UpdateResourcePermissions`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateResourcePermissions: &str = "quicksight:UpdateResourcePermissions";

/// `quicksight:UpdateRoleCustomPermission`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRoleCustomPermission: &str = "quicksight:UpdateRoleCustomPermission";

/// `quicksight:UpdateSelfUpgrade`: Write.
///
/// Resource types: `user` (required).
pub const UpdateSelfUpgrade: &str = "quicksight:UpdateSelfUpgrade";

/// `quicksight:UpdateSelfUpgradeConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSelfUpgradeConfiguration: &str = "quicksight:UpdateSelfUpgradeConfiguration";

/// `quicksight:UpdateSpace`: Write.
///
/// Resource types: `space` (required).
pub const UpdateSpace: &str = "quicksight:UpdateSpace";

/// `quicksight:UpdateSpacePermissions`: Permissions management, Write.
///
/// Resource types: `space` (required).
pub const UpdateSpacePermissions: &str = "quicksight:UpdateSpacePermissions";

/// `quicksight:UpdateSpaceResources`: Write.
///
/// Resource types: `space` (required).
pub const UpdateSpaceResources: &str = "quicksight:UpdateSpaceResources";

/// `quicksight:UpdateSPICECapacityConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSPICECapacityConfiguration: &str = "quicksight:UpdateSPICECapacityConfiguration";

/// `quicksight:UpdateTemplate`: Write.
///
/// Resource types: `template` (required).
pub const UpdateTemplate: &str = "quicksight:UpdateTemplate";

/// `quicksight:UpdateTemplateAlias`: Write.
///
/// Resource types: `template` (required).
pub const UpdateTemplateAlias: &str = "quicksight:UpdateTemplateAlias";

/// `quicksight:UpdateTemplatePermissions`: Permissions management, Write.
///
/// Resource types: `template` (required).
pub const UpdateTemplatePermissions: &str = "quicksight:UpdateTemplatePermissions";

/// `quicksight:UpdateTheme`: Write.
///
/// Resource types: `theme` (required).
pub const UpdateTheme: &str = "quicksight:UpdateTheme";

/// `quicksight:UpdateThemeAlias`: Write.
///
/// Resource types: `theme` (required).
pub const UpdateThemeAlias: &str = "quicksight:UpdateThemeAlias";

/// `quicksight:UpdateThemePermissions`: Permissions management, Write.
///
/// Resource types: `theme` (required).
pub const UpdateThemePermissions: &str = "quicksight:UpdateThemePermissions";

/// `quicksight:UpdateTopic`: Write.
///
/// Resource types: `dataset`, `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateTopic: &str = "quicksight:UpdateTopic";

/// `quicksight:UpdateTopicPermissions`: Permissions management, Write.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateTopicPermissions: &str = "quicksight:UpdateTopicPermissions";

/// `quicksight:UpdateTopicRefreshSchedule`: Write.
///
/// Resource types: `topic` (required).
pub const UpdateTopicRefreshSchedule: &str = "quicksight:UpdateTopicRefreshSchedule";

/// `quicksight:UpdateUser`: Write.
///
/// Resource types: `user` (required).
pub const UpdateUser: &str = "quicksight:UpdateUser";

/// `quicksight:UpdateUserCustomPermission`: Write.
///
/// Resource types: `user` (required).
pub const UpdateUserCustomPermission: &str = "quicksight:UpdateUserCustomPermission";

/// `quicksight:UpdateVPCConnection`: Write.
///
/// Resource types: `vpcconnection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateVPCConnection: &str = "quicksight:UpdateVPCConnection";
