//! The messages of findings, in the spelling of an author who writes the Rust shape.

use std::borrow::Cow;

use policy_core::document::{Document, Member, Node, Value, read_json};
use policy_core::model::Operator;

use super::document::{DOCUMENT, STATEMENT};
use super::principal;

/// Rewrites the text in backticks in the Rust shape: names of elements, members of a statement, and
/// conditions. Anything else stays as it is, and so does a name that is one of the `values` of the
/// policy, which the message may refer to.
pub(crate) fn in_rust_shape(text: &str, values: &[&str]) -> String {
    let mut shaped = String::with_capacity(text.len());
    for (number, part) in text.split('`').enumerate() {
        if number > 0 {
            shaped.push('`');
        }
        let is_code = number % 2 == 1 && !values.contains(&part);
        match is_code.then(|| code(part)).flatten() {
            Some(code) => shaped.push_str(&code),
            None => shaped.push_str(part),
        }
    }
    shaped
}

fn code(json: &str) -> Option<String> {
    if let Some(name) = bare_name(json) {
        return Some(name.to_owned());
    }
    // An ellipsis takes the place of a value.
    let open = json.contains(": …");
    let json = if open { Cow::Owned(json.replace(": …", ": \"…\"")) } else { json.into() };
    let is_object = json.starts_with('{');
    if !is_object && !json.starts_with('"') {
        return None;
    }
    let object = if is_object { json } else { format!("{{{json}}}").into() };
    let document = read_json(&object).ok()?;
    let Value::Object(members) = &document.root.value else { return None };
    let shaped = if is_object {
        // An object on its own is a principal or the conditions.
        let all = |shape: Shape<'_>| listed(members.iter().map(|it| shape(&document, it)));
        all(&entry).or_else(|| all(&condition))?
    } else {
        let members: Option<Vec<String>> = members.iter().map(|it| member(&document, it)).collect();
        members.filter(|members| !members.is_empty())?.join(", ")
    };
    Some(if open { shaped.replace("\"…\"", "…") } else { shaped })
}

/// How a member of an object is written.
type Shape<'s> = &'s dyn Fn(&Document<'_>, &Member<'_>) -> Option<String>;

/// Joins one item, or a list of several.
fn listed(items: impl Iterator<Item = Option<String>>) -> Option<String> {
    let items: Vec<String> = items.collect::<Option<_>>()?;
    match items.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        several => Some(format!("[{}]", several.join(", "))),
    }
}

/// Collects the strings of a document that equal the name of an element but are values.
pub(crate) fn named_like_elements(document: &Document<'_>) -> Vec<&'static str> {
    let mut values = Vec::new();
    let Value::Object(members) = &document.root.value else { return values };
    for member in members {
        match &member.value.value {
            Value::Array(statements) if member.key == "Statement" => {
                statements.iter().for_each(|it| add_of_statement(it, &mut values));
            }
            _ if member.key == "Statement" => add_of_statement(&member.value, &mut values),
            _ => add_values(&member.value, &mut values),
        }
    }
    values
}

fn add_of_statement(statement: &Node<'_>, values: &mut Vec<&'static str>) {
    match &statement.value {
        Value::Object(members) => members.iter().for_each(|it| add_values(&it.value, values)),
        _ => add_values(statement, values),
    }
}

fn add_values(node: &Node<'_>, values: &mut Vec<&'static str>) {
    match &node.value {
        Value::String(text) => add_name(text, values),
        Value::Array(elements) => elements.iter().for_each(|it| add_values(it, values)),
        Value::Object(members) => members.iter().for_each(|member| {
            add_name(&member.key, values);
            add_values(&member.value, values);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn add_name(text: &str, values: &mut Vec<&'static str>) {
    let found = STATEMENT.iter().chain(&DOCUMENT).find(|(name, _)| *name == text);
    values.extend(found.map(|(name, _)| *name));
}

/// Returns the name of an element in the Rust shape.
fn bare_name(element: &str) -> Option<&'static str> {
    let found = STATEMENT.iter().chain(&DOCUMENT).find(|(name, _)| *name == element);
    found.map(|(_, bare)| *bare)
}

fn member(document: &Document<'_>, member: &Member<'_>) -> Option<String> {
    let value = &member.value;
    match (member.key.as_ref(), bare_name(&member.key)) {
        ("Effect", _) => Some(match &value.value {
            Value::String(effect) => format!("effect: {effect}"),
            _ => return None,
        }),
        ("Condition", _) => Some(format!("when: [{}]", each(document, value, &condition)?)),
        ("Principal" | "NotPrincipal", Some(name)) => match &value.value {
            Value::Object(entries) => {
                let entries = entries.iter().map(|it| entry(document, it));
                Some(format!("{name}: {}", listed(entries)?))
            }
            _ => Some(format!("{name}: {}", written(document, value)?)),
        },
        (_, Some(name)) => Some(format!("{name}: {}", written(document, value)?)),
        (_, None) => condition(document, member),
    }
}

/// Writes the conditions of one operator, as `StringEquals("key", "value")`.
fn condition(document: &Document<'_>, operator: &Member<'_>) -> Option<String> {
    Operator::parse(&operator.key).ok()?;
    let name = operator.key.replace(':', "::");
    let pair = |document: &Document<'_>, it: &Member<'_>| {
        Some(format!("{name}(\"{}\", {})", it.key, written(document, &it.value)?))
    };
    each(document, &operator.value, &pair)
}

/// Writes a principal of one type, as `Service("…")`.
fn entry(document: &Document<'_>, entry: &Member<'_>) -> Option<String> {
    Some(format!("{}({})", principal::call_of(&entry.key)?, written(document, &entry.value)?))
}

/// Writes the members of an object, each in its shape.
fn each(document: &Document<'_>, node: &Node<'_>, shape: Shape<'_>) -> Option<String> {
    let Value::Object(members) = &node.value else { return None };
    let shaped: Option<Vec<String>> = members.iter().map(|it| shape(document, it)).collect();
    Some(shaped?.join(", "))
}

/// Returns a value as it appears in the text, since strings, numbers and lists are the same in both
/// spellings.
fn written<'t>(document: &Document<'t>, node: &Node<'_>) -> Option<&'t str> {
    document.text?.get(node.span.start as usize..node.span.end as usize)
}

#[cfg(test)]
mod tests {
    use super::in_rust_shape;

    #[test]
    fn what_stands_in_backticks_has_the_rust_shape() {
        for (json, rust) in [
            ("`NotAction` next to `s3:GetObject`", "`not_action` next to `s3:GetObject`"),
            ("add `\"Resource\": \"*\"`", "add `resource: \"*\"`"),
            ("add `\"Effect\": \"Allow\"`", "add `effect: Allow`"),
            ("`\"Null\": {\"a:b\": \"true\"}`", "`Null(\"a:b\", \"true\")`"),
            (
                "`\"ForAnyValue:StringLike\": {\"a:b\": [\"x\", \"y\"]}`",
                "`ForAnyValue::StringLike(\"a:b\", [\"x\", \"y\"])`",
            ),
            ("`\"Principal\": {\"Service\": \"x\"}`", "`principal: Service(\"x\")`"),
            ("`\"Principal\": {\"AWS\": [\"x\", \"y\"]}`", "`principal: Aws([\"x\", \"y\"])`"),
            (
                "`\"Principal\": {\"AWS\": \"x\", \"Service\": \"y\"}`",
                "`principal: [Aws(\"x\"), Service(\"y\")]`",
            ),
            ("write `{\"Service\": \"x\"}`", "write `Service(\"x\")`"),
            ("as `{ \"AWS\": … }`", "as `Aws(…)`"),
            ("as `{ \"Bool\": { \"a:b\": … } }`", "as `Bool(\"a:b\", …)`"),
            ("`{}` and `{\"Other\": 1}`", "`{}` and `{\"Other\": 1}`"),
            ("`\"Principal\": \"*\"`", "`principal: \"*\"`"),
            ("`\"Condition\": {\"Bool\": {\"a:b\": true}}`", "`when: [Bool(\"a:b\", true)]`"),
            (
                "`\"other\": 1` and `\"Action` and \"Action\" and `{\"Action\": 1}`",
                "`\"other\": 1` and `\"Action` and \"Action\" and `{\"Action\": 1}`",
            ),
            ("an odd ` and `Action", "an odd ` and `Action"),
        ] {
            assert_eq!(in_rust_shape(json, &[]), rust);
        }
    }

    #[test]
    fn a_value_that_is_named_like_an_element_stays() {
        let values = ["Action"];
        assert_eq!(in_rust_shape("`Action` and `Sid`", &values), "`Action` and `sid`");
        assert_eq!(in_rust_shape("add `\"Action\": \"*\"`", &values), "add `action: \"*\"`");
    }
}
