// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Cost and Usage Report: the actions of the prefix `cur`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `cur` | `arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName}` |

/// `cur:DeleteReportDefinition`: Write.
///
/// Resource types: `cur` (required).
pub const DeleteReportDefinition: &str = "cur:DeleteReportDefinition";

/// `cur:DescribeReportDefinitions`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReportDefinitions: &str = "cur:DescribeReportDefinitions";

/// `cur:GetClassicReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetClassicReport: &str = "cur:GetClassicReport";

/// `cur:GetClassicReportPreferences`: Read.
///
/// No resource types: its resource is `*`.
pub const GetClassicReportPreferences: &str = "cur:GetClassicReportPreferences";

/// `cur:GetUsageReport`: Read.
///
/// No resource types: its resource is `*`.
pub const GetUsageReport: &str = "cur:GetUsageReport";

/// `cur:ListTagsForResource`: Read.
///
/// Resource types: `cur` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`.
pub const ListTagsForResource: &str = "cur:ListTagsForResource";

/// `cur:ModifyReportDefinition`: Write.
///
/// Resource types: `cur` (required).
pub const ModifyReportDefinition: &str = "cur:ModifyReportDefinition";

/// `cur:PutClassicReportPreferences`: Write.
///
/// No resource types: its resource is `*`.
pub const PutClassicReportPreferences: &str = "cur:PutClassicReportPreferences";

/// `cur:PutReportDefinition`: Write.
///
/// Resource types: `cur` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const PutReportDefinition: &str = "cur:PutReportDefinition";

/// `cur:TagResource`: Tagging, Write.
///
/// Resource types: `cur` (required).
///
/// Condition keys: `aws:RequestTag/${TagKey}`, `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const TagResource: &str = "cur:TagResource";

/// `cur:UntagResource`: Tagging, Write.
///
/// Resource types: `cur` (required).
///
/// Condition keys: `aws:ResourceTag/${TagKey}`, `aws:TagKeys`.
pub const UntagResource: &str = "cur:UntagResource";

/// `cur:ValidateReportDestination`: Read.
///
/// No resource types: its resource is `*`.
pub const ValidateReportDestination: &str = "cur:ValidateReportDestination";
