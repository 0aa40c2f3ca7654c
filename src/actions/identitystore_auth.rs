// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Identity Store Auth: the actions of the prefix `identitystore-auth`.

/// `identitystore-auth:BatchDeleteSession`: Write.
///
/// No resource types: its resource is `*`.
pub const BatchDeleteSession: &str = "identitystore-auth:BatchDeleteSession";

/// `identitystore-auth:BatchGetSession`: Read.
///
/// No resource types: its resource is `*`.
pub const BatchGetSession: &str = "identitystore-auth:BatchGetSession";

/// `identitystore-auth:ListSessions`: List.
///
/// No resource types: its resource is `*`.
pub const ListSessions: &str = "identitystore-auth:ListSessions";
