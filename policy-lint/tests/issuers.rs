//! Issuers that variables fill in have the same findings as literal issuers.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use policy_core::model::PolicyKind;
use policy_core::model::hole::hole_character;
use policy_lint::Context;
use policy_lint::check::check_json;
use proptest::prelude::*;

const CLAIMS: [&str; 6] = ["sub", "aud", "audd", "subb", "groups", "azp"];
const OPERATORS: [&str; 4] =
    ["StringEquals", "StringLike", "StringEqualsIgnoreCase", "ForAnyValue:StringEquals"];

/// Returns a document in which `issuer` turns each issuer's number into its name. Each key has its own
/// operator, because two keys that can be the same are rejected.
fn document(
    providers: &[usize],
    keys: &[(usize, usize)],
    issuer: &mut dyn FnMut(usize) -> String,
) -> String {
    let mut provider =
        |number: &usize| format!("\"arn:aws:iam::123456789012:oidc-provider/{}\"", issuer(*number));
    let providers: Vec<String> = providers.iter().map(&mut provider).collect();
    let condition = keys.iter().zip(OPERATORS).map(|((number, claim), operator)| {
        let claim = CLAIMS.get(*claim).copied().unwrap_or_default();
        format!("\"{operator}\": {{\"{}:{claim}\": \"sts.amazonaws.com\"}}", issuer(*number))
    });
    let condition: Vec<String> = condition.collect();
    let condition = match condition.as_slice() {
        [] => String::new(),
        _ => format!(", \"Condition\": {{{}}}", condition.join(", ")),
    };
    format!(
        "{{\"Version\": \"2012-10-17\", \"Statement\": [{{\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": [{}]}}{condition}}}]}}",
        providers.join(", ")
    )
}

/// Returns the findings, without the strings that they are about.
fn found(text: &str, context: &Context<'_>) -> Vec<(&'static str, String)> {
    let outcome = check_json(text, PolicyKind::Trust, context).expect("the text is JSON");
    assert!(outcome.policy.is_some(), "{text}");
    let findings = outcome.findings.iter();
    let mut found: Vec<_> = findings.map(|it| (it.rule().name, it.level().to_string())).collect();
    found.sort();
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn variables_are_judged_as_texts(
        providers in prop::collection::vec(0..3_usize, 1..3),
        keys in prop::collection::vec((0..3_usize, 0..CLAIMS.len()), 0..4),
    ) {
        let written = document(&providers, &keys, &mut |number| format!("issuer-{number}.example.com/id"));
        let expected = found(&written, &Context::default());
        // The whole issuer is a variable, or only part of it.
        for (before, after) in [("", ""), ("oidc.example.com/", ""), ("issuer-", ".example.com")] {
            let mut variables: Vec<Option<usize>> = Vec::new();
            let mut first = [None; 3];
            let filled = document(&providers, &keys, &mut |number| {
                let hole = variables.len();
                variables.push(Some(*first[number].get_or_insert(hole)));
                format!("{before}{}{after}", hole_character(hole).unwrap_or_default())
            });
            let context = Context { has_holes: true, variables: &variables, ..Context::default() };
            prop_assert_eq!(found(&filled, &context), expected.clone(), "{}", filled);
            // Nothing is known about expressions, so they do not cause additional findings.
            let unknown = Context { has_holes: true, ..Context::default() };
            for finding in found(&filled, &unknown) {
                prop_assert!(expected.contains(&finding), "{:?} {}", finding, filled);
            }
        }
    }
}
