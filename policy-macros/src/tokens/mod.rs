//! Macro tokens to [`Document`]: the JSON spelling and the Rust shape in one grammar.
//!
//! The parser never stops at an error: it records the error, skips to the next comma and continues, so
//! that all errors of an invocation are reported together.

mod attributes;
mod commas;
mod condition;
pub(crate) mod contract;
pub(crate) mod cursor;
mod document;
pub(crate) mod flow;
pub(crate) mod hops;
mod principal;
pub(crate) mod request;
mod rust_shape;
pub(crate) mod shadow;
mod strings;
mod value;
mod variables;

use std::path::PathBuf;

use policy_core::document::{Document, Member, Node, Span as DocumentSpan, Value};
use policy_core::finding::with_holes_named;
use policy_core::model::PolicyKind;
use policy_core::model::hole::{MAX_HOLES, hole_character};
use proc_macro2::{Span, TokenStream, TokenTree};

pub(crate) use cursor::{Cursor, SpanTable};
pub(crate) use principal::trust_actions;
pub(crate) use rust_shape::{in_rust_shape, named_like_elements};
pub(crate) use shadow::Shadow;
pub(crate) use strings::{LiteralError, is_name, segments, string_of};
pub(crate) use value::PRIVATE_USE;
pub(crate) use variables::Variables;

/// A syntax error in the macro's own grammar.
pub(crate) struct GrammarError {
    pub(crate) span: Span,
    pub(crate) last: Span,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

/// A position in the document that an expression fills at run time.
#[derive(Clone)]
pub(crate) struct Hole {
    /// The expression.
    pub(crate) expression: TokenStream,
    /// What messages call it: the expression, or the name that a text uses for it.
    pub(crate) name: String,
    /// Where errors about its type are reported.
    pub(crate) span: Span,
    /// Whether it is an iterator of values, `..expr`.
    pub(crate) splice: bool,
    /// Whether it must be an account, as in `Account(…)`.
    pub(crate) account: bool,
    /// Whether it is an external ID of a chain.
    pub(crate) external_id: bool,
    /// Whether it represents what control flow builds, which fills it as is.
    pub(crate) made: bool,
}

/// A list that has no elements other than its splices.
#[derive(Clone)]
pub(crate) struct OpenList {
    /// The splices, as hole numbers.
    pub(crate) splices: Vec<usize>,
    pub(crate) span: Span,
}

/// Statements that are spliced in at run time.
#[derive(Clone)]
pub(crate) struct Splice {
    /// The number of written statements before it.
    pub(crate) before: usize,
    pub(crate) expression: TokenStream,
    pub(crate) span: Span,
}

/// An `#[allow(rule, reason = "…")]`.
pub(crate) struct Allow {
    /// The rule's name, as written.
    pub(crate) rule: String,
    /// The statement that it belongs to, or the whole document.
    pub(crate) statement: Option<usize>,
    /// The contract that it belongs to.
    pub(crate) contract: Option<usize>,
    /// The Sid of that statement, until it is looked up.
    pub(crate) sid: Option<(String, Span)>,
    pub(crate) span: Span,
    /// Whether it has suppressed a finding.
    pub(crate) used: bool,
}

/// A level that a document sets for a rule.
pub(crate) struct LevelChange {
    pub(crate) rule: String,
    pub(crate) level: policy_core::finding::Level,
    pub(crate) span: Span,
}

/// What the attributes of a policy set for rules.
#[derive(Default)]
pub(crate) struct Said {
    pub(crate) allows: Vec<Allow>,
    pub(crate) levels: Vec<LevelChange>,
}

/// What the tokens of one macro call contain.
pub(crate) struct Front {
    pub(crate) kind: PolicyKind,
    /// The service of a resource-based policy, if it is named.
    pub(crate) service: Option<String>,
    /// The file that the document is in.
    pub(crate) path: Option<PathBuf>,
    /// The path of the facade, as `$crate` names it.
    pub(crate) krate: TokenStream,
    pub(crate) spans: SpanTable,
    pub(crate) errors: Vec<GrammarError>,
    pub(crate) holes: Vec<Hole>,
    /// Which of the holes have the same value.
    pub(crate) variables: Variables,
    /// The lists with control flow.
    pub(crate) lists: Vec<flow::List>,
    /// The holes in the bodies of control flow, where the names that it binds are known.
    pub(crate) inner_holes: Vec<std::ops::Range<usize>>,
    pub(crate) open_lists: Vec<OpenList>,
    pub(crate) splices: Vec<Splice>,
    /// The expressions that fill several holes of a text, each of which is evaluated once.
    pub(crate) bindings: TokenStream,
    pub(crate) allows: Vec<Allow>,
    pub(crate) levels: Vec<LevelChange>,
    /// The `#[cfg(…)]`s of statements.
    pub(crate) cfgs: Vec<(usize, TokenStream)>,
    /// The positions of the statements that are under one.
    pub(crate) configured: Vec<u32>,
    /// What an editor sees of the action tokens.
    pub(crate) shadow: Shadow,
    /// Whether an element's name is written as in IAM JSON, and not in the Rust shape.
    pub(crate) writes_json: bool,
    /// The positions of the actions that look like a variable or one of its fields.
    pub(crate) action_words: std::collections::HashSet<u32>,
    /// The tokens at positions where they may be a string without its quotes.
    pub(crate) bare_words: std::collections::HashMap<u32, String>,
    /// Statements with a syntax error, about which the rules report nothing more.
    pub(crate) broken: Vec<usize>,
    /// Whether there is an error outside of any statement.
    pub(crate) broken_document: bool,
    /// The statement that is being read.
    statement: Option<usize>,
    /// Whether `{name}` in a string is a hole.
    holes_in_strings: bool,
    /// The number of `if`s and `for`s that were read.
    flows: usize,
    /// The contracts, where they appear.
    pub(crate) noted: Vec<contract::Noted>,
    /// Control flow that contains only contracts.
    pub(crate) idle: Vec<flow::Item>,
    /// The branches around the position that is being read.
    within: Vec<(usize, Option<usize>)>,
}

/// What a macro call turned out to contain.
pub(crate) enum Parsed {
    /// A document, built from the tokens.
    Document(Document<'static>),
    /// One string literal that contains JSON text, and the holes that the call names in it.
    Text(TextDocument),
    /// Nothing that could be read; the errors say why.
    Nothing,
}

/// JSON text in a string literal.
pub(crate) struct TextDocument {
    pub(crate) text: String,
    pub(crate) span: Span,
    /// The file that it was read from, as the user named it.
    pub(crate) file: Option<String>,
    /// The names of the holes in it, with the value of each.
    pub(crate) names: Vec<(String, TokenStream, Span)>,
}

impl Front {
    pub(crate) fn new(kind: PolicyKind, krate: TokenStream, spans: SpanTable) -> Self {
        Self {
            kind,
            service: None,
            path: None,
            krate,
            spans,
            errors: Vec::new(),
            holes: Vec::new(),
            variables: Variables::default(),
            lists: Vec::new(),
            inner_holes: Vec::new(),
            open_lists: Vec::new(),
            splices: Vec::new(),
            bindings: TokenStream::new(),
            allows: Vec::new(),
            levels: Vec::new(),
            cfgs: Vec::new(),
            configured: Vec::new(),
            shadow: Shadow::default(),
            writes_json: false,
            action_words: std::collections::HashSet::new(),
            bare_words: std::collections::HashMap::new(),
            broken: Vec::new(),
            broken_document: false,
            statement: None,
            holes_in_strings: true,
            flows: 0,
            noted: Vec::new(),
            idle: Vec::new(),
            within: Vec::new(),
        }
    }

    /// Reads the tokens of a policy macro.
    pub(crate) fn parse(&mut self, tokens: TokenStream) -> Parsed {
        match self.cursor(tokens) {
            Some(mut cursor) => document::parse(self, &mut cursor),
            None => Parsed::Nothing,
        }
    }

    /// Returns a cursor over the tokens of a call, unless they are nested too deeply.
    pub(crate) fn cursor(&mut self, tokens: TokenStream) -> Option<Cursor> {
        if let Some(span) = cursor::too_deep(&tokens) {
            self.error(
                span,
                format!("brackets are nested more than {} levels deep", cursor::DEEPEST),
            );
            return None;
        }
        if let Some(span) = cursor::one_too_many(&tokens) {
            let help = "split it: IAM accepts at most 131,072 characters";
            let message = "the document has more than 200,000 values";
            self.error_with_help(span, message, Some(help.to_owned()));
            return None;
        }
        Some(Cursor::new(tokens, Span::call_site()))
    }

    /// Returns a string with each hole shown as the expression that fills it.
    pub(crate) fn with_holes_named(&self, text: &str) -> String {
        let name = |index: usize| self.holes.get(index).map(|it| it.name.clone());
        with_holes_named(text, &|index| name(index).unwrap_or_default())
    }

    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.error_with_help(span, message, None);
    }

    pub(crate) fn error_with_help(
        &mut self,
        span: Span,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        match self.statement {
            Some(statement) => self.broken.push(statement),
            None => self.broken_document = true,
        }
        self.errors.push(GrammarError { span, last: span, message: message.into(), help });
    }

    /// Records an expression and returns the string that represents it.
    pub(crate) fn hole(&mut self, expression: TokenStream, span: Span, splice: bool) -> String {
        let name = expression.to_string();
        self.named_hole(name, expression, span, splice)
    }

    /// Does the same for a hole that a text names.
    pub(crate) fn named_hole(
        &mut self,
        name: String,
        expression: TokenStream,
        span: Span,
        splice: bool,
    ) -> String {
        let (account, external_id, made) = (false, false, false);
        match hole_character(self.holes.len()) {
            Some(character) => {
                if !splice {
                    self.variables.add(self.holes.len(), &expression, &name);
                }
                self.holes.push(Hole {
                    expression,
                    name,
                    span,
                    splice,
                    account,
                    external_id,
                    made,
                });
                character.to_string()
            }
            None => {
                let message = format!("a policy can have at most {MAX_HOLES} holes");
                if self.errors.last().is_none_or(|last| last.message != message) {
                    self.error(span, message);
                }
                String::new()
            }
        }
    }

    /// Returns the number of the next `if` or `for`.
    fn next_flow(&mut self) -> usize {
        self.flows += 1;
        self.flows
    }

    /// Returns whether a hole is in the body of control flow.
    pub(crate) fn is_inner(&self, hole: usize) -> bool {
        self.inner_holes.iter().any(|inner| inner.contains(&hole))
    }

    /// Records a list that has control flow.
    fn note_list(&mut self, node: &Node<'static>, kind: flow::ListKind, items: Vec<flow::Item>) {
        if flow::has_flow(&items) {
            self.lists.push(flow::List { place: node.span.start, kind, items });
        }
    }

    /// Takes back the items of a list whose elements go into another one.
    fn take_list(&mut self, node: &Node<'static>) -> Option<Vec<flow::Item>> {
        let at = self.lists.iter().position(|list| list.place == node.span.start)?;
        Some(self.lists.remove(at).items)
    }

    fn node(&mut self, span: Span, value: Value<'static>) -> Node<'static> {
        Node { span: self.spans.one(span), value }
    }

    fn text_node(&mut self, span: Span, text: impl Into<String>) -> Node<'static> {
        self.node(span, Value::String(text.into().into()))
    }

    fn member(&mut self, key: &str, span: Span, value: Node<'static>) -> Member<'static> {
        Member { key: key.to_owned().into(), key_span: self.spans.one(span), value }
    }
}

/// Reads the tokens before the kind of an included file: the attributes for the file's policy.
pub(crate) fn read_attributes(front: &mut Front, cursor: &mut Cursor) {
    attributes::before_kind(front, cursor);
}

/// Inserts a comma where one is missing or mistyped before the next one.
pub(crate) fn mend_comma(front: &mut Front, cursor: &mut Cursor) {
    commas::mend(front, cursor, &|_| false);
}

/// Removes the contracts that are next to the file of an included policy.
pub(crate) fn take_contracts(front: &mut Front, cursor: &mut Cursor) {
    contract::take(front, cursor);
}

/// Reads the tokens after the text of a document: the names of its holes.
pub(crate) fn read_names(
    front: &mut Front,
    cursor: &mut Cursor,
) -> Vec<(String, TokenStream, Span)> {
    document::parse_names(front, cursor)
}

/// Reads a macro call that is one string literal, preceded by what is allowed before it; its `{name}`s are
/// holes. Also returns the position of the literal.
pub(crate) fn read_value(front: &mut Front, cursor: &mut Cursor) -> (Option<String>, Span) {
    attributes::outer(front, cursor, attributes::Owner::Document);
    let span = cursor.span();
    let node = match cursor.peek() {
        Some(TokenTree::Literal(_)) => value::parse(front, cursor, value::Position::Other),
        _ => None,
    };
    cursor.eat_punct(',');
    let text = match node.map(|node| node.value) {
        Some(Value::String(text)) if cursor.is_end() => Some(text.into_owned()),
        _ => {
            if front.errors.is_empty() {
                front.error(span, "expected one string literal");
            }
            None
        }
    };
    (text, span)
}

/// Returns the span of an object that has no braces of its own: that of its members.
fn covering(members: &[Member<'static>]) -> DocumentSpan {
    let start = members.iter().map(|member| member.key_span.start).min().unwrap_or(0);
    let end = members.iter().map(|member| member.value.span.end).max().unwrap_or(0);
    DocumentSpan::new(start, end)
}

/// Returns a name with a prefix as one string: `execute_api::Invoke` is `execute-api:Invoke`.
fn prefixed(tokens: &[TokenTree]) -> String {
    let text = joined(tokens);
    match text.split_once("::") {
        Some((prefix, name)) => format!("{}:{name}", prefix.replace('_', "-")),
        None => text,
    }
}

/// Returns the tokens as one string without spaces.
fn joined(tokens: &[TokenTree]) -> String {
    tokens.iter().map(ToString::to_string).collect()
}
