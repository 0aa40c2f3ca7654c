#![deny(warnings)]

use iam_policy::{IdentityPolicy, TrustPolicy, account_id, include_policy};

static WRITTEN: IdentityPolicy = include_policy!(
    identity,
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../examples/build_json/policies/chain_role_a_assume.json")
);

fn main() {
    let owner = account_id!("123456789012");
    let trust: TrustPolicy = include_policy!(trust, "../policies/role.json", account = owner);
    assert!(trust.to_json().contains(r#""aws:SourceAccount":"123456789012""#));
    assert!(WRITTEN.static_json().is_some());
}
