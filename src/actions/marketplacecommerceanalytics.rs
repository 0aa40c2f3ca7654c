// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Marketplace Commerce Analytics Service: the actions of the prefix `marketplacecommerceanalytics`.

/// `marketplacecommerceanalytics:GenerateDataSet`: Write.
///
/// No resource types: its resource is `*`.
pub const GenerateDataSet: &str = "marketplacecommerceanalytics:GenerateDataSet";

/// `marketplacecommerceanalytics:StartSupportDataExport`: Write.
///
/// No resource types: its resource is `*`.
pub const StartSupportDataExport: &str = "marketplacecommerceanalytics:StartSupportDataExport";
