// Made by `cargo xtask codegen` from policy-data. Do not edit.

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
