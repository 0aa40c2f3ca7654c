//! A crate with policies whose JSON snapshots are next to its tests.

#![forbid(unsafe_code)]

use iam_policy::{AccountId, IdentityPolicy, identity_policy};

/// Who can read the reports of an account.
#[must_use]
pub fn reader(account: &AccountId) -> IdentityPolicy {
    identity_policy![allow {
        action: sts::AssumeRole,
        resource: "arn:aws:iam::{account}:role/reader",
    }]
}
