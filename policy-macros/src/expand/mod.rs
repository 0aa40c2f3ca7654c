//! From what the tokens say to what the compiler sees: a value, and what is wrong with it.

mod chain;
mod emit;
mod include;
mod literal;
mod single;
mod slot;

pub(crate) use chain::expand as chain;
use emit::emit;
pub(crate) use include::expand as include;
pub(crate) use single::{Single, expand as single};

use policy_core::Context;
use policy_core::check::{Outcome, check, syntax_finding};
use policy_core::document::{Document, Node, Value, read_json};
use policy_core::lint::{
    Check, Finding, Level, find_rule, unknown_rule_finding, unused_allow_finding,
};
use policy_core::model::hole::has_hole;
use policy_core::model::{Policy, PolicyKind};
use policy_core::path::{Path, Place};
use proc_macro2::{Span, TokenStream, TokenTree};

use crate::report::{Reports, Source};
use crate::settings::current;
use crate::tokens::{Front, GrammarError, PRIVATE_USE, Parsed, SpanTable, TextDocument};

/// Expands a policy macro. `input` is the path of the facade, a semicolon, and the user's tokens.
pub(crate) fn policy(kind: PolicyKind, input: TokenStream) -> TokenStream {
    let (krate, tokens) = split_crate(input);
    let mut front = Front::new(kind, krate, SpanTable::default());
    let parsed = front.parse(tokens);
    let mut reports = Reports::by(current());
    let policy = match parsed {
        Parsed::Document(document) => {
            let policy = judge(&mut front, &document, None, &mut reports);
            report_grammar(&front, &mut reports);
            policy
        }
        Parsed::Text(text) => {
            let policy = judge_text(&mut front, &text, &mut reports);
            report_grammar(&front, &mut reports);
            policy
        }
        Parsed::Nothing => {
            report_grammar(&front, &mut reports);
            None
        }
    };
    emit(&front, policy.as_ref(), reports)
}

/// The facade's path and the user's tokens.
pub(crate) fn split_crate(input: TokenStream) -> (TokenStream, TokenStream) {
    let mut tokens = input.into_iter();
    let is_end =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    let krate = tokens.by_ref().take_while(|token| !is_end(token)).collect();
    (krate, tokens.collect())
}

pub(crate) fn report_grammar(front: &Front, reports: &mut Reports) {
    for error in &front.errors {
        reports.grammar(error);
    }
}

/// Checks a document and reports what is found. Gives the policy where there is one.
pub(crate) fn judge(
    front: &mut Front,
    document: &Document<'_>,
    text: Option<(Span, Option<&str>)>,
    reports: &mut Reports,
) -> Option<Policy> {
    let Outcome { policy, findings } = check(document, front.kind, &context(front));
    let findings = settle(front, findings);
    let source = match text {
        Some((literal, file)) => Source::Text { literal, file },
        None => Source::Tokens(&front.spans),
    };
    for finding in &findings {
        let statement = finding.statement();
        if is_overshadowed(front, statement) {
            continue;
        }
        let cfg = front.cfgs.iter().find(|(index, _)| Some(*index) == statement);
        let cfg = cfg.map(|(_, cfg)| cfg.clone()).unwrap_or_default();
        reports.finding(finding, document, &source, &front.holes, &cfg);
    }
    report_allows(front, reports);
    policy
}

/// Suggestions are not shown, so they are looked for only where an attribute or the settings may name
/// their rule.
fn context(front: &Front) -> Context<'_> {
    let settings = current().settings();
    let named =
        !front.allows.is_empty() || !front.levels.is_empty() || !settings.rules().is_empty();
    let least = if named { Level::Suggestion } else { Level::Warning };
    // The literals of tokens have no characters of holes, and a text has holes where the call names
    // some: without any, such a character is one that AWS does not store.
    let has_holes = !front.holes.is_empty();
    Context { service: front.service.as_deref(), has_holes, least, ..settings.context() }
}

/// Of a statement with a mistake in its grammar, the rules would only repeat that something is
/// missing.
fn is_overshadowed(front: &Front, statement: Option<usize>) -> bool {
    match statement {
        Some(statement) => front.broken.contains(&statement),
        None => front.broken_document || !front.broken.is_empty(),
    }
}

/// Applies the levels and allows of the document, and after them the settings.
fn settle(front: &mut Front, findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept = Vec::with_capacity(findings.len());
    for finding in findings {
        // What is found while reading leaves no policy to expand to.
        if matches!(finding.rule().check, Check::Reading) {
            kept.push(finding);
            continue;
        }
        // What the settings would make of it is not known.
        if current().is_broken() {
            continue;
        }
        let allow = front.allows.iter_mut().find(|allow| {
            let same = find_rule(&allow.rule) == Some(finding.rule());
            same && (allow.statement.is_none() || allow.statement == finding.statement())
        });
        if let Some(allow) = allow {
            allow.used = true;
            continue;
        }
        let change =
            front.levels.iter().rev().find(|it| find_rule(&it.rule) == Some(finding.rule()));
        kept.extend(match change {
            Some(change) => Some(finding.leveled(change.level)),
            None => current().settings().settle(finding),
        });
    }
    kept
}

fn report_allows(front: &Front, reports: &mut Reports) {
    let empty = Document::new(Node { span: Default::default(), value: Value::Null });
    let no_cfg = TokenStream::new();
    let place = || Place::value(Path::root());
    let mut forbidden = Vec::new();
    let mut say = |finding: Finding, span: Span| {
        let Some(finding) = current().settings().settle(finding) else { return };
        reports.finding(
            &finding,
            &empty,
            &Source::Text { literal: span, file: None },
            &[],
            &no_cfg,
        );
    };
    for allow in &front.allows {
        let span = allow.span;
        let rule = find_rule(&allow.rule);
        if rule.is_none() {
            say(unknown_rule_finding(place(), &allow.rule), span);
        } else if rule.is_some_and(|rule| matches!(rule.check, Check::Reading)) {
            forbidden.push((allow.rule.clone(), span));
        } else if !allow.used && front.broken.is_empty() && !front.broken_document {
            say(unused_allow_finding(place(), &allow.rule), span);
        }
    }
    for change in &front.levels {
        if find_rule(&change.rule).is_none() {
            say(unknown_rule_finding(place(), &change.rule), change.span);
        }
    }
    for (rule, span) in forbidden {
        let message =
            format!("`{rule}` cannot be allowed: without what it asks for there is no policy");
        reports.grammar(&GrammarError { span, last: span, message, help: None });
    }
}

pub(crate) fn judge_text(
    front: &mut Front,
    text: &TextDocument,
    reports: &mut Reports,
) -> Option<Policy> {
    let mut document = match read_json(&text.text) {
        Ok(document) => document,
        Err(error) => {
            let node = Node { span: error.span(), value: Value::Null };
            let document = Document { text: Some(&text.text), ..Document::new(node) };
            let source = Source::Text { literal: text.span, file: text.file.as_deref() };
            let cfg = TokenStream::new();
            reports.finding(&syntax_finding(&error), &document, &source, &front.holes, &cfg);
            return None;
        }
    };
    if !text.names.is_empty() && has_private_use(&document.root) {
        front.error(text.span, PRIVATE_USE);
        return None;
    }
    for (name, expression, span) in &text.names {
        let stand_in = front.hole(expression.clone(), *span, false);
        if replace_hole(&mut document.root, &format!("{{{name}}}"), &stand_in) == 0 {
            front.error(*span, format!("the text has no hole `{{{name}}}`"));
        }
    }
    judge(front, &document, Some((text.span, text.file.as_deref())), reports)
}

/// Whether a text has a character that would pass for a hole.
fn has_private_use(node: &Node<'_>) -> bool {
    match &node.value {
        Value::String(text) => has_hole(text),
        Value::Array(elements) => elements.iter().any(has_private_use),
        Value::Object(members) => {
            members.iter().any(|it| has_hole(&it.key) || has_private_use(&it.value))
        }
        _ => false,
    }
}

/// Replaces a named hole in all strings. How many strings had it.
fn replace_hole(node: &mut Node<'_>, name: &str, stand_in: &str) -> usize {
    let replace = |text: &mut std::borrow::Cow<'_, str>| {
        let found = text.contains(name);
        if found {
            *text = text.replace(name, stand_in).into();
        }
        usize::from(found)
    };
    match &mut node.value {
        Value::String(text) => replace(text),
        Value::Array(elements) => {
            elements.iter_mut().map(|element| replace_hole(element, name, stand_in)).sum()
        }
        Value::Object(members) => members
            .iter_mut()
            .map(|member| {
                replace(&mut member.key) + replace_hole(&mut member.value, name, stand_in)
            })
            .sum(),
        _ => 0,
    }
}
