//! Texts that are not JSON: those written for the tests, and blocks on AWS's pages (class C).

use std::collections::BTreeSet;

use corpus::Found;
use corpus::made::{Label, made};

use super::{checked, compare_review, corpus, row};

/// The single finding for a text that is not JSON.
fn only<'a>(name: &str, findings: &'a [Found]) -> &'a Found {
    let [found] = findings else { panic!("{name}: {findings:?}") };
    assert_eq!(found.finding().code(), Some("JSON_SYNTAX_ERROR"), "{name}");
    found
}

#[test]
fn each_text_that_is_no_json_has_its_reviewed_position() {
    let made = made().unwrap().into_iter().filter(|it| it.label == Label::NoJson);
    let messages: BTreeSet<String> = made
        .map(|it| only(&it.document.name, &it.check().findings).finding().message().to_owned())
        .collect();
    assert!(messages.len() > 15, "{messages:#?}");
    let Some(corpus) = corpus() else { return };
    let mut rows = Vec::new();
    for entry in corpus.of_class("C:") {
        let findings = checked(&corpus, entry).findings;
        let found = only(&entry.path, &findings);
        let start = found.located.start();
        let (line, column) = (start.line.to_string(), start.column.to_string());
        rows.push(row(&[&entry.path, &line, &column, found.finding().message()]));
    }
    println!("{} documents are not JSON", rows.len());
    assert!(!rows.is_empty(), "the corpus has no documents of class C");
    compare_review("not_json.tsv", &["document", "line", "column", "message"], 1, rows);
}
