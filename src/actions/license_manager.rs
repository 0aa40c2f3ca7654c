// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS License Manager: the actions of the prefix `license-manager`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `grant` | `arn:${Partition}:license-manager::${Account}:grant:${GrantId}` |
//! | `license` | `arn:${Partition}:license-manager::${Account}:license:${LicenseId}` |
//! | `license-asset-group` | `arn:${Partition}:license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}` |
//! | `license-asset-ruleset` | `arn:${Partition}:license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}` |
//! | `license-configuration` | `arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}` |
//! | `report-generator` | `arn:${Partition}:license-manager:${Region}:${Account}:report-generator:${ReportGeneratorId}` |

/// `license-manager:AcceptGrant`: Write.
///
/// Resource types: `grant` (required).
pub const AcceptGrant: &str = "license-manager:AcceptGrant";

/// `license-manager:CheckInLicense`: Write.
///
/// No resource types: its resource is `*`.
pub const CheckInLicense: &str = "license-manager:CheckInLicense";

/// `license-manager:CheckoutBorrowLicense`: Write.
///
/// Resource types: `license` (required).
pub const CheckoutBorrowLicense: &str = "license-manager:CheckoutBorrowLicense";

/// `license-manager:CheckoutLicense`: Write.
///
/// No resource types: its resource is `*`.
pub const CheckoutLicense: &str = "license-manager:CheckoutLicense";

/// `license-manager:CreateGrant`: Write.
///
/// Resource types: `license` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateGrant: &str = "license-manager:CreateGrant";

/// `license-manager:CreateGrantVersion`: Write.
///
/// Resource types: `grant` (required).
pub const CreateGrantVersion: &str = "license-manager:CreateGrantVersion";

/// `license-manager:CreateLicense`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLicense: &str = "license-manager:CreateLicense";

/// `license-manager:CreateLicenseAssetGroup`: Write.
///
/// Resource types: `license-asset-ruleset` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLicenseAssetGroup: &str = "license-manager:CreateLicenseAssetGroup";

/// `license-manager:CreateLicenseAssetRuleset`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLicenseAssetRuleset: &str = "license-manager:CreateLicenseAssetRuleset";

/// `license-manager:CreateLicenseConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLicenseConfiguration: &str = "license-manager:CreateLicenseConfiguration";

/// `license-manager:CreateLicenseConversionTaskForResource`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLicenseConversionTaskForResource: &str = "license-manager:CreateLicenseConversionTaskForResource";

/// `license-manager:CreateLicenseManagerReportGenerator`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateLicenseManagerReportGenerator: &str = "license-manager:CreateLicenseManagerReportGenerator";

/// `license-manager:CreateLicenseVersion`: Write.
///
/// Resource types: `license` (required).
pub const CreateLicenseVersion: &str = "license-manager:CreateLicenseVersion";

/// `license-manager:CreateToken`: Write.
///
/// Resource types: `license` (required).
pub const CreateToken: &str = "license-manager:CreateToken";

/// `license-manager:DeleteGrant`: Write.
///
/// Resource types: `grant` (required).
pub const DeleteGrant: &str = "license-manager:DeleteGrant";

/// `license-manager:DeleteLicense`: Write.
///
/// Resource types: `license` (required).
pub const DeleteLicense: &str = "license-manager:DeleteLicense";

/// `license-manager:DeleteLicenseAssetGroup`: Write.
///
/// Resource types: `license-asset-group` (required).
pub const DeleteLicenseAssetGroup: &str = "license-manager:DeleteLicenseAssetGroup";

/// `license-manager:DeleteLicenseAssetRuleset`: Write.
///
/// Resource types: `license-asset-ruleset` (required).
pub const DeleteLicenseAssetRuleset: &str = "license-manager:DeleteLicenseAssetRuleset";

/// `license-manager:DeleteLicenseConfiguration`: Write.
///
/// Resource types: `license-configuration` (required).
pub const DeleteLicenseConfiguration: &str = "license-manager:DeleteLicenseConfiguration";

/// `license-manager:DeleteLicenseManagerReportGenerator`: Write.
///
/// Resource types: `report-generator` (required).
pub const DeleteLicenseManagerReportGenerator: &str = "license-manager:DeleteLicenseManagerReportGenerator";

/// `license-manager:DeleteToken`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteToken: &str = "license-manager:DeleteToken";

/// `license-manager:ExtendLicenseConsumption`: Write.
///
/// No resource types: its resource is `*`.
pub const ExtendLicenseConsumption: &str = "license-manager:ExtendLicenseConsumption";

/// `license-manager:GetAccessToken`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccessToken: &str = "license-manager:GetAccessToken";

/// `license-manager:GetGrant`: Read.
///
/// Resource types: `grant` (required).
pub const GetGrant: &str = "license-manager:GetGrant";

/// `license-manager:GetLicense`: Read.
///
/// Resource types: `license` (required).
pub const GetLicense: &str = "license-manager:GetLicense";

/// `license-manager:GetLicenseAssetGroup`: Read.
///
/// Resource types: `license-asset-group` (required).
pub const GetLicenseAssetGroup: &str = "license-manager:GetLicenseAssetGroup";

/// `license-manager:GetLicenseAssetRuleset`: Read.
///
/// Resource types: `license-asset-ruleset` (required).
pub const GetLicenseAssetRuleset: &str = "license-manager:GetLicenseAssetRuleset";

/// `license-manager:GetLicenseConfiguration`: Read.
///
/// Resource types: `license-configuration` (required).
pub const GetLicenseConfiguration: &str = "license-manager:GetLicenseConfiguration";

/// `license-manager:GetLicenseConversionTask`: Read.
///
/// No resource types: its resource is `*`.
pub const GetLicenseConversionTask: &str = "license-manager:GetLicenseConversionTask";

/// `license-manager:GetLicenseManagerReportGenerator`: Read.
///
/// Resource types: `report-generator` (required).
pub const GetLicenseManagerReportGenerator: &str = "license-manager:GetLicenseManagerReportGenerator";

/// `license-manager:GetLicenseUsage`: Read.
///
/// Resource types: `license` (required).
pub const GetLicenseUsage: &str = "license-manager:GetLicenseUsage";

/// `license-manager:GetServiceSettings`: List.
///
/// No resource types: its resource is `*`.
pub const GetServiceSettings: &str = "license-manager:GetServiceSettings";

/// `license-manager:ListAssetsForLicenseAssetGroup`: List.
///
/// Resource types: `license-asset-group` (required).
pub const ListAssetsForLicenseAssetGroup: &str = "license-manager:ListAssetsForLicenseAssetGroup";

/// `license-manager:ListAssociationsForLicenseConfiguration`: List.
///
/// Resource types: `license-configuration` (required).
pub const ListAssociationsForLicenseConfiguration: &str = "license-manager:ListAssociationsForLicenseConfiguration";

/// `license-manager:ListDistributedGrants`: List.
///
/// No resource types: its resource is `*`.
pub const ListDistributedGrants: &str = "license-manager:ListDistributedGrants";

/// `license-manager:ListFailuresForLicenseConfigurationOperations`: List.
///
/// Resource types: `license-configuration` (required).
pub const ListFailuresForLicenseConfigurationOperations: &str = "license-manager:ListFailuresForLicenseConfigurationOperations";

/// `license-manager:ListLicenseAssetGroups`: List.
///
/// Resource types: `license-asset-group`.
pub const ListLicenseAssetGroups: &str = "license-manager:ListLicenseAssetGroups";

/// `license-manager:ListLicenseAssetRulesets`: List.
///
/// Resource types: `license-asset-ruleset`.
pub const ListLicenseAssetRulesets: &str = "license-manager:ListLicenseAssetRulesets";

/// `license-manager:ListLicenseConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListLicenseConfigurations: &str = "license-manager:ListLicenseConfigurations";

/// `license-manager:ListLicenseConfigurationsForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const ListLicenseConfigurationsForOrganization: &str = "license-manager:ListLicenseConfigurationsForOrganization";

/// `license-manager:ListLicenseConversionTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListLicenseConversionTasks: &str = "license-manager:ListLicenseConversionTasks";

/// `license-manager:ListLicenseManagerReportGenerators`: List.
///
/// Resource types: `license-configuration`.
pub const ListLicenseManagerReportGenerators: &str = "license-manager:ListLicenseManagerReportGenerators";

/// `license-manager:ListLicenses`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLicenses: &str = "license-manager:ListLicenses";

/// `license-manager:ListLicenseSpecificationsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListLicenseSpecificationsForResource: &str = "license-manager:ListLicenseSpecificationsForResource";

/// `license-manager:ListLicenseVersions`: List.
///
/// Resource types: `license` (required).
pub const ListLicenseVersions: &str = "license-manager:ListLicenseVersions";

/// `license-manager:ListReceivedGrants`: List.
///
/// No resource types: its resource is `*`.
pub const ListReceivedGrants: &str = "license-manager:ListReceivedGrants";

/// `license-manager:ListReceivedGrantsForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const ListReceivedGrantsForOrganization: &str = "license-manager:ListReceivedGrantsForOrganization";

/// `license-manager:ListReceivedLicenses`: List.
///
/// No resource types: its resource is `*`.
pub const ListReceivedLicenses: &str = "license-manager:ListReceivedLicenses";

/// `license-manager:ListReceivedLicensesForOrganization`: List.
///
/// No resource types: its resource is `*`.
pub const ListReceivedLicensesForOrganization: &str = "license-manager:ListReceivedLicensesForOrganization";

/// `license-manager:ListResourceInventory`: List.
///
/// No resource types: its resource is `*`.
pub const ListResourceInventory: &str = "license-manager:ListResourceInventory";

/// `license-manager:ListTagsForResource`: Read.
///
/// Resource types: `grant`, `license`, `license-asset-group`, `license-asset-ruleset`, `license-configuration`, `report-generator`.
pub const ListTagsForResource: &str = "license-manager:ListTagsForResource";

/// `license-manager:ListTokens`: List.
///
/// No resource types: its resource is `*`.
pub const ListTokens: &str = "license-manager:ListTokens";

/// `license-manager:ListUsageForLicenseConfiguration`: List.
///
/// Resource types: `license-configuration` (required).
pub const ListUsageForLicenseConfiguration: &str = "license-manager:ListUsageForLicenseConfiguration";

/// `license-manager:RejectGrant`: Write.
///
/// Resource types: `grant` (required).
pub const RejectGrant: &str = "license-manager:RejectGrant";

/// `license-manager:TagResource`: Tagging, Write.
///
/// Resource types: `grant`, `license`, `license-asset-group`, `license-asset-ruleset`, `license-configuration`, `report-generator`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "license-manager:TagResource";

/// `license-manager:UntagResource`: Tagging, Write.
///
/// Resource types: `grant`, `license`, `license-asset-group`, `license-asset-ruleset`, `license-configuration`, `report-generator`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "license-manager:UntagResource";

/// `license-manager:UpdateLicenseAssetGroup`: Write.
///
/// Resource types: `license-asset-group` (required), `license-asset-ruleset` (required).
pub const UpdateLicenseAssetGroup: &str = "license-manager:UpdateLicenseAssetGroup";

/// `license-manager:UpdateLicenseAssetRuleset`: Write.
///
/// Resource types: `license-asset-ruleset` (required).
pub const UpdateLicenseAssetRuleset: &str = "license-manager:UpdateLicenseAssetRuleset";

/// `license-manager:UpdateLicenseConfiguration`: Write.
///
/// Resource types: `license-configuration` (required).
pub const UpdateLicenseConfiguration: &str = "license-manager:UpdateLicenseConfiguration";

/// `license-manager:UpdateLicenseManagerReportGenerator`: Write.
///
/// Resource types: `report-generator` (required).
pub const UpdateLicenseManagerReportGenerator: &str = "license-manager:UpdateLicenseManagerReportGenerator";

/// `license-manager:UpdateLicenseSpecificationsForResource`: Write.
///
/// Resource types: `license-configuration` (required).
pub const UpdateLicenseSpecificationsForResource: &str = "license-manager:UpdateLicenseSpecificationsForResource";

/// `license-manager:UpdateServiceSettings`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const UpdateServiceSettings: &str = "license-manager:UpdateServiceSettings";
