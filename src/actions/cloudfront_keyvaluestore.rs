// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon CloudFront KeyValueStore: the actions of the prefix `cloudfront-keyvaluestore`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `key-value-store` | `arn:${Partition}:cloudfront::${Account}:key-value-store/${ResourceId}` |

/// `cloudfront-keyvaluestore:DeleteKey`: Write.
///
/// Resource types: `key-value-store` (required).
pub const DeleteKey: &str = "cloudfront-keyvaluestore:DeleteKey";

/// `cloudfront-keyvaluestore:DescribeKeyValueStore`: Read.
///
/// Resource types: `key-value-store` (required).
pub const DescribeKeyValueStore: &str = "cloudfront-keyvaluestore:DescribeKeyValueStore";

/// `cloudfront-keyvaluestore:GetKey`: Read.
///
/// Resource types: `key-value-store` (required).
pub const GetKey: &str = "cloudfront-keyvaluestore:GetKey";

/// `cloudfront-keyvaluestore:ListKeys`: List.
///
/// Resource types: `key-value-store` (required).
pub const ListKeys: &str = "cloudfront-keyvaluestore:ListKeys";

/// `cloudfront-keyvaluestore:PutKey`: Write.
///
/// Resource types: `key-value-store` (required).
pub const PutKey: &str = "cloudfront-keyvaluestore:PutKey";

/// `cloudfront-keyvaluestore:UpdateKeys`: Write.
///
/// Resource types: `key-value-store` (required).
pub const UpdateKeys: &str = "cloudfront-keyvaluestore:UpdateKeys";
