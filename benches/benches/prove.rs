//! How long proofs take: percentiles over policies, and the worst cases.
//!
//! The policies are the documents of `tests/corpus`, and with `POLICY_CORPUS` AWS's managed policies. Each
//! number is the shortest of three runs. No peer proves anything locally, so nothing is compared.

use std::hint::black_box;
use std::time::{Duration, Instant};

use corpus::Corpus;
use corpus::made::made;
use policy_analysis::prove::{NoReference, Proof, no_new_access};
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;
use serde_json::{Value, json};

const RUNS: usize = 3;

fn main() {
    let policies = policies();
    println!("{} policies", policies.len());
    let split: Vec<Policy> = policies.iter().map(split).collect();
    let pairs = policies.iter().zip(policies.iter().cycle().skip(17));
    report("itself", policies.iter().map(|it| (it, it)));
    report("itself within itself split", policies.iter().zip(&split));
    report("itself split within itself", split.iter().zip(&policies));
    report("another policy", pairs);
    for (name, new, old) in worst_cases() {
        let (time, proof) = timed(&new, &old);
        println!("{name:<28} {:>12} {}", format!("{time:.1?}"), answer(&proof));
    }
}

/// The identity-based policies, as they are stored.
fn policies() -> Vec<Policy> {
    let corpus = Corpus::from_environment().expect("the corpus can be read");
    let texts: Vec<String> = match &corpus {
        Some(corpus) => corpus
            .of_class("A:aws-published-managed")
            .filter_map(|entry| String::from_utf8(corpus.read(entry).ok()?).ok())
            .collect(),
        None => made()
            .expect("the documents can be read")
            .into_iter()
            .filter(|it| it.document.kind == PolicyKind::Identity)
            .map(|it| it.text().to_owned())
            .collect(),
    };
    texts.iter().filter_map(|text| read_policy(text).ok()).collect()
}

/// The same policy with one statement per action.
fn split(policy: &Policy) -> Policy {
    let mut value: Value = serde_json::from_str(&policy.to_json()).expect("a policy is JSON");
    let statements = match value["Statement"].take() {
        Value::Array(statements) => statements,
        one => vec![one],
    };
    let mut split: Vec<Value> = Vec::new();
    for statement in statements {
        match statement["Action"].as_array().cloned() {
            None => split.push(statement),
            Some(actions) => split.extend(actions.into_iter().map(|action| {
                let mut one = statement.clone();
                one["Action"] = action;
                if let Some(members) = one.as_object_mut() {
                    members.remove("Sid");
                }
                one
            })),
        }
    }
    split.reverse();
    value["Statement"] = split.into();
    read_policy(&value.to_string()).expect("it is still a policy")
}

fn timed(new: &Policy, old: &Policy) -> (Duration, Proof) {
    let run = || {
        let start = Instant::now();
        let change = no_new_access(&[new], &[old], PolicyKind::Identity, &NoReference);
        (start.elapsed(), black_box(change).proof)
    };
    let mut runs: Vec<(Duration, Proof)> = (0..RUNS).map(|_| run()).collect();
    runs.sort_by_key(|(time, _)| *time);
    runs.swap_remove(0)
}

const fn answer(proof: &Proof) -> &'static str {
    match proof {
        Proof::Proved => "proved",
        Proof::Refuted(_) => "refuted",
        Proof::Undecided(_) => "undecided",
    }
}

fn report<'a>(title: &str, pairs: impl Iterator<Item = (&'a Policy, &'a Policy)>) {
    let mut counts = [0; 3];
    let mut times: Vec<Duration> = Vec::new();
    for (new, old) in pairs {
        let (time, proof) = timed(new, old);
        times.push(time);
        counts[match proof {
            Proof::Proved => 0,
            Proof::Refuted(_) => 1,
            Proof::Undecided(_) => 2,
        }] += 1;
    }
    times.sort();
    let at = |share: usize| times[(times.len() * share / 1_000).min(times.len() - 1)];
    let [proved, refuted, undecided] = counts;
    println!(
        "{title:<28} p50 {:>9} p99 {:>9} max {:>9}  {proved} proved, {refuted} refuted, {undecided} undecided",
        format!("{:.1?}", at(500)),
        format!("{:.1?}", at(990)),
        format!("{:.1?}", at(1_000)),
    );
}

/// Policies that make a search large.
fn worst_cases() -> Vec<(&'static str, Policy, Policy)> {
    let policy = |statements: Value| {
        let document = json!({"Version": "2012-10-17", "Statement": statements});
        read_policy(&document.to_string()).expect("it is a policy")
    };
    let allow = |resource: Value| json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": resource});
    let floating: Vec<String> = (0..16).map(|it| format!("arn:aws:s3:::*x{it}y*")).collect();
    let union = policy(json!([allow(json!(floating))]));
    let each: Vec<Value> = floating.iter().map(|it| allow(json!(it))).collect();
    let keys = |count: usize, value: &str| {
        let block: serde_json::Map<String, Value> =
            (0..count).map(|it| (format!("aws:PrincipalTag/k{it}"), json!(value))).collect();
        let mut statement = allow(json!("arn:aws:s3:::b/*"));
        statement["Condition"] = json!({"StringLike": block});
        policy(json!([statement]))
    };
    let stars = |letters: &str| {
        let name: String = (0..200).map(|it| format!("*{}", &letters[it % 3..=it % 3])).collect();
        policy(json!([allow(json!(format!("arn:aws:s3:::{name}*")))]))
    };
    let many = |bucket: &str| {
        let statement = |it: usize| allow(json!(format!("arn:aws:s3:::{bucket}-{it}/*")));
        policy(json!((0..10_000).map(statement).collect::<Vec<_>>()))
    };
    vec![
        ("16 substrings", policy(json!(each)), union.clone()),
        ("16 substrings, back", union, policy(json!(each))),
        ("20 keys", keys(20, "a*"), keys(20, "a*b*")),
        ("40 keys", keys(40, "a*"), keys(40, "a*b*")),
        ("200 stars", stars("abc"), stars("acb")),
        ("10,000 statements", many("a"), many("b")),
    ]
}
