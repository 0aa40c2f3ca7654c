//! Contracts, checked against policies and against the same policies with a mistake. Both are in
//! `contracts/policies.txt`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod asked;

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex};

use asked::{Question, requests};
use policy_core::document::read_json;
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;
use policy_core::semantics::truth::Truth;
use policy_lint::Context;
use policy_lint::contract::{Case, Ceiling, Contract, Word, judge, read_box, read_ceiling};
use serde_json::{Value, json};

const TABLE: &str = include_str!("contracts/policies.txt");

/// A policy of the table.
struct Entry {
    name: &'static str,
    kind: PolicyKind,
    service: Option<&'static str>,
    policy: Value,
    contracts: Vec<&'static str>,
    mutations: Vec<(Mutation, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mutation {
    DropCondition,
    WidenResource,
    WidenAction,
    Swap,
    ForgetAccount,
    Drop,
}

impl Mutation {
    const ALL: [(&'static str, Self); 6] = [
        ("drop-condition", Self::DropCondition),
        ("widen-resource", Self::WidenResource),
        ("widen-action", Self::WidenAction),
        ("swap", Self::Swap),
        ("forget-account", Self::ForgetAccount),
        ("drop", Self::Drop),
    ];

    /// Returns the mutated policy, or `None` if the mutation does not apply to the statement.
    fn made(self, policy: &Value, number: usize) -> Option<Value> {
        let mut mutated = policy.clone();
        let statements = mutated.get_mut("Statement")?.as_array_mut()?;
        let statement = statements.get_mut(number)?.as_object_mut()?;
        match self {
            Self::DropCondition => {
                statement.remove("Condition")?;
            }
            Self::WidenResource | Self::WidenAction => {
                let name = if self == Self::WidenResource { "Resource" } else { "Action" };
                statement.remove(&format!("Not{name}"));
                let has_it = statement.contains_key(name) || self == Self::WidenAction;
                let is_of_trust = statement.contains_key("Principal") && !has_it;
                if !is_of_trust {
                    statement.insert(name.to_owned(), json!("*"));
                }
            }
            Self::Swap => {
                let effect = if statement.get("Effect")? == "Allow" { "Deny" } else { "Allow" };
                statement.insert("Effect".to_owned(), json!(effect));
            }
            Self::ForgetAccount => forget_account(statement),
            Self::Drop => {
                statements.remove(number);
                // A policy must have a statement.
                if statements.is_empty() {
                    statements.push(json!({"Effect": "Deny", "Action": "*", "Resource": "*"}));
                    return None;
                }
            }
        }
        (mutated != *policy).then_some(mutated)
    }
}

/// Removes all accounts from a statement: the principal is anyone, ARNs are in any account, and no condition
/// tests an account.
fn forget_account(statement: &mut serde_json::Map<String, Value>) {
    if let Some(principal) = statement.get_mut("Principal") {
        *principal = json!("*");
    }
    for name in ["Resource", "NotResource"] {
        let Some(value) = statement.get_mut(name) else { continue };
        let widened = |text: &str| {
            let fields: Vec<&str> = text.splitn(6, ':').collect();
            let [prefix, partition, service, region, account, rest] = fields.as_slice() else {
                return text.to_owned();
            };
            let account = if account.is_empty() { "" } else { "*" };
            [prefix, partition, service, region, account, rest].join(":")
        };
        match value {
            Value::Array(texts) => {
                for text in texts {
                    *text = json!(widened(text.as_str().unwrap()));
                }
            }
            text => *text = json!(widened(text.as_str().unwrap())),
        }
    }
    let Some(Value::Object(operators)) = statement.get_mut("Condition") else { return };
    for keys in operators.values_mut() {
        let is_kept = |key: &str| !key.ends_with("Account") && !key.ends_with("Arn");
        keys.as_object_mut().unwrap().retain(|key, _| is_kept(key));
    }
    operators.retain(|_, keys| keys.as_object().is_some_and(|it| !it.is_empty()));
    if operators.is_empty() {
        statement.remove("Condition");
    }
}

/// Returns the policy that an example prints under a heading.
fn printed(name: &str) -> Value {
    let (example, heading) = name.split_once('/').unwrap();
    let path = format!("{}/../tests/examples/{example}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    let start = format!("-- {heading}\n");
    let (_, rest) = text.split_once(&start).unwrap_or_else(|| panic!("no `{heading}` in {path}"));
    serde_json::from_str(rest.split("\n-- ").next().unwrap()).unwrap()
}

fn entries() -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for line in TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(head) = line.strip_prefix("== ") {
            let (kind, name) = head.split_once(' ').unwrap();
            let (kind, service) = match kind.split_once(':') {
                Some((kind, service)) => (kind, Some(service)),
                None => (kind, None),
            };
            let kind = PolicyKind::parse(kind).unwrap();
            let policy = if name.contains('/') { printed(name) } else { Value::Null };
            let (contracts, mutations) = (Vec::new(), Vec::new());
            entries.push(Entry { name, kind, service, policy, contracts, mutations });
            continue;
        }
        let entry = entries.last_mut().unwrap();
        if line.starts_with('[') {
            let statements: Value = serde_json::from_str(line).unwrap();
            entry.policy = json!({"Version": "2012-10-17", "Statement": statements});
        } else if line.starts_with("must_") {
            entry.contracts.push(line);
        } else {
            let (word, number) = line.split_once(' ').unwrap();
            let mutation = Mutation::ALL.iter().find(|(name, _)| *name == word);
            let mutation = mutation.unwrap_or_else(|| panic!("`{line}`")).1;
            entry.mutations.push((mutation, number.parse().unwrap()));
        }
    }
    entries
}

impl Entry {
    fn context(&self) -> Context<'static> {
        Context { service: self.service, ..Context::default() }
    }

    /// Reads a contract as a front end does.
    fn contract(&self, line: &str) -> Contract {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let word = Word::parse(word).unwrap_or_else(|| panic!("`{line}`"));
        let context = self.context();
        if word.has_box() {
            let document = read_json(rest).unwrap_or_else(|error| panic!("{line}: {error:?}"));
            let read = read_box(word, &document, self.kind, &context, true);
            let findings = (&read.misuses, &read.findings);
            let asked = read.asked.unwrap_or_else(|| panic!("{}: {line}: {findings:?}", self.name));
            return match word {
                Word::MustAllow => Contract::MustAllow(asked),
                _ => Contract::MustNotAllow(asked),
            };
        }
        if word.has_ceiling() {
            let text = format!(r#"{{"Version": "2012-10-17", "Statement": {rest}}}"#);
            let read = read_ceiling(&read_json(&text).unwrap(), self.kind, &context);
            let Ceiling::Policy(ceiling) = read else { panic!("{}: {line}: {read:?}", self.name) };
            return match word {
                Word::MustEqual => Contract::MustEqual(ceiling),
                _ => Contract::MustNotExceed(ceiling),
            };
        }
        assert_eq!(word.refused_for(self.kind), None, "{}", self.name);
        Contract::MustNotBePublic
    }

    /// Returns the rule and the message of the finding about a policy.
    fn said(&self, contract: &Contract, policy: &Policy) -> Option<(&'static str, String)> {
        let context = self.context();
        let case = Case { kind: self.kind, context: &context, known: &[] };
        let unkept = judge(contract, policy, &case)?;
        Some((unkept.finding.rule().name, unkept.finding.message().to_owned()))
    }

    /// Returns all policies that mutations turn it into.
    fn mutants(&self) -> Vec<(Mutation, usize, Policy, String)> {
        let count = self.policy.get("Statement").and_then(Value::as_array).map_or(0, Vec::len);
        let mutations = Mutation::ALL.iter().flat_map(|(_, it)| (0..count).map(|at| (*it, at)));
        let mutants = mutations.filter_map(|(mutation, number)| {
            let text = mutation.made(&self.policy, number)?.to_string();
            Some((mutation, number, read_policy(&text).unwrap(), text))
        });
        mutants.collect()
    }
}

/// An entry's policy, or a mutant of it, with the result of each contract.
struct Judged {
    mutation: Option<(Mutation, usize)>,
    policy: Policy,
    text: String,
    said: Vec<Option<(&'static str, String)>>,
}

fn judged(entry: &Entry) -> Vec<Judged> {
    let contracts: Vec<Contract> = entry.contracts.iter().map(|it| entry.contract(it)).collect();
    let own = entry.policy.to_string();
    let mut policies = vec![(None, read_policy(&own).unwrap(), own)];
    policies.extend(
        entry
            .mutants()
            .into_iter()
            .map(|(mutation, number, policy, text)| (Some((mutation, number)), policy, text)),
    );
    let judged = policies.into_iter().map(|(mutation, policy, text)| {
        let said = contracts.iter().map(|it| entry.said(it, &policy)).collect();
        Judged { mutation, policy, text, said }
    });
    judged.collect()
}

/// All policies, judged once for all tests.
static JUDGED: LazyLock<Vec<(Entry, Vec<Judged>)>> = LazyLock::new(|| {
    let entries = Mutex::new(entries().into_iter());
    let all = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let Some(entry) = entries.lock().unwrap().next() else { break };
                    let judged = judged(&entry);
                    all.lock().unwrap().push((entry, judged));
                }
            });
        }
    });
    all.into_inner().unwrap()
});

#[test]
fn what_must_hold_holds() {
    assert!(JUDGED.len() >= 60, "{}", JUDGED.len());
    let names: BTreeSet<&str> = JUDGED.iter().map(|(entry, _)| entry.name).collect();
    assert_eq!(names.len(), JUDGED.len());
    let mut wrong = Vec::new();
    for (entry, judged) in JUDGED.iter() {
        assert!(!entry.contracts.is_empty(), "{}", entry.name);
        for own in judged.iter().filter(|it| it.mutation.is_none()) {
            for (line, said) in entry.contracts.iter().zip(&own.said) {
                if let Some(said) = said {
                    wrong.push(format!("{}: {line}: {said:?}", entry.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_mutation_that_breaks_a_contract_is_found() {
    let mut wrong = Vec::new();
    let (mut found, mut kinds) = (0, BTreeSet::new());
    for (entry, judged) in JUDGED.iter() {
        let mut unbroken: BTreeSet<&str> = entry.contracts.iter().copied().collect();
        let mut listed: BTreeSet<(Mutation, usize)> = entry.mutations.iter().copied().collect();
        assert!(!listed.is_empty(), "{}", entry.name);
        for mutant in judged {
            let Some(mutation) = mutant.mutation else { continue };
            let mut is_found = false;
            for (line, said) in entry.contracts.iter().zip(&mutant.said) {
                let Some((rule, message)) = said else { continue };
                if *rule == "broken-contract" {
                    is_found = true;
                    unbroken.remove(line);
                } else {
                    let text = &mutant.text;
                    wrong.push(format!("{}: {line}: {rule}: {message}\n  {text}", entry.name));
                }
            }
            if is_found {
                found += 1;
                kinds.insert(mutation.0);
                listed.remove(&mutation);
            }
        }
        // A contract that nothing breaks guards nothing.
        wrong.extend(unbroken.iter().map(|it| format!("{}: nothing breaks {it}", entry.name)));
        wrong.extend(listed.iter().map(|it| format!("{}: {it:?} is not found", entry.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(kinds.len(), Mutation::ALL.len());
    println!("{found} mutations are found");
    assert!(found > 200, "only {found} mutations were found");
}

/// Checks that no randomly drawn request breaks a contract that a policy is reported to keep.
#[test]
fn no_request_breaks_a_contract_that_is_kept() {
    let (mut drawn, mut in_boxes, mut wrong) = (0, 0, Vec::new());
    for (entry, judged) in JUDGED.iter() {
        for (number, line) in entry.contracts.iter().enumerate() {
            let written = line.split_once(' ').map_or("", |(_, written)| written);
            let question = Question::of(&entry.contract(line), written, entry.kind);
            for of in judged.iter().filter(|it| it.said.get(number).is_some_and(Option::is_none)) {
                let spoken_of = [of.text.as_str(), line];
                for request in requests(entry.kind, &spoken_of, question.context()) {
                    drawn += 1;
                    let Some(must) = question.answer(&request) else { continue };
                    in_boxes += 1;
                    let own = policy_analysis::alone(&[&of.policy], entry.kind, &request).truth();
                    let is_wrong = match must {
                        Truth::Always => own == Truth::Never,
                        Truth::Never => own == Truth::Always,
                        Truth::Perhaps => false,
                    };
                    if is_wrong {
                        wrong.push(format!("{}: {line}\n  {}\n  {request:?}", entry.name, of.text));
                        break;
                    }
                }
            }
        }
    }
    println!("{drawn} requests, {in_boxes} in boxes");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(in_boxes > 8_000, "only {in_boxes} requests were in boxes");
}
