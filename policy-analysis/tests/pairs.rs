//! Pairs of policies with known answers: what is proved, what is refuted, and that each refutation is valid.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use policy_analysis::alone;
use policy_analysis::prove::{
    NoReference, Proof, RequestBox, denies, no_new_access, not_public, sample_proofs,
};
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;

fn policy(statements: &str) -> Policy {
    let version = if statements.starts_with("2008") { "2008-10-17" } else { "2012-10-17" };
    let statements = statements.trim_start_matches("2008");
    let text = format!(r#"{{"Version": "{version}", "Statement": [{statements}]}}"#);
    read_policy(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// An allowing statement with these members; missing elements match everything.
fn allow(members: &str) -> String {
    statement("Allow", members)
}

fn deny(members: &str) -> String {
    statement("Deny", members)
}

fn statement(effect: &str, members: &str) -> String {
    let mut text = format!(r#"{{"Effect": "{effect}""#);
    if !members.contains(r#"Action":"#) {
        text.push_str(r#", "Action": "s3:*""#);
    }
    if !members.contains(r#"Resource":"#) {
        text.push_str(r#", "Resource": "*""#);
    }
    if !members.is_empty() {
        text.push_str(", ");
        text.push_str(members);
    }
    text.push('}');
    text
}

fn when(condition: &str) -> String {
    allow(&format!(r#""Condition": {{{condition}}}"#))
}

fn unless(condition: &str) -> String {
    deny(&format!(r#""Condition": {{{condition}}}"#))
}

fn both(one: &str, other: &str) -> String {
    format!("{one}, {other}")
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Answer {
    Proved,
    Refuted,
    /// Unknown answers may be left undecided, but must not be claimed.
    NotProved,
}
use Answer::{NotProved, Proved, Refuted};

fn hold(kind: PolicyKind, new: &str, old: &str, wanted: Answer) {
    sample_proofs();
    let (after, before) = (policy(new), policy(old));
    let change = no_new_access(&[&after], &[&before], kind, &NoReference);
    let is_wanted = matches!(
        (&change.proof, wanted),
        (Proof::Proved, Proved)
            | (Proof::Refuted(_), Refuted | NotProved)
            | (Proof::Undecided(_), NotProved)
    );
    assert!(is_wanted, "wanted {wanted:?}, got {:?}\nnew {new}\nold {old}", change.proof);
    for grant in &change.granted {
        let request = grant.witness.request();
        assert!(alone(&[&after], kind, request).truth().is_always(), "{request:?}\n{new}");
        assert!(alone(&[&before], kind, request).truth().is_never(), "{request:?}\n{old}");
    }
}

fn identity(new: &str, old: &str, there: Answer, back: Answer) {
    hold(PolicyKind::Identity, new, old, there);
    hold(PolicyKind::Identity, old, new, back);
}

fn resource(new: &str, old: &str, there: Answer, back: Answer) {
    hold(PolicyKind::Resource, new, old, there);
    hold(PolicyKind::Resource, old, new, back);
}

#[test]
fn actions_and_resources() {
    let action = |text: &str| allow(&format!(r#""Action": {text}"#));
    identity(&action(r#""S3:getobject""#), &action(r#""s3:GetObject""#), Proved, Proved);
    identity(&action(r#"["s3:Get*", "s3:Put*"]"#), &action(r#""s3:*""#), Proved, Refuted);
    identity(&action(r#""s3:G*t*""#), &action(r#"["s3:Get*", "s3:Gi*t*"]"#), Refuted, Proved);
    let not_action = |text: &str| allow(&format!(r#""NotAction": {text}"#));
    identity(&not_action(r#""iam:*""#), &action(r#""*""#), Proved, Refuted);
    identity(&not_action(r#"["iam:*", "sts:*"]"#), &not_action(r#""iam:*""#), Proved, Refuted);
    identity(&not_action(r#""iam:*""#), &not_action(r#""iam:Get*""#), Proved, Refuted);
    identity(
        &both(&action(r#""*""#), &deny(r#""Action": "iam:*""#)),
        &not_action(r#""iam:*""#),
        Proved,
        Proved,
    );
    let on = |text: &str| allow(&format!(r#""Resource": {text}"#));
    identity(&on(r#""arn:aws:s3:::b/??""#), &on(r#""arn:aws:s3:::b/*""#), Proved, Refuted);
    identity(
        &on(r#"["arn:aws:s3:::b/a*", "arn:aws:s3:::b/*a"]"#),
        &on(r#""arn:aws:s3:::b/*""#),
        Proved,
        Refuted,
    );
    // A wildcard matches a variable's value, not its name.
    identity(
        &on(r#""arn:aws:s3:::b/${aws:username}""#),
        &on(r#""arn:aws:s3:::b/?{aws:username}""#),
        NotProved,
        NotProved,
    );
    let not_on = |text: &str| allow(&format!(r#""NotResource": {text}"#));
    identity(
        &not_on(r#""arn:aws:s3:::b/*""#),
        &both(&allow(""), &deny(r#""Resource": "arn:aws:s3:::b/*""#)),
        Proved,
        Proved,
    );
    identity(
        &not_on(r#""arn:aws:s3:::b/*""#),
        &not_on(r#"["arn:aws:s3:::b/a", "arn:aws:s3:::b/b"]"#),
        Proved,
        Refuted,
    );
}

#[test]
fn denials_on_either_side() {
    let all = allow("");
    let get = deny(r#""Action": "s3:Get*""#);
    identity(&both(&all, &get), &all, Proved, Refuted);
    let (put, one) = (deny(r#""Action": "s3:Put*""#), deny(r#""Action": ["s3:Get*", "s3:Put*"]"#));
    identity(&both(&both(&all, &get), &put), &both(&all, &one), Proved, Proved);
    identity(&both(&all, &one), &both(&all, &get), Proved, Refuted);
    // A denial that does not overlap the other Allow statements has no effect.
    let other = deny(r#""Action": "ec2:*""#);
    identity(&both(&all, &other), &all, Proved, Proved);
    identity(&one, &other, Proved, Proved);
    // A narrower denial with a narrower Allow.
    let narrow = allow(r#""Resource": "arn:aws:s3:::a/*""#);
    let elsewhere = deny(r#""Resource": "arn:aws:s3:::b/*""#);
    identity(&narrow, &both(&all, &elsewhere), Proved, Refuted);
}

#[test]
fn variables_and_versions() {
    let on = |text: &str| allow(&format!(r#""Resource": "arn:aws:s3:::b/{text}""#));
    identity(&on("${aws:username}/*"), &on("*"), Proved, Refuted);
    identity(&on("${aws:username}/*"), &on("${aws:username}/*"), Proved, Proved);
    identity(&on("${aws:username}/x"), &on("${aws:username}/*"), Proved, Refuted);
    identity(&on("${aws:username}"), &on("${aws:userid}"), Refuted, Refuted);
    identity(&on("${aws:username}"), &on("${AWS:UserName}"), Proved, Proved);
    identity(&on("${*}"), &on("*"), Proved, Refuted);
    // In version 2008, it is literal.
    let old = format!("2008{}", on("${aws:username}"));
    hold(PolicyKind::Identity, &on("${aws:username}"), &old, NotProved);
    hold(PolicyKind::Identity, &old, &on("${aws:username}"), NotProved);
    identity(&old, &on("*"), Proved, Refuted);
    // A literal value, and one that a key is compared with.
    let by = |value: &str| when(&format!(r#""StringEquals": {{"aws:PrincipalTag/a": "{value}"}}"#));
    identity(&by("${aws:username}"), &by("ada"), NotProved, NotProved);
    identity(&by("${aws:username}"), &by("${aws:username}"), Proved, Proved);
    // Only a variable is in a place that needs a value.
    let bucket = |text: &str| allow(&format!(r#""Resource": "arn:aws:s3:::{text}""#));
    identity(&bucket("${aws:username}"), &bucket("x*"), NotProved, Refuted);
    identity(&bucket("${aws:username}"), &bucket("*"), Proved, Refuted);
    let caller = |text: &str| {
        when(&format!(
            r#""ArnLike": {{"aws:PrincipalArn": "arn:aws:iam::111122223333:user/{text}"}}"#
        ))
    };
    identity(&caller("${aws:PrincipalTag/a}"), &caller("ada"), NotProved, NotProved);
    let own = when(r#""StringEquals": {"aws:ResourceAccount": "${aws:PrincipalAccount}"}"#);
    identity(
        &own,
        &when(r#""StringEquals": {"aws:ResourceAccount": "777788889999"}"#),
        Refuted,
        NotProved,
    );
    identity(&own, &allow(""), Proved, NotProved);
    // A tag can be empty.
    let tag = |text: &str| when(&format!(r#""StringLike": {{"aws:PrincipalTag/a": "{text}"}}"#));
    identity(&tag("?*"), &tag("*"), Proved, Refuted);
}

#[test]
fn sets_and_absent_keys() {
    let tags = |operator: &str, values: &str| {
        when(&format!(r#""{operator}": {{"aws:TagKeys": {values}}}"#))
    };
    let (one, two) = (r#"["a"]"#, r#"["a", "b"]"#);
    let (each, any) = ("ForAllValues:StringEquals", "ForAnyValue:StringEquals");
    identity(&tags(each, one), &tags(each, two), Proved, Refuted);
    identity(&tags(any, one), &tags(any, two), Proved, Refuted);
    identity(&tags(any, one), &tags(each, one), Refuted, Refuted);
    let there = r#""Null": {"aws:TagKeys": "false"}"#;
    let strict = when(&format!(r#""{each}": {{"aws:TagKeys": "a"}}, {there}"#));
    identity(&strict, &tags(each, one), Proved, Refuted);
    // A set without values is an absent key.
    identity(&strict, &tags(any, one), Proved, Refuted);
    let name =
        |operator: &str, value: &str| when(&format!(r#""{operator}": {{"s3:prefix": "{value}"}}"#));
    identity(&name("StringEquals", "a"), &name("StringEqualsIfExists", "a"), Proved, Refuted);
    identity(&name("StringNotEquals", "a"), &name("StringNotEqualsIfExists", "a"), Proved, Proved);
    identity(&name("StringEquals", "A"), &name("StringEqualsIgnoreCase", "a"), Proved, Refuted);
    identity(&name("StringLike", "a*"), &name("StringLike", "*"), Proved, Refuted);
    // One of two complementary things is anything.
    let either = both(&name("StringEquals", "a"), &name("StringNotEquals", "a"));
    identity(&allow(""), &either, Proved, Proved);
    let present = both(&name("Null", "true"), &name("Null", "false"));
    identity(&allow(""), &present, Proved, Proved);
    identity(&name("StringLike", "?*"), &name("Null", "false"), Proved, NotProved);
}

#[test]
fn numbers_dates_addresses_and_booleans() {
    let key = |operator: &str, key: &str, value: &str| {
        when(&format!(r#""{operator}": {{"{key}": {value}}}"#))
    };
    let number = |operator: &str, value: &str| key(operator, "s3:max-keys", value);
    identity(
        &number("NumericLessThan", "10"),
        &number("NumericLessThanEquals", "10"),
        Proved,
        Refuted,
    );
    identity(
        &number("NumericLessThanEquals", "9"),
        &number("NumericLessThan", "10"),
        Proved,
        Refuted,
    );
    identity(&number("NumericEquals", "1.0"), &number("NumericEquals", "1"), Proved, Proved);
    let date = |operator: &str, value: &str| key(operator, "aws:CurrentTime", value);
    let (early, late) = (r#""2026-01-01T00:00:00Z""#, r#""2027-01-01T00:00:00Z""#);
    identity(&date("DateLessThan", early), &date("DateLessThan", late), Proved, Refuted);
    identity(&date("DateGreaterThan", late), &date("DateGreaterThan", early), Proved, Refuted);
    identity(
        &date("DateLessThan", early),
        &date("DateLessThan", r#""1767225600""#),
        Proved,
        Proved,
    );
    let from = |operator: &str, value: &str| key(operator, "aws:SourceIp", value);
    let (small, wide) = (r#""10.0.0.0/24""#, r#""10.0.0.0/16""#);
    identity(&from("IpAddress", small), &from("IpAddress", wide), Proved, Refuted);
    identity(&from("NotIpAddress", wide), &from("NotIpAddress", small), Proved, Refuted);
    let halves = r#"["10.0.0.0/25", "10.0.0.128/25"]"#;
    identity(&from("IpAddress", halves), &from("IpAddress", small), Proved, Proved);
    let denied = unless(&format!(r#""NotIpAddress": {{"aws:SourceIp": {small}}}"#));
    identity(&both(&allow(""), &denied), &from("IpAddress", small), Proved, Proved);
    identity(
        &from("IpAddress", r#""2001:db8::/64""#),
        &from("IpAddress", r#""2001:db8::/32""#),
        Proved,
        Refuted,
    );
    let denied = |key: &str| unless(&format!(r#""Bool": {{"{key}": "false"}}"#));
    let tls = key("Bool", "aws:SecureTransport", r#""true""#);
    identity(&both(&allow(""), &denied("aws:SecureTransport")), &tls, Proved, Proved);
    // A request with a long-term access key does not say whether MFA was used.
    let factor = key("Bool", "aws:MultiFactorAuthPresent", r#""true""#);
    identity(&both(&allow(""), &denied("aws:MultiFactorAuthPresent")), &factor, Refuted, Proved);
    let arn = |operator: &str, value: &str| key(operator, "aws:SourceArn", value);
    let topics = r#""arn:aws:sns:*:111122223333:*""#;
    identity(&arn("ArnLike", topics), &arn("StringLike", topics), Proved, NotProved);
    identity(&arn("ArnEquals", topics), &arn("ArnLike", topics), Proved, Proved);
}

const ROLE: &str = "arn:aws:iam::111122223333:role/app/reader";
const USER: &str = "arn:aws:iam::111122223333:user/ada";

#[test]
fn principals() {
    let to = |principal: &str| allow(&format!(r#""Principal": {principal}"#));
    let aws = |text: &str| to(&format!(r#"{{"AWS": "{text}"}}"#));
    resource(&aws(ROLE), &aws("111122223333"), Proved, Refuted);
    resource(&aws(USER), &aws("arn:aws:iam::111122223333:root"), Proved, Refuted);
    resource(&aws("111122223333"), &aws("arn:aws:iam::111122223333:root"), Proved, Proved);
    resource(&aws(ROLE), &aws(USER), Refuted, Refuted);
    resource(&aws("111122223333"), &to(r#""*""#), Proved, Refuted);
    resource(&to(r#""*""#), &to(r#"{"AWS": "*"}"#), Proved, Proved);
    let service = to(r#"{"Service": "sns.amazonaws.com"}"#);
    resource(
        &service,
        &to(r#"{"Service": ["sns.amazonaws.com", "sqs.amazonaws.com"]}"#),
        Proved,
        Refuted,
    );
    resource(&service, &aws("111122223333"), Refuted, Refuted);
    // The named principal is one of those that a condition names.
    let if_arn = |operator: &str, arn: &str| {
        allow(&format!(
            r#""Principal": "*", "Condition": {{"{operator}": {{"aws:PrincipalArn": "{arn}"}}}}"#
        ))
    };
    resource(&aws(ROLE), &if_arn("ArnEquals", ROLE), Proved, Proved);
    resource(&aws(ROLE), &if_arn("ArnLike", "arn:aws:iam::*:role/app/*"), Proved, Refuted);
    resource(&if_arn("ArnEquals", ROLE), &aws("111122223333"), Proved, Refuted);
    let of_account = |account: &str| {
        allow(&format!(
            r#""Principal": "*", "Condition": {{"StringEquals": {{"aws:PrincipalAccount": "{account}"}}}}"#
        ))
    };
    resource(&of_account("111122223333"), &aws("111122223333"), Proved, Proved);
    resource(&of_account("111122223333"), &of_account("444455556666"), Refuted, Refuted);
    // In any partition, and with any path.
    let cn = "arn:aws-cn:iam::111122223333:role/x";
    resource(&if_arn("ArnEquals", cn), &aws(USER), Refuted, Refuted);
    resource(
        &if_arn("ArnLike", "arn:*:iam::111122223333:role/x"),
        &if_arn("ArnEquals", "arn:aws:iam::111122223333:role/x"),
        Refuted,
        Proved,
    );
    let reserved = "arn:aws:iam::*:role/aws-reserved/*/AWSReservedSSO_x";
    resource(
        &if_arn("ArnLike", reserved),
        &if_arn("ArnLike", "arn:aws:iam::*:role/aws-reserved/*"),
        Proved,
        Refuted,
    );
    resource(
        &if_arn("ArnLike", "arn:aws:iam::*:root"),
        &if_arn("ArnLike", "arn:aws:iam::*:user/*"),
        Refuted,
        Refuted,
    );
    // An account is the same, whatever the partition in its ARN.
    resource(&aws("arn:aws-cn:iam::111122223333:root"), &aws(USER), Refuted, Proved);
    // The caller that represents all others is not a named one.
    let some =
        to(r#"{"AWS": ["arn:aws:iam::111122223333:user/a", "arn:aws:iam::111122223333:role/a"]}"#);
    let not_root = deny(
        r#""Principal": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}}"#,
    );
    resource(&both(&aws("111122223333"), &not_root), &some, Refuted, Proved);
    // All except one, in three ways.
    let but = deny(&format!(r#""NotPrincipal": {{"AWS": ["{USER}", "111122223333"]}}"#));
    resource(&both(&to(r#""*""#), &but), &to(r#""*""#), Proved, Refuted);
    let spared = deny(&format!(
        r#""Principal": "*", "Condition": {{"ArnNotEquals": {{"aws:PrincipalArn": "{USER}"}}}}"#
    ));
    resource(&both(&to(r#""*""#), &spared), &aws("111122223333"), Proved, Refuted);
}

#[test]
fn roles_trust_whom_they_name() {
    let trust = |principal: &str, more: &str| {
        format!(
            r#"{{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {principal}{more}}}"#
        )
    };
    let account = trust(r#"{"AWS": "111122223333"}"#, "");
    let external = trust(
        r#"{"AWS": "111122223333"}"#,
        r#", "Condition": {"StringEquals": {"sts:ExternalId": "x"}}"#,
    );
    hold(PolicyKind::Trust, &external, &account, Proved);
    hold(PolicyKind::Trust, &account, &external, Refuted);
    let service = trust(r#"{"Service": "ec2.amazonaws.com"}"#, "");
    hold(PolicyKind::Trust, &service, &account, Refuted);
    hold(PolicyKind::Trust, &both(&service, &external), &both(&account, &service), Proved);
}

#[test]
fn access_that_is_asked_for() {
    let ask = |statements: &str, action: &str, resource: &str| {
        let asked = RequestBox { action, resource: Some(resource) };
        denies(&[&policy(statements)], PolicyKind::Identity, asked, &NoReference)
    };
    let all = allow("");
    assert!(ask(&all, "iam:*", "*").is_proved());
    assert!(ask(&all, "s3:GetObject", "arn:aws:s3:::b/a").witness().is_some());
    let denied = both(&all, &deny(r#""Action": "s3:Delete*""#));
    assert!(ask(&denied, "s3:DeleteObject", "*").is_proved());
    assert!(ask(&denied, "s3:D*", "*").witness().is_some());
    assert!(ask(&allow(r#""NotAction": "s3:*""#), "s3:*", "*").is_proved());
    assert!(
        ask(&allow(r#""NotResource": "arn:aws:s3:::b*""#), "s3:*", "arn:aws:s3:::b/*").is_proved()
    );
}

#[test]
fn what_is_public() {
    let ask = |more: &str| {
        let policy = policy(&allow(&format!(r#""Principal": "*"{more}"#)));
        not_public(&[&policy], PolicyKind::Resource, &NoReference)
    };
    let when = |operator: &str, key: &str, value: &str| {
        ask(&format!(r#", "Condition": {{"{operator}": {{"{key}": "{value}"}}}}"#))
    };
    let is_public = |proof: Proof| proof.witness().is_some();
    assert!(is_public(ask("")));
    for (operator, key, value) in [
        ("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        ("StringEquals", "aws:PrincipalAccount", "111122223333"),
        ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*"),
        ("StringEquals", "aws:SourceVpce", "vpce-1a2b3c4d"),
        ("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
        ("ArnLike", "aws:SourceArn", "arn:aws:sns:*:111122223333:*"),
        ("ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:bucket"),
        ("StringEquals", "aws:FederatedProvider", "arn:aws:iam::111122223333:saml-provider/a"),
        ("Bool", "elasticfilesystem:AccessedViaMountTarget", "true"),
        ("ArnLike", "ec2:SourceInstanceARN", "arn:aws:ec2:*:111122223333:instance/*"),
    ] {
        let proof = when(operator, key, value);
        assert!(proof.is_proved(), "{key} {value}: {proof:?}");
    }
    for (operator, key, value) in [
        ("StringLike", "aws:PrincipalOrgID", "o-*"),
        ("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        ("StringNotEquals", "aws:PrincipalAccount", "111122223333"),
        ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/*"),
        ("IpAddress", "aws:SourceIp", "0.0.0.0/0"),
        ("NotIpAddress", "aws:SourceIp", "203.0.113.0/24"),
        ("Bool", "aws:SecureTransport", "true"),
        ("StringEquals", "s3:prefix", "a"),
        ("ArnLike", "aws:SourceArn", "arn:aws:s3:::bucket*"),
        ("ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:accesspoint/a"),
        ("StringEquals", "aws:FederatedProvider", "accounts.google.com"),
        ("Bool", "elasticfilesystem:AccessedViaMountTarget", "false"),
        ("StringEquals", "aws:PrincipalTag/team", "a"),
    ] {
        let proof = when(operator, key, value);
        assert!(proof.witness().is_some(), "{key} {value}: {proof:?}");
    }
    let only_inside = r#"{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"},
        {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
         "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}"#;
    assert!(not_public(&[&policy(only_inside)], PolicyKind::Resource, &NoReference).is_proved());
    // A denial that excepts callers leaves these, whoever is allowed.
    let but_some = |denied: &str| {
        policy(&format!(
            r#"{{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}},
            {{"Effect": "Deny", "Action": "{denied}", "Resource": "*", "NotPrincipal": {{"AWS": [
              "arn:aws:iam::111122223333:role/R", "arn:aws:iam::111122223333:root"]}}}}"#
        ))
    };
    let ask = |policy| not_public(&[&policy], PolicyKind::Resource, &NoReference);
    assert!(ask(but_some("s3:*")).is_proved());
    assert!(is_public(ask(but_some("s3:Get*"))));
}

#[test]
fn everyone_has_tokens_of_a_shared_provider() {
    let ask = |principal: &str, condition: &str| {
        let policy = policy(&format!(
            r#"{{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {{{principal}}}{condition}}}"#
        ));
        not_public(&[&policy], PolicyKind::Trust, &NoReference)
    };
    let pools = |operator: &str, value: &str| {
        let key = "cognito-identity.amazonaws.com:aud";
        format!(r#", "Condition": {{"{operator}": {{"{key}": "{value}"}}}}"#)
    };
    let cognito = r#""Federated": "cognito-identity.amazonaws.com""#;
    let id = "us-east-1:12345678-abcd-abcd-abcd-1234567890ab";
    assert!(ask(cognito, &pools("StringEquals", id)).is_proved());
    for condition in
        [pools("StringLike", "us-east-1:*"), pools("StringLike", "us-east-1:1*"), String::new()]
    {
        let proof = ask(cognito, &condition);
        assert!(proof.witness().is_some(), "{condition}: {proof:?}");
    }
    let google = r#""Federated": "accounts.google.com""#;
    assert!(ask(google, "").witness().is_some());
    let ours = r#", "Condition": {"StringEquals": {"accounts.google.com:aud": "a"}}"#;
    assert!(ask(google, ours).is_proved());
    // The other principals are still named.
    let with_account = format!(r#""AWS": "111122223333", {cognito}"#);
    assert!(ask(&with_account, &pools("StringEquals", id)).is_proved());
    let own = r#""Federated": "arn:aws:iam::111122223333:saml-provider/a""#;
    assert!(ask(own, "").is_proved());
}

#[test]
fn what_a_default_is_counts() {
    let on = |text: &str| allow(&format!(r#""Resource": "arn:aws:s3:::b/{text}""#));
    let (plain, one, other) = ("${aws:username}", "${aws:username, 'a'}", "${aws:username, 'b'}");
    identity(&on(one), &on(plain), NotProved, NotProved);
    identity(&on(one), &on(other), NotProved, NotProved);
    // The simplest example of new access is the default itself.
    identity(&on(one), &on("*"), Proved, NotProved);
    let both_of_one = format!("{}/x", one);
    identity(&on(&both_of_one), &on(&format!("{one}/*")), Proved, Refuted);
}

#[test]
fn numbers_beyond_floats_prove_nothing_wrong() {
    let number = |operator: &str, value: &str| {
        when(&format!(r#""{operator}": {{"s3:max-keys": "{value}"}}"#))
    };
    identity(
        &number("NumericGreaterThan", "100000000000000000000"),
        &number("NumericEquals", "100000000000000000000"),
        NotProved,
        Refuted,
    );
    let between = both(
        &number("NumericLessThanEquals", "9007199254740992.1"),
        &number("NumericGreaterThanEquals", "9007199254740992.2"),
    );
    let all = when(r#""Null": {"s3:max-keys": "false"}"#);
    hold(PolicyKind::Identity, &all, &between, NotProved);
}

#[test]
fn moments_between_seconds_prove_nothing_wrong() {
    let date = |operator: &str, value: &str| {
        when(&format!(r#""{operator}": {{"aws:CurrentTime": "{value}"}}"#))
    };
    let around = both(
        &date("DateLessThanEquals", "2026-01-01T00:00:00Z"),
        &date("DateGreaterThanEquals", "2026-01-01T00:00:01Z"),
    );
    let all = when(r#""Null": {"aws:CurrentTime": "false"}"#);
    hold(PolicyKind::Identity, &all, &around, NotProved);
    let halves = both(
        &date("DateLessThan", "2026-01-01T00:00:00.25Z"),
        &date("DateGreaterThan", "2026-01-01T00:00:00.5Z"),
    );
    hold(PolicyKind::Identity, &all, &halves, NotProved);
}

#[test]
fn one_of_what_is_named_is_not_all_that_there_is() {
    // Bytes, a session, services and a provider that an example would use.
    let all = when(r#""Null": {"k:b": "false"}"#);
    hold(PolicyKind::Identity, &all, &when(r#""BinaryEquals": {"k:b": "YQ=="}"#), NotProved);
    let to = |principal: &str| allow(&format!(r#""Principal": {principal}"#));
    let role = r#"{"AWS": "arn:aws:iam::111122223333:role/R"}"#;
    let session = r#"{"AWS": "arn:aws:sts::111122223333:assumed-role/R/a"}"#;
    resource(&to(session), &to(role), Proved, Refuted);
    for named in [r#"{"Service": "a.amazonaws.com"}"#, r#"{"Federated": "a.example"}"#] {
        resource(&to(named), &to(r#""*""#), Proved, Refuted);
    }
}

#[test]
fn a_service_calls_under_several_names() {
    let to = |effect: &str, name: &str| {
        statement(effect, &format!(r#""Principal": {{"Service": "{name}.amazonaws.com"}}"#))
    };
    let (one, other) = (to("Allow", "redshift"), to("Deny", "redshift.us-east-1"));
    resource(&one, &both(&one, &other), Refuted, Proved);
}

#[test]
fn accounts_that_are_compared_as_numbers_prove_nothing() {
    let under =
        |bound: &str| when(&format!(r#""NumericLessThan": {{"aws:PrincipalAccount": "{bound}"}}"#));
    hold(PolicyKind::Identity, &under("333333333333"), &under("222222222222"), NotProved);
}

#[test]
fn a_variable_can_be_what_is_denied() {
    let on = |text: &str| allow(&format!(r#""Resource": "{text}""#));
    let own = on("arn:aws:s3:::${aws:PrincipalTag/t}/*");
    let but = |text: &str| both(&allow(""), &deny(&format!(r#""Resource": "{text}""#)));
    identity(&own, &but("arn:aws:s3:::secrets/*"), Refuted, Refuted);
    identity(&own, &but("arn:aws:s3:::*/secret"), Refuted, Refuted);
    identity(&own, &but("arn:aws:sqs:::*"), Proved, Refuted);
    identity(&own, &own, Proved, Proved);
    let same = when(r#""StringEquals": {"aws:PrincipalTag/a": "${aws:PrincipalTag/b}"}"#);
    let unless_both =
        unless(r#""StringEquals": {"aws:PrincipalTag/a": "x", "aws:PrincipalTag/b": "x"}"#);
    identity(&same, &both(&allow(""), &unless_both), Refuted, Refuted);
    let unless_different =
        unless(r#""StringNotEquals": {"aws:PrincipalTag/a": "${aws:PrincipalTag/b}"}"#);
    identity(&same, &both(&allow(""), &unless_different), Proved, NotProved);
    identity(&same, &same, Proved, Proved);
    let set = when(r#""ForAllValues:StringLike": {"aws:TagKeys": ["${aws:PrincipalTag/b}", "x"]}"#);
    identity(&set, &set, Proved, Proved);

    let policy = policy(&own);
    let asked = |resource| RequestBox { action: "s3:GetObject", resource: Some(resource) };
    let ask = |resource| denies(&[&policy], PolicyKind::Identity, asked(resource), &NoReference);
    assert!(ask("arn:aws:s3:::secrets/*").witness().is_some());
    assert!(ask("arn:aws:sqs:::*").is_proved());
}

#[test]
fn names_of_services_are_patterns_too() {
    let calls = |pattern: &str| {
        allow(&format!(
            r#""Principal": "*", "Condition": {{"ForAnyValue:StringLike": {{
                "aws:PrincipalServiceNamesList": "{pattern}"}}}}"#
        ))
    };
    resource(&calls("s3a*"), &calls("s3*"), Proved, Refuted);
    let called = |pattern: &str| {
        allow(&format!(
            r#""Principal": "*", "Condition": {{"StringLike": {{
                "aws:PrincipalServiceName": "{pattern}"}}}}"#
        ))
    };
    resource(&called("s3a*"), &called("s3*"), NotProved, NotProved);
}

#[test]
fn an_account_is_that_of_the_resource() {
    let of =
        |account: &str| when(&format!(r#""StringEquals": {{"aws:ResourceAccount": "{account}"}}"#));
    let in_account = |account: &str| {
        allow(&format!(r#""Action": "sqs:*", "Resource": "arn:aws:sqs:us-east-1:{account}:*""#))
    };
    let both_of = |account: &str, of: &str| {
        allow(&format!(
            r#""Action": "sqs:*", "Resource": "arn:aws:sqs:us-east-1:{account}:*",
               "Condition": {{"StringEquals": {{"aws:ResourceAccount": "{of}"}}}}"#
        ))
    };
    let (one, other) = ("111111111111", "222222222222");
    identity(&of(one), &of(other), Refuted, Refuted);
    identity(&of(one), &of(one), Proved, Proved);
    identity(&in_account(one), &both_of(one, one), Proved, Proved);
    identity(&both_of(one, other), &in_account(other), Proved, Refuted);
    let in_bucket = |condition: &str| {
        allow(&format!(r#""Resource": "arn:aws:s3:::b/*", "Condition": {{{condition}}}"#))
    };
    let like =
        |text: &str| in_bucket(&format!(r#""StringLike": {{"aws:ResourceAccount": "{text}"}}"#));
    identity(&like("1234*"), &like("5*"), Refuted, Refuted);
    identity(&like("1234*"), &like("12*"), Proved, Refuted);
    identity(&like("*1"), &like("*?1"), Proved, Proved);
    let own = r#""StringEquals": {"aws:ResourceAccount": "${aws:PrincipalAccount}"}"#;
    identity(
        &in_bucket(own),
        &in_bucket(&own.replace("StringEquals", "StringLike")),
        Proved,
        Proved,
    );
    identity(&in_bucket(own), &like("5*"), Refuted, Refuted);
    identity(&in_bucket(own), &like("1*"), NotProved, NotProved);
    let not_own = unless(&own.replace("StringEquals", "StringNotEquals"));
    identity(&in_bucket(own), &both(&allow(""), &not_own), Proved, Refuted);
    // The denial is about Amazon S3.
    identity(&both(&in_account(one), &not_own), &in_account(one), Proved, Proved);
}

#[test]
fn a_resource_of_another_form_proves_nothing() {
    let calls = |resource: &str| {
        allow(&format!(
            r#""Principal": "*", "Action": "execute-api:Invoke", "Resource": "{resource}""#
        ))
    };
    let other = allow(r#""Principal": "*", "Action": "s3:GetObject""#);
    resource(&calls("execute-api:/*"), &other, NotProved, Refuted);
    resource(&calls("execute-api:/*"), &calls("execute-api:/*"), Proved, Proved);
}

#[test]
fn what_a_variable_allowed_was_a_part() {
    let on = |name: &str| policy(&allow(&format!(r#""Resource": "arn:aws:s3:::b/{name}""#)));
    let is_partly = |new: &str, old: &str| {
        let (new, old) = (on(new), on(old));
        let change = no_new_access(&[&new], &[&old], PolicyKind::Identity, &NoReference);
        change.granted.first().map(|it| it.is_partly)
    };
    assert_eq!(is_partly("*", "${aws:username}"), Some(true));
    assert_eq!(is_partly("*", "a"), Some(true));
    assert_eq!(is_partly("a", "c/${aws:username}"), Some(false));
}
