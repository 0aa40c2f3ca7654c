use iam_policy::{IdentityPolicy, identity_policy};

pub static REPORTER: IdentityPolicy = identity_policy![
    allow { sid: "Read", action: ["s3:Get*", s3::ListBucket], resource: ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"] },
    allow { sid: "Tell", action: sns::Publish, resource: "arn:aws:sns:*:123456789012:*" },
    must_not_exceed("../policies/reporter_ceiling.json"),
];

fn main() {}
