//! Temporary credentials for a database user: for one that exists, and for one that is created.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::redshift::{
    DatabaseGroup, DatabaseName, cluster_credentials, cluster_credentials_for_new_user,
};
use iam_policy::{DatabaseUserArn, OneOrMore, account_id, region};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let user = DatabaseUserArn::provisioned(
        &region!("us-west-2"),
        &account_id!("123456789012"),
        "my-cluster",
        "temp_creds_user",
    )?;
    let database = DatabaseName::parse("dev")?;
    let groups = OneOrMore::from([DatabaseGroup::parse("common_group")?]);

    let existing = cluster_credentials(&user, &database)?;
    let created = cluster_credentials_for_new_user(&user, &database, groups)?;
    let mut out = String::new();
    write!(out, "-- the user exists\n{}", existing.to_json_pretty())?;
    write!(out, "-- the user is created and joins a group\n{}", created.to_json_pretty())?;
    Ok(out)
}
