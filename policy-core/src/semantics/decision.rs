//! What the statements of a policy decide together, as far as a request is known.
//!
//! ```
//! use policy_core::read_policy;
//! use policy_core::semantics::decision::admits;
//! use policy_core::semantics::principal::Caller;
//! use policy_core::semantics::truth::Truth;
//!
//! let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [{
//!     "Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}]}"#)?;
//! let role = Caller::of_role(&"arn:aws:iam::123456789012:role/Loader");
//! let other = Caller::of_role(&"arn:aws:iam::210987654321:role/Loader");
//! assert_eq!(admits(&policy, "sts:AssumeRole", role), Truth::Always);
//! assert_eq!(admits(&policy, "sts:AssumeRole", other), Truth::Never);
//! # Ok::<(), policy_core::ReadError>(())
//! ```

use super::condition::{ConditionView, condition_holds};
use super::grant::{Reach, ResourceForm};
use super::known::Context;
use super::principal::Caller;
use super::statement::{Asked, PolicyForm, Prepared, PrincipalForm, StatementView, Texts};
use super::steps;
use super::truth::Truth;
use crate::model::{Condition, Effect, Policy, Scalar, Version};

/// The combined answer of a policy's statements: from those that certainly apply, and from those
/// that may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether a statement allows.
    pub allowed: Truth,
    /// Whether a statement denies.
    pub denied: Truth,
}

impl Verdict {
    /// No statement applies.
    pub const NOTHING: Self = Self { allowed: Truth::Never, denied: Truth::Never };

    /// Adds one more statement, which applies or not.
    #[must_use]
    pub const fn with(self, effect: Effect, applies: Truth) -> Self {
        match effect {
            Effect::Allow => Self { allowed: self.allowed.or(applies), ..self },
            Effect::Deny => Self { denied: self.denied.or(applies), ..self },
        }
    }

    /// Returns whether the statements allow: one that denies decides, and one that may deny leaves
    /// doubt.
    #[must_use]
    pub const fn truth(self) -> Truth {
        self.allowed.and(self.denied.not())
    }
}

fn decide(policy: &Policy, asked: &Asked<'_>, form: PolicyForm) -> Truth {
    let (mut verdict, mut taken) = (Verdict::NOTHING, 0);
    for statement in policy.statements() {
        let prepared = Prepared::of(statement);
        let view: StatementView<'_> = prepared.view();
        verdict = verdict.with(view.effect(), view.applies(asked, form, &mut taken).truth());
    }
    steps::take(taken);
    verdict.truth()
}

/// Returns what a permissions policy decides about an action on a resource, as far as its caller is
/// known.
#[must_use]
pub fn permits(policy: &Policy, action: &str, resource: &str, caller: Caller<'_>) -> Truth {
    let form = PolicyForm {
        version: policy.version(),
        principals: PrincipalForm::Attached,
        resources: ResourceForm::Completed,
        reach: Reach::Unknown,
    };
    let context = Context::of_caller(&caller);
    decide(policy, &Asked { caller, has_boundary: false, action, resource, context }, form)
}

/// Returns what a trust policy decides about a caller.
#[must_use]
pub fn admits(policy: &Policy, action: &str, caller: Caller<'_>) -> Truth {
    let form = PolicyForm {
        version: policy.version(),
        principals: PrincipalForm::Named,
        resources: ResourceForm::OfTheResource,
        reach: Reach::Unknown,
    };
    let context = Context::of_caller(&caller);
    decide(policy, &Asked { caller, has_boundary: false, action, resource: "*", context }, form)
}

/// Returns whether a condition holds, as far as its caller is known.
#[must_use]
pub fn condition_holds_for(condition: &Condition, caller: Caller<'_>, version: Version) -> Truth {
    let values: Vec<&str> = condition.values().map(Scalar::as_str).collect();
    let view = ConditionView {
        operator: condition.operator(),
        key: condition.key(),
        values: Texts::many(&values),
    };
    condition_holds(view, Context::of_caller(&caller), version)
}
