//! A canonical policy as the tokens of a macro call.

use policy_core::finding::is_hidden;
use policy_core::model::hole::{hole_index, is_hole};
use serde_json::{Map, Value};

use super::layout::{Code, macro_call};
use super::names::KEYWORDS;
use crate::output::visible_json;

/// The macro call for a policy in canonical form: in Rust syntax where that can express everything, in
/// JSON if there is an `Id`, another version or an unusual principal, and as a raw string if a string has
/// braces that would be read as holes in tokens. The lines after the first are indented. The characters
/// for holes are written as their names.
pub(super) fn call(
    name: &str,
    policy: &Value,
    pretty: &str,
    holes: &[&str],
    indent: usize,
) -> String {
    if has_braces(policy) {
        return raw_call(name, pretty, holes, indent);
    }
    let policy = named(policy, holes);
    match rust_shape(&policy) {
        Some(statements) => macro_call(name, &statements, indent),
        None => {
            let mut out = format!("{name}!(");
            write_json(&policy, indent, &mut out);
            out.push_str(")\n");
            out
        }
    }
}

fn raw_call(name: &str, pretty: &str, holes: &[&str], indent: usize) -> String {
    let text = visible_json(&with_names(pretty.trim_end(), holes)).into_owned();
    let mut fence = String::from("#");
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    let margin = " ".repeat(indent);
    let names: String = holes.iter().map(|hole| format!(",\n{margin}    {hole}")).collect();
    format!("{name}!(\n{margin}    r{fence}\"{text}\"{fence}{names}\n{margin})\n")
}

/// Whether a string has a brace that would be read as part of a hole in tokens.
fn has_braces(policy: &Value) -> bool {
    any_text(policy, &mut |text| has_hole_braces(text))
}

/// A string whose meaning changes once its holes have names: with a name in braces, or a brace directly
/// next to a hole. Only a raw string has such strings.
pub(super) fn unclear_beside_holes(policy: &Value, holes: &[&str]) -> Option<String> {
    let mut found = None;
    if !holes.is_empty() && has_braces(policy) {
        any_text(policy, &mut |text| {
            let is_unclear = is_unclear(text, holes);
            if is_unclear {
                found = Some(text.to_owned());
            }
            is_unclear
        });
    }
    found.map(|text| with_names(&text, holes))
}

fn is_unclear(text: &str, holes: &[&str]) -> bool {
    let is_name = |it: &str| {
        it.starts_with(|first: char| first.is_alphabetic() || first == '_')
            && it.chars().all(|one| one.is_alphanumeric() || one == '_')
    };
    let beside = |from: &str, before: &str| {
        before.ends_with(is_hole)
            || (from.starts_with('{') && from.chars().nth(1).is_some_and(is_hole))
    };
    text.match_indices(['{', '}']).any(|(at, brace)| {
        let (before, from) = text.split_at(at);
        let name = from.strip_prefix('{').and_then(|it| {
            let (name, after) = it.split_at(it.find(['{', '}'])?);
            after.starts_with('}').then_some(name)
        });
        let is_variable = before.ends_with('$');
        match name.filter(|name| is_name(name)) {
            Some(name) if is_variable => holes.contains(&name),
            Some(_) => true,
            None if brace == "{" && is_variable => false,
            None => beside(from, before),
        }
    })
}

/// A string with the names of its holes in braces.
fn with_names(text: &str, holes: &[&str]) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match hole_index(character).and_then(|index| holes.get(index)) {
            Some(name) => out.extend(["{", name, "}"]),
            None => out.push(character),
        }
    }
    out
}

fn named(value: &Value, holes: &[&str]) -> Value {
    match value {
        _ if holes.is_empty() => value.clone(),
        Value::String(text) => Value::String(with_names(text, holes)),
        Value::Array(items) => items.iter().map(|item| named(item, holes)).collect(),
        Value::Object(members) => {
            let member =
                |(name, value): (&String, &Value)| (with_names(name, holes), named(value, holes));
            Value::Object(members.iter().map(member).collect())
        }
        other => other.clone(),
    }
}

fn any_text(value: &Value, found: &mut impl FnMut(&str) -> bool) -> bool {
    match value {
        Value::String(text) => found(text),
        Value::Array(items) => items.iter().any(|item| any_text(item, found)),
        Value::Object(members) => {
            members.iter().any(|(name, value)| found(name) || any_text(value, found))
        }
        _ => false,
    }
}

/// Whether a string has a brace outside a policy variable `${…}`.
fn has_hole_braces(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        if !before.ends_with('$') || from.starts_with('}') {
            return true;
        }
        let Some((variable, after)) = from.split_once('}') else { return true };
        if variable.chars().skip(1).any(|it| it == '{') {
            return true;
        }
        rest = after;
    }
    false
}

fn rust_shape(policy: &Value) -> Option<Vec<Code>> {
    let policy = policy.as_object()?;
    if policy.get("Version")? != "2012-10-17" || policy.contains_key("Id") {
        return None;
    }
    policy.get("Statement")?.as_array()?.iter().map(statement).collect()
}

/// An element, the key for it, and how its value is written.
type Field = (&'static str, &'static str, fn(&Value) -> Option<Code>);

const FIELDS: [Field; 8] = [
    ("Sid", "sid", text),
    ("Principal", "principal", principal),
    ("NotPrincipal", "not_principal", principal),
    ("Action", "action", actions),
    ("NotAction", "not_action", actions),
    ("Resource", "resource", texts),
    ("NotResource", "not_resource", texts),
    ("Condition", "when", conditions),
];

fn statement(statement: &Value) -> Option<Code> {
    let statement = statement.as_object()?;
    let effect = if statement.get("Effect")? == "Allow" { "allow" } else { "deny" };
    let mut fields = Vec::new();
    for (element, key, code) in FIELDS {
        if let Some(value) = statement.get(element) {
            fields.push((key, code(value)?));
        }
    }
    Some(Code::Struct(effect, fields))
}

fn text(value: &Value) -> Option<Code> {
    value.as_str().map(word)
}

/// A string, or the name of the hole if it consists of just one.
fn word(text: &str) -> Code {
    Code::Word(whole_name(text).map_or_else(|| literal(text), str::to_owned))
}

/// The name of the hole that is the whole string: other braces occur only in raw strings.
fn whole_name(text: &str) -> Option<&str> {
    let name = text.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
    name.filter(|name| !name.contains(['{', '}']))
}

fn texts(value: &Value) -> Option<Code> {
    each(value, &|value| text(value))
}

/// One value, or a list of values.
fn each(value: &Value, code: &impl Fn(&Value) -> Option<Code>) -> Option<Code> {
    match value {
        Value::Array(items) => Some(Code::List(items.iter().map(code).collect::<Option<_>>()?)),
        value => code(value),
    }
}

fn principal(value: &Value) -> Option<Code> {
    let Value::Object(types) = value else { return text(value) };
    let mut calls = Vec::new();
    for (principal_type, values) in types {
        let name = match principal_type.as_str() {
            "AWS" => "Aws",
            name @ ("CanonicalUser" | "Federated" | "Service") => name,
            _ => return None,
        };
        for value in one_or_more(values) {
            calls.push(Code::Call(name.to_owned(), vec![text(value)?]));
        }
    }
    one_or_list(calls)
}

fn one_or_more(value: &Value) -> &[Value] {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice)
}

fn one_or_list(mut codes: Vec<Code>) -> Option<Code> {
    if codes.len() == 1 { codes.pop() } else { Some(Code::List(codes)) }
}

fn actions(value: &Value) -> Option<Code> {
    each(value, &|value| {
        let text = value.as_str()?;
        // A single word is the name of an action.
        let hole = whole_name(text).map(|name| format!("({name})"));
        Some(Code::Word(hole.or_else(|| action_path(text)).unwrap_or_else(|| literal(text))))
    })
}

/// An action as a path such as `s3::GetObject`, if it can be written as one.
fn action_path(action: &str) -> Option<String> {
    let (service, name) = action.split_once(':')?;
    let starts = |text: &str| text.starts_with(|first: char| first.is_ascii_alphabetic());
    let lower = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    let fits = starts(service)
        && starts(name)
        && service.chars().all(lower)
        && name.chars().all(|it| it.is_ascii_alphanumeric())
        && !KEYWORDS.contains(&service)
        && !KEYWORDS.contains(&name);
    fits.then(|| format!("{}::{name}", service.replace('-', "_")))
}

fn conditions(value: &Value) -> Option<Code> {
    let mut calls = Vec::new();
    for (operator, keys) in value.as_object()? {
        let is_bool = matches!(operator.as_str(), "Bool" | "BoolIfExists" | "Null");
        let name = operator.replace(':', "::");
        for (key, values) in keys.as_object()? {
            let value = each(values, &|value| match value.as_str()? {
                word @ ("true" | "false") if is_bool => Some(Code::Word(word.to_owned())),
                other => Some(word(other)),
            })?;
            calls.push(Code::Call(name.clone(), vec![Code::Word(literal(key)), value]));
        }
    }
    one_or_list(calls)
}

/// A Rust string literal.
fn literal(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // The compiler refuses characters that turn the direction of the line in a literal, and a
            // reader should see the others.
            other if is_hidden(other) => out.extend(other.escape_unicode()),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// JSON with Rust literals, in canonical order.
fn write_json(value: &Value, indent: usize, out: &mut String) {
    match value {
        Value::Object(members) => {
            out.push_str("{\n");
            for (name, value) in in_order(members) {
                push_indent(indent + 4, out);
                out.push_str(&literal(name));
                out.push_str(": ");
                write_json(value, indent + 4, out);
                out.push_str(",\n");
            }
            push_indent(indent, out);
            out.push('}');
        }
        Value::Array(items) => {
            out.push_str("[\n");
            for item in items {
                push_indent(indent + 4, out);
                write_json(item, indent + 4, out);
                out.push_str(",\n");
            }
            push_indent(indent, out);
            out.push(']');
        }
        Value::String(text) => out.push_str(&literal(text)),
        other => out.push_str(&other.to_string()),
    }
}

/// The elements of policies and statements in their usual order, and all others by name.
fn in_order(members: &Map<String, Value>) -> Vec<(&String, &Value)> {
    const ORDER: [&str; 11] = [
        "Version",
        "Id",
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
    ];
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(name, _)| ORDER.iter().position(|it| it == name).unwrap_or(ORDER.len()));
    members
}

fn push_indent(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::convert::holes::template;
    use policy_core::canonical::CanonicalPolicy;
    use policy_core::document::read_json;
    use policy_core::model::hole::hole_character;
    use policy_core::model::{Piece, pieces};
    use proptest::prelude::*;

    /// A string as the macros read it: names in braces are holes outside policy variables.
    fn read_back(text: &str, holes: &[&str]) -> String {
        let mut out = String::new();
        let mut at = 0;
        let plain = |out: &mut String, text: &str| {
            let mut text = text.to_owned();
            for (index, hole) in holes.iter().enumerate() {
                let character = hole_character(index).unwrap().to_string();
                text = text.replace(&format!("{{{hole}}}"), &character);
            }
            out.push_str(&text);
        };
        for piece in pieces(text) {
            let (end, is_variable) = match piece {
                Ok(Piece::Literal(literal)) => (at + literal.len(), false),
                Ok(Piece::Variable { range, .. }) => (range.end, true),
                Ok(Piece::Escape(_)) => (at + "${*}".len(), true),
                Err(error) => (error.range().end, text.get(at..).unwrap().starts_with('$')),
            };
            let part = text.get(at..end).unwrap();
            if is_variable {
                out.push_str(part)
            } else {
                plain(&mut out, part)
            }
            at = end;
        }
        out
    }

    proptest! {
        #[test]
        fn the_macro_reads_the_holes_that_were_meant(
            parts in prop::collection::vec(
                prop::sample::select(vec![
                    "<a>", "<b>", "${A}", "${B}", "{{a}}", "[A]", "{a}", "{b}", "{a", "}", "{", "$", "${",
                    "${!", "&{", "'", ", '", "aws:", "${aws:username}", "${aws:username, 'x'}", "${*}",
                    "arn:aws:s3:::", ":", "/", "x", "*", "é", "<", ">", "[", "]",
                ]),
                0..12,
            ),
            starts_as_arn in any::<bool>(),
        ) {
            let resource = format!("{}{}", if starts_as_arn { "arn:aws:s3:::" } else { "" }, parts.concat());
            let text = format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"{resource}"}}]}}"#
            );
            let document = read_json(&text).unwrap();
            let template = template(&document).unwrap();
            let value = serde_json::to_value(CanonicalPolicy::of(&template.policy)).unwrap();
            let holes: Vec<&str> = template.parameters.iter().map(|it| it.name.as_str()).collect();
            if unclear_beside_holes(&value, &holes).is_none() {
                let meant = value["Statement"][0]["Resource"].as_str().unwrap();
                prop_assert_eq!(read_back(&with_names(meant, &holes), &holes), meant);
                for (index, hole) in holes.iter().enumerate() {
                    prop_assert!(meant.contains(hole_character(index).unwrap()), "{}", hole);
                }
            }
        }
    }
}
