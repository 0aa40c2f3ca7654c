//! Where holes stand, in every spelling: what is not filled in is an error.

use policy_core::model::PolicyKind;
use proc_macro2::TokenStream;

use crate::expand;

/// The expansion of a policy macro, as text.
fn policy(kind: PolicyKind, tokens: &str) -> String {
    let tokens: TokenStream = format!("iam_policy; {tokens}").parse().unwrap();
    expand::policy(kind, tokens).to_string()
}

/// JSON text as the raw string of a call, with the names of its holes.
fn raw(text: &str, names: &str) -> String {
    format!("r##\"{text}\"##, {names}")
}

/// JSON text as a file of a call, with the names of its holes.
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

/// The same statement in every spelling that has it: raw text, a file, an object of tokens.
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
    assert!(output.contains("compile_error"), "{of} is taken:\n{output}");
    assert!(output.contains(words), "{of}: no `{words}` in\n{output}");
}

fn assert_taken(output: &str, of: &str) {
    assert!(!output.contains("compile_error"), "{of} is refused:\n{output}");
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
            assert!(output.contains("the first one stands here"), "{output}");
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
