//! Pairs of small policies over a small alphabet, held to requests over the same alphabet: what is proved
//! has none that shows otherwise, and what is refuted has one that does.
//!
//! Without optimisation it is some thousand pairs; `cargo test --release -p policy-analysis --test
//! differential` asks 100,000, and `PAIRS` and `SEED` say how many and which.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

use policy_analysis::prove::{NoReference, Proof, no_new_access};
use policy_analysis::{Context, Principal, Request, alone};
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;
use policy_core::semantics::truth::Truth;

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 11) % bound
    }

    fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    fn pick<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts.get(usize::try_from(self.below(texts.len() as u64)).unwrap()).unwrap()
    }

    /// Up to so many letters of these.
    fn text(&mut self, letters: &[&str], most: u64) -> String {
        (0..=self.below(most)).map(|_| self.pick(letters)).collect()
    }

    fn list(&mut self, mut one: impl FnMut(&mut Self) -> String) -> String {
        let texts: Vec<String> =
            (0..=self.below(2)).map(|_| format!("\"{}\"", one(self))).collect();
        if let [only] = texts.as_slice() { only.clone() } else { format!("[{}]", texts.join(", ")) }
    }
}

const KEYS: [&str; 3] = ["aws:PrincipalTag/a", "aws:PrincipalTag/b", "aws:RequestTag/c"];

fn action(random: &mut Random) -> String {
    format!("s3:{}", random.text(&["a", "b", "*", "?", "B"], 3))
}

fn open_text(random: &mut Random, wildcards: bool) -> String {
    let letters: &[&str] = if wildcards { &["a", "b", "/", "*", "?"] } else { &["a", "b", "/"] };
    let mut text = random.text(letters, 3);
    if random.one_in(4) {
        let variable = random.pick(&[
            "${aws:PrincipalTag/a}",
            "${aws:PrincipalTag/b}",
            "${aws:PrincipalTag/a, 'b'}",
            "${*}",
        ]);
        text = if random.one_in(3) { variable.to_owned() } else { format!("{text}{variable}") };
    }
    text
}

fn resource(random: &mut Random) -> String {
    if random.one_in(6) {
        "*".to_owned()
    } else {
        format!("arn:aws:s3:::{}", open_text(random, true))
    }
}

fn condition(random: &mut Random) -> String {
    let key = random.pick(&KEYS);
    let (operator, values) = match random.below(12) {
        0 => ("Null", random.pick(&["\"true\"", "\"false\""]).to_owned()),
        1 => {
            let operator =
                random.pick(&["NumericLessThan", "NumericEquals", "NumericGreaterThanEquals"]);
            (operator, random.list(|it| it.pick(&["0", "1", "2"]).to_owned()))
        }
        2 => {
            let operator = random.pick(&["IpAddress", "NotIpAddress"]);
            (
                operator,
                random.list(|it| it.pick(&["10.0.0.0/8", "10.1.0.0/16", "11.0.0.1"]).to_owned()),
            )
        }
        3 => ("Bool", random.pick(&["\"true\"", "\"false\""]).to_owned()),
        4..=7 => {
            let operator = random.pick(&["StringLike", "StringNotLike"]);
            (operator, random.list(|it| open_text(it, true)))
        }
        _ => {
            let operator = random.pick(&[
                "StringEquals",
                "StringNotEquals",
                "StringEqualsIgnoreCase",
                "StringNotEqualsIgnoreCase",
            ]);
            (operator, random.list(|it| open_text(it, false)))
        }
    };
    let is_null = operator == "Null";
    let qualifier = match random.below(6) {
        0 if !is_null => "ForAllValues:",
        1 if !is_null => "ForAnyValue:",
        _ => "",
    };
    let exists = if !is_null && random.one_in(4) { "IfExists" } else { "" };
    format!("\"{qualifier}{operator}{exists}\": {{\"{key}\": {values}}}")
}

fn statement(random: &mut Random) -> String {
    let effect = if random.one_in(3) { "Deny" } else { "Allow" };
    let not_action = if random.one_in(8) { "Not" } else { "" };
    let not_resource = if random.one_in(8) { "Not" } else { "" };
    let mut text = format!(
        "{{\"Effect\": \"{effect}\", \"{not_action}Action\": {}, \"{not_resource}Resource\": {}",
        random.list(action),
        random.list(resource),
    );
    if random.one_in(2) {
        let one = condition(random);
        let other = condition(random);
        let is_other = |text: &str| text.split(':').next() != one.split(':').next();
        if random.one_in(3) && is_other(&other) {
            text.push_str(&format!(", \"Condition\": {{{one}, {other}}}"));
        } else {
            text.push_str(&format!(", \"Condition\": {{{one}}}"));
        }
    }
    text.push('}');
    text
}

fn policy(random: &mut Random) -> (Policy, String) {
    let statements: Vec<String> = (0..=random.below(3)).map(|_| statement(random)).collect();
    let version = if random.one_in(12) { "2008-10-17" } else { "2012-10-17" };
    let text =
        format!("{{\"Version\": \"{version}\", \"Statement\": [{}]}}", statements.join(", "));
    (read_policy(&text).unwrap_or_else(|error| panic!("{text}: {error}")), text)
}

/// A policy like another one, so that inclusion is not rare.
fn variant(random: &mut Random, text: &str) -> (Policy, String) {
    let (from, to) = match random.below(9) {
        0 => ("a", "*"),
        1 => ("*", "a"),
        2 => ("Allow", "Deny"),
        3 => ("b", "?"),
        4 => ("StringEquals", "StringLike"),
        5 => ("IfExists", ""),
        6 => ("${aws:PrincipalTag/a}", "*"),
        7 => ("*", "${aws:PrincipalTag/b}"),
        _ => ("\"Resource\"", "\"NotResource\""),
    };
    let places: Vec<usize> = text.match_indices(from).map(|(at, _)| at).collect();
    let mut changed = text.to_owned();
    if let Some(at) = places.get(usize::try_from(random.below(places.len().max(1) as u64)).unwrap())
    {
        changed.replace_range(at..&(at + from.len()), to);
    }
    match read_policy(&changed) {
        Ok(policy) => (policy, changed),
        Err(_) => (read_policy(text).unwrap(), text.to_owned()),
    }
}

fn request(random: &mut Random) -> Option<Request> {
    let action = format!("s3:{}", random.text(&["a", "b"], 3));
    let resource = if random.one_in(8) {
        "*".to_owned()
    } else {
        format!("arn:aws:s3:::{}", random.text(&["a", "b", "/"], 4))
    };
    let mut context = Context::new();
    for key in KEYS {
        let value = |random: &mut Random| match random.below(8) {
            0 => "1".to_owned(),
            1 => random.pick(&["10.1.2.3", "10.2.0.0", "11.0.0.1", "0", "2"]).to_owned(),
            2 => random.pick(&["true", "false", "", "*", "A"]).to_owned(),
            _ => random.text(&["a", "b", "/"], 3),
        };
        context = match random.below(5) {
            0 => context,
            1 => {
                let values: Vec<String> = (0..random.below(3)).map(|_| value(random)).collect();
                context.with_values(key, values).ok()?
            }
            _ => context.with(key, value(random)).ok()?,
        };
    }
    let caller = Principal::parse("arn:aws:iam::111122223333:user/x").ok()?;
    Request::new(caller, &action, &resource)
        .ok()?
        .with_resource_account("111122223333")
        .ok()?
        .with_context(context)
        .ok()
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn no_proof_is_wrong_and_no_witness_is_false() {
    const KIND: PolicyKind = PolicyKind::Identity;
    let pairs = number("PAIRS", if cfg!(debug_assertions) { 2_000 } else { 100_000 });
    let mut random = Random(number("SEED", 0x5eed_0f1a).max(1));
    let (mut proved, mut refuted, mut undecided) = (0, 0, 0);
    for _ in 0..pairs {
        let (one, one_text) = policy(&mut random);
        let (other, other_text) =
            if random.one_in(3) { policy(&mut random) } else { variant(&mut random, &one_text) };
        let change = no_new_access(&[&one], &[&other], KIND, &NoReference);
        let asked = |request: &Request| {
            (alone(&[&one], KIND, request).truth(), alone(&[&other], KIND, request).truth())
        };
        for grant in &change.granted {
            let answer = asked(grant.witness.request());
            assert_eq!(answer, (Truth::Always, Truth::Never), "{one_text}\n{other_text}");
        }
        match change.proof {
            Proof::Proved => {
                proved += 1;
                for request in (0..150).filter_map(|_| request(&mut random)) {
                    let answer = asked(&request);
                    assert_ne!(
                        answer,
                        (Truth::Always, Truth::Never),
                        "{request:?}\n{one_text}\n{other_text}"
                    );
                }
            }
            Proof::Refuted(_) => refuted += 1,
            Proof::Undecided(_) => {
                undecided += 1;
                if std::env::var_os("SHOW").is_some() {
                    println!("open\t{one_text}\t{other_text}");
                }
            }
        }
    }
    println!("{proved} proved, {refuted} refuted, {undecided} undecided");
    assert!(proved > pairs / 20 && refuted > pairs / 5 && undecided < pairs / 5);
}
