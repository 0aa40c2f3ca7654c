//! Policies filled with values from a configuration, each of which is parsed once where it enters the
//! program. The program reads the configuration with serde_json (`cargo add serde_json`).

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{
    AccountId, DatabaseUserArn, Region, ResourceName, identity_policy, one_or_more, trust_policy,
};

const CONFIGURATION: &str = r#"{
    "region": "eu-central-1",
    "account": "012345678901",
    "bucket": "reports-eu",
    "prefix": "daily/",
    "cluster": "my-cluster",
    "users": ["loader", "analyst"]
}"#;

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let configuration: serde_json::Value = serde_json::from_str(CONFIGURATION)?;
    let text = |key: &str| {
        let value = configuration.get(key).and_then(serde_json::Value::as_str);
        value.ok_or_else(|| format!("the configuration has no string `{key}`"))
    };
    let region = Region::parse(text("region")?)?;
    let account = AccountId::parse(text("account")?)?;
    let bucket = ResourceName::parse(text("bucket")?)?;
    let prefix = ResourceName::parse(text("prefix")?)?;
    let cluster = text("cluster")?;
    let names = configuration.get("users").and_then(serde_json::Value::as_array);
    let names = names.ok_or("the configuration has no list `users`")?;
    let mut users = Vec::new();
    for name in names.iter().filter_map(serde_json::Value::as_str) {
        users.push(DatabaseUserArn::provisioned(&region, &account, cluster, name)?);
    }
    let users = one_or_more(users)?;

    let partition = region.partition();
    let trust = trust_policy![allow {
        principal: RegionalService("redshift", [region]),
        action: sts::AssumeRole,
        when: [StringEquals("sts:ExternalId", [..users])],
    },];
    let read = identity_policy![
        allow { action: s3::ListBucket, resource: "arn:{partition}:s3:::{bucket}" },
        allow { action: s3::GetObject, resource: "arn:{partition}:s3:::{bucket}/{prefix}*" },
    ];

    let mut out = String::new();
    write!(out, "-- trust policy\n{}", trust.to_json_pretty())?;
    write!(out, "-- permissions\n{}", read.to_json_pretty())?;
    writeln!(out, "-- what no value can do")?;
    for bad in ["*", "reports/../*", "", "${aws:username}", "a:b"] {
        match ResourceName::parse(bad) {
            Ok(name) => writeln!(out, "{name}")?,
            Err(error) => writeln!(out, "{error}")?,
        }
    }
    if let Err(error) = AccountId::parse("12345678901") {
        writeln!(out, "{error}")?;
    }
    Ok(out)
}
