// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CodeWhisperer: the actions of the prefix `codewhisperer`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `customization` | `arn:${Partition}:codewhisperer:${Region}:${Account}:customization/${Identifier}` |
//! | `profile` | `arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier}` |

/// `codewhisperer:AllowVendedLogDeliveryForResource`: Permissions management, Write.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AllowVendedLogDeliveryForResource: &str = "codewhisperer:AllowVendedLogDeliveryForResource";

/// `codewhisperer:AssociateCustomizationPermission`: Write.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateCustomizationPermission: &str = "codewhisperer:AssociateCustomizationPermission";

/// `codewhisperer:CreateCustomization`: Write.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateCustomization: &str = "codewhisperer:CreateCustomization";

/// `codewhisperer:CreateProfile`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfile: &str = "codewhisperer:CreateProfile";

/// `codewhisperer:DeleteCustomization`: Write.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteCustomization: &str = "codewhisperer:DeleteCustomization";

/// `codewhisperer:DeleteProfile`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteProfile: &str = "codewhisperer:DeleteProfile";

/// `codewhisperer:DisassociateCustomizationPermission`: Write.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateCustomizationPermission: &str = "codewhisperer:DisassociateCustomizationPermission";

/// `codewhisperer:GenerateRecommendations`: Read.
///
/// No resource types: its resource is `*`.
pub const GenerateRecommendations: &str = "codewhisperer:GenerateRecommendations";

/// `codewhisperer:GetCustomization`: Read.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetCustomization: &str = "codewhisperer:GetCustomization";

/// `codewhisperer:ListCustomizationPermissions`: List.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCustomizationPermissions: &str = "codewhisperer:ListCustomizationPermissions";

/// `codewhisperer:ListCustomizations`: List.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCustomizations: &str = "codewhisperer:ListCustomizations";

/// `codewhisperer:ListCustomizationVersions`: List.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListCustomizationVersions: &str = "codewhisperer:ListCustomizationVersions";

/// `codewhisperer:ListProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfiles: &str = "codewhisperer:ListProfiles";

/// `codewhisperer:ListTagsForResource`: List.
///
/// Resource types: `customization`, `profile`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "codewhisperer:ListTagsForResource";

/// `codewhisperer:TagResource`: Tagging, Write.
///
/// Resource types: `customization`, `profile`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "codewhisperer:TagResource";

/// `codewhisperer:UntagResource`: Tagging, Write.
///
/// Resource types: `customization`, `profile`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "codewhisperer:UntagResource";

/// `codewhisperer:UpdateCustomization`: Write.
///
/// Resource types: `customization` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateCustomization: &str = "codewhisperer:UpdateCustomization";

/// `codewhisperer:UpdateProfile`: Write.
///
/// Resource types: `profile` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateProfile: &str = "codewhisperer:UpdateProfile";
