// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Price List: the actions of the prefix `pricing`.

/// `pricing:DescribeServices`: Read.
///
/// No resource types: its resource is `*`.
pub const DescribeServices: &str = "pricing:DescribeServices";

/// `pricing:GetAttributeValues`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAttributeValues: &str = "pricing:GetAttributeValues";

/// `pricing:GetPriceListFileUrl`: Read.
///
/// No resource types: its resource is `*`.
pub const GetPriceListFileUrl: &str = "pricing:GetPriceListFileUrl";

/// `pricing:GetProducts`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProducts: &str = "pricing:GetProducts";

/// `pricing:ListPriceLists`: Read.
///
/// No resource types: its resource is `*`.
pub const ListPriceLists: &str = "pricing:ListPriceLists";
