// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon One Enterprise: the actions of the prefix `one`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `configuration` | `arn:${Partition}:one:${Region}:${Account}:device-instance/${DeviceInstanceId}/configuration/${Version}` |
//! | `device-configuration-template` | `arn:${Partition}:one:${Region}:${Account}:device-configuration-template/${TemplateId}` |
//! | `device-instance` | `arn:${Partition}:one:${Region}:${Account}:device-instance/${DeviceInstanceId}` |
//! | `site` | `arn:${Partition}:one:${Region}:${Account}:site/${SiteId}` |
//! | `user` | `arn:${Partition}:one:${Region}:${Account}:user/${UserId}` |

/// `one:CreateDeviceActivationQrCode`: Write.
///
/// Resource types: `device-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateDeviceActivationQrCode: &str = "one:CreateDeviceActivationQrCode";

/// `one:CreateDeviceConfigurationTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeviceConfigurationTemplate: &str = "one:CreateDeviceConfigurationTemplate";

/// `one:CreateDeviceInstance`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDeviceInstance: &str = "one:CreateDeviceInstance";

/// `one:CreateDeviceInstanceConfiguration`: Write.
///
/// Resource types: `device-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateDeviceInstanceConfiguration: &str = "one:CreateDeviceInstanceConfiguration";

/// `one:CreateSite`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSite: &str = "one:CreateSite";

/// `one:DeleteAssociatedDevice`: Write.
///
/// Resource types: `device-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAssociatedDevice: &str = "one:DeleteAssociatedDevice";

/// `one:DeleteDeviceConfigurationTemplate`: Write.
///
/// Resource types: `device-configuration-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDeviceConfigurationTemplate: &str = "one:DeleteDeviceConfigurationTemplate";

/// `one:DeleteDeviceInstance`: Write.
///
/// Resource types: `device-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDeviceInstance: &str = "one:DeleteDeviceInstance";

/// `one:DeleteSite`: Write.
///
/// Resource types: `site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSite: &str = "one:DeleteSite";

/// `one:DeleteUserV1`: Write.
///
/// Resource types: `user` (required).
pub const DeleteUserV1: &str = "one:DeleteUserV1";

/// `one:GetDeviceConfigurationTemplate`: Read.
///
/// Resource types: `device-configuration-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDeviceConfigurationTemplate: &str = "one:GetDeviceConfigurationTemplate";

/// `one:GetDeviceInstance`: Read.
///
/// Resource types: `device-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDeviceInstance: &str = "one:GetDeviceInstance";

/// `one:GetDeviceInstanceConfiguration`: Read.
///
/// Resource types: `configuration` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDeviceInstanceConfiguration: &str = "one:GetDeviceInstanceConfiguration";

/// `one:GetSite`: Read.
///
/// Resource types: `site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSite: &str = "one:GetSite";

/// `one:GetSiteAddress`: Read.
///
/// Resource types: `site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSiteAddress: &str = "one:GetSiteAddress";

/// `one:ListDeviceConfigurationTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeviceConfigurationTemplates: &str = "one:ListDeviceConfigurationTemplates";

/// `one:ListDeviceInstances`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeviceInstances: &str = "one:ListDeviceInstances";

/// `one:ListSites`: List.
///
/// No resource types: its resource is `*`.
pub const ListSites: &str = "one:ListSites";

/// `one:ListTagsForResource`: Read.
///
/// Resource types: `device-configuration-template`, `device-instance`, `site`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "one:ListTagsForResource";

/// `one:ListUsers`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsers: &str = "one:ListUsers";

/// `one:ListUsersV1`: List.
///
/// No resource types: its resource is `*`.
pub const ListUsersV1: &str = "one:ListUsersV1";

/// `one:RebootDevice`: Write.
///
/// Resource types: `device-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RebootDevice: &str = "one:RebootDevice";

/// `one:TagResource`: Tagging, Write.
///
/// Resource types: `device-configuration-template`, `device-instance`, `site`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "one:TagResource";

/// `one:UntagResource`: Tagging, Write.
///
/// Resource types: `device-configuration-template`, `device-instance`, `site`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "one:UntagResource";

/// `one:UpdateDeviceConfigurationTemplate`: Write.
///
/// Resource types: `device-configuration-template` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDeviceConfigurationTemplate: &str = "one:UpdateDeviceConfigurationTemplate";

/// `one:UpdateDeviceInstance`: Write.
///
/// Resource types: `device-instance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDeviceInstance: &str = "one:UpdateDeviceInstance";

/// `one:UpdateSite`: Write.
///
/// Resource types: `site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSite: &str = "one:UpdateSite";

/// `one:UpdateSiteAddress`: Write.
///
/// Resource types: `site` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSiteAddress: &str = "one:UpdateSiteAddress";
