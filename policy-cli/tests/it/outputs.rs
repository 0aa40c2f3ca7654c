//! All formats of `check` for the same documents. `BLESS=1 cargo test -p policy-cli --test it outputs`
//! writes the expected output.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "helpers of tests fail like tests"
)]

use std::fs;
use std::path::Path;

use policy_lint::Context;
use serde_json::{Value, json};

use crate::command::{BAD_TRUST, CLEAN, Folder, Ran, WARNED};

const FORMATS: [&str; 7] = ["human", "json", "sarif", "github", "rdjson", "junit", "gitlab"];

/// A finding of each level, a note at another location, and a finding that the settings allow.
const LEVELS: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "Pass", "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" },
    { "Sid": "Pass", "Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::b/*" },
    { "Sid": "New", "Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::c/*" },
    { "Sid": "Old", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::d/*", "Condition": { "StringEquals": { "aws:SourceOwner": "123456789012" } } }
  ]
}
"#;
/// Multibyte characters before a finding and in the file name.
const WIDE: &str = r#"{"Version": "2012-10-17", "Id": "𐐀部é <&>\"'", "Statement": [{"Sid": "é", "Effect": "Allow", "Action": "s3:Gé𐐀t", "Resource": "*"}]}"#;
/// Characters that a terminal would hide or interpret.
const HIDDEN: &str = "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:Get\\u001b[31m]]>\", \"s3:\u{202e}x\", \"s3:\u{f0000}\"], \"Resource\": \"*\", \"a\\u0000\\ufffe\\nb\": 1}]}";
const SETTINGS: &str =
    "[[allow]]\nrule = 'unknown-action'\npath = '*.json'\nsid = 'New'\nreason = 'é <new>'\n";

fn folder() -> Folder {
    let actions: Vec<String> = (0..103).map(|number| format!(r#""s3:X{number}""#)).collect();
    let many = CLEAN.replace(r#""s3:GetObject""#, &format!("[{}]", actions.join(", ")));
    Folder::with(&[
        ("iam-policy.toml", SETTINGS),
        ("clean.json", CLEAN),
        ("trust.json", BAD_TRUST),
        ("warned.json", WARNED),
        ("levels.json", LEVELS),
        ("é 部 <&>.json", WIDE),
        ("hidden.json", HIDDEN),
        ("no.json", "{\"Version\":\n"),
        ("many.json", &many),
        ("empty.txt", ""),
    ])
}

const DOCUMENTS: [&str; 8] = [
    "clean.json",
    "levels.json",
    "missing.json",
    "é 部 <&>.json",
    "hidden.json",
    "no.json",
    "trust.json",
    "warned.json",
];

fn run(folder: &Folder, format: &str, more: &[&str]) -> Ran {
    folder.run(&[&["check", "--kind", "auto", "--format", format], more].concat())
}

/// The output without the parts that many changes of rules or data would change.
fn printed(format: &str, ran: &Ran) -> String {
    let date = Context::default().catalog.unwrap().date().to_owned();
    let out = match format {
        "sarif" => {
            let mut log: Value = serde_json::from_str(&ran.out).unwrap();
            let run = &mut log["runs"][0];
            run["tool"]["driver"]["rules"] = json!("left out here");
            run["tool"]["driver"]["version"] = json!("VERSION");
            for result in run["results"].as_array_mut().unwrap() {
                result["ruleIndex"] = json!("left out here");
            }
            format!("{log:#}\n")
        }
        _ => ran.out.clone(),
    };
    format!("{out}-- status {}\n{}", ran.status, ran.err).replace(&date, "DATE")
}

/// The end of the output, with the findings that stand for many.
fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.lines().collect();
    let skipped = all.len().saturating_sub(lines);
    let tail = all[skipped..].iter().map(|line| match line.char_indices().rev().nth(400) {
        Some((at, _)) => format!("…{}\n", &line[at..]),
        None => format!("{line}\n"),
    });
    tail.collect()
}

#[test]
fn each_format_prints_the_same_documents_as_before() {
    let folder = folder();
    let mut wrong = Vec::new();
    for format in FORMATS {
        let documents = printed(format, &run(&folder, format, &DOCUMENTS));
        let many = tail(&printed(format, &run(&folder, format, &["many.json"])), 30);
        let empty = printed(format, &run(&folder, format, &["--files-from", "empty.txt"]));
        let all = format!("== documents\n{documents}\n== many\n{many}\n== empty list\n{empty}");
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/it/outputs")
            .join(format!("{format}.txt"));
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &all).unwrap();
        }
        let known = fs::read_to_string(&file).unwrap_or_default();
        if known != all {
            wrong.push(format!("{format}\n{all}"));
        }
    }
    assert!(wrong.is_empty(), "read the difference, then bless it\n{}", wrong.join("\n"));
}

/// All documents in one run, and an empty list.
fn all_runs(folder: &Folder, format: &str) -> [Ran; 4] {
    let lines = format!("{CLEAN}\n{}\n{{\n", LEVELS.replace('\n', " "));
    [
        run(folder, format, &DOCUMENTS),
        run(folder, format, &["many.json", "levels.json", "./levels.json"]),
        run(folder, format, &["--files-from", "empty.txt"]),
        folder.run_with(&["check", "--format", format, "--jsonl", "-"], lines.as_bytes()),
    ]
}

pub(crate) fn hold_to(schema: &Value, document: &Value) {
    let schema = jsonschema::options().build(schema).unwrap();
    let complaint =
        |error: jsonschema::ValidationError<'_>| format!("{}: {error}", error.instance_path());
    let complaints: Vec<String> = schema.iter_errors(document).map(complaint).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

pub(crate) fn object(members: Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": members, "required": required, "additionalProperties": false })
}

#[test]
fn rdjson_has_the_form_that_reviewdog_reads() {
    let text = json!({ "type": "string", "minLength": 1 });
    let number = json!({ "type": "integer", "minimum": 1 });
    let position = object(json!({ "line": number, "column": number }), &["line", "column"]);
    let range = object(json!({ "start": position, "end": position }), &["start", "end"]);
    let location = object(json!({ "path": text, "range": range }), &["path"]);
    let diagnostic = object(
        json!({
            "message": text,
            "location": location,
            "severity": { "enum": ["ERROR", "WARNING", "INFO"] },
            "code": object(json!({ "value": text }), &["value"]),
        }),
        &["message", "severity", "location"],
    );
    let schema = object(
        json!({
            "source": object(json!({ "name": { "const": "iam-policy" } }), &["name"]),
            "diagnostics": { "type": "array", "items": diagnostic },
        }),
        &["source", "diagnostics"],
    );
    let folder = folder();
    let runs = all_runs(&folder, "rdjson");
    let read = |ran: &Ran| -> Value { serde_json::from_str(&ran.out).unwrap() };
    let (empty, others) = (&runs[2], [&runs[0], &runs[1], &runs[3]]);
    // An empty list has no file.
    assert_eq!(read(empty)["diagnostics"][0].get("location"), None);
    for ran in others {
        hold_to(&schema, &read(ran));
    }
    // Columns count bytes: slicing the line gives the located text.
    let wide = run(&folder, "rdjson", &["é 部 <&>.json"]);
    let all = read(&wide);
    let of_action = |it: &&Value| it["message"].as_str().unwrap().contains("s3:G");
    let found = all["diagnostics"].as_array().unwrap().iter().find(of_action).unwrap();
    let column = |end: &str| found["location"]["range"][end]["column"].as_u64().unwrap() as usize;
    assert_eq!(&WIDE[column("start") - 1..column("end") - 1], "𐐀");
}

#[test]
fn gitlab_has_the_form_that_gitlab_reads_and_fingerprints_of_its_own() {
    let text = json!({ "type": "string", "minLength": 1 });
    let number = json!({ "type": "integer", "minimum": 1 });
    let lines = object(json!({ "begin": number, "end": number }), &["begin"]);
    let issue = object(
        json!({
            "description": text,
            "check_name": text,
            "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
            "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
            "location": object(
                json!({ "path": { "type": "string", "pattern": "^(\\.|[^./].*)$" }, "lines": lines }),
                &["path", "lines"],
            ),
        }),
        &["description", "check_name", "fingerprint", "severity", "location"],
    );
    let schema = json!({ "type": "array", "items": issue });
    let folder = folder();
    for ran in all_runs(&folder, "gitlab") {
        let issues: Value = serde_json::from_str(&ran.out).unwrap();
        hold_to(&schema, &issues);
        let mut prints: Vec<String> = prints(&ran);
        let count = prints.len();
        prints.sort();
        prints.dedup();
        assert_eq!(prints.len(), count, "{}", ran.out);
    }
    // Moved lines change nothing, nor does a new statement before the others.
    let moved = LEVELS.replace('{', "{\n\n");
    let before = prints(&run(&folder, "gitlab", &["levels.json"]));
    folder.write("levels.json", moved.as_bytes());
    assert_eq!(prints(&run(&folder, "gitlab", &["./levels.json"])), before);
    let more =
        r#"[ { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b" },"#;
    folder.write("levels.json", LEVELS.replacen('[', more, 1).as_bytes());
    assert_eq!(prints(&run(&folder, "gitlab", &["levels.json"])), before);
}

fn prints(ran: &Ran) -> Vec<String> {
    let issues: Value = serde_json::from_str(&ran.out).unwrap();
    let issues = issues.as_array().unwrap().iter();
    issues.map(|it| it["fingerprint"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn junit_is_xml_whose_counts_are_right() {
    let folder = folder();
    for ran in all_runs(&folder, "junit") {
        let read = roxmltree::Document::parse(&ran.out).unwrap();
        let root = read.root_element();
        assert_eq!(root.tag_name().name(), "testsuites");
        let count = |node: roxmltree::Node<'_, '_>, name: &str| {
            node.descendants().filter(|it| it.has_tag_name(name)).count().to_string()
        };
        let suites = root.children().filter(|it| it.is_element());
        let mut all = vec![root];
        all.extend(suites);
        for node in all {
            let names = [
                ("tests", "testcase"),
                ("failures", "failure"),
                ("errors", "error"),
                ("skipped", "skipped"),
            ];
            for (attribute, element) in names {
                let counted = count(node, element);
                assert_eq!(node.attribute(attribute), Some(counted.as_str()), "{}", ran.out);
            }
        }
        let mut names = Vec::new();
        for case in root.descendants().filter(|it| it.has_tag_name("testcase")) {
            names.push((case.attribute("classname").unwrap(), case.attribute("name").unwrap()));
        }
        assert!(!names.is_empty());
    }
    // Exactly what the exit status counts is a failure.
    for (level, failures) in [("error", 2), ("security-warning", 3), ("suggestion", 5)] {
        let ran = run(&folder, "junit", &["--deny", level, "levels.json"]);
        let read = roxmltree::Document::parse(&ran.out).unwrap();
        let count = read.root_element().attribute("failures").unwrap().to_owned();
        assert_eq!((ran.status, count), (1, failures.to_string()), "{level} {}", ran.out);
    }
    let ran = run(&folder, "junit", &["--deny", "error", "clean.json"]);
    assert!(ran.status == 0 && ran.out.contains(r#"failures="0" errors="0""#), "{}", ran.out);
}

#[test]
fn the_formats_that_are_read_as_one_stay_whole_whatever_is_checked() {
    let folder = folder();
    for format in FORMATS {
        for ran in all_runs(&folder, format) {
            let shown = |one: char| one == '\n' || !policy_core::finding::is_hidden(one);
            assert!(ran.out.chars().all(shown), "{format}: {:?}", ran.out);
        }
    }
}
