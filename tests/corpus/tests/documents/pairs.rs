//! Pairs of documents that another library calls equivalent or not.

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

/// `equal`, `notequal`, or which of the two documents are no policies.
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

#[test]
fn each_pair_is_judged() {
    let Some(corpus) = corpus() else { return };
    let (mut agreed, mut rows) = (0, Vec::new());
    for entry in corpus.entries().iter().filter(|entry| entry.kind == "pair") {
        let bytes = String::from_utf8(corpus.read(entry).unwrap()).unwrap();
        let pair = read_json(&bytes).unwrap_or_else(|error| panic!("{}: {error:?}", entry.path));
        let ours = judge(text(&pair, "policy1_text"), text(&pair, "policy2_text"));
        agreed += usize::from(ours == entry.label);
        rows.push(row(&[&entry.path, &entry.label, ours]));
    }
    println!("{} pairs: {agreed} judged alike", rows.len());
    assert!(!rows.is_empty(), "the corpus has no pairs");
    compare_review("pairs.tsv", &["document", "label", "ours"], 1, rows);
}
