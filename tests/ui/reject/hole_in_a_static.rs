use iam_policy::{AccountId, IdentityPolicy, account_id, identity_policy};

const ACCOUNT: AccountId = account_id!("123456789012");

static POLICY: IdentityPolicy = identity_policy![allow {
    action: sts::AssumeRole,
    resource: "arn:aws:iam::{ACCOUNT}:role/next",
}];

fn main() {
    println!("{POLICY}");
}
