use iam_policy::{Arn, identity_policy};

fn policy(roles: &[Arn]) -> bool {
    let _ = identity_policy![allow {
        action: sts::AssumeRole,
        resource: [
            "arn:aws:iam::123456789012:role/r",
            for role in roles { (if role.as_str().is_empty() { break } else { role }) },
            for role in roles { (if role.as_str().is_empty() { continue } else { role }) },
            for role in roles { if { if role.as_str().is_empty() { break } true } { role } },
            for role in roles { (loop { break role }) },
        ],
    }];
    true
}

fn main() {
    policy(&[]);
}
