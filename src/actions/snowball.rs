// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Snowball: the actions of the prefix `snowball`.

/// `snowball:CancelCluster`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelCluster: &str = "snowball:CancelCluster";

/// `snowball:CancelJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelJob: &str = "snowball:CancelJob";

/// `snowball:CreateAddress`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateAddress: &str = "snowball:CreateAddress";

/// `snowball:CreateCluster`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCluster: &str = "snowball:CreateCluster";

/// `snowball:CreateJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateJob: &str = "snowball:CreateJob";

/// `snowball:CreateLongTermPricing`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateLongTermPricing: &str = "snowball:CreateLongTermPricing";

/// `snowball:CreateReturnShippingLabel`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateReturnShippingLabel: &str = "snowball:CreateReturnShippingLabel";

/// `snowball:DescribeAddress`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAddress: &str = "snowball:DescribeAddress";

/// `snowball:DescribeAddresses`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAddresses: &str = "snowball:DescribeAddresses";

/// `snowball:DescribeCluster`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeCluster: &str = "snowball:DescribeCluster";

/// `snowball:DescribeJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeJob: &str = "snowball:DescribeJob";

/// `snowball:DescribeReturnShippingLabel`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReturnShippingLabel: &str = "snowball:DescribeReturnShippingLabel";

/// `snowball:GetJobManifest`: Read.
///
/// No resource types: its resource is `*`.
pub const GetJobManifest: &str = "snowball:GetJobManifest";

/// `snowball:GetJobUnlockCode`: Read.
///
/// No resource types: its resource is `*`.
pub const GetJobUnlockCode: &str = "snowball:GetJobUnlockCode";

/// `snowball:GetSnowballUsage`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSnowballUsage: &str = "snowball:GetSnowballUsage";

/// `snowball:GetSoftwareUpdates`: Read.
///
/// No resource types: its resource is `*`.
pub const GetSoftwareUpdates: &str = "snowball:GetSoftwareUpdates";

/// `snowball:ListClusterJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusterJobs: &str = "snowball:ListClusterJobs";

/// `snowball:ListClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListClusters: &str = "snowball:ListClusters";

/// `snowball:ListCompatibleImages`: List.
///
/// No resource types: its resource is `*`.
pub const ListCompatibleImages: &str = "snowball:ListCompatibleImages";

/// `snowball:ListJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobs: &str = "snowball:ListJobs";

/// `snowball:ListLongTermPricing`: Read.
///
/// No resource types: its resource is `*`.
pub const ListLongTermPricing: &str = "snowball:ListLongTermPricing";

/// `snowball:ListPickupLocations`: List.
///
/// No resource types: its resource is `*`.
pub const ListPickupLocations: &str = "snowball:ListPickupLocations";

/// `snowball:ListServiceVersions`: List.
///
/// No resource types: its resource is `*`.
pub const ListServiceVersions: &str = "snowball:ListServiceVersions";

/// `snowball:UpdateCluster`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateCluster: &str = "snowball:UpdateCluster";

/// `snowball:UpdateJob`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateJob: &str = "snowball:UpdateJob";

/// `snowball:UpdateJobShipmentState`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateJobShipmentState: &str = "snowball:UpdateJobShipmentState";

/// `snowball:UpdateLongTermPricing`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateLongTermPricing: &str = "snowball:UpdateLongTermPricing";
