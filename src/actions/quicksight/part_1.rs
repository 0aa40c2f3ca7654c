// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `quicksight:AccountConfigurations`: Write.
///
/// No resource types: its resource is `*`.
pub const AccountConfigurations: &str = "quicksight:AccountConfigurations";

/// `quicksight:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const AllowVendedLogDeliveryForResource: &str = "quicksight:AllowVendedLogDeliveryForResource";

/// `quicksight:BatchCreateTopicReviewedAnswer`: Write.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const BatchCreateTopicReviewedAnswer: &str = "quicksight:BatchCreateTopicReviewedAnswer";

/// `quicksight:BatchDeleteKnowledgeBase`: Write.
///
/// Resource types: `knowledgeBase` (required).
pub const BatchDeleteKnowledgeBase: &str = "quicksight:BatchDeleteKnowledgeBase";

/// `quicksight:BatchDeleteTopicReviewedAnswer`: Write.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const BatchDeleteTopicReviewedAnswer: &str = "quicksight:BatchDeleteTopicReviewedAnswer";

/// `quicksight:BatchDescribeUserLimits`: Read.
///
/// Resource types: `limitsProfile` (required).
pub const BatchDescribeUserLimits: &str = "quicksight:BatchDescribeUserLimits";

/// `quicksight:BatchGetPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetPreferences: &str = "quicksight:BatchGetPreferences";

/// `quicksight:BatchUpdatePreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdatePreferences: &str = "quicksight:BatchUpdatePreferences";

/// `quicksight:CancelIngestion`: Write.
///
/// Resource types: `ingestion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CancelIngestion: &str = "quicksight:CancelIngestion";

/// `quicksight:CreateAccountCustomization`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAccountCustomization: &str = "quicksight:CreateAccountCustomization";

/// `quicksight:CreateAccountSubscription`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `quicksight:DirectoryType`, `quicksight:Edition`.
pub const CreateAccountSubscription: &str = "quicksight:CreateAccountSubscription";

/// `quicksight:CreateActionConnector`: Write.
///
/// Resource types: `actionconnector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateActionConnector: &str = "quicksight:CreateActionConnector";

/// `quicksight:CreateAdmin`: Write.
///
/// Resource types: `user` (required).
pub const CreateAdmin: &str = "quicksight:CreateAdmin";

/// `quicksight:CreateAgent`: Write.
///
/// Resource types: `agent` (required).
pub const CreateAgent: &str = "quicksight:CreateAgent";

/// `quicksight:CreateAnalysis`: Write.
///
/// Resource types: `analysis` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAnalysis: &str = "quicksight:CreateAnalysis";

/// `quicksight:CreateApprovalPolicy`: Write.
///
/// Resource types: `approvalPolicy` (required).
pub const CreateApprovalPolicy: &str = "quicksight:CreateApprovalPolicy";

/// `quicksight:CreateBrand`: Write.
///
/// Resource types: `brand` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateBrand: &str = "quicksight:CreateBrand";

/// `quicksight:CreateCustomPermissions`: Write.
///
/// Resource types: `custompermissions` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomPermissions: &str = "quicksight:CreateCustomPermissions";

/// `quicksight:CreateDashboard`: Write.
///
/// Resource types: `dashboard` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDashboard: &str = "quicksight:CreateDashboard";

/// `quicksight:CreateDataSet`: Write.
///
/// Resource types: `datasource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataSet: &str = "quicksight:CreateDataSet";

/// `quicksight:CreateDataSource`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataSource: &str = "quicksight:CreateDataSource";

/// `quicksight:CreateDlpSetting`: Write.
///
/// Resource types: `dlpSetting` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDlpSetting: &str = "quicksight:CreateDlpSetting";

/// `quicksight:CreateEmailCustomizationTemplate`: Write.
///
/// Resource types: `emailCustomizationTemplate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEmailCustomizationTemplate: &str = "quicksight:CreateEmailCustomizationTemplate";

/// `quicksight:CreateExtension`: Write.
///
/// Resource types: `extension` (required).
pub const CreateExtension: &str = "quicksight:CreateExtension";

/// `quicksight:CreateExtensionAccess`: Write.
///
/// Resource types: `extensionaccess` (required).
pub const CreateExtensionAccess: &str = "quicksight:CreateExtensionAccess";

/// `quicksight:CreateFlow`: Write.
///
/// Resource types: `flow` (required).
pub const CreateFlow: &str = "quicksight:CreateFlow";

/// `quicksight:CreateFolder`: Write.
///
/// Resource types: `folder` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFolder: &str = "quicksight:CreateFolder";

/// `quicksight:CreateFolderMembership`: Write.
///
/// Resource types: `analysis`, `dashboard`, `dataset`, `folder` (required).
pub const CreateFolderMembership: &str = "quicksight:CreateFolderMembership";

/// `quicksight:CreateGroup`: Write.
///
/// Resource types: `group` (required).
pub const CreateGroup: &str = "quicksight:CreateGroup";

/// `quicksight:CreateGroupMembership`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `quicksight:UserName`.
pub const CreateGroupMembership: &str = "quicksight:CreateGroupMembership";

/// `quicksight:CreateIAMPolicyAssignment`: Write.
///
/// Resource types: `assignment` (required).
pub const CreateIAMPolicyAssignment: &str = "quicksight:CreateIAMPolicyAssignment";

/// `quicksight:CreateIngestion`: Write.
///
/// Resource types: `ingestion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIngestion: &str = "quicksight:CreateIngestion";

/// `quicksight:CreateKnowledgeBase`: Write.
///
/// Resource types: `datasource` (required), `knowledgeBase` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateKnowledgeBase: &str = "quicksight:CreateKnowledgeBase";

/// `quicksight:CreateLimitsProfile`: Write.
///
/// Resource types: `limitsProfile` (required).
pub const CreateLimitsProfile: &str = "quicksight:CreateLimitsProfile";

/// `quicksight:CreateNamespace`: Write.
///
/// Resource types: `namespace` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateNamespace: &str = "quicksight:CreateNamespace";

/// `quicksight:CreateOAuthClientApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOAuthClientApplication: &str = "quicksight:CreateOAuthClientApplication";

/// `quicksight:CreateReader`: Write.
///
/// Resource types: `user` (required).
pub const CreateReader: &str = "quicksight:CreateReader";

/// `quicksight:CreateRefreshSchedule`: Write.
///
/// Resource types: `refreshschedule` (required).
pub const CreateRefreshSchedule: &str = "quicksight:CreateRefreshSchedule";

/// `quicksight:CreateRoleMembership`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `quicksight:Group`.
pub const CreateRoleMembership: &str = "quicksight:CreateRoleMembership";

/// `quicksight:CreateSpace`: Write.
///
/// Resource types: `space` (required).
pub const CreateSpace: &str = "quicksight:CreateSpace";

/// `quicksight:CreateTemplate`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTemplate: &str = "quicksight:CreateTemplate";

/// `quicksight:CreateTemplateAlias`: Write.
///
/// Resource types: `template` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTemplateAlias: &str = "quicksight:CreateTemplateAlias";

/// `quicksight:CreateTheme`: Write.
///
/// Resource types: `theme` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTheme: &str = "quicksight:CreateTheme";

/// `quicksight:CreateThemeAlias`: Write.
///
/// Resource types: `theme` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateThemeAlias: &str = "quicksight:CreateThemeAlias";

/// `quicksight:CreateTopic`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTopic: &str = "quicksight:CreateTopic";

/// `quicksight:CreateTopicRefreshSchedule`: Write.
///
/// Resource types: `topic` (required).
pub const CreateTopicRefreshSchedule: &str = "quicksight:CreateTopicRefreshSchedule";

/// `quicksight:CreateUser`: Write.
///
/// Resource types: `user` (required).
pub const CreateUser: &str = "quicksight:CreateUser";

/// `quicksight:CreateVPCConnection`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVPCConnection: &str = "quicksight:CreateVPCConnection";

/// `quicksight:DeleteAccountCustomization`: Write.
///
/// Resource types: `customization` (required).
pub const DeleteAccountCustomization: &str = "quicksight:DeleteAccountCustomization";

/// `quicksight:DeleteAccountCustomPermission`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountCustomPermission: &str = "quicksight:DeleteAccountCustomPermission";

/// `quicksight:DeleteAccountSubscription`: Write.
///
/// Resource types: `account` (required).
pub const DeleteAccountSubscription: &str = "quicksight:DeleteAccountSubscription";

/// `quicksight:DeleteActionConnector`: Write.
///
/// Resource types: `actionconnector` (required).
pub const DeleteActionConnector: &str = "quicksight:DeleteActionConnector";

/// `quicksight:DeleteAgent`: Write.
///
/// Resource types: `agent` (required).
pub const DeleteAgent: &str = "quicksight:DeleteAgent";

/// `quicksight:DeleteAnalysis`: Write.
///
/// Resource types: `analysis` (required).
pub const DeleteAnalysis: &str = "quicksight:DeleteAnalysis";

/// `quicksight:DeleteApp`: Write.
///
/// Resource types: `app` (required).
pub const DeleteApp: &str = "quicksight:DeleteApp";

/// `quicksight:DeleteApprovalPolicy`: Write.
///
/// Resource types: `approvalPolicy` (required).
pub const DeleteApprovalPolicy: &str = "quicksight:DeleteApprovalPolicy";

/// `quicksight:DeleteBrand`: Write.
///
/// Resource types: `brand` (required).
pub const DeleteBrand: &str = "quicksight:DeleteBrand";

/// `quicksight:DeleteBrandAssignment`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteBrandAssignment: &str = "quicksight:DeleteBrandAssignment";

/// `quicksight:DeleteCustomPermissions`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCustomPermissions: &str = "quicksight:DeleteCustomPermissions";

/// `quicksight:DeleteDashboard`: Write.
///
/// Resource types: `dashboard` (required).
pub const DeleteDashboard: &str = "quicksight:DeleteDashboard";

/// `quicksight:DeleteDataSet`: Write.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteDataSet: &str = "quicksight:DeleteDataSet";

/// `quicksight:DeleteDataSetRefreshProperties`: Write.
///
/// Resource types: `dataset` (required).
pub const DeleteDataSetRefreshProperties: &str = "quicksight:DeleteDataSetRefreshProperties";

/// `quicksight:DeleteDataSource`: Write.
///
/// Resource types: `datasource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteDataSource: &str = "quicksight:DeleteDataSource";

/// `quicksight:DeleteDefaultQBusinessApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDefaultQBusinessApplication: &str = "quicksight:DeleteDefaultQBusinessApplication";

/// `quicksight:DeleteDlpSetting`: Write.
///
/// Resource types: `dlpSetting` (required).
pub const DeleteDlpSetting: &str = "quicksight:DeleteDlpSetting";

/// `quicksight:DeleteEmailCustomizationTemplate`: Write.
///
/// Resource types: `emailCustomizationTemplate` (required).
pub const DeleteEmailCustomizationTemplate: &str = "quicksight:DeleteEmailCustomizationTemplate";

/// `quicksight:DeleteExtension`: Write.
///
/// Resource types: `extension` (required).
pub const DeleteExtension: &str = "quicksight:DeleteExtension";

/// `quicksight:DeleteExtensionAccess`: Write.
///
/// Resource types: `extensionaccess` (required).
pub const DeleteExtensionAccess: &str = "quicksight:DeleteExtensionAccess";

/// `quicksight:DeleteFlow`: Write.
///
/// Resource types: `flow` (required).
pub const DeleteFlow: &str = "quicksight:DeleteFlow";

/// `quicksight:DeleteFolder`: Write.
///
/// Resource types: `folder` (required).
pub const DeleteFolder: &str = "quicksight:DeleteFolder";

/// `quicksight:DeleteFolderMembership`: Write.
///
/// Resource types: `analysis`, `dashboard`, `dataset`, `folder` (required).
pub const DeleteFolderMembership: &str = "quicksight:DeleteFolderMembership";

/// `quicksight:DeleteGroup`: Write.
///
/// Resource types: `group` (required).
pub const DeleteGroup: &str = "quicksight:DeleteGroup";

/// `quicksight:DeleteGroupMembership`: Write.
///
/// Resource types: `group` (required).
///
/// Condition keys: `quicksight:UserName`.
pub const DeleteGroupMembership: &str = "quicksight:DeleteGroupMembership";

/// `quicksight:DeleteIAMPolicyAssignment`: Write.
///
/// Resource types: `assignment` (required).
pub const DeleteIAMPolicyAssignment: &str = "quicksight:DeleteIAMPolicyAssignment";

/// `quicksight:DeleteIdentityPropagationConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteIdentityPropagationConfig: &str = "quicksight:DeleteIdentityPropagationConfig";

/// `quicksight:DeleteKnowledgeBase`: Write.
///
/// Resource types: `knowledgeBase` (required).
pub const DeleteKnowledgeBase: &str = "quicksight:DeleteKnowledgeBase";

/// `quicksight:DeleteLimitsProfile`: Write.
///
/// Resource types: `limitsProfile` (required).
pub const DeleteLimitsProfile: &str = "quicksight:DeleteLimitsProfile";

/// `quicksight:DeleteNamespace`: Write.
///
/// Resource types: `namespace` (required).
pub const DeleteNamespace: &str = "quicksight:DeleteNamespace";

/// `quicksight:DeleteOAuthClientApplication`: Write.
///
/// Resource types: `oauthClientApplication` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteOAuthClientApplication: &str = "quicksight:DeleteOAuthClientApplication";

/// `quicksight:DeleteRefreshSchedule`: Write.
///
/// Resource types: `refreshschedule` (required).
pub const DeleteRefreshSchedule: &str = "quicksight:DeleteRefreshSchedule";

/// `quicksight:DeleteRoleCustomPermission`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteRoleCustomPermission: &str = "quicksight:DeleteRoleCustomPermission";

/// `quicksight:DeleteRoleMembership`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `quicksight:Group`.
pub const DeleteRoleMembership: &str = "quicksight:DeleteRoleMembership";

/// `quicksight:DeleteSpace`: Write.
///
/// Resource types: `space` (required).
pub const DeleteSpace: &str = "quicksight:DeleteSpace";

/// `quicksight:DeleteTemplate`: Write.
///
/// Resource types: `template` (required).
pub const DeleteTemplate: &str = "quicksight:DeleteTemplate";

/// `quicksight:DeleteTemplateAlias`: Write.
///
/// Resource types: `template` (required).
pub const DeleteTemplateAlias: &str = "quicksight:DeleteTemplateAlias";

/// `quicksight:DeleteTheme`: Write.
///
/// Resource types: `theme` (required).
pub const DeleteTheme: &str = "quicksight:DeleteTheme";

/// `quicksight:DeleteThemeAlias`: Write.
///
/// Resource types: `theme` (required).
pub const DeleteThemeAlias: &str = "quicksight:DeleteThemeAlias";

/// `quicksight:DeleteTopic`: Write.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteTopic: &str = "quicksight:DeleteTopic";

/// `quicksight:DeleteTopicRefreshSchedule`: Write.
///
/// Resource types: `topic` (required).
pub const DeleteTopicRefreshSchedule: &str = "quicksight:DeleteTopicRefreshSchedule";

/// `quicksight:DeleteUser`: Write.
///
/// Resource types: `user` (required).
pub const DeleteUser: &str = "quicksight:DeleteUser";

/// `quicksight:DeleteUserByPrincipalId`: Write.
///
/// Resource types: `user` (required).
pub const DeleteUserByPrincipalId: &str = "quicksight:DeleteUserByPrincipalId";

/// `quicksight:DeleteUserCustomPermission`: Write.
///
/// Resource types: `user` (required).
pub const DeleteUserCustomPermission: &str = "quicksight:DeleteUserCustomPermission";

/// `quicksight:DeleteVPCConnection`: Write.
///
/// Resource types: `vpcconnection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteVPCConnection: &str = "quicksight:DeleteVPCConnection";

/// `quicksight:DescribeAccountCustomization`: Read.
///
/// Resource types: `customization` (required).
pub const DescribeAccountCustomization: &str = "quicksight:DescribeAccountCustomization";

/// `quicksight:DescribeAccountCustomPermission`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountCustomPermission: &str = "quicksight:DescribeAccountCustomPermission";

/// `quicksight:DescribeAccountSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountSettings: &str = "quicksight:DescribeAccountSettings";

/// `quicksight:DescribeAccountSubscription`: Read.
///
/// Resource types: `account` (required).
pub const DescribeAccountSubscription: &str = "quicksight:DescribeAccountSubscription";

/// `quicksight:DescribeActionConnector`: Read.
///
/// Resource types: `actionconnector` (required).
pub const DescribeActionConnector: &str = "quicksight:DescribeActionConnector";

/// `quicksight:DescribeActionConnectorPermissions`: Read.
///
/// Resource types: `actionconnector` (required).
pub const DescribeActionConnectorPermissions: &str = "quicksight:DescribeActionConnectorPermissions";

/// `quicksight:DescribeAgent`: Read.
///
/// Resource types: `agent` (required).
pub const DescribeAgent: &str = "quicksight:DescribeAgent";

/// `quicksight:DescribeAgentPermissions`: Read.
///
/// Resource types: `agent` (required).
pub const DescribeAgentPermissions: &str = "quicksight:DescribeAgentPermissions";

/// `quicksight:DescribeAnalysis`: Read.
///
/// Resource types: `analysis` (required).
pub const DescribeAnalysis: &str = "quicksight:DescribeAnalysis";

/// `quicksight:DescribeAnalysisPermissions`: Read.
///
/// Resource types: `analysis` (required).
pub const DescribeAnalysisPermissions: &str = "quicksight:DescribeAnalysisPermissions";

/// `quicksight:DescribeApp`: Read.
///
/// Resource types: `app` (required).
pub const DescribeApp: &str = "quicksight:DescribeApp";

/// `quicksight:DescribeAppPermissions`: Read.
///
/// Resource types: `app` (required).
pub const DescribeAppPermissions: &str = "quicksight:DescribeAppPermissions";

/// `quicksight:DescribeApprovalPolicy`: Read.
///
/// Resource types: `approvalPolicy` (required).
pub const DescribeApprovalPolicy: &str = "quicksight:DescribeApprovalPolicy";

/// `quicksight:DescribeAssetBundleExportJob`: Read.
///
/// Resource types: `assetBundleExportJob` (required).
pub const DescribeAssetBundleExportJob: &str = "quicksight:DescribeAssetBundleExportJob";

/// `quicksight:DescribeAssetBundleImportJob`: Read.
///
/// Resource types: `assetBundleImportJob` (required).
pub const DescribeAssetBundleImportJob: &str = "quicksight:DescribeAssetBundleImportJob";

/// `quicksight:DescribeAutomationJob`: Read.
///
/// Resource types: `automationJob` (required).
pub const DescribeAutomationJob: &str = "quicksight:DescribeAutomationJob";

/// `quicksight:DescribeBrand`: Read.
///
/// Resource types: `brand` (required).
pub const DescribeBrand: &str = "quicksight:DescribeBrand";

/// `quicksight:DescribeBrandAssignment`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeBrandAssignment: &str = "quicksight:DescribeBrandAssignment";

/// `quicksight:DescribeBrandPublishedVersion`: Read.
///
/// Resource types: `brand` (required).
pub const DescribeBrandPublishedVersion: &str = "quicksight:DescribeBrandPublishedVersion";

/// `quicksight:DescribeChatConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeChatConfiguration: &str = "quicksight:DescribeChatConfiguration";

/// `quicksight:DescribeCustomPermissions`: Read.
///
/// Resource types: `custompermissions` (required).
pub const DescribeCustomPermissions: &str = "quicksight:DescribeCustomPermissions";

/// `quicksight:DescribeDashboard`: Read.
///
/// Resource types: `dashboard` (required).
pub const DescribeDashboard: &str = "quicksight:DescribeDashboard";

/// `quicksight:DescribeDashboardPermissions`: Read.
///
/// Resource types: `dashboard` (required).
pub const DescribeDashboardPermissions: &str = "quicksight:DescribeDashboardPermissions";

/// `quicksight:DescribeDashboardSnapshotJob`: Read.
///
/// Resource types: `dashboardSnapshotJob` (required).
pub const DescribeDashboardSnapshotJob: &str = "quicksight:DescribeDashboardSnapshotJob";

/// `quicksight:DescribeDashboardSnapshotJobResult`: Read.
///
/// Resource types: `dashboardSnapshotJob` (required).
pub const DescribeDashboardSnapshotJobResult: &str = "quicksight:DescribeDashboardSnapshotJobResult";

/// `quicksight:DescribeDashboardsQAConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDashboardsQAConfiguration: &str = "quicksight:DescribeDashboardsQAConfiguration";

/// `quicksight:DescribeDataSet`: Read.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeDataSet: &str = "quicksight:DescribeDataSet";

/// `quicksight:DescribeDataSetPermissions`: Read.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeDataSetPermissions: &str = "quicksight:DescribeDataSetPermissions";

/// `quicksight:DescribeDataSetRefreshProperties`: Read.
///
/// Resource types: `dataset` (required).
pub const DescribeDataSetRefreshProperties: &str = "quicksight:DescribeDataSetRefreshProperties";

/// `quicksight:DescribeDataSource`: Read.
///
/// Resource types: `datasource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeDataSource: &str = "quicksight:DescribeDataSource";

/// `quicksight:DescribeDataSourcePermissions`: Read.
///
/// Resource types: `datasource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeDataSourcePermissions: &str = "quicksight:DescribeDataSourcePermissions";

/// `quicksight:DescribeDefaultQBusinessApplication`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDefaultQBusinessApplication: &str = "quicksight:DescribeDefaultQBusinessApplication";

/// `quicksight:DescribeDlpJob`: Read.
///
/// Resource types: `dlpSetting` (required).
pub const DescribeDlpJob: &str = "quicksight:DescribeDlpJob";

/// `quicksight:DescribeDlpSetting`: Read.
///
/// Resource types: `dlpSetting` (required).
pub const DescribeDlpSetting: &str = "quicksight:DescribeDlpSetting";

/// `quicksight:DescribeEmailCustomizationTemplate`: Read.
///
/// Resource types: `emailCustomizationTemplate` (required).
pub const DescribeEmailCustomizationTemplate: &str = "quicksight:DescribeEmailCustomizationTemplate";

/// `quicksight:DescribeExtension`: Read.
///
/// Resource types: `extension` (required).
pub const DescribeExtension: &str = "quicksight:DescribeExtension";

/// `quicksight:DescribeExtensionAccess`: Read.
///
/// Resource types: `extensionaccess` (required).
pub const DescribeExtensionAccess: &str = "quicksight:DescribeExtensionAccess";

/// `quicksight:DescribeExtensionPermissions`: Read.
///
/// Resource types: `extension` (required).
pub const DescribeExtensionPermissions: &str = "quicksight:DescribeExtensionPermissions";

/// `quicksight:DescribeFlow`: Read.
///
/// Resource types: `flow` (required).
pub const DescribeFlow: &str = "quicksight:DescribeFlow";

/// `quicksight:DescribeFolder`: Read.
///
/// Resource types: `folder` (required).
pub const DescribeFolder: &str = "quicksight:DescribeFolder";

/// `quicksight:DescribeFolderPermissions`: Read.
///
/// Resource types: `folder` (required).
pub const DescribeFolderPermissions: &str = "quicksight:DescribeFolderPermissions";

/// `quicksight:DescribeFolderResolvedPermissions`: Read.
///
/// Resource types: `folder` (required).
pub const DescribeFolderResolvedPermissions: &str = "quicksight:DescribeFolderResolvedPermissions";

/// `quicksight:DescribeGroup`: Read.
///
/// Resource types: `group` (required).
pub const DescribeGroup: &str = "quicksight:DescribeGroup";

/// `quicksight:DescribeGroupMembership`: Read.
///
/// Resource types: `group` (required).
///
/// Condition keys: `quicksight:UserName`.
pub const DescribeGroupMembership: &str = "quicksight:DescribeGroupMembership";

/// `quicksight:DescribeIAMPolicyAssignment`: Read.
///
/// Resource types: `assignment` (required).
pub const DescribeIAMPolicyAssignment: &str = "quicksight:DescribeIAMPolicyAssignment";

/// `quicksight:DescribeIngestion`: Read.
///
/// Resource types: `ingestion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeIngestion: &str = "quicksight:DescribeIngestion";

/// `quicksight:DescribeIpRestriction`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeIpRestriction: &str = "quicksight:DescribeIpRestriction";

/// `quicksight:DescribeKeyRegistration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeKeyRegistration: &str = "quicksight:DescribeKeyRegistration";

/// `quicksight:DescribeKnowledgeBase`: Read.
///
/// Resource types: `knowledgeBase` (required).
pub const DescribeKnowledgeBase: &str = "quicksight:DescribeKnowledgeBase";

/// `quicksight:DescribeKnowledgeBasePermissions`: Permissions management, Write.
///
/// Resource types: `knowledgeBase` (required).
pub const DescribeKnowledgeBasePermissions: &str = "quicksight:DescribeKnowledgeBasePermissions";
