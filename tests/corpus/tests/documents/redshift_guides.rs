//! Policies for Amazon Redshift, those written for the tests and all of those in its guides in the corpus:
//! each can be read and written in canonical form, and the rules' findings in the guides are a reviewed
//! snapshot.
//!
//! Every error in it was reviewed. They are placeholders for an account, a Region or a service, an account
//! with ten digits, ARNs with four and five fields, actions with two colons, and a Sid with a space; AWS
//! accepts none of these forms. The warnings are missing and old versions; the security warnings are a bucket
//! for the logs of a cluster in any account.
//!
//! The snapshot names files, rules and places; it contains no text from the corpus. `BLESS=1` rewrites it.

use std::fmt::Write as _;

use corpus::made::made;
use corpus::{Checked, workspace_root};
use policy_core::canonical::CanonicalPolicy;
use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::check_json;

use super::{checked, corpus, is_blessing};

const FOLDERS: [&str; 3] = [
    "redshift/",
    "awsdocs-amazon-redshift-management-guide/",
    "awsdocs-amazon-redshift-developer-guide/",
];

/// The result for one file: whether it can be read, and each finding with its level, rule and path.
fn describe(checked: &Checked, kind: PolicyKind) -> String {
    let context = Context::default();
    let mut said = String::new();
    match &checked.policy {
        Some(policy) => {
            let json = CanonicalPolicy::of(policy).to_json();
            let again = check_json(&json, kind, &context).expect("canonical JSON is JSON");
            let again = again.policy.expect("canonical JSON is a policy");
            assert_eq!(json, CanonicalPolicy::of(&again).to_json(), "the canonical form is stable");
            let _ = writeln!(said, "  reads, {} bytes canonical", json.len());
        }
        None => said.push_str("  is not a policy\n"),
    }
    for found in &checked.findings {
        let finding = found.finding();
        let code = finding.code().unwrap_or("-");
        let (level, rule) = (finding.level(), found.rule());
        let _ = writeln!(said, "  {level} {rule} {code} at {}", found.located.path());
    }
    said
}

#[test]
fn the_policies_of_the_redshift_guides_read_and_are_judged_as_reviewed() {
    let made = made().unwrap().into_iter().filter(|it| it.text().contains("redshift"));
    for it in made {
        let said = describe(&it.check(), it.document.kind);
        assert!(said.starts_with("  reads"), "{}: {said}", it.document.name);
        assert_eq!(said.lines().count() - 1, it.findings.len(), "{}: {said}", it.document.name);
    }
    let Some(corpus) = corpus() else { return };
    let mut snapshot = String::new();
    let mut read = 0;
    for entry in corpus.entries() {
        let path = &entry.path;
        if !FOLDERS.iter().any(|folder| path.starts_with(folder)) || !path.ends_with(".json") {
            continue;
        }
        read += 1;
        let kind = entry.policy_kind().expect("the guides contain policies");
        let said = describe(&checked(&corpus, entry), kind);
        let _ = write!(snapshot, "{path} ({})\n{said}", entry.kind);
    }
    assert!(read > 150, "only {read} files were read");
    let place = workspace_root().join("tests/reviews/redshift_guides.txt");
    if is_blessing() {
        std::fs::write(&place, &snapshot).expect("the snapshot can be written");
    }
    let committed = std::fs::read_to_string(&place).unwrap_or_default();
    let differences = differences(&committed, &snapshot);
    assert!(committed == snapshot, "the snapshot differs:\n{}", differences.join("\n"));
}

/// The lines from the first difference to the point where both texts are the same again.
fn differences(old: &str, new: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same = |(a, b): &(&&str, &&str)| a == b;
    let head = old.iter().zip(&new).take_while(same).count();
    let after = |lines: &[&str]| lines.iter().skip(head).map(|it| (*it).to_owned()).collect();
    let (old, new): (Vec<String>, Vec<String>) = (after(&old), after(&new));
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let changed = |sign: &str, lines: &[String]| -> Vec<String> {
        lines.iter().take((lines.len() - tail).min(20)).map(|it| format!("{sign} {it}")).collect()
    };
    [changed("-", &old), changed("+", &new)].concat()
}

#[test]
fn a_missing_end_and_a_line_too_many_are_told() {
    assert_eq!(differences("a\nb\nc\n", "a\n"), ["- b", "- c"]);
    assert_eq!(differences("a\nc\n", "a\nb\nc\n"), ["+ b"]);
    assert_eq!(differences("a\nb\n", "a\nx\n"), ["- b", "+ x"]);
    assert_eq!(differences("a\n", "a\n"), [""; 0]);
}
