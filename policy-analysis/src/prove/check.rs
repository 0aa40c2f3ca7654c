//! Checks whether a request is what a proof says it is, independently of how it was found.

use std::cell::OnceCell;

use policy_core::model::{AwsPrincipalKind, Effect, Policy, PolicyKind, PrincipalType};
use policy_core::semantics::condition::{ConditionView, condition_holds};
use policy_core::semantics::decision::Verdict;
use policy_core::semantics::grant::action_matches;
use policy_core::semantics::known::Context;
use policy_core::semantics::pattern::has_wildcard;
use policy_core::semantics::principal;
use policy_core::semantics::statement::{
    Applies, Asked, PatternsView, PolicyForm, Prepared, StatementView,
};
use policy_core::semantics::truth::Truth;
use policy_core::sort::sort;

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
    statements: Vec<Judged>,
}

/// A statement, with an index of its actions if it has many.
#[derive(Clone)]
struct Judged {
    effect: Effect,
    form: PolicyForm,
    prepared: Prepared,
    names: OnceCell<Option<Names>>,
}

/// The number of actions from which on an index is faster.
const MANY: usize = 8;

/// The actions of a statement.
#[derive(Clone)]
struct Names {
    /// Those without wildcards, in lower case and in order.
    fixed: Vec<String>,
    /// The numbers of the others.
    open: Vec<usize>,
}

impl Judged {
    const fn of(effect: Effect, form: PolicyForm, prepared: Prepared) -> Self {
        Self { effect, form, prepared, names: OnceCell::new() }
    }

    fn applies(&self, asked: &Asked<'_>) -> Applies {
        let view = self.prepared.view();
        match self.names.get_or_init(|| Names::of(&view)) {
            Some(names) if asked.action.is_ascii() => {
                view.applies_if(names.action_fits(&view, asked.action), asked, self.form, &mut 0)
            }
            _ => view.applies(asked, self.form, &mut 0),
        }
    }
}

impl Names {
    fn of(view: &StatementView<'_>) -> Option<Self> {
        let texts = view.action().texts;
        texts.get(MANY)?;
        let (mut fixed, mut open) = (Vec::new(), Vec::new());
        for (number, text) in (0..).map_while(|it| Some((it, texts.get(it)?))) {
            match has_wildcard(text) || !text.is_ascii() {
                true => open.push(number),
                false => fixed.push(text.to_ascii_lowercase()),
            }
        }
        sort(&mut fixed);
        Some(Self { fixed, open })
    }

    fn action_fits(&self, view: &StatementView<'_>, action: &str) -> Truth {
        let PatternsView { is_negated, texts } = view.action();
        let is_fixed = self.fixed.binary_search(&action.to_ascii_lowercase()).is_ok();
        let patterns = self.open.iter().filter_map(|number| texts.get(*number));
        let fits = patterns.fold(Truth::of(is_fixed), |best, pattern| match best {
            Truth::Always => best,
            _ => best.or(action_matches(pattern, action, &mut 0)),
        });
        if is_negated { fits.not() } else { fits }
    }
}

impl Checker {
    pub(crate) fn of(policies: &[&Policy], kind: PolicyKind) -> Self {
        let statements = policies.iter().flat_map(|policy| {
            policy.statements().iter().map(move |statement| {
                Judged::of(statement.effect(), form(policy, kind), Prepared::of(statement))
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
        let reworded = |it: &Judged| Judged::of(it.effect, it.form, it.prepared.reworded(words));
        Self { statements: self.statements.iter().map(reworded).collect() }
    }

    /// The policies without the accounts that their allowing statements name.
    pub(crate) fn without_accounts(&self) -> Self {
        let kept = self.statements.iter().filter_map(|it| match it.effect {
            Effect::Allow => {
                let prepared = it.prepared.without_principals(is_account)?;
                Some(Judged::of(it.effect, it.form, prepared))
            }
            Effect::Deny => Some(it.clone()),
        });
        Self { statements: kept.collect() }
    }

    /// The number of the first statement with an effect that applies.
    pub(crate) fn applying(&self, request: &Request, effect: Effect) -> Option<usize> {
        asking(request, |asked| {
            let is_it = |it: &Judged| it.effect == effect && it.applies(asked).truth().is_always();
            self.statements.iter().position(is_it)
        })
    }

    /// The statement that is closest to allowing a request, and the part of it that does not match.
    pub(crate) fn nearest(&self, request: &Request) -> Option<Nearest> {
        let allows = self.statements.iter().enumerate();
        let allows = allows.filter(|(_, it)| it.effect == Effect::Allow);
        let gaps = allows.map(|(statement, it)| {
            let gap = asking(request, |asked| Gap::of(&it.prepared, asked, it.form));
            Nearest { statement, gap }
        });
        gaps.min_by_key(|nearest| nearest.gap.distance())
    }

    /// The verdict of the policies by themselves.
    pub(crate) fn verdict(&self, request: &Request) -> Verdict {
        asking(request, |asked| {
            let with =
                |verdict: Verdict, it: &Judged| verdict.with(it.effect, it.applies(asked).truth());
            self.statements.iter().fold(Verdict::NOTHING, with)
        })
    }
}

/// Whether a principal is a whole account.
pub(crate) fn is_account(kind: PrincipalType, text: &str) -> bool {
    kind == PrincipalType::Aws && principal::is_account(&AwsPrincipalKind::classify(text))
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

#[cfg(test)]
mod tests {
    use policy_core::read_policy;

    use super::*;
    use crate::principal::Principal;

    #[test]
    fn an_index_of_actions_answers_as_the_actions_do() {
        let many: Vec<String> = (0..12).map(|it| format!("\"s3:Get{it}\"")).collect();
        let with = |more: &str| format!("[{}, {more}]", many.join(", "));
        let lists =
            [with(r#""S3:GETALL""#), with(r#""s3:P*t", "sqs:?""#), with("\"s3:\u{F0000}\"")];
        let mut answers = std::collections::HashSet::new();
        for list in &lists {
            for name in ["Action", "NotAction"] {
                let text = format!(
                    r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "{name}": {list}, "Resource": "*"}}}}"#
                );
                let policy = read_policy(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
                let checker = Checker::of(&[&policy], PolicyKind::Identity);
                for action in ["s3:get3", "s3:Get30", "s3:getAll", "s3:Put", "sqs:a", "sqs:ab"] {
                    let caller = Principal::parse("arn:aws:iam::123456789012:user/ada");
                    let request = caller
                        .and_then(|it| Request::new(it, action, "*"))
                        .unwrap_or_else(|it| panic!("{it}"));
                    let direct = checker
                        .statements
                        .iter()
                        .map(|it| applies(&it.prepared, it.form, &request));
                    let direct = direct.fold(Truth::Never, Truth::or);
                    let answer = checker.verdict(&request).allowed;
                    assert_eq!(answer, direct, "{name} {list} {action}");
                    answers.insert(format!("{answer:?}"));
                }
            }
        }
        assert_eq!(answers.len(), 3);
    }
}
