use proptest::prelude::*;

use super::*;
use crate::read_policy;

fn policy(statements: &str) -> Policy {
    read_policy(&format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#)).unwrap()
}

/// Returns the changes as `element -removed +added`, with the statement indexes.
fn shown(before: &Policy, after: &Policy) -> Vec<String> {
    let number = |it: Option<usize>| it.map_or("-".to_owned(), |it| it.to_string());
    diff(before, after)
        .iter()
        .map(|change| {
            let mut line = format!(
                "{}>{} {}",
                number(change.statement_before()),
                number(change.statement_after()),
                change.element()
            );
            change.removed().iter().for_each(|it| line.push_str(&format!(" -{it}")));
            change.added().iter().for_each(|it| line.push_str(&format!(" +{it}")));
            line
        })
        .collect()
}

const READ: &str =
    r#"{"Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["a", "b"]}"#;
const STOP: &str = r#"{"Sid": "Stop", "Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}"#;

#[test]
fn order_and_case_are_no_difference() {
    let other =
        READ.replace("s3:GetObject", "S3:getobject").replace(r#""a", "b""#, r#""b", "a", "a""#);
    let before = policy(&format!("{READ}, {STOP}"));
    assert!(diff(&before, &policy(&format!("{STOP}, {other}"))).is_empty());
}

#[test]
fn statements_are_matched_by_sid_and_compared_by_value() {
    let after = r#"{"Sid": "Read", "Effect": "Deny", "Action": ["s3:PutObject", "s3:GETOBJECT"], "Resource": "b",
        "Condition": {"StringEquals": {"aws:PrincipalTag/team": "red"}}}"#;
    let before = policy(&format!("{READ}, {STOP}"));
    assert_eq!(
        shown(&before, &policy(&format!("{STOP}, {after}"))),
        [
            "0>1 Action +s3:PutObject",
            "0>1 Condition/StringEquals/aws:PrincipalTag/team +red",
            "0>1 Effect -Allow +Deny",
            "0>1 Resource -a",
        ]
    );
}

#[test]
fn statements_without_a_partner_are_shown_whole() {
    let after = policy(&format!("{STOP}, {STOP}"));
    assert_eq!(
        shown(&policy(&format!("{STOP}, {READ}")), &after),
        [
            r#"1>- Statement -{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":["a","b"]}"#,
            r#"->1 Statement +{"Sid":"Stop","Effect":"Deny","NotAction":"iam:*","Resource":"*"}"#,
        ]
    );
}

#[test]
fn statements_without_sids_are_matched_by_what_they_share() {
    let bare = |text: &str| text.replace(r#""Sid": "Read", "#, "");
    let after = format!("{STOP}, {}", bare(READ).replace(r#""b"]"#, r#""c"]"#));
    assert_eq!(
        shown(&policy(&bare(READ)), &policy(&after)),
        [
            "0>1 Resource -b +c",
            r#"->0 Statement +{"Sid":"Stop","Effect":"Deny","NotAction":"iam:*","Resource":"*"}"#,
        ]
    );
    assert_eq!(shown(&policy(&bare(READ)), &policy(READ)), ["0>0 Sid +Read"]);
}

#[test]
fn version_and_id_are_elements_of_the_policy() {
    let old = read_policy(&format!(r#"{{"Id": "x", "Statement": {READ}}}"#)).unwrap();
    assert_eq!(shown(&old, &policy(READ)), ["->- Version -2008-10-17 +2012-10-17", "->- Id -x"]);
}

#[test]
fn keys_that_differ_in_case_alone_are_compared_each() {
    let with = |value: &str| {
        let keys = format!(r#""aws:SourceIp": "1", "x:y": "2", "AWS:sourceip": "{value}""#);
        policy(&format!(
            r#"{{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {{"StringLike": {{{keys}}}}}}}"#
        ))
    };
    assert!(diff(&with("3"), &with("3")).is_empty());
    assert_eq!(shown(&with("3"), &with("4")), ["0>0 Condition/StringLike/AWS:sourceip -3 +4"]);
}

fn statement() -> impl Strategy<Value = String> {
    let list = |from: &'static [&'static str]| {
        prop::collection::vec(prop::sample::select(from), 1..4)
            .prop_map(|values| serde_json::to_string(&values).unwrap_or_default())
    };
    (
        prop::option::of(prop::sample::select(&["A", "B"][..])),
        prop::bool::ANY,
        list(&["s3:Get*", "S3:GET*", "s3:PutObject", "*"]),
        list(&["a", "b", "*"]),
        prop::option::of((
            prop::sample::select(&["aws:SourceIp", "aws:sourceip", "x:y"][..]),
            list(&["1", "2"]),
        )),
    )
        .prop_map(|(sid, allow, actions, resources, condition)| {
            let sid = sid.map_or(String::new(), |sid| format!(r#""Sid": "{sid}", "#));
            let effect = if allow { "Allow" } else { "Deny" };
            let condition = condition.map_or(String::new(), |(key, values)| {
                format!(r#", "Condition": {{"StringLike": {{"{key}": {values}}}}}"#)
            });
            format!(
                r#"{{{sid}"Effect": "{effect}", "Action": {actions}, "Resource": {resources}{condition}}}"#
            )
        })
}

fn policies() -> impl Strategy<Value = Policy> {
    prop::collection::vec(statement(), 1..4).prop_map(|all| policy(&all.join(", ")))
}

proptest! {
    #[test]
    fn there_is_no_change_exactly_between_equivalent_policies(a in policies(), b in policies()) {
        prop_assert_eq!(diff(&a, &b).is_empty(), CanonicalPolicy::meaning(&a) == CanonicalPolicy::meaning(&b));
        prop_assert!(diff(&a, &a).is_empty());
    }
}
