// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Panorama: the actions of the prefix `panorama`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `applicationInstance` | `arn:${Partition}:panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}` |
//! | `device` | `arn:${Partition}:panorama:${Region}:${Account}:device/${DeviceId}` |
//! | `package` | `arn:${Partition}:panorama:${Region}:${Account}:package/${PackageId}` |

/// `panorama:CreateApplicationInstance`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplicationInstance: &str = "panorama:CreateApplicationInstance";

/// `panorama:CreateJobForDevices`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateJobForDevices: &str = "panorama:CreateJobForDevices";

/// `panorama:CreateNodeFromTemplateJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateNodeFromTemplateJob: &str = "panorama:CreateNodeFromTemplateJob";

/// `panorama:CreatePackage`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePackage: &str = "panorama:CreatePackage";

/// `panorama:CreatePackageImportJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CreatePackageImportJob: &str = "panorama:CreatePackageImportJob";

/// `panorama:DeleteDevice`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteDevice: &str = "panorama:DeleteDevice";

/// `panorama:DeletePackage`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeletePackage: &str = "panorama:DeletePackage";

/// `panorama:DeregisterPackageVersion`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeregisterPackageVersion: &str = "panorama:DeregisterPackageVersion";

/// `panorama:DescribeApplicationInstance`: Read.
///
/// Resource types: `applicationInstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeApplicationInstance: &str = "panorama:DescribeApplicationInstance";

/// `panorama:DescribeApplicationInstanceDetails`: Read.
///
/// Resource types: `applicationInstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeApplicationInstanceDetails: &str = "panorama:DescribeApplicationInstanceDetails";

/// `panorama:DescribeDevice`: Read.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribeDevice: &str = "panorama:DescribeDevice";

/// `panorama:DescribeDeviceJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeDeviceJob: &str = "panorama:DescribeDeviceJob";

/// `panorama:DescribeNode`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeNode: &str = "panorama:DescribeNode";

/// `panorama:DescribeNodeFromTemplateJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeNodeFromTemplateJob: &str = "panorama:DescribeNodeFromTemplateJob";

/// `panorama:DescribePackage`: Read.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribePackage: &str = "panorama:DescribePackage";

/// `panorama:DescribePackageImportJob`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribePackageImportJob: &str = "panorama:DescribePackageImportJob";

/// `panorama:DescribePackageVersion`: Read.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DescribePackageVersion: &str = "panorama:DescribePackageVersion";

/// `panorama:DescribeSoftware`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeSoftware: &str = "panorama:DescribeSoftware";

/// `panorama:GetWebSocketURL`: Read.
///
/// No resource types: its resource is `*`.
pub const GetWebSocketURL: &str = "panorama:GetWebSocketURL";

/// `panorama:ListApplicationInstanceDependencies`: List.
///
/// Resource types: `applicationInstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListApplicationInstanceDependencies: &str = "panorama:ListApplicationInstanceDependencies";

/// `panorama:ListApplicationInstanceNodeInstances`: List.
///
/// Resource types: `applicationInstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListApplicationInstanceNodeInstances: &str = "panorama:ListApplicationInstanceNodeInstances";

/// `panorama:ListApplicationInstances`: List.
///
/// Resource types: `device`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListApplicationInstances: &str = "panorama:ListApplicationInstances";

/// `panorama:ListDevices`: List.
///
/// No resource types: its resource is `*`.
pub const ListDevices: &str = "panorama:ListDevices";

/// `panorama:ListDevicesJobs`: List.
///
/// Resource types: `device`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListDevicesJobs: &str = "panorama:ListDevicesJobs";

/// `panorama:ListNodeFromTemplateJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListNodeFromTemplateJobs: &str = "panorama:ListNodeFromTemplateJobs";

/// `panorama:ListNodes`: List.
///
/// No resource types: its resource is `*`.
pub const ListNodes: &str = "panorama:ListNodes";

/// `panorama:ListPackageImportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListPackageImportJobs: &str = "panorama:ListPackageImportJobs";

/// `panorama:ListPackages`: List.
///
/// No resource types: its resource is `*`.
pub const ListPackages: &str = "panorama:ListPackages";

/// `panorama:ListTagsForResource`: Read.
///
/// Resource types: `applicationInstance`, `device`, `package`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "panorama:ListTagsForResource";

/// `panorama:ProvisionDevice`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const ProvisionDevice: &str = "panorama:ProvisionDevice";

/// `panorama:RegisterPackageVersion`: Write.
///
/// Resource types: `package` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RegisterPackageVersion: &str = "panorama:RegisterPackageVersion";

/// `panorama:RemoveApplicationInstance`: Write.
///
/// Resource types: `applicationInstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const RemoveApplicationInstance: &str = "panorama:RemoveApplicationInstance";

/// `panorama:SignalApplicationInstanceNodeInstances`: Write.
///
/// Resource types: `applicationInstance` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const SignalApplicationInstanceNodeInstances: &str = "panorama:SignalApplicationInstanceNodeInstances";

/// `panorama:TagResource`: Tagging, Write.
///
/// Resource types: `applicationInstance`, `device`, `package`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "panorama:TagResource";

/// `panorama:UntagResource`: Tagging, Write.
///
/// Resource types: `applicationInstance`, `device`, `package`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "panorama:UntagResource";

/// `panorama:UpdateDeviceMetadata`: Write.
///
/// Resource types: `device` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateDeviceMetadata: &str = "panorama:UpdateDeviceMetadata";
