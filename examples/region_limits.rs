//! Service control policies that restrict each organizational unit to its own Regions, from a list.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::{
    ArnPattern, OneOrMore, Region, ServiceControlPolicy, arn_pattern, one_or_more,
    service_control_policy,
};

/// The units, the Regions that they use, and whether the administrators are exempt.
const UNITS: &[(&str, &[&str], bool)] =
    &[("workloads", &["eu-central-1", "eu-west-1"], true), ("sandbox", &["eu-west-1"], false)];

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let administrators = arn_pattern!("arn:aws:iam::*:role/administration/*");
    let mut out = String::new();
    for (unit, regions, are_exempt) in UNITS {
        // A unit without Regions is an error; it never results in a policy that denies everything.
        let regions = one_or_more(*regions)?.try_map(|region| Region::parse(region))?;
        let exempt = Some(&administrators).filter(|_| *are_exempt);
        let policy = limit(&regions, exempt);
        write!(out, "-- {unit}\n{}", policy.to_json_pretty())?;
    }
    Ok(out)
}

pub(crate) fn limit(
    regions: &OneOrMore<Region>,
    exempt: Option<&ArnPattern>,
) -> ServiceControlPolicy {
    service_control_policy![
        deny {
            sid: "OtherRegions",
            // Global services respond in one Region, regardless of the caller's Region.
            not_action: [
                "cloudfront:*",
                "iam:*",
                "organizations:*",
                "route53:*",
                "sts:*",
                "support:*",
            ],
            resource: "*",
            when: [
                StringNotEquals("aws:RequestedRegion", [..regions]),
                if let Some(exempt) = exempt {
                    ArnNotLike("aws:PrincipalArn", exempt)
                },
            ],
        },
        // A Region that nobody enabled stays disabled.
        if exempt.is_none() {
            deny { sid: "NewRegions", action: account::EnableRegion, resource: "*" }
        },
    ]
}
