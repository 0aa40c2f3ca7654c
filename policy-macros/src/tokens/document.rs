//! Documents, statements and their keys.

use policy_core::document::{Document, Member, Node, Value};
use policy_core::model::{PolicyKind, TrustAction};
use policy_core::suggest::{did_you_mean, nearest};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::attributes::{self, Owner};
use super::flow::{self, Item, ListKind};
use super::value::{self, Position};
use super::{
    Cursor, Front, Parsed, Splice, TextDocument, commas, contract, covering, principal, strings,
};

/// The elements of a document.
pub(super) const DOCUMENT: [(&str, &str); 3] =
    [("Version", "version"), ("Id", "id"), ("Statement", "statement")];

/// The elements of a statement, and their spellings in the Rust shape.
pub(super) const STATEMENT: [(&str, &str); 10] = [
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
];

pub(super) fn parse(front: &mut Front, cursor: &mut Cursor) -> Parsed {
    attributes::inner(front, cursor);
    contract::take(front, cursor);
    if cursor.is_end() {
        let help = "write a statement, as in `allow { action: s3::GetObject, resource: \"arn:aws:s3:::bucket/*\" }`";
        front.error_with_help(Span::call_site(), "the policy is empty", Some(help.to_owned()));
        return Parsed::Nothing;
    }
    if let Some(parsed) = parse_single(front, cursor) {
        return parsed;
    }
    if starts_member(cursor) {
        let members = parse_members(front, cursor, &DOCUMENT, &[]);
        return document(Node { span: covering(&members), value: Value::Object(members) }, front);
    }
    let first = first_token(cursor);
    let (statements, items) = parse_items(front, cursor);
    from_statements(front, first, statements, items)
}

/// Returns where the findings of a whole policy are reported: a macro does not know the span of its own
/// name, and the whole call is too large a span.
fn first_token(cursor: &Cursor) -> Span {
    match cursor.peek() {
        Some(TokenTree::Group(group)) => group.span_open(),
        _ => cursor.span(),
    }
}

/// Reads a document that is one token: a list, an object or a string; or one principal.
fn parse_single(front: &mut Front, cursor: &mut Cursor) -> Option<Parsed> {
    let only = cursor.until_comma();
    let last = cursor.peek_at(only).is_none() || cursor.peek_at(only + 1).is_none();
    match cursor.peek()? {
        TokenTree::Literal(literal) if only == 1 && (last || is_names(cursor)) => {
            let literal = literal.clone();
            let text = match strings::string_of(&literal)? {
                Ok(text) => text,
                Err(message) => {
                    front.error(literal.span(), message);
                    return Some(Parsed::Nothing);
                }
            };
            if text == "*" {
                return Some(from_principal(front, cursor));
            }
            if !text.trim_start().starts_with(['{', '[']) {
                let help = (front.kind == PolicyKind::Trust).then(|| {
                    "write a principal as `Aws(\"…\")`, `Service(\"…\")` or similar".to_owned()
                });
                let message =
                    "a string on its own must be the JSON text of a policy, which starts with `{`";
                front.error_with_help(literal.span(), message, help);
                return Some(Parsed::Nothing);
            }
            cursor.bump();
            cursor.eat_punct(',');
            let names = parse_names(front, cursor);
            Some(Parsed::Text(TextDocument { text, span: literal.span(), file: None, names }))
        }
        TokenTree::Group(group) if only == 1 && last => match group.delimiter() {
            Delimiter::Bracket => {
                let mut inside = Cursor::group(group);
                let first = group.span_open();
                attributes::inner(front, &mut inside);
                let (statements, items) = parse_items(front, &mut inside);
                Some(from_statements(front, first, statements, items))
            }
            Delimiter::Brace if is_document(group) => {
                let group = group.clone();
                let mut inside = Cursor::group(&group);
                let members = parse_members(front, &mut inside, &DOCUMENT, &[]);
                let span = front.spans.range(group.span_open(), group.span_close());
                Some(document(Node { span, value: Value::Object(members) }, front))
            }
            _ => None,
        },
        TokenTree::Ident(_) if last && principal::is_call(cursor) => {
            Some(from_principal(front, cursor))
        }
        _ => None,
    }
}

/// Returns whether the names of holes in a string literal follow it.
fn is_names(cursor: &Cursor) -> bool {
    let ident = matches!(cursor.peek_at(2), Some(TokenTree::Ident(_)));
    let after = cursor.peek_at(3);
    ident && (after.is_none() || cursor.is_punct(3, ',') || cursor.is_punct(3, '='))
}

/// Reads `name` or `name = expression`, for the holes of a text.
pub(super) fn parse_names(
    front: &mut Front,
    cursor: &mut Cursor,
) -> Vec<(String, TokenStream, Span)> {
    let mut names = Vec::new();
    while !cursor.is_end() {
        let span = cursor.span();
        match (cursor.peek_ident(), cursor.bump()) {
            (Some(name), Some(ident)) if cursor.eat_punct('=') => {
                let expression: TokenStream = cursor.take_until_comma().into_iter().collect();
                let expression = if expression.is_empty() { ident.into() } else { expression };
                names.push((name, expression, span));
            }
            (Some(name), Some(ident)) => names.push((name, ident.into(), span)),
            _ => front.error(span, "expected the name of a hole: `name` or `name = value`"),
        }
        end_item(front, cursor);
    }
    names
}

fn document(root: Node<'static>, front: &Front) -> Parsed {
    let mut document = Document::new(root);
    document.spliced_statements = !front.splices.is_empty();
    Parsed::Document(document)
}

/// Reads the Rust shape: a list of statements, in the current version.
fn from_statements(
    front: &mut Front,
    first: Span,
    statements: Vec<Node<'static>>,
    items: Vec<Item>,
) -> Parsed {
    let version = front.text_node(first, "2012-10-17");
    let version = front.member("Version", first, version);
    let list = front.node(first, Value::Array(statements));
    front.note_list(&list, ListKind::Statements, items);
    let list = front.member("Statement", first, list);
    let root = front.node(first, Value::Object(vec![version, list]));
    document(root, front)
}

/// Returns a statement that allows one principal the action of its type.
fn from_principal(front: &mut Front, cursor: &mut Cursor) -> Parsed {
    let span = cursor.span();
    if front.kind != PolicyKind::Trust {
        front.error(span, "only a trust policy can be written as just its principal");
        return Parsed::Nothing;
    }
    front.statement = Some(0);
    let Some(principal) = principal::parse(front, cursor) else { return Parsed::Nothing };
    let effect = front.text_node(span, "Allow");
    let mut members = vec![front.member("Effect", span, effect)];
    members.push(front.member("Principal", span, principal));
    add_trust_action(front, &mut members, span);
    let statement = Node { span: covering(&members), value: Value::Object(members) };
    front.statement = None;
    from_statements(front, span, vec![statement], Vec::new())
}

/// Reads a document by its keys. An object without keys is the JSON of a document that lacks everything.
fn is_document(group: &Group) -> bool {
    let mut inside = Cursor::group(group);
    if inside.is_end() {
        return true;
    }
    while !inside.is_end() {
        if let Some((key, _)) = peek_key(&inside)
            && DOCUMENT.iter().any(|(quoted, bare)| key == *quoted || key == *bare)
        {
            return true;
        }
        inside.take_until_comma();
        inside.bump();
    }
    false
}

fn starts_member(cursor: &Cursor) -> bool {
    peek_key(cursor).is_some() && cursor.is_lone_colon(1)
}

/// Returns the next key, and whether it is quoted.
fn peek_key(cursor: &Cursor) -> Option<(String, bool)> {
    match cursor.peek()? {
        TokenTree::Ident(ident) => Some((ident.to_string(), false)),
        TokenTree::Literal(literal) => strings::string_of(literal)?.ok().map(|text| (text, true)),
        _ => None,
    }
}

/// Reads the statements of a list, with their attributes; splices are recorded separately.
fn parse_items(front: &mut Front, cursor: &mut Cursor) -> (Vec<Node<'static>>, Vec<Item>) {
    let (mut statements, mut items) = (Vec::new(), Vec::new());
    parse_statements(front, cursor, &mut statements, &mut items);
    front.statement = None;
    (statements, items)
}

/// Reads the statements in a list, or in the body of an `if` or a `for` in it.
fn parse_statements(
    front: &mut Front,
    cursor: &mut Cursor,
    statements: &mut Vec<Node<'static>>,
    items: &mut Vec<Item>,
) {
    while !cursor.is_end() {
        let is_contract = contract::follows(cursor);
        front.statement = (!is_contract).then_some(statements.len());
        let owner = if is_contract {
            Owner::Contract(front.noted.len())
        } else {
            Owner::Statement(statements.len())
        };
        let attribute = cursor.is_punct(0, '#').then(|| cursor.span());
        let cfg = attributes::outer(front, cursor, owner);
        if is_contract {
            commas::mend(front, cursor, &|_| false);
            contract::note(front, cursor, cfg);
            end_item(front, cursor);
            continue;
        }
        if flow::is_next(cursor) {
            commas::mend(front, cursor, &|_| false);
            if let Some(at) = attribute {
                let help = "put it on the statements in the body".to_owned();
                let message = "an attribute must be on a statement, not on an `if` or a `for`";
                front.error_with_help(at, message, Some(help));
            }
            flow::parse_item(front, cursor, items, &mut |front, body, items| {
                parse_statements(front, body, statements, items);
            });
            continue;
        }
        commas::mend(front, cursor, &|_| false);
        if cursor.is_punct(0, '.') && cursor.is_punct(1, '.') {
            let number = front.splices.len();
            parse_splice(front, cursor, statements.len(), &cfg);
            if front.splices.len() > number {
                items.push(Item::SplicedStatements(number));
            }
        } else if let Some(statement) = parse_item(front, cursor) {
            if !cfg.is_empty() {
                front.cfgs.push((statements.len(), cfg));
                front.configured.push(statement.span.start);
            }
            items.push(Item::Written(statement.span.start));
            statements.push(statement);
        }
        end_item(front, cursor);
    }
}

fn parse_splice(front: &mut Front, cursor: &mut Cursor, before: usize, cfg: &TokenStream) {
    let span = cursor.span();
    cursor.bump();
    cursor.bump();
    let expression: TokenStream = cursor.take_until_comma().into_iter().collect();
    if !cfg.is_empty() {
        front.error(span, "a splice cannot have attributes: put the choice inside the expression");
    } else if starts_no_expression(&expression) {
        front.error(span, "expected an iterator of statements after `..`");
    } else {
        front.splices.push(Splice { before, expression, span });
    }
}

/// Returns whether no Rust expression can begin here, as after the third dot of `...x`.
pub(super) fn starts_no_expression(expression: &TokenStream) -> bool {
    match expression.clone().into_iter().next() {
        None => true,
        Some(TokenTree::Punct(first)) => matches!(first.as_char(), '.' | '='),
        Some(_) => false,
    }
}

/// Reads `allow { … }`, `deny { … }` or `{ … }`.
fn parse_item(front: &mut Front, cursor: &mut Cursor) -> Option<Node<'static>> {
    let effect = match cursor.peek_ident().as_deref() {
        Some("allow" | "Allow") => Some("Allow"),
        Some("deny" | "Deny") => Some("Deny"),
        _ => None,
    };
    let effect_span = cursor.span();
    if effect.is_some() {
        cursor.bump();
    }
    let Some(group) = cursor.peek_group(Delimiter::Brace).cloned() else {
        let span = cursor.span();
        let json = match cursor.peek() {
            Some(TokenTree::Ident(word)) => value::is_json_word(word),
            other => matches!(other, Some(TokenTree::Literal(_) | TokenTree::Group(_))),
        };
        if effect.is_none() && json {
            return value::parse(front, cursor, Position::Other);
        }
        let near = match cursor.peek() {
            Some(TokenTree::Ident(word)) => {
                nearest(&word.to_string(), ["allow", "deny"].into_iter(), 1)
            }
            _ => Vec::new(),
        };
        let help = if near.is_empty() {
            "write `allow { … }`, `deny { … }`, an object, or `..statements`".to_owned()
        } else {
            did_you_mean(&near)
        };
        front.error_with_help(span, "expected a statement", Some(help));
        cursor.take_until_comma();
        return None;
    };
    cursor.bump();
    let mut members = Vec::new();
    if let Some(effect) = effect {
        let node = front.text_node(effect_span, effect);
        members.push(front.member("Effect", effect_span, node));
    }
    let mut inside = Cursor::group(&group);
    members.extend(parse_members(front, &mut inside, &STATEMENT, &[]));
    if effect == Some("Allow") && front.kind == PolicyKind::Trust {
        add_trust_action(front, &mut members, effect_span);
    }
    let span = front.spans.range(group.span_open(), group.span_close());
    Some(Node { span, value: Value::Object(members) })
}

/// In the Rust shape, an omitted action is the one with which the principal assumes the role.
pub(super) fn add_trust_action(front: &mut Front, members: &mut Vec<Member<'static>>, span: Span) {
    let has = |name: &str| members.iter().any(|member| member.key == name);
    if has("Action") || has("NotAction") {
        return;
    }
    let principal = members.iter().find(|member| member.key == "Principal");
    let fitting = |member: &Member<'static>| principal::trust_actions(&member.value);
    let actions = principal.map_or_else(|| vec![TrustAction::AssumeRole], fitting);
    let mut actions: Vec<_> =
        actions.into_iter().map(|action| front.text_node(span, action.as_str())).collect();
    let Some(last) = actions.pop() else { return };
    let value = if actions.is_empty() {
        last
    } else {
        actions.push(last);
        front.node(span, Value::Array(actions))
    };
    members.push(front.member("Action", span, value));
}

/// Reads the members of an object whose keys are listed in a table.
pub(super) fn parse_members(
    front: &mut Front,
    cursor: &mut Cursor,
    known: &[(&'static str, &'static str)],
    extra: &[&'static str],
) -> Vec<Member<'static>> {
    let mut members = Vec::new();
    let is_key = |name: &str| known.iter().any(|(exact, bare)| name == *exact || name == *bare);
    while !cursor.is_end() {
        commas::mend(front, cursor, &is_key);
        let span = cursor.span();
        let Some((written, quoted)) = peek_key(cursor) else {
            let help = "write the member as `key: value`".to_owned();
            front.error_with_help(span, "expected a key", Some(help));
            cursor.take_until_comma();
            cursor.eat_punct(',');
            continue;
        };
        let written = match cursor.bump() {
            Some(TokenTree::Literal(literal)) => match value::parse_key(front, &literal) {
                Some(text) => text,
                None => {
                    cursor.take_until_comma();
                    cursor.eat_punct(',');
                    continue;
                }
            },
            _ => written,
        };
        if !cursor.is_lone_colon(0) {
            let written = front.with_holes_named(&written);
            if policy_lint::contract::Word::parse(&written).is_some() {
                let help = "write it next to the statements, before or after this one";
                let message = "a contract applies to the whole policy and cannot be in a statement";
                front.error_with_help(span, message, Some(help.to_owned()));
            } else {
                let message = format!("expected `:` and a value after `{written}`");
                front.error(cursor.span(), message);
            }
            cursor.take_until_comma();
            cursor.eat_punct(',');
            continue;
        }
        cursor.bump();
        let key = canonical_key(&written, quoted, known, extra);
        let position = Position::of_element(&key);
        if let Some(value) = parse_element(front, cursor, position) {
            front.writes_json |= quoted || written.starts_with(|first: char| first.is_uppercase());
            members.push(front.member(&key, span, value));
        }
        end_item(front, cursor);
    }
    members
}

fn parse_element(
    front: &mut Front,
    cursor: &mut Cursor,
    position: Position,
) -> Option<Node<'static>> {
    if position != Position::Statement {
        return value::parse(front, cursor, position);
    }
    match cursor.peek() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            let group = group.clone();
            cursor.bump();
            let (statements, items) = parse_items(front, &mut Cursor::group(&group));
            let span = front.spans.range(group.span_open(), group.span_close());
            let node = Node { span, value: Value::Array(statements) };
            front.note_list(&node, ListKind::Statements, items);
            Some(node)
        }
        Some(token) if is_statement(token, cursor.group_at(1, Delimiter::Brace).is_some()) => {
            front.statement = Some(0);
            let statement = parse_item(front, cursor);
            front.statement = None;
            statement
        }
        _ => value::parse(front, cursor, position),
    }
}

/// Returns whether a statement begins here: `{ … }`, or an effect and its braces.
fn is_statement(token: &TokenTree, has_braces: bool) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Ident(word) => {
            has_braces && ["allow", "Allow", "deny", "Deny"].iter().any(|effect| word == effect)
        }
        _ => false,
    }
}

/// Returns the name of an element, for a key in either spelling. A quoted key must match exactly.
fn canonical_key(
    written: &str,
    quoted: bool,
    known: &[(&'static str, &'static str)],
    extra: &[&'static str],
) -> String {
    let found = known.iter().find(|(name, bare)| written == *name || (!quoted && written == *bare));
    let extra = extra.iter().find(|name| written == **name);
    found.map(|(name, _)| *name).or(extra.copied()).unwrap_or(written).to_owned()
}

/// Expects a comma or the end after an item.
pub(super) fn end_item(front: &mut Front, cursor: &mut Cursor) {
    if cursor.is_end() || cursor.eat_punct(',') {
        return;
    }
    if let Some(token) = cursor.peek() {
        let (span, message) = (token.span(), commas::before(token));
        front.error(span, message);
    }
    cursor.take_until_comma();
    cursor.eat_punct(',');
}
