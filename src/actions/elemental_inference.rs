// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental Inference: the actions of the prefix `elemental-inference`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `dictionary` | `arn:${Partition}:elemental-inference:${Region}:${Account}:dictionary/${Id}` |
//! | `feed` | `arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id}` |

/// `elemental-inference:AssociateFeed`: Write.
///
/// Resource types: `feed` (required).
pub const AssociateFeed: &str = "elemental-inference:AssociateFeed";

/// `elemental-inference:CreateDictionary`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateDictionary: &str = "elemental-inference:CreateDictionary";

/// `elemental-inference:CreateFeed`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFeed: &str = "elemental-inference:CreateFeed";

/// `elemental-inference:DeleteDictionary`: Write.
///
/// Resource types: `dictionary` (required).
pub const DeleteDictionary: &str = "elemental-inference:DeleteDictionary";

/// `elemental-inference:DeleteFeed`: Write.
///
/// Resource types: `feed` (required).
pub const DeleteFeed: &str = "elemental-inference:DeleteFeed";

/// `elemental-inference:DeleteFeedPolicy`: Write.
///
/// Resource types: `feed` (required).
pub const DeleteFeedPolicy: &str = "elemental-inference:DeleteFeedPolicy";

/// `elemental-inference:DisassociateFeed`: Write.
///
/// Resource types: `feed` (required).
pub const DisassociateFeed: &str = "elemental-inference:DisassociateFeed";

/// `elemental-inference:ExportDictionaryEntries`: Read.
///
/// Resource types: `dictionary` (required).
pub const ExportDictionaryEntries: &str = "elemental-inference:ExportDictionaryEntries";

/// `elemental-inference:GetDictionary`: Read.
///
/// Resource types: `dictionary` (required).
pub const GetDictionary: &str = "elemental-inference:GetDictionary";

/// `elemental-inference:GetFeed`: Read.
///
/// Resource types: `feed` (required).
pub const GetFeed: &str = "elemental-inference:GetFeed";

/// `elemental-inference:GetFeedPolicy`: Read.
///
/// Resource types: `feed` (required).
pub const GetFeedPolicy: &str = "elemental-inference:GetFeedPolicy";

/// `elemental-inference:GetMetadata`: Read.
///
/// Resource types: `feed` (required).
pub const GetMetadata: &str = "elemental-inference:GetMetadata";

/// `elemental-inference:ListDictionaries`: List.
///
/// No resource types: its resource is `*`.
pub const ListDictionaries: &str = "elemental-inference:ListDictionaries";

/// `elemental-inference:ListFeeds`: List.
///
/// No resource types: its resource is `*`.
pub const ListFeeds: &str = "elemental-inference:ListFeeds";

/// `elemental-inference:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "elemental-inference:ListTagsForResource";

/// `elemental-inference:PutFeedPolicy`: Write.
///
/// Resource types: `feed` (required).
pub const PutFeedPolicy: &str = "elemental-inference:PutFeedPolicy";

/// `elemental-inference:PutMedia`: Write.
///
/// Resource types: `feed` (required).
pub const PutMedia: &str = "elemental-inference:PutMedia";

/// `elemental-inference:TagResource`: Tagging, Write.
///
/// Resource types: `dictionary`, `feed`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "elemental-inference:TagResource";

/// `elemental-inference:UntagResource`: Tagging, Write.
///
/// Resource types: `dictionary`, `feed`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "elemental-inference:UntagResource";

/// `elemental-inference:UpdateDictionary`: Write.
///
/// Resource types: `dictionary` (required).
pub const UpdateDictionary: &str = "elemental-inference:UpdateDictionary";

/// `elemental-inference:UpdateFeed`: Write.
///
/// Resource types: `feed` (required).
pub const UpdateFeed: &str = "elemental-inference:UpdateFeed";
