//! Proofs about the policies that were written for the tests, and about those that AWS manages, which a
//! folder has that `POLICY_CORPUS` names. A release build with `PROOF_PAIRS=2000` and `--nocapture` shows
//! what the proofs cost.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::time::{Duration, Instant};

use corpus::Corpus;
use corpus::made::{Label, Made, made};
use policy_analysis::prove::{NoReference, Proof, no_new_access};
use policy_analysis::{Context, Principal, Request, alone};
use policy_core::model::{Policy, PolicyKind, PrincipalElement};
use policy_core::read_policy;

/// Policies of one kind, with their names.
struct Policies {
    kind: PolicyKind,
    policies: Vec<(String, Policy)>,
    /// Those that AWS takes; what it refuses may leave a question open.
    taken: Vec<(String, Policy)>,
}

/// The policies that were written for the tests, by kind.
fn written() -> Vec<Policies> {
    let mut all = made().unwrap();
    all.retain(|it| read_policy(it.text()).is_ok());
    let named = |it: &Made| (it.document.name.clone(), read_policy(it.text()).unwrap());
    let of_kind = |kind: PolicyKind| {
        let of_kind = || all.iter().filter(|it| it.document.kind == kind);
        let taken = of_kind().filter(|it| it.label == Label::Valid);
        Policies {
            kind,
            policies: of_kind().map(named).collect(),
            taken: taken.map(named).collect(),
        }
    };
    PolicyKind::ALL.map(of_kind).into_iter().filter(|it| !it.policies.is_empty()).collect()
}

fn managed() -> Option<Policies> {
    let corpus = Corpus::from_environment().unwrap()?;
    let read = corpus.of_class("A:aws-published-managed").filter_map(|entry| {
        let text = String::from_utf8(corpus.read(entry).ok()?).ok()?;
        Some((entry.path.clone(), read_policy(&text).ok()?))
    });
    let policies: Vec<_> = read.collect();
    assert!(policies.len() > 100);
    Some(Policies { kind: PolicyKind::Identity, taken: policies.clone(), policies })
}

/// Numbers that are the same in each run.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap()
}

fn timed(new: &Policy, old: &Policy, kind: PolicyKind) -> (Proof, Duration) {
    let start = Instant::now();
    let change = no_new_access(&[new], &[old], kind, &NoReference);
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
fn policies_are_decided() {
    let of_kinds = written();
    assert!(
        of_kinds.len() >= 7 && of_kinds.iter().map(|it| it.policies.len()).sum::<usize>() > 200
    );
    for of_kind in of_kinds.into_iter().chain(managed()) {
        let Policies { kind, policies, taken } = of_kind;
        let mut times = Vec::new();
        for (name, policy) in &policies {
            let (proof, time) = timed(policy, policy, kind);
            assert!(proof.is_proved(), "{name}: {proof:?}");
            let stored = read_policy(&policy.to_json()).unwrap();
            for (new, old) in [(policy, &stored), (&stored, policy)] {
                let (proof, _) = timed(new, old, kind);
                assert!(proof.is_proved(), "{name} as its canonical form: {proof:?}");
            }
            times.push((time, name.clone()));
        }
        report(&format!("{}, each against itself", kind.as_str()), times);
        if taken.len() > 2 {
            compare_pairs(kind, &taken);
        }
    }
}

/// Policies that have nothing to do with each other. What is refuted is so for a request that shows it.
fn compare_pairs(kind: PolicyKind, policies: &[(String, Policy)]) {
    let (mut times, mut open, mut proved, mut refuted, mut seed) =
        (Vec::new(), Vec::new(), 0, 0, 7);
    let pairs = std::env::var("PROOF_PAIRS").ok().and_then(|it| it.parse().ok()).unwrap_or(60);
    for _ in 0..pairs {
        let mut draw = || policies.get(next(&mut seed) % policies.len()).unwrap();
        let ((one, new), (other, old)) = (draw(), draw());
        let (proof, time) = timed(new, old, kind);
        let name = format!("{one} against {other}");
        match proof {
            Proof::Proved => {
                for request in requests(new, kind) {
                    let allowed = |policy| alone(&[policy], kind, &request).truth();
                    let is_new = allowed(new).is_always() && allowed(old).is_never();
                    assert!(!is_new, "{name}: {request:?}");
                }
                proved += 1;
            }
            Proof::Refuted(witness) => {
                let allowed = |policy| alone(&[policy], kind, witness.request()).truth();
                assert!(
                    allowed(new).is_always() && !allowed(old).is_always(),
                    "{name}: {witness:?}"
                );
                refuted += 1;
            }
            Proof::Undecided(reason) => open.push(format!("{name}: {reason}")),
        }
        times.push((time, name));
    }
    report("pairs", times);
    println!("{proved} proved, {refuted} refuted, {} undecided", open.len());
    for text in &open {
        println!("  {text}");
    }
    assert!(open.len() * 50 <= pairs, "{open:?}");
    // A resource control policy only denies, so none grants what another does not.
    assert!(refuted > 0 || kind == PolicyKind::ResourceControl, "{}", kind.as_str());
}

#[test]
fn the_canonical_form_decides_as_the_policy_does() {
    let (mut asked, mut allowed, mut denied) = (0, 0, 0);
    for Policies { kind, policies, .. } in written().into_iter().chain(managed()) {
        for (name, policy) in policies {
            let stored = read_policy(&policy.to_json()).unwrap();
            for request in requests(&policy, kind) {
                let verdict = alone(&[&policy], kind, &request);
                assert_eq!(verdict, alone(&[&stored], kind, &request), "{name}: {request:?}");
                asked += 1;
                allowed += usize::from(verdict.allowed.is_always());
                denied += usize::from(verdict.denied.is_always());
            }
        }
    }
    println!("{asked} requests, {allowed} allowed, {denied} denied");
    assert!(asked > 600 && allowed > 150 && denied > 60, "{asked} {allowed} {denied}");
}

/// Requests that a policy is about, or nearly: those that its statements name, with their wildcards filled,
/// with the values of their conditions and without.
fn requests(policy: &Policy, kind: PolicyKind) -> Vec<Request> {
    let mut requests = Vec::new();
    for statement in policy.statements() {
        let action = |text: &str| match text {
            "*" => "sqs:SendMessage".to_owned(),
            text => filled(text),
        };
        let actions: Vec<_> = statement.action().values().iter().map(action).collect();
        let resource = |text: &str| match text {
            "*" => "arn:aws:sqs:eu-west-1:123456789012:orders".to_owned(),
            text => filled(text),
        };
        let resources = statement.resource().into_iter().flat_map(|it| it.values().iter());
        let resources: Vec<_> = resources
            .map(resource)
            .chain(["arn:aws:iam::123456789012:role/worker".to_owned()])
            .collect();
        let named = statement.principal().into_iter().flat_map(PrincipalElement::entries);
        let named = named.flat_map(|entry| entry.values().iter()).map(str::to_owned);
        let known = "arn:aws:iam::123456789012:role/ci".to_owned();
        let principals: Vec<_> =
            named.chain([known]).filter_map(|it| Principal::parse(&it).ok()).collect();
        let mut context = Context::new();
        for condition in statement.conditions() {
            let value = condition.values().next().map(|it| filled(it.as_str()));
            let value = value.unwrap_or_default();
            context = context.clone().with(condition.key(), value).unwrap_or(context);
        }
        for (action, resource, principal) in actions.iter().flat_map(|action| {
            let principals = &principals;
            let of = move |resource| principals.iter().map(move |it| (action, resource, it));
            resources.iter().flat_map(of)
        }) {
            let request = Request::new(principal.clone(), action, resource);
            let Ok(request) = request else { continue };
            let request = request.clone().with_resource_account("123456789012").unwrap_or(request);
            requests.extend(request.clone().with_context(context.clone()).ok());
            requests.push(request);
        }
    }
    assert!(!requests.is_empty() || kind == PolicyKind::Identity, "{}", policy.to_json());
    requests
}

/// A pattern with a letter for each wildcard, and without its variables.
fn filled(pattern: &str) -> String {
    let mut pieces = pattern.split("${");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push('v');
        text.push_str(piece.split_once('}').map_or("", |(_, rest)| rest));
    }
    text.replace(['*', '?'], "x")
}
