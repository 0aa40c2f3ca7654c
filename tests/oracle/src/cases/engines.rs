//! Cases that other engines answered wrongly, one per defect, with the answer from AWS's pages.

use serde_json::{Value, json};

use super::{
    ALLOWED, Case, DENIED, NOT, OPEN, ROLE, ROOT, SESSION, USER, allow_all, allow_other,
    allowed_under, case, denied_under, get_object, policy, with,
};
use crate::Answer;

pub(super) fn cases() -> Vec<Case> {
    [
        simulator(),
        iam_simulate(),
        iam_rs(),
        fakecloud(),
        moto(),
        graphs(),
        iamspy(),
        iam_analyzer(),
        without_accounts(),
        scanners(),
    ]
    .concat()
}

const TARGET: &str = "arn:aws:iam::111111111111:role/Target";

fn assume(trust: Value, members: Value) -> Value {
    let request = json!({
        "principal": USER, "action": "sts:AssumeRole", "resource": TARGET,
        "trustPolicy": policy(trust),
    });
    with(request, members)
}

fn trusts(principal: Value) -> Value {
    json!({ "Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole" })
}

fn trusts_arn(arn: &str) -> Value {
    trusts(json!({ "AWS": arn }))
}

fn key(operator: &str, wanted: Value, found: Value) -> Value {
    let context = json!({ "example:Key": found });
    allowed_under(json!({ operator: { "example:Key": wanted } }), context)
}

/// AWS's policy simulator does not evaluate trust policies.
/// `access_policies_testing-policies.html`
fn simulator() -> Vec<Case> {
    let full = json!({ "identityPolicies": [allow_all()] });
    let denies = |principal: Value| {
        json!([
            trusts_arn(ROOT),
            { "Effect": "Deny", "Principal": principal, "Action": "sts:AssumeRole" },
        ])
    };
    let row = |name: &str, trust: Value, members: Value, answer| {
        let request = with(assume(trust, full.clone()), members);
        case(format!("AWS policy simulator: {name}"), request, answer)
    };
    let none = json!({});
    let external = with(
        trusts_arn(ROOT),
        json!({ "Condition": { "StringEquals": { "sts:ExternalId": "x-1" } } }),
    );
    let mfa = with(
        trusts_arn(ROOT),
        json!({ "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } } }),
    );
    vec![
        row("a trust policy that denies everyone", denies(json!("*")), none.clone(), DENIED),
        row(
            "a trust policy that denies the user",
            denies(json!({ "AWS": USER })),
            none.clone(),
            DENIED,
        ),
        row(
            "a trust policy that denies the account",
            denies(json!({ "AWS": ROOT })),
            none.clone(),
            DENIED,
        ),
        row(
            "a trust policy of another account",
            trusts_arn("arn:aws:iam::222222222222:root"),
            none.clone(),
            NOT,
        ),
        row(
            "a trust policy of a service",
            trusts(json!({ "Service": "ec2.amazonaws.com" })),
            none.clone(),
            NOT,
        ),
        row(
            "a trust policy of another user",
            trusts_arn("arn:aws:iam::111111111111:user/ben"),
            none.clone(),
            NOT,
        ),
        row(
            "a trust policy of another action",
            json!({ "Effect": "Allow", "Principal": { "AWS": ROOT }, "Action": "sts:TagSession" }),
            none.clone(),
            NOT,
        ),
        row("an external ID that is not given", external.clone(), none.clone(), NOT),
        row(
            "another external ID",
            external,
            json!({ "context": { "sts:ExternalId": "x-2" } }),
            NOT,
        ),
        row("a trust policy that wants MFA", mfa, none.clone(), NOT),
        row("a trust policy that allows", trusts_arn(ROOT), none, ALLOWED),
        row(
            "an SCP with a condition",
            trusts_arn(ROOT),
            json!({
                "context": { "aws:RequestedRegion": "us-east-1" },
                "serviceControlPolicies": [[allow_all(), policy(json!({
                    "Effect": "Deny", "Action": "sts:*", "Resource": "*",
                    "Condition": { "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } },
                }))]],
            }),
            DENIED,
        ),
    ]
}

fn iam_simulate() -> Vec<Case> {
    let row = |name: &str, request: Value, answer: Answer| {
        case(format!("iam-simulate: {name}"), request, answer)
    };
    let midnight = "2026-01-01T00:00:00Z";
    let path = assume(
        trusts_arn(ROLE),
        json!({ "principal": SESSION, "sessionOf": ROLE, "identityPolicies": [] }),
    );
    let everyone = policy(json!({
        "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
    }));
    let service = json!({ "principal": {
        "Service": ["redshift.us-east-1.amazonaws.com", "redshift.amazonaws.com"],
    } });
    vec![
        row("0.0.0.0/0", key("IpAddress", json!("0.0.0.0/0"), json!("203.0.113.1")), ALLOWED),
        row(
            "an address of IPv6 in another spelling",
            key("IpAddress", json!("2001:DB8::1"), json!("2001:db8:0:0:0:0:0:1")),
            ALLOWED,
        ),
        row(
            "epoch seconds equal to a date",
            key("DateEquals", json!("1767225600"), json!(midnight)),
            ALLOWED,
        ),
        row(
            "epoch seconds before a date",
            key("DateLessThan", json!("1767225600"), json!(midnight)),
            NOT,
        ),
        row(
            "a date after epoch seconds",
            key("DateGreaterThan", json!("1767225599"), json!(midnight)),
            ALLOWED,
        ),
        row("a number with letters", key("NumericEquals", json!("10"), json!("10abc")), NOT),
        row(
            "StringNotEquals and a variable without value",
            key("StringNotEquals", json!("${example:Missing}"), json!("red")),
            ALLOWED,
        ),
        row(
            "a service under its regional name",
            assume(trusts(json!({ "Service": "redshift.amazonaws.com" })), service),
            ALLOWED,
        ),
        row("a dot in a pattern", key("StringLike", json!("a.c*"), json!("abcd")), NOT),
        row("a plus in a pattern", key("StringLike", json!("a+b*"), json!("a+bc")), ALLOWED),
        row("brackets in a pattern", key("StringLike", json!("[a]*("), json!("[a]b(")), ALLOWED),
        row("NumericGreaterThan", key("NumericGreaterThan", json!("10"), json!("11")), ALLOWED),
        row("NumericGreaterThan, less", key("NumericGreaterThan", json!("10"), json!("9")), NOT),
        row("a session of a role with a path", path, ALLOWED),
        row(
            "everyone in the same account, and a boundary",
            get_object(json!({
                "resourcePolicy": everyone, "permissionBoundaries": [allow_other()],
            })),
            ALLOWED,
        ),
        row(
            "an operator without qualifier on several values",
            key("StringEquals", json!("a"), json!(["a", "b"])),
            OPEN,
        ),
        row(
            "ForAnyValue with IfExists, the key absent",
            allowed_under(
                json!({ "ForAnyValue:StringEqualsIfExists": { "aws:TagKeys": "a" } }),
                json!({}),
            ),
            OPEN,
        ),
    ]
}

fn iam_rs() -> Vec<Case> {
    let row = |name: &str, request: Value, answer: Answer| {
        case(format!("iam-rs: {name}"), request, answer)
    };
    let store =
        "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
    let prefix = |name: &str| {
        get_object(json!({
            "context": { "aws:username": name },
            "identityPolicies": [policy(json!({
                "Effect": "Allow", "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::data/${aws:username}/*",
            }))],
        }))
    };
    vec![
        row(
            "ArnEquals has wildcards",
            key("ArnEquals", json!("arn:aws:s3:::*"), json!("arn:aws:s3:::logs")),
            ALLOWED,
        ),
        row(
            "ArnLike stays between colons",
            key("ArnLike", json!("arn:aws:someservice:*:111122223333:finance/*"), json!(store)),
            NOT,
        ),
        row(
            "a date without a time",
            key("DateGreaterThan", json!("2020-01-01"), json!("2026-01-01T00:00:00Z")),
            ALLOWED,
        ),
        row("an escaped star", key("StringLike", json!("a${*}b"), json!("a*b")), ALLOWED),
        row("the value of a variable has a star", prefix("*"), NOT),
        row("the value of a variable has a question mark", prefix("a?a"), NOT),
        row("the value of a variable", prefix("ana"), ALLOWED),
        row(
            "the account's root ARN admits a role",
            assume(
                trusts_arn(ROOT),
                json!({ "principal": ROLE, "identityPolicies": [allow_all()] }),
            ),
            ALLOWED,
        ),
        row("a trust statement has no resource", assume(trusts_arn(USER), json!({})), ALLOWED),
        row(
            "ForAllValues with IfExists",
            key("ForAllValues:StringEqualsIfExists", json!(["a", "b"]), json!(["a"])),
            ALLOWED,
        ),
        row("Bool of a text", key("Bool", json!("true"), json!("true")), ALLOWED),
        row(
            "ForAnyValue of numbers",
            key("ForAnyValue:NumericEquals", json!("10"), json!(["9", "10"])),
            ALLOWED,
        ),
    ]
}

fn fakecloud() -> Vec<Case> {
    vec![
        case(
            "fakecloud: ArnLike is field by field",
            key("ArnLike", json!("arn:aws:s3:*:x"), json!("arn:aws:s3:::x")),
            NOT,
        ),
        case(
            "fakecloud: a star takes a value with a star",
            key("StringLike", json!("*"), json!("*x")),
            ALLOWED,
        ),
        case(
            "fakecloud: a star takes a value that ends in one",
            key("StringLike", json!("a*"), json!("ab*")),
            ALLOWED,
        ),
    ]
}

fn moto() -> Vec<Case> {
    let row =
        |name: &str, request: Value, answer: Answer| case(format!("moto: {name}"), request, answer);
    let all = json!({ "identityPolicies": [allow_all()] });
    let may = |action: &str, resource: &str| {
        let statement = json!({ "Effect": "Allow", "Action": action, "Resource": resource });
        get_object(json!({ "identityPolicies": [policy(statement)] }))
    };
    let denied = json!([
        trusts_arn(ROOT),
        { "Effect": "Deny", "Principal": { "AWS": ROOT }, "Action": "sts:AssumeRole" },
    ]);
    vec![
        row("a deny of the trust policy", assume(denied, all.clone()), DENIED),
        row(
            "the account's root ARN admits a role",
            assume(trusts_arn(ROOT), with(all.clone(), json!({ "principal": ROLE }))),
            ALLOWED,
        ),
        row("an action in other casing", may("S3:GETOBJECT", "*"), ALLOWED),
        row("a question mark in an action", may("s3:GetObjec?", "*"), ALLOWED),
        row("a question mark in a resource", may("s3:*", "arn:aws:s3:::data/ana/?"), ALLOWED),
        row("a dot in a resource", may("s3:*", "arn:aws:s3:::data/ana.x"), NOT),
        row("a dot in an action", may("s3.GetObject", "*"), NOT),
        row(
            "a condition of an identity policy",
            allowed_under(
                json!({ "IpAddress": { "aws:SourceIp": "198.51.100.0/24" } }),
                json!({ "aws:SourceIp": "203.0.113.1" }),
            ),
            NOT,
        ),
        row(
            "a principal that begins as another",
            assume(trusts_arn("arn:aws:iam::111111111111:user/anabel"), all.clone()),
            NOT,
        ),
        row(
            "a principal that ends as another",
            assume(
                trusts_arn("arn:aws:iam::111111111111:user/anabel"),
                with(all, json!({ "principal": "arn:aws:iam::111111111111:user/anabel/ana" })),
            ),
            NOT,
        ),
    ]
}

/// PMapper, Cartography, and AWS's answers as seen by users of kube2iam.
fn graphs() -> Vec<Case> {
    let external = with(
        trusts_arn(USER),
        json!({ "Condition": { "StringEquals": { "sts:ExternalId": "x-1" } } }),
    );
    vec![
        case(
            "PMapper: an external ID that is given",
            assume(external.clone(), json!({ "context": { "sts:ExternalId": "x-1" } })),
            ALLOWED,
        ),
        case(
            "PMapper: an external ID that may be given",
            assume(external, json!({ "unknownContext": ["sts:ExternalId"] })),
            OPEN,
        ),
        case(
            "PMapper: a service",
            assume(
                trusts(json!({ "Service": "codebuild.amazonaws.com" })),
                json!({ "principal": { "Service": "codebuild.amazonaws.com" } }),
            ),
            ALLOWED,
        ),
        case(
            "Cartography: the account's root ARN",
            assume(trusts_arn(ROOT), json!({ "identityPolicies": [allow_all()] })),
            ALLOWED,
        ),
        case(
            "Cartography: a permission is no trust",
            assume(
                trusts(json!({ "Service": "ec2.amazonaws.com" })),
                json!({ "identityPolicies": [allow_all()] }),
            ),
            NOT,
        ),
        case(
            "kube2iam: a role that is trusted by name needs no permission",
            assume(trusts_arn(ROLE), json!({ "principal": ROLE })),
            ALLOWED,
        ),
    ]
}

fn iamspy() -> Vec<Case> {
    let row = |name: &str, request: Value, answer: Answer| {
        case(format!("IAMSpy: {name}"), request, answer)
    };
    let tags = |operator: &str, found: Value| {
        allowed_under(
            json!({ operator: { "aws:TagKeys": ["team"] } }),
            json!({ "aws:TagKeys": found }),
        )
    };
    let but = |resources: Value| {
        let statement = json!({ "Effect": "Allow", "Action": "*", "NotResource": resources });
        get_object(json!({ "identityPolicies": [policy(statement)] }))
    };
    vec![
        row("ForAllValues counts", tags("ForAllValues:StringEquals", json!(["cost"])), NOT),
        row("ForAnyValue counts", tags("ForAnyValue:StringEquals", json!(["cost"])), NOT),
        row(
            "a negated operator and an absent key",
            allowed_under(json!({ "StringNotEquals": { "example:Key": "a" } }), json!({})),
            ALLOWED,
        ),
        row(
            "a negated operator of a Deny and an absent key",
            denied_under(json!({ "StringNotEquals": { "example:Key": "a" } }), json!({})),
            DENIED,
        ),
        row(
            "IfExists and an absent key",
            allowed_under(json!({ "StringEqualsIfExists": { "example:Key": "a" } }), json!({})),
            ALLOWED,
        ),
        row(
            "all of several values of NotResource",
            but(json!(["arn:aws:s3:::data/*", "arn:aws:s3:::logs/*"])),
            NOT,
        ),
        row(
            "none of several values of NotResource",
            but(json!(["arn:aws:s3:::a", "arn:aws:s3:::b"])),
            ALLOWED,
        ),
        row(
            "a variable",
            key("StringEquals", json!("${example:Other, 'red'}"), json!("red")),
            ALLOWED,
        ),
        row(
            "a user that is trusted by name needs no permission",
            assume(trusts_arn(USER), json!({})),
            ALLOWED,
        ),
    ]
}

fn iam_analyzer() -> Vec<Case> {
    let other = json!({ "resource": "arn:aws:iam::222222222222:role/Target" });
    let resource = |resource: &str, name: Value| {
        get_object(json!({
            "context": name,
            "identityPolicies": [policy(json!({
                "Effect": "Allow", "Action": "s3:GetObject", "Resource": resource,
            }))],
        }))
    };
    let text = with(
        resource("arn:aws:s3:::data/${aws:username}/x", json!({})),
        json!({ "resource": "arn:aws:s3:::data/${aws:username}/x" }),
    );
    vec![
        case("iam-analyzer: trust alone in another account", assume(trusts_arn(USER), other), NOT),
        case(
            "iam-analyzer: a variable with a star as its value",
            resource("arn:aws:s3:::data/${aws:username}/x", json!({ "aws:username": "*" })),
            NOT,
        ),
        case("iam-analyzer: a variable without value is no text", text, NOT),
    ]
}

/// Engines without accounts.
fn without_accounts() -> Vec<Case> {
    let everyone = policy(json!({
        "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
    }));
    let object = get_object(json!({
        "resourceAccount": "222222222222", "identityPolicies": [allow_all()],
    }));
    let mut cases = Vec::new();
    for engine in ["iam-rs", "moto", "quacky"] {
        cases.extend([
            case(
                format!("{engine}: another account allows nothing of itself"),
                object.clone(),
                NOT,
            ),
            case(
                format!("{engine}: another account allows everyone"),
                with(object.clone(), json!({ "resourcePolicy": everyone })),
                ALLOWED,
            ),
            case(
                format!("{engine}: a role of another account"),
                assume(
                    trusts_arn(ROOT),
                    json!({ "resource": "arn:aws:iam::222222222222:role/Target" }),
                ),
                NOT,
            ),
        ]);
    }
    cases
}

/// tfsec, checkov, cfn-lint, and prototypes of inclusion.
fn scanners() -> Vec<Case> {
    vec![
        case(
            "checkov: conditions count",
            get_object(json!({
                "principal": "*",
                "resourcePolicy": policy(json!({
                    "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
                    "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-1" } },
                })),
            })),
            NOT,
        ),
        case(
            "tfsec: an unknown value is unknown",
            with(
                allowed_under(json!({ "StringLike": { "example:Key": "a*" } }), json!({})),
                json!({ "unknownContext": ["example:Key"] }),
            ),
            OPEN,
        ),
        case(
            "cfn-lint: an unknown value voids no statement",
            with(
                denied_under(json!({ "StringLike": { "example:Key": "a*" } }), json!({})),
                json!({ "unknownContext": ["example:Key"] }),
            ),
            OPEN,
        ),
        case(
            "prototypes: Null takes an empty set for absent",
            key("Null", json!("true"), json!([])),
            ALLOWED,
        ),
        case(
            "prototypes: the version of 2008 has no variables",
            get_object(json!({
                "context": { "aws:username": "ana" },
                "identityPolicies": [{ "Version": "2008-10-17", "Statement": {
                    "Effect": "Allow", "Action": "*",
                    "Resource": "arn:aws:s3:::data/${aws:username}/*",
                } }],
            })),
            NOT,
        ),
        case(
            "prototypes: numbers are not only integers",
            key("NumericLessThan", json!("0.3"), json!("0.25")),
            ALLOWED,
        ),
    ]
}
