// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon GuardDuty: the actions of the prefix `guardduty`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `customdetectionrule` | `arn:${Partition}:guardduty::aws:detection-rule/custom/${RuleId}` |
//! | `customdetectionruleassociation` | `arn:${Partition}:guardduty:${Region}:${Account}:detection-rule/custom/${RuleId}/association/${AssociationId}` |
//! | `detector` | `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}` |
//! | `filter` | `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/filter/${FilterName}` |
//! | `ipset` | `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/ipset/${IPSetId}` |
//! | `malwareprotectionplan` | `arn:${Partition}:guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}` |
//! | `publishingDestination` | `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/publishingdestination/${PublishingDestinationId}` |
//! | `threatentityset` | `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/threatentityset/${ThreatEntitySetId}` |
//! | `threatintelset` | `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/threatintelset/${ThreatIntelSetId}` |
//! | `trustedentityset` | `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/trustedentityset/${TrustedEntitySetId}` |

/// `guardduty:AcceptAdministratorInvitation`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptAdministratorInvitation: &str = "guardduty:AcceptAdministratorInvitation";

/// `guardduty:AcceptInvitation`: Write.
///
/// No resource types: its resource is `*`.
pub const AcceptInvitation: &str = "guardduty:AcceptInvitation";

/// `guardduty:ArchiveFindings`: Write.
///
/// No resource types: its resource is `*`.
pub const ArchiveFindings: &str = "guardduty:ArchiveFindings";

/// `guardduty:CreateCustomDetectionRuleAssociation`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomDetectionRuleAssociation: &str = "guardduty:CreateCustomDetectionRuleAssociation";

/// `guardduty:CreateCustomDetectionRuleOrgConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCustomDetectionRuleOrgConfiguration: &str = "guardduty:CreateCustomDetectionRuleOrgConfiguration";

/// `guardduty:CreateDetector`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDetector: &str = "guardduty:CreateDetector";

/// `guardduty:CreateFilter`: Write.
///
/// Resource types: `filter` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFilter: &str = "guardduty:CreateFilter";

/// `guardduty:CreateInvestigation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateInvestigation: &str = "guardduty:CreateInvestigation";

/// `guardduty:CreateIPSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateIPSet: &str = "guardduty:CreateIPSet";

/// `guardduty:CreateMalwareProtectionPlan`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateMalwareProtectionPlan: &str = "guardduty:CreateMalwareProtectionPlan";

/// `guardduty:CreateMembers`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateMembers: &str = "guardduty:CreateMembers";

/// `guardduty:CreatePublishingDestination`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePublishingDestination: &str = "guardduty:CreatePublishingDestination";

/// `guardduty:CreateSampleFindings`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateSampleFindings: &str = "guardduty:CreateSampleFindings";

/// `guardduty:CreateThreatEntitySet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateThreatEntitySet: &str = "guardduty:CreateThreatEntitySet";

/// `guardduty:CreateThreatIntelSet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateThreatIntelSet: &str = "guardduty:CreateThreatIntelSet";

/// `guardduty:CreateTrustedEntitySet`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrustedEntitySet: &str = "guardduty:CreateTrustedEntitySet";

/// `guardduty:DeclineInvitations`: Write.
///
/// No resource types: its resource is `*`.
pub const DeclineInvitations: &str = "guardduty:DeclineInvitations";

/// `guardduty:DeleteCustomDetectionRuleAssociation`: Write.
///
/// Resource types: `customdetectionruleassociation` (required).
pub const DeleteCustomDetectionRuleAssociation: &str = "guardduty:DeleteCustomDetectionRuleAssociation";

/// `guardduty:DeleteCustomDetectionRuleOrgConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteCustomDetectionRuleOrgConfiguration: &str = "guardduty:DeleteCustomDetectionRuleOrgConfiguration";

/// `guardduty:DeleteDetector`: Write.
///
/// Resource types: `detector` (required).
pub const DeleteDetector: &str = "guardduty:DeleteDetector";

/// `guardduty:DeleteFilter`: Write.
///
/// Resource types: `filter` (required).
pub const DeleteFilter: &str = "guardduty:DeleteFilter";

/// `guardduty:DeleteInvitations`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteInvitations: &str = "guardduty:DeleteInvitations";

/// `guardduty:DeleteIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const DeleteIPSet: &str = "guardduty:DeleteIPSet";

/// `guardduty:DeleteMalwareProtectionPlan`: Write.
///
/// Resource types: `malwareprotectionplan` (required).
pub const DeleteMalwareProtectionPlan: &str = "guardduty:DeleteMalwareProtectionPlan";

/// `guardduty:DeleteMembers`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteMembers: &str = "guardduty:DeleteMembers";

/// `guardduty:DeletePublishingDestination`: Write.
///
/// Resource types: `publishingDestination` (required).
pub const DeletePublishingDestination: &str = "guardduty:DeletePublishingDestination";

/// `guardduty:DeleteThreatEntitySet`: Write.
///
/// Resource types: `threatentityset` (required).
pub const DeleteThreatEntitySet: &str = "guardduty:DeleteThreatEntitySet";

/// `guardduty:DeleteThreatIntelSet`: Write.
///
/// Resource types: `threatintelset` (required).
pub const DeleteThreatIntelSet: &str = "guardduty:DeleteThreatIntelSet";

/// `guardduty:DeleteTrustedEntitySet`: Write.
///
/// Resource types: `trustedentityset` (required).
pub const DeleteTrustedEntitySet: &str = "guardduty:DeleteTrustedEntitySet";

/// `guardduty:DescribeMalwareScans`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeMalwareScans: &str = "guardduty:DescribeMalwareScans";

/// `guardduty:DescribeOrganizationConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationConfiguration: &str = "guardduty:DescribeOrganizationConfiguration";

/// `guardduty:DescribePublishingDestination`: Read.
///
/// Resource types: `publishingDestination` (required).
pub const DescribePublishingDestination: &str = "guardduty:DescribePublishingDestination";

/// `guardduty:DisableOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableOrganizationAdminAccount: &str = "guardduty:DisableOrganizationAdminAccount";

/// `guardduty:DisassociateFromAdministratorAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateFromAdministratorAccount: &str = "guardduty:DisassociateFromAdministratorAccount";

/// `guardduty:DisassociateFromMasterAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateFromMasterAccount: &str = "guardduty:DisassociateFromMasterAccount";

/// `guardduty:DisassociateMembers`: Write.
///
/// No resource types: its resource is `*`.
pub const DisassociateMembers: &str = "guardduty:DisassociateMembers";

/// `guardduty:EnableOrganizationAdminAccount`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableOrganizationAdminAccount: &str = "guardduty:EnableOrganizationAdminAccount";

/// `guardduty:GetAdministratorAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAdministratorAccount: &str = "guardduty:GetAdministratorAccount";

/// `guardduty:GetCoverageStatistics`: Read.
///
/// Resource types: `detector` (required).
pub const GetCoverageStatistics: &str = "guardduty:GetCoverageStatistics";

/// `guardduty:GetCustomDetectionRule`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCustomDetectionRule: &str = "guardduty:GetCustomDetectionRule";

/// `guardduty:GetCustomDetectionRuleAssociation`: Read.
///
/// Resource types: `customdetectionruleassociation` (required).
pub const GetCustomDetectionRuleAssociation: &str = "guardduty:GetCustomDetectionRuleAssociation";

/// `guardduty:GetCustomDetectionRuleOrgConfiguration`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCustomDetectionRuleOrgConfiguration: &str = "guardduty:GetCustomDetectionRuleOrgConfiguration";

/// `guardduty:GetDetector`: Read.
///
/// Resource types: `detector` (required).
pub const GetDetector: &str = "guardduty:GetDetector";

/// `guardduty:GetFilter`: Read.
///
/// Resource types: `filter` (required).
pub const GetFilter: &str = "guardduty:GetFilter";

/// `guardduty:GetFindings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFindings: &str = "guardduty:GetFindings";

/// `guardduty:GetFindingsStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFindingsStatistics: &str = "guardduty:GetFindingsStatistics";

/// `guardduty:GetInvestigation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInvestigation: &str = "guardduty:GetInvestigation";

/// `guardduty:GetInvitationsCount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetInvitationsCount: &str = "guardduty:GetInvitationsCount";

/// `guardduty:GetIPSet`: Read.
///
/// Resource types: `ipset` (required).
pub const GetIPSet: &str = "guardduty:GetIPSet";

/// `guardduty:GetMalwareProtectionPlan`: Read.
///
/// Resource types: `malwareprotectionplan` (required).
pub const GetMalwareProtectionPlan: &str = "guardduty:GetMalwareProtectionPlan";

/// `guardduty:GetMalwareScan`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMalwareScan: &str = "guardduty:GetMalwareScan";

/// `guardduty:GetMalwareScanSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMalwareScanSettings: &str = "guardduty:GetMalwareScanSettings";

/// `guardduty:GetMasterAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMasterAccount: &str = "guardduty:GetMasterAccount";

/// `guardduty:GetMemberDetectors`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMemberDetectors: &str = "guardduty:GetMemberDetectors";

/// `guardduty:GetMembers`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMembers: &str = "guardduty:GetMembers";

/// `guardduty:GetOrganizationStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOrganizationStatistics: &str = "guardduty:GetOrganizationStatistics";

/// `guardduty:GetRemainingFreeTrialDays`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRemainingFreeTrialDays: &str = "guardduty:GetRemainingFreeTrialDays";

/// `guardduty:GetThreatEntitySet`: Read.
///
/// Resource types: `threatentityset` (required).
pub const GetThreatEntitySet: &str = "guardduty:GetThreatEntitySet";

/// `guardduty:GetThreatIntelSet`: Read.
///
/// Resource types: `threatintelset` (required).
pub const GetThreatIntelSet: &str = "guardduty:GetThreatIntelSet";

/// `guardduty:GetTrustedEntitySet`: Read.
///
/// Resource types: `trustedentityset` (required).
pub const GetTrustedEntitySet: &str = "guardduty:GetTrustedEntitySet";

/// `guardduty:GetUsageStatistics`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUsageStatistics: &str = "guardduty:GetUsageStatistics";

/// `guardduty:InviteMembers`: Write.
///
/// No resource types: its resource is `*`.
pub const InviteMembers: &str = "guardduty:InviteMembers";

/// `guardduty:ListCoverage`: List.
///
/// Resource types: `detector` (required).
pub const ListCoverage: &str = "guardduty:ListCoverage";

/// `guardduty:ListCustomDetectionRuleAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomDetectionRuleAssociations: &str = "guardduty:ListCustomDetectionRuleAssociations";

/// `guardduty:ListCustomDetectionRuleOrgConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomDetectionRuleOrgConfigurations: &str = "guardduty:ListCustomDetectionRuleOrgConfigurations";

/// `guardduty:ListCustomDetectionRules`: List.
///
/// No resource types: its resource is `*`.
pub const ListCustomDetectionRules: &str = "guardduty:ListCustomDetectionRules";

/// `guardduty:ListDetectors`: List.
///
/// No resource types: its resource is `*`.
pub const ListDetectors: &str = "guardduty:ListDetectors";

/// `guardduty:ListFilters`: List.
///
/// No resource types: its resource is `*`.
pub const ListFilters: &str = "guardduty:ListFilters";

/// `guardduty:ListFindings`: List.
///
/// No resource types: its resource is `*`.
pub const ListFindings: &str = "guardduty:ListFindings";

/// `guardduty:ListInvestigations`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvestigations: &str = "guardduty:ListInvestigations";

/// `guardduty:ListInvitations`: List.
///
/// No resource types: its resource is `*`.
pub const ListInvitations: &str = "guardduty:ListInvitations";

/// `guardduty:ListIPSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListIPSets: &str = "guardduty:ListIPSets";

/// `guardduty:ListMalwareProtectionPlans`: List.
///
/// No resource types: its resource is `*`.
pub const ListMalwareProtectionPlans: &str = "guardduty:ListMalwareProtectionPlans";

/// `guardduty:ListMalwareScans`: List.
///
/// No resource types: its resource is `*`.
pub const ListMalwareScans: &str = "guardduty:ListMalwareScans";

/// `guardduty:ListMembers`: List.
///
/// No resource types: its resource is `*`.
pub const ListMembers: &str = "guardduty:ListMembers";

/// `guardduty:ListOrganizationAdminAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationAdminAccounts: &str = "guardduty:ListOrganizationAdminAccounts";

/// `guardduty:ListPublishingDestinations`: List.
///
/// No resource types: its resource is `*`.
pub const ListPublishingDestinations: &str = "guardduty:ListPublishingDestinations";

/// `guardduty:ListTagsForResource`: Read.
///
/// Resource types: `customdetectionruleassociation`, `detector`, `filter`, `ipset`, `malwareprotectionplan`, `publishingDestination`, `threatentityset`, `threatintelset`, `trustedentityset`.
pub const ListTagsForResource: &str = "guardduty:ListTagsForResource";

/// `guardduty:ListThreatEntitySets`: List.
///
/// No resource types: its resource is `*`.
pub const ListThreatEntitySets: &str = "guardduty:ListThreatEntitySets";

/// `guardduty:ListThreatIntelSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListThreatIntelSets: &str = "guardduty:ListThreatIntelSets";

/// `guardduty:ListTrustedEntitySets`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrustedEntitySets: &str = "guardduty:ListTrustedEntitySets";

/// `guardduty:SendObjectMalwareScan`: Write.
///
/// No resource types: its resource is `*`.
pub const SendObjectMalwareScan: &str = "guardduty:SendObjectMalwareScan";

/// `guardduty:SendSecurityTelemetry`: Write.
///
/// No resource types: its resource is `*`.
pub const SendSecurityTelemetry: &str = "guardduty:SendSecurityTelemetry";

/// `guardduty:StartMalwareScan`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMalwareScan: &str = "guardduty:StartMalwareScan";

/// `guardduty:StartMonitoringMembers`: Write.
///
/// No resource types: its resource is `*`.
pub const StartMonitoringMembers: &str = "guardduty:StartMonitoringMembers";

/// `guardduty:StopMonitoringMembers`: Write.
///
/// No resource types: its resource is `*`.
pub const StopMonitoringMembers: &str = "guardduty:StopMonitoringMembers";

/// `guardduty:TagResource`: Tagging, Write.
///
/// Resource types: `customdetectionruleassociation`, `detector`, `filter`, `ipset`, `malwareprotectionplan`, `publishingDestination`, `threatentityset`, `threatintelset`, `trustedentityset`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "guardduty:TagResource";

/// `guardduty:UnarchiveFindings`: Write.
///
/// No resource types: its resource is `*`.
pub const UnarchiveFindings: &str = "guardduty:UnarchiveFindings";

/// `guardduty:UntagResource`: Tagging, Write.
///
/// Resource types: `customdetectionruleassociation`, `detector`, `filter`, `ipset`, `malwareprotectionplan`, `publishingDestination`, `threatentityset`, `threatintelset`, `trustedentityset`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "guardduty:UntagResource";

/// `guardduty:UpdateCustomDetectionRuleAssociation`: Write.
///
/// Resource types: `customdetectionruleassociation` (required).
pub const UpdateCustomDetectionRuleAssociation: &str = "guardduty:UpdateCustomDetectionRuleAssociation";

/// `guardduty:UpdateCustomDetectionRuleOrgConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCustomDetectionRuleOrgConfiguration: &str = "guardduty:UpdateCustomDetectionRuleOrgConfiguration";

/// `guardduty:UpdateDetector`: Write.
///
/// Resource types: `detector` (required).
pub const UpdateDetector: &str = "guardduty:UpdateDetector";

/// `guardduty:UpdateFilter`: Write.
///
/// Resource types: `filter` (required).
pub const UpdateFilter: &str = "guardduty:UpdateFilter";

/// `guardduty:UpdateFindingsFeedback`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFindingsFeedback: &str = "guardduty:UpdateFindingsFeedback";

/// `guardduty:UpdateIPSet`: Write.
///
/// Resource types: `ipset` (required).
pub const UpdateIPSet: &str = "guardduty:UpdateIPSet";

/// `guardduty:UpdateMalwareProtectionPlan`: Write.
///
/// Resource types: `malwareprotectionplan` (required).
pub const UpdateMalwareProtectionPlan: &str = "guardduty:UpdateMalwareProtectionPlan";

/// `guardduty:UpdateMalwareScanSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateMalwareScanSettings: &str = "guardduty:UpdateMalwareScanSettings";

/// `guardduty:UpdateMemberDetectors`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateMemberDetectors: &str = "guardduty:UpdateMemberDetectors";

/// `guardduty:UpdateOrganizationConfiguration`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateOrganizationConfiguration: &str = "guardduty:UpdateOrganizationConfiguration";

/// `guardduty:UpdatePublishingDestination`: Write.
///
/// Resource types: `publishingDestination` (required).
pub const UpdatePublishingDestination: &str = "guardduty:UpdatePublishingDestination";

/// `guardduty:UpdateThreatEntitySet`: Write.
///
/// Resource types: `threatentityset` (required).
pub const UpdateThreatEntitySet: &str = "guardduty:UpdateThreatEntitySet";

/// `guardduty:UpdateThreatIntelSet`: Write.
///
/// Resource types: `threatintelset` (required).
pub const UpdateThreatIntelSet: &str = "guardduty:UpdateThreatIntelSet";

/// `guardduty:UpdateTrustedEntitySet`: Write.
///
/// Resource types: `trustedentityset` (required).
pub const UpdateTrustedEntitySet: &str = "guardduty:UpdateTrustedEntitySet";
