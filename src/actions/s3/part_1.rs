// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
