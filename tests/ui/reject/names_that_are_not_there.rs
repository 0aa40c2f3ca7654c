//! A misspelled name has one error of the compiler, and no follow-ups.

use iam_policy::{IdentityPolicy, ResourceName, identity_policy};

fn in_a_string(bucket: ResourceName) -> IdentityPolicy {
    identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{bukcet}/*" }]
}

fn as_a_value(bucket: ResourceName) -> IdentityPolicy {
    identity_policy![allow { action: s3::GetObject, resource: bukcet }]
}

fn in_a_splice(names: &[ResourceName]) -> IdentityPolicy {
    identity_policy![allow { action: s3::GetObject, resource: [..nmaes] }]
}

fn in_a_loop(names: &[ResourceName]) -> IdentityPolicy {
    identity_policy![allow {
        action: s3::GetObject,
        resource: ["arn:aws:s3:::all", for name in nmaes { "arn:aws:s3:::{name}" }],
    }]
}

static ANOTHER_CASE: IdentityPolicy = identity_policy![
    {
        "Effect": "Allow",
        "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::a/*",
        "resource": "arn:aws:s3:::b/*",
    },
];

fn main() {}
