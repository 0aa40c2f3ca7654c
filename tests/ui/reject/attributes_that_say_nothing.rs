use iam_policy::identity_policy;

fn main() {
    let _ = identity_policy![# allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#![allow] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#![allow(wildcard_resource)] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#[allow(wildcard_resource)] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#[allow(unknown_action, reason = 3)] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#[allow("unknown-action", reason = "r")] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#[allow(unknown_action, sid = "A", reason = "r")] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#[cfg_attr(unix, allow(unknown_action))] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#![cfg(unix)] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#[warn(unknown_action)] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#[inline] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#![service(s3)] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#![warn(unknown_action, sid = "A")] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#![allow(missing_effect, reason = "r")] allow { action: s3::GetObject, resource: "*" }];
    let _ = identity_policy![#![allow(unknown_action, sid = "A", reason = "r")] allow { action: s3::GetObject, resource: "*" }];
}
