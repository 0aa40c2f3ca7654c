// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Trusted Advisor: the actions of the prefix `trustedadvisor`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `checks` | `arn:${Partition}:trustedadvisor:${Region}:${Account}:checks/${CategoryCode}/${CheckId}` |

/// `trustedadvisor:BatchUpdateRecommendationResourceExclusion`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchUpdateRecommendationResourceExclusion: &str = "trustedadvisor:BatchUpdateRecommendationResourceExclusion";

/// `trustedadvisor:DeleteNotificationConfigurationForDelegatedAdmin`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteNotificationConfigurationForDelegatedAdmin: &str = "trustedadvisor:DeleteNotificationConfigurationForDelegatedAdmin";

/// `trustedadvisor:DescribeAccount`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccount: &str = "trustedadvisor:DescribeAccount";

/// `trustedadvisor:DescribeAccountAccess`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountAccess: &str = "trustedadvisor:DescribeAccountAccess";

/// `trustedadvisor:DescribeCheckItems`: Read.
///
/// Resource types: `checks` (required).
pub const DescribeCheckItems: &str = "trustedadvisor:DescribeCheckItems";

/// `trustedadvisor:DescribeCheckRefreshStatuses`: Read.
///
/// Resource types: `checks` (required).
pub const DescribeCheckRefreshStatuses: &str = "trustedadvisor:DescribeCheckRefreshStatuses";

/// `trustedadvisor:DescribeChecks`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeChecks: &str = "trustedadvisor:DescribeChecks";

/// `trustedadvisor:DescribeCheckStatusHistoryChanges`: Read.
///
/// Resource types: `checks` (required).
pub const DescribeCheckStatusHistoryChanges: &str = "trustedadvisor:DescribeCheckStatusHistoryChanges";

/// `trustedadvisor:DescribeCheckSummaries`: Read.
///
/// Resource types: `checks` (required).
pub const DescribeCheckSummaries: &str = "trustedadvisor:DescribeCheckSummaries";

/// `trustedadvisor:DescribeNotificationConfigurations`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeNotificationConfigurations: &str = "trustedadvisor:DescribeNotificationConfigurations";

/// `trustedadvisor:DescribeNotificationPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeNotificationPreferences: &str = "trustedadvisor:DescribeNotificationPreferences";

/// `trustedadvisor:DescribeOrganization`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganization: &str = "trustedadvisor:DescribeOrganization";

/// `trustedadvisor:DescribeOrganizationAccounts`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeOrganizationAccounts: &str = "trustedadvisor:DescribeOrganizationAccounts";

/// `trustedadvisor:DescribeReports`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReports: &str = "trustedadvisor:DescribeReports";

/// `trustedadvisor:DescribeRisk`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRisk: &str = "trustedadvisor:DescribeRisk";

/// `trustedadvisor:DescribeRiskResources`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRiskResources: &str = "trustedadvisor:DescribeRiskResources";

/// `trustedadvisor:DescribeRisks`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeRisks: &str = "trustedadvisor:DescribeRisks";

/// `trustedadvisor:DescribeServiceMetadata`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeServiceMetadata: &str = "trustedadvisor:DescribeServiceMetadata";

/// `trustedadvisor:DownloadRisk`: Read.
///
/// No resource types: its resource is `*`.
pub const DownloadRisk: &str = "trustedadvisor:DownloadRisk";

/// `trustedadvisor:ExcludeCheckItems`: Write.
///
/// Resource types: `checks` (required).
pub const ExcludeCheckItems: &str = "trustedadvisor:ExcludeCheckItems";

/// `trustedadvisor:GenerateReport`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateReport: &str = "trustedadvisor:GenerateReport";

/// `trustedadvisor:GetOrganizationRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOrganizationRecommendation: &str = "trustedadvisor:GetOrganizationRecommendation";

/// `trustedadvisor:GetRecommendation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetRecommendation: &str = "trustedadvisor:GetRecommendation";

/// `trustedadvisor:IncludeCheckItems`: Write.
///
/// Resource types: `checks` (required).
pub const IncludeCheckItems: &str = "trustedadvisor:IncludeCheckItems";

/// `trustedadvisor:ListAccountsForParent`: Read.
///
/// No resource types: its resource is `*`.
pub const ListAccountsForParent: &str = "trustedadvisor:ListAccountsForParent";

/// `trustedadvisor:ListChecks`: List.
///
/// No resource types: its resource is `*`.
pub const ListChecks: &str = "trustedadvisor:ListChecks";

/// `trustedadvisor:ListOrganizationalUnitsForParent`: Read.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationalUnitsForParent: &str = "trustedadvisor:ListOrganizationalUnitsForParent";

/// `trustedadvisor:ListOrganizationRecommendationAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationRecommendationAccounts: &str = "trustedadvisor:ListOrganizationRecommendationAccounts";

/// `trustedadvisor:ListOrganizationRecommendationResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationRecommendationResources: &str = "trustedadvisor:ListOrganizationRecommendationResources";

/// `trustedadvisor:ListOrganizationRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const ListOrganizationRecommendations: &str = "trustedadvisor:ListOrganizationRecommendations";

/// `trustedadvisor:ListRecommendationResources`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendationResources: &str = "trustedadvisor:ListRecommendationResources";

/// `trustedadvisor:ListRecommendations`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendations: &str = "trustedadvisor:ListRecommendations";

/// `trustedadvisor:ListRecommendationsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListRecommendationsForResource: &str = "trustedadvisor:ListRecommendationsForResource";

/// `trustedadvisor:ListRoots`: Read.
///
/// No resource types: its resource is `*`.
pub const ListRoots: &str = "trustedadvisor:ListRoots";

/// `trustedadvisor:RefreshCheck`: Write.
///
/// Resource types: `checks` (required).
pub const RefreshCheck: &str = "trustedadvisor:RefreshCheck";

/// `trustedadvisor:SetAccountAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const SetAccountAccess: &str = "trustedadvisor:SetAccountAccess";

/// `trustedadvisor:SetOrganizationAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const SetOrganizationAccess: &str = "trustedadvisor:SetOrganizationAccess";

/// `trustedadvisor:UpdateNotificationConfigurations`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateNotificationConfigurations: &str = "trustedadvisor:UpdateNotificationConfigurations";

/// `trustedadvisor:UpdateNotificationPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateNotificationPreferences: &str = "trustedadvisor:UpdateNotificationPreferences";

/// `trustedadvisor:UpdateOrganizationRecommendationLifecycle`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateOrganizationRecommendationLifecycle: &str = "trustedadvisor:UpdateOrganizationRecommendationLifecycle";

/// `trustedadvisor:UpdateRecommendationLifecycle`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRecommendationLifecycle: &str = "trustedadvisor:UpdateRecommendationLifecycle";

/// `trustedadvisor:UpdateRiskStatus`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateRiskStatus: &str = "trustedadvisor:UpdateRiskStatus";
