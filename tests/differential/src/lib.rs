//! Random small policies and requests over a small alphabet.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

use policy_analysis::prove::{NoReference, Proof, no_new_access};
use policy_analysis::{Context, Principal, Request, alone};
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;
use policy_core::semantics::truth::Truth;

/// Pseudorandom numbers that are the same in each run.
#[derive(Debug)]
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 11) % bound
    }

    /// True once in so many times.
    pub fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    /// One of these strings.
    pub fn pick<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts.get(usize::try_from(self.below(texts.len() as u64)).unwrap()).unwrap()
    }

    /// At most that many of these letters.
    pub fn text(&mut self, letters: &[&str], most: u64) -> String {
        (0..=self.below(most)).map(|_| self.pick(letters)).collect()
    }

    /// One string as JSON, or a list of up to three.
    pub fn list(&mut self, mut one: impl FnMut(&mut Self) -> String) -> String {
        let texts: Vec<String> =
            (0..=self.below(2)).map(|_| format!("\"{}\"", one(self))).collect();
        if let [only] = texts.as_slice() { only.clone() } else { format!("[{}]", texts.join(", ")) }
    }
}

/// The variables of policies.
pub const VARIABLES: [&str; 4] =
    ["${aws:PrincipalTag/a}", "${aws:PrincipalTag/b}", "${aws:PrincipalTag/a, 'b'}", "${*}"];

/// The condition keys.
pub const KEYS: [&str; 3] = ["aws:PrincipalTag/a", "aws:PrincipalTag/b", "aws:RequestTag/c"];

fn action(random: &mut Random) -> String {
    format!("s3:{}", random.text(&["a", "b", "*", "?", "B"], 3))
}

/// A string that can have one of these unknowns.
pub fn open_text(random: &mut Random, wildcards: bool, open: &[&str]) -> String {
    let letters: &[&str] = if wildcards { &["a", "b", "/", "*", "?"] } else { &["a", "b", "/"] };
    let mut text = random.text(letters, 3);
    if random.one_in(4) {
        let variable = random.pick(open);
        text = if random.one_in(3) { variable.to_owned() } else { format!("{text}{variable}") };
    }
    text
}

fn resource(random: &mut Random, open: &[&str]) -> String {
    if random.one_in(6) {
        "*".to_owned()
    } else {
        format!("arn:aws:s3:::{}", open_text(random, true, open))
    }
}

/// A condition as in a policy.
pub fn condition(random: &mut Random, open: &[&str]) -> String {
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
            (operator, random.list(|it| open_text(it, true, open)))
        }
        _ => {
            let operator = random.pick(&[
                "StringEquals",
                "StringNotEquals",
                "StringEqualsIgnoreCase",
                "StringNotEqualsIgnoreCase",
            ]);
            (operator, random.list(|it| open_text(it, false, open)))
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

/// A statement as JSON.
pub fn statement(random: &mut Random, open: &[&str]) -> String {
    let effect = if random.one_in(3) { "Deny" } else { "Allow" };
    let not_action = if random.one_in(8) { "Not" } else { "" };
    let not_resource = if random.one_in(8) { "Not" } else { "" };
    let mut text = format!(
        "{{\"Effect\": \"{effect}\", \"{not_action}Action\": {}, \"{not_resource}Resource\": {}",
        random.list(action),
        random.list(|it| resource(it, open)),
    );
    if random.one_in(2) {
        let one = condition(random, open);
        let other = condition(random, open);
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

/// A policy, and its JSON.
pub fn policy(random: &mut Random) -> (Policy, String) {
    let statements: Vec<String> =
        (0..=random.below(3)).map(|_| statement(random, &VARIABLES)).collect();
    let version = if random.one_in(12) { "2008-10-17" } else { "2012-10-17" };
    let text =
        format!("{{\"Version\": \"{version}\", \"Statement\": [{}]}}", statements.join(", "));
    (read_policy(&text).unwrap_or_else(|error| panic!("{text}: {error}")), text)
}

/// A policy similar to another one, so that inclusion is not rare.
pub fn variant(random: &mut Random, text: &str) -> (Policy, String) {
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

/// A request, unless what is drawn is none.
pub fn request(random: &mut Random) -> Option<Request> {
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

/// Compares two random policies, and checks the answer.
///
/// # Panics
///
/// A request contradicts a proof, or an example is not new access.
pub fn checked_pair(random: &mut Random) -> (Proof, [String; 2]) {
    let (one, one_text) = policy(random);
    let (other, other_text) =
        if random.one_in(3) { policy(random) } else { variant(random, &one_text) };
    let change = no_new_access(&[&one], &[&other], KIND, &NoReference);
    let is_new = |request: &Request| {
        let truth = |policy| alone(&[policy], KIND, request).truth();
        (truth(&one), truth(&other)) == (Truth::Always, Truth::Never)
    };
    for grant in &change.granted {
        let request = grant.witness.request();
        assert!(is_new(request), "{request:?}\n{one_text}\n{other_text}");
    }
    if change.proof.is_proved() {
        for request in (0..150).filter_map(|_| request(random)) {
            assert!(!is_new(&request), "{request:?}\n{one_text}\n{other_text}");
        }
    }
    (change.proof, [one_text, other_text])
}

/// The kind of the compared policies.
const KIND: PolicyKind = PolicyKind::Identity;

/// The number in an environment variable.
pub fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(otherwise)
}
