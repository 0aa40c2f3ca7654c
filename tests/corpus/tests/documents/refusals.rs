//! Documents that AWS rejects, written for the tests or from a corpus (class A, invalid): each is found by a
//! rule for AWS's message.

use corpus::made::made;
use corpus::{Checked, Corpus, Entry, Review};
use policy_core::finding::Level;
use policy_core::model::PolicyKind;
use policy_lint::find_rule;

use super::{compare_review, corpus, row};

/// AWS's message for a policy without the latest version. Only CreatePolicy returns it, so the document is
/// checked as a managed policy.
const VERSION_MESSAGE: &str = "Policy document must be version 2012-10-17 or greater.";

/// An AWS message, with `…` for variable parts, and the rules for it.
struct Refusal {
    message: String,
    rules: Vec<String>,
}

impl Refusal {
    fn read_all() -> Vec<Self> {
        let review = Review::open("aws_refusals.tsv", &["message", "rules"], 1);
        let review = review.unwrap_or_else(|error| panic!("{error:#}"));
        let refusal = |row: &[String]| {
            let [message, rules, _] = row else { panic!("{row:?}") };
            let rules: Vec<String> = rules.split(' ').map(str::to_owned).collect();
            for rule in &rules {
                assert!(find_rule(rule).is_some(), "aws_refusals.tsv names no rule: {rule}");
            }
            Self { message: message.clone(), rules }
        };
        review.rows().map(refusal).collect()
    }

    fn fits(&self, reason: &str) -> bool {
        let mut parts = self.message.split('…');
        let Some(mut rest) = parts.next().and_then(|start| reason.strip_prefix(start)) else {
            return false;
        };
        for part in parts {
            let Some((_, after)) = rest.split_once(part) else { return false };
            rest = after;
        }
        rest.is_empty() || self.message.ends_with('…')
    }

    /// Whether a rule for the message has an error, or a warning if its page says that AWS rejects the
    /// construct.
    fn is_found(&self, checked: &Checked) -> bool {
        checked.findings.iter().any(|found| {
            self.rules.iter().any(|rule| rule == found.rule())
                && (found.level() == Level::Error
                    || found.level() >= Level::Warning
                        && ["refuse", "reject"]
                            .iter()
                            .any(|word| found.finding().rule().page.contains(word)))
        })
    }
}

fn check(corpus: &Corpus, entry: &Entry) -> Checked {
    let kind = match entry.policy_kind() {
        Some(PolicyKind::Identity) if entry.reason == VERSION_MESSAGE => {
            PolicyKind::IdentityManaged
        }
        kind => kind.unwrap_or_else(|| panic!("{} is not a policy", entry.path)),
    };
    Checked::of(&corpus.read(entry).unwrap(), kind, entry.service())
}

/// Each message has a document written for it, and a rule for the message finds it.
fn hold_made(refusals: &[Refusal]) {
    let mut unused: Vec<&str> = refusals.iter().map(|it| it.message.as_str()).collect();
    let (mut unmapped, mut missed) = (Vec::new(), Vec::new());
    for it in made().unwrap() {
        let Some(message) = &it.refusal else { continue };
        let Some(refusal) = refusals.iter().find(|refusal| refusal.fits(message)) else {
            unmapped.push(format!("{}: {message}", it.document.name));
            continue;
        };
        unused.retain(|message| *message != refusal.message);
        if !refusal.is_found(&it.check()) {
            missed.push(it.document.name);
        }
    }
    assert!(unmapped.is_empty(), "aws_refusals.tsv lacks:\n{}", unmapped.join("\n"));
    assert!(unused.is_empty(), "no document has these messages: {unused:?}");
    assert!(missed.is_empty(), "no rule of the message finds these: {missed:?}");
}

#[test]
fn what_aws_refuses_is_found_or_judged() {
    let refusals = Refusal::read_all();
    hold_made(&refusals);
    let Some(corpus) = corpus() else { return };
    let mut unused: Vec<&str> = refusals.iter().map(|it| it.message.as_str()).collect();
    let (mut found, mut missed, mut unmapped) = (0, Vec::new(), Vec::new());
    for entry in corpus.of_class("A:").filter(|entry| entry.label == "invalid") {
        let Some(refusal) = refusals.iter().find(|refusal| refusal.fits(&entry.reason)) else {
            unmapped.push(format!("{}: {}", entry.path, entry.reason));
            continue;
        };
        unused.retain(|message| *message != refusal.message);
        if refusal.is_found(&check(&corpus, entry)) {
            found += 1;
        } else {
            missed.push(row(&[&entry.path]));
        }
    }
    println!("rejected by AWS: {found} found, {} missed", missed.len());
    assert!(unmapped.is_empty(), "aws_refusals.tsv lacks:\n{}", unmapped.join("\n"));
    assert!(unused.is_empty(), "no document has these messages: {unused:?}");
    assert!(found > 0, "the corpus has no invalid documents of class A");
    compare_review("missed_refusals.tsv", &["document"], 1, missed);
}

#[test]
fn messages_fit_with_anything_for_the_dots() {
    let refusal = |message: &str| Refusal { message: message.to_owned(), rules: Vec::new() };
    assert!(refusal("Vendor … is not valid").fits("Vendor a a is not valid"));
    assert!(!refusal("Vendor … is not valid").fits("Vendor a a is not valid."));
    assert!(refusal("…: x").fits("a: x") && refusal("x…").fits("xyz"));
    assert!(!refusal("x").fits("xyz"));
}
