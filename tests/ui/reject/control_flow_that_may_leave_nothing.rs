use iam_policy::{OneOrMore, ResourceName, identity_policy, trust_policy};

fn policy(names: Vec<ResourceName>, some: OneOrMore<ResourceName>, flag: bool) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: [if flag { "*" }] }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: [for name in &names { "arn:aws:s3:::{name}" }] }];
    let _ = identity_policy![if flag { allow { action: s3::GetObject, resource: "*" } }];
    let _ = trust_policy![allow { principal: [if flag { Service("redshift.amazonaws.com") }] }];
    let _ = identity_policy![allow {
        action: s3::GetObject,
        resource: [if flag { for name in &some { "arn:aws:s3:::{name}" } } else { for name in &names { "arn:aws:s3:::{name}" } }],
    }];
}

fn main() {}
