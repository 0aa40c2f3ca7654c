//! Files that are checked against contracts in the settings.

use crate::command::{CLEAN, Folder, Ran};

const SETTINGS: &str = r#"[[contract]]
paths = "policies/*.json"
must_not_allow = { action = "s3:*", resource = "arn:aws:s3:::bucket/*" }
"#;
const TWO: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"},
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*"}
  ]
}
"#;

/// The rule, the message and the help of each finding of each document.
fn found(ran: &Ran) -> Vec<Vec<(String, String, String)>> {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let of_line = |line: &serde_json::Value| {
        let findings = line["findings"].as_array().unwrap().iter();
        findings.map(|it| (text(&it["rule"]), text(&it["message"]), text(&it["help"]))).collect()
    };
    ran.lines().iter().map(of_line).collect()
}

fn rules(ran: &Ran) -> Vec<String> {
    found(ran).concat().into_iter().map(|(rule, ..)| rule).collect()
}

const JSON: [&str; 4] = ["check", "--format", "json", "policies"];

#[test]
fn a_broken_contract_is_an_error_of_the_file() {
    let folder = Folder::with(&[("iam-policy.toml", SETTINGS), ("policies/a.json", CLEAN)]);
    let ran = folder.run(&JSON);
    assert_eq!((ran.status, rules(&ran)), (1, vec!["broken-contract".to_owned()]), "{}", ran.out);
    let all = found(&ran).concat();
    let (_, message, help) = all.first().unwrap();
    assert!(message.contains("`s3:GetObject` on `arn:aws:s3:::bucket/"), "{message}");
    assert!(help.ends_with("`must_not_allow` is declared at iam-policy.toml:3:1"), "{help}");
    let other = SETTINGS.replace("bucket", "secrets");
    folder.write("iam-policy.toml", other.as_bytes());
    let ran = folder.run(&JSON);
    assert_eq!((ran.status, rules(&ran)), (0, vec![]));
}

#[test]
fn values_are_judged_for_the_service_of_the_file() {
    let entry = "[[contract]]\npaths = \"policies/*.json\"\nmust_not_allow = { action = \"sqs:*\", resource = \"*\", principal = \"*\" }\n";
    let policy = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::bucket/*"}}"#;
    let folder = Folder::with(&[("policies/a.json", policy)]);
    for (kind, rule) in [("resource:s3", Some("impossible-contract")), ("resource", None)] {
        let text = format!("{entry}[kinds]\n\"policies/a.json\" = \"{kind}\"\n");
        folder.write("iam-policy.toml", text.as_bytes());
        let ran = folder.run(&JSON);
        assert_eq!(rules(&ran).first().map(String::as_str), rule, "{}", ran.out);
    }
}

#[test]
fn a_doubtful_value_is_told_in_the_settings() {
    let lower = "[rules]\nunknown-action = \"warning\"\n";
    let settings = SETTINGS.replace("s3:*", "s3:GetObjct") + lower;
    let folder = Folder::with(&[("iam-policy.toml", &settings), ("policies/a.json", CLEAN)]);
    let ran = folder.run(&["check", "policies"]);
    assert!(ran.out.contains("iam-policy.toml:3:30"), "{}", ran.out);
    assert!(ran.out.contains("unknown action `s3:GetObjct`"), "{}", ran.out);
    assert_eq!(folder.run(&["check", "--deny", "warning", "policies"]).status, 1);
}

#[test]
fn every_format_says_it() {
    let folder = Folder::with(&[("iam-policy.toml", SETTINGS), ("policies/a.json", TWO)]);
    for format in ["human", "json", "sarif", "github", "rdjson", "junit", "gitlab"] {
        let ran = folder.run(&["check", "--format", format, "policies"]);
        assert_eq!(ran.status, 1, "{format}");
        assert!(ran.out.contains("broken-contract"), "{format}: {}", ran.out);
        assert!(ran.out.contains("iam-policy.toml:3:1"), "{format}: {}", ran.out);
    }
}

#[test]
fn levels_and_allows_are_those_of_other_findings() {
    let folder = Folder::with(&[("policies/a.json", CLEAN)]);
    let run = |more: &str| {
        folder.write("iam-policy.toml", format!("{SETTINGS}{more}").as_bytes());
        let ran = folder.run(&JSON);
        (ran.status, rules(&ran))
    };
    let broken = vec!["broken-contract".to_owned()];
    assert_eq!(run(""), (1, broken.clone()));
    assert_eq!(run("[rules]\nbroken-contract = \"warning\"\n"), (0, broken));
    assert_eq!(run("[rules]\nbroken-contract = \"allow\"\n"), (0, vec![]));
    let entry =
        "[[allow]]\nrule = \"broken-contract\"\npath = \"policies/a.json\"\nreason = \"r\"\n";
    assert_eq!(run(entry), (0, vec![]));
    let option = folder.run(&["check", "--allow", "broken-contract", "policies"]);
    assert_eq!(option.status, 0, "{}", option.out);
}

#[test]
fn the_kind_is_that_of_the_contract_where_nothing_else_names_one() {
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:role/R"},"Action":"sts:AssumeRole"}]}"#;
    let settings =
        "[[contract]]\npaths = \"policies/*.json\"\nkind = \"trust\"\nmust_not_be_public = true\n";
    let folder = Folder::with(&[("iam-policy.toml", settings), ("policies/a.json", policy)]);
    let ran = folder.run(&JSON);
    assert_eq!(ran.lines()[0]["kind"], "trust");
    assert_eq!(ran.status, 0, "{}", ran.out);
    folder.write(
        "policies/a.json",
        policy.replace("arn:aws:iam::123456789012:role/R", "*").as_bytes(),
    );
    assert!(rules(&folder.run(&JSON)).contains(&"broken-contract".to_owned()));
    // A contract that names no kind has the kind that the file is checked as.
    folder.write("iam-policy.toml", settings.replace("kind = \"trust\"\n", "").as_bytes());
    let ran = folder.run(&["check", "--format", "json", "--kind", "identity", "policies"]);
    assert!(rules(&ran).contains(&"impossible-contract".to_owned()), "{}", ran.out);
    let ran = folder.run(&["check", "--format", "json", "--kind", "trust", "policies"]);
    assert!(rules(&ran).contains(&"broken-contract".to_owned()), "{}", ran.out);
}

#[test]
fn a_contract_that_rests_on_an_account_says_so() {
    let policy = r#"{"Version":"2012-10-17","Statement":[
  {"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},
  {"Sid":"Team","Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}
]}"#;
    let settings = r#"[[contract]]
paths = "policies/*.json"
kind = "trust"
must_allow = { principal = { AWS = "arn:aws:iam::123456789012:role/R" }, action = "sts:AssumeRole" }
"#;
    let folder = Folder::with(&[("iam-policy.toml", settings), ("policies/a.json", policy)]);
    let ran = folder.run(&JSON);
    let told = |ran: &Ran| -> Vec<serde_json::Value> {
        let findings = ran.lines()[0]["findings"].as_array().unwrap().clone();
        findings.into_iter().filter(|it| it["rule"] == "through-account").collect()
    };
    let found = told(&ran);
    assert_eq!((ran.status, found.len()), (0, 1), "{}", ran.out);
    assert_eq!(
        (&found[0]["level"], &found[0]["path"], &found[0]["line"]),
        (&"suggestion".into(), &"/Statement/1".into(), &3.into())
    );
    assert_eq!(
        found[0]["message"],
        "statement 1 (`Team`) allows this through the account: its own permission is needed too"
    );
    let help = found[0]["help"].as_str().unwrap();
    assert!(help.ends_with("`must_allow` is declared at iam-policy.toml:4:1"), "{help}");
    let human = folder.run(&["check", "policies"]);
    assert!(human.out.contains("suggestion[through-account]: statement 1 (`Team`) allows this"));
    // Statements that name the role need no account.
    folder.write(
        "policies/a.json",
        policy.replace("\"123456789012\"", "\"arn:aws:iam::123456789012:role/R\"").as_bytes(),
    );
    assert_eq!(told(&folder.run(&JSON)), [] as [serde_json::Value; 0]);
    // The settings can allow it, and raise its level.
    folder.write("policies/a.json", policy.as_bytes());
    let with = |more: &str| folder.write("iam-policy.toml", format!("{settings}{more}").as_bytes());
    with("[rules]\nthrough-account = \"error\"\n");
    assert_eq!(folder.run(&JSON).status, 1);
    with("[rules]\nthrough-account = \"allow\"\n");
    assert_eq!(told(&folder.run(&JSON)), [] as [serde_json::Value; 0]);
}

#[test]
fn a_ceiling_lies_beside_the_settings() {
    let settings = "[[contract]]\npaths = \"policies/*.json\"\nkind = \"identity\"\nmust_not_exceed = \"ceilings/c.json\"\n";
    let wide = CLEAN.replace("bucket/*", "*");
    let folder = Folder::with(&[
        ("iam-policy.toml", settings),
        ("policies/a.json", CLEAN),
        ("ceilings/c.json", &wide),
        ("here/.keep", ""),
        ("Cargo.lock", ""),
    ]);
    assert_eq!(folder.run(&JSON).status, 0);
    let ran = folder.run_in("here", &["check", "--format", "json", "../policies"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    folder.write("ceilings/c.json", CLEAN.as_bytes());
    folder.write("policies/a.json", wide.as_bytes());
    assert!(rules(&folder.run(&JSON)).contains(&"broken-contract".to_owned()));
    for (text, words) in [
        ("{", "iam-policy.toml:4:1: `ceilings/c.json`: 1:2: "),
        (
            "{\"Statement\": [{\"Effect\": \"Alow\", \"Action\": \"*\", \"Resource\": \"*\"}]}",
            "`ceilings/c.json`: 1:27: ",
        ),
        (
            "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"*\", \"Resource\": \"*\"}]}",
            "`ceilings/c.json`: it is not an identity-based policy: statement 0 has a `Principal`",
        ),
    ] {
        folder.write("ceilings/c.json", text.as_bytes());
        let ran = folder.run(&JSON);
        assert_eq!(ran.status, 2, "{text}");
        assert!(ran.err.contains(words), "{text}: {}", ran.err);
    }
    std::fs::remove_file(folder.path("ceilings/c.json")).unwrap();
    let ran = folder.run(&JSON);
    assert!(ran.status == 2 && ran.err.contains("cannot read `ceilings/c.json`"), "{}", ran.err);
}

#[test]
fn a_contract_that_no_file_is_held_to_is_told_where_all_were_read() {
    let settings = SETTINGS.replace("policies/*", "policies/x*").replace("bucket", "secrets");
    let folder = Folder::with(&[
        ("iam-policy.toml", &settings),
        ("policies/a.json", CLEAN),
        ("other/b.json", CLEAN),
    ]);
    let ran = folder.run(&JSON);
    assert_eq!(rules(&ran), ["impossible-contract"], "{}", ran.out);
    assert!(ran.out.contains("no file matches `policies/x*.json`"), "{}", ran.out);
    assert_eq!(ran.status, 1);
    // The contract may be about a part that was not read.
    for arguments in
        [["check", "--format", "json", "other"], ["check", "--format", "json", "policies/a.json"]]
    {
        let ran = folder.run(&arguments);
        assert_eq!((ran.status, rules(&ran)), (0, vec![]), "{arguments:?}");
    }
    folder.write("policies/x.json", CLEAN.as_bytes());
    assert_eq!(folder.run(&JSON).status, 0);
}

#[test]
fn a_mistake_in_a_contract_ends_the_run() {
    let settings = SETTINGS.replace("s3:*", "s3:GetObjct");
    let folder = Folder::with(&[("iam-policy.toml", &settings), ("policies/a.json", CLEAN)]);
    let ran = folder.run(&JSON);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("iam-policy.toml:3:30: unknown action `s3:GetObjct`"), "{}", ran.err);
}
