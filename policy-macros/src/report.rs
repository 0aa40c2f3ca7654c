//! Findings and syntax errors in a form that rustc can show: compile errors and deprecation warnings.

use std::collections::HashSet;
use std::ops::Range;

use policy_core::document::{Document, LineIndex};
use policy_core::finding::{Finding, Level, draw_line, presentable, quoted_line, with_holes_named};
use policy_core::path::Path;
use policy_core::rule::Rule;
use policy_core::sort::sort_by_key;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use crate::settings::Loaded;
use crate::tokens::{Front, GrammarError, Hole, SpanTable};

/// How the findings of a document map to the user's tokens.
pub(crate) enum Source<'a> {
    /// The document was built from tokens.
    Tokens(&'a SpanTable),
    /// The document is the text of one string literal, or of the file that the literal names.
    Text { literal: Span, file: Option<&'a str> },
}

/// A report in the expansion.
struct Item {
    order: usize,
    cfg: TokenStream,
    tokens: TokenStream,
    /// The rules that report the same mistake better.
    yields_to: &'static [&'static str],
}

/// Everything that one invocation reports.
#[derive(Default)]
pub(crate) struct Reports {
    items: Vec<Item>,
    /// What was reported at which tokens, and under which `#[cfg]`.
    told: HashSet<(usize, String, String)>,
    has_error: bool,
    /// The tokens that make cargo rebuild when the settings change.
    tracking: TokenStream,
}

impl Reports {
    /// Returns empty reports for a call that is checked with the project's settings.
    pub(crate) fn by(settings: &Loaded) -> Self {
        let mut reports = Self { tracking: settings.tracking(), ..Self::default() };
        if let Some(error) = settings.error() {
            reports.grammar(&error);
        }
        reports
    }

    /// Returns whether the build must fail, regardless of configuration.
    pub(crate) const fn has_error(&self) -> bool {
        self.has_error
    }

    pub(crate) fn grammar(&mut self, error: &GrammarError) {
        let mut text = error.message.clone();
        if let Some(help) = &error.help {
            text.push_str("\n  help: ");
            text.push_str(help);
        }
        self.error(0, &text, error.span, error.last, &TokenStream::new());
    }

    /// Adds a finding, under its statement's `#[cfg]`. Suggestions are not shown.
    pub(crate) fn finding(
        &mut self,
        finding: &Finding,
        document: &Document<'_>,
        source: &Source<'_>,
        holes: &[Hole],
        cfg: &TokenStream,
    ) {
        if finding.level() == Level::Suggestion {
            return;
        }
        let name =
            |index: usize| holes.get(index).map_or_else(String::new, |hole| shorten(&hole.name));
        let finding = finding.clone().with_holes_named(&name);
        let span = document.locate(finding.place());
        let order = span.start as usize;
        let (first, last) = match source {
            Source::Tokens(table) => table.resolve(span),
            Source::Text { literal, .. } => (*literal, *literal),
        };
        let text = describe(&finding, document, source, first, &name);
        // A value of a chain appears in several of its policies.
        if !self.told.insert((order, text.clone(), cfg.to_string())) {
            return;
        }
        if finding.level() == Level::Error {
            self.drop_weaker(order, finding.rule().name);
            self.error(order, &text, first, last, cfg);
        } else {
            self.warning(order, &text, finding.rule(), first, cfg);
        }
    }

    /// Removes the warnings at a place that yield to a rule of the chain, which is checked after its
    /// policies.
    fn drop_weaker(&mut self, order: usize, rule: &str) {
        self.items.retain(|item| item.order != order || !item.yields_to.contains(&rule));
    }

    fn error(&mut self, order: usize, text: &str, first: Span, last: Span, cfg: &TokenStream) {
        self.has_error |= cfg.is_empty();
        let mut literal = proc_macro2::Literal::string(text);
        literal.set_span(last);
        let mut message =
            Group::new(proc_macro2::Delimiter::Brace, TokenTree::from(literal).into());
        message.set_span(last);
        let path = quote_spanned!(first=> ::core::compile_error!);
        let tokens = quote!(#path #message);
        self.items.push(Item { order, cfg: cfg.clone(), tokens, yields_to: &[] });
    }

    /// Stable Rust has no warnings from macros, but it warns about uses of a deprecated constant.
    fn warning(
        &mut self,
        order: usize,
        text: &str,
        rule: &'static Rule,
        span: Span,
        cfg: &TokenStream,
    ) {
        let name = Ident::new(&rule.name.replace('-', "_"), span);
        let note = text.trim_end();
        let tokens = quote_spanned! {span=>
            const _: () = {
                #[deprecated(note = #note)]
                #[allow(non_upper_case_globals)]
                const #name: () = ();
                #name
            };
        };
        self.items.push(Item { order, cfg: cfg.clone(), tokens, yields_to: rule.yields_to });
    }

    /// Returns the items to put before the value, in source order. Without a value, reports
    /// under a `#[cfg]` are emitted unconditionally, since they may explain why it is missing.
    pub(crate) fn into_tokens(mut self, has_value: bool) -> TokenStream {
        sort_by_key(&mut self.items, |item| item.order);
        let under = |cfg: TokenStream| if has_value { cfg } else { TokenStream::new() };
        let items = self.items.into_iter().map(|Item { cfg, tokens, .. }| {
            let cfg = under(cfg);
            quote!(#cfg #tokens)
        });
        std::iter::once(self.tracking).chain(items).collect()
    }
}

fn describe(
    finding: &Finding,
    document: &Document<'_>,
    source: &Source<'_>,
    first: Span,
    name: &dyn Fn(usize) -> String,
) -> String {
    let mut text = finding.message().to_owned();
    let mut line = |words: &str| {
        text.push_str("\n  ");
        text.push_str(words);
    };
    match (source, document.text) {
        (Source::Text { file, .. }, Some(json)) => {
            draw_source(finding, document, json, *file, &mut line);
        }
        _ => {
            if let Some(excerpt) = finding.drawn_excerpt("  ") {
                line(excerpt.strip_prefix("  ").unwrap_or(&excerpt));
            }
        }
    }
    for related in finding.related_places() {
        // A place in another document, such as a raw string, has no position in this one.
        let is_elsewhere = document.resolve(&related.place.path) == Path::root()
            && related.place.path != Path::root();
        let at = document.locate(&related.place);
        let at = match (source, document.text) {
            _ if is_elsewhere => None,
            (Source::Text { file, .. }, Some(json)) => {
                let at = LineIndex::new(json).line_column(at.start as usize);
                Some(position(at.line, at.column, *file))
            }
            (Source::Tokens(table), _) => position_of(table.resolve(at).0, first),
            _ => None,
        };
        let at = at.unwrap_or_else(|| {
            quoted_line(&with_holes_named(&related.place.path.to_string(), name))
        });
        line(&format!("note: {} (at {at})", related.note));
    }
    if let Some(help) = finding.help_text() {
        line(&format!("help: {help}"));
    }
    line(&finding.rule_line());
    text
}

/// Returns a position in a text, or in the file with that text.
fn position(line: usize, column: usize, file: Option<&str>) -> String {
    match file {
        Some(file) => format!("{file}:{line}:{column}"),
        None => format!("line {line}, column {column}"),
    }
}

/// Returns the position of a token that is in the same file as another one. Only a compiler knows it.
fn position_of(token: Span, other: Span) -> Option<String> {
    if !proc_macro::is_available() {
        return None;
    }
    let (token, other) = (token.unwrap(), other.unwrap());
    (token.file() == other.file()).then(|| position(token.line(), token.column(), None))
}

/// Renders the line of text that contains a finding, with carets under its position.
fn draw_source(
    finding: &Finding,
    document: &Document<'_>,
    json: &str,
    file: Option<&str>,
    line: &mut dyn FnMut(&str),
) {
    let span = document.locate(finding.place());
    let index = LineIndex::new(json);
    let start = index.line_column(span.start as usize);
    let within = index.line_range(start.line);
    let inside = |at: u32| (at as usize).clamp(within.start, within.end) - within.start;
    let end = if file.is_some() { "" } else { ":" };
    line(&format!("at {}{end}", position(start.line, start.column, file)));
    // A tab has no fixed width under which carets could be aligned.
    let text = index.line(start.line).replace('\t', " ");
    let label = finding.label().unwrap_or_default();
    let drawn = draw_line(&text, &(inside(span.start)..inside(span.end)), label);
    drawn.iter().for_each(|it| line(it));
}

/// Renders a message about a value that no rule covers, with carets under a part of the value, as for
/// findings.
pub(crate) fn drawn(
    front: &Front,
    message: &str,
    text: &str,
    range: Range<usize>,
    label: &str,
) -> String {
    let named = |text: Option<&str>| front.with_holes_named(text.unwrap_or_default());
    let start = named(text.get(..range.start)).len();
    let end = start + named(text.get(range)).len();
    let [line, carets] = draw_line(&named(Some(text)), &(start..end), label);
    let message = presentable(front.with_holes_named(message));
    format!("{message}\n  {line}\n  {carets}")
}

fn shorten(expression: &str) -> String {
    const LONGEST: usize = 40;
    match expression.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", expression.get(..at).unwrap_or_default()),
        None => expression.to_owned(),
    }
}
