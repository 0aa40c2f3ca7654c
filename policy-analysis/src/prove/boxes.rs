//! Statements as boxes, and the values of each side of them that matter.
//!
//! A statement applies where its action, its resource, its principal and each of its conditions do, each
//! of which looks at one thing: a side of the box. For each side a few values stand for all (`atoms`), and
//! for each of them it is asked of each statement, by the one evaluation of the core, whether this side of
//! it fits.
//!
//! What the answer depends on that is not known is taken to the disadvantage of a proof: a statement that
//! can make a counterexample fits if it perhaps does, one that can prevent it only if it certainly does.
//! A policy variable is a text that nothing but itself and `*` takes; where that would be to the advantage
//! of a proof, it is a text of which nothing is known.

use policy_core::model::{BaseOperator, Effect, Family, Policy, Statement};
use policy_core::semantics::condition::{ConditionView, condition_holds_in_steps};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::grant::Reach;
use policy_core::semantics::known::{Context, Entry, Known, compare_keys};
use policy_core::semantics::principal::Caller;
use policy_core::semantics::statement::{Asked, PolicyForm, Prepared, StatementView, Texts};
use policy_core::semantics::truth::Truth;

use super::atoms::{Symbol, Token, tokens};

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
    const fn helps(self) -> bool {
        matches!(self, Self::Required | Self::Rescuing)
    }
}

/// A statement with its part.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) prepared: Prepared,
    pub(super) form: PolicyForm,
    pub(super) part: Part,
}

impl Member {
    pub(super) fn of(statement: &Statement, form: PolicyForm, part: Part) -> Self {
        Self { prepared: Prepared::of(statement), form, part }
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

/// The variables of the statements, each with a text that stands for whatever it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Variables {
    /// In the order of their keys.
    pub(super) stand_ins: Vec<(String, String)>,
}

impl Variables {
    pub(super) fn of(members: &[Member]) -> Self {
        let mut keys: Vec<String> = Vec::new();
        // Question marks take a letter each, so that many together could take the text.
        let mut longest = 8;
        let mut look = |text: &str| {
            for part in text.split("${").skip(1) {
                let key = part.split(['}', ',']).next().unwrap_or_default();
                let is_new = !keys.iter().any(|known| known.eq_ignore_ascii_case(key));
                if key.contains(':') && is_new {
                    keys.push(key.to_owned());
                }
            }
            let marks = text.split(|it| it != '?').map(str::len).max().unwrap_or(0);
            longest = longest.max(marks + 1);
        };
        for member in members {
            let view = member.view();
            for resource in view.resource().into_iter().flat_map(|it| texts(it.texts)) {
                look(resource);
            }
            for condition in conditions(&view) {
                texts(condition.values).for_each(&mut look);
            }
        }
        keys.sort_by(|one, other| compare_keys(one, other));
        let stand_in = |(number, key): (usize, String)| {
            // Letters that no policy has.
            let letter = char::from_u32(0x10_0000 + u32::try_from(number).unwrap_or(0));
            (key, letter.unwrap_or('\u{10FFFD}').to_string().repeat(longest))
        };
        Self { stand_ins: keys.into_iter().enumerate().map(stand_in).collect() }
    }

    /// Whether each key has one default wherever it is written, or none. A variable with a default is not
    /// what it is without, where the request lacks the key.
    pub(super) fn have_one_default(members: &[Member]) -> bool {
        let mut seen: Vec<(String, Option<String>)> = Vec::new();
        let mut look = |text: &str| {
            text.split("${").skip(1).all(|part| {
                let inner = part.split('}').next().unwrap_or_default();
                let (key, default) = match inner.split_once(',') {
                    Some((key, default)) => (key, Some(default.trim_start().to_owned())),
                    None => (inner, None),
                };
                match seen.iter().find(|(known, _)| known.eq_ignore_ascii_case(key)) {
                    Some((_, known)) => *known == default,
                    None => {
                        seen.push((key.to_owned(), default));
                        true
                    }
                }
            })
        };
        members.iter().all(|member| {
            let view = member.view();
            let mut resources = view.resource().into_iter().flat_map(|it| texts(it.texts));
            resources.all(&mut look)
                && conditions(&view).all(|condition| texts(condition.values).all(&mut look))
        })
    }

    fn number(&self, key: &str) -> Option<usize> {
        self.stand_ins.iter().position(|(known, _)| known.eq_ignore_ascii_case(key))
    }

    /// The tokens of a text with variables.
    pub(super) fn tokens(&self, text: &str, is_2012: bool, wildcards: bool) -> Vec<Token> {
        let literal = |text: &str| text.chars().map(Token::Letter).collect::<Vec<_>>();
        let plain = |text: &str| if wildcards { tokens(text) } else { literal(text) };
        if !is_2012 {
            return plain(text);
        }
        let mut found = Vec::new();
        let mut rest = text;
        while let Some((before, opened)) = rest.split_once("${") {
            found.extend(plain(before));
            let Some((inner, after)) = opened.split_once('}') else {
                found.push(Token::Many);
                return found;
            };
            let key = inner.split(',').next().unwrap_or_default();
            match inner {
                "*" | "?" | "$" => found.extend(literal(inner)),
                _ => match self.number(key).and_then(|it| u16::try_from(it).ok()) {
                    Some(number) => found.push(Token::Variable(number)),
                    None => found.push(Token::Many),
                },
            }
            rest = after;
        }
        found.extend(plain(rest));
        found
    }

    /// The text of symbols.
    pub(super) fn text(&self, symbols: &[Symbol]) -> String {
        let mut text = String::new();
        for symbol in symbols {
            match symbol {
                Symbol::Letter(letter) => text.push(*letter),
                Symbol::Variable(number) => {
                    let stand_in = self.stand_ins.get(usize::from(*number));
                    text.push_str(stand_in.map_or("", |(_, stand_in)| stand_in));
                }
            }
        }
        text
    }
}

/// A value of a side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Action(String),
    Resource(String),
    /// A caller, by its number.
    Caller(usize),
    /// What a key holds: nothing, or a set of values.
    Key(Option<Vec<String>>),
}

/// A side of the boxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Action,
    Resource,
    Caller,
    Key(String),
}

/// How the fit of a side is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// What is not known is to the disadvantage of a proof, but for how far wildcards reach.
    AgainstProof(Reach),
    /// What is not known is to the disadvantage of a counterexample.
    AgainstCounterexample,
}

/// A request of which the values of some sides are known.
pub(super) struct Space<'a> {
    pub(super) variables: &'a Variables,
    pub(super) callers: &'a [Caller<'a>],
}

impl Space<'_> {
    /// Whether a side of a statement fits a value.
    pub(super) fn fits(&self, member: &Member, side: &Side, value: &Value, doubt: Doubt) -> bool {
        let helps = member.part.helps();
        let view = member.view();
        // What a variable is counts to the disadvantage of a proof.
        let is_open = |is_negated: bool| match (doubt, member.part) {
            (Doubt::AgainstCounterexample, _) | (_, Part::Required) => false,
            (Doubt::AgainstProof(_), Part::Rescuing) => !is_negated,
            (Doubt::AgainstProof(_), Part::Forbidden | Part::Covering) => is_negated,
        };
        let truth = match (side, value) {
            (Side::Action, Value::Action(action)) => view.action_fits(action, &mut 0),
            (Side::Resource, Value::Resource(resource)) => {
                let is_negated = view.resource().is_some_and(|it| it.is_negated);
                self.with_context(None, is_open(is_negated), &Caller::Unknown, |context| {
                    let asked = Asked {
                        caller: Caller::Unknown,
                        has_boundary: false,
                        action: "",
                        resource,
                        context,
                    };
                    let reach = match doubt {
                        Doubt::AgainstProof(reach) => reach,
                        Doubt::AgainstCounterexample => Reach::Unknown,
                    };
                    view.resource_fits(&asked, PolicyForm { reach, ..member.form }, &mut 0)
                })
            }
            (Side::Caller, Value::Caller(number)) => {
                let Some(caller) = self.callers.get(*number) else { return false };
                let named = self.with_context(None, false, caller, |context| {
                    let asked = Asked {
                        caller: *caller,
                        has_boundary: false,
                        action: "",
                        resource: "",
                        context,
                    };
                    view.names(&asked, member.form, &mut 0).any()
                });
                let of_caller = conditions(&view).filter(|condition| is_of_caller(condition.key));
                of_caller.fold(named, |all, condition| {
                    let is_open = is_open(condition.operator.is_negated());
                    let holds = self.with_context(None, is_open, caller, |context| {
                        holds(condition, context, member.form)
                    });
                    all.and(holds)
                })
            }
            (Side::Key(key), Value::Key(values)) => {
                let of_key =
                    conditions(&view).filter(|condition| condition.key.eq_ignore_ascii_case(key));
                of_key.fold(Truth::Always, |all, condition| {
                    let is_open = is_open(condition.operator.is_negated());
                    let known = Some((key.as_str(), values.as_deref()));
                    let holds = self.with_context(known, is_open, &Caller::Unknown, |context| {
                        holds(condition, context, member.form)
                    });
                    all.and(holds)
                })
            }
            _ => Truth::Perhaps,
        };
        match (doubt, helps) {
            (Doubt::AgainstProof(_), true) | (Doubt::AgainstCounterexample, false) => {
                !truth.is_never()
            }
            (Doubt::AgainstProof(_), false) | (Doubt::AgainstCounterexample, true) => {
                truth.is_always()
            }
        }
    }

    /// Asks with the variables known as their stand-ins, or as open, and one key as given.
    fn with_context<T>(
        &self,
        key: Option<(&str, Option<&[String]>)>,
        is_open: bool,
        caller: &Caller<'_>,
        ask: impl FnOnce(Context<'_>) -> T,
    ) -> T {
        let stand_ins: Vec<[&str; 1]> =
            self.variables.stand_ins.iter().map(|(_, text)| [text.as_str()]).collect();
        let own: Vec<&str> =
            key.and_then(|(_, values)| values).into_iter().flatten().map(String::as_str).collect();
        let known = |stand_in| if is_open { Known::Unknown } else { Known::Values(stand_in) };
        let variables = self.variables.stand_ins.iter().zip(&stand_ins);
        let mut entries: Vec<Entry<'_>> = variables
            .map(|((key, _), stand_in)| Entry::new(key, known(stand_in)))
            .filter(|entry| key.is_none_or(|(key, _)| !key.eq_ignore_ascii_case(entry.key())))
            .collect();
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

/// Whether the values of a condition are texts that an automaton compares.
pub(super) fn is_of_texts(base: BaseOperator) -> bool {
    matches!(base.family(), Family::String | Family::Arn | Family::Bool)
}
