//! Evaluation of requests: answers, errors with their locations, and streams.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::command::{Folder, Ran};
use crate::outputs::{hold_to, object};

const REQUEST: &str = r#"{
  "principal": "arn:aws:iam::123456789012:user/ada",
  "action": "s3:GetObject",
  "resource": "arn:aws:s3:::reports/a",
  "resourceAccount": "123456789012",
  "unknownContext": ["aws:SecureTransport"],
  "identityPolicies": [
    {"Version": "2012-10-17", "Statement": {"Sid": "Nothing", "Effect": "Allow", "Action": "sqs:*", "Resource": "*"}},
    {"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"},
      {"Sid": "Tls", "Effect": "Deny", "Action": "*", "Resource": "*",
       "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
    ]}
  ]
}
"#;
const POLICIES: &str = r#"{"identityPolicies": [
  {"Version": "2012-10-17", "Statement": {"Sid": "Read", "Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}
]}"#;
/// Without policies.
const ASKED: &str = r#"{"principal":"arn:aws:iam::123456789012:user/ada","action":"s3:GetObject","resource":"arn:aws:s3:::reports/a","resourceAccount":"123456789012"}"#;

fn with(members: &str) -> String {
    format!("{},{members}}}", ASKED.strip_suffix('}').unwrap())
}

fn eval(request: &str) -> Ran {
    Folder::new().run_with(&["eval", "--request", "-"], request.as_bytes())
}

fn stream(arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
    let arguments = [&["eval", "--request", "-", "--jsonl"], arguments].concat();
    Folder::with(&[("p.json", POLICIES)]).run_with(&arguments, input.as_ref())
}

/// The schema of every line.
fn schema() -> Value {
    let text = json!({ "type": "string" });
    let number = json!({ "type": "integer", "minimum": 0 });
    let position = json!({ "type": "integer", "minimum": 1 });
    let may_be_null = json!({ "type": ["string", "null"] });
    let statement = object(
        json!({ "policy": text, "statement": number, "sid": may_be_null }),
        &["policy", "statement", "sid"],
    );
    let values = json!({ "type": "array", "items": text });
    let block = json!({
        "type": ["object", "null"],
        "additionalProperties": { "type": "object", "additionalProperties": values },
    });
    let answer = object(
        json!({
            "decision": { "enum": ["allowed", "explicitDeny", "implicitDeny", "undecided"] },
            "reason": { "type": "string", "minLength": 1 },
            "by": { "type": "array", "items": statement },
            "missing": values,
            "allowedIf": block,
            "because": values,
            "notes": { "type": "array", "items": text, "minItems": 1 },
        }),
        &["decision", "reason", "by"],
    );
    let members = [
        ("rule", &text),
        ("code", &may_be_null),
        ("level", &json!({ "const": "error" })),
        ("message", &text),
        ("help", &may_be_null),
        ("path", &text),
        ("line", &position),
        ("column", &position),
        ("end_line", &position),
        ("end_column", &position),
    ];
    let names = members.map(|(name, _)| name);
    let members: Value =
        members.iter().map(|(name, of)| ((*name).to_owned(), (*of).clone())).collect();
    let error = object(json!({ "error": object(members, &names) }), &["error"]);
    json!({ "oneOf": [answer, error] })
}

#[test]
fn names_that_the_data_does_not_have_are_noted_and_change_no_decision() {
    let request = with(
        r#""identityPolicies": [{"Version": "2012-10-17", "Statement":
            {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}],
        "context": {"aws:SecureTransprt": "true", "aws:SourceIp": "203.0.113.1"}"#,
    )
    .replace("s3:GetObject", "s3:GetObjct");
    let folder = Folder::with(&[("r.json", &request), ("p.json", POLICIES)]);
    let answer = folder.run(&["eval", "--request", "r.json"]).lines()[0].clone();
    hold_to(&schema(), &answer);
    assert_eq!(answer["decision"], "allowed");
    let notes: Vec<&str> =
        answer["notes"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(notes.len(), 2, "{notes:?}");
    assert!(notes[0].starts_with("unknown action `s3:GetObjct`: did you mean `s3:GetObject`"));
    assert_eq!(
        notes[1],
        "`aws:SecureTransprt` is not a global condition key: did you mean `aws:SecureTransport`?"
    );
    let shown = folder.run(&["eval", "--request", "r.json", "--format", "human"]).out;
    assert!(shown.contains("\nnote: unknown action `s3:GetObjct`"), "{shown}");
    // Without doubts there is no member, and a stream has none.
    assert!(eval(ASKED).lines()[0].get("notes").is_none());
    assert!(stream(&[], request.replace('\n', " ")).lines()[0].get("notes").is_none());
}

#[test]
fn a_request_is_answered_with_the_reason() {
    let ran = eval(REQUEST);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    let answer = &ran.lines()[0];
    hold_to(&schema(), answer);
    assert_eq!(
        *answer,
        json!({
            "decision": "undecided",
            "reason": "unknownContext",
            "by": [{"policy": "identityPolicies/1", "statement": 1, "sid": "Tls"}],
            "missing": ["aws:SecureTransport"],
            "allowedIf": {"BoolIfExists": {"aws:SecureTransport": ["true"]}},
            "because": answer["because"],
        })
    );
    let because: Vec<&str> =
        answer["because"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(because[0], "it is not known whether the request is allowed");
    assert!(because.iter().any(|line| line.contains("statement 1 (`Tls`)")), "{because:?}");

    let decided = REQUEST.replace("\"unknownContext\": [\"aws:SecureTransport\"],", "");
    let ran = eval(&decided);
    let answer = &ran.lines()[0];
    assert_eq!(answer["decision"], "allowed");
    assert_eq!(
        answer["by"],
        json!([{"policy": "identityPolicies/1", "statement": 0, "sid": null}])
    );
    assert!(answer.get("missing").is_none() && answer.get("allowedIf").is_none());
    // The members are in the documented order.
    assert!(
        ran.out
            .starts_with(r#"{"decision":"allowed","reason":"identityPolicies","by":[{"policy":"#)
    );
}

#[test]
fn people_see_why_and_where() {
    let folder = Folder::with(&[("r.json", REQUEST), ("p.json", POLICIES), ("a.json", ASKED)]);
    let ran = folder.run(&["eval", "--request", "r.json", "--format", "human"]);
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    for line in [
        "undecided (unknownContext)",
        "  it is not known whether the request is allowed",
        "  r.json:11:7: statement 1 `Tls` of identityPolicies/1",
        "missing",
        "  aws:SecureTransport",
        "allowed if",
    ] {
        assert!(ran.out.lines().any(|it| it == line), "{line}\n{}", ran.out);
    }
    let shared = ["eval", "--request", "a.json", "--policies", "p.json", "--format", "human"];
    let ran = folder.run(&shared);
    assert!(ran.out.starts_with("allowed (identityPolicies)\n"), "{}", ran.out);
    assert!(
        ran.out.contains("\n  p.json:2:42: statement 0 `Read` of identityPolicies/0\n"),
        "{}",
        ran.out
    );

    // Hidden characters are shown, and an error is drawn at its location.
    let odd = REQUEST.replace("Tls", "T\\u202els").replace("aws:SecureTransport", "aws:\u{1b}[31m");
    folder.write("odd.json", odd.as_bytes());
    let ran = folder.run(&["eval", "--request", "odd.json", "--format", "human"]);
    assert!(!ran.out.contains('\u{202e}') && !ran.out.contains('\u{1b}'), "{}", ran.out);
    let bad = REQUEST.replace("\"action\"", "\"actoin\"");
    folder.write("bad.json", bad.as_bytes());
    let ran = folder.run(&["eval", "--request", "bad.json", "--format", "human"]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.out.contains("bad.json:3:3") && ran.out.contains("did you mean `action`?"),
        "{}",
        ran.out
    );

    // Lines are named by their numbers.
    let lines = format!("\n{ASKED}\nno\n");
    let ran = folder.run_with(
        &["eval", "--request", "-", "--jsonl", "--policies", "p.json", "--format", "human"],
        lines.as_bytes(),
    );
    assert_eq!(ran.status, 2);
    assert!(
        ran.out.contains("allowed (identityPolicies)") && ran.out.contains("-:3:1"),
        "{}",
        ran.out
    );
}

#[test]
fn what_is_wrong_is_one_error_with_its_place() {
    let nested = format!("{}{}", "[".repeat(600), "]".repeat(600));
    let stars = "*".repeat(200);
    for (request, rule, path, line, at, words) in [
        (String::new(), "json-syntax-error", "", 1, "", "the text is empty"),
        ("{]".to_owned(), "json-syntax-error", "", 1, "]", "double quotes"),
        (format!("\u{feff}{ASKED}"), "json-syntax-error", "", 1, "\u{feff}{", "byte-order mark"),
        (with(&format!("\"context\":{nested}")), "json-syntax-error", "", 1, "[[[", "512 levels"),
        (
            "[1]".to_owned(),
            "invalid-request",
            "",
            1,
            "[1]",
            "a request must be an object, not a list",
        ),
        (
            REQUEST.replace("\"action\"", "\"atcion\""),
            "invalid-request",
            "/atcion",
            3,
            "\"atcion\": ",
            "`action`",
        ),
        (
            REQUEST.replace("\"Effect\": \"Deny\"", "\"Effect\": \"Dney\""),
            "invalid-effect",
            "/identityPolicies/1/Statement/1/Effect",
            11,
            "\"Dney\"",
            "`Dney`",
        ),
        (
            REQUEST.replace("s3:GetObject\",\n", "s3:GetObject\",\r\n  \"action\": 7,\r\n"),
            "invalid-request",
            "/action",
            4,
            "\"action\": 7,\r",
            "duplicate key `action`",
        ),
        (
            with("\"acount\":\"1\""),
            "invalid-request",
            "/acount",
            1,
            "\"acount\":",
            "unknown name `acount` in a request",
        ),
        (
            with("\"context\":{\"é\":1,\"aws:PrincipalAccount\":\"1\"}"),
            "invalid-request",
            "/context/aws:PrincipalAccount",
            1,
            "\"1\"}",
            "follows from",
        ),
        (
            with("\"context\":{\"A:b\":1},\"unknownContext\":[\"c:d\",\"a:B\"]"),
            "invalid-request",
            "/unknownContext/1",
            1,
            "\"a:B\"",
            "are the same",
        ),
        (
            ASKED.replace("arn:aws:iam::123", "arn:aws:iam:123"),
            "invalid-request",
            "/principal",
            1,
            "\"arn:aws:iam:123",
            "arn:aws:iam:123456789012:user/ada",
        ),
        (
            ASKED.replace("arn:aws:s3:::reports/a", "arn:aws:s3:::"),
            "invalid-request",
            "/resource",
            1,
            "\"arn:aws:s3:::\"",
            "is not a resource ARN",
        ),
        (
            ASKED.replace("s3:GetObject", &stars),
            "invalid-request",
            "/action",
            1,
            "\"***",
            "has a wildcard",
        ),
        (
            with("\"identityPolicies\":[1]"),
            "data-type-mismatch",
            "/identityPolicies/0",
            1,
            "1]}",
            "a policy must be an object, not a number",
        ),
    ] {
        let ran = eval(&request);
        assert_eq!((ran.status, ran.err.as_str()), (2, ""), "{request}");
        let lines = ran.lines();
        assert_eq!(lines.len(), 1);
        hold_to(&schema(), &lines[0]);
        let error = &lines[0]["error"];
        let place = json!([error["rule"], error["path"], error["line"]]);
        assert_eq!(place, json!([rule, path, line]), "{request} {error}");
        let column = error["column"].as_u64().unwrap() as usize;
        let text = request.split('\n').nth(line - 1).unwrap();
        let rest: String = text.chars().skip(column - 1).collect();
        assert!(rest.starts_with(at), "{rest} {error}");
        let all = format!("{} {}", error["message"], error["help"]);
        assert!(all.contains(words), "{error}");
        // A line of a stream has the same error.
        if !request.is_empty() && !request.contains('\n') {
            assert_eq!(stream(&[], &request).out, ran.out, "{request}");
        }
    }
    assert_eq!(eval("no").lines()[0]["error"]["code"], "JSON_SYNTAX_ERROR");
    assert_eq!(eval("[]").lines()[0]["error"]["code"], Value::Null);
    // The output has nothing that a terminal would interpret.
    let ran = eval(&with("\"a\u{202e}\u{7f}\":1"));
    assert!(ran.out.is_ascii() && !ran.out.contains('\u{7f}'), "{}", ran.out);
}

#[test]
fn each_line_of_a_stream_is_one_line_of_answers() {
    let statement = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#;
    let many = with(&format!(
        "\"identityPolicies\":[{{\"Statement\":[{}]}}]",
        vec![statement; 10_000].join(",")
    ));
    let keys: Vec<String> = (0..40_000).map(|it| format!("\"some:Key{it}\":\"value\"")).collect();
    let context = with(&format!("\"context\":{{{}}}", keys.join(",")));
    assert!(context.len() > 900_000);
    let values = with(&format!("\"unknownContext\":[{}]", vec!["1"; 200_000].join(",")));
    let own = with("\"identityPolicies\":[]");
    let mut input = Vec::new();
    for line in [
        ASKED,
        "",
        &own,
        "  \t",
        "no",
        &many,
        &many,
        &format!("{ASKED}\r"),
        "{}",
        &context,
        &values,
    ] {
        input.extend_from_slice(line.as_bytes());
        input.push(b'\n');
    }
    input.extend_from_slice(&[b'"', 0xff, b'"', b'\n']);
    input.extend(vec![b' '; 17 << 20]);
    input.push(b'\n');
    input.extend_from_slice(ASKED.as_bytes());
    let ran = stream(&["--policies", "p.json"], input);
    assert_eq!((ran.status, ran.err.as_str()), (2, ""));
    let schema = schema();
    let said: Vec<String> = ran
        .lines()
        .iter()
        .map(|line| {
            hold_to(&schema, line);
            assert!(line.get("because").is_none());
            let word = line.get("decision").unwrap_or(&line["error"]["rule"]);
            word.as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(
        said,
        [
            "allowed",
            "implicitDeny",
            "json-syntax-error",
            "allowed",
            "allowed",
            "allowed",
            "invalid-request",
            "allowed",
            "document-too-long",
            "json-syntax-error",
            "document-too-long",
            "allowed",
        ]
    );
}

#[test]
fn an_answer_comes_before_the_next_request() {
    let folder = Folder::with(&[("p.json", POLICIES)]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
        .args(["eval", "--request", "-", "--jsonl", "--policies", "p.json"])
        .current_dir(folder.path("."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for (count, decision) in [(1, "allowed"), (3, "implicitDeny"), (1, "allowed")] {
        let line = ASKED.replace("Get", if decision == "allowed" { "Get" } else { "Put" });
        // An incomplete line waits for its end, but does not delay others.
        let (head, tail) = line.split_at(40);
        input
            .write_all(format!("{}{head}", format!("{line}\n").repeat(count - 1)).as_bytes())
            .unwrap();
        input.flush().unwrap();
        for number in 0..count {
            if number + 1 == count {
                writeln!(input, "{tail}").unwrap();
                input.flush().unwrap();
            }
            let mut answer = String::new();
            output.read_line(&mut answer).unwrap();
            let answer: Value = serde_json::from_str(&answer).unwrap();
            assert_eq!(answer["decision"], decision);
        }
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn answers_stand_in_the_order_of_their_requests() {
    let mut input = String::new();
    for number in 0..20_000 {
        let action = if number % 3 == 0 { "s3:PutObject" } else { "s3:GetObject" };
        let line = ASKED.replace("s3:GetObject", action);
        input.push_str(&line);
        input.push('\n');
        if number % 5 == 0 {
            let own = format!(
                r#""identityPolicies":[{{"Statement":{{"Sid":"N{}","Effect":"Allow","Action":"*","Resource":"*"}}}}]"#,
                number % 40
            );
            input.push_str(&with(&own));
            input.push('\n');
        }
    }
    let ran = stream(&["--policies", "p.json"], &input);
    assert_eq!(ran.status, 0);
    let mut answers = ran.out.lines();
    for number in 0..20_000 {
        let first = answers.next().unwrap();
        let wanted = if number % 3 == 0 { "implicitDeny" } else { "allowed" };
        assert!(first.contains(&format!("\"decision\":\"{wanted}\"")), "{number}: {first}");
        if number % 5 == 0 {
            let own = answers.next().unwrap();
            assert!(own.contains(&format!("\"sid\":\"N{}\"", number % 40)), "{number}: {own}");
        }
    }
    assert_eq!(answers.next(), None);
}

#[test]
fn what_could_not_be_read_has_a_status_of_its_own() {
    let folder = Folder::with(&[
        ("a.json", ASKED),
        ("e", "\n \r\n"),
        ("no.json", "{\"identityPolicies\": 1}"),
    ]);
    let run = |arguments: &[&str]| {
        let ran = folder.run(&[&["eval", "--request"], arguments].concat());
        assert_eq!(ran.out, "");
        (ran.status, ran.err)
    };
    for arguments in [
        &["missing.json"][..],
        &["missing.json", "--jsonl"],
        &["a.json", "--policies", "missing.json"],
    ] {
        let (status, err) = run(arguments);
        assert!(status == 2 && err.starts_with("error: cannot read `missing.json`"), "{err}");
    }
    assert_eq!(
        run(&["e", "--jsonl"]),
        (3, "warning: `e` has no requests: all lines are empty\n".to_owned())
    );
    assert_eq!(run(&["-", "--jsonl"]).0, 3);
    let (status, err) = run(&["a.json", "--policies", "no.json"]);
    assert!(
        status == 2 && err.contains("no.json:1:22") && err.contains("must be a list of policies"),
        "{err}"
    );
    let twice = (2, "error: standard input can be read only once\n".to_owned());
    assert_eq!(run(&["-", "--policies", "-"]), twice);
    let ran = folder.run(&["eval"]);
    assert!(ran.status == 2 && ran.err.contains("--request <FILE>"), "{}", ran.err);
}

#[test]
fn the_rule_of_requests_has_a_page() {
    let ran = Folder::new().run(&["explain", "invalid-request"]);
    assert_eq!(ran.status, 0);
    assert!(ran.out.starts_with("# invalid-request\n\nlevel: error\n\n"), "{}", ran.out);
}

#[test]
fn the_pages_show_what_is_printed() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    for (page, count) in [("README.md", 1), ("docs/eval.md", 1)] {
        let text = std::fs::read_to_string(format!("{root}/{page}")).unwrap();
        let mut shown = 0;
        for block in text.split("\n```console\n$ iam-policy eval ").skip(1) {
            let block = block.split("\n```").next().unwrap();
            let (command, wanted) = block.split_once('\n').unwrap();
            let (options, input) = match command.split_once(" <<< '") {
                Some((options, input)) => (options, input.strip_suffix('\'').unwrap()),
                None => (command, ""),
            };
            let mut child = Command::new(env!("CARGO_BIN_EXE_iam-policy"))
                .arg("eval")
                .args(options.split(' '))
                .current_dir(root)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            // A run that reads a file may have ended.
            let _ = writeln!(child.stdin.take().unwrap(), "{input}");
            let output = child.wait_with_output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), format!("{wanted}\n"), "{page}");
            shown += 1;
        }
        assert_eq!(shown, count, "{page}");
    }
}
