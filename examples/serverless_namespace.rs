//! The roles of a Redshift Serverless namespace.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::redshift::{
    ADMINISTRATOR_ACCESS, AMAZON_REDSHIFT_ALL_COMMANDS_FULL_ACCESS, AMAZON_REDSHIFT_FULL_ACCESS,
    AssociatedRoles, IamRole, serverless_trust, serverless_trust_for_users,
    serverless_trust_older_guide,
};
use iam_policy::{DatabaseUserArn, OneOrMore, RoleArn, account_id, region};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
    let default = RoleArn::parse("arn:aws:iam::123456789012:role/RedshiftDefault")?;
    let load = RoleArn::parse("arn:aws:iam::123456789012:role/RedshiftLoad")?;
    let mut out = String::new();

    writeln!(out, "-- trust policy")?;
    write!(out, "{}", serverless_trust().to_json_pretty())?;
    writeln!(out, "-- trust policy of the older guide")?;
    write!(out, "{}", serverless_trust_older_guide().to_json_pretty())?;
    writeln!(out, "-- trust policy for one database user of one workgroup")?;
    let user = DatabaseUserArn::serverless(&region, &account, "0a1b2c3d", "IAMR:Analyst")?;
    let restricted = serverless_trust_for_users(OneOrMore::from([user]))?;
    write!(out, "{}", restricted.to_json_pretty())?;

    writeln!(out, "-- for the user who sets it up: one of")?;
    writeln!(out, "{ADMINISTRATOR_ACCESS}\n{AMAZON_REDSHIFT_FULL_ACCESS}")?;
    writeln!(out, "-- for the default role\n{AMAZON_REDSHIFT_ALL_COMMANDS_FULL_ACCESS}")?;

    let roles = AssociatedRoles::new(&region, &account, [default.clone(), load.clone()])?
        .with_default(&default)?;
    writeln!(out, "-- fields of CreateNamespace\n{}", roles.create_namespace().to_json())?;

    writeln!(out, "-- statements")?;
    for role in [IamRole::default_role(), IamRole::role(&load)] {
        roles.check(&role)?;
        writeln!(out, "copy venue from 's3://mybucket/venue' {role};")?;
    }
    let schema = "create external schema s from data catalog database 'exampledb'";
    writeln!(out, "{schema} {};", IamRole::session())?;
    Ok(out)
}
