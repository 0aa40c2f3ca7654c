//! Documents that contain a policy, or are statements of one.

use crate::document::{Member, Value, read_json};
use crate::finding::Finding;
use crate::path::{Path, Place};
use crate::reading::missing_statement::{self, Wrapper};

use super::object::At;

/// Returns the finding for a document that is not itself a policy but contains one, or is part of
/// one.
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

/// How deep policies are nested in AWS responses and in templates, with room to spare.
const DEEPEST: usize = 16;

/// Returns the place of the first policy in a value, and whether it is the contents of a string.
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
