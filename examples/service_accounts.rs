//! A role for each workload of a Kubernetes cluster in Amazon EKS, which its service accounts assume with
//! the cluster's tokens. The cluster and the workloads come from a configuration file, which the program
//! reads with serde_json (`cargo add serde_json`).

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{AccountId, OidcIssuer, OneOrMore, ResourceName, TrustPolicy, trust_policy};
use serde_json::Value;

/// The configuration, as it could be in a file.
const CONFIGURATION: &str = r#"{
    "account": "111122223333",
    "cluster": "https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE",
    "workloads": {
        "billing": [["billing", "invoices"], ["billing", "reminders"]],
        "reports": [["default", "reports"]]
    }
}"#;

/// The namespace and the name of a service account.
pub(crate) type ServiceAccount = (ResourceName, ResourceName);

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let configuration: Value = serde_json::from_str(CONFIGURATION)?;
    let member = |name: &str| {
        configuration.get(name).cloned().ok_or_else(|| format!("the configuration has no `{name}`"))
    };
    let account: AccountId = serde_json::from_value(member("account")?)?;
    let issuer = OidcIssuer::from_url(&serde_json::from_value::<String>(member("cluster")?)?)?;
    let workloads: BTreeMap<String, Vec<ServiceAccount>> =
        serde_json::from_value(member("workloads")?)?;
    let mut out = String::new();
    for (name, accounts) in workloads {
        // A workload without a service account is an error; it never results in a role for all of them.
        let policy = trust(&account, &issuer, &OneOrMore::try_from(accounts)?);
        write!(out, "-- trust policy of {name}\n{}", policy.to_json_pretty())?;
    }
    Ok(out)
}

pub(crate) fn trust(
    account: &AccountId,
    issuer: &OidcIssuer,
    accounts: &OneOrMore<ServiceAccount>,
) -> TrustPolicy {
    trust_policy![allow {
        principal: Federated("arn:aws:iam::{account}:oidc-provider/{issuer}"),
        action: sts::AssumeRoleWithWebIdentity,
        when: [
            StringEquals("{issuer}:aud", "sts.amazonaws.com"),
            StringEquals(
                "{issuer}:sub",
                [for (namespace, name) in accounts {
                    "system:serviceaccount:{namespace}:{name}"
                }],
            ),
        ],
    }]
}
