//! Contracts for small policies with holes, checked against requests and values of the holes: no request or
//! value breaks a contract that is reported as kept, and for one that is reported as broken, a request shows
//! it for some value.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

use differential::{KEYS, Random, number, request, statement};
use policy_analysis::prove::{
    Contract, ContractBox, Facts, Judgement, NoReference, judge, sample_proofs,
};
use policy_analysis::{Request, alone};
use policy_core::model::PolicyKind;
use policy_core::read_policy;
use policy_core::semantics::truth::Truth;

const KIND: PolicyKind = PolicyKind::Identity;
const HOLES: [char; 2] = ['\u{F0000}', '\u{F0001}'];

/// A key with its value, or without one.
type Known = (&'static str, Option<&'static str>);

/// A policy and a contract with the same holes.
struct Drawn {
    policy: String,
    asked: String,
    context: Vec<Known>,
    is_to_allow: bool,
}

fn drawn(random: &mut Random) -> Drawn {
    let open = ["\u{F0000}", "\u{F0001}", "\u{F0000}", "${aws:PrincipalTag/b}"];
    let statements: Vec<String> = (0..=random.below(3)).map(|_| statement(random, &open)).collect();
    let version = if random.one_in(12) { "2008-10-17" } else { "2012-10-17" };
    let policy =
        format!("{{\"Version\": \"{version}\", \"Statement\": [{}]}}", statements.join(", "));
    let is_to_allow = random.one_in(2);
    // A required permission is often what the policy says.
    let mut asked = match statements.first() {
        Some(first) if random.one_in(2) => first.clone(),
        _ => statement(random, &open),
    };
    asked = asked.replace("\"Deny\"", "\"Allow\"");
    if is_to_allow {
        asked = asked.replace("NotAction", "Action").replace("NotResource", "Resource");
    }
    let mut context = Vec::new();
    for key in KEYS {
        if random.one_in(4) && !asked.contains(key) {
            context.push((key, random.pick(&["a", "b", "-"])));
        }
    }
    let context = context
        .into_iter()
        .map(|(key, value): (&'static str, &'static str)| (key, (value != "-").then_some(value)))
        .collect();
    Drawn { policy, asked, context, is_to_allow }
}

impl Drawn {
    fn judge(&self) -> Judgement {
        sample_proofs();
        let policy = read_policy(&self.policy).unwrap_or_else(|it| panic!("{}: {it}", self.policy));
        let asked = format!("{{\"Version\": \"2012-10-17\", \"Statement\": {}}}", self.asked);
        let asked = read_policy(&asked).unwrap();
        let value = |value: &Option<&str>| value.map(|it| vec![it.to_owned()]);
        let asked = ContractBox {
            statement: asked.statements().first().unwrap().clone(),
            context: self.context.iter().map(|(key, it)| ((*key).to_owned(), value(it))).collect(),
        };
        let contract = if self.is_to_allow {
            Contract::MustAllow(asked)
        } else {
            Contract::MustNotAllow(asked)
        };
        let facts =
            Facts { kind: KIND, reference: &NoReference, context: &[], holes: &[Some(0), Some(1)] };
        judge(&contract, &policy, &facts)
    }

    /// Whether a request with values of the holes breaks the contract.
    fn is_broken_by(&self, request: &Request, values: &[String]) -> bool {
        let fill = |text: &str| {
            HOLES
                .iter()
                .zip(values)
                .fold(text.to_owned(), |text, (it, value)| text.replace(*it, value))
        };
        let has_context = self.context.iter().all(|(key, wanted)| {
            let found = request.context().iter().find(|(it, _)| it.eq_ignore_ascii_case(key));
            let found = found.and_then(|(_, values)| values);
            match (found, wanted) {
                (None, None) => true,
                (Some([one]), Some(wanted)) => one == wanted,
                _ => false,
            }
        });
        let asked =
            format!("{{\"Version\": \"2012-10-17\", \"Statement\": {}}}", fill(&self.asked));
        let (Ok(policy), Ok(asked)) = (read_policy(&fill(&self.policy)), read_policy(&asked))
        else {
            return false;
        };
        if !has_context || !alone(&[&asked], KIND, request).truth().is_always() {
            return false;
        }
        let wanted = if self.is_to_allow { Truth::Never } else { Truth::Always };
        alone(&[&policy], KIND, request).truth() == wanted
    }
}

#[test]
fn what_is_kept_is_kept_for_all_values() {
    let count = number("PAIRS", if cfg!(debug_assertions) { 3_000 } else { 30_000 });
    let mut random = Random(number("SEED", 0xc0_47ac).max(1));
    let (mut kept, mut broken, mut open, mut impossible) = (0, 0, 0, 0);
    for _ in 0..count {
        let drawn = drawn(&mut random);
        match drawn.judge() {
            Judgement::Kept => {
                kept += 1;
                for _ in 0..120 {
                    let mut value = || match random.below(6) {
                        0 => random.pick(&["*", "a*", "?", "b/*"]).to_owned(),
                        _ => random.text(&["a", "b", "/"], 2),
                    };
                    let values = [value(), value()];
                    let Some(request) = request(&mut random) else { continue };
                    assert!(
                        !drawn.is_broken_by(&request, &values),
                        "{request:?}\n{values:?}\n{}\n{} {} {:?}",
                        drawn.policy,
                        drawn.is_to_allow,
                        drawn.asked,
                        drawn.context
                    );
                }
            }
            Judgement::Broken(_) => broken += 1,
            Judgement::Undecided(_) => open += 1,
            Judgement::Impossible(_) => impossible += 1,
        }
    }
    println!("{kept} kept, {broken} broken, {open} undecided, {impossible} impossible");
    assert!(kept > count / 10 && broken > count / 10 && open < count / 2);
}
