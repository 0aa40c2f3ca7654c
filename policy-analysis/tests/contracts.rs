//! Contracts of policies with holes, and of what a request is known to have.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use policy_analysis::prove::{Contract, ContractBox, Facts, Judgement, NoReference, judge};
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;

fn policy(statement: &str) -> Policy {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    read_policy(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn boxed(members: &str, context: &[(&str, Option<&str>)]) -> ContractBox {
    let policy = policy(&format!(r#"{{"Effect": "Allow", {members}}}"#));
    let Some(statement) = policy.statements().first() else { panic!("{members}") };
    let value = |value: &Option<&str>| value.map(|it| vec![it.to_owned()]);
    ContractBox {
        statement: statement.clone(),
        context: context.iter().map(|(key, it)| ((*key).to_owned(), value(it))).collect(),
    }
}

/// What is said of a policy, of which all holes of one character have one value.
fn ask(kind: PolicyKind, contract: &Contract, statement: &str) -> Judgement {
    let holes: Vec<Option<usize>> = (0..4).map(Some).collect();
    let facts = Facts { kind, reference: &NoReference, context: &[], holes: &holes };
    judge(contract, &policy(statement), &facts)
}

fn is_kept(judgement: &Judgement) -> bool {
    matches!(judgement, Judgement::Kept { .. })
}

const IDENTITY: PolicyKind = PolicyKind::Identity;

#[test]
fn a_hole_can_be_a_whole_arn() {
    let must_not = |resource: &str| {
        Contract::MustNotAllow(boxed(
            &format!(r#""Action": "sts:*", "Resource": "{resource}""#),
            &[],
        ))
    };
    let own = r#"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "HOLE"}"#
        .replace("HOLE", "\u{F0000}");
    let admin = must_not("arn:aws:iam::123456789012:role/admin");
    assert!(matches!(ask(IDENTITY, &admin, &own), Judgement::Broken(_)));
    let beside = own.replace("\u{F0000}", "\u{F0000}/*");
    assert!(!is_kept(&ask(IDENTITY, &admin, &beside)));
    let must = |resource: &str| {
        Contract::MustAllow(boxed(
            &format!(r#""Action": "sts:AssumeRole", "Resource": "{resource}""#),
            &[],
        ))
    };
    assert!(is_kept(&ask(IDENTITY, &must("\u{F0000}"), &own)));
    assert!(!is_kept(&ask(IDENTITY, &must("\u{F0001}"), &own)));
    let ceiling = Contract::MustNotExceed(policy(
        r#"{"Effect": "Allow", "Action": "sts:*", "Resource": "arn:aws:iam::123456789012:role/a"}"#,
    ));
    assert!(!is_kept(&ask(IDENTITY, &ceiling, &own)));
}

#[test]
fn a_hole_of_a_pattern_is_not_the_same_text_elsewhere() {
    let own = r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*",
        "Condition": {"StringLike": {"aws:PrincipalTag/t": "HOLE"}}}"#
        .replace("HOLE", "\u{F0000}");
    let asked = r#""Action": "s3:*", "Resource": "*",
        "Condition": {"StringNotEquals": {"aws:PrincipalTag/t": "HOLE"}}"#
        .replace("HOLE", "\u{F0000}");
    let contract = Contract::MustNotAllow(boxed(&asked, &[]));
    assert!(!is_kept(&ask(IDENTITY, &contract, &own)));
    let account = r#"{"Effect": "Allow", "Action": "sqs:*",
        "Resource": "arn:aws:sqs:us-east-1:HOLE:*"}"#
        .replace("HOLE", "\u{F0000}");
    let asked = r#""Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:HOLE:q""#
        .replace("HOLE", "\u{F0000}");
    assert!(is_kept(&ask(IDENTITY, &Contract::MustAllow(boxed(&asked, &[])), &account)));
}

#[test]
fn what_a_context_says_of_the_caller_counts() {
    let own = r#"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*",
        "Condition": {"StringEquals": {"aws:PrincipalAccount": "123456789012"}}}"#;
    let by = |account: &str| {
        Contract::MustNotAllow(boxed(
            r#""Action": "s3:*", "Resource": "*", "Principal": "*""#,
            &[("aws:PrincipalAccount", Some(account))],
        ))
    };
    assert!(is_kept(&ask(PolicyKind::Resource, &by("210987654321"), own)));
    assert!(matches!(ask(PolicyKind::Resource, &by("123456789012"), own), Judgement::Broken(_)));
}

#[test]
fn every_request_has_what_aws_always_sends() {
    let asked =
        boxed(r#""Action": "s3:GetObject", "Resource": "*""#, &[("aws:SecureTransport", None)]);
    let own = r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#;
    let judgement = ask(IDENTITY, &Contract::MustAllow(asked), own);
    assert!(matches!(judgement, Judgement::Impossible(_)), "{judgement:?}");
}

#[test]
fn a_service_calls_under_names_of_its_own() {
    let own = r#"{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
        "Action": "sts:AssumeRole"}"#;
    let asked = boxed(
        r#""Action": "sts:AssumeRole", "Principal": {"Service": "redshift.amazonaws.com"}"#,
        &[],
    );
    assert!(is_kept(&ask(PolicyKind::Trust, &Contract::MustNotAllow(asked), own)));
}
