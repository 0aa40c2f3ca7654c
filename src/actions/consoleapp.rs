// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS Management Console Mobile App: the actions of the prefix `consoleapp`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `DeviceIdentity` | `arn:${Partition}:consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId}` |

/// `consoleapp:GetDeviceIdentity`: Read.
///
/// Resource types: `DeviceIdentity` (required).
pub const GetDeviceIdentity: &str = "consoleapp:GetDeviceIdentity";

/// `consoleapp:ListDeviceIdentities`: List.
///
/// No resource types: its resource is `*`.
pub const ListDeviceIdentities: &str = "consoleapp:ListDeviceIdentities";
