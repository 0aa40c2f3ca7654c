// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon EMR on EKS (EMR Containers): the actions of the prefix `emr-containers`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `jobRun` | `arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/jobruns/${JobRunId}` |
//! | `jobTemplate` | `arn:${Partition}:emr-containers:${Region}:${Account}:/jobtemplates/${JobTemplateId}` |
//! | `managedEndpoint` | `arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/endpoints/${EndpointId}` |
//! | `securityConfiguration` | `arn:${Partition}:emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}` |
//! | `virtualCluster` | `arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}` |

/// `emr-containers:CancelJobRun`: Write.
///
/// Resource types: `jobRun` (required).
pub const CancelJobRun: &str = "emr-containers:CancelJobRun";

/// `emr-containers:CreateCertificate`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateCertificate: &str = "emr-containers:CreateCertificate";

/// `emr-containers:CreateJobTemplate`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateJobTemplate: &str = "emr-containers:CreateJobTemplate";

/// `emr-containers:CreateManagedEndpoint`: Write.
///
/// Resource types: `virtualCluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `emr-containers:ExecutionRoleArn`.
pub const CreateManagedEndpoint: &str = "emr-containers:CreateManagedEndpoint";

/// `emr-containers:CreateSecurityConfiguration`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateSecurityConfiguration: &str = "emr-containers:CreateSecurityConfiguration";

/// `emr-containers:CreateVirtualCluster`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateVirtualCluster: &str = "emr-containers:CreateVirtualCluster";

/// `emr-containers:DeleteJobTemplate`: Write.
///
/// Resource types: `jobTemplate` (required).
pub const DeleteJobTemplate: &str = "emr-containers:DeleteJobTemplate";

/// `emr-containers:DeleteManagedEndpoint`: Write.
///
/// Resource types: `managedEndpoint` (required).
pub const DeleteManagedEndpoint: &str = "emr-containers:DeleteManagedEndpoint";

/// `emr-containers:DeleteSecurityConfiguration`: Write.
///
/// Resource types: `securityConfiguration` (required).
pub const DeleteSecurityConfiguration: &str = "emr-containers:DeleteSecurityConfiguration";

/// `emr-containers:DeleteVirtualCluster`: Write.
///
/// Resource types: `virtualCluster` (required).
pub const DeleteVirtualCluster: &str = "emr-containers:DeleteVirtualCluster";

/// `emr-containers:DescribeJobRun`: Read.
///
/// Resource types: `jobRun` (required).
pub const DescribeJobRun: &str = "emr-containers:DescribeJobRun";

/// `emr-containers:DescribeJobTemplate`: Read.
///
/// Resource types: `jobTemplate` (required).
pub const DescribeJobTemplate: &str = "emr-containers:DescribeJobTemplate";

/// `emr-containers:DescribeManagedEndpoint`: Read.
///
/// Resource types: `managedEndpoint` (required).
pub const DescribeManagedEndpoint: &str = "emr-containers:DescribeManagedEndpoint";

/// `emr-containers:DescribeSecurityConfiguration`: Read.
///
/// Resource types: `securityConfiguration` (required).
pub const DescribeSecurityConfiguration: &str = "emr-containers:DescribeSecurityConfiguration";

/// `emr-containers:DescribeVirtualCluster`: Read.
///
/// Resource types: `virtualCluster` (required).
pub const DescribeVirtualCluster: &str = "emr-containers:DescribeVirtualCluster";

/// `emr-containers:GetManagedEndpointSessionCredentials`: Write.
///
/// Resource types: `managedEndpoint` (required).
pub const GetManagedEndpointSessionCredentials: &str = "emr-containers:GetManagedEndpointSessionCredentials";

/// `emr-containers:ListJobRuns`: List.
///
/// Resource types: `virtualCluster` (required).
pub const ListJobRuns: &str = "emr-containers:ListJobRuns";

/// `emr-containers:ListJobTemplates`: List.
///
/// No resource types: its resource is `*`.
pub const ListJobTemplates: &str = "emr-containers:ListJobTemplates";

/// `emr-containers:ListManagedEndpoints`: List.
///
/// Resource types: `virtualCluster` (required).
pub const ListManagedEndpoints: &str = "emr-containers:ListManagedEndpoints";

/// `emr-containers:ListSecurityConfigurations`: List.
///
/// No resource types: its resource is `*`.
pub const ListSecurityConfigurations: &str = "emr-containers:ListSecurityConfigurations";

/// `emr-containers:ListTagsForResource`: List.
///
/// Resource types: `jobRun`, `jobTemplate`, `managedEndpoint`, `securityConfiguration`, `virtualCluster`.
pub const ListTagsForResource: &str = "emr-containers:ListTagsForResource";

/// `emr-containers:ListVirtualClusters`: List.
///
/// No resource types: its resource is `*`.
pub const ListVirtualClusters: &str = "emr-containers:ListVirtualClusters";

/// `emr-containers:StartJobRun`: Write.
///
/// Resource types: `virtualCluster` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `emr-containers:ExecutionRoleArn`, `emr-containers:JobTemplateArn`.
pub const StartJobRun: &str = "emr-containers:StartJobRun";

/// `emr-containers:TagResource`: Tagging, Write.
///
/// Resource types: `jobRun`, `jobTemplate`, `managedEndpoint`, `securityConfiguration`, `virtualCluster`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "emr-containers:TagResource";

/// `emr-containers:UntagResource`: Tagging, Write.
///
/// Resource types: `jobRun`, `jobTemplate`, `managedEndpoint`, `securityConfiguration`, `virtualCluster`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "emr-containers:UntagResource";
