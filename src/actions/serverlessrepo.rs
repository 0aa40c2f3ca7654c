// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Serverless Application Repository: the actions of the prefix `serverlessrepo`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `applications` | `arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId}` |

/// `serverlessrepo:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateApplication: &str = "serverlessrepo:CreateApplication";

/// `serverlessrepo:CreateApplicationVersion`: Write.
///
/// Resource types: `applications` (required).
pub const CreateApplicationVersion: &str = "serverlessrepo:CreateApplicationVersion";

/// `serverlessrepo:CreateCloudFormationChangeSet`: Write.
///
/// Resource types: `applications` (required).
///
/// Condition keys: `serverlessrepo:applicationType`.
pub const CreateCloudFormationChangeSet: &str = "serverlessrepo:CreateCloudFormationChangeSet";

/// `serverlessrepo:CreateCloudFormationTemplate`: Write.
///
/// Resource types: `applications` (required).
///
/// Condition keys: `serverlessrepo:applicationType`.
pub const CreateCloudFormationTemplate: &str = "serverlessrepo:CreateCloudFormationTemplate";

/// `serverlessrepo:DeleteApplication`: Write.
///
/// Resource types: `applications` (required).
pub const DeleteApplication: &str = "serverlessrepo:DeleteApplication";

/// `serverlessrepo:GetApplication`: Read.
///
/// Resource types: `applications` (required).
///
/// Condition keys: `serverlessrepo:applicationType`.
pub const GetApplication: &str = "serverlessrepo:GetApplication";

/// `serverlessrepo:GetApplicationPolicy`: Read.
///
/// Resource types: `applications` (required).
pub const GetApplicationPolicy: &str = "serverlessrepo:GetApplicationPolicy";

/// `serverlessrepo:GetCloudFormationTemplate`: Read.
///
/// Resource types: `applications` (required).
pub const GetCloudFormationTemplate: &str = "serverlessrepo:GetCloudFormationTemplate";

/// `serverlessrepo:ListApplicationDependencies`: List.
///
/// Resource types: `applications` (required).
///
/// Condition keys: `serverlessrepo:applicationType`.
pub const ListApplicationDependencies: &str = "serverlessrepo:ListApplicationDependencies";

/// `serverlessrepo:ListApplications`: List.
///
/// No resource types: its resource is `*`.
pub const ListApplications: &str = "serverlessrepo:ListApplications";

/// `serverlessrepo:ListApplicationVersions`: List.
///
/// Resource types: `applications` (required).
///
/// Condition keys: `serverlessrepo:applicationType`.
pub const ListApplicationVersions: &str = "serverlessrepo:ListApplicationVersions";

/// `serverlessrepo:PutApplicationPolicy`: Write.
///
/// Resource types: `applications` (required).
pub const PutApplicationPolicy: &str = "serverlessrepo:PutApplicationPolicy";

/// `serverlessrepo:SearchApplications`: Read.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `serverlessrepo:applicationType`.
pub const SearchApplications: &str = "serverlessrepo:SearchApplications";

/// `serverlessrepo:UnshareApplication`: Write.
///
/// Resource types: `applications` (required).
pub const UnshareApplication: &str = "serverlessrepo:UnshareApplication";

/// `serverlessrepo:UpdateApplication`: Write.
///
/// Resource types: `applications` (required).
pub const UpdateApplication: &str = "serverlessrepo:UpdateApplication";
