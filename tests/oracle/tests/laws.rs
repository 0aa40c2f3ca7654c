//! Laws for all answers.

use std::collections::{BTreeMap, BTreeSet};

use oracle::{Answer, complete, decide, draw};
use serde_json::Value;

const DRAWS: u64 = 20_000;

#[test]
fn draws_get_all_answers() {
    let mut counts = BTreeMap::<Answer, u64>::new();
    for seed in 0..DRAWS {
        let request = draw(seed);
        let answer = decide(&request).unwrap_or_else(|error| {
            panic!("draw {seed} is not a valid request: {error}\n{request:#}")
        });
        *counts.entry(answer).or_default() += 1;
    }
    println!("{DRAWS} draws: {counts:?}");
    for answer in [Answer::Allowed, Answer::ExplicitDeny, Answer::ImplicitDeny, Answer::Undecided] {
        let count = counts.get(&answer).copied().unwrap_or_default();
        assert!(count * 20 >= DRAWS, "{count} of {DRAWS} draws are {answer:?}");
    }
    assert!(counts[&Answer::Undecided] * 3 <= DRAWS, "most draws can be decided");
}

#[test]
fn what_is_decided_stays_when_more_is_known() {
    let (mut completions, mut now_decided) = (0, 0);
    for seed in 0..DRAWS {
        let request = draw(seed);
        let before = decide(&request).unwrap();
        if request.get("unknownContext").is_none() {
            continue;
        }
        for completed in [complete(&request, 2 * seed), complete(&request, 2 * seed + 1)] {
            let after = decide(&completed)
                .unwrap_or_else(|error| panic!("draw {seed} completed: {error}\n{completed:#}"));
            completions += 1;
            if before == Answer::Undecided {
                now_decided += u64::from(after != before);
            } else {
                assert_eq!(before, after, "draw {seed}\n{request:#}\n{completed:#}");
            }
        }
    }
    println!("{completions} completions, {now_decided} of them decided what was not");
    assert!(now_decided > 100);
}

#[test]
fn the_same_seed_draws_the_same() {
    for seed in 0..200 {
        let request = draw(seed);
        assert_eq!(request, draw(seed));
        assert_eq!(complete(&request, seed), complete(&request, seed));
    }
}

/// Checks that the random requests cover everything that they should test.
#[test]
fn draws_have_everything() {
    const BASES: [&str; 26] = [
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike",
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
        "DateEquals",
        "DateNotEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
        "Bool",
        "BinaryEquals",
        "IpAddress",
        "NotIpAddress",
        "ArnEquals",
        "ArnLike",
        "ArnNotEquals",
        "ArnNotLike",
    ];
    let mut names = BTreeSet::new();
    let mut texts = BTreeSet::new();
    let mut empty_levels = 0;
    for seed in 0..DRAWS / 3 {
        let request = draw(seed);
        for levels in ["serviceControlPolicies", "resourceControlPolicies"] {
            let levels = request[levels].as_array().into_iter().flatten();
            empty_levels += levels.filter(|level| **level == Value::Array(Vec::new())).count();
        }
        gather(&request, &mut names, &mut texts);
    }
    let mut wanted = vec!["Null".to_owned(), "NotPrincipal".to_owned(), "sessionOf".to_owned()];
    for base in BASES {
        for before in ["", "ForAllValues:", "ForAnyValue:"] {
            wanted.extend([format!("{before}{base}"), format!("{before}{base}IfExists")]);
        }
    }
    for name in [
        "NotAction",
        "NotResource",
        "CanonicalUser",
        "resourceAccount",
        "unknownContext",
        "identityPolicies",
        "permissionBoundaries",
        "sessionPolicies",
        "resourcePolicy",
        "trustPolicy",
        "endpointPolicies",
        "serviceControlPolicies",
        "resourceControlPolicies",
    ] {
        wanted.push(name.to_owned());
    }
    wanted.retain(|name| !names.contains(name));
    assert!(wanted.is_empty(), "never drawn: {wanted:?}");
    for part in ["${aws:username}", "'red'}", "${*}", "2008-10-17", "sts:GetCallerIdentity"] {
        assert!(texts.iter().any(|text| text.contains(part)), "never drawn: {part}");
    }
    assert!(empty_levels > 20, "{empty_levels} empty levels");
}

/// The names of all members, and all strings.
fn gather(value: &Value, names: &mut BTreeSet<String>, texts: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| gather(value, names, texts)),
        Value::Object(object) => {
            for (name, value) in object {
                names.insert(name.clone());
                gather(value, names, texts);
            }
        }
        Value::String(text) => {
            texts.insert(text.clone());
        }
        _ => {}
    }
}
