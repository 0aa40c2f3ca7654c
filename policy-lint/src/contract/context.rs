//! The context in a contract's box: the exact values of condition keys.

use policy_catalog::KeyFacts;
use policy_core::document::{Member, Node, Value};
use policy_core::finding::quoted;
use policy_core::model::parse_cidr;
use policy_core::semantics::pattern::has_wildcard;

use super::read::Reader;
use crate::conditions::names_a_service;
use crate::value::misfit;

/// A condition key with its exact values.
pub(super) struct ContextKey<'a> {
    /// The key as a condition has it, with strings as values.
    pub(super) member: Member<'a>,
    /// The operator of that condition.
    pub(super) operator: &'static str,
    pub(super) values: Option<Vec<String>>,
}

impl Reader<'_> {
    /// Reads the exact values of condition keys.
    pub(super) fn context<'a>(&mut self, node: &Node<'a>) -> Vec<ContextKey<'a>> {
        let name = self.spelled("Context");
        let Value::Object(members) = &node.value else {
            let found = node.value.type_name();
            let message =
                format!("expected an object of condition keys in `{name}`, found {found}");
            let help = self.instead(
                "write `{ \"aws:SecureTransport\": \"true\" }`",
                "write `\"aws:SecureTransport\" = \"true\"` under `[contract-context]`",
            );
            self.misuse(node.span, message, help);
            return Vec::new();
        };
        let mut keys: Vec<ContextKey<'a>> = Vec::new();
        for member in members {
            let (key, span) = (&*member.key, member.key_span);
            if keys.iter().any(|other| other.member.key.eq_ignore_ascii_case(key)) {
                let message = format!("`{}` appears twice in `{name}`", quoted(key));
                self.misuse(span, message, "combine its values in one list");
                continue;
            }
            let values = match &member.value.value {
                Value::Null => None,
                Value::Array(elements) if elements.is_empty() => {
                    let message = format!("`{}` has an empty list of values", quoted(key));
                    let help = self.instead(
                        "write `null` for a key that requests lack, or use a `Null` condition on it",
                        "add the values of the key",
                    );
                    self.misuse(member.value.span, message, help);
                    continue;
                }
                Value::Array(elements) => {
                    self.several(key, elements);
                    let read = |it| self.value_of(key, it);
                    let texts: Vec<_> = elements.iter().filter_map(read).collect();
                    if texts.len() < elements.len() {
                        continue;
                    }
                    Some(texts)
                }
                _ => match self.value_of(key, &member.value) {
                    Some(text) => Some(vec![text]),
                    None => continue,
                },
            };
            let operator = self.operator(key, values.as_deref());
            let value = in_condition(&member.value);
            let member = Member { value, ..member.clone() };
            keys.push(ContextKey { member, operator, values });
        }
        keys
    }

    /// Returns the operator of the condition that requires these values.
    fn operator(&self, key: &str, values: Option<&[String]>) -> &'static str {
        let Some(values) = values else { return "Null" };
        let known = self.catalog.and_then(|catalog| catalog.key_facts(key));
        let is_list = values.len() > 1 || known.is_some_and(|known| known.multivalued);
        match known.map_or("String", |known| known.value_type) {
            "ARN" if is_list => "ForAnyValue:ArnEquals",
            "ARN" => "ArnEquals",
            "Bool" => "Bool",
            "Date" | "DateOrNumeric" => "DateEquals",
            "IPAddress" => "IpAddress",
            "Numeric" => "NumericEquals",
            _ if is_list => "ForAnyValue:StringEquals",
            _ => "StringEquals",
        }
    }

    /// Reports the second of several values for a key that has only one value in a request.
    fn several(&mut self, key: &str, elements: &[Node<'_>]) {
        let known = self.catalog.and_then(|catalog| catalog.key_facts(key));
        let Some(second) = elements.get(1) else { return };
        // The data lacks for some keys of services that requests have several values.
        let is_global = key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"));
        let is_single = known.is_some_and(|known| !known.multivalued);
        if is_single && (is_global || known.is_some_and(|known| is_typed(known.value_type))) {
            let message = format!("a request has only one value for `{}`", quoted(key));
            let help = self.instead(
                "write one value, or use a condition in `when` that accepts any of them",
                "write one value",
            );
            self.misuse(second.span, message, help);
        }
    }

    /// Returns a value if the key accepts it, and reports it otherwise.
    fn value_of(&mut self, key: &str, node: &Node<'_>) -> Option<String> {
        let text = self.value(node)?;
        let known = self.catalog.and_then(|catalog| catalog.key_facts(key));
        if has_wildcard(&text) && known.is_some_and(|known| has_no_wildcard(key, known)) {
            let message = format!(
                "`{}` gives the exact value of `{}`, where `*` and `?` are no wildcards",
                self.spelled("Context"),
                quoted(key)
            );
            let like = if known.is_some_and(|known| known.value_type == "ARN") {
                "use `ArnLike` in `when`"
            } else {
                "use `StringLike` in `when`"
            };
            let help = self.instead(like, "write the whole value");
            self.misuse(node.span, message, help);
            return None;
        }
        let Some((message, mut help)) = misfit(key, &text, self.catalog) else { return Some(text) };
        if parse_cidr(&text).is_some() {
            help.push_str(self.instead(", or a range in `when`", ""));
        }
        self.misuse(node.span, message, help);
        None
    }

    fn value(&mut self, node: &Node<'_>) -> Option<String> {
        match &node.value {
            Value::String(text) | Value::Number(text) => Some(text.clone().into_owned()),
            Value::Bool(value) => Some(value.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                let found = node.value.type_name();
                let message =
                    format!("expected a string as the value of a condition key, found {found}");
                let help = self.instead(
                    "write a string, a list of strings, or `null` alone for a key that requests lack",
                    "write a string or a list of strings",
                );
                self.misuse(node.span, message, help);
                None
            }
        }
    }
}

/// Whether the values of a key have a type other than string.
fn is_typed(value_type: &str) -> bool {
    matches!(value_type, "Bool" | "Date" | "DateOrNumeric" | "IPAddress" | "Numeric")
}

/// Whether no value of a key in a request has a star: an ARN of a principal or of a source, or the value of a
/// global key that AWS sets, or the name of a service.
fn has_no_wildcard(key: &str, known: KeyFacts<'_>) -> bool {
    const SET_BY_CALLERS: [&str; 2] = ["aws:Referer", "aws:UserAgent"];
    let is_set_by_aws = key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))
        && !known.open
        && !SET_BY_CALLERS.iter().any(|other| other.eq_ignore_ascii_case(key));
    known.value_type == "ARN" || is_set_by_aws || names_a_service(key)
}

/// Returns the value of a key in the context as the value of a key in a condition: as strings, with `true` for
/// a key that requests lack.
fn in_condition<'a>(node: &Node<'a>) -> Node<'a> {
    let value = match &node.value {
        Value::Null => Value::String("true".into()),
        Value::Bool(value) => Value::String(value.to_string().into()),
        Value::Number(text) => Value::String(text.clone()),
        Value::Array(elements) => Value::Array(elements.iter().map(in_condition).collect()),
        Value::String(_) | Value::Object(_) => node.value.clone(),
    };
    Node { span: node.span, value }
}
