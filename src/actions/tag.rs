// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Resource Group Tagging API: the actions of the prefix `tag`.

/// `tag:DescribeReportCreation`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeReportCreation: &str = "tag:DescribeReportCreation";

/// `tag:GetComplianceSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetComplianceSummary: &str = "tag:GetComplianceSummary";

/// `tag:GetResources`: Read.
///
/// No resource types: its resource is `*`.
pub const GetResources: &str = "tag:GetResources";

/// `tag:GetTagKeys`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTagKeys: &str = "tag:GetTagKeys";

/// `tag:GetTagValues`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTagValues: &str = "tag:GetTagValues";

/// `tag:ListRequiredTags`: List.
///
/// No resource types: its resource is `*`.
pub const ListRequiredTags: &str = "tag:ListRequiredTags";

/// `tag:StartReportCreation`: Write.
///
/// No resource types: its resource is `*`.
pub const StartReportCreation: &str = "tag:StartReportCreation";

/// `tag:TagResources`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const TagResources: &str = "tag:TagResources";

/// `tag:UntagResources`: Tagging, Write.
///
/// No resource types: its resource is `*`.
pub const UntagResources: &str = "tag:UntagResources";
