use iam_policy::{IdentityPolicy, identity_policy};

static POLICY: IdentityPolicy =
    identity_policy![allow { action: s3::GetObject, resource: ["*", if true { "arn:aws:s3:::b" }] }];

fn main() {}
