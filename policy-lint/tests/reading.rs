//! Findings from reading together with the rules: a document that is not a policy is reported once.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use policy_core::finding::{Finding, is_hidden};
use policy_core::model::PolicyKind;
use policy_core::model::hole::has_hole;
use policy_core::read_policy;
use policy_lint::Context;
use policy_lint::check::check_json;

/// Returns a document with the character in a name, an unknown word and a value.
fn document(hidden: char) -> String {
    format!(
        r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "E{hidden}": 1, "E{hidden}": 1,
        "Action": "s3:{hidden}", "Resource": "arn:aws:s3:::b/{hidden}", "Condition": {{"O{hidden}": {{"k{hidden}": "v"}}}}}}}}"#
    )
}

#[test]
fn no_text_of_a_finding_has_a_hidden_character() {
    for hidden in ['\u{7f}', '\u{9b}', '\u{61c}', '\u{202e}', '\u{e000}', '\u{f0000}', '\u{10fffd}']
    {
        let text = document(hidden);
        let error = read_policy(&text).unwrap_err();
        let findings =
            check_json(&text, PolicyKind::Identity, &Context::default()).unwrap().findings;
        assert!(findings.len() > 4, "{findings:?}");
        let mut shown = vec![error.to_string()];
        for finding in error.findings().iter().map(|it| it.finding()).chain(&findings) {
            shown.push(finding.to_string());
            shown.extend(finding.help_text().map(str::to_owned));
            shown.extend(finding.label().map(str::to_owned));
            shown.extend(finding.drawn_excerpt(""));
            shown.extend(finding.related_places().iter().map(|it| it.note.clone()));
        }
        for text in shown {
            assert!(!text.contains(|one| one != '\n' && is_hidden(one)), "{text:?}");
        }
    }
}

#[test]
fn holes_of_a_template_have_their_names() {
    let context = Context { has_holes: true, ..Context::default() };
    let text = document('\u{f0001}').replace("O\u{f0001}", "Bool");
    let findings = check_json(&text, PolicyKind::Identity, &context).unwrap().findings;
    let named: Vec<_> =
        findings.into_iter().map(|it| it.with_holes_named(&|index| format!("x{index}"))).collect();
    assert!(named.iter().any(|it| it.message().contains("`k{x1}`")), "{named:?}");
    assert!(!named.iter().any(|it| has_hole(it.message())), "{named:?}");
}

const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}"#;

/// Returns the rule, place, message and help of each finding.
fn found(text: &str) -> Vec<(String, String, String, String)> {
    let outcome = check_json(text, PolicyKind::Identity, &Context::default()).unwrap();
    let told = outcome.findings.iter().map(|it| {
        let help = it.help_text().unwrap_or_default().to_owned();
        let path = it.place().path.to_string();
        (it.rule().name.to_owned(), path, it.message().to_owned(), help)
    });
    told.collect()
}

#[test]
fn the_place_of_the_policy_is_one_finding() {
    let string = serde_json::to_string(POLICY).unwrap();
    for (text, path, message, help) in [
        (
            format!(r#"{{"PolicyName": "a", "PolicyDocument": {POLICY}}}"#),
            "/PolicyDocument",
            "the policy is the value of `/PolicyDocument`",
            "check only that value",
        ),
        (
            format!(r#"{{"PolicyVersion": {{"Document": {POLICY}, "VersionId": "v1"}}}}"#),
            "/PolicyVersion/Document",
            "the policy is the value of `/PolicyVersion/Document`",
            "check only that value",
        ),
        (
            format!(r#"{{"Policy": {string}}}"#),
            "/Policy",
            "the policy is inside the string `/Policy`",
            "check only the contents of that string, without its escapes",
        ),
        (
            string.clone(),
            "",
            "the policy is inside a string",
            "check only the contents of that string, without its escapes",
        ),
        (format!("[{POLICY}]"), "/0", "the policy is the value of `/0`", "check only that value"),
        (
            format!(
                r#"{{"Resources": {{"P": {{"Properties": {{"PolicyDocument": {POLICY}}}}}}}}}"#
            ),
            "/Resources/P/Properties/PolicyDocument",
            "the policy is the value of `/Resources/P/Properties/PolicyDocument`",
            "check the policies that this CloudFormation template creates",
        ),
        (
            format!(r#"{{"resource": {{"aws_iam_policy": {{"x": {{"policy": {string}}}}}}}}}"#),
            "/resource/aws_iam_policy/x/policy",
            "the policy is inside the string `/resource/aws_iam_policy/x/policy`",
            "check the policies that this Terraform configuration creates",
        ),
        (
            r#"{"data": {"aws_iam_policy_document": {"x": {"statement": []}}}}"#.to_owned(),
            "",
            "the document is not a policy",
            "check the policies that this Terraform configuration creates",
        ),
        (
            r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#.to_owned(),
            "",
            "the document is a statement, not a policy",
            "write it as `{\"Version\": \"2012-10-17\", \"Statement\": [ … ]}`",
        ),
        (
            r#"[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]"#.to_owned(),
            "",
            "the document is a list of statements, not a policy",
            "write it as `{\"Version\": \"2012-10-17\", \"Statement\": [ … ]}`",
        ),
    ] {
        let want = ["missing-statement", path, message, help].map(str::to_owned);
        let want: (String, String, String, String) = want.into();
        assert_eq!(found(&text), [want], "{text}");
    }
}

#[test]
fn other_values_are_one_finding_too() {
    for text in ["null", "12", "\"a\"", "[]", "[1]", "true"] {
        let rules: Vec<_> = found(text).into_iter().map(|it| it.0).collect();
        assert_eq!(rules, ["data-type-mismatch"], "{text}");
    }
}

#[test]
fn a_function_in_place_of_a_statement_is_one_finding() {
    for text in [
        r#"{"Version": "2012-10-17", "Statement": [{"Fn::If": ["C", {"Effect": "Deny"}, {"Ref": "AWS::NoValue"}]}]}"#,
        r#"{"Version": "2012-10-17", "Statement": {"Fn::If": ["C", [], []]}}"#,
    ] {
        let found = found(text);
        let [(rule, _, message, help)] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(
            (&**rule, &**message),
            ("data-type-mismatch", "expected a statement, found `Fn::If`")
        );
        assert!(help.contains("CloudFormation"), "{help}");
    }
}

#[test]
fn a_function_of_cloudformation_is_named() {
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*",
      "Resource": {"Fn::GetAtt": ["Bucket", "Arn"]}}}"#;
    let findings = check_json(text, PolicyKind::Identity, &Context::default()).unwrap().findings;
    let help = findings.first().and_then(Finding::help_text).unwrap();
    assert!(help.ends_with("`Fn::GetAtt` is a CloudFormation function"), "{help}");
}

#[test]
fn a_wrong_name_under_a_star_is_one_finding() {
    let text = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"*": "123456789012"}}]}"#;
    let outcome = check_json(text, PolicyKind::Trust, &Context::default()).unwrap();
    let rules: Vec<_> = outcome.findings.iter().map(|it| it.rule().name).collect();
    assert_eq!(rules, ["invalid-principal-key"]);
}
