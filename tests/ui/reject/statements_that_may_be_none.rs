use iam_policy::{IdentityStatement, identity_policy};

fn policy(first: Vec<IdentityStatement>, second: Vec<IdentityStatement>) {
    let _ = identity_policy![..first, ..second];
}

fn main() {
    policy(Vec::new(), Vec::new());
}
