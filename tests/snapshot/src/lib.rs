//! A crate with policies whose JSON stands beside its tests.

#![forbid(unsafe_code)]

use iam_policy::{AccountId, IdentityPolicy, identity_policy};

/// Who may read the reports of an account.
#[must_use]
pub fn reader(account: &AccountId) -> IdentityPolicy {
    identity_policy![allow {
        action: sts::AssumeRole,
        resource: "arn:aws:iam::{account}:role/reader",
    }]
}
