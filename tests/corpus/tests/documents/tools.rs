//! Documents written as valid or invalid, and those that other tools have judged (class B). A tool is not an
//! authority, so each disagreement is reviewed separately.

use corpus::made::{Label, made};

use super::{checked, compare_review, corpus, row};

/// For us, a document is bad if it has an error, and for them, if its label is `invalid`.
#[test]
fn each_disagreement_with_a_tool_is_judged() {
    let mut judged = [0, 0];
    for it in made().unwrap() {
        let is_bad = it.check().errors().next().is_some();
        assert_eq!(is_bad, it.label != Label::Valid, "{}", it.document.name);
        judged[usize::from(is_bad)] += 1;
    }
    assert!(judged.iter().all(|count| *count > 80), "{judged:?}");
    let Some(corpus) = corpus() else { return };
    let (mut agreed, mut rows) = (0, Vec::new());
    for entry in corpus.of_class("B:").filter(|entry| entry.policy_kind().is_some()) {
        let checked = checked(&corpus, entry);
        let mut rules: Vec<&str> = checked.errors().map(|found| found.rule()).collect();
        rules.sort_unstable();
        rules.dedup();
        let is_bad = match entry.label.as_str() {
            "valid" => false,
            "invalid" => true,
            label => panic!("{}: `{label}`", entry.path),
        };
        if is_bad == rules.is_empty() {
            rows.push(row(&[&entry.path, &entry.label, &rules.join(" ")]));
        } else {
            agreed += 1;
        }
    }
    println!("judged by tools: {agreed} agreed, {} not", rows.len());
    assert!(agreed > 0, "the corpus has no documents of class B");
    compare_review("tools.tsv", &["document", "label", "errors"], 1, rows);
}
