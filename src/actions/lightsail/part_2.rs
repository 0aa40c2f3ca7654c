// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `lightsail:UpdateBucket`: Write.
///
/// Resource types: `Bucket` (required).
pub const UpdateBucket: &str = "lightsail:UpdateBucket";

/// `lightsail:UpdateBucketBundle`: Write.
///
/// Resource types: `Bucket` (required).
pub const UpdateBucketBundle: &str = "lightsail:UpdateBucketBundle";

/// `lightsail:UpdateContainerService`: Write.
///
/// Resource types: `ContainerService` (required).
pub const UpdateContainerService: &str = "lightsail:UpdateContainerService";

/// `lightsail:UpdateDistribution`: Write.
///
/// Resource types: `Distribution` (required).
pub const UpdateDistribution: &str = "lightsail:UpdateDistribution";

/// `lightsail:UpdateDistributionBundle`: Write.
///
/// Resource types: `Distribution` (required).
pub const UpdateDistributionBundle: &str = "lightsail:UpdateDistributionBundle";

/// `lightsail:UpdateDomainEntry`: Write.
///
/// Resource types: `Domain` (required).
pub const UpdateDomainEntry: &str = "lightsail:UpdateDomainEntry";

/// `lightsail:UpdateInstanceMetadataOptions`: Write.
///
/// Resource types: `Instance` (required).
pub const UpdateInstanceMetadataOptions: &str = "lightsail:UpdateInstanceMetadataOptions";

/// `lightsail:UpdateLoadBalancerAttribute`: Write.
///
/// Resource types: `LoadBalancer` (required).
pub const UpdateLoadBalancerAttribute: &str = "lightsail:UpdateLoadBalancerAttribute";

/// `lightsail:UpdateRelationalDatabase`: Write.
///
/// Resource types: `RelationalDatabase` (required).
pub const UpdateRelationalDatabase: &str = "lightsail:UpdateRelationalDatabase";

/// `lightsail:UpdateRelationalDatabaseParameters`: Write.
///
/// Resource types: `RelationalDatabase` (required).
pub const UpdateRelationalDatabaseParameters: &str = "lightsail:UpdateRelationalDatabaseParameters";
