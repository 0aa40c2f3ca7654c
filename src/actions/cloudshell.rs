// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS CloudShell: the actions of the prefix `cloudshell`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Environment` | `arn:${Partition}:cloudshell:${Region}:${Account}:environment/${EnvironmentId}` |

/// `cloudshell:ApproveCommand`: Read.
///
/// Resource types: `Environment` (required).
pub const ApproveCommand: &str = "cloudshell:ApproveCommand";

/// `cloudshell:CreateEnvironment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `cloudshell:SecurityGroupIds`, `cloudshell:SubnetIds`, `cloudshell:VpcIds`.
pub const CreateEnvironment: &str = "cloudshell:CreateEnvironment";

/// `cloudshell:CreateSession`: Write.
///
/// Resource types: `Environment` (required).
pub const CreateSession: &str = "cloudshell:CreateSession";

/// `cloudshell:DeleteEnvironment`: Write.
///
/// Resource types: `Environment` (required).
pub const DeleteEnvironment: &str = "cloudshell:DeleteEnvironment";

/// `cloudshell:DescribeEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const DescribeEnvironments: &str = "cloudshell:DescribeEnvironments";

/// `cloudshell:GetEnvironmentStatus`: Read.
///
/// Resource types: `Environment` (required).
pub const GetEnvironmentStatus: &str = "cloudshell:GetEnvironmentStatus";

/// `cloudshell:GetFileDownloadUrls`: Write.
///
/// Resource types: `Environment` (required).
pub const GetFileDownloadUrls: &str = "cloudshell:GetFileDownloadUrls";

/// `cloudshell:GetFileUploadUrls`: Write.
///
/// Resource types: `Environment` (required).
pub const GetFileUploadUrls: &str = "cloudshell:GetFileUploadUrls";

/// `cloudshell:PutCredentials`: Write.
///
/// Resource types: `Environment` (required).
pub const PutCredentials: &str = "cloudshell:PutCredentials";

/// `cloudshell:StartEnvironment`: Write.
///
/// Resource types: `Environment` (required).
pub const StartEnvironment: &str = "cloudshell:StartEnvironment";

/// `cloudshell:StopEnvironment`: Write.
///
/// Resource types: `Environment` (required).
pub const StopEnvironment: &str = "cloudshell:StopEnvironment";
