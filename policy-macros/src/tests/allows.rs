//! IAM Access Analyzer finding codes in the attributes of a policy.

use policy_core::model::PolicyKind;

use crate::expand;

const CODES: [(&str, PolicyKind, &str, usize); 3] = [
    (
        "INVALID_ARN_RESOURCE",
        PolicyKind::Identity,
        r#"deny { action: "*", resource: ["arn:aws:dynamodb:us-east-1:123456789012:tabel/t", "arn:aws:iam::123456789012:rolee/R", "arn:aws:iam::123456789012:role/my role"] }"#,
        3,
    ),
    (
        "UNSUPPORTED_ACTION_IN_POLICY",
        PolicyKind::Resource,
        r#"deny { principal: "*", action: ["sqs:SendMessage", "s3:ListAllMyBuckets"], resource: "arn:aws:s3:::bucket/*" }"#,
        2,
    ),
    (
        "INVALID_CONDITION_DATA_TYPE",
        PolicyKind::Identity,
        r#"deny { action: "s3:*", resource: "*", when: StringEquals("aws:PrincipalTag/a", ["x", 1]) }"#,
        1,
    ),
];

fn expanded(kind: PolicyKind, attributes: &str, statement: &str) -> String {
    let service = if kind == PolicyKind::Resource { "#![service(s3)]" } else { "" };
    // The document's own attributes come before the statements.
    let (inner, outer) = match attributes.strip_prefix("!") {
        Some(inner) => (format!("#!{inner}"), String::new()),
        None => (String::new(), attributes.to_owned()),
    };
    let tokens = format!("iam_policy; {service} {inner} {outer} {statement}");
    expand::policy(kind, tokens.parse().unwrap()).to_string()
}

/// Returns how many lines of an output name a code or a rule.
fn count(output: &str, word: &str) -> usize {
    output.matches(&format!("rule: {word} (")).count()
}

#[test]
fn a_code_means_the_findings_of_every_rule_that_has_it() {
    for (code, kind, statement, found) in CODES {
        let plain = expanded(kind, "", statement);
        assert_eq!(count(&plain, code), found, "{plain}");
        assert!(plain.contains("compile_error"));
        for attribute in [
            format!(r#"#[allow({code}, reason = "r")]"#),
            format!(r#"![allow({code}, reason = "r")]"#),
        ] {
            let allowed = expanded(kind, &attribute, statement);
            assert!(!allowed.contains("compile_error"), "{attribute} {allowed}");
            assert_eq!(count(&allowed, code) + count(&allowed, "unused-allow"), 0, "{allowed}");
        }
        let warned = expanded(kind, &format!("![warn({code})]"), statement);
        assert!(!warned.contains("compile_error"), "{warned}");
        assert_eq!(count(&warned, code), found, "{warned}");
    }
}

#[test]
fn a_code_is_used_where_it_leaves_something_out() {
    let statement = r#"deny { action: "s3:GetObject", resource: "arn:aws:sqs:us-east-1::q" }"#;
    let allowed = |word: &str| {
        let attribute = format!(r#"#[allow({word}, reason = "r")]"#);
        expanded(PolicyKind::Identity, &attribute, statement)
    };
    // The rule with that code also reports something that has only another code.
    let other = allowed("INVALID_ARN_RESOURCE");
    assert_eq!((count(&other, "MISSING_ARN_ACCOUNT"), count(&other, "unused-allow")), (1, 1));
    let own = allowed("MISSING_ARN_ACCOUNT");
    assert_eq!((count(&own, "MISSING_ARN_ACCOUNT"), count(&own, "unused-allow")), (0, 0));
    let rule = allowed("impossible_arn");
    assert_eq!((count(&rule, "MISSING_ARN_ACCOUNT"), count(&rule, "unused-allow")), (0, 0));
}

const TWO: &str = r##"r#"{"Version": "2012-10-17", "Statement": [
    {"Sid": "Read", "Effect": "Deny", "Action": "s3:GetObjekt", "Resource": "*"},
    {"Sid": "Write", "Effect": "Deny", "Action": "s3:PutObjekt", "Resource": "*"}]}"#"##;

fn text(attribute: &str) -> String {
    let tokens = format!("iam_policy; {attribute} {TWO}");
    expand::policy(PolicyKind::Identity, tokens.parse().unwrap()).to_string()
}

#[test]
fn an_allow_names_a_statement_of_a_text_by_its_sid() {
    let code = "INVALID_ACTION";
    assert_eq!(count(&text(""), code), 2);
    assert_eq!(count(&text(r#"#![allow(unknown_action, reason = "r")]"#), code), 0);
    let one = text(r#"#![allow(unknown_action, sid = "Write", reason = "r")]"#);
    assert_eq!((count(&one, code), count(&one, "unused-allow")), (1, 0));
    assert!(one.contains("s3:GetObjekt") && !one.contains("s3:PutObjekt"), "{one}");
    let misspelled = text(r#"#![allow(unknown_action, sid = "Wirte", reason = "r")]"#);
    assert!(misspelled.contains("no statement has the Sid `Wirte`"), "{misspelled}");
    assert!(misspelled.contains("did you mean `Write`?"), "{misspelled}");
}

#[test]
fn a_sid_is_no_way_around_where_an_attribute_stands() {
    let statement = r#"deny { sid: "A", action: "s3:*", resource: "*" }"#;
    for (attribute, words) in [
        (
            r#"#[allow(unknown_action, sid = "A", reason = "r")]"#,
            "is not needed on the statement itself",
        ),
        (r#"#![warn(unknown_action, sid = "A")]"#, "a level applies to the whole document"),
        (r#"#![allow(unknown_action, sid = A, reason = "r")]"#, "`sid` must be a string"),
    ] {
        let tokens = format!("iam_policy; {attribute} {statement}");
        let output = expand::policy(PolicyKind::Identity, tokens.parse().unwrap()).to_string();
        assert!(output.contains(words), "{attribute}: {output}");
    }
    for (attribute, words) in [
        (r#"#[allow(unknown_action, reason = "r")]"#, "does not name its statement"),
        (r#"#![allow(unknown_action)]"#, "must have a reason"),
        ("# allow", "starts an attribute"),
    ] {
        let tokens = format!(r#"iam_policy; {attribute} identity, "x.json""#);
        let output = expand::include(tokens.parse().unwrap()).to_string();
        assert!(output.contains(words), "{attribute}: {output}");
    }
}

#[test]
fn a_sid_names_a_statement_without_a_list_too() {
    let one = r#"{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::b/*"}"#;
    let attribute = r#"![allow(unknown_action, sid = "A", reason = "r")]"#;
    for statements in [one.to_owned(), format!("[{one}]")] {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": {statements}}}"#);
        for document in [format!("r#\"{text}\"#"), text.clone()] {
            let output = expanded(PolicyKind::Identity, attribute, &document);
            let counts = (count(&output, "INVALID_ACTION"), count(&output, "unused-allow"));
            assert_eq!(counts, (0, 0), "{output}");
        }
    }
}
