//! Proofs about the policies that AWS manages. `POLICY_CORPUS` names a folder of documents; without it
//! nothing is asked. A release build with `PROOF_PAIRS=2000` and `--nocapture` shows what the proofs cost.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::path::Path;
use std::time::{Duration, Instant};

use policy_analysis::prove::{NoReference, Proof, no_new_access};
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;

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

fn timed(new: &Policy, old: &Policy) -> (Proof, Duration) {
    let start = Instant::now();
    let change = no_new_access(&[new], &[old], PolicyKind::Identity, &NoReference);
    (change.proof, start.elapsed())
}

fn report(title: &str, mut times: Vec<(Duration, String)>) {
    times.sort();
    let at = |share: usize| times.get(times.len() * share / 1_000).map(|it| it.0);
    println!("{title}: p50 {:?}, p99 {:?}, most {:?}", at(500), at(990), times.last());
    for slow in times.iter().rev().take(5) {
        println!("  {slow:?}");
    }
}

#[test]
fn the_policies_that_aws_manages_are_decided() {
    let Some(policies) = managed() else { return };
    assert!(policies.len() > 100);
    let mut times = Vec::new();
    for (name, policy) in &policies {
        let (proof, time) = timed(policy, policy);
        assert!(proof.is_proved(), "{name}: {proof:?}");
        times.push((time, name.clone()));
    }
    report("each against itself", times);
    let (mut times, mut open, mut proved, mut seed) = (Vec::new(), Vec::new(), 0, 7);
    let pairs = std::env::var("PROOF_PAIRS").ok().and_then(|it| it.parse().ok()).unwrap_or(60);
    for _ in 0..pairs {
        let mut draw = || policies.get(next(&mut seed) % policies.len()).unwrap();
        let ((one, new), (other, old)) = (draw(), draw());
        let (proof, time) = timed(new, old);
        let name = format!("{one} against {other}");
        match proof {
            Proof::Proved => proved += 1,
            Proof::Refuted(_) => {}
            Proof::Undecided(reason) => open.push(format!("{name}: {reason}")),
        }
        times.push((time, name));
    }
    report("pairs", times);
    println!("{proved} proved, {} undecided", open.len());
    for text in &open {
        println!("  {text}");
    }
    assert!(open.len() * 50 <= pairs, "{open:?}");
}
