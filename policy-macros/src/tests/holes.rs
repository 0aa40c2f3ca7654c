//! Where holes are allowed, in every spelling: a hole that is not filled is an error.

use policy_core::model::PolicyKind;
use proc_macro2::TokenStream;

use crate::expand;

/// Returns the expansion of a policy macro, as a string.
fn policy(kind: PolicyKind, tokens: &str) -> String {
    let tokens: TokenStream = format!("iam_policy; {tokens}").parse().unwrap();
    expand::policy(kind, tokens).to_string()
}

/// Returns JSON text as the raw string of a call, with the names of its holes.
fn raw(text: &str, names: &str) -> String {
    format!("r##\"{text}\"##, {names}")
}

/// Returns JSON text as a file of a call, with the names of its holes.
fn included(text: &str, names: &str) -> String {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static FILES: AtomicUsize = AtomicUsize::new(0);
    let number = FILES.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("holes-{}-{number}.json", std::process::id()));
    std::fs::write(&path, text).unwrap();
    let path_text = path.to_str().unwrap().escape_default().to_string();
    let tokens = format!("iam_policy; identity, \"{path_text}\", {names}");
    let output = expand::include(tokens.parse().unwrap()).to_string();
    std::fs::remove_file(&path).unwrap();
    output
}

/// Expands the same statement in every spelling that supports it: raw text, a file, an object of tokens.
fn in_every_spelling(statement: &str, names: &str) -> Vec<(&'static str, String)> {
    let document = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    let allowed = r#"{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::210987654321:role/B"}"#;
    let inside = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}, {allowed}]}}"#);
    let chain = format!(
        r#"A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Service("redshift.amazonaws.com"),
            policy: {inside} }}, B {{ arn: "arn:aws:iam::210987654321:role/B" }}"#
    );
    let bound = chain.replace("policy: {", "boundary: {");
    vec![
        ("raw", policy(PolicyKind::Identity, &raw(&document, names))),
        ("file", included(&document, names)),
        ("object", policy(PolicyKind::Identity, &document)),
        ("statement", policy(PolicyKind::Identity, statement)),
        ("chain", expand::chain(format!("iam_policy; {chain}").parse().unwrap()).to_string()),
        ("boundary", expand::chain(format!("iam_policy; {bound}").parse().unwrap()).to_string()),
    ]
}

fn assert_refused(output: &str, words: &str, of: &str) {
    assert!(output.contains("compile_error"), "{of} is accepted:\n{output}");
    assert!(output.contains(words), "{of}: no `{words}` in\n{output}");
}

fn assert_taken(output: &str, of: &str) {
    assert!(!output.contains("compile_error"), "{of} is refused:\n{output}");
}

const MUST_BE_A_LITERAL: &str =
    "must be a literal: a value computed at run time is not allowed here";

#[test]
fn no_value_stands_in_an_element_that_is_written_out() {
    for (statement, subject) in [
        (r#"{"Sid": "{n}", "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}"#, "`Sid`"),
        (
            r#"{"Sid": "Read{n}", "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}"#,
            "`Sid`",
        ),
        (r#"{"Effect": "{n}", "Action": "s3:GetObject", "Resource": "*"}"#, "`Effect`"),
        (
            r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "{n}": "x"}"#,
            "the name of an element",
        ),
        (
            r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"String{n}": {"aws:PrincipalTag/a": "b"}}}"#,
            "a condition operator",
        ),
        (
            r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"{n}": {"aws:PrincipalTag/a": "b"}}}"#,
            "a condition operator",
        ),
    ] {
        for (spelling, output) in in_every_spelling(statement, "n") {
            assert_refused(
                &output,
                &format!("{subject} {MUST_BE_A_LITERAL}"),
                &format!("{spelling}: {statement}"),
            );
            assert_eq!(
                output.matches("compile_error").count(),
                1,
                "{spelling}: {statement}\n{output}"
            );
        }
    }
}

#[test]
fn a_value_is_a_whole_action_and_no_part_of_one() {
    for action in [r#""{n}""#, r#"["iam:GetRole", "{n}"]"#, r#"["{n}", "iam:Get*"]"#] {
        for element in ["Action", "NotAction"] {
            let statement = format!(
                r#"{{"Effect": "Deny", "{element}": {action}, "Resource": "arn:aws:iam::123456789012:role/R"}}"#
            );
            for (spelling, output) in in_every_spelling(&statement, "n") {
                assert_taken(&output, &format!("{spelling}: {statement}"));
                let filled = output.matches("ActionSlot").count();
                assert_eq!(filled, 1, "{spelling}: {statement}\n{output}");
            }
        }
    }
    for action in [
        r#""s3:{n}""#,
        r#""{n}:GetObject""#,
        r#""{n}*""#,
        r#"["iam:GetRole", "iam:Get{n}"]"#,
        r#"["s3:{n}Object", "*"]"#,
    ] {
        for element in ["Action", "NotAction"] {
            let statement =
                format!(r#"{{"Effect": "Deny", "{element}": {action}, "Resource": "*"}}"#);
            for (spelling, output) in in_every_spelling(&statement, "n") {
                let said = format!("{spelling}: {statement}");
                let words =
                    format!("a value computed at run time in `{element}` must be a whole action");
                assert_refused(&output, &words, &said);
                assert_eq!(output.matches("compile_error").count(), 1, "{said}\n{output}");
            }
        }
    }
}

#[test]
fn expressions_and_splices_stand_for_actions_in_the_rust_shape() {
    for action in [
        "(x)",
        "crate::X",
        "f(x)",
        "Action::parse(x)?",
        "[s3::GetObject, (x)]",
        "[(x), s3::GetObject]",
        "[s3::GetObject, ..x]",
        "[s3::GetObject, for x in &list { (x) }]",
        "[s3::GetObject, if is_on { (x) } else { [s3::PutObject, ..x] }]",
        "\"{x}\"",
        "[\"s3:Get*\", \"{x}\"]",
        "unchecked(x)",
    ] {
        for element in ["action", "not_action", "Action", "NotAction"] {
            let tokens = format!("deny {{ {element}: {action}, resource: \"*\" }}");
            let output = policy(PolicyKind::Identity, &tokens);
            assert_taken(&output, &tokens);
            assert!(output.contains("ActionSlot"), "{tokens}\n{output}");
        }
    }
    let alone = policy(PolicyKind::Identity, r#"deny { action: x, resource: "*" }"#);
    assert_refused(&alone, "in parentheses, as in `(action)`", "a word");
    let field = policy(PolicyKind::Identity, r#"deny { action: [x.y], resource: "*" }"#);
    assert_refused(&field, "in parentheses, as in `(action)`", "a field");
    let bare = policy(PolicyKind::Identity, r#"deny { action: GetObject, resource: "*" }"#);
    assert!(!bare.contains("parentheses"), "{bare}");
    let text = r#"deny { action: raw("s3:{x}"), resource: "*" }"#;
    assert_refused(&policy(PolicyKind::Identity, text), "the name of the action", text);
}

#[test]
fn an_action_that_the_call_does_not_name_is_one_mistake() {
    let statement = r#"{"Effect": "Deny", "Action": ["{a}", "{n}"], "Resource": "*"}"#;
    let document = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    for (spelling, output) in [
        ("raw", policy(PolicyKind::Identity, &raw(&document, "n"))),
        ("file", included(&document, "n")),
    ] {
        assert_refused(&output, "the call does not name the hole `{a}`", spelling);
        assert_eq!(output.matches("compile_error").count(), 1, "{spelling}\n{output}");
    }
}

#[test]
fn no_value_stands_in_the_elements_of_a_document() {
    let statement = r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}"#;
    for (document, subject) in [
        (format!(r#"{{"Version": "{{n}}", "Statement": [{statement}]}}"#), "`Version`"),
        (
            format!(r#"{{"Version": "2012-10-17", "Id": "a-{{n}}", "Statement": [{statement}]}}"#),
            "`Id`",
        ),
        (
            format!(r#"{{"Version": "2012-10-17", "{{n}}": "a", "Statement": [{statement}]}}"#),
            "the name of an element",
        ),
        (r#"{"Version": "2012-10-17", "Statement": "{n}"}"#.to_owned(), "a statement"),
        (
            format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}, "{{n}}"]}}"#),
            "a statement",
        ),
    ] {
        for (spelling, output) in [
            ("raw", policy(PolicyKind::Identity, &raw(&document, "n"))),
            ("file", included(&document, "n")),
            ("object", policy(PolicyKind::Identity, &document)),
        ] {
            assert_refused(
                &output,
                &format!("{subject} {MUST_BE_A_LITERAL}"),
                &format!("{spelling}: {document}"),
            );
        }
    }
}

#[test]
fn no_value_stands_in_place_of_a_principal_and_its_type() {
    for (principal, subject) in [
        (r#""Principal": {"{n}": "123456789012"}"#, "the type of a principal"),
        (r#""NotPrincipal": {"AWS{n}": ["123456789012"]}"#, "the type of a principal"),
        (r#""Principal": "{n}""#, "a principal without a type"),
        (r#""NotPrincipal": "arn:aws:iam::{n}:root""#, "a principal without a type"),
    ] {
        let document = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", {principal}, "Action": "sqs:SendMessage", "Resource": "*"}}]}}"#
        );
        for (spelling, output) in [
            ("raw", policy(PolicyKind::Resource, &raw(&document, "n"))),
            ("object", policy(PolicyKind::Resource, &document)),
        ] {
            assert_refused(
                &output,
                &format!("{subject} {MUST_BE_A_LITERAL}"),
                &format!("{spelling}: {document}"),
            );
        }
    }
}

#[test]
fn a_hole_in_an_odd_shape_is_an_error() {
    for statement in [
        r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": {"a": "{n}"}}"#,
        r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": [["{n}"]]}"#,
        r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resorce": "{n}"}"#,
        r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": "{n}"}"#,
        r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": "{n}"}}"#,
        r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": ["{n}"]}}"#,
        r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": ["{n}"]}"#,
        r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalTag/a": {"{n}": "{n}"}}}}"#,
        r#"{"Effect": "Deny", "Principal": {"Foo": "{n}"}, "Action": "s3:GetObject", "Resource": "*"}"#,
        r#"{"Effect": "Deny", "Principal": {"*": "{n}"}, "Action": "s3:GetObject", "Resource": "*"}"#,
        r#"{"Effect": ["{n}"], "Action": "s3:GetObject", "Resource": "*"}"#,
        r#"{"Sid": {"a": "{n}"}, "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}"#,
    ] {
        for (spelling, output) in in_every_spelling(statement, "n") {
            assert_refused(&output, "compile_error", &format!("{spelling}: {statement}"));
        }
    }
}

#[test]
fn in_the_rust_shape_the_words_are_the_same() {
    for (tokens, subject) in [
        (r#"allow { sid: name, action: s3::GetObject, resource: "*" }"#, "`sid`"),
        (r#"{ effect: e, action: s3::GetObject, resource: "*" }"#, "`effect`"),
        (
            r#"Version: v, Statement: { Effect: Deny, Action: s3:GetObject, Resource: "*" }"#,
            "`Version`",
        ),
        (r#"Id: id, Statement: { Effect: Deny, Action: s3:GetObject, Resource: "*" }"#, "`Id`"),
        (r#"Version: "2012-10-17", Statement: all"#, "a statement"),
        (
            r#"deny { action: s3::GetObject, resource: "*", when: { "{op}": { "aws:PrincipalTag/a": "b" } } }"#,
            "a condition operator",
        ),
        (
            r#"deny { action: s3::GetObject, resource: "*", "{name}": "x" }"#,
            "the name of an element",
        ),
    ] {
        let output = policy(PolicyKind::Identity, tokens);
        assert_refused(&output, &format!("{subject} {MUST_BE_A_LITERAL}"), tokens);
    }
    let tokens = r#"RegionalService("{s}", ["us-east-1"])"#;
    assert_refused(&policy(PolicyKind::Trust, tokens), MUST_BE_A_LITERAL, tokens);
    let hops = r#"iam_policy; A { arn: "arn:aws:iam::123456789012:role/A", trusts: Account("123456789012") },
        B { arn: "arn:aws:iam::210987654321:role/B", session_tags: { "{k}": "red" } }"#;
    let output = expand::chain(hops.parse().unwrap()).to_string();
    assert_refused(&output, MUST_BE_A_LITERAL, hops);
    let hops = hops.replace(r#"session_tags: { "{k}": "red" }"#, r#"source_identity: ["{k}"]"#);
    let output = expand::chain(hops.parse().unwrap()).to_string();
    assert_refused(&output, "`source_identity` must be one string", &hops);
}

#[test]
fn a_policy_variable_takes_no_value() {
    for (resource, shown) in [
        ("arn:aws:s3:::b/${name}/*", "${name}"),
        ("arn:aws:s3:::b/${aws:{name}}/*", "${aws:{name}"),
        ("arn:aws:s3:::b/${aws:username, '{name}'}/*", "${aws:username, '{name}'}"),
        ("arn:aws:s3:::b/${aws:username,'x{name}'}", "${aws:username,'x{name}'}"),
        ("arn:aws:s3:::b/${{name}/*", "${{name}"),
    ] {
        let statement =
            format!(r#"{{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "{resource}"}}"#);
        let document = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
        for (spelling, output) in [
            ("raw", policy(PolicyKind::Identity, &raw(&document, "name"))),
            ("file", included(&document, "name")),
        ] {
            let words = format!(
                "a value computed at run time is not allowed in the policy variable `{shown}`"
            );
            assert_refused(&output, &words, &format!("{spelling}: {resource}"));
            assert_eq!(
                output.matches("compile_error").count(),
                1,
                "{spelling}: {resource}\n{output}"
            );
        }
        let output = policy(PolicyKind::Identity, &document);
        let words = if resource.contains("${name}") {
            "is not a policy variable"
        } else {
            "is not allowed in the policy variable"
        };
        assert_refused(&output, words, resource);
    }
    // A policy variable next to a hole is allowed.
    let statement = r#"{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}/{name}/${aws:PrincipalTag/name, 'name'}"}"#;
    for (spelling, output) in in_every_spelling(statement, "name") {
        assert_taken(&output, &format!("{spelling}: {statement}"));
    }
}

#[test]
fn braces_beside_a_hole_of_a_text_are_refused() {
    for resource in [
        "arn:aws:s3:::b/{a}{aws:username}",
        "arn:aws:s3:::b/{{a}}",
        "arn:aws:s3:::b/{a}}",
        "arn:aws:s3:::b/{{a}",
        "arn:aws:s3:::b/{a}{}",
    ] {
        let document = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "{resource}"}}]}}"#
        );
        let output = policy(PolicyKind::Identity, &raw(&document, "a"));
        assert_refused(&output, "a brace is directly next to the hole `{a}`", resource);
        assert_refused(&policy(PolicyKind::Identity, &document), "compile_error", resource);
    }
}

#[test]
fn all_holes_of_a_text_are_filled_at_once() {
    let document = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{name}-{na}-{name_2}/{m{na}"}]}"#;
    let output = policy(PolicyKind::Identity, &raw(document, "na, name, name_2"));
    assert_taken(&output, document);
    let template = r"arn:aws:s3:::\u{f0000}-\u{f0001}-\u{f0002}/{m\u{f0003}";
    assert!(output.contains(template), "{output}");
    let fillers: Vec<&str> =
        output.split("match & ").skip(1).map(|it| it.split(" {").next().unwrap()).collect();
    assert_eq!(fillers, ["name", "na", "name_2", "na"], "{output}");
}

#[test]
fn each_place_of_a_name_asks_for_its_own_type() {
    let document = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::{x}:role/r"}, "Action": "sts:AssumeRole", "Condition": {"StringLike": {"aws:PrincipalTag/t": "{x}"}}}]}"#;
    let output = policy(PolicyKind::Trust, &raw(document, "x"));
    assert!(
        output.contains("AccountSlot :: < x >") && output.contains("PatternSlot :: < x >"),
        "{output}"
    );
    // An expression that fills several positions is evaluated once.
    let output = policy(PolicyKind::Trust, &raw(document, "x = next()"));
    assert_eq!(output.matches("next ()").count(), 1, "{output}");
    assert!(output.contains("AccountSlot") && output.contains("PatternSlot"), "{output}");
}

#[test]
fn a_hole_that_a_call_does_not_name_among_named_ones_is_an_error() {
    let statement = |part: &str| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": "s3:GetObject", {part}}}]}}"#
        )
    };
    for part in [
        r#""Resource": "arn:aws:s3:::{b}/{prefix}/*""#,
        r#""Resource": ["arn:aws:s3:::{b}/*", "arn:aws:s3:::x/{prefix}"]"#,
        r#""Resource": "arn:aws:s3:::{b}", "Condition": {"StringEquals": {"aws:PrincipalTag/{prefix}": "x"}}"#,
        r#""Resource": "arn:aws:s3:::{b}", "Condition": {"StringEquals": {"aws:PrincipalTag/a": ["{prefix}"]}}"#,
        r#""Resource": "arn:aws:s3:::{b}", "NotPrincipal": {"AWS": "arn:aws:iam::{prefix}:root"}"#,
    ] {
        let document = statement(part);
        for output in [policy(PolicyKind::Resource, &raw(&document, "b")), included(&document, "b")]
        {
            assert_refused(&output, "the call does not name the hole `{prefix}`", part);
            let told = output.matches("does not name the hole").count();
            assert_eq!(told, 1, "{output}");
        }
    }
    // A document can state that the braces are intended.
    let document = statement(r#""Resource": "arn:aws:s3:::{b}/{prefix}/*""#);
    for attribute in ["allow(unnamed_hole, reason = \"a\")", "warn(unnamed_hole)"] {
        let tokens = format!("#![{attribute}] {}", raw(&document, "b"));
        let output = policy(PolicyKind::Identity, &tokens);
        assert_taken(&output, &tokens);
        assert!(output.contains(r"\u{f0000}/{prefix}/*"), "{output}");
    }
    // Without any name, and in positions that accept no value, braces are text.
    let plain = statement(r#""Resource": "arn:aws:s3:::b/{prefix}/*""#);
    assert_taken(&policy(PolicyKind::Identity, &raw(&plain, "")), &plain);
    let id = r#"{"Version": "2012-10-17", "Id": "{id}", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/{n}/{0}{ x }"}]}"#;
    assert_taken(&policy(PolicyKind::Resource, &raw(id, "n")), id);
    let unused = policy(PolicyKind::Identity, &raw(&plain, "other"));
    assert_refused(&unused, "the JSON text has no hole `{other}`", &plain);
    let twice = policy(PolicyKind::Identity, &raw(&plain, "prefix, prefix = a"));
    assert_refused(&twice, "the hole `{prefix}` is named more than once", &plain);
}

#[test]
fn keys_that_can_be_the_same_are_refused() {
    let with = |condition: &str| {
        format!(
            r#"{{"Effect": "Deny", "Action": "sqs:CreateQueue", "Resource": "*", "Condition": {condition}}}"#
        )
    };
    for keys in [
        r#"{"StringEquals": {"aws:PrincipalTag/{k}": "blue", "aws:PrincipalTag/team": "red"}}"#,
        r#"{"StringEquals": {"aws:PrincipalTag/team": "red", "aws:PrincipalTag/{k}": "blue"}}"#,
        r#"{"StringEquals": {"AWS:principaltag/{k}": "blue", "aws:PrincipalTag/team": "red"}}"#,
        r#"{"StringEquals": {"{k}": "blue", "aws:PrincipalTag/team": "red"}}"#,
        r#"{"StringEquals": {"{k}:aud": "blue", "{l}:aud": "red"}}"#,
        r#"{"StringEquals": {"aws:PrincipalTag/{k}": "blue", "aws:PrincipalTag/{l}": "red"}}"#,
    ] {
        let statement = with(keys);
        let names = if keys.contains("{l}") { "k, l" } else { "k" };
        for (spelling, output) in in_every_spelling(&statement, names) {
            assert_refused(
                &output,
                "can be the same condition key",
                &format!("{spelling}: {keys}"),
            );
            assert!(output.contains("the first one is here"), "{output}");
            assert_eq!(output.matches("compile_error").count(), 1, "{spelling}: {keys}\n{output}");
        }
    }
    let calls = r#"deny { action: s3::GetObject, resource: "*", when: [StringEquals("aws:PrincipalTag/{k}", "blue"), StringEquals("aws:PrincipalTag/team", "red")] }"#;
    assert_refused(&policy(PolicyKind::Identity, calls), "can be the same condition key", calls);
    for keys in [
        r#"{"StringEquals": {"{issuer}:aud": "a", "{issuer}:sub": "b"}}"#,
        r#"{"StringEquals": {"aws:PrincipalTag/{issuer}": "a", "aws:RequestTag/team": "b"}}"#,
        r#"{"StringEquals": {"aws:PrincipalTag/{issuer}": "a"}, "StringLike": {"aws:PrincipalTag/team": "b"}}"#,
        r#"{"StringEquals": {"aws:PrincipalTag/a{issuer}": "a", "aws:PrincipalTag/a": "b"}}"#,
    ] {
        for (spelling, output) in in_every_spelling(&with(keys), "issuer") {
            assert_taken(&output, &format!("{spelling}: {keys}"));
        }
    }
    let calls = r#"allow { principal: Federated(provider), action: sts::AssumeRoleWithWebIdentity, when: [StringEquals("{issuer}:aud", "sts.amazonaws.com"), StringEquals("{issuer}:sub", "system:serviceaccount:a:b")] }"#;
    assert_taken(&policy(PolicyKind::Trust, calls), calls);
}

#[test]
fn the_conditions_that_a_chain_makes_meet_no_other() {
    for (via, when, also) in [
        ("", r#"StringEquals("sts:{k}", "def")"#, r#"external_id: "abc""#),
        ("", r#"[StringEquals("{k}", "def")]"#, r#"external_id: [id]"#),
        (
            "trust_via: PrincipalArn,",
            r#"{ ArnEquals: { "aws:{k}": "arn:aws:iam::123456789012:role/A" } }"#,
            "duration: 3600",
        ),
    ] {
        let hops = format!(
            r#"iam_policy; A {{ arn: "arn:aws:iam::123456789012:role/A", trusts: Account("123456789012") }},
            B {{ arn: "arn:aws:iam::210987654321:role/B", {via} when: {when}, {also} }}"#
        );
        let output = expand::chain(hops.parse().unwrap()).to_string();
        assert_refused(&output, "can be the same condition key", &hops);
    }
}

#[test]
fn one_variable_is_one_issuer_and_another_is_another() {
    let statement = |provider: &str, keys: &[&str]| {
        let conditions = keys.iter().map(|key| format!("StringEquals(\"{key}\", \"x\")"));
        let conditions: Vec<String> = conditions.collect();
        format!(
            "allow {{ principal: Federated(\"arn:aws:iam::{{account}}:oidc-provider/{provider}\"), \
             action: sts::AssumeRoleWithWebIdentity, when: [{}] }}",
            conditions.join(", ")
        )
    };
    let both = |provider: &str, issuer: &str| {
        let keys = [format!("{issuer}:sub"), format!("{issuer}:aud")];
        statement(provider, &[&keys[0], &keys[1]])
    };
    let trust = |tokens: &str| policy(PolicyKind::Trust, tokens);
    let foreign = "foreign-issuer-key";
    assert_taken(&trust(&both("{issuer}", "{issuer}")), "one variable");
    assert_refused(&trust(&both("{issuer}", "{other}")), foreign, "another variable");
    assert_refused(&trust(&both("a.{b}.example/{c}", "a.{b}.example/{d}")), foreign, "a part");
    assert_taken(&trust(&both("{host}/id/{id}", "{issuer}")), "what may be combined");
    // A body binds its own names, and is checked with them.
    let inside = both("{issuer}", "{issuer}");
    let crossed = both("{issuer}", "{cluster}");
    for head in ["for issuer in &issuers", "if let Some(issuer) = &issuer", "if is_production"] {
        assert_taken(&trust(&format!("{head} {{ {inside} }}, {inside}")), head);
        let output = trust(&format!("{inside}, {head} {{ {crossed} }}"));
        assert_refused(&output, foreign, head);
    }
    let shadowed = statement("{issuer}", &["{issuer}:aud"]).replacen(
        "when: [",
        "when: [if let Some(issuer) = &issuer { StringEquals(\"{issuer}:sub\", \"x\") }, ",
        1,
    );
    assert_refused(&trust(&shadowed), foreign, "a name that a body binds again");
    let optional = shadowed.replace("if let Some(issuer) = &issuer", "if let Some(x) = &issuer");
    assert_taken(&trust(&optional), "the same name in a body");
    // What is found in text is also found with holes.
    for (keys, rule) in [
        (&["{issuer}:sub", "{issuer}:audd"][..], "unknown-oidc-claim"),
        (&["{issuer}:sub"], "missing-oidc-audience"),
        (&["aws:RequestTag/a"], "missing-oidc-condition"),
    ] {
        let output = trust(&statement("{issuer}", keys));
        assert!(output.contains(rule), "{keys:?}: no {rule} in\n{output}");
        let output = trust(&statement("{issuer}", keys).replace("{issuer}", "id.example.com"));
        assert!(output.contains(rule), "{keys:?}: no {rule} of a text in\n{output}");
    }
    // The names of a text are variables too, regardless of what fills them.
    let named = |key: &str, names: &str| {
        let json = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
                "Principal": {{"Federated": "arn:aws:iam::123456789012:oidc-provider/{{a}}"}},
                "Condition": {{"StringEquals": {{"{{a}}:aud": "x", "{key}:sub": "{{b}}"}}}}}}}}"#
        );
        policy(PolicyKind::Trust, &raw(&json, names))
    };
    let text = |key: &str| named(key, "a = next(), b = other");
    assert_taken(&text("{a}"), "one name");
    assert_taken(&named("{b}", "a = other, b = other"), "one variable with two names");
    assert_refused(&text("{b}"), foreign, "another name");
}
