// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! Amazon WorkSpaces Application Manager: the actions of the prefix `wam`.

/// `wam:AuthenticatePackager`: Write.
///
/// No resource types: its resource is `*`.
pub const AuthenticatePackager: &str = "wam:AuthenticatePackager";
