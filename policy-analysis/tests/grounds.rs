//! The statements by which something is proved suffice: without the others, it is still proved.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests fail like tests"
)]

use corpus::Corpus;
use corpus::made::made;
use differential::{Random, number, policy, variant};
use policy_analysis::prove::{
    Ground, NoReference, RequestBox, StatementPlace, allows, allows_grounds, denies,
    denies_grounds, no_new_access, no_new_access_grounds, not_public, not_public_grounds,
    sample_proofs,
};
use policy_core::model::{Effect, Policy, PolicyKind};
use policy_core::read_policy;
use serde_json::{Value, json};

/// A policy with its statements as they were written.
#[derive(Clone)]
struct Written {
    version: Value,
    statements: Vec<Value>,
}

impl Written {
    fn of(text: &str) -> Self {
        let mut value: Value = serde_json::from_str(text).unwrap();
        let statements = match value["Statement"].take() {
            Value::Array(statements) => statements,
            one => vec![one],
        };
        Self { version: value["Version"].take(), statements }
    }

    fn read(&self) -> Policy {
        self.only(|_, _| true).unwrap()
    }

    /// The policy with only some of its statements; `None` if it would have none.
    fn only(&self, is_kept: impl Fn(usize, Effect) -> bool) -> Option<Policy> {
        let effect = |it: &Value| match it["Effect"].as_str() {
            Some("Deny") => Effect::Deny,
            _ => Effect::Allow,
        };
        let kept = self.statements.iter().enumerate();
        let kept: Vec<&Value> =
            kept.filter(|(at, it)| is_kept(*at, effect(it))).map(|(_, it)| it).collect();
        let mut value = json!({ "Statement": kept });
        if self.version.is_string() {
            value["Version"] = self.version.clone();
        }
        (!kept.is_empty()).then(|| read_policy(&value.to_string()).unwrap())
    }

    /// The same with one statement for each action.
    fn split(&self) -> Self {
        let split = |statement: &Value| match statement["Action"].as_array() {
            None => vec![statement.clone()],
            Some(actions) => {
                let one = |action: &Value| {
                    let mut one = statement.clone();
                    one["Action"] = action.clone();
                    one.as_object_mut().unwrap().remove("Sid");
                    one
                };
                actions.iter().map(one).collect()
            }
        };
        Self { statements: self.statements.iter().flat_map(split).collect(), ..self.clone() }
    }
}

/// Whether it is a policy, also if another program writes it.
fn is_read(text: &str) -> bool {
    let read = || serde_json::from_str::<Value>(text).ok().map(|it| read_policy(&it.to_string()));
    read_policy(text).is_ok() && read().is_some_and(|it| it.is_ok())
}

fn numbers(places: &[StatementPlace]) -> Vec<usize> {
    assert!(places.iter().all(|it| it.policy == 0) && places.is_sorted(), "{places:?}");
    places.iter().map(|it| it.statement).collect()
}

fn slice(policy: &Option<Policy>) -> Vec<&Policy> {
    policy.iter().collect()
}

/// What is said about a change. The old policy keeps its denials, which only make a proof harder.
#[derive(Default)]
struct Tally {
    proved: usize,
    /// How many of the old statements that allow something are named, and how many there are.
    covering: (usize, usize),
}

impl Tally {
    fn check(&mut self, new: &Written, old: &Written, kind: PolicyKind) {
        sample_proofs();
        let (one, other) = (new.read(), old.read());
        let is_proved = no_new_access(&[&one], &[&other], kind, &NoReference).proof.is_proved();
        let grounds = no_new_access_grounds(&[&one], &[&other], kind, &NoReference);
        assert_eq!(grounds.is_some(), is_proved);
        let Some(grounds) = grounds else { return };
        self.proved += 1;
        let allows = |policy: &Policy| {
            policy.statements().iter().filter(|it| it.effect() == Effect::Allow).count()
        };
        for (at, statement) in one.statements().iter().enumerate() {
            if statement.effect() == Effect::Deny {
                continue;
            }
            let is_own = |it: &&Ground| it.statement.as_ref().unwrap().statement == at;
            let ground = grounds.iter().find(is_own);
            let (covering, denying) = match ground {
                Some(it) => (numbers(&it.covered_by), numbers(&it.denied_by)),
                None => (Vec::new(), Vec::new()),
            };
            let after = new.only(|it, effect| match effect {
                Effect::Allow => it == at,
                Effect::Deny => denying.contains(&it),
            });
            let before = old.only(|it, effect| effect == Effect::Deny || covering.contains(&it));
            let proof = no_new_access(&slice(&after), &slice(&before), kind, &NoReference).proof;
            assert!(proof.is_proved(), "{ground:?}\n{proof:?}\n{one:?}\n{other:?}");
            self.covering.0 += covering.len();
            self.covering.1 += allows(&other);
        }
    }
}

#[test]
fn what_a_random_proof_names_suffices() {
    let pairs = number("PAIRS", if cfg!(debug_assertions) { 300 } else { 20_000 });
    let mut random = Random(number("SEED", 0x96_0d5).max(1));
    let mut tally = Tally::default();
    for _ in 0..pairs {
        let (_, one) = policy(&mut random);
        let (_, other) = variant(&mut random, &one);
        // More statements that may play a part, and some that do not.
        let (_, more) = policy(&mut random);
        let (new, mut old) = (Written::of(&one), Written::of(&other));
        old.statements.extend(Written::of(&more).statements);
        tally.check(&new, &old, PolicyKind::Identity);
    }
    let Tally { proved, covering: (named, all) } = tally;
    println!("{proved} proved, by {named} of {all} statements");
    assert!(proved as u64 > pairs / 10 && named * 3 < all * 2);
}

#[test]
fn what_a_proof_about_real_policies_names_suffices() {
    let managed = Corpus::from_environment().unwrap().map(|corpus| {
        let entries = corpus.of_class("A:aws-published-managed");
        let text = |entry| String::from_utf8(corpus.read(entry).unwrap()).unwrap();
        entries.map(text).step_by(7).collect::<Vec<_>>()
    });
    let managed = managed.into_iter().flatten().map(|text| (PolicyKind::Identity, text));
    let made = made().unwrap();
    let made = made.iter().map(|it| (it.document.kind, it.text().to_owned()));
    let (mut itself, mut parts) = (Tally::default(), Tally::default());
    for (kind, text) in made.chain(managed).filter(|(_, text)| is_read(text)) {
        let whole = Written::of(&text);
        let split = whole.split();
        itself.check(&whole, &whole, kind);
        parts.check(&whole, &split, kind);
        parts.check(&split, &whole, kind);
    }
    for Tally { proved, covering: (named, all) } in [itself, parts] {
        println!("{proved} proved, by {named} of {all} statements");
        assert!(proved > 200 && named < all);
    }
}

/// The whole policy is denied some requests or allowed some by what is named alone.
#[test]
fn what_proofs_about_boxes_name_suffices() {
    let count = number("PAIRS", if cfg!(debug_assertions) { 300 } else { 20_000 });
    let mut random = Random(number("SEED", 0x60_7e5).max(1));
    let (mut denied, mut needed, mut allowed) = (0, 0, 0);
    for _ in 0..count {
        let (_, text) = policy(&mut random);
        let mut written = Written::of(&text);
        let (_, more) = policy(&mut random);
        written.statements.extend(Written::of(&more).statements);
        let policy = written.read();
        let action = format!("s3:{}", random.text(&["a", "b", "*"], 2));
        let resource = format!("arn:aws:s3:::{}", random.text(&["a", "b", "*"], 2));
        let asked = RequestBox { action: &action, resource: Some(&resource) };
        let kind = PolicyKind::Identity;
        if let Some(grounds) = denies_grounds(&[&policy], kind, asked, &NoReference) {
            denied += 1;
            for at in 0..written.statements.len() {
                let is_own = |it: &&Ground| it.statement.as_ref().unwrap().statement == at;
                let ground = grounds.iter().find(is_own);
                let denying = ground.map(|it| numbers(&it.denied_by)).unwrap_or_default();
                needed += usize::from(!denying.is_empty());
                let part = written.only(|it, effect| match effect {
                    Effect::Allow => it == at,
                    Effect::Deny => denying.contains(&it),
                });
                let proof = denies(&slice(&part), kind, asked, &NoReference);
                assert!(proof.is_proved(), "{ground:?}\n{policy:?}");
                if let Some((_, rest)) = denying.split_first() {
                    let part = written.only(|it, _| it == at || rest.contains(&it));
                    let proof = denies(&slice(&part), kind, asked, &NoReference);
                    assert!(!proof.is_proved(), "{ground:?}\n{policy:?}");
                }
            }
        } else {
            assert!(!denies(&[&policy], kind, asked, &NoReference).is_proved());
        }
        let ground = allows_grounds(&[&policy], kind, asked, &NoReference);
        assert_eq!(ground.is_some(), allows(&[&policy], kind, asked, &NoReference).is_proved());
        if let Some(ground) = ground {
            allowed += 1;
            let covering = numbers(&ground.covered_by);
            let part = written.only(|it, effect| effect == Effect::Deny || covering.contains(&it));
            assert!(allows(&slice(&part), kind, asked, &NoReference).is_proved());
        }
    }
    println!("{denied} denied, {needed} by denials, {allowed} allowed");
    assert!(denied > 50 && needed > 5 && allowed > 5);
}

#[test]
fn what_keeps_outsiders_out_suffices() {
    let allow = |rest: Value| {
        let mut statement = json!({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::reports/*"});
        for (name, value) in rest.as_object().unwrap() {
            statement[name] = value.clone();
        }
        statement
    };
    let organization = json!({"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}});
    let written = Written {
        version: json!("2012-10-17"),
        statements: vec![
            allow(json!({})),
            allow(json!({"Principal": {"AWS": "123456789012"}})),
            allow(
                json!({"Effect": "Deny", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}),
            ),
            allow(json!({"Effect": "Deny", "Action": "s3:Get*", "Condition": organization})),
            allow(json!({"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}})),
        ],
    };
    let (policy, kind) = (written.read(), PolicyKind::Resource);
    let grounds = not_public_grounds(&[&policy], kind, &NoReference).unwrap();
    let shown: Vec<(usize, Vec<usize>)> = grounds
        .iter()
        .map(|it| (it.statement.as_ref().unwrap().statement, numbers(&it.denied_by)))
        .collect();
    assert_eq!(shown, [(0, vec![3])]);
    let open = written.only(|it, _| it != 3).unwrap();
    assert!(!not_public(&[&open], kind, &NoReference).is_proved());
    assert_eq!(not_public_grounds(&[&open], kind, &NoReference), None);
}

#[test]
fn a_denial_that_stays_is_named() {
    let allow = json!({"Effect": "Allow", "Action": "s3:*", "Resource": "*"});
    let deny = json!({"Sid": "Keep", "Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"});
    let other = json!({"Effect": "Deny", "Action": "sqs:*", "Resource": "*"});
    let policy = |statements: &[&Value]| {
        let written = json!({"Version": "2012-10-17", "Statement": statements});
        read_policy(&written.to_string()).unwrap()
    };
    let (new, old) = (policy(&[&other, &allow, &deny]), policy(&[&deny, &other, &allow]));
    let kind = PolicyKind::Identity;
    let grounds = no_new_access_grounds(&[&new], &[&old], kind, &NoReference).unwrap();
    let [Ground { statement, covered_by, denied_by, .. }] = grounds.as_slice() else {
        panic!("{grounds:?}")
    };
    assert_eq!(statement.as_ref().unwrap().statement, 1);
    assert_eq!((numbers(covered_by), numbers(denied_by)), (vec![2], vec![2]));
    assert_eq!(denied_by.first().unwrap().sid.as_deref(), Some("Keep"));
    // Without it, the statement grants what the old policy denied.
    let without = policy(&[&other, &allow]);
    assert_eq!(no_new_access_grounds(&[&without], &[&old], kind, &NoReference), None);
}
