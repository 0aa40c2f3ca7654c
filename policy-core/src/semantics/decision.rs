//! What the statements of a policy decide together, as far as a request is known.
//!
//! ```
//! use policy_core::read_policy;
//! use policy_core::semantics::condition::Truth;
//! use policy_core::semantics::decision::{admits, decide};
//! use policy_core::semantics::principal::Caller;
//!
//! let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [{
//!     "Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}]}"#)?;
//! let role = Caller::Role("arn:aws:iam::123456789012:role/Loader");
//! let other = Caller::Role("arn:aws:iam::210987654321:role/Loader");
//! assert_eq!(admits(policy.statements(), "sts:AssumeRole", role), Truth::Always);
//! assert_eq!(admits(policy.statements(), "sts:AssumeRole", other), Truth::Never);
//! assert_eq!(decide(policy.statements(), |_| Truth::Perhaps), Truth::Perhaps);
//! # Ok::<(), policy_core::ReadError>(())
//! ```

use super::condition::{Truth, conditions_hold};
use super::grant::{action_holds, resource_holds};
use super::principal::{Caller, names_caller};
use crate::model::{Effect, Statement};

/// Whether statements allow a request, by which of them apply to it: one that denies decides, and one
/// that perhaps denies leaves doubt.
pub fn decide(statements: &[Statement], applies: impl Fn(&Statement) -> Truth) -> Truth {
    let (mut allowed, mut denied) = (Truth::Never, Truth::Never);
    for statement in statements {
        let side = match statement.effect() {
            Effect::Allow => &mut allowed,
            Effect::Deny => &mut denied,
        };
        *side = side.or(applies(statement));
    }
    allowed.and(denied.not())
}

/// What the statements of a permission policy say of an action on a resource.
#[must_use]
pub fn permits(statements: &[Statement], action: &str, arn: &str, caller: Caller<'_>) -> Truth {
    decide(statements, |statement| {
        let resource = statement.resource().map_or(Truth::Never, |it| resource_holds(it, arn));
        let applies = action_holds(statement.action(), action).and(resource);
        applies.and(conditions_hold(statement.conditions(), caller))
    })
}

/// What the statements of a trust policy say of a caller.
#[must_use]
pub fn admits(statements: &[Statement], action: &str, caller: Caller<'_>) -> Truth {
    decide(statements, |statement| {
        let principal = statement.principal().map_or(Truth::Never, |it| names_caller(it, caller));
        let applies = action_holds(statement.action(), action).and(principal);
        applies.and(conditions_hold(statement.conditions(), caller))
    })
}
