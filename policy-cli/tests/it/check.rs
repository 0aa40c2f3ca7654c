//! `check`: exit statuses, levels, allowed rules, kinds.

use std::collections::BTreeSet;

use crate::command::{BAD_TRUST, CLEAN, Folder, WARNED};
use serde_json::json;

#[test]
fn a_finding_has_all_its_members_in_their_order() {
    let folder = Folder::with(&[("a.json", BAD_TRUST)]);
    let ran = folder.run(&["check", "--kind", "trust", "--format", "json", "a.json"]);
    assert_eq!(ran.status, 1);
    assert_eq!(
        ran.out,
        concat!(
            r#"{"file":"a.json","kind":"trust","findings":[{"rule":"missing-arn-field","#,
            r#""code":"MISSING_ARN_FIELD","level":"error","#,
            r#""message":"`arn:aws:iam::role/RoleA` has no account ID","#,
            r#""help":"write the role ARN as `arn:aws:iam::<account>:role/RoleA`","#,
            r#""path":"/Statement/0/Principal/AWS","#,
            r#""line":5,"column":41,"end_line":5,"end_column":51}]}"#,
            "\n"
        )
    );
    assert_eq!(ran.err, "");
}

#[test]
fn the_status_follows_the_denied_level() {
    let folder = Folder::with(&[("w.json", WARNED), ("c.json", CLEAN)]);
    let status = |arguments: &[&str]| {
        let mut all = vec!["check", "--format", "json", "w.json", "c.json"];
        all.extend(arguments);
        folder.run(&all).status
    };
    assert_eq!(status(&[]), 0);
    assert_eq!(status(&["--deny", "error"]), 0);
    assert_eq!(status(&["--deny", "security-warning"]), 0);
    assert_eq!(status(&["--deny", "warning"]), 1);
    assert_eq!(status(&["--deny", "suggestion"]), 1);
    assert_eq!(status(&["--deny", "warning", "--allow", "missing-version"]), 0);
    assert_eq!(status(&["--deny", "warn"]), 2);
}

#[test]
fn rules_are_allowed_by_name_in_both_cases_and_by_code() {
    let folder = Folder::with(&[("w.json", WARNED)]);
    for rule in ["missing-version", "missing_version", "MISSING_VERSION"] {
        let ran = folder.run(&["check", "--format", "json", "--allow", rule, "w.json"]);
        assert_eq!(ran.lines()[0]["findings"], json!([]), "{rule}");
    }
    let ran =
        folder.run(&["check", "--allow", "full-wildcard", "--allow", "misng-version", "w.json"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("did you mean `missing-version`"), "{}", ran.err);
}

/// Documents with findings of several rules that share a code, by that code.
const SHARED_CODES: [(&str, &str, &str, &[&str]); 3] = [
    (
        "INVALID_ARN_RESOURCE",
        "identity",
        r#"{"Effect": "Deny", "Action": "*", "Resource": ["arn:aws:dynamodb:us-east-1:123456789012:tabel/t", "arn:aws:iam::123456789012:rolee/R", "arn:aws:iam::123456789012:role/my role", "arn:aws:sqs:us-east-1::q"]}"#,
        &["impossible-arn", "invalid-iam-resource-path", "impossible-resource-name"],
    ),
    (
        "UNSUPPORTED_ACTION_IN_POLICY",
        "resource:s3",
        r#"{"Effect": "Deny", "Principal": "*", "Action": ["sqs:SendMessage", "s3:ListAllMyBuckets"], "Resource": "arn:aws:s3:::bucket/*"}"#,
        &["foreign-action", "account-action-in-resource-policy"],
    ),
    (
        "INVALID_CONDITION_DATA_TYPE",
        "identity",
        r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalTag/a": ["x", 1], "aws:PrincipalTag/b": {}}}}"#,
        &["mixed-condition-data-types", "invalid-condition-data-type"],
    ),
];

#[test]
fn a_code_means_the_findings_of_every_rule_that_has_it() {
    for (code, kind, statement, rules) in SHARED_CODES {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
        let folder = Folder::with(&[("p.json", &text)]);
        let found = |arguments: &[&str]| {
            let mut all = vec!["check", "--kind", kind, "--format", "json", "p.json"];
            all.extend(arguments);
            let line = folder.run(&all).lines().remove(0);
            let findings = line["findings"].as_array().unwrap().iter();
            findings
                .map(|it| {
                    [&it["rule"], &it["code"], &it["level"]]
                        .map(|it| it.as_str().unwrap_or_default().to_owned())
                })
                .collect::<Vec<_>>()
        };
        let all = found(&[]);
        let rules_of = |found: &[[String; 3]]| -> BTreeSet<String> {
            found.iter().filter(|it| it[1] == code).map(|it| it[0].clone()).collect()
        };
        assert_eq!(rules_of(&all), rules.iter().map(|it| (*it).to_owned()).collect(), "{code}");
        // If a requirement of reading is broken, there is no policy.
        let stays = |it: &[String; 3]| it[1] != code || it[0] == "invalid-condition-data-type";
        let others: Vec<_> = all.iter().filter(|it| stays(it)).cloned().collect();
        assert_eq!(found(&["--allow", code]), others, "{code}");
        folder.write("iam-policy.toml", format!("rules.{code} = 'allow'\n").as_bytes());
        assert_eq!(found(&[]), others, "{code}");
        folder.write("iam-policy.toml", format!("rules.{code} = 'warning'\n").as_bytes());
        let leveled: Vec<_> =
            all.iter()
                .cloned()
                .map(|it| {
                    if stays(&it) {
                        it
                    } else {
                        [it[0].clone(), it[1].clone(), "warning".to_owned()]
                    }
                })
                .collect();
        assert_eq!(found(&[]), leveled, "{code}");
    }
}

#[test]
fn a_code_that_rules_share_is_explained_by_each() {
    let out = Folder::new().run(&["explain", "UNSUPPORTED_ACTION_IN_POLICY"]).out;
    assert!(out.starts_with("# account-action-in-resource-policy\n"), "{out}");
    assert!(out.contains("\n# foreign-action\n"), "{out}");
}

#[test]
fn bad_options_end_with_two() {
    let folder = Folder::with(&[("c.json", CLEAN)]);
    for arguments in [
        &["check", "--kind", "trsut", "c.json"] as &[&str],
        &["check", "--kind", "resource:", "c.json"],
        &["check", "--format", "xml", "c.json"],
        &["check", "--wrong", "c.json"],
        &["check", "--allow"],
        &["check", "-", "-"],
        &["check", "--files-from", "-", "-"],
        &["check", "--files-from", "missing.txt"],
        &["chek"],
        &["eval"],
        &[],
    ] {
        let ran = folder.run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!ran.err.is_empty());
    }
    assert!(folder.run(&["check", "--kind", "trsut"]).err.contains("did you mean `trust`"));
}

#[test]
fn every_kind_is_taken_and_named() {
    let folder = Folder::with(&[("c.json", CLEAN), ("t.json", BAD_TRUST)]);
    for kind in [
        "identity",
        "identity:inline",
        "identity:managed",
        "trust",
        "resource",
        "resource:s3",
        "session",
        "scp",
        "rcp",
    ] {
        let ran = folder.run(&["check", "--kind", kind, "--format", "json", "c.json"]);
        assert_eq!(ran.lines()[0]["kind"], kind);
    }
    let ran = folder.run(&["check", "--kind", "auto", "--format", "json", "c.json", "t.json"]);
    assert_eq!(ran.lines()[0]["kind"], "identity");
    assert_eq!(ran.lines()[1]["kind"], "trust");
    let ran = folder.run(&["check", "--format", "json", "c.json"]);
    assert_eq!(ran.lines()[0]["kind"], "identity");
}

#[test]
fn the_named_service_decides_what_belongs_into_a_policy() {
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":["s3:GetObject","sqs:SendMessage"],"Resource":"arn:aws:s3:::bucket/*"}]}"#;
    let list = ["resource", "resource:s3", "resource:vpce", "resource:dynamo-db", "auto"]
        .map(|kind| format!("{kind}\tp.json\n"))
        .concat();
    let folder = Folder::with(&[("p.json", policy), ("list.txt", &list)]);
    let ran = folder.run(&["check", "--format", "json", "--files-from", "list.txt"]);
    let said: Vec<(String, Vec<String>)> = ran
        .lines()
        .iter()
        .map(|line| {
            let rules = line["findings"].as_array().unwrap().iter();
            let rules = rules.map(|it| it["rule"].as_str().unwrap().to_owned()).collect();
            (line["kind"].as_str().unwrap().to_owned(), rules)
        })
        .collect();
    let wanted = [
        ("resource", vec!["public-principal", "mismatched-resource"]),
        ("resource:s3", vec!["public-principal", "foreign-action"]),
        ("resource:vpce", vec!["mismatched-resource"]),
        ("resource", vec!["public-principal", "mismatched-resource"]),
    ];
    let wanted = wanted.map(|(kind, rules)| {
        (kind.to_owned(), rules.into_iter().map(str::to_owned).collect::<Vec<_>>())
    });
    assert_eq!(said, wanted);
    assert_eq!(ran.status, 2);
    assert_eq!(
        ran.err,
        "error: line 4 of `list.txt` has the unknown kind `resource:dynamo-db`: no service has the prefix `dynamo-db`; did you mean `dynamodb`?\n"
    );
}

#[test]
fn what_is_no_policy_cannot_be_allowed() {
    let folder = Folder::with(&[("p.json", r#"{"Version": "2012-10-17", "Statement": [{}]}"#)]);
    for rule in ["missing-effect", "JSON_SYNTAX_ERROR"] {
        let ran = folder.run(&["check", "--allow", rule, "p.json"]);
        assert!(ran.status == 2 && ran.err.contains("is always an error"), "{}", ran.err);
    }
}

#[test]
fn a_folder_without_policies_is_no_success() {
    let folder = Folder::with(&[("d/note.txt", "no policy")]);
    for command in ["check", "fmt"] {
        let ran = folder.run(&[command, "d"]);
        let words = "warning: `d` has no policies: it contains no `*.json` file, or .gitignore excludes all of them\n";
        assert_eq!((ran.status, ran.err.as_str()), (3, words));
    }
}

#[test]
fn an_old_version_is_graver_for_a_managed_policy() {
    let folder = Folder::with(&[("w.json", WARNED)]);
    assert_eq!(folder.run(&["check", "--kind", "identity:inline", "w.json"]).status, 0);
    assert_eq!(folder.run(&["check", "--kind", "identity:managed", "w.json"]).status, 1);
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let folder = Folder::with(&[("t.json", BAD_TRUST), ("c.json", CLEAN)]);
    let ran = folder.run(&["check", "--format", "json", "t.json", "missing.json", "c.json"]);
    assert_eq!(ran.status, 2);
    assert_eq!(ran.files(), ["t.json", "c.json"]);
    assert_eq!(ran.err, "error: cannot read `missing.json`: there is no such file\n");
}

#[test]
fn columns_count_characters_and_paths_are_pointers() {
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","é/~":1}}"#;
    let folder = Folder::with(&[("a.json", text)]);
    let ran = folder.run(&["check", "--format", "json", "a.json"]);
    let lines = ran.lines();
    let found = lines[0]["findings"].as_array().unwrap();
    let found = found.iter().find(|it| it["rule"] == "invalid-policy-element").unwrap();
    assert_eq!(found["path"], "/Statement/é~1~0");
    let column = text.chars().position(|it| it == 'é').unwrap();
    assert_eq!(found["column"], column);
    assert_eq!(found["end_column"], column + 5);
    assert_eq!(found["code"], "INVALID_POLICY_ELEMENT");
}

#[test]
fn output_that_nobody_reads_ends_quietly() {
    use std::process::{Command, Stdio};
    let folder = Folder::new();
    let lines = format!("{}\n", BAD_TRUST.replace('\n', " ")).repeat(2_000);
    folder.write("many.jsonl", lines.as_bytes());
    let mut child = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["check", "--jsonl", "--format", "json"])
        .arg(folder.path("many.jsonl"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert!(output.status.code().is_some());
}

/// Each location is found in the one long line, far after two-byte characters, and of many findings, as many
/// are shown as are kept per rule.
#[test]
fn the_last_findings_of_one_long_line_are_shown_at_their_columns() {
    let (most, long) = (policy_core::findings::MOST_OF_A_RULE, "é".repeat(200_000));
    let mut actions = vec![format!(r#""s3:Get{long}""#)];
    actions.extend((1..most).map(|number| format!(r#""s3:Get:é{number}""#)));
    let head = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Resource":"*","Action":["#;
    let text = format!("{head}{}]}}}}", actions.join(","));
    let folder = Folder::with(&[("long.json", &text)]);
    let column = text.chars().count() - r#":é99"]}}"#.chars().count() + 1;
    let shown = folder.run(&["check", "long.json"]);
    assert_eq!(shown.status, 1);
    assert_eq!(shown.out.matches("error[malformed-action]").count(), most);
    assert!(shown.out.contains(&format!("long.json:1:{column}\n")), "{column}");
    let sarif = folder.run(&["check", "--format", "sarif", "long.json"]);
    let log: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let errors: Vec<_> = results.iter().filter(|it| it["ruleId"] == "malformed-action").collect();
    assert_eq!(errors.len(), most);
    let region = &errors.last().unwrap()["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["startLine"], 1);
    assert_eq!(region["startColumn"], column);
}
