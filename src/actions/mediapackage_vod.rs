// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental MediaPackage VOD: the actions of the prefix `mediapackage-vod`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `assets` | `arn:${Partition}:mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}` |
//! | `packaging-configurations` | `arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}` |
//! | `packaging-groups` | `arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}` |

/// `mediapackage-vod:ConfigureLogs`: Write.
///
/// Resource types: `packaging-groups` (required).
pub const ConfigureLogs: &str = "mediapackage-vod:ConfigureLogs";

/// `mediapackage-vod:CreateAsset`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAsset: &str = "mediapackage-vod:CreateAsset";

/// `mediapackage-vod:CreatePackagingConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePackagingConfiguration: &str = "mediapackage-vod:CreatePackagingConfiguration";

/// `mediapackage-vod:CreatePackagingGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePackagingGroup: &str = "mediapackage-vod:CreatePackagingGroup";

/// `mediapackage-vod:DeleteAsset`: Write.
///
/// Resource types: `assets` (required).
pub const DeleteAsset: &str = "mediapackage-vod:DeleteAsset";

/// `mediapackage-vod:DeletePackagingConfiguration`: Write.
///
/// Resource types: `packaging-configurations` (required).
pub const DeletePackagingConfiguration: &str = "mediapackage-vod:DeletePackagingConfiguration";

/// `mediapackage-vod:DeletePackagingGroup`: Write.
///
/// Resource types: `packaging-groups` (required).
pub const DeletePackagingGroup: &str = "mediapackage-vod:DeletePackagingGroup";

/// `mediapackage-vod:DescribeAsset`: Read.
///
/// Resource types: `assets` (required).
pub const DescribeAsset: &str = "mediapackage-vod:DescribeAsset";

/// `mediapackage-vod:DescribePackagingConfiguration`: Read.
///
/// Resource types: `packaging-configurations` (required).
pub const DescribePackagingConfiguration: &str = "mediapackage-vod:DescribePackagingConfiguration";

/// `mediapackage-vod:DescribePackagingGroup`: Read.
///
/// Resource types: `packaging-groups` (required).
pub const DescribePackagingGroup: &str = "mediapackage-vod:DescribePackagingGroup";

/// `mediapackage-vod:ListAssets`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssets: &str = "mediapackage-vod:ListAssets";

/// `mediapackage-vod:ListPackagingConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListPackagingConfigurations: &str = "mediapackage-vod:ListPackagingConfigurations";

/// `mediapackage-vod:ListPackagingGroups`: List.
///
/// No resource types: its resource is `*`.
pub const ListPackagingGroups: &str = "mediapackage-vod:ListPackagingGroups";

/// `mediapackage-vod:ListTagsForResource`: Read.
///
/// Resource types: `assets`, `packaging-configurations`, `packaging-groups`.
pub const ListTagsForResource: &str = "mediapackage-vod:ListTagsForResource";

/// `mediapackage-vod:TagResource`: Tagging, Write.
///
/// Resource types: `assets`, `packaging-configurations`, `packaging-groups`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mediapackage-vod:TagResource";

/// `mediapackage-vod:UntagResource`: Tagging, Write.
///
/// Resource types: `assets`, `packaging-configurations`, `packaging-groups`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mediapackage-vod:UntagResource";

/// `mediapackage-vod:UpdatePackagingGroup`: Write.
///
/// Resource types: `packaging-groups` (required).
pub const UpdatePackagingGroup: &str = "mediapackage-vod:UpdatePackagingGroup";
