//! Conditions: `{ Op: { key: value } }`, `[Op(key, value), …]` or one `Op(key, value)`.

use policy_core::document::{Member, Node, Value};
use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenTree};

use super::document::end_item;
use super::flow::{self, Item, ListKind};
use super::value::{self, Position};
use super::{Cursor, Front, commas, joined, prefixed};

pub(super) fn parse(front: &mut Front, cursor: &mut Cursor) -> Option<Node<'static>> {
    let span = cursor.span();
    let length = cursor.until_comma();
    match cursor.peek() {
        Some(TokenTree::Group(group)) if length == 1 && group.delimiter() == Delimiter::Brace => {
            let group = group.clone();
            cursor.bump();
            Some(parse_operators(front, &group))
        }
        Some(TokenTree::Group(group)) if length == 1 && is_list_of_calls(group) => {
            let group = group.clone();
            cursor.bump();
            Some(parse_list(front, &group))
        }
        Some(TokenTree::Ident(_)) if length > 1 => {
            let mut members = Vec::new();
            parse_call(front, cursor, &mut members);
            let value = Value::Object(members);
            Some(front.node(span, value))
        }
        Some(TokenTree::Literal(_) | TokenTree::Group(_)) => {
            value::parse(front, cursor, Position::ConditionValue)
        }
        Some(TokenTree::Ident(word)) if value::is_json_word(word) => {
            value::parse(front, cursor, Position::ConditionValue)
        }
        _ => {
            let help = "write `Op(\"key\", value)`, a list of these calls, or an object".to_owned();
            front.error_with_help(span, "expected a condition", Some(help));
            cursor.take_until_comma();
            None
        }
    }
}

/// Reads the condition keys of a request, with their values. The caller reports anything but an object.
pub(super) fn parse_context(front: &mut Front, cursor: &mut Cursor) -> Option<Node<'static>> {
    match cursor.peek_group(Delimiter::Brace).filter(|_| cursor.until_comma() == 1).cloned() {
        Some(group) => {
            cursor.bump();
            Some(parse_keys(front, &group))
        }
        None => value::parse(front, cursor, Position::ConditionValue),
    }
}

// A list of anything else is what JSON would contain, and the checks refuse it there.
fn is_list_of_calls(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Bracket
        && matches!(first, Some(TokenTree::Ident(_) | TokenTree::Punct(_)))
}

fn parse_list(front: &mut Front, group: &Group) -> Node<'static> {
    let (mut members, mut items) = (Vec::new(), Vec::new());
    parse_calls(front, &mut Cursor::group(group), &mut members, &mut items);
    let span = front.spans.range(group.span_open(), group.span_close());
    let node = Node { span, value: Value::Object(members) };
    front.note_list(&node, ListKind::Conditions, items);
    node
}

/// Reads the calls in a list, or in the body of an `if` in it.
fn parse_calls(
    front: &mut Front,
    inside: &mut Cursor,
    members: &mut Vec<Member<'static>>,
    items: &mut Vec<Item>,
) {
    while !inside.is_end() {
        commas::mend(front, inside, &|_| false);
        if inside.peek_ident().as_deref() == Some("for") {
            let help =
                "put the loop in the values: `Op(\"key\", [for value in &values { value }])`";
            let message = "conditions cannot be in a `for`: each pair of operator and key may be written once";
            front.error_with_help(inside.span(), message, Some(help.to_owned()));
            drop(flow::parse(front, inside, &mut |_, _, _| {}));
            end_item(front, inside);
            continue;
        }
        if flow::is_next(inside) {
            flow::parse_item(front, inside, items, &mut |front, body, items| {
                parse_calls(front, body, members, items);
            });
            continue;
        }
        if inside.is_punct(0, '.') {
            front.error(inside.span(), "conditions cannot be spliced: write each of them");
            inside.take_until_comma();
        } else {
            items.extend(parse_call(front, inside, members).map(Item::Written));
        }
        end_item(front, inside);
    }
}

/// Reads `Op(key, value)`, where the operator may be `ForAnyValue::Op`. Returns the position of the key.
fn parse_call(
    front: &mut Front,
    cursor: &mut Cursor,
    members: &mut Vec<Member<'static>>,
) -> Option<u32> {
    let span = cursor.span();
    let mut tokens = cursor.take_until_comma();
    let group = match tokens.pop() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => group,
        _ => {
            let help =
                "write `Op(\"key\", value)`, as in `StringEquals(\"aws:PrincipalTag/team\", \"red\")`"
                    .to_owned();
            front.error_with_help(span, "expected a condition", Some(help));
            return None;
        }
    };
    let operator = joined(&tokens).replace("::", ":");
    let mut inside = Cursor::group(&group);
    let key_span = inside.span();
    if inside.is_punct(1, '=') || inside.is_lone_colon(1) {
        let is_literal = matches!(inside.peek(), Some(TokenTree::Literal(_)));
        if let Some(token) = inside.peek_at(1).filter(|_| is_literal).cloned() {
            let message = format!("expected a comma between a key and its value, found `{token}`");
            front.error(token.span(), message);
            let mut comma = Punct::new(',', Spacing::Alone);
            comma.set_span(token.span());
            inside.replace(1, comma.into());
        }
    }
    let key = parse_key(front, &mut inside)?;
    if !inside.eat_punct(',') || inside.is_end() {
        front.error(group.span_close(), format!("expected a value after the key `{key}`"));
        return None;
    }
    let value = value::parse(front, &mut inside, Position::ConditionValue);
    inside.eat_punct(',');
    if !inside.is_end() {
        front.error(inside.span(), "expected a list for several values: `[\"a\", \"b\"]`");
        return None;
    }
    let member = front.member(&key, key_span, value?);
    let (place, end) = (member.key_span.start, member.value.span.end);
    let present = members.iter_mut().find(|member| member.key == operator);
    match present.map(|member| &mut member.value) {
        Some(Node { value: Value::Object(keys), span }) => {
            keys.push(member);
            span.end = end;
        }
        _ => {
            let span_of_keys = member.key_span;
            let keys = Node {
                span: policy_core::document::Span::new(span_of_keys.start, end),
                value: Value::Object(vec![member]),
            };
            members.push(front.member(&operator, span, keys));
        }
    }
    Some(place)
}

/// Reads a key: a string, or the tokens up to the next comma.
fn parse_key(front: &mut Front, cursor: &mut Cursor) -> Option<String> {
    let span = cursor.span();
    match cursor.peek() {
        Some(TokenTree::Literal(literal)) if cursor.until_comma() == 1 => {
            let literal = literal.clone();
            cursor.bump();
            value::parse_key(front, &literal)
        }
        Some(_) => Some(prefixed(&cursor.take_until_comma())),
        None => {
            front.error(span, "expected a condition key");
            None
        }
    }
}

fn parse_operators(front: &mut Front, group: &Group) -> Node<'static> {
    let mut inside = Cursor::group(group);
    let mut members = Vec::new();
    while !inside.is_end() {
        commas::mend(front, &mut inside, &|_| false);
        let mut entry = Cursor::of(inside.take_until_comma(), inside.span());
        if let Some((key, span)) = entry_key(front, &mut entry) {
            let group =
                entry.peek_group(Delimiter::Brace).filter(|_| entry.until_comma() == 1).cloned();
            let value = match group {
                Some(group) => Some(parse_keys(front, &group)),
                None => value::parse(front, &mut entry, Position::ConditionValue),
            };
            if let Some(value) = value {
                members.push(front.member(&key, span, value));
            }
        }
        end_item(front, &mut inside);
    }
    let span = front.spans.range(group.span_open(), group.span_close());
    Node { span, value: Value::Object(members) }
}

fn parse_keys(front: &mut Front, group: &Group) -> Node<'static> {
    let mut inside = Cursor::group(group);
    let mut members: Vec<Member<'static>> = Vec::new();
    while !inside.is_end() {
        commas::mend(front, &mut inside, &|_| false);
        let mut entry = Cursor::of(inside.take_until_comma(), inside.span());
        if let Some((key, span)) = entry_key(front, &mut entry)
            && let Some(value) = value::parse(front, &mut entry, Position::ConditionValue)
        {
            members.push(front.member(&key, span, value));
        }
        end_item(front, &mut inside);
    }
    let span = front.spans.range(group.span_open(), group.span_close());
    Node { span, value: Value::Object(members) }
}

/// Reads the key of an entry: a string before `:`, or all tokens up to the last lone `:`.
fn entry_key(front: &mut Front, entry: &mut Cursor) -> Option<(String, Span)> {
    let span = entry.span();
    let length = entry.until_comma();
    let colon = match entry.peek() {
        Some(TokenTree::Literal(_)) => entry.is_lone_colon(1).then_some(1),
        _ => (0..length).rev().find(|ahead| entry.is_lone_colon(*ahead)),
    };
    let Some(colon) = colon.filter(|colon| *colon > 0) else {
        front.error(span, "expected a key, `:` and a value");
        return None;
    };
    let tokens: Vec<TokenTree> = (0..colon).filter_map(|_| entry.bump()).collect();
    entry.bump();
    let key = match tokens.as_slice() {
        [TokenTree::Literal(literal)] => value::parse_key(front, literal)?,
        tokens => prefixed(tokens),
    };
    Some((key, span))
}
