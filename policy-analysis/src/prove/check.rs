//! Checks whether a request is what a proof says it is, independently of how it was found.

use policy_core::model::{Effect, Policy, PolicyKind};
use policy_core::semantics::condition::{ConditionView, condition_holds};
use policy_core::semantics::decision::Verdict;
use policy_core::semantics::known::Context;
use policy_core::semantics::statement::{Asked, PolicyForm, Prepared};
use policy_core::semantics::truth::Truth;

use super::fillings::fill;
use crate::request::Request;

/// How the statements of a policy of a kind are interpreted.
pub(crate) fn form(policy: &Policy, kind: PolicyKind) -> PolicyForm {
    PolicyForm::of(kind, policy.version())
}

/// Evaluates policies by themselves for a request: whether one of their statements allows it, and whether one
/// denies it. Other policies are not considered, and a statement that names an account applies to every
/// principal in it.
///
/// ```
/// use policy_analysis::{Principal, Request, alone};
/// use policy_core::model::PolicyKind;
/// use policy_core::read_policy;
///
/// let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
///     "Action": "sts:AssumeRole", "Principal": {"AWS": "123456789012"}}}"#)?;
/// let user = Principal::parse("arn:aws:iam::123456789012:user/ada")?;
/// let request = Request::new(user, "sts:AssumeRole", "arn:aws:iam::123456789012:role/Loader")?;
/// assert!(alone(&[&policy], PolicyKind::Trust, &request).truth().is_always());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn alone(policies: &[&Policy], kind: PolicyKind, request: &Request) -> Verdict {
    Checker::of(policies, kind).verdict(request)
}

/// Policies that are evaluated for several requests.
#[derive(Clone)]
pub(crate) struct Checker {
    statements: Vec<(Effect, PolicyForm, Prepared)>,
}

impl Checker {
    pub(crate) fn of(policies: &[&Policy], kind: PolicyKind) -> Self {
        let statements = policies.iter().flat_map(|policy| {
            policy.statements().iter().map(move |statement| {
                (statement.effect(), form(policy, kind), Prepared::of(statement))
            })
        });
        Self { statements: statements.collect() }
    }

    /// The policies with strings in place of characters.
    pub(crate) fn filled(&self, values: &[(char, String)]) -> Self {
        self.reworded(&|text, _| fill(text, values))
    }

    /// The policies with all strings rewritten.
    pub(crate) fn reworded(&self, words: &dyn Fn(&str, bool) -> String) -> Self {
        let reworded = |(effect, form, statement): &(Effect, PolicyForm, Prepared)| {
            (*effect, *form, statement.reworded(words))
        };
        Self { statements: self.statements.iter().map(reworded).collect() }
    }

    /// The number of the first statement with an effect that applies.
    pub(crate) fn applying(&self, request: &Request, effect: Effect) -> Option<usize> {
        let is_it = |(of, form, prepared): &(Effect, PolicyForm, Prepared)| {
            *of == effect && applies(prepared, *form, request).is_always()
        };
        self.statements.iter().position(is_it)
    }

    /// The statement that is closest to allowing a request, and the part of it that does not match.
    pub(crate) fn nearest(&self, request: &Request) -> Option<Nearest> {
        let allows = self.statements.iter().enumerate().filter(|(_, it)| it.0 == Effect::Allow);
        let gaps = allows.map(|(statement, (_, form, prepared))| {
            let gap = asking(request, |asked| Gap::of(prepared, asked, *form));
            Nearest { statement, gap }
        });
        gaps.min_by_key(|nearest| nearest.gap.distance())
    }

    /// The verdict of the policies by themselves.
    pub(crate) fn verdict(&self, request: &Request) -> Verdict {
        asking(request, |asked| {
            let (mut verdict, mut taken) = (Verdict::NOTHING, 0);
            for (effect, form, prepared) in &self.statements {
                let applies = prepared.view().applies(asked, *form, &mut taken);
                verdict = verdict.with(*effect, applies.truth());
            }
            verdict
        })
    }
}

/// Whether a statement applies to a request.
pub(crate) fn applies(statement: &Prepared, form: PolicyForm, request: &Request) -> Truth {
    asking(request, |asked| statement.view().applies(asked, form, &mut 0)).truth()
}

/// Evaluates a request.
fn asking<T>(request: &Request, ask: impl FnOnce(&Asked<'_>) -> T) -> T {
    let (names, roles) = (request.principal.names(), request.principal.roles());
    let caller = request.principal.caller(&names, &roles);
    let texts = request.texts();
    let entries = request.entries(&texts);
    let account = request.resource_account();
    ask(&Asked {
        caller,
        has_boundary: false,
        action: &request.action,
        resource: &request.resource,
        context: Context::of_request(&entries, &caller, &account),
    })
}

/// A statement that does not apply, and the part of it that does not match.
pub(crate) struct Nearest {
    /// Its number.
    pub(crate) statement: usize,
    /// What does not match.
    pub(crate) gap: Gap,
}

/// The first part of a statement that does not match a request.
pub(crate) enum Gap {
    Action,
    Resource,
    Principal,
    Condition(Missed),
}

/// A condition that is not met.
pub(crate) struct Missed {
    statement: Prepared,
    number: usize,
    others: usize,
}

impl Missed {
    /// The condition.
    pub(crate) fn view(&self) -> Option<ConditionView<'_>> {
        self.statement.view().condition(self.number)
    }
}

impl Gap {
    fn of(statement: &Prepared, asked: &Asked<'_>, form: PolicyForm) -> Self {
        let view = statement.view();
        if !view.action_fits(asked.action, &mut 0).is_always() {
            return Self::Action;
        }
        if !view.resource_fits(asked, form, &mut 0).is_always() {
            return Self::Resource;
        }
        if !view.names(asked, form, &mut 0).any().is_always() {
            return Self::Principal;
        }
        let fails = |number: &usize| {
            view.condition(*number).is_some_and(|condition| {
                !condition_holds(condition, asked.context, form.version).is_always()
            })
        };
        let count = (0..).take_while(|number| view.condition(*number).is_some()).count();
        let mut failing = (0..count).filter(fails);
        let number = failing.next().unwrap_or(count);
        let others = failing.count();
        Self::Condition(Missed { statement: statement.clone(), number, others })
    }

    const fn distance(&self) -> usize {
        match self {
            Self::Condition(missed) => missed.others,
            Self::Principal => usize::MAX - 2,
            Self::Resource => usize::MAX - 1,
            Self::Action => usize::MAX,
        }
    }
}
