//! `#[cfg(…)]`, `#[allow(rule, reason = "…")]`, and the levels and the service of a document.

use policy_core::finding::Level;
use policy_core::model::PolicyKind;
use policy_lint::check_service;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::{Allow, Cursor, Front, LevelChange, strings};

/// What an attribute is written on.
#[derive(Clone, Copy)]
pub(super) enum Owner {
    Document,
    Statement(usize),
    Contract(usize),
}

/// Reads the `#![…]` at the start of a document.
pub(super) fn inner(front: &mut Front, cursor: &mut Cursor) {
    while cursor.is_punct(0, '#') && cursor.is_punct(1, '!') {
        let Some(group) = cursor.group_at(2, Delimiter::Bracket).cloned() else { return };
        cursor.bump();
        cursor.bump();
        cursor.bump();
        read(front, &group, Owner::Document);
    }
}

/// Reads the `#![…]` and `#[…]` before the kind of an included file; the latter name their statement by
/// its Sid.
pub(super) fn before_kind(front: &mut Front, cursor: &mut Cursor) {
    while cursor.is_punct(0, '#') {
        let is_inner = cursor.is_punct(1, '!');
        let Some(group) = cursor.group_at(1 + usize::from(is_inner), Delimiter::Bracket).cloned()
        else {
            front.error(cursor.span(), "`#` starts an attribute: `#![allow(…)]`");
            cursor.take_until_comma();
            return;
        };
        let (span, allows) = (cursor.span(), front.allows.len());
        (0..2 + usize::from(is_inner)).for_each(|_| drop(cursor.bump()));
        read(front, &group, Owner::Document);
        let lacks_sid = front.allows.iter().skip(allows).any(|allow| allow.sid.is_none());
        if !is_inner && lacks_sid {
            let help = "write `#[allow(rule, sid = \"…\", reason = \"…\")]`, or `#![allow(rule, reason = \"…\")]` for all";
            let message = "this `allow` does not name its statement";
            front.error_with_help(span, message, Some(help.to_owned()));
        }
    }
}

/// Reads the `#[…]` before a statement, and returns the remaining `#[cfg(…)]`.
pub(super) fn outer(front: &mut Front, cursor: &mut Cursor, owner: Owner) -> TokenStream {
    let mut cfg = TokenStream::new();
    while cursor.is_punct(0, '#') {
        let Some(group) = cursor.group_at(1, Delimiter::Bracket).cloned() else {
            front.error(cursor.span(), "`#` starts an attribute: `#[cfg(…)]` or `#[allow(…)]`");
            cursor.bump();
            continue;
        };
        let pound = cursor.bump();
        let bracket = cursor.bump();
        if read(front, &group, owner) {
            cfg.extend(pound.into_iter().chain(bracket));
        }
    }
    cfg
}

/// Reads one attribute. Returns whether it is a `cfg` that the expansion repeats.
fn read(front: &mut Front, group: &Group, owner: Owner) -> bool {
    let mut inside = Cursor::group(group);
    let span = inside.span();
    let name = inside.peek_ident().unwrap_or_default();
    inside.bump();
    match (name.as_str(), owner) {
        ("doc", _) => {}
        ("cfg", Owner::Statement(_) | Owner::Contract(_)) => return true,
        ("allow", _) => read_allow(front, &mut inside, owner, span),
        ("warn", Owner::Document) => read_level(front, &mut inside, Level::Warning, span),
        ("deny", Owner::Document) => read_level(front, &mut inside, Level::Error, span),
        ("service", Owner::Document) => read_service(front, &mut inside, span),
        ("cfg_attr", _) => front.error(span, "`cfg_attr` is not supported here: write the statement twice, each with its own `#[cfg(…)]`"),
        ("warn" | "deny" | "service", _) => front.error(span, format!("`{name}` belongs at the start of the document, as `#![{name}(…)]`")),
        ("cfg", _) => front.error(span, "`cfg` must be on a statement or on the item that contains the macro"),
        _ => front.error(span, format!("`{name}` is not an attribute of a policy: use `cfg`, `allow`, `#![warn(…)]`, `#![deny(…)]` or `#![service(…)]`")),
    }
    false
}

fn read_allow(front: &mut Front, inside: &mut Cursor, owner: Owner, span: Span) {
    let Some(Arguments { rules, reason, sid }) = arguments(front, inside, span) else { return };
    if reason.is_none_or(|reason| reason.trim().is_empty()) {
        let help = "write `#[allow(rule_name, reason = \"…\")]`".to_owned();
        front.error_with_help(span, "an `allow` must have a reason", Some(help));
        return;
    }
    let statement = match owner {
        Owner::Document | Owner::Contract(_) => None,
        Owner::Statement(index) => Some(index),
    };
    let contract = match owner {
        Owner::Document | Owner::Statement(_) => None,
        Owner::Contract(index) => Some(index),
    };
    if let (Some((_, at)), Some(_)) = (&sid, contract) {
        front.error(*at, "`sid` names a statement, but this attribute is on a contract");
        return;
    }
    if let (Some((_, at)), Some(_)) = (&sid, statement) {
        front.error(*at, "`sid` is not needed on the statement itself: remove it");
        return;
    }
    for (rule, span) in rules {
        front.allows.push(Allow { rule, statement, contract, sid: sid.clone(), span, used: false });
    }
}

fn read_level(front: &mut Front, inside: &mut Cursor, level: Level, span: Span) {
    let Some(Arguments { rules, sid, .. }) = arguments(front, inside, span) else { return };
    if let Some((_, at)) = sid {
        front.error(at, "a level applies to the whole document and cannot have a `sid`");
    }
    for (rule, span) in rules {
        front.levels.push(LevelChange { rule, level, span });
    }
}

/// `(s3)`, `(execute_api)` or `("execute-api")`.
fn read_service(front: &mut Front, inside: &mut Cursor, span: Span) {
    if front.kind != PolicyKind::Resource {
        let message = "only `resource_policy!` can have a service";
        front.error(span, message);
        return;
    }
    let example = || Some("write `#![service(s3)]`".to_owned());
    let Some(group) = inside.peek_group(Delimiter::Parenthesis).cloned() else {
        front.error_with_help(span, "expected the service in parentheses", example());
        return;
    };
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let name = match tokens.as_slice() {
        [] => {
            front.error_with_help(group.span(), "the attribute does not name a service", example());
            return;
        }
        [TokenTree::Literal(literal)] => match strings::string_of(literal) {
            Some(Ok(text)) => text,
            _ => literal.to_string(),
        },
        tokens => super::joined(tokens).replace('_', "-"),
    };
    let span = tokens.first().map_or(span, TokenTree::span);
    if let Err(error) = check_service(&name) {
        front.error_with_help(span, error.message(), Some(error.hint().to_owned()));
    } else if let Some(first) = front.service.replace(name) {
        front.error(span, format!("the service is named more than once: it is already `{first}`"));
    }
}

/// The arguments of an attribute.
struct Arguments {
    rules: Vec<(String, Span)>,
    reason: Option<String>,
    sid: Option<(String, Span)>,
}

/// `(rule, …, sid = "…", reason = "…")`.
fn arguments(front: &mut Front, inside: &mut Cursor, span: Span) -> Option<Arguments> {
    let Some(group) = inside.peek_group(Delimiter::Parenthesis).cloned() else {
        front.error(span, "expected the name of a rule in parentheses");
        return None;
    };
    let mut list = Cursor::group(&group);
    let (mut rules, mut reason, mut sid) = (Vec::new(), None, None);
    while !list.is_end() {
        let span = list.span();
        match (list.bump(), list.peek()) {
            (Some(TokenTree::Ident(ident)), Some(TokenTree::Punct(equals)))
                if (ident == "reason" || ident == "sid") && equals.as_char() == '=' =>
            {
                list.bump();
                let text = match list.bump() {
                    Some(TokenTree::Literal(literal)) => strings::string_of(&literal),
                    _ => None,
                };
                match text {
                    Some(Ok(text)) if ident == "sid" => sid = Some((text, span)),
                    Some(Ok(text)) => reason = Some(text),
                    _ => {
                        front.error(span, format!("`{ident}` must be a string: `{ident} = \"…\"`"))
                    }
                }
            }
            (Some(TokenTree::Ident(ident)), _) => rules.push((ident.to_string(), span)),
            _ => front.error(span, "expected the name of a rule, with `_` between its words"),
        }
        super::document::end_item(front, &mut list);
    }
    if rules.is_empty() {
        front.error(span, "the attribute does not name a rule");
        return None;
    }
    Some(Arguments { rules, reason, sid })
}
