// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elastic Beanstalk: the actions of the prefix `elasticbeanstalk`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}` |
//! | `applicationversion` | `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:applicationversion/${ApplicationName}/${VersionLabel}` |
//! | `configurationtemplate` | `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:configurationtemplate/${ApplicationName}/${TemplateName}` |
//! | `environment` | `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:environment/${ApplicationName}/${EnvironmentName}` |
//! | `platform` | `arn:${Partition}:elasticbeanstalk:${Region}::platform/${PlatformNameWithVersion}` |
//! | `solutionstack` | `arn:${Partition}:elasticbeanstalk:${Region}::solutionstack/${SolutionStackName}` |

/// `elasticbeanstalk:AbortEnvironmentUpdate`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const AbortEnvironmentUpdate: &str = "elasticbeanstalk:AbortEnvironmentUpdate";

/// `elasticbeanstalk:AddTags`: Tagging, Write.
///
/// Resource types: `application`, `applicationversion`, `configurationtemplate`, `environment`, `platform`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const AddTags: &str = "elasticbeanstalk:AddTags";

/// `elasticbeanstalk:ApplyEnvironmentManagedAction`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const ApplyEnvironmentManagedAction: &str = "elasticbeanstalk:ApplyEnvironmentManagedAction";

/// `elasticbeanstalk:AssociateEnvironmentOperationsRole`: Write.
///
/// Resource types: `environment` (required).
pub const AssociateEnvironmentOperationsRole: &str = "elasticbeanstalk:AssociateEnvironmentOperationsRole";

/// `elasticbeanstalk:CheckDNSAvailability`: Read.
///
/// No resource types: its resource is `*`.
pub const CheckDNSAvailability: &str = "elasticbeanstalk:CheckDNSAvailability";

/// `elasticbeanstalk:ComposeEnvironments`: Write.
///
/// Resource types: `application` (required), `applicationversion` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const ComposeEnvironments: &str = "elasticbeanstalk:ComposeEnvironments";

/// `elasticbeanstalk:CreateApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateApplication: &str = "elasticbeanstalk:CreateApplication";

/// `elasticbeanstalk:CreateApplicationVersion`: Write.
///
/// Resource types: `application` (required), `applicationversion` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticbeanstalk:InApplication`.
pub const CreateApplicationVersion: &str = "elasticbeanstalk:CreateApplicationVersion";

/// `elasticbeanstalk:CreateConfigurationTemplate`: Write.
///
/// Resource types: `configurationtemplate` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticbeanstalk:FromApplication`, `elasticbeanstalk:FromApplicationVersion`, `elasticbeanstalk:FromConfigurationTemplate`, `elasticbeanstalk:FromEnvironment`, `elasticbeanstalk:FromPlatform`, `elasticbeanstalk:FromSolutionStack`, `elasticbeanstalk:InApplication`.
pub const CreateConfigurationTemplate: &str = "elasticbeanstalk:CreateConfigurationTemplate";

/// `elasticbeanstalk:CreateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `elasticbeanstalk:FromApplicationVersion`, `elasticbeanstalk:FromConfigurationTemplate`, `elasticbeanstalk:FromPlatform`, `elasticbeanstalk:FromSolutionStack`, `elasticbeanstalk:InApplication`.
pub const CreateEnvironment: &str = "elasticbeanstalk:CreateEnvironment";

/// `elasticbeanstalk:CreatePlatformVersion`: Write.
///
/// Resource types: `platform` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreatePlatformVersion: &str = "elasticbeanstalk:CreatePlatformVersion";

/// `elasticbeanstalk:CreateStorageLocation`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateStorageLocation: &str = "elasticbeanstalk:CreateStorageLocation";

/// `elasticbeanstalk:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
pub const DeleteApplication: &str = "elasticbeanstalk:DeleteApplication";

/// `elasticbeanstalk:DeleteApplicationVersion`: Write.
///
/// Resource types: `applicationversion` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DeleteApplicationVersion: &str = "elasticbeanstalk:DeleteApplicationVersion";

/// `elasticbeanstalk:DeleteConfigurationTemplate`: Write.
///
/// Resource types: `configurationtemplate` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DeleteConfigurationTemplate: &str = "elasticbeanstalk:DeleteConfigurationTemplate";

/// `elasticbeanstalk:DeleteEnvironmentConfiguration`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DeleteEnvironmentConfiguration: &str = "elasticbeanstalk:DeleteEnvironmentConfiguration";

/// `elasticbeanstalk:DeletePlatformVersion`: Write.
///
/// Resource types: `platform` (required).
pub const DeletePlatformVersion: &str = "elasticbeanstalk:DeletePlatformVersion";

/// `elasticbeanstalk:DescribeAccountAttributes`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeAccountAttributes: &str = "elasticbeanstalk:DescribeAccountAttributes";

/// `elasticbeanstalk:DescribeApplications`: List.
///
/// Resource types: `application`.
pub const DescribeApplications: &str = "elasticbeanstalk:DescribeApplications";

/// `elasticbeanstalk:DescribeApplicationVersions`: List.
///
/// Resource types: `applicationversion`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DescribeApplicationVersions: &str = "elasticbeanstalk:DescribeApplicationVersions";

/// `elasticbeanstalk:DescribeConfigurationOptions`: Read.
///
/// Resource types: `configurationtemplate`, `environment`, `solutionstack`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DescribeConfigurationOptions: &str = "elasticbeanstalk:DescribeConfigurationOptions";

/// `elasticbeanstalk:DescribeConfigurationSettings`: Read.
///
/// Resource types: `configurationtemplate`, `environment`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DescribeConfigurationSettings: &str = "elasticbeanstalk:DescribeConfigurationSettings";

/// `elasticbeanstalk:DescribeEnvironmentHealth`: Read.
///
/// Resource types: `environment`.
pub const DescribeEnvironmentHealth: &str = "elasticbeanstalk:DescribeEnvironmentHealth";

/// `elasticbeanstalk:DescribeEnvironmentManagedActionHistory`: Read.
///
/// Resource types: `environment`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DescribeEnvironmentManagedActionHistory: &str = "elasticbeanstalk:DescribeEnvironmentManagedActionHistory";

/// `elasticbeanstalk:DescribeEnvironmentManagedActions`: Read.
///
/// Resource types: `environment`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DescribeEnvironmentManagedActions: &str = "elasticbeanstalk:DescribeEnvironmentManagedActions";

/// `elasticbeanstalk:DescribeEnvironmentResources`: Read.
///
/// Resource types: `environment`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DescribeEnvironmentResources: &str = "elasticbeanstalk:DescribeEnvironmentResources";

/// `elasticbeanstalk:DescribeEnvironments`: List.
///
/// Resource types: `environment`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DescribeEnvironments: &str = "elasticbeanstalk:DescribeEnvironments";

/// `elasticbeanstalk:DescribeEvents`: Read.
///
/// Resource types: `application`, `applicationversion`, `configurationtemplate`, `environment`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const DescribeEvents: &str = "elasticbeanstalk:DescribeEvents";

/// `elasticbeanstalk:DescribeInstancesHealth`: Read.
///
/// Resource types: `environment`.
pub const DescribeInstancesHealth: &str = "elasticbeanstalk:DescribeInstancesHealth";

/// `elasticbeanstalk:DescribePlatformVersion`: Read.
///
/// Resource types: `platform`.
pub const DescribePlatformVersion: &str = "elasticbeanstalk:DescribePlatformVersion";

/// `elasticbeanstalk:DisassociateEnvironmentOperationsRole`: Write.
///
/// Resource types: `environment` (required).
pub const DisassociateEnvironmentOperationsRole: &str = "elasticbeanstalk:DisassociateEnvironmentOperationsRole";

/// `elasticbeanstalk:ListAvailableSolutionStacks`: List.
///
/// Resource types: `solutionstack`.
pub const ListAvailableSolutionStacks: &str = "elasticbeanstalk:ListAvailableSolutionStacks";

/// `elasticbeanstalk:ListPlatformBranches`: List.
///
/// No resource types: its resource is `*`.
pub const ListPlatformBranches: &str = "elasticbeanstalk:ListPlatformBranches";

/// `elasticbeanstalk:ListPlatformVersions`: List.
///
/// Resource types: `platform`.
pub const ListPlatformVersions: &str = "elasticbeanstalk:ListPlatformVersions";

/// `elasticbeanstalk:ListTagsForResource`: Read.
///
/// Resource types: `application`, `applicationversion`, `configurationtemplate`, `environment`, `platform`.
pub const ListTagsForResource: &str = "elasticbeanstalk:ListTagsForResource";

/// `elasticbeanstalk:PutInstanceStatistics`: Write.
///
/// Resource types: `application` (required), `environment` (required).
pub const PutInstanceStatistics: &str = "elasticbeanstalk:PutInstanceStatistics";

/// `elasticbeanstalk:RebuildEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const RebuildEnvironment: &str = "elasticbeanstalk:RebuildEnvironment";

/// `elasticbeanstalk:RemoveTags`: Tagging, Write.
///
/// Resource types: `application`, `applicationversion`, `configurationtemplate`, `environment`, `platform`.
///
/// Condition keys: `aws:TagKeys`.
pub const RemoveTags: &str = "elasticbeanstalk:RemoveTags";

/// `elasticbeanstalk:RequestEnvironmentInfo`: Read.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const RequestEnvironmentInfo: &str = "elasticbeanstalk:RequestEnvironmentInfo";

/// `elasticbeanstalk:RestartAppServer`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const RestartAppServer: &str = "elasticbeanstalk:RestartAppServer";

/// `elasticbeanstalk:RetrieveEnvironmentInfo`: Read.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const RetrieveEnvironmentInfo: &str = "elasticbeanstalk:RetrieveEnvironmentInfo";

/// `elasticbeanstalk:SwapEnvironmentCNAMEs`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:FromEnvironment`, `elasticbeanstalk:InApplication`.
pub const SwapEnvironmentCNAMEs: &str = "elasticbeanstalk:SwapEnvironmentCNAMEs";

/// `elasticbeanstalk:TerminateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const TerminateEnvironment: &str = "elasticbeanstalk:TerminateEnvironment";

/// `elasticbeanstalk:UpdateApplication`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplication: &str = "elasticbeanstalk:UpdateApplication";

/// `elasticbeanstalk:UpdateApplicationResourceLifecycle`: Write.
///
/// Resource types: `application` (required).
pub const UpdateApplicationResourceLifecycle: &str = "elasticbeanstalk:UpdateApplicationResourceLifecycle";

/// `elasticbeanstalk:UpdateApplicationVersion`: Write.
///
/// Resource types: `applicationversion` (required).
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const UpdateApplicationVersion: &str = "elasticbeanstalk:UpdateApplicationVersion";

/// `elasticbeanstalk:UpdateConfigurationTemplate`: Write.
///
/// Resource types: `configurationtemplate` (required).
///
/// Condition keys: `elasticbeanstalk:FromApplication`, `elasticbeanstalk:FromApplicationVersion`, `elasticbeanstalk:FromConfigurationTemplate`, `elasticbeanstalk:FromEnvironment`, `elasticbeanstalk:FromPlatform`, `elasticbeanstalk:FromSolutionStack`, `elasticbeanstalk:InApplication`.
pub const UpdateConfigurationTemplate: &str = "elasticbeanstalk:UpdateConfigurationTemplate";

/// `elasticbeanstalk:UpdateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `elasticbeanstalk:FromApplicationVersion`, `elasticbeanstalk:FromConfigurationTemplate`, `elasticbeanstalk:FromPlatform`, `elasticbeanstalk:FromSolutionStack`, `elasticbeanstalk:InApplication`.
pub const UpdateEnvironment: &str = "elasticbeanstalk:UpdateEnvironment";

/// `elasticbeanstalk:UpdateTagsForResource`: Tagging, Write.
///
/// Resource types: `application`, `applicationversion`, `configurationtemplate`, `environment`, `platform`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const UpdateTagsForResource: &str = "elasticbeanstalk:UpdateTagsForResource";

/// `elasticbeanstalk:ValidateConfigurationSettings`: Read.
///
/// Resource types: `configurationtemplate`, `environment`.
///
/// Condition keys: `elasticbeanstalk:InApplication`.
pub const ValidateConfigurationSettings: &str = "elasticbeanstalk:ValidateConfigurationSettings";
