// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS rePost Private: the actions of the prefix `repostspace`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `space` | `arn:${Partition}:repostspace:${Region}:${Account}:space/${ResourceId}` |

/// `repostspace:BatchAddChannelRoleToAccessors`: Write.
///
/// Resource types: `space` (required).
pub const BatchAddChannelRoleToAccessors: &str = "repostspace:BatchAddChannelRoleToAccessors";

/// `repostspace:BatchAddRole`: Write.
///
/// Resource types: `space` (required).
pub const BatchAddRole: &str = "repostspace:BatchAddRole";

/// `repostspace:BatchRemoveChannelRoleFromAccessors`: Write.
///
/// Resource types: `space` (required).
pub const BatchRemoveChannelRoleFromAccessors: &str = "repostspace:BatchRemoveChannelRoleFromAccessors";

/// `repostspace:BatchRemoveRole`: Write.
///
/// Resource types: `space` (required).
pub const BatchRemoveRole: &str = "repostspace:BatchRemoveRole";

/// `repostspace:CreateChannel`: Write.
///
/// Resource types: `space` (required).
pub const CreateChannel: &str = "repostspace:CreateChannel";

/// `repostspace:CreateSpace`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSpace: &str = "repostspace:CreateSpace";

/// `repostspace:DeleteSpace`: Write.
///
/// Resource types: `space` (required).
pub const DeleteSpace: &str = "repostspace:DeleteSpace";

/// `repostspace:DeregisterAdmin`: Write.
///
/// Resource types: `space` (required).
pub const DeregisterAdmin: &str = "repostspace:DeregisterAdmin";

/// `repostspace:GetChannel`: Read.
///
/// Resource types: `space` (required).
pub const GetChannel: &str = "repostspace:GetChannel";

/// `repostspace:GetSpace`: Read.
///
/// Resource types: `space` (required).
pub const GetSpace: &str = "repostspace:GetSpace";

/// `repostspace:ListChannels`: Read.
///
/// Resource types: `space` (required).
pub const ListChannels: &str = "repostspace:ListChannels";

/// `repostspace:ListSpaces`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSpaces: &str = "repostspace:ListSpaces";

/// `repostspace:ListTagsForResource`: Read.
///
/// Resource types: `space` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ListTagsForResource: &str = "repostspace:ListTagsForResource";

/// `repostspace:RegisterAdmin`: Write.
///
/// Resource types: `space` (required).
pub const RegisterAdmin: &str = "repostspace:RegisterAdmin";

/// `repostspace:SendInvites`: Write.
///
/// Resource types: `space` (required).
pub const SendInvites: &str = "repostspace:SendInvites";

/// `repostspace:TagResource`: Tagging, Write.
///
/// Resource types: `space` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "repostspace:TagResource";

/// `repostspace:UntagResource`: Tagging, Write.
///
/// Resource types: `space` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "repostspace:UntagResource";

/// `repostspace:UpdateChannel`: Write.
///
/// Resource types: `space` (required).
pub const UpdateChannel: &str = "repostspace:UpdateChannel";

/// `repostspace:UpdateSpace`: Write.
///
/// Resource types: `space` (required).
pub const UpdateSpace: &str = "repostspace:UpdateSpace";
