use iam_policy::{IdentityPolicy, identity_policy};

fn make(base: &IdentityPolicy, audit: Option<IdentityPolicy>, parts: &[IdentityPolicy]) {
    let _ = identity_policy![..base, ..parts];
    let _ = identity_policy![
        if parts.is_empty() {
            ..audit
        } else {
            ..base
        },
    ];
}

fn main() {}
