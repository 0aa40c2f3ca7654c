//! Actions that are known only at run time.

#![cfg(feature = "check")]

use iam_policy::{
    Action, ActionPattern, Finding, IdentityPolicy, ParseChecked, ValueErrorKind, identity_policy,
    one_or_more, role_chain, trust_policy,
};

fn names(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|it| it.rule().name).collect()
}

fn reader(actions: &[Action], more: Option<&ActionPattern>) -> IdentityPolicy {
    identity_policy![allow {
        action: [
            s3::GetObject,
            ..actions,
            if let Some(pattern) = more {
                (pattern)
            }
        ],
        resource: "arn:aws:s3:::bucket/*",
    }]
}

#[test]
fn a_configuration_lists_the_actions_of_a_role() {
    let actions = ["s3:PutObject", "s3:DeleteObject"].map(|it| Action::parse(it).unwrap());
    let pattern = ActionPattern::parse("s3:Abort*").unwrap();
    let policy = reader(&actions, Some(&pattern));
    let wanted =
        r#""Action":["s3:AbortMultipartUpload","s3:DeleteObject","s3:GetObject","s3:PutObject"]"#
            .replace("s3:AbortMultipartUpload", "s3:Abort*");
    assert!(policy.to_json().contains(&wanted), "{policy}");
    assert!(!names(&policy.findings()).contains(&"unknown-action"));
    let all = identity_policy![allow {
        action: [..one_or_more(actions).unwrap()],
        resource: "arn:aws:s3:::bucket/*",
    }];
    assert!(all.to_json().contains(r#""Action":["s3:DeleteObject","s3:PutObject"]"#), "{all}");
}

#[test]
fn findings_judge_a_filled_action_as_any_other() {
    let wrong = Action::parse("s3:GetObjct").unwrap();
    assert!(names(&reader(&[wrong], None).findings()).contains(&"unknown-action"));
    let foreign = Action::parse("s3:GetObject").unwrap();
    let trust = trust_policy![allow {
        principal: Aws("arn:aws:iam::123456789012:role/R"),
        action: (foreign),
    }];
    assert!(names(&trust.findings()).contains(&"unsupported-trust-action"), "{trust}");
    let queue = Action::parse("sqs:SendMessage").unwrap();
    let mismatched = identity_policy![allow { action: (queue), resource: "arn:aws:s3:::b/*" }];
    assert!(names(&mismatched.findings()).contains(&"mismatched-resource"), "{mismatched}");
}

#[test]
fn a_checked_action_is_one_that_the_data_has() {
    fn refused<T: ParseChecked + std::fmt::Debug>(text: &str) -> String {
        T::parse_checked(text).unwrap_err().to_string()
    }
    assert!(Action::parse_checked("S3:getobject").is_ok());
    assert!(ActionPattern::parse_checked("s3:Get*").is_ok());
    assert!(ActionPattern::parse_checked("*").is_ok());
    let error = Action::parse_checked("s3:GetObjct").unwrap_err();
    assert_eq!((error.kind(), error.range()), (ValueErrorKind::Unknown, 3..11));
    assert!(error.expected().starts_with("did you mean `s3:GetObject`"), "{error}");
    assert!(
        refused::<Action>("s4:GetObject").contains("s3"),
        "{}",
        refused::<Action>("s4:GetObject")
    );
    assert!(refused::<ActionPattern>("s3:Gat*").starts_with("no action matches `s3:Gat*`"));
    assert!(refused::<Action>("s3:Get*").contains("wildcard"));
    assert!(refused::<Action>("").contains("empty"));
}

#[test]
fn the_policy_of_a_hop_takes_actions() {
    let action = Action::parse("s3:GetObject").unwrap();
    let chain = role_chain![
        A {
            arn: "arn:aws:iam::123456789012:role/A",
            trusts: Service("redshift.amazonaws.com"),
            policy: [allow {
                action: [sts::AssumeRole, (action)],
                resource: "arn:aws:iam::210987654321:role/B",
            }],
        },
        B { arn: "arn:aws:iam::210987654321:role/B" },
    ];
    let text = format!("{:?}", chain.hops);
    assert!(text.contains("s3:GetObject"), "{text}");
}
