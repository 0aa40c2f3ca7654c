//! Proofs about the policies that AWS manages. `POLICY_CORPUS` names a folder of documents; without it
//! nothing is asked. A release build with `PROOF_PAIRS=2000` and `--nocapture` shows what the proofs cost.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::path::Path;
use std::time::{Duration, Instant};

use policy_analysis::alone;
use policy_analysis::prove::{NoReference, Proof, no_new_access};
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;
use serde_json::Value;

fn managed() -> Option<Vec<(String, Policy)>> {
    let folder = std::env::var_os("POLICY_CORPUS")?;
    // A relative folder is one beside the workspace.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let index = std::fs::read_to_string(folder.join("INDEX.tsv")).unwrap();
    let rows = index.lines().filter(|row| row.ends_with("A:aws-published-managed"));
    let read = rows.filter_map(|row| {
        let name = row.split('\t').next()?;
        let text = std::fs::read_to_string(folder.join(name)).ok()?;
        Some((name.to_owned(), read_policy(&text).ok()?))
    });
    Some(read.collect())
}

/// Numbers that are the same in each run.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap()
}

/// The policy with a statement for each action of each statement, the last first.
fn split(policy: &Policy) -> Policy {
    let value: Value = serde_json::from_str(&policy.to_json()).unwrap();
    let mut statements: Vec<Value> = Vec::new();
    let written = value.get("Statement").unwrap();
    for statement in written.as_array().unwrap_or(&vec![written.clone()]) {
        match statement.get("Action").and_then(Value::as_array) {
            None => statements.push(statement.clone()),
            Some(actions) => statements.extend(actions.iter().map(|action| {
                let mut one = statement.clone();
                if let Some(one) = one.as_object_mut() {
                    one.insert("Action".to_owned(), action.clone());
                    one.remove("Sid");
                }
                one
            })),
        }
    }
    statements.reverse();
    let mut value = value.clone();
    if let Some(value) = value.as_object_mut() {
        value.insert("Statement".to_owned(), Value::from(statements));
    }
    read_policy(&value.to_string()).unwrap()
}

/// What became of many questions.
#[derive(Default)]
struct Tally {
    times: Vec<(Duration, String)>,
    open: Vec<(String, String)>,
    proved: usize,
}

impl Tally {
    fn ask(&mut self, name: &str, new: &Policy, old: &Policy) -> Proof {
        let start = Instant::now();
        let change = no_new_access(&[new], &[old], PolicyKind::Identity, &NoReference);
        self.times.push((start.elapsed(), name.to_owned()));
        for grant in &change.granted {
            let request = grant.witness.request();
            let asked = |it: &Policy| alone(&[it], PolicyKind::Identity, request).truth();
            assert!(asked(new).is_always() && asked(old).is_never(), "{name}: {request:?}");
        }
        match &change.proof {
            Proof::Proved => self.proved += 1,
            Proof::Refuted(_) => {}
            Proof::Undecided(reason) => self.open.push((name.to_owned(), reason.clone())),
        }
        change.proof
    }

    fn report(mut self, title: &str) -> Vec<(String, String)> {
        self.times.sort();
        let at = |share: usize| self.times.get(self.times.len() * share / 1_000).map(|it| it.0);
        println!(
            "{title}: {} asked, {} proved, {} undecided; p50 {:?}, p99 {:?}",
            self.times.len(),
            self.proved,
            self.open.len(),
            at(500),
            at(990),
        );
        for slow in self.times.iter().rev().take(3) {
            println!("  {slow:?}");
        }
        for (name, reason) in &self.open {
            println!("  open\t{title}\t{name}\t{reason}");
        }
        self.open
    }
}

#[test]
fn the_policies_that_aws_manages_are_decided() {
    let Some(policies) = managed() else { return };
    assert!(policies.len() > 100);
    // Without optimisation, some of them.
    let step = if cfg!(debug_assertions) { 4 } else { 1 };
    let mut itself = Tally::default();
    for (name, policy) in &policies {
        let proof = itself.ask(name, policy, policy);
        assert!(proof.is_proved(), "{name}: {proof:?}");
    }
    itself.report("itself");
    let (mut within, mut around, mut narrow, mut wide) =
        (Tally::default(), Tally::default(), Tally::default(), Tally::default());
    for (number, (name, policy)) in policies.iter().enumerate().step_by(step) {
        let split = split(policy);
        within.ask(name, policy, &split);
        around.ask(name, &split, policy);
        // Without one of its statements it is as one that was changed.
        let changed = changed(&split, number);
        narrow.ask(name, &changed, policy);
        wide.ask(name, policy, &changed);
    }
    let mut open = within.report("within itself split");
    open.extend(around.report("split within itself"));
    open.extend(narrow.report("without a part within itself"));
    let of_parts = wide.report("within itself without a part");
    let (mut pairs, mut seed) = (Tally::default(), 7);
    let count = std::env::var("PROOF_PAIRS").ok().and_then(|it| it.parse().ok()).unwrap_or(60);
    for _ in 0..count {
        let mut draw = || policies.get(next(&mut seed) % policies.len()).unwrap();
        let ((one, new), (other, old)) = (draw(), draw());
        pairs.ask(&format!("{one} against {other}"), new, old);
    }
    let of_pairs = pairs.report("pairs");
    assert!(of_pairs.len() * 50 <= count, "{of_pairs:?}");
    assert!(of_parts.len() * 20 <= policies.len(), "{of_parts:?}");
    assert!(open.len() * 20 <= policies.len(), "{open:?}");
}

/// The policy without one of its statements.
fn changed(policy: &Policy, number: usize) -> Policy {
    let mut value: Value = serde_json::from_str(&policy.to_json()).unwrap();
    if let Some(statements) = value.get_mut("Statement").and_then(Value::as_array_mut)
        && statements.len() > 1
    {
        statements.remove(number % statements.len());
    }
    read_policy(&value.to_string()).unwrap()
}
