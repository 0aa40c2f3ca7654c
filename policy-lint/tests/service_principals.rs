//! Service principals in every place: names that AWS may have are quiet, and typos are loud.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use policy_core::model::PolicyKind;
use policy_lint::check::check_json;
use policy_lint::value::{ValueKind, check_value};
use policy_lint::{Context, Finding, Level};

/// Listed principals, and unlisted ones of known services and endpoints, of parts of services and of Regions.
const QUIET: [&str; 48] = [
    "aidevops.amazonaws.com",
    "capabilities.eks.amazonaws.com",
    "devicefarm.amazonaws.com",
    "mturk-requester.amazonaws.com",
    "resiliencehub.amazonaws.com",
    "transform.amazonaws.com",
    "pods.eks.amazonaws.com",
    "access-grants.s3.amazonaws.com",
    "lambda.alarms.cloudwatch.amazonaws.com",
    "voiceconnector.chime.amazonaws.com",
    "appstream.application-autoscaling.amazonaws.com",
    "cost-optimization-hub.bcm.amazonaws.com",
    "aoss.amazonaws.com",
    "arc-zonal-shift.amazonaws.com",
    "assurance.amazonaws.com",
    "cassandra.amazonaws.com",
    "continuum.amazonaws.com",
    "end-user-messaging.amazonaws.com",
    "ivschat.amazonaws.com",
    "marketplacecommerceanalytics.amazonaws.com",
    "monitoring.amazonaws.com",
    "networkmonitor.amazonaws.com",
    "nova-act.amazonaws.com",
    "payment-cryptography.amazonaws.com",
    "polly.amazonaws.com",
    "route53globalresolver.amazonaws.com",
    "s3files.amazonaws.com",
    "s3tables.amazonaws.com",
    "s3vectors.amazonaws.com",
    "ecs-mcp.amazonaws.com",
    "eks-mcp.amazonaws.com",
    "ssm-contacts.amazonaws.com",
    "startups.amazonaws.com",
    "tnb.amazonaws.com",
    "verifiedpermissions.amazonaws.com",
    "insights.eks.amazonaws.com",
    "observability.aoss.amazonaws.com",
    "practice-run.arc-zonal-shift.amazonaws.com",
    "procurement-insights.marketplace.amazonaws.com",
    "tags.eks.amazonaws.com",
    "gateway.bedrock-agentcore.amazonaws.com",
    "workflows.connect.amazonaws.com",
    "logs.eks.amazonaws.com",
    "redshift.eu-west-1.amazonaws.com",
    "codedeploy.us-west-2.amazonaws.com",
    "sqs.af-south-1.amazonaws.com",
    "s3tables.eu-west-1.amazonaws.com",
    "logs.cn-north-1.amazonaws.com.cn",
];

/// Typos, each with its level as a principal.
const LOUD: [(&str, Level); 42] = [
    ("lamda.amazonaws.com", Level::Error),
    ("lambada.amazonaws.com", Level::Error),
    ("redshfit.amazonaws.com", Level::Error),
    ("redhsfit.amazonaws.com", Level::Error),
    ("redshift-serverles.amazonaws.com", Level::Error),
    ("ecs-task.amazonaws.com", Level::Error),
    ("sagmaker.amazonaws.com", Level::Error),
    ("cloudtrial.amazonaws.com", Level::Error),
    ("cloudfomation.amazonaws.com", Level::Error),
    ("cloudfrnt.amazonaws.com", Level::Error),
    ("codebuld.amazonaws.com", Level::Error),
    ("codepipline.amazonaws.com", Level::Error),
    ("firehos.amazonaws.com", Level::Error),
    ("kinesisanalytcs.amazonaws.com", Level::Error),
    ("apigatway.amazonaws.com", Level::Error),
    ("dynamdb.amazonaws.com", Level::Error),
    ("elasticmapreduse.amazonaws.com", Level::Error),
    ("elasticloadbalacing.amazonaws.com", Level::Error),
    ("guarddutty.amazonaws.com", Level::Error),
    ("quicksigth.amazonaws.com", Level::Error),
    ("cognito-ipd.amazonaws.com", Level::Error),
    ("athean.amazonaws.com", Level::Error),
    ("batchs.amazonaws.com", Level::Error),
    ("schedular.amazonaws.com", Level::Error),
    ("transfrom.amazonaws.com", Level::Error),
    ("resilencehub.amazonaws.com", Level::Error),
    ("capabilites.eks.amazonaws.com", Level::Error),
    ("capabilities.esk.amazonaws.com", Level::Error),
    ("pod.eks.amazonaws.com", Level::Error),
    ("acces-grants.s3.amazonaws.com", Level::Error),
    ("delivery.log.amazonaws.com", Level::Error),
    ("redshift.us-est-1.amazonaws.com", Level::Error),
    ("ec2.us-east-1.amazonaws.com", Level::Error),
    ("eks.amazonaws.com.cn", Level::Error),
    ("ec2.amazonaws.co", Level::Error),
    ("s3.amazonaws.cn", Level::Error),
    ("Lambda.amazonaws.com", Level::Error),
    // Names that are listed from memory do not cause errors, and two typos in a short word are not certain.
    ("schedular.redshift.amazonaws.com", Level::Warning),
    ("lamda.alarms.cloudwatch.amazonaws.com", Level::Warning),
    ("kenisis.amazonaws.com", Level::Warning),
    ("eventbridge.amazonaws.com", Level::Warning),
    ("rainmaker.amazonaws.com", Level::Warning),
];

const KEYS: [&str; 8] = [
    "iam:PassedToService",
    "iam:AWSServiceName",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:CalledVia",
    "aws:CalledViaAWSMCP",
    "aws:CalledViaFirst",
    "aws:CalledViaLast",
];

/// Returns the most severe level that the rules about service principals report.
fn gravest(findings: &[Finding]) -> Option<Level> {
    const RULES: [&str; 3] = [
        "invalid-service-principal",
        "invalid-service-principal-value",
        "unknown-service-principal",
    ];
    let found = findings.iter().filter(|it| RULES.contains(&it.rule().name));
    found.map(Finding::level).max()
}

fn in_document(kind: PolicyKind, elements: &str) -> Option<Level> {
    let text =
        format!(r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", {elements}}}]}}"#);
    let outcome = check_json(&text, kind, &Context::default()).expect("the text is JSON");
    gravest(&outcome.findings)
}

/// Returns the most severe levels for the string as a principal: in trust and resource-based policies, and alone.
fn as_principal(name: &str) -> [Option<Level>; 3] {
    let principal = format!(r#""Principal": {{"Service": "{name}"}}"#);
    let trust = format!(r#"{principal}, "Action": "sts:AssumeRole""#);
    let resource = format!(r#"{principal}, "Action": "sqs:SendMessage", "Resource": "*""#);
    [
        in_document(PolicyKind::Trust, &trust),
        in_document(PolicyKind::Resource, &resource),
        gravest(&check_value(ValueKind::ServicePrincipal, name, &Context::default())),
    ]
}

fn as_value(key: &str, name: &str) -> Option<Level> {
    let several = ["aws:CalledVia", "aws:PrincipalServiceNamesList"].contains(&key);
    let operator = if several { "ForAnyValue:StringEquals" } else { "StringEquals" };
    let elements = format!(
        r#""Action": "iam:PassRole", "Resource": "*", "Condition": {{"{operator}": {{"{key}": "{name}"}}}}"#
    );
    in_document(PolicyKind::Identity, &elements)
}

#[test]
fn what_may_be_a_principal_is_at_most_a_suggestion() {
    for name in QUIET {
        let levels = as_principal(name);
        assert!(
            levels.iter().flatten().all(|level| *level == Level::Suggestion),
            "{name}: {levels:?}"
        );
        for key in KEYS {
            assert_eq!(as_value(key, name), None, "{key}: {name}");
        }
    }
}

#[test]
fn a_slip_is_loud_wherever_it_stands() {
    for (name, level) in LOUD {
        assert_eq!(as_principal(name), [Some(level); 3], "{name}");
        // As condition values, only typos are certain to match nothing.
        let quiet = ["rainmaker.", "eventbridge.", "eks.amazonaws.com.cn", "ec2.us-"];
        let wanted = Some(level).filter(|_| !quiet.iter().any(|it| name.starts_with(it)));
        for key in KEYS {
            assert_eq!(as_value(key, name), wanted, "{key}: {name}");
        }
    }
}

#[test]
fn a_name_of_a_service_is_told_as_one() {
    for (name, wanted) in [
        ("polly.amazonaws.com", "look it up in the service's guide (the list is from 20"),
        ("docdb.amazonaws.com", "did you mean `rds.amazonaws.com`? (the list is from 20"),
    ] {
        let findings = check_value(ValueKind::ServicePrincipal, name, &Context::default());
        let finding = findings.first().expect("a finding");
        assert_eq!(findings.len(), 1, "{name}");
        let message = format!("`{name}` is not in the list of service principals");
        assert_eq!(finding.message(), message);
        let help = finding.help_text().expect("a help");
        assert!(help.starts_with(wanted), "{help}");
    }
}
