//! A deployment role that creates roles, and the permissions boundary that every role it creates must
//! have. Without the boundary, the deployment role could create a role with more permissions than its own.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{
    AccountId, IdentityPolicy, OneOrMore, Region, ResourceName, ServicePrincipal, identity_policy,
};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let account = AccountId::parse("123456789012")?;
    let app = ResourceName::parse("shop")?;
    let regions = OneOrMore::from([Region::parse("eu-west-1")?, Region::parse("eu-central-1")?]);
    let services = OneOrMore::from([
        ServicePrincipal::parse("lambda.amazonaws.com")?,
        ServicePrincipal::parse("states.amazonaws.com")?,
    ]);
    let mut out = String::new();
    for (stage, is_production) in [("test", false), ("production", true)] {
        let boundary = boundary(&account, &app, &regions, is_production);
        let deploy = deploy(&account, &app, &services, is_production);
        write!(out, "-- {stage}: permissions boundary\n{}", boundary.to_json_pretty())?;
        write!(out, "-- {stage}: deployment role\n{}", deploy.to_json_pretty())?;
    }
    Ok(out)
}

/// The maximum permissions of the application's roles.
pub(crate) fn boundary(
    account: &AccountId,
    app: &ResourceName,
    regions: &OneOrMore<Region>,
    is_production: bool,
) -> IdentityPolicy {
    identity_policy![
        allow {
            action: ["dynamodb:*", "sqs:*"],
            resource: [for region in regions {
                [
                    "arn:aws:dynamodb:{region}:{account}:table/{app}-*",
                    "arn:aws:sqs:{region}:{account}:{app}-*",
                ]
            }],
        },
        allow {
            action: [logs::CreateLogStream, logs::PutLogEvents],
            resource: [for region in regions {
                "arn:aws:logs:{region}:{account}:log-group:/aws/lambda/{app}-*:*"
            }],
        },
        if is_production {
            deny { action: [dynamodb::DeleteTable, sqs::DeleteQueue], resource: "*" }
        },
    ]
}

/// The IAM permissions of the pipeline.
pub(crate) fn deploy(
    account: &AccountId,
    app: &ResourceName,
    services: &OneOrMore<ServicePrincipal>,
    is_production: bool,
) -> IdentityPolicy {
    identity_policy![
        allow {
            sid: "ChangeRoles",
            action: [
                iam::AttachRolePolicy,
                iam::CreateRole,
                iam::PutRolePolicy,
                // Production keeps its roles.
                if !is_production {
                    [iam::DeleteRolePolicy, iam::DetachRolePolicy]
                },
            ],
            resource: "arn:aws:iam::{account}:role/{app}/*",
            when: ArnEquals(
                "iam:PermissionsBoundary",
                "arn:aws:iam::{account}:policy/{app}-boundary"
            ),
        },
        allow {
            sid: "PassRoles",
            action: iam::PassRole,
            resource: "arn:aws:iam::{account}:role/{app}/*",
            when: StringEquals("iam:PassedToService", [..services]),
        },
        deny { sid: "KeepBoundary", action: iam::DeleteRolePermissionsBoundary, resource: "*" },
        deny {
            sid: "KeepBoundaryPolicy",
            action: [
                iam::CreatePolicyVersion,
                iam::DeletePolicy,
                iam::DeletePolicyVersion,
                iam::SetDefaultPolicyVersion,
            ],
            resource: "arn:aws:iam::{account}:policy/{app}-boundary",
        },
    ]
}
