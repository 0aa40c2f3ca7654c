//! The roles of a data lake, from a table of which role reads or writes which part of which database.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{
    AccountId, IdentityPolicy, OneOrMore, Region, ResourceName, identity_policy, one_or_more,
};

/// The table: role, database, prefix in the bucket, and access.
const TABLE: &str = "\
loader   raw      raw/             write
analyst  curated  curated/sales/   read
analyst  curated  curated/stock/   read
cleaner  raw      raw/             read
cleaner  curated  curated/         write
";

/// A row of the table, without its role.
pub(crate) struct Grant {
    pub(crate) database: ResourceName,
    pub(crate) prefix: ResourceName,
    pub(crate) can_write: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let (region, account) = (Region::parse("eu-central-1")?, AccountId::parse("123456789012")?);
    let bucket = ResourceName::parse("example-data-lake")?;
    let mut roles: BTreeMap<&str, Vec<Grant>> = BTreeMap::new();
    for line in TABLE.lines() {
        let [role, database, prefix, access] = line.split_whitespace().collect::<Vec<_>>()[..]
        else {
            return Err(format!("`{line}` does not have four columns").into());
        };
        let grant = Grant {
            database: ResourceName::parse(database)?,
            prefix: ResourceName::parse(prefix)?,
            can_write: access == "write",
        };
        roles.entry(role).or_default().push(grant);
    }
    let mut out = String::new();
    for (role, grants) in roles {
        let policy = permissions(&region, &account, &bucket, &one_or_more(grants)?);
        write!(out, "-- {role}\n{}", policy.to_json_pretty())?;
    }
    Ok(out)
}

pub(crate) fn permissions(
    region: &Region,
    account: &AccountId,
    bucket: &ResourceName,
    grants: &OneOrMore<Grant>,
) -> IdentityPolicy {
    identity_policy![
        allow {
            sid: "ReadObjects",
            action: s3::GetObject,
            resource: [for Grant { prefix, .. } in grants {
                "arn:aws:s3:::{bucket}/{prefix}*"
            }],
        },
        allow {
            sid: "ListObjects",
            action: s3::ListBucket,
            resource: "arn:aws:s3:::{bucket}",
            when: StringLike(
                "s3:prefix",
                [for Grant { prefix, .. } in grants {
                    "{prefix}*"
                }]
            ),
        },
        allow {
            sid: "ReadTables",
            action: [glue::GetDatabase, glue::GetTable, glue::GetTables, glue::GetPartitions],
            resource: [
                "arn:aws:glue:{region}:{account}:catalog",
                for Grant { database, .. } in grants {
                    [
                        "arn:aws:glue:{region}:{account}:database/{database}",
                        "arn:aws:glue:{region}:{account}:table/{database}/*",
                    ]
                },
            ],
        },
        // A role with only read access has no such statement.
        if let Ok(written) = one_or_more(grants.iter().filter(|grant| grant.can_write)) {
            [
                allow {
                    sid: "WriteObjects",
                    action: [s3::PutObject, s3::DeleteObject],
                    resource: [for Grant { prefix, .. } in &written {
                        "arn:aws:s3:::{bucket}/{prefix}*"
                    }],
                },
                allow {
                    sid: "WriteTables",
                    action: [glue::BatchCreatePartition, glue::UpdateTable],
                    resource: [
                        "arn:aws:glue:{region}:{account}:catalog",
                        for Grant { database, .. } in &written {
                            [
                                "arn:aws:glue:{region}:{account}:database/{database}",
                                "arn:aws:glue:{region}:{account}:table/{database}/*",
                            ]
                        },
                    ],
                },
            ]
        },
    ]
}
