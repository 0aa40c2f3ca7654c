//! Constructors that trust their arguments.
//!
//! Most of what the macros have checked cannot be checked again by a `const fn`: for example, that
//! a string is the canonical JSON of the given statements. Therefore these functions are `unsafe`.
//! Calling them with other arguments does not affect memory safety; the keyword upholds the promise
//! that no safe call creates a policy or a value that its own reader rejects. This is the only
//! module of this crate that expects the lint `unsafe_code`, and the facade's `expansion` calls it.

use crate::model::{Arn, ArnPattern, Partition, Policy, RoleArn, Statements, Text, Version};

/// Creates a policy.
///
/// # Safety
///
/// The arguments must be those of one policy that reading accepts: there is a statement, no list in
/// one is empty, and `json` is the canonical text.
#[must_use]
pub const unsafe fn policy(
    version: Option<Version>,
    id: Option<Text>,
    statements: Statements,
    single: bool,
    partition: Option<Partition>,
    json: Option<&'static str>,
) -> Policy {
    Policy { version, id, statements, single, partition, json }
}

/// Creates an ARN.
///
/// # Safety
///
/// [`Arn::parse`] must accept the string.
#[must_use]
pub unsafe fn arn(text: String) -> Arn {
    debug_assert!(Arn::parse(&text).is_ok(), "`{text}` is built from checked parts");
    Arn::from_text(text.into())
}

/// Creates a pattern of ARNs.
///
/// # Safety
///
/// [`ArnPattern::parse`] must accept the string.
#[must_use]
pub unsafe fn arn_pattern(text: String) -> ArnPattern {
    debug_assert!(ArnPattern::parse(&text).is_ok(), "`{text}` is built from checked parts");
    ArnPattern::from_text(text.into())
}

/// Creates the ARN of a role that is a literal. Nothing is checked, because the interpreter of constants would
/// take longer than everything else that a macro makes of the literal.
///
/// # Safety
///
/// [`RoleArn::parse`] must accept the string.
#[must_use]
pub const unsafe fn literal_role_arn(text: &'static str) -> RoleArn {
    RoleArn::from_text(Text::Static(text))
}

/// Creates the ARN of a role.
///
/// # Safety
///
/// [`RoleArn::parse`] must accept the string.
#[must_use]
pub unsafe fn role_arn(text: String) -> RoleArn {
    debug_assert!(RoleArn::parse(&text).is_ok(), "`{text}` is built from checked parts");
    RoleArn::from_text(text.into())
}
