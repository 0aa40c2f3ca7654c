//! A cursor over tokens that numbers them, so that a span of the document is a range of numbers.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use policy_core::document::{MOST_VALUES, Span as DocumentSpan};

/// The spans of all tokens that were seen, by number.
#[derive(Default)]
pub(crate) struct SpanTable {
    spans: Vec<Span>,
}

impl SpanTable {
    fn add(&mut self, span: Span) -> u32 {
        self.spans.push(span);
        u32::try_from(self.spans.len() - 1).unwrap_or(u32::MAX)
    }

    /// Adds one more token and returns its document span.
    pub(crate) fn one(&mut self, span: Span) -> DocumentSpan {
        let number = self.add(span);
        DocumentSpan::new(number, number.saturating_add(1))
    }

    /// Returns the document span from the token of `first` to that of `last`.
    pub(crate) fn range(&mut self, first: Span, last: Span) -> DocumentSpan {
        let start = self.add(first);
        let end = self.add(last);
        DocumentSpan::new(start, end.saturating_add(1))
    }

    /// Returns the first and the last token of a document span.
    pub(crate) fn resolve(&self, span: DocumentSpan) -> (Span, Span) {
        let at = |number: u32| self.spans.get(number as usize).copied();
        let first = at(span.start).unwrap_or_else(Span::call_site);
        (first, at(span.end.saturating_sub(1)).unwrap_or(first))
    }
}

/// The maximum nesting of brackets: far deeper than any policy, and far from the end of the stack of a
/// compiler that runs unoptimized macros.
pub(crate) const DEEPEST: usize = 128;

/// Returns the position of the first value beyond the maximum of a document. A value is in brackets, or
/// a comma follows it or its neighbor.
pub(crate) fn one_too_many(tokens: &TokenStream) -> Option<Span> {
    let mut values = 0_usize;
    let mut open = vec![tokens.clone().into_iter()];
    while let Some(inner) = open.last_mut() {
        let Some(token) = inner.next() else {
            open.pop();
            continue;
        };
        values += match &token {
            TokenTree::Group(group) => {
                open.push(group.stream().into_iter());
                1
            }
            TokenTree::Punct(punct) => usize::from(punct.as_char() == ','),
            TokenTree::Ident(_) | TokenTree::Literal(_) => 0,
        };
        if values > MOST_VALUES {
            return Some(token.span());
        }
    }
    None
}

/// Returns the span of a bracket that is nested too deeply, if there is one. The walk does not recurse.
pub(crate) fn too_deep(stream: &TokenStream) -> Option<Span> {
    let mut open = vec![stream.clone().into_iter()];
    while let Some(innermost) = open.last_mut() {
        match innermost.next() {
            Some(TokenTree::Group(group)) if open.len() >= DEEPEST => {
                return Some(group.span_open());
            }
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
            None => drop(open.pop()),
        }
    }
    None
}

/// Tokens with a position. Groups without delimiters, which `macro_rules!` puts around what it
/// passes on, are opened unless they contain an expression.
#[derive(Clone)]
pub(crate) struct Cursor {
    tokens: Vec<TokenTree>,
    at: usize,
    /// Where an error is reported when the tokens have ended.
    end: Span,
}

impl Cursor {
    pub(crate) fn new(stream: TokenStream, end: Span) -> Self {
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        Self { tokens, at: 0, end }
    }

    pub(crate) fn empty() -> Self {
        Self::of(Vec::new(), Span::call_site())
    }

    pub(crate) fn group(group: &Group) -> Self {
        Self::new(group.stream(), group.span_close())
    }

    pub(crate) const fn of(tokens: Vec<TokenTree>, end: Span) -> Self {
        Self { tokens, at: 0, end }
    }

    /// Returns the span for an error after the last token.
    pub(crate) const fn end(&self) -> Span {
        self.end
    }

    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.tokens.get(self.at)
    }

    pub(crate) fn peek_at(&self, ahead: usize) -> Option<&TokenTree> {
        self.tokens.get(self.at + ahead)
    }

    pub(crate) fn bump(&mut self) -> Option<TokenTree> {
        let token = self.tokens.get(self.at).cloned();
        self.at += usize::from(token.is_some());
        token
    }

    /// Inserts a token before the one that is `ahead`.
    pub(crate) fn insert(&mut self, ahead: usize, token: TokenTree) {
        let at = (self.at + ahead).min(self.tokens.len());
        self.tokens.insert(at, token);
    }

    /// Removes the token that is `ahead`.
    pub(crate) fn remove(&mut self, ahead: usize) -> Option<TokenTree> {
        let at = self.at + ahead;
        (at < self.tokens.len()).then(|| self.tokens.remove(at))
    }

    /// Replaces the token that is `ahead`.
    pub(crate) fn replace(&mut self, ahead: usize, token: TokenTree) {
        if let Some(present) = self.tokens.get_mut(self.at + ahead) {
            *present = token;
        }
    }

    pub(crate) const fn is_end(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// Returns the span of the next token, or of the end.
    pub(crate) fn span(&self) -> Span {
        self.peek().map_or(self.end, TokenTree::span)
    }

    pub(crate) fn is_punct(&self, ahead: usize, character: char) -> bool {
        matches!(self.peek_at(ahead), Some(TokenTree::Punct(punct)) if punct.as_char() == character)
    }

    pub(crate) fn eat_punct(&mut self, character: char) -> bool {
        let eaten = self.is_punct(0, character);
        self.at += usize::from(eaten);
        eaten
    }

    /// Returns whether a `:` that is not half of a `::` is `ahead`.
    pub(crate) fn is_lone_colon(&self, ahead: usize) -> bool {
        self.is_punct(ahead, ':')
            && !self.is_joint(ahead)
            && !(ahead > 0 && self.is_joint(ahead - 1))
    }

    fn is_joint(&self, ahead: usize) -> bool {
        let joint = |punct: &proc_macro2::Punct| punct.spacing() == proc_macro2::Spacing::Joint;
        matches!(self.peek_at(ahead), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && joint(punct))
            && self.is_punct(ahead + 1, ':')
    }

    pub(crate) fn peek_ident(&self) -> Option<String> {
        match self.peek() {
            Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
            _ => None,
        }
    }

    pub(crate) fn peek_group(&self, delimiter: Delimiter) -> Option<&Group> {
        self.group_at(0, delimiter)
    }

    pub(crate) fn group_at(&self, ahead: usize, delimiter: Delimiter) -> Option<&Group> {
        match self.peek_at(ahead) {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    /// Takes all tokens up to the next comma outside of brackets.
    pub(crate) fn take_until_comma(&mut self) -> Vec<TokenTree> {
        let mut taken = Vec::new();
        while let Some(token) = self.peek() {
            if matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',') {
                break;
            }
            taken.extend(self.bump());
        }
        taken
    }

    /// Returns how many tokens precede the next comma outside of brackets.
    pub(crate) fn until_comma(&self) -> usize {
        let rest = self.tokens.get(self.at..).unwrap_or_default();
        let comma =
            |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        rest.iter().position(comma).unwrap_or(rest.len())
    }
}

fn flatten(stream: TokenStream, tokens: &mut Vec<TokenTree>) {
    for token in stream {
        match token {
            TokenTree::Group(group) if is_transparent(&group) => flatten(group.stream(), tokens),
            other => tokens.push(other),
        }
    }
}

/// Returns whether a group without delimiters contains a single token, as for `$x:literal` and `$x:ident`.
fn is_transparent(group: &Group) -> bool {
    group.delimiter() == Delimiter::None && group.stream().into_iter().nth(1).is_none()
}
