//! Whether two conditions on one key can hold for the same request, and whether one implies the
//! other.
//!
//! The answer considers a single value: for conditions with `ForAllValues:` or `ForAnyValue:` no
//! claim is made. If a value is unknown, or two conditions compare different things, they can hold
//! together.
//!
//! ```
//! use policy_core::read_policy;
//! use policy_core::semantics::exclusion::{implies, never_together};
//! use policy_core::semantics::steps::Budget;
//!
//! let policy = read_policy(r#"{"Version": "2012-10-17", "Statement": [{
//!     "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
//!         "StringEquals": {"aws:PrincipalTag/team": "blue"},
//!         "StringLike": {"aws:PrincipalTag/team": "b*"},
//!         "StringNotEquals": {"aws:PrincipalTag/team": ["blue", "red"]}}}]}"#)?;
//! let statement = &policy.statements()[0];
//! let [blue, b, not_blue] = statement.conditions() else { unreachable!() };
//! let budget = &mut Budget::new(1_000);
//! assert_eq!(never_together(blue, not_blue, budget), Ok(true));
//! assert_eq!(never_together(blue, b, budget), Ok(false));
//! assert_eq!((implies(blue, b, budget), implies(b, blue, budget)), (Ok(true), Ok(false)));
//! # Ok::<(), policy_core::ReadError>(())
//! ```

use std::collections::HashSet;

use super::condition::holds_without_key;
use super::pattern::{has_wildcard, is_known};
use super::steps::{Budget, Exhausted};
use super::truth::Truth;
use super::{arn, list};
use crate::model::{BaseOperator, Condition, Decimal, Family, Moment, Scalar, is_bool, parse_cidr};
use crate::sort::{sort, sort_by};

type Answer = Result<bool, Exhausted>;

/// Returns whether no value of the key, nor its absence, satisfies both conditions.
///
/// # Errors
///
/// Returns an error if the budget is exhausted.
pub fn never_together(one: &Condition, other: &Condition, budget: &mut Budget) -> Answer {
    if one.operator().qualifier.is_some() || other.operator().qualifier.is_some() {
        return Ok(false);
    }
    let absent = match (holds_without_key(one), holds_without_key(other)) {
        (Truth::Perhaps, _) | (_, Truth::Perhaps) => return Ok(false),
        (Truth::Always, Truth::Always) => return Ok(false),
        (one, other) => (one == Truth::Always, other == Truth::Always),
    };
    match (one.operator().base, other.operator().base) {
        (BaseOperator::Null, BaseOperator::Null) => Ok(absent.0 != absent.1),
        (BaseOperator::Null, _) => Ok(absent.0),
        (_, BaseOperator::Null) => Ok(absent.1),
        _ => no_value(Side::of(one), Side::of(other), budget),
    }
}

/// Returns whether every request that satisfies one condition on a key satisfies the other.
///
/// # Errors
///
/// Returns an error if the budget is exhausted.
pub fn implies(one: &Condition, other: &Condition, budget: &mut Budget) -> Answer {
    if one.operator().qualifier.is_some() || other.operator().qualifier.is_some() {
        return Ok(false);
    }
    let absence = match (holds_without_key(one), holds_without_key(other)) {
        (Truth::Never, _) | (_, Truth::Always) => true,
        (Truth::Always, Truth::Never) => return Ok(false),
        _ => false,
    };
    match (one.operator().base, other.operator().base) {
        (BaseOperator::Null, BaseOperator::Null) => {
            Ok(absence && holds_without_key(one) == holds_without_key(other))
        }
        // A value that is present can be any value.
        (_, BaseOperator::Null) => {
            let mut values = other.values();
            Ok(absence && values.all(|value| value.as_str().eq_ignore_ascii_case("false")))
        }
        (BaseOperator::Null, _) => Ok(absence && holds_without_key(one) == Truth::Always),
        _ if !absence => Ok(false),
        _ => match Side::of(other).opposite() {
            Some(opposite) => no_value(Side::of(one), opposite, budget),
            None => Ok(false),
        },
    }
}

/// What a condition requires of a value that is present.
#[derive(Clone)]
struct Side<'a> {
    base: BaseOperator,
    values: Vec<&'a str>,
}

impl<'a> Side<'a> {
    fn of(condition: &'a Condition) -> Self {
        let values = condition.values().map(Scalar::as_str).collect();
        Self { base: condition.operator().base, values }
    }

    /// Returns a condition that holds exactly for the values for which this one does not, if a
    /// single operator expresses it.
    fn opposite(mut self) -> Option<Self> {
        // One of several bounds is enough, but all must be missed.
        if self.values.len() != 1 && (self.base.is_bound() || self.base == BaseOperator::Bool) {
            return None;
        }
        if self.base == BaseOperator::Bool {
            let flipped = match *self.values.first()? {
                it if it.eq_ignore_ascii_case("true") => "false",
                it if it.eq_ignore_ascii_case("false") => "true",
                _ => return None,
            };
            self.values = vec![flipped];
            return Some(self);
        }
        self.base = self.base.opposite()?;
        Some(self)
    }

    /// Keeps the known values. `None` if an unknown value may be the one that matches.
    fn known(mut self) -> Option<Self> {
        let all = self.values.len();
        self.values.retain(|text| is_known(text));
        (self.base.is_negated() || self.values.len() == all).then_some(self)
    }

    fn length(&self) -> u64 {
        self.values.iter().map(|text| text.len() as u64 + 1).sum()
    }
}

fn no_value(one: Side<'_>, other: Side<'_>, budget: &mut Budget) -> Answer {
    let family = one.base.family();
    if family != other.base.family() {
        return Ok(false);
    }
    let (Some(one), Some(other)) = (one.known(), other.known()) else { return Ok(false) };
    budget.spend(one.length() + other.length())?;
    Ok(match family {
        Family::String => return no_text(&one, &other, budget),
        Family::Arn => return no_arn(&one, &other, budget),
        Family::Numeric => no_point(&one, &other, Decimal::parse),
        Family::Date => no_point(&one, &other, |text| Moment::parse(text).ok()),
        Family::IpAddress => no_address(&one, &other),
        Family::Bool => no_truth(&one, &other),
        Family::Binary | Family::Null => false,
    })
}

fn no_text(one: &Side<'_>, other: &Side<'_>, budget: &mut Budget) -> Answer {
    use BaseOperator::{StringEquals, StringEqualsIgnoreCase, StringLike};

    match (one.base, other.base) {
        (StringEquals, _) => refuse_all(other, &one.values, budget),
        (_, StringEquals) => refuse_all(one, &other.values, budget),
        (StringEqualsIgnoreCase, _) => refuse_all_casings(other, &one.values, budget),
        (_, StringEqualsIgnoreCase) => refuse_all_casings(one, &other.values, budget),
        (StringLike, StringLike) => {
            let any = list::any_overlap(&one.values, &other.values, list::overlaps, budget)?;
            Ok(!any)
        }
        (StringLike, _) => refuse_patterns(other, &one.values, budget),
        (_, StringLike) => refuse_patterns(one, &other.values, budget),
        _ => Ok(false),
    }
}

fn lower_all(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| text.to_lowercase()).collect()
}

fn refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// Returns whether a String operator is false for each of the strings.
fn refuse_all(side: &Side<'_>, texts: &[&str], budget: &mut Budget) -> Answer {
    use BaseOperator as Base;

    let is_negated = side.base.is_negated();
    let matched: Vec<bool> = match side.base {
        Base::StringEquals | Base::StringNotEquals => {
            let values: HashSet<&str> = side.values.iter().copied().collect();
            texts.iter().map(|text| values.contains(text)).collect()
        }
        Base::StringEqualsIgnoreCase | Base::StringNotEqualsIgnoreCase => {
            let values: HashSet<String> = lower_all(&side.values).into_iter().collect();
            lower_all(texts).iter().map(|text| values.contains(text)).collect()
        }
        _ => {
            let found = list::first_taking(&side.values, texts, list::matches, budget)?;
            found.iter().map(Option::is_some).collect()
        }
    };
    Ok(matched.into_iter().all(|matched| matched == is_negated))
}

/// Returns whether a String operator is false for each of the strings in any case.
fn refuse_all_casings(side: &Side<'_>, texts: &[&str], budget: &mut Budget) -> Answer {
    use BaseOperator as Base;

    // It is not known which non-ASCII letters are considered equal.
    if !texts.iter().all(|text| text.is_ascii()) {
        return Ok(false);
    }
    match side.base {
        Base::StringLike => {
            // A non-ASCII letter in a value keeps its case, and matches none of the strings.
            let values: Vec<_> = side.values.iter().map(|it| it.to_ascii_lowercase()).collect();
            let texts = lower_all(texts);
            let found = list::first_taking(&refs(&values), &refs(&texts), list::matches, budget)?;
            Ok(found.iter().all(Option::is_none))
        }
        Base::StringNotEquals | Base::StringNotLike => {
            let has_letters = |text: &&str| text.bytes().any(|byte| byte.is_ascii_alphabetic());
            let (with, without): (Vec<&str>, Vec<&str>) =
                texts.iter().copied().partition(has_letters);
            if !refuse_all(side, &without, budget)? {
                return Ok(false);
            }
            // A pattern matches a string in every case if its wildcards match all of its letters.
            let patterns: Vec<&str> = match side.base {
                Base::StringNotLike => {
                    side.values.iter().copied().filter(|value| !has_letters(value)).collect()
                }
                _ => Vec::new(),
            };
            list::all_taken(&patterns, &with, list::matches, budget)
        }
        _ => refuse_all(side, texts, budget),
    }
}

/// Returns whether a negated String operator is false for every string that one of the patterns
/// matches.
fn refuse_patterns(side: &Side<'_>, patterns: &[&str], budget: &mut Budget) -> Answer {
    match side.base {
        BaseOperator::StringNotLike => {
            list::all_taken(&side.values, patterns, list::covers, budget)
        }
        BaseOperator::StringNotEquals | BaseOperator::StringNotEqualsIgnoreCase => {
            if patterns.iter().any(|pattern| has_wildcard(pattern)) {
                return Ok(false);
            }
            refuse_all(side, patterns, budget)
        }
        _ => Ok(false),
    }
}

fn no_arn(one: &Side<'_>, other: &Side<'_>, budget: &mut Budget) -> Answer {
    // Another rule checks values that do not have six fields.
    if !one.values.iter().chain(&other.values).all(|text| arn::has_fields(text)) {
        return Ok(false);
    }
    let covers = arn::covers_in_steps;
    match (one.base.is_negated(), other.base.is_negated()) {
        (false, false) => {
            let (ones, others) = (&one.values, &other.values);
            list::any_overlap(ones, others, arn::overlaps_in_steps, budget).map(|any| !any)
        }
        (false, true) => list::all_taken(&other.values, &one.values, covers, budget),
        (true, false) => list::all_taken(&one.values, &other.values, covers, budget),
        (true, true) => Ok(false),
    }
}

/// The numbers or dates of a condition in order, each by its position among those of both.
struct Bounds {
    base: BaseOperator,
    sorted: Vec<usize>,
}

impl Bounds {
    fn of<T: Ord>(base: BaseOperator, values: &[T], all: &[T]) -> Self {
        // Odd positions are values; even positions lie between them.
        let places = values.iter().filter_map(|value| all.binary_search(value).ok());
        let mut sorted: Vec<usize> = places.map(|place| 2 * place + 1).collect();
        sort(&mut sorted);
        Self { base, sorted }
    }

    /// Returns whether the condition holds for a point. Of several bounds, the widest decides.
    fn holds(&self, point: usize) -> bool {
        use BaseOperator as Base;

        let by = |bound: Option<&usize>| bound.map(|bound| point.cmp(bound));
        let (least, most) = (by(self.sorted.first()), by(self.sorted.last()));
        let matched = match self.base {
            Base::NumericLessThan | Base::DateLessThan => most.is_some_and(|it| it.is_lt()),
            Base::NumericLessThanEquals | Base::DateLessThanEquals => {
                most.is_some_and(|it| it.is_le())
            }
            Base::NumericGreaterThan | Base::DateGreaterThan => least.is_some_and(|it| it.is_gt()),
            Base::NumericGreaterThanEquals | Base::DateGreaterThanEquals => {
                least.is_some_and(|it| it.is_ge())
            }
            _ => self.sorted.binary_search(&point).is_ok(),
        };
        matched != self.base.is_negated()
    }
}

/// Checks numbers and dates: nothing changes between two neighboring values, so one point in each
/// interval is enough.
fn no_point<'a, T: Ord + Copy>(
    one: &Side<'a>,
    other: &Side<'a>,
    parse: fn(&'a str) -> Option<T>,
) -> bool {
    let read = |side: &Side<'a>| -> Option<Vec<T>> {
        side.values.iter().map(|text| parse(text)).collect()
    };
    let (Some(ones), Some(others)) = (read(one), read(other)) else { return false };
    let mut all: Vec<T> = ones.iter().chain(&others).copied().collect();
    sort_by(&mut all, T::cmp);
    all.dedup_by(|one, other| (*one).cmp(other).is_eq());
    let (one, other) = (Bounds::of(one.base, &ones, &all), Bounds::of(other.base, &others, &all));
    !(0..=2 * all.len()).any(|point| one.holds(point) && other.holds(point))
}

/// Addresses: whether they are IPv6, the first and the last.
type Addresses = (bool, u128, u128);

/// Returns the ranges of a condition in order, joined where they meet.
fn addresses(side: &Side<'_>) -> Option<Vec<Addresses>> {
    let blocks = side.values.iter().map(|text| parse_cidr(text));
    let mut ranges: Vec<Addresses> =
        blocks.map(|block| block.map(crate::model::CidrBlock::range)).collect::<Option<_>>()?;
    sort(&mut ranges);
    let mut joined: Vec<Addresses> = Vec::with_capacity(ranges.len());
    for (is_v6, start, end) in ranges {
        match joined.last_mut() {
            Some((v6, _, last)) if *v6 == is_v6 && start <= *last => *last = end.max(*last),
            _ => joined.push((is_v6, start, end)),
        }
    }
    Some(joined)
}

/// Checks addresses: the result changes only where a range starts and after it ends.
fn no_address(one: &Side<'_>, other: &Side<'_>) -> bool {
    let (Some(ranges), Some(others)) = (addresses(one), addresses(other)) else { return false };
    let ends = |(is_v6, start, end): &Addresses| {
        let top = if *is_v6 { u128::MAX } else { u128::from(u32::MAX) };
        let after = end.checked_add(1).filter(|after| *after <= top);
        [Some((*is_v6, *start)), after.map(|after| (*is_v6, after))]
    };
    let points = ranges.iter().chain(&others).flat_map(ends).flatten();
    let mut points = points.chain([(false, 0), (true, 0)]);
    let holds = |side: &Side<'_>, ranges: &[Addresses], (is_v6, point): (bool, u128)| {
        let after = ranges.partition_point(|(v6, start, _)| (*v6, *start) <= (is_v6, point));
        let before = after.checked_sub(1).and_then(|before| ranges.get(before));
        let within = before.is_some_and(|(v6, _, end)| *v6 == is_v6 && point <= *end);
        within != side.base.is_negated()
    };
    !points.any(|point| holds(one, &ranges, point) && holds(other, &others, point))
}

fn no_truth(one: &Side<'_>, other: &Side<'_>) -> bool {
    let says =
        |side: &Side<'_>, word: &str| side.values.iter().any(|it| it.eq_ignore_ascii_case(word));
    let both = |word: &str| says(one, word) && says(other, word);
    one.values.iter().chain(&other.values).all(|text| is_bool(text))
        && !both("true")
        && !both("false")
}

#[cfg(test)]
mod tests;
