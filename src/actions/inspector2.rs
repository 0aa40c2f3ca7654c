// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Inspector2: the actions of the prefix `inspector2`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `CIS Scan Configuration` | `arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/cis-configuration/${CISScanConfigurationId}` |
//! | `Code Security Integration` | `arn:${Partition}:inspector2:${Region}:${Account}:codesecurity-integration/${CodeSecurityIntegrationId}` |
//! | `Code Security Scan Configuration` | `arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/codesecurity-configuration/${CodeSecurityScanConfigurationId}` |
//! | `Connector` | `arn:${Partition}:inspector2:${Region}:${Account}:connector/${ConnectorId}` |
//! | `Filter` | `arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/filter/${FilterId}` |
//! | `Finding` | `arn:${Partition}:inspector2:${Region}:${Account}:finding/${FindingId}` |

/// `inspector2:AssociateMember`: Write.
///
/// No resource types: its resource is `*`.
pub const AssociateMember: &str = "inspector2:AssociateMember";

/// `inspector2:BatchAssociateCodeSecurityScanConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchAssociateCodeSecurityScanConfiguration: &str = "inspector2:BatchAssociateCodeSecurityScanConfiguration";

/// `inspector2:BatchDisassociateCodeSecurityScanConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDisassociateCodeSecurityScanConfiguration: &str = "inspector2:BatchDisassociateCodeSecurityScanConfiguration";

/// `inspector2:BatchGetAccountStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetAccountStatus: &str = "inspector2:BatchGetAccountStatus";

/// `inspector2:BatchGetCodeSnippet`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetCodeSnippet: &str = "inspector2:BatchGetCodeSnippet";

/// `inspector2:BatchGetFindingDetails`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetFindingDetails: &str = "inspector2:BatchGetFindingDetails";

/// `inspector2:BatchGetFreeTrialInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetFreeTrialInfo: &str = "inspector2:BatchGetFreeTrialInfo";

/// `inspector2:BatchGetMemberEc2DeepInspectionStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetMemberEc2DeepInspectionStatus: &str = "inspector2:BatchGetMemberEc2DeepInspectionStatus";

/// `inspector2:BatchUpdateMemberEc2DeepInspectionStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdateMemberEc2DeepInspectionStatus: &str = "inspector2:BatchUpdateMemberEc2DeepInspectionStatus";

/// `inspector2:CancelFindingsReport`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelFindingsReport: &str = "inspector2:CancelFindingsReport";

/// `inspector2:CancelSbomExport`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelSbomExport: &str = "inspector2:CancelSbomExport";

/// `inspector2:CreateCisScanConfiguration`: Write.
///
/// Resource types: `CIS Scan Configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCisScanConfiguration: &str = "inspector2:CreateCisScanConfiguration";

/// `inspector2:CreateCodeSecurityIntegration`: Write.
///
/// Resource types: `Code Security Integration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCodeSecurityIntegration: &str = "inspector2:CreateCodeSecurityIntegration";

/// `inspector2:CreateCodeSecurityScanConfiguration`: Write.
///
/// Resource types: `Code Security Scan Configuration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCodeSecurityScanConfiguration: &str = "inspector2:CreateCodeSecurityScanConfiguration";

/// `inspector2:CreateConnector`: Write.
///
/// Resource types: `Connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateConnector: &str = "inspector2:CreateConnector";

/// `inspector2:CreateFilter`: Write.
///
/// Resource types: `Filter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFilter: &str = "inspector2:CreateFilter";

/// `inspector2:CreateFindingsReport`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateFindingsReport: &str = "inspector2:CreateFindingsReport";

/// `inspector2:CreateSbomExport`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSbomExport: &str = "inspector2:CreateSbomExport";

/// `inspector2:DeleteCisScanConfiguration`: Write.
///
/// Resource types: `CIS Scan Configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCisScanConfiguration: &str = "inspector2:DeleteCisScanConfiguration";

/// `inspector2:DeleteCodeSecurityIntegration`: Write.
///
/// Resource types: `Code Security Integration` (required).
pub const DeleteCodeSecurityIntegration: &str = "inspector2:DeleteCodeSecurityIntegration";

/// `inspector2:DeleteCodeSecurityScanConfiguration`: Write.
///
/// Resource types: `Code Security Scan Configuration` (required).
pub const DeleteCodeSecurityScanConfiguration: &str = "inspector2:DeleteCodeSecurityScanConfiguration";

/// `inspector2:DeleteConnector`: Write.
///
/// Resource types: `Connector` (required).
pub const DeleteConnector: &str = "inspector2:DeleteConnector";

/// `inspector2:DeleteFilter`: Write.
///
/// Resource types: `Filter` (required).
pub const DeleteFilter: &str = "inspector2:DeleteFilter";

/// `inspector2:DescribeOrganizationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationConfiguration: &str = "inspector2:DescribeOrganizationConfiguration";

/// `inspector2:Disable`: Write.
///
/// No resource types: its resource is `*`.
pub const Disable: &str = "inspector2:Disable";

/// `inspector2:DisableDelegatedAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableDelegatedAdminAccount: &str = "inspector2:DisableDelegatedAdminAccount";

/// `inspector2:DisassociateMember`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateMember: &str = "inspector2:DisassociateMember";

/// `inspector2:Enable`: Write.
///
/// No resource types: its resource is `*`.
pub const Enable: &str = "inspector2:Enable";

/// `inspector2:EnableDelegatedAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableDelegatedAdminAccount: &str = "inspector2:EnableDelegatedAdminAccount";

/// `inspector2:GetCisScanReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCisScanReport: &str = "inspector2:GetCisScanReport";

/// `inspector2:GetCisScanResultDetails`: List.
///
/// No resource types: its resource is `*`.
pub const GetCisScanResultDetails: &str = "inspector2:GetCisScanResultDetails";

/// `inspector2:GetClustersForImage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetClustersForImage: &str = "inspector2:GetClustersForImage";

/// `inspector2:GetCodeSecurityIntegration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCodeSecurityIntegration: &str = "inspector2:GetCodeSecurityIntegration";

/// `inspector2:GetCodeSecurityScan`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCodeSecurityScan: &str = "inspector2:GetCodeSecurityScan";

/// `inspector2:GetCodeSecurityScanConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCodeSecurityScanConfiguration: &str = "inspector2:GetCodeSecurityScanConfiguration";

/// `inspector2:GetConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetConfiguration: &str = "inspector2:GetConfiguration";

/// `inspector2:GetDelegatedAdminAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDelegatedAdminAccount: &str = "inspector2:GetDelegatedAdminAccount";

/// `inspector2:GetEc2DeepInspectionConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEc2DeepInspectionConfiguration: &str = "inspector2:GetEc2DeepInspectionConfiguration";

/// `inspector2:GetEncryptionKey`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEncryptionKey: &str = "inspector2:GetEncryptionKey";

/// `inspector2:GetFindingsReportStatus`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFindingsReportStatus: &str = "inspector2:GetFindingsReportStatus";

/// `inspector2:GetMember`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMember: &str = "inspector2:GetMember";

/// `inspector2:GetSbomExport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSbomExport: &str = "inspector2:GetSbomExport";

/// `inspector2:ListAccountPermissions`: List.
///
/// No resource types: its resource is `*`.
pub const ListAccountPermissions: &str = "inspector2:ListAccountPermissions";

/// `inspector2:ListCisScanConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCisScanConfigurations: &str = "inspector2:ListCisScanConfigurations";

/// `inspector2:ListCisScanResultsAggregatedByChecks`: List.
///
/// No resource types: its resource is `*`.
pub const ListCisScanResultsAggregatedByChecks: &str = "inspector2:ListCisScanResultsAggregatedByChecks";

/// `inspector2:ListCisScanResultsAggregatedByTargetResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListCisScanResultsAggregatedByTargetResource: &str = "inspector2:ListCisScanResultsAggregatedByTargetResource";

/// `inspector2:ListCisScans`: List.
///
/// No resource types: its resource is `*`.
pub const ListCisScans: &str = "inspector2:ListCisScans";

/// `inspector2:ListCodeSecurityIntegrations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCodeSecurityIntegrations: &str = "inspector2:ListCodeSecurityIntegrations";

/// `inspector2:ListCodeSecurityScanConfigurationAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCodeSecurityScanConfigurationAssociations: &str = "inspector2:ListCodeSecurityScanConfigurationAssociations";

/// `inspector2:ListCodeSecurityScanConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCodeSecurityScanConfigurations: &str = "inspector2:ListCodeSecurityScanConfigurations";

/// `inspector2:ListConnectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectors: &str = "inspector2:ListConnectors";

/// `inspector2:ListConnectorScanConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListConnectorScanConfigurations: &str = "inspector2:ListConnectorScanConfigurations";

/// `inspector2:ListCoverage`: List.
///
/// No resource types: its resource is `*`.
pub const ListCoverage: &str = "inspector2:ListCoverage";

/// `inspector2:ListCoverageStatistics`: List.
///
/// No resource types: its resource is `*`.
pub const ListCoverageStatistics: &str = "inspector2:ListCoverageStatistics";

/// `inspector2:ListDelegatedAdminAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListDelegatedAdminAccounts: &str = "inspector2:ListDelegatedAdminAccounts";

/// `inspector2:ListFilters`: List.
///
/// No resource types: its resource is `*`.
pub const ListFilters: &str = "inspector2:ListFilters";

/// `inspector2:ListFindingAggregations`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindingAggregations: &str = "inspector2:ListFindingAggregations";

/// `inspector2:ListFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindings: &str = "inspector2:ListFindings";

/// `inspector2:ListMembers`: List.
///
/// No resource types: its resource is `*`.
pub const ListMembers: &str = "inspector2:ListMembers";

/// `inspector2:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "inspector2:ListTagsForResource";

/// `inspector2:ListUsageTotals`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsageTotals: &str = "inspector2:ListUsageTotals";

/// `inspector2:ResetEncryptionKey`: Write.
///
/// No resource types: its resource is `*`.
pub const ResetEncryptionKey: &str = "inspector2:ResetEncryptionKey";

/// `inspector2:SearchVulnerabilities`: Read.
///
/// No resource types: its resource is `*`.
pub const SearchVulnerabilities: &str = "inspector2:SearchVulnerabilities";

/// `inspector2:SendCisSessionHealth`: Write.
///
/// No resource types: its resource is `*`.
pub const SendCisSessionHealth: &str = "inspector2:SendCisSessionHealth";

/// `inspector2:SendCisSessionTelemetry`: Write.
///
/// No resource types: its resource is `*`.
pub const SendCisSessionTelemetry: &str = "inspector2:SendCisSessionTelemetry";

/// `inspector2:StartCisSession`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCisSession: &str = "inspector2:StartCisSession";

/// `inspector2:StartCodeSecurityScan`: Write.
///
/// No resource types: its resource is `*`.
pub const StartCodeSecurityScan: &str = "inspector2:StartCodeSecurityScan";

/// `inspector2:StopCisSession`: Write.
///
/// No resource types: its resource is `*`.
pub const StopCisSession: &str = "inspector2:StopCisSession";

/// `inspector2:TagResource`: Tagging, Write.
///
/// Resource types: `CIS Scan Configuration`, `Code Security Integration`, `Code Security Scan Configuration`, `Connector`, `Filter`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "inspector2:TagResource";

/// `inspector2:UntagResource`: Tagging, Write.
///
/// Resource types: `CIS Scan Configuration`, `Code Security Integration`, `Code Security Scan Configuration`, `Connector`, `Filter`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "inspector2:UntagResource";

/// `inspector2:UpdateCisScanConfiguration`: Write.
///
/// Resource types: `CIS Scan Configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCisScanConfiguration: &str = "inspector2:UpdateCisScanConfiguration";

/// `inspector2:UpdateCodeSecurityIntegration`: Write.
///
/// Resource types: `Code Security Integration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCodeSecurityIntegration: &str = "inspector2:UpdateCodeSecurityIntegration";

/// `inspector2:UpdateCodeSecurityScanConfiguration`: Write.
///
/// Resource types: `Code Security Scan Configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCodeSecurityScanConfiguration: &str = "inspector2:UpdateCodeSecurityScanConfiguration";

/// `inspector2:UpdateConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConfiguration: &str = "inspector2:UpdateConfiguration";

/// `inspector2:UpdateConnector`: Write.
///
/// Resource types: `Connector` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateConnector: &str = "inspector2:UpdateConnector";

/// `inspector2:UpdateConnectorScanConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateConnectorScanConfiguration: &str = "inspector2:UpdateConnectorScanConfiguration";

/// `inspector2:UpdateEc2DeepInspectionConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEc2DeepInspectionConfiguration: &str = "inspector2:UpdateEc2DeepInspectionConfiguration";

/// `inspector2:UpdateEncryptionKey`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateEncryptionKey: &str = "inspector2:UpdateEncryptionKey";

/// `inspector2:UpdateFilter`: Write.
///
/// Resource types: `Filter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateFilter: &str = "inspector2:UpdateFilter";

/// `inspector2:UpdateOrganizationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateOrganizationConfiguration: &str = "inspector2:UpdateOrganizationConfiguration";

/// `inspector2:UpdateOrgEc2DeepInspectionConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateOrgEc2DeepInspectionConfiguration: &str = "inspector2:UpdateOrgEc2DeepInspectionConfiguration";
