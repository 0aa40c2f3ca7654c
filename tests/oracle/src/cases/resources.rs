//! Actions and resources. `reference_policies_elements_action.html`,
//! `reference_policies_elements_notaction.html`, `reference_policies_elements_resource.html`,
//! `reference_policies_elements_notresource.html`, `reference_identifiers-arns.html`

use serde_json::{Value, json};

use super::{ALLOWED, Case, DENIED, NOT, OPEN, allow_all, case, get_object, policy, with};
use crate::Answer;

pub(super) fn cases() -> Vec<Case> {
    [actions(), resources(), completed(), without_resource(), elements()].concat()
}

const ACTIONS: &[(&str, bool)] = &[
    ("s3:GetObject", true),
    ("S3:getobject", true),
    ("s3:*", true),
    ("*", true),
    ("s3:Get*", true),
    ("s3:get*", true),
    ("s3:?etObject", true),
    ("s3:GetObject?", false),
    ("s3:GetObject*", true),
    ("s?:GetObject", true),
    ("*:GetObject", true),
    ("*GetObject", true),
    ("s3:*Object", true),
    ("s3:G*t*t", true),
    ("s3:Object", false),
    ("s3:GetObjectAcl", false),
    ("s3:Get.bject", false),
    ("s3:Get", false),
    ("s3", false),
    ("ec2:*", false),
];

fn actions() -> Vec<Case> {
    let mut cases = Vec::new();
    for (pattern, takes) in ACTIONS {
        for (element, allows) in [("Action", *takes), ("NotAction", !takes)] {
            let statement = json!({ "Effect": "Allow", element: pattern, "Resource": "*" });
            let request = get_object(json!({ "identityPolicies": [policy(statement)] }));
            let answer = if allows { ALLOWED } else { NOT };
            cases.push(case(format!("{element} `{pattern}` of `s3:GetObject`"), request, answer));
        }
    }
    for (element, actions, answer) in [
        ("Action", json!(["ec2:*", "s3:GetObject"]), ALLOWED),
        ("NotAction", json!(["ec2:*", "s3:GetObject"]), NOT),
        ("NotAction", json!(["ec2:*", "sqs:*"]), ALLOWED),
    ] {
        let statement = json!({ "Effect": "Allow", element: actions, "Resource": "*" });
        let request = get_object(json!({ "identityPolicies": [policy(statement)] }));
        cases.push(case(format!("{element} {actions} of `s3:GetObject`"), request, answer));
    }
    cases
}

/// The pattern, the resource, and the result for both in `Resource` of an Allow.
const RESOURCES: &[(&str, &str, Answer)] = &[
    ("*", "arn:aws:s3:::data/x", ALLOWED),
    ("**", "arn:aws:s3:::data/x", ALLOWED),
    ("arn:aws:s3:::data/x", "arn:aws:s3:::data/x", ALLOWED),
    ("arn:aws:s3:::data/X", "arn:aws:s3:::data/x", NOT),
    ("arn:aws:s3:::data/*", "arn:aws:s3:::data/x/y/z", ALLOWED),
    ("arn:aws:s3:::data/*", "arn:aws:s3:::data/", ALLOWED),
    ("arn:aws:s3:::data/*", "arn:aws:s3:::data", NOT),
    ("arn:aws:s3:::data", "arn:aws:s3:::data/x", NOT),
    ("arn:aws:s3:::data*", "arn:aws:s3:::data2/x", ALLOWED),
    ("arn:aws:s3:::*/x", "arn:aws:s3:::data/y/x", ALLOWED),
    ("arn:aws:s3:::data/?", "arn:aws:s3:::data/x", ALLOWED),
    ("arn:aws:s3:::data/?", "arn:aws:s3:::data/xy", NOT),
    ("arn:aws:s3:::data/*", "arn:aws:s3:::data/a:b", ALLOWED),
    ("arn:aws:s3:::data/a?b", "arn:aws:s3:::data/a:b", ALLOWED),
    ("arn:aws:sqs:*:111111111111:jobs", "arn:aws:sqs:us-east-1:111111111111:jobs", ALLOWED),
    ("arn:aws:sqs:us-*-1:111111111111:jobs", "arn:aws:sqs:us-east-1:111111111111:jobs", ALLOWED),
    ("arn:aws:sqs:us-*-1:111111111111:jobs", "arn:aws:sqs:us-east-2:111111111111:jobs", NOT),
    ("arn:aws:sqs:us-*-1:*:jobs", "arn:aws:sqs:us-east-1:111111111111:jobs", ALLOWED),
    ("arn:*:*:*:*:jobs", "arn:aws:sqs:us-east-1:111111111111:jobs", ALLOWED),
    ("arn:aws:s3:::*", "arn:aws:sqs:us-east-1:111111111111:jobs", NOT),
    // AWS's pages disagree about whether a `*` matches a colon.
    (
        "arn:aws:someservice:*:111111111111:finance/*",
        "arn:aws:someservice:us-east-2:111111111111:store/abc:111111111111:finance/x",
        OPEN,
    ),
    (
        "arn:aws:someservice:*:111111111111:finance/*",
        "arn:aws:someservice:us-east-2:111111111111:store/abc:111111111111:budget/x",
        NOT,
    ),
    ("*jobs", "arn:aws:sqs:us-east-1:111111111111:jobs", OPEN),
    ("*:jobs", "arn:aws:sqs:us-east-1:111111111111:work", NOT),
    // A short ARN is completed before it is compared.
    ("arn:aws:iam::*Admin", "arn:aws:iam::111111111111:role/Admin", NOT),
    ("arn:aws:sqs:*:jobs", "arn:aws:sqs:us-east-1:111111111111:jobs", NOT),
    // An action without a resource.
    ("*", "*", ALLOWED),
    ("?", "*", ALLOWED),
    ("arn:aws:s3:::*", "*", NOT),
    ("arn:*:*:*:*:*", "*", NOT),
];

fn resources() -> Vec<Case> {
    let mut cases = Vec::new();
    for (pattern, resource, answer) in RESOURCES {
        let negated = match *answer {
            ALLOWED => NOT,
            NOT => ALLOWED,
            open => open,
        };
        for (element, answer) in [("Resource", *answer), ("NotResource", negated)] {
            let statement = json!({ "Effect": "Allow", "Action": "*", element: pattern });
            let members = json!({ "resource": resource, "identityPolicies": [policy(statement)] });
            let request = with(get_object(json!({})), members);
            cases.push(case(format!("{element} `{pattern}` of `{resource}`"), request, answer));
        }
    }
    cases
}

/// Short ARNs are completed in identity-based policies, but not in others.
fn completed() -> Vec<Case> {
    let queue = json!({
        "resource": "arn:aws:sqs:us-east-1:111111111111:jobs", "action": "sqs:SendMessage",
        "resourceAccount": "111111111111",
    });
    let queue = with(get_object(json!({})), queue);
    let rows = [
        ("arn:aws:sqs", ALLOWED, NOT),
        ("arn:aws:sqs:us-east-1", ALLOWED, NOT),
        ("arn:aws:sqs:us-*", ALLOWED, OPEN),
        ("arn:aws:sqs:*:*", ALLOWED, OPEN),
        ("arn:aws:s3", NOT, NOT),
        ("arn:aws:sqs:us-east-1:111111111111", ALLOWED, NOT),
        ("arn:aws:sqs:us-east-1:111111111111:job", NOT, NOT),
        ("arn:aws:sqs:*:jobs", NOT, OPEN),
        ("arn:aws:sqs:*jobs", NOT, OPEN),
    ];
    let mut cases = Vec::new();
    for (pattern, identity, elsewhere) in rows {
        let statement = json!({ "Effect": "Allow", "Action": "*", "Resource": pattern });
        let resource = with(statement.clone(), json!({ "Principal": "*" }));
        let short = policy(statement);
        for (name, members, answer) in [
            ("an identity policy", json!({ "identityPolicies": [short] }), identity),
            (
                "a boundary",
                json!({ "identityPolicies": [allow_all()], "permissionBoundaries": [short] }),
                identity,
            ),
            (
                "a session policy",
                json!({ "identityPolicies": [allow_all()], "sessionPolicies": [short] }),
                elsewhere,
            ),
            (
                "an SCP",
                json!({ "identityPolicies": [allow_all()], "serviceControlPolicies": [[short]] }),
                elsewhere,
            ),
            (
                "an endpoint policy",
                json!({ "identityPolicies": [allow_all()], "endpointPolicies": [short] }),
                elsewhere,
            ),
            ("a resource policy", json!({ "resourcePolicy": policy(resource) }), elsewhere),
        ] {
            let name = format!("the short ARN `{pattern}` in {name}");
            cases.push(case(name, with(queue.clone(), members), answer));
        }
    }
    cases
}

/// A statement without `Resource` applies to the resource that has the policy, and is not accepted by AWS
/// elsewhere.
fn without_resource() -> Vec<Case> {
    let statement = json!({ "Effect": "Allow", "Action": "*" });
    let named = policy(with(statement.clone(), json!({ "Principal": "*" })));
    let statement = policy(statement);
    let all = json!([allow_all()]);
    vec![
        case(
            "no resource in a resource policy",
            get_object(json!({ "resourcePolicy": named })),
            ALLOWED,
        ),
        case(
            "no resource in an identity policy",
            get_object(json!({ "identityPolicies": [statement] })),
            OPEN,
        ),
        case(
            "no resource in an SCP",
            get_object(json!({ "identityPolicies": all, "serviceControlPolicies": [[statement]] })),
            OPEN,
        ),
        case(
            "no resource in an endpoint policy",
            get_object(json!({ "identityPolicies": all, "endpointPolicies": [named] })),
            OPEN,
        ),
        case(
            "a principal in an identity policy",
            get_object(json!({ "identityPolicies": [policy(json!({
                "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
            }))] })),
            OPEN,
        ),
        case(
            "no principal in a resource policy",
            get_object(json!({ "resourcePolicy": allow_all() })),
            OPEN,
        ),
    ]
}

/// All elements of a statement must match the request, and a Deny overrides.
fn elements() -> Vec<Case> {
    let allow = |action: &str, resource: &str| json!({ "Effect": "Allow", "Action": action, "Resource": resource });
    let deny =
        |resource: Value| with(json!({ "Effect": "Deny", "Action": "s3:GetObject" }), resource);
    let bucket = "arn:aws:s3:::data/*";
    let row = |name: &str, statements: Value, answer| {
        case(name, get_object(json!({ "identityPolicies": [policy(statements)] })), answer)
    };
    vec![
        row("action and resource", json!([allow("s3:*", bucket)]), ALLOWED),
        row("the action alone", json!([allow("s3:*", "arn:aws:s3:::logs/*")]), NOT),
        row("the resource alone", json!([allow("sqs:*", bucket)]), NOT),
        row(
            "action and resource in two statements",
            json!([allow("s3:*", "arn:aws:s3:::logs/*"), allow("sqs:*", bucket)]),
            NOT,
        ),
        row("one statement as an object", allow("s3:GetObject", bucket), ALLOWED),
        row("a Deny first", json!([deny(json!({ "Resource": "*" })), allow("*", "*")]), DENIED),
        row("a Deny last", json!([allow("*", "*"), deny(json!({ "Resource": bucket }))]), DENIED),
        row("a Deny alone", json!([deny(json!({ "Resource": "*" }))]), DENIED),
        row(
            "a Deny of another resource",
            json!([allow("*", "*"), deny(json!({ "Resource": "arn:aws:s3:::logs/*" }))]),
            ALLOWED,
        ),
        row(
            "a Deny of all but this resource",
            json!([allow("*", "*"), deny(json!({ "NotResource": bucket }))]),
            ALLOWED,
        ),
        row(
            "a Deny of all but another resource",
            json!([allow("*", "*"), deny(json!({ "NotResource": "arn:aws:s3:::logs/*" }))]),
            DENIED,
        ),
        row(
            "a Deny that may apply",
            json!([allow("*", "*"), deny(json!({ "Resource": "*ana/x" }))]),
            OPEN,
        ),
        row(
            "a Deny that may apply where nothing allows",
            deny(json!({ "Resource": "*ana/x" })),
            OPEN,
        ),
        case("no policy at all", get_object(json!({})), NOT),
        case(
            "two policies, one allows",
            get_object(json!({ "identityPolicies": [
            super::allow_other(), allow_all(),
        ] })),
            ALLOWED,
        ),
        case(
            "two policies, one denies",
            get_object(json!({ "identityPolicies": [
            super::deny_all(), allow_all(),
        ] })),
            DENIED,
        ),
    ]
}
