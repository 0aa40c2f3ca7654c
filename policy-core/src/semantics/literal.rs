//! Quick answers for literals in the program, for the evaluator of `const`.
//!
//! In `const`, the compiler executes each step separately, and a call or a step over a byte costs
//! about a microsecond. The functions of this module take few steps for what most policies and
//! requests have, and leave everything else open: then the functions decide that say what a policy
//! means. An answer from here is always theirs, which the tests check.

use super::condition::condition_holds_in_steps;
use super::decision::Verdict;
use super::grant::{ResourceForm, action_matches, resource_matches};
use super::known::{Context, Entry, Known};
use super::principal::{Caller, PrincipalView};
use super::statement::{Asked, PolicyForm, PrincipalForm, condition_of_literals};
use super::truth::Truth;
use crate::model::{
    ActionElement, BaseOperator, Condition, ConditionValues, Conditions, Effect, PrincipalElement,
    ResourceElement, Scalar, Statement, Text, Values,
};

/// Returns a number with what is known about the strings of a request before it is evaluated: its
/// action, its resource, and the values of its condition keys. Zero is always right.
///
/// ```
/// use policy_core::semantics::literal::plainness;
///
/// assert_ne!(plainness("s3:GetObject", "arn:aws:s3:::reports/2026", [].into_iter()), 0);
/// ```
pub fn plainness<'a>(
    action: &str,
    resource: &str,
    mut values: impl Iterator<Item = &'a str>,
) -> u32 {
    // An empty last field is no reason for few steps.
    let last_field = if is_plain(resource) { last_field(resource) } else { 0 };
    let flag = |is_so, flag| if is_so { flag } else { 0 };
    u32::from(last_field) << LAST_FIELD
        | flag(is_plain(action), PLAIN_ACTION)
        | flag(values.all(is_plain), PLAIN_VALUES)
}

/// Returns the length of the part after the fifth colon; 0 if it is absent or too long.
fn last_field(resource: &str) -> u16 {
    let (mut rest, mut colons) = (resource.as_bytes(), 0);
    while colons < 5 {
        let [byte, others @ ..] = rest else { return 0 };
        if *byte == b':' {
            colons += 1;
        }
        rest = others;
    }
    u16::try_from(rest.len()).unwrap_or(0)
}

/// The action is plain.
const PLAIN_ACTION: u32 = 1;
/// All values of condition keys are plain.
const PLAIN_VALUES: u32 = 2;
/// From this bit on, the length of the last field of a resource that is plain and has all fields.
const LAST_FIELD: u32 = 2;

/// Returns whether a string consists of ASCII characters that mean themselves in every pattern, so
/// that a pattern that begins with the same bytes has only literals there.
// Macros run without optimization, where a loop over bytes is cheaper than `contains`.
pub(super) fn is_plain(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, others @ ..] = rest {
        if matches!(*byte, b'*' | b'?' | b'$' | 0x80..) {
            return false;
        }
        rest = others;
    }
    true
}

/// A request to one policy of literals.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// How the policy is interpreted.
    pub form: PolicyForm,
    /// The action.
    pub action: &'a str,
    /// The resource's ARN, or `*` if the action has no resource.
    pub resource: &'a str,
    /// The resource's account, if it is known.
    pub account: Option<&'a str>,
    /// The condition keys, as for [`Context::of_request`].
    pub keys: &'a [Entry<'a>],
    /// The caller.
    pub caller: &'a Caller<'a>,
    /// The result of [`plainness`].
    pub plainness: u32,
}

impl Request<'_> {
    /// Returns the request as a statement sees it. No assertion holds because a value cannot be
    /// read.
    #[must_use]
    pub const fn asked(&self) -> Asked<'_> {
        let Self { action, resource, account, keys, caller, .. } = self;
        let context = Context::of_request(keys, caller, account).with_unreadable_open();
        Asked { caller: **caller, has_boundary: false, action, resource, context }
    }
}

/// How a pattern and a plain string begin, as in `wide::beginning`.
// Without fields: in `const`, a variant with fields costs more than ten steps over bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// They are equal.
    Same,
    /// They have different literals before the first special character of the pattern.
    Differ,
    /// The pattern consists of literals, and the string continues.
    Ends,
    /// The pattern consists of literals and a last star, which matches the rest of the string.
    Star,
    /// The pattern has other special characters, or too few literals.
    Open,
}

/// Skips blocks of bytes that both strings begin with, or returns that they differ.
// In `const`, a byte of a block takes a quarter of the steps that it takes alone.
macro_rules! pass_blocks {
    ($one:ident, $other:ident, $ignores_casing:ident, $($left:ident $right:ident)*) => {
        while let &[$($left,)* ref lefts @ ..] = $one
            && let &[$($right,)* ref rights @ ..] = $other
        {
            $(
                if $left != $right {
                    let is_special = matches!($left, b'*' | b'?' | b'$' | 0x80..);
                    if is_special || ($ignores_casing && $left ^ $right == 0x20) {
                        break;
                    }
                    return Start::Differ;
                }
            )*
            $one = lefts;
            $other = rights;
        }
    };
}

/// Compares a pattern with a plain string. If more than `most` bytes of the string are left when
/// the pattern or its literals end, the result is open.
pub(super) const fn start(pattern: &[u8], text: &[u8], ignores_casing: bool, most: usize) -> Start {
    let mut one = pattern;
    let mut other = text;
    pass_blocks!(one, other, ignores_casing, a i b j c k d l e m f n g o h p);
    pass_blocks!(one, other, ignores_casing, a i b j c k d l);
    pass_blocks!(one, other, ignores_casing, a i b j);
    loop {
        let &[wanted, ref lefts @ ..] = one else {
            return match other {
                [] => Start::Same,
                _ if most == usize::MAX || other.len() <= most => Start::Ends,
                _ => Start::Open,
            };
        };
        if wanted == b'*' {
            return match lefts {
                [] if most == usize::MAX || other.len() <= most => Start::Star,
                _ => Start::Open,
            };
        }
        let &[found, ref rights @ ..] = other else {
            return if matches!(wanted, b'$' | 0x80..) { Start::Open } else { Start::Differ };
        };
        if wanted != found && !(ignores_casing && is_same_letter(wanted, found)) {
            let is_special = matches!(wanted, b'?' | b'$' | 0x80..);
            return if is_special { Start::Open } else { Start::Differ };
        }
        one = lefts;
        other = rights;
    }
}

/// Returns whether two different bytes are the same ASCII letter in different case.
const fn is_same_letter(one: u8, other: u8) -> bool {
    one ^ other == 0x20 && one.is_ascii_alphabetic()
}

/// Decides statements. What is not a literal in the program is not known.
///
/// ```
/// use policy_core::model::{PolicyKind, Version};
/// use policy_core::semantics::decision::Verdict;
/// use policy_core::semantics::literal::{Request, decide_literals};
/// use policy_core::semantics::principal::Caller;
/// use policy_core::semantics::statement::PolicyForm;
///
/// const VERDICT: Verdict = decide_literals(&[], &Request {
///     form: PolicyForm::of(PolicyKind::Resource, Version::V2012),
///     action: "s3:GetObject",
///     resource: "arn:aws:s3:::reports/a",
///     account: None,
///     keys: &[],
///     caller: &Caller::Anonymous,
///     plainness: 0,
/// });
/// assert_eq!(VERDICT, Verdict::NOTHING);
/// ```
#[must_use]
pub const fn decide_literals(statements: &[Statement], request: &Request<'_>) -> Verdict {
    let mut allowed = Truth::Never;
    let mut denied = Truth::Never;
    let mut action: &[u8] = &[];
    if request.plainness & PLAIN_ACTION != 0 {
        action = request.action.as_bytes();
    }
    let mut rest = statements;
    while let [first, others @ ..] = rest {
        rest = others;
        // What certainly allows or denies is not changed by another statement.
        if matches!(first.effect, Effect::Allow) {
            if !matches!(allowed, Truth::Always) {
                let truth = applies(first, request, action);
                if !matches!(truth, Truth::Never) {
                    allowed = allowed.or(truth);
                }
            }
        } else if !matches!(denied, Truth::Always) {
            let truth = applies(first, request, action);
            if !matches!(truth, Truth::Never) {
                denied = denied.or(truth);
            }
        }
    }
    Verdict { allowed, denied }
}

/// Returns whether a statement applies. An action that is not plain is empty here.
const fn applies(statement: &Statement, request: &Request<'_>, action: &[u8]) -> Truth {
    // A part that never matches settles the question, and cheap checks come first.
    let mut fits = action_fits(&statement.action, request, action);
    if matches!(fits, Truth::Never) {
        return fits;
    }
    if let Some(resource) = &statement.resource {
        match resource_fits(resource, request) {
            Truth::Always => {}
            Truth::Perhaps => fits = Truth::Perhaps,
            Truth::Never => return Truth::Never,
        }
    } else if !matches!(request.form.resources, ResourceForm::OfTheResource) {
        fits = Truth::Perhaps;
    }
    if let Some(element) = &statement.principal {
        match names(element, statement.effect, request) {
            Truth::Always => {}
            Truth::Perhaps => fits = Truth::Perhaps,
            Truth::Never => return Truth::Never,
        }
    } else if matches!(request.form.principals, PrincipalForm::Named) {
        fits = Truth::Perhaps;
    }
    let Conditions::Static(conditions) = &statement.conditions else { return Truth::Perhaps };
    let mut rest = *conditions;
    while let [first, others @ ..] = rest {
        rest = others;
        match condition_holds(first, request) {
            Truth::Always => {}
            Truth::Perhaps => fits = Truth::Perhaps,
            Truth::Never => return Truth::Never,
        }
    }
    fits
}

const fn names(element: &PrincipalElement, effect: Effect, request: &Request<'_>) -> Truth {
    match (request.form.principals, PrincipalView::of_literals(element)) {
        (PrincipalForm::Attached, _) | (_, None) => Truth::Perhaps,
        (_, Some(view)) => view.names(effect, &request.asked(), &mut 0).any(),
    }
}

/// Returns [`action_matches`], if the pattern can match.
// Not a function, because a call in `const` costs as much as a comparison.
macro_rules! action_is {
    ($pattern:ident, $request:ident, $action:ident => $truth:ident, $use:expr) => {
        let pattern = $pattern.as_bytes();
        let mut can_match = true;
        // Most actions end in different letters. A letter in the other case differs in one bit.
        if let &[.., end] = $action
            && let &[.., last] = pattern
            && last != end
            && last ^ end != 0x20
        {
            can_match = matches!(last, b'*' | b'?' | 0x80..);
        }
        if can_match {
            let $truth = match $action {
                [] => action_matches($pattern, $request.action, &mut 0),
                _ => match start(pattern, $action, true, usize::MAX) {
                    Start::Same | Start::Star => Truth::Always,
                    Start::Differ | Start::Ends => Truth::Never,
                    Start::Open => action_matches($pattern, $request.action, &mut 0),
                },
            };
            $use
        }
    };
}

const fn action_fits(element: &ActionElement, request: &Request<'_>, action: &[u8]) -> Truth {
    let mut best = Truth::Never;
    match &element.values {
        Values::Literal(text) => {
            action_is!(text, request, action => truth, best = truth);
        }
        Values::Literals(texts) => {
            let mut rest = *texts;
            while let [first, others @ ..] = rest {
                rest = others;
                action_is!(first, request, action => truth, {
                    if matches!(truth, Truth::Always) {
                        best = truth;
                        break;
                    }
                    best = best.or(truth);
                });
            }
        }
        Values::One(Text::Static(text)) => best = action_matches(text, request.action, &mut 0),
        _ => return Truth::Perhaps,
    }
    if element.negated { best.not() } else { best }
}

const fn resource_fits(element: &ResourceElement, request: &Request<'_>) -> Truth {
    let mut best = Truth::Never;
    match &element.values {
        Values::Literal(text) | Values::One(Text::Static(text)) => {
            best = resource_is(text, request);
        }
        Values::Literals(texts) => {
            let mut rest = *texts;
            while let [first, others @ ..] = rest {
                rest = others;
                let truth = resource_is(first, request);
                if matches!(truth, Truth::Always) {
                    best = truth;
                    break;
                }
                best = best.or(truth);
            }
        }
        _ => return Truth::Perhaps,
    }
    if element.negated { best.not() } else { best }
}

/// Returns [`resource_matches`].
const fn resource_is(pattern: &str, request: &Request<'_>) -> Truth {
    let bytes = pattern.as_bytes();
    if let [b'*'] = bytes {
        return Truth::Always;
    }
    let last_field = (request.plainness >> LAST_FIELD) as usize;
    if last_field != 0 {
        // If they are equal up to the last field, the first fields of the pattern are literals.
        match start(bytes, request.resource.as_bytes(), false, last_field) {
            Start::Same | Start::Star => return Truth::Always,
            Start::Differ | Start::Ends => return Truth::Never,
            Start::Open => {}
        }
    }
    resource_matches(pattern, &request.asked(), request.form, &mut 0)
}

/// Returns [`condition_holds_in_steps`].
const fn condition_holds(condition: &Condition, request: &Request<'_>) -> Truth {
    let base = condition.operator.base;
    if let None = condition.operator.qualifier
        && !matches!(base, BaseOperator::Null)
        && let Text::Static(key) = &condition.key
        && let ConditionValues::One(value) = &condition.values
    {
        match known(key.as_bytes(), request.keys) {
            [] => return Truth::of(condition.operator.if_exists || base.is_negated()),
            [found] if matches!(base, BaseOperator::Bool) => {
                let wanted = match value {
                    Scalar::Literal(text) => boolean(text.as_bytes()),
                    Scalar::Bool(true) => Boolean::True,
                    Scalar::Bool(false) => Boolean::False,
                    _ => Boolean::Other,
                };
                match (wanted, boolean(found.as_bytes())) {
                    (Boolean::True, Boolean::True) | (Boolean::False, Boolean::False) => {
                        return Truth::Always;
                    }
                    (Boolean::True, Boolean::False) | (Boolean::False, Boolean::True) => {
                        return Truth::Never;
                    }
                    _ => {}
                }
            }
            [found] => {
                let is_like = matches!(base, BaseOperator::StringLike);
                if (is_like || matches!(base, BaseOperator::StringEquals))
                    && request.plainness & PLAIN_VALUES != 0
                    && let Scalar::Literal(text) = value
                {
                    match start(text.as_bytes(), found.as_bytes(), false, usize::MAX) {
                        Start::Same => return Truth::Always,
                        Start::Star if is_like => return Truth::Always,
                        Start::Differ | Start::Ends => return Truth::Never,
                        Start::Star | Start::Open => {}
                    }
                }
            }
            _ => {}
        }
    }
    match condition_of_literals(condition) {
        Some(view) => {
            let context = request.asked().context;
            condition_holds_in_steps(view, context, request.form.version, &mut 0)
        }
        None => Truth::Perhaps,
    }
}

#[derive(Clone, Copy)]
enum Boolean {
    True,
    False,
    Other,
}

const fn boolean(text: &[u8]) -> Boolean {
    match text {
        b"true" => Boolean::True,
        b"false" => Boolean::False,
        _ => Boolean::Other,
    }
}

/// Two values: what a key has if that is not known here.
const NOT_KNOWN: &[&str] = &["", ""];

/// Returns the values of a condition key: none if the request does not have it.
const fn known<'a>(key: &[u8], keys: &'a [Entry<'a>]) -> &'a [&'a str] {
    if can_be_derived(key) {
        return NOT_KNOWN;
    }
    let mut rest = keys;
    while let [first, others @ ..] = rest {
        rest = others;
        let name = first.key.as_bytes();
        // Most keys end in different letters.
        if let &[.., last] = key
            && let &[.., end] = name
            && last != end
            && last ^ end != 0x20
        {
            continue;
        }
        match start(key, name, true, usize::MAX) {
            Start::Same => {
                return match &first.known {
                    Known::Values(values) => values,
                    Known::Absent => &[],
                    _ => NOT_KNOWN,
                };
            }
            Start::Differ | Start::Ends => {}
            Start::Star | Start::Open => return NOT_KNOWN,
        }
    }
    &[]
}

/// Returns whether a key can be a `DerivedKey`.
pub(super) const fn can_be_derived(key: &[u8]) -> bool {
    matches!(
        key,
        [_, _, _, _, b'P' | b'p' | b'R' | b'r', .., b'e' | b'E' | b'n' | b'N' | b't' | b'T']
    )
}
