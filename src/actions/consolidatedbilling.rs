// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Consolidated Billing: the actions of the prefix `consolidatedbilling`.

/// `consolidatedbilling:GetAccountBillingRole`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountBillingRole: &str = "consolidatedbilling:GetAccountBillingRole";

/// `consolidatedbilling:ListLinkedAccounts`: List.
///
/// No resource types: its resource is `*`.
pub const ListLinkedAccounts: &str = "consolidatedbilling:ListLinkedAccounts";
