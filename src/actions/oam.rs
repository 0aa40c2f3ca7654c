// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudWatch Observability Access Manager: the actions of the prefix `oam`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Link` | `arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId}` |
//! | `Sink` | `arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId}` |

/// `oam:CreateLink`: Write.
///
/// Resource types: `Link`, `Sink` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `oam:ResourceTypes`.
pub const CreateLink: &str = "oam:CreateLink";

/// `oam:CreateSink`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSink: &str = "oam:CreateSink";

/// `oam:DeleteLink`: Write.
///
/// Resource types: `Link` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteLink: &str = "oam:DeleteLink";

/// `oam:DeleteSink`: Write.
///
/// Resource types: `Sink` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteSink: &str = "oam:DeleteSink";

/// `oam:GetLink`: Read.
///
/// Resource types: `Link` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetLink: &str = "oam:GetLink";

/// `oam:GetSink`: Read.
///
/// Resource types: `Sink` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSink: &str = "oam:GetSink";

/// `oam:GetSinkPolicy`: Read.
///
/// Resource types: `Sink` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetSinkPolicy: &str = "oam:GetSinkPolicy";

/// `oam:ListAttachedLinks`: Read.
///
/// Resource types: `Sink` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListAttachedLinks: &str = "oam:ListAttachedLinks";

/// `oam:ListLinks`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLinks: &str = "oam:ListLinks";

/// `oam:ListSinks`: Read.
///
/// No resource types: its resource is `*`.
pub const ListSinks: &str = "oam:ListSinks";

/// `oam:ListTagsForResource`: Read.
///
/// Resource types: `Link`, `Sink`.
pub const ListTagsForResource: &str = "oam:ListTagsForResource";

/// `oam:PutSinkPolicy`: Write.
///
/// Resource types: `Sink` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const PutSinkPolicy: &str = "oam:PutSinkPolicy";

/// `oam:TagResource`: Tagging, Write.
///
/// Resource types: `Link`, `Sink`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "oam:TagResource";

/// `oam:UntagResource`: Tagging, Write.
///
/// Resource types: `Link`, `Sink`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "oam:UntagResource";

/// `oam:UpdateLink`: Write.
///
/// Resource types: `Link` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `oam:ResourceTypes`.
pub const UpdateLink: &str = "oam:UpdateLink";
