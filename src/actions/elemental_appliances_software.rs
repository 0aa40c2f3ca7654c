// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Elemental Appliances and Software: the actions of the prefix `elemental-appliances-software`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `quote` | `arn:${Partition}:elemental-appliances-software:${Region}:${Account}:quote/${ResourceId}` |

/// `elemental-appliances-software:CompleteUpload`: Write.
///
/// No resource types: its resource is `*`.
pub const CompleteUpload: &str = "elemental-appliances-software:CompleteUpload";

/// `elemental-appliances-software:CreateOrderV1`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateOrderV1: &str = "elemental-appliances-software:CreateOrderV1";

/// `elemental-appliances-software:CreateQuote`: Write.
///
/// Resource types: `quote` (required).
pub const CreateQuote: &str = "elemental-appliances-software:CreateQuote";

/// `elemental-appliances-software:GetAvsCorrectAddress`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAvsCorrectAddress: &str = "elemental-appliances-software:GetAvsCorrectAddress";

/// `elemental-appliances-software:GetBillingAddresses`: Read.
///
/// No resource types: its resource is `*`.
pub const GetBillingAddresses: &str = "elemental-appliances-software:GetBillingAddresses";

/// `elemental-appliances-software:GetDeliveryAddressesV2`: Read.
///
/// No resource types: its resource is `*`.
pub const GetDeliveryAddressesV2: &str = "elemental-appliances-software:GetDeliveryAddressesV2";

/// `elemental-appliances-software:GetOrder`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOrder: &str = "elemental-appliances-software:GetOrder";

/// `elemental-appliances-software:GetOrdersV2`: Read.
///
/// No resource types: its resource is `*`.
pub const GetOrdersV2: &str = "elemental-appliances-software:GetOrdersV2";

/// `elemental-appliances-software:GetQuote`: Read.
///
/// Resource types: `quote` (required).
pub const GetQuote: &str = "elemental-appliances-software:GetQuote";

/// `elemental-appliances-software:GetTaxes`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTaxes: &str = "elemental-appliances-software:GetTaxes";

/// `elemental-appliances-software:ListQuotes`: List.
///
/// No resource types: its resource is `*`.
pub const ListQuotes: &str = "elemental-appliances-software:ListQuotes";

/// `elemental-appliances-software:StartUpload`: Write.
///
/// No resource types: its resource is `*`.
pub const StartUpload: &str = "elemental-appliances-software:StartUpload";

/// `elemental-appliances-software:SubmitOrderV1`: Write.
///
/// No resource types: its resource is `*`.
pub const SubmitOrderV1: &str = "elemental-appliances-software:SubmitOrderV1";

/// `elemental-appliances-software:UpdateQuote`: Write.
///
/// Resource types: `quote` (required).
pub const UpdateQuote: &str = "elemental-appliances-software:UpdateQuote";
