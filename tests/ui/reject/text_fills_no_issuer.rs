use iam_policy::{AccountId, TrustPolicy, trust_policy};

fn policy(account: AccountId, issuer: &str) -> TrustPolicy {
    trust_policy![allow {
        principal: Federated("arn:aws:iam::{account}:oidc-provider/{issuer}"),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("{issuer}:sub", "system:serviceaccount:default:my-service-account"),
            StringEquals("{issuer}:aud", "sts.amazonaws.com"),
        ],
    }]
}

fn main() {}
