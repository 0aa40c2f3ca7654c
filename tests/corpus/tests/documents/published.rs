//! Documents without errors: those written for the tests, and those that AWS accepted or published (class A,
//! valid).

use std::collections::BTreeSet;

use corpus::Corpus;
use corpus::made::{Label, made};

use super::{checked, compare_review, corpus, row};

fn errors(corpus: &Corpus, class: &str) -> Vec<Vec<String>> {
    let (mut documents, mut clean, mut rows) = (0, 0, Vec::new());
    for entry in corpus.of_class(class).filter(|entry| entry.label == "valid") {
        let checked = checked(corpus, entry);
        let found = checked.errors().map(|it| row(&[&entry.path, it.rule(), &it.path()]));
        // Findings of several rules can be between two findings of one rule at one place.
        let mut found: Vec<_> = found.collect::<BTreeSet<_>>().into_iter().collect();
        documents += 1;
        clean += usize::from(found.is_empty());
        rows.append(&mut found);
    }
    println!("{class}: {documents} documents, {clean} without an error, {} errors", rows.len());
    assert!(documents > 0, "the corpus has no valid documents of class {class}");
    rows
}

const COLUMNS: [&str; 3] = ["document", "rule", "place"];

/// There is no error in a document written as valid.
fn hold_valid_documents(is_of: impl Fn(&str) -> bool) {
    let valid = made().unwrap().into_iter().filter(|it| it.label == Label::Valid);
    let mut count = 0;
    for it in valid.filter(|it| is_of(it.document.kind.as_str())) {
        let checked = it.check();
        let errors: Vec<_> = checked.errors().map(|found| found.finding().message()).collect();
        assert!(checked.policy.is_some() && errors.is_empty(), "{}: {errors:?}", it.document.name);
        count += 1;
    }
    assert!(count > 60, "{count}");
}

#[test]
fn each_error_in_a_policy_that_aws_publishes_is_judged() {
    hold_valid_documents(|kind| kind.starts_with("identity"));
    let Some(corpus) = corpus() else { return };
    let rows = errors(&corpus, "A:aws-published-managed");
    compare_review("published.tsv", &COLUMNS, 3, rows);
}

#[test]
fn each_error_in_a_document_that_aws_took_is_judged() {
    hold_valid_documents(|kind| !kind.starts_with("identity"));
    let Some(corpus) = corpus() else { return };
    let rows = errors(&corpus, "A:aws-verdict");
    compare_review("taken.tsv", &COLUMNS, 3, rows);
}
