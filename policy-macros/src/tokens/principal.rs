//! Principals: `"*"`, an object, calls such as `Service("…")`, or a list of them.

use policy_core::document::{Member, Node, Value};
use policy_core::model::hole::{has_hole, whole_hole};
use policy_core::model::{Region, ServiceActions, ServicePrincipal, TrustAction};
use proc_macro2::{Delimiter, Group, Span, TokenTree};
use quote::quote_spanned;

use super::document::end_item;
use super::flow::{self, Item, ListKind};
use super::value::{self, Position};
use super::{Cursor, Front, commas};

/// The calls that name principals, and the key under which their values appear.
const CALLS: [(&str, &str); 6] = [
    ("Account", "AWS"),
    ("Aws", "AWS"),
    ("CanonicalUser", "CanonicalUser"),
    ("Federated", "Federated"),
    ("RegionalService", "Service"),
    ("Service", "Service"),
];

/// The keys of the object form.
const TYPES: [(&str, &str); 4] = [
    ("AWS", "aws"),
    ("CanonicalUser", "canonical_user"),
    ("Federated", "federated"),
    ("Service", "service"),
];

/// Returns the call that names principals of a key's type.
pub(super) fn call_of(key: &str) -> Option<&'static str> {
    CALLS.iter().rfind(|(_, of)| *of == key).map(|(call, _)| *call)
}

/// Returns whether a call that names a principal is next, regardless of case.
pub(super) fn is_call(cursor: &Cursor) -> bool {
    let call = cursor.peek_ident().zip(cursor.group_at(1, Delimiter::Parenthesis));
    call.is_some_and(|(name, arguments)| {
        CALLS.iter().any(|(call, _)| name == *call) || is_miscased(&name, arguments)
    })
}

pub(super) fn parse(front: &mut Front, cursor: &mut Cursor) -> Option<Node<'static>> {
    let span = cursor.span();
    let length = cursor.until_comma();
    match cursor.peek() {
        Some(TokenTree::Literal(literal)) if length == 1 => {
            let literal = literal.clone();
            cursor.bump();
            match value::unquoted_account(&literal) {
                Some(account) => {
                    let code = format!("Account({account:?})");
                    Some(value::refuse_unquoted(front, span, &account, &code))
                }
                None => value::parse_literal(front, &literal),
            }
        }
        Some(TokenTree::Group(group)) if length == 1 && group.delimiter() == Delimiter::Brace => {
            let group = group.clone();
            cursor.bump();
            Some(parse_object(front, &group))
        }
        Some(TokenTree::Group(group)) if length == 1 && group.delimiter() == Delimiter::Bracket => {
            let group = group.clone();
            cursor.bump();
            Some(parse_list(front, &group))
        }
        None => {
            front.error(span, "expected a principal");
            None
        }
        Some(_) => {
            let (mut members, mut items) = (Vec::new(), Vec::new());
            parse_one(front, cursor, &mut members, &mut items);
            let value = Value::Object(members);
            let node = front.node(span, value);
            front.note_list(&node, ListKind::Principals, items);
            Some(node)
        }
    }
}

/// Returns the STS actions that fit the types of a principal, or none if a federated principal is not known.
/// Additional actions that a service requires go only to services: another principal could use them.
pub(crate) fn trust_actions(principal: &Node<'_>) -> Vec<TrustAction> {
    let Value::Object(members) = &principal.value else { return vec![TrustAction::AssumeRole] };
    let of_type = |name: &str| members.iter().find(|member| member.key == name);
    match (of_type("Federated"), members.as_slice()) {
        (Some(federated), _) => federated_action(&federated.value).into_iter().collect(),
        (None, [only]) if only.key == "Service" => ServiceActions::of_all(&texts(&only.value)),
        _ => vec![TrustAction::AssumeRole],
    }
}

fn federated_action(providers: &Node<'_>) -> Option<TrustAction> {
    match texts(providers).first()? {
        text if text.contains("saml-provider/") => Some(TrustAction::AssumeRoleWithSaml),
        text if text.contains(['.', '/']) => Some(TrustAction::AssumeRoleWithWebIdentity),
        _ => None,
    }
}

/// Returns the strings of a value or of a list of them; a value that is not a string becomes an empty one.
fn texts<'n>(value: &'n Node<'_>) -> Vec<&'n str> {
    let text = |node: &'n Node<'_>| match &node.value {
        Value::String(text) => &**text,
        _ => "",
    };
    match &value.value {
        Value::Array(elements) => elements.iter().map(text).collect(),
        _ => vec![text(value)],
    }
}

fn parse_object(front: &mut Front, group: &Group) -> Node<'static> {
    let mut inside = Cursor::group(group);
    let mut members = Vec::new();
    while !inside.is_end() {
        commas::mend(front, &mut inside, &|_| false);
        let span = inside.span();
        let written = match inside.bump() {
            Some(TokenTree::Ident(ident)) => Some((Some(ident.to_string()), false)),
            Some(TokenTree::Literal(literal)) => Some((value::parse_key(front, &literal), true)),
            Some(TokenTree::Punct(star)) if star.as_char() == '*' => {
                Some((Some("*".to_owned()), true))
            }
            _ => None,
        };
        match written {
            Some((key, quoted)) if inside.is_lone_colon(0) => {
                inside.bump();
                let known = key.as_deref().map(|key| {
                    let known = |(name, bare): &&(&'static str, &'static str)| {
                        key == *name || (!quoted && key == *bare)
                    };
                    TYPES.iter().find(known).map_or(key, |(name, _)| name)
                });
                let position = match known {
                    Some("AWS") => Position::Account,
                    _ => Position::PrincipalValue,
                };
                let value = value::parse(front, &mut inside, position);
                if let (Some(key), Some(value)) = (known, value) {
                    members.push(front.member(key, span, value));
                }
            }
            Some((None, _)) => drop(inside.take_until_comma()),
            _ => {
                front.error(span, "expected a principal type and its value, as in `AWS: \"…\"`");
                inside.take_until_comma();
            }
        }
        end_item(front, &mut inside);
    }
    let span = front.spans.range(group.span_open(), group.span_close());
    Node { span, value: Value::Object(members) }
}

fn parse_list(front: &mut Front, group: &Group) -> Node<'static> {
    let (mut members, mut items) = (Vec::new(), Vec::new());
    parse_entries(front, &mut Cursor::group(group), &mut members, &mut items);
    let span = front.spans.range(group.span_open(), group.span_close());
    let node = Node { span, value: Value::Object(members) };
    front.note_list(&node, ListKind::Principals, items);
    node
}

/// Reads the principals in a list, or in the body of an `if` or a `for` in it.
fn parse_entries(
    front: &mut Front,
    inside: &mut Cursor,
    members: &mut Vec<Member<'static>>,
    items: &mut Vec<Item>,
) {
    while !inside.is_end() {
        commas::mend(front, inside, &|_| false);
        if flow::is_next(inside) {
            flow::parse_item(front, inside, items, &mut |front, body, items| {
                parse_entries(front, body, members, items);
            });
            continue;
        }
        parse_one(front, inside, members, items);
        end_item(front, inside);
    }
}

/// Reads one call, or an expression that is an ARN or an account.
fn parse_one(
    front: &mut Front,
    cursor: &mut Cursor,
    members: &mut Vec<Member<'static>>,
    items: &mut Vec<Item>,
) {
    let span = cursor.span();
    if cursor.is_punct(0, '.') && cursor.is_punct(1, '.') {
        let help = "write `Account([..accounts])`, `Aws([..roles])` or `Service([..services])`";
        let message = "`..` does not specify the type of the spliced principals";
        front.error_with_help(span, message, Some(help.to_owned()));
        cursor.take_until_comma();
        return;
    }
    let call = cursor.peek_ident().filter(|_| cursor.until_comma() == 2);
    let group = cursor.group_at(1, Delimiter::Parenthesis).cloned();
    let found = call.as_ref().and_then(|name| CALLS.iter().find(|(call, _)| name == call));
    match (found, call, group) {
        (Some((name, key)), _, Some(group)) => {
            cursor.bump();
            cursor.bump();
            let values = parse_arguments(front, name, &group, items);
            add(front, members, key, span, values);
        }
        (None, Some(name), Some(group)) if is_miscased(&name, &group) => {
            let form = CALLS.iter().find(|(call, _)| is_same_name(call, &name));
            let Some((form, key)) = form else { return };
            let help = format!("write `{form}(…)`; put an expression in parentheses");
            front.error_with_help(span, format!("`{name}` is not a form of principal"), Some(help));
            cursor.bump();
            cursor.bump();
            let values = parse_arguments(front, form, &group, items);
            add(front, members, key, span, values);
        }
        (None, Some(name), Some(_)) if name.starts_with(|first: char| first.is_uppercase()) => {
            let names = CALLS.map(|(call, _)| call);
            let near = policy_core::suggest::nearest(&name, names.into_iter(), 2);
            let help = if near.is_empty() {
                "use `Service`, `RegionalService`, `Aws`, `Account`, `Federated` or `CanonicalUser`"
                    .to_owned()
            } else {
                policy_core::suggest::did_you_mean(&near)
            };
            front.error_with_help(span, format!("`{name}` is not a form of principal"), Some(help));
            cursor.take_until_comma();
        }
        _ => {
            let value = value::parse(front, cursor, Position::PrincipalValue);
            items.extend(value.iter().map(|node| Item::Written(node.span.start)));
            add(front, members, "AWS", span, value.into_iter().collect());
        }
    }
}

/// Returns whether a name is a form in another case, as in `AWS(…)`. One that begins with a lowercase letter
/// may be a user's function, unless it is called with a string.
fn is_miscased(name: &str, arguments: &Group) -> bool {
    let first = arguments.stream().into_iter().next();
    CALLS.iter().any(|(call, _)| is_same_name(call, name))
        && (name.starts_with(|first: char| first.is_uppercase())
            || matches!(first, Some(TokenTree::Literal(_))))
}

fn is_same_name(form: &str, name: &str) -> bool {
    form.eq_ignore_ascii_case(&name.replace('_', ""))
}

fn parse_arguments(
    front: &mut Front,
    call: &str,
    group: &Group,
    items: &mut Vec<Item>,
) -> Vec<Node<'static>> {
    let mut inside = Cursor::group(group);
    if inside.is_end() {
        front.error(
            group.span(),
            format!("`{call}` does not name a principal: write one in the parentheses"),
        );
        return Vec::new();
    }
    if call == "RegionalService" {
        return parse_regional(front, &mut inside, items);
    }
    let first_hole = front.holes.len();
    let mut values = Vec::new();
    let position = match call {
        "Account" | "Aws" => Position::Account,
        _ => Position::PrincipalValue,
    };
    while !inside.is_end() {
        commas::mend(front, &mut inside, &|_| false);
        let node = value::parse(front, &mut inside, position);
        values.extend(node.into_iter().flat_map(|node| elements(front, node, items)));
        end_item(front, &mut inside);
    }
    if call == "Account" {
        for hole in front.holes.iter_mut().skip(first_hole) {
            hole.account = true;
        }
    }
    values
}

/// Returns the elements of a list that are merged into one with others, or the one value.
fn elements(front: &mut Front, node: Node<'static>, items: &mut Vec<Item>) -> Vec<Node<'static>> {
    let listed = front.take_list(&node);
    let nodes = match node {
        Node { value: Value::Array(elements), .. } => elements,
        one => vec![one],
    };
    match listed {
        Some(listed) => items.extend(listed),
        None => items.extend(nodes.iter().map(|node| item(front, node))),
    }
    nodes
}

fn item(front: &Front, node: &Node<'static>) -> Item {
    let hole = match &node.value {
        Value::String(text) => whole_hole(text),
        _ => None,
    };
    let splice = hole.filter(|hole| front.holes.get(*hole).is_some_and(|it| it.splice));
    match splice {
        Some(hole) => Item::Spliced(node.span.start, hole),
        None => Item::Written(node.span.start),
    }
}

/// Reads `RegionalService("redshift", ["us-east-1", region])`.
fn parse_regional(
    front: &mut Front,
    inside: &mut Cursor,
    items: &mut Vec<Item>,
) -> Vec<Node<'static>> {
    let span = inside.span();
    let service = match inside.bump() {
        Some(TokenTree::Literal(literal)) => value::parse_key(front, &literal),
        _ => None,
    };
    if service.as_deref().is_some_and(has_hole) {
        let message =
            "the service must be a literal: a value computed at run time is not allowed here";
        front.error(span, message);
        return Vec::new();
    }
    let Some(service) = service.filter(|_| inside.eat_punct(',')) else {
        let help = "write `RegionalService(\"redshift\", [\"us-east-1\"])`".to_owned();
        front.error_with_help(span, "expected a service name and its Regions", Some(help));
        return Vec::new();
    };
    let node = value::parse(front, inside, Position::PrincipalValue);
    let regions: Vec<_> = node.into_iter().flat_map(|node| elements(front, node, items)).collect();
    inside.eat_punct(',');
    if !inside.is_end() {
        front.error(
            inside.span(),
            "the Regions must be in one list: `[\"us-east-1\", \"us-west-2\"]`",
        );
    }
    regions.into_iter().map(|region| regional(front, &service, region)).collect()
}

fn regional(front: &mut Front, service: &str, region: Node<'static>) -> Node<'static> {
    let Node { span, value: Value::String(name) } = &region else { return region };
    if let Some(hole) = whole_hole(name) {
        let krate = front.krate.clone();
        if let Some(hole) = front.holes.get_mut(hole) {
            let (expression, at) = (hole.expression.clone(), hole.span);
            hole.expression =
                quote_spanned!(at=> #krate::__private::regional_service(#service, &#expression));
        }
        return region;
    }
    let full = Region::parse(name)
        .ok()
        .and_then(|region| ServicePrincipal::regional(service, &region).ok())
        .map_or_else(|| format!("{service}.{name}.amazonaws.com"), |full| full.as_str().to_owned());
    Node { span: *span, value: Value::String(full.into()) }
}

/// Adds values under a type, merged with those already present.
fn add(
    front: &mut Front,
    members: &mut Vec<Member<'static>>,
    key: &str,
    span: Span,
    values: Vec<Node<'static>>,
) {
    let Some(first) = values.first() else { return };
    let place = first.span;
    if let Some(member) = members.iter_mut().find(|member| member.key == key) {
        let present = std::mem::replace(&mut member.value.value, Value::Null);
        let mut all = match present {
            Value::Array(elements) => elements,
            other => vec![Node { span: member.value.span, value: other }],
        };
        all.extend(values);
        member.value.value = Value::Array(all);
        return;
    }
    let mut values = values;
    let value = match (values.len(), values.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            values.extend(last);
            Node { span: place, value: Value::Array(values) }
        }
    };
    members.push(front.member(key, span, value));
}
