//! Contracts: what a policy must allow or must not allow, in addition to its statements.
//!
//! A contract is only noted where it appears. It is read after the policy, so that the policy's holes
//! come first and those of contracts can be dropped when everything has been judged.

use std::collections::HashSet;

use policy_core::document::{Node, Span as DocumentSpan, Value};
use policy_core::model::PolicyKind;
use policy_core::suggest::{did_you_mean, join_or, nearest};
use policy_lint::contract::Word;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::attributes::{self, Owner};
use super::document::{self, end_item};
use super::flow::first_flow;
use super::{Cursor, Front, commas};

/// A contract as written.
pub(crate) struct Noted {
    word: Word,
    pub(crate) span: Span,
    /// The tokens after the keyword.
    group: Option<Group>,
    /// The names that control flow binds at the contract, by the number of each body.
    bodies: Vec<(usize, HashSet<String>)>,
    pub(crate) position: Position,
}

/// When a contract applies.
#[derive(Clone, Default)]
pub(crate) struct Position {
    /// Its `#[cfg(…)]`.
    pub(crate) cfg: TokenStream,
    /// The branches of control flow around it, by the numbers of the `if`s; `None` for a loop.
    pub(crate) within: Vec<(usize, Option<usize>)>,
    /// The names that are bound around it.
    pub(crate) bound: HashSet<String>,
}

/// A contract that was read.
pub(crate) struct ContractTokens {
    pub(crate) word: Word,
    /// The position of the keyword.
    pub(crate) span: DocumentSpan,
    pub(crate) at: Span,
    pub(crate) body: Body,
    pub(crate) position: Position,
}

/// What a contract covers.
pub(crate) enum Body {
    /// Requests, and whether their elements are spelled as in IAM JSON.
    Requests(Node<'static>, bool),
    /// The path of a file.
    File(Vec<TokenTree>, Span),
    /// All requests.
    All,
}

/// The members of a contract, in both spellings, including those that it cannot have.
const CONTRACT: [(&str, &str); 11] = [
    ("Sid", "sid"),
    ("Effect", "effect"),
    ("Principal", "principal"),
    ("NotPrincipal", "not_principal"),
    ("Action", "action"),
    ("NotAction", "not_action"),
    ("Resource", "resource"),
    ("NotResource", "not_resource"),
    ("Condition", "condition"),
    ("Condition", "when"),
    ("Context", "context"),
];

/// Returns whether a contract, or what looks like one, follows the attributes.
pub(super) fn follows(cursor: &Cursor) -> bool {
    starts_at(cursor, attributes_before(cursor))
}

fn starts_at(cursor: &Cursor, ahead: usize) -> bool {
    let Some(TokenTree::Ident(word)) = cursor.peek_at(ahead) else { return false };
    let word = word.to_string();
    let follows = |delimiter| cursor.group_at(ahead + 1, delimiter).is_some();
    Word::parse(&word).is_some()
        || (word.starts_with("must_")
            && (follows(Delimiter::Brace) || follows(Delimiter::Parenthesis)))
}

/// Removes the contracts from the comma-separated items of a call.
pub(crate) fn take(front: &mut Front, cursor: &mut Cursor) {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(it) if it.to_string().starts_with("must_"));
    if !(0..).map_while(|ahead| cursor.peek_at(ahead)).any(is_word) {
        return;
    }
    let end = cursor.end();
    let mut others = Vec::new();
    while !cursor.is_end() {
        if follows(cursor) {
            let number = front.noted.len();
            let cfg = attributes::outer(front, cursor, Owner::Contract(number));
            // What follows a contract without a comma is an item of its own.
            commas::mend(front, cursor, &|_| false);
            note(front, cursor, cfg);
            end_item(front, cursor);
            continue;
        }
        others.extend(cursor.take_until_comma());
        others.extend(cursor.bump());
    }
    *cursor = Cursor::of(others, end);
}

/// Returns how many tokens of attributes precede an item.
fn attributes_before(cursor: &Cursor) -> usize {
    let is_attribute = |ahead: &usize| {
        cursor.is_punct(*ahead, '#') && cursor.group_at(ahead + 1, Delimiter::Bracket).is_some()
    };
    (0..).step_by(2).find(|ahead| !is_attribute(ahead)).unwrap_or_default()
}

/// Records a contract.
pub(super) fn note(front: &mut Front, cursor: &mut Cursor, cfg: TokenStream) {
    let span = cursor.span();
    let Some(written) = cursor.peek_ident() else { return };
    cursor.bump();
    let group = match cursor.peek() {
        Some(TokenTree::Group(group)) => Some(group.clone()),
        _ => None,
    };
    if group.is_some() {
        cursor.bump();
    }
    let Some(word) = Word::parse(&written) else {
        let words = Word::ALL.map(Word::as_str);
        let near = nearest(&written, words.into_iter(), 2);
        let help = match did_you_mean(&near) {
            hint if hint.is_empty() => format!("use {}", join_or(&words)),
            hint => hint,
        };
        front.error_with_help(span, format!("unknown contract `{written}`"), Some(help));
        return;
    };
    let bodies = front.variables.bodies();
    let bound = bodies.iter().flat_map(|(_, names)| names).cloned().collect();
    let position = Position { cfg, within: front.within.clone(), bound };
    front.noted.push(Noted { word, span, group, bodies, position });
}

/// Reads the contracts that were recorded, without those that have errors.
pub(crate) fn read(front: &mut Front) -> Vec<Option<ContractTokens>> {
    let noted = std::mem::take(&mut front.noted);
    noted.into_iter().map(|noted| read_one(front, noted)).collect()
}

fn read_one(front: &mut Front, noted: Noted) -> Option<ContractTokens> {
    let Noted { word, span, group, bodies, position } = noted;
    let outside = front.variables.replace_bodies(bodies);
    let errors = front.errors.len();
    let body = read_body(front, word, span, group.as_ref());
    front.variables.replace_bodies(outside);
    let body = body.filter(|_| front.errors.len() == errors)?;
    Some(ContractTokens { word, span: front.spans.one(span), at: span, body, position })
}

fn read_body(front: &mut Front, word: Word, span: Span, group: Option<&Group>) -> Option<Body> {
    let name = word.as_str();
    let of = |delimiter| group.filter(|group| group.delimiter() == delimiter);
    if word.has_box() {
        let Some(group) = of(Delimiter::Brace) else {
            let help = format!(
                "write `{name} {{ action: s3::GetObject, resource: \"arn:aws:s3:::reports/*\" }}`"
            );
            let message = format!("expected the requests of `{name}` after it, in braces");
            front.error_with_help(span, message, Some(help));
            return None;
        };
        return Some(read_requests(front, word, group));
    }
    if word.has_ceiling() {
        let Some(group) = of(Delimiter::Parenthesis) else {
            let help = format!("write `{name}(\"policies/ceiling.json\")`");
            let message = format!("expected the file of `{name}` after it, in parentheses");
            front.error_with_help(span, message, Some(help));
            return None;
        };
        let mut inside = Cursor::group(group);
        let at = inside.span();
        let path = inside.take_until_comma();
        inside.eat_punct(',');
        if !inside.is_end() {
            front.error(inside.span(), format!("`{name}` accepts only one file"));
            return None;
        }
        return Some(Body::File(path, at));
    }
    if let Some(group) = group {
        let help = format!("write `{name}` alone");
        front.error_with_help(
            group.span_open(),
            format!("`{name}` does not accept arguments"),
            Some(help),
        );
        return None;
    }
    Some(Body::All)
}

fn read_requests(front: &mut Front, word: Word, group: &Group) -> Body {
    let (lists, open_lists) = (front.lists.len(), front.open_lists.len());
    let (holes, writes_json) = (front.holes.len(), front.writes_json);
    front.writes_json = false;
    let mut inside = Cursor::group(group);
    let mut members = document::parse_members(front, &mut inside, &CONTRACT, &[]);
    let in_json = std::mem::replace(&mut front.writes_json, writes_json);
    if word == Word::MustAllow && front.kind == PolicyKind::Trust && !in_json {
        let span = group.span_open();
        document::add_trust_action(front, &mut members, span);
    }
    refuse_open(front, lists, holes);
    front.open_lists.truncate(open_lists);
    let span = front.spans.range(group.span_open(), group.span_close());
    Body::Requests(Node { span, value: Value::Object(members) }, in_json)
}

/// Refuses elements of a contract whose number is known only at run time.
fn refuse_open(front: &mut Front, lists: usize, holes: usize) {
    let flows: Vec<Span> =
        front.lists.drain(lists..).filter_map(|list| first_flow(&list.items)).collect();
    for span in flows {
        let help =
            "write two contracts, or put the contract in the body of an `if` among the statements";
        let message = "a contract cannot contain an `if` or a `for`";
        front.error_with_help(span, message, Some(help.to_owned()));
    }
    let splices = front.holes.iter().skip(holes).filter(|hole| hole.splice);
    let splices: Vec<(String, Span)> = splices.map(|hole| (hole.name.clone(), hole.span)).collect();
    for (name, span) in splices {
        let message = format!(
            "`..{name}` is known only at run time, but the values of a contract must be listed"
        );
        front.error_with_help(span, message, Some("write each value".to_owned()));
    }
}
