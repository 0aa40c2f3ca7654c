//! Messages, documentation and comments do not use the phrases that CONTRIBUTING.md lists.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// Folders of builds and of git.
const SKIPPED: [&str; 2] = ["target", ".git"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the phrases that must not appear, each with its replacement.
fn phrases() -> Vec<(String, String)> {
    let page = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let (_, section) = page.split_once("\n## English\n").unwrap();
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let cells = rows.filter_map(|row| row.split_once(" | ")).filter(|(not, _)| *not != "not");
    cells.map(|(not, but)| (not.to_owned(), but.to_owned())).collect()
}

/// Returns the files below a folder that have one of the extensions.
fn files(folder: &Path, extensions: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && !path.is_symlink() {
            // The names in the data are AWS's.
            if !SKIPPED.contains(&name) && !path.ends_with("policy-data/data") {
                files(&path, extensions, found);
            }
        } else if path.extension().is_some_and(|it| extensions.iter().any(|wanted| it == *wanted)) {
            found.push(path);
        }
    }
}

/// A piece of prose with its line.
struct Prose {
    line: usize,
    text: String,
}

/// Returns the lines of a text outside code blocks, without code in backticks.
fn outside_code(text: &str) -> Vec<Prose> {
    let mut in_block = false;
    let mut prose = Vec::new();
    for (line, text) in (1..).zip(text.lines()) {
        let is_fence = text.trim_start().starts_with("```");
        in_block ^= is_fence;
        if !in_block && !is_fence {
            let parts = text.split('`').step_by(2);
            prose.push(Prose { line, text: parts.collect::<Vec<_>>().join("`") });
        }
    }
    prose
}

/// Returns the comments and the string literals of a source.
fn of_source(source: &str) -> Vec<Prose> {
    let mut prose = Vec::new();
    let mut block = String::new();
    let mut first = 0;
    for (line, text) in (1..).zip(source.lines().chain([""])) {
        match text.trim_start().strip_prefix("//") {
            Some(text) => {
                if block.is_empty() {
                    first = line;
                }
                block.push_str(text.trim_start_matches(['/', '!']));
                block.push('\n');
            }
            None => {
                let lines = outside_code(&std::mem::take(&mut block));
                prose.extend(lines.into_iter().map(|it| Prose { line: it.line + first - 1, ..it }));
            }
        }
    }
    if let Ok(tokens) = source.parse() {
        literals(source, tokens, &mut prose);
    }
    prose
}

fn literals(source: &str, tokens: TokenStream, prose: &mut Vec<Prose>) {
    let mut is_doc = false;
    for token in tokens {
        match token {
            // Comments have been read already.
            TokenTree::Ident(name) => is_doc = name == "doc",
            TokenTree::Literal(_) if is_doc => {}
            TokenTree::Group(group) => literals(source, group.stream(), prose),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if text.contains('"') {
                    let before = source.split_once(&text).map_or("", |(before, _)| before);
                    let line = before.lines().count().max(1);
                    let of_literal = outside_code(&text.replace("\\n", "\n"));
                    prose.extend(of_literal.into_iter().map(|it| Prose { line, ..it }));
                }
            }
            _ => {}
        }
    }
}

/// Whether a text has a phrase as whole words.
fn has(text: &str, phrase: &str) -> bool {
    let is_word = |it: char| it.is_alphanumeric() || "-_".contains(it);
    text.match_indices(phrase).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let after = rest.strip_prefix(phrase).unwrap_or_default();
        !before.ends_with(is_word) && !after.starts_with(is_word)
    })
}

fn listed(prose: &[Prose], phrases: &[(String, String)]) -> Vec<String> {
    let mut found = Vec::new();
    for Prose { line, text } in prose {
        for (not, but) in phrases.iter().filter(|(not, _)| has(text, not)) {
            found.push(format!("{line}: `{not}`, write {but}: {}", text.trim()));
        }
    }
    found
}

#[test]
fn no_listed_phrase_is_written() {
    let phrases = phrases();
    assert!(phrases.len() > 40, "{} phrases", phrases.len());
    let mut paths = Vec::new();
    files(root(), &["rs", "md", "stderr", "txt", "toml", "tsv", "py", "sh"], &mut paths);
    let mut found = Vec::new();
    let mut checked = 0;
    // This file quotes the phrases.
    for path in paths.iter().filter(|path| !path.ends_with("english.rs")) {
        let text = fs::read_to_string(path).unwrap();
        let prose = match path.extension().and_then(|it| it.to_str()) {
            Some("rs") => of_source(&text),
            _ => outside_code(&text),
        };
        let is_list = path.ends_with("CONTRIBUTING.md");
        let prose: Vec<Prose> =
            prose.into_iter().filter(|it| !(is_list && it.text.starts_with('|'))).collect();
        checked += prose.len();
        let name = path.strip_prefix(root()).unwrap().display();
        found.extend(listed(&prose, &phrases).iter().map(|it| format!("{name}:{it}")));
    }
    assert!(checked > 20_000, "{checked} pieces of prose");
    assert!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
}

#[test]
fn phrases_are_found_as_whole_words_outside_code() {
    let phrases = [("stands in".to_owned(), "is in".to_owned())];
    let found = |text: &str| listed(&outside_code(text), &phrases).len();
    assert_eq!(found("it stands in a list"), 1);
    assert_eq!(found("it understands in a way"), 0);
    assert_eq!(found("it stands inside"), 0);
    assert_eq!(found("`it stands in a list`"), 0);
    assert_eq!(found("```\nit stands in a list\n```\nit stands in"), 1);
    let of_source = |text: &str| listed(&of_source(text), &phrases).len();
    assert_eq!(of_source("/// It stands in.\nfn f() { g(\"it stands in\", stands); }"), 2);
    assert_eq!(of_source("fn f() { stands(r#\"it stands in\"#) } // `stands in`"), 1);
}
