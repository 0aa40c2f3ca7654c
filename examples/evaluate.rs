//! May this session read that object, and if not, why? The policies of an account, its organization and a
//! bucket in another account, and the decisions about some requests.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::analysis::{Context, Evaluator, PolicySet, Principal, Request, RequestError};
use iam_policy::{
    IdentityPolicy, ResourcePolicy, ServiceControlPolicy, assert_allows, assert_denies,
    identity_policy, resource_policy, service_control_policy,
};

/// The role's permissions.
static READER: IdentityPolicy = identity_policy![
    allow {
        sid: "Read",
        action: s3::GetObject,
        resource: ["arn:aws:s3:::reports/2026/*", "arn:aws:s3:::partner-reports/*"],
    },
    allow {
        sid: "Team",
        action: s3::GetObject,
        resource: "arn:aws:s3:::reports/${aws:PrincipalTag/team}/*",
    },
];

/// The organization's guardrail.
static FENCE: ServiceControlPolicy = service_control_policy![
    allow { action: "*", resource: "*" },
    deny {
        sid: "OnlyTls",
        action: "s3:*",
        resource: "*",
        when: Bool("aws:SecureTransport", false),
    },
];

/// The policy of a bucket in another account, which grants the role access only from the office.
static PARTNER: ResourcePolicy = resource_policy![allow {
    sid: "Office",
    principal: Aws("arn:aws:iam::123456789012:role/Reader"),
    action: s3::GetObject,
    resource: "arn:aws:s3:::partner-reports/*",
    when: IpAddress("aws:SourceIp", "203.0.113.0/24"),
}];

// Requests that can be decided from one policy are decided at compile time.
assert_allows!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/2026/plan" });
assert_denies!(READER, { action: s3::GetObject, resource: "arn:aws:s3:::reports/2025/plan" });

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    let own = PolicySet::new().with_identity(&READER).with_service_control_level([&FENCE]);
    let own_account = Evaluator::new(&own);
    let partner = Evaluator::new(own.clone().with_resource(&PARTNER));

    let over_tls = || Context::new().with("aws:SecureTransport", "true");
    let of_team = |team: &str| over_tls()?.with("aws:PrincipalTag/team", team);
    let plain = Context::new().with("aws:SecureTransport", "false")?;
    let from = |address: &str| over_tls()?.with("aws:SourceIp", address);
    let (ours, theirs) = ("123456789012", "210987654321");

    for (what, evaluator, object, account, context) in [
        ("this year's", &own_account, "reports/2026/plan", ours, over_tls()?),
        ("last year's", &own_account, "reports/2025/plan", ours, over_tls()?),
        ("the own team's", &own_account, "reports/red/plan", ours, of_team("red")?),
        ("another team's", &own_account, "reports/blue/plan", ours, of_team("red")?),
        ("without TLS", &own_account, "reports/2026/plan", ours, plain),
        (
            "a partner's, from the office",
            &partner,
            "partner-reports/a",
            theirs,
            from("203.0.113.7")?,
        ),
        (
            "a partner's, from elsewhere",
            &partner,
            "partner-reports/a",
            theirs,
            from("198.51.100.7")?,
        ),
        (
            "a partner's, from who knows where",
            &partner,
            "partner-reports/a",
            theirs,
            over_tls()?.with_unknown("aws:SourceIp")?,
        ),
    ] {
        let request = request(object, account, context)?;
        let decision = evaluator.evaluate(&request);
        writeln!(out, "-- {what}: {}", decision.outcome())?;
        for key in decision.missing() {
            writeln!(out, "it depends on `{key}`")?;
        }
        let allowed_if = decision.allowed_if().into_iter().flat_map(|block| block.conditions());
        for (operator, key, values) in allowed_if {
            writeln!(out, "allowed under `{operator}` of `{key}` with `{}`", values.join("`, `"))?;
        }
        writeln!(out, "{}", evaluator.explain(&request).simplified())?;
    }
    Ok(out)
}

/// A session of the role reads an object in an account's bucket.
fn request(object: &str, account: &str, context: Context) -> Result<Request, RequestError> {
    let session = Principal::parse("arn:aws:sts::123456789012:assumed-role/Reader/ada")?;
    Request::new(session, "s3:GetObject", format!("arn:aws:s3:::{object}"))?
        .with_resource_account(account)?
        .with_context(context)
}
