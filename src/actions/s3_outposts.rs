// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3 on Outposts: the actions of the prefix `s3-outposts`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `accesspoint` | `arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/accesspoint/${AccessPointName}` |
//! | `bucket` | `arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}` |
//! | `endpoint` | `arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/endpoint/${EndpointId}` |
//! | `object` | `arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}/object/${ObjectName}` |

/// `s3-outposts:AbortMultipartUpload`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const AbortMultipartUpload: &str = "s3-outposts:AbortMultipartUpload";

/// `s3-outposts:CreateAccessPoint`: Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const CreateAccessPoint: &str = "s3-outposts:CreateAccessPoint";

/// `s3-outposts:CreateBucket`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const CreateBucket: &str = "s3-outposts:CreateBucket";

/// `s3-outposts:CreateEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
pub const CreateEndpoint: &str = "s3-outposts:CreateEndpoint";

/// `s3-outposts:DeleteAccessPoint`: Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const DeleteAccessPoint: &str = "s3-outposts:DeleteAccessPoint";

/// `s3-outposts:DeleteAccessPointPolicy`: Permissions management, Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const DeleteAccessPointPolicy: &str = "s3-outposts:DeleteAccessPointPolicy";

/// `s3-outposts:DeleteBucket`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const DeleteBucket: &str = "s3-outposts:DeleteBucket";

/// `s3-outposts:DeleteBucketPolicy`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const DeleteBucketPolicy: &str = "s3-outposts:DeleteBucketPolicy";

/// `s3-outposts:DeleteEndpoint`: Write.
///
/// Resource types: `endpoint` (required).
pub const DeleteEndpoint: &str = "s3-outposts:DeleteEndpoint";

/// `s3-outposts:DeleteObject`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const DeleteObject: &str = "s3-outposts:DeleteObject";

/// `s3-outposts:DeleteObjectTagging`: Tagging, Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const DeleteObjectTagging: &str = "s3-outposts:DeleteObjectTagging";

/// `s3-outposts:DeleteObjectVersion`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:versionid`, `s3-outposts:x-amz-content-sha256`.
pub const DeleteObjectVersion: &str = "s3-outposts:DeleteObjectVersion";

/// `s3-outposts:DeleteObjectVersionTagging`: Tagging, Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:versionid`, `s3-outposts:x-amz-content-sha256`.
pub const DeleteObjectVersionTagging: &str = "s3-outposts:DeleteObjectVersionTagging";

/// `s3-outposts:GetAccessPoint`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetAccessPoint: &str = "s3-outposts:GetAccessPoint";

/// `s3-outposts:GetAccessPointPolicy`: Read.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetAccessPointPolicy: &str = "s3-outposts:GetAccessPointPolicy";

/// `s3-outposts:GetBucket`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetBucket: &str = "s3-outposts:GetBucket";

/// `s3-outposts:GetBucketPolicy`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetBucketPolicy: &str = "s3-outposts:GetBucketPolicy";

/// `s3-outposts:GetBucketTagging`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetBucketTagging: &str = "s3-outposts:GetBucketTagging";

/// `s3-outposts:GetBucketVersioning`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetBucketVersioning: &str = "s3-outposts:GetBucketVersioning";

/// `s3-outposts:GetLifecycleConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetLifecycleConfiguration: &str = "s3-outposts:GetLifecycleConfiguration";

/// `s3-outposts:GetObject`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetObject: &str = "s3-outposts:GetObject";

/// `s3-outposts:GetObjectTagging`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetObjectTagging: &str = "s3-outposts:GetObjectTagging";

/// `s3-outposts:GetObjectVersion`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:versionid`, `s3-outposts:x-amz-content-sha256`.
pub const GetObjectVersion: &str = "s3-outposts:GetObjectVersion";

/// `s3-outposts:GetObjectVersionForReplication`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetObjectVersionForReplication: &str = "s3-outposts:GetObjectVersionForReplication";

/// `s3-outposts:GetObjectVersionTagging`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:versionid`, `s3-outposts:x-amz-content-sha256`.
pub const GetObjectVersionTagging: &str = "s3-outposts:GetObjectVersionTagging";

/// `s3-outposts:GetReplicationConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const GetReplicationConfiguration: &str = "s3-outposts:GetReplicationConfiguration";

/// `s3-outposts:ListAccessPoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const ListAccessPoints: &str = "s3-outposts:ListAccessPoints";

/// `s3-outposts:ListBucket`: List.
///
/// Resource types: `accesspoint` (required), `bucket` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:delimiter`, `s3-outposts:max-keys`, `s3-outposts:prefix`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const ListBucket: &str = "s3-outposts:ListBucket";

/// `s3-outposts:ListBucketMultipartUploads`: List.
///
/// Resource types: `accesspoint` (required), `bucket` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const ListBucketMultipartUploads: &str = "s3-outposts:ListBucketMultipartUploads";

/// `s3-outposts:ListBucketVersions`: List.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:delimiter`, `s3-outposts:max-keys`, `s3-outposts:prefix`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const ListBucketVersions: &str = "s3-outposts:ListBucketVersions";

/// `s3-outposts:ListEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListEndpoints: &str = "s3-outposts:ListEndpoints";

/// `s3-outposts:ListMultipartUploadParts`: List.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const ListMultipartUploadParts: &str = "s3-outposts:ListMultipartUploadParts";

/// `s3-outposts:ListOutpostsWithS3`: List.
///
/// No resource types: its resource is `*`.
pub const ListOutpostsWithS3: &str = "s3-outposts:ListOutpostsWithS3";

/// `s3-outposts:ListRegionalBuckets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const ListRegionalBuckets: &str = "s3-outposts:ListRegionalBuckets";

/// `s3-outposts:ListSharedEndpoints`: List.
///
/// No resource types: its resource is `*`.
pub const ListSharedEndpoints: &str = "s3-outposts:ListSharedEndpoints";

/// `s3-outposts:PutAccessPointPolicy`: Permissions management, Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const PutAccessPointPolicy: &str = "s3-outposts:PutAccessPointPolicy";

/// `s3-outposts:PutBucketPolicy`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const PutBucketPolicy: &str = "s3-outposts:PutBucketPolicy";

/// `s3-outposts:PutBucketTagging`: Tagging, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const PutBucketTagging: &str = "s3-outposts:PutBucketTagging";

/// `s3-outposts:PutBucketVersioning`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const PutBucketVersioning: &str = "s3-outposts:PutBucketVersioning";

/// `s3-outposts:PutLifecycleConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const PutLifecycleConfiguration: &str = "s3-outposts:PutLifecycleConfiguration";

/// `s3-outposts:PutObject`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:RequestObjectTag/<key>`, `s3-outposts:RequestObjectTagKeys`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-acl`, `s3-outposts:x-amz-content-sha256`, `s3-outposts:x-amz-copy-source`, `s3-outposts:x-amz-metadata-directive`, `s3-outposts:x-amz-server-side-encryption`, `s3-outposts:x-amz-storage-class`.
pub const PutObject: &str = "s3-outposts:PutObject";

/// `s3-outposts:PutObjectAcl`: Permissions management, Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-acl`, `s3-outposts:x-amz-content-sha256`, `s3-outposts:x-amz-storage-class`.
pub const PutObjectAcl: &str = "s3-outposts:PutObjectAcl";

/// `s3-outposts:PutObjectTagging`: Tagging, Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:RequestObjectTag/<key>`, `s3-outposts:RequestObjectTagKeys`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const PutObjectTagging: &str = "s3-outposts:PutObjectTagging";

/// `s3-outposts:PutObjectVersionTagging`: Tagging, Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:AccessPointNetworkOrigin`, `s3-outposts:DataAccessPointAccount`, `s3-outposts:DataAccessPointArn`, `s3-outposts:ExistingObjectTag/<key>`, `s3-outposts:RequestObjectTag/<key>`, `s3-outposts:RequestObjectTagKeys`, `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:versionid`, `s3-outposts:x-amz-content-sha256`.
pub const PutObjectVersionTagging: &str = "s3-outposts:PutObjectVersionTagging";

/// `s3-outposts:PutReplicationConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const PutReplicationConfiguration: &str = "s3-outposts:PutReplicationConfiguration";

/// `s3-outposts:ReplicateDelete`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const ReplicateDelete: &str = "s3-outposts:ReplicateDelete";

/// `s3-outposts:ReplicateObject`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`, `s3-outposts:x-amz-server-side-encryption`.
pub const ReplicateObject: &str = "s3-outposts:ReplicateObject";

/// `s3-outposts:ReplicateTags`: Tagging, Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3-outposts:authType`, `s3-outposts:signatureAge`, `s3-outposts:signatureversion`, `s3-outposts:x-amz-content-sha256`.
pub const ReplicateTags: &str = "s3-outposts:ReplicateTags";
