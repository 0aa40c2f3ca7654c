// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS User Experience Customization: the actions of the prefix `uxc`.

/// `uxc:DeleteAccountColor`: Write.
///
/// No resource types: its resource is `*`.
pub const DeleteAccountColor: &str = "uxc:DeleteAccountColor";

/// `uxc:GetAccountColor`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountColor: &str = "uxc:GetAccountColor";

/// `uxc:GetAccountCustomizations`: Read.
///
/// No resource types: its resource is `*`.
pub const GetAccountCustomizations: &str = "uxc:GetAccountCustomizations";

/// `uxc:ListServices`: Read.
///
/// No resource types: its resource is `*`.
pub const ListServices: &str = "uxc:ListServices";

/// `uxc:PutAccountColor`: Write.
///
/// No resource types: its resource is `*`.
pub const PutAccountColor: &str = "uxc:PutAccountColor";

/// `uxc:UpdateAccountCustomizations`: Write.
///
/// No resource types: its resource is `*`.
pub const UpdateAccountCustomizations: &str = "uxc:UpdateAccountCustomizations";
