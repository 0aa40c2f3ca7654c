//! The effect of `[[allow]]` and `[extend]` in the settings on a run.

use serde_json::json;

use crate::command::{CLEAN, Folder, Ran, WARNED};

const ENTRY: &str =
    "[[allow]]\nrule = 'missing-version'\npath = 'p/*.json'\nreason = 'since 2009'\n";

fn folder(settings: &str, files: &[(&str, &str)]) -> Folder {
    let folder = Folder::with(files);
    folder.write("iam-policy.toml", settings.as_bytes());
    folder.write("Cargo.lock", b"");
    folder
}

/// The names of the files and rules of all findings.
fn found(ran: &Ran) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let of = |line: &serde_json::Value| {
        let findings = line["findings"].as_array().unwrap().iter();
        findings.map(|it| (text(&line["file"]), text(&it["rule"]))).collect::<Vec<_>>()
    };
    ran.lines().iter().flat_map(of).collect()
}

/// Many of the files are the same, which is irrelevant here.
fn json(folder: &Folder, more: &[&str]) -> Ran {
    folder.run(&[&["check", "--format", "json", "--allow", "duplicate-policy"], more].concat())
}

const UNUSED: (&str, &str) = ("iam-policy.toml", "unused-allow");

fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
    found.iter().map(|(file, rule)| (file.as_str(), rule.as_str())).collect()
}

#[test]
fn a_finding_is_allowed_at_its_path_and_counted_in_every_format() {
    let folder = folder(ENTRY, &[("p/w.json", WARNED), ("q/w.json", WARNED)]);
    let ran = json(&folder, &["--deny", "warning", "p", "q"]);
    assert_eq!((ran.status, pairs(&found(&ran))), (1, vec![("q/w.json", "missing-version")]));
    assert_eq!(ran.lines()[0]["allowed"], 1);
    assert!(ran.lines()[1].get("allowed").is_none(), "{}", ran.out);
    let notes = "note: 1 finding allowed by iam-policy.toml\nnote: settings: iam-policy.toml\n";
    assert_eq!(ran.err, notes);
    assert_eq!(folder.run(&["check", "--format", "github", "p"]).err, notes);
    let ran = folder.run(&["check", "--deny", "warning", "p"]);
    let last = "1 document: no findings; 1 finding allowed by iam-policy.toml; settings: iam-policy.toml\n";
    assert_eq!((ran.status, ran.out.as_str()), (0, last));
    let ran = folder.run(&["check", "--format", "sarif", "p"]);
    let log: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let results = &log["runs"][0]["results"];
    assert_eq!(results.as_array().unwrap().len(), 1);
    let suppressions = json!([{ "kind": "external", "justification": "since 2009" }]);
    assert_eq!(results[0]["suppressions"], suppressions);
    // From another folder, by another path, and through a link.
    let ran = folder.run_in("q", &["check", "--deny", "warning", "../q/../p/w.json"]);
    assert_eq!(ran.status, 0, "{}", ran.out);
    assert!(ran.out.contains("; 1 finding allowed by ../iam-policy.toml; "), "{}", ran.out);
    // Standard input has no path.
    let ran = folder.run_with(&["check", "--deny", "warning", "-"], WARNED.as_bytes());
    assert_eq!(ran.status, 1);
}

#[test]
fn a_sid_names_a_statement() {
    let unknown = r#""Effect":"Allow","Action":"s3:GetObjct","Resource":"arn:aws:s3:::bucket/*"}"#;
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"One",{unknown},{{"Sid":"Two",{unknown},{{{unknown}]}}"#
    );
    let single = format!(r#"{{"Version":"2012-10-17","Statement":{{"Sid":"Two",{unknown}}}"#);
    for path in ["", "path = 'p/*.json'\n"] {
        let entry =
            format!("[[allow]]\nrule = 'INVALID_ACTION'\n{path}sid = 'Two'\nreason = 'r'\n");
        let folder = folder(&entry, &[("p/a.json", &text), ("p/b.json", &single)]);
        let ran = json(&folder, &["p"]);
        let unknown = |(_, rule): &&(String, String)| rule == "unknown-action";
        assert_eq!(found(&ran).iter().filter(unknown).count(), 2, "{}", ran.out);
        let findings = ran.lines()[0]["findings"].as_array().unwrap().clone();
        let of_rule = findings.iter().filter(|it| it["rule"] == "unknown-action");
        let places: Vec<_> = of_rule.map(|it| it["path"].clone()).collect();
        assert_eq!(places, ["/Statement/0/Action", "/Statement/2/Action"]);
        assert_eq!(
            (&ran.lines()[0]["allowed"], &ran.lines()[1]["allowed"]),
            (&json!(1), &json!(1))
        );
    }
}

#[test]
fn an_entry_that_allows_nothing_is_a_finding_of_the_settings() {
    let settings = format!("# é\n{ENTRY}");
    let files = &[("p/c.json", CLEAN), ("q/c.json", CLEAN), ("p/r/c.json", CLEAN)];
    let folder = folder(&settings, files);
    // The whole folder with everything that it matches, or more, was read.
    for run in [&["p"][..], &["."], &["q", "p"], &["p", "q/c.json"]] {
        let ran = json(&folder, run);
        assert_eq!((ran.status, pairs(&found(&ran))), (0, vec![UNUSED]), "{run:?}");
        let line = ran.lines().pop().unwrap();
        assert_eq!(line["kind"], "settings");
        assert_eq!(
            line["findings"][0],
            json!({
                "rule": "unused-allow", "code": null, "level": "warning",
                "message": "the rule `missing-version`, allowed in `p/*.json`, finds nothing there",
                "help": "remove the entry", "path": "/allow/0/rule",
                "line": 3, "column": 9, "end_line": 3, "end_column": 24,
            })
        );
    }
    // A part of the folder says nothing.
    for run in [&["q"][..], &["p/c.json"], &["p/r"], &["q/c.json"]] {
        assert_eq!(pairs(&found(&json(&folder, run))), [], "{run:?}");
    }
    assert_eq!(json(&folder, &["--deny", "warning", "p"]).status, 1);
    let ran = folder.run(&["check", "--allow", "duplicate-policy", "p"]);
    assert!(ran.out.contains(" --> iam-policy.toml:3:9\n"), "{}", ran.out);
    assert!(
        ran.out.ends_with("2 documents: 1 warning; settings: iam-policy.toml\n"),
        "{}",
        ran.out
    );
    let ran = folder.run(&["check", "--allow", "duplicate-policy", "--format", "github", "p"]);
    let start =
        "::warning file=iam-policy.toml,line=3,endLine=3,col=9,endColumn=24,title=unused-allow::";
    assert!(ran.out.starts_with(start), "{}", ran.out);
    let silent = format!("{ENTRY}[rules]\nunused-allow = 'allow'\n");
    folder.write("iam-policy.toml", silent.as_bytes());
    assert_eq!(pairs(&found(&json(&folder, &["p"]))), []);
}

#[test]
fn an_entry_for_one_file_is_judged_wherever_that_is_read() {
    let entry = ENTRY.replace("p/*.json", "p/c.json");
    let folder = folder(&entry, &[("p/c.json", CLEAN), ("q/c.json", CLEAN)]);
    assert_eq!(pairs(&found(&json(&folder, &["p/c.json"]))), [UNUSED]);
    assert_eq!(pairs(&found(&json(&folder, &["q"]))), []);
    // Its file is gone.
    std::fs::remove_file(folder.path("p/c.json")).unwrap();
    folder.write("p/d.json", CLEAN.as_bytes());
    assert_eq!(pairs(&found(&json(&folder, &["p"]))), [UNUSED]);
    // Only `*.json` files are read in a folder.
    folder.write("iam-policy.toml", ENTRY.replace("*.json", "x.policy").as_bytes());
    assert_eq!(pairs(&found(&json(&folder, &["p"]))), []);
    folder.write("p/x.policy", CLEAN.as_bytes());
    assert_eq!(pairs(&found(&json(&folder, &["p/x.policy"]))), [UNUSED]);
}

#[test]
fn what_could_not_be_read_says_nothing_of_an_entry() {
    for bad in ["{", "[]", r#"{"Statement": [{}]}"#] {
        let folder = folder(ENTRY, &[("p/bad.json", bad), ("p/c.json", CLEAN)]);
        let ran = json(&folder, &["p"]);
        assert!(!pairs(&found(&ran)).contains(&UNUSED), "{bad}: {}", ran.out);
    }
    let folder = folder(ENTRY, &[("p/c.json", CLEAN)]);
    let ran = json(&folder, &["p", "missing.json"]);
    assert_eq!((ran.status, pairs(&found(&ran))), (2, vec![]));
    // A finding from reading that leaves no policy is always an error.
    let entry = ENTRY.replace("missing-version", "JSON_SYNTAX_ERROR");
    folder.write("iam-policy.toml", entry.as_bytes());
    let ran = json(&folder, &["p"]);
    assert!(ran.status == 2 && ran.err.contains("is always an error"), "{}", ran.err);
}

#[test]
fn what_an_option_or_a_level_leaves_out_has_its_entry_all_the_same() {
    let settings = format!("{ENTRY}[rules]\nmissing-version = 'allow'\n");
    let folder = folder(&settings, &[("p/w.json", WARNED)]);
    assert_eq!(pairs(&found(&json(&folder, &["p"]))), []);
    folder.write("iam-policy.toml", ENTRY.as_bytes());
    let ran = json(&folder, &["--allow", "missing-version", "p"]);
    assert_eq!(pairs(&found(&ran)), []);
    assert!(ran.lines()[0].get("allowed").is_none(), "{}", ran.out);
}

#[test]
fn findings_that_are_only_counted_are_allowed_with_the_others() {
    let actions: Vec<String> = (0..150).map(|number| format!(r#""s3:X{number}""#)).collect();
    let text = CLEAN.replace(r#""s3:GetObject""#, &format!("[{}]", actions.join(",")));
    let entry = "[[allow]]\nrule = 'unknown-action'\npath = 'p/*.json'\nreason = 'r'\n";
    let folder = folder(entry, &[("p/a.json", &text)]);
    let ran = json(&folder, &["p"]);
    assert_eq!((ran.status, &ran.lines()[0]["allowed"]), (0, &json!(150)), "{}", ran.out);
    assert!(ran.err.starts_with("note: 150 findings allowed by "), "{}", ran.err);
}

/// A finding that counts many statements together is not allowed in any of them.
#[test]
fn the_count_of_many_statements_is_not_that_of_one() {
    let statement = |number: usize| {
        let sid = if number == 1_000 { r#""Sid":"Late","# } else { "" };
        format!(
            r#"{{{sid}"Effect":"Allow","Action":"s3:X{number}","Resource":"arn:aws:s3:::b{number}/*"}}"#
        )
    };
    let statements: Vec<String> = (0..1_200).map(statement).collect();
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    let entry = "[[allow]]\nrule = 'unknown-action'\nsid = 'Late'\nreason = 'r'\n";
    let folder = folder(entry, &[("a.json", &text)]);
    let line = json(&folder, &["a.json"]).lines().remove(0);
    let is_unknown = |it: &&serde_json::Value| it["rule"] == "unknown-action";
    let shown = line["findings"].as_array().unwrap().iter().filter(is_unknown).count();
    let more = line["more"].as_array().unwrap().iter().find(is_unknown).unwrap();
    assert_eq!((shown, &more["count"]), (100, &json!(1_100)), "{line}");
}

#[test]
fn lines_of_a_file_are_allowed_by_its_path() {
    let entry = ENTRY.replace("p/*.json", "p/all.jsonl");
    let lines = format!("{WARNED}\n{CLEAN}\n");
    let folder = folder(&entry, &[("p/all.jsonl", &lines)]);
    let ran = json(&folder, &["--jsonl", "p/all.jsonl"]);
    assert_eq!(pairs(&found(&ran)), []);
    assert_eq!(ran.lines()[0]["allowed"], 1);
}

#[test]
fn names_of_the_project_are_known_and_needless_ones_are_findings() {
    let text =
        CLEAN.replace("s3:GetObject", "newsvc:DoThing").replace("arn:aws:s3:::bucket/*", "*");
    let settings = "[[extend.service]]\nprefix = 'newsvc'\nreason = 'new'\n\n[[extend.principal]]\nname = 'lambda.amazonaws.com'\nreason = 'new'\n";
    let folder = folder("", &[("a.json", &text)]);
    let ran = json(&folder, &["a.json"]);
    assert_eq!(pairs(&found(&ran)), [("a.json", "unknown-service-in-action")]);
    folder.write("iam-policy.toml", settings.as_bytes());
    let ran = json(&folder, &["a.json"]);
    assert_eq!(
        (ran.status, pairs(&found(&ran))),
        (0, vec![("iam-policy.toml", "needless-extension")])
    );
    let finding = &ran.lines()[1]["findings"][0];
    assert_eq!(
        (&finding["path"], &finding["line"]),
        (&json!("/extend/principal/0/name"), &json!(6))
    );
}
