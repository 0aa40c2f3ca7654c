use iam_policy::{TrustPolicy, trust_policy};

pub static RELEASE: TrustPolicy = trust_policy![
    allow {
        principal: Federated("arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("token.actions.githubusercontent.com:aud", "sts.amazonaws.com"),
            StringLike("token.actions.githubusercontent.com:sub", "repo:octo-org/octo-repo:*"),
        ],
    },
    must_allow {
        principal: Federated("arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"),
        action: sts::AssumeRoleWithWebIdentity,
        context: {
            "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
            "token.actions.githubusercontent.com:sub": "repo:octo-org/octo-repo:ref:refs/heads/main",
        },
    },
    must_not_allow {
        principal: "*",
        action: "sts:*",
        when: StringNotEquals(
            "token.actions.githubusercontent.com:sub",
            "repo:octo-org/octo-repo:ref:refs/heads/main",
        ),
    },
];

fn main() {}
