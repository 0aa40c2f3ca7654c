// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon Managed Blockchain Query: the actions of the prefix `managedblockchain-query`.

/// `managedblockchain-query:BatchGetTokenBalance`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetTokenBalance: &str = "managedblockchain-query:BatchGetTokenBalance";

/// `managedblockchain-query:GetAssetContract`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAssetContract: &str = "managedblockchain-query:GetAssetContract";

/// `managedblockchain-query:GetTokenBalance`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTokenBalance: &str = "managedblockchain-query:GetTokenBalance";

/// `managedblockchain-query:GetTransaction`: Read.
///
/// No resource types: its resource is `*`.
pub const GetTransaction: &str = "managedblockchain-query:GetTransaction";

/// `managedblockchain-query:ListAssetContracts`: List.
///
/// No resource types: its resource is `*`.
pub const ListAssetContracts: &str = "managedblockchain-query:ListAssetContracts";

/// `managedblockchain-query:ListFilteredTransactionEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListFilteredTransactionEvents: &str = "managedblockchain-query:ListFilteredTransactionEvents";

/// `managedblockchain-query:ListTokenBalances`: List.
///
/// No resource types: its resource is `*`.
pub const ListTokenBalances: &str = "managedblockchain-query:ListTokenBalances";

/// `managedblockchain-query:ListTransactionEvents`: List.
///
/// No resource types: its resource is `*`.
pub const ListTransactionEvents: &str = "managedblockchain-query:ListTransactionEvents";

/// `managedblockchain-query:ListTransactions`: List.
///
/// No resource types: its resource is `*`.
pub const ListTransactions: &str = "managedblockchain-query:ListTransactions";
