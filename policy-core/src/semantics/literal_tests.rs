//! The quick answers for literals are those of the functions that say what a policy means.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::decision::Verdict;
use super::derived::DerivedKey;
use super::known::{Entry, Known};
use super::literal::*;
use super::principal::Caller;
use super::statement::{PolicyForm, Prepared};
use crate::model::wide::{self, Beginning};
use crate::model::{
    ActionElement, Condition, ConditionValues, Conditions, Effect, Operator, PolicyKind,
    PrincipalElement, PrincipalEntries, PrincipalEntry, PrincipalType, Principals, ResourceElement,
    Scalar, Statement, Text, Values, Version,
};

fn leak(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn beginning(pattern: &str, text: &str, ignores_casing: bool) -> Start {
    match wide::beginning(pattern.as_bytes(), text.as_bytes(), ignores_casing) {
        Beginning::Same => Start::Same,
        Beginning::Differ => Start::Differ,
        Beginning::Ends => Start::Ends,
        Beginning::Open(_, [b'*']) => Start::Star,
        Beginning::Open(..) => Start::Open,
    }
}

fn of(texts: &'static [&'static str], drawn: &'static str) -> impl Strategy<Value = &'static str> {
    prop_oneof![4 => select(texts), 1 => drawn.prop_map(leak)]
}

fn actions() -> impl Strategy<Value = &'static str> {
    const TEXTS: &[&str] = &[
        "s3:GetObject",
        "s3:getobject",
        "S3:GETOBJECT",
        "s3:Get*",
        "s3:*",
        "*",
        "s3:PutObject",
        "s3:GetObjectVersion",
        "sqs:SendMessage",
        "s3:?etObject",
        "s3:*Object",
        "s3:GetObjec",
        "s3:GetObject*",
        "s3:GetObject?",
        "s3:GetObjec\u{F0000}",
        "s3:GetObjecT",
        "",
        "s3:Ge${t}",
    ];
    of(TEXTS, "[sS]3:[GgPp]et[*?OoBbjéct]{0,6}")
}

fn requested_actions() -> impl Strategy<Value = &'static str> {
    of(
        &["s3:GetObject", "S3:getOBJECT", "s3:PutObject", "sqs:SendMessage"],
        "s3:[GP]et[OobjecT]{0,6}",
    )
}

fn resources() -> impl Strategy<Value = &'static str> {
    const TEXTS: &[&str] = &[
        "*",
        "**",
        "arn:aws:s3:::b",
        "arn:aws:s3:::b/*",
        "arn:aws:s3:::b/${aws:username}/*",
        "arn:aws:s3:::b/*/c",
        "arn:aws:s3:::?/a",
        "arn:aws:s3*",
        "arn:aws:s3:::*",
        "arn:*",
        "arn:aws:s3:::b/a",
        "arn:aws:s3:::b/",
        "arn:aws:s3::",
        "arn:aws:s3",
        "arn:aws:s3:::b/${",
        "arn:aws:s3:::é*",
        "arn:aws:s3:::b/\u{F0000}",
        "arn:aws:s3:*:*:b",
        "arn:aws:s3:::b/a${*}",
        "arn:aws:sqs:us-east-1:123456789012:q",
        "arn:aws:sqs:*:123456789012:*",
        "b",
        "",
    ];
    of(TEXTS, "arn:aws:s3:[:*]{1,3}[ab/*?$]{0,6}")
}

fn requested_resources() -> impl Strategy<Value = &'static str> {
    const TEXTS: &[&str] = &[
        "*",
        "arn:aws:s3:::b",
        "arn:aws:s3:::b/a",
        "arn:aws:s3:::b/ada/x",
        "arn:aws:s3:::b/é",
        "arn:aws:s3:::b/$x",
        "arn:aws:s3:::",
        "arn:aws:sqs:us-east-1:123456789012:q",
        "arn:aws:s3",
    ];
    of(TEXTS, "arn:aws:s3:::[ab/:]{0,6}")
}

const KEYS: &[&str] = &[
    "aws:SecureTransport",
    "AWS:securetransport",
    "aws:PrincipalOrgID",
    "aws:principalorgid",
    "aws:PrincipalArn",
    "aws:username",
    "aws:ResourceAccount",
    "aws:PrincipalTag/\u{F0000}",
    "aws:PrincipalType",
    "s3:prefix",
];

fn values() -> impl Strategy<Value = &'static str> {
    const TEXTS: &[&str] = &[
        "true",
        "false",
        "TRUE",
        "o-1",
        "O-1",
        "${aws:username}",
        "ada",
        "*",
        "no",
        "",
        "a*",
        "é",
        "\u{F0000}",
        "a${",
        "a?a",
    ];
    of(TEXTS, "[aoO1-]{0,10}")
}

fn texts(one: impl Strategy<Value = &'static str> + Clone) -> impl Strategy<Value = Values> {
    prop_oneof![
        one.clone().prop_map(Values::Literal),
        one.clone().prop_map(|it| Values::One(Text::Static(it))),
        vec(one, 1..4).prop_map(|it| Values::Literals(Box::leak(it.into_boxed_slice()))),
    ]
}

fn conditions() -> impl Strategy<Value = Condition> {
    const OPERATORS: &[&str] = &[
        "StringEquals",
        "StringEquals",
        "StringEquals",
        "Bool",
        "Bool",
        "StringNotEquals",
        "StringLike",
        "StringLikeIfExists",
        "BoolIfExists",
        "StringEqualsIfExists",
        "Null",
        "ForAnyValue:StringEquals",
        "ForAllValues:StringEquals",
        "StringEqualsIgnoreCase",
        "NumericEquals",
        "ArnLike",
        "StringNotEqualsIfExists",
    ];
    let scalar = prop_oneof![
        values().prop_map(Scalar::Literal),
        values().prop_map(|it| Scalar::String(Text::Static(it))),
        any::<bool>().prop_map(Scalar::Bool),
    ];
    let values = prop_oneof![
        4 => scalar.clone().prop_map(ConditionValues::One),
        1 => vec(scalar, 1..3)
            .prop_map(|it| ConditionValues::Literals(Box::leak(it.into_boxed_slice()))),
    ];
    (select(OPERATORS), select(KEYS), values).prop_map(|(operator, key, values)| Condition {
        operator: Operator::parse(operator).unwrap().operator,
        spelling: None,
        key: Text::Static(key),
        values,
    })
}

fn principals() -> impl Strategy<Value = PrincipalElement> {
    let entry = prop_oneof![
        Just((PrincipalType::Aws, "123456789012")),
        Just((PrincipalType::Aws, "*")),
        Just((PrincipalType::Aws, "arn:aws:iam::123456789012:role/R")),
        Just((PrincipalType::Service, "ec2.amazonaws.com")),
    ];
    let entries = vec(entry, 1..3).prop_map(|entries| {
        let entry = |(principal_type, text)| PrincipalEntry {
            principal_type,
            values: Values::Literal(text),
        };
        let entries: Box<[PrincipalEntry]> = entries.into_iter().map(entry).collect();
        Principals::ByType(PrincipalEntries::Static(Box::leak(entries)))
    });
    let principals = prop_oneof![entries, Just(Principals::Everyone)];
    (any::<bool>(), principals)
        .prop_map(|(negated, principals)| PrincipalElement { negated, principals })
}

fn statements() -> impl Strategy<Value = Statement> {
    (
        any::<bool>(),
        option::weighted(0.2, principals()),
        (any::<bool>(), texts(actions().boxed())),
        option::weighted(0.9, (any::<bool>(), texts(resources().boxed()))),
        vec(conditions(), 0..3),
    )
        .prop_map(|(allows, principal, (not_action, actions), resource, conditions)| {
            Statement {
                sid: None,
                effect: if allows { Effect::Allow } else { Effect::Deny },
                principal,
                action: ActionElement { negated: not_action && allows, values: actions },
                resource: resource.map(|(negated, values)| ResourceElement {
                    negated: negated && !allows,
                    values,
                }),
                conditions: Conditions::Static(Box::leak(conditions.into_boxed_slice())),
            }
        })
}

fn callers() -> impl Strategy<Value = Caller<'static>> {
    const ACCOUNT: &str = "123456789012";
    prop_oneof![
        4 => Just(Caller::Unknown),
        1 => Just(Caller::Anonymous),
        1 => Just(Caller::Service(&["ec2.amazonaws.com"])),
        1 => Just(Caller::Session {
            roles: &["arn:aws:iam::123456789012:role/R"], session: None, account: ACCOUNT,
        }),
        1 => Just(Caller::Root { arn: "arn:aws:iam::123456789012:root", account: ACCOUNT }),
    ]
}

const KINDS: &[PolicyKind] = &[
    PolicyKind::Identity,
    PolicyKind::Session,
    PolicyKind::ServiceControl,
    PolicyKind::ResourceControl,
    PolicyKind::Resource,
    PolicyKind::Trust,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn a_start_is_a_beginning(
        same in "[aAbZz@\\[`:/-]{0,24}",
        pattern in "[aAbZz@\\[`{}é\u{F0000}*?$:/-]{0,24}",
        text in "[aAbZz@\\[`:/-]{0,24}",
        ignores_casing: bool,
        most in 0_usize..30,
    ) {
        let shouted = same.to_ascii_uppercase();
        let filled: String =
            pattern.chars().map(|it| if is_plain(it.encode_utf8(&mut [0; 4])) { it } else { 'a' }).collect();
        for (pattern, text) in [
            (pattern.clone(), text.clone()),
            (format!("{same}{pattern}"), format!("{same}{text}")),
            (format!("{same}{pattern}"), format!("{shouted}{text}")),
            (format!("{same}*"), format!("{same}{text}")),
            (same.clone(), format!("{same}{text}")),
            (format!("{same}{pattern}"), format!("{same}{filled}")),
        ] {
            let bytes = (pattern.as_bytes(), text.as_bytes());
            let found = start(bytes.0, bytes.1, ignores_casing, usize::MAX);
            prop_assert_eq!(found, beginning(&pattern, &text, ignores_casing));
            let limited = start(bytes.0, bytes.1, ignores_casing, most);
            prop_assert!(limited == found || limited == Start::Open);
        }
    }

    /// The same strings, prepared for the evaluator of run time, get the same answer.
    #[test]
    fn literals_are_decided_as_at_run_time(
        statements in vec(statements(), 0..4),
        action in requested_actions(),
        resource in requested_resources(),
        keys in vec((select(KEYS), option::weighted(0.9, vec(values(), 0..3))), 0..4),
        caller in callers(),
        account in select(&[None, Some("123456789012")][..]),
        kind in select(KINDS),
        is_new: bool,
    ) {
        let by_name: BTreeMap<String, _> =
            keys.iter().map(|(key, values)| (key.to_ascii_lowercase(), (*key, values))).collect();
        let known = |values: &'_ Option<Vec<&'static str>>| match values {
            Some(values) => Known::Values(Box::leak(values.clone().into_boxed_slice())),
            None => Known::Absent,
        };
        let entries: Vec<Entry<'_>> =
            by_name.values().map(|(key, values)| Entry::new(key, known(values))).collect();
        let written = by_name.values().filter_map(|(_, values)| values.as_ref()).flatten().copied();
        let version = if is_new { Version::V2012 } else { Version::V2008 };
        let plain = Request {
            form: PolicyForm::of(kind, version),
            action,
            resource,
            account,
            keys: &entries,
            caller: &caller,
            plainness: plainness(action, resource, written),
        };
        let asked = plain.asked();
        let defined = statements.iter().fold(Verdict::NOTHING, |verdict, statement| {
            let prepared = Prepared::of(statement);
            let applies = prepared.view().applies(&asked, plain.form, &mut 0).truth();
            verdict.with(statement.effect, applies)
        });
        prop_assert_eq!(decide_literals(&statements, &plain), defined);
        let unmarked = Request { plainness: 0, ..plain };
        prop_assert_eq!(decide_literals(&statements, &unmarked), defined);
    }

    /// A key that follows from the rest of a request is never looked up among the written ones.
    #[test]
    fn derived_keys_are_left_to_the_context(key in select(&DerivedKey::ALL[..]), shouts: bool) {
        let name = key.as_str().to_owned();
        let name = if shouts { name.to_ascii_uppercase() } else { name.to_ascii_lowercase() };
        prop_assert!(can_be_derived(name.as_bytes()) && can_be_derived(key.as_str().as_bytes()));
    }
}

#[test]
fn what_is_not_a_literal_is_not_known() {
    let read = |text: &str| Values::One(Text::from(text.to_owned()));
    let statement = Statement {
        sid: None,
        effect: Effect::Allow,
        principal: None,
        action: ActionElement { negated: false, values: Values::Literal("s3:GetObject") },
        resource: Some(ResourceElement { negated: false, values: read("*") }),
        conditions: Conditions::Static(&[]),
    };
    let request = |action| Request {
        form: PolicyForm::of(PolicyKind::Identity, Version::V2012),
        action,
        resource: "arn:aws:s3:::b/a",
        account: None,
        keys: &[],
        caller: &Caller::Unknown,
        plainness: 0,
    };
    let decided =
        |action| decide_literals(std::slice::from_ref(&statement), &request(action)).truth();
    assert_eq!(decided("s3:GetObject"), super::truth::Truth::Perhaps);
    assert_eq!(decided("s3:PutObject"), super::truth::Truth::Never);
}
