#![deny(warnings)]

use iam_policy::{IdentityPolicy, include_policy};

// These actions are newer than the reference data.
static ALL: IdentityPolicy = include_policy!(
    #![allow(unknown_action, reason = "newer than the data")]
    identity,
    "../policies/newer_actions.json"
);
static ONE: IdentityPolicy = include_policy!(
    #[allow(unknown_action, sid = "Read", reason = "newer than the data")]
    #[allow(unknown_action, sid = "Write", reason = "newer than the data")]
    identity,
    "../policies/newer_actions.json"
);

fn main() {
    assert_eq!(ALL, ONE);
}
