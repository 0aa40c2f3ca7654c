//! The meaning of fixtures, and a check that those in the sources can be read.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use drawn::Fixture;

/// The maximum number of columns in a line of a fixture.
const WIDEST: usize = 140;

#[test]
fn words_go_on_below() {
    let fixture = Fixture::parse(
        "{\n  \"a\": 1\n     //^ error: a word\n     // and more\n   //^^^^^\n        // warning: below\n}",
    );
    assert_eq!(fixture.text, "{\n  \"a\": 1\n}\n");
    let found = [
        ([2, 8], [2, 9], "error: a word and more".to_owned()),
        ([2, 6], [2, 11], "warning: below".to_owned()),
    ];
    fixture.assert_found("wrapped words", found);
}

#[test]
#[should_panic(expected = "a drawn line without carets must continue another")]
fn words_without_carets_above_are_refused() {
    drop(Fixture::parse("{}\n// error: where?\n"));
}

#[test]
fn no_fixture_of_the_sources_is_too_wide() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in
        ["policy-core", "policy-lint", "policy-macros", "policy-cli", "policy-settings", "tests"]
    {
        add_sources(&root.join(folder), &mut files);
    }
    let (mut wide, mut fixtures) = (Vec::new(), 0);
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        for (number, lines) in drawn_literals(&source) {
            fixtures += 1;
            for (index, line) in lines.iter().enumerate() {
                let width = line.chars().count();
                if width > WIDEST {
                    wide.push(format!("{}:{}: {width} columns", file.display(), number + index));
                }
            }
        }
    }
    assert!(fixtures > 150, "{fixtures} fixtures are found");
    assert!(wide.is_empty(), "wrap these lines of fixtures:\n{}", wide.join("\n"));
}

#[test]
fn fixtures_are_found_in_a_source() {
    let source =
        "check(\n    r#\"{\n      \"a\": 1\n    //^^^ error: b\n    }\"#,\n    r#\"{}\"#,\n);\n";
    let found = drawn_literals(source);
    let lines = vec!["    r#\"{", "      \"a\": 1", "    //^^^ error: b", "    }\"#,"];
    assert_eq!(found, [(2, lines)]);
}

fn add_sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            add_sources(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// Returns the raw strings with drawn lines, each as the source lines that contain it, after the number
/// of the first line.
fn drawn_literals(source: &str) -> Vec<(usize, Vec<&str>)> {
    let lines: Vec<&str> = source.lines().collect();
    let mut found = Vec::new();
    let mut first = None;
    for (index, line) in lines.iter().enumerate() {
        let opens = line
            .rfind("r#\"")
            .is_some_and(|at| !line.get(at + 3..).unwrap_or_default().contains("\"#"));
        match first {
            None if opens => first = Some(index),
            Some(start) if line.contains("\"#") => {
                let literal = lines.get(start..=index).unwrap_or_default();
                let is_drawn = |line: &&str| {
                    let after = line.trim_start().strip_prefix("//");
                    after.is_some_and(|after| after.trim_start().starts_with('^'))
                };
                if literal.iter().any(is_drawn) {
                    found.push((start + 1, literal.to_vec()));
                }
                first = opens.then_some(index);
            }
            _ => {}
        }
    }
    found
}
