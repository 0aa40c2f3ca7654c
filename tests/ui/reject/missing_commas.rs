use iam_policy::{IdentityPolicy, TrustPolicy, identity_policy, trust_policy};

static MEMBERS: IdentityPolicy = identity_policy![allow { action: s3::GetObject resource: "arn:aws:s3:::b/*" }];
static LIST: IdentityPolicy = identity_policy![allow { action: [s3::GetObject s3::PutObject], resource: "arn:aws:s3:::b/*" }];
static WHEN: IdentityPolicy = identity_policy![allow {
    action: s3::GetObject,
    resource: "arn:aws:s3:::b/*" when: Bool("aws:SecureTransport", true)
}];
static PASTED: TrustPolicy = trust_policy!({
    "Version": "2012-10-17" "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "redshift.amazonaws.com" }, "Action": "sts:AssumeRole" }
    ]
});
static TEXT: TrustPolicy = trust_policy!(r#"{
    "Version": "2012-10-17",
    "Statement": [{ "Effect": "Allow" "Principal": { "Service": "redshift.amazonaws.com" }, "Action": "sts:AssumeRole" }]
}"#);

fn main() {}
