//! `check --fix` and `--diff`: what a repair changes, and what it leaves.

use std::collections::BTreeMap;
use std::fs;
#[cfg(unix)]
use std::process::Command;

use corpus::examples::examples;
use corpus::made::{Document, documents, made};
use policy_core::diff::{Change, diff};
use policy_core::model::{Policy, parse_cidr};
use policy_core::read_policy;
use policy_core::semantics::pattern::covers_in_any_casing;
use policy_lint::all_rules;
use policy_settings::DocumentKind;
use serde_json::Value;

use crate::command::{CLEAN, Folder};

/// Repairs of many kinds, three of which change what is allowed.
const MESSY: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "allow",
      "Action": ["S3:getobject", "s3:GetObject", "s3:Get*"],
      "Resource": "arn:aws:s3:::b/*",
      "Condition": {
        "ipaddress": { "aws:SourceIp": ["203.0.113.5/24"] },
        "StringEquals": { "aws:PrincipalTagg/team": "a*" }
      }
    },
    { "Effect": "Deny", "Action": "dynamo:GetItem", "Resource": "*" },
    { "Effect": "Deny", "Action": "dynamo:GetItem", "Resource": "*" }
  ]
}
"#;

const REPAIRED: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["s3:Get*"],
      "Resource": "arn:aws:s3:::b/*",
      "Condition": {
        "IpAddress": { "aws:SourceIp": ["203.0.113.0/24"] },
        "StringEquals": { "aws:PrincipalTagg/team": "a*" }
      }
    },
    { "Effect": "Deny", "Action": "dynamo:GetItem", "Resource": "*" }
  ]
}
"#;

#[test]
fn a_file_is_repaired_and_all_else_of_it_stays() {
    let folder = Folder::with(&[("a.json", MESSY), ("clean.json", CLEAN)]);
    let ran = folder.run(&["check", "--fix", "."]);
    assert_eq!(folder.read("a.json"), REPAIRED);
    assert_eq!(folder.read("clean.json"), CLEAN);
    assert_eq!(ran.status, 1, "what is left is an error");
    assert!(ran.err.contains("1 file; 3 repairs would change what a policy allows"), "{}", ran.err);
    // A second run has nothing to do.
    let again = folder.run(&["check", "--fix", "."]);
    assert!(again.err.contains("nothing to fix"), "{}", again.err);
    assert_eq!(folder.read("a.json"), REPAIRED);
}

#[test]
fn a_patch_is_printed_and_nothing_is_written() {
    let folder = Folder::with(&[("p/a.json", MESSY)]);
    for arguments in
        [["check", "--diff", "p", "--allow=old-version"], ["check", "--fix", "--diff", "p"]]
    {
        let ran = folder.run(&arguments);
        assert_eq!((ran.status, folder.read("p/a.json").as_str()), (1, MESSY));
        assert!(ran.out.starts_with("--- a/p/a.json\n+++ b/p/a.json\n"), "{}", ran.out);
        assert!(ran.out.contains("-      \"Effect\": \"allow\",\n"), "{}", ran.out);
        assert!(ran.out.contains("+      \"Effect\": \"Allow\",\n"), "{}", ran.out);
        assert!(!ran.out.contains("dynamodb"), "{}", ran.out);
    }
    let ran = folder.run_with(&["check", "--diff", "-"], MESSY.as_bytes());
    assert!(ran.out.starts_with("--- a/-\n"), "{}", ran.out);
    let clean = folder.run_with(&["check", "--diff", "-"], CLEAN.as_bytes());
    assert_eq!((clean.status, clean.out.as_str()), (0, ""));
}

#[test]
fn a_repair_is_made_with_those_that_it_makes_room_for() {
    let wrong = CLEAN.replace("\"Effect\":\"Allow\"", "\"effect\":\"allow\"");
    let wrong = wrong.replace("\"Action\"", "\"action\"").replace("\"Resource\"", "\"resource\"");
    let folder = Folder::with(&[("a.json", &wrong)]);
    let ran = folder.run(&["check", "--fix", "a.json"]);
    assert_eq!((ran.status, folder.read("a.json").as_str()), (0, CLEAN));
    assert!(ran.err.contains("fixed 4 findings in 1 file\n"), "{}", ran.err);
    // Below the misspelled statement is an action that no repair fixes.
    let held = CLEAN.replace("Statement", "Statment").replace("GetObject", "GetObjct");
    folder.write("a.json", held.as_bytes());
    let ran = folder.run(&["check", "--fix", "a.json"]);
    assert_eq!((ran.status, folder.read("a.json").as_str()), (1, held.as_str()));
    let words =
        "nothing to fix; 1 repair is left out because of the new findings that would follow\n";
    assert!(ran.err.contains(words), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_patch_is_one_whatever_the_names_and_the_line_ends() {
    let hostile = "p/a \"\u{202e}\n\\.json";
    let returns = MESSY.replace('\n', "\r");
    let files = [
        (hostile, MESSY),
        ("p/two words.json", &*MESSY.replace('\n', "\r\n")),
        ("p/returns.json", returns.trim_end_matches('\r')),
        ("p/ends.json", &*returns),
    ];
    let folder = Folder::with(&files);
    let patch = folder.run(&["check", "--diff", "p"]).out;
    for name in [
        "--- \"a/p/a \\\"\\342\\200\\256\\012\\\\.json\"\n",
        "+++ b/p/two words.json\t\n",
        "--- a/p/returns.json\n",
    ] {
        assert!(patch.contains(name), "{patch}");
    }
    folder.write("a.patch", patch.as_bytes());
    let git = Command::new("git").args(["apply", "a.patch"]).current_dir(folder.path("")).output();
    let Ok(applied) = git else {
        eprintln!("skipped: there is no git");
        return;
    };
    assert!(applied.status.success(), "{}", String::from_utf8_lossy(&applied.stderr));
    let patched: Vec<String> = files.iter().map(|(name, _)| folder.read(name)).collect();
    let fixed = Folder::with(&files);
    fixed.run(&["check", "--fix", "p"]);
    let fixed: Vec<String> = files.iter().map(|(name, _)| fixed.read(name)).collect();
    assert_eq!(patched, fixed);
    assert!(fixed.iter().zip(&files).all(|(after, (_, before))| after != before));
}

#[test]
fn what_changes_what_is_allowed_is_asked_for() {
    let folder = Folder::with(&[("a.json", MESSY)]);
    let ran = folder.run(&["check", "--fix", "--unsafe-fixes", "a.json"]);
    let text = folder.read("a.json");
    for words in ["\"StringLike\": { \"aws:PrincipalTag/team\": \"a*\" }", "dynamodb:GetItem"] {
        assert!(text.contains(words), "{text}");
    }
    assert_eq!(ran.status, 0, "{}", ran.out);
    assert!(!ran.err.contains("would change"), "{}", ran.err);
}

#[test]
fn what_cannot_be_repaired_in_place_is_refused_and_left() {
    let encoded = "%7B%22Statement%22%3A%5B%5D%7D";
    let folder = Folder::with(&[("a.json", MESSY), ("encoded.json", encoded), ("no.json", "{")]);
    for (arguments, words) in [
        (&["check", "--fix", "-"][..], "standard input cannot be written to"),
        (&["check", "--unsafe-fixes", "a.json"], "`--unsafe-fixes` requires `--fix`"),
        (&["check", "--fix", "--jsonl", "a.json"], "cannot be used with"),
        (&["check", "--diff", "--format", "json", "a.json"], "cannot be used with"),
    ] {
        let ran = folder.run_with(arguments, MESSY.as_bytes());
        assert_eq!((ran.status, folder.read("a.json").as_str()), (2, MESSY), "{arguments:?}");
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    folder.run(&["check", "--fix", "encoded.json", "no.json"]);
    assert_eq!(
        (folder.read("encoded.json").as_str(), folder.read("no.json").as_str()),
        (encoded, "{")
    );
    fs::hard_link(folder.path("a.json"), folder.path("b.json")).unwrap();
    let as_it_is = folder.run(&["check", "a.json"]).out;
    let ran = folder.run(&["check", "--fix", "a.json"]);
    assert_eq!((ran.status, folder.read("a.json").as_str()), (2, MESSY), "{}", ran.err);
    assert_eq!(ran.out, as_it_is, "what is said is said of the file");
    assert!(ran.err.contains("nothing was fixed"), "{}", ran.err);
}

#[test]
fn the_version_that_a_policy_has_is_written_down() {
    let text = "{\n  \"Statement\": [\n    {\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}\n  ]\n}\n";
    let folder = Folder::with(&[("a.json", text)]);
    folder.run(&["check", "--fix", "a.json"]);
    assert_eq!(
        folder.read("a.json"),
        text.replacen("{\n", "{\n  \"Version\": \"2008-10-17\",\n", 1)
    );
}

#[test]
fn reports_carry_the_edits() {
    let folder = Folder::with(&[("a.json", MESSY)]);
    let line = &folder.run(&["check", "--format", "json", "a.json"]).lines()[0];
    let fixes: Vec<&Value> =
        line["findings"].as_array().unwrap().iter().map(|it| &it["fix"]).collect();
    let safe = fixes.iter().filter(|fix| fix["safe"] == true).count();
    let changing = fixes.iter().filter(|fix| fix["safe"] == false).count();
    assert!(safe >= 4 && changing >= 3, "{line}");
    let log: Value =
        serde_json::from_str(&folder.run(&["check", "--format", "sarif", "a.json"]).out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.iter().filter(|it| it["fixes"].is_array()).count(), safe + changing);
}

/// The findings of each file above a suggestion: how many of each rule.
fn findings(folder: &Folder, list: &str) -> BTreeMap<String, BTreeMap<String, usize>> {
    let ran = folder.run_with(&["check", "--format", "json", "--files-from", "-"], list.as_bytes());
    let count = |line: &Value| {
        let mut counts = BTreeMap::new();
        for finding in line["findings"].as_array().unwrap() {
            if finding["level"] != "suggestion" {
                *counts.entry(finding["rule"].as_str().unwrap().to_owned()).or_default() += 1;
            }
        }
        (line["file"].as_str().unwrap().to_owned(), counts)
    };
    ran.lines().iter().map(count).collect()
}

/// Repairs documents and checks the guarantees of repairs; returns how many were repaired.
fn hold(documents: &[(String, DocumentKind)], more: &[&str]) -> usize {
    let folder = Folder::new();
    let mut list = String::new();
    for (number, (text, kind)) in documents.iter().enumerate() {
        folder.write(&format!("{number}.json"), text.as_bytes());
        list.push_str(&format!("{kind}\t{number}.json\n"));
    }
    let before = findings(&folder, &list);
    let arguments = [&["check", "--fix", "--files-from", "-"], more].concat();
    folder.run_with(&arguments, list.as_bytes());
    let after = findings(&folder, &list);
    let mut repaired = 0;
    for (number, (text, _)) in documents.iter().enumerate() {
        let name = format!("{number}.json");
        let new = folder.read(&name);
        let (old, now) = (before.get(&name).unwrap(), after.get(&name).unwrap());
        for (rule, count) in now {
            let old = old.get(rule).copied().unwrap_or_default();
            assert!(*count <= old, "{rule} is new:\n{text}\nnow\n{new}");
        }
        if new == *text {
            continue;
        }
        repaired += 1;
        if more.is_empty()
            && let (Ok(old), Ok(new_policy)) = (read_policy(text), read_policy(&new))
        {
            for change in diff(&old, &new_policy) {
                assert!(is_no_change(&change, &new_policy), "{change:?}\n{text}\nnow\n{new}");
            }
        }
    }
    repaired
}

/// Whether a policy allows the same without a change: what was removed is covered by the rest of the list, or
/// is a duplicate statement, or is the same address range.
fn is_no_change(change: &Change, new: &Policy) -> bool {
    let network = |text: &String| parse_cidr(text).map(|it| (it.network().to_string(), it.prefix));
    if change.element().contains("IpAddress") {
        let of = |texts: &[String]| texts.iter().map(network).collect::<Vec<_>>();
        return of(change.removed()).iter().all(Option::is_some)
            && of(change.added()).iter().all(|it| of(change.removed()).contains(it));
    }
    // Exact values, with the operator that compares exactly.
    if change.element().contains("/String") || change.element().contains(":String") {
        let mut values = change.removed().iter().chain(change.added());
        return values.all(|value| !value.contains(['*', '?', '$']));
    }
    // AWS does not accept a service that does not exist.
    if change.element() == "Principal/Service" {
        return true;
    }
    if change.element() == "Statement" {
        return change.added().is_empty();
    }
    let Some(statement) = change.statement_after().and_then(|it| new.statements().get(it)) else {
        return false;
    };
    let left: Vec<&str> = match change.element() {
        "Action" | "NotAction" => statement.action().values().iter().collect(),
        "Resource" | "NotResource" => {
            statement.resource().into_iter().flat_map(|it| it.values().iter()).collect()
        }
        _ => return false,
    };
    let is_covered = |gone: &String| left.iter().any(|wide| covers_in_any_casing(wide, gone));
    change.added().is_empty() && change.removed().iter().all(is_covered)
}

#[test]
fn repairs_of_the_examples_of_all_rules_bring_nothing_new() {
    let mut documents = Vec::new();
    for rule in all_rules() {
        for example in examples(rule) {
            let word = match &example.service {
                Some(service) => format!("resource:{service}"),
                None => example.kind.as_str().to_owned(),
            };
            if !example.has_holes {
                documents.push((example.text, DocumentKind::parse(&word).unwrap()));
            }
        }
    }
    let repaired = hold(&documents, &[]);
    let more = hold(&documents, &["--unsafe-fixes"]);
    assert!(repaired >= 10 && more > repaired + 5, "{repaired}, {more}");
}

#[test]
fn repairs_of_documents_bring_nothing_new() {
    let made = made().unwrap().len();
    let document = |it: Document| {
        let text = it.text()?.to_owned();
        Some((text, DocumentKind::parse(&it.kind_word()).unwrap()))
    };
    let all: Vec<_> = documents().unwrap().into_iter().filter_map(document).collect();
    let repaired = hold(&all, &[]);
    let more = hold(&all, &["--unsafe-fixes"]);
    println!("of {} documents {repaired} were repaired, {more} with all repairs", all.len());
    let least = if all.len() == made { 10 } else { 100 };
    assert!(repaired > least && more > repaired, "{repaired}, {more}");
}
