//! Two roles in two accounts: the cluster in account 123456789012 assumes `RoleA`, which assumes
//! `RoleB` in account 210987654321 and reaches its bucket and its function.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::redshift::{
    AssociatedRoles, AssumeRoleCommand, AssumeRolePrivilege, Grantee, IamRole,
    REVOKE_ASSUMEROLE_FROM_PUBLIC, S3Location, SqlIdentifier, create_external_function, unload,
};
use iam_policy::{Partition, ResourceName, account_id, region, role_chain};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let chain = role_chain![
        RoleA {
            arn: "arn:aws:iam::123456789012:role/RoleA",
            trusts: Service("redshift.amazonaws.com"),
        },
        RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
    ];
    let [role_a, role_b] = &chain.hops;
    let region = region!("us-west-2");
    let data = S3Location::parse(Partition::Aws, "s3://companyb/redshift/")?;
    let mut out = String::new();

    writeln!(out, "-- trust policy of {}", role_a.name())?;
    write!(out, "{}", role_a.trust_policy().to_json_pretty())?;
    if let Some(policy) = role_a.assume_policy() {
        writeln!(out, "-- permissions of {}", role_a.name())?;
        write!(out, "{}", policy.to_json_pretty())?;
    }
    writeln!(out, "-- trust policy of {}", role_b.name())?;
    write!(out, "{}", role_b.trust_policy().to_json_pretty())?;

    // COPY, UNLOAD and external schemas use the bucket; the external function uses its Lambda function.
    let function = ResourceName::parse("exampleLambdaFunction")?;
    let invoke = create_external_function(&region, &account_id!("210987654321"), &function);
    writeln!(out, "-- permissions of {}, for the bucket", role_b.name())?;
    write!(out, "{}", unload(&data).to_json_pretty())?;
    writeln!(out, "-- permissions of {}, for the function", role_b.name())?;
    write!(out, "{}", invoke.to_json_pretty())?;

    let role = IamRole::chain(&chain);
    let cluster =
        AssociatedRoles::new(&region, &account_id!("123456789012"), [role_a.arn().clone()])?;
    cluster.check(&role)?;
    writeln!(out, "-- the roles, joined\n{}", chain.iam_role())?;

    writeln!(out, "-- statements")?;
    writeln!(out, "unload ('select * from venue limit 10') to '{data}venue_pipe_' {role};")?;
    writeln!(out, "copy venue from '{data}venue_pipe_' {role};")?;
    writeln!(
        out,
        "create external schema spectrumexample from data catalog database 'exampledb' \
         region '{region}' {role};"
    )?;
    writeln!(
        out,
        "create external function lambda_example(varchar) returns varchar volatile \
         lambda '{function}' {role};"
    )?;

    writeln!(out, "-- who may use the chain")?;
    let user = Grantee::User(SqlIdentifier::parse("reg_user1")?);
    let privilege = AssumeRolePrivilege::new(&role, user, AssumeRoleCommand::Copy)
        .and_for(AssumeRoleCommand::Unload);
    writeln!(out, "{REVOKE_ASSUMEROLE_FROM_PUBLIC};\n{};", privilege.grant())?;
    Ok(out)
}
