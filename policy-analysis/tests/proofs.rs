//! Proofs, checked against sampled requests and against each other.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

#[expect(dead_code, reason = "policies are drawn one by one here")]
mod support;

use policy_analysis::prove::{NoReference, Proof, no_new_access, sample_proofs};
use policy_analysis::{Request, alone};
use policy_core::model::{Policy, PolicyKind, is_base64, is_bool, is_date, is_number, parse_cidr};
use policy_core::read_policy;
use serde_json::Value;
use support::request;

/// Random policies of a kind.
fn drawn(kind: PolicyKind, seeds: std::ops::Range<u64>) -> Vec<(Policy, Value)> {
    let mut found = Vec::new();
    for seed in seeds {
        let value = oracle::draw(seed);
        let texts: Vec<&Value> = match kind {
            PolicyKind::Identity => value
                .get("identityPolicies")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .collect(),
            PolicyKind::Trust => value.get("trustPolicy").into_iter().collect(),
            _ => value.get("resourcePolicy").into_iter().collect(),
        };
        found.extend(
            texts.into_iter().map(|it| (read_policy(&it.to_string()).unwrap(), it.clone())),
        );
    }
    found
}

/// Random requests with all keys known.
fn requests(count: u64) -> Vec<Request> {
    (0..count)
        .map(|seed| oracle::complete(&oracle::draw(seed), seed))
        .filter_map(|value| request(&value).ok())
        .filter(is_real)
        .collect()
}

/// Whether the keys that AWS always sends are present, and the values of keys have the right types.
fn is_real(request: &Request) -> bool {
    let has = |key: &str, is_value: fn(&str) -> bool| {
        let found = request.context().iter().find(|(it, _)| it.eq_ignore_ascii_case(key));
        found.map(|(_, values)| matches!(values, Some([one]) if is_value(one)))
    };
    has("aws:CurrentTime", is_date) == Some(true)
        && has("aws:SecureTransport", is_bool) == Some(true)
        && has("s3:max-keys", is_number) != Some(false)
        && has("aws:SourceIp", |it| parse_cidr(it).is_some()) != Some(false)
        && has("example:Bytes", is_base64) != Some(false)
}

fn hold_to_samples(kind: PolicyKind, pairs: usize, seeds: u64) {
    sample_proofs();
    let policies = drawn(kind, 0..seeds);
    let sampled = requests(1_000);
    let (mut proved, mut refuted, mut undecided) = (0, 0, 0);
    for number in 0..pairs {
        let drawn = |number: usize| policies.get(number % policies.len()).unwrap();
        let (one, written) = drawn(number * 7);
        let (other, others) = drawn(number * 13 + number / 11);
        match no_new_access(&[one], &[other], kind, &NoReference).proof {
            Proof::Proved => {
                proved += 1;
                for request in &sampled {
                    // Nobody else has an identity-based policy.
                    if kind == PolicyKind::Identity && request.principal().account().is_none() {
                        continue;
                    }
                    let is_more = alone(&[one], kind, request).truth().is_always()
                        && alone(&[other], kind, request).truth().is_never();
                    assert!(!is_more, "{request:?}\n{written}\n{others}");
                }
            }
            Proof::Refuted(_) => refuted += 1,
            Proof::Undecided(_) => undecided += 1,
        }
    }
    println!("{kind:?}: {proved} proved, {refuted} refuted, {undecided} undecided");
    assert!(undecided * 5 < pairs && proved > 0);
}

#[test]
fn proofs_of_identity_policies_survive_samples() {
    hold_to_samples(PolicyKind::Identity, 300, 400);
}

#[test]
fn proofs_of_resource_policies_survive_samples() {
    hold_to_samples(PolicyKind::Resource, 120, 600);
}

#[test]
fn a_policy_grants_what_it_grants() {
    sample_proofs();
    let mut open = Vec::new();
    for kind in [PolicyKind::Identity, PolicyKind::Resource, PolicyKind::Trust] {
        for (policy, written) in drawn(kind, 0..400) {
            match no_new_access(&[&policy], &[&policy], kind, &NoReference).proof {
                Proof::Proved => {}
                Proof::Refuted(witness) => panic!("{witness:?}\n{written}"),
                Proof::Undecided(reason) => open.push(format!("{reason}: {written}")),
            }
        }
    }
    println!("{} undecided", open.len());
    for text in open.iter().take(3) {
        println!("{text}");
    }
}

/// Whether nothing is granted, if that is decided. A refutation is checked against both policies.
fn is_within(one: &Policy, other: &Policy, kind: PolicyKind) -> Option<bool> {
    sample_proofs();
    let change = no_new_access(&[one], &[other], kind, &NoReference);
    for grant in &change.granted {
        let request = grant.witness.request();
        assert!(alone(&[one], kind, request).truth().is_always(), "{request:?}");
        assert!(alone(&[other], kind, request).truth().is_never(), "{request:?}");
    }
    match change.proof {
        Proof::Proved => Some(true),
        Proof::Refuted(witness) => {
            let is_granted = |grant: &policy_analysis::prove::Grant| {
                format!("{:?}", grant.witness.request()) == format!("{:?}", witness.request())
            };
            assert!(change.granted.iter().any(is_granted));
            Some(false)
        }
        Proof::Undecided(_) => None,
    }
}

const KINDS: [PolicyKind; 3] = [PolicyKind::Identity, PolicyKind::Resource, PolicyKind::Trust];

#[test]
fn the_canonical_form_grants_the_same() {
    let mut proved = 0;
    for kind in KINDS {
        for (policy, written) in drawn(kind, 0..100) {
            let canonical = read_policy(&policy.to_json()).unwrap();
            assert_eq!(policy, canonical);
            for (one, other) in [(&policy, &canonical), (&canonical, &policy)] {
                let is_same = is_within(one, other, kind);
                assert_ne!(is_same, Some(false), "{written}");
                proved += usize::from(is_same == Some(true));
            }
        }
    }
    assert!(proved > 200, "{proved}");
}

#[test]
fn what_is_within_what_is_within_another_is_within_it() {
    let mut chains = 0;
    for kind in KINDS {
        let policies: Vec<Policy> =
            drawn(kind, 0..150).into_iter().map(|(it, _)| it).take(16).collect();
        let within: Vec<Vec<Option<bool>>> = policies
            .iter()
            .map(|one| policies.iter().map(|other| is_within(one, other, kind)).collect())
            .collect();
        for (first, row) in within.iter().enumerate() {
            let bigger =
                (0..).zip(row).filter(|(_, it)| **it == Some(true)).map(|(number, _)| number);
            for second in bigger.filter(|second| *second != first) {
                for (third, answer) in within.get(second).into_iter().flatten().enumerate() {
                    if *answer == Some(true) && third != second {
                        chains += 1;
                        let direct = row.get(third).copied().flatten();
                        assert_ne!(direct, Some(false), "{first} {second} {third}");
                    }
                }
            }
        }
    }
    assert!(chains > 0);
}

#[test]
fn a_value_that_matches_nothing_hides_no_other() {
    sample_proofs();
    let with = |condition: &str| {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {{{condition}}}}}}}"#
        );
        read_policy(&text).unwrap()
    };
    let old = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}}"#;
    let old = read_policy(old).unwrap();
    for (condition, is_proved) in [
        (r#""ArnEquals": {"aws:SourceArn": ["arn:aws:s3:::b", "arn:aws:*"]}"#, false),
        (r#""ArnEquals": {"aws:SourceArn": ["junk*", "arn:aws:s3:::b"]}"#, false),
        (r#""ArnLike": {"aws:SourceArn": ["arn:aws:s3:::b", "arn:aws:s3:*:*"]}"#, false),
        (r#""ArnLike": {"aws:SourceArn": ["arn:aws:s3:::b", "${aws:PrincipalTag/a}"]}"#, false),
        (r#""ArnLike": {"aws:SourceArn": ["arn:aws:*", "junk"]}"#, true),
        (
            r#""Bool": {"aws:SecureTransport": ["no", "true"]}, "StringLike": {"aws:SecureTransport": "*"}"#,
            false,
        ),
    ] {
        let change =
            no_new_access(&[&with(condition)], &[&old], PolicyKind::Identity, &NoReference);
        assert_eq!(matches!(change.proof, Proof::Proved), is_proved, "{condition}");
    }
}
