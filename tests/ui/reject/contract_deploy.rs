use iam_policy::{IdentityPolicy, identity_policy};

pub static DEPLOY: IdentityPolicy = identity_policy![
    allow { sid: "Deploy", not_action: ["iam:Add*", "iam:Attach*", "iam:Create*", "iam:Put*", "organizations:*", "account:*"], resource: "*" },
    allow {
        sid: "Pass",
        action: iam::PassRole,
        resource: "arn:aws:iam::123456789012:role/service/*",
        when: StringEquals("iam:PassedToService", "lambda.amazonaws.com"),
    },
    must_allow { action: ["cloudformation:*", lambda::UpdateFunctionCode], resource: "*" },
    must_not_allow { action: ["iam:Add*", "iam:Attach*", "iam:Create*", "iam:Put*", "iam:Update*"], resource: "*" },
    must_not_allow { action: iam::PassRole, not_resource: "arn:aws:iam::123456789012:role/service/*" },
];

fn main() {}
