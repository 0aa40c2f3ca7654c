//! A finding about an action that a value fills in is a finding that any value would cause.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::check_json;

/// Actions of services that differ in everything that rules check.
const ACTIONS: [&str; 24] = [
    "s3:GetObject",
    "s3:ListBucket",
    "s3:ListAllMyBuckets",
    "s3:PutBucketPolicy",
    "s3:PutObjectTagging",
    "sqs:SendMessage",
    "sns:Publish",
    "sts:AssumeRole",
    "sts:TagSession",
    "sts:SetSourceIdentity",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:GetCallerIdentity",
    "iam:PassRole",
    "iam:CreateServiceLinkedRole",
    "iam:PutUserPermissionsBoundary",
    "kms:Decrypt",
    "kms:PutKeyPolicy",
    "dynamodb:Query",
    "execute-api:Invoke",
    "ec2:RunInstances",
    "redshift:GetClusterCredentials",
    "lambda:InvokeFunction",
    "organizations:ListRoots",
];

/// The same kind of actions, with wildcards.
const PATTERNS: [&str; 6] = ["*", "s3:*", "sts:*", "iam:Pass*", "kms:?ecrypt", "sts:Assume*"];

/// Rules whose findings are superseded by a broader finding in the filled-in statement.
const YIELDING: [&str; 2] = ["allow-with-not-action", "allow-with-not-resource"];

const HOLE: &str = "\u{F0000}";

/// Statements in which `@` is the hole, each with its effect and element.
fn statements(kind: PolicyKind) -> Vec<String> {
    let lists = [
        r#""@""#,
        r#"["@"]"#,
        r#"["s3:GetObject", "@"]"#,
        r#"["@", "sqs:SendMessage"]"#,
        r#"["sts:AssumeRole", "@"]"#,
        r#"["@", "sts:TagSession"]"#,
        r#"["iam:PassRole", "s3:*", "@"]"#,
        r#"["@", "*"]"#,
        r#"["dynamodb:GetItem", "@"]"#,
        r#"["kms:Encrypt", "@", "kms:Decrypt"]"#,
    ];
    let principals: &[&str] = match kind {
        PolicyKind::Trust => &[
            r#""Principal": {"AWS": "arn:aws:iam::123456789012:role/R"}, "#,
            r#""Principal": {"Service": "ec2.amazonaws.com"}, "#,
            r#""Principal": {"Service": "pods.eks.amazonaws.com"}, "#,
            r#""Principal": {"Service": "redshift.amazonaws.com"}, "#,
            r#""Principal": {"Federated": "arn:aws:iam::123456789012:saml-provider/P"}, "#,
            r#""Principal": {"Federated": "cognito-identity.amazonaws.com"}, "#,
            r#""Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"}, "#,
            r#""Principal": {"AWS": "*"}, "#,
        ],
        PolicyKind::Resource | PolicyKind::ResourceControl => &[
            r#""Principal": "*", "#,
            r#""Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "#,
            r#""Principal": {"Service": "s3.amazonaws.com"}, "#,
        ],
        _ => &[""],
    };
    let resources: &[&str] = match kind {
        PolicyKind::Trust => &[""],
        PolicyKind::Resource => &[
            "",
            r#", "Resource": "*""#,
            r#", "Resource": "arn:aws:s3:::b/*""#,
            r#", "Resource": "arn:aws:sqs:us-east-1:123456789012:q""#,
        ],
        _ => &[
            "",
            r#", "Resource": "*""#,
            r#", "Resource": "arn:aws:s3:::b/*""#,
            r#", "Resource": ["arn:aws:s3:::b", "arn:aws:iam::123456789012:role/R"]"#,
            r#", "NotResource": "arn:aws:s3:::b/*""#,
            r#", "Resource": "arn:aws:dynamodb:us-east-1:123456789012:table/t""#,
        ],
    };
    let conditions = [
        "",
        r#"{"StringEquals": {"aws:PrincipalTag/team": "a"}}"#,
        r#"{"StringEquals": {"aws:RequestTag/team": "a"}}"#,
        r#"{"StringEquals": {"aws:ResourceTag/team": "a"}}"#,
        r#"{"StringEquals": {"s3:prefix": "a"}}"#,
        r#"{"StringEquals": {"s3:ResourceAccount": "123456789012"}}"#,
        r#"{"StringEquals": {"sts:ExternalId": "customer-42"}}"#,
        r#"{"StringEquals": {"sts:SourceIdentity": "customer-42"}}"#,
        r#"{"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}"#,
        r#"{"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}"#,
        r#"{"ForAllValues:StringEquals": {"aws:TagKeys": "team"}}"#,
        r#"{"ForAllValues:StringEquals": {"dynamodb:Attributes": "a"}}"#,
        r#"{"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:o/r:ref:refs/heads/main"}}"#,
        r#"{"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com"}}"#,
        r#"{"StringNotEqualsIfExists": {"aws:VpceAccount": "123456789012"}}"#,
        r#"{"Bool": {"aws:SecureTransport": "false"}}"#,
        r#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"}}"#,
        r#"{"StringEquals": {"vpc-lattice-svcs:SourceVpc": "vpc-0123456789abcdef0"}}"#,
        r#"{"StringEquals": {"execute-api:nosuch": "a"}}"#,
    ];
    let mut statements = Vec::new();
    for effect in ["Allow", "Deny"] {
        for element in ["Action", "NotAction"] {
            for list in lists {
                for principal in principals {
                    for resource in resources {
                        for condition in conditions {
                            let condition = match condition {
                                "" => String::new(),
                                some => format!(", \"Condition\": {some}"),
                            };
                            statements.push(format!(
                                "{{\"Sid\": \"A\", \"Effect\": \"{effect}\", {principal}\"{element}\": {list}{resource}{condition}}}"
                            ));
                        }
                    }
                }
            }
        }
    }
    statements
}

/// Returns the findings by rule and level.
fn found(text: &str, kind: PolicyKind, context: &Context<'_>) -> BTreeSet<(&'static str, String)> {
    let outcome = check_json(text, kind, context).expect("the text is JSON");
    outcome.findings.iter().map(|it| (it.rule().name, it.level().to_string())).collect()
}

#[test]
fn what_is_said_of_a_hole_is_said_of_each_value() {
    let mut wrong: BTreeSet<String> = BTreeSet::new();
    let mut certain = 0;
    for kind in [
        PolicyKind::Identity,
        PolicyKind::Trust,
        PolicyKind::Resource,
        PolicyKind::ServiceControl,
        PolicyKind::ResourceControl,
    ] {
        // This sample is large enough to combine each part with several others.
        let all = statements(kind);
        let stride = (all.len() / 90) | 1;
        for statement in all.into_iter().step_by(stride) {
            let document = |action: &str| {
                let statement = statement.replace('@', action);
                format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#)
            };
            let holes = Context { has_holes: true, ..Context::default() };
            let of_hole = found(&document(HOLE), kind, &holes);
            if of_hole.is_empty() {
                continue;
            }
            for action in ACTIONS.iter().chain(&PATTERNS) {
                let of_value = found(&document(action), kind, &Context::default());
                for (rule, level) in of_hole.difference(&of_value) {
                    let is_said = of_value.iter().any(|(other, _)| other == rule);
                    if !is_said && !YIELDING.contains(rule) {
                        wrong.insert(format!("{rule} {level} {kind} {statement} with {action}"));
                    }
                }
            }
            certain += of_hole.len();
        }
    }
    assert!(certain > 100, "{certain}");
    let text: Vec<&str> = wrong.iter().map(String::as_str).collect();
    assert!(wrong.is_empty(), "{}", text.join("\n"));
}
