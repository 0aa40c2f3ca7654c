//! The role that a cluster assumes for COPY and UNLOAD: for all users, for two database users, and
//! in two Regions.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::redshift::{
    AMAZON_S3_READ_ONLY_ACCESS, AssociatedRoles, CredentialsRole, IamRole, S3Location,
    copy_from_s3, redshift_trust, redshift_trust_for_users, redshift_trust_in_regions, unload,
};
use iam_policy::{DatabaseUserArn, OneOrMore, Partition, RoleArn, account_id, one_or_more, region};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let (region, account) = (region!("us-west-2"), account_id!("123456789012"));
    let role = RoleArn::parse("arn:aws:iam::123456789012:role/RedshiftCopyUnload")?;
    let mut out = String::new();

    writeln!(out, "-- trust policy, for every database user in every Region")?;
    write!(out, "{}", redshift_trust().to_json_pretty())?;

    writeln!(out, "-- the same, for two database users of one cluster")?;
    let mut users = Vec::new();
    for user in ["user1", "user2"] {
        users.push(DatabaseUserArn::provisioned(&region, &account, "my-cluster", user)?);
    }
    let restricted = redshift_trust_for_users(one_or_more(users)?)?;
    write!(out, "{}", restricted.to_json_pretty())?;

    writeln!(out, "-- the same, in two Regions")?;
    let regions = OneOrMore::from([region!("us-east-1"), region.clone()]);
    write!(out, "{}", redshift_trust_in_regions(regions)?.to_json_pretty())?;

    let data = S3Location::parse(Partition::Aws, "s3://mybucket/mydata")?;
    writeln!(out, "-- permissions for COPY, narrower than {AMAZON_S3_READ_ONLY_ACCESS}")?;
    write!(out, "{}", copy_from_s3(&data, None, None).to_json_pretty())?;
    writeln!(out, "-- permissions for UNLOAD")?;
    write!(out, "{}", unload(&data).to_json_pretty())?;

    let roles = AssociatedRoles::new(&region, &account, [role.clone()])?.with_default(&role)?;
    roles.check(&IamRole::role(&role))?;
    writeln!(out, "-- fields of CreateCluster\n{}", roles.create_cluster().to_json())?;

    writeln!(out, "-- statements")?;
    for clause in [
        IamRole::role(&role).to_string(),
        IamRole::default_role().to_string(),
        CredentialsRole::new(&role).to_string(),
    ] {
        writeln!(out, "copy customer from '{data}' {clause};")?;
    }
    Ok(out)
}
