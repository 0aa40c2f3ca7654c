use iam_policy::{IdentityPolicy, identity_policy};

fn make(base: IdentityPolicy, audit: Option<IdentityPolicy>, parts: &[IdentityPolicy]) {
    let _ = identity_policy![..&base, ..audit];
    let _ = identity_policy![..base, ..parts];
}

fn main() {}
