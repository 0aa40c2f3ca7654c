//! All operators in all forms, for a key that is absent, empty, unknown, or has values.
//! `reference_policies_elements_condition_operators.html`,
//! `reference_policies_condition-logic-multiple-context-keys-or-values.html`,
//! `reference_policies_condition-single-vs-multi-valued-context-keys.html`

use serde_json::{Value, json};

use super::{ALLOWED, Case, DENIED, NOT, OPEN, allowed_under, case, denied_under};
use crate::Answer;

pub(super) fn cases() -> Vec<Case> {
    [forms(), null(), blocks(), several_values()].concat()
}

/// An operator, whether it is negated, a policy value, a request value that matches it, and two that do not.
/// With a negated operator, the condition is met for these two.
type Operator = (&'static str, bool, &'static str, &'static str, [&'static str; 2]);

const TOPIC: &str = "arn:aws:sns:*:111111111111:topic/*";
const A_TOPIC: &str = "arn:aws:sns:us-east-1:111111111111:topic/a";
const NO_TOPICS: [&str; 2] = ["arn:aws:sns:us-east-1:222222222222:topic/a", "topic"];
const MIDNIGHT: &str = "2026-01-01T00:00:00Z";

const OPERATORS: [Operator; 26] = [
    ("StringEquals", false, "red", "red", ["blue", "Red"]),
    ("StringNotEquals", true, "red", "red", ["blue", "Red"]),
    ("StringEqualsIgnoreCase", false, "red", "RED", ["blue", "reds"]),
    ("StringNotEqualsIgnoreCase", true, "red", "RED", ["blue", "reds"]),
    ("StringLike", false, "r*?d", "road", ["blue", "rd"]),
    ("StringNotLike", true, "r*?d", "road", ["blue", "rd"]),
    ("NumericEquals", false, "10", "10.0", ["9", "11"]),
    ("NumericNotEquals", true, "10", "10.0", ["9", "11"]),
    ("NumericLessThan", false, "10", "9.99", ["10", "11"]),
    ("NumericLessThanEquals", false, "10", "10", ["10.01", "11"]),
    ("NumericGreaterThan", false, "10", "10.01", ["10", "9"]),
    ("NumericGreaterThanEquals", false, "10", "10", ["9.99", "-11"]),
    ("DateEquals", false, MIDNIGHT, "1767225600", ["2026-01-02", "2026-02"]),
    ("DateNotEquals", true, MIDNIGHT, "1767225600", ["2026-01-02", "2026-02"]),
    ("DateLessThan", false, MIDNIGHT, "2025-12-31T23:59:59Z", ["2026-01-01", "2026-02"]),
    ("DateLessThanEquals", false, MIDNIGHT, "2026-01-01", ["1767225601", "2026-02"]),
    ("DateGreaterThan", false, MIDNIGHT, "1767225601", ["2026-01-01", "2025-12"]),
    ("DateGreaterThanEquals", false, MIDNIGHT, "2026-01", ["1767225599", "2025-12"]),
    ("Bool", false, "true", "TRUE", ["false", "False"]),
    ("BinaryEquals", false, "QUJD", "QUJD", ["QUJE", "QUJF"]),
    ("IpAddress", false, "203.0.113.0/24", "203.0.113.1", ["198.51.100.7", "2001:db8::1"]),
    ("NotIpAddress", true, "203.0.113.0/24", "203.0.113.1", ["198.51.100.7", "2001:db8::1"]),
    ("ArnEquals", false, TOPIC, A_TOPIC, NO_TOPICS),
    ("ArnLike", false, TOPIC, A_TOPIC, NO_TOPICS),
    ("ArnNotEquals", true, TOPIC, A_TOPIC, NO_TOPICS),
    ("ArnNotLike", true, TOPIC, A_TOPIC, NO_TOPICS),
];

/// The request's values of the key.
const COLUMNS: [&str; 7] = [
    "absent",
    "empty",
    "a value that matches",
    "a value that does not",
    "two values, one of which matches",
    "two values, none of which matches",
    "unknown",
];

/// What is added before and after an operator, and what it then allows.
struct Form {
    before: &'static str,
    behind: &'static str,
    positive: [Answer; 7],
    negated: [Answer; 7],
}

const FORMS: [Form; 6] = [
    Form {
        before: "",
        behind: "",
        positive: [NOT, NOT, ALLOWED, NOT, OPEN, NOT, OPEN],
        negated: [ALLOWED, ALLOWED, NOT, ALLOWED, NOT, OPEN, OPEN],
    },
    Form {
        before: "",
        behind: "IfExists",
        positive: [ALLOWED, ALLOWED, ALLOWED, NOT, OPEN, NOT, OPEN],
        negated: [ALLOWED, ALLOWED, NOT, ALLOWED, NOT, OPEN, OPEN],
    },
    Form {
        before: "ForAllValues:",
        behind: "",
        positive: [ALLOWED, ALLOWED, ALLOWED, NOT, NOT, NOT, OPEN],
        negated: [ALLOWED, ALLOWED, NOT, ALLOWED, NOT, ALLOWED, OPEN],
    },
    Form {
        before: "ForAllValues:",
        behind: "IfExists",
        positive: [ALLOWED, ALLOWED, ALLOWED, NOT, NOT, NOT, OPEN],
        negated: [ALLOWED, ALLOWED, NOT, ALLOWED, NOT, ALLOWED, OPEN],
    },
    Form {
        before: "ForAnyValue:",
        behind: "",
        positive: [NOT, NOT, ALLOWED, NOT, ALLOWED, NOT, OPEN],
        negated: [NOT, NOT, NOT, ALLOWED, ALLOWED, ALLOWED, OPEN],
    },
    Form {
        before: "ForAnyValue:",
        behind: "IfExists",
        positive: [OPEN, OPEN, ALLOWED, NOT, ALLOWED, NOT, OPEN],
        negated: [OPEN, OPEN, NOT, ALLOWED, ALLOWED, ALLOWED, OPEN],
    },
];

/// The result with a Deny if everything is allowed.
fn denied(allows: Answer) -> Answer {
    match allows {
        ALLOWED => DENIED,
        OPEN => OPEN,
        _ => ALLOWED,
    }
}

fn forms() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, negated, wanted, matching, [one, other]) in OPERATORS {
        let values = [
            None,
            Some(json!([])),
            Some(json!(matching)),
            Some(json!(one)),
            Some(json!([matching, one])),
            Some(json!([one, other])),
            None,
        ];
        for form in &FORMS {
            let operator = format!("{}{name}{}", form.before, form.behind);
            let answers = if negated { form.negated } else { form.positive };
            for ((column, value), answer) in COLUMNS.iter().zip(&values).zip(answers) {
                let condition = json!({ operator.as_str(): { "example:Key": wanted } });
                let context = match value {
                    Some(value) => json!({ "example:key": value }),
                    None => json!({}),
                };
                let unknown = if *column == "unknown" { vec!["EXAMPLE:Key"] } else { vec![] };
                let known = |request| super::with(request, json!({ "unknownContext": unknown }));
                let allow = known(allowed_under(condition.clone(), context.clone()));
                let deny = known(denied_under(condition, context));
                cases.push(case(format!("{operator}: {column}"), allow, answer));
                cases.push(case(format!("Deny under {operator}: {column}"), deny, denied(answer)));
            }
        }
    }
    cases
}

fn null() -> Vec<Case> {
    let columns = [
        ("absent", json!({ "context": {} })),
        ("empty", json!({ "context": { "example:Key": [] } })),
        ("a value", json!({ "context": { "example:Key": "" } })),
        ("two values", json!({ "context": { "example:Key": ["a", "b"] } })),
        ("unknown", json!({ "unknownContext": ["example:Key"] })),
    ];
    let rows = [
        (json!("true"), [ALLOWED, ALLOWED, NOT, NOT, OPEN]),
        (json!(true), [ALLOWED, ALLOWED, NOT, NOT, OPEN]),
        (json!(["TRUE"]), [ALLOWED, ALLOWED, NOT, NOT, OPEN]),
        (json!("false"), [NOT, NOT, ALLOWED, ALLOWED, OPEN]),
        (json!(false), [NOT, NOT, ALLOWED, ALLOWED, OPEN]),
        (json!(["true", "False"]), [ALLOWED; 5]),
        (json!("perhaps"), [OPEN; 5]),
        (json!(["true", "perhaps"]), [ALLOWED, ALLOWED, OPEN, OPEN, OPEN]),
    ];
    let mut cases = Vec::new();
    for (value, answers) in rows {
        for ((column, members), answer) in columns.iter().zip(answers) {
            let request = allowed_under(json!({ "Null": { "example:Key": value } }), json!({}));
            let request = super::with(request, members.clone());
            cases.push(case(format!("Null {value}: {column}"), request, answer));
        }
    }
    for operator in ["ForAllValues:Null", "ForAnyValue:Null", "NullIfExists", "StringMatches"] {
        let condition = json!({ operator: { "example:Key": "true" } });
        cases.push(case(
            format!("{operator} is not defined"),
            allowed_under(condition, json!({})),
            OPEN,
        ));
    }
    for (operator, value, answer) in [
        ("StringLikeIfExists", "*", ALLOWED),
        ("StringLikeIfExists", "**", ALLOWED),
        ("StringLikeIfExists", "?*", OPEN),
        ("StringLike", "*", OPEN),
        ("StringEqualsIfExists", "*", OPEN),
        ("StringNotLikeIfExists", "*", OPEN),
    ] {
        let request = allowed_under(json!({ operator: { "example:Key": value } }), json!({}));
        let request = super::with(request, json!({ "unknownContext": ["example:Key"] }));
        cases.push(case(format!("{operator} {value} of an unknown key"), request, answer));
    }
    cases
}

/// All operators and keys must match, and one of the values of a key; the case of key names does not
/// matter.
fn blocks() -> Vec<Case> {
    let block = json!({
        "StringEquals": { "aws:PrincipalTag/team": ["red", "blue"], "example:Stage": "test" },
        "NumericLessThan": { "example:Size": "10" },
    });
    let row = |name: &str, context: Value, answer| {
        case(format!("all of a block: {name}"), allowed_under(block.clone(), context), answer)
    };
    let context =
        json!({ "aws:PrincipalTag/team": "blue", "example:Stage": "test", "example:Size": 9 });
    let but = |members: Value| super::with(context.clone(), members);
    let lower =
        json!({ "AWS:principaltag/TEAM": "red", "Example:stage": "test", "example:SIZE": "1" });
    let unknown = |name: &str, context: Value, key: &str, answer| {
        let request = allowed_under(block.clone(), context);
        case(
            format!("all of a block: {name}"),
            super::with(request, json!({ "unknownContext": [key] })),
            answer,
        )
    };
    vec![
        row("all hold", context.clone(), ALLOWED),
        row("keys in other casing", lower, ALLOWED),
        row("one key does not hold", but(json!({ "example:Stage": "live" })), NOT),
        row("one operator does not hold", but(json!({ "example:Size": 10 })), NOT),
        row("no value holds", but(json!({ "aws:PrincipalTag/team": "green" })), NOT),
        row("a value in other casing", but(json!({ "aws:PrincipalTag/team": "Red" })), NOT),
        unknown(
            "one is unknown, the others hold",
            json!({ "aws:PrincipalTag/team": "blue", "example:Stage": "test" }),
            "example:Size",
            OPEN,
        ),
        unknown(
            "one is unknown, another does not hold",
            json!({ "aws:PrincipalTag/team": "blue", "example:Stage": "live" }),
            "example:Size",
            NOT,
        ),
    ]
}

/// `reference_policies_condition-single-vs-multi-valued-context-keys.html`, the examples of
/// `aws:TagKeys`, and the definition of `ForAllValues:StringNotLike`; the table of
/// `aws:ResourceOrgPaths` on the page about operators is the inverse.
fn several_values() -> Vec<Case> {
    let tags = json!({ "aws:TagKeys": ["environment", "cost-center"] });
    let paths = json!({ "aws:ResourceOrgPaths": "o-1/r-1/ou-a/*" });
    let rows = [
        ("ForAllValues:StringEquals", &tags, json!(["environment", "cost-center"]), ALLOWED),
        ("ForAllValues:StringEquals", &tags, json!(["environment"]), ALLOWED),
        ("ForAllValues:StringEquals", &tags, json!("cost-center"), ALLOWED),
        ("ForAllValues:StringEquals", &tags, json!(["environment", "dept"]), NOT),
        ("ForAllValues:StringEquals", &tags, json!([]), ALLOWED),
        ("ForAnyValue:StringEquals", &tags, json!(["environment", "dept"]), ALLOWED),
        ("ForAnyValue:StringEquals", &tags, json!(["dept", "owner"]), NOT),
        ("ForAnyValue:StringEquals", &tags, json!([]), NOT),
        ("ForAllValues:StringNotEquals", &tags, json!(["dept", "owner"]), ALLOWED),
        ("ForAllValues:StringNotEquals", &tags, json!(["dept", "environment"]), NOT),
        ("ForAnyValue:StringNotEquals", &tags, json!(["dept", "environment"]), ALLOWED),
        ("ForAnyValue:StringNotEquals", &tags, json!(["cost-center", "environment"]), NOT),
        ("ForAllValues:StringNotLike", &paths, json!(["o-1/r-1/ou-b/"]), ALLOWED),
        ("ForAllValues:StringNotLike", &paths, json!(["o-1/r-1/ou-a/"]), NOT),
        ("ForAllValues:StringNotLike", &paths, json!(["o-1/r-1/ou-b/", "o-1/r-1/ou-a/c/"]), NOT),
        ("ForAnyValue:StringLike", &paths, json!(["o-1/r-1/ou-b/", "o-1/r-1/ou-a/c/"]), ALLOWED),
    ];
    rows.into_iter()
        .map(|(operator, keys, values, answer)| {
            let key = keys.as_object().and_then(|keys| keys.keys().next()).cloned();
            let key = key.unwrap_or_default();
            let context = json!({ key: values });
            let name = format!("{operator} of {values}");
            case(name, allowed_under(json!({ operator: keys }), context), answer)
        })
        .collect()
}
