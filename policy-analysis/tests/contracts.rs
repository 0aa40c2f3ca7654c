//! Contracts for policies with holes, and for requests with known values.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use policy_analysis::prove::{
    Contract, ContractBox, Facts, Judgement, NoReference, judge, sample_proofs, through_account,
};
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

/// The judgment of a policy in which all holes of one character have the same value.
fn ask(kind: PolicyKind, contract: &Contract, statement: &str) -> Judgement {
    sample_proofs();
    let holes: Vec<Option<usize>> = (0..4).map(Some).collect();
    let facts = Facts { kind, reference: &NoReference, context: &[], holes: &holes };
    judge(contract, &policy(statement), &facts)
}

fn is_kept(judgement: &Judgement) -> bool {
    matches!(judgement, Judgement::Kept)
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
fn a_context_that_no_caller_or_resource_has_is_impossible() {
    const ROLE: (&str, Option<&str>) =
        ("aws:PrincipalArn", Some("arn:aws:iam::123456789012:role/a"));
    const QUEUE: &str = "arn:aws:sqs:eu-west-1:123456789012:q";
    let own = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#;
    for (resource, context, is_possible) in [
        ("*", &[("aws:PrincipalType", Some("Role"))][..], false),
        ("*", &[("aws:PrincipalType", Some("AssumedRole"))], true),
        ("*", &[ROLE], true),
        ("*", &[ROLE, ("aws:PrincipalAccount", Some("123456789012"))], true),
        ("*", &[ROLE, ("aws:PrincipalAccount", Some("123456789013"))], false),
        ("*", &[ROLE, ("aws:PrincipalType", Some("AssumedRole"))], true),
        ("*", &[ROLE, ("aws:PrincipalType", Some("User"))], false),
        ("*", &[ROLE, ("aws:username", None)], true),
        ("*", &[("aws:PrincipalType", Some("User")), ("aws:username", None)], true),
        ("*", &[("aws:username", Some("ada")), ("aws:SecureTransport", Some("true"))], true),
        (QUEUE, &[("aws:ResourceAccount", Some("123456789012"))], true),
        (QUEUE, &[("aws:ResourceAccount", Some("123456789013"))], false),
    ] {
        let members = format!(r#""Action": "sqs:SendMessage", "Resource": "{resource}""#);
        for contract in [Contract::MustAllow, Contract::MustNotAllow] {
            let judgement = ask(IDENTITY, &contract(boxed(&members, context)), own);
            let is_impossible = matches!(judgement, Judgement::Impossible(_));
            assert_eq!(is_impossible, !is_possible, "{context:?}: {judgement:?}");
        }
    }
}

#[test]
fn a_request_without_a_variables_key_is_in_no_box() {
    const TEAM: &str = "aws:PrincipalTag/t";
    let absent = r#""Condition": {"Null": {"aws:PrincipalTag/t": "true"}}"#;
    let present = r#""Condition": {"Null": {"aws:PrincipalTag/t": "false"}}"#;
    let own = r#"{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}"#;
    for (resource, condition, context, is_possible) in [
        ("${aws:PrincipalTag/t}", absent, &[][..], false),
        ("${AWS:principaltag/T}", absent, &[], false),
        ("${aws:PrincipalTag/t}", "", &[(TEAM, None)], false),
        ("${aws:PrincipalTag/t}", present, &[], true),
        ("${aws:PrincipalTag/t}", "", &[(TEAM, Some("a"))], true),
        ("${aws:PrincipalTag/t, 'd'}", absent, &[], true),
        ("${aws:PrincipalTag/u}", absent, &[], true),
    ] {
        let comma = if condition.is_empty() { "" } else { ", " };
        let members = format!(
            r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/{resource}/*"{comma}{condition}"#
        );
        for contract in [Contract::MustAllow, Contract::MustNotAllow] {
            let judgement = ask(IDENTITY, &contract(boxed(&members, context)), own);
            let is_impossible = matches!(judgement, Judgement::Impossible(_));
            assert_eq!(is_impossible, !is_possible, "{members}: {judgement:?}");
        }
    }
}

#[test]
fn a_trust_contract_is_about_actions_that_its_principal_can_call() {
    let own = r#"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/R"},
        "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"]}"#;
    let role = r#"{"AWS": "arn:aws:iam::123456789012:role/R"}"#;
    let provider = r#"{"Federated": "arn:aws:iam::123456789012:saml-provider/Okta"}"#;
    for (action, principal, is_kept) in [
        ("sts:*", role, true),
        ("*", role, true),
        ("sts:AssumeRole*", role, true),
        ("sts:AssumeRole*", provider, false),
        ("sts:*", "\"*\"", false),
    ] {
        let members = format!(r#""Action": "{action}", "Principal": {principal}"#);
        let judgement = ask(PolicyKind::Trust, &Contract::MustAllow(boxed(&members, &[])), own);
        assert_eq!(is_kept, matches!(judgement, Judgement::Kept), "{members}: {judgement:?}");
    }
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

/// A string with its letters `A` and `B` as holes.
fn with_holes(text: &str) -> String {
    text.replace("{A}", "\u{F0000}").replace("{B}", "\u{F0001}")
}

#[test]
fn holes_of_principals_can_be_whatever_is_written() {
    let trust = |principal: &str| {
        with_holes(&format!(
            r#"{{"Effect": "Allow", "Principal": {{"AWS": "{principal}"}}, "Action": "sts:AssumeRole"}}"#
        ))
    };
    let must_not = |principal: &str| {
        let members = format!(r#""Action": "sts:*", "Principal": {{"AWS": "{principal}"}}"#);
        Contract::MustNotAllow(boxed(&with_holes(&members), &[]))
    };
    let admin = "arn:aws:iam::123456789012:role/Admin";
    for (own, asked, is_to_be_kept) in [
        ("arn:aws:iam::{A}:role/{B}", admin, false),
        ("arn:aws:iam::{A}:role/Reader", admin, true),
        ("arn:aws:iam::{A}:role/Admin", admin, false),
        ("arn:aws:iam::123456789012:role/app-{A}", "arn:aws:iam::123456789012:role/{B}", false),
        ("arn:aws:iam::123456789012:role/{A}", "arn:aws:iam::123456789012:role/{B}", false),
        ("arn:aws:iam::123456789012:role/{A}", "arn:aws:iam::210987654321:role/{B}", true),
        ("arn:{A}:iam::123456789012:role/Admin", admin, false),
        ("{A}", admin, false),
        ("{A}", "arn:aws:iam::{B}:role/Admin", false),
        ("123456789012", "arn:aws:iam::{A}:role/Admin", false),
        ("arn:aws:iam::123456789012:role/{A}-{A}", "arn:aws:iam::123456789012:role/x-y", true),
        ("arn:aws:iam::123456789012:role/{A}-{A}", "arn:aws:iam::123456789012:role/x-x", false),
    ] {
        let judgement = ask(PolicyKind::Trust, &must_not(asked), &trust(own));
        assert_eq!(is_kept(&judgement), is_to_be_kept, "{own} {asked}: {judgement:?}");
    }
    let must = |principal: &str| {
        let members =
            format!(r#""Action": "sts:AssumeRole", "Principal": {{"AWS": "{principal}"}}"#);
        Contract::MustAllow(boxed(&with_holes(&members), &[]))
    };
    for (own, asked, is_to_be_kept) in [
        ("{A}", "arn:aws:iam::{A}:role/Admin", true),
        ("arn:aws:iam::{A}:role/{B}", "arn:aws:iam::{A}:role/{B}", true),
        ("arn:aws:iam::{A}:role/{B}", "arn:aws:iam::{A}:role/Admin", false),
    ] {
        let judgement = ask(PolicyKind::Trust, &must(asked), &trust(own));
        assert_eq!(is_kept(&judgement), is_to_be_kept, "{own} {asked}: {judgement:?}");
    }
}

#[test]
fn holes_of_keys_of_the_caller_can_be_patterns() {
    let by = |pattern: &str| {
        with_holes(&format!(
            r#"{{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*",
                "Condition": {{"ArnLike": {{"aws:PrincipalArn": "{pattern}"}}}}}}"#
        ))
    };
    let admin = r#""Action": "s3:*", "Resource": "*",
        "Principal": {"AWS": "arn:aws:iam::123456789012:role/Admin"}"#;
    let admin = Contract::MustNotAllow(boxed(admin, &[]));
    for (pattern, is_to_be_kept) in [
        ("arn:aws:iam::*:role/{A}", false),
        ("{A}", false),
        ("arn:aws:iam::*:user/{A}", true),
        ("arn:aws:iam::{A}:role/Admin", false),
    ] {
        let judgement = ask(PolicyKind::Resource, &admin, &by(pattern));
        assert_eq!(is_kept(&judgement), is_to_be_kept, "{pattern}: {judgement:?}");
    }
}

#[test]
fn what_breaks_a_contract_is_in_its_box() {
    let own =
        r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/${aws:username}/*"}"#;
    let of = |name: &str| {
        Contract::MustNotAllow(boxed(
            r#""Action": "s3:*", "Resource": "arn:aws:s3:::b/ada/*""#,
            &[("aws:username", Some(name))],
        ))
    };
    assert!(is_kept(&ask(IDENTITY, &of("grace"), own)));
    assert!(matches!(ask(IDENTITY, &of("ada"), own), Judgement::Broken(_)));
    let same_team = r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition":
        {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}}}"#;
    let teams = |one: &str, other: &str| {
        Contract::MustAllow(boxed(
            r#""Action": "s3:*", "Resource": "*""#,
            &[("aws:ResourceTag/team", Some(one)), ("aws:PrincipalTag/team", Some(other))],
        ))
    };
    assert!(is_kept(&ask(IDENTITY, &teams("red", "red"), same_team)));
    assert!(matches!(ask(IDENTITY, &teams("red", "blue"), same_team), Judgement::Broken(_)));
}

#[test]
fn a_hole_after_a_wildcard_can_be_empty() {
    let own = r#"{"Effect": "Allow", "Action": ["s3:a", "s3:*"], "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::a*A"]}"#;
    let own = own.replace("a*A", "a*\u{F0000}");
    for members in [
        r#""Action": "s3:*", "Resource": "arn:aws:s3:::a""#,
        r#""Action": "s3:*", "Resource": ["arn:aws:s3:::a", "arn:aws:s3:::a"]"#,
        r#""Action": "s3:*", "Resource": ["arn:aws:s3:::a", "arn:aws:s3:::a"], "Condition": {"Null": {"aws:PrincipalTag/a": "false"}}"#,
    ] {
        let judgement = ask(IDENTITY, &Contract::MustNotAllow(boxed(members, &[])), &own);
        assert!(!is_kept(&judgement), "{members}");
    }
}

#[test]
fn principals_of_other_accounts_are_others() {
    let own = |principal: &str| {
        format!(r#"{{"Effect": "Allow", "Principal": {principal}, "Action": "sts:AssumeRole"}}"#)
    };
    let asked = |principal: &str| {
        let members = format!(r#""Principal": {principal}, "Action": "sts:AssumeRole""#);
        Contract::MustNotAllow(boxed(&members, &[]))
    };
    let role = r#"{"AWS": "arn:aws:iam::123456789012:role/a"}"#;
    for (trusted, other, kept) in [
        (role, r#"{"AWS": "210987654321"}"#, true),
        (role, r#"{"AWS": "arn:aws:iam::210987654321:root"}"#, true),
        (role, r#"{"AWS": ["210987654321", "123456789012"]}"#, false),
        (role, r#"{"AWS": "arn:aws:iam::123456789012:root"}"#, false),
        (role, r#"{"AWS": "arn:aws:iam::123456789012:role/a"}"#, false),
        (role, r#""*""#, false),
        (r#"{"AWS": "123456789012"}"#, r#"{"AWS": "arn:aws:iam::123456789012:user/u"}"#, false),
        (r#"{"AWS": "*"}"#, r#"{"AWS": "210987654321"}"#, false),
        (r#"{"Service": "ec2.amazonaws.com"}"#, r#"{"Service": "ec2.amazonaws.com"}"#, false),
        (
            r#"{"AWS": "123456789012", "Service": "ec2.amazonaws.com"}"#,
            r#"{"Service": "ec2.amazonaws.com"}"#,
            false,
        ),
    ] {
        let judgement = ask(PolicyKind::Trust, &asked(other), &own(trusted));
        assert_eq!(is_kept(&judgement), kept, "{trusted} {other}: {judgement:?}");
    }
}

#[test]
fn a_statement_that_names_an_account_leaves_its_principals_another_permission_to_get() {
    const ROLE: &str = "arn:aws:iam::123456789012:role/a";
    let own = |principals: &str| {
        format!(r#"{{"Effect": "Allow", "Principal": {principals}, "Action": "sts:AssumeRole"}}"#)
    };
    let wide =
        |statements: &[&str]| statements.iter().map(|it| own(it)).collect::<Vec<_>>().join(", ");
    for (asked, statements, want) in [
        (r#"{"AWS": "ROLE"}"#, vec![r#"{"AWS": "123456789012"}"#], Some(0)),
        (r#"{"AWS": "ROLE"}"#, vec![r#"{"AWS": "arn:aws:iam::123456789012:root"}"#], Some(0)),
        (r#"{"AWS": "123456789012"}"#, vec![r#"{"AWS": "123456789012"}"#], Some(0)),
        // The proof does not need the account.
        (r#"{"AWS": "ROLE"}"#, vec![r#"{"AWS": "ROLE"}"#], None),
        (r#"{"AWS": "ROLE"}"#, vec![r#"{"AWS": ["123456789012", "ROLE"]}"#], None),
        (r#"{"AWS": "ROLE"}"#, vec![r#"{"AWS": "123456789012"}"#, r#"{"AWS": "ROLE"}"#], None),
        (r#"{"AWS": "ROLE"}"#, vec![r#"{"AWS": "123456789012"}"#, r#""*""#], None),
        // Another account does not contribute.
        (
            r#"{"AWS": "ROLE"}"#,
            vec![r#"{"AWS": "210987654321"}"#, r#"{"AWS": "123456789012"}"#],
            Some(1),
        ),
        (
            r#"{"Service": "ec2.amazonaws.com"}"#,
            vec![r#"{"AWS": "123456789012", "Service": "ec2.amazonaws.com"}"#],
            None,
        ),
        // Part of the box needs it.
        (
            r#"{"AWS": ["ROLE", "arn:aws:iam::210987654321:role/b"]}"#,
            vec![r#"{"AWS": "ROLE"}"#, r#"{"AWS": "210987654321"}"#],
            Some(1),
        ),
        // Every value that fills the account's hole.
        (r#"{"AWS": "arn:aws:iam::\u{F0000}:role/a"}"#, vec![r#"{"AWS": "\u{F0000}"}"#], Some(0)),
    ] {
        let filled = |text: &str| text.replace("ROLE", ROLE).replace("\\u{F0000}", "\u{F0000}");
        let members = format!(r#""Principal": {}, "Action": "sts:AssumeRole""#, filled(asked));
        let contract = Contract::MustAllow(boxed(&members, &[]));
        let statements = filled(&wide(&statements));
        let holes: Vec<Option<usize>> = (0..4).map(Some).collect();
        let kind = PolicyKind::Trust;
        let facts = Facts { kind, reference: &NoReference, context: &[], holes: &holes };
        let policy = policy(&statements);
        assert!(is_kept(&judge(&contract, &policy, &facts)), "{asked} {statements}");
        assert_eq!(through_account(&contract, &policy, &facts), want, "{asked} {statements}");
        let not = Contract::MustNotAllow(boxed(&members, &[]));
        assert_eq!(through_account(&not, &policy, &facts), None);
    }
}

#[test]
fn what_a_denial_covers_is_not_allowed() {
    let allow = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
    let asked = r#""Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::logs/a/*""#;
    for (denied, kept) in [
        (r#""Action": "s3:Delete*", "Resource": "arn:aws:s3:::logs/*""#, true),
        (r#""NotAction": "s3:Get*", "Resource": "*""#, true),
        (r#""NotAction": "S3:delete*", "Resource": "*""#, false),
        (r#""Action": "*", "NotResource": "arn:aws:s3:::reports/*""#, true),
        (r#""Action": "*", "NotResource": "arn:aws:s3:::logs/*""#, false),
        (r#""Action": "s3:Delete*", "Resource": "arn:aws:s3:::logs/a/b*""#, false),
        (
            r#""Action": "s3:Delete*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}"#,
            false,
        ),
    ] {
        let own = format!(r#"{allow}, {{"Effect": "Deny", {denied}}}"#);
        let judgement = ask(IDENTITY, &Contract::MustNotAllow(boxed(asked, &[])), &own);
        assert_eq!(is_kept(&judgement), kept, "{denied}: {judgement:?}");
    }
}
