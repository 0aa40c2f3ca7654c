//! Invalid requests.

use serde_json::{Map, Value, json};

use super::{FEDERATED_USER, ROLE, ROOT, SESSION, USER, allow_all, get_object, with};

/// Objects that are not valid requests, each with its error.
pub fn refused() -> Vec<(String, Value)> {
    let changed = [
        ("an unknown member", json!({ "identityPolicy": [] })),
        ("a wildcard in the action", json!({ "action": "s3:Get*" })),
        ("a question mark in the action", json!({ "action": "s3:GetObjec?" })),
        ("an action without service", json!({ "action": "GetObject" })),
        ("an action without name", json!({ "action": "s3:" })),
        ("a variable in the action", json!({ "action": "s3:${aws:username}" })),
        ("a wildcard in the resource", json!({ "resource": "arn:aws:s3:::data/*" })),
        ("a question mark in the resource", json!({ "resource": "arn:aws:s3:::data/?" })),
        ("a resource that is no ARN", json!({ "resource": "data" })),
        ("a resource of five fields", json!({ "resource": "arn:aws:s3::data" })),
        ("a resource with a short account", json!({ "resource": "arn:aws:sqs:us-east-1:1:jobs" })),
        ("an account of 11 digits", json!({ "resourceAccount": "11111111111" })),
        ("an account that is a number", json!({ "resourceAccount": 111111111111u64 })),
        (
            "an account that is not the resource's",
            json!({ "resource": "arn:aws:sqs:us-east-1:222222222222:jobs" }),
        ),
        (
            "a principal that is a wildcard",
            json!({ "principal": "arn:aws:iam::111111111111:user/*" }),
        ),
        ("a principal that is an id", json!({ "principal": "AIDAEXAMPLEEXAMPLE12" })),
        (
            "a principal that is a group",
            json!({ "principal": "arn:aws:iam::111111111111:group/g" }),
        ),
        ("a principal of 11 digits", json!({ "principal": "11111111111" })),
        (
            "a session without a name",
            json!({ "principal": "arn:aws:sts::111111111111:assumed-role/Reader" }),
        ),
        (
            "a principal of two kinds",
            json!({ "principal": {
            "Service": "s3.amazonaws.com", "Federated": "accounts.google.com",
        } }),
        ),
        ("a principal of an unknown kind", json!({ "principal": { "Group": "g" } })),
        ("a service without a name", json!({ "principal": { "Service": [] } })),
        ("a principal that is a list", json!({ "principal": [USER] })),
        ("the role of a user", json!({ "sessionOf": ROLE })),
        ("the role of a role", json!({ "principal": ROLE, "sessionOf": ROLE })),
        ("the role of a federated user", json!({ "principal": FEDERATED_USER, "sessionOf": ROLE })),
        (
            "another role of a session",
            json!({ "principal": SESSION, "sessionOf": "arn:aws:iam::111111111111:role/Writer" }),
        ),
        (
            "a role of another account",
            json!({ "principal": SESSION, "sessionOf": "arn:aws:iam::222222222222:role/Reader" }),
        ),
        ("a key that is null", json!({ "context": { "aws:username": null } })),
        ("a key that is an object", json!({ "context": { "aws:username": {} } })),
        ("a list in a list", json!({ "context": { "aws:TagKeys": [["a"]] } })),
        ("null in a list", json!({ "context": { "aws:TagKeys": [null] } })),
        (
            "a key in two casings",
            json!({ "context": { "aws:username": "ana", "AWS:UserName": "ana" } }),
        ),
        (
            "a key that is known and unknown",
            json!({ "context": { "aws:username": "a" }, "unknownContext": ["aws:UserName"] }),
        ),
        ("an unknown key twice", json!({ "unknownContext": ["aws:username", "AWS:username"] })),
        ("a context that is a list", json!({ "context": [] })),
        ("unknown keys that are a text", json!({ "unknownContext": "aws:username" })),
        ("another PrincipalArn", json!({ "context": { "aws:PrincipalArn": ROOT } })),
        (
            "another PrincipalAccount",
            json!({ "context": { "aws:PrincipalAccount": "222222222222" } }),
        ),
        ("another PrincipalType", json!({ "context": { "AWS:principaltype": "Account" } })),
        ("a user that is a service", json!({ "context": { "aws:PrincipalIsAWSService": true } })),
        (
            "a user with a service's name",
            json!({ "context": { "aws:PrincipalServiceName": "s3.amazonaws.com" } }),
        ),
        (
            "another ResourceAccount",
            json!({ "context": { "aws:ResourceAccount": "222222222222" } }),
        ),
        (
            "a service with an account",
            json!({
                "principal": { "Service": "s3.amazonaws.com" },
                "context": { "aws:PrincipalAccount": "111111111111" },
            }),
        ),
        (
            "a session of another role",
            json!({
                "principal": SESSION,
                "context": { "aws:PrincipalArn": "arn:aws:iam::111111111111:role/app/Writer" },
            }),
        ),
        ("a derived key as unknown", json!({ "unknownContext": ["aws:PrincipalAccount"] })),
        ("a known PrincipalArn as unknown", json!({ "unknownContext": ["aws:PrincipalArn"] })),
        ("a list of policies that is one", json!({ "identityPolicies": allow_all() })),
        ("a level that is a policy", json!({ "serviceControlPolicies": [allow_all()] })),
        ("a resource policy that is a list", json!({ "resourcePolicy": [allow_all()] })),
        ("a policy that is a text", json!({ "identityPolicies": ["{}"] })),
        (
            "a policy without statements",
            json!({ "identityPolicies": [{ "Version": "2012-10-17" }] }),
        ),
        (
            "an effect in other casing",
            json!({ "identityPolicies": [{ "Statement": {
            "Effect": "allow", "Action": "*", "Resource": "*",
        } }] }),
        ),
        (
            "a statement without action",
            json!({ "identityPolicies": [{ "Statement": {
            "Effect": "Allow", "Resource": "*",
        } }] }),
        ),
        (
            "Action and NotAction",
            json!({ "identityPolicies": [{ "Statement": {
            "Effect": "Allow", "Action": "*", "NotAction": "s3:*", "Resource": "*",
        } }] }),
        ),
    ];
    let mut refused = changed
        .into_iter()
        .map(|(name, members)| (name.to_owned(), with(get_object(json!({})), members)))
        .collect::<Vec<_>>();
    for member in ["principal", "action", "resource"] {
        let without = get_object(json!({})).as_object().cloned().unwrap_or_default();
        let without = without.into_iter().filter(|(name, _)| name != member);
        let without = Value::Object(without.collect::<Map<_, _>>());
        refused.push((format!("no {member}"), without));
    }
    for value in [json!([]), json!("s3:GetObject"), json!(null)] {
        refused.push((format!("a request that is {value}"), value));
    }
    refused
}
