use iam_policy::{Arn, IdentityPolicy, identity_policy};

macro_rules! next {
    () => {
        continue
    };
}

fn policy(roles: &[Arn]) -> bool {
    let _ = identity_policy![allow {
        action: sts::AssumeRole,
        resource: [
            "arn:aws:iam::123456789012:role/r",
            for role in roles { (if role.as_str().is_empty() { break } else { role }) },
            for role in roles { (if role.as_str().is_empty() { continue } else { role }) },
            for role in roles { if { if role.as_str().is_empty() { break } true } { role } },
            for role in roles { (if role.as_str().is_empty() { next!() } else { role }) },
            for role in roles { if let Some(it) = (if roles.is_empty() { break } else { Some(role) }).as_ref() { it } },
            for role in roles { (loop { break role }) },
        ],
    }];
    true
}

fn statements(roles: &[Arn], base: &IdentityPolicy) {
    let _ = identity_policy![
        for role in roles { ..(if role.as_str().is_empty() { continue } else { base }) },
        for role in roles {
            allow { action: sts::AssumeRole, resource: [role, ..(if roles.is_empty() { break } else { roles })] }
        },
        deny { action: sts::AssumeRole, resource: "*" },
    ];
}

fn main() {
    policy(&[]);
    statements(&[], &identity_policy![deny { action: sts::AssumeRole, resource: "*" }]);
}
