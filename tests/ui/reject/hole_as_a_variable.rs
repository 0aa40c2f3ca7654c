use iam_policy::{IdentityPolicy, ResourceName, identity_policy};

fn policy(name: ResourceName) -> IdentityPolicy {
    identity_policy!(
        r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "Action": "s3:GetObject", "Resource": [
                "arn:aws:s3:::bucket/${name}/*",
                "arn:aws:s3:::bucket/${aws:username, '{name}'}/*",
                "arn:aws:s3:::bucket/{name}{aws:username}/*"
            ]}
        ]}"#,
        name
    )
}

fn main() {}
