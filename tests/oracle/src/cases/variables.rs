//! Versions, policy variables, defaults and escapes. `reference_policies_variables.html`,
//! `reference_policies_elements_version.html`

use serde_json::{Value, json};

use super::{ALLOWED, Case, NOT, OPEN, allowed_under, case, get_object, policy, with};
use crate::Answer;

pub(super) fn cases() -> Vec<Case> {
    [conditions(), resources(), versions()].concat()
}

/// The context of all rows.
fn context() -> Value {
    json!({
        "aws:username": "ana",
        "example:Star": "a*",
        "example:Many": ["ana", "ben"],
        "example:None": [],
        "example:Short": "ana",
    })
}

/// The operator, the policy's value, the request's value, and what it allows.
type Row = (&'static str, &'static str, &'static str, Answer);

const CONDITIONS: &[Row] = &[
    ("StringEquals", "${aws:username}", "ana", ALLOWED),
    ("StringEquals", "${AWS:UserName}", "ana", ALLOWED),
    ("StringEquals", "x-${aws:username}-y", "x-ana-y", ALLOWED),
    ("StringEquals", "${aws:username}", "ben", NOT),
    ("StringNotEquals", "${aws:username}", "ana", NOT),
    ("StringEqualsIgnoreCase", "${aws:username}", "ANA", ALLOWED),
    ("StringLike", "${aws:username}/*", "ana/x", ALLOWED),
    // A value stands for itself.
    ("StringLike", "${example:Star}", "a*", ALLOWED),
    ("StringLike", "${example:Star}", "ab", NOT),
    ("StringNotLike", "${example:Star}", "ab", ALLOWED),
    ("StringEquals", "${example:Star}", "a*", ALLOWED),
    // A key that the request does not have.
    ("StringEquals", "${example:Absent}", "ana", NOT),
    ("StringNotEquals", "${example:Absent}", "ana", ALLOWED),
    ("StringLike", "*${example:Absent}", "ana", NOT),
    ("StringNotLike", "*${example:Absent}", "ana", ALLOWED),
    ("StringEquals", "${example:Absent, 'ana'}", "ana", ALLOWED),
    ("StringEquals", "${example:Absent, 'ben'}", "ana", NOT),
    ("StringEquals", "${aws:username, 'ben'}", "ana", ALLOWED),
    ("StringLike", "x${example:Absent, ''}*", "xy", ALLOWED),
    ("StringLike", "${example:Absent, 'a*'}", "ab", NOT),
    ("StringLike", "${example:Absent, 'a*'}", "a*", ALLOWED),
    // Keys without a single value.
    ("StringEquals", "${example:Many}", "ana", OPEN),
    ("StringEquals", "${example:None}", "ana", OPEN),
    ("StringEquals", "${example:Unknown}", "ana", OPEN),
    ("StringNotEquals", "${example:Unknown}", "ana", OPEN),
    ("StringEquals", "${example:Unknown, 'ana'}", "ana", OPEN),
    // Escapes.
    ("StringEquals", "a${*}", "a*", ALLOWED),
    ("StringLike", "a${*}", "a*", ALLOWED),
    ("StringLike", "a${*}", "ab", NOT),
    ("StringLike", "a${?}", "a?", ALLOWED),
    ("StringLike", "a${?}", "ab", NOT),
    ("StringLike", "${$}{aws:username}", "${aws:username}", ALLOWED),
    ("StringEquals", "a$b", "a$b", ALLOWED),
    // Things that are not variables.
    ("StringEquals", "${aws:username", "ana", OPEN),
    ("StringEquals", "${}", "ana", OPEN),
    // ARNs.
    ("ArnLike", "arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::ana/x", ALLOWED),
    ("ArnEquals", "arn:aws:s3:::${aws:username}", "arn:aws:s3:::ana", ALLOWED),
    ("ArnLike", "arn:aws:s3:::${example:Star}", "arn:aws:s3:::ab", NOT),
    ("ArnNotLike", "arn:aws:s3:::${example:Absent}", "arn:aws:s3:::ab", ALLOWED),
    // Elsewhere, AWS does not accept variables.
    ("NumericEquals", "${example:Absent, '10'}", "10", OPEN),
    ("DateEquals", "${aws:CurrentTime}", "2026-01-01", OPEN),
    ("Bool", "${aws:SecureTransport}", "true", OPEN),
    ("IpAddress", "${aws:SourceIp}", "203.0.113.1", OPEN),
    ("BinaryEquals", "${example:Bytes}", "QUJD", OPEN),
];

fn conditions() -> Vec<Case> {
    CONDITIONS
        .iter()
        .map(|(operator, wanted, found, answer)| {
            let condition = json!({ *operator: { "example:Key": wanted } });
            let context = with(context(), json!({ "example:Key": found }));
            let request = allowed_under(condition, context);
            let request = with(request, json!({ "unknownContext": ["example:Unknown"] }));
            case(format!("variables: {operator} `{wanted}` of `{found}`"), request, *answer)
        })
        .collect()
}

/// The object `ana/x` in the bucket `data`, with `Resource` and with `NotResource`.
const RESOURCES: &[(&str, Answer, Answer)] = &[
    ("arn:aws:s3:::data/${aws:username}/*", ALLOWED, NOT),
    ("arn:aws:s3:::data/${AWS:USERNAME}/x", ALLOWED, NOT),
    ("arn:aws:s3:::data/${example:Absent}*", NOT, ALLOWED),
    ("arn:aws:s3:::data/${example:Absent, 'ana'}/x", ALLOWED, NOT),
    ("arn:aws:s3:::data/${example:Absent, 'ben'}/x", NOT, ALLOWED),
    ("arn:aws:s3:::data/${example:Star}/x", NOT, ALLOWED),
    ("arn:aws:s3:::data/${example:Many}/x", OPEN, OPEN),
    ("arn:aws:s3:::data/${example:None}/x", OPEN, OPEN),
    ("arn:aws:s3:::data/${example:Unknown}/x", OPEN, OPEN),
    ("arn:aws:s3:::data/${*}", NOT, ALLOWED),
    ("arn:aws:s3:::data/ana/${?}", NOT, ALLOWED),
    ("arn:aws:s3:::data/${", OPEN, OPEN),
    // Before the fifth colon, AWS does not accept variables.
    ("arn:aws:${example:Service}:::data/ana/x", NOT, ALLOWED),
    ("arn:aws:${example:Absent, 's3'}:::data/ana/x", OPEN, OPEN),
    ("arn:aws:${example:Absent, 'sqs'}:::data/ana/x", NOT, ALLOWED),
];

fn resources() -> Vec<Case> {
    let mut cases = Vec::new();
    for (pattern, resource, not_resource) in RESOURCES {
        for (element, answer) in [("Resource", resource), ("NotResource", not_resource)] {
            let statement = json!({ "Effect": "Allow", "Action": "*", element: pattern });
            let request = get_object(json!({
                "context": context(),
                "unknownContext": ["example:Unknown"],
                "identityPolicies": [policy(statement)],
            }));
            cases.push(case(format!("variables: {element} `{pattern}`"), request, *answer));
        }
    }
    cases
}

/// In version 2008, and without a version, `${…}` is literal.
fn versions() -> Vec<Case> {
    let mut cases = Vec::new();
    let rows = [
        ("StringEquals", "${aws:username}", "ana", NOT, ALLOWED),
        ("StringEquals", "${aws:username}", "${aws:username}", ALLOWED, NOT),
        ("StringNotEquals", "${aws:username}", "ana", ALLOWED, NOT),
        ("StringLike", "${*}", "${abc}", ALLOWED, NOT),
        ("StringLike", "${*}", "*", NOT, ALLOWED),
        ("StringEquals", "${", "${", ALLOWED, OPEN),
    ];
    for (operator, wanted, found, old, new) in rows {
        for (version, answer) in [(None, old), (Some("2008-10-17"), old), (Some("2012-10-17"), new)]
        {
            let mut policy = json!({ "Statement": {
                "Effect": "Allow", "Action": "*", "Resource": "*",
                "Condition": { operator: { "example:Key": wanted } },
            }});
            if let Some(version) = version {
                policy = with(policy, json!({ "Version": version }));
            }
            let request = get_object(json!({
                "context": { "aws:username": "ana", "example:Key": found },
                "identityPolicies": [policy],
            }));
            let version = version.unwrap_or("no version");
            cases.push(case(
                format!("{version}: {operator} `{wanted}` of `{found}`"),
                request,
                answer,
            ));
        }
    }
    for (version, answer) in [("2008-10-17", NOT), ("2012-10-17", ALLOWED)] {
        let request = get_object(json!({
            "context": { "aws:username": "ana" },
            "identityPolicies": [{
                "Version": version,
                "Statement": [{
                    "Effect": "Allow", "Action": "s3:*",
                    "Resource": "arn:aws:s3:::data/${aws:username}/*",
                }],
            }],
        }));
        cases.push(case(format!("{version}: a variable of a resource"), request, answer));
    }
    cases
}
