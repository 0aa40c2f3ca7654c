//! A role that other accounts assume to read reports. The accounts come from a list, and a partner that
//! serves several customers must pass the external ID that it was given.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{
    AccountId, ExternalId, OneOrMore, TrustPolicy, identity_policy, one_or_more, trust_policy,
};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let accounts = |texts: &[&str]| {
        let accounts =
            texts.iter().map(|text| AccountId::parse(text)).collect::<Result<Vec<_>, _>>()?;
        Ok::<_, Box<dyn Error>>(one_or_more(accounts)?)
    };
    let ours = accounts(&["210987654321", "111122223333"])?;
    let partner = accounts(&["444455556666"])?;
    let id = ExternalId::parse("reports-7f3a")?;

    let mut out = String::new();
    write!(out, "-- our own accounts\n{}", trust(&ours, None).to_json_pretty())?;
    write!(out, "-- a partner\n{}", trust(&partner, Some(&id)).to_json_pretty())?;
    let read = identity_policy![
        allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" },
        allow { action: s3::ListBucket, resource: "arn:aws:s3:::reports" },
    ];
    write!(out, "-- what they may do\n{}", read.to_json_pretty())?;
    assert!(accounts(&[]).is_err());
    Ok(out)
}

pub(crate) fn trust(
    accounts: &OneOrMore<AccountId>,
    external_id: Option<&ExternalId>,
) -> TrustPolicy {
    trust_policy![allow {
        principal: [for account in accounts {
            Account(account)
        }],
        action: sts::AssumeRole,
        when: [if let Some(id) = external_id {
            StringEquals("sts:ExternalId", id)
        }],
    }]
}
