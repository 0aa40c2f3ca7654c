use iam_policy::{identity_policy, resource_policy, trust_policy};

fn main() {
    let _ = identity_policy![allow { s3::GetObject }];
    let _ = identity_policy![allow { action, resource: "*" }];
    let _ = identity_policy![alow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![permit { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#[cfg(unix)] ..statements];
    let _ = identity_policy![..];
    let _ = identity_policy![Service("s3.amazonaws.com")];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "*", when: [..conditions] }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "*", when: StringEquals }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "*", when: StringEquals("aws:PrincipalTag/a") }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "*", when: StringEquals("aws:PrincipalTag/a", "b", "c") }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "*", when: StringEquals { "aws:PrincipalTag/a" } }];
    let _ = trust_policy![allow { principal: [], action: sts::AssumeRole }];
    let _ = trust_policy![allow { principal: Service(), action: sts::AssumeRole }];
    let _ = trust_policy![allow { principal: { AWS }, action: sts::AssumeRole }];
    let _ = trust_policy![allow { principal: 3, action: sts::AssumeRole }];
    let _ = trust_policy![allow { principal: RegionalService("redshift"), action: sts::AssumeRole }];
    let _ = trust_policy![allow { principal: RegionalService("redshift", "us-east-1", "us-west-2"), action: sts::AssumeRole }];
    let _ = resource_policy![allow { principal: "*", action: s3::GetObject, resource: "*" } must_not_allow {}];
    let _ = identity_policy![if true { must_allow { action: s3::GetObject, resource: "*" } }];
}
