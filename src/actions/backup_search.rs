// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Backup Search: the actions of the prefix `backup-search`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `searchExportJob` | `arn:${Partition}:backup-search:${Region}:${Account}:search-export-job/${ResourceId}` |
//! | `searchJob` | `arn:${Partition}:backup-search:${Region}:${Account}:search-job/${ResourceId}` |

/// `backup-search:GetSearchJob`: Read.
///
/// Resource types: `searchJob` (required).
pub const GetSearchJob: &str = "backup-search:GetSearchJob";

/// `backup-search:GetSearchResultExportJob`: Read.
///
/// Resource types: `searchExportJob` (required).
pub const GetSearchResultExportJob: &str = "backup-search:GetSearchResultExportJob";

/// `backup-search:ListSearchJobBackups`: Read.
///
/// Resource types: `searchJob` (required).
pub const ListSearchJobBackups: &str = "backup-search:ListSearchJobBackups";

/// `backup-search:ListSearchJobResults`: Read.
///
/// Resource types: `searchJob` (required).
pub const ListSearchJobResults: &str = "backup-search:ListSearchJobResults";

/// `backup-search:ListSearchJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListSearchJobs: &str = "backup-search:ListSearchJobs";

/// `backup-search:ListSearchResultExportJobs`: List.
///
/// No resource types: its resource is `*`.
pub const ListSearchResultExportJobs: &str = "backup-search:ListSearchResultExportJobs";

/// `backup-search:ListTagsForResource`: Read.
///
/// Resource types: `searchExportJob`, `searchJob`.
pub const ListTagsForResource: &str = "backup-search:ListTagsForResource";

/// `backup-search:StartSearchJob`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const StartSearchJob: &str = "backup-search:StartSearchJob";

/// `backup-search:StartSearchResultExportJob`: Write.
///
/// Resource types: `searchJob` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const StartSearchResultExportJob: &str = "backup-search:StartSearchResultExportJob";

/// `backup-search:StopSearchJob`: Write.
///
/// Resource types: `searchJob` (required).
pub const StopSearchJob: &str = "backup-search:StopSearchJob";

/// `backup-search:TagResource`: Tagging, Write.
///
/// Resource types: `searchExportJob`, `searchJob`.
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "backup-search:TagResource";

/// `backup-search:UntagResource`: Tagging, Write.
///
/// Resource types: `searchExportJob`, `searchJob`.
///
/// Condition keys: `aws:TagKeys`.
pub const UntagResource: &str = "backup-search:UntagResource";
