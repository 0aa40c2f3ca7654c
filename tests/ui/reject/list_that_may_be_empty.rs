use iam_policy::{Arn, identity_policy};

fn policy(first: Vec<Arn>, second: &[Arn]) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: [..first, ..second] }];
}

fn unknown_name() {
    let _ = identity_policy![allow { action: s3::GetObject, resource: [..nothing] }];
}

fn main() {
    policy(Vec::new(), &[]);
    unknown_name();
}
