// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental MediaStore: the actions of the prefix `mediastore`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `container` | `arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}` |
//! | `folder` | `arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}/${FolderPath}` |
//! | `object` | `arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}/${ObjectPath}` |

/// `mediastore:CreateContainer`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateContainer: &str = "mediastore:CreateContainer";

/// `mediastore:DeleteContainer`: Write.
///
/// Resource types: `container` (required).
pub const DeleteContainer: &str = "mediastore:DeleteContainer";

/// `mediastore:DeleteContainerPolicy`: Permissions management, Write.
///
/// Resource types: `container` (required).
pub const DeleteContainerPolicy: &str = "mediastore:DeleteContainerPolicy";

/// `mediastore:DeleteCorsPolicy`: Write.
///
/// Resource types: `container` (required).
pub const DeleteCorsPolicy: &str = "mediastore:DeleteCorsPolicy";

/// `mediastore:DeleteLifecyclePolicy`: Write.
///
/// Resource types: `container` (required).
pub const DeleteLifecyclePolicy: &str = "mediastore:DeleteLifecyclePolicy";

/// `mediastore:DeleteMetricPolicy`: Write.
///
/// Resource types: `container` (required).
pub const DeleteMetricPolicy: &str = "mediastore:DeleteMetricPolicy";

/// `mediastore:DeleteObject`: Write.
///
/// Resource types: `object` (required).
pub const DeleteObject: &str = "mediastore:DeleteObject";

/// `mediastore:DescribeContainer`: List.
///
/// Resource types: `container` (required).
pub const DescribeContainer: &str = "mediastore:DescribeContainer";

/// `mediastore:DescribeObject`: List.
///
/// Resource types: `object` (required).
pub const DescribeObject: &str = "mediastore:DescribeObject";

/// `mediastore:GetContainerPolicy`: Read.
///
/// Resource types: `container` (required).
pub const GetContainerPolicy: &str = "mediastore:GetContainerPolicy";

/// `mediastore:GetCorsPolicy`: Read.
///
/// Resource types: `container` (required).
pub const GetCorsPolicy: &str = "mediastore:GetCorsPolicy";

/// `mediastore:GetLifecyclePolicy`: Read.
///
/// Resource types: `container` (required).
pub const GetLifecyclePolicy: &str = "mediastore:GetLifecyclePolicy";

/// `mediastore:GetMetricPolicy`: Read.
///
/// Resource types: `container` (required).
pub const GetMetricPolicy: &str = "mediastore:GetMetricPolicy";

/// `mediastore:GetObject`: Read.
///
/// Resource types: `object` (required).
pub const GetObject: &str = "mediastore:GetObject";

/// `mediastore:ListContainers`: List.
///
/// No resource types: its resource is `*`.
pub const ListContainers: &str = "mediastore:ListContainers";

/// `mediastore:ListItems`: List.
///
/// Resource types: `folder`.
pub const ListItems: &str = "mediastore:ListItems";

/// `mediastore:ListTagsForResource`: Read.
///
/// Resource types: `container`.
pub const ListTagsForResource: &str = "mediastore:ListTagsForResource";

/// `mediastore:PutContainerPolicy`: Permissions management, Write.
///
/// Resource types: `container` (required).
pub const PutContainerPolicy: &str = "mediastore:PutContainerPolicy";

/// `mediastore:PutCorsPolicy`: Write.
///
/// Resource types: `container` (required).
pub const PutCorsPolicy: &str = "mediastore:PutCorsPolicy";

/// `mediastore:PutLifecyclePolicy`: Write.
///
/// Resource types: `container` (required).
pub const PutLifecyclePolicy: &str = "mediastore:PutLifecyclePolicy";

/// `mediastore:PutMetricPolicy`: Write.
///
/// Resource types: `container` (required).
pub const PutMetricPolicy: &str = "mediastore:PutMetricPolicy";

/// `mediastore:PutObject`: Write.
///
/// Resource types: `object` (required).
pub const PutObject: &str = "mediastore:PutObject";

/// `mediastore:StartAccessLogging`: Write.
///
/// Resource types: `container` (required).
pub const StartAccessLogging: &str = "mediastore:StartAccessLogging";

/// `mediastore:StopAccessLogging`: Write.
///
/// Resource types: `container` (required).
pub const StopAccessLogging: &str = "mediastore:StopAccessLogging";

/// `mediastore:TagResource`: Tagging, Write.
///
/// Resource types: `container`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "mediastore:TagResource";

/// `mediastore:UntagResource`: Tagging, Write.
///
/// Resource types: `container`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "mediastore:UntagResource";
