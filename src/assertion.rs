//! Assertions about literal policies, decided at compile time.

use core::str;

use policy_core::model::{Effect, PolicyKind, Statement, Text, Version};
use policy_core::semantics::condition::condition_holds_in_steps;
use policy_core::semantics::decision::Verdict;
use policy_core::semantics::known::{Entry, Known};
use policy_core::semantics::literal::{Request, decide_literals};
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

/// Judges an assertion about a policy of a kind.
macro_rules! judged {
    (
        $policy:ident, $kind:ident, $claim:ident, $action:ident, $resource:ident, $account:ident,
        $keys:expr, $caller:expr
    ) => {{
        const FORM: PolicyForm = PolicyForm::of(PolicyKind::$kind, Version::V2012);
        let request = Request {
            form: FORM,
            action: $action,
            resource: $resource,
            account: $account,
            keys: $keys,
            caller: $caller,
            plainness: $claim >> PLAINNESS,
        };
        match $policy {
            Repr::Static(it) => {
                judge(PolicyKind::$kind, it.version, it.statements, $claim, &request);
            }
            Repr::Owned(_) => fail_at_run_time(&request),
        }
    }};
}

/// Declares the types in the table of kinds.
// The methods are not generic: for the compiler, a call of a generic function costs more than the
// evaluation of a statement.
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

            impl Repr<crate::$policy> {
                /// Fails the build if the policy does not decide a request as asserted.
                #[track_caller]
                pub const fn asserted(
                    &self,
                    claim: u32,
                    action: &str,
                    resource: &str,
                    account: Option<&str>,
                ) {
                    judged!(self, $kind, claim, action, resource, account, &[], &Caller::Unknown);
                }

                /// Does the same for a request with one condition key.
                #[track_caller]
                pub const fn asserted_with(
                    &self,
                    claim: u32,
                    action: &str,
                    resource: &str,
                    account: Option<&str>,
                    key: &str,
                    value: &str,
                ) {
                    let values = [value];
                    let keys = [Entry::new(key, Known::Values(&values))];
                    judged!(self, $kind, claim, action, resource, account, &keys, &Caller::Unknown);
                }

                /// Does the same for a request with two condition keys.
                #[track_caller]
                #[expect(clippy::too_many_arguments, reason = "slices cost the compiler more")]
                pub const fn asserted_with_both(
                    &self,
                    claim: u32,
                    action: &str,
                    resource: &str,
                    account: Option<&str>,
                    key: &str,
                    value: &str,
                    other: &str,
                    other_value: &str,
                ) {
                    let (values, other_values) = ([value], [other_value]);
                    let keys = [
                        Entry::new(key, Known::Values(&values)),
                        Entry::new(other, Known::Values(&other_values)),
                    ];
                    judged!(self, $kind, claim, action, resource, account, &keys, &Caller::Unknown);
                }

                /// Does the same for any request.
                #[track_caller]
                pub const fn asserted_of(
                    &self,
                    claim: u32,
                    action: &str,
                    resource: &str,
                    account: Option<&str>,
                    keys: &[Entry<'_>],
                    caller: &Caller<'_>,
                ) {
                    judged!(self, $kind, claim, action, resource, account, keys, caller);
                }

                /// Fails the build if a request to the policy cannot have a principal.
                #[track_caller]
                pub const fn takes_principal(&self) {
                    if !PolicyKind::$kind.has_principal() {
                        panic!("the policy does not name principals: remove `principal` from the request")
                    }
                }
            }
        )*
    };
}

policy_core::for_each_policy_type!(compiled_policies);

/// Requires the bound; does nothing else.
pub const fn compiled<P: CompiledPolicy>(_policy: &P) {}

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

/// The bits of a claim: the policy allows the request.
const ALLOWS: u32 = 1;
/// The request has no principal.
const HAS_NO_PRINCIPAL: u32 = 2;
/// The request has no resource, but its action acts on one.
const LACKS_RESOURCE: u32 = 4;
/// From this bit on, the result of `plainness`.
const PLAINNESS: u32 = 3;

#[track_caller]
const fn judge(
    kind: PolicyKind,
    version: Option<Version>,
    statements: &[Statement],
    claim: u32,
    request: &Request<'_>,
) {
    if claim & (HAS_NO_PRINCIPAL | LACKS_RESOURCE) != 0 {
        check_parts(kind, claim, request);
    }
    let (mut older, mut request) = (*request, request);
    if !matches!(version, Some(Version::V2012)) {
        older.form.version = Version::V2008;
        request = &older;
    }
    let verdict = decide_literals(statements, request);
    // `RCPFullAWSAccess` is always attached, and allows what no other policy denies.
    let is_rcp = matches!(kind, PolicyKind::ResourceControl);
    let Verdict { allowed, denied } = verdict;
    let holds = if claim & ALLOWS != 0 {
        (is_rcp || matches!(allowed, Truth::Always)) && matches!(denied, Truth::Never)
    } else {
        (!is_rcp && matches!(allowed, Truth::Never)) || matches!(denied, Truth::Always)
    };
    if !holds {
        // The message is built only on failure.
        if !are_literals(statements) {
            fail_at_run_time(request)
        }
        let question = Question { statements, asked: &request.asked(), form: request.form };
        fail(&question.tell(verdict, is_rcp))
    }
}

/// Fails the build if a request to the policy has no principal or resource and must have one.
#[track_caller]
#[expect(clippy::panic, reason = "called only in a const, where it is an error")]
const fn check_parts(kind: PolicyKind, claim: u32, request: &Request<'_>) {
    if claim & HAS_NO_PRINCIPAL != 0 && matches!(kind, PolicyKind::Trust | PolicyKind::Resource) {
        panic!("the policy names principals: write `principal: …` in the request")
    }
    if claim & LACKS_RESOURCE != 0 && kind.has_resource() {
        fail(&Words::of_request(request.action, "*").and(LACKING))
    }
}

const fn are_literals(mut statements: &[Statement]) -> bool {
    while let [first, others @ ..] = statements {
        if StatementView::of_literals(first).is_none() {
            return false;
        }
        statements = others;
    }
    true
}

#[track_caller]
const fn fail_at_run_time(request: &Request<'_>) -> ! {
    fail(&Words::of_request(request.action, request.resource).and(MADE_AT_RUN_TIME))
}

#[track_caller]
#[expect(clippy::panic, reason = "called only in a const, where it is an error")]
const fn fail(words: &Words) -> ! {
    panic!("{}", words.as_str())
}

const LACKING: &str = " acts on a resource: write `resource: \"arn:…\"` in the request";
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
    /// Returns what is wrong with an assertion that does not hold.
    const fn tell(self, verdict: Verdict, is_rcp: bool) -> Words {
        let allowed = if is_rcp { Truth::Always } else { verdict.allowed };
        let words = Words::of_request(self.asked.action, self.asked.resource);
        match allowed.and(verdict.denied.not()) {
            Truth::Always if is_rcp => words.and(" is allowed: no statement denies it"),
            Truth::Always => self.tell_allowing(words),
            Truth::Never if verdict.denied.is_always() => self.tell_denying(words),
            Truth::Never => self.tell_nearest(words),
            Truth::Perhaps => self.tell_open(words),
        }
    }

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
struct Words {
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

    const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}
