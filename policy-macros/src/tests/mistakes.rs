//! The most common mistakes, each in both spellings, as tokens, as raw text and as a file: the messages are
//! the same, except for the names of elements, which are spelled as their author spells them.

use policy_core::model::PolicyKind;
use policy_lint::catalog::Catalog;
use proc_macro2::TokenStream;

use crate::expand;

use PolicyKind::{Identity, Trust};

/// A message and the first line of its help.
type Words = (&'static str, &'static str);

/// A mistake in a statement, its message, and the message for an author who writes the Rust shape, where
/// it differs.
struct Mistake {
    kind: PolicyKind,
    json: &'static str,
    rust: &'static str,
    told: Words,
    told_in_rust: Option<Words>,
}

const fn mistake(
    kind: PolicyKind,
    json: &'static str,
    rust: &'static str,
    told: Words,
    told_in_rust: Option<Words>,
) -> Mistake {
    Mistake { kind, json, rust, told, told_in_rust }
}

const MISTAKES: &[Mistake] = &[
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "s3:GetObjekt", "Resource": "arn:aws:s3:::b/*""#,
        r#"allow { action: s3::GetObjekt, resource: "arn:aws:s3:::b/*" }"#,
        (
            "unknown action `s3:GetObjekt`",
            "did you mean `s3:GetObject`, `s3:PutObject` or `s3:GetObjectAcl`? (the data is from {date})",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "dynamo:GetItem", "Resource": "*""#,
        r#"allow { action: dynamo::GetItem, resource: "*" }"#,
        (
            "no service has the prefix `dynamo`",
            "did you mean `dynamodb`? (the data is from {date})",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "s3.GetObject", "Resource": "arn:aws:s3:::b/*""#,
        r#"allow { action: "s3.GetObject", resource: "arn:aws:s3:::b/*" }"#,
        ("the action `s3.GetObject` has no service prefix", "did you mean `s3:GetObject`?"),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Acton": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#,
        r#"allow { acton: s3::GetObject, resource: "arn:aws:s3:::b/*" }"#,
        ("`Acton` is not an element of a statement", "did you mean `Action`?"),
        Some(("`acton` is not an element of a statement", "did you mean `action`?")),
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "resource": "arn:aws:s3:::c/*""#,
        r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", Resource: "arn:aws:s3:::c/*" }"#,
        (
            "`resource` is not an element of a statement",
            "names are case-sensitive, and there already is `Resource`: combine the values in one list, or remove one of the two",
        ),
        Some((
            "`Resource` appears twice in one object",
            "combine the values in one list, or remove one of the two",
        )),
    ),
    mistake(
        Identity,
        r#""Effect": "Alow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#,
        r#"{ effect: Alow, action: s3::GetObject, resource: "arn:aws:s3:::b/*" }"#,
        ("`Alow` is not a valid effect", "write `Allow` or `Deny` in exactly this case"),
        None,
    ),
    mistake(
        Identity,
        r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#,
        r#"{ action: s3::GetObject, resource: "arn:aws:s3:::b/*" }"#,
        ("the statement has no `Effect`", r#"add `"Effect": "Allow"` or `"Effect": "Deny"`"#),
        Some(("the statement has no `effect`", "add `effect: Allow` or `effect: Deny`")),
    ),
    mistake(
        Identity,
        r#""Effect": "Deny", "Action": "s3:GetObject" "Resource": "arn:aws:s3:::b/*""#,
        r#"deny { action: s3::GetObject resource: "arn:aws:s3:::b/*" }"#,
        (r#"expected a comma before `"Resource"`"#, ""),
        Some(("expected a comma before `resource`", "")),
    ),
    mistake(
        Identity,
        r#""Effect": "Deny", "Action": "s3:GetObject", "Action": "s3:PutObject", "Resource": "*""#,
        r#"deny { action: s3::GetObject, action: s3::PutObject, resource: "*" }"#,
        (
            "`Action` appears twice in one object",
            "combine the values in one list, or remove one of the two",
        ),
        Some((
            "`action` appears twice in one object",
            "combine the values in one list, or remove one of the two",
        )),
    ),
    mistake(
        Identity,
        r#""Effect": "Deny", "Action": [], "Resource": "*""#,
        r#"deny { action: [], resource: "*" }"#,
        ("`Action` is empty", "write at least one value"),
        Some(("`action` is empty", "write at least one value")),
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::role/Reader""#,
        r#"allow { action: sts::AssumeRole, resource: "arn:aws:iam::role/Reader" }"#,
        (
            "`arn:aws:iam::role/Reader` has no account ID",
            "write the role ARN as `arn:aws:iam::<account>:role/Reader`",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::1234567890123:role/Reader""#,
        r#"allow { action: sts::AssumeRole, resource: "arn:aws:iam::1234567890123:role/Reader" }"#,
        ("the account ID `1234567890123` has 13 digits", "replace it with the 12-digit account ID"),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-wst-1:123456789012:jobs""#,
        r#"allow { action: sqs::SendMessage, resource: "arn:aws:sqs:eu-wst-1:123456789012:jobs" }"#,
        (
            "the Region `eu-wst-1` is not in the data of {date}",
            "did you mean `eu-west-1`, `eu-west-2` or `eu-west-3`?",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "my-bucket/*""#,
        r#"allow { action: s3::GetObject, resource: "my-bucket/*" }"#,
        (
            "the resource `my-bucket/*` is neither an ARN nor `*`",
            "write the ARN of the resource, such as `arn:aws:s3:::my-bucket/*`, or `*`",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": { "StringEqual": { "aws:PrincipalTag/team": "a" } }"#,
        r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: StringEqual("aws:PrincipalTag/team", "a") }"#,
        (
            "`StringEqual` is not a condition operator",
            "did you mean `StringEquals` or `StringNotEquals`?",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": { "StringEquals": { "aws:PrincipalOrgId2": "o-a1b2c3d4e5" } }"#,
        r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: StringEquals("aws:PrincipalOrgId2", "o-a1b2c3d4e5") }"#,
        (
            "`aws:PrincipalOrgId2` is not a global condition key",
            "did you mean `aws:PrincipalOrgID`, `aws:PrincipalArn` or `aws:PrincipalOrgPaths`?",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": { "IpAddress": { "aws:SourceIp": "203.0.113.0/33" } }"#,
        r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: IpAddress("aws:SourceIp", "203.0.113.0/33") }"#,
        (
            "`203.0.113.0/33` is not a valid IP address or range",
            "write an address, or a range such as `203.0.113.0/24` or `2001:db8::/32`",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": { "DateGreaterThan": { "aws:CurrentTime": "01.12.2026" } }"#,
        r#"allow { action: s3::GetObject, resource: "arn:aws:s3:::b/*", when: DateGreaterThan("aws:CurrentTime", "01.12.2026") }"#,
        (
            "`01.12.2026` is not a valid date",
            "write the year, month and day, then `T`, the time and its zone, or write seconds since 1970",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": { "StringEquals": { "aws:PrincipalArn": "arn:aws:iam::123456789012:role/*" } }"#,
        r#"deny { action: "s3:*", resource: "*", when: StringEquals("aws:PrincipalArn", "arn:aws:iam::123456789012:role/*") }"#,
        (
            "`StringEquals` compares `arn:aws:iam::123456789012:role/*` literally",
            "write `StringLike` for a pattern, or `${*}` for a literal star",
        ),
        None,
    ),
    mistake(
        Identity,
        r#""Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#,
        r#"allow { principal: Account("123456789012"), action: s3::GetObject, resource: "arn:aws:s3:::b/*" }"#,
        (
            "an identity-based policy cannot have `Principal`",
            "remove it, or check the document as a trust or resource-based policy",
        ),
        Some((
            "an identity-based policy cannot have `principal`",
            "remove it, or check the document as a trust or resource-based policy",
        )),
    ),
    mistake(
        Trust,
        r#""Effect": "Allow", "Action": "sts:AssumeRole""#,
        r#"allow { action: sts::AssumeRole }"#,
        (
            "a statement in a role trust policy must have `Principal`",
            r#"add the principals that may assume the role, such as `"Principal": {"Service": "redshift.amazonaws.com"}`"#,
        ),
        Some((
            "a statement in a role trust policy must have `principal`",
            r#"add the principals that may assume the role, such as `principal: Service("redshift.amazonaws.com")`"#,
        )),
    ),
    mistake(
        Trust,
        r#""Effect": "Allow", "Principal": { "Service": "redshfit.amazonaws.com" }, "Action": "sts:AssumeRole""#,
        r#"allow { principal: Service("redshfit.amazonaws.com"), action: sts::AssumeRole }"#,
        (
            "`redshfit.amazonaws.com` is not a known service principal",
            "did you mean `redshift.amazonaws.com`? (the list of service principals is from {date})",
        ),
        None,
    ),
    mistake(
        Trust,
        r#""Effect": "Allow", "Principal": { "Service": "redshift.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "arn:aws:redshift:eu-west-1:123456789012:dbuser:cluster" } }"#,
        r#"allow { principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole, when: StringEquals("sts:ExternalId", "arn:aws:redshift:eu-west-1:123456789012:dbuser:cluster") }"#,
        (
            "`arn:aws:redshift:eu-west-1:123456789012:dbuser:cluster` is not the ARN of a database user",
            "write `arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>`, as Redshift sends it",
        ),
        None,
    ),
    mistake(
        Trust,
        r#""Effect": "Allow", "Principal": { "Service": "redshift.amazonaws.com" }, "Action": "sts:AssumeRoll""#,
        r#"allow { principal: Service("redshift.amazonaws.com"), action: sts::AssumeRoll }"#,
        (
            "a trust policy cannot have the action `sts:AssumeRoll`",
            "did you mean `sts:AssumeRole`?",
        ),
        None,
    ),
];

/// Returns what an expansion reports: the message of each error and warning, and the first line of its help.
fn told(output: TokenStream) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for told in super::values::told(output) {
        let mut lines = told.text.lines().map(str::trim);
        let message = lines.next().unwrap_or_default().to_owned();
        let help = lines.find_map(|line| line.strip_prefix("help: ")).unwrap_or_default();
        all.push((message, help.to_owned()));
    }
    all.sort();
    all
}

fn tokens(kind: PolicyKind, text: &str) -> Vec<(String, String)> {
    told(expand::policy(kind, format!("iam_policy; {text}").parse().unwrap()))
}

fn file(kind: PolicyKind, text: &str, number: usize) -> Vec<(String, String)> {
    let path = std::env::temp_dir().join(format!("mistakes-{}-{number}.json", std::process::id()));
    std::fs::write(&path, text).unwrap();
    let name = path.to_str().unwrap().escape_default().to_string();
    let kind = if kind == Trust { "trust" } else { "identity" };
    let output = expand::include(format!("iam_policy; {kind}, \"{name}\"").parse().unwrap());
    std::fs::remove_file(&path).unwrap();
    told(output)
}

#[test]
fn a_mistake_is_told_once_and_in_the_same_words_in_every_spelling() {
    let date = Catalog::built_in().date();
    for (number, mistake) in MISTAKES.iter().enumerate() {
        let Mistake { kind, json, rust, told, told_in_rust } = mistake;
        let document = format!(r#"{{"Version": "2012-10-17", "Statement": [{{ {json} }}]}}"#);
        let dated = |words: &str| words.replace("{date}", date);
        let owned = |words: &Words| vec![(dated(words.0), dated(words.1))];
        let wanted = owned(told);
        assert_eq!(tokens(*kind, &document), wanted, "pasted: {json}");
        assert_eq!(tokens(*kind, &format!("r##\"{document}\"##")), wanted, "raw: {json}");
        assert_eq!(file(*kind, &document, number), wanted, "file: {json}");
        let wanted = owned(told_in_rust.as_ref().unwrap_or(told));
        assert_eq!(tokens(*kind, rust), wanted, "{rust}");
    }
}
