use iam_policy::{TrustPolicy, identity_policy, trust_policy};

static TRUST: TrustPolicy = trust_policy!(Service("redshift.amazonaws.com"));

fn main() {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "*" }, ..TRUST.clone()];
}
