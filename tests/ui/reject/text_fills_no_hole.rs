use iam_policy::identity_policy;

fn main() {
    let account = "123456789012";
    let _ = identity_policy![allow {
        action: sts::AssumeRole,
        resource: "arn:aws:iam::{account}:role/next",
    }];
}
