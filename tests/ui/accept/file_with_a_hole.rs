#![deny(warnings)]

use iam_policy::{TrustPolicy, account_id, include_policy};

fn main() {
    let owner = account_id!("123456789012");
    let trust: TrustPolicy = include_policy!(trust, "../policies/role.json", account = owner);
    assert!(trust.to_json().contains(r#""aws:SourceAccount":"123456789012""#));
}
