//! SARIF logs conform to the SARIF 2.1.0 schema.

use jsonschema::Validator;
use policy_lint::all_rules;
use serde_json::{Value, json};

use crate::command::{BAD_TRUST, CLEAN, Folder, WARNED};

/// The standard's schema, with formats checked as well: URIs, dates, GUIDs.
fn schema() -> Validator {
    // The published schema has an extra bracket there, so strict readers reject the expression.
    let (published, meant) =
        (r#""^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$""#, r#""^[a-zA-Z]{2}(-[a-zA-Z]{2})?$""#);
    let text = include_str!("sarif-schema-2.1.0.json");
    assert!(text.contains(published));
    let schema: Value = serde_json::from_str(&text.replace(published, meant)).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn complaints(log: &Value) -> Vec<String> {
    let complaint =
        |error: jsonschema::ValidationError<'_>| format!("{}: {error}", error.instance_path());
    schema().iter_errors(log).map(complaint).collect()
}

fn log(folder: &Folder, arguments: &[&str], input: &[u8]) -> Value {
    let arguments = [&["check", "--format", "sarif"], arguments].concat();
    serde_json::from_str(&folder.run_with(&arguments, input).out).unwrap()
}

#[test]
fn logs_hold_to_the_schema() {
    let folder = Folder::with(&[
        ("a b%é.json", BAD_TRUST),
        ("c.json", CLEAN),
        ("w.json", WARNED),
        ("no-json.json", "{\"Version\":\n"),
        ("empty.json", ""),
        ("twice.json", r#"{"Version": "2012-10-17", "Version": "2012-10-17", "Statement": []}"#),
    ]);
    folder.write("bytes.json", b"\xff\xfe");
    let all = ["a b%é.json", "c.json", "w.json", "no-json.json", "empty.json", "twice.json"];
    let absolute = folder.path("a b%é.json");
    let lines = format!("{CLEAN}\n{WARNED}\n{{\n");
    for (arguments, input) in [
        (all.as_slice(), ""),
        (&["c.json"], ""),
        (&["--kind", "auto", "bytes.json", absolute.to_str().unwrap()], ""),
        (&["missing.json"], ""),
        (&["--jsonl", "-"], lines.as_str()),
        (&["-"], WARNED),
    ] {
        let log = log(&folder, arguments, input.as_bytes());
        let said = complaints(&log);
        assert!(said.is_empty(), "{arguments:?}:\n{}", said.join("\n"));
    }
}

#[test]
fn findings_of_all_rules_hold_to_the_schema() {
    let folder = Folder::new();
    let mut list = String::new();
    for rule in all_rules() {
        let examples = rule.page.split("```json").skip(1);
        for (number, example) in examples.enumerate() {
            let Some((words, rest)) = example.split_once('\n') else { continue };
            let kind =
                words.split(',').find(|word| policy_core::model::PolicyKind::parse(word).is_some());
            let name = format!("{}-{number}.json", rule.name);
            folder.write(&name, rest.split("```").next().unwrap_or_default().as_bytes());
            list.push_str(&format!("{}\t{name}\n", kind.unwrap_or("identity")));
        }
    }
    let log = log(&folder, &["--files-from", "-"], list.as_bytes());
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert!(results.len() > all_rules().count(), "{} results", results.len());
    let said = complaints(&log);
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn the_schema_refuses_what_is_no_log() {
    assert!(!complaints(&json!({ "version": "2.1.0" })).is_empty());
    let driver = json!({ "name": "x", "informationUri": "no uri" });
    let log = json!({ "version": "2.1.0", "runs": [{ "tool": { "driver": driver } }] });
    assert_eq!(complaints(&log).len(), 1, "{:?}", complaints(&log));
}

#[test]
fn the_help_of_a_rule_is_its_page_as_it_is_explained() {
    let folder = Folder::with(&[("c.json", CLEAN)]);
    let log = log(&folder, &["c.json"], b"");
    let described = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(described.len(), all_rules().count());
    for rule in described {
        let name = rule["id"].as_str().unwrap();
        let page = folder.run(&["explain", name]).out;
        for form in ["text", "markdown"] {
            let help = rule["help"][form].as_str().unwrap();
            assert!(page.ends_with(help), "{name}: {help}");
            assert!(!help.contains("```json,") && !help.starts_with(' '), "{name}: {help}");
        }
    }
}
