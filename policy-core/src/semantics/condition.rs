//! Whether a condition holds, as far as a request is known.
//!
//! Follows the [condition operators][1] and the [set operators][2] of the IAM User Guide. Behavior
//! that AWS leaves undefined is uncertain: an operator without a set operator on a key with several
//! values, `ForAnyValue:…IfExists` without the key, and a policy value that its operator cannot
//! interpret.
//!
//! ```
//! use policy_core::read_policy;
//! use policy_core::semantics::condition::{ConditionView, condition_holds};
//! use policy_core::semantics::known::{Context, Entry, Known};
//! use policy_core::semantics::principal::Caller;
//! use policy_core::semantics::statement::Prepared;
//! use policy_core::semantics::truth::Truth;
//!
//! let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [{
//!     "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
//!     "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}]}"#)?;
//! let prepared = Prepared::of(&policy.statements()[0]);
//! let holds = |known| {
//!     let entries = [Entry::new("aws:SourceIp", known)];
//!     let view = prepared.view();
//!     let context = Context::of_request(&entries, &Caller::Anonymous, &None);
//!     condition_holds(view.condition(0).unwrap(), context, policy.version())
//! };
//! assert_eq!(holds(Known::Values(&["203.0.113.7"])), Truth::Always);
//! assert_eq!(holds(Known::Values(&["198.51.100.7"])), Truth::Never);
//! assert_eq!(holds(Known::Unknown), Truth::Perhaps);
//! # Ok::<(), policy_core::ReadError>(())
//! ```
//!
//! [1]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
//! [2]: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html

use super::expansion::Variables;
use super::known::{Context, Known};
use super::pattern::{is_all, is_known};
use super::statement::Texts;
use super::steps;
use super::truth::Truth;
pub use super::value::is_readable;
use super::value::{matches_pattern, matches_value};
use crate::model::{
    BaseOperator, Condition, Operator, Qualifier, Scalar, Version, is_equal_in_any_casing,
};

/// A condition prepared for evaluation.
#[derive(Clone, Copy, Debug)]
pub struct ConditionView<'a> {
    /// The operator.
    pub operator: Operator,
    /// The condition key.
    pub key: &'a str,
    /// The values.
    pub values: Texts<'a>,
}

/// Returns whether a condition holds in a policy with a given version.
#[must_use]
pub fn condition_holds(
    condition: ConditionView<'_>,
    context: Context<'_>,
    version: Version,
) -> Truth {
    let mut taken = 0;
    let truth = condition_holds_in_steps(condition, context, version, &mut taken);
    steps::take(taken);
    truth
}

/// Returns [`condition_holds`], and adds the number of steps taken.
#[must_use]
pub const fn condition_holds_in_steps(
    condition: ConditionView<'_>,
    context: Context<'_>,
    version: Version,
    taken: &mut u64,
) -> Truth {
    let ConditionView { operator, key, values } = condition;
    let known = context.get(key);
    *taken += 1;
    if matches!(operator.base, BaseOperator::Null) {
        return null_holds(operator, values, known, taken);
    }
    let asked = Asked {
        operator,
        values,
        reading: (Variables::read_by(version, context), context.unreadable()),
    };
    if asked.holds_whatever() {
        return Truth::Always;
    }
    match (known, operator.qualifier) {
        (Known::Unknown, _) => Truth::Perhaps,
        (Known::Absent, _) | (Known::Values([]), None) => absent(operator),
        (Known::Values(found), None) => asked.plain(found, taken),
        (Known::Values(found), Some(Qualifier::ForAllValues)) => asked.all(found, taken),
        (Known::Values([]), Some(Qualifier::ForAnyValue)) => absent(operator),
        (Known::Values(found), Some(Qualifier::ForAnyValue)) => asked.any(found, taken),
        (Known::OneOf(patterns), _) => asked.one_of(patterns, taken),
    }
}

/// Returns whether a condition holds if the request does not have its key.
#[must_use]
pub fn holds_without_key(condition: &Condition) -> Truth {
    let operator = condition.operator();
    if operator.base != BaseOperator::Null {
        return absent(operator);
    }
    let is_true = |value: &Scalar| value.as_str().eq_ignore_ascii_case("true");
    let (mut all, mut any) = (condition.values(), condition.values());
    match (all.all(is_true), any.any(is_true)) {
        (true, _) => Truth::Always,
        // With the key it may hold as well, or what it requires is not known.
        (false, true) => Truth::Perhaps,
        _ if condition.values().any(|value| !is_known(value.as_str())) => Truth::Perhaps,
        _ => Truth::Never,
    }
}

const fn absent(operator: Operator) -> Truth {
    match operator.qualifier {
        Some(Qualifier::ForAllValues) => Truth::Always,
        Some(Qualifier::ForAnyValue) if operator.if_exists => Truth::Perhaps,
        Some(Qualifier::ForAnyValue) => Truth::Never,
        None => Truth::of(operator.if_exists || operator.base.is_negated()),
    }
}

/// Returns whether `Null` holds. A key that is present with an empty set has no value, like an
/// absent key.
const fn null_holds(
    operator: Operator,
    values: Texts<'_>,
    known: Known<'_>,
    taken: &mut u64,
) -> Truth {
    // Neither a set operator nor `IfExists` is defined for `Null`.
    if operator.qualifier.is_some() || operator.if_exists {
        return Truth::Perhaps;
    }
    let is_null = match known {
        Known::Absent | Known::Values([]) => Truth::Always,
        Known::Values(_) | Known::OneOf(_) => Truth::Never,
        Known::Unknown => Truth::Perhaps,
    };
    let (mut rest, mut when_null, mut when_not) = (values, Truth::Never, Truth::Never);
    while let Some((value, others)) = rest.split_first() {
        rest = others;
        *taken += 1;
        if is_equal_in_any_casing(value, "true") {
            when_null = Truth::Always;
        } else if is_equal_in_any_casing(value, "false") {
            when_not = Truth::Always;
        } else {
            (when_null, when_not) = (when_null.or(Truth::Perhaps), when_not.or(Truth::Perhaps));
        }
    }
    match is_null {
        Truth::Always => when_null,
        Truth::Never => when_not,
        Truth::Perhaps => when_null.joined(when_not),
    }
}

/// What a condition requires of the values of its key.
#[derive(Clone, Copy)]
struct Asked<'a> {
    operator: Operator,
    values: Texts<'a>,
    /// How variables are interpreted, and how a value matches that the operator cannot interpret.
    reading: (Variables<'a>, Truth),
}

impl Asked<'_> {
    /// Returns whether one of the policy's values matches a value in the request.
    const fn is_matched(self, found: &str, is_pattern: bool, taken: &mut u64) -> Truth {
        let (mut rest, mut best) = (self.values, Truth::Never);
        while let Some((wanted, others)) = rest.split_first() {
            rest = others;
            let base = self.operator.base;
            let matches = if is_pattern {
                matches_pattern(base, wanted, found, self.reading, taken)
            } else {
                matches_value(base, wanted, found, self.reading, taken)
            };
            if matches.is_always() {
                return matches;
            }
            best = best.or(matches);
        }
        best
    }

    /// Returns whether a value in the request satisfies the operator.
    const fn is_satisfied(self, found: &str, is_pattern: bool, taken: &mut u64) -> Truth {
        let matched = self.is_matched(found, is_pattern, taken);
        if self.operator.base.is_negated() { matched.not() } else { matched }
    }

    const fn plain(self, found: &[&str], taken: &mut u64) -> Truth {
        if let [only] = found {
            return self.is_satisfied(only, false, taken);
        }
        // AWS does not say whether one match is enough, all must match, or none counts.
        let (mut rest, mut matched) = (found, Truth::Never);
        while let [first, others @ ..] = rest {
            matched = matched.or(self.is_matched(first, false, taken));
            rest = others;
        }
        match (matched, self.operator.base.is_negated()) {
            (Truth::Never, false) | (Truth::Always, true) => Truth::Never,
            _ => Truth::Perhaps,
        }
    }

    const fn all(self, mut found: &[&str], taken: &mut u64) -> Truth {
        let mut all = Truth::Always;
        while let [first, others @ ..] = found {
            all = all.and(self.is_satisfied(first, false, taken));
            found = others;
        }
        all
    }

    const fn any(self, mut found: &[&str], taken: &mut u64) -> Truth {
        let mut any = Truth::Never;
        while let [first, others @ ..] = found {
            any = any.or(self.is_satisfied(first, false, taken));
            found = others;
        }
        any
    }

    /// With a single value, all set operators mean the same.
    const fn one_of(self, patterns: &[&str], taken: &mut u64) -> Truth {
        let [first, others @ ..] = patterns else { return Truth::Perhaps };
        let (mut rest, mut joined) = (others, self.is_satisfied(first, true, taken));
        while let [next, others @ ..] = rest {
            joined = joined.joined(self.is_satisfied(next, true, taken));
            rest = others;
        }
        joined
    }

    /// Returns whether a condition holds with any values and without one.
    const fn holds_whatever(self) -> bool {
        let can = matches!(self.operator.base, BaseOperator::StringLike)
            && self.operator.if_exists
            && !matches!(self.operator.qualifier, Some(Qualifier::ForAnyValue));
        let mut rest = self.values;
        while can && let Some((value, others)) = rest.split_first() {
            if is_all(value) {
                return true;
            }
            rest = others;
        }
        false
    }
}
