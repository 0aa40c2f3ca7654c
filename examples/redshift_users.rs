//! The roles of a Redshift cluster for some of its database users: the users come from a list, and only
//! they can use the chain, because of the external ID that the cluster sends.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::redshift::{S3Location, unload};
use iam_policy::{AccountId, Partition, Region, ResourceName, RoleChain, role_chain};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let users =
        ["etl", "analyst"].map(ResourceName::parse).into_iter().collect::<Result<Vec<_>, _>>()?;
    let (region, account) = (Region::parse("us-west-2")?, AccountId::parse("123456789012")?);
    let data = S3Location::parse(Partition::Aws, "s3://companyb/redshift/")?;
    let chain = chain(&region, &account, &users);
    let mut out = String::new();
    for hop in &chain.hops {
        write!(out, "-- trust policy of {}\n{}", hop.name(), hop.trust_policy().to_json_pretty())?;
    }
    write!(out, "-- permissions for UNLOAD\n{}", unload(&data).to_json_pretty())?;
    writeln!(out, "-- IAM_ROLE '{}'", chain.iam_role())?;
    Ok(out)
}

pub(crate) fn chain(region: &Region, account: &AccountId, users: &[ResourceName]) -> RoleChain<2> {
    role_chain![
        RoleA {
            arn: "arn:aws:iam::123456789012:role/RoleA",
            trusts: Service("redshift.amazonaws.com"),
            external_id: [
                "arn:aws:redshift:us-west-2:123456789012:dbuser:sales/admin",
                for user in users {
                    "arn:aws:redshift:{region}:{account}:dbuser:sales/{user}"
                },
            ],
        },
        RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
    ]
}
