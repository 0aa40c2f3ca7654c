use iam_policy::{IdentityPolicy, ResourceName, identity_policy};

fn policy(service: ResourceName) -> IdentityPolicy {
    identity_policy![allow { action: s3::GetObject, resource: "arn:aws:{service}:::bucket/*" }]
}

fn main() {}
