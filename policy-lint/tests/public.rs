//! What `public-principal` says about a condition on a global key is what the proof says.

use policy_analysis::prove::{NoReference, Proof, not_public};
use policy_core::model::PolicyKind;
use policy_core::read_policy;
use policy_lint::Context;
use policy_lint::check::check_json;

const KEYS: &str = include_str!("../../policy-data/data/global_condition_keys.tsv");

/// Keys about which AWS's pages leave open whether they identify the caller.
const OPEN: [&str; 2] = ["aws:ViaCustomerDomain", "identitystore:UserId"];

#[test]
fn the_rule_and_the_proof_agree_about_global_keys() {
    let (mut limiting, mut judged) = (Vec::new(), 0);
    for line in KEYS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let [key, value_type, count] =
            [(); 3].map(|()| fields.next().expect("a row has four fields"));
        let key = key.replace("${TagKey}", "team");
        let (operator, value) = match value_type {
            "ARN" => ("ArnEquals", "arn:aws:sqs:us-east-1:123456789012:a"),
            "Bool" => ("Bool", "true"),
            "Date" | "DateOrNumeric" => ("DateGreaterThan", "2026-10-30T08:00:00Z"),
            "IPAddress" => ("IpAddress", "203.0.113.0/24"),
            "Numeric" => ("NumericLessThan", "3600"),
            _ => ("StringEquals", "a"),
        };
        let qualifier = if count == "multi" { "ForAnyValue:" } else { "" };
        for (kind, rest) in [
            (PolicyKind::Trust, r#""Action": "sts:AssumeRole""#),
            (PolicyKind::Resource, r#""Action": "sqs:SendMessage", "Resource": "*""#),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "*"}}, {rest},
                    "Condition": {{"{qualifier}{operator}": {{"{key}": "{value}"}}}}}}]}}"#
            );
            let outcome = check_json(&text, kind, &Context::default()).expect("it is JSON");
            let is_found = outcome.findings.iter().any(|it| it.rule().name == "public-principal");
            let policy = read_policy(&text).expect("it is a policy");
            let proof = not_public(&[&policy], kind, &NoReference);
            judged += 1;
            if OPEN.contains(&&*key) {
                assert!(!is_found, "{key}");
                continue;
            }
            match proof {
                Proof::Proved => assert!(!is_found, "{key} in {kind}"),
                _ => assert!(is_found, "{key} in {kind}: {proof:?}"),
            }
            if !is_found && kind == PolicyKind::Trust {
                limiting.push(key.clone());
            }
        }
    }
    assert!(judged > 100, "{judged}");
    assert!(limiting.len() > 15, "{limiting:?}");
}
