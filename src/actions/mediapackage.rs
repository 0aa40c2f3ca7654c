// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental MediaPackage: the actions of the prefix `mediapackage`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `channels` | `arn:${Partition}:mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}` |
//! | `harvest_jobs` | `arn:${Partition}:mediapackage:${Region}:${Account}:harvest_jobs/${HarvestJobIdentifier}` |
//! | `origin_endpoints` | `arn:${Partition}:mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}` |

/// `mediapackage:ConfigureLogs`: Write.
///
/// Resource types: `channels` (required).
pub const ConfigureLogs: &str = "mediapackage:ConfigureLogs";

/// `mediapackage:CreateChannel`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateChannel: &str = "mediapackage:CreateChannel";

/// `mediapackage:CreateHarvestJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateHarvestJob: &str = "mediapackage:CreateHarvestJob";

/// `mediapackage:CreateOriginEndpoint`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateOriginEndpoint: &str = "mediapackage:CreateOriginEndpoint";

/// `mediapackage:DeleteChannel`: Write.
///
/// Resource types: `channels` (required).
pub const DeleteChannel: &str = "mediapackage:DeleteChannel";

/// `mediapackage:DeleteOriginEndpoint`: Write.
///
/// Resource types: `origin_endpoints` (required).
pub const DeleteOriginEndpoint: &str = "mediapackage:DeleteOriginEndpoint";

/// `mediapackage:DescribeChannel`: Read.
///
/// Resource types: `channels` (required).
pub const DescribeChannel: &str = "mediapackage:DescribeChannel";

/// `mediapackage:DescribeHarvestJob`: Read.
///
/// Resource types: `harvest_jobs` (required).
pub const DescribeHarvestJob: &str = "mediapackage:DescribeHarvestJob";

/// `mediapackage:DescribeOriginEndpoint`: Read.
///
/// Resource types: `origin_endpoints` (required).
pub const DescribeOriginEndpoint: &str = "mediapackage:DescribeOriginEndpoint";

/// `mediapackage:ListChannels`: Read.
///
/// No resource types: its resource is `*`.
pub const ListChannels: &str = "mediapackage:ListChannels";

/// `mediapackage:ListHarvestJobs`: Read.
///
/// No resource types: its resource is `*`.
pub const ListHarvestJobs: &str = "mediapackage:ListHarvestJobs";

/// `mediapackage:ListOriginEndpoints`: Read.
///
/// No resource types: its resource is `*`.
pub const ListOriginEndpoints: &str = "mediapackage:ListOriginEndpoints";

/// `mediapackage:ListTagsForResource`: Read.
///
/// Resource types: `channels`, `harvest_jobs`, `origin_endpoints`.
pub const ListTagsForResource: &str = "mediapackage:ListTagsForResource";

/// `mediapackage:RotateChannelCredentials`: Write.
///
/// Resource types: `channels` (required).
pub const RotateChannelCredentials: &str = "mediapackage:RotateChannelCredentials";

/// `mediapackage:RotateIngestEndpointCredentials`: Write.
///
/// Resource types: `channels` (required).
pub const RotateIngestEndpointCredentials: &str = "mediapackage:RotateIngestEndpointCredentials";

/// `mediapackage:TagResource`: Tagging, Write.
///
/// Resource types: `channels`, `harvest_jobs`, `origin_endpoints`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mediapackage:TagResource";

/// `mediapackage:UntagResource`: Tagging, Write.
///
/// Resource types: `channels`, `harvest_jobs`, `origin_endpoints`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mediapackage:UntagResource";

/// `mediapackage:UpdateChannel`: Write.
///
/// Resource types: `channels` (required).
pub const UpdateChannel: &str = "mediapackage:UpdateChannel";

/// `mediapackage:UpdateOriginEndpoint`: Write.
///
/// Resource types: `origin_endpoints` (required).
pub const UpdateOriginEndpoint: &str = "mediapackage:UpdateOriginEndpoint";
