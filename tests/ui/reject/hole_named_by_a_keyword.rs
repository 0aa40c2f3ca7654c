use iam_policy::identity_policy;

fn main() {
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{type}/*" }];
}
