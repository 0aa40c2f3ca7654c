// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Managed Workflows for Apache Airflow: the actions of the prefix `airflow`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `environment` | `arn:${Partition}:airflow:${Region}:${Account}:environment/${EnvironmentName}` |
//! | `rbac-role` | `arn:${Partition}:airflow:${Region}:${Account}:role/${EnvironmentName}/${RoleName}` |

/// `airflow:CreateCliToken`: Write.
///
/// Resource types: `environment` (required).
pub const CreateCliToken: &str = "airflow:CreateCliToken";

/// `airflow:CreateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironment: &str = "airflow:CreateEnvironment";

/// `airflow:CreateWebLoginToken`: Write.
///
/// Resource types: `rbac-role` (required).
pub const CreateWebLoginToken: &str = "airflow:CreateWebLoginToken";

/// `airflow:DeleteEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteEnvironment: &str = "airflow:DeleteEnvironment";

/// `airflow:GetEnvironment`: Read.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEnvironment: &str = "airflow:GetEnvironment";

/// `airflow:InvokeRestApi`: Write.
///
/// Resource types: `rbac-role` (required).
pub const InvokeRestApi: &str = "airflow:InvokeRestApi";

/// `airflow:ListEnvironments`: List.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "airflow:ListEnvironments";

/// `airflow:ListTagsForResource`: Read.
///
/// Resource types: `environment`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "airflow:ListTagsForResource";

/// `airflow:PublishMetrics`: Write.
///
/// Resource types: `environment` (required).
pub const PublishMetrics: &str = "airflow:PublishMetrics";

/// `airflow:TagResource`: Tagging, Write.
///
/// Resource types: `environment`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "airflow:TagResource";

/// `airflow:UntagResource`: Tagging, Write.
///
/// Resource types: `environment`.
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "airflow:UntagResource";

/// `airflow:UpdateEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const UpdateEnvironment: &str = "airflow:UpdateEnvironment";
