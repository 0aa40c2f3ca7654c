//! The command line says what the core says.

use std::path::PathBuf;

use corpus::Corpus;
use policy_core::document::read_json;
use policy_core::model::PolicyKind;
use policy_core::report::{LocatedFinding, locate, locate_syntax};
use policy_lint::Context;
use policy_lint::all_rules;
use policy_lint::check::check;
use serde_json::{Value, json};

use crate::command::Folder;

/// What the core finds, as the command line writes it.
fn expected(text: &str, kind: PolicyKind) -> Value {
    let located = match read_json(text) {
        Ok(document) => {
            let found = check(&document, kind, &Context::default()).findings;
            locate(text, &document, found)
        }
        Err(error) => vec![locate_syntax(text, &error)],
    };
    located.iter().map(as_json).collect()
}

fn as_json(located: &LocatedFinding) -> Value {
    let finding = located.finding();
    json!({
        "rule": finding.rule().name,
        "code": finding.code(),
        "level": finding.level().as_str(),
        "message": finding.message(),
        "help": finding.help_text(),
        "path": located.path().to_string(),
        "line": located.start().line,
        "column": located.start().column,
        "end_line": located.end().line,
        "end_column": located.end().column,
    })
}

fn compare(folder: &Folder, documents: &[(PathBuf, PolicyKind)]) {
    let list: String = documents
        .iter()
        .map(|(path, kind)| format!("{}\t{}\n", kind.as_str(), path.display()))
        .collect();
    let arguments = ["check", "--format", "json", "--files-from", "-"];
    let ran = folder.run_with(&arguments, list.as_bytes());
    let lines = ran.lines();
    assert_eq!(lines.len(), documents.len());
    for (line, (path, kind)) in lines.iter().zip(documents) {
        let Ok(text) = String::from_utf8(std::fs::read(path).unwrap()) else { continue };
        assert_eq!(line["findings"], expected(&text, *kind), "{}", path.display());
    }
}

#[test]
fn the_examples_of_all_rules_have_the_same_findings() {
    let folder = Folder::new();
    let mut documents = Vec::new();
    for rule in all_rules() {
        let examples = rule.page.split("```json").skip(1).filter_map(|it| it.split("```").next());
        for example in examples.filter_map(|it| it.split_once('\n')) {
            let name = format!("{}.json", documents.len());
            folder.write(&name, example.1.as_bytes());
            let kind = PolicyKind::ALL[documents.len() % PolicyKind::ALL.len()];
            documents.push((folder.path(&name), kind));
        }
    }
    assert!(documents.len() > all_rules().count());
    compare(&folder, &documents);
}

#[test]
fn the_corpus_has_the_same_findings() {
    let Some(corpus) = Corpus::from_environment().unwrap() else { return };
    let entries = corpus.entries().iter();
    let documents: Vec<_> =
        entries.filter_map(|entry| Some((corpus.path(entry), entry.policy_kind()?))).collect();
    assert!(!documents.is_empty());
    compare(&Folder::new(), &documents);
}
