// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Security Hub: the actions of the prefix `securityhub`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `aggregatorv2` | `arn:${Partition}:securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}` |
//! | `automation-rule` | `arn:${Partition}:securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}` |
//! | `automation-rulev2` | `arn:${Partition}:securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}` |
//! | `configuration-policy` | `arn:${Partition}:securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}` |
//! | `connector` | `arn:${Partition}:securityhub:${Region}:${Account}:connector/${ConnectorId}` |
//! | `connectorv2` | `arn:${Partition}:securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}` |
//! | `finding-aggregator` | `arn:${Partition}:securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}` |
//! | `hub` | `arn:${Partition}:securityhub:${Region}:${Account}:hub/default` |
//! | `hubv2` | `arn:${Partition}:securityhub:${Region}:${Account}:hubv2/${HubV2Id}` |
//! | `product` | `arn:${Partition}:securityhub:${Region}:${Account}:product/${Company}/${ProductId}`, `arn:${Partition}:securityhub:${Region}::product/${Company}/${ProductId}` |

/// `securityhub:AcceptAdministratorInvitation`: Write.
///
/// Resource types: `hub`.
pub const AcceptAdministratorInvitation: &str = "securityhub:AcceptAdministratorInvitation";

/// `securityhub:AcceptInvitation`: Write.
///
/// Resource types: `hub`.
pub const AcceptInvitation: &str = "securityhub:AcceptInvitation";

/// `securityhub:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `hub`, `hubv2`.
pub const AllowVendedLogDeliveryForResource: &str = "securityhub:AllowVendedLogDeliveryForResource";

/// `securityhub:BatchDeleteAutomationRules`: Write.
///
/// Resource types: `automation-rule` (required).
pub const BatchDeleteAutomationRules: &str = "securityhub:BatchDeleteAutomationRules";

/// `securityhub:BatchDisableStandards`: Write.
///
/// Resource types: `hub`.
pub const BatchDisableStandards: &str = "securityhub:BatchDisableStandards";

/// `securityhub:BatchEnableStandards`: Write.
///
/// Resource types: `hub`.
pub const BatchEnableStandards: &str = "securityhub:BatchEnableStandards";

/// `securityhub:BatchGetAutomationRules`: Read.
///
/// Resource types: `automation-rule` (required).
pub const BatchGetAutomationRules: &str = "securityhub:BatchGetAutomationRules";

/// `securityhub:BatchGetConfigurationPolicyAssociations`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetConfigurationPolicyAssociations: &str = "securityhub:BatchGetConfigurationPolicyAssociations";

/// `securityhub:BatchGetControlEvaluations`: Read.
///
/// Resource types: `hub`.
pub const BatchGetControlEvaluations: &str = "securityhub:BatchGetControlEvaluations";

/// `securityhub:BatchGetEnabledRegionsV2`: Read.
///
/// Resource types: `hubv2` (required).
pub const BatchGetEnabledRegionsV2: &str = "securityhub:BatchGetEnabledRegionsV2";

/// `securityhub:BatchGetSecurityControls`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetSecurityControls: &str = "securityhub:BatchGetSecurityControls";

/// `securityhub:BatchGetStandardsControlAssociations`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetStandardsControlAssociations: &str = "securityhub:BatchGetStandardsControlAssociations";

/// `securityhub:BatchImportFindings`: Write.
///
/// Resource types: `product` (required).
///
/// Condition keys: `securityhub:TargetAccount`.
pub const BatchImportFindings: &str = "securityhub:BatchImportFindings";

/// `securityhub:BatchUpdateAutomationRules`: Write.
///
/// Resource types: `automation-rule` (required).
pub const BatchUpdateAutomationRules: &str = "securityhub:BatchUpdateAutomationRules";

/// `securityhub:BatchUpdateFindings`: Write.
///
/// Resource types: `hub`, `hubv2`.
///
/// Condition keys: `securityhub:ASFFSyntaxPath/${ASFFSyntaxPath}`, `securityhub:OCSFSyntaxPath/${OCSFSyntaxPath}`.
pub const BatchUpdateFindings: &str = "securityhub:BatchUpdateFindings";

/// `securityhub:BatchUpdateStandardsControlAssociations`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdateStandardsControlAssociations: &str = "securityhub:BatchUpdateStandardsControlAssociations";

/// `securityhub:CancelExportJobV2`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const CancelExportJobV2: &str = "securityhub:CancelExportJobV2";

/// `securityhub:ConnectorRegistrationsV2`: Write.
///
/// No resource types: its resource is `*`.
pub const ConnectorRegistrationsV2: &str = "securityhub:ConnectorRegistrationsV2";

/// `securityhub:CreateActionTarget`: Write.
///
/// Resource types: `hub`.
pub const CreateActionTarget: &str = "securityhub:CreateActionTarget";

/// `securityhub:CreateAggregatorV2`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAggregatorV2: &str = "securityhub:CreateAggregatorV2";

/// `securityhub:CreateAutomationRule`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutomationRule: &str = "securityhub:CreateAutomationRule";

/// `securityhub:CreateAutomationRuleV2`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAutomationRuleV2: &str = "securityhub:CreateAutomationRuleV2";

/// `securityhub:CreateConfigurationPolicy`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConfigurationPolicy: &str = "securityhub:CreateConfigurationPolicy";

/// `securityhub:CreateConnector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnector: &str = "securityhub:CreateConnector";

/// `securityhub:CreateConnectorV2`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnectorV2: &str = "securityhub:CreateConnectorV2";

/// `securityhub:CreateFindingAggregator`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFindingAggregator: &str = "securityhub:CreateFindingAggregator";

/// `securityhub:CreateInsight`: Write.
///
/// Resource types: `hub`.
pub const CreateInsight: &str = "securityhub:CreateInsight";

/// `securityhub:CreateMembers`: Write.
///
/// Resource types: `hub`.
pub const CreateMembers: &str = "securityhub:CreateMembers";

/// `securityhub:CreateTicketV2`: Write.
///
/// Resource types: `connectorv2`.
pub const CreateTicketV2: &str = "securityhub:CreateTicketV2";

/// `securityhub:DeclineInvitations`: Write.
///
/// Resource types: `hub`.
pub const DeclineInvitations: &str = "securityhub:DeclineInvitations";

/// `securityhub:DeleteActionTarget`: Write.
///
/// Resource types: `hub`.
pub const DeleteActionTarget: &str = "securityhub:DeleteActionTarget";

/// `securityhub:DeleteAggregatorV2`: Write.
///
/// Resource types: `aggregatorv2` (required).
pub const DeleteAggregatorV2: &str = "securityhub:DeleteAggregatorV2";

/// `securityhub:DeleteAutomationRuleV2`: Write.
///
/// Resource types: `automation-rulev2` (required).
pub const DeleteAutomationRuleV2: &str = "securityhub:DeleteAutomationRuleV2";

/// `securityhub:DeleteConfigurationPolicy`: Write.
///
/// Resource types: `configuration-policy` (required).
pub const DeleteConfigurationPolicy: &str = "securityhub:DeleteConfigurationPolicy";

/// `securityhub:DeleteConnector`: Write.
///
/// Resource types: `connector` (required).
pub const DeleteConnector: &str = "securityhub:DeleteConnector";

/// `securityhub:DeleteConnectorV2`: Write.
///
/// Resource types: `connectorv2` (required).
pub const DeleteConnectorV2: &str = "securityhub:DeleteConnectorV2";

/// `securityhub:DeleteFindingAggregator`: Write.
///
/// Resource types: `finding-aggregator` (required).
pub const DeleteFindingAggregator: &str = "securityhub:DeleteFindingAggregator";

/// `securityhub:DeleteInsight`: Write.
///
/// Resource types: `hub`.
pub const DeleteInsight: &str = "securityhub:DeleteInsight";

/// `securityhub:DeleteInvitations`: Write.
///
/// Resource types: `hub`.
pub const DeleteInvitations: &str = "securityhub:DeleteInvitations";

/// `securityhub:DeleteMembers`: Write.
///
/// Resource types: `hub`.
pub const DeleteMembers: &str = "securityhub:DeleteMembers";

/// `securityhub:DescribeActionTargets`: Read.
///
/// Resource types: `hub`.
pub const DescribeActionTargets: &str = "securityhub:DescribeActionTargets";

/// `securityhub:DescribeHub`: Read.
///
/// Resource types: `hub`.
pub const DescribeHub: &str = "securityhub:DescribeHub";

/// `securityhub:DescribeOrganizationConfiguration`: Read.
///
/// Resource types: `hub`.
pub const DescribeOrganizationConfiguration: &str = "securityhub:DescribeOrganizationConfiguration";

/// `securityhub:DescribeProducts`: Read.
///
/// Resource types: `hub`.
pub const DescribeProducts: &str = "securityhub:DescribeProducts";

/// `securityhub:DescribeProductsV2`: Read.
///
/// Resource types: `hubv2`.
pub const DescribeProductsV2: &str = "securityhub:DescribeProductsV2";

/// `securityhub:DescribeSecurityHubV2`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSecurityHubV2: &str = "securityhub:DescribeSecurityHubV2";

/// `securityhub:DescribeStandards`: Read.
///
/// Resource types: `hub`.
pub const DescribeStandards: &str = "securityhub:DescribeStandards";

/// `securityhub:DescribeStandardsControls`: Read.
///
/// Resource types: `hub`.
pub const DescribeStandardsControls: &str = "securityhub:DescribeStandardsControls";

/// `securityhub:DisableImportFindingsForProduct`: Write.
///
/// Resource types: `hub`.
pub const DisableImportFindingsForProduct: &str = "securityhub:DisableImportFindingsForProduct";

/// `securityhub:DisableOrganizationAdminAccount`: Write.
///
/// Resource types: `hub`.
pub const DisableOrganizationAdminAccount: &str = "securityhub:DisableOrganizationAdminAccount";

/// `securityhub:DisableSecurityHub`: Write.
///
/// Resource types: `hub`.
pub const DisableSecurityHub: &str = "securityhub:DisableSecurityHub";

/// `securityhub:DisableSecurityHubFeatureV2`: Write.
///
/// Resource types: `hubv2` (required).
pub const DisableSecurityHubFeatureV2: &str = "securityhub:DisableSecurityHubFeatureV2";

/// `securityhub:DisableSecurityHubV2`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableSecurityHubV2: &str = "securityhub:DisableSecurityHubV2";

/// `securityhub:DisassociateFromAdministratorAccount`: Write.
///
/// Resource types: `hub`.
pub const DisassociateFromAdministratorAccount: &str = "securityhub:DisassociateFromAdministratorAccount";

/// `securityhub:DisassociateFromMasterAccount`: Write.
///
/// Resource types: `hub`.
pub const DisassociateFromMasterAccount: &str = "securityhub:DisassociateFromMasterAccount";

/// `securityhub:DisassociateMembers`: Write.
///
/// Resource types: `hub`.
pub const DisassociateMembers: &str = "securityhub:DisassociateMembers";

/// `securityhub:EnableImportFindingsForProduct`: Write.
///
/// Resource types: `hub`.
pub const EnableImportFindingsForProduct: &str = "securityhub:EnableImportFindingsForProduct";

/// `securityhub:EnableOrganizationAdminAccount`: Write.
///
/// Resource types: `hub`.
pub const EnableOrganizationAdminAccount: &str = "securityhub:EnableOrganizationAdminAccount";

/// `securityhub:EnableSecurityHub`: Write.
///
/// Resource types: `hub`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const EnableSecurityHub: &str = "securityhub:EnableSecurityHub";

/// `securityhub:EnableSecurityHubFeatureV2`: Write.
///
/// Resource types: `hubv2` (required).
pub const EnableSecurityHubFeatureV2: &str = "securityhub:EnableSecurityHubFeatureV2";

/// `securityhub:EnableSecurityHubV2`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const EnableSecurityHubV2: &str = "securityhub:EnableSecurityHubV2";

/// `securityhub:GenerateRecommendedPolicyV2`: Write.
///
/// Resource types: `hubv2` (required).
pub const GenerateRecommendedPolicyV2: &str = "securityhub:GenerateRecommendedPolicyV2";

/// `securityhub:GetAdhocInsightResults`: Read.
///
/// Resource types: `hub`, `hubv2`.
pub const GetAdhocInsightResults: &str = "securityhub:GetAdhocInsightResults";

/// `securityhub:GetAdministratorAccount`: Read.
///
/// Resource types: `hub`.
pub const GetAdministratorAccount: &str = "securityhub:GetAdministratorAccount";

/// `securityhub:GetAggregatorV2`: Read.
///
/// Resource types: `aggregatorv2` (required).
pub const GetAggregatorV2: &str = "securityhub:GetAggregatorV2";

/// `securityhub:GetAutomationRuleV2`: Read.
///
/// Resource types: `automation-rulev2` (required).
pub const GetAutomationRuleV2: &str = "securityhub:GetAutomationRuleV2";

/// `securityhub:GetConfigurationPolicy`: Read.
///
/// Resource types: `configuration-policy` (required).
pub const GetConfigurationPolicy: &str = "securityhub:GetConfigurationPolicy";

/// `securityhub:GetConfigurationPolicyAssociation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConfigurationPolicyAssociation: &str = "securityhub:GetConfigurationPolicyAssociation";

/// `securityhub:GetConnector`: Read.
///
/// Resource types: `connector` (required).
pub const GetConnector: &str = "securityhub:GetConnector";

/// `securityhub:GetConnectorV2`: Read.
///
/// Resource types: `connectorv2` (required).
pub const GetConnectorV2: &str = "securityhub:GetConnectorV2";

/// `securityhub:GetControlFindingSummary`: Read.
///
/// Resource types: `hub`.
pub const GetControlFindingSummary: &str = "securityhub:GetControlFindingSummary";

/// `securityhub:GetCoverageStatisticsV2`: Read.
///
/// Resource types: `hubv2` (required).
pub const GetCoverageStatisticsV2: &str = "securityhub:GetCoverageStatisticsV2";

/// `securityhub:GetEnabledStandards`: List.
///
/// Resource types: `hub`.
pub const GetEnabledStandards: &str = "securityhub:GetEnabledStandards";

/// `securityhub:GetExportJobV2`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetExportJobV2: &str = "securityhub:GetExportJobV2";

/// `securityhub:GetFindingAggregator`: Read.
///
/// Resource types: `finding-aggregator` (required).
pub const GetFindingAggregator: &str = "securityhub:GetFindingAggregator";

/// `securityhub:GetFindingHistory`: Read.
///
/// Resource types: `hub`.
pub const GetFindingHistory: &str = "securityhub:GetFindingHistory";

/// `securityhub:GetFindings`: Read.
///
/// Resource types: `hub`, `hubv2`.
pub const GetFindings: &str = "securityhub:GetFindings";

/// `securityhub:GetFindingsTrendsV2`: Read.
///
/// Resource types: `hubv2`.
pub const GetFindingsTrendsV2: &str = "securityhub:GetFindingsTrendsV2";

/// `securityhub:GetFreeTrialEndDate`: Read.
///
/// Resource types: `hub`.
pub const GetFreeTrialEndDate: &str = "securityhub:GetFreeTrialEndDate";

/// `securityhub:GetFreeTrialUsage`: Read.
///
/// Resource types: `hub`.
pub const GetFreeTrialUsage: &str = "securityhub:GetFreeTrialUsage";

/// `securityhub:GetInsightFindingTrend`: Read.
///
/// Resource types: `hub`.
pub const GetInsightFindingTrend: &str = "securityhub:GetInsightFindingTrend";

/// `securityhub:GetInsightResults`: Read.
///
/// Resource types: `hub`.
pub const GetInsightResults: &str = "securityhub:GetInsightResults";

/// `securityhub:GetInsights`: List.
///
/// Resource types: `hub`.
pub const GetInsights: &str = "securityhub:GetInsights";

/// `securityhub:GetInvitationsCount`: Read.
///
/// Resource types: `hub`.
pub const GetInvitationsCount: &str = "securityhub:GetInvitationsCount";

/// `securityhub:GetMasterAccount`: Read.
///
/// Resource types: `hub`.
pub const GetMasterAccount: &str = "securityhub:GetMasterAccount";

/// `securityhub:GetMembers`: Read.
///
/// Resource types: `hub`.
pub const GetMembers: &str = "securityhub:GetMembers";

/// `securityhub:GetRecommendedPolicyV2`: Read.
///
/// Resource types: `hubv2` (required).
pub const GetRecommendedPolicyV2: &str = "securityhub:GetRecommendedPolicyV2";

/// `securityhub:GetRemediationsV2`: Read.
///
/// The data knows its name alone, no resource types or condition keys.
pub const GetRemediationsV2: &str = "securityhub:GetRemediationsV2";

/// `securityhub:GetResourcesStatisticsV2`: Read.
///
/// Resource types: `hubv2`.
pub const GetResourcesStatisticsV2: &str = "securityhub:GetResourcesStatisticsV2";

/// `securityhub:GetResourcesTrendsV2`: Read.
///
/// Resource types: `hubv2`.
pub const GetResourcesTrendsV2: &str = "securityhub:GetResourcesTrendsV2";

/// `securityhub:GetResourcesV2`: Read.
///
/// Resource types: `hubv2`.
pub const GetResourcesV2: &str = "securityhub:GetResourcesV2";

/// `securityhub:GetSecurityControlDefinition`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSecurityControlDefinition: &str = "securityhub:GetSecurityControlDefinition";

/// `securityhub:GetUsage`: Read.
///
/// Resource types: `hub`.
pub const GetUsage: &str = "securityhub:GetUsage";

/// `securityhub:GetUsageV2`: Read.
///
/// Resource types: `hubv2` (required).
pub const GetUsageV2: &str = "securityhub:GetUsageV2";

/// `securityhub:InviteMembers`: Write.
///
/// Resource types: `hub`.
pub const InviteMembers: &str = "securityhub:InviteMembers";

/// `securityhub:ListAccountUsageV2`: List.
///
/// Resource types: `hubv2` (required).
pub const ListAccountUsageV2: &str = "securityhub:ListAccountUsageV2";

/// `securityhub:ListAggregatorsV2`: List.
///
/// No resource types: its resource is `*`.
pub const ListAggregatorsV2: &str = "securityhub:ListAggregatorsV2";

/// `securityhub:ListAutomationRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationRules: &str = "securityhub:ListAutomationRules";

/// `securityhub:ListAutomationRulesV2`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutomationRulesV2: &str = "securityhub:ListAutomationRulesV2";

/// `securityhub:ListConfigurationPolicies`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationPolicies: &str = "securityhub:ListConfigurationPolicies";

/// `securityhub:ListConfigurationPolicyAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConfigurationPolicyAssociations: &str = "securityhub:ListConfigurationPolicyAssociations";

/// `securityhub:ListConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectors: &str = "securityhub:ListConnectors";

/// `securityhub:ListConnectorsV2`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectorsV2: &str = "securityhub:ListConnectorsV2";

/// `securityhub:ListControlEvaluationSummaries`: Read.
///
/// Resource types: `hub`.
pub const ListControlEvaluationSummaries: &str = "securityhub:ListControlEvaluationSummaries";

/// `securityhub:ListEnabledProductsForImport`: List.
///
/// Resource types: `hub`.
pub const ListEnabledProductsForImport: &str = "securityhub:ListEnabledProductsForImport";

/// `securityhub:ListExportJobsV2`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListExportJobsV2: &str = "securityhub:ListExportJobsV2";

/// `securityhub:ListExposuresByRemediationV2`: List.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ListExposuresByRemediationV2: &str = "securityhub:ListExposuresByRemediationV2";

/// `securityhub:ListFindingAggregators`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindingAggregators: &str = "securityhub:ListFindingAggregators";

/// `securityhub:ListFreeTrialStatusesV2`: List.
///
/// Resource types: `hubv2` (required).
pub const ListFreeTrialStatusesV2: &str = "securityhub:ListFreeTrialStatusesV2";

/// `securityhub:ListInvitations`: List.
///
/// Resource types: `hub`.
pub const ListInvitations: &str = "securityhub:ListInvitations";

/// `securityhub:ListMembers`: List.
///
/// Resource types: `hub`.
pub const ListMembers: &str = "securityhub:ListMembers";

/// `securityhub:ListOrganizationAdminAccounts`: List.
///
/// Resource types: `hub`.
pub const ListOrganizationAdminAccounts: &str = "securityhub:ListOrganizationAdminAccounts";

/// `securityhub:ListSecurityControlDefinitions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecurityControlDefinitions: &str = "securityhub:ListSecurityControlDefinitions";

/// `securityhub:ListStandardsControlAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListStandardsControlAssociations: &str = "securityhub:ListStandardsControlAssociations";

/// `securityhub:ListTagsForResource`: Read.
///
/// Resource types: `automation-rule`, `configuration-policy`, `hub`.
pub const ListTagsForResource: &str = "securityhub:ListTagsForResource";

/// `securityhub:SendFindingEvents`: Read.
///
/// Resource types: `hub`.
pub const SendFindingEvents: &str = "securityhub:SendFindingEvents";

/// `securityhub:SendInsightEvents`: Read.
///
/// Resource types: `hub`.
pub const SendInsightEvents: &str = "securityhub:SendInsightEvents";

/// `securityhub:StartConfigurationPolicyAssociation`: Write.
///
/// Resource types: `hub`.
pub const StartConfigurationPolicyAssociation: &str = "securityhub:StartConfigurationPolicyAssociation";

/// `securityhub:StartConfigurationPolicyDisassociation`: Write.
///
/// Resource types: `hub`.
pub const StartConfigurationPolicyDisassociation: &str = "securityhub:StartConfigurationPolicyDisassociation";

/// `securityhub:StartExportJobV2`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const StartExportJobV2: &str = "securityhub:StartExportJobV2";

/// `securityhub:TagResource`: Tagging, Write.
///
/// Resource types: `aggregatorv2`, `automation-rule`, `automation-rulev2`, `configuration-policy`, `connector`, `connectorv2`, `hub`, `hubv2`.
pub const TagResource: &str = "securityhub:TagResource";

/// `securityhub:UntagResource`: Tagging, Write.
///
/// Resource types: `aggregatorv2`, `automation-rule`, `automation-rulev2`, `configuration-policy`, `connector`, `connectorv2`, `hub`, `hubv2`.
pub const UntagResource: &str = "securityhub:UntagResource";

/// `securityhub:UpdateActionTarget`: Write.
///
/// Resource types: `hub`.
pub const UpdateActionTarget: &str = "securityhub:UpdateActionTarget";

/// `securityhub:UpdateAggregatorV2`: Write.
///
/// Resource types: `aggregatorv2` (required).
pub const UpdateAggregatorV2: &str = "securityhub:UpdateAggregatorV2";

/// `securityhub:UpdateAutomationRuleV2`: Write.
///
/// Resource types: `automation-rulev2` (required).
pub const UpdateAutomationRuleV2: &str = "securityhub:UpdateAutomationRuleV2";

/// `securityhub:UpdateConfigurationPolicy`: Write.
///
/// Resource types: `configuration-policy` (required).
pub const UpdateConfigurationPolicy: &str = "securityhub:UpdateConfigurationPolicy";

/// `securityhub:UpdateConnector`: Write.
///
/// Resource types: `connector` (required).
pub const UpdateConnector: &str = "securityhub:UpdateConnector";

/// `securityhub:UpdateConnectorV2`: Write.
///
/// Resource types: `connectorv2` (required).
pub const UpdateConnectorV2: &str = "securityhub:UpdateConnectorV2";

/// `securityhub:UpdateFindingAggregator`: Write.
///
/// Resource types: `finding-aggregator` (required).
pub const UpdateFindingAggregator: &str = "securityhub:UpdateFindingAggregator";

/// `securityhub:UpdateFindings`: Write.
///
/// Resource types: `hub`.
pub const UpdateFindings: &str = "securityhub:UpdateFindings";

/// `securityhub:UpdateInsight`: Write.
///
/// Resource types: `hub`.
pub const UpdateInsight: &str = "securityhub:UpdateInsight";

/// `securityhub:UpdateOrganizationConfiguration`: Write.
///
/// Resource types: `hub`.
pub const UpdateOrganizationConfiguration: &str = "securityhub:UpdateOrganizationConfiguration";

/// `securityhub:UpdateSecurityControl`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSecurityControl: &str = "securityhub:UpdateSecurityControl";

/// `securityhub:UpdateSecurityHubConfiguration`: Write.
///
/// Resource types: `hub`.
pub const UpdateSecurityHubConfiguration: &str = "securityhub:UpdateSecurityHubConfiguration";

/// `securityhub:UpdateStandardsControl`: Write.
///
/// Resource types: `hub`.
pub const UpdateStandardsControl: &str = "securityhub:UpdateStandardsControl";
