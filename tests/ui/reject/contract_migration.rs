use iam_policy::{IdentityPolicy, identity_policy};

pub static READER: IdentityPolicy = identity_policy![
    allow { sid: "Objects", action: s3::GetObject, resource: ["arn:aws:s3:::reports/*", "arn:aws:s3:::plans/*"] },
    allow { sid: "Buckets", action: s3::ListBucket, resource: ["arn:aws:s3:::reports", "arn:aws:s3:::plans"] },
    deny { sid: "Drafts", action: "s3:*", resource: "arn:aws:s3:::plans/draft/*" },
    must_equal("../policies/reader_before.json"),
];

fn main() {}
