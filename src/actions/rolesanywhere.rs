// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Identity and Access Management Roles Anywhere: the actions of the prefix `rolesanywhere`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `crl` | `arn:${Partition}:rolesanywhere:${Region}:${Account}:crl/${CrlId}` |
//! | `profile` | `arn:${Partition}:rolesanywhere:${Region}:${Account}:profile/${ProfileId}` |
//! | `subject` | `arn:${Partition}:rolesanywhere:${Region}:${Account}:subject/${SubjectId}` |
//! | `trust-anchor` | `arn:${Partition}:rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}` |

/// `rolesanywhere:CreateProfile`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateProfile: &str = "rolesanywhere:CreateProfile";

/// `rolesanywhere:CreateTrustAnchor`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateTrustAnchor: &str = "rolesanywhere:CreateTrustAnchor";

/// `rolesanywhere:DeleteAttributeMapping`: Write.
///
/// Resource types: `profile` (required).
pub const DeleteAttributeMapping: &str = "rolesanywhere:DeleteAttributeMapping";

/// `rolesanywhere:DeleteCrl`: Write.
///
/// Resource types: `crl` (required).
pub const DeleteCrl: &str = "rolesanywhere:DeleteCrl";

/// `rolesanywhere:DeleteProfile`: Write.
///
/// Resource types: `profile` (required).
pub const DeleteProfile: &str = "rolesanywhere:DeleteProfile";

/// `rolesanywhere:DeleteTrustAnchor`: Write.
///
/// Resource types: `trust-anchor` (required).
pub const DeleteTrustAnchor: &str = "rolesanywhere:DeleteTrustAnchor";

/// `rolesanywhere:DisableCrl`: Write.
///
/// Resource types: `crl` (required).
pub const DisableCrl: &str = "rolesanywhere:DisableCrl";

/// `rolesanywhere:DisableProfile`: Write.
///
/// Resource types: `profile` (required).
pub const DisableProfile: &str = "rolesanywhere:DisableProfile";

/// `rolesanywhere:DisableTrustAnchor`: Write.
///
/// Resource types: `trust-anchor` (required).
pub const DisableTrustAnchor: &str = "rolesanywhere:DisableTrustAnchor";

/// `rolesanywhere:EnableCrl`: Write.
///
/// Resource types: `crl` (required).
pub const EnableCrl: &str = "rolesanywhere:EnableCrl";

/// `rolesanywhere:EnableProfile`: Write.
///
/// Resource types: `profile` (required).
pub const EnableProfile: &str = "rolesanywhere:EnableProfile";

/// `rolesanywhere:EnableTrustAnchor`: Write.
///
/// Resource types: `trust-anchor` (required).
pub const EnableTrustAnchor: &str = "rolesanywhere:EnableTrustAnchor";

/// `rolesanywhere:GetCrl`: Read.
///
/// Resource types: `crl` (required).
pub const GetCrl: &str = "rolesanywhere:GetCrl";

/// `rolesanywhere:GetProfile`: Read.
///
/// Resource types: `profile` (required).
pub const GetProfile: &str = "rolesanywhere:GetProfile";

/// `rolesanywhere:GetSubject`: Read.
///
/// Resource types: `subject` (required).
pub const GetSubject: &str = "rolesanywhere:GetSubject";

/// `rolesanywhere:GetTrustAnchor`: Read.
///
/// Resource types: `trust-anchor` (required).
pub const GetTrustAnchor: &str = "rolesanywhere:GetTrustAnchor";

/// `rolesanywhere:ImportCrl`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ImportCrl: &str = "rolesanywhere:ImportCrl";

/// `rolesanywhere:ListCrls`: List.
///
/// No resource types: its resource is `*`.
pub const ListCrls: &str = "rolesanywhere:ListCrls";

/// `rolesanywhere:ListProfiles`: List.
///
/// No resource types: its resource is `*`.
pub const ListProfiles: &str = "rolesanywhere:ListProfiles";

/// `rolesanywhere:ListSubjects`: List.
///
/// No resource types: its resource is `*`.
pub const ListSubjects: &str = "rolesanywhere:ListSubjects";

/// `rolesanywhere:ListTagsForResource`: List.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "rolesanywhere:ListTagsForResource";

/// `rolesanywhere:ListTrustAnchors`: List.
///
/// No resource types: its resource is `*`.
pub const ListTrustAnchors: &str = "rolesanywhere:ListTrustAnchors";

/// `rolesanywhere:PutAttributeMapping`: Write.
///
/// Resource types: `profile` (required).
pub const PutAttributeMapping: &str = "rolesanywhere:PutAttributeMapping";

/// `rolesanywhere:PutNotificationSettings`: Write.
///
/// Resource types: `trust-anchor` (required).
pub const PutNotificationSettings: &str = "rolesanywhere:PutNotificationSettings";

/// `rolesanywhere:ResetNotificationSettings`: Write.
///
/// Resource types: `trust-anchor` (required).
pub const ResetNotificationSettings: &str = "rolesanywhere:ResetNotificationSettings";

/// `rolesanywhere:TagResource`: Tagging, Write.
///
/// Resource types: `crl`, `profile`, `subject`, `trust-anchor`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "rolesanywhere:TagResource";

/// `rolesanywhere:UntagResource`: Tagging, Write.
///
/// Resource types: `crl`, `profile`, `subject`, `trust-anchor`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "rolesanywhere:UntagResource";

/// `rolesanywhere:UpdateCrl`: Write.
///
/// Resource types: `crl` (required).
pub const UpdateCrl: &str = "rolesanywhere:UpdateCrl";

/// `rolesanywhere:UpdateProfile`: Write.
///
/// Resource types: `profile` (required).
pub const UpdateProfile: &str = "rolesanywhere:UpdateProfile";

/// `rolesanywhere:UpdateTrustAnchor`: Write.
///
/// Resource types: `trust-anchor` (required).
pub const UpdateTrustAnchor: &str = "rolesanywhere:UpdateTrustAnchor";
