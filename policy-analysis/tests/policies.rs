//! Proofs about the policies written for the tests, and about AWS managed policies in the folder that
//! `POLICY_CORPUS` names. A release build with `PROOF_PAIRS=2000` and `--nocapture` shows the cost of the
//! proofs.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::time::{Duration, Instant};

use corpus::Corpus;
use corpus::made::{Label, Made, made};
use policy_analysis::prove::{NoReference, Proof, no_new_access, sample_proofs};
use policy_analysis::{Context, Principal, Request, alone};
use policy_core::model::{Policy, PolicyKind, PrincipalElement};
use policy_core::read_policy;
use serde_json::Value;

/// Policies of one kind, with their names.
struct Policies {
    kind: PolicyKind,
    policies: Vec<(String, Policy)>,
    /// Those that AWS accepts; rejected ones may leave a question undecided.
    taken: Vec<(String, Policy)>,
}

/// The policies written for the tests, by kind.
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

/// Pseudorandom numbers that are the same in each run.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap()
}

/// The results of many questions about policies of a kind.
struct Tally {
    kind: PolicyKind,
    times: Vec<(Duration, String)>,
    open: Vec<(String, String)>,
    proved: usize,
    refuted: usize,
}

impl Tally {
    const fn of(kind: PolicyKind) -> Self {
        Self { kind, times: Vec::new(), open: Vec::new(), proved: 0, refuted: 0 }
    }

    /// Asks whether one grants nothing that another does not. A refutation must have requests that show it,
    /// and a proof must have none among those that match the first.
    fn ask(&mut self, name: &str, new: &Policy, old: &Policy) -> Proof {
        sample_proofs();
        let start = Instant::now();
        let change = no_new_access(&[new], &[old], self.kind, &NoReference);
        self.times.push((start.elapsed(), name.to_owned()));
        let is_new = |request: &Request| {
            let truth = |policy| alone(&[policy], self.kind, request).truth();
            truth(new).is_always() && truth(old).is_never()
        };
        for grant in &change.granted {
            assert!(is_new(grant.witness.request()), "{name}: {:?}", grant.witness);
        }
        match &change.proof {
            Proof::Proved => {
                for request in requests(new, self.kind) {
                    assert!(!is_new(&request), "{name}: {request:?}");
                }
                self.proved += 1;
            }
            Proof::Refuted(_) => self.refuted += 1,
            Proof::Undecided(reason) => self.open.push((name.to_owned(), reason.clone())),
        }
        change.proof
    }

    fn report(&mut self, title: &str) {
        self.times.sort();
        let at = |share: usize| self.times.get(self.times.len() * share / 1_000).map(|it| it.0);
        println!(
            "{} {title}: {} proved, {} refuted, {} undecided; p50 {:?}, p99 {:?}",
            self.kind.as_str(),
            self.proved,
            self.refuted,
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
    }
}

/// An equivalent policy with one statement per action of each statement, in reverse order.
fn split(policy: &Policy) -> Policy {
    with_statements(policy, |statements| {
        let each = statements.into_iter().flat_map(|statement| {
            match statement.get("Action").and_then(Value::as_array).cloned() {
                None => vec![statement],
                Some(actions) => {
                    let one = |action| {
                        let mut one = statement.clone();
                        if let Some(members) = one.as_object_mut() {
                            members.insert("Action".to_owned(), action);
                            members.remove("Sid");
                        }
                        one
                    };
                    actions.into_iter().map(one).collect()
                }
            }
        });
        let mut each: Vec<Value> = each.collect();
        each.reverse();
        each
    })
}

/// The policy without one of its statements, if it has several.
fn without(policy: &Policy, number: usize) -> Policy {
    with_statements(policy, |mut statements| {
        if statements.len() > 1 {
            statements.remove(number % statements.len());
        }
        statements
    })
}

fn with_statements(policy: &Policy, change: impl FnOnce(Vec<Value>) -> Vec<Value>) -> Policy {
    let mut value: Value = serde_json::from_str(&policy.to_json()).unwrap();
    let members = value.as_object_mut().unwrap();
    let statements = match members.remove("Statement").unwrap() {
        Value::Array(statements) => statements,
        one => vec![one],
    };
    members.insert("Statement".to_owned(), Value::from(change(statements)));
    read_policy(&value.to_string()).unwrap()
}

#[test]
fn policies_are_decided() {
    let of_kinds = written();
    assert!(
        of_kinds.len() >= 7 && of_kinds.iter().map(|it| it.policies.len()).sum::<usize>() > 200
    );
    for of_kind in of_kinds.into_iter().chain(managed()) {
        let Policies { kind, policies, taken } = of_kind;
        let mut itself = Tally::of(kind);
        for (name, policy) in &policies {
            let stored = read_policy(&policy.to_json()).unwrap();
            for (new, old) in [(policy, policy), (policy, &stored), (&stored, policy)] {
                let proof = itself.ask(name, new, old);
                assert!(proof.is_proved(), "{name}: {proof:?}");
            }
        }
        itself.report("itself");
        compare_parts(kind, &taken);
        if taken.len() > 2 {
            compare_pairs(kind, &taken);
        }
    }
}

/// Equivalent policies, and policies without a part.
fn compare_parts(kind: PolicyKind, policies: &[(String, Policy)]) {
    // Without optimization, only some of many are used.
    let step = if cfg!(debug_assertions) { 1 + policies.len() / 100 } else { 1 };
    let [mut within, mut around, mut narrow, mut wide] = [0; 4].map(|_| Tally::of(kind));
    for (number, (name, policy)) in policies.iter().enumerate().step_by(step) {
        let split = split(policy);
        let less = without(&split, number);
        for proof in [within.ask(name, policy, &split), around.ask(name, &split, policy)] {
            assert!(proof.witness().is_none(), "{name}: {proof:?}");
        }
        narrow.ask(name, &less, policy);
        wide.ask(name, policy, &less);
    }
    for (tally, title) in [
        (&mut within, "within itself split"),
        (&mut around, "split within itself"),
        (&mut narrow, "without a part within itself"),
        (&mut wide, "within itself without a part"),
    ] {
        tally.report(title);
        assert!(tally.open.len() * 20 <= policies.len(), "{title}: {:?}", tally.open);
    }
    assert!(within.proved > 0 && around.proved > 0);
}

/// Unrelated policies.
fn compare_pairs(kind: PolicyKind, policies: &[(String, Policy)]) {
    let (mut tally, mut seed) = (Tally::of(kind), 7);
    let pairs = std::env::var("PROOF_PAIRS").ok().and_then(|it| it.parse().ok()).unwrap_or(60);
    for _ in 0..pairs {
        let mut draw = || policies.get(next(&mut seed) % policies.len()).unwrap();
        let ((one, new), (other, old)) = (draw(), draw());
        tally.ask(&format!("{one} against {other}"), new, old);
    }
    tally.report("pairs");
    assert!(tally.open.len() * 50 <= pairs, "{:?}", tally.open);
    // Resource control policies only deny, so none grants what another does not.
    assert!(tally.refuted > 0 || kind == PolicyKind::ResourceControl, "{}", kind.as_str());
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

/// Requests that match a policy, or nearly: those that its statements name, with their wildcards filled, with
/// and without the values of their conditions.
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
