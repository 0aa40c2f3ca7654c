//! Whether two conditions on one key can hold for the same request.
//!
//! The answer is about one value: conditions with `ForAllValues:` or `ForAnyValue:` are not asked for.
//! Where a value is not known, or what two conditions compare is not the same, they can hold. More
//! pairs of values than a policy has that IAM stores are not compared.

use super::resources::MOST_PAIRS;
use policy_core::model::hole::has_hole;
use policy_core::model::{
    BaseOperator, Condition, Family, covers_glob, date_seconds, globs_overlap, has_variable,
    matches_glob, matches_glob_where, parse_cidr, parse_number,
};

/// Whether no value of the key, nor its absence, satisfies both conditions.
pub(super) fn never_together(one: &Condition, other: &Condition) -> bool {
    let (Some(absent), Some(other_absent)) = (takes_absence(one), takes_absence(other)) else {
        return false;
    };
    if absent && other_absent {
        return false;
    }
    match (one.operator.base, other.operator.base) {
        (BaseOperator::Null, BaseOperator::Null) => absent != other_absent,
        (BaseOperator::Null, _) => absent,
        (_, BaseOperator::Null) => other_absent,
        _ => no_value(one, other),
    }
}

/// Whether a condition holds where the request lacks the key, if that is known.
fn takes_absence(condition: &Condition) -> Option<bool> {
    let operator = condition.operator;
    if operator.base != BaseOperator::Null {
        return Some(operator.if_exists || operator.is_negated());
    }
    let says = |word: &str| condition.values().all(|it| it.as_str().eq_ignore_ascii_case(word));
    match (says("true"), says("false")) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

fn no_value(one: &Condition, other: &Condition) -> bool {
    let pairs = one.values().len().saturating_mul(other.values().len());
    if one.operator.family() != other.operator.family() || pairs > MOST_PAIRS {
        return false;
    }
    match one.operator.family() {
        Family::String => no_text(one, other),
        Family::Arn => no_arn(one, other),
        Family::Numeric => no_point(one, other, parse_number),
        Family::Date => no_point(one, other, date_seconds),
        Family::IpAddress => no_address(one, other),
        Family::Bool => no_truth(one, other),
        Family::Binary | Family::Null => false,
    }
}

/// The values that are known. None where one is not known that may be the one that matches.
fn known(condition: &Condition) -> Option<Vec<&str>> {
    let is_known = |text: &&str| !has_hole(text) && !has_variable(text);
    let texts = || condition.values().map(|value| value.as_str());
    if !condition.operator.is_negated() && !texts().all(|text| is_known(&text)) {
        return None;
    }
    Some(texts().filter(is_known).collect())
}

fn no_text(one: &Condition, other: &Condition) -> bool {
    use BaseOperator::{StringEquals, StringEqualsIgnoreCase, StringLike};

    let (Some(values), Some(other_values)) = (known(one), known(other)) else { return false };
    match (one.operator.base, other.operator.base) {
        (StringEquals, base) => values.iter().all(|it| refuses(base, &other_values, it)),
        (base, StringEquals) => other_values.iter().all(|it| refuses(base, &values, it)),
        (StringEqualsIgnoreCase, base) => {
            values.iter().all(|it| refuses_every_casing(base, &other_values, it))
        }
        (base, StringEqualsIgnoreCase) => {
            other_values.iter().all(|it| refuses_every_casing(base, &values, it))
        }
        (StringLike, StringLike) => !overlap(&values, &other_values, globs_overlap),
        (StringLike, base) => values.iter().all(|it| refuses_pattern(base, &other_values, it)),
        (base, StringLike) => other_values.iter().all(|it| refuses_pattern(base, &values, it)),
        _ => false,
    }
}

fn overlap(values: &[&str], others: &[&str], meet: impl Fn(&str, &str) -> bool) -> bool {
    values.iter().any(|one| others.iter().any(|other| meet(one, other)))
}

/// Whether a String operator is false for a text.
fn refuses(base: BaseOperator, values: &[&str], text: &str) -> bool {
    use BaseOperator as Base;

    let mut values = values.iter();
    let matched = match base {
        Base::StringEquals | Base::StringNotEquals => values.any(|it| *it == text),
        Base::StringEqualsIgnoreCase | Base::StringNotEqualsIgnoreCase => {
            values.any(|it| same_but_casing(it, text))
        }
        _ => values.any(|it| matches_glob(it, text)),
    };
    matched == base.is_negated()
}

fn same_but_casing(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Whether a String operator is false for a text in whatever casing.
fn refuses_every_casing(base: BaseOperator, values: &[&str], text: &str) -> bool {
    use BaseOperator as Base;

    let same = |one: u8, other: u8| one.eq_ignore_ascii_case(&other);
    match base {
        // What letters beyond ASCII pass for each other is not known.
        _ if !text.is_ascii() => false,
        Base::StringLike => !values.iter().any(|it| matches_glob_where(it, text, same)),
        Base::StringNotEquals | Base::StringNotLike => {
            let has_case = text.bytes().any(|byte| byte.is_ascii_alphabetic());
            let takes_all = |it: &&str| base == Base::StringNotLike && covers_casings(it, text);
            values.iter().any(takes_all) || (!has_case && refuses(base, values, text))
        }
        _ => refuses(base, values, text),
    }
}

/// Whether a pattern takes a text in every casing: its wildcards take all letters of it.
fn covers_casings(pattern: &str, text: &str) -> bool {
    !pattern.bytes().any(|byte| byte.is_ascii_alphabetic()) && matches_glob(pattern, text)
}

/// Whether a negated String operator is false for every text that a pattern takes.
fn refuses_pattern(base: BaseOperator, values: &[&str], pattern: &str) -> bool {
    match base {
        BaseOperator::StringNotLike => values.iter().any(|it| covers_glob(it, pattern)),
        BaseOperator::StringNotEquals | BaseOperator::StringNotEqualsIgnoreCase => {
            !pattern.contains(['*', '?']) && refuses(base, values, pattern)
        }
        _ => false,
    }
}

fn no_arn(one: &Condition, other: &Condition) -> bool {
    let (Some(values), Some(others)) = (known(one), known(other)) else { return false };
    let all_fields = |one: &str, other: &str, fits: fn(&str, &str) -> bool| {
        let (mut one, mut other) = (one.splitn(6, ':'), other.splitn(6, ':'));
        one.by_ref().zip(other.by_ref()).all(|(one, other)| fits(one, other))
    };
    // What has not six fields is another rule's to judge.
    if values.iter().chain(&others).any(|text| text.matches(':').count() < 5) {
        return false;
    }
    let overlaps = |one: &str, other: &str| all_fields(one, other, globs_overlap);
    let covers = |wide: &str, narrow: &str| all_fields(wide, narrow, covers_glob);
    match (one.operator.is_negated(), other.operator.is_negated()) {
        (false, false) => !overlap(&values, &others, overlaps),
        (false, true) => values.iter().all(|it| others.iter().any(|wide| covers(wide, it))),
        (true, false) => others.iter().all(|it| values.iter().any(|wide| covers(wide, it))),
        (true, true) => false,
    }
}

/// Numbers and dates: between two neighbours of the values nothing changes, so one point of each
/// stretch is enough.
fn no_point(one: &Condition, other: &Condition, parse: fn(&str) -> Option<f64>) -> bool {
    let bounds =
        |condition| -> Option<Vec<f64>> { known(condition)?.into_iter().map(parse).collect() };
    let (Some(values), Some(others)) = (bounds(one), bounds(other)) else { return false };
    let mut all: Vec<f64> = values.iter().chain(&others).copied().collect();
    all.sort_by(f64::total_cmp);
    let (Some(least), Some(most)) = (all.first(), all.last()) else { return false };
    let between = all.windows(2).filter_map(|pair| match pair {
        [low, high] => Some(low + (high - low) / 2.0),
        _ => None,
    });
    let points: Vec<f64> =
        all.iter().copied().chain(between).chain([least - 1.0, most + 1.0]).collect();
    let holds = |condition: &Condition, bounds: &[f64], point: f64| {
        let matched = bounds.iter().any(|bound| compares(condition.operator.base, point, *bound));
        matched != condition.operator.is_negated()
    };
    !points.into_iter().any(|point| holds(one, &values, point) && holds(other, &others, point))
}

fn compares(base: BaseOperator, point: f64, bound: f64) -> bool {
    use BaseOperator as Base;

    let order = point.total_cmp(&bound);
    match base {
        Base::NumericLessThan | Base::DateLessThan => order.is_lt(),
        Base::NumericLessThanEquals | Base::DateLessThanEquals => order.is_le(),
        Base::NumericGreaterThan | Base::DateGreaterThan => order.is_gt(),
        Base::NumericGreaterThanEquals | Base::DateGreaterThanEquals => order.is_ge(),
        _ => order.is_eq(),
    }
}

/// Addresses: what holds changes only where a range starts and after it ends.
fn no_address(one: &Condition, other: &Condition) -> bool {
    type Range = (bool, u128, u128);

    let ranges = |condition| -> Option<Vec<Range>> {
        let blocks = known(condition)?.into_iter().map(parse_cidr);
        blocks.map(|block| block.map(policy_core::model::CidrBlock::range)).collect()
    };
    let (Some(values), Some(others)) = (ranges(one), ranges(other)) else { return false };
    let ends = |(is_v6, start, end): &Range| {
        let top = if *is_v6 { u128::MAX } else { u128::from(u32::MAX) };
        let after = end.checked_add(1).filter(|after| *after <= top);
        [Some((*is_v6, *start)), after.map(|after| (*is_v6, after))]
    };
    let points = values.iter().chain(&others).flat_map(ends).flatten();
    let points = points.chain([(false, 0), (true, 0)]);
    let holds = |condition: &Condition, ranges: &[Range], (is_v6, point): (bool, u128)| {
        let within = |(v6, start, end): &Range| *v6 == is_v6 && (*start..=*end).contains(&point);
        ranges.iter().any(within) != condition.operator.is_negated()
    };
    let mut both =
        points.filter(|point| holds(one, &values, *point) && holds(other, &others, *point));
    both.next().is_none()
}

fn no_truth(one: &Condition, other: &Condition) -> bool {
    let (Some(values), Some(others)) = (known(one), known(other)) else { return false };
    if !values.iter().chain(&others).all(|text| policy_core::model::is_bool(text)) {
        return false;
    }
    !overlap(&values, &others, |one, other| one.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use policy_core::model::{ConditionValues, Operator, Scalar, Text};

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
        let answer = never_together(&one, &other);
        assert_eq!(never_together(&other, &one), answer, "{one:?} {other:?}");
        answer
    }

    #[test]
    fn lists_longer_than_any_policy_are_not_compared() {
        let texts: Vec<String> = (0..1_000).map(|number| number.to_string()).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for (operator, other) in
            [("StringEquals", "StringNotEquals"), ("NumericEquals", "NumericNotEquals")]
        {
            let few: Vec<&str> = texts.iter().take(100).copied().collect();
            assert!(never((operator, &few), (other, &few)), "{operator}");
            assert!(!never((operator, &texts), (other, &texts)), "{operator}");
        }
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
        let mut found = 0;
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
                // Patterns and casings that only together take every value are not looked for.
                let exact = base == BaseOperator::StringEquals
                    || other_base == BaseOperator::StringEquals
                    || (!base.is_negated() && !other_base.is_negated());
                assert!(!exact || answer != tried, "{one} {values:?} {other} {others:?}");
                found += usize::from(answer);
            }
        }
        assert!(found > 1_000, "{found}");
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
