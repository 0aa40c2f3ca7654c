// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Support Authorization: the actions of the prefix `supportauthz`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `supportpermit` | `arn:${Partition}:supportauthz:${Region}:${Account}:supportpermit/${ResourceId}` |
//! | `supportpermitrequest` | `arn:${Partition}:supportauthz:${Region}:${Account}:supportpermitrequest/${ResourceId}` |

/// `supportauthz:CreateSupportPermit`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSupportPermit: &str = "supportauthz:CreateSupportPermit";

/// `supportauthz:DeleteSupportPermit`: Write.
///
/// Resource types: `supportpermit` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSupportPermit: &str = "supportauthz:DeleteSupportPermit";

/// `supportauthz:GetAction`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAction: &str = "supportauthz:GetAction";

/// `supportauthz:GetSupportPermit`: Read.
///
/// Resource types: `supportpermit` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSupportPermit: &str = "supportauthz:GetSupportPermit";

/// `supportauthz:ListActions`: List.
///
/// No resource types: its resource is `*`.
pub const ListActions: &str = "supportauthz:ListActions";

/// `supportauthz:ListSupportPermitRequests`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportPermitRequests: &str = "supportauthz:ListSupportPermitRequests";

/// `supportauthz:ListSupportPermits`: List.
///
/// No resource types: its resource is `*`.
pub const ListSupportPermits: &str = "supportauthz:ListSupportPermits";

/// `supportauthz:ListTagsForResource`: Read.
///
/// Resource types: `supportpermit` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "supportauthz:ListTagsForResource";

/// `supportauthz:RegisterKey`: Write.
///
/// No resource types: its resource is `*`.
pub const RegisterKey: &str = "supportauthz:RegisterKey";

/// `supportauthz:RejectSupportPermitRequest`: Write.
///
/// Resource types: `supportpermitrequest` (required).
pub const RejectSupportPermitRequest: &str = "supportauthz:RejectSupportPermitRequest";

/// `supportauthz:TagResource`: Tagging, Write.
///
/// Resource types: `supportpermit` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "supportauthz:TagResource";

/// `supportauthz:UntagResource`: Tagging, Write.
///
/// Resource types: `supportpermit` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "supportauthz:UntagResource";
