//! Requests whose results follow from AWS's pages, as tables, one per file.

mod conditions;
mod engines;
mod organizations;
mod principals;
mod refused;
mod resources;
mod sts;
mod values;
mod variables;

use serde_json::{Value, json};

use crate::Answer;

pub use refused::refused;

/// A request with its answer.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its unique name.
    pub name: String,
    /// The request, in the form that `iam-policy eval` reads.
    pub request: Value,
    /// The expected result.
    pub expected: Answer,
}

/// All tables.
pub fn cases() -> Vec<Case> {
    [
        conditions::cases(),
        values::cases(),
        variables::cases(),
        resources::cases(),
        principals::cases(),
        sts::cases(),
        organizations::cases(),
        engines::cases(),
    ]
    .concat()
}

const ALLOWED: Answer = Answer::Allowed;
const DENIED: Answer = Answer::ExplicitDeny;
const NOT: Answer = Answer::ImplicitDeny;
const OPEN: Answer = Answer::Undecided;

const USER: &str = "arn:aws:iam::111111111111:user/ana";
const ROLE: &str = "arn:aws:iam::111111111111:role/app/Reader";
const SESSION: &str = "arn:aws:sts::111111111111:assumed-role/Reader/one";
const FEDERATED_USER: &str = "arn:aws:sts::111111111111:federated-user/fay";
const ROOT: &str = "arn:aws:iam::111111111111:root";

fn case(name: impl Into<String>, request: Value, expected: Answer) -> Case {
    Case { name: name.into(), request, expected }
}

/// A policy of version 2012-10-17.
fn policy(statements: Value) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

/// A policy that allows everything to the identity that it is attached to.
fn allow_all() -> Value {
    policy(json!({ "Effect": "Allow", "Action": "*", "Resource": "*" }))
}

/// A policy that allows something other than the requests here.
fn allow_other() -> Value {
    policy(json!({ "Effect": "Allow", "Action": "example:Other", "Resource": "*" }))
}

fn deny_all() -> Value {
    policy(json!({ "Effect": "Deny", "Action": "*", "Resource": "*" }))
}

/// The request with members added or replaced.
fn with(mut request: Value, members: Value) -> Value {
    if let (Some(request), Value::Object(members)) = (request.as_object_mut(), members) {
        request.extend(members);
    }
    request
}

/// A user who gets an object in the same account.
fn get_object(members: Value) -> Value {
    let request = json!({
        "principal": USER,
        "action": "s3:GetObject",
        "resource": "arn:aws:s3:::data/ana/x",
        "resourceAccount": "111111111111",
    });
    with(request, members)
}

/// The same, allowed with a condition.
fn allowed_under(condition: Value, context: Value) -> Value {
    let statement = json!({
        "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": condition,
    });
    get_object(json!({ "context": context, "identityPolicies": [policy(statement)] }))
}

/// The same, denied with a condition and otherwise allowed.
fn denied_under(condition: Value, context: Value) -> Value {
    let statements = json!([
        { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": condition },
    ]);
    get_object(json!({ "context": context, "identityPolicies": [policy(statements)] }))
}
