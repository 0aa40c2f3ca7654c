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

/// Returns whether a String operator is false for a string.
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
            let others: Vec<String> =
                texts.iter().map(|it| if same { format!("x{it}") } else { it.clone() }).collect();
            let (one, other) =
                (condition(operator, &refs(&texts)), condition(other, &refs(&others)));
            let mut budget = Budget::for_texts(&refs(&texts));
            let (answer, taken) = steps::counted(|| never_together(&one, &other, &mut budget));
            assert_eq!(answer, if is_answered { Ok(!same) } else { Err(Exhausted) }, "{operator}");
            taken
        };
        let (few, more) = (taken(2_000), taken(4_000));
        assert!(more <= 3 * few, "{operator}: {few} {more}");
    }
    // One that no letters distinguish from another is given up.
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

/// Compares every pair of small conditions with every small value.
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
                || universe
                    .iter()
                    .any(|text| !refuses(base, values, text) && !refuses(other_base, others, text));
            let answer = never((one, values), (other, others));
            assert!(!(answer && tried), "{one} {values:?} {other} {others:?}");
            let (left, right) = (condition(one, values), condition(other, others));
            if implies(&left, &right, &mut Budget::new(1_000_000)).unwrap() {
                implied += 1;
                let refused = universe
                    .iter()
                    .find(|text| !refuses(base, values, text) && refuses(other_base, others, text));
                assert_eq!(refused, None, "{one} {values:?} {other} {others:?}");
                assert!(!base.is_negated() || other_base.is_negated());
            }
            // Patterns and cases that only together match every value are not searched for.
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
                        let mut bounds = values.iter().filter_map(|it| it.parse::<f64>().ok());
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
