// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon OpenSearch: the actions of the prefix `opensearch`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `application` | `arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId}` |
//! | `datasource` | `arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}` |

/// `opensearch:ApplicationAccessAll`: Permissions management, Write.
///
/// Resource types: `application` (required).
pub const ApplicationAccessAll: &str = "opensearch:ApplicationAccessAll";

/// `opensearch:CancelAutoOptimizeJob`: Write.
///
/// No resource types: its resource is `*`.
pub const CancelAutoOptimizeJob: &str = "opensearch:CancelAutoOptimizeJob";

/// `opensearch:CancelDirectQuery`: Write.
///
/// Resource types: `datasource` (required).
pub const CancelDirectQuery: &str = "opensearch:CancelDirectQuery";

/// `opensearch:DeleteAutoOptimizeJob`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAutoOptimizeJob: &str = "opensearch:DeleteAutoOptimizeJob";

/// `opensearch:GetAutoOptimizeJob`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAutoOptimizeJob: &str = "opensearch:GetAutoOptimizeJob";

/// `opensearch:GetDirectQuery`: Read.
///
/// Resource types: `datasource` (required).
pub const GetDirectQuery: &str = "opensearch:GetDirectQuery";

/// `opensearch:GetDirectQueryResult`: Read.
///
/// Resource types: `datasource` (required).
pub const GetDirectQueryResult: &str = "opensearch:GetDirectQueryResult";

/// `opensearch:ListAutoOptimizeJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListAutoOptimizeJobs: &str = "opensearch:ListAutoOptimizeJobs";

/// `opensearch:StartDirectQuery`: Write.
///
/// Resource types: `datasource` (required).
pub const StartDirectQuery: &str = "opensearch:StartDirectQuery";

/// `opensearch:SubmitAutoOptimizeJob`: Write.
///
/// No resource types: its resource is `*`.
pub const SubmitAutoOptimizeJob: &str = "opensearch:SubmitAutoOptimizeJob";

/// `opensearch:ViewLoginPage`: Permissions management, Write.
///
/// Resource types: `application` (required).
pub const ViewLoginPage: &str = "opensearch:ViewLoginPage";
