// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Sustainability: the actions of the prefix `sustainability`.

/// `sustainability:GetCarbonFootprintSummary`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCarbonFootprintSummary: &str = "sustainability:GetCarbonFootprintSummary";

/// `sustainability:GetEstimatedCarbonEmissions`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEstimatedCarbonEmissions: &str = "sustainability:GetEstimatedCarbonEmissions";

/// `sustainability:GetEstimatedCarbonEmissionsDimensionValues`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEstimatedCarbonEmissionsDimensionValues: &str = "sustainability:GetEstimatedCarbonEmissionsDimensionValues";

/// `sustainability:GetEstimatedWaterAllocation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEstimatedWaterAllocation: &str = "sustainability:GetEstimatedWaterAllocation";

/// `sustainability:GetEstimatedWaterAllocationDimensionValues`: Read.
///
/// No resource types: its resource is `*`.
pub const GetEstimatedWaterAllocationDimensionValues: &str = "sustainability:GetEstimatedWaterAllocationDimensionValues";
