//! CI roles for GitHub Actions: one role for each branch of each repository. Every role trusts only the
//! tokens of its own branch. Only a protected branch may publish.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{
    AccountId, IdentityPolicy, ResourceName, TrustPolicy, identity_policy, trust_policy,
};

/// A repository, the branches that have a role, and the environment that can also assume the role of
/// a protected branch.
const REPOSITORIES: &[(&str, &[Branch], Option<&str>)] = &[
    (
        "my-org/website",
        &[
            Branch { name: "main", is_protected: true },
            Branch { name: "release/2026", is_protected: false },
        ],
        Some("production"),
    ),
    ("my-org/tools", &[Branch { name: "main", is_protected: true }], None),
];

/// A branch, as a configuration might list it.
struct Branch {
    name: &'static str,
    is_protected: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let account = AccountId::parse("123456789012")?;
    let mut out = String::new();
    for (repository, branches, environment) in REPOSITORIES {
        let repository = ResourceName::parse(repository)?;
        let environment = environment.map(ResourceName::parse).transpose()?;
        for Branch { name, is_protected } in *branches {
            let branch = ResourceName::parse(name)?;
            let environment = environment.as_ref().filter(|_| *is_protected);
            let trust = trust(&account, &repository, &branch, environment);
            let permissions = permissions(&repository, *is_protected);
            write!(out, "-- {repository}, {branch}: trust policy\n{}", trust.to_json_pretty())?;
            write!(
                out,
                "-- {repository}, {branch}: permissions\n{}",
                permissions.to_json_pretty()
            )?;
        }
    }
    Ok(out)
}

pub(crate) fn trust(
    account: &AccountId,
    repository: &ResourceName,
    branch: &ResourceName,
    environment: Option<&ResourceName>,
) -> TrustPolicy {
    trust_policy![allow {
        principal: Federated(
            "arn:aws:iam::{account}:oidc-provider/token.actions.githubusercontent.com"
        ),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("token.actions.githubusercontent.com:aud", "sts.amazonaws.com"),
            StringEquals(
                "token.actions.githubusercontent.com:sub",
                [
                    "repo:{repository}:ref:refs/heads/{branch}",
                    // The token of a job with an environment does not name a branch.
                    if let Some(environment) = environment {
                        "repo:{repository}:environment:{environment}"
                    },
                ],
            ),
        ],
    }]
}

pub(crate) fn permissions(repository: &ResourceName, is_protected: bool) -> IdentityPolicy {
    identity_policy![
        allow {
            action: [
                s3::GetObject,
                if is_protected {
                    s3::PutObject
                }
            ],
            resource: "arn:aws:s3:::my-org-artifacts/{repository}/*",
        },
        if is_protected {
            allow {
                action: cloudfront::CreateInvalidation,
                resource: "arn:aws:cloudfront::123456789012:distribution/EDFDVBD6EXAMPLE",
            }
        },
    ]
}
