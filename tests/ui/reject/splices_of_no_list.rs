use iam_policy::{Action, ArnPattern, IdentityPolicy, identity_policy};

fn actions(action: Action) -> IdentityPolicy {
    identity_policy![allow { action: [s3::GetObject, ..action], resource: "*" }]
}

fn resources(bucket: &str) -> IdentityPolicy {
    identity_policy![allow { action: s3::GetObject, resource: ["arn:aws:s3:::a/*", ..bucket] }]
}

fn in_control_flow(buckets: &&Vec<ArnPattern>, is_wide: bool) -> IdentityPolicy {
    identity_policy![
        allow { action: s3::GetObject, resource: ["arn:aws:s3:::a/*", if is_wide { ..buckets }] },
        if is_wide {
            allow { action: s3::PutObject, resource: ["arn:aws:s3:::a/*", ..buckets] }
        },
    ]
}

fn main() {}
