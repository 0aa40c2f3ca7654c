//! Two values next to each other: harmless values stay harmless together.

use iam_policy::{
    Arn, ArnPattern, DatabaseUserArn, ExternalId, IdentityPolicy, Pattern, PlainText, ResourceName,
    RoleArn, ServicePrincipal, identity_policy,
};

use crate::values::Filler;

/// Strings that could form something at their seam.
const SEAMS: [&str; 26] = [
    "a",
    "$",
    "a$",
    "{",
    "{aws:username}",
    "{aws:PrincipalTag/y}",
    "{*}",
    "}",
    "x}",
    "$a",
    "a:",
    ":a",
    "/",
    "a/",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b$",
    "arn:aws:s3:::b/$",
    "arn:aws:s3:::b/*$",
    "arn:aws:iam::123456789012:role/R",
    "arn:aws:iam::123456789012:role/R$",
    "arn:aws:redshift:us-west-2:123456789012:dbuser:c/u",
    "arn:aws:redshift:us-west-2:123456789012:dbuser:c/u$",
    "redshift.amazonaws.com",
    "customer-42",
    "x-",
    "-y",
];

fn values<F: Filler>() -> Vec<F> {
    SEAMS.iter().filter_map(|text| F::read(text)).collect()
}

/// Returns the only value of the only condition, or the only resource.
fn only_text(policy: &IdentityPolicy) -> String {
    let [statement] = policy.statements() else { panic!("{policy}") };
    let text = match statement.conditions() {
        [condition] => condition.values().map(|it| it.as_str().to_owned()).collect::<Vec<_>>(),
        _ => {
            let resource = statement.resource().expect("it has a resource");
            resource.values().iter().map(|it| it.to_string()).collect()
        }
    };
    let [text] = text.as_slice() else { panic!("{policy}") };
    text.clone()
}

fn check<A: Filler, B: Filler>(before: &str, fill: impl Fn(A, B) -> IdentityPolicy) {
    for a in values::<A>() {
        for b in values::<B>() {
            let expected = format!("{before}{}{}", a.text(), b.text());
            let policy = fill(a.clone(), b);
            let text = only_text(&policy);
            assert_eq!(text, expected);
            assert!(!text.contains("${"), "{} and {} form a variable: {text}", A::NAME, B::NAME);
            let read = IdentityPolicy::from_json(&policy.to_json()).expect("it is read back");
            assert_eq!(only_text(&read), expected);
        }
    }
}

macro_rules! pairs {
    ($([$($first:ty),*] with $second:tt: $before:literal, |$a:ident, $b:ident| $call:expr;)*) => {
        $($(pairs!(@second $first, $second, $before, |$a, $b| $call);)*)*
    };
    (@second $first:ty, [$($second:ty),*], $before:literal, |$a:ident, $b:ident| $call:expr) => {
        $(check::<$first, $second>($before, |$a, $b| $call);)*
    };
}

#[test]
fn two_values_of_a_pattern() {
    pairs! {
        [Arn, ArnPattern, DatabaseUserArn, ExternalId, Pattern, PlainText, ResourceName, RoleArn, ServicePrincipal]
        with [Arn, ArnPattern, ExternalId, Pattern, PlainText, ResourceName]: "", |a, b| identity_policy![allow {
            action: s3::GetObject,
            resource: "arn:aws:s3:::bucket/*",
            when: StringLike("aws:PrincipalTag/team", "{a}{b}"),
        }];
    }
}

#[test]
fn two_values_of_a_text() {
    pairs! {
        [Arn, DatabaseUserArn, ExternalId, PlainText, ResourceName, RoleArn, ServicePrincipal]
        with [Arn, ExternalId, PlainText, ResourceName]: "x", |a, b| identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*",
                "Condition": {"StringEquals": {"aws:PrincipalTag/team": "x{a}{b}"}}}}"#,
            a,
            b
        );
    }
}

#[test]
fn two_values_of_a_resource() {
    pairs! {
        [ResourceName, Pattern] with [ResourceName, Pattern]: "arn:aws:s3:::bucket/",
            |a, b| identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::bucket/{a}{b}" }];
        [Arn, ArnPattern, RoleArn, DatabaseUserArn] with [ResourceName, Pattern]: "",
            |a, b| identity_policy![allow { action: s3::GetObject, resource: "{a}{b}" }];
        [Arn, ArnPattern] with [ResourceName, Pattern]: "", |a, b| identity_policy!(
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "{a}{b}"}}"#,
            a,
            b
        );
    }
}
