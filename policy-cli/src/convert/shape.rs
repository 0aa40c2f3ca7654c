//! A canonical policy as the tokens of a macro call.

use policy_core::finding::is_hidden;
use serde_json::{Map, Value};

use super::layout::{Code, macro_call};
use crate::output::visible_json;

/// The macro call for a policy in canonical form: the Rust shape where it says everything, the JSON
/// shape where there is an `Id`, another version or an unusual principal, and a raw string where a
/// text has braces that tokens would read as holes.
pub(super) fn call(name: &str, policy: &Value, pretty: &str) -> String {
    if any_text(policy, &|text| has_hole_braces(text)) {
        let text = visible_json(pretty.trim_end());
        let mut fence = String::from("#");
        while text.contains(&format!("\"{fence}")) {
            fence.push('#');
        }
        return format!("{name}!(\n    r{fence}\"{text}\"{fence}\n)\n");
    }
    match rust_shape(policy) {
        Some(statements) => macro_call(name, &statements),
        None => {
            let mut out = format!("{name}!(");
            write_json(policy, 0, &mut out);
            out.push_str(")\n");
            out
        }
    }
}

fn any_text(value: &Value, found: &impl Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => found(text),
        Value::Array(items) => items.iter().any(|item| any_text(item, found)),
        Value::Object(members) => {
            members.iter().any(|(name, value)| found(name) || any_text(value, found))
        }
        _ => false,
    }
}

/// Whether a text has a brace outside a policy variable `${…}`.
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
    value.as_str().map(|text| Code::Word(literal(text)))
}

fn texts(value: &Value) -> Option<Code> {
    each(value, &|value| text(value))
}

/// One value, or a list of them.
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
        Some(Code::Word(action_path(text).unwrap_or_else(|| literal(text))))
    })
}

/// `s3::GetObject` for an action that can be written as a path.
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

/// The words that are no name of a path.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

fn conditions(value: &Value) -> Option<Code> {
    let mut calls = Vec::new();
    for (operator, keys) in value.as_object()? {
        let is_bool = matches!(operator.as_str(), "Bool" | "BoolIfExists" | "Null");
        let name = operator.replace(':', "::");
        for (key, values) in keys.as_object()? {
            let value = each(values, &|value| match value.as_str()? {
                word @ ("true" | "false") if is_bool => Some(Code::Word(word.to_owned())),
                other => Some(Code::Word(literal(other))),
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

/// The elements of policies and statements in their usual order, all others by name.
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
