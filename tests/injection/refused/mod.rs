//! What must not compile: calls in which a value could stand where none can, and ways around the types.
//!
//! `calls.rs` is a crate of its own. The compiler reads it again and again, each time without the
//! functions that it has refused, so that an early error does not hide a late one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const CALLS: &str = include_str!("calls.rs");

/// A file with a hole where none can stand, for `include_policy!`.
const FILE: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "NotAction": ["iam:*", "{x}"], "Resource": "*"}}"#;

/// A function of `calls.rs`, with the lines that it has.
struct Call {
    name: &'static str,
    text: String,
}

#[test]
fn what_could_change_a_policy_does_not_compile() {
    let (head, calls) = calls();
    let count = |prefix: &str| calls.iter().filter(|call| call.name.starts_with(prefix)).count();
    assert!(count("refused_") > 40 && count("taken_") > 5, "the calls are read");
    assert_eq!(count("refused_") + count("taken_"), calls.len(), "each call says what it is");

    let refused = refused_by_the_compiler(&head, &calls);
    let mut wrong = Vec::new();
    for call in &calls {
        let is_refused = refused.contains(call.name);
        if is_refused != call.name.starts_with("refused_") {
            let word = if is_refused { "does not compile" } else { "compiles" };
            wrong.push(format!("{} {word}", call.name));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), calls.len(), wrong.join("\n"));
}

/// What stands before the functions, and the functions. Each ends with a brace that begins a line.
fn calls() -> (String, Vec<Call>) {
    let (head, rest) = CALLS.split_once("\nfn ").expect("there are functions");
    let calls = rest.split("\nfn ").map(|text| {
        let name = text.split(['(', '<']).next().unwrap_or_default();
        assert_eq!(text.matches("\n}").count(), 1, "{name} is one function");
        Call { name, text: format!("\nfn {text}") }
    });
    (head.to_owned(), calls.collect())
}

fn refused_by_the_compiler(head: &str, calls: &[Call]) -> BTreeSet<&'static str> {
    let folder = folder();
    let mut refused = BTreeSet::new();
    loop {
        let mut source = head.to_owned();
        let mut lines = Vec::new();
        for call in calls.iter().filter(|call| !refused.contains(call.name)) {
            lines.push((source.lines().count() + 1, call.name));
            source.push_str(&call.text);
        }
        write(&folder, "src/lib.rs", &source);
        let errors = error_lines(&folder);
        let new: BTreeSet<&str> = errors
            .iter()
            .map(|line| {
                let of = lines.iter().rev().find(|(first, _)| first <= line);
                of.unwrap_or_else(|| panic!("an error before all calls, in line {line}")).1
            })
            .collect();
        if new.is_empty() {
            return refused;
        }
        refused.extend(new);
    }
}

/// The lines of the errors of the compiler. Where it fails without one, something else is wrong.
fn error_lines(folder: &Path) -> Vec<usize> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--message-format=json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild/target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo starts");
    let mut lines = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(report) = serde_json::from_str::<Value>(line) else { continue };
        let message = &report["message"];
        if report["reason"] != "compiler-message" || message["level"] != "error" {
            continue;
        }
        let spans = message["spans"].as_array().map(Vec::as_slice).unwrap_or_default();
        let here = spans.iter().filter(|span| span["is_primary"] == true).map(call_site);
        lines.extend(here.filter_map(|span| {
            let is_here = span["file_name"].as_str().is_some_and(|it| it.ends_with("lib.rs"));
            span["line_start"].as_u64().filter(|_| is_here).and_then(|it| usize::try_from(it).ok())
        }));
    }
    assert!(
        output.status.success() || !lines.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    lines
}

/// The place in the user's own file of what a macro made.
fn call_site(span: &Value) -> &Value {
    let mut span = span;
    while !span["expansion"].is_null() {
        span = &span["expansion"]["span"];
    }
    span
}

fn folder() -> PathBuf {
    let root = env!("CARGO_MANIFEST_DIR");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("refused");
    let manifest = format!(
        "[package]\nname = \"refused\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\niam-policy = {{ path = {root:?} }}\n\n[workspace]\n"
    );
    write(&folder, "Cargo.toml", &manifest);
    write(&folder, "src/not_action.json", FILE);
    write(
        &folder,
        "src/resource.json",
        &FILE
            .replace("\"iam:*\", \"{x}\"", "\"iam:*\"")
            .replace("\"*\"}", "\"arn:aws:s3:::{a}/{b}\"}"),
    );
    std::fs::copy(Path::new(root).join("Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the lock file is copied");
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder is made");
    std::fs::write(path, text).expect("a file is written");
}
