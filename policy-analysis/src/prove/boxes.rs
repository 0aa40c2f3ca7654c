//! Statements as boxes, and the relevant values for each of their sides.
//!
//! A statement applies if its action, its resource, its principal and each of its conditions match. Each of
//! these examines one thing: a side of the box. For each side, a few values represent all values (`atoms`).
//! For each of them and each statement, the evaluation of the core decides whether this side of the statement
//! matches.
//!
//! Unknowns count against a proof: a statement that can make a counterexample matches if it might match, and
//! one that can prevent it only if it certainly matches.
//!
//! A string in a policy can have a variable (`variables`). A statement that must apply matches strings with
//! it, and those are examined as strings with a hole, which the core compares in three-valued logic. So it is
//! exact what one pattern of a side matches: the strings with the hole, and no others. For all other patterns
//! with variables, nothing that depends on the variable's value is certain.

use std::rc::Rc;

use policy_core::model::{
    BaseOperator, Effect, Family, Operator, Policy, Qualifier, Statement, Version,
};
use policy_core::semantics::condition::{ConditionView, condition_holds_in_steps};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::grant::{Reach, ResourceForm};
use policy_core::semantics::known::{Context, Entry, Known, compare_keys};
use policy_core::semantics::principal::Caller;
use policy_core::semantics::statement::{Asked, PolicyForm, Prepared, StatementView, Texts};
use policy_core::semantics::truth::Truth;

use super::check;
use super::fillings::fill;
use super::outsiders::is_shared_provider;
use super::variables::{Open, Variables};
use crate::request::Request;

/// What a statement does for a counterexample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// It must apply.
    Required,
    /// It must not apply.
    Forbidden,
    /// It must not apply, or a rescuer must.
    Covering,
    /// It makes a covered request a counterexample.
    Rescuing,
    /// It or another one of these must apply.
    OneOf,
}

impl Part {
    /// Whether it favors a counterexample if it applies.
    pub(super) const fn helps(self) -> bool {
        matches!(self, Self::Required | Self::Rescuing | Self::OneOf)
    }
}

/// A statement with its part in a question.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) prepared: Rc<Prepared>,
    /// The same statement with private characters in place of holes, if it has any.
    closed: Option<Rc<Prepared>>,
    pub(super) form: PolicyForm,
    pub(super) part: Part,
    /// The number of the policy on its side, and of the statement in the policy.
    pub(super) place: (usize, usize),
    /// Whether it is evaluated for no resource, which is written `*`.
    pub(super) is_on_nothing: bool,
}

impl Member {
    pub(super) fn of(statement: &Statement, form: PolicyForm, part: Part) -> Self {
        let prepared = Rc::new(Prepared::of(statement));
        Self { prepared, closed: None, form, part, place: (0, 0), is_on_nothing: false }
    }

    pub(super) fn at(self, place: (usize, usize)) -> Self {
        Self { place, ..self }
    }

    /// The same statement with another part.
    pub(super) fn as_part(&self, part: Part) -> Self {
        Self { part, ..self.clone() }
    }

    /// Whether two statements apply to the same requests, judging by their text.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.form == other.form && self.prepared == other.prepared
    }

    /// Whether the statement certainly applies to a request, with values for its holes.
    pub(super) fn is_about(&self, request: &Request, holes: &[(char, String)]) -> bool {
        self.truth(request, holes).is_always()
    }

    /// Whether the statement applies to a request, with values for its holes.
    pub(super) fn truth(&self, request: &Request, holes: &[(char, String)]) -> Truth {
        let filled = self.prepared.reworded(|text, _| fill(text, holes));
        check::applies(&filled, self.form, request)
    }

    /// The statement with only those of its actions and resources that are of interest.
    pub(super) fn narrowed(
        &self,
        action: impl Fn(&str) -> bool,
        resource: impl Fn(&str) -> bool,
    ) -> Self {
        let prepared = Rc::new(self.prepared.narrowed(action, resource));
        Self { prepared, closed: None, ..self.clone() }
    }

    /// The statement with all of its strings rewritten.
    pub(super) fn reworded(&self, words: &dyn Fn(&str, bool) -> String) -> Self {
        let prepared = Rc::new(self.prepared.reworded(words));
        Self { prepared, closed: None, ..self.clone() }
    }

    /// The statement with other actions.
    pub(super) fn with_actions(&self, actions: &[String]) -> Self {
        let prepared = Rc::new(self.prepared.with_actions(actions));
        Self { prepared, closed: None, ..self.clone() }
    }

    /// The statement for requests whose keys have exactly these values, or lack the key.
    pub(super) fn with_values<'a>(
        &self,
        keys: impl Iterator<Item = (&'a str, Option<&'a [String]>)>,
    ) -> Self {
        let absent = ["true".to_owned()];
        let mut conditions: Vec<(Operator, &str, &[String])> = Vec::new();
        let of =
            |qualifier| Operator { qualifier, base: BaseOperator::StringEquals, if_exists: false };
        for (key, values) in keys {
            match values {
                None => conditions.push((Operator::of(BaseOperator::Null), key, &absent)),
                Some([value]) => {
                    conditions.push((of(None), key, std::slice::from_ref(value)));
                }
                Some(values) => {
                    conditions.push((of(Some(Qualifier::ForAllValues)), key, values));
                    let any = of(Some(Qualifier::ForAnyValue));
                    conditions.extend(values.chunks(1).map(|value| (any, key, value)));
                }
            }
        }
        let prepared = Rc::new(self.prepared.with_conditions(conditions));
        Self { prepared, closed: None, ..self.clone() }
    }

    /// The statement without the accounts among its principals, or `None` if no principal is left.
    pub(super) fn without_accounts(&self) -> Option<Self> {
        let prepared = Rc::new(self.prepared.without_principals(check::is_account)?);
        Some(Self { prepared, closed: None, ..self.clone() })
    }

    /// The statement for callers who need not be in a named account: the statement itself if it can name anyone,
    /// or else its shared identity providers alone, or `None` if it has none.
    pub(super) fn for_outsiders(self) -> Option<Self> {
        if self.view().can_name_anyone() {
            return Some(self);
        }
        if !self.view().principals().any(|(kind, text)| is_shared_provider(kind, text)) {
            return None;
        }
        let is_left_out = |kind, text: &str| !is_shared_provider(kind, text);
        let prepared = Rc::new(self.prepared.without_principals(is_left_out)?);
        Some(Self { prepared, closed: None, ..self })
    }

    /// The statement for the resource `*`, for actions without a resource.
    pub(super) fn on_nothing(self) -> Self {
        let prepared = Rc::new(self.prepared.without_resource());
        let form = PolicyForm { resources: ResourceForm::OfTheResource, ..self.form };
        Self { prepared, form, is_on_nothing: true, ..self }
    }

    /// Adds a version of the statement with private characters in place of holes.
    pub(super) fn close(&mut self, variables: &Variables) {
        if variables.all().iter().any(|open| open.key.is_none()) {
            self.closed = Some(Rc::new(self.prepared.reworded(|text, _| variables.closed(text))));
        }
    }

    pub(super) fn view(&self) -> StatementView<'_> {
        self.prepared.view()
    }
}

/// The statements of a policy with an effect, each with its number.
pub(super) fn of_effect(
    policy: &Policy,
    effect: Effect,
) -> impl Iterator<Item = (usize, &Statement)> {
    policy.statements().iter().enumerate().filter(move |(_, it)| it.effect() == effect)
}

pub(super) fn conditions<'a>(view: &StatementView<'a>) -> impl Iterator<Item = ConditionView<'a>> {
    let view = *view;
    (0..).map_while(move |number| view.condition(number))
}

pub(super) fn texts(texts: Texts<'_>) -> impl Iterator<Item = &str> {
    (0..).map_while(move |number| texts.get(number))
}

/// A value of a side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Action(String),
    /// A resource, with its account if a condition requires that.
    Resource {
        arn: String,
        account: Option<String>,
    },
    /// A caller, by its number.
    Caller(usize),
    /// The value of a key: nothing, or a set of values.
    Key(Option<Vec<String>>),
}

/// A condition key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) told: Option<Told>,
}

/// A side of the boxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Action,
    Resource,
    Caller,
    Key(Key),
}

/// How the match of a side is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Unknowns count against a proof, except for how far wildcards reach.
    AgainstProof(Reach),
    /// Unknowns count against a counterexample.
    AgainstCounterexample,
}

/// A pattern with an unknown for which it is known what it matches: the strings with the unknown's character,
/// and no others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) text: String,
    pub(super) base: BaseOperator,
}

impl Told {
    /// Whether this pattern is the only unknown in a condition.
    fn is_all_of(
        &self,
        condition: &ConditionView<'_>,
        form: PolicyForm,
        variables: &Variables,
    ) -> bool {
        let base = condition.operator.base;
        let is_2012 = form.version == Version::V2012;
        let is_it = |text: &str| is_2012 && text == self.text;
        (base == self.base || base.opposite() == Some(self.base))
            && texts(condition.values).any(is_it)
            && texts(condition.values).all(|text| is_it(text) || !variables.are_in(text, is_2012))
    }
}

/// A request with known values for some sides.
pub(super) struct Space<'a> {
    pub(super) variables: &'a Variables,
    pub(super) callers: &'a [Caller<'a>],
    /// Whether the statements name no resources, because they apply to the one that has the policy.
    is_of_resource: bool,
    /// The key that is considered together with the resource.
    account: Key,
    stand_ins: Vec<StandIn>,
}

/// A variable with the text that represents it.
struct StandIn {
    key: String,
    hole: String,
    letter: String,
}

/// The text that represents the unknown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Hole,
    Letter,
}

impl<'a> Space<'a> {
    pub(super) fn of(
        variables: &'a Variables,
        callers: &'a [Caller<'a>],
        is_of_resource: bool,
        account: Key,
    ) -> Self {
        let stand_in = |(key, open): (&str, &Open)| StandIn {
            key: key.to_owned(),
            hole: open.hole.to_string(),
            letter: open.letter.to_string(),
        };
        let stand_ins = variables.keyed().map(stand_in).collect();
        Self { variables, callers, is_of_resource, account, stand_ins }
    }

    /// Evaluates a side of a statement for a value.
    pub(super) fn truth(&self, member: &Member, side: &Side, value: &Value, reach: Reach) -> Truth {
        let view = member.view();
        match (side, value) {
            (Side::Action, Value::Action(action)) => view.action_fits(action, &mut 0),
            (Side::Resource, Value::Resource { arn, account }) => {
                let known =
                    account.as_ref().map(|it| (RESOURCE_ACCOUNT, Some(std::slice::from_ref(it))));
                let fits = self.with_context(known, Reading::Hole, &Caller::Unknown, |context| {
                    let asked = Asked {
                        caller: Caller::Unknown,
                        has_boundary: false,
                        action: "",
                        resource: arn,
                        context,
                    };
                    let form = PolicyForm { reach, ..member.form };
                    // A statement without resources applies to the one that has the policy.
                    match view.resource() {
                        None if self.is_of_resource => Truth::Always,
                        _ => view.resource_fits(&asked, form, &mut 0),
                    }
                });
                let account = account.as_ref().map(std::slice::from_ref);
                fits.and(self.keys_fit(member, &self.account, account))
            }
            (Side::Caller, Value::Caller(number)) => {
                let Some(caller) = self.callers.get(*number) else { return Truth::Never };
                self.with_context(None, Reading::Hole, caller, |context| {
                    let asked = Asked {
                        caller: *caller,
                        has_boundary: false,
                        action: "",
                        resource: "",
                        context,
                    };
                    let named = view.names(&asked, member.form, &mut 0).any();
                    let of_caller =
                        conditions(&view).filter(|condition| is_of_caller(condition.key));
                    of_caller.fold(named, |all, condition| {
                        all.and(holds(condition, context, member.form))
                    })
                })
            }
            (Side::Key(key), Value::Key(values)) => self.keys_fit(member, key, values.as_deref()),
            _ => Truth::Perhaps,
        }
    }

    /// Evaluates the conditions on a key for its values.
    fn keys_fit(&self, member: &Member, key: &Key, values: Option<&[String]>) -> Truth {
        let view = member.view();
        (0..)
            .map_while(|at| Some((at, view.condition(at)?)))
            .filter(|(_, condition)| condition.key.eq_ignore_ascii_case(&key.name))
            .fold(Truth::Always, |all, (at, condition)| {
                all.and(self.key_fits(member, key, values, at, condition))
            })
    }

    fn key_fits(
        &self,
        member: &Member,
        key: &Key,
        values: Option<&[String]>,
        at: usize,
        condition: ConditionView<'_>,
    ) -> Truth {
        let told = key.told.as_ref();
        if !told.is_some_and(|told| told.is_all_of(&condition, member.form, self.variables)) {
            return self.with_context(
                Some((&key.name, values)),
                Reading::Hole,
                &Caller::Unknown,
                |context| holds(condition, context, member.form),
            );
        }
        // What the pattern matches has the unknown's character, so here that is a normal string.
        let closed = member.closed.as_ref().map(|it| it.view());
        let condition = closed.and_then(|it| it.condition(at)).unwrap_or(condition);
        let values: Option<Vec<String>> =
            values.map(|values| values.iter().map(|it| self.variables.closed(it)).collect());
        self.with_context(
            Some((&key.name, values.as_deref())),
            Reading::Letter,
            &Caller::Unknown,
            |context| holds(condition, context, member.form),
        )
    }

    /// Evaluates something with the variables known by their characters, and one key as given.
    fn with_context<T>(
        &self,
        key: Option<(&str, Option<&[String]>)>,
        reading: Reading,
        caller: &Caller<'_>,
        ask: impl FnOnce(Context<'_>) -> T,
    ) -> T {
        let stand_ins: Vec<[&str; 1]> = self
            .stand_ins
            .iter()
            .map(|it| match reading {
                Reading::Hole => [it.hole.as_str()],
                Reading::Letter => [it.letter.as_str()],
            })
            .collect();
        let own: Vec<&str> =
            key.and_then(|(_, values)| values).into_iter().flatten().map(String::as_str).collect();
        let mut entries: Vec<Entry<'_>> = Vec::with_capacity(stand_ins.len() + 1);
        entries.extend(
            self.stand_ins
                .iter()
                .zip(&stand_ins)
                .map(|(it, stand_in)| Entry::new(&it.key, Known::Values(stand_in)))
                .filter(|entry| key.is_none_or(|(key, _)| !key.eq_ignore_ascii_case(entry.key()))),
        );
        let mut resource_account = None;
        if let Some((key, values)) = key {
            if DerivedKey::parse(key) == Some(DerivedKey::ResourceAccount) {
                resource_account = own.first().copied();
            }
            let known = if values.is_some() { Known::Values(&own) } else { Known::Absent };
            let place = entries.partition_point(|it| compare_keys(it.key(), key).is_lt());
            entries.insert(place, Entry::new(key, known));
        }
        ask(Context::of_request(&entries, caller, &resource_account))
    }
}

fn holds(condition: ConditionView<'_>, context: Context<'_>, form: PolicyForm) -> Truth {
    condition_holds_in_steps(condition, context, form.version, &mut 0)
}

/// Whether a key follows from the caller.
pub(super) fn is_of_caller(key: &str) -> bool {
    DerivedKey::parse(key).is_some_and(|key| key != DerivedKey::ResourceAccount)
}

/// The key that follows from the resource.
pub(super) const RESOURCE_ACCOUNT: &str = DerivedKey::ResourceAccount.as_str();

/// Whether a key follows from the resource.
pub(super) fn is_of_resource(key: &str) -> bool {
    DerivedKey::parse(key) == Some(DerivedKey::ResourceAccount)
}

/// Whether the values of a condition are strings that an automaton compares.
pub(super) fn is_of_texts(base: BaseOperator) -> bool {
    matches!(base.family(), Family::String | Family::Arn | Family::Bool)
}
