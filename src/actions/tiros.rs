// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Tiros: the actions of the prefix `tiros`.

/// `tiros:CreateQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateQuery: &str = "tiros:CreateQuery";

/// `tiros:ExtendQuery`: Write.
///
/// No resource types: its resource is `*`.
pub const ExtendQuery: &str = "tiros:ExtendQuery";

/// `tiros:GetQueryAnswer`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQueryAnswer: &str = "tiros:GetQueryAnswer";

/// `tiros:GetQueryExplanation`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQueryExplanation: &str = "tiros:GetQueryExplanation";

/// `tiros:GetQueryExtensionAccounts`: Read.
///
/// No resource types: its resource is `*`.
pub const GetQueryExtensionAccounts: &str = "tiros:GetQueryExtensionAccounts";
