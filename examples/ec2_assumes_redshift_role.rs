//! An IAM user, or an EC2 instance without any access to Redshift, assumes the role that has access.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::redshift::{
    UserArn, assume_roles, ec2_trust, role_trust, user_and_worker_trust, user_trust,
};
use iam_policy::{OneOrMore, RoleArn};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let user = UserArn::parse("arn:aws:iam::123456789012:user/agent")?;
    let instance = RoleArn::parse("arn:aws:iam::123456789012:role/AgentInstance")?;
    let worker = RoleArn::parse("arn:aws:iam::123456789012:role/WorkerNode")?;
    let redshift = RoleArn::parse("arn:aws:iam::210987654321:role/RedshiftAccess")?;
    let assume = assume_roles(OneOrMore::from([redshift]));

    let mut out = String::new();
    for (title, json) in [
        ("trust policy of the instance's role", ec2_trust().to_json_pretty()),
        (
            "permissions of the user, the instance's role and the worker's role",
            assume.to_json_pretty(),
        ),
        ("trust policy of the Redshift role: for the user", user_trust(&user).to_json_pretty()),
        ("the same: for the instance", role_trust(&instance).to_json_pretty()),
        (
            "the same: for the user and the worker nodes",
            user_and_worker_trust(&user, &worker).to_json_pretty(),
        ),
    ] {
        write!(out, "-- {title}\n{json}")?;
    }
    Ok(out)
}
