// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon AppStream 2.0: the actions of the prefix `appstream`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `app-block` | `arn:${Partition}:appstream:${Region}:${Account}:app-block/${AppBlockName}` |
//! | `app-block-builder` | `arn:${Partition}:appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}` |
//! | `application` | `arn:${Partition}:appstream:${Region}:${Account}:application/${ApplicationName}` |
//! | `fleet` | `arn:${Partition}:appstream:${Region}:${Account}:fleet/${FleetName}` |
//! | `image` | `arn:${Partition}:appstream:${Region}:${Account}:image/${ImageName}`, `arn:${Partition}:appstream:${Region}::image/${ImageName}` |
//! | `image-builder` | `arn:${Partition}:appstream:${Region}:${Account}:image-builder/${ImageBuilderName}` |
//! | `stack` | `arn:${Partition}:appstream:${Region}:${Account}:stack/${StackName}` |

/// `appstream:AssociateAppBlockBuilderAppBlock`: Write.
///
/// Resource types: `app-block` (required), `app-block-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateAppBlockBuilderAppBlock: &str = "appstream:AssociateAppBlockBuilderAppBlock";

/// `appstream:AssociateApplicationFleet`: Write.
///
/// Resource types: `application` (required), `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateApplicationFleet: &str = "appstream:AssociateApplicationFleet";

/// `appstream:AssociateApplicationToEntitlement`: Write.
///
/// Resource types: `stack` (required).
pub const AssociateApplicationToEntitlement: &str = "appstream:AssociateApplicationToEntitlement";

/// `appstream:AssociateFleet`: Write.
///
/// Resource types: `fleet` (required), `stack` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateFleet: &str = "appstream:AssociateFleet";

/// `appstream:AssociateSoftwareToImageBuilder`: Write.
///
/// Resource types: `image-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const AssociateSoftwareToImageBuilder: &str = "appstream:AssociateSoftwareToImageBuilder";

/// `appstream:BatchAssociateUserStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchAssociateUserStack: &str = "appstream:BatchAssociateUserStack";

/// `appstream:BatchDisassociateUserStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const BatchDisassociateUserStack: &str = "appstream:BatchDisassociateUserStack";

/// `appstream:CopyImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CopyImage: &str = "appstream:CopyImage";

/// `appstream:CreateAppBlock`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppBlock: &str = "appstream:CreateAppBlock";

/// `appstream:CreateAppBlockBuilder`: Write.
///
/// Resource types: `app-block-builder` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateAppBlockBuilder: &str = "appstream:CreateAppBlockBuilder";

/// `appstream:CreateAppBlockBuilderStreamingURL`: Write.
///
/// Resource types: `app-block-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateAppBlockBuilderStreamingURL: &str = "appstream:CreateAppBlockBuilderStreamingURL";

/// `appstream:CreateApplication`: Write.
///
/// Resource types: `app-block` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "appstream:CreateApplication";

/// `appstream:CreateDirectoryConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateDirectoryConfig: &str = "appstream:CreateDirectoryConfig";

/// `appstream:CreateEntitlement`: Write.
///
/// Resource types: `stack` (required).
pub const CreateEntitlement: &str = "appstream:CreateEntitlement";

/// `appstream:CreateExportImageTask`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateExportImageTask: &str = "appstream:CreateExportImageTask";

/// `appstream:CreateFleet`: Write.
///
/// Resource types: `fleet` (required), `image`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateFleet: &str = "appstream:CreateFleet";

/// `appstream:CreateImageBuilder`: Write.
///
/// Resource types: `image` (required), `image-builder` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateImageBuilder: &str = "appstream:CreateImageBuilder";

/// `appstream:CreateImageBuilderStreamingURL`: Write.
///
/// Resource types: `image-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateImageBuilderStreamingURL: &str = "appstream:CreateImageBuilderStreamingURL";

/// `appstream:CreateImportedImage`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateImportedImage: &str = "appstream:CreateImportedImage";

/// `appstream:CreateStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateStack: &str = "appstream:CreateStack";

/// `appstream:CreateStreamingURL`: Write.
///
/// Resource types: `fleet` (required), `stack` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const CreateStreamingURL: &str = "appstream:CreateStreamingURL";

/// `appstream:CreateThemeForStack`: Write.
///
/// Resource types: `stack` (required).
pub const CreateThemeForStack: &str = "appstream:CreateThemeForStack";

/// `appstream:CreateUpdatedImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateUpdatedImage: &str = "appstream:CreateUpdatedImage";

/// `appstream:CreateUsageReportSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUsageReportSubscription: &str = "appstream:CreateUsageReportSubscription";

/// `appstream:CreateUser`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateUser: &str = "appstream:CreateUser";

/// `appstream:DeleteAppBlock`: Write.
///
/// Resource types: `app-block` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAppBlock: &str = "appstream:DeleteAppBlock";

/// `appstream:DeleteAppBlockBuilder`: Write.
///
/// Resource types: `app-block-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteAppBlockBuilder: &str = "appstream:DeleteAppBlockBuilder";

/// `appstream:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteApplication: &str = "appstream:DeleteApplication";

/// `appstream:DeleteDirectoryConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteDirectoryConfig: &str = "appstream:DeleteDirectoryConfig";

/// `appstream:DeleteEntitlement`: Write.
///
/// Resource types: `stack` (required).
pub const DeleteEntitlement: &str = "appstream:DeleteEntitlement";

/// `appstream:DeleteFleet`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteFleet: &str = "appstream:DeleteFleet";

/// `appstream:DeleteImage`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteImage: &str = "appstream:DeleteImage";

/// `appstream:DeleteImageBuilder`: Write.
///
/// Resource types: `image-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteImageBuilder: &str = "appstream:DeleteImageBuilder";

/// `appstream:DeleteImagePermissions`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteImagePermissions: &str = "appstream:DeleteImagePermissions";

/// `appstream:DeleteStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteStack: &str = "appstream:DeleteStack";

/// `appstream:DeleteThemeForStack`: Write.
///
/// Resource types: `stack` (required).
pub const DeleteThemeForStack: &str = "appstream:DeleteThemeForStack";

/// `appstream:DeleteUsageReportSubscription`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteUsageReportSubscription: &str = "appstream:DeleteUsageReportSubscription";

/// `appstream:DeleteUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteUser: &str = "appstream:DeleteUser";

/// `appstream:DescribeAppBlockBuilderAppBlockAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAppBlockBuilderAppBlockAssociations: &str = "appstream:DescribeAppBlockBuilderAppBlockAssociations";

/// `appstream:DescribeAppBlockBuilders`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAppBlockBuilders: &str = "appstream:DescribeAppBlockBuilders";

/// `appstream:DescribeAppBlocks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAppBlocks: &str = "appstream:DescribeAppBlocks";

/// `appstream:DescribeApplicationFleetAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeApplicationFleetAssociations: &str = "appstream:DescribeApplicationFleetAssociations";

/// `appstream:DescribeApplications`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeApplications: &str = "appstream:DescribeApplications";

/// `appstream:DescribeAppLicenseUsage`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeAppLicenseUsage: &str = "appstream:DescribeAppLicenseUsage";

/// `appstream:DescribeDirectoryConfigs`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeDirectoryConfigs: &str = "appstream:DescribeDirectoryConfigs";

/// `appstream:DescribeEntitlements`: List.
///
/// Resource types: `stack` (required).
pub const DescribeEntitlements: &str = "appstream:DescribeEntitlements";

/// `appstream:DescribeFleets`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeFleets: &str = "appstream:DescribeFleets";

/// `appstream:DescribeImageBuilders`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeImageBuilders: &str = "appstream:DescribeImageBuilders";

/// `appstream:DescribeImagePermissions`: Read.
///
/// Resource types: `image` (required).
pub const DescribeImagePermissions: &str = "appstream:DescribeImagePermissions";

/// `appstream:DescribeImages`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeImages: &str = "appstream:DescribeImages";

/// `appstream:DescribeSessions`: List.
///
/// Resource types: `fleet` (required), `stack` (required).
pub const DescribeSessions: &str = "appstream:DescribeSessions";

/// `appstream:DescribeSoftwareAssociations`: List.
///
/// Resource types: `image`, `image-builder`.
pub const DescribeSoftwareAssociations: &str = "appstream:DescribeSoftwareAssociations";

/// `appstream:DescribeStacks`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeStacks: &str = "appstream:DescribeStacks";

/// `appstream:DescribeThemeForStack`: Read.
///
/// Resource types: `stack` (required).
pub const DescribeThemeForStack: &str = "appstream:DescribeThemeForStack";

/// `appstream:DescribeUsageReportSubscriptions`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeUsageReportSubscriptions: &str = "appstream:DescribeUsageReportSubscriptions";

/// `appstream:DescribeUsers`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeUsers: &str = "appstream:DescribeUsers";

/// `appstream:DescribeUserStackAssociations`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeUserStackAssociations: &str = "appstream:DescribeUserStackAssociations";

/// `appstream:DisableUser`: Write.
///
/// No resource types: its resource is `*`.
pub const DisableUser: &str = "appstream:DisableUser";

/// `appstream:DisassociateAppBlockBuilderAppBlock`: Write.
///
/// Resource types: `app-block` (required), `app-block-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateAppBlockBuilderAppBlock: &str = "appstream:DisassociateAppBlockBuilderAppBlock";

/// `appstream:DisassociateApplicationFleet`: Write.
///
/// Resource types: `application` (required), `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateApplicationFleet: &str = "appstream:DisassociateApplicationFleet";

/// `appstream:DisassociateApplicationFromEntitlement`: Write.
///
/// Resource types: `stack` (required).
pub const DisassociateApplicationFromEntitlement: &str = "appstream:DisassociateApplicationFromEntitlement";

/// `appstream:DisassociateFleet`: Write.
///
/// Resource types: `fleet` (required), `stack` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateFleet: &str = "appstream:DisassociateFleet";

/// `appstream:DisassociateSoftwareFromImageBuilder`: Write.
///
/// Resource types: `image-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DisassociateSoftwareFromImageBuilder: &str = "appstream:DisassociateSoftwareFromImageBuilder";

/// `appstream:EnableUser`: Write.
///
/// No resource types: its resource is `*`.
pub const EnableUser: &str = "appstream:EnableUser";

/// `appstream:ExpireSession`: Write.
///
/// No resource types: its resource is `*`.
pub const ExpireSession: &str = "appstream:ExpireSession";

/// `appstream:GetExportImageTask`: Read.
///
/// No resource types: its resource is `*`.
pub const GetExportImageTask: &str = "appstream:GetExportImageTask";

/// `appstream:ListAssociatedFleets`: Read.
///
/// Resource types: `stack` (required).
pub const ListAssociatedFleets: &str = "appstream:ListAssociatedFleets";

/// `appstream:ListAssociatedStacks`: Read.
///
/// Resource types: `fleet` (required).
pub const ListAssociatedStacks: &str = "appstream:ListAssociatedStacks";

/// `appstream:ListEntitledApplications`: List.
///
/// Resource types: `stack` (required).
pub const ListEntitledApplications: &str = "appstream:ListEntitledApplications";

/// `appstream:ListExportImageTasks`: List.
///
/// No resource types: its resource is `*`.
pub const ListExportImageTasks: &str = "appstream:ListExportImageTasks";

/// `appstream:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "appstream:ListTagsForResource";

/// `appstream:StartAppBlockBuilder`: Write.
///
/// Resource types: `app-block-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartAppBlockBuilder: &str = "appstream:StartAppBlockBuilder";

/// `appstream:StartFleet`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartFleet: &str = "appstream:StartFleet";

/// `appstream:StartImageBuilder`: Write.
///
/// Resource types: `image-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartImageBuilder: &str = "appstream:StartImageBuilder";

/// `appstream:StartSoftwareDeploymentToImageBuilder`: Write.
///
/// Resource types: `image-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StartSoftwareDeploymentToImageBuilder: &str = "appstream:StartSoftwareDeploymentToImageBuilder";

/// `appstream:StopAppBlockBuilder`: Write.
///
/// Resource types: `app-block-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopAppBlockBuilder: &str = "appstream:StopAppBlockBuilder";

/// `appstream:StopFleet`: Write.
///
/// Resource types: `fleet` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopFleet: &str = "appstream:StopFleet";

/// `appstream:StopImageBuilder`: Write.
///
/// Resource types: `image-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const StopImageBuilder: &str = "appstream:StopImageBuilder";

/// `appstream:Stream`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `appstream:userId`.
pub const Stream: &str = "appstream:Stream";

/// `appstream:TagResource`: Tagging, Write.
///
/// Resource types: `app-block`, `app-block-builder`, `application`, `fleet`, `image`, `image-builder`, `stack`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "appstream:TagResource";

/// `appstream:UntagResource`: Tagging, Write.
///
/// Resource types: `app-block`, `app-block-builder`, `application`, `fleet`, `image`, `image-builder`, `stack`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "appstream:UntagResource";

/// `appstream:UpdateAppBlockBuilder`: Write.
///
/// Resource types: `app-block-builder` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateAppBlockBuilder: &str = "appstream:UpdateAppBlockBuilder";

/// `appstream:UpdateApplication`: Write.
///
/// Resource types: `app-block`, `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateApplication: &str = "appstream:UpdateApplication";

/// `appstream:UpdateDirectoryConfig`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateDirectoryConfig: &str = "appstream:UpdateDirectoryConfig";

/// `appstream:UpdateEntitlement`: Write.
///
/// Resource types: `stack` (required).
pub const UpdateEntitlement: &str = "appstream:UpdateEntitlement";

/// `appstream:UpdateFleet`: Write.
///
/// Resource types: `fleet` (required), `image`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateFleet: &str = "appstream:UpdateFleet";

/// `appstream:UpdateImagePermissions`: Write.
///
/// Resource types: `image` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateImagePermissions: &str = "appstream:UpdateImagePermissions";

/// `appstream:UpdateStack`: Write.
///
/// Resource types: `stack` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateStack: &str = "appstream:UpdateStack";

/// `appstream:UpdateThemeForStack`: Write.
///
/// Resource types: `stack` (required).
pub const UpdateThemeForStack: &str = "appstream:UpdateThemeForStack";
