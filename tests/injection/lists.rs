//! Lists that are filled at run time: exactly as many values as were given, and never none.

use iam_policy::{
    Arn, IdentityPolicy, OneOrMore, PlainText, Unchecked, identity_policy, unchecked,
};

use crate::values::Filler as _;

fn arns(count: usize) -> Vec<Arn> {
    let arn = |index| Arn::parse(&format!("arn:aws:s3:::bucket-{index}/a")).expect("an ARN");
    (0..count).map(arn).collect()
}

fn resources(policy: &IdentityPolicy) -> Vec<String> {
    let [statement] = policy.statements() else { panic!("{policy}") };
    statement
        .resource()
        .expect("it has resources")
        .values()
        .iter()
        .map(|it| it.to_string())
        .collect()
}

#[test]
fn a_splice_beside_an_element_adds_what_it_has() {
    for count in 0..4 {
        let more = arns(count);
        let policy = identity_policy![allow {
            action: s3::GetObject,
            resource: ["arn:aws:s3:::x/*", ..more]
        }];
        assert_eq!(resources(&policy).len(), count + 1);
        assert_eq!(IdentityPolicy::from_json(&policy.to_json()), Ok(policy));
    }
}

#[test]
fn a_splice_alone_has_one_at_least() {
    assert!(OneOrMore::try_from(arns(0)).is_err());
    for count in 1..4 {
        let all = OneOrMore::try_from(arns(count)).expect("there are some");
        let policy = identity_policy![allow { action: s3::GetObject, resource: [..all] }];
        assert_eq!(resources(&policy).len(), count);
        assert_eq!(IdentityPolicy::from_json(&policy.to_json()), Ok(policy));
    }
}

/// Each spliced value results in exactly one value.
#[test]
fn a_spliced_value_is_one_value() {
    for value in Unchecked::all() {
        let text = value.to_string();
        let policy = identity_policy![allow {
            action: s3::GetObject,
            resource: ["arn:aws:s3:::x/*", ..[value, unchecked("arn:aws:s3:::y/*")]],
        }];
        assert_eq!(resources(&policy), ["arn:aws:s3:::x/*", &text, "arn:aws:s3:::y/*"]);
        assert_eq!(IdentityPolicy::from_json(&policy.to_json()), Ok(policy));
    }
    for value in PlainText::all() {
        let text = value.to_string();
        let policy = identity_policy![allow {
            action: s3::GetObject,
            resource: "arn:aws:s3:::x/*",
            when: StringEquals("aws:PrincipalTag/team", ["red", ..[value]]),
        }];
        let [statement] = policy.statements() else { panic!("{policy}") };
        let [condition] = statement.conditions() else { panic!("{policy}") };
        let values: Vec<&str> = condition.values().map(|it| it.as_str()).collect();
        assert_eq!(values, ["red", &text]);
    }
}

/// Statements are spliced as statements, at their positions.
#[test]
fn spliced_statements_stand_where_they_are_spliced() {
    let more = || {
        identity_policy![
            allow { sid: "M1", action: s3::GetObject, resource: "arn:aws:s3:::m/*" },
            allow { sid: "M2", action: s3::PutObject, resource: "arn:aws:s3:::m/*" },
        ]
    };
    let sids = |policy: &IdentityPolicy| -> Vec<String> {
        policy.statements().iter().filter_map(|it| it.sid()).map(str::to_owned).collect()
    };
    let first = identity_policy![
        ..more(),
        allow { sid: "A", action: s3::GetObject, resource: "arn:aws:s3:::a/*" }
    ];
    assert_eq!(sids(&first), ["M1", "M2", "A"]);
    let last = identity_policy![
        allow { sid: "A", action: s3::GetObject, resource: "arn:aws:s3:::a/*" },
        ..more()
    ];
    assert_eq!(sids(&last), ["A", "M1", "M2"]);
    // A statement that is configured out does not move those that are spliced after it.
    let configured = identity_policy![
        #[cfg(any())]
        allow { sid: "X", action: s3::GetObject, resource: "arn:aws:s3:::x/*" },
        allow { sid: "A", action: s3::GetObject, resource: "arn:aws:s3:::a/*" },
        ..more(),
        allow { sid: "B", action: s3::GetObject, resource: "arn:aws:s3:::b/*" },
    ];
    assert_eq!(sids(&configured), ["A", "M1", "M2", "B"]);
}
