// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Cloud9: the actions of the prefix `cloud9`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `environment` | `arn:${Partition}:cloud9:${Region}:${Account}:environment:${ResourceId}` |

/// `cloud9:ActivateEC2Remote`: Write.
///
/// Resource types: `environment` (required).
pub const ActivateEC2Remote: &str = "cloud9:ActivateEC2Remote";

/// `cloud9:CreateEnvironmentEC2`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloud9:EnvironmentName`, `cloud9:InstanceType`, `cloud9:OwnerArn`, `cloud9:SubnetId`, `cloud9:UserArn`.
pub const CreateEnvironmentEC2: &str = "cloud9:CreateEnvironmentEC2";

/// `cloud9:CreateEnvironmentMembership`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `cloud9:EnvironmentId`, `cloud9:Permissions`, `cloud9:UserArn`.
pub const CreateEnvironmentMembership: &str = "cloud9:CreateEnvironmentMembership";

/// `cloud9:CreateEnvironmentSSH`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `cloud9:EnvironmentName`, `cloud9:OwnerArn`.
pub const CreateEnvironmentSSH: &str = "cloud9:CreateEnvironmentSSH";

/// `cloud9:CreateEnvironmentToken`: Read.
///
/// Resource types: `environment` (required).
pub const CreateEnvironmentToken: &str = "cloud9:CreateEnvironmentToken";

/// `cloud9:DeleteEnvironment`: Write.
///
/// Resource types: `environment` (required).
pub const DeleteEnvironment: &str = "cloud9:DeleteEnvironment";

/// `cloud9:DeleteEnvironmentMembership`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `cloud9:EnvironmentId`, `cloud9:UserArn`.
pub const DeleteEnvironmentMembership: &str = "cloud9:DeleteEnvironmentMembership";

/// `cloud9:DescribeEC2Remote`: Read.
///
/// Resource types: `environment` (required).
pub const DescribeEC2Remote: &str = "cloud9:DescribeEC2Remote";

/// `cloud9:DescribeEnvironmentMemberships`: Read.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `cloud9:EnvironmentId`, `cloud9:UserArn`.
pub const DescribeEnvironmentMemberships: &str = "cloud9:DescribeEnvironmentMemberships";

/// `cloud9:DescribeEnvironments`: Read.
///
/// Resource types: `environment` (required).
pub const DescribeEnvironments: &str = "cloud9:DescribeEnvironments";

/// `cloud9:DescribeEnvironmentStatus`: Read.
///
/// Resource types: `environment` (required).
pub const DescribeEnvironmentStatus: &str = "cloud9:DescribeEnvironmentStatus";

/// `cloud9:DescribeSSHRemote`: Read.
///
/// Resource types: `environment` (required).
pub const DescribeSSHRemote: &str = "cloud9:DescribeSSHRemote";

/// `cloud9:GetEnvironmentConfig`: Read.
///
/// Resource types: `environment` (required).
pub const GetEnvironmentConfig: &str = "cloud9:GetEnvironmentConfig";

/// `cloud9:GetEnvironmentSettings`: Read.
///
/// Resource types: `environment` (required).
pub const GetEnvironmentSettings: &str = "cloud9:GetEnvironmentSettings";

/// `cloud9:GetMembershipSettings`: Read.
///
/// Resource types: `environment` (required).
pub const GetMembershipSettings: &str = "cloud9:GetMembershipSettings";

/// `cloud9:GetMigrationExperiences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMigrationExperiences: &str = "cloud9:GetMigrationExperiences";

/// `cloud9:GetUserPublicKey`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloud9:UserArn`.
pub const GetUserPublicKey: &str = "cloud9:GetUserPublicKey";

/// `cloud9:GetUserSettings`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUserSettings: &str = "cloud9:GetUserSettings";

/// `cloud9:ListEnvironments`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "cloud9:ListEnvironments";

/// `cloud9:ListTagsForResource`: Read.
///
/// Resource types: `environment` (required).
pub const ListTagsForResource: &str = "cloud9:ListTagsForResource";

/// `cloud9:ModifyTemporaryCredentialsOnEnvironmentEC2`: Write.
///
/// Resource types: `environment` (required).
pub const ModifyTemporaryCredentialsOnEnvironmentEC2: &str = "cloud9:ModifyTemporaryCredentialsOnEnvironmentEC2";

/// `cloud9:TagResource`: Tagging, Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cloud9:TagResource";

/// `cloud9:UntagResource`: Tagging, Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "cloud9:UntagResource";

/// `cloud9:UpdateEnvironment`: Write.
///
/// Resource types: `environment` (required).
pub const UpdateEnvironment: &str = "cloud9:UpdateEnvironment";

/// `cloud9:UpdateEnvironmentMembership`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `cloud9:EnvironmentId`, `cloud9:Permissions`, `cloud9:UserArn`.
pub const UpdateEnvironmentMembership: &str = "cloud9:UpdateEnvironmentMembership";

/// `cloud9:UpdateEnvironmentSettings`: Write.
///
/// Resource types: `environment` (required).
pub const UpdateEnvironmentSettings: &str = "cloud9:UpdateEnvironmentSettings";

/// `cloud9:UpdateMembershipSettings`: Write.
///
/// Resource types: `environment` (required).
pub const UpdateMembershipSettings: &str = "cloud9:UpdateMembershipSettings";

/// `cloud9:UpdateSSHRemote`: Write.
///
/// Resource types: `environment` (required).
pub const UpdateSSHRemote: &str = "cloud9:UpdateSSHRemote";

/// `cloud9:UpdateUserSettings`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateUserSettings: &str = "cloud9:UpdateUserSettings";

/// `cloud9:ValidateEnvironmentName`.
///
/// The data knows its name alone, no resource types or condition keys.
pub const ValidateEnvironmentName: &str = "cloud9:ValidateEnvironmentName";
