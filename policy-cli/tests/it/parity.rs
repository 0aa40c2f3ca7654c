//! The command line reports what the core finds.

use std::collections::BTreeMap;
use std::path::PathBuf;

use corpus::examples::examples;
use corpus::made::documents;
use policy_core::document::{LineIndex, read_json};
use policy_core::report::{LocatedFinding, locate, locate_syntax};
use policy_lint::Context;
use policy_lint::all_rules;
use policy_lint::check::check;
use policy_settings::{DocumentKind, Settings};
use serde_json::{Value, json};

use crate::command::Folder;

/// The core's findings in the form of the command line.
fn expected(text: &str, kind: &DocumentKind, settings: &Settings) -> Value {
    let located = match read_json(text) {
        Ok(document) => {
            let service = kind.service();
            // A file is passed as it is.
            let context = Context { service, is_sent_as_written: true, ..settings.context() };
            let found =
                check(&document, kind.of_document(Some(&document)), &context).findings.into_iter();
            let found = found.filter_map(|finding| settings.apply(finding)).collect();
            locate(text, &document, found)
        }
        Err(error) => vec![locate_syntax(text, &error)],
    };
    let lines = LineIndex::new(text);
    located.iter().map(|it| as_json(it, &lines)).collect()
}

fn as_json(located: &LocatedFinding, lines: &LineIndex<'_>) -> Value {
    let finding = located.finding();
    let mut json = json!({
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
    });
    if let (Some(repair), [_, ..]) = (finding.repair(), located.edits()) {
        let edits = located.edits().iter().map(|edit| {
            let start = lines.line_column(edit.span.start as usize);
            let end = lines.line_column(edit.span.end as usize);
            json!({
                "line": start.line,
                "column": start.column,
                "end_line": end.line,
                "end_column": end.column,
                "text": edit.text,
            })
        });
        let fix = json!({ "safe": repair.keeps_meaning(), "edits": edits.collect::<Vec<_>>() });
        json.as_object_mut().unwrap().insert("fix".to_owned(), fix);
    }
    json
}

fn compare(folder: &Folder, documents: &[(PathBuf, DocumentKind)], settings: &Settings) {
    let list: String =
        documents.iter().map(|(path, kind)| format!("{kind}\t{}\n", path.display())).collect();
    let arguments = ["check", "--format", "json", "--files-from", "-"];
    let ran = folder.run_with(&arguments, list.as_bytes());
    let lines = ran.lines();
    assert_eq!(lines.len(), documents.len());
    for (line, (path, kind)) in lines.iter().zip(documents) {
        let Ok(text) = String::from_utf8(std::fs::read(path).unwrap()) else { continue };
        assert_eq!(line["findings"], expected(&text, kind, settings), "{}", path.display());
    }
}

#[test]
fn the_examples_of_all_rules_have_the_same_findings() {
    let mut by_settings: BTreeMap<String, (Folder, Vec<(PathBuf, DocumentKind)>)> = BTreeMap::new();
    let mut count = 0;
    let mut loud = 0;
    for rule in all_rules() {
        for example in examples(rule).into_iter().filter(|it| !it.has_holes) {
            let (folder, documents) =
                by_settings.entry(example.settings).or_insert_with(|| (Folder::new(), Vec::new()));
            let name = format!("{count}.json");
            folder.write(&name, example.text.as_bytes());
            let word = match &example.service {
                Some(service) => format!("resource:{service}"),
                None => example.kind.as_str().to_owned(),
            };
            let kind = DocumentKind::parse(&word).unwrap();
            if example.loud {
                // As another kind, an example does not show its rule.
                let settings = Settings::EMPTY;
                let findings = expected(&example.text, &kind, &settings);
                let is_of_rule = |it: &Value| it["rule"] == rule.name;
                loud += usize::from(findings.as_array().unwrap().iter().any(is_of_rule));
            }
            documents.push((folder.path(&name), kind));
            count += 1;
        }
    }
    assert!(count > all_rules().count());
    assert!(loud + 20 > all_rules().count(), "{loud} examples show their rule");
    assert!(by_settings.len() > 1);
    for (text, (folder, documents)) in by_settings {
        folder.write("iam-policy.toml", text.as_bytes());
        compare(&folder, &documents, &Settings::read(&text).unwrap());
    }
}

#[test]
fn documents_have_the_same_findings() {
    let folder = Folder::new();
    let mut list = Vec::new();
    for (number, it) in documents().unwrap().into_iter().enumerate() {
        let name = format!("{number}.json");
        folder.write(&name, &it.bytes);
        list.push((folder.path(&name), DocumentKind::parse(&it.kind_word()).unwrap()));
    }
    assert!(list.len() > 250);
    compare(&folder, &list, &Settings::EMPTY);
}
