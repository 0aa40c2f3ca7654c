//! Constructors that take their parts on trust.
//!
//! Most of what the macros have checked cannot be checked again by a `const fn`: that a text is the
//! canonical JSON of the statements beside it, say. So these functions are `unsafe`. Nothing goes wrong
//! with memory when they are called with other parts; the mark keeps the promise that no safe call makes
//! a policy or a value that its own reader refuses. It is the one module of this crate in which the lint
//! `unsafe_code` is expected, and the facade's `expansion` calls it.

use crate::model::{Arn, ArnPattern, Partition, Policy, RoleArn, Statements, Text, Version};

/// A policy.
///
/// # Safety
///
/// The parts are those of one policy that reading takes: there is a statement, no list in one is empty,
/// and `json` is the canonical text.
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

/// An ARN.
///
/// # Safety
///
/// [`Arn::parse`] takes the text.
#[must_use]
pub unsafe fn arn(text: String) -> Arn {
    debug_assert!(Arn::parse(&text).is_ok(), "`{text}` is put together of checked parts");
    Arn::from_text(text.into())
}

/// A pattern of ARNs.
///
/// # Safety
///
/// [`ArnPattern::parse`] takes the text.
#[must_use]
pub unsafe fn arn_pattern(text: String) -> ArnPattern {
    debug_assert!(ArnPattern::parse(&text).is_ok(), "`{text}` is put together of checked parts");
    ArnPattern::from_text(text.into())
}

/// The ARN of a role.
///
/// # Safety
///
/// [`RoleArn::parse`] takes the text.
#[must_use]
pub unsafe fn role_arn(text: String) -> RoleArn {
    debug_assert!(RoleArn::parse(&text).is_ok(), "`{text}` is put together of checked parts");
    RoleArn::from_text(text.into())
}
