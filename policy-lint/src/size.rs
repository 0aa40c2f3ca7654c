//! The size of a policy, as AWS quotas count it.

use std::collections::HashSet;

use super::view::{PolicyView, StatementView};
use policy_core::model::{Principals, Values, hole};

/// Returns the number of characters in the policy without white space between its tokens and without lists
/// around single values, or `None` if a value or a statement is added later or a part could not be read.
pub(crate) fn character_count(policy: &PolicyView<'_>) -> Option<usize> {
    if policy.spliced {
        return None;
    }
    let mut count = "{'Version':'2012-10-17','Statement':[]}".len();
    if let Some(id) = policy.id {
        count += "'Id':,".len() + string(id)?;
    }
    for statement in policy.statements {
        count += of_statement(statement)? + 1;
    }
    Some(count - usize::from(!policy.statements.is_empty()))
}

fn of_statement(statement: &StatementView<'_>) -> Option<usize> {
    let mut count = "{'Effect':'Deny'}".len() + usize::from(statement.allows());
    if let Some(sid) = statement.sid {
        count += "'Sid':,".len() + string(sid)?;
    }
    if let Some(element) = statement.principal {
        count += element.name().len() + "'':,".len();
        count += match &element.principals {
            Principals::Everyone => "'*'".len(),
            Principals::ByType(entries) => {
                let mut members = 1;
                for entry in entries.iter() {
                    let name = entry.principal_type.as_str();
                    members += name.len() + "'':,".len() + set(&entry.values)?;
                }
                members
            }
        };
    }
    let action = statement.action?;
    count += action.name().len() + "'':,".len() + set(&action.values)?;
    if let Some(element) = statement.resource {
        count += element.name().len() + "'':,".len() + set(&element.values)?;
    }
    Some(count + conditions(statement)?)
}

fn conditions(statement: &StatementView<'_>) -> Option<usize> {
    if statement.conditions.is_empty() {
        return Some(0);
    }
    let mut count = "'Condition':{},".len() - 1;
    let mut operators = HashSet::new();
    for condition in statement.conditions {
        if operators.insert(condition.operator) {
            count += condition.operator_text().len() + "'':{},".len() - 1;
        }
        let values = condition.values.as_slice();
        let mut texts = 0;
        for value in values {
            texts += string(value.as_str())? + 1;
        }
        let list = if values.len() == 1 { 0 } else { "[]".len() };
        count += string(&condition.key)? + ":,".len() + texts - 1 + list;
    }
    Some(count)
}

fn set(values: &Values) -> Option<usize> {
    let mut count = if values.len() == 1 { 0 } else { "[]".len() };
    for value in values {
        count += string(value)? + 1;
    }
    Some(count - 1)
}

/// Returns the length of a string with its quotes and escapes, or `None` if it has a hole.
fn string(text: &str) -> Option<usize> {
    let plain = |byte: u8| (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\';
    if text.bytes().all(plain) {
        return Some(text.len() + 2);
    }
    if hole::has_hole(text) {
        return None;
    }
    let width = |character| match character {
        '"' | '\\' | '\u{8}' | '\t' | '\n' | '\u{c}' | '\r' => 2,
        '\0'..='\u{1f}' => "\\u0000".len(),
        _ => 1,
    };
    Some(text.chars().map(width).sum::<usize>() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::Whole;
    use crate::check::check_json;
    use crate::{Actions, Each, Memo, PolicyFacts};
    use policy_core::canonical::CanonicalPolicy;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_count_is_that_of_the_canonical_text() {
        let texts = [
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}"#,
            r#"{"Version": "2012-10-17", "Id": "\"ü\t", "Statement": [
              {"Sid": "A", "Effect": "Deny", "NotPrincipal": {"AWS": ["111122223333", "222233334444"], "Service": ["a.amazonaws.com"]},
               "NotAction": ["a:B", "a:C"], "NotResource": ["arn:aws:s3:::b"],
               "Condition": {"StringEquals": {"aws:a": "x", "aws:b": ["y", "z"]}, "Bool": {"aws:c": true}}},
              {"Effect": "Allow", "Principal": "*", "Action": "a:B", "Resource": "*"}]}"#,
        ];
        let context = Context::PLAIN;
        for text in texts {
            let policy = check_json(text, PolicyKind::Resource, &context).unwrap().policy.unwrap();
            let actions = Actions::default();
            let facts = PolicyFacts::of(&policy, PolicyKind::Resource, &context);
            let statements = policy.statements().iter().enumerate();
            let statements: Vec<_> = statements
                .map(|(index, it)| StatementView::of(it, &actions, index, &facts))
                .collect();
            let view = PolicyView {
                kind: PolicyKind::Resource,
                version: policy.written_version(),
                has_version: true,
                id: policy.id(),
                statements: Each::of(&statements),
                service: None,
                context: &context,
                spliced: false,
                memo: &Memo::default(),
                whole: Whole::Policy(&policy),
            };
            // Only the canonical text expands an account to its root ARN.
            let want = CanonicalPolicy::of(&policy).to_json();
            let longer = want.matches(":root").count() * ("arn:aws:iam::".len() + ":root".len());
            assert_eq!(character_count(&view), Some(want.chars().count() - longer), "{want}");
            assert_eq!(character_count(&PolicyView { spliced: true, ..view }), None);
        }
    }

    #[test]
    fn a_hole_has_no_size() {
        assert_eq!(string("a\u{f0000}"), None);
    }
}
