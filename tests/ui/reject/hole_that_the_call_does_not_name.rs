use iam_policy::{IdentityPolicy, ResourceName, include_policy};

fn policy(bucket: ResourceName) -> IdentityPolicy {
    include_policy!(identity, "../policies/two_holes.json", bucket)
}

fn main() {}
