//! Every policy of the Redshift guides in the corpus: it reads and comes out canonical, and what the
//! rules say of it is a reviewed snapshot. Without `POLICY_CORPUS` the test says that it is skipped.
//!
//! Every error in it was looked at. They are placeholders where an account, a Region or a
//! service belongs, an account of ten digits, ARNs of four and five fields, actions with two colons,
//! and a Sid with a space; none is a form that AWS accepts. The warnings are missing and old versions;
//! the security warnings are a bucket for the logs of a cluster of any account.
//!
//! The snapshot names files, rules and places; it holds no text of the corpus. `BLESS=1` rewrites it.

#![cfg(feature = "data")]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use policy_core::Context;
use policy_core::check::{canonical, check};
use policy_core::document::read_json;
use policy_core::lint::Finding;
use policy_core::model::PolicyKind;
use policy_core::report::locate;

const FOLDERS: [&str; 3] = [
    "redshift/",
    "awsdocs-amazon-redshift-management-guide/",
    "awsdocs-amazon-redshift-developer-guide/",
];

fn corpus() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("POLICY_CORPUS") else {
        eprintln!("skipped: POLICY_CORPUS names no corpus");
        return None;
    };
    let folder = PathBuf::from(folder);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    Some(if folder.is_absolute() { folder } else { root.join(folder) })
}

/// The policy of a VPC endpoint is a resource-based policy of that service.
fn kind(word: &str) -> (PolicyKind, Option<&'static str>) {
    match word {
        "vpce" => (PolicyKind::Resource, Some("vpce")),
        word => (PolicyKind::parse(word).unwrap_or_default(), None),
    }
}

/// What is said of one file: whether it reads, and each finding with its level, rule and path.
fn describe(text: &str, (kind, service): (PolicyKind, Option<&str>)) -> String {
    let context = Context { service, ..Context::default() };
    let document = match read_json(text) {
        Ok(document) => document,
        Err(error) => return format!("  no JSON at byte {}\n", error.span().start),
    };
    let outcome = check(&document, kind, &context);
    let mut said = String::new();
    match &outcome.policy {
        Some(policy) => {
            let json = canonical(policy, &context).to_json();
            let again = read_json(&json).expect("canonical JSON is JSON");
            let again = check(&again, kind, &context).policy.expect("canonical JSON is a policy");
            assert_eq!(json, canonical(&again, &context).to_json(), "the canonical form is stable");
            let _ = writeln!(said, "  reads, {} bytes canonical", json.len());
        }
        None => said.push_str("  is no policy\n"),
    }
    let findings: Vec<Finding> = outcome.findings;
    for located in locate(text, &document, findings) {
        let finding = located.finding();
        let code = finding.code().unwrap_or("-");
        let (level, rule) = (finding.level(), finding.rule().name);
        let _ = writeln!(said, "  {level} {rule} {code} at {}", located.path());
    }
    said
}

#[test]
fn the_policies_of_the_redshift_guides_read_and_are_judged_as_reviewed() {
    let Some(corpus) = corpus() else { return };
    let index = std::fs::read_to_string(corpus.join("INDEX.tsv")).expect("the corpus has an index");
    let mut snapshot = String::new();
    let mut read = 0;
    for row in index.lines().skip(1) {
        let mut fields = row.split('\t');
        let (Some(path), Some(word)) = (fields.next(), fields.next()) else { continue };
        if !FOLDERS.iter().any(|folder| path.starts_with(folder)) || !path.ends_with(".json") {
            continue;
        }
        let text = std::fs::read_to_string(corpus.join(path)).expect("a file of the index exists");
        read += 1;
        let _ = write!(snapshot, "{path} ({word})\n{}", describe(&text, kind(word)));
    }
    assert!(read > 150, "only {read} files were read");
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/redshift_corpus.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&place, &snapshot).expect("the snapshot can be written");
    }
    let committed = std::fs::read_to_string(&place).unwrap_or_default();
    let differences: Vec<String> = committed
        .lines()
        .zip(snapshot.lines())
        .filter(|(old, new)| old != new)
        .take(20)
        .map(|(old, new)| format!("- {old}\n+ {new}"))
        .collect();
    assert!(committed == snapshot, "the snapshot differs:\n{}", differences.join("\n"));
}
