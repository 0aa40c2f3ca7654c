//! `cargo xtask corpus check`: what the rules find in the policies that AWS publishes.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use corpus::{Checked, Corpus, Review, field};
use policy_core::finding::Level;
use policy_core::model::{Condition, Policy, PolicyKind, Scalar, Statement};
use policy_lint::find_rule;
use serde_json::json;

/// The rules about actions that do not exist.
const ACTION_RULES: [&str; 2] = ["unknown-action", "unknown-service-in-action"];
/// The rules about condition keys that do not belong to an action.
const KEY_RULES: [&str; 2] = ["condition-key-not-for-action", "unknown-service-condition-key"];

/// The largest share of distinct literal actions that may be unknown.
const MOST_UNKNOWN: f64 = 0.005;
/// The largest share of pairs of an action and a condition key with a finding.
const MOST_PAIRS: f64 = 0.01;
/// The share of documents above which a rule's warnings are loud.
const LOUD: f64 = 0.02;

/// Checks all policies, prints what was found, and returns whether it is as expected.
pub(crate) fn check(bless: bool) -> Result<bool> {
    let corpus = Corpus::open(&super::folder())
        .context("the policies are missing; fetch them with `cargo xtask corpus`")?;
    let mut tally = Tally::default();
    for entry in corpus.entries() {
        let name = entry.path.trim_end_matches(".json");
        let kind = entry.policy_kind().unwrap_or_default();
        tally.add(name, &Checked::of(&corpus.read(entry)?, kind, entry.service()));
    }
    tally.print_rules();
    let mut is_good = tally.judge_actions();
    is_good &= tally.judge_keys();
    tally.print_loud();

    let columns = ["document", "rule", "value", "count"];
    let mut review = Review::open("managed_policies.tsv", &columns, 3)?;
    let complaints = review.compare(tally.rows_to_judge(), bless)?;
    println!(
        "errors and unknown actions: {} to review, {} complaints",
        tally.judged.len(),
        complaints.len()
    );
    for complaint in &complaints {
        println!("  {complaint}");
    }
    Ok(is_good && complaints.is_empty())
}

#[derive(Default)]
struct Tally {
    documents: usize,
    rules: BTreeMap<(Reverse<Level>, &'static str), Count>,
    actions: BTreeSet<String>,
    unknown: BTreeSet<String>,
    pairs: BTreeSet<(String, String)>,
    doubted: BTreeSet<(String, String)>,
    /// How often a rule reports a value in a document as an error or an unknown action.
    judged: BTreeMap<[String; 3], usize>,
}

#[derive(Default)]
struct Count {
    findings: usize,
    documents: BTreeSet<String>,
}

impl Tally {
    fn add(&mut self, name: &str, checked: &Checked) {
        self.documents += 1;
        for found in &checked.findings {
            let count = self.rules.entry((Reverse(found.level()), found.rule())).or_default();
            count.findings += 1;
            count.documents.insert(name.to_owned());
            let is_unknown = ACTION_RULES.contains(&found.rule());
            if found.level() == Level::Error || is_unknown {
                let key = [name.to_owned(), found.rule().to_owned(), field(&found.value)];
                *self.judged.entry(key).or_default() += 1;
            }
            if is_unknown && is_literal(&found.value) {
                self.unknown.insert(found.value.to_ascii_lowercase());
            }
        }
        if let Some(policy) = &checked.policy {
            self.add_policy(policy);
        }
    }

    fn add_policy(&mut self, policy: &Policy) {
        for statement in policy.statements() {
            let actions = statement.action().values();
            let literal = actions.iter().filter(|action| is_literal(action));
            self.actions.extend(literal.map(str::to_ascii_lowercase));
            for condition in statement.conditions() {
                for action in actions {
                    let pair = (action.to_ascii_lowercase(), condition.key().to_ascii_lowercase());
                    if self.pairs.insert(pair.clone()) && is_doubted(statement, action, condition) {
                        self.doubted.insert(pair);
                    }
                }
            }
        }
    }

    fn print_rules(&self) {
        println!("{} documents\n", self.documents);
        println!(
            "{:17} {:38} {:>8} {:>9} {:>7}",
            "level", "rule", "findings", "documents", "share"
        );
        for ((Reverse(level), rule), count) in &self.rules {
            let share = share(count.documents.len(), self.documents) * 100.0;
            println!(
                "{:17} {rule:38} {:8} {:9} {share:6.1}%",
                level.as_str(),
                count.findings,
                count.documents.len()
            );
        }
        println!();
    }

    fn judge_actions(&self) -> bool {
        let share = share(self.unknown.len(), self.actions.len());
        println!(
            "literal actions: {} distinct, {} unknown: {:.2} %, at most {:.2} %",
            self.actions.len(),
            self.unknown.len(),
            share * 100.0,
            MOST_UNKNOWN * 100.0
        );
        share <= MOST_UNKNOWN
    }

    fn judge_keys(&self) -> bool {
        let missing: Vec<&str> =
            KEY_RULES.into_iter().filter(|name| find_rule(name).is_none()).collect();
        if !missing.is_empty() {
            println!(
                "condition keys: not counted, because there is no rule {}",
                missing.join(" or ")
            );
            return true;
        }
        let share = share(self.doubted.len(), self.pairs.len());
        println!(
            "pairs of an action and a condition key: {} distinct, {} in doubt: {:.2} %, at most {:.2} %",
            self.pairs.len(),
            self.doubted.len(),
            share * 100.0,
            MOST_PAIRS * 100.0
        );
        share <= MOST_PAIRS
    }

    fn print_loud(&self) {
        for ((Reverse(level), rule), count) in &self.rules {
            let share = share(count.documents.len(), self.documents);
            if matches!(level, Level::Warning | Level::SecurityWarning) && share > LOUD {
                println!("loud: {level} {rule} in {:.1} % of the documents", share * 100.0);
            }
        }
    }

    fn rows_to_judge(&self) -> Vec<Vec<String>> {
        let row = |(key, count): (&[String; 3], &usize)| {
            key.iter().cloned().chain([count.to_string()]).collect()
        };
        self.judged.iter().map(row).collect()
    }
}

/// Whether a statement with only this action and this condition has a finding about the key. A finding about
/// the whole statement may be about some of its actions, and does not say which.
fn is_doubted(statement: &Statement, action: &str, condition: &Condition) -> bool {
    let values: Vec<&str> = condition.values().map(Scalar::as_str).collect();
    let alone = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": statement.effect().as_str(),
            statement.action().name(): action,
            "Resource": "*",
            "Condition": { condition.operator_text(): { condition.key(): values } },
        }],
    });
    let checked = Checked::of(alone.to_string().as_bytes(), PolicyKind::Identity, None);
    checked.findings.iter().any(|found| KEY_RULES.contains(&found.rule()))
}

fn is_literal(action: &str) -> bool {
    !action.contains(['*', '?', '$'])
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(statements: &str) -> Tally {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        let mut tally = Tally::default();
        tally.add("A", &Checked::of(text.as_bytes(), PolicyKind::Identity, None));
        tally
    }

    #[test]
    fn actions_count_once_and_patterns_not_at_all() {
        let tally = tally(
            r#"{"Effect": "Allow", "Action": ["s3:GetObject", "s3:getobject", "s3:Get*"], "Resource": "*"},
               {"Effect": "Allow", "Action": ["s3:Nonsense", "nosuch:*"], "Resource": "*"}"#,
        );
        assert_eq!((tally.actions.len(), tally.unknown.len()), (2, 1));
        assert!(!tally.judge_actions());
        let errors: Vec<_> = tally.rows_to_judge().into_iter().map(|row| row.join(" ")).collect();
        assert_eq!(
            errors,
            ["A unknown-action s3:Nonsense 1", "A unknown-service-in-action nosuch:* 1"]
        );
    }

    #[test]
    fn pairs_are_those_of_one_statement() {
        let condition = r#""Condition": {"StringEquals": {"aws:PrincipalTag/a": "1"}}"#;
        let tally = tally(&format!(
            r#"{{"Effect": "Allow", "Action": ["s3:GetObject", "s3:Put*"], "Resource": "*", {condition}}},
               {{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"}}"#
        ));
        assert_eq!((tally.pairs.len(), tally.doubted.len()), (2, 0));
        assert!(tally.judge_keys());
    }
}
