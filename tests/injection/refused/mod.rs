//! What must not compile: calls with a value in a position that accepts none, and ways around the types.
//!
//! `calls.rs` is a separate crate. The compiler reads it repeatedly, each time without the
//! functions that it has already refused, so that an early error does not hide a later one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const CALLS: &str = include_str!("calls.rs");

/// A file with a hole in a position that accepts none, for `include_policy!`.
const FILE: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "NotAction": ["iam:*", "{x}"], "Resource": "*"}}"#;

/// A function of `calls.rs`, with its lines.
struct Call {
    name: &'static str,
    text: String,
}

#[test]
fn what_could_change_a_policy_does_not_compile() {
    let (head, calls) = calls();
    let count = |prefix: &str| calls.iter().filter(|call| call.name.starts_with(prefix)).count();
    assert!(count("refused_") > 40 && count("taken_") > 5, "the calls are read");
    assert_eq!(
        count("refused_") + count("taken_"),
        calls.len(),
        "the name of each call must state what it is"
    );

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

/// Returns the text before the functions, and the functions. Each ends with a brace at the start of a line.
fn calls() -> (String, Vec<Call>) {
    let (head, rest) = CALLS.split_once("\nfn ").expect("there are functions");
    let calls = rest.split("\nfn ").map(|text| {
        let name = text.split(['(', '<']).next().unwrap_or_default();
        assert_eq!(text.matches("\n}").count(), 1, "{name} must be one function");
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

/// Returns the lines of the compiler's errors. If it fails without one, something else is wrong.
fn error_lines(folder: &Path) -> Vec<usize> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--message-format=json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild/target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo starts");
    let reports = String::from_utf8_lossy(&output.stdout).into_owned();
    let reports = reports.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let is = |value: &Value, pointer: &str, word: &str| {
        value.pointer(pointer).and_then(Value::as_str) == Some(word)
    };
    let is_error =
        |it: &Value| is(it, "/target/name", "refused") && is(it, "/message/level", "error");
    let mut lines = Vec::new();
    for report in reports.filter(is_error) {
        let spans = report.pointer("/message/spans").and_then(Value::as_array);
        let primary = |span: &&Value| span.pointer("/is_primary") == Some(&Value::Bool(true));
        for span in spans.into_iter().flatten().filter(primary).map(call_site) {
            let file = span.pointer("/file_name").and_then(Value::as_str).unwrap_or_default();
            let line = span
                .pointer("/line_start")
                .and_then(Value::as_u64)
                .filter(|_| file.ends_with("lib.rs"));
            lines.extend(line.and_then(|line| usize::try_from(line).ok()));
        }
    }
    assert!(
        output.status.success() || !lines.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    lines
}

/// Returns the position in the user's own file of what a macro generated.
fn call_site(mut span: &Value) -> &Value {
    while let Some(outer) = span.pointer("/expansion/span") {
        span = outer;
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
