//! Blocks of AWS's pages that are no JSON (class C).

use super::{checked, compare_review, corpus, row};

#[test]
fn each_text_that_is_no_json_has_its_reviewed_position() {
    let Some(corpus) = corpus() else { return };
    let mut rows = Vec::new();
    for entry in corpus.of_class("C:") {
        let findings = checked(&corpus, entry).findings;
        let [found] = findings.as_slice() else { panic!("{}: {findings:?}", entry.path) };
        assert_eq!(found.finding().code(), Some("JSON_SYNTAX_ERROR"), "{}", entry.path);
        let start = found.located.start();
        let (line, column) = (start.line.to_string(), start.column.to_string());
        rows.push(row(&[&entry.path, &line, &column, found.finding().message()]));
    }
    println!("{} documents are no JSON", rows.len());
    assert!(!rows.is_empty(), "the corpus has no documents of class C");
    compare_review("not_json.tsv", &["document", "line", "column", "message"], 1, rows);
}
