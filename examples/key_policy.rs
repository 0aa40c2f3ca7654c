//! The policy of an AWS KMS key that several services and roles use, built from lists of them.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{AccountId, Arn, Region, ResourcePolicy, ServicePrincipal, resource_policy};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let (region, account) = (Region::parse("us-east-1")?, AccountId::parse("123456789012")?);
    let services = ["events.amazonaws.com", "s3.amazonaws.com", "sns.amazonaws.com"]
        .map(ServicePrincipal::parse)
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?;
    let role = Arn::parse("arn:aws:iam::123456789012:role/worker")?;
    let mut out = String::new();
    let full = policy(&region, &account, &services, &[role], true);
    write!(out, "-- for services, a role and log groups\n{}", full.to_json_pretty())?;
    // Without other users, only the account can use the key.
    let bare = policy(&region, &account, &[], &[], false);
    write!(out, "-- for the account alone\n{}", bare.to_json_pretty())?;
    Ok(out)
}

pub(crate) fn policy(
    region: &Region,
    account: &AccountId,
    services: &[ServicePrincipal],
    roles: &[Arn],
    encrypts_logs: bool,
) -> ResourcePolicy {
    resource_policy![
        #![service(kms)]
        allow { principal: Account(account), action: "kms:*", resource: "*" },
        for service in services {
            allow {
                principal: Service(service),
                action: [kms::Decrypt, kms::GenerateDataKey],
                resource: "*",
                when: StringEquals("aws:SourceAccount", account),
            }
        },
        for role in roles {
            [
                allow {
                    principal: Aws(role),
                    action: [kms::Decrypt, kms::DescribeKey, kms::GenerateDataKey],
                    resource: "*",
                },
                // AWS services create grants for the role, and the role creates none itself.
                allow {
                    principal: Aws(role),
                    action: kms::CreateGrant,
                    resource: "*",
                    when: Bool("kms:GrantIsForAWSResource", true),
                },
            ]
        },
        // CloudWatch Logs sends the ARN of the log group as the encryption context.
        if encrypts_logs {
            allow {
                principal: RegionalService("logs", [region]),
                action: [kms::Decrypt, kms::Encrypt, "kms:GenerateDataKey*"],
                resource: "*",
                when: ArnLike(
                    "kms:EncryptionContext:aws:logs:arn",
                    "arn:aws:logs:{region}:{account}:log-group:*"
                ),
            }
        },
    ]
}
