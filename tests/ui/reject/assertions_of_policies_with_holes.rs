use std::sync::LazyLock;

use iam_policy::{IdentityPolicy, ResourceName, assert_allows, identity_policy};

static READER: LazyLock<IdentityPolicy> = LazyLock::new(|| {
    let bucket = ResourceName::parse("reports").unwrap();
    identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/*" }]
});

assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/a" });

fn main() {}
