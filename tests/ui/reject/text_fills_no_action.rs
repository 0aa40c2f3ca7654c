use iam_policy::{Action, IdentityPolicy, Unchecked, identity_policy};

fn text(action: String) -> IdentityPolicy {
    identity_policy![deny { action: [s3::GetObject, (action)], resource: "*" }]
}

fn unchecked(action: Unchecked) -> IdentityPolicy {
    identity_policy!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Deny", "NotAction": "{action}", "Resource": "*" }]
    })
}

fn list(actions: Vec<Action>) -> IdentityPolicy {
    identity_policy![deny { action: (actions), resource: "*" }]
}

fn word(actions: Vec<Action>) -> IdentityPolicy {
    identity_policy![deny { action: actions, resource: "*" }]
}

fn main() {}
