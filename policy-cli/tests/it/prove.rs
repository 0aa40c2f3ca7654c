//! Proofs: verdicts, exit statuses, granted access, and that `eval` agrees about each example.

use serde_json::{Value, json};

use crate::command::{CLEAN, Folder, Ran};

pub(crate) const OLD: &str = r#"{"Version":"2012-10-17","Statement":[
  {"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/x/*","Condition":{"Bool":{"aws:SecureTransport":"true"}}},
  {"Sid":"List","Effect":"Allow","Action":["s3:ListBucket","sqs:*"],"Resource":"*"}]}"#;
pub(crate) const NEW: &str = r#"{"Version":"2012-10-17","Statement":[
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
pub(crate) const NOBODY_BUT: &str =
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
        "scp" if policy.to_string().contains("Allow") => {
            ("serviceControlPolicies", json!([[policy]]))
        }
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
    let other = allows("ec2:StopInstances", "*");
    let changes = [
        ("identity", NEW, OLD),
        ("session", NEW, OLD),
        ("resource", PUBLIC, BUCKET),
        ("trust", WIDE_TRUST, TRUST),
        ("identity", &allows("kms:Decrypt", "*"), &other),
        ("identity", &allows("sts:AssumeRole", "arn:aws:iam::123456789012:role/R"), &other),
        ("identity", &allows("sqs:SendMessage", "arn:aws:sqs:us-east-1:210987654321:jobs"), &other),
        // One side is attached together with full access, and the other instead of it.
        ("scp", NOBODY_BUT, &allows("s3:PutObject", "*")),
        ("trust", &trusts("111122223333"), &trusts("arn:aws:iam::111122223333:role/R")),
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

/// For callers of one account.
fn allows(action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Action": "{action}", "Resource": "{resource}",
            "Condition": {{"StringEquals": {{"aws:PrincipalAccount": "123456789012"}}}}}}]}}"#
    )
}

fn trusts(principal: &str) -> String {
    format!(
        r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow", "Principal": {{"AWS": "{principal}"}},
            "Action": "sts:AssumeRole"}}]}}"#
    )
}

#[test]
fn a_proof_that_rests_on_an_account_says_so() {
    const WORDS: &str = "; statement 0 of `old.json` allows this through the account: its own permission is needed too";
    let (account, role) = (trusts("111122223333"), trusts("arn:aws:iam::111122223333:role/R"));
    for (new, old, is_said) in
        [(&role, &account, true), (&account, &account, false), (&role, &role, false)]
    {
        let line = change("trust", new, old).lines()[0].clone();
        assert_eq!(line["verdict"], "proved", "{line}");
        assert_eq!(line["reason"].as_str().unwrap().contains(WORDS), is_said, "{line}");
    }
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
fn a_proof_names_its_statements() {
    let policy =
        |statements: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    let allow = |sid: &str, action: &str| {
        format!(r#"{{"Sid":"{sid}","Effect":"Allow","Action":{action},"Resource":"*"}}"#)
    };
    let keep = r#"{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}"#;
    let parts = [
        allow("Queue", r#""sqs:*""#),
        allow("Get", r#""s3:Get*""#),
        allow("Put", r#""s3:Put*""#),
        keep.to_owned(),
    ];
    let new = allow("All", r#"["s3:GetObject","s3:PutObject","s3:DeleteObject"]"#);
    let (old, new) = (policy(&parts.join(",")), policy(&format!("{new},{keep}")));
    let folder = Folder::with(&[("old.json", old.as_str()), ("new.json", new.as_str())]);
    let run = |words: &[&str]| folder.run(words);
    let ran = run(&["check-change", "old.json", "new.json"]);
    assert_eq!(ran.status, 0, "{}", ran.out);
    let head =
        "new.json against old.json: proved\n  no access is allowed that was not allowed before\n";
    let ground = "statement 0 (`All`) is covered by statements 1 (`Get`) and 2 (`Put`) of";
    assert!(
        ran.out.starts_with(&format!(
            "{head}    {ground} old.json; the rest is denied by statement 1\n"
        )),
        "{}",
        ran.out
    );
    let ran = run(&["check-change", "--format", "markdown", "old.json", "new.json"]);
    assert!(
        ran.out.contains(&format!(
            "before\n\n* {ground} `old.json`; the rest is denied by statement 1\n\n**revoked**"
        )),
        "{}",
        ran.out
    );
    let ran = run(&["check-change", "--format", "json", "old.json", "new.json"]);
    assert_eq!(
        ran.lines()[0]["grounds"],
        json!([{"statement": 0, "sid": "All", "deniedBy": [{"statement": 1, "sid": null}],
            "coveredBy": [{"statement": 1, "sid": "Get"}, {"statement": 2, "sid": "Put"}]}])
    );
    let denied = ["check-access", "--action", "s3:DeleteObject,sns:*", "new.json"];
    let ran = run(&denied);
    let text = "  no such access is allowed\n    statement 0 (`All`) is denied by statement 1\n";
    assert!(ran.out.ends_with(text), "{}", ran.out);
    let ran = run(&[&denied[..], &["--format", "json"]].concat());
    assert_eq!(
        ran.lines()[0]["grounds"],
        json!([{"statement": 0, "sid": "All", "deniedBy": [{"statement": 1, "sid": null}]}])
    );
    let ran = run(&["check-access", "--action", "sns:*", "--format", "json", "new.json"]);
    assert_eq!(ran.lines()[0]["grounds"], json!([]));
    // What is refuted has none.
    let ran = run(&["check-change", "--format", "json", "new.json", "old.json"]);
    assert!(ran.status == 1 && ran.lines()[0].get("grounds").is_none(), "{}", ran.out);
    let fence = r#"{"Sid":"Ours","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*",
        "Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}}"#;
    let open = r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#;
    folder.write("bucket.json", policy(&format!("{open},{fence}")).as_bytes());
    let ran = run(&["check-public", "bucket.json"]);
    assert!(
        ran.out.ends_with("are allowed\n    statement 0 is denied by statement 1 (`Ours`)\n"),
        "{}",
        ran.out
    );
}

#[test]
fn a_denial_that_is_gone_is_named() {
    let keep = |action: &str| {
        format!(r#"{{"Sid":"Keep","Effect":"Deny","Action":"{action}","Resource":"*"}}"#)
    };
    let all = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    let fence = r#"{"Effect":"Deny","Action":"iam:*","Resource":"*"}"#;
    let policy = |statements: &[&str]| {
        format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
    };
    let old = policy(&[all, &keep("s3:Delete*"), fence]);
    for kind in ["scp", "identity"] {
        let new = policy(&[all, fence]);
        let ran = change(kind, &new, &old);
        assert_eq!(ran.status, 1, "{}", ran.out);
        let line = ran.lines().remove(0);
        assert_eq!(line["lifted"].as_array().unwrap().len(), 1, "{line}");
        let lifted = &line["lifted"][0];
        assert_eq!((&lifted["statement"], &lifted["sid"]), (&json!(1), &json!("Keep")));
        for (policy, wanted) in [(&new, "allowed"), (&old, "explicitDeny")] {
            assert_eq!(decision(&lifted["witness"], kind, policy), wanted, "{line}");
        }
        // A statement that denies less is also one that is gone.
        let ran = change(kind, &policy(&[all, &keep("s3:DeleteBucket"), fence]), &old);
        assert_eq!(ran.lines()[0]["lifted"][0]["sid"], "Keep", "{}", ran.out);
    }
    let folder = Folder::with(&[("old.json", old.as_str())]);
    folder.write("new.json", policy(&[all]).as_bytes());
    for format in ["human", "markdown"] {
        let words = ["check-change", "--kind", "scp", "--format", format, "old.json", "new.json"];
        let ran = folder.run(&words);
        let text = "statement 0 allows access that was not allowed before; \
            statements 1 (`Keep`) and 2 of `old.json` denied some of it\n";
        assert!(ran.out.contains(text), "{}", ran.out);
    }
    // A policy that only denies has the one that AWS attaches with it.
    let ran = change("scp", &policy(&[fence]), &policy(&[&keep("s3:*"), fence]));
    let line = ran.lines().remove(0);
    assert_eq!(
        (&line["lifted"][0]["sid"], &line["granted"][0]["statement"]),
        (&json!("Keep"), &Value::Null)
    );
    // What no denial kept away is not blamed on one.
    let get = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#;
    let ran = change("identity", &policy(&[all, &keep("s3:*")]), &policy(&[get, &keep("s3:*")]));
    assert!(ran.status == 1 && ran.lines()[0].get("lifted").is_none(), "{}", ran.out);
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

#[test]
fn denials_without_a_kind_are_not_taken_for_an_answer_about_an_organization() {
    let deny = |actions: &str| {
        format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Deny", "Action": {actions}, "Resource": "*"}}]}}"#
        )
    };
    let folder = Folder::with(&[
        ("old.json", &deny(r#"["cloudtrail:StopLogging", "organizations:LeaveOrganization"]"#)),
        ("new.json", &deny(r#"["organizations:LeaveOrganization"]"#)),
    ]);
    let warning =
        "warning: `new.json` has only Deny statements and is read as an identity-based policy";
    let ran = folder.run(&["check-change", "old.json", "new.json"]);
    assert_eq!(ran.status, 0);
    assert!(ran.err.starts_with(warning) && ran.err.contains("`--kind scp`"), "{}", ran.err);
    let ran = folder.run(&["check-change", "--kind", "scp", "old.json", "new.json"]);
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
    let ran = folder.run(&["check-access", "--action", "s3:GetObject", "new.json"]);
    assert!(ran.status == 0 && ran.err.starts_with(warning), "{}", ran.err);
}

#[test]
fn statements_are_listed_as_in_a_sentence() {
    let policy = r#"{"Version": "2012-10-17", "Statement": [
        {"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
        {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}"#;
    let folder = Folder::with(&[("p.json", policy)]);
    let ran = folder.run(&["check-access", "--action", "s3:GetObject", "p.json"]);
    assert!(ran.out.contains("by statements 0 (`Read`) and 1\n"), "{}", ran.out);
}

#[test]
fn access_to_an_action_that_does_not_exist_is_no_question() {
    let folder = Folder::with(&[("p.json", CLEAN)]);
    for (action, words) in [
        ("s3:Pt*", "s3:Pt*"),
        ("s3:PutObjekt", "did you mean `s3:PutObject`"),
        ("s4:GetObject", "did you mean `s3`"),
    ] {
        let ran = folder.run(&["check-access", "--action", action, "p.json"]);
        assert!(ran.status == 2 && ran.out.is_empty(), "{action}: {}", ran.out);
        assert!(ran.err.starts_with("error: ") && ran.err.contains(words), "{}", ran.err);
    }
    let extended = "[[extend.action]]\nname = \"s3:PtNew\"\nreason = \"new\"\n";
    folder.write("iam-policy.toml", extended.as_bytes());
    let ran = folder.run(&["check-access", "--action", "s3:PtNew", "p.json"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let ran = folder.run(&["check-access", "--action", "*:Put*", "p.json"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
}
