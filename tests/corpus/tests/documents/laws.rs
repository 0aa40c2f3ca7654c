//! Laws for every policy, whatever its spelling.

use corpus::made::documents;
use policy_core::canonical::CanonicalPolicy;
use policy_core::document::{Member, Node, Value, read_json};
use policy_core::model::Policy;
use policy_core::read_policy;

fn canonical(policy: &Policy) -> String {
    CanonicalPolicy::of(policy).to_json()
}

/// The documents that are policies, with their names and texts.
fn policies() -> Vec<(String, String, Policy)> {
    let policy = |it: corpus::made::Document| {
        let text = it.text()?.to_owned();
        let policy = read_policy(&text).ok()?;
        Some((it.name, text, policy))
    };
    let policies: Vec<_> = documents().unwrap().into_iter().filter_map(policy).collect();
    assert!(policies.len() > 200, "only {} documents are policies", policies.len());
    policies
}

#[test]
fn the_canonical_form_is_read_as_the_same_policy_and_stays() {
    for (name, _, policy) in policies() {
        let json = canonical(&policy);
        let again = read_policy(&json).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(again, policy, "{name}");
        assert_eq!(canonical(&again), json, "{name}");
        assert_eq!(again.fingerprint(), policy.fingerprint(), "{name}");
        assert!(again.equivalent(&policy) && policy.equivalent(&again), "{name}");
        let pretty = read_policy(&policy.to_json_pretty());
        let pretty = pretty.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(canonical(&pretty), json, "{name}");
    }
}

#[test]
fn another_spelling_has_the_same_canonical_form() {
    let mut respelt = 0;
    for (name, text, policy) in policies() {
        let document = read_json(&text).unwrap();
        let other = spelt(&document.root, Place::Document);
        respelt += usize::from(other != text);
        let read = read_policy(&other).unwrap_or_else(|error| panic!("{name}: {error}\n{other}"));
        assert_eq!(canonical(&read), canonical(&policy), "{name}\n{other}");
        assert_eq!(read, policy, "{name}\n{other}");
    }
    assert!(respelt > 200, "{respelt}");
}

/// The place of a value, which determines how else it can be spelled.
#[derive(Clone, Copy)]
enum Place {
    Document,
    Statement,
    /// Members whose values are sets.
    Sets,
    /// Members whose members' values are sets.
    Conditions,
    Set,
    Text,
}

/// A value with its members and sets in reverse order, with a duplicate element in each set, a list instead
/// of a single value, and escapes wherever a string may have them.
fn spelt(node: &Node<'_>, place: Place) -> String {
    match (&node.value, place) {
        (Value::Object(members), _) => {
            let member = |member: &Member<'_>| {
                let place = below(place, &member.key);
                format!("{} : {}", quoted(&member.key), spelt(&member.value, place))
            };
            let members: Vec<String> = members.iter().rev().map(member).collect();
            format!("{{ {} }}", members.join(" ,\n"))
        }
        (Value::Array(elements), Place::Set) => {
            let first = elements.first();
            let elements: Vec<String> =
                elements.iter().rev().chain(first).map(|it| spelt(it, Place::Text)).collect();
            format!("[{}]", elements.join(", "))
        }
        // The order of statements is the author's.
        (Value::Array(elements), _) => {
            let elements: Vec<String> = elements.iter().map(|it| spelt(it, place)).collect();
            format!("[{}]", elements.join(", "))
        }
        // `"*"` and `{"AWS": "*"}` are different.
        (Value::String(text), Place::Sets) => quoted(text),
        (_, Place::Set) => format!("[{}]", spelt(node, Place::Text)),
        (Value::String(text), _) => quoted(text),
        (Value::Number(digits), _) => digits.to_string(),
        (Value::Bool(value), _) => value.to_string(),
        (Value::Null, _) => "null".to_owned(),
    }
}

fn below(place: Place, name: &str) -> Place {
    match (place, name) {
        (Place::Document, "Statement") => Place::Statement,
        (Place::Statement, "Principal" | "NotPrincipal") => Place::Sets,
        (Place::Statement, "Condition") => Place::Conditions,
        (Place::Statement, "Action" | "NotAction" | "Resource" | "NotResource") => Place::Set,
        (Place::Conditions, _) => Place::Sets,
        (Place::Sets, _) => Place::Set,
        _ => Place::Text,
    }
}

/// A string with everything except letters and digits as escapes.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for one in text.chars() {
        match one {
            '/' => quoted.push_str("\\/"),
            one if one.is_ascii_alphanumeric() => quoted.push(one),
            one => {
                for unit in one.encode_utf16(&mut [0; 2]) {
                    quoted.push_str(&format!("\\u{unit:04X}"));
                }
            }
        }
    }
    quoted + "\""
}
