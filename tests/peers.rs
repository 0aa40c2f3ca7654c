//! What other IAM policy libraries get wrong on real policies, handled correctly here.

// The rules are checked too.
#![cfg(feature = "check")]
#![expect(clippy::panic, reason = "a test fails by panicking")]

use iam_policy::{IdentityPolicy, ResourcePolicy, TrustPolicy};
use policy_core::model::{ArnFields, BaseOperator, Operator, PrincipalType, Principals, Qualifier};

fn identity(statement: &str) -> IdentityPolicy {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    IdentityPolicy::from_json(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn trust(statement: &str) -> TrustPolicy {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    TrustPolicy::from_json(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn a_trust_policy_has_no_resource() {
    let policy = trust(
        r#"{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}"#,
    );
    assert!(policy.statements()[0].resource().is_none());
    assert!(policy.findings().iter().all(|it| it.code() != Some("MISSING_RESOURCE")));
}

#[test]
fn one_or_many_stand_everywhere() {
    let one = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:PrincipalTag/a": "1"}}}}"#;
    let many = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": ["111122223333"]}, "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::b/*"], "Condition": {"StringEquals": {"aws:PrincipalTag/a": ["1"]}}}]}"#;
    let (one, many) =
        (ResourcePolicy::from_json(one).unwrap(), ResourcePolicy::from_json(many).unwrap());
    assert_eq!(one, many);
    assert_eq!(one.to_json(), many.to_json());
}

#[test]
fn several_kinds_of_principals_stand_in_one_statement() {
    let policy = trust(
        r#"{"Effect": "Allow", "Principal": {"AWS": ["111122223333", "arn:aws:iam::123456789012:role/R"], "Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}"#,
    );
    let principal = policy.statements()[0].principal().unwrap();
    let types: Vec<_> = principal.entries().iter().map(|entry| entry.principal_type()).collect();
    assert_eq!(types, [PrincipalType::Aws, PrincipalType::Service]);
}

#[test]
fn the_bare_star_and_the_star_under_aws_are_two_things() {
    let statement = |principal: &str| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Principal": {principal}, "Action": "s3:*", "Resource": "*"}}]}}"#
        )
    };
    let bare = ResourcePolicy::from_json(&statement("\"*\"")).unwrap();
    let typed = ResourcePolicy::from_json(&statement(r#"{"AWS": "*"}"#)).unwrap();
    assert!(matches!(bare.statements()[0].principal().unwrap().principals(), Principals::Everyone));
    assert_ne!(bare, typed);
    assert!(bare.to_json().contains(r#""Principal":"*""#));
    assert!(typed.to_json().contains(r#""Principal":{"AWS":"*"}"#));
}

#[test]
fn booleans_and_numbers_are_condition_values() {
    let policy = identity(
        r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": false}, "NumericLessThan": {"s3:max-keys": 10, "s3:signatureAge": [1, 2]}}}"#,
    );
    let json = policy.to_json();
    assert!(
        json.contains(r#""aws:SecureTransport":"false""#) && json.contains(r#""s3:max-keys":"10""#),
        "{json}"
    );
    assert!(json.contains(r#"["1","2"]"#), "{json}");
}

#[test]
fn no_version_is_the_old_one_and_said_to_be() {
    let text = r#"{"Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}"#;
    let policy = IdentityPolicy::from_json(text).unwrap();
    assert!(policy.to_json().starts_with(r#"{"Version":"2008-10-17""#));
    assert!(policy.findings().iter().any(|it| it.code() == Some("MISSING_VERSION")));
}

#[test]
fn an_unknown_name_is_refused_and_never_dropped() {
    for name in ["condition", "Conditions", "Actions", "effect", "Resources", "x"] {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "{name}": {{}}}}]}}"#
        );
        let error = IdentityPolicy::from_json(&text).unwrap_err();
        assert_eq!(error.findings()[0].finding().code(), Some("INVALID_POLICY_ELEMENT"), "{name}");
    }
}

#[test]
fn operators_are_composed_and_not_listed() {
    let qualifiers = [None, Some(Qualifier::ForAllValues), Some(Qualifier::ForAnyValue)];
    let mut seen = 0;
    for base in BaseOperator::ALL {
        for qualifier in qualifiers {
            for if_exists in [false, true] {
                let operator = Operator { qualifier, base, if_exists };
                let text = operator.to_string();
                assert_eq!(Operator::parse(&text).unwrap().operator, operator, "{text}");
                let condition = format!(
                    r#"{{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {{"{text}": {{"aws:TagKeys": "true"}}}}}}"#
                );
                assert!(identity(&condition).to_json().contains(&format!("\"{text}\"")));
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 162);
}

#[test]
fn condition_keys_have_colons_and_dots() {
    for key in [
        "aws:ResourceTag/eks:cluster-name",
        "oidc.eks.us-east-1.amazonaws.com/id/ABC:sub",
        "kms:EncryptionContext:aws:s3:arn",
        "token.actions.githubusercontent.com:aud",
    ] {
        let policy = identity(&format!(
            r#"{{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {{"StringEquals": {{"{key}": "x"}}}}}}"#
        ));
        assert_eq!(policy.statements()[0].conditions()[0].key(), key);
        let errors = policy
            .findings()
            .into_iter()
            .filter(|it| it.code() == Some("INVALID_CONDITION_KEY_FORMAT"));
        assert_eq!(errors.count(), 0, "{key}");
    }
}

#[test]
fn the_partition_may_be_a_star_and_the_account_may_be_aws() {
    for resource in [
        "arn:*:s3:::bucket/*",
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        "arn:aws:logs:*:${aws:PrincipalAccount}:log-group:*",
        "arn:aws:s3:::b/${aws:PrincipalTag/team, 'company-wide'}/*",
        "arn:aws:organizations::*:",
    ] {
        let policy =
            identity(&format!(r#"{{"Effect": "Deny", "Action": "*", "Resource": "{resource}"}}"#));
        let errors: Vec<_> = policy
            .findings()
            .into_iter()
            .filter(|it| it.level() == policy_core::finding::Level::Error)
            .collect();
        assert!(errors.is_empty(), "{resource}: {errors:?}");
    }
}

#[test]
fn the_splitter_knows_variables() {
    let fields = ArnFields::split("arn:aws:logs:*:${aws:PrincipalAccount}:log-group:*").unwrap();
    assert_eq!(fields.account, "${aws:PrincipalAccount}");
    assert_eq!(fields.resource, "log-group:*");
}
