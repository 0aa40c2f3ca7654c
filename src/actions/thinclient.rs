// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkSpaces Thin Client: the actions of the prefix `thinclient`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `device` | `arn:${Partition}:thinclient:${Region}:${Account}:device/${DeviceId}` |
//! | `environment` | `arn:${Partition}:thinclient:${Region}:${Account}:environment/${EnvironmentId}` |
//! | `softwareset` | `arn:${Partition}:thinclient:${Region}:${Account}:softwareset/${SoftwareSetId}` |

/// `thinclient:CreateEnvironment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironment: &str = "thinclient:CreateEnvironment";

/// `thinclient:DeleteDevice`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDevice: &str = "thinclient:DeleteDevice";

/// `thinclient:DeleteEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteEnvironment: &str = "thinclient:DeleteEnvironment";

/// `thinclient:DeregisterDevice`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeregisterDevice: &str = "thinclient:DeregisterDevice";

/// `thinclient:GetDevice`: Read.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDevice: &str = "thinclient:GetDevice";

/// `thinclient:GetDeviceDetails`: Read.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetDeviceDetails: &str = "thinclient:GetDeviceDetails";

/// `thinclient:GetEnvironment`: Read.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEnvironment: &str = "thinclient:GetEnvironment";

/// `thinclient:GetSoftwareSet`: Read.
///
/// Resource types: `softwareset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSoftwareSet: &str = "thinclient:GetSoftwareSet";

/// `thinclient:ListDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListDevices: &str = "thinclient:ListDevices";

/// `thinclient:ListDeviceSessions`: List.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDeviceSessions: &str = "thinclient:ListDeviceSessions";

/// `thinclient:ListEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "thinclient:ListEnvironments";

/// `thinclient:ListSoftwareSets`: List.
///
/// No resource types: its resource is `*`.
pub const ListSoftwareSets: &str = "thinclient:ListSoftwareSets";

/// `thinclient:ListTagsForResource`: List.
///
/// Resource types: `device`, `environment`, `softwareset`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "thinclient:ListTagsForResource";

/// `thinclient:TagResource`: Tagging, Write.
///
/// Resource types: `device`, `environment`, `softwareset`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "thinclient:TagResource";

/// `thinclient:UntagResource`: Tagging, Write.
///
/// Resource types: `device`, `environment`, `softwareset`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "thinclient:UntagResource";

/// `thinclient:UpdateDevice`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDevice: &str = "thinclient:UpdateDevice";

/// `thinclient:UpdateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateEnvironment: &str = "thinclient:UpdateEnvironment";

/// `thinclient:UpdateSoftwareSet`: Write.
///
/// Resource types: `softwareset` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateSoftwareSet: &str = "thinclient:UpdateSoftwareSet";
