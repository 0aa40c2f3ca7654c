//! `if`, `else` and `for` among the items of a list, as Rust has them among statements.
//!
//! Conditions, patterns and iterators are Rust code and are kept as written. syn cannot read
//! expressions without its feature `full`, so the braces of a body are found by what follows them.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::document::end_item;
use super::{Cursor, Front};

/// An item of a list. Elements are identified by their positions in the document.
#[derive(Clone)]
pub(crate) enum Item {
    /// An element that is written, or that a hole fills.
    Written(u32),
    /// Elements that are spliced in: a position in the document, and the number of the hole.
    Spliced(u32, usize),
    /// Statements that are spliced in, by the number of the splice.
    SplicedStatements(usize),
    /// Items of which one branch, or none, is present.
    If(If),
    /// Items that are present once for each value of an iterator.
    For(For),
}

/// `if … { … } else if … { … } else { … }`.
#[derive(Clone)]
pub(crate) struct If {
    /// The number of the `if` in the call.
    pub(crate) number: usize,
    pub(crate) span: Span,
    /// Each condition with its items.
    pub(crate) branches: Vec<(TokenStream, Vec<Item>)>,
    /// Whether its conditions may name what a body around it binds, so that the same wording elsewhere
    /// asks a different question.
    pub(crate) is_bound: bool,
    /// The contents of the last `else`.
    pub(crate) otherwise: Option<Vec<Item>>,
}

impl If {
    /// Returns the items of a branch; that of `else` is the last one.
    pub(crate) fn branch(&self, index: usize) -> Option<&[Item]> {
        match self.branches.get(index) {
            Some((_, items)) => Some(items),
            None if index == self.branches.len() => self.otherwise.as_deref(),
            None => None,
        }
    }

    /// Returns how many branches there are.
    pub(crate) fn len(&self) -> usize {
        self.branches.len() + usize::from(self.otherwise.is_some())
    }
}

/// `for … in … { … }`.
#[derive(Clone)]
pub(crate) struct For {
    /// The number of the `for` in the call.
    pub(crate) number: usize,
    pub(crate) span: Span,
    pub(crate) pattern: TokenStream,
    pub(crate) iterable: TokenStream,
    pub(crate) items: Vec<Item>,
}

/// The kind of a list whose items are chosen at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListKind {
    Statements,
    Values,
    Principals,
    Conditions,
}

/// A list with control flow.
#[derive(Clone)]
pub(crate) struct List {
    /// Where its node begins in the document.
    pub(crate) place: u32,
    pub(crate) kind: ListKind,
    pub(crate) items: Vec<Item>,
}

impl List {
    /// Returns the span of the first `if` or `for`.
    pub(crate) fn first_flow(&self) -> Option<Span> {
        first_flow(&self.items)
    }
}

/// Returns the span of the first `if` or `for` among some items.
pub(crate) fn first_flow(items: &[Item]) -> Option<Span> {
    items.iter().find_map(|item| match item {
        Item::If(found) => Some(found.span),
        Item::For(found) => Some(found.span),
        _ => None,
    })
}

/// Returns whether any item is under control flow.
pub(crate) fn has_flow(items: &[Item]) -> bool {
    first_flow(items).is_some()
}

/// Returns whether control flow is next. A stray `else` counts, so that the error says what it lacks.
pub(super) fn is_next(cursor: &Cursor) -> bool {
    matches!(cursor.peek_ident().as_deref(), Some("if" | "for" | "else"))
}

/// Reports control flow that appears alone in place of a value, if it does.
pub(super) fn refuse_alone(front: &mut Front, cursor: &mut Cursor) -> bool {
    let Some(word) = cursor.peek_ident().filter(|word| word == "if" || word == "for") else {
        return false;
    };
    let help = format!("write `[{word} … {{ … }}]`; put a Rust expression in parentheses");
    let message = format!("`{word}` can only appear in a list");
    front.error_with_help(cursor.span(), message, Some(help));
    let mut braces = 0_usize;
    while let Some(token) = cursor.peek() {
        let is_comma = matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        if is_comma && braces > 0 {
            break;
        }
        braces += usize::from(
            matches!(token, TokenTree::Group(it) if it.delimiter() == Delimiter::Brace),
        );
        cursor.bump();
    }
    true
}

/// A function that reads the items of a body, up to its end.
type ReadItems<'r> = &'r mut dyn FnMut(&mut Front, &mut Cursor, &mut Vec<Item>);

/// Reads an `if` with all its branches, or a `for`.
pub(super) fn parse(front: &mut Front, cursor: &mut Cursor, read: ReadItems<'_>) -> Option<Item> {
    let span = cursor.span();
    let word = cursor.peek_ident()?;
    cursor.bump();
    match word.as_str() {
        "if" => parse_if(front, cursor, span, read).map(Item::If),
        "for" => parse_for(front, cursor, span, read).map(Item::For),
        _ => {
            let help =
                "write `else` directly after the body of an `if`, without a comma between them";
            front.error_with_help(span, "this `else` has no `if`", Some(help.to_owned()));
            cursor.take_until_comma();
            None
        }
    }
}

fn parse_if(front: &mut Front, cursor: &mut Cursor, span: Span, read: ReadItems<'_>) -> Option<If> {
    let number = front.next_flow();
    let is_bound = front.variables.are_bound();
    let mut found = If { number, span, branches: Vec::new(), is_bound, otherwise: None };
    loop {
        let (condition, body) = head_and_body(front, cursor, "if", "a condition")?;
        front.variables.enter_if(&condition);
        front.within.push((number, Some(found.branches.len())));
        let items = items_of(front, &body, "if", read);
        front.within.pop();
        front.variables.leave();
        found.branches.push((condition.into_iter().collect(), items));
        if cursor.peek_ident().as_deref() != Some("else") {
            break;
        }
        cursor.bump();
        if cursor.peek_ident().as_deref() == Some("if") {
            cursor.bump();
            continue;
        }
        let Some(body) = cursor.peek_group(Delimiter::Brace).cloned() else {
            let help = "write `else { … }` or `else if … { … }`".to_owned();
            front.error_with_help(
                cursor.span(),
                "expected a body in braces after `else`",
                Some(help),
            );
            cursor.take_until_comma();
            return None;
        };
        cursor.bump();
        front.within.push((number, Some(found.branches.len())));
        found.otherwise = Some(items_of(front, &body, "else", read));
        front.within.pop();
        break;
    }
    Some(found)
}

fn parse_for(
    front: &mut Front,
    cursor: &mut Cursor,
    span: Span,
    read: ReadItems<'_>,
) -> Option<For> {
    let number = front.next_flow();
    let (head, body) = head_and_body(front, cursor, "for", "`pattern in iterator`")?;
    let is_in = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "in");
    let at = head.iter().position(is_in);
    let (pattern, iterable) = head.split_at(at.unwrap_or_default());
    let iterable = iterable.get(1..).unwrap_or_default();
    if pattern.is_empty() || iterable.is_empty() {
        let help = "write `for name in &names { … }`".to_owned();
        front.error_with_help(span, "expected `pattern in iterator` after `for`", Some(help));
        return None;
    }
    front.variables.enter_for(pattern);
    front.within.push((number, None));
    let items = items_of(front, &body, "for", read);
    front.within.pop();
    front.variables.leave();
    let tokens = |part: &[TokenTree]| part.iter().cloned().collect();
    Some(For { number, span, pattern: tokens(pattern), iterable: tokens(iterable), items })
}

/// Returns the tokens before a body, and the body.
fn head_and_body(
    front: &mut Front,
    cursor: &mut Cursor,
    word: &str,
    head: &str,
) -> Option<(Vec<TokenTree>, Group)> {
    // The braces of a pattern are not a body.
    let first = if word == "for" { iterable_at(cursor) } else { 0 };
    let at = (first..)
        .map_while(|ahead| cursor.peek_at(ahead).map(|token| (ahead, token)))
        .find_map(|(ahead, token)| match token {
            TokenTree::Group(group) if is_body(cursor, first, ahead) => {
                Some((ahead, group.clone()))
            }
            _ => None,
        });
    let span = cursor.span();
    let Some((length, body)) = at else {
        let help = format!("write `{word} … {{ … }}`");
        front.error_with_help(
            span,
            format!("expected a body in braces after `{word}`"),
            Some(help),
        );
        cursor.take_until_comma();
        return None;
    };
    let tokens: Vec<TokenTree> = (0..length).filter_map(|_| cursor.bump()).collect();
    cursor.bump();
    if let [_, .., TokenTree::Ident(effect)] = tokens.as_slice()
        && matches!(effect.to_string().as_str(), "allow" | "deny")
    {
        let help = format!("write `{word} … {{ {effect} {{ … }} }}`");
        let message = format!("the body of this `{word}` must be in its own braces");
        front.error_with_help(effect.span(), message, Some(help));
        return None;
    }
    if tokens.is_empty() {
        front.error(body.span_open(), format!("expected {head} after `{word}`"));
        return None;
    }
    Some((tokens, body))
}

/// Returns how many tokens precede the iterator of a `for`.
fn iterable_at(cursor: &Cursor) -> usize {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(it) if it.as_char() == ',');
    let is_in = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "in");
    let pattern = (0..).map_while(|ahead| cursor.peek_at(ahead)).take_while(|it| !is_comma(it));
    pattern.into_iter().position(is_in).map_or(0, |at| at + 1)
}

/// Returns whether the braces that are `ahead` are a body: those of an expression, which begins at `first`,
/// are followed by more of it.
fn is_body(cursor: &Cursor, first: usize, ahead: usize) -> bool {
    if cursor.group_at(ahead, Delimiter::Brace).is_none() {
        return false;
    }
    let is_block = ahead == first && cursor.group_at(ahead + 1, Delimiter::Brace).is_some();
    if is_block {
        return false;
    }
    match cursor.peek_at(ahead + 1) {
        None | Some(TokenTree::Ident(_) | TokenTree::Literal(_)) => true,
        Some(TokenTree::Group(next)) => {
            // `match x { … } { … }` and `Name { … } { … }` continue; after other braces, a comma is missing.
            next.delimiter() == Delimiter::Bracket
                || (next.delimiter() == Delimiter::Brace && !has_block_before(cursor, ahead))
        }
        Some(TokenTree::Punct(punct)) => match punct.as_char() {
            '.' => cursor.is_punct(ahead + 2, '.'),
            character => matches!(character, ',' | '#' | ';'),
        },
    }
}

/// Returns whether an expression with its own braces begins before the token that is `ahead`.
fn has_block_before(cursor: &Cursor, ahead: usize) -> bool {
    let is_word = |word: &str| matches!(word, "match" | "unsafe" | "const" | "async" | "loop");
    (0..ahead).any(|before| {
        matches!(cursor.peek_at(before), Some(TokenTree::Ident(word)) if is_word(&word.to_string()))
    })
}

/// Reads the items of a body: one, several with commas, or one list of them.
fn items_of(front: &mut Front, body: &Group, word: &str, read: ReadItems<'_>) -> Vec<Item> {
    let mut inside = Cursor::group(body);
    let list = inside.peek_group(Delimiter::Bracket).cloned();
    let mut items = Vec::new();
    if let Some(list) = list.filter(|_| inside.until_comma() == 1) {
        inside.bump();
        inside.eat_punct(',');
        if !inside.is_end() {
            let help = "write all items in one list, or none of them".to_owned();
            let message = "a body must be one list, or items with commas between them";
            front.error_with_help(inside.span(), message, Some(help));
            return items;
        }
        inside = Cursor::group(&list);
    }
    if inside.is_end() {
        let help = format!("add an item, or remove the `{word}`");
        let message = format!("the body of this `{word}` is empty");
        front.error_with_help(body.span(), message, Some(help));
        return items;
    }
    if inside.peek_ident().as_deref() == Some("let") {
        let help = "bind the value before the macro, or write it as an expression in parentheses";
        let message = "a body contains items of the list and cannot have a `let`";
        front.error_with_help(inside.span(), message, Some(help.to_owned()));
        return items;
    }
    read(front, &mut inside, &mut items);
    items
}

/// Reads one item of a list that may be control flow; reports what follows it.
pub(super) fn parse_item(
    front: &mut Front,
    cursor: &mut Cursor,
    items: &mut Vec<Item>,
    read: ReadItems<'_>,
) {
    let first = front.holes.len();
    let noted = front.noted.len();
    match parse(front, cursor, read) {
        // A body with only contracts produces nothing.
        Some(item) if front.noted.len() > noted && is_idle(&item) => front.idle.push(item),
        item => items.extend(item),
    }
    front.inner_holes.push(first..front.holes.len());
    end_item(front, cursor);
}

/// Returns whether control flow contains nothing that produces an item.
fn is_idle(item: &Item) -> bool {
    match item {
        Item::If(found) => (0..found.len())
            .filter_map(|it| found.branch(it))
            .all(|items| items.iter().all(is_idle)),
        Item::For(found) => found.items.iter().all(is_idle),
        _ => false,
    }
}
