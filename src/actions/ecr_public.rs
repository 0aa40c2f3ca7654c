// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Elastic Container Registry Public: the actions of the prefix `ecr-public`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `registry` | `arn:${Partition}:ecr-public::${Account}:registry/${RegistryId}` |
//! | `repository` | `arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName}` |

/// `ecr-public:BatchCheckLayerAvailability`: Read.
///
/// Resource types: `repository` (required).
pub const BatchCheckLayerAvailability: &str = "ecr-public:BatchCheckLayerAvailability";

/// `ecr-public:BatchDeleteImage`: Write.
///
/// Resource types: `repository` (required).
pub const BatchDeleteImage: &str = "ecr-public:BatchDeleteImage";

/// `ecr-public:CompleteLayerUpload`: Write.
///
/// Resource types: `repository` (required).
pub const CompleteLayerUpload: &str = "ecr-public:CompleteLayerUpload";

/// `ecr-public:CreateRepository`: Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateRepository: &str = "ecr-public:CreateRepository";

/// `ecr-public:DeleteRepository`: Write.
///
/// Resource types: `repository` (required).
pub const DeleteRepository: &str = "ecr-public:DeleteRepository";

/// `ecr-public:DeleteRepositoryPolicy`: Write.
///
/// Resource types: `repository` (required).
pub const DeleteRepositoryPolicy: &str = "ecr-public:DeleteRepositoryPolicy";

/// `ecr-public:DescribeImages`: Read.
///
/// Resource types: `repository` (required).
pub const DescribeImages: &str = "ecr-public:DescribeImages";

/// `ecr-public:DescribeImageTags`: List.
///
/// Resource types: `repository` (required).
pub const DescribeImageTags: &str = "ecr-public:DescribeImageTags";

/// `ecr-public:DescribeRegistries`: List.
///
/// Resource types: `registry` (required).
pub const DescribeRegistries: &str = "ecr-public:DescribeRegistries";

/// `ecr-public:DescribeRepositories`: List.
///
/// Resource types: `repository`.
pub const DescribeRepositories: &str = "ecr-public:DescribeRepositories";

/// `ecr-public:GetAuthorizationToken`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAuthorizationToken: &str = "ecr-public:GetAuthorizationToken";

/// `ecr-public:GetRegistryCatalogData`: Read.
///
/// Resource types: `registry` (required).
pub const GetRegistryCatalogData: &str = "ecr-public:GetRegistryCatalogData";

/// `ecr-public:GetRepositoryCatalogData`: Read.
///
/// Resource types: `repository` (required).
pub const GetRepositoryCatalogData: &str = "ecr-public:GetRepositoryCatalogData";

/// `ecr-public:GetRepositoryPolicy`: Read.
///
/// Resource types: `repository` (required).
pub const GetRepositoryPolicy: &str = "ecr-public:GetRepositoryPolicy";

/// `ecr-public:InitiateLayerUpload`: Write.
///
/// Resource types: `repository` (required).
pub const InitiateLayerUpload: &str = "ecr-public:InitiateLayerUpload";

/// `ecr-public:ListTagsForResource`: Read.
///
/// Resource types: `repository` (required).
pub const ListTagsForResource: &str = "ecr-public:ListTagsForResource";

/// `ecr-public:PutImage`: Write.
///
/// Resource types: `repository` (required).
pub const PutImage: &str = "ecr-public:PutImage";

/// `ecr-public:PutRegistryCatalogData`: Write.
///
/// Resource types: `registry` (required).
pub const PutRegistryCatalogData: &str = "ecr-public:PutRegistryCatalogData";

/// `ecr-public:PutRepositoryCatalogData`: Write.
///
/// Resource types: `repository` (required).
pub const PutRepositoryCatalogData: &str = "ecr-public:PutRepositoryCatalogData";

/// `ecr-public:SetRepositoryPolicy`: Permissions management, Write.
///
/// Resource types: `repository` (required).
pub const SetRepositoryPolicy: &str = "ecr-public:SetRepositoryPolicy";

/// `ecr-public:TagResource`: Tagging, Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "ecr-public:TagResource";

/// `ecr-public:UntagResource`: Tagging, Write.
///
/// Resource types: `repository` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "ecr-public:UntagResource";

/// `ecr-public:UploadLayerPart`: Write.
///
/// Resource types: `repository` (required).
pub const UploadLayerPart: &str = "ecr-public:UploadLayerPart";
