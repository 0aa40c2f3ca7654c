// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon S3: the actions of the prefix `s3`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `accessgrant` | `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}` |
//! | `accessgrantsinstance` | `arn:${Partition}:s3:${Region}:${Account}:access-grants/default` |
//! | `accessgrantslocation` | `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}` |
//! | `accesspoint` | `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}` |
//! | `accesspointobject` | `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}` |
//! | `bucket` | `arn:${Partition}:s3:::${BucketName}` |
//! | `job` | `arn:${Partition}:s3:${Region}:${Account}:job/${JobId}` |
//! | `multiregionaccesspoint` | `arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}` |
//! | `multiregionaccesspointrequestarn` | `arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}` |
//! | `object` | `arn:${Partition}:s3:::${BucketName}/${ObjectName}` |
//! | `objectlambdaaccesspoint` | `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}` |
//! | `storagelensconfiguration` | `arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}` |
//! | `storagelensgroup` | `arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}` |

/// `s3:AbortMultipartUpload`: Write.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const AbortMultipartUpload: &str = "s3:AbortMultipartUpload";

/// `s3:AllowVendedLogDeliveryForResource`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:deliverySourceArn`, `s3:logType`, `s3:resourceArnBeingAuthorized`.
pub const AllowVendedLogDeliveryForResource: &str = "s3:AllowVendedLogDeliveryForResource";

/// `s3:AssociateAccessGrantsIdentityCenter`: Permissions management, Write.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const AssociateAccessGrantsIdentityCenter: &str = "s3:AssociateAccessGrantsIdentityCenter";

/// `s3:BypassGovernanceRetention`: Permissions management, Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:RequestObjectTag/<key>`, `s3:RequestObjectTagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-copy-source`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-metadata-directive`, `s3:x-amz-server-side-encryption`, `s3:x-amz-server-side-encryption-aws-kms-key-id`, `s3:x-amz-server-side-encryption-customer-algorithm`, `s3:x-amz-storage-class`, `s3:x-amz-website-redirect-location`.
pub const BypassGovernanceRetention: &str = "s3:BypassGovernanceRetention";

/// `s3:CreateAccessGrant`: Permissions management, Write.
///
/// Resource types: `accessgrant` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3:AccessGrantScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const CreateAccessGrant: &str = "s3:CreateAccessGrant";

/// `s3:CreateAccessGrantsInstance`: Permissions management, Write.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const CreateAccessGrantsInstance: &str = "s3:CreateAccessGrantsInstance";

/// `s3:CreateAccessGrantsLocation`: Permissions management, Write.
///
/// Resource types: `accessgrantslocation` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3:AccessGrantsLocationScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const CreateAccessGrantsLocation: &str = "s3:CreateAccessGrantsLocation";

/// `s3:CreateAccessPoint`: Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:locationconstraint`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`.
pub const CreateAccessPoint: &str = "s3:CreateAccessPoint";

/// `s3:CreateAccessPointForObjectLambda`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const CreateAccessPointForObjectLambda: &str = "s3:CreateAccessPointForObjectLambda";

/// `s3:CreateBucket`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:locationconstraint`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-bucket-namespace`, `s3:x-amz-content-sha256`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-object-ownership`.
pub const CreateBucket: &str = "s3:CreateBucket";

/// `s3:CreateBucketMetadataTableConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const CreateBucketMetadataTableConfiguration: &str = "s3:CreateBucketMetadataTableConfiguration";

/// `s3:CreateJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:RequestJobOperation`, `s3:RequestJobPriority`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const CreateJob: &str = "s3:CreateJob";

/// `s3:CreateMultiRegionAccessPoint`: Write.
///
/// Resource types: `multiregionaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const CreateMultiRegionAccessPoint: &str = "s3:CreateMultiRegionAccessPoint";

/// `s3:CreateStorageLensGroup`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const CreateStorageLensGroup: &str = "s3:CreateStorageLensGroup";

/// `s3:DeleteAccessGrant`: Permissions management, Write.
///
/// Resource types: `accessgrant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteAccessGrant: &str = "s3:DeleteAccessGrant";

/// `s3:DeleteAccessGrantsInstance`: Permissions management, Write.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteAccessGrantsInstance: &str = "s3:DeleteAccessGrantsInstance";

/// `s3:DeleteAccessGrantsInstanceResourcePolicy`: Permissions management, Write.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteAccessGrantsInstanceResourcePolicy: &str = "s3:DeleteAccessGrantsInstanceResourcePolicy";

/// `s3:DeleteAccessGrantsLocation`: Permissions management, Write.
///
/// Resource types: `accessgrantslocation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantsLocationScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteAccessGrantsLocation: &str = "s3:DeleteAccessGrantsLocation";

/// `s3:DeleteAccessPoint`: Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteAccessPoint: &str = "s3:DeleteAccessPoint";

/// `s3:DeleteAccessPointForObjectLambda`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteAccessPointForObjectLambda: &str = "s3:DeleteAccessPointForObjectLambda";

/// `s3:DeleteAccessPointPolicy`: Permissions management, Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteAccessPointPolicy: &str = "s3:DeleteAccessPointPolicy";

/// `s3:DeleteAccessPointPolicyForObjectLambda`: Permissions management, Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteAccessPointPolicyForObjectLambda: &str = "s3:DeleteAccessPointPolicyForObjectLambda";

/// `s3:DeleteBucket`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteBucket: &str = "s3:DeleteBucket";

/// `s3:DeleteBucketMetadataTableConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteBucketMetadataTableConfiguration: &str = "s3:DeleteBucketMetadataTableConfiguration";

/// `s3:DeleteBucketPolicy`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteBucketPolicy: &str = "s3:DeleteBucketPolicy";

/// `s3:DeleteBucketWebsite`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteBucketWebsite: &str = "s3:DeleteBucketWebsite";

/// `s3:DeleteJobTagging`: Tagging, Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `s3:ExistingJobOperation`, `s3:ExistingJobPriority`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteJobTagging: &str = "s3:DeleteJobTagging";

/// `s3:DeleteMultiRegionAccessPoint`: Write.
///
/// Resource types: `multiregionaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const DeleteMultiRegionAccessPoint: &str = "s3:DeleteMultiRegionAccessPoint";

/// `s3:DeleteObject`: Write.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:if-match`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteObject: &str = "s3:DeleteObject";

/// `s3:DeleteObjectAnnotation`: Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`, `s3:x-amz-object-if-match`.
pub const DeleteObjectAnnotation: &str = "s3:DeleteObjectAnnotation";

/// `s3:DeleteObjectTagging`: Tagging, Write.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteObjectTagging: &str = "s3:DeleteObjectTagging";

/// `s3:DeleteObjectVersion`: Write.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const DeleteObjectVersion: &str = "s3:DeleteObjectVersion";

/// `s3:DeleteObjectVersionAnnotation`: Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`, `s3:x-amz-object-if-match`.
pub const DeleteObjectVersionAnnotation: &str = "s3:DeleteObjectVersionAnnotation";

/// `s3:DeleteObjectVersionTagging`: Tagging, Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const DeleteObjectVersionTagging: &str = "s3:DeleteObjectVersionTagging";

/// `s3:DeleteStorageLensConfiguration`: Write.
///
/// Resource types: `storagelensconfiguration` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteStorageLensConfiguration: &str = "s3:DeleteStorageLensConfiguration";

/// `s3:DeleteStorageLensConfigurationTagging`: Tagging, Write.
///
/// Resource types: `storagelensconfiguration` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteStorageLensConfigurationTagging: &str = "s3:DeleteStorageLensConfigurationTagging";

/// `s3:DeleteStorageLensGroup`: Write.
///
/// Resource types: `storagelensgroup` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DeleteStorageLensGroup: &str = "s3:DeleteStorageLensGroup";

/// `s3:DescribeJob`: Read.
///
/// Resource types: `job` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DescribeJob: &str = "s3:DescribeJob";

/// `s3:DescribeMultiRegionAccessPointOperation`: Read.
///
/// Resource types: `multiregionaccesspointrequestarn` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const DescribeMultiRegionAccessPointOperation: &str = "s3:DescribeMultiRegionAccessPointOperation";

/// `s3:DissociateAccessGrantsIdentityCenter`: Permissions management, Write.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const DissociateAccessGrantsIdentityCenter: &str = "s3:DissociateAccessGrantsIdentityCenter";

/// `s3:GetAccelerateConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccelerateConfiguration: &str = "s3:GetAccelerateConfiguration";

/// `s3:GetAccessGrant`: Read.
///
/// Resource types: `accessgrant` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessGrant: &str = "s3:GetAccessGrant";

/// `s3:GetAccessGrantsInstance`: Read.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessGrantsInstance: &str = "s3:GetAccessGrantsInstance";

/// `s3:GetAccessGrantsInstanceForPrefix`: Read.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessGrantsInstanceForPrefix: &str = "s3:GetAccessGrantsInstanceForPrefix";

/// `s3:GetAccessGrantsInstanceResourcePolicy`: Read.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessGrantsInstanceResourcePolicy: &str = "s3:GetAccessGrantsInstanceResourcePolicy";

/// `s3:GetAccessGrantsLocation`: Read.
///
/// Resource types: `accessgrantslocation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantsLocationScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessGrantsLocation: &str = "s3:GetAccessGrantsLocation";

/// `s3:GetAccessPoint`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessPoint: &str = "s3:GetAccessPoint";

/// `s3:GetAccessPointConfigurationForObjectLambda`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessPointConfigurationForObjectLambda: &str = "s3:GetAccessPointConfigurationForObjectLambda";

/// `s3:GetAccessPointForObjectLambda`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessPointForObjectLambda: &str = "s3:GetAccessPointForObjectLambda";

/// `s3:GetAccessPointPolicy`: Read.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessPointPolicy: &str = "s3:GetAccessPointPolicy";

/// `s3:GetAccessPointPolicyForObjectLambda`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessPointPolicyForObjectLambda: &str = "s3:GetAccessPointPolicyForObjectLambda";

/// `s3:GetAccessPointPolicyStatus`: Read.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessPointPolicyStatus: &str = "s3:GetAccessPointPolicyStatus";

/// `s3:GetAccessPointPolicyStatusForObjectLambda`: Read.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccessPointPolicyStatusForObjectLambda: &str = "s3:GetAccessPointPolicyStatusForObjectLambda";

/// `s3:GetAccountPublicAccessBlock`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAccountPublicAccessBlock: &str = "s3:GetAccountPublicAccessBlock";

/// `s3:GetAnalyticsConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetAnalyticsConfiguration: &str = "s3:GetAnalyticsConfiguration";

/// `s3:GetBucketAbac`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketAbac: &str = "s3:GetBucketAbac";

/// `s3:GetBucketAcl`: Read.
///
/// Resource types: `accesspoint`, `bucket`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketAcl: &str = "s3:GetBucketAcl";

/// `s3:GetBucketCORS`: Read.
///
/// Resource types: `accesspoint`, `bucket`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketCORS: &str = "s3:GetBucketCORS";

/// `s3:GetBucketLocation`: Read.
///
/// Resource types: `accesspoint`, `bucket`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketLocation: &str = "s3:GetBucketLocation";

/// `s3:GetBucketLogging`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketLogging: &str = "s3:GetBucketLogging";

/// `s3:GetBucketMetadataTableConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketMetadataTableConfiguration: &str = "s3:GetBucketMetadataTableConfiguration";

/// `s3:GetBucketNotification`: Read.
///
/// Resource types: `accesspoint`, `bucket`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketNotification: &str = "s3:GetBucketNotification";

/// `s3:GetBucketObjectLockConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const GetBucketObjectLockConfiguration: &str = "s3:GetBucketObjectLockConfiguration";

/// `s3:GetBucketOwnershipControls`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketOwnershipControls: &str = "s3:GetBucketOwnershipControls";

/// `s3:GetBucketPolicy`: Read.
///
/// Resource types: `accesspoint`, `bucket`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketPolicy: &str = "s3:GetBucketPolicy";

/// `s3:GetBucketPolicyStatus`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketPolicyStatus: &str = "s3:GetBucketPolicyStatus";

/// `s3:GetBucketPublicAccessBlock`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketPublicAccessBlock: &str = "s3:GetBucketPublicAccessBlock";

/// `s3:GetBucketRequestPayment`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketRequestPayment: &str = "s3:GetBucketRequestPayment";

/// `s3:GetBucketTagging`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketTagging: &str = "s3:GetBucketTagging";

/// `s3:GetBucketVersioning`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketVersioning: &str = "s3:GetBucketVersioning";

/// `s3:GetBucketWebsite`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetBucketWebsite: &str = "s3:GetBucketWebsite";

/// `s3:GetDataAccess`: Read.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetDataAccess: &str = "s3:GetDataAccess";

/// `s3:GetEncryptionConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetEncryptionConfiguration: &str = "s3:GetEncryptionConfiguration";

/// `s3:GetIntelligentTieringConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetIntelligentTieringConfiguration: &str = "s3:GetIntelligentTieringConfiguration";

/// `s3:GetInventoryConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetInventoryConfiguration: &str = "s3:GetInventoryConfiguration";

/// `s3:GetJobTagging`: Read.
///
/// Resource types: `job` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetJobTagging: &str = "s3:GetJobTagging";

/// `s3:GetLifecycleConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetLifecycleConfiguration: &str = "s3:GetLifecycleConfiguration";

/// `s3:GetMetricsConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetMetricsConfiguration: &str = "s3:GetMetricsConfiguration";

/// `s3:GetMultiRegionAccessPoint`: Read.
///
/// Resource types: `multiregionaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const GetMultiRegionAccessPoint: &str = "s3:GetMultiRegionAccessPoint";

/// `s3:GetMultiRegionAccessPointPolicy`: Read.
///
/// Resource types: `multiregionaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const GetMultiRegionAccessPointPolicy: &str = "s3:GetMultiRegionAccessPointPolicy";

/// `s3:GetMultiRegionAccessPointPolicyStatus`: Read.
///
/// Resource types: `multiregionaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const GetMultiRegionAccessPointPolicyStatus: &str = "s3:GetMultiRegionAccessPointPolicyStatus";

/// `s3:GetMultiRegionAccessPointRoutes`: Read.
///
/// Resource types: `multiregionaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const GetMultiRegionAccessPointRoutes: &str = "s3:GetMultiRegionAccessPointRoutes";

/// `s3:GetObject`: Read.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObject: &str = "s3:GetObject";

/// `s3:GetObjectAcl`: Read.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectAcl: &str = "s3:GetObjectAcl";

/// `s3:GetObjectAnnotation`: Read.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectAnnotation: &str = "s3:GetObjectAnnotation";

/// `s3:GetObjectAttributes`: Read.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectAttributes: &str = "s3:GetObjectAttributes";

/// `s3:GetObjectLegalHold`: Read.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectLegalHold: &str = "s3:GetObjectLegalHold";

/// `s3:GetObjectRetention`: Read.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectRetention: &str = "s3:GetObjectRetention";

/// `s3:GetObjectTagging`: Read.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectTagging: &str = "s3:GetObjectTagging";

/// `s3:GetObjectTorrent`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectTorrent: &str = "s3:GetObjectTorrent";

/// `s3:GetObjectVersion`: Read.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const GetObjectVersion: &str = "s3:GetObjectVersion";

/// `s3:GetObjectVersionAcl`: Read.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const GetObjectVersionAcl: &str = "s3:GetObjectVersionAcl";

/// `s3:GetObjectVersionAnnotation`: Read.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const GetObjectVersionAnnotation: &str = "s3:GetObjectVersionAnnotation";

/// `s3:GetObjectVersionAnnotationForReplication`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectVersionAnnotationForReplication: &str = "s3:GetObjectVersionAnnotationForReplication";

/// `s3:GetObjectVersionAttributes`: Read.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const GetObjectVersionAttributes: &str = "s3:GetObjectVersionAttributes";

/// `s3:GetObjectVersionForReplication`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetObjectVersionForReplication: &str = "s3:GetObjectVersionForReplication";

/// `s3:GetObjectVersionTagging`: Read.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const GetObjectVersionTagging: &str = "s3:GetObjectVersionTagging";

/// `s3:GetObjectVersionTorrent`: Read.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const GetObjectVersionTorrent: &str = "s3:GetObjectVersionTorrent";

/// `s3:GetReplicationConfiguration`: Read.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetReplicationConfiguration: &str = "s3:GetReplicationConfiguration";

/// `s3:GetStorageLensConfiguration`: Read.
///
/// Resource types: `storagelensconfiguration` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetStorageLensConfiguration: &str = "s3:GetStorageLensConfiguration";

/// `s3:GetStorageLensConfigurationTagging`: Read.
///
/// Resource types: `storagelensconfiguration` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetStorageLensConfigurationTagging: &str = "s3:GetStorageLensConfigurationTagging";

/// `s3:GetStorageLensDashboard`: Read.
///
/// Resource types: `storagelensconfiguration` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetStorageLensDashboard: &str = "s3:GetStorageLensDashboard";

/// `s3:GetStorageLensGroup`: Read.
///
/// Resource types: `storagelensgroup` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const GetStorageLensGroup: &str = "s3:GetStorageLensGroup";

/// `s3:InitiateReplication`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`.
pub const InitiateReplication: &str = "s3:InitiateReplication";

/// `s3:ListAccessGrants`: List.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListAccessGrants: &str = "s3:ListAccessGrants";

/// `s3:ListAccessGrantsInstances`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListAccessGrantsInstances: &str = "s3:ListAccessGrantsInstances";

/// `s3:ListAccessGrantsLocations`: List.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListAccessGrantsLocations: &str = "s3:ListAccessGrantsLocations";

/// `s3:ListAccessPoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListAccessPoints: &str = "s3:ListAccessPoints";

/// `s3:ListAccessPointsForObjectLambda`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListAccessPointsForObjectLambda: &str = "s3:ListAccessPointsForObjectLambda";

/// `s3:ListAllMyBuckets`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListAllMyBuckets: &str = "s3:ListAllMyBuckets";

/// `s3:ListBucket`: List.
///
/// Resource types: `accesspoint`, `bucket`, `multiregionaccesspoint`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:delimiter`, `s3:max-keys`, `s3:prefix`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListBucket: &str = "s3:ListBucket";

/// `s3:ListBucketMultipartUploads`: List.
///
/// Resource types: `bucket` (required), `multiregionaccesspoint`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantsInstanceArn`, `s3:AccessPointNetworkOrigin`, `s3:AccessPointTag/${TagKey}`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListBucketMultipartUploads: &str = "s3:ListBucketMultipartUploads";

/// `s3:ListBucketVersions`: List.
///
/// Resource types: `accesspoint`, `bucket`, `multiregionaccesspoint`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:delimiter`, `s3:max-keys`, `s3:prefix`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListBucketVersions: &str = "s3:ListBucketVersions";

/// `s3:ListCallerAccessGrants`: List.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListCallerAccessGrants: &str = "s3:ListCallerAccessGrants";

/// `s3:ListJobs`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListJobs: &str = "s3:ListJobs";

/// `s3:ListMultipartUploadParts`: List.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListMultipartUploadParts: &str = "s3:ListMultipartUploadParts";

/// `s3:ListMultiRegionAccessPoints`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const ListMultiRegionAccessPoints: &str = "s3:ListMultiRegionAccessPoints";

/// `s3:ListObjectAnnotations`: List.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:annotation-prefix`, `s3:authType`, `s3:max-annotation-results`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListObjectAnnotations: &str = "s3:ListObjectAnnotations";

/// `s3:ListObjectVersionAnnotations`: List.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:annotation-prefix`, `s3:authType`, `s3:max-annotation-results`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const ListObjectVersionAnnotations: &str = "s3:ListObjectVersionAnnotations";

/// `s3:ListStorageLensConfigurations`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListStorageLensConfigurations: &str = "s3:ListStorageLensConfigurations";

/// `s3:ListStorageLensGroups`: List.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListStorageLensGroups: &str = "s3:ListStorageLensGroups";

/// `s3:ListTagsForResource`: List.
///
/// Resource types: `accessgrant`, `accessgrantsinstance`, `accessgrantslocation`, `accesspoint`, `bucket`, `storagelensgroup`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ListTagsForResource: &str = "s3:ListTagsForResource";

/// `s3:ObjectOwnerOverrideToBucketOwner`: Permissions management, Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ObjectOwnerOverrideToBucketOwner: &str = "s3:ObjectOwnerOverrideToBucketOwner";

/// `s3:PauseReplication`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:destinationRegion`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PauseReplication: &str = "s3:PauseReplication";

/// `s3:PutAccelerateConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutAccelerateConfiguration: &str = "s3:PutAccelerateConfiguration";

/// `s3:PutAccessGrantsInstanceResourcePolicy`: Permissions management, Write.
///
/// Resource types: `accessgrantsinstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutAccessGrantsInstanceResourcePolicy: &str = "s3:PutAccessGrantsInstanceResourcePolicy";

/// `s3:PutAccessPointConfigurationForObjectLambda`: Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutAccessPointConfigurationForObjectLambda: &str = "s3:PutAccessPointConfigurationForObjectLambda";

/// `s3:PutAccessPointPolicy`: Permissions management, Write.
///
/// Resource types: `accesspoint` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutAccessPointPolicy: &str = "s3:PutAccessPointPolicy";

/// `s3:PutAccessPointPolicyForObjectLambda`: Permissions management, Write.
///
/// Resource types: `objectlambdaaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutAccessPointPolicyForObjectLambda: &str = "s3:PutAccessPointPolicyForObjectLambda";

/// `s3:PutAccessPointPublicAccessBlock`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
pub const PutAccessPointPublicAccessBlock: &str = "s3:PutAccessPointPublicAccessBlock";

/// `s3:PutAccountPublicAccessBlock`: Permissions management, Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutAccountPublicAccessBlock: &str = "s3:PutAccountPublicAccessBlock";

/// `s3:PutAnalyticsConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutAnalyticsConfiguration: &str = "s3:PutAnalyticsConfiguration";

/// `s3:PutBucketAbac`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketAbac: &str = "s3:PutBucketAbac";

/// `s3:PutBucketAcl`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`.
pub const PutBucketAcl: &str = "s3:PutBucketAcl";

/// `s3:PutBucketCORS`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketCORS: &str = "s3:PutBucketCORS";

/// `s3:PutBucketLogging`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketLogging: &str = "s3:PutBucketLogging";

/// `s3:PutBucketNotification`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketNotification: &str = "s3:PutBucketNotification";

/// `s3:PutBucketObjectLockConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const PutBucketObjectLockConfiguration: &str = "s3:PutBucketObjectLockConfiguration";

/// `s3:PutBucketOwnershipControls`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketOwnershipControls: &str = "s3:PutBucketOwnershipControls";

/// `s3:PutBucketPolicy`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketPolicy: &str = "s3:PutBucketPolicy";

/// `s3:PutBucketPublicAccessBlock`: Permissions management, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketPublicAccessBlock: &str = "s3:PutBucketPublicAccessBlock";

/// `s3:PutBucketRequestPayment`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketRequestPayment: &str = "s3:PutBucketRequestPayment";

/// `s3:PutBucketTagging`: Tagging, Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketTagging: &str = "s3:PutBucketTagging";

/// `s3:PutBucketVersioning`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketVersioning: &str = "s3:PutBucketVersioning";

/// `s3:PutBucketWebsite`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutBucketWebsite: &str = "s3:PutBucketWebsite";

/// `s3:PutEncryptionConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutEncryptionConfiguration: &str = "s3:PutEncryptionConfiguration";

/// `s3:PutIntelligentTieringConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutIntelligentTieringConfiguration: &str = "s3:PutIntelligentTieringConfiguration";

/// `s3:PutInventoryConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:InventoryAccessibleOptionalFields`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutInventoryConfiguration: &str = "s3:PutInventoryConfiguration";

/// `s3:PutJobTagging`: Tagging, Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ExistingJobOperation`, `s3:ExistingJobPriority`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutJobTagging: &str = "s3:PutJobTagging";

/// `s3:PutLifecycleConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutLifecycleConfiguration: &str = "s3:PutLifecycleConfiguration";

/// `s3:PutMetricsConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutMetricsConfiguration: &str = "s3:PutMetricsConfiguration";

/// `s3:PutMultiRegionAccessPointPolicy`: Permissions management, Write.
///
/// Resource types: `multiregionaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const PutMultiRegionAccessPointPolicy: &str = "s3:PutMultiRegionAccessPointPolicy";

/// `s3:PutObject`: Write.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ObjectCreationOperation`, `s3:RequestObjectTag/<key>`, `s3:RequestObjectTagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:if-match`, `s3:if-none-match`, `s3:object-lock-event-hold`, `s3:object-lock-event-hold-duration-days`, `s3:object-lock-legal-hold`, `s3:object-lock-mode`, `s3:object-lock-remaining-retention-days`, `s3:object-lock-retain-until-date`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-copy-source`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-metadata-directive`, `s3:x-amz-object-annotation-directive`, `s3:x-amz-server-side-encryption`, `s3:x-amz-server-side-encryption-aws-kms-key-id`, `s3:x-amz-server-side-encryption-customer-algorithm`, `s3:x-amz-storage-class`, `s3:x-amz-website-redirect-location`.
pub const PutObject: &str = "s3:PutObject";

/// `s3:PutObjectAcl`: Permissions management, Write.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-storage-class`.
pub const PutObjectAcl: &str = "s3:PutObjectAcl";

/// `s3:PutObjectAnnotation`: Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`, `s3:x-amz-object-if-match`.
pub const PutObjectAnnotation: &str = "s3:PutObjectAnnotation";

/// `s3:PutObjectLegalHold`: Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:object-lock-legal-hold`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutObjectLegalHold: &str = "s3:PutObjectLegalHold";

/// `s3:PutObjectRetention`: Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:object-lock-event-hold`, `s3:object-lock-event-hold-duration-days`, `s3:object-lock-mode`, `s3:object-lock-remaining-retention-days`, `s3:object-lock-retain-until-date`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutObjectRetention: &str = "s3:PutObjectRetention";

/// `s3:PutObjectTagging`: Tagging, Write.
///
/// Resource types: `accesspointobject`, `multiregionaccesspoint`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:RequestObjectTag/<key>`, `s3:RequestObjectTagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutObjectTagging: &str = "s3:PutObjectTagging";

/// `s3:PutObjectVersionAcl`: Permissions management, Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:AccessGrantsInstanceArn`, `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-acl`, `s3:x-amz-content-sha256`, `s3:x-amz-grant-full-control`, `s3:x-amz-grant-read`, `s3:x-amz-grant-read-acp`, `s3:x-amz-grant-write`, `s3:x-amz-grant-write-acp`, `s3:x-amz-storage-class`.
pub const PutObjectVersionAcl: &str = "s3:PutObjectVersionAcl";

/// `s3:PutObjectVersionAnnotation`: Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`, `s3:x-amz-object-if-match`.
pub const PutObjectVersionAnnotation: &str = "s3:PutObjectVersionAnnotation";

/// `s3:PutObjectVersionTagging`: Tagging, Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:RequestObjectTag/<key>`, `s3:RequestObjectTagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:versionid`, `s3:x-amz-content-sha256`.
pub const PutObjectVersionTagging: &str = "s3:PutObjectVersionTagging";

/// `s3:PutReplicationConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:isReplicationPauseRequest`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutReplicationConfiguration: &str = "s3:PutReplicationConfiguration";

/// `s3:PutStorageLensConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutStorageLensConfiguration: &str = "s3:PutStorageLensConfiguration";

/// `s3:PutStorageLensConfigurationTagging`: Tagging, Write.
///
/// Resource types: `storagelensconfiguration` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const PutStorageLensConfigurationTagging: &str = "s3:PutStorageLensConfigurationTagging";

/// `s3:ReplicateDelete`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ReplicateDelete: &str = "s3:ReplicateDelete";

/// `s3:ReplicateObject`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:object-lock-event-hold`, `s3:object-lock-event-hold-duration-days`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`, `s3:x-amz-server-side-encryption`, `s3:x-amz-server-side-encryption-aws-kms-key-id`, `s3:x-amz-server-side-encryption-customer-algorithm`.
pub const ReplicateObject: &str = "s3:ReplicateObject";

/// `s3:ReplicateObjectAnnotation`: Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ReplicateObjectAnnotation: &str = "s3:ReplicateObjectAnnotation";

/// `s3:ReplicateTags`: Tagging, Write.
///
/// Resource types: `object` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const ReplicateTags: &str = "s3:ReplicateTags";

/// `s3:RestoreObject`: Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const RestoreObject: &str = "s3:RestoreObject";

/// `s3:SubmitMultiRegionAccessPointRoutes`: Write.
///
/// Resource types: `multiregionaccesspoint` (required).
///
/// Condition keys: `s3:AccessPointNetworkOrigin`, `s3:DataAccessPointAccount`, `s3:DataAccessPointArn`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`.
pub const SubmitMultiRegionAccessPointRoutes: &str = "s3:SubmitMultiRegionAccessPointRoutes";

/// `s3:TagResource`: Tagging, Write.
///
/// Resource types: `accessgrant`, `accessgrantsinstance`, `accessgrantslocation`, `accesspoint`, `bucket`, `storagelensgroup`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const TagResource: &str = "s3:TagResource";

/// `s3:UntagResource`: Tagging, Write.
///
/// Resource types: `accessgrant`, `accessgrantsinstance`, `accessgrantslocation`, `accesspoint`, `bucket`, `storagelensgroup`.
///
/// Condition keys: `aws:TagKeys`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const UntagResource: &str = "s3:UntagResource";

/// `s3:UpdateAccessGrantsLocation`: Permissions management, Write.
///
/// Resource types: `accessgrantslocation` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `s3:AccessGrantsLocationScope`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const UpdateAccessGrantsLocation: &str = "s3:UpdateAccessGrantsLocation";

/// `s3:UpdateBucketMetadataAnnotationTableConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const UpdateBucketMetadataAnnotationTableConfiguration: &str = "s3:UpdateBucketMetadataAnnotationTableConfiguration";

/// `s3:UpdateBucketMetadataInventoryTableConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const UpdateBucketMetadataInventoryTableConfiguration: &str = "s3:UpdateBucketMetadataInventoryTableConfiguration";

/// `s3:UpdateBucketMetadataJournalTableConfiguration`: Write.
///
/// Resource types: `bucket` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const UpdateBucketMetadataJournalTableConfiguration: &str = "s3:UpdateBucketMetadataJournalTableConfiguration";

/// `s3:UpdateJobPriority`: Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `s3:ExistingJobOperation`, `s3:ExistingJobPriority`, `s3:RequestJobPriority`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const UpdateJobPriority: &str = "s3:UpdateJobPriority";

/// `s3:UpdateJobStatus`: Write.
///
/// Resource types: `job` (required).
///
/// Condition keys: `s3:ExistingJobOperation`, `s3:ExistingJobPriority`, `s3:JobSuspendedCause`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const UpdateJobStatus: &str = "s3:UpdateJobStatus";

/// `s3:UpdateObjectEncryption`: Write.
///
/// Resource types: `accesspointobject`, `object`.
///
/// Condition keys: `s3:ExistingObjectTag/<key>`, `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`, `s3:x-amz-server-side-encryption`, `s3:x-amz-server-side-encryption-aws-kms-key-id`.
pub const UpdateObjectEncryption: &str = "s3:UpdateObjectEncryption";

/// `s3:UpdateStorageLensGroup`: Write.
///
/// Resource types: `storagelensgroup` (required).
///
/// Condition keys: `s3:ResourceAccount`, `s3:TlsVersion`, `s3:authType`, `s3:signatureAge`, `s3:signatureversion`, `s3:x-amz-content-sha256`.
pub const UpdateStorageLensGroup: &str = "s3:UpdateStorageLensGroup";
