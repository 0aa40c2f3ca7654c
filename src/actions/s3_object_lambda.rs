// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3 Object Lambda: the actions of the prefix `s3-object-lambda`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `objectlambdaaccesspoint` | `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}` |

/// `s3-object-lambda:AbortMultipartUpload`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const AbortMultipartUpload: &str = "s3-object-lambda:AbortMultipartUpload";

/// `s3-object-lambda:DeleteObject`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const DeleteObject: &str = "s3-object-lambda:DeleteObject";

/// `s3-object-lambda:DeleteObjectTagging`: Tagging, Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const DeleteObjectTagging: &str = "s3-object-lambda:DeleteObjectTagging";

/// `s3-object-lambda:DeleteObjectVersion`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`, `s3-object-lambda:versionid`.
pub const DeleteObjectVersion: &str = "s3-object-lambda:DeleteObjectVersion";

/// `s3-object-lambda:DeleteObjectVersionTagging`: Tagging, Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`, `s3-object-lambda:versionid`.
pub const DeleteObjectVersionTagging: &str = "s3-object-lambda:DeleteObjectVersionTagging";

/// `s3-object-lambda:GetObject`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const GetObject: &str = "s3-object-lambda:GetObject";

/// `s3-object-lambda:GetObjectAcl`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const GetObjectAcl: &str = "s3-object-lambda:GetObjectAcl";

/// `s3-object-lambda:GetObjectLegalHold`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const GetObjectLegalHold: &str = "s3-object-lambda:GetObjectLegalHold";

/// `s3-object-lambda:GetObjectRetention`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const GetObjectRetention: &str = "s3-object-lambda:GetObjectRetention";

/// `s3-object-lambda:GetObjectTagging`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const GetObjectTagging: &str = "s3-object-lambda:GetObjectTagging";

/// `s3-object-lambda:GetObjectVersion`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`, `s3-object-lambda:versionid`.
pub const GetObjectVersion: &str = "s3-object-lambda:GetObjectVersion";

/// `s3-object-lambda:GetObjectVersionAcl`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`, `s3-object-lambda:versionid`.
pub const GetObjectVersionAcl: &str = "s3-object-lambda:GetObjectVersionAcl";

/// `s3-object-lambda:GetObjectVersionTagging`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`, `s3-object-lambda:versionid`.
pub const GetObjectVersionTagging: &str = "s3-object-lambda:GetObjectVersionTagging";

/// `s3-object-lambda:ListBucket`: List.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const ListBucket: &str = "s3-object-lambda:ListBucket";

/// `s3-object-lambda:ListBucketMultipartUploads`: List.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const ListBucketMultipartUploads: &str = "s3-object-lambda:ListBucketMultipartUploads";

/// `s3-object-lambda:ListBucketVersions`: List.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const ListBucketVersions: &str = "s3-object-lambda:ListBucketVersions";

/// `s3-object-lambda:ListMultipartUploadParts`: List.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const ListMultipartUploadParts: &str = "s3-object-lambda:ListMultipartUploadParts";

/// `s3-object-lambda:PutObject`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const PutObject: &str = "s3-object-lambda:PutObject";

/// `s3-object-lambda:PutObjectAcl`: Permissions management, Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const PutObjectAcl: &str = "s3-object-lambda:PutObjectAcl";

/// `s3-object-lambda:PutObjectLegalHold`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const PutObjectLegalHold: &str = "s3-object-lambda:PutObjectLegalHold";

/// `s3-object-lambda:PutObjectRetention`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const PutObjectRetention: &str = "s3-object-lambda:PutObjectRetention";

/// `s3-object-lambda:PutObjectTagging`: Tagging, Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const PutObjectTagging: &str = "s3-object-lambda:PutObjectTagging";

/// `s3-object-lambda:PutObjectVersionAcl`: Permissions management, Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`, `s3-object-lambda:versionid`.
pub const PutObjectVersionAcl: &str = "s3-object-lambda:PutObjectVersionAcl";

/// `s3-object-lambda:PutObjectVersionTagging`: Tagging, Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`, `s3-object-lambda:versionid`.
pub const PutObjectVersionTagging: &str = "s3-object-lambda:PutObjectVersionTagging";

/// `s3-object-lambda:RestoreObject`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const RestoreObject: &str = "s3-object-lambda:RestoreObject";

/// `s3-object-lambda:WriteGetObjectResponse`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3-object-lambda:TlsVersion`, `s3-object-lambda:authType`, `s3-object-lambda:signatureAge`.
pub const WriteGetObjectResponse: &str = "s3-object-lambda:WriteGetObjectResponse";
