// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Verified Access: the actions of the prefix `verified-access`.

/// `verified-access:AllowVerifiedAccess`: Write.
///
/// No resource types: its resource is `*`.
pub const AllowVerifiedAccess: &str = "verified-access:AllowVerifiedAccess";
