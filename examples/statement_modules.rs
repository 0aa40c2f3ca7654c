//! Statements from several modules, each responsible for its own part, in one policy.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{AccountId, IdentityPolicy, OneOrMore, Region, ResourceName, identity_policy};

/// The statements of every role in the company.
mod audit {
    use iam_policy::{IdentityPolicy, identity_policy};

    pub(super) fn statements() -> IdentityPolicy {
        identity_policy![
            deny {
                sid: "KeepTrails",
                action: ["cloudtrail:Delete*", cloudtrail::StopLogging],
                resource: "*"
            },
            deny {
                sid: "TlsOnly",
                action: "s3:*",
                resource: "*",
                when: Bool("aws:SecureTransport", false)
            },
        ]
    }
}

/// A worker's permissions on its queues.
mod queues {
    use iam_policy::{AccountId, IdentityPolicy, OneOrMore, Region, ResourceName, identity_policy};

    pub(super) fn statements(
        names: &OneOrMore<ResourceName>,
        region: &Region,
        account: &AccountId,
    ) -> IdentityPolicy {
        identity_policy![allow {
            sid: "Work",
            action: [sqs::ReceiveMessage, sqs::DeleteMessage],
            resource: [for name in names {
                "arn:aws:sqs:{region}:{account}:{name}"
            }],
        }]
    }
}

/// The data that a worker may read, and may also write while it is new.
mod storage {
    use iam_policy::{IdentityPolicy, identity_policy};

    pub(super) fn statements(is_new: bool) -> IdentityPolicy {
        identity_policy![
            allow { sid: "Read", action: s3::GetObject, resource: "arn:aws:s3:::models/*" },
            if is_new {
                allow { sid: "Seed", action: s3::PutObject, resource: "arn:aws:s3:::models/seed/*" }
            },
        ]
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let (region, account) = (Region::parse("eu-west-1")?, AccountId::parse("123456789012")?);
    let names = OneOrMore::from([ResourceName::parse("jobs")?, ResourceName::parse("mail")?]);
    let first = policy(&names, &region, &account, false, true);
    let later = policy(&names, &region, &account, true, false);
    let mut out = String::new();
    write!(out, "-- at first\n{}", first.to_json_pretty())?;
    write!(out, "-- later\n{}", later.to_json_pretty())?;
    Ok(out)
}

pub(crate) fn policy(
    names: &OneOrMore<ResourceName>,
    region: &Region,
    account: &AccountId,
    is_audited: bool,
    is_new: bool,
) -> IdentityPolicy {
    identity_policy![
        ..queues::statements(names, region, account),
        ..storage::statements(is_new),
        if is_audited {
            ..audit::statements()
        },
    ]
}
