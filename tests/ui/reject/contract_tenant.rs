use iam_policy::{IdentityPolicy, ResourceName, identity_policy};

pub fn tenant(name: &ResourceName) -> IdentityPolicy {
    identity_policy![
        allow { action: [s3::GetObject, s3::PutObject], resource: "arn:aws:s3:::tenants/{name}*" },
        must_allow { action: s3::GetObject, resource: "arn:aws:s3:::tenants/{name}/*" },
        must_not_allow { action: "*", not_resource: "arn:aws:s3:::tenants/{name}/*" },
    ]
}

fn main() {}
