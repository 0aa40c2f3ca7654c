//! Proofs: verdicts, exit statuses, granted access, and that `eval` agrees about each example.

use serde_json::{Value, json};

use crate::command::{CLEAN, Folder, Ran};

const OLD: &str = r#"{"Version":"2012-10-17","Statement":[
  {"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/x/*","Condition":{"Bool":{"aws:SecureTransport":"true"}}},
  {"Sid":"List","Effect":"Allow","Action":["s3:ListBucket","sqs:*"],"Resource":"*"}]}"#;
const NEW: &str = r#"{"Version":"2012-10-17","Statement":[
  {"Sid":"Read","Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*","Condition":{"Bool":{"aws:SecureTransport":true}}},
  {"Effect":"Allow","NotAction":["iam:*"],"NotResource":"arn:aws:s3:::*","Condition":{"StringEquals":{"aws:PrincipalTag/team":["a","b"]}}}]}"#;
const BUCKET: &str = r#"{"Version":"2012-10-17","Statement":[
  {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app/reader"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#;
const PUBLIC: &str = r#"{"Version":"2012-10-17","Statement":[
  {"Effect":"Allow","Principal":"*","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"},
  {"Effect":"Deny","Principal":"*","Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[
  {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/app/reader"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"x"}}}]}"#;
const WIDE_TRUST: &str = r#"{"Version":"2012-10-17","Statement":[
  {"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/app/reader","444455556666"],"Service":"ec2.amazonaws.com","Federated":"cognito-identity.amazonaws.com"},"Action":["sts:AssumeRole","sts:AssumeRoleWithWebIdentity"]}]}"#;
const NOBODY_BUT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
const NOBODY_LESS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}]}"#;
const RCP: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}]}"#;
const RCP_LESS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:Put*","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}]}"#;
const UNKNOWN_OPERATOR: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringSomehow":{"aws:SourceIp":"x"}}}]}"#;

fn change(kind: &str, new: &str, old: &str) -> Ran {
    let folder = Folder::with(&[("old.json", old), ("new.json", new)]);
    folder.run(&["check-change", "--kind", kind, "--format", "json", "old.json", "new.json"])
}

/// The result of `eval` for a request with a policy in its place.
fn decision(witness: &Value, kind: &str, policy: &str) -> String {
    let mut request = witness.clone();
    let policy: Value = serde_json::from_str(policy).unwrap();
    let full = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}});
    let (member, value) = match kind {
        "identity" => ("identityPolicies", json!([policy])),
        "session" => ("sessionPolicies", json!([policy])),
        "resource" => ("resourcePolicy", policy),
        "trust" => ("trustPolicy", policy),
        "scp" => ("serviceControlPolicies", json!([[full, policy]])),
        _ => ("resourceControlPolicies", json!([[policy]])),
    };
    request.as_object_mut().unwrap().insert(member.to_owned(), value);
    let ran = Folder::new().run_with(&["eval", "--request", "-"], request.to_string().as_bytes());
    assert_eq!(ran.status, 0, "{}{request}", ran.out);
    ran.lines().first().unwrap()["decision"].as_str().unwrap().to_owned()
}

#[test]
fn eval_says_the_same_of_each_example() {
    let changes = [
        ("identity", NEW, OLD),
        ("session", NEW, OLD),
        ("resource", PUBLIC, BUCKET),
        ("trust", WIDE_TRUST, TRUST),
        ("scp", NOBODY_LESS, NOBODY_BUT),
        ("rcp", RCP_LESS, RCP),
    ];
    let mut count = 0;
    for (kind, new, old) in changes {
        let ran = change(kind, new, old);
        assert_eq!((ran.status, ran.err.as_str()), (1, ""), "{kind}");
        let lines = ran.lines();
        let [line] = lines.as_slice() else { panic!("{}", ran.out) };
        assert_eq!(line["verdict"], "refuted");
        for (rows, allows, refuses) in [("granted", new, old), ("revoked", old, new)] {
            for row in line[rows].as_array().unwrap() {
                let witness = &row["witness"];
                assert_eq!(decision(witness, kind, allows), "allowed", "{kind} {rows} {row}");
                assert_ne!(decision(witness, kind, refuses), "allowed", "{kind} {rows} {row}");
                count += 1;
            }
        }
        let first = &line["witness"];
        assert!(line["granted"].as_array().unwrap().iter().any(|row| row["witness"] == *first));
    }
    assert!(count >= 12, "{count}");
}

#[test]
fn a_line_has_what_is_granted_as_it_is_written() {
    let line = change("identity", NEW, OLD).lines().remove(0);
    assert_eq!((&line["file"], &line["against"]), (&json!("new.json"), &json!("old.json")));
    let row = &line["granted"][0];
    assert_eq!((&row["statement"], &row["sid"]), (&json!(0), &json!("Read")));
    assert_eq!((&row["action"], &row["resource"]), (&json!("s3:Get*"), &json!("arn:aws:s3:::b/*")));
    assert_eq!((&row["principal"], &row["partly"]), (&Value::Null, &json!(true)));
    assert_eq!(row["condition"], json!({"Bool": {"aws:SecureTransport": true}}));
    assert_eq!(row["witness"]["action"], "s3:GetObject");
    assert_eq!(row["witness"]["context"], json!({"aws:SecureTransport": "true"}));
    let row = &line["granted"][1];
    assert_eq!(row["notAction"], json!(["iam:*"]));
    assert_eq!(row["notResource"], json!(["arn:aws:s3:::*"]));
    let line = change("auto", WIDE_TRUST, TRUST).lines().remove(0);
    let principals: Vec<&Value> =
        line["granted"].as_array().unwrap().iter().map(|row| &row["principal"]).collect();
    assert!(principals.contains(&&json!({"Service": "ec2.amazonaws.com"})), "{principals:?}");
}

#[test]
fn exit_statuses_say_the_worst() {
    let run = |new: &str, old: &str| change("auto", new, old).status;
    assert_eq!(run(OLD, OLD), 0);
    assert_eq!(run(NEW, OLD), 1);
    assert_eq!(run(CLEAN, BUCKET), 2);
    assert_eq!(run("{", OLD), 2);
    assert_eq!(run(UNKNOWN_OPERATOR, OLD), 2);
    let variable = |name: &str| CLEAN.replace("bucket/*", &format!("bucket/${{{name}}}"));
    // A key of the caller that a request does not specify is in doubt.
    assert!([1, 4].contains(&run(&variable("aws:username"), &variable("aws:userid"))));
    let folder = Folder::with(&[("a/p.json", CLEAN), ("none/x.txt", "")]);
    assert_eq!(folder.run(&["check-change", "none", "none"]).status, 3);
    assert_eq!(folder.run(&["check-change", "none", "missing"]).status, 2);
    assert_eq!(folder.run(&["check-change", "a", "a/p.json"]).status, 2);
    assert_eq!(folder.run(&["check-change", "-", "-"]).status, 2);
    assert_eq!(folder.run(&["check-change", "a", "a"]).status, 0);
    assert_eq!(folder.run(&["check-change", "none", "a"]).status, 1);
    assert_eq!(folder.run(&["check-change", "a", "none"]).status, 0);
}

#[test]
fn what_is_not_understood_proves_nothing() {
    // An identity-based policy has no principals; they would be ignored in the answer.
    let ran = change("identity", PUBLIC, BUCKET);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("names principals"), "{}", ran.err);
    let ran = change("auto", UNKNOWN_OPERATOR, UNKNOWN_OPERATOR);
    assert_eq!(ran.status, 2);
    let line = ran.lines().remove(0);
    assert_eq!(line["error"]["code"], "INVALID_CONDITION_OPERATOR", "{line}");
    assert!(line["in"].as_str().is_some_and(|name| name.ends_with(".json")), "{line}");
    assert_eq!(line["error"]["line"], 1);
}

#[test]
fn folders_are_paired_by_their_paths() {
    let folder = Folder::with(&[
        ("old/a.json", CLEAN),
        ("old/gone.json", CLEAN),
        ("old/sub/b.json", OLD),
        ("new/a.json", CLEAN),
        ("new/bad.json", "{"),
        ("new/made.json", CLEAN),
        ("new/sub/b.json", NEW),
    ]);
    let ran = folder.run(&["check-change", "--format", "json", "old", "new"]);
    assert_eq!(ran.status, 2);
    let shown = |line: &Value| {
        let text = |name: &str| line[name].as_str().unwrap_or("-").to_owned();
        format!("{} {} {}", text("file"), text("against"), text("verdict"))
    };
    let lines: Vec<String> = ran.lines().iter().map(shown).collect();
    assert_eq!(
        lines,
        [
            "new/a.json old/a.json proved",
            "new/bad.json - -",
            "new/made.json - refuted",
            "new/sub/b.json old/sub/b.json refuted",
            "- old/gone.json proved",
        ]
    );
    let removed = ran.lines().pop().unwrap();
    assert_eq!(removed["revoked"][0]["action"], "s3:GetObject");
}

#[test]
fn people_and_reviews_get_tables() {
    let folder = Folder::with(&[("old.json", OLD), ("new.json", NEW)]);
    let ran = folder.run(&["check-change", "old.json", "new.json"]);
    for part in [
        "new.json against old.json: refuted",
        "principal",
        "all but iam:*",
        "statement 0 (Read)",
        "revoked",
        "for example",
    ] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
    let ran = folder.run(&["check-change", "--format", "markdown", "old.json", "new.json"]);
    assert!(ran.out.starts_with("### `new.json` against `old.json`: refuted\n"), "{}", ran.out);
    assert!(ran.out.contains(
        "| action | resource | principal | condition | source |\n|---|---|---|---|---|\n| `s3:Get*` |"
    ));
    // The contents of a policy cannot end a cell or hide anything.
    let tricky = CLEAN.replace("bucket/*", "b|`x\\u001b[31m/*");
    folder.write("new.json", tricky.as_bytes());
    let ran = folder.run(&["check-change", "--format", "markdown", "old.json", "new.json"]);
    assert!(ran.out.contains("b\\|`x\\u{1b}[31m"), "{}", ran.out);
}

#[test]
fn access_is_asked_for_by_patterns() {
    let folder = Folder::with(&[("old.json", OLD), ("trust.json", TRUST), ("public.json", PUBLIC)]);
    let run = |arguments: &[&str]| {
        folder.run(&[&["check-access", "--format", "json"], arguments].concat())
    };
    let ran = run(&["--action", "iam:*,s3:PutObject", "old.json", "trust.json"]);
    assert_eq!(ran.status, 0, "{}", ran.out);
    let ran = run(&["--action", "sqs:SendMessage,iam:*", "old.json", "trust.json"]);
    assert_eq!(ran.status, 1);
    let line = &ran.lines()[0];
    assert_eq!((&line["file"], &line["verdict"]), (&json!("old.json"), &json!("refuted")));
    assert_eq!(line["granted"][0]["sid"], "List");
    assert_eq!(decision(&line["witness"], "identity", OLD), "allowed");
    assert!(line.get("against").is_none() && line.get("revoked").is_none());
    let elsewhere = ["--action", "s3:Get*", "--resource", "arn:aws:s3:::c/*", "old.json"];
    assert_eq!(run(&elsewhere).status, 0);
    assert_eq!(run(&["--action", "s3:Get*", "public.json"]).status, 1);
    assert_eq!(run(&["--action", "GetObject", "old.json"]).status, 2);
    assert_eq!(run(&["--action", "s3:*", "--resource", "b/*", "old.json"]).status, 2);
    assert_eq!(run(&["old.json"]).status, 2);
    assert_eq!(run(&["--action", "s3:*", "missing.json"]).status, 2);
}

#[test]
fn what_everyone_may_do_is_found() {
    let folder = Folder::with(&[
        ("bucket.json", BUCKET),
        ("clean.json", CLEAN),
        ("public.json", PUBLIC),
        ("trust.json", TRUST),
        ("empty/x.txt", ""),
    ]);
    let ran = folder.run(&["check-public", "--format", "json", "."]);
    assert_eq!(ran.status, 1);
    let verdicts: Vec<String> =
        ran.lines().iter().map(|it| it["verdict"].as_str().unwrap().to_owned()).collect();
    assert_eq!(verdicts, ["proved", "proved", "refuted", "proved"]);
    let line = &ran.lines()[2];
    assert_eq!(decision(&line["witness"], "resource", PUBLIC), "allowed");
    assert_eq!(line["granted"][0]["principal"], "*");
    assert_eq!(folder.run(&["check-public", "--kind", "identity", "clean.json"]).status, 2);
    assert_eq!(folder.run(&["check-public", "empty"]).status, 3);
    let ran = folder.run_with(&["check-public", "--kind", "resource"], BUCKET.as_bytes());
    assert_eq!(ran.status, 0, "{}", ran.err);
}

#[test]
fn what_is_open_has_a_status_of_its_own() {
    let on = |resource: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/{resource}"}}]}}"#
        )
    };
    // Without the key, one of them is its default, which the other never is.
    let (plain, with_default) = (on("${aws:username}"), on("${aws:username, 'anyone'}"));
    let ran = change("identity", &with_default, &plain);
    assert_eq!(ran.status, 4, "{}", ran.out);
    let line = ran.lines().remove(0);
    assert_eq!(line["verdict"], "undecided", "{line}");
    assert!(line["witness"].is_null() && line["reason"].as_str().is_some(), "{line}");
    // A refutation is more severe, and an error is the most severe.
    let folder = Folder::with(&[
        ("old/a.json", plain.as_str()),
        ("new/a.json", with_default.as_str()),
        ("old/b.json", plain.as_str()),
        ("new/b.json", plain.as_str()),
    ]);
    assert_eq!(folder.run(&["check-change", "old", "new"]).status, 4);
    folder.write("new/b.json", on("*").as_bytes());
    assert_eq!(folder.run(&["check-change", "old", "new"]).status, 1);
    folder.write("new/b.json", b"{");
    assert_eq!(folder.run(&["check-change", "old", "new"]).status, 2);
}
