use iam_policy::{IdentityPolicy, identity_policy};

pub static BOUNDARY: IdentityPolicy = identity_policy![
    allow { sid: "All", action: "*", resource: "*" },
    deny {
        sid: "OnlyBounded",
        action: [iam::CreateRole, iam::CreateUser, iam::PutRolePermissionsBoundary, iam::PutUserPermissionsBoundary],
        resource: "*",
        when: StringNotEquals("iam:PermissionsBoundary", "arn:aws:iam::123456789012:policy/Boundary"),
    },
    deny {
        sid: "KeepIt",
        action: iam::DeleteUserPermissionsBoundary,
        resource: "*",
    },
    must_not_allow {
        action: [iam::CreateRole, iam::CreateUser],
        resource: "*",
        when: StringNotEquals("iam:PermissionsBoundary", "arn:aws:iam::123456789012:policy/Boundary"),
    },
    must_not_allow { action: iam::DeleteRolePermissionsBoundary, resource: "*" },
    must_not_allow { action: iam::DeleteUserPermissionsBoundary, resource: "*" },
];

fn main() {}
