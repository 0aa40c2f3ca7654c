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
//! let role = Caller::of_role("arn:aws:iam::123456789012:role/Loader");
//! let other = Caller::of_role("arn:aws:iam::210987654321:role/Loader");
//! assert_eq!(admits(&policy, "sts:AssumeRole", role), Truth::Always);
//! assert_eq!(admits(&policy, "sts:AssumeRole", other), Truth::Never);
//! # Ok::<(), policy_core::ReadError>(())
//! ```

use super::condition::{ConditionView, condition_holds};
use super::grant::ResourceForm;
use super::known::{Context, Entry, Known, Rest};
use super::principal::Caller;
use super::statement::{Asked, PolicyForm, Prepared, PrincipalForm, StatementView, Texts};
use super::steps;
use super::truth::Truth;
use crate::model::{ArnFields, Condition, Effect, Policy, Scalar, Version};

/// How the statements of one policy answer: by those that apply for certain, and by those that can.
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

    /// With one more statement, which applies or not.
    #[must_use]
    pub const fn with(self, effect: Effect, applies: Truth) -> Self {
        match effect {
            Effect::Allow => Self { allowed: self.allowed.or(applies), ..self },
            Effect::Deny => Self { denied: self.denied.or(applies), ..self },
        }
    }

    /// Whether the statements allow: one that denies decides, and one that perhaps denies leaves doubt.
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

/// What a caller's keys hold of which nothing but the caller is known.
fn with_context<T>(caller: Caller<'_>, ask: impl FnOnce(Context<'_>) -> T) -> T {
    let rest = Rest::OfCaller(caller);
    match caller {
        Caller::Session { role, account, .. } if ArnFields::split(role).is_ok() => {
            let (arn, account) = ([role], [account]);
            let entries = [
                Entry::new("aws:PrincipalAccount", Known::Values(&account)),
                Entry::new("aws:PrincipalArn", Known::Values(&arn)),
            ];
            ask(Context::new(&entries, rest))
        }
        _ => ask(Context::new(&[], rest)),
    }
}

/// What a permission policy says of an action on a resource, as far as its caller is known.
#[must_use]
pub fn permits(policy: &Policy, action: &str, resource: &str, caller: Caller<'_>) -> Truth {
    let form = PolicyForm {
        version: policy.version(),
        principals: PrincipalForm::Attached,
        resources: ResourceForm::Completed,
    };
    with_context(caller, |context| {
        decide(policy, &Asked { caller, has_boundary: false, action, resource, context }, form)
    })
}

/// What a trust policy says of a caller.
#[must_use]
pub fn admits(policy: &Policy, action: &str, caller: Caller<'_>) -> Truth {
    let form = PolicyForm {
        version: policy.version(),
        principals: PrincipalForm::Named,
        resources: ResourceForm::OfTheResource,
    };
    with_context(caller, |context| {
        let asked = Asked { caller, has_boundary: false, action, resource: "*", context };
        decide(policy, &asked, form)
    })
}

/// Whether a condition holds, as far as its caller is known.
#[must_use]
pub fn condition_holds_for(condition: &Condition, caller: Caller<'_>, version: Version) -> Truth {
    let values: Vec<&str> = condition.values().map(Scalar::as_str).collect();
    let view = ConditionView {
        operator: condition.operator(),
        key: condition.key(),
        values: Texts::many(&values),
    };
    with_context(caller, |context| condition_holds(view, context, version))
}
