// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3 Vectors: the actions of the prefix `s3vectors`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Index` | `arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}/index/${IndexName}` |
//! | `VectorBucket` | `arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}` |

/// `s3vectors:CreateIndex`: Write.
///
/// Resource types: `Index` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3vectors:VectorBucketTag/${TagKey}`, `s3vectors:kmsKeyArn`, `s3vectors:sseType`.
pub const CreateIndex: &str = "s3vectors:CreateIndex";

/// `s3vectors:CreateVectorBucket`: Write.
///
/// Resource types: `VectorBucket` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3vectors:VectorBucketTag/${TagKey}`, `s3vectors:kmsKeyArn`, `s3vectors:sseType`.
pub const CreateVectorBucket: &str = "s3vectors:CreateVectorBucket";

/// `s3vectors:DeleteIndex`: Write.
///
/// Resource types: `Index` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const DeleteIndex: &str = "s3vectors:DeleteIndex";

/// `s3vectors:DeleteVectorBucket`: Write.
///
/// Resource types: `VectorBucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const DeleteVectorBucket: &str = "s3vectors:DeleteVectorBucket";

/// `s3vectors:DeleteVectorBucketPolicy`: Permissions management, Write.
///
/// Resource types: `VectorBucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const DeleteVectorBucketPolicy: &str = "s3vectors:DeleteVectorBucketPolicy";

/// `s3vectors:DeleteVectors`: Write.
///
/// Resource types: `Index` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const DeleteVectors: &str = "s3vectors:DeleteVectors";

/// `s3vectors:GetIndex`: Read.
///
/// Resource types: `Index` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const GetIndex: &str = "s3vectors:GetIndex";

/// `s3vectors:GetVectorBucket`: Read.
///
/// Resource types: `VectorBucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const GetVectorBucket: &str = "s3vectors:GetVectorBucket";

/// `s3vectors:GetVectorBucketPolicy`: Read.
///
/// Resource types: `VectorBucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const GetVectorBucketPolicy: &str = "s3vectors:GetVectorBucketPolicy";

/// `s3vectors:GetVectors`: Read.
///
/// Resource types: `Index` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const GetVectors: &str = "s3vectors:GetVectors";

/// `s3vectors:ListIndexes`: List.
///
/// Resource types: `VectorBucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const ListIndexes: &str = "s3vectors:ListIndexes";

/// `s3vectors:ListTagsForResource`: List.
///
/// Resource types: `Index`, `VectorBucket`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const ListTagsForResource: &str = "s3vectors:ListTagsForResource";

/// `s3vectors:ListVectorBuckets`: List.
///
/// No resource types: its resource is `*`.
pub const ListVectorBuckets: &str = "s3vectors:ListVectorBuckets";

/// `s3vectors:ListVectors`: List.
///
/// Resource types: `Index` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const ListVectors: &str = "s3vectors:ListVectors";

/// `s3vectors:PutVectorBucketDefaultIndexMode`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const PutVectorBucketDefaultIndexMode: &str = "s3vectors:PutVectorBucketDefaultIndexMode";

/// `s3vectors:PutVectorBucketPolicy`: Permissions management, Write.
///
/// Resource types: `VectorBucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const PutVectorBucketPolicy: &str = "s3vectors:PutVectorBucketPolicy";

/// `s3vectors:PutVectors`: Write.
///
/// Resource types: `Index` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const PutVectors: &str = "s3vectors:PutVectors";

/// `s3vectors:QueryVectors`: Read.
///
/// Resource types: `Index` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const QueryVectors: &str = "s3vectors:QueryVectors";

/// `s3vectors:TagResource`: Tagging, Write.
///
/// Resource types: `Index`, `VectorBucket`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const TagResource: &str = "s3vectors:TagResource";

/// `s3vectors:UntagResource`: Tagging, Write.
///
/// Resource types: `Index`, `VectorBucket`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3vectors:VectorBucketTag/${TagKey}`.
pub const UntagResource: &str = "s3vectors:UntagResource";

/// `s3vectors:UpdateIndexMode`: Write.
///
/// The data knows its name alone, no resource types or condition keys.
pub const UpdateIndexMode: &str = "s3vectors:UpdateIndexMode";
