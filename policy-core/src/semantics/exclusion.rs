//! Whether two conditions on one key can hold for the same request, and whether one implies the other.
//!
//! The answer is about one value: of conditions with `ForAllValues:` or `ForAnyValue:` nothing is said.
//! Where a value is not known, or what two conditions compare is not the same, they can hold.
//!
//! ```
//! use policy_core::IdentityPolicy;
//! use policy_core::semantics::exclusion::{implies, never_together};
//! use policy_core::semantics::steps::Budget;
//!
//! let policy = IdentityPolicy::from_json(r#"{"Version": "2012-10-17", "Statement": [{
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

use super::condition::{Holds, holds_without_key};
use super::pattern::{has_wildcard, is_known};
use super::steps::{Budget, Exhausted};
use super::{arn, list};
use crate::model::{
    BaseOperator, Condition, Family, Scalar, date_seconds, is_bool, parse_cidr, parse_number,
};

type Answer = Result<bool, Exhausted>;

/// Whether no value of the key, nor its absence, satisfies both conditions.
///
/// # Errors
///
/// When the budget is exhausted.
pub fn never_together(one: &Condition, other: &Condition, budget: &mut Budget) -> Answer {
    if one.operator().qualifier.is_some() || other.operator().qualifier.is_some() {
        return Ok(false);
    }
    let absent = match (holds_without_key(one), holds_without_key(other)) {
        (Holds::Perhaps, _) | (_, Holds::Perhaps) => return Ok(false),
        (Holds::Always, Holds::Always) => return Ok(false),
        (one, other) => (one == Holds::Always, other == Holds::Always),
    };
    match (one.operator().base, other.operator().base) {
        (BaseOperator::Null, BaseOperator::Null) => Ok(absent.0 != absent.1),
        (BaseOperator::Null, _) => Ok(absent.0),
        (_, BaseOperator::Null) => Ok(absent.1),
        _ => no_value(Side::of(one), Side::of(other), budget),
    }
}

/// Whether every request that satisfies one condition on a key satisfies the other on it.
///
/// # Errors
///
/// When the budget is exhausted.
pub fn implies(one: &Condition, other: &Condition, budget: &mut Budget) -> Answer {
    if one.operator().qualifier.is_some() || other.operator().qualifier.is_some() {
        return Ok(false);
    }
    let absence = match (holds_without_key(one), holds_without_key(other)) {
        (Holds::Never, _) | (_, Holds::Always) => true,
        (Holds::Always, Holds::Never) => return Ok(false),
        _ => false,
    };
    match (one.operator().base, other.operator().base) {
        (BaseOperator::Null, BaseOperator::Null) => {
            Ok(absence && holds_without_key(one) == holds_without_key(other))
        }
        // A value that is there is any value.
        (_, BaseOperator::Null) => Ok(absence && holds_without_key(other) == Holds::Never),
        (BaseOperator::Null, _) => Ok(absence && holds_without_key(one) == Holds::Always),
        _ if !absence => Ok(false),
        _ => match Side::of(other).opposite() {
            Some(opposite) => no_value(Side::of(one), opposite, budget),
            None => Ok(false),
        },
    }
}

/// What a condition asks of a value that is there.
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

    /// What holds for a value for which this does not, if one operator says it.
    fn opposite(mut self) -> Option<Self> {
        use BaseOperator as Base;

        self.base = match self.base {
            Base::StringEquals => Base::StringNotEquals,
            Base::StringNotEquals => Base::StringEquals,
            Base::StringEqualsIgnoreCase => Base::StringNotEqualsIgnoreCase,
            Base::StringNotEqualsIgnoreCase => Base::StringEqualsIgnoreCase,
            Base::StringLike => Base::StringNotLike,
            Base::StringNotLike => Base::StringLike,
            Base::NumericEquals => Base::NumericNotEquals,
            Base::NumericNotEquals => Base::NumericEquals,
            Base::DateEquals => Base::DateNotEquals,
            Base::DateNotEquals => Base::DateEquals,
            Base::ArnEquals | Base::ArnLike => Base::ArnNotLike,
            Base::ArnNotEquals | Base::ArnNotLike => Base::ArnLike,
            Base::IpAddress => Base::NotIpAddress,
            Base::NotIpAddress => Base::IpAddress,
            // One of several bounds is enough, but all must be missed.
            _ if self.values.len() != 1 => return None,
            Base::NumericLessThan => Base::NumericGreaterThanEquals,
            Base::NumericLessThanEquals => Base::NumericGreaterThan,
            Base::NumericGreaterThan => Base::NumericLessThanEquals,
            Base::NumericGreaterThanEquals => Base::NumericLessThan,
            Base::DateLessThan => Base::DateGreaterThanEquals,
            Base::DateLessThanEquals => Base::DateGreaterThan,
            Base::DateGreaterThan => Base::DateLessThanEquals,
            Base::DateGreaterThanEquals => Base::DateLessThan,
            Base::Bool => {
                let flipped = match *self.values.first()? {
                    it if it.eq_ignore_ascii_case("true") => "false",
                    it if it.eq_ignore_ascii_case("false") => "true",
                    _ => return None,
                };
                self.values = vec![flipped];
                Base::Bool
            }
            Base::BinaryEquals | Base::Null => return None,
        };
        Some(self)
    }

    /// Keeps the values that are known. None where one is not known that may be the one that matches.
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
        Family::Numeric => no_point(&one, &other, parse_number),
        Family::Date => no_point(&one, &other, date_seconds),
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

/// Whether a String operator is false for each of the texts.
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

/// Whether a String operator is false for each of the texts in whatever casing.
fn refuse_all_casings(side: &Side<'_>, texts: &[&str], budget: &mut Budget) -> Answer {
    use BaseOperator as Base;

    // What letters beyond ASCII pass for each other is not known.
    if !texts.iter().all(|text| text.is_ascii()) {
        return Ok(false);
    }
    match side.base {
        Base::StringLike => {
            // A letter beyond ASCII in a value keeps its casing, and takes none of the texts.
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
            // A pattern takes a text in every casing when its wildcards take all letters of it.
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

/// Whether a negated String operator is false for every text that one of the patterns takes.
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
    // What has not six fields is another rule's to judge.
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

/// The numbers or dates of a condition, in order.
struct Bounds {
    base: BaseOperator,
    sorted: Vec<f64>,
}

impl Bounds {
    fn of(side: &Side<'_>, parse: fn(&str) -> Option<f64>) -> Option<Self> {
        let mut sorted: Vec<f64> =
            side.values.iter().map(|text| parse(text)).collect::<Option<_>>()?;
        sorted.sort_by(f64::total_cmp);
        Some(Self { base: side.base, sorted })
    }

    /// Whether the condition holds for a point. Of several bounds the widest decides.
    fn holds(&self, point: f64) -> bool {
        use BaseOperator as Base;

        let by = |bound: Option<&f64>| bound.map(|bound| point.total_cmp(bound));
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
            _ => self.sorted.binary_search_by(|bound| bound.total_cmp(&point)).is_ok(),
        };
        matched != self.base.is_negated()
    }
}

/// Numbers and dates: between two neighbours of the values nothing changes, so one point of each
/// stretch is enough.
fn no_point(one: &Side<'_>, other: &Side<'_>, parse: fn(&str) -> Option<f64>) -> bool {
    let (Some(one), Some(other)) = (Bounds::of(one, parse), Bounds::of(other, parse)) else {
        return false;
    };
    let mut all: Vec<f64> = one.sorted.iter().chain(&other.sorted).copied().collect();
    all.sort_by(f64::total_cmp);
    let (Some(least), Some(most)) = (all.first(), all.last()) else { return false };
    let between = all.windows(2).filter_map(|pair| match pair {
        [low, high] => Some(low + (high - low) / 2.0),
        _ => None,
    });
    let mut points = all.iter().copied().chain(between).chain([least - 1.0, most + 1.0]);
    !points.any(|point| one.holds(point) && other.holds(point))
}

/// Addresses: whether they are of version 6, the first and the last.
type Addresses = (bool, u128, u128);

/// The ranges of a condition, joined where they meet, in order.
fn addresses(side: &Side<'_>) -> Option<Vec<Addresses>> {
    let blocks = side.values.iter().map(|text| parse_cidr(text));
    let mut ranges: Vec<Addresses> =
        blocks.map(|block| block.map(crate::model::CidrBlock::range)).collect::<Option<_>>()?;
    ranges.sort_unstable();
    let mut joined: Vec<Addresses> = Vec::with_capacity(ranges.len());
    for (is_v6, start, end) in ranges {
        match joined.last_mut() {
            Some((v6, _, last)) if *v6 == is_v6 && start <= *last => *last = end.max(*last),
            _ => joined.push((is_v6, start, end)),
        }
    }
    Some(joined)
}

/// What holds changes only where a range starts and after it ends.
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
mod tests {
    use super::super::pattern::matches;
    use super::super::steps;
    use super::*;
    use crate::model::{ConditionValues, Operator, Text};

    fn condition(operator: &str, values: &[&str]) -> Condition {
        let values = values.iter().map(|it| Scalar::String(Text::from(*it))).collect();
        Condition {
            operator: Operator::parse(operator).unwrap().operator,
            spelling: None,
            key: Text::from("a:b"),
            values: ConditionValues::Many(values),
        }
    }

    fn never(one: (&str, &[&str]), other: (&str, &[&str])) -> bool {
        let (one, other) = (condition(one.0, one.1), condition(other.0, other.1));
        let mut budget = Budget::new(1_000_000);
        let answer = never_together(&one, &other, &mut budget);
        assert_eq!(never_together(&other, &one, &mut budget), answer, "{one:?} {other:?}");
        answer.unwrap()
    }

    /// Whether a String operator is false for a text.
    fn refuses(base: BaseOperator, values: &[&str], text: &str) -> bool {
        use BaseOperator as Base;

        let mut values = values.iter();
        let matched = match base {
            Base::StringEquals | Base::StringNotEquals => values.any(|it| *it == text),
            Base::StringEqualsIgnoreCase | Base::StringNotEqualsIgnoreCase => {
                values.any(|it| it.to_lowercase() == text.to_lowercase())
            }
            _ => values.any(|it| matches(it, text)),
        };
        matched == base.is_negated()
    }

    fn compares(base: BaseOperator, point: f64, bound: f64) -> bool {
        use BaseOperator as Base;

        let order = point.total_cmp(&bound);
        match base {
            Base::NumericLessThan => order.is_lt(),
            Base::NumericLessThanEquals => order.is_le(),
            Base::NumericGreaterThan => order.is_gt(),
            Base::NumericGreaterThanEquals => order.is_ge(),
            _ => order.is_eq(),
        }
    }

    #[test]
    fn long_lists_take_steps_as_their_text_grows() {
        for (operator, other, is_answered) in [
            ("StringEquals", "StringNotEquals", true),
            ("StringLike", "StringNotLike", true),
            ("StringLike", "StringLike", true),
            ("NumericEquals", "NumericNotEquals", true),
            ("ArnLike", "ArnNotLike", true),
        ] {
            let taken = |many: usize| {
                let text = |number: usize| match operator {
                    "ArnLike" => format!("arn:aws:s3:::*{number:05}*"),
                    "StringLike" => format!("*{number:05}*"),
                    _ => number.to_string(),
                };
                let texts: Vec<String> = (0..many).map(text).collect();
                let same = operator == other;
                let others: Vec<String> = texts
                    .iter()
                    .map(|it| if same { format!("x{it}") } else { it.clone() })
                    .collect();
                let (one, other) =
                    (condition(operator, &refs(&texts)), condition(other, &refs(&others)));
                let mut budget = Budget::for_texts(&refs(&texts));
                let (answer, taken) = steps::counted(|| never_together(&one, &other, &mut budget));
                assert_eq!(
                    answer,
                    if is_answered { Ok(!same) } else { Err(Exhausted) },
                    "{operator}"
                );
                taken
            };
            let (few, more) = (taken(2_000), taken(4_000));
            assert!(more <= 3 * few, "{operator}: {few} {more}");
        }
        // One that no letters tell from another is given up.
        let shapes = |letter: char| -> Vec<String> {
            let shape = |at: usize| format!("?*{:013b}{letter}", at + 4_096).replace('0', "?a");
            (0..2_000).map(shape).collect()
        };
        let (ones, others) = (shapes('b'), shapes('c'));
        let (one, other) =
            (condition("StringLike", &refs(&ones)), condition("StringLike", &refs(&others)));
        let mut budget = Budget::new(1_000_000);
        assert_eq!(never_together(&one, &other, &mut budget), Err(Exhausted));
    }

    #[test]
    fn each_family_has_its_contradictions() {
        let cases: [(&str, &[&str], &str, &[&str]); 14] = [
            ("StringEquals", &["x", "y"], "StringNotEquals", &["z", "y", "x"]),
            ("StringEquals", &["x"], "StringLike", &["y*"]),
            ("StringEquals", &["x"], "Null", &["true"]),
            ("StringLike", &["a*"], "StringLikeIfExists", &["b*"]),
            ("StringLike", &["ab*"], "StringNotLike", &["a*"]),
            ("Bool", &["true"], "BoolIfExists", &["false"]),
            ("IpAddress", &["203.0.113.0/24"], "NotIpAddress", &["203.0.113.0/24"]),
            ("IpAddress", &["10.0.0.0/8"], "NotIpAddress", &["10.0.0.0/9", "10.128.0.0/9"]),
            ("NumericGreaterThan", &["10"], "NumericLessThan", &["5"]),
            ("NumericGreaterThan", &["5"], "NumericLessThanEquals", &["5.0"]),
            (
                "DateGreaterThan",
                &["2025-01-01T00:00:00Z"],
                "DateLessThan",
                &["2025-01-01T00:30:00+01:00"],
            ),
            ("DateEquals", &["2025-01-01"], "DateNotEquals", &["2025-01"]),
            (
                "ArnLike",
                &["arn:aws:sns:*:123456789012:a"],
                "ArnNotLike",
                &["arn:aws:sns:*:123456789012:*"],
            ),
            (
                "ArnEquals",
                &["arn:aws:sns:us-east-1:123456789012:a"],
                "ArnLike",
                &["arn:aws:sns:*:210987654321:*"],
            ),
        ];
        for (one, values, other, others) in cases {
            assert!(never((one, values), (other, others)), "{one} {values:?} {other} {others:?}");
        }
    }

    #[test]
    fn what_is_not_known_can_hold() {
        let cases: [(&str, &[&str], &str, &[&str]); 9] = [
            ("StringEquals", &["${aws:username}"], "StringLike", &["y*"]),
            ("StringEquals", &["x"], "StringNotEquals", &["\u{f0000}"]),
            ("StringEqualsIfExists", &["x"], "StringNotEquals", &["x"]),
            ("NumericEquals", &["x"], "NumericLessThan", &["5"]),
            ("NumericGreaterThan", &["5"], "NumericLessThan", &["6"]),
            ("StringEquals", &["1"], "NumericEquals", &["2"]),
            ("IpAddress", &["10.0.0.0/8"], "NotIpAddress", &["10.0.0.0/9"]),
            ("StringEqualsIgnoreCase", &["x"], "StringNotEquals", &["x"]),
            ("Null", &["true", "false"], "StringEquals", &["x"]),
        ];
        for (one, values, other, others) in cases {
            assert!(!never((one, values), (other, others)), "{one} {values:?} {other} {others:?}");
        }
    }

    /// Every pair of small conditions against every small value.
    #[test]
    fn the_answers_are_those_of_trying_every_value() {
        let texts = ["a", "A", "b", "1", "*", "?"];
        let patterns = ["a", "a*", "*b", "?", "A1", "*", "1*1", "ab"];
        let mut universe = vec![String::new()];
        for _ in 0..3 {
            let longer = universe.iter().flat_map(|it| texts.map(|letter| format!("{it}{letter}")));
            universe = universe.iter().cloned().chain(longer).collect();
        }
        let operators = [
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
            "StringLike",
            "StringNotLike",
        ];
        let mut all = Vec::new();
        for operator in operators {
            for (at, one) in patterns.iter().enumerate() {
                all.push((operator, vec![*one]));
                all.extend(patterns.iter().skip(at + 1).map(|two| (operator, vec![*one, *two])));
            }
        }
        let (mut found, mut implied) = (0, 0);
        for (one, values) in &all {
            for (other, others) in &all {
                let (base, other_base) =
                    (condition(one, &[]).operator.base, condition(other, &[]).operator.base);
                let tried = (base.is_negated() && other_base.is_negated())
                    || universe.iter().any(|text| {
                        !refuses(base, values, text) && !refuses(other_base, others, text)
                    });
                let answer = never((one, values), (other, others));
                assert!(!(answer && tried), "{one} {values:?} {other} {others:?}");
                let (left, right) = (condition(one, values), condition(other, others));
                if implies(&left, &right, &mut Budget::new(1_000_000)).unwrap() {
                    implied += 1;
                    let refused = universe.iter().find(|text| {
                        !refuses(base, values, text) && refuses(other_base, others, text)
                    });
                    assert_eq!(refused, None, "{one} {values:?} {other} {others:?}");
                    assert!(!base.is_negated() || other_base.is_negated());
                }
                // Patterns and casings that only together take every value are not looked for.
                let exact = base == BaseOperator::StringEquals
                    || other_base == BaseOperator::StringEquals
                    || (!base.is_negated() && !other_base.is_negated());
                assert!(!exact || answer != tried, "{one} {values:?} {other} {others:?}");
                found += usize::from(answer);
            }
        }
        assert!(found > 1_000 && implied > 1_000, "{found} {implied}");
    }

    #[test]
    fn numbers_are_those_of_trying_every_value() {
        let operators = [
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
        ];
        let lists: [&[&str]; 6] = [&["1"], &["2"], &["3"], &["1", "3"], &["2.0", "3"], &["1", "2"]];
        let points: Vec<f64> = (0..40).map(|step| f64::from(step) / 8.0).collect();
        for one in operators {
            for other in operators {
                for values in lists {
                    for others in lists {
                        let holds = |operator: &str, values: &[&str], point: f64| {
                            let base = condition(operator, &[]).operator.base;
                            let mut bounds = values.iter().filter_map(|it| parse_number(it));
                            bounds.any(|bound| compares(base, point, bound)) != base.is_negated()
                        };
                        let tried = points
                            .iter()
                            .any(|at| holds(one, values, *at) && holds(other, others, *at));
                        let both_absent = one == "NumericNotEquals" && other == one;
                        let answer = never((one, values), (other, others));
                        assert_eq!(
                            answer,
                            !tried && !both_absent,
                            "{one} {values:?} {other} {others:?}"
                        );
                    }
                }
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn addresses_are_those_of_trying_every_value(
            ones in proptest::collection::vec((0_u8..8, 29_u8..=32), 1..4),
            others in proptest::collection::vec((0_u8..8, 29_u8..=32), 1..4),
        ) {
            let texts = |blocks: &[(u8, u8)]| -> Vec<String> {
                blocks.iter().map(|(last, prefix)| format!("0.0.0.{last}/{prefix}")).collect()
            };
            let (ones, others) = (texts(&ones), texts(&others));
            let ones: Vec<&str> = ones.iter().map(String::as_str).collect();
            let others: Vec<&str> = others.iter().map(String::as_str).collect();
            let within = |blocks: &[&str], point: u8| {
                let point = parse_cidr(&format!("0.0.0.{point}")).unwrap();
                blocks.iter().any(|block| parse_cidr(block).unwrap().contains(point))
            };
            let tried = (0..32).any(|point| within(&ones, point) && !within(&others, point));
            proptest::prop_assert_eq!(never(("IpAddress", &ones), ("NotIpAddress", &others)), !tried);
        }
    }
}
