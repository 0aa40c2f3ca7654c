use iam_policy::{ResourceName, identity_policy};

fn policy(names: &[ResourceName], flag: bool) {
    let _ = identity_policy![allow { action: s3::GetObject, resource: [else { "*" }] }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: ["*", if flag {}] }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: ["*", if { "a" }] }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: ["*", if flag] }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: ["*", for names { "a" }] }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: ["*", if flag { "a" } "b"] }];
    let _ = identity_policy![allow { action: s3::GetObject, resource: ["*", if flag { "a" } else "b"] }];
    let _ = identity_policy![
        #[cfg(test)]
        if flag { allow { action: s3::GetObject, resource: "*" } },
        allow { action: s3::GetObject, resource: "*" },
    ];
    let _ = identity_policy![allow {
        action: s3::GetObject,
        resource: "*",
        when: [for name in names { StringEquals("aws:PrincipalTag/a", name) }],
    }];
}

fn main() {
    policy(&[], true);
}
