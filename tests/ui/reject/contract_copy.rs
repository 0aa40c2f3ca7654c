use iam_policy::{IdentityPolicy, ResourceName, identity_policy};

pub fn copy(bucket: &ResourceName) -> IdentityPolicy {
    identity_policy![
        allow { sid: "List", action: s3::ListBucket, resource: "arn:aws:s3:::{bucket}" },
        allow { sid: "Get", action: "s3:GetObject*", resource: "arn:aws:s3:::{bucket}/*" },
        must_allow { action: s3::ListBucket, resource: "arn:aws:s3:::{bucket}" },
        must_allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/load/*" },
        must_not_allow { action: "*", not_resource: ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/load/*"] },
        must_not_allow { action: ["s3:Put*", "s3:Delete*"], resource: "*" },
    ]
}

fn main() {}
