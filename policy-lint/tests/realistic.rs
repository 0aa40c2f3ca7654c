//! The requests that break contracts: they can occur, if the contract has one that can.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use policy_core::document::read_json;
use policy_core::model::PolicyKind;
use policy_core::read_policy;
use policy_lint::Context;
use policy_lint::contract::{Case, Contract, Word, judge, read_box};

fn said(word: Word, action: &str, resource: &str, statements: &str) -> String {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#);
    let written = format!(r#"{{"Action": "{action}", "Resource": "{resource}"}}"#);
    let (kind, context) = (PolicyKind::Identity, Context::default());
    let document = read_json(&written).unwrap();
    let asked = read_box(word, &document, kind, &context, true).asked.unwrap();
    let contract = match word {
        Word::MustAllow => Contract::MustAllow(asked),
        _ => Contract::MustNotAllow(asked),
    };
    let case = Case { kind, context: &context, known: &[] };
    let told = judge(&contract, &read_policy(&text).unwrap(), &case).unwrap();
    assert_eq!(told.finding.rule().name, "broken-contract", "{text}");
    told.finding.message().to_owned()
}

#[test]
fn a_request_has_an_account_and_a_region_where_its_resource_has_them() {
    let all = |action: &str, resource: &str| {
        format!(r#"{{"Effect": "Allow", "Action": "{action}", "Resource": "{resource}"}}"#)
    };
    for (action, resource, request) in [
        ("iam:*", "*", "`iam:GetRole` on `arn:aws:iam::111122223333:role/a`"),
        ("sqs:*", "*", "`sqs:GetQueueUrl` on `arn:aws:sqs:us-east-1:111122223333:a`"),
        ("sqs:SendMessage", "*", "`sqs:SendMessage` on `arn:aws:sqs:us-east-1:111122223333:a`"),
        ("s3:GetObject", "*", "`s3:GetObject` on `arn:aws:s3:::a/a`"),
        ("s3:ListAllMyBuckets", "*", "`s3:ListAllMyBuckets`"),
        ("s3:*", "arn:aws:s3:::b*", "`s3:GetObject` on `arn:aws:s3:::ba/a`"),
        (
            "dynamodb:*",
            "arn:aws:dynamodb:*:*:*",
            "`dynamodb:GetItem` on `arn:aws:dynamodb:us-east-1:111122223333:table/a`",
        ),
        (
            "sqs:*",
            "arn:aws:sqs:eu-*:123456789012:*",
            "`sqs:GetQueueUrl` on `arn:aws:sqs:eu-west-1:123456789012:a`",
        ),
        (
            "sqs:*",
            "arn:aws-cn:sqs:*:*:*",
            "`sqs:GetQueueUrl` on `arn:aws-cn:sqs:cn-north-1:111122223333:a`",
        ),
        // An action of the resource's service.
        ("*", "arn:aws:sqs:*:*:*", "`sqs:GetQueueUrl` on `arn:aws:sqs:us-east-1:111122223333:a`"),
        // No queue has such an ARN, so the request stays as it is.
        ("sqs:*", "arn:aws:sqs:::*", "`sqs:GetQueueUrl` on `arn:aws:sqs:::a`"),
    ] {
        let message = said(Word::MustNotAllow, action, resource, &all(action, resource));
        assert_eq!(message, format!("statement 0 allows {request}"), "{action} {resource}");
    }
}

#[test]
fn a_request_stays_one_that_breaks_the_contract() {
    // Without the denied queues, the first that can occur is another one.
    let statements = r#"[{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"},
        {"Effect": "Deny", "Action": "sqs:*", "Resource": "arn:aws:sqs:us-east-1:*:*"}]"#;
    let message = said(Word::MustNotAllow, "sqs:*", "*", statements);
    assert!(
        message.contains("`sqs:SendMessage` on `arn:aws:sqs:us-west-2:111122223333:a`"),
        "{message}"
    );
    let statements =
        r#"{"Effect": "Allow", "Action": "sqs:*", "Resource": "arn:aws:sqs:us-east-1:*:*"}"#;
    let message = said(Word::MustAllow, "sqs:SendMessage", "arn:aws:sqs:*:*:*", statements);
    assert!(message.starts_with("`sqs:SendMessage` on `arn:aws:sqs:us-west-2:"), "{message}");
}

#[test]
fn a_request_has_values_that_its_keys_can_have() {
    for (key, value) in [
        ("aws:CurrentTime", "2026-01-01T00:00:00Z"),
        ("aws:SourceIp", "203.0.113.1"),
        ("aws:SecureTransport", "true"),
        ("aws:MultiFactorAuthAge", "1"),
        ("aws:SourceArn", "arn:aws:s3:::a"),
        ("aws:SourceAccount", "111122223333"),
        ("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        ("aws:SourceVpce", "vpce-1a2b3c4d"),
        ("aws:PrincipalTag/team", "a"),
        ("s3:prefix", "a"),
    ] {
        let statement = format!(
            r#"{{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*",
                "Condition": {{"Null": {{"{key}": "false"}}}}}}"#
        );
        let message = said(Word::MustNotAllow, "s3:ListBucket", "*", &statement);
        assert!(message.contains(&format!("`{value}`")), "{key}: {message}");
    }
}
