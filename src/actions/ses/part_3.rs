// Made by `cargo xtask codegen` from policy-data. Do not edit.

/// `ses:VerifyEmailAddress`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const VerifyEmailAddress: &str = "ses:VerifyEmailAddress";

/// `ses:VerifyEmailIdentity`: Write.
///
/// No resource types: its resource is `*`.
///
/// Condition keys: `ses:ApiVersion`.
pub const VerifyEmailIdentity: &str = "ses:VerifyEmailIdentity";
