use iam_policy::identity_policy;

// A deployment would accept all three, and the policy would allow nothing.
fn main() {
    let _ = identity_policy![
        allow { action: s3::GetObjct, resource: "arn:aws:s3:::my-bucket/*" },
        allow { action: s3::GetObject, resource: "arn:aws:s3:::my-bucket" },
        allow {
            action: s3::ListBucket,
            resource: "arn:aws:s3:::my-bucket",
            when: StringLike("s3:perfix", "home/*")
        },
    ];
}
