//! Policies that state what they must allow and must not allow for any request: the compiler checks this.
//! A mistake that breaks a contract is an error at the contract; `docs/contracts.md` shows ten.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{
    AccountId, IdentityPolicy, ResourceName, ResourcePolicy, TrustPolicy, identity_policy,
    resource_policy, trust_policy,
};

/// Only workflows of one branch can release.
static RELEASE_TRUST: TrustPolicy = trust_policy![
    allow {
        principal: Federated(
            "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
        ),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("token.actions.githubusercontent.com:aud", "sts.amazonaws.com"),
            StringEquals(
                "token.actions.githubusercontent.com:sub",
                "repo:octo-org/shop:ref:refs/heads/main",
            ),
        ],
    },
    must_not_be_public,
    must_not_allow {
        principal: "*",
        action: "sts:*",
        when: StringNotEquals(
            "token.actions.githubusercontent.com:sub",
            "repo:octo-org/shop:ref:refs/heads/main",
        ),
    },
];

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let account = AccountId::parse("123456789012")?;
    let bucket = ResourceName::parse("shop-artifacts")?;
    let mut out = String::new();
    write!(out, "-- who releases\n{}", RELEASE_TRUST.to_json_pretty())?;
    for (what, is_rollback) in [("a release", false), ("a rollback", true)] {
        let policy = release(&bucket, is_rollback);
        write!(out, "-- permissions of {what}\n{}", policy.to_json_pretty())?;
    }
    write!(out, "-- the bucket\n{}", artifacts(&bucket, &account).to_json_pretty())?;
    Ok(out)
}

/// A release writes below its prefix, and a rollback does not delete anything.
pub(crate) fn release(bucket: &ResourceName, is_rollback: bool) -> IdentityPolicy {
    identity_policy![
        allow {
            sid: "Artifacts",
            action: [s3::GetObject, s3::PutObject],
            resource: "arn:aws:s3:::{bucket}/releases/*",
        },
        allow {
            sid: "Deploy",
            action: [
                lambda::UpdateFunctionCode,
                if !is_rollback {
                    lambda::PublishVersion
                },
            ],
            resource: "arn:aws:lambda:eu-west-1:123456789012:function:shop-*",
        },
        if is_rollback {
            deny { sid: "Keep", action: "s3:PutObject", resource: "*" },
            must_not_allow { action: ["s3:Put*", "s3:Delete*"], resource: "*" }
        } else {
            must_allow { action: s3::PutObject, resource: "arn:aws:s3:::{bucket}/releases/*" }
        },
        must_allow { action: s3::GetObject, resource: "arn:aws:s3:::{bucket}/releases/*" },
        must_not_allow { action: "s3:*", not_resource: "arn:aws:s3:::{bucket}/releases/*" },
        must_not_allow { action: ["iam:*", "sts:*", "kms:*"], resource: "*" },
    ]
}

/// Only the account can read, and only over TLS.
fn artifacts(bucket: &ResourceName, account: &AccountId) -> ResourcePolicy {
    resource_policy![
        #![service(s3)]
        allow {
            sid: "Own",
            principal: Account(account),
            action: [s3::GetObject, s3::ListBucket],
            resource: ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/*"],
        },
        deny {
            sid: "TlsOnly",
            principal: "*",
            action: "s3:*",
            resource: ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/*"],
            when: Bool("aws:SecureTransport", false),
        },
        must_not_be_public,
        must_allow {
            principal: Account(account),
            action: s3::GetObject,
            resource: "arn:aws:s3:::{bucket}/*",
            context: { "aws:SecureTransport": true },
        },
        must_not_allow {
            principal: "*",
            action: "s3:*",
            resource: "*",
            context: { "aws:SecureTransport": false },
        },
    ]
}
