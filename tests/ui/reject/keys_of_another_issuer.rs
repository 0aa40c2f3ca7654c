use iam_policy::{AccountId, OidcIssuer, PlainText, TrustPolicy, trust_policy};

fn claim(account: AccountId, issuer: OidcIssuer) -> TrustPolicy {
    trust_policy![allow {
        principal: Federated("arn:aws:iam::{account}:oidc-provider/{issuer}"),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("{issuer}:sub", "system:serviceaccount:default:my-service-account"),
            StringEquals("{issuer}:audd", "sts.amazonaws.com"),
        ],
    }]
}

fn issuer(account: AccountId, issuer: OidcIssuer, other: OidcIssuer) -> TrustPolicy {
    trust_policy![allow {
        principal: Federated("arn:aws:iam::{account}:oidc-provider/{issuer}"),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("{other}:sub", "system:serviceaccount:default:my-service-account"),
            StringEquals("{issuer}:aud", "sts.amazonaws.com"),
        ],
    }]
}

fn raw(account: AccountId, issuer: OidcIssuer, other: OidcIssuer) -> TrustPolicy {
    trust_policy!(
        r#"{"Version": "2012-10-17", "Statement": {
            "Effect": "Allow",
            "Principal": {"Federated": "arn:aws:iam::{account}:oidc-provider/{one}"},
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {"StringEquals": {"{two}:sub": "a", "{one}:auds": "sts.amazonaws.com"}}
        }}"#,
        account,
        one = issuer,
        two = other
    )
}

fn twice(issuer: OidcIssuer, audience: PlainText) -> TrustPolicy {
    trust_policy![allow {
        principal: Federated("arn:aws:iam::123456789012:oidc-provider/{issuer}"),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("{issuer}:sub", "a"),
            StringEquals("{issuer}:aud", "sts.amazonaws.com"),
            StringEquals("{issuer}:aud", audience),
        ],
    }]
}

fn main() {}
