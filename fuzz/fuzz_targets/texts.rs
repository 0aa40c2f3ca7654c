//! Raw strings with named holes in each policy macro: a hole is filled or an error, and the output has
//! nothing that looks like a hole.
//!
//! The first byte selects the macro, and the second the names in the call. The rest is JSON text if it starts
//! like JSON; otherwise, it generates a document with holes in random places.

#![no_main]

use arbitrary::Unstructured;
use iam_policy_fuzz::documents;
use iam_policy_fuzz::macros::{Macro, assert_is_rust, is_error, texts};
use libfuzzer_sys::fuzz_target;
use policy_core::document::{Document, Node, Value, read_json};
use policy_core::model::hole::{hole_index, is_hole};
use proc_macro2::TokenStream;

const NAMES: [&str; 4] = ["a", "b", "name", "x1"];

fuzz_target!(|bytes: &[u8]| {
    let [first, second, rest @ ..] = bytes else { return };
    let call = Macro::POLICIES[usize::from(*first) % Macro::POLICIES.len()];
    let text = match std::str::from_utf8(rest) {
        Ok(text) if text.trim_start().starts_with('{') => text.to_owned(),
        _ => {
            let Ok(text) = made(&mut Unstructured::new(rest)) else { return };
            text
        }
    };
    let named: Vec<&str> = NAMES
        .into_iter()
        .enumerate()
        .filter(|(bit, _)| second & (1 << bit) != 0)
        .map(|it| it.1)
        .collect();
    let Some(tokens) = tokens(&text, &named) else { return };
    let expansion = call.expand(tokens);
    assert_is_rust(call, &expansion);
    if is_error(&expansion) {
        return;
    }
    let written = expansion.to_string();
    let literals = texts(&expansion);
    for name in &named {
        assert!(written.contains(&value_of(name)), "`{{{name}}}` is not filled: {text}");
        let left = literals.iter().find(|literal| literal.contains(&format!("{{{name}}}")));
        assert_eq!(left, None, "a hole is left: {text}");
    }
    let mut holes: Vec<usize> =
        literals.iter().flat_map(|literal| literal.chars().filter_map(hole_index)).collect();
    holes.sort_unstable();
    holes.dedup();
    let expected: Vec<usize> = (0..named.len()).collect();
    assert_eq!(holes, expected, "the holes are the names in the call: {text}");
    if named.is_empty() {
        assert!(!literals.iter().any(|literal| literal.contains(is_hole)), "{text}");
        return;
    }
    let document = read_json(&text).expect("invalid JSON is an error");
    let unnamed = values_with_holes(&document).into_iter().find_map(|value| unnamed(value, &named));
    assert_eq!(unnamed, None, "a hole that the call does not name is not an error: {text}");
});

fn value_of(name: &str) -> String {
    format!("the_value_of_{name}")
}

/// The call: a raw string and the names.
fn tokens(text: &str, named: &[&str]) -> Option<TokenStream> {
    // A raw string ends at a quote followed by the same number of `#`.
    let hashes =
        (1..).map(|count| "#".repeat(count)).find(|it| !text.contains(&format!("\"{it}")))?;
    let names: Vec<String> =
        named.iter().map(|name| format!(", {name} = {}", value_of(name))).collect();
    format!("r{hashes}\"{text}\"{hashes}{}", names.concat()).parse().ok()
}

/// A random document with holes and things that look like holes.
fn made(u: &mut Unstructured<'_>) -> arbitrary::Result<String> {
    const PIECES: [&str; 12] = [
        "{a}",
        "{b}",
        "{name}",
        "{x1}",
        "{other}",
        "${a}",
        "${aws:{a}}",
        "{a}{b}",
        "$",
        "{a",
        "{}",
        "\u{f0000}",
    ];
    let mut text = documents::document(u)?;
    for _ in 0..u.int_in_range(0..=4_u8)? {
        // Before the end of a string, before its second character, or anywhere.
        let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
        let piece = *u.choose(&PIECES)?;
        let mut at = if u.ratio(9, 10)? && !quotes.is_empty() {
            let quote = *u.choose(&quotes)?;
            if u.arbitrary()? { quote } else { quote + 1 }
        } else {
            u.choose_index(text.len())?
        };
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        text.insert_str(at, piece);
    }
    Ok(text)
}

/// The values of a policy that can contain a hole.
fn values_with_holes<'d>(document: &'d Document<'_>) -> Vec<&'d str> {
    const ELEMENTS: [&str; 5] =
        ["Resource", "NotResource", "Principal", "NotPrincipal", "Condition"];
    let mut found = Vec::new();
    let statements = members(&document.root).filter(|(name, _)| *name == "Statement");
    for (_, statements) in statements {
        let statements: Vec<&Node<'_>> = match &statements.value {
            Value::Array(elements) => elements.iter().collect(),
            _ => vec![statements],
        };
        for statement in statements {
            let elements = members(statement).filter(|(name, _)| ELEMENTS.contains(name));
            elements.for_each(|(_, node)| strings(node, &mut found));
        }
    }
    found
}

fn members<'d>(node: &'d Node<'_>) -> impl Iterator<Item = (&'d str, &'d Node<'d>)> {
    let members = match &node.value {
        Value::Object(members) => members.as_slice(),
        _ => &[],
    };
    members.iter().map(|member| (&*member.key, &member.value))
}

fn strings<'d>(node: &'d Node<'_>, into: &mut Vec<&'d str>) {
    match &node.value {
        Value::String(text) => into.push(text),
        Value::Array(elements) => elements.iter().for_each(|element| strings(element, into)),
        Value::Object(members) => members.iter().for_each(|member| strings(&member.value, into)),
        _ => {}
    }
}

/// The name of the first hole in a text that is not one of these.
fn unnamed(text: &str, named: &[&str]) -> Option<String> {
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        let close = from.find('}')?;
        let name = &from[1..close];
        let is_variable = before.ends_with(['$', '&']);
        let is_name = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if !is_variable && is_name && !named.contains(&name) {
            return Some(name.to_owned());
        }
        rest = if is_variable || is_name { &from[close + 1..] } else { &from[1..] };
    }
    None
}
