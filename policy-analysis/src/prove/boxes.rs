//! Statements as boxes, and the values of each side of them that matter.
//!
//! A statement applies where its action, its resource, its principal and each of its conditions do, each
//! of which looks at one thing: a side of the box. For each side a few values stand for all (`atoms`), and
//! for each of them it is asked of each statement, by the one evaluation of the core, whether this side of
//! it fits.
//!
//! What the answer depends on that is not known is taken to the disadvantage of a proof: a statement that
//! can make a counterexample fits if it perhaps does, one that can prevent it only if it certainly does.
//!
//! A text of a policy can have a variable (`variables`). A statement that must apply takes texts by it, and
//! those are looked at as texts with a hole, which the core compares in three values. So of one pattern of
//! a side it is exact what it takes: the texts with the hole, and no other. Of all other patterns with
//! variables nothing is sure that depends on what the variable is.

use std::rc::Rc;

use policy_core::model::{BaseOperator, Effect, Family, Policy, Statement, Version};
use policy_core::semantics::condition::{ConditionView, condition_holds_in_steps};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::grant::{Reach, ResourceForm};
use policy_core::semantics::known::{Context, Entry, Known, compare_keys};
use policy_core::semantics::principal::Caller;
use policy_core::semantics::statement::{Asked, PolicyForm, Prepared, StatementView, Texts};
use policy_core::semantics::truth::Truth;

use super::check;
use super::fillings::fill;
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
    /// It lets what is covered be a counterexample.
    Rescuing,
}

impl Part {
    /// Whether it is to the advantage of a counterexample that it applies.
    pub(super) const fn helps(self) -> bool {
        matches!(self, Self::Required | Self::Rescuing)
    }
}

/// A statement with its part.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) prepared: Rc<Prepared>,
    /// The same with letters of their own in the place of holes, where it has some.
    closed: Option<Rc<Prepared>>,
    pub(super) form: PolicyForm,
    pub(super) part: Part,
    /// The number of the policy among those of its side, and of the statement in it.
    pub(super) place: (usize, usize),
    /// Whether it is asked about no resource, which is written `*`.
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

    /// Whether two statements apply to the same requests, as their texts show.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.form == other.form && self.prepared == other.prepared
    }

    /// Whether a request is one of those that the statement is about, with values for its holes.
    pub(super) fn is_about(&self, request: &Request, holes: &[(char, String)]) -> bool {
        let filled = self.prepared.reworded(|text, _| fill(text, holes));
        check::applies(&filled, self.form, request)
    }

    /// The statement with those of its actions and resources alone that are of interest.
    pub(super) fn narrowed(
        &self,
        action: impl Fn(&str) -> bool,
        resource: impl Fn(&str) -> bool,
    ) -> Self {
        let prepared = Rc::new(self.prepared.narrowed(action, resource));
        Self { prepared, closed: None, ..self.clone() }
    }

    /// The statement with all its texts in other words.
    pub(super) fn reworded(&self, words: &dyn Fn(&str, bool) -> String) -> Self {
        let prepared = Rc::new(self.prepared.reworded(words));
        Self { prepared, closed: None, ..self.clone() }
    }

    /// The statement about other actions.
    pub(super) fn with_actions(&self, actions: &[String]) -> Self {
        let prepared = Rc::new(self.prepared.with_actions(actions));
        Self { prepared, closed: None, ..self.clone() }
    }

    /// The statement about the resource `*` of actions that are about none.
    pub(super) fn on_nothing(self) -> Self {
        let prepared = Rc::new(self.prepared.without_resource());
        let form = PolicyForm { resources: ResourceForm::OfTheResource, ..self.form };
        Self { prepared, form, is_on_nothing: true, ..self }
    }

    /// Puts letters of their own in the place of holes, beside the statement itself.
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
    /// A resource, with the account that it is of where a condition asks for that.
    Resource {
        arn: String,
        account: Option<String>,
    },
    /// A caller, by its number.
    Caller(usize),
    /// What a key holds: nothing, or a set of values.
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

/// How the fit of a side is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// What is not known is to the disadvantage of a proof, but for how far wildcards reach.
    AgainstProof(Reach),
    /// What is not known is to the disadvantage of a counterexample.
    AgainstCounterexample,
}

/// A pattern with something open, of which it is known what it takes: the texts that have what stands for
/// that, and no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) text: String,
    pub(super) base: BaseOperator,
}

impl Told {
    /// Whether all that is open in a condition is this pattern.
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

/// A request of which the values of some sides are known.
pub(super) struct Space<'a> {
    pub(super) variables: &'a Variables,
    pub(super) callers: &'a [Caller<'a>],
    /// Whether the statements name no resources, since they are about the one that has the policy.
    is_of_resource: bool,
    /// The key that is looked at together with the resource.
    account: Key,
    stand_ins: Vec<StandIn>,
}

/// A variable with what stands for it.
struct StandIn {
    key: String,
    hole: String,
    letter: String,
}

/// What stands for what is open.
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

    /// What is so of a side of a statement with a value.
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
                    // What has no resource of its own is about the one that has the policy.
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

    /// What is so of the conditions of a key with values of it.
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
        // What the pattern takes has what stands for it, so here that is a text like others.
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

    /// Asks with the variables known as what stands for them, and one key as given.
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

/// Whether a key follows from who asks.
pub(super) fn is_of_caller(key: &str) -> bool {
    DerivedKey::parse(key).is_some_and(|key| key != DerivedKey::ResourceAccount)
}

/// The key that follows from the resource.
pub(super) const RESOURCE_ACCOUNT: &str = DerivedKey::ResourceAccount.as_str();

/// Whether a key follows from the resource.
pub(super) fn is_of_resource(key: &str) -> bool {
    DerivedKey::parse(key) == Some(DerivedKey::ResourceAccount)
}

/// Whether the values of a condition are texts that an automaton compares.
pub(super) fn is_of_texts(base: BaseOperator) -> bool {
    matches!(base.family(), Family::String | Family::Arn | Family::Bool)
}
