// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Marketplace Vendor Insights: the actions of the prefix `vendor-insights`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `DataSource` | `arn:${Partition}:vendor-insights:::data-source:${ResourceId}` |
//! | `SecurityProfile` | `arn:${Partition}:vendor-insights:::security-profile:${ResourceId}` |

/// `vendor-insights:ActivateSecurityProfile`: Write.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ActivateSecurityProfile: &str = "vendor-insights:ActivateSecurityProfile";

/// `vendor-insights:AssociateDataSource`: Write.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const AssociateDataSource: &str = "vendor-insights:AssociateDataSource";

/// `vendor-insights:CreateDataSource`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDataSource: &str = "vendor-insights:CreateDataSource";

/// `vendor-insights:CreateSecurityProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSecurityProfile: &str = "vendor-insights:CreateSecurityProfile";

/// `vendor-insights:DeactivateSecurityProfile`: Write.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DeactivateSecurityProfile: &str = "vendor-insights:DeactivateSecurityProfile";

/// `vendor-insights:DeleteDataSource`: Write.
///
/// Resource types: `DataSource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DeleteDataSource: &str = "vendor-insights:DeleteDataSource";

/// `vendor-insights:DisassociateDataSource`: Write.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const DisassociateDataSource: &str = "vendor-insights:DisassociateDataSource";

/// `vendor-insights:GetDataSource`: Read.
///
/// Resource types: `DataSource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const GetDataSource: &str = "vendor-insights:GetDataSource";

/// `vendor-insights:GetEntitledSecurityProfileSnapshot`: Read.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const GetEntitledSecurityProfileSnapshot: &str = "vendor-insights:GetEntitledSecurityProfileSnapshot";

/// `vendor-insights:GetProfileAccessTerms`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProfileAccessTerms: &str = "vendor-insights:GetProfileAccessTerms";

/// `vendor-insights:GetSecurityProfile`: Read.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const GetSecurityProfile: &str = "vendor-insights:GetSecurityProfile";

/// `vendor-insights:GetSecurityProfileSnapshot`: Read.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const GetSecurityProfileSnapshot: &str = "vendor-insights:GetSecurityProfileSnapshot";

/// `vendor-insights:ListDataSources`: List.
///
/// No resource types: its resource is `*`.
pub const ListDataSources: &str = "vendor-insights:ListDataSources";

/// `vendor-insights:ListEntitledSecurityProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListEntitledSecurityProfiles: &str = "vendor-insights:ListEntitledSecurityProfiles";

/// `vendor-insights:ListEntitledSecurityProfileSnapshots`: List.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListEntitledSecurityProfileSnapshots: &str = "vendor-insights:ListEntitledSecurityProfileSnapshots";

/// `vendor-insights:ListSecurityProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecurityProfiles: &str = "vendor-insights:ListSecurityProfiles";

/// `vendor-insights:ListSecurityProfileSnapshots`: List.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListSecurityProfileSnapshots: &str = "vendor-insights:ListSecurityProfileSnapshots";

/// `vendor-insights:ListTagsForResource`: Read.
///
/// Resource types: `DataSource`, `SecurityProfile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "vendor-insights:ListTagsForResource";

/// `vendor-insights:TagResource`: Tagging, Write.
///
/// Resource types: `DataSource`, `SecurityProfile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "vendor-insights:TagResource";

/// `vendor-insights:UntagResource`: Tagging, Write.
///
/// Resource types: `DataSource`, `SecurityProfile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "vendor-insights:UntagResource";

/// `vendor-insights:UpdateDataSource`: Write.
///
/// Resource types: `DataSource` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateDataSource: &str = "vendor-insights:UpdateDataSource";

/// `vendor-insights:UpdateSecurityProfile`: Write.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSecurityProfile: &str = "vendor-insights:UpdateSecurityProfile";

/// `vendor-insights:UpdateSecurityProfileSnapshotCreationConfiguration`: Write.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSecurityProfileSnapshotCreationConfiguration: &str = "vendor-insights:UpdateSecurityProfileSnapshotCreationConfiguration";

/// `vendor-insights:UpdateSecurityProfileSnapshotReleaseConfiguration`: Write.
///
/// Resource types: `SecurityProfile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateSecurityProfileSnapshotReleaseConfiguration: &str = "vendor-insights:UpdateSecurityProfileSnapshotReleaseConfiguration";
