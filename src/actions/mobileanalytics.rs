// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Mobile Analytics: the actions of the prefix `mobileanalytics`.

/// `mobileanalytics:GetFinancialReports`: Read.
///
/// No resource types: its resource is `*`.
pub const GetFinancialReports: &str = "mobileanalytics:GetFinancialReports";

/// `mobileanalytics:GetReports`: Read.
///
/// No resource types: its resource is `*`.
pub const GetReports: &str = "mobileanalytics:GetReports";

/// `mobileanalytics:PutEvents`: Write.
///
/// No resource types: its resource is `*`.
pub const PutEvents: &str = "mobileanalytics:PutEvents";
