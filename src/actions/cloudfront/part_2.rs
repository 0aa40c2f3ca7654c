// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `cloudfront:UpdateDistributionTenant`: Write.
///
/// Resource types: `distribution-tenant` (required).
pub const UpdateDistributionTenant: &str = "cloudfront:UpdateDistributionTenant";

/// `cloudfront:UpdateDistributionWithStagingConfig`: Write.
///
/// Resource types: `distribution` (required).
pub const UpdateDistributionWithStagingConfig: &str = "cloudfront:UpdateDistributionWithStagingConfig";

/// `cloudfront:UpdateDomainAssociation`: Write.
///
/// Resource types: `distribution`, `distribution-tenant`.
pub const UpdateDomainAssociation: &str = "cloudfront:UpdateDomainAssociation";

/// `cloudfront:UpdateFieldLevelEncryptionConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateFieldLevelEncryptionConfig: &str = "cloudfront:UpdateFieldLevelEncryptionConfig";

/// `cloudfront:UpdateFieldLevelEncryptionProfile`: Write.
///
/// Resource types: `field-level-encryption-profile` (required).
pub const UpdateFieldLevelEncryptionProfile: &str = "cloudfront:UpdateFieldLevelEncryptionProfile";

/// `cloudfront:UpdateFunction`: Write.
///
/// Resource types: `function` (required).
pub const UpdateFunction: &str = "cloudfront:UpdateFunction";

/// `cloudfront:UpdateKeyGroup`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateKeyGroup: &str = "cloudfront:UpdateKeyGroup";

/// `cloudfront:UpdateKeyValueStore`: Write.
///
/// Resource types: `key-value-store` (required).
pub const UpdateKeyValueStore: &str = "cloudfront:UpdateKeyValueStore";

/// `cloudfront:UpdateOriginAccessControl`: Write.
///
/// Resource types: `origin-access-control` (required).
pub const UpdateOriginAccessControl: &str = "cloudfront:UpdateOriginAccessControl";

/// `cloudfront:UpdateOriginRequestPolicy`: Write.
///
/// Resource types: `origin-request-policy` (required).
pub const UpdateOriginRequestPolicy: &str = "cloudfront:UpdateOriginRequestPolicy";

/// `cloudfront:UpdatePublicKey`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdatePublicKey: &str = "cloudfront:UpdatePublicKey";

/// `cloudfront:UpdateRealtimeLogConfig`: Write.
///
/// Resource types: `realtime-log-config` (required).
pub const UpdateRealtimeLogConfig: &str = "cloudfront:UpdateRealtimeLogConfig";

/// `cloudfront:UpdateResponseHeadersPolicy`: Write.
///
/// Resource types: `response-headers-policy` (required).
pub const UpdateResponseHeadersPolicy: &str = "cloudfront:UpdateResponseHeadersPolicy";

/// `cloudfront:UpdateSavingsPlan`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateSavingsPlan: &str = "cloudfront:UpdateSavingsPlan";

/// `cloudfront:UpdateStreamingDistribution`: Write.
///
/// Resource types: `streaming-distribution` (required).
pub const UpdateStreamingDistribution: &str = "cloudfront:UpdateStreamingDistribution";

/// `cloudfront:UpdateTrustStore`: Write.
///
/// Resource types: `trust-store` (required).
pub const UpdateTrustStore: &str = "cloudfront:UpdateTrustStore";

/// `cloudfront:UpdateVpcOrigin`: Write.
///
/// Resource types: `vpcorigin` (required).
pub const UpdateVpcOrigin: &str = "cloudfront:UpdateVpcOrigin";

/// `cloudfront:VerifyDnsConfiguration`: Read.
///
/// Resource types: `distribution-tenant`.
pub const VerifyDnsConfiguration: &str = "cloudfront:VerifyDnsConfiguration";
