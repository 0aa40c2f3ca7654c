//! Assertions about literal policies, decided at compile time.

use core::str;

use policy_core::model::{Effect, PolicyKind, Statement, Text, Version};
use policy_core::semantics::condition::condition_holds_in_steps;
use policy_core::semantics::decision::decide_literals;
use policy_core::semantics::known::{Context, Entry, Known};
use policy_core::semantics::principal::Caller;
use policy_core::semantics::statement::{Asked, PolicyForm, StatementView};
use policy_core::semantics::truth::Truth;

use crate::policies::Repr;

/// A policy type, whose kind determines how its policies are read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a policy that is known at compile time",
    label = "expected a `const` or a `static` of a policy",
    note = "to check a policy that is built at run time, use `policy.assert_allows(&request)` in a test, with the feature `analysis`"
)]
pub trait CompiledPolicy: sealed::Sealed {
    #[doc(hidden)]
    const KIND: PolicyKind;
}

mod sealed {
    pub trait Sealed {}
    impl<P: Sealed> Sealed for &P {}
}

#[diagnostic::do_not_recommend]
impl<P: CompiledPolicy> CompiledPolicy for &P {
    const KIND: PolicyKind = P::KIND;
}

/// Declares the types in the table of kinds.
macro_rules! compiled_policies {
    ($({
        $kind:ident $(#[$_doc:meta])* $policy:ident
        $(#[$_statement_doc:meta])* $_statement:ident $_call:ident $_implementation:ident
    })*) => {
        $(
            impl sealed::Sealed for crate::$policy {}
            impl CompiledPolicy for crate::$policy {
                const KIND: PolicyKind = PolicyKind::$kind;
            }
        )*
    };
}

policy_core::for_each_policy_type!(compiled_policies);

/// Requires the bound; does nothing else.
pub const fn compiled<P: CompiledPolicy>(_policy: &P) {}

/// Returns whether an assertion about such a policy must name a principal.
#[must_use]
pub const fn needs_principal<P: CompiledPolicy>(_policy: &Repr<P>) -> bool {
    matches!(P::KIND, PolicyKind::Trust | PolicyKind::Resource)
}

/// Returns whether an assertion about such a policy may name a principal.
#[must_use]
pub const fn takes_principal<P: CompiledPolicy>(_policy: &Repr<P>) -> bool {
    P::KIND.has_principal()
}

/// Returns whether an assertion about such a policy must name a resource, if the action has one.
#[must_use]
pub const fn needs_resource<P: CompiledPolicy>(_policy: &Repr<P>) -> bool {
    P::KIND.has_resource()
}

/// Returns a condition key with its values.
#[must_use]
pub const fn key<'a>(key: &'a str, values: &'a [&'a str]) -> Entry<'a> {
    Entry::new(key, Known::Values(values))
}

/// Returns a condition key that is not in the request.
#[must_use]
pub const fn absent_key(key: &str) -> Entry<'_> {
    Entry::new(key, Known::Absent)
}

/// Returns what is wrong with the assertion that a policy allows a request, or that it does not.
#[must_use]
pub const fn objection<P: CompiledPolicy>(
    policy: &Repr<P>,
    is_to_allow: bool,
    action: &str,
    resource: &str,
    keys: &[Entry<'_>],
    caller: &Caller<'_>,
    resource_account: &Option<&str>,
) -> Option<Words> {
    let Repr::Static(literal) = policy else {
        return Some(Words::of_request(action, resource).and(MADE_AT_RUN_TIME));
    };
    let version = match literal.version {
        Some(version) => version,
        None => Version::V2008,
    };
    let form = PolicyForm::of(P::KIND, version);
    // No assertion holds because a value cannot be read.
    let context = Context::of_request(keys, caller, resource_account).with_unreadable_open();
    let asked = Asked { caller: *caller, has_boundary: false, action, resource, context };
    let Some(verdict) = decide_literals(literal.statements, &asked, form) else {
        return Some(Words::of_request(action, resource).and(MADE_AT_RUN_TIME));
    };
    // `RCPFullAWSAccess` is always attached, and allows what no other policy denies.
    let is_rcp = matches!(P::KIND, PolicyKind::ResourceControl);
    let allowed = if is_rcp { Truth::Always } else { verdict.allowed };
    let question = Question { statements: literal.statements, asked: &asked, form };
    let truth = allowed.and(verdict.denied.not());
    if matches!((truth, is_to_allow), (Truth::Always, true) | (Truth::Never, false)) {
        return None;
    }
    // The message is built only on failure.
    let words = Words::of_request(action, resource);
    match (truth, is_to_allow) {
        (Truth::Always, true) | (Truth::Never, false) => None,
        (Truth::Always, false) if is_rcp => Some(words.and(" is allowed: no statement denies it")),
        (Truth::Always, false) => Some(question.tell_allowing(words)),
        (Truth::Never, true) if verdict.denied.is_always() => Some(question.tell_denying(words)),
        (Truth::Never, true) => Some(question.tell_nearest(words)),
        (Truth::Perhaps, _) => Some(question.tell_open(words)),
    }
}

const MADE_AT_RUN_TIME: &str = ": the policy is built at run time: write `policy.assert_allows(&request)` in a test, with the feature `analysis`";

const fn is_same(one: Truth, other: Truth) -> bool {
    matches!(
        (one, other),
        (Truth::Always, Truth::Always)
            | (Truth::Never, Truth::Never)
            | (Truth::Perhaps, Truth::Perhaps)
    )
}

/// The statements of a policy, and the request that is evaluated.
#[derive(Clone, Copy)]
struct Question<'a> {
    statements: &'a [Statement],
    asked: &'a Asked<'a>,
    form: PolicyForm,
}

/// The first part of a statement that does not match, in the order of evaluation.
#[derive(Clone, Copy)]
enum Part<'a> {
    Action,
    Resource,
    Principal,
    Condition(&'a str),
}

impl Part<'_> {
    const fn rank(self) -> u8 {
        match self {
            Self::Action => 0,
            Self::Resource => 1,
            Self::Principal => 2,
            Self::Condition(_) => 3,
        }
    }
}

impl<'a> Question<'a> {
    /// Returns the statement with a number, from 0.
    const fn view(self, number: usize) -> Option<StatementView<'a>> {
        match self.statements.split_at_checked(number) {
            Some((_, [statement, ..])) => StatementView::of_literals(statement),
            _ => None,
        }
    }

    /// Returns the first statement of an effect that has a given answer.
    const fn first(self, is_allow: bool, answer: Truth) -> Option<usize> {
        let mut number = 0;
        while let Some(view) = self.view(number) {
            let truth = view.applies(self.asked, self.form, &mut 0).truth();
            if matches!(view.effect(), Effect::Allow) == is_allow && is_same(truth, answer) {
                return Some(number);
            }
            number += 1;
        }
        None
    }

    /// Returns the first part of a statement that has a given answer.
    const fn part(self, view: StatementView<'a>, answer: Truth) -> Option<Part<'a>> {
        let Self { asked, form, .. } = self;
        let taken = &mut 0;
        if is_same(view.action_fits(asked.action, taken), answer) {
            return Some(Part::Action);
        }
        if is_same(view.resource_fits(asked, form, taken), answer) {
            return Some(Part::Resource);
        }
        if is_same(view.names(asked, form, taken).any(), answer) {
            return Some(Part::Principal);
        }
        let mut number = 0;
        while let Some(condition) = view.condition(number) {
            let holds = condition_holds_in_steps(condition, asked.context, form.version, taken);
            if is_same(holds, answer) {
                return Some(Part::Condition(condition.key));
            }
            number += 1;
        }
        None
    }

    const fn tell_statement(self, words: Words, number: usize) -> Words {
        let words = words.and("statement ").and_number(number);
        match self.statements.split_at_checked(number) {
            Some((_, [Statement { sid: Some(sid), .. }, ..])) => match sid {
                Text::Static(sid) if !sid.is_empty() => words.and(" (`").and(sid).and("`)"),
                _ => words,
            },
            _ => words,
        }
    }

    const fn tell_allowing(self, words: Words) -> Words {
        let words = words.and(" is allowed by ");
        match self.first(true, Truth::Always) {
            Some(number) => self.tell_statement(words, number),
            None => words.and("the policy"),
        }
    }

    const fn tell_denying(self, words: Words) -> Words {
        let words = words.and(" is not allowed: ");
        match self.first(false, Truth::Always) {
            Some(number) => self.tell_statement(words, number).and(" denies it"),
            None => words.and("a statement denies it"),
        }
    }

    /// Of the statements that could allow the request, reports the first one whose mismatch comes latest.
    const fn tell_nearest(self, words: Words) -> Words {
        let words = words.and(" is not allowed: no statement allows it");
        let (mut number, mut nearest) = (0, None);
        let mut rank = Part::Action.rank();
        while let Some(view) = self.view(number) {
            if matches!(view.effect(), Effect::Allow)
                && let Some(part) = self.part(view, Truth::Never)
                && part.rank() > rank
            {
                (nearest, rank) = (Some((number, part)), part.rank());
            }
            number += 1;
        }
        let Some((number, part)) = nearest else { return words };
        let words = self.tell_statement(words.and("; "), number);
        match part {
            Part::Action => words.and(" does not match the action"),
            Part::Resource => words.and(" matches the action, but not the resource"),
            Part::Principal => words.and(" would allow it, but does not name the principal"),
            Part::Condition(key) => {
                words.and(" would allow it, but its condition on `").and(key).and("` does not hold")
            }
        }
    }

    const fn tell_open(self, words: Words) -> Words {
        let words = words.and(": it cannot be decided");
        let open = match self.first(false, Truth::Perhaps) {
            Some(number) => Some((number, "denies")),
            None => match self.first(true, Truth::Perhaps) {
                Some(number) => Some((number, "allows")),
                None => None,
            },
        };
        let Some((number, verb)) = open else { return words };
        let words = self.tell_statement(words.and(": whether "), number).and(" ").and(verb);
        let words = words.and(" it ");
        let part = match self.view(number) {
            Some(view) => self.part(view, Truth::Perhaps),
            None => None,
        };
        match part {
            Some(Part::Condition(key)) => {
                words.and("depends on its condition on `").and(key).and("`")
            }
            Some(Part::Resource) => words.and("depends on how its resources are interpreted"),
            Some(Part::Principal) => words.and("depends on who its principals are"),
            Some(Part::Action) | None => words.and("is not known"),
        }
    }
}

/// A message that is built at compile time.
pub struct Words {
    bytes: [u8; Self::MOST],
    length: usize,
}

impl Words {
    /// More than IAM accepts for an action, an ARN, a Sid and a condition key together.
    const MOST: usize = 8192;

    const fn of_request(action: &str, resource: &str) -> Self {
        let words = Self { bytes: [0; Self::MOST], length: 0 }.and("`").and(action).and("`");
        if matches!(resource.as_bytes(), [b'*']) {
            words
        } else {
            words.and(" on `").and(resource).and("`")
        }
    }

    /// Appends a string, as a whole or not at all.
    const fn and(mut self, text: &str) -> Self {
        let start = self.length;
        let end = start + text.len();
        let (_, free) = self.bytes.split_at_mut(start);
        if let Some((place, _)) = free.split_at_mut_checked(text.len()) {
            place.copy_from_slice(text.as_bytes());
            self.length = end;
        }
        self
    }

    const fn and_number(self, number: usize) -> Self {
        let words = if number >= 10 { self.and_number(number / 10) } else { self };
        let digit = [b'0' + (number % 10) as u8];
        match str::from_utf8(&digit) {
            Ok(digit) => words.and(digit),
            Err(_) => words,
        }
    }

    /// Returns the message.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}
