// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon QuickSight: the actions of the prefix `quicksight`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `account` | `arn:${Partition}:quicksight:${Region}:${Account}:account/${ResourceId}` |
//! | `actionconnector` | `arn:${Partition}:quicksight:${Region}:${Account}:action-connector/${ResourceId}` |
//! | `agent` | `arn:${Partition}:quicksight:${Region}:${Account}:agent/${ResourceId}` |
//! | `analysis` | `arn:${Partition}:quicksight:${Region}:${Account}:analysis/${ResourceId}` |
//! | `app` | `arn:${Partition}:quicksight:${Region}:${Account}:app/${ResourceId}` |
//! | `approvalPolicy` | `arn:${Partition}:quicksight:${Region}:${Account}:approval-policy/${ResourceId}` |
//! | `assetBundleExportJob` | `arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-export-job/${ResourceId}` |
//! | `assetBundleImportJob` | `arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-import-job/${ResourceId}` |
//! | `assignment` | `arn:${Partition}:quicksight::${Account}:assignment/${ResourceId}` |
//! | `automation` | `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${ResourceId}` |
//! | `automationGroup` | `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${ResourceId}` |
//! | `automationJob` | `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId}` |
//! | `brand` | `arn:${Partition}:quicksight:${Region}:${Account}:brand/${ResourceId}` |
//! | `customization` | `arn:${Partition}:quicksight:${Region}:${Account}:customization/${ResourceId}` |
//! | `custompermissions` | `arn:${Partition}:quicksight:${Region}:${Account}:custompermissions/${ResourceId}` |
//! | `dashboard` | `arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${ResourceId}` |
//! | `dashboardSnapshotJob` | `arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${DashboardId}/snapshot-job/${ResourceId}` |
//! | `dataset` | `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${ResourceId}` |
//! | `datasource` | `arn:${Partition}:quicksight:${Region}:${Account}:datasource/${ResourceId}` |
//! | `dlpSetting` | `arn:${Partition}:quicksight:${Region}:${Account}:dlpsetting/${ResourceId}` |
//! | `emailCustomizationTemplate` | `arn:${Partition}:quicksight:${Region}:${Account}:email-customization-template/${ResourceId}` |
//! | `extension` | `arn:${Partition}:quicksight:${Region}:${Account}:extension/${ResourceId}` |
//! | `extensionaccess` | `arn:${Partition}:quicksight:${Region}:${Account}:extension-access/${ResourceId}` |
//! | `flow` | `arn:${Partition}:quicksight:${Region}:${Account}:flow/${ResourceId}` |
//! | `folder` | `arn:${Partition}:quicksight:${Region}:${Account}:folder/${ResourceId}` |
//! | `group` | `arn:${Partition}:quicksight:${Region}:${Account}:group/${ResourceId}` |
//! | `ingestion` | `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/ingestion/${ResourceId}` |
//! | `knowledgeBase` | `arn:${Partition}:quicksight:${Region}:${Account}:knowledge-base/${ResourceId}` |
//! | `limitsProfile` | `arn:${Partition}:quicksight:${Region}:${Account}:limits-profile/${ResourceId}` |
//! | `namespace` | `arn:${Partition}:quicksight:${Region}:${Account}:namespace/${ResourceId}` |
//! | `oauthClientApplication` | `arn:${Partition}:quicksight:${Region}:${Account}:oauthClientApplication/${ResourceId}` |
//! | `refreshschedule` | `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/refresh-schedule/${ResourceId}` |
//! | `space` | `arn:${Partition}:quicksight:${Region}:${Account}:space/${ResourceId}` |
//! | `template` | `arn:${Partition}:quicksight:${Region}:${Account}:template/${ResourceId}` |
//! | `theme` | `arn:${Partition}:quicksight:${Region}:${Account}:theme/${ResourceId}` |
//! | `topic` | `arn:${Partition}:quicksight:${Region}:${Account}:topic/${ResourceId}` |
//! | `user` | `arn:${Partition}:quicksight:${Region}:${Account}:user/${ResourceId}`, `arn:${Partition}:quicksight::${Account}:user/${ResourceId}` |
//! | `vpcconnection` | `arn:${Partition}:quicksight:${Region}:${Account}:vpcConnection/${ResourceId}` |

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

/// `quicksight:DescribeLimitsProfile`: Read.
///
/// Resource types: `limitsProfile` (required).
pub const DescribeLimitsProfile: &str = "quicksight:DescribeLimitsProfile";

/// `quicksight:DescribeNamespace`: Read.
///
/// Resource types: `namespace` (required).
pub const DescribeNamespace: &str = "quicksight:DescribeNamespace";

/// `quicksight:DescribeOAuthClientApplication`: Read.
///
/// Resource types: `oauthClientApplication` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeOAuthClientApplication: &str = "quicksight:DescribeOAuthClientApplication";

/// `quicksight:DescribeQPersonalizationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeQPersonalizationConfiguration: &str = "quicksight:DescribeQPersonalizationConfiguration";

/// `quicksight:DescribeQuickIndexCapacity`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeQuickIndexCapacity: &str = "quicksight:DescribeQuickIndexCapacity";

/// `quicksight:DescribeQuickSightQSearchConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeQuickSightQSearchConfiguration: &str = "quicksight:DescribeQuickSightQSearchConfiguration";

/// `quicksight:DescribeRefreshSchedule`: Read.
///
/// Resource types: `refreshschedule` (required).
pub const DescribeRefreshSchedule: &str = "quicksight:DescribeRefreshSchedule";

/// `quicksight:DescribeRoleCustomPermission`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRoleCustomPermission: &str = "quicksight:DescribeRoleCustomPermission";

/// `quicksight:DescribeSelfUpgradeConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSelfUpgradeConfiguration: &str = "quicksight:DescribeSelfUpgradeConfiguration";

/// `quicksight:DescribeSpace`: Read.
///
/// Resource types: `space` (required).
pub const DescribeSpace: &str = "quicksight:DescribeSpace";

/// `quicksight:DescribeSpacePermissions`: Permissions management, Write.
///
/// Resource types: `space` (required).
pub const DescribeSpacePermissions: &str = "quicksight:DescribeSpacePermissions";

/// `quicksight:DescribeTemplate`: Read.
///
/// Resource types: `template` (required).
pub const DescribeTemplate: &str = "quicksight:DescribeTemplate";

/// `quicksight:DescribeTemplateAlias`: Read.
///
/// Resource types: `template` (required).
pub const DescribeTemplateAlias: &str = "quicksight:DescribeTemplateAlias";

/// `quicksight:DescribeTemplatePermissions`: Read.
///
/// Resource types: `template` (required).
pub const DescribeTemplatePermissions: &str = "quicksight:DescribeTemplatePermissions";

/// `quicksight:DescribeTheme`: Read.
///
/// Resource types: `theme` (required).
pub const DescribeTheme: &str = "quicksight:DescribeTheme";

/// `quicksight:DescribeThemeAlias`: Read.
///
/// Resource types: `theme` (required).
pub const DescribeThemeAlias: &str = "quicksight:DescribeThemeAlias";

/// `quicksight:DescribeThemePermissions`: Read.
///
/// Resource types: `theme` (required).
pub const DescribeThemePermissions: &str = "quicksight:DescribeThemePermissions";

/// `quicksight:DescribeTopic`: Read.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeTopic: &str = "quicksight:DescribeTopic";

/// `quicksight:DescribeTopicPermissions`: Permissions management, Write.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeTopicPermissions: &str = "quicksight:DescribeTopicPermissions";

/// `quicksight:DescribeTopicRefresh`: Read.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeTopicRefresh: &str = "quicksight:DescribeTopicRefresh";

/// `quicksight:DescribeTopicRefreshSchedule`: Read.
///
/// Resource types: `topic` (required).
pub const DescribeTopicRefreshSchedule: &str = "quicksight:DescribeTopicRefreshSchedule";

/// `quicksight:DescribeUser`: Read.
///
/// Resource types: `user` (required).
pub const DescribeUser: &str = "quicksight:DescribeUser";

/// `quicksight:DescribeVPCConnection`: Read.
///
/// Resource types: `vpcconnection` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const DescribeVPCConnection: &str = "quicksight:DescribeVPCConnection";

/// `quicksight:GenerateEmbedUrlForAnonymousUser`: Write.
///
/// Resource types: `dashboard`, `namespace` (required), `theme`, `topic`.
///
/// Condition keys: `quicksight:AllowedEmbeddingDomains`.
pub const GenerateEmbedUrlForAnonymousUser: &str = "quicksight:GenerateEmbedUrlForAnonymousUser";

/// `quicksight:GenerateEmbedUrlForRegisteredUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `quicksight:AllowedEmbeddingDomains`.
pub const GenerateEmbedUrlForRegisteredUser: &str = "quicksight:GenerateEmbedUrlForRegisteredUser";

/// `quicksight:GenerateEmbedUrlForRegisteredUserWithIdentity`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `quicksight:AllowedEmbeddingDomains`.
pub const GenerateEmbedUrlForRegisteredUserWithIdentity: &str = "quicksight:GenerateEmbedUrlForRegisteredUserWithIdentity";

/// `quicksight:GetAnonymousUserEmbedUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAnonymousUserEmbedUrl: &str = "quicksight:GetAnonymousUserEmbedUrl";

/// `quicksight:GetAuthCode`: Read.
///
/// Resource types: `user` (required).
pub const GetAuthCode: &str = "quicksight:GetAuthCode";

/// `quicksight:GetCustomPermissionsSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCustomPermissionsSummary: &str = "quicksight:GetCustomPermissionsSummary";

/// `quicksight:GetDashboardEmbedUrl`: Read.
///
/// Resource types: `dashboard` (required).
pub const GetDashboardEmbedUrl: &str = "quicksight:GetDashboardEmbedUrl";

/// `quicksight:GetFlowMetadata`: Read.
///
/// Resource types: `flow` (required).
pub const GetFlowMetadata: &str = "quicksight:GetFlowMetadata";

/// `quicksight:GetFlowPermissions`: Read.
///
/// Resource types: `flow` (required).
pub const GetFlowPermissions: &str = "quicksight:GetFlowPermissions";

/// `quicksight:GetGroupMapping`: Read.
///
/// No resource types: its resource is `*`.
pub const GetGroupMapping: &str = "quicksight:GetGroupMapping";

/// `quicksight:GetIdentityContext`: Read.
///
/// Resource types: `user` (required).
pub const GetIdentityContext: &str = "quicksight:GetIdentityContext";

/// `quicksight:GetSessionEmbedUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSessionEmbedUrl: &str = "quicksight:GetSessionEmbedUrl";

/// `quicksight:ListActionConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListActionConnectors: &str = "quicksight:ListActionConnectors";

/// `quicksight:ListAgents`: List.
///
/// Resource types: `agent` (required).
pub const ListAgents: &str = "quicksight:ListAgents";

/// `quicksight:ListAnalyses`: List.
///
/// Resource types: `analysis` (required).
pub const ListAnalyses: &str = "quicksight:ListAnalyses";

/// `quicksight:ListApprovalPolicies`: List.
///
/// Resource types: `approvalPolicy` (required).
pub const ListApprovalPolicies: &str = "quicksight:ListApprovalPolicies";

/// `quicksight:ListApps`: List.
///
/// Resource types: `app` (required).
pub const ListApps: &str = "quicksight:ListApps";

/// `quicksight:ListAssetBundleExportJobs`: List.
///
/// Resource types: `assetBundleExportJob` (required).
pub const ListAssetBundleExportJobs: &str = "quicksight:ListAssetBundleExportJobs";

/// `quicksight:ListAssetBundleImportJobs`: List.
///
/// Resource types: `assetBundleImportJob` (required).
pub const ListAssetBundleImportJobs: &str = "quicksight:ListAssetBundleImportJobs";

/// `quicksight:ListBrands`: List.
///
/// No resource types: its resource is `*`.
pub const ListBrands: &str = "quicksight:ListBrands";

/// `quicksight:ListCustomerManagedKeys`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomerManagedKeys: &str = "quicksight:ListCustomerManagedKeys";

/// `quicksight:ListCustomPermissionAssignments`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomPermissionAssignments: &str = "quicksight:ListCustomPermissionAssignments";

/// `quicksight:ListCustomPermissions`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomPermissions: &str = "quicksight:ListCustomPermissions";

/// `quicksight:ListDashboards`: List.
///
/// Resource types: `dashboard` (required).
pub const ListDashboards: &str = "quicksight:ListDashboards";

/// `quicksight:ListDashboardVersions`: List.
///
/// Resource types: `dashboard` (required).
pub const ListDashboardVersions: &str = "quicksight:ListDashboardVersions";

/// `quicksight:ListDataSets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListDataSets: &str = "quicksight:ListDataSets";

/// `quicksight:ListDataSources`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListDataSources: &str = "quicksight:ListDataSources";

/// `quicksight:ListDlpLabels`: List.
///
/// No resource types: its resource is `*`.
pub const ListDlpLabels: &str = "quicksight:ListDlpLabels";

/// `quicksight:ListDlpSettings`: List.
///
/// Resource types: `dlpSetting` (required).
pub const ListDlpSettings: &str = "quicksight:ListDlpSettings";

/// `quicksight:ListExtensionAccesses`: List.
///
/// No resource types: its resource is `*`.
pub const ListExtensionAccesses: &str = "quicksight:ListExtensionAccesses";

/// `quicksight:ListExtensions`: List.
///
/// No resource types: its resource is `*`.
pub const ListExtensions: &str = "quicksight:ListExtensions";

/// `quicksight:ListFlows`: List.
///
/// No resource types: its resource is `*`.
pub const ListFlows: &str = "quicksight:ListFlows";

/// `quicksight:ListFolderMembers`: Read.
///
/// Resource types: `folder` (required).
pub const ListFolderMembers: &str = "quicksight:ListFolderMembers";

/// `quicksight:ListFolders`: List.
///
/// Resource types: `folder` (required).
pub const ListFolders: &str = "quicksight:ListFolders";

/// `quicksight:ListFoldersForResource`: List.
///
/// Resource types: `analysis`, `dashboard`, `dataset`, `datasource`, `topic`.
pub const ListFoldersForResource: &str = "quicksight:ListFoldersForResource";

/// `quicksight:ListGroupMemberships`: List.
///
/// Resource types: `group` (required).
pub const ListGroupMemberships: &str = "quicksight:ListGroupMemberships";

/// `quicksight:ListGroups`: List.
///
/// Resource types: `group` (required).
pub const ListGroups: &str = "quicksight:ListGroups";

/// `quicksight:ListIAMPolicyAssignments`: List.
///
/// Resource types: `assignment` (required).
pub const ListIAMPolicyAssignments: &str = "quicksight:ListIAMPolicyAssignments";

/// `quicksight:ListIAMPolicyAssignmentsForUser`: List.
///
/// Resource types: `assignment` (required).
pub const ListIAMPolicyAssignmentsForUser: &str = "quicksight:ListIAMPolicyAssignmentsForUser";

/// `quicksight:ListIdentityPropagationConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const ListIdentityPropagationConfigs: &str = "quicksight:ListIdentityPropagationConfigs";

/// `quicksight:ListIngestions`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListIngestions: &str = "quicksight:ListIngestions";

/// `quicksight:ListKMSKeysForUser`: List.
///
/// No resource types: its resource is `*`.
pub const ListKMSKeysForUser: &str = "quicksight:ListKMSKeysForUser";

/// `quicksight:ListKnowledgeBases`: List.
///
/// No resource types: its resource is `*`.
pub const ListKnowledgeBases: &str = "quicksight:ListKnowledgeBases";

/// `quicksight:ListLimitsProfiles`: List.
///
/// Resource types: `limitsProfile` (required).
pub const ListLimitsProfiles: &str = "quicksight:ListLimitsProfiles";

/// `quicksight:ListNamespaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListNamespaces: &str = "quicksight:ListNamespaces";

/// `quicksight:ListOAuthClientApplications`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListOAuthClientApplications: &str = "quicksight:ListOAuthClientApplications";

/// `quicksight:ListRefreshSchedules`: List.
///
/// No resource types: its resource is `*`.
pub const ListRefreshSchedules: &str = "quicksight:ListRefreshSchedules";

/// `quicksight:ListRoleMemberships`: List.
///
/// No resource types: its resource is `*`.
pub const ListRoleMemberships: &str = "quicksight:ListRoleMemberships";

/// `quicksight:ListSelfUpgrades`: List.
///
/// Resource types: `user` (required).
pub const ListSelfUpgrades: &str = "quicksight:ListSelfUpgrades";

/// `quicksight:ListSpaceResources`: List.
///
/// Resource types: `space` (required).
pub const ListSpaceResources: &str = "quicksight:ListSpaceResources";

/// `quicksight:ListSpaces`: List.
///
/// No resource types: its resource is `*`.
pub const ListSpaces: &str = "quicksight:ListSpaces";

/// `quicksight:ListTagsForResource`: Read.
///
/// Resource types: `actionconnector`, `analysis`, `app`, `brand`, `customization`, `custompermissions`, `dashboard`, `dataset`, `datasource`, `dlpSetting`, `emailCustomizationTemplate`, `flow`, `folder`, `namespace`, `oauthClientApplication`, `template`, `theme`, `topic`, `user`, `vpcconnection`.
pub const ListTagsForResource: &str = "quicksight:ListTagsForResource";

/// `quicksight:ListTemplateAliases`: List.
///
/// Resource types: `template` (required).
pub const ListTemplateAliases: &str = "quicksight:ListTemplateAliases";

/// `quicksight:ListTemplates`: List.
///
/// Resource types: `template` (required).
pub const ListTemplates: &str = "quicksight:ListTemplates";

/// `quicksight:ListTemplateVersions`: List.
///
/// Resource types: `template` (required).
pub const ListTemplateVersions: &str = "quicksight:ListTemplateVersions";

/// `quicksight:ListThemeAliases`: List.
///
/// Resource types: `theme` (required).
pub const ListThemeAliases: &str = "quicksight:ListThemeAliases";

/// `quicksight:ListThemes`: List.
///
/// Resource types: `theme` (required).
pub const ListThemes: &str = "quicksight:ListThemes";

/// `quicksight:ListThemeVersions`: List.
///
/// Resource types: `theme` (required).
pub const ListThemeVersions: &str = "quicksight:ListThemeVersions";

/// `quicksight:ListTopicRefreshSchedules`: List.
///
/// No resource types: its resource is `*`.
pub const ListTopicRefreshSchedules: &str = "quicksight:ListTopicRefreshSchedules";

/// `quicksight:ListTopicReviewedAnswers`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTopicReviewedAnswers: &str = "quicksight:ListTopicReviewedAnswers";

/// `quicksight:ListTopics`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTopics: &str = "quicksight:ListTopics";

/// `quicksight:ListUserGroups`: List.
///
/// Resource types: `user` (required).
pub const ListUserGroups: &str = "quicksight:ListUserGroups";

/// `quicksight:ListUsers`: List.
///
/// Resource types: `user` (required).
pub const ListUsers: &str = "quicksight:ListUsers";

/// `quicksight:ListUsersIndexCapacity`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsersIndexCapacity: &str = "quicksight:ListUsersIndexCapacity";

/// `quicksight:ListVPCConnections`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListVPCConnections: &str = "quicksight:ListVPCConnections";

/// `quicksight:PassDataSet`: Read.
///
/// Resource types: `dataset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PassDataSet: &str = "quicksight:PassDataSet";

/// `quicksight:PassDataSource`: Read.
///
/// Resource types: `datasource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PassDataSource: &str = "quicksight:PassDataSource";

/// `quicksight:PassTopic`: Read.
///
/// Resource types: `topic` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const PassTopic: &str = "quicksight:PassTopic";

/// `quicksight:PredictQAResults`: Read.
///
/// Resource types: `dashboard`, `topic`.
pub const PredictQAResults: &str = "quicksight:PredictQAResults";

/// `quicksight:PutDataSetRefreshProperties`: Write.
///
/// Resource types: `dataset` (required).
pub const PutDataSetRefreshProperties: &str = "quicksight:PutDataSetRefreshProperties";

/// `quicksight:QuickSuiteUsageMetrics`: Read.
///
/// No resource types: its resource is `*`.
pub const QuickSuiteUsageMetrics: &str = "quicksight:QuickSuiteUsageMetrics";

/// `quicksight:RegisterCustomerManagedKey`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterCustomerManagedKey: &str = "quicksight:RegisterCustomerManagedKey";

/// `quicksight:RegisterUser`: Write.
///
/// Resource types: `user` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `quicksight:IamArn`, `quicksight:SessionName`.
pub const RegisterUser: &str = "quicksight:RegisterUser";

/// `quicksight:RemoveCustomerManagedKey`: Write.
///
/// No resource types: its resource is `*`.
pub const RemoveCustomerManagedKey: &str = "quicksight:RemoveCustomerManagedKey";

/// `quicksight:RestoreAnalysis`: Write.
///
/// Resource types: `analysis` (required).
pub const RestoreAnalysis: &str = "quicksight:RestoreAnalysis";

/// `quicksight:ScopeDownPolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const ScopeDownPolicy: &str = "quicksight:ScopeDownPolicy";

/// `quicksight:SearchActionConnectors`: List.
///
/// Resource types: `actionconnector` (required).
pub const SearchActionConnectors: &str = "quicksight:SearchActionConnectors";

/// `quicksight:SearchAgents`: List.
///
/// Resource types: `agent` (required).
pub const SearchAgents: &str = "quicksight:SearchAgents";

/// `quicksight:SearchAnalyses`: List.
///
/// Resource types: `analysis` (required).
pub const SearchAnalyses: &str = "quicksight:SearchAnalyses";

/// `quicksight:SearchApps`: List.
///
/// Resource types: `app` (required).
pub const SearchApps: &str = "quicksight:SearchApps";

/// `quicksight:SearchDashboards`: List.
///
/// Resource types: `dashboard` (required).
pub const SearchDashboards: &str = "quicksight:SearchDashboards";

/// `quicksight:SearchDataSets`: List.
///
/// Resource types: `dataset` (required).
pub const SearchDataSets: &str = "quicksight:SearchDataSets";

/// `quicksight:SearchDataSources`: List.
///
/// Resource types: `datasource` (required).
pub const SearchDataSources: &str = "quicksight:SearchDataSources";

/// `quicksight:SearchDirectoryGroups`: List.
///
/// No resource types: its resource is `*`.
pub const SearchDirectoryGroups: &str = "quicksight:SearchDirectoryGroups";

/// `quicksight:SearchFlows`: List.
///
/// No resource types: its resource is `*`.
pub const SearchFlows: &str = "quicksight:SearchFlows";

/// `quicksight:SearchFolders`: Read.
///
/// Resource types: `folder` (required).
pub const SearchFolders: &str = "quicksight:SearchFolders";

/// `quicksight:SearchGroups`: List.
///
/// Resource types: `group` (required).
pub const SearchGroups: &str = "quicksight:SearchGroups";

/// `quicksight:SearchKnowledgeBases`: List.
///
/// Resource types: `knowledgeBase` (required).
pub const SearchKnowledgeBases: &str = "quicksight:SearchKnowledgeBases";

/// `quicksight:SearchSpaces`: List.
///
/// No resource types: its resource is `*`.
pub const SearchSpaces: &str = "quicksight:SearchSpaces";

/// `quicksight:SearchTopics`: List.
///
/// Resource types: `topic` (required).
pub const SearchTopics: &str = "quicksight:SearchTopics";

/// `quicksight:SearchUsers`: List.
///
/// Resource types: `user` (required).
pub const SearchUsers: &str = "quicksight:SearchUsers";

/// `quicksight:SetGroupMapping`: Write.
///
/// No resource types: its resource is `*`.
pub const SetGroupMapping: &str = "quicksight:SetGroupMapping";

/// `quicksight:StartAssetBundleExportJob`: Write.
///
/// Resource types: `assetBundleExportJob` (required).
pub const StartAssetBundleExportJob: &str = "quicksight:StartAssetBundleExportJob";

/// `quicksight:StartAssetBundleImportJob`: Write.
///
/// Resource types: `assetBundleImportJob` (required).
pub const StartAssetBundleImportJob: &str = "quicksight:StartAssetBundleImportJob";

/// `quicksight:StartAutomationJob`: Write.
///
/// Resource types: `automation` (required).
pub const StartAutomationJob: &str = "quicksight:StartAutomationJob";

/// `quicksight:StartDashboardSnapshotJob`: Write.
///
/// Resource types: `dashboardSnapshotJob` (required).
pub const StartDashboardSnapshotJob: &str = "quicksight:StartDashboardSnapshotJob";

/// `quicksight:StartDashboardSnapshotJobSchedule`: Write.
///
/// No resource types: its resource is `*`.
pub const StartDashboardSnapshotJobSchedule: &str = "quicksight:StartDashboardSnapshotJobSchedule";

/// `quicksight:StartDlpJob`: Write.
///
/// Resource types: `dlpSetting` (required).
pub const StartDlpJob: &str = "quicksight:StartDlpJob";

/// `quicksight:StartExtensionInstallation`: Write.
///
/// Resource types: `extension` (required).
pub const StartExtensionInstallation: &str = "quicksight:StartExtensionInstallation";

/// `quicksight:Subscribe`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `quicksight:DirectoryType`, `quicksight:Edition`.
pub const Subscribe: &str = "quicksight:Subscribe";

/// `quicksight:TagResource`: Tagging, Write.
///
/// Resource types: `actionconnector`, `analysis`, `app`, `brand`, `customization`, `custompermissions`, `dashboard`, `dataset`, `datasource`, `dlpSetting`, `emailCustomizationTemplate`, `flow`, `folder`, `ingestion`, `namespace`, `oauthClientApplication`, `template`, `theme`, `topic`, `user`, `vpcconnection`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "quicksight:TagResource";

/// `quicksight:UnpublishFlow`: Write.
///
/// Resource types: `flow` (required).
pub const UnpublishFlow: &str = "quicksight:UnpublishFlow";

/// `quicksight:Unsubscribe`: Write.
///
/// No resource types: its resource is `*`.
pub const Unsubscribe: &str = "quicksight:Unsubscribe";

/// `quicksight:UntagResource`: Tagging, Write.
///
/// Resource types: `actionconnector`, `analysis`, `app`, `brand`, `customization`, `custompermissions`, `dashboard`, `dataset`, `datasource`, `dlpSetting`, `emailCustomizationTemplate`, `flow`, `folder`, `ingestion`, `namespace`, `oauthClientApplication`, `template`, `theme`, `topic`, `user`, `vpcconnection`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "quicksight:UntagResource";

/// `quicksight:UpdateAccountCustomization`: Write.
///
/// Resource types: `customization` (required).
pub const UpdateAccountCustomization: &str = "quicksight:UpdateAccountCustomization";

/// `quicksight:UpdateAccountCustomPermission`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountCustomPermission: &str = "quicksight:UpdateAccountCustomPermission";

/// `quicksight:UpdateAccountSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountSettings: &str = "quicksight:UpdateAccountSettings";

/// `quicksight:UpdateActionConnector`: Write.
///
/// Resource types: `actionconnector` (required).
pub const UpdateActionConnector: &str = "quicksight:UpdateActionConnector";

/// `quicksight:UpdateActionConnectorPermissions`: Permissions management, Write.
///
/// Resource types: `actionconnector` (required).
pub const UpdateActionConnectorPermissions: &str = "quicksight:UpdateActionConnectorPermissions";

/// `quicksight:UpdateAgent`: Write.
///
/// Resource types: `agent` (required).
pub const UpdateAgent: &str = "quicksight:UpdateAgent";

/// `quicksight:UpdateAgentPermissions`: Permissions management, Write.
///
/// Resource types: `agent` (required).
pub const UpdateAgentPermissions: &str = "quicksight:UpdateAgentPermissions";

/// `quicksight:UpdateAnalysis`: Write.
///
/// Resource types: `analysis` (required).
pub const UpdateAnalysis: &str = "quicksight:UpdateAnalysis";

/// `quicksight:UpdateAnalysisPermissions`: Permissions management, Write.
///
/// Resource types: `analysis` (required).
pub const UpdateAnalysisPermissions: &str = "quicksight:UpdateAnalysisPermissions";

/// `quicksight:UpdateApplicationWithTokenExchangeGrant`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateApplicationWithTokenExchangeGrant: &str = "quicksight:UpdateApplicationWithTokenExchangeGrant";

/// `quicksight:UpdateAppPermissions`: Permissions management, Write.
///
/// Resource types: `app` (required).
pub const UpdateAppPermissions: &str = "quicksight:UpdateAppPermissions";

/// `quicksight:UpdateApprovalPolicy`: Write.
///
/// Resource types: `approvalPolicy` (required).
pub const UpdateApprovalPolicy: &str = "quicksight:UpdateApprovalPolicy";

/// `quicksight:UpdateBrand`: Write.
///
/// Resource types: `brand` (required).
pub const UpdateBrand: &str = "quicksight:UpdateBrand";

/// `quicksight:UpdateBrandAssignment`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateBrandAssignment: &str = "quicksight:UpdateBrandAssignment";

/// `quicksight:UpdateBrandPublishedVersion`: Write.
///
/// Resource types: `brand` (required).
pub const UpdateBrandPublishedVersion: &str = "quicksight:UpdateBrandPublishedVersion";

/// `quicksight:UpdateChatConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateChatConfiguration: &str = "quicksight:UpdateChatConfiguration";

/// `quicksight:UpdateCustomPermissions`: Write.
///
/// Resource types: `custompermissions` (required).
pub const UpdateCustomPermissions: &str = "quicksight:UpdateCustomPermissions";

/// `quicksight:UpdateDashboard`: Write.
///
/// Resource types: `dashboard` (required).
pub const UpdateDashboard: &str = "quicksight:UpdateDashboard";

/// `quicksight:UpdateDashboardLinks`: Write.
///
/// Resource types: `dashboard` (required).
pub const UpdateDashboardLinks: &str = "quicksight:UpdateDashboardLinks";

/// `quicksight:UpdateDashboardPermissions`: Permissions management, Write.
///
/// Resource types: `dashboard` (required).
pub const UpdateDashboardPermissions: &str = "quicksight:UpdateDashboardPermissions";

/// `quicksight:UpdateDashboardPublishedVersion`: Write.
///
/// Resource types: `dashboard` (required).
pub const UpdateDashboardPublishedVersion: &str = "quicksight:UpdateDashboardPublishedVersion";

/// `quicksight:UpdateDashboardsQAConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDashboardsQAConfiguration: &str = "quicksight:UpdateDashboardsQAConfiguration";

/// `quicksight:UpdateDataSet`: Write.
///
/// Resource types: `dataset` (required), `datasource`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateDataSet: &str = "quicksight:UpdateDataSet";

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
