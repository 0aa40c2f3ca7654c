//! A role for each tenant of a service: its own prefix of the bucket, its own tables, and what all
//! tenants share. The tenants come from a list that is known only when the program runs.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{AccountId, IdentityPolicy, Region, ResourceName, identity_policy};

/// A tenant, as an administration system could store it.
pub(crate) struct Tenant {
    pub(crate) name: ResourceName,
    pub(crate) tables: Vec<ResourceName>,
    pub(crate) is_read_only: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let tenant = |name: &str, tables: &[&str], is_read_only| {
        let tables =
            tables.iter().map(|table| ResourceName::parse(table)).collect::<Result<_, _>>()?;
        Ok::<_, Box<dyn Error>>(Tenant { name: ResourceName::parse(name)?, tables, is_read_only })
    };
    let tenants =
        [tenant("blue", &["blue-orders", "blue-stock"], false)?, tenant("red", &[], true)?];
    let (region, account) = (Region::parse("eu-west-1")?, AccountId::parse("123456789012")?);
    let mut out = String::new();
    for tenant in &tenants {
        let policy = policy(tenant, &region, &account);
        write!(out, "-- {}\n{}", tenant.name, policy.to_json_pretty())?;
    }
    Ok(out)
}

pub(crate) fn policy(tenant: &Tenant, region: &Region, account: &AccountId) -> IdentityPolicy {
    let name = &tenant.name;
    identity_policy![
        allow {
            action: [
                s3::GetObject,
                if !tenant.is_read_only {
                    [s3::PutObject, s3::DeleteObject]
                },
            ],
            resource: "arn:aws:s3:::tenants/{name}/*",
        },
        allow {
            action: s3::ListBucket,
            resource: "arn:aws:s3:::tenants",
            when: StringLike("s3:prefix", ["{name}/*", name]),
        },
        allow {
            action: [dynamodb::GetItem, dynamodb::Query],
            resource: [
                "arn:aws:dynamodb:{region}:{account}:table/plans",
                for table in &tenant.tables {
                    "arn:aws:dynamodb:{region}:{account}:table/{table}"
                },
            ],
        },
        if tenant.is_read_only {
            deny { action: "dynamodb:Delete*", resource: "*" }
        },
    ]
}
