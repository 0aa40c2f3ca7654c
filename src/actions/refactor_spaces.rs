// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Migration Hub Refactor Spaces: the actions of the prefix `refactor-spaces`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}` |
//! | `environment` | `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}` |
//! | `route` | `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/route/${RouteId}` |
//! | `service` | `arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/service/${ServiceId}` |

/// `refactor-spaces:CreateApplication`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`.
pub const CreateApplication: &str = "refactor-spaces:CreateApplication";

/// `refactor-spaces:CreateEnvironment`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const CreateEnvironment: &str = "refactor-spaces:CreateEnvironment";

/// `refactor-spaces:CreateRoute`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:RouteCreatedByAccount`, `refactor-spaces:ServiceCreatedByAccount`, `refactor-spaces:SourcePath`.
pub const CreateRoute: &str = "refactor-spaces:CreateRoute";

/// `refactor-spaces:CreateService`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:ServiceCreatedByAccount`.
pub const CreateService: &str = "refactor-spaces:CreateService";

/// `refactor-spaces:DeleteApplication`: Write.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`.
pub const DeleteApplication: &str = "refactor-spaces:DeleteApplication";

/// `refactor-spaces:DeleteEnvironment`: Write.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const DeleteEnvironment: &str = "refactor-spaces:DeleteEnvironment";

/// `refactor-spaces:DeleteResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteResourcePolicy: &str = "refactor-spaces:DeleteResourcePolicy";

/// `refactor-spaces:DeleteRoute`: Write.
///
/// Resource types: `route` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:RouteCreatedByAccount`, `refactor-spaces:ServiceCreatedByAccount`, `refactor-spaces:SourcePath`.
pub const DeleteRoute: &str = "refactor-spaces:DeleteRoute";

/// `refactor-spaces:DeleteService`: Write.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:ServiceCreatedByAccount`.
pub const DeleteService: &str = "refactor-spaces:DeleteService";

/// `refactor-spaces:GetApplication`: Read.
///
/// Resource types: `application` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`.
pub const GetApplication: &str = "refactor-spaces:GetApplication";

/// `refactor-spaces:GetEnvironment`: Read.
///
/// Resource types: `environment` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const GetEnvironment: &str = "refactor-spaces:GetEnvironment";

/// `refactor-spaces:GetResourcePolicy`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResourcePolicy: &str = "refactor-spaces:GetResourcePolicy";

/// `refactor-spaces:GetRoute`: Read.
///
/// Resource types: `route` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:RouteCreatedByAccount`, `refactor-spaces:ServiceCreatedByAccount`, `refactor-spaces:SourcePath`.
pub const GetRoute: &str = "refactor-spaces:GetRoute";

/// `refactor-spaces:GetService`: Read.
///
/// Resource types: `service` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:ServiceCreatedByAccount`.
pub const GetService: &str = "refactor-spaces:GetService";

/// `refactor-spaces:ListApplications`: Read.
///
/// Resource types: `application` (required).
pub const ListApplications: &str = "refactor-spaces:ListApplications";

/// `refactor-spaces:ListEnvironments`: Read.
///
/// No resource types: its resource is `*`.
pub const ListEnvironments: &str = "refactor-spaces:ListEnvironments";

/// `refactor-spaces:ListEnvironmentVpcs`: Read.
///
/// Resource types: `environment` (required).
pub const ListEnvironmentVpcs: &str = "refactor-spaces:ListEnvironmentVpcs";

/// `refactor-spaces:ListRoutes`: Read.
///
/// Resource types: `route` (required).
pub const ListRoutes: &str = "refactor-spaces:ListRoutes";

/// `refactor-spaces:ListServices`: Read.
///
/// Resource types: `environment` (required).
pub const ListServices: &str = "refactor-spaces:ListServices";

/// `refactor-spaces:ListTagsForResource`: Read.
///
/// No resource types: its resource is `*`.
pub const ListTagsForResource: &str = "refactor-spaces:ListTagsForResource";

/// `refactor-spaces:PutResourcePolicy`: Write.
///
/// No resource types: its resource is `*`.
pub const PutResourcePolicy: &str = "refactor-spaces:PutResourcePolicy";

/// `refactor-spaces:TagResource`: Tagging, Write.
///
/// Resource types: `application`, `environment`, `route`, `service`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:RouteCreatedByAccount`, `refactor-spaces:ServiceCreatedByAccount`, `refactor-spaces:SourcePath`.
pub const TagResource: &str = "refactor-spaces:TagResource";

/// `refactor-spaces:UntagResource`: Tagging, Write.
///
/// Resource types: `application`, `environment`, `route`, `service`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:RouteCreatedByAccount`, `refactor-spaces:ServiceCreatedByAccount`, `refactor-spaces:SourcePath`.
pub const UntagResource: &str = "refactor-spaces:UntagResource";

/// `refactor-spaces:UpdateRoute`: Write.
///
/// Resource types: `route` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `refactor-spaces:ApplicationCreatedByAccount`, `refactor-spaces:CreatedByAccountIds`, `refactor-spaces:RouteCreatedByAccount`, `refactor-spaces:ServiceCreatedByAccount`, `refactor-spaces:SourcePath`.
pub const UpdateRoute: &str = "refactor-spaces:UpdateRoute";
