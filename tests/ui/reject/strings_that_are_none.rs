use iam_policy::{identity_policy, trust_policy};

fn main() {
    let bucket = "b";
    let _ = identity_policy![allow { action: s3::GetObject, resource: b"arn:aws:s3:::b/*" }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::b}/*" }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket/*" }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{{bucket}}/*" }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{}/*" }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket:?}/*" }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: raw() }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: unchecked("a", "b") }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: , }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: [..] }];
    let _ = identity_policy![allow { action: s3::ListBucket, resource: "arn:aws:s3:::b", when: NumericEquals("s3:max-keys", 010) }];
    let _ = identity_policy![allow { action: s3::ListBucket, resource: "arn:aws:s3:::b", when: NumericEquals("s3:max-keys", 1_000) }];
    let _ = identity_policy!({ "Version": "2012-10-17", Statement[0]: [] });
    let _ = identity_policy!("allow everything");
    let _ = identity_policy!("{}", 3);
    let _ = trust_policy!("{}", 1 + 1);
}
