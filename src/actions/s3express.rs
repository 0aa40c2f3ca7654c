// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3 Express: the actions of the prefix `s3express`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `accesspoint` | `arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}` |
//! | `bucket` | `arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}` |

/// `s3express:CreateAccessPoint`: Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:LocationName`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const CreateAccessPoint: &str = "s3express:CreateAccessPoint";

/// `s3express:CreateBucket`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3express:BucketTag/${TagKey}`, `s3express:LocationName`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const CreateBucket: &str = "s3express:CreateBucket";

/// `s3express:CreateSession`: Write.
///
/// Resource types: `accesspoint`, `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointTag/${TagKey}`, `s3express:AllAccessRestrictedToLocalZoneGroup`, `s3express:BucketTag/${TagKey}`, `s3express:Permissions`, `s3express:ResourceAccount`, `s3express:SessionMode`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureAge`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`, `s3express:x-amz-server-side-encryption`, `s3express:x-amz-server-side-encryption-aws-kms-key-id`.
pub const CreateSession: &str = "s3express:CreateSession";

/// `s3express:DeleteAccessPoint`: Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const DeleteAccessPoint: &str = "s3express:DeleteAccessPoint";

/// `s3express:DeleteAccessPointPolicy`: Permissions management, Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const DeleteAccessPointPolicy: &str = "s3express:DeleteAccessPointPolicy";

/// `s3express:DeleteAccessPointScope`: Permissions management, Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const DeleteAccessPointScope: &str = "s3express:DeleteAccessPointScope";

/// `s3express:DeleteBucket`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const DeleteBucket: &str = "s3express:DeleteBucket";

/// `s3express:DeleteBucketPolicy`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const DeleteBucketPolicy: &str = "s3express:DeleteBucketPolicy";

/// `s3express:GetAccessPoint`: Read.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const GetAccessPoint: &str = "s3express:GetAccessPoint";

/// `s3express:GetAccessPointPolicy`: Read.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const GetAccessPointPolicy: &str = "s3express:GetAccessPointPolicy";

/// `s3express:GetAccessPointScope`: Read.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const GetAccessPointScope: &str = "s3express:GetAccessPointScope";

/// `s3express:GetBucketPolicy`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const GetBucketPolicy: &str = "s3express:GetBucketPolicy";

/// `s3express:GetEncryptionConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const GetEncryptionConfiguration: &str = "s3express:GetEncryptionConfiguration";

/// `s3express:GetInventoryConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const GetInventoryConfiguration: &str = "s3express:GetInventoryConfiguration";

/// `s3express:GetLifecycleConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const GetLifecycleConfiguration: &str = "s3express:GetLifecycleConfiguration";

/// `s3express:GetMetricsConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const GetMetricsConfiguration: &str = "s3express:GetMetricsConfiguration";

/// `s3express:ListAccessPointsForDirectoryBuckets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const ListAccessPointsForDirectoryBuckets: &str = "s3express:ListAccessPointsForDirectoryBuckets";

/// `s3express:ListAllMyDirectoryBuckets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const ListAllMyDirectoryBuckets: &str = "s3express:ListAllMyDirectoryBuckets";

/// `s3express:ListTagsForResource`: List.
///
/// Resource types: `accesspoint`, `bucket`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const ListTagsForResource: &str = "s3express:ListTagsForResource";

/// `s3express:PutAccessPointPolicy`: Permissions management, Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const PutAccessPointPolicy: &str = "s3express:PutAccessPointPolicy";

/// `s3express:PutAccessPointScope`: Permissions management, Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:AccessPointNetworkOrigin`, `s3express:AccessPointTag/${TagKey}`, `s3express:DataAccessPointAccount`, `s3express:DataAccessPointArn`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const PutAccessPointScope: &str = "s3express:PutAccessPointScope";

/// `s3express:PutBucketPolicy`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const PutBucketPolicy: &str = "s3express:PutBucketPolicy";

/// `s3express:PutEncryptionConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const PutEncryptionConfiguration: &str = "s3express:PutEncryptionConfiguration";

/// `s3express:PutInventoryConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:InventoryAccessibleOptionalFields`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const PutInventoryConfiguration: &str = "s3express:PutInventoryConfiguration";

/// `s3express:PutLifecycleConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const PutLifecycleConfiguration: &str = "s3express:PutLifecycleConfiguration";

/// `s3express:PutMetricsConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const PutMetricsConfiguration: &str = "s3express:PutMetricsConfiguration";

/// `s3express:TagResource`: Tagging, Write.
///
/// Resource types: `accesspoint`, `bucket`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3express:AccessPointTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const TagResource: &str = "s3express:TagResource";

/// `s3express:UntagResource`: Tagging, Write.
///
/// Resource types: `accesspoint`, `bucket`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3express:AccessPointTag/${TagKey}`, `s3express:BucketTag/${TagKey}`, `s3express:ResourceAccount`, `s3express:TlsVersion`, `s3express:authType`, `s3express:signatureversion`, `s3express:x-amz-content-sha256`.
pub const UntagResource: &str = "s3express:UntagResource";
