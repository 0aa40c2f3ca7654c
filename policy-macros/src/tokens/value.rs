//! Values, by the position in which they appear.

use policy_core::document::{Member, Node, Value};
use policy_core::model::hole::has_hole;
use policy_core::suggest::nearest;
use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};

use super::document::{end_item, starts_no_expression};
use super::flow::{self, Item, ListKind};
use super::strings::{self, Piece};
use super::{Cursor, Front, OpenList, commas, condition, prefixed, principal};

/// The position of a value, which determines what a bare word in it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    Statement,
    Effect,
    Principal,
    Action,
    NotAction,
    Resource,
    Condition,
    /// The condition keys of a request.
    Context,
    /// A value under a principal type.
    PrincipalValue,
    /// An account, or another AWS principal, in a call.
    Account,
    /// A value under a condition key.
    ConditionValue,
    /// A value of a hop, or one that the grammar does not know.
    Other,
}

impl Position {
    pub(super) fn of_element(name: &str) -> Self {
        match name {
            "Statement" => Self::Statement,
            "Effect" => Self::Effect,
            "Principal" | "NotPrincipal" => Self::Principal,
            "Action" => Self::Action,
            "NotAction" => Self::NotAction,
            "Resource" | "NotResource" => Self::Resource,
            "Condition" => Self::Condition,
            "Context" => Self::Context,
            _ => Self::Other,
        }
    }

    pub(super) const fn is_action(self) -> bool {
        matches!(self, Self::Action | Self::NotAction)
    }
}

/// Reads one value. After an error, it has skipped to the next comma.
pub(super) fn parse(
    front: &mut Front,
    cursor: &mut Cursor,
    position: Position,
) -> Option<Node<'static>> {
    if flow::refuse_alone(front, cursor) {
        return None;
    }
    match position {
        Position::Principal => principal::parse(front, cursor),
        Position::Condition => condition::parse(front, cursor),
        Position::Context => condition::parse_context(front, cursor),
        _ if position.is_action() => match listed_actions(cursor) {
            Some(actions) => Some(refuse_listed(front, cursor, &actions, false)),
            None => parse_plain(front, cursor, position),
        },
        _ => parse_plain(front, cursor, position),
    }
}

/// Reads actions in a Rust list: `vec![…]`, `&[…]`, a tuple, or the braces of a `use`.
fn listed_actions(cursor: &Cursor) -> Option<Vec<String>> {
    let length = cursor.until_comma();
    let last = length.checked_sub(1)?;
    let TokenTree::Group(group) = cursor.peek_at(last)? else { return None };
    let mut prefix = String::new();
    match (length, group.delimiter()) {
        (1, Delimiter::Parenthesis) => {
            let is_tuple = Cursor::group(group);
            if is_tuple.until_comma() == 0 || is_tuple.peek_at(is_tuple.until_comma()).is_none() {
                return None;
            }
        }
        (2, Delimiter::Bracket) if cursor.is_punct(0, '&') => {}
        (3, Delimiter::Bracket)
            if cursor.peek_ident().as_deref() == Some("vec") && cursor.is_punct(1, '!') => {}
        (4, Delimiter::Brace)
            if matches!(cursor.peek(), Some(TokenTree::Ident(_)))
                && cursor.is_punct(1, ':')
                && cursor.is_punct(2, ':') =>
        {
            prefix = format!("{}::", cursor.peek_ident()?);
        }
        _ => return None,
    }
    let mut inside = Cursor::group(group);
    let mut actions = Vec::new();
    while !inside.is_end() {
        let action: String = inside.take_until_comma().iter().map(ToString::to_string).collect();
        actions.push(format!("{prefix}{action}"));
        inside.eat_punct(',');
    }
    Some(actions)
}

/// Reports how a list of actions is written. Its contents are reported once it is a list.
fn refuse_listed(
    front: &mut Front,
    cursor: &mut Cursor,
    actions: &[String],
    is_in_list: bool,
) -> Node<'static> {
    const MOST: usize = 4;
    let span = cursor.span();
    cursor.take_until_comma();
    let mut shown = actions.iter().take(MOST).map(String::as_str).collect::<Vec<_>>();
    if actions.len() > MOST || actions.is_empty() {
        shown.push("…");
    }
    let shown = shown.join(", ");
    let help = if is_in_list { format!("write `{shown}`") } else { format!("write `[{shown}]`") };
    front.error_with_help(span, "a list of actions must be in plain brackets", Some(help));
    front.node(span, Value::Array(Vec::new()))
}

fn parse_plain(
    front: &mut Front,
    cursor: &mut Cursor,
    position: Position,
) -> Option<Node<'static>> {
    let length = cursor.until_comma();
    let span = cursor.span();
    match cursor.peek() {
        None => {
            front.error(span, "expected a value");
            None
        }
        Some(TokenTree::Punct(punct)) if punct.as_char() == ',' => {
            front.error(span, "expected a value, found a comma");
            None
        }
        Some(TokenTree::Group(group)) if length == 1 => {
            let group = group.clone();
            cursor.bump();
            if group.delimiter() == Delimiter::None && position.is_action() {
                // A path or an expression that a user's macro passes on.
                return Some(parse_action(front, &mut Cursor::group(&group)));
            }
            match group.delimiter() {
                Delimiter::Bracket => Some(parse_list(front, &group, position)),
                Delimiter::Brace => Some(parse_object(front, &group)),
                Delimiter::Parenthesis | Delimiter::None => {
                    Some(whole_hole(front, TokenTree::from(group).into(), span))
                }
            }
        }
        Some(TokenTree::Literal(literal)) if length == 1 => {
            let literal = literal.clone();
            cursor.bump();
            if position == Position::Account
                && let Some(account) = unquoted_account(&literal)
            {
                return Some(refuse_unquoted(front, span, &account, &format!("{account:?}")));
            }
            parse_literal(front, &literal)
        }
        Some(TokenTree::Punct(punct)) if punct.as_char() == '-' && length == 2 => {
            let mut tokens = cursor.take_until_comma().into_iter();
            match (tokens.next(), tokens.next()) {
                (Some(minus), Some(TokenTree::Literal(literal))) => {
                    negative_number(front, minus.span(), &literal)
                }
                _ => None,
            }
        }
        Some(TokenTree::Ident(word)) if length == 1 && is_json_word(word) => {
            parse_word(front, cursor, position)
        }
        Some(TokenTree::Ident(name)) if is_text_macro(cursor) => {
            let message =
                format!("`{name}!` is expanded only after this macro has read the policy");
            front.error_with_help(span, message, Some("write the literal".to_owned()));
            cursor.take_until_comma();
            None
        }
        Some(TokenTree::Ident(_)) if length == 2 && is_text_call(cursor) => {
            parse_text_call(front, cursor)
        }
        Some(_) if position.is_action() => Some(parse_action(front, cursor)),
        Some(TokenTree::Punct(punct)) if punct.as_char() == '*' && length == 1 => {
            cursor.bump();
            let help = "write `\"*\"`".to_owned();
            front.error_with_help(span, "`*` must be in quotes here", Some(help));
            Some(front.text_node(span, "*"))
        }
        Some(TokenTree::Ident(_)) if position == Position::Effect && length > 1 => {
            Some(parse_effect_path(front, cursor))
        }
        Some(TokenTree::Ident(_)) if length == 1 => parse_word(front, cursor, position),
        Some(_) => {
            let tokens = cursor.take_until_comma();
            let words = bare_words(&tokens);
            let node = whole_hole(front, tokens.into_iter().collect(), span);
            front.bare_words.extend(words.map(|words| (node.span.start, words)));
            Some(node)
        }
    }
}

/// Returns what reads like an unquoted string, such as `2012-10-17`.
fn bare_words(tokens: &[TokenTree]) -> Option<String> {
    let is_part = |token: &TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Literal(literal) => strings::string_of(literal).is_none(),
        TokenTree::Punct(punct) => punct.as_char() == '-',
        TokenTree::Group(_) => false,
    };
    tokens.iter().all(is_part).then(|| tokens.iter().map(ToString::to_string).collect())
}

pub(super) fn is_json_word(word: &proc_macro2::Ident) -> bool {
    word == "null" || word == "true" || word == "false"
}

/// Reads a single word: one of the grammar's, or a variable.
fn parse_word(front: &mut Front, cursor: &mut Cursor, position: Position) -> Option<Node<'static>> {
    let span = cursor.span();
    let word = cursor.peek_ident()?;
    let token = cursor.bump()?;
    match (word.as_str(), position) {
        ("true", _) => Some(front.node(span, Value::Bool(true))),
        ("false", _) => Some(front.node(span, Value::Bool(false))),
        ("null", _) => Some(front.node(span, Value::Null)),
        ("Allow" | "allow", Position::Effect) => Some(front.text_node(span, "Allow")),
        ("Deny" | "deny", Position::Effect) => Some(front.text_node(span, "Deny")),
        // A misspelled effect, which the checks report better than as a variable.
        (_, Position::Effect) if !nearest(&word, ["Allow", "Deny"].into_iter(), 1).is_empty() => {
            Some(front.text_node(span, word))
        }
        _ => {
            let node = whole_hole(front, token.into(), span);
            front.bare_words.insert(node.span.start, word);
            Some(node)
        }
    }
}

/// Reads `Effect::Allow`, reports what to write instead, and interprets it as intended.
fn parse_effect_path(front: &mut Front, cursor: &mut Cursor) -> Node<'static> {
    let span = cursor.span();
    let tokens = cursor.take_until_comma();
    let effect = match tokens.last() {
        Some(TokenTree::Ident(word)) if word == "Allow" || word == "Deny" => word.to_string(),
        _ => return whole_hole(front, tokens.into_iter().collect(), span),
    };
    let help = Some(format!("write `{effect}`"));
    front.error_with_help(span, "an effect must be a word, not a path", help);
    front.text_node(span, effect)
}

/// Reads `*`, `service:Name` or `service::Name`, with `_` for `-` in the prefix of the second.
fn parse_action(front: &mut Front, cursor: &mut Cursor) -> Node<'static> {
    let first = cursor.span();
    let word = cursor.peek_ident();
    let tokens = cursor.take_until_comma();
    let last = tokens.last().map_or(first, TokenTree::span);
    let rust_path = matches!(word.as_deref(), Some("crate" | "self" | "super"));
    if rust_path || tokens.iter().any(|token| matches!(token, TokenTree::Group(_))) {
        return whole_hole(front, tokens.into_iter().collect(), first);
    }
    front.shadow.add(&tokens);
    let text = prefixed(&tokens);
    let span = front.spans.range(first, last);
    if is_variable(&text) {
        front.action_words.insert(span.start);
    }
    Node { span, value: Value::String(text.into()) }
}

/// Returns whether the tokens of an action look like a variable or a field of one: API operations are
/// spelled differently.
fn is_variable(text: &str) -> bool {
    let is_operation = text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.contains(|one: char| one.is_ascii_lowercase());
    !is_operation && text.split('.').all(strings::is_name)
}

fn parse_list(front: &mut Front, group: &Group, position: Position) -> Node<'static> {
    let (mut elements, mut items) = (Vec::new(), Vec::new());
    parse_elements(front, &mut Cursor::group(group), position, &mut elements, &mut items);
    let splices: Vec<usize> = items.iter().filter_map(spliced).collect();
    if !splices.is_empty() && splices.len() == items.len() {
        front.open_lists.push(OpenList { splices, span: group.span() });
    }
    let span = front.spans.range(group.span_open(), group.span_close());
    let node = Node { span, value: Value::Array(elements) };
    front.note_list(&node, ListKind::Values, items);
    node
}

/// Returns the number of a splice's hole.
const fn spliced(item: &Item) -> Option<usize> {
    match item {
        Item::Spliced(_, hole) => Some(*hole),
        _ => None,
    }
}

/// Reads the elements in a list, or in the body of an `if` or a `for` in it.
fn parse_elements(
    front: &mut Front,
    inside: &mut Cursor,
    position: Position,
    elements: &mut Vec<Node<'static>>,
    items: &mut Vec<Item>,
) {
    while !inside.is_end() {
        commas::mend_values(front, inside, position);
        if flow::is_next(inside) {
            flow::parse_item(front, inside, items, &mut |front, body, items| {
                parse_elements(front, body, position, elements, items);
            });
            continue;
        }
        if inside.is_punct(0, '.') && inside.is_punct(1, '.') {
            let span = inside.span();
            inside.bump();
            inside.bump();
            let expression: TokenStream = inside.take_until_comma().into_iter().collect();
            let hole = front.holes.len();
            let node = splice(front, expression, span);
            items.extend(node.iter().map(|node| Item::Spliced(node.span.start, hole)));
            elements.extend(node);
        } else {
            let node = match listed_actions(inside).filter(|_| position.is_action()) {
                Some(actions) => Some(refuse_listed(front, inside, &actions, true)),
                None => parse_plain(front, inside, position),
            };
            items.extend(node.iter().map(|node| Item::Written(node.span.start)));
            elements.extend(node);
        }
        end_item(front, inside);
    }
}

fn splice(front: &mut Front, expression: TokenStream, span: Span) -> Option<Node<'static>> {
    if starts_no_expression(&expression) {
        front.error(span, "expected an iterator of values after `..`");
        return None;
    }
    let first = expression.clone().into_iter().next().map_or(span, |token| token.span());
    let text = front.hole(expression, first, true);
    Some(front.text_node(span, text))
}

/// Reads an object where none is allowed: the checks report it, at the object's position.
fn parse_object(front: &mut Front, group: &Group) -> Node<'static> {
    let mut inside = Cursor::group(group);
    let mut members: Vec<Member<'static>> = Vec::new();
    while !inside.is_end() {
        commas::mend(front, &mut inside, &|_| false);
        let span = inside.span();
        let key = match inside.bump() {
            Some(TokenTree::Ident(ident)) => Some(Some(ident.to_string())),
            Some(TokenTree::Literal(literal)) => Some(parse_key(front, &literal)),
            _ => None,
        };
        match key {
            Some(key) if inside.is_lone_colon(0) => {
                inside.bump();
                let value = parse_plain(front, &mut inside, Position::Other);
                if let (Some(key), Some(value)) = (key, value) {
                    members.push(front.member(&key, span, value));
                }
            }
            Some(None) => drop(inside.take_until_comma()),
            _ => {
                front.error(span, "expected a member `key: value`");
                inside.take_until_comma();
            }
        }
        end_item(front, &mut inside);
    }
    let span = front.spans.range(group.span_open(), group.span_close());
    Node { span, value: Value::Object(members) }
}

/// Returns the name of a member that is written as a string, with its holes. The checks report a name
/// that has one.
pub(super) fn parse_key(front: &mut Front, literal: &Literal) -> Option<String> {
    match parse_literal(front, literal)?.value {
        Value::String(text) => Some(text.into_owned()),
        _ => {
            front.error(literal.span(), "a key must be a string");
            None
        }
    }
}

pub(super) fn parse_literal(front: &mut Front, literal: &Literal) -> Option<Node<'static>> {
    let span = literal.span();
    match strings::string_of(literal) {
        Some(Ok(text)) if strings::is_raw(literal) => {
            refuse_private_use(front, &text, span)?;
            Some(front.text_node(span, text))
        }
        Some(Ok(text)) => {
            let text = fill_holes(front, &text, span)?;
            Some(front.text_node(span, text))
        }
        Some(Err(message)) => {
            front.error(span, message);
            None
        }
        None if literal.to_string().contains('"') => {
            let help =
                "use a raw string, `r#\"…\"#`, for JSON text with escapes of its own".to_owned();
            front.error_with_help(
                span,
                "the string has an escape sequence that is not valid in Rust",
                Some(help),
            );
            None
        }
        None => match strings::number_of(literal) {
            Ok(digits) => Some(front.node(span, Value::Number(digits.into()))),
            Err(message) => {
                front.error(span, message);
                None
            }
        },
    }
}

/// Returns the digits of a number where an account ID is meant.
pub(super) fn unquoted_account(literal: &Literal) -> Option<String> {
    let text = literal.to_string();
    let is_number = text.starts_with(|first: char| first.is_ascii_digit());
    let digits = || text.chars().filter(char::is_ascii_digit).collect();
    is_number.then(digits)
}

/// Reports an account ID without quotes, and reads it as if it had them.
pub(super) fn refuse_unquoted(
    front: &mut Front,
    span: Span,
    account: &str,
    code: &str,
) -> Node<'static> {
    let help = Some(format!("write `{code}`"));
    front.error_with_help(span, "an account ID must be in quotes", help);
    front.text_node(span, account)
}

fn negative_number(front: &mut Front, minus: Span, literal: &Literal) -> Option<Node<'static>> {
    match strings::number_of(literal) {
        Ok(digits) => {
            let span = front.spans.range(minus, literal.span());
            Some(Node { span, value: Value::Number(format!("-{digits}").into()) })
        }
        Err(message) => {
            front.error(literal.span(), message);
            None
        }
    }
}

/// Replaces each `{name}` with the character that represents its hole.
fn fill_holes(front: &mut Front, text: &str, span: Span) -> Option<String> {
    refuse_private_use(front, text, span)?;
    if !front.holes_in_strings || !text.contains(['{', '}']) {
        return Some(text.to_owned());
    }
    let pieces = match strings::split_holes(text) {
        Ok(pieces) => pieces,
        Err(message) => {
            front.error(span, message);
            return None;
        }
    };
    let mut filled = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => filled.push_str(&text),
            Piece::Hole(name) => {
                let ident = strings::hole_ident(&name, span)?;
                filled.push_str(&front.hole(TokenTree::from(ident).into(), span, false));
            }
        }
    }
    Some(filled)
}

/// The message for a character that would be mistaken for a hole.
pub(crate) const PRIVATE_USE: &str =
    "this string contains a private-use character: IAM does not store characters above U+00FF";

fn refuse_private_use(front: &mut Front, text: &str, span: Span) -> Option<()> {
    if has_hole(text) {
        front.error(span, PRIVATE_USE);
        return None;
    }
    Some(())
}

/// Records a value that is computed at run time as a whole.
fn whole_hole(front: &mut Front, expression: TokenStream, span: Span) -> Node<'static> {
    let text = front.hole(expression, span, false);
    front.text_node(span, text)
}

/// Returns whether a standard library macro that yields a string is next, which no rule would see.
fn is_text_macro(cursor: &Cursor) -> bool {
    matches!(cursor.peek_ident().as_deref(), Some("concat" | "env" | "include_str" | "stringify"))
        && cursor.is_punct(1, '!')
}

fn is_text_call(cursor: &Cursor) -> bool {
    matches!(cursor.peek_ident().as_deref(), Some("raw" | "unchecked"))
        && cursor.group_at(1, Delimiter::Parenthesis).is_some()
}

/// Reads `raw("…")`, a string whose braces are text, or `unchecked(…)`, a string that the rules do not judge.
fn parse_text_call(front: &mut Front, cursor: &mut Cursor) -> Option<Node<'static>> {
    let span = cursor.span();
    let name = cursor.peek_ident()?;
    cursor.bump();
    let Some(TokenTree::Group(group)) = cursor.bump() else { return None };
    let mut inside = Cursor::group(&group);
    if name == "raw" {
        let text = match inside.bump() {
            Some(TokenTree::Literal(literal)) => strings::string_of(&literal).and_then(Result::ok),
            _ => None,
        };
        let Some(text) = text.filter(|_| inside.is_end()) else {
            front.error(span, "`raw` accepts exactly one string");
            return None;
        };
        refuse_private_use(front, &text, span)?;
        return Some(front.text_node(span, text));
    }
    let argument: TokenStream = inside.take_until_comma().into_iter().collect();
    if argument.is_empty() || !inside.is_end() {
        front.error(span, "`unchecked` accepts exactly one string");
        return None;
    }
    let call = {
        let krate = front.krate.clone();
        quote::quote_spanned!(span=> #krate::unchecked(#argument))
    };
    Some(whole_hole(front, call, span))
}
