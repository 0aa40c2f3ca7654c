//! One contract, written in each of the possible ways: in tokens, next to JSON, next to a raw string, after a
//! file path, and in the settings. The finding is the same.

use std::path::PathBuf;

use policy_core::document::read_json;
use policy_core::model::PolicyKind;
use policy_core::model::PolicyKind::{Identity, Resource, Trust};
use policy_lint::check::check;
use policy_lint::contract::{Case, Ceiling, Contract, Word, judge, read_ceiling};
use policy_settings::Settings;

use crate::expand;

/// A rule, its message, and its help.
type Said = (String, String, String);

/// Returns what the errors of an expansion say.
fn said(output: &str) -> Vec<Said> {
    let found = output.split("compile_error ! {").skip(1).map(|it| {
        // The quotes in a help are escaped, and the one at the end is not.
        let text = it.replace("\\\"", "\u{1}");
        let text =
            text.split("\" }").next().unwrap_or_default().trim_start().trim_start_matches('"');
        let lines: Vec<String> = text.split("\\n").map(|it| it.replace('\u{1}', "\"")).collect();
        let of = |name: &str| {
            let line = lines.iter().find_map(|it| it.trim_start().strip_prefix(name));
            line.unwrap_or_default().to_owned()
        };
        let rule = of("rule: ").split(' ').next().unwrap_or_default().to_owned();
        (rule, lines.first().cloned().unwrap_or_default(), of("help: "))
    });
    found.collect()
}

fn by_macro(kind: PolicyKind, tokens: &str) -> Vec<Said> {
    said(&expand::policy(kind, format!("iam_policy; {tokens}").parse().unwrap()).to_string())
}

fn of_file(kind: PolicyKind, file: &PathBuf, contract: &str) -> Vec<Said> {
    let tokens = format!("iam_policy; {}, {file:?}, {contract}", kind.as_str());
    said(&expand::include(tokens.parse().unwrap()).to_string())
}

fn of_settings(kind: PolicyKind, json: &str, entry: &str) -> Vec<Said> {
    let settings = Settings::read(&format!("[[contract]]\npaths = \"*\"\n{entry}\n")).unwrap();
    let context = settings.context();
    let entry = settings.contracts().first().unwrap();
    let contract = if let Some(file) = entry.file() {
        let text = std::fs::read_to_string(file).unwrap();
        let read = read_ceiling(&read_json(&text).unwrap(), kind, &context);
        let Ceiling::Policy(ceiling) = read else { panic!("{read:?}") };
        match entry.word() {
            Word::MustEqual => Contract::MustEqual(ceiling),
            _ => Contract::MustNotExceed(ceiling),
        }
    } else if let Some(read) = entry.requests(kind, &context) {
        let asked = read.asked.unwrap();
        match entry.word() {
            Word::MustAllow => Contract::MustAllow(asked),
            _ => Contract::MustNotAllow(asked),
        }
    } else {
        Contract::MustNotBePublic
    };
    let policy = check(&read_json(json).unwrap(), kind, &context).policy.unwrap();
    let case = Case { kind, context: &context, known: settings.contract_context() };
    let unkept = judge(&contract, &policy, &case);
    let said = unkept.iter().map(|it| {
        let help = it.finding.help_text().unwrap_or_default();
        (it.finding.rule().name.to_owned(), it.finding.message().to_owned(), help.to_owned())
    });
    said.collect()
}

/// A policy in the Rust shape and in JSON.
struct Written {
    kind: PolicyKind,
    tokens: &'static str,
    json: &'static str,
}

const READER: Written = Written {
    kind: Identity,
    tokens: r#"allow { sid: "Read", action: s3::GetObject, resource: "arn:aws:s3:::reports/*", when: Bool("aws:SecureTransport", true) },
        allow { action: sqs::SendMessage, resource: "arn:aws:sqs:eu-west-1:123456789012:jobs" }"#,
    json: r#"{"Version": "2012-10-17", "Statement": [{"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}, {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:123456789012:jobs"}]}"#,
};
const TRUST: Written = Written {
    kind: Trust,
    tokens: r#"allow { principal: Aws("*"), action: sts::AssumeRole, when: StringLike("aws:PrincipalTag/team", "red-*") }"#,
    json: r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole", "Condition": {"StringLike": {"aws:PrincipalTag/team": "red-*"}}}]}"#,
};
const BUCKET: Written = Written {
    kind: Resource,
    tokens: r#"allow { principal: Account("123456789012"), action: s3::GetObject, resource: "arn:aws:s3:::b/*" }"#,
    json: r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}"#,
};

#[test]
fn each_word_gives_one_finding_wherever_it_is_written() {
    let folder = std::env::temp_dir().join(format!("contract-parity-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let narrow = write("narrow.json", &READER.json.replace("reports/*", "reports/2026/*"));
    let narrow = narrow.to_str().unwrap();
    let same = write("same.json", READER.json);
    let same = same.to_str().unwrap();
    let file = |word: &str, path: &str| (format!("{word}({path:?})"), format!("{word} = {path:?}"));
    let given = |tokens: &str, settings: &str| (tokens.to_owned(), settings.to_owned());
    for (written, (tokens, settings), rule) in [
        (&READER, file("must_not_exceed", narrow), "broken-contract"),
        (&READER, file("must_equal", narrow), "broken-contract"),
        (&READER, file("must_not_exceed", same), ""),
        (&READER, file("must_equal", same), ""),
        (
            &READER,
            given(
                r#"must_not_allow { action: "s3:*", resource: "arn:aws:s3:::reports/2026/*" }"#,
                r#"must_not_allow = { action = "s3:*", resource = "arn:aws:s3:::reports/2026/*" }"#,
            ),
            "broken-contract",
        ),
        (
            &READER,
            given(
                r#"must_allow { action: s3::GetObject, resource: "arn:aws:s3:::reports/*" }"#,
                r#"must_allow = { Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }"#,
            ),
            "broken-contract",
        ),
        (
            &READER,
            given(
                r#"must_allow { "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*", "Context": { "aws:SecureTransport": "true" } }"#,
                r#"must_allow = { action = "s3:GetObject", resource = "arn:aws:s3:::reports/*", context = { "aws:SecureTransport" = true } }"#,
            ),
            "",
        ),
        (
            &READER,
            given(
                r#"must_allow { action: [sqs::SendMessage, sqs::ReceiveMessage], resource: "arn:aws:sqs:eu-west-1:123456789012:jobs" }"#,
                r#"must_allow = { action = ["sqs:SendMessage", "sqs:ReceiveMessage"], resource = "arn:aws:sqs:eu-west-1:123456789012:jobs" }"#,
            ),
            "broken-contract",
        ),
        (
            &READER,
            given(
                r#"must_not_allow { not_action: ["s3:*", "sqs:*"], not_resource: "arn:aws:s3:::reports/*" }"#,
                r#"must_not_allow = { not_action = ["s3:*", "sqs:*"], not_resource = "arn:aws:s3:::reports/*" }"#,
            ),
            "",
        ),
        (
            &READER,
            given(
                r#"must_not_allow { action: "s3:*", resource: "*", when: [StringEquals("aws:PrincipalTag/a", "b"), StringEqualsIgnoreCase("aws:PrincipalTag/a", "c")] }"#,
                r#"must_not_allow = { action = "s3:*", resource = "*", when = { StringEquals = { "aws:PrincipalTag/a" = "b" }, StringEqualsIgnoreCase = { "aws:PrincipalTag/a" = "c" } } }"#,
            ),
            "impossible-contract",
        ),
        (&TRUST, given("must_not_be_public", "must_not_be_public = true"), "broken-contract"),
        (
            &TRUST,
            given(
                r#"must_not_allow { principal: Account("210987654321"), action: "sts:*", when: StringLike("aws:PrincipalTag/team", "red-?") }"#,
                r#"must_not_allow = { principal = { AWS = "210987654321" }, action = "sts:*", when = { StringLike = { "aws:PrincipalTag/team" = "red-?" } } }"#,
            ),
            "broken-contract",
        ),
        (&BUCKET, given("must_not_be_public", "must_not_be_public = true"), ""),
        (
            &BUCKET,
            given(
                r#"must_allow { principal: Aws("arn:aws:iam::123456789012:role/A"), action: s3::PutObject, resource: "arn:aws:s3:::b/*" }"#,
                r#"must_allow = { principal = { AWS = "arn:aws:iam::123456789012:role/A" }, action = "s3:PutObject", resource = "arn:aws:s3:::b/*" }"#,
            ),
            "broken-contract",
        ),
    ] {
        let Written { kind, tokens: by_hand, json } = written;
        // Other errors in a policy do not matter here.
        let of_contract = |found: Vec<Said>| -> Vec<Said> {
            found.into_iter().filter(|(rule, ..)| rule.ends_with("-contract")).collect()
        };
        let path = write("policy.json", json);
        let all = [
            by_macro(*kind, &format!("{by_hand}, {tokens}")),
            by_macro(*kind, &format!("{tokens}, {json}")),
            by_macro(*kind, &format!("r#\"{json}\"#, {tokens}")),
            of_file(*kind, &path, &tokens),
            of_settings(*kind, json, &settings),
        ]
        .map(of_contract);
        let rules: Vec<&str> = all[0].iter().map(|(rule, ..)| rule.as_str()).collect();
        let wanted: Vec<&str> = Some(rule).filter(|it| !it.is_empty()).into_iter().collect();
        assert_eq!(rules, wanted, "{tokens}");
        for other in &all {
            assert_eq!(other, &all[0], "{tokens}");
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn an_undecided_contract_is_one_everywhere() {
    let tokens = r#"must_not_allow { action: "dynamodb:*", resource: "arn:aws:dynamodb:*:210987654321:table/*", when: StringEquals("aws:PrincipalTag/a", "${aws:PrincipalTag/b}") }"#;
    let settings = r#"must_not_allow = { action = "dynamodb:*", resource = "arn:aws:dynamodb:*:210987654321:table/*", when = { StringEquals = { "aws:PrincipalTag/a" = "${aws:PrincipalTag/b}" } } }"#;
    let json = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "arn:aws:dynamodb:eu-west-1:123456789012:table/x-*", "Condition": {"StringNotEquals": {"aws:PrincipalTag/a": "${aws:PrincipalTag/c}"}}}]}"#;
    let by_macro = by_macro(Identity, &format!("{tokens}, {json}"));
    assert_eq!(by_macro, of_settings(Identity, json, settings));
}
