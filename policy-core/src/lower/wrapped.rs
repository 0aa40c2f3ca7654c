//! Documents that have a policy, or statements of one, inside them.

use crate::document::{Member, Value, read_json};
use crate::lint::Finding;
use crate::lint::rules::missing_statement::{self, Wrapper};
use crate::path::{Path, Place};

use super::object::At;

/// What to say of a document that is no policy itself and has one inside, or is a part of one.
pub(super) fn finding(root: &Value<'_>) -> Option<Finding> {
    let place = || Place::value(Path::root());
    match root {
        Value::Object(members) if has(members, "Statement") => return None,
        Value::Object(members) if is_statement(members) => {
            return Some(missing_statement::bare(place()));
        }
        Value::Array(elements) if !elements.is_empty() => {
            let all = elements
                .iter()
                .all(|node| matches!(&node.value, Value::Object(members) if is_statement(members)));
            if all {
                return Some(missing_statement::bare_list(place()));
            }
        }
        _ => {}
    }
    let wrapper = match root {
        Value::Object(members) => Wrapper::of(members.iter().map(|member| &*member.key)),
        _ => Wrapper::Other,
    };
    match policy_in(root, &At::root(), 0) {
        Some((path, in_text)) => Some(missing_statement::inside(path, in_text, wrapper)),
        None if wrapper != Wrapper::Other => Some(missing_statement::template(place(), wrapper)),
        None => None,
    }
}

fn has(members: &[Member<'_>], name: &str) -> bool {
    members.iter().any(|member| member.key == name)
}

fn is_statement(members: &[Member<'_>]) -> bool {
    has(members, "Effect") && (has(members, "Action") || has(members, "NotAction"))
}

/// How deep policies lie in the answers of AWS and in templates, with room to spare.
const DEEPEST: usize = 16;

/// The place of the first policy in a value, and whether it is the text of a string.
fn policy_in(value: &Value<'_>, at: &At<'_>, depth: usize) -> Option<(Path, bool)> {
    if depth > DEEPEST {
        return None;
    }
    match value {
        Value::Object(members) if is_policy(members) => Some((at.path(), false)),
        Value::Object(members) => members
            .iter()
            .find_map(|member| policy_in(&member.value.value, &at.key(&member.key), depth + 1)),
        Value::Array(elements) => elements
            .iter()
            .enumerate()
            .find_map(|(number, node)| policy_in(&node.value, &at.index(number), depth + 1)),
        Value::String(text) if text.contains("\"Statement\"") => match read_json(text) {
            Ok(inner) => match inner.root.value {
                Value::Object(members) if is_policy(&members) => Some((at.path(), true)),
                _ => None,
            },
            Err(_) => None,
        },
        _ => None,
    }
}

fn is_policy(members: &[Member<'_>]) -> bool {
    members.iter().any(|member| {
        member.key == "Statement"
            && matches!(member.value.value, Value::Object(_) | Value::Array(_))
    })
}

#[cfg(test)]
mod tests {
    use crate::Context;
    use crate::check::check_json;
    use crate::model::PolicyKind;

    const POLICY: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}]}"#;

    /// The rule, place, message and help of each finding.
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
                "check that value alone",
            ),
            (
                format!(r#"{{"PolicyVersion": {{"Document": {POLICY}, "VersionId": "v1"}}}}"#),
                "/PolicyVersion/Document",
                "the policy is the value of `/PolicyVersion/Document`",
                "check that value alone",
            ),
            (
                format!(r#"{{"Policy": {string}}}"#),
                "/Policy",
                "the policy is the text in the string `/Policy`",
                "check that text alone, without its escapes",
            ),
            (
                string.clone(),
                "",
                "the policy is the text in a string",
                "check that text alone, without its escapes",
            ),
            (
                format!("[{POLICY}]"),
                "/0",
                "the policy is the value of `/0`",
                "check that value alone",
            ),
            (
                format!(
                    r#"{{"Resources": {{"P": {{"Properties": {{"PolicyDocument": {POLICY}}}}}}}}}"#
                ),
                "/Resources/P/Properties/PolicyDocument",
                "the policy is the value of `/Resources/P/Properties/PolicyDocument`",
                "this is a template of CloudFormation: check the policies that it makes",
            ),
            (
                format!(r#"{{"resource": {{"aws_iam_policy": {{"x": {{"policy": {string}}}}}}}}}"#),
                "/resource/aws_iam_policy/x/policy",
                "the policy is the text in the string `/resource/aws_iam_policy/x/policy`",
                "these are settings of Terraform: check the policies that it makes",
            ),
            (
                r#"{"data": {"aws_iam_policy_document": {"x": {"statement": []}}}}"#.to_owned(),
                "",
                "the document is no policy",
                "these are settings of Terraform: check the policies that it makes",
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
                ("data-type-mismatch", "`Fn::If` stands where a statement belongs")
            );
            assert!(help.contains("CloudFormation"), "{help}");
        }
    }
}
