// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IoT Fleet Hub for Device Management: the actions of the prefix `iotfleethub`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:iotfleethub:${Region}:${Account}:application/${ApplicationId}` |

/// `iotfleethub:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "iotfleethub:CreateApplication";

/// `iotfleethub:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteApplication: &str = "iotfleethub:DeleteApplication";

/// `iotfleethub:DescribeApplication`: Read.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeApplication: &str = "iotfleethub:DescribeApplication";

/// `iotfleethub:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "iotfleethub:ListApplications";

/// `iotfleethub:ListTagsForResource`: Read.
///
/// Resource types: `application`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "iotfleethub:ListTagsForResource";

/// `iotfleethub:TagResource`: Tagging, Write.
///
/// Resource types: `application`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "iotfleethub:TagResource";

/// `iotfleethub:UntagResource`: Tagging, Write.
///
/// Resource types: `application`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "iotfleethub:UntagResource";

/// `iotfleethub:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateApplication: &str = "iotfleethub:UpdateApplication";
