//! Typos and Rust habits: each is reported once, with a message that says what to write.

use policy_core::model::PolicyKind;

use crate::expand;

/// Returns the errors of an expansion.
fn errors(kind: PolicyKind, tokens: &str) -> Vec<String> {
    let output = expand::policy(kind, format!("iam_policy; {tokens}").parse().unwrap());
    told(&output.to_string())
}

/// Returns the messages of the `compile_error!`s in an output.
fn told(output: &str) -> Vec<String> {
    let found = output.split("compile_error ! { \"").skip(1);
    found.filter_map(|rest| Some(rest.split_once("\" }")?.0.replace("\\\"", "\""))).collect()
}

#[test]
fn a_missing_comma_is_told_once_before_what_it_parts() {
    for (before, tokens) in [
        ("resource", r#"allow { action: s3::GetObject resource: "arn:aws:s3:::b/*" }"#),
        ("resource", r#"allow { action: s3:Get* resource: "arn:aws:s3:::b/*" }"#),
        ("resource", r#"allow { action: "s3:GetObject" resource: "arn:aws:s3:::b/*" }"#),
        ("resource", r#"allow { action: [s3::GetObject] resource: "arn:aws:s3:::b/*" }"#),
        (
            "when",
            r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*" when: Bool("aws:SecureTransport", true) }"#,
        ),
        (
            "resource",
            r#"allow { action: s3::GetObject, when: Bool("aws:SecureTransport", true) resource: "arn:aws:s3:::b/*" }"#,
        ),
        ("s3", r#"allow { action: [s3::GetObject s3::PutObject], resource: "arn:aws:s3:::b/*" }"#),
        ("s3", r#"allow { action: [s3:Get* s3:Put*], resource: "arn:aws:s3:::b/*" }"#),
        ("execute", r#"allow { action: [s3:Get* execute-api:Invoke], resource: "*" }"#),
        (
            r#""s3:PutObject""#,
            r#"allow { action: ["s3:GetObject" "s3:PutObject"], resource: "arn:aws:s3:::b/*" }"#,
        ),
        (
            "deny",
            r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*" } deny { action: "s3:*", resource: "*" }"#,
        ),
        (
            "#",
            r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*" } #[cfg(x)] deny { action: "s3:*", resource: "*" }"#,
        ),
        (
            "Bool",
            r#"deny { action: "s3:*", resource: "*", when: [StringEquals("aws:PrincipalTag/a", "b") Bool("aws:SecureTransport", true)] }"#,
        ),
        (
            r#""Statement""#,
            r#"{ "Version": "2012-10-17" "Statement": [{ "Effect": "Deny", "Action": "s3:*", "Resource": "*" }] }"#,
        ),
        (
            r#""Action""#,
            r#"{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny" "Action": "s3:*", "Resource": "*" }] }"#,
        ),
        (
            r#""Resource""#,
            r#"{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": ["s3:*"] "Resource": "*" }] }"#,
        ),
        (
            "{",
            r#"{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": "s3:*", "Resource": "*" } { "Effect": "Deny", "Action": "sqs:*", "Resource": "*" }] }"#,
        ),
        (
            r#""aws:PrincipalTag/b""#,
            r#"{ "Version": "2012-10-17", "Statement": [{ "Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": { "StringEquals": { "aws:PrincipalTag/a": "x" "aws:PrincipalTag/b": "y" } } }] }"#,
        ),
    ] {
        let wanted = format!("expected a comma before `{before}`");
        assert_eq!(errors(PolicyKind::Identity, tokens), [wanted], "{tokens}");
    }
    for (before, tokens) in [
        (
            "Account",
            r#"allow { principal: [Service("redshift.amazonaws.com") Account("123456789012")], action: sts::AssumeRole }"#,
        ),
        (
            "action",
            r#"allow { principal: Service("redshift.amazonaws.com") action: sts::AssumeRole }"#,
        ),
        (
            "Service",
            r#"allow { principal: { AWS: "arn:aws:iam::123456789012:role/r" Service: "redshift.amazonaws.com" }, action: sts::AssumeRole }"#,
        ),
    ] {
        let wanted = format!("expected a comma before `{before}`");
        assert_eq!(errors(PolicyKind::Trust, tokens), [wanted], "{tokens}");
    }
    let chain = r#"iam_policy; A { arn: "arn:aws:iam::123456789012:role/A" trusts: Service("redshift.amazonaws.com") } B { arn: "arn:aws:iam::123456789012:role/B" }"#;
    assert_eq!(
        told(&expand::chain(chain.parse().unwrap()).to_string()),
        ["expected a comma before `B`", "expected a comma before `trusts`"]
    );
}

#[test]
fn habits_of_rust_are_told_what_to_write() {
    let identity = PolicyKind::Identity;
    for (kind, message, help, tokens) in [
        (
            identity,
            "`*` must be in quotes here",
            r#"write `"*"`"#,
            r#"deny { action: "s3:*", resource: * }"#,
        ),
        (
            identity,
            "an effect must be a word, not a path",
            "write `Deny`",
            r#"{ effect: Effect::Deny, action: "s3:*", resource: "*" }"#,
        ),
        (identity, "expected a comma, found `;`", "", r#"deny { action: "s3:*"; resource: "*" }"#),
        (
            identity,
            "expected a comma between a key and its value, found `=`",
            "",
            r#"deny { action: "s3:*", resource: "*", when: StringEquals("aws:PrincipalTag/a" = "b") }"#,
        ),
        (
            identity,
            "expected a comma between a key and its value, found `:`",
            "",
            r#"deny { action: "s3:*", resource: "*", when: StringEquals("aws:PrincipalTag/a": "b") }"#,
        ),
        (
            identity,
            "`concat!` is expanded only after this macro has read the policy",
            "write the literal",
            r#"deny { action: "s3:*", resource: concat!("arn:aws:s3:::", "b") }"#,
        ),
        (identity, "the policy is empty", "write a statement, as in `allow {", ""),
        (
            PolicyKind::Trust,
            "`AWS` is not a form of principal",
            "write `Aws(…)`",
            r#"allow { principal: AWS("arn:aws:iam::123456789012:role/r"), action: sts::AssumeRole }"#,
        ),
        (
            PolicyKind::Trust,
            "`service` is not a form of principal",
            "write `Service(…)`",
            r#"allow { principal: service("redshift.amazonaws.com"), action: sts::AssumeRole }"#,
        ),
        (
            PolicyKind::Trust,
            "`principal` must be",
            r#"write `Service("redshift.amazonaws.com")`"#,
            r#"allow { principal: "redshift.amazonaws.com", action: sts::AssumeRole }"#,
        ),
        (
            identity,
            "`version` must be a literal",
            r#"write `"2012-10-17"`"#,
            r#"version: 2012-10-17, statement: [deny { action: "s3:*", resource: "*" }]"#,
        ),
        (
            identity,
            "`Version` must be a literal",
            r#"write `"2012-10-17"`"#,
            r#"{ "Version": 2012-10-17, "Statement": { "Effect": "Deny", "Action": "s3:*", "Resource": "*" } }"#,
        ),
        (
            identity,
            "`sid` must be a literal",
            r#"write `"Read"`"#,
            r#"deny { sid: Read, action: "s3:*", resource: "*" }"#,
        ),
        (
            PolicyKind::Trust,
            "`..` does not specify the type of the spliced principals",
            "write `Account([..accounts])`",
            r#"allow { principal: [Service("redshift.amazonaws.com"), ..accounts], action: sts::AssumeRole }"#,
        ),
    ] {
        let found = errors(kind, tokens);
        let [only] = found.as_slice() else { panic!("{tokens}: {found:?}") };
        assert!(only.starts_with(message) && only.contains(help), "{tokens}: {only}");
    }
    for (help, action) in [
        ("write `[s3::A, s3::B]`", "vec![s3::A, s3::B]"),
        ("write `[s3::A]`", "vec![s3::A]"),
        ("write `[s3::A]`", "&[s3::A]"),
        ("write `[s3::A, s3::B]`", "s3::{A, B,}"),
        ("write `[s3::A, s3::B]`", "(s3::A, s3::B)"),
        (r#"write `["s3:Get*"]`"#, r#"("s3:Get*",)"#),
        ("write `[a::A, a::B, a::C, a::D, …]`", "a::{A, B, C, D, E}"),
        ("write `[…]`", "vec![]"),
        ("write `s3::A, s3::B`", "[s3::{A, B}, sqs::C]"),
    ] {
        for key in ["action", "not_action"] {
            let found = errors(identity, &format!(r#"deny {{ {key}: {action}, resource: "*" }}"#));
            let [only] = found.as_slice() else { panic!("{action}: {found:?}") };
            assert!(only.starts_with("a list of actions must be in plain brackets"), "{only}");
            assert!(only.contains(help), "{action}: {only}");
        }
    }
    for action in ["(s3::A)", "f::<A, B>(x)", "&[a, b][0]", "()", "vec![a].remove(0)"] {
        let found = errors(identity, &format!(r#"deny {{ action: {action}, resource: "*" }}"#));
        assert!(found.iter().all(|it| !it.contains("plain brackets")), "{action}: {found:?}");
    }
    for (help, principal) in [
        (r#"write `"123456789012"`"#, "Account(123456789012)"),
        (r#"write `"123456789012"`"#, "Account(123_456_789_012)"),
        (r#"write `"012345678901"`"#, "Account(012345678901)"),
        (r#"write `"123456789012"`"#, "Aws([123456789012])"),
        (r#"write `"123456789012"`"#, r#"{ "AWS": 123456789012 }"#),
        (r#"write `Account("123456789012")`"#, "123456789012"),
    ] {
        let found = errors(
            PolicyKind::Trust,
            &format!("allow {{ principal: {principal}, action: sts::AssumeRole }}"),
        );
        let [only] = found.as_slice() else { panic!("{principal}: {found:?}") };
        assert!(only.starts_with("an account ID must be in quotes"), "{principal}: {only}");
        assert!(only.contains(help), "{principal}: {only}");
    }
    for (kind, message, tokens) in [
        (
            identity,
            "`if` can only appear in a list",
            r#"deny { action: "s3:*", resource: if a { b } else { c } }"#,
        ),
        (
            identity,
            "`if` can only appear in a list",
            r#"deny { action: "s3:*", resource: "*", when: if let Some(a) = b { Bool("aws:SecureTransport", a) } }"#,
        ),
        (
            identity,
            "`for` can only appear in a list",
            r#"deny { action: "s3:*", resource: "*", when: StringEquals("aws:PrincipalTag/a", for b in c { b }) }"#,
        ),
        (
            identity,
            "`if` can only appear in a list",
            r#"deny { action: if a { s3::GetObject } else { s3::PutObject }, resource: "*" }"#,
        ),
        (
            PolicyKind::Trust,
            "`for` can only appear in a list",
            r#"allow { principal: for a in &b { Account(a) }, action: sts::AssumeRole }"#,
        ),
        (
            identity,
            "the body of this `if` must be in its own braces",
            r#"deny { action: "s3:*", resource: "*" }, if a deny { action: "sqs:*", resource: "*" }"#,
        ),
        (
            identity,
            "a body contains items of the list and cannot have a `let`",
            r#"deny { action: "s3:*", resource: ["*", for a in b { let c = a; c }] }"#,
        ),
        (
            identity,
            "expected a comma before `\"b\"`",
            r#"deny { action: "s3:*", resource: [if a { "*" } "b"] }"#,
        ),
    ] {
        let found = errors(kind, tokens);
        let [only] = found.as_slice() else { panic!("{tokens}: {found:?}") };
        assert!(only.starts_with(message), "{tokens}: {only}");
    }
}

#[test]
fn what_is_wrong_before_an_included_file_is_told_once() {
    for (words, tokens) in [
        (r#"write `include_policy!(identity, "x.json")`"#, r#""x.json""#),
        (r#"expected a comma before `"x.json"`"#, r#"identity "x.json""#),
        (r#"expected a comma before `"x.json"`"#, r#"resource:s3 "x.json""#),
        ("expected a comma before `concat`", r#"identity concat!("x", ".json")"#),
        ("expected a comma before `bucket`", r#"identity, "x.json" bucket"#),
        ("expected a comma, found `;`", r#"identity; "x.json""#),
        ("expected a comma between the kind and its file, found `:`", r#"trust: "x.json""#),
        ("expected a comma between the kind and its file, found `:`", r#"resource:s3: "x.json""#),
        ("expected the kind of the policy", ""),
        ("did you mean `identity`?", r#"identiy, "x.json""#),
        ("expected the kind of the policy", "x"),
        ("expected the path of a file", "identity"),
        ("expected the path of a file", "identity, x"),
    ] {
        let input = format!("iam_policy; {tokens}").parse().unwrap();
        let found = told(&expand::include(input).to_string());
        let [only] = found.as_slice() else { panic!("{tokens}: {found:?}") };
        assert!(only.contains(words), "{tokens}: {only}");
    }
}

#[test]
fn what_is_wrong_with_a_hop_is_told_once() {
    const B: &str = r#"B { arn: "arn:aws:iam::210987654321:role/B" }"#;
    const IN_A: &str =
        r#"{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com") }"#;
    for (words, hop) in [
        (
            "did you mean `trusts`?",
            r#"A { arn: "arn:aws:iam::123456789012:role/A", trust: Service("redshift.amazonaws.com") }"#,
        ),
        ("without `:`", &format!("A: {IN_A}")),
        ("without `=`", &format!("A = {IN_A}")),
        ("without `struct`", &format!("struct A {IN_A}")),
        ("expected a member `key: value` of a hop", r#"A { "arn" }"#),
        ("expected a hop", r#""arn:aws:iam::123456789012:role/A""#),
    ] {
        let found =
            told(&expand::chain(format!("iam_policy; {hop}, {B}").parse().unwrap()).to_string());
        let [only] = found.as_slice() else { panic!("{hop}: {found:?}") };
        assert!(only.contains(words), "{hop}: {only}");
    }
}

#[test]
fn keys_of_conditions_are_taken_as_paths() {
    for key in ["aws::PrincipalOrgID", "aws:PrincipalOrgID", r#""aws:PrincipalOrgID""#] {
        let tokens = format!(
            r#"deny {{ action: "s3:*", resource: "*", when: StringEquals({key}, "o-a1b2c3d4e5") }}"#
        );
        assert_eq!(errors(PolicyKind::Identity, &tokens), [""; 0], "{key}");
    }
    for key in ["execute_api::viaX", "execute-api:viaX"] {
        for when in [
            format!(r#"StringEquals({key}, "x")"#),
            format!(r#"{{ StringEquals: {{ {key}: "x" }} }}"#),
        ] {
            let tokens = format!(r#"deny {{ action: "s3:*", resource: "*", when: {when} }}"#);
            let found = errors(PolicyKind::Identity, &tokens);
            assert!(found.iter().any(|it| it.contains("`execute-api:viaX`")), "{when}: {found:?}");
        }
    }
}

#[test]
fn what_rust_writes_without_commas_misses_none() {
    for value in [
        "x as u8",
        "&raw const x",
        "if a { b } else { c }",
        "match a { b => c, _ => d }",
        "move || x",
        "unsafe { x }",
        "f::<A, B>(x)",
        "<T as U>::f(&mut x)",
        "x as &'static str",
        "vec![1; 2]",
        "loop { break x }",
        "async move { x }.await",
        "P { a: 1, b }.c",
    ] {
        let tokens =
            format!(r#"allow {{ action: s3::GetObject, resource: ["*", ({value}), {value}] }}"#);
        let found = errors(PolicyKind::Identity, &tokens);
        assert!(found.iter().all(|it| !it.contains("comma")), "{value}: {found:?}");
    }
}

#[test]
fn the_help_has_the_spelling_of_the_author() {
    for (tokens, wanted) in [
        (r#"deny { action: "s3:*", resource: "*", conditon: {} }"#, "did you mean `condition`?"),
        (r#"deny { acton: "s3:*", resource: "*" }"#, "did you mean `action`?"),
        (r#"{ "Effect": "Deny", "Acton": "s3:*", "Resource": "*" }"#, "did you mean `Action`?"),
        (r#"{ Effect: Deny, Acton: "s3:*", Resource: "*" }"#, "did you mean `Action`?"),
    ] {
        let found = errors(PolicyKind::Identity, tokens);
        assert!(found.iter().any(|it| it.contains(wanted)), "{tokens}: {found:?}");
    }
}

#[test]
fn a_value_that_is_named_like_an_element_keeps_its_letters() {
    for (wanted, tokens) in [
        (
            "the Sid `Action` appears in two statements",
            r#"deny { sid: "Action", action: "s3:*", resource: "*" }, deny { sid: "Action", action: "sqs:*", resource: "*" }"#,
        ),
        (
            "the action `Version` has no service prefix",
            r#"deny { action: Version, resource: "*" }"#,
        ),
        ("`Id`", r#"deny { action: "s3:*", resource: "*", when: StringEquals("Id", "x") }"#),
        ("the resource `Sid` is neither", r#"deny { action: "s3:*", resource: "Sid" }"#),
        (
            "`Statement` is not a valid effect",
            r#"{ effect: "Statement", action: "s3:*", resource: "*" }"#,
        ),
    ] {
        let found = errors(PolicyKind::Identity, tokens);
        assert!(found.iter().any(|it| it.contains(wanted)), "{tokens}: {found:?}");
    }
}
