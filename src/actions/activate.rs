// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Activate: the actions of the prefix `activate`.

/// `activate:CreateForm`: Write.
///
/// No resource types: its resource is `*`.
pub const CreateForm: &str = "activate:CreateForm";

/// `activate:GetAccountContact`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountContact: &str = "activate:GetAccountContact";

/// `activate:GetContentInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetContentInfo: &str = "activate:GetContentInfo";

/// `activate:GetCosts`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCosts: &str = "activate:GetCosts";

/// `activate:GetCredits`: Read.
///
/// No resource types: its resource is `*`.
pub const GetCredits: &str = "activate:GetCredits";

/// `activate:GetMemberInfo`: Read.
///
/// No resource types: its resource is `*`.
pub const GetMemberInfo: &str = "activate:GetMemberInfo";

/// `activate:GetProgram`: Read.
///
/// No resource types: its resource is `*`.
pub const GetProgram: &str = "activate:GetProgram";

/// `activate:PutMemberInfo`: Write.
///
/// No resource types: its resource is `*`.
pub const PutMemberInfo: &str = "activate:PutMemberInfo";
