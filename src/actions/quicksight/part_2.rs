// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
