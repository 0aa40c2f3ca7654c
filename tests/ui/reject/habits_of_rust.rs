use iam_policy::{AccountId, IdentityPolicy, TrustPolicy, identity_policy, include_policy, trust_policy};

const BUCKET: &str = "arn:aws:s3:::b/*";

static EFFECT: IdentityPolicy = identity_policy![{ effect: Effect::Allow, action: s3::GetObject, resource: "arn:aws:s3:::b/*" }];
static STAR: IdentityPolicy = identity_policy![deny { action: "s3:*", resource: * }];
static SEMICOLON: IdentityPolicy = identity_policy![deny { action: "s3:*"; resource: "*" }];
static EQUALS: IdentityPolicy = identity_policy![deny {
    action: "s3:*", resource: "*", when: StringEquals("aws:PrincipalTag/team" = "blue")
}];
static SMALL: TrustPolicy = trust_policy![service("redshift.amazonaws.com")];
static CASING: TrustPolicy = trust_policy![AWS("arn:aws:iam::123456789012:role/reader")];
static FILE: IdentityPolicy = include_policy!("policy.json");
static NOTHING: IdentityPolicy = identity_policy![];
static JOINED: IdentityPolicy = identity_policy![deny { action: "s3:*", resource: concat!("arn:aws:s3:::", "b") }];

fn main() {
    let accounts = [AccountId::parse("123456789012").unwrap()];
    let _ = trust_policy![allow {
        principal: [Service("redshift.amazonaws.com"), ..accounts],
        action: sts::AssumeRole,
    }];
    let _ = identity_policy![deny { action: "s3:*", resource: BUCKET }];
}
