//! The formats of `check` besides JSON lines.

use serde_json::{Value, json};

use crate::command::{BAD_TRUST, CLEAN, Folder, WARNED};

#[test]
fn people_see_source_carets_and_help() {
    let folder = Folder::with(&[("a.json", BAD_TRUST), ("c.json", CLEAN)]);
    let ran = folder.run(&["check", "--kind", "trust", "a.json"]);
    assert_eq!(ran.status, 1);
    assert_eq!(
        ran.out,
        r#"error[MISSING_ARN_FIELD]: `arn:aws:iam::role/RoleA` has no account ID
 --> a.json:5:41
  |
5 |     "Principal": { "AWS": "arn:aws:iam::role/RoleA" },
  |                                         ^^^^^^^^^^ expected a 12-digit account ID in this segment
  |
  = help: write the role ARN as `arn:aws:iam::<account>:role/RoleA`
  = rule: MISSING_ARN_FIELD (iam-policy explain missing-arn-field)

1 document: 1 error
"#
    );
    assert_eq!(folder.run(&["check", "c.json"]).out, "1 document: no findings\n");
}

#[test]
fn other_places_are_shown_too() {
    let text = "{\"Version\": \"2012-10-17\",\n \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:*\",\n \"Effect\": \"Deny\", \"Resource\": \"*\"}]}";
    let folder = Folder::with(&[("a.json", text)]);
    let ran = folder.run(&["check", "a.json"]);
    assert!(ran.out.contains("note: the first one is here"), "{}", ran.out);
    assert!(ran.out.contains("a.json:2:17"), "{}", ran.out);
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let folder = Folder::new();
    folder.write("a.json", b"{\"\x1b[31m\": 1}");
    folder.write("b.json", br#"{"\u001b[31m": 1, "Statement": []}"#);
    for format in ["human", "github"] {
        let ran = folder.run(&["check", "--format", format, "a.json", "b.json", "x\x1b.json"]);
        assert_eq!(ran.status, 2);
        assert!(
            !ran.out.contains('\x1b') && !ran.err.contains('\x1b'),
            "{:?} {}",
            ran.out,
            ran.err
        );
    }
}

#[test]
fn annotations_are_workflow_commands() {
    let folder = Folder::with(&[("a,b:c%.json", BAD_TRUST), ("w.json", WARNED)]);
    let ran = folder.run(&["check", "--kind", "trust", "--format", "github", "a,b:c%.json"]);
    assert_eq!(
        ran.out,
        "::error file=a%2Cb%3Ac%25.json,line=5,endLine=5,col=41,endColumn=51,title=MISSING_ARN_FIELD::`arn:aws:iam::role/RoleA` has no account ID%0Ahelp: write the role ARN as `arn:aws:iam::<account>:role/RoleA`%0Arule: MISSING_ARN_FIELD (iam-policy explain missing-arn-field)\n"
    );
    let ran = folder.run(&["check", "--format", "github", "w.json"]);
    assert!(ran.out.starts_with("::warning file=w.json,"), "{}", ran.out);
    let old_key = CLEAN.replace(
        r#"bucket/*""#,
        r#"bucket/*","Condition":{"StringEquals":{"aws:SourceOwner":"123456789012"}}"#,
    );
    let ran = folder.run_with(&["check", "--format", "github", "-"], old_key.as_bytes());
    assert!(ran.out.contains("::notice file=-,"), "{}", ran.out);
}

fn sarif(folder: &Folder, files: &[&str]) -> (i32, Value) {
    let mut arguments = vec!["check", "--kind", "auto", "--format", "sarif"];
    arguments.extend(files);
    let ran = folder.run(&arguments);
    (ran.status, serde_json::from_str(&ran.out).unwrap())
}

#[test]
fn sarif_has_what_the_schema_requires() {
    let folder = Folder::with(&[("a b.json", BAD_TRUST), ("c.json", CLEAN), ("w.json", WARNED)]);
    let (status, log) = sarif(&folder, &["a b.json", "c.json", "w.json"]);
    assert_eq!(status, 1);
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(log["$schema"], "https://json.schemastore.org/sarif-2.1.0.json");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "iam-policy");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for rule in rules {
        assert!(rule["id"].is_string() && rule["shortDescription"]["text"].is_string());
        assert!(!rule["help"]["text"].as_str().unwrap().is_empty());
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(result["message"]["text"].is_string());
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.json");
    assert_eq!(
        place["region"],
        json!({ "startLine": 5, "startColumn": 41, "endLine": 5, "endColumn": 51 })
    );
    assert_eq!(results[0]["properties"]["code"], "MISSING_ARN_FIELD");
    assert_eq!(results[0]["level"], "error");
    assert_eq!(results[1]["level"], "warning");
}

#[test]
fn sarif_says_what_could_not_be_read() {
    let folder = Folder::with(&[("c.json", CLEAN)]);
    let (status, log) = sarif(&folder, &["missing.json", "c.json"]);
    assert_eq!(status, 2);
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["exitCode"], 2);
    let message = &invocation["toolExecutionNotifications"][0]["message"]["text"];
    assert_eq!(message, "cannot read `missing.json`: there is no such file");
    assert_eq!(log["runs"][0]["results"], json!([]));
}

#[test]
fn a_long_line_is_shown_in_part_with_its_own_column() {
    let other =
        r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::é"},"#.repeat(2_000);
    let text =
        CLEAN.replace("[{", &format!("[{other}{{")).replace("arn:aws:s3:::bucket/*", "arn:aws:s3");
    let folder = Folder::with(&[("a.json", &text)]);
    let found = folder.run(&["check", "--format", "json", "a.json"]).lines();
    let findings = found[0]["findings"].as_array().unwrap();
    let short = findings.iter().find(|it| it["rule"] == "missing-arn-field").unwrap();
    let ran = folder.run(&["check", "a.json"]);
    assert!(ran.out.contains(&format!("--> a.json:1:{}", short["column"])), "{}", ran.out);
    assert!(ran.out.lines().all(|line| line.chars().count() < 1_000));
}

#[test]
fn where_nothing_was_there_nothing_was_checked() {
    let folder = Folder::with(&[("empty/notes.txt", "")]);
    let ran = folder.run(&["check", "empty"]);
    assert_eq!((ran.status, ran.out.as_str()), (3, "no documents checked\n"), "{}", ran.err);
    let ran = folder.run(&["check", "missing.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, "no documents checked\n"), "{}", ran.err);
}
