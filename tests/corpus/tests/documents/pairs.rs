//! Pairs of documents that are or are not equivalent: those written for the tests, and those of a corpus that
//! another library calls equivalent or not.

use std::collections::BTreeMap;

use policy_core::document::{Document, Value, read_json};
use policy_core::read_policy;

use super::{compare_review, corpus, row};

/// The text of a member of a pair.
fn text<'a>(pair: &'a Document<'_>, name: &str) -> &'a str {
    let Value::Object(members) = &pair.root.value else { panic!("a pair is an object") };
    match members.iter().find(|member| member.key == name).map(|member| &member.value.value) {
        Some(Value::String(text)) => text,
        other => panic!("`{name}` is {other:?}"),
    }
}

/// `equal`, `notequal`, or which of the two documents are not policies.
fn judge(first: &str, second: &str) -> &'static str {
    match (read_policy(first), read_policy(second)) {
        (Ok(first), Ok(second)) => {
            assert_eq!(first.equivalent(&second), second.equivalent(&first));
            if first.equivalent(&second) { "equal" } else { "notequal" }
        }
        (Ok(_), Err(_)) => "second refused",
        (Err(_), Ok(_)) => "first refused",
        (Err(_), Err(_)) => "both refused",
    }
}

/// Each pair written for the tests has the expected result.
fn hold_made() {
    let mut counts = BTreeMap::new();
    for piece in include_str!("../../documents/pairs.txt").split("\n== ").skip(1) {
        let (head, texts) = piece.split_once('\n').unwrap();
        let (first, second) = texts.split_once("\n--\n").unwrap_or_else(|| panic!("{head}"));
        let (name, label) = head.split_once(' ').unwrap();
        assert_eq!(judge(first, second), label, "{name}");
        let turned = match label {
            "first refused" => "second refused",
            "second refused" => "first refused",
            label => label,
        };
        assert_eq!(judge(second, first), turned, "{name}");
        *counts.entry(label).or_insert(0) += 1;
    }
    let has = |label: &str, least: i32| counts.get(label).is_some_and(|count| *count >= least);
    assert!(counts.len() == 5 && has("equal", 10) && has("notequal", 8), "{counts:?}");
}

#[test]
fn each_pair_is_judged() {
    hold_made();
    let Some(corpus) = corpus() else { return };
    let (mut agreed, mut rows) = (0, Vec::new());
    for entry in corpus.entries().iter().filter(|entry| entry.kind == "pair") {
        let bytes = String::from_utf8(corpus.read(entry).unwrap()).unwrap();
        let pair = read_json(&bytes).unwrap_or_else(|error| panic!("{}: {error:?}", entry.path));
        let ours = judge(text(&pair, "policy1_text"), text(&pair, "policy2_text"));
        agreed += usize::from(ours == entry.label);
        rows.push(row(&[&entry.path, &entry.label, ours]));
    }
    println!("{} pairs: {agreed} with the same result", rows.len());
    assert!(!rows.is_empty(), "the corpus has no pairs");
    compare_review("pairs.tsv", &["document", "label", "ours"], 1, rows);
}
