//! Commas that are missing or mistyped, found where an item begins, so that each is reported once and the
//! tokens around it are read as if it were there.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenTree};

use super::value::Position;
use super::{Cursor, Front, strings};

/// Inserts a comma where one is missing before the next comma of a list. `is_key` accepts the names that
/// begin a member.
pub(super) fn mend(front: &mut Front, cursor: &mut Cursor, is_key: &dyn Fn(&str) -> bool) {
    mend_in(front, cursor, is_key, Position::Other);
}

/// Does the same for a list of values, in which an action has a colon of its own.
pub(super) fn mend_values(front: &mut Front, cursor: &mut Cursor, position: Position) {
    mend_in(front, cursor, &|_| false, position);
}

fn mend_in(
    front: &mut Front,
    cursor: &mut Cursor,
    is_key: &dyn Fn(&str) -> bool,
    position: Position,
) {
    let Some((ahead, is_semicolon)) = missing(cursor, is_key, position) else { return };
    let Some(token) = cursor.peek_at(ahead).cloned() else { return };
    let mut comma = Punct::new(',', Spacing::Alone);
    comma.set_span(token.span());
    if is_semicolon {
        front.error(token.span(), "expected a comma, found `;`");
        cursor.replace(ahead, comma.into());
    } else {
        front.error(token.span(), before(&token));
        cursor.insert(ahead, comma.into());
    }
}

/// Returns the message for a token that must follow a comma.
pub(super) fn before(token: &TokenTree) -> String {
    const LONGEST: usize = 30;
    let text = match token {
        TokenTree::Group(group) => opening(group).to_owned(),
        other => other.to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => {
            format!("expected a comma before `{}…`", text.get(..at).unwrap_or_default())
        }
        None => format!("expected a comma before `{text}`"),
    }
}

fn opening(group: &Group) -> &'static str {
    match group.delimiter() {
        Delimiter::Parenthesis => "(",
        Delimiter::Brace => "{",
        Delimiter::Bracket => "[",
        Delimiter::None => "",
    }
}

/// Returns where a comma is missing or mistyped before the next one.
fn missing(
    cursor: &Cursor,
    is_key: &dyn Fn(&str) -> bool,
    position: Position,
) -> Option<(usize, bool)> {
    let length = cursor.until_comma();
    let mut colons = 0;
    let mut depth_of_turbofish = 0_usize;
    // The tokens before the body of control flow are plain Rust.
    let is_flow = matches!(cursor.peek_ident().as_deref(), Some("if" | "for" | "else"));
    let first = if is_flow { first_brace(cursor, length)? } else { 0 };
    for ahead in first..length {
        let token = cursor.peek_at(ahead)?;
        if cursor.is_punct(ahead, ';') {
            return Some((ahead, true));
        }
        // The brackets of `name::<A, B>` contain types.
        if cursor.is_punct(ahead, '<') && ahead > 0 && cursor.is_punct(ahead - 1, ':') {
            depth_of_turbofish += 1;
        } else if cursor.is_punct(ahead, '>') {
            depth_of_turbofish = depth_of_turbofish.saturating_sub(1);
        }
        if depth_of_turbofish > 0 || ahead == first {
            continue;
        }
        // A lifetime is not an operand.
        let is_lifetime = ahead > 1 && cursor.is_punct(ahead - 2, '\'');
        let ends = !is_lifetime && ends_operand(cursor.peek_at(ahead - 1)?);
        let begins = begins_operand(token) || cursor.is_punct(ahead, '#');
        if ends && begins {
            return Some((ahead, false));
        }
        if cursor.is_lone_colon(ahead + 1) && name_of(token).is_some_and(|name| is_key(&name)) {
            // The part of an action after its colon is not a key.
            if !cursor.is_punct(ahead - 1, ':') && !cursor.is_punct(ahead - 1, '-') {
                return Some((ahead, false));
            }
        }
        let is_action = position.is_action() && is_colon(cursor, ahead);
        colons += usize::from(is_action);
        if is_action && colons == 2 {
            return Some((start_of_prefix(cursor, ahead)?, false));
        }
    }
    None
}

fn first_brace(cursor: &Cursor, length: usize) -> Option<usize> {
    (0..length).find(|ahead| cursor.group_at(*ahead, Delimiter::Brace).is_some())
}

/// Returns whether the colon of an action begins here: a single one, or the first of two.
fn is_colon(cursor: &Cursor, ahead: usize) -> bool {
    cursor.is_punct(ahead, ':') && !(ahead > 0 && cursor.is_punct(ahead - 1, ':'))
}

/// Returns where the prefix begins that ends before a colon, as in `execute-api`.
fn start_of_prefix(cursor: &Cursor, colon: usize) -> Option<usize> {
    let mut start = colon.checked_sub(1)?;
    while start >= 2
        && cursor.is_punct(start - 1, '-')
        && matches!(cursor.peek_at(start - 2), Some(TokenTree::Ident(_)))
    {
        start -= 2;
    }
    let is_prefix = matches!(cursor.peek_at(start), Some(TokenTree::Ident(_)));
    (is_prefix && start > 0).then_some(start)
}

fn name_of(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        TokenTree::Literal(literal) => strings::string_of(literal)?.ok(),
        _ => None,
    }
}

/// Returns whether an operand of an expression, or a value, can end with a token.
fn ends_operand(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) => true,
        TokenTree::Ident(word) => !is_keyword(&word.to_string()),
        TokenTree::Group(group) => group.delimiter() != Delimiter::None,
        TokenTree::Punct(_) => false,
    }
}

/// Returns whether a token after an operand begins another one. A bracketed group may continue it.
fn begins_operand(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) => true,
        TokenTree::Ident(word) => !is_keyword(&word.to_string()),
        _ => false,
    }
}

/// Rust keywords that can be next to operands.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "await"
            | "break"
            | "const"
            | "continue"
            | "dyn"
            | "else"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "move"
            | "mut"
            | "ref"
            | "return"
            | "static"
            | "unsafe"
            | "where"
            | "while"
            | "yield"
    )
}
