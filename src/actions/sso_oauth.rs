// Made by `cargo xtask codegen` from policy-data. Do not edit.

//! AWS IAM Identity Center OIDC service: the actions of the prefix `sso-oauth`.
//!
//! | resource type | ARN |
//! |---|---|
//! | `Application` | `arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}` |

/// `sso-oauth:CreateTokenWithIAM`: Write.
///
/// Resource types: `Application` (required).
pub const CreateTokenWithIAM: &str = "sso-oauth:CreateTokenWithIAM";

/// `sso-oauth:IntrospectTokenWithIAM`: Write.
///
/// Resource types: `Application` (required).
pub const IntrospectTokenWithIAM: &str = "sso-oauth:IntrospectTokenWithIAM";

/// `sso-oauth:RevokeTokenWithIAM`: Write.
///
/// Resource types: `Application` (required).
pub const RevokeTokenWithIAM: &str = "sso-oauth:RevokeTokenWithIAM";
