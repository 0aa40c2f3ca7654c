// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Kinesis Analytics V2: the actions of the prefix `kinesisanalytics`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}` |

/// `kinesisanalytics:AddApplicationCloudWatchLoggingOption`: Write.
///
/// Resource types: `application` (required).
pub const AddApplicationCloudWatchLoggingOption: &str = "kinesisanalytics:AddApplicationCloudWatchLoggingOption";

/// `kinesisanalytics:AddApplicationInput`: Write.
///
/// Resource types: `application` (required).
pub const AddApplicationInput: &str = "kinesisanalytics:AddApplicationInput";

/// `kinesisanalytics:AddApplicationInputProcessingConfiguration`: Write.
///
/// Resource types: `application` (required).
pub const AddApplicationInputProcessingConfiguration: &str = "kinesisanalytics:AddApplicationInputProcessingConfiguration";

/// `kinesisanalytics:AddApplicationOutput`: Write.
///
/// Resource types: `application` (required).
pub const AddApplicationOutput: &str = "kinesisanalytics:AddApplicationOutput";

/// `kinesisanalytics:AddApplicationReferenceDataSource`: Write.
///
/// Resource types: `application` (required).
pub const AddApplicationReferenceDataSource: &str = "kinesisanalytics:AddApplicationReferenceDataSource";

/// `kinesisanalytics:AddApplicationVpcConfiguration`: Write.
///
/// Resource types: `application` (required).
pub const AddApplicationVpcConfiguration: &str = "kinesisanalytics:AddApplicationVpcConfiguration";

/// `kinesisanalytics:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "kinesisanalytics:CreateApplication";

/// `kinesisanalytics:CreateApplicationPresignedUrl`: Read.
///
/// Resource types: `application` (required).
pub const CreateApplicationPresignedUrl: &str = "kinesisanalytics:CreateApplicationPresignedUrl";

/// `kinesisanalytics:CreateApplicationSnapshot`: Write.
///
/// Resource types: `application` (required).
pub const CreateApplicationSnapshot: &str = "kinesisanalytics:CreateApplicationSnapshot";

/// `kinesisanalytics:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "kinesisanalytics:DeleteApplication";

/// `kinesisanalytics:DeleteApplicationCloudWatchLoggingOption`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplicationCloudWatchLoggingOption: &str = "kinesisanalytics:DeleteApplicationCloudWatchLoggingOption";

/// `kinesisanalytics:DeleteApplicationInputProcessingConfiguration`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplicationInputProcessingConfiguration: &str = "kinesisanalytics:DeleteApplicationInputProcessingConfiguration";

/// `kinesisanalytics:DeleteApplicationOutput`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplicationOutput: &str = "kinesisanalytics:DeleteApplicationOutput";

/// `kinesisanalytics:DeleteApplicationReferenceDataSource`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplicationReferenceDataSource: &str = "kinesisanalytics:DeleteApplicationReferenceDataSource";

/// `kinesisanalytics:DeleteApplicationSnapshot`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplicationSnapshot: &str = "kinesisanalytics:DeleteApplicationSnapshot";

/// `kinesisanalytics:DeleteApplicationVpcConfiguration`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplicationVpcConfiguration: &str = "kinesisanalytics:DeleteApplicationVpcConfiguration";

/// `kinesisanalytics:DescribeApplication`: Read.
///
/// Resource types: `application` (required).
pub const DescribeApplication: &str = "kinesisanalytics:DescribeApplication";

/// `kinesisanalytics:DescribeApplicationOperation`: Read.
///
/// Resource types: `application` (required).
pub const DescribeApplicationOperation: &str = "kinesisanalytics:DescribeApplicationOperation";

/// `kinesisanalytics:DescribeApplicationSnapshot`: Read.
///
/// Resource types: `application` (required).
pub const DescribeApplicationSnapshot: &str = "kinesisanalytics:DescribeApplicationSnapshot";

/// `kinesisanalytics:DescribeApplicationVersion`: Read.
///
/// Resource types: `application` (required).
pub const DescribeApplicationVersion: &str = "kinesisanalytics:DescribeApplicationVersion";

/// `kinesisanalytics:DiscoverInputSchema`: Read.
///
/// No resource types: its resource is `*`.
pub const DiscoverInputSchema: &str = "kinesisanalytics:DiscoverInputSchema";

/// `kinesisanalytics:GetApplicationState`: Read.
///
/// Resource types: `application` (required).
pub const GetApplicationState: &str = "kinesisanalytics:GetApplicationState";

/// `kinesisanalytics:ListApplicationOperations`: Read.
///
/// Resource types: `application` (required).
pub const ListApplicationOperations: &str = "kinesisanalytics:ListApplicationOperations";

/// `kinesisanalytics:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "kinesisanalytics:ListApplications";

/// `kinesisanalytics:ListApplicationSnapshots`: Read.
///
/// Resource types: `application` (required).
pub const ListApplicationSnapshots: &str = "kinesisanalytics:ListApplicationSnapshots";

/// `kinesisanalytics:ListApplicationVersions`: Read.
///
/// Resource types: `application` (required).
pub const ListApplicationVersions: &str = "kinesisanalytics:ListApplicationVersions";

/// `kinesisanalytics:ListTagsForResource`: Read.
///
/// Resource types: `application` (required).
pub const ListTagsForResource: &str = "kinesisanalytics:ListTagsForResource";

/// `kinesisanalytics:RollbackApplication`: Write.
///
/// Resource types: `application` (required).
pub const RollbackApplication: &str = "kinesisanalytics:RollbackApplication";

/// `kinesisanalytics:StartApplication`: Write.
///
/// Resource types: `application` (required).
pub const StartApplication: &str = "kinesisanalytics:StartApplication";

/// `kinesisanalytics:StopApplication`: Write.
///
/// Resource types: `application` (required).
pub const StopApplication: &str = "kinesisanalytics:StopApplication";

/// `kinesisanalytics:TagResource`: Tagging, Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "kinesisanalytics:TagResource";

/// `kinesisanalytics:UntagResource`: Tagging, Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "kinesisanalytics:UntagResource";

/// `kinesisanalytics:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplication: &str = "kinesisanalytics:UpdateApplication";

/// `kinesisanalytics:UpdateApplicationMaintenanceConfiguration`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplicationMaintenanceConfiguration: &str = "kinesisanalytics:UpdateApplicationMaintenanceConfiguration";
