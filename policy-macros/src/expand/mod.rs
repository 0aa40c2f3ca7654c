//! From the parsed tokens to the expansion: a value, and the reports of what is wrong with it.

mod assertion;
mod chain;
mod contract;
mod emit;
mod flow;
mod include;
mod literal;
mod single;
mod slot;
mod text;
mod value;

pub(crate) use assertion::{Assertion, expand as assertion};
pub(crate) use chain::expand as chain;
use contract::Held;
use emit::emit;
pub(crate) use include::expand as include;
pub(crate) use single::{Single, expand as single};

use std::cell::LazyCell;
use std::collections::BTreeSet;

use policy_core::document::{Document, Node, Places, Span as DocumentSpan, Value, read_json};
use policy_core::finding::{Finding, Level, quoted};
use policy_core::findings::joined;
use policy_core::model::hole::hole_index;
use policy_core::model::{Policy, PolicyKind, Version};
use policy_core::path::{Path, Place};
use policy_core::reading::is_of_reading;
use policy_core::report::syntax_finding;
use policy_core::suggest::{did_you_mean, join, nearest};
use policy_lint::Context;
use policy_lint::check::{Outcome, check};
use policy_lint::{unknown_rule_finding, unused_allow_finding};
use policy_settings::{AllowEntry, Selector, Statements};
use proc_macro2::{Span, TokenStream, TokenTree};

use crate::report::{Reports, Source};
use crate::settings::current;
use crate::tokens::{
    Allow, Front, GrammarError, Hole, PRIVATE_USE, Parsed, SpanTable, TextDocument, in_rust_shape,
    named_like_elements,
};

/// Expands a policy macro. `input` is the path of the facade, a semicolon, and the user's tokens.
pub(crate) fn policy(kind: PolicyKind, input: TokenStream) -> TokenStream {
    let (krate, tokens) = split_crate(input);
    let mut front = Front::new(kind, krate, SpanTable::default());
    let parsed = front.parse(tokens);
    let mut reports = Reports::by(current());
    let made = match parsed {
        Parsed::Document(document) => {
            flow::refuse_empty(&mut front);
            let made = judge_statements(&mut front, &document, &[], &mut reports);
            refuse_lost(&mut front, &document);
            refuse_old_version(&mut front, made.as_ref().and_then(Made::policy));
            let held = Held { made: made.as_ref(), document: Some(&document) };
            contract::hold(&mut front, held, &mut reports);
            report_allows(&front, &mut reports);
            made
        }
        Parsed::Text(text) => judge_text(&mut front, &text, &mut reports).map(Made::Policy),
        Parsed::Nothing => None,
    };
    report_grammar(&front, &mut reports);
    emit(&front, made.as_ref(), reports)
}

/// What a document turned out to be.
#[derive(Clone)]
pub(crate) enum Made {
    /// A policy that is complete.
    Policy(Policy),
    /// A policy with control flow.
    Flow(flow::Checked),
}

impl Made {
    /// Returns the policy; for one with control flow, the variant with every element that can appear
    /// together.
    pub(crate) fn policy(&self) -> Option<&Policy> {
        match self {
            Self::Policy(policy) => Some(policy),
            Self::Flow(checked) => checked.policy(),
        }
    }
}

/// Checks a document that was built from tokens, in every variant that its control flow can produce.
pub(crate) fn judge_tokens(
    front: &mut Front,
    document: &Document<'static>,
    told: &[DocumentSpan],
    reports: &mut Reports,
) -> Option<Made> {
    let made = judge_statements(front, document, told, reports);
    report_allows(front, reports);
    made
}

fn judge_statements(
    front: &mut Front,
    document: &Document<'static>,
    told: &[DocumentSpan],
    reports: &mut Reports,
) -> Option<Made> {
    name_statements(front, document);
    flow::refuse_open_denials(front, document);
    if front.lists.is_empty() {
        judge(front, document, None, None, told, reports).map(Made::Policy)
    } else {
        let all = flow::variants(front, document).into_iter().map(|variant| {
            let numbers = Some(variant.numbers.as_slice());
            judge(front, &variant.document, None, numbers, told, reports)
        });
        // Every variant is checked, even if one of them is refused.
        let all: Vec<Option<Policy>> = all.collect();
        let variants = all.into_iter().collect::<Option<_>>();
        variants.map(|variants| Made::Flow(flow::Checked { document: document.clone(), variants }))
    }
}

/// Refuses splices into the old version, in which a spliced statement's policy variables would be plain text.
fn refuse_old_version(front: &mut Front, policy: Option<&Policy>) {
    let Some(splice) = front.splices.first() else { return };
    let span = splice.span;
    if policy.is_some_and(|policy| policy.version() == Version::V2008) {
        let message = "a policy of version `2008-10-17` cannot have splices: a policy variable in a \
                       spliced statement would be plain text in it";
        let help = "write `\"Version\": \"2012-10-17\"`".to_owned();
        front.error_with_help(span, message, Some(help));
    }
}

/// Splits the input into the facade's path and the user's tokens.
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

/// Checks a document and reports the findings, except at positions in `told`, which already have a report.
/// Returns the policy if there is one.
pub(crate) fn judge(
    front: &mut Front,
    document: &Document<'_>,
    text: Option<&TextDocument>,
    numbers: Option<&[usize]>,
    told: &[DocumentSpan],
    reports: &mut Reports,
) -> Option<Policy> {
    let Outcome { policy, findings } = check(document, front.kind, &context(front));
    let statements = Statements::of(document);
    let number = |finding: &Finding| number_in_call(&statements, finding, numbers);
    let findings = leveled(front, findings, &statements, &number);
    let source = match text {
        Some(text) => Source::Text { literal: text.span, file: text.file.as_deref() },
        None => Source::Tokens(&front.spans),
    };
    let places = Places::of(document);
    let is_told = |finding: &Finding| {
        let place = finding.place().clone().whole();
        is_overshadowed(front, number(finding)) || told.contains(&places.locate(&place))
    };
    let cfg_of = |finding: &Finding| {
        let cfg = front.cfgs.iter().find(|(index, _)| Some(*index) == number(finding));
        cfg.map(|(_, cfg)| cfg.clone()).unwrap_or_default()
    };
    let findings = findings.into_iter().filter(|finding| !is_told(finding));
    // A finding about a statement that may be absent is not joined with the others.
    let (apart, others): (Vec<_>, Vec<_>) =
        findings.partition(|finding| finding.stands_for().is_some() && !cfg_of(finding).is_empty());
    let in_json = front.writes_json || text.is_some();
    let values = LazyCell::new(|| named_like_elements(document));
    let in_shape = |text: &str| in_rust_shape(text, &values);
    let shape: Option<&dyn Fn(&str) -> String> = if in_json { None } else { Some(&in_shape) };
    let spelled = |finding: Finding| spelled(front, &places, shape, finding);
    for finding in joined(others).into_iter().chain(apart).map(spelled) {
        reports.finding(&finding, document, &source, &front.holes, &cfg_of(&finding));
    }
    if let Some(policy) = &policy {
        refuse_unfilled(front, document, policy);
    }
    policy
}

/// Resolves the Sids by which attributes name statements.
fn name_statements(front: &mut Front, document: &Document<'_>) {
    let statements = Statements::of(document);
    let sids = statements.sids();
    let mut unknown = Vec::new();
    for allow in &mut front.allows {
        let Some((sid, at)) = allow.sid.take() else { continue };
        match sids.iter().position(|it| *it == Some(sid.as_str())) {
            number @ Some(_) => allow.statement = number,
            None => unknown.push((sid, at)),
        }
    }
    for (sid, at) in unknown {
        let known: Vec<&str> = sids.iter().copied().flatten().collect();
        let near = nearest(&sid, known.iter().copied(), 2);
        let help = match known.as_slice() {
            [] => "no statement has a Sid".to_owned(),
            _ if near.is_empty() => format!("use {}", join(&known, "or")),
            _ => did_you_mean(&near),
        };
        front.error_with_help(
            at,
            format!("no statement has the Sid `{}`", quoted(&sid)),
            Some(help),
        );
    }
}

/// Returns the number in the call of a finding's statement. With control flow, a document may lack some of
/// the call's statements.
fn number_in_call(
    statements: &Statements<'_>,
    finding: &Finding,
    numbers: Option<&[usize]>,
) -> Option<usize> {
    let number = statements.number_of(finding);
    match numbers {
        Some(numbers) => numbers.get(number?).copied(),
        None => number,
    }
}

/// Returns a finding in the author's spelling. A finding about an action that looks like a variable
/// also gets a hint about how to write a variable there.
fn spelled(
    front: &Front,
    places: &Places<'_, '_>,
    shape: Option<&dyn Fn(&str) -> String>,
    finding: Finding,
) -> Finding {
    let start = || places.locate(&finding.place().clone().whole()).start;
    if finding.rule().name == "malformed-action"
        && front.action_words.contains(&start())
        && let Some(help) = finding.help_text().filter(|help| !help.starts_with("did you mean"))
    {
        let help =
            format!("{help}; put a value known at run time in parentheses, as in `(action)`");
        return finding.help(help);
    }
    let finding = match unquoted(front, places, &finding) {
        Some(text) => finding.help(format!("put the string in quotes: write `{text:?}`")),
        None => finding,
    };
    match shape {
        Some(shape) => finding.reworded(shape),
        None => finding,
    }
}

/// Returns the tokens of an element that cannot have a run-time value, if they look like an unquoted string.
fn unquoted(front: &Front, places: &Places<'_, '_>, finding: &Finding) -> Option<String> {
    const ELEMENTS: [&str; 3] = ["Version", "Id", "Sid"];
    if finding.rule().name != "misplaced-hole" {
        return None;
    }
    let pointer = places.resolve(&finding.place().path).to_string();
    let (_, element) = pointer.rsplit_once('/')?;
    ELEMENTS.contains(&element).then_some(())?;
    let start = places.locate(&finding.place().clone().whole()).start;
    let words = front.bare_words.get(&start)?;
    Some(words.clone())
}

/// Refuses each hole in a document that the expansion would not fill. The checks report the positions that
/// accept no value; this checks them against the expansion.
fn refuse_unfilled(front: &mut Front, document: &Document<'_>, policy: &Policy) {
    let mut holes = BTreeSet::new();
    holes_of(&document.root, &mut holes);
    for index in slot::unfilled(front, policy, &holes) {
        let Some(hole) = front.holes.get(index) else { continue };
        let (message, span) = (unfilled(hole), hole.span);
        front.error(span, message);
    }
}

/// Refuses each hole that was read but is not in the document, unless another error explains why.
fn refuse_lost(front: &mut Front, document: &Document<'_>) {
    if !front.errors.is_empty() {
        return;
    }
    let mut holes = BTreeSet::new();
    holes_of(&document.root, &mut holes);
    let lost = front.holes.iter().enumerate().filter(|(index, _)| !holes.contains(index));
    let lost: Vec<_> = lost.map(|(_, hole)| (unfilled(hole), hole.span)).collect();
    lost.into_iter().for_each(|(message, span)| front.error(span, message));
}

fn unfilled(hole: &Hole) -> String {
    format!("`{{{}}}` is in a position that no value can fill", hole.name)
}

/// Suggestions are not shown, so they are computed only if an attribute or the settings may name
/// their rule.
fn context(front: &Front) -> Context<'_> {
    let settings = current().settings();
    let named =
        !front.allows.is_empty() || !front.levels.is_empty() || !settings.rules().is_empty();
    let lowest_level = if named { Level::Suggestion } else { Level::Warning };
    // Token literals contain no hole characters, and JSON text has holes only if the call names
    // some: otherwise, such a character is one that AWS does not store.
    let has_holes = !front.holes.is_empty();
    Context {
        service: front.service.as_deref(),
        has_holes,
        variables: front.variables.of_holes(),
        lowest_level,
        ..settings.context()
    }
}

/// For a statement with a syntax error, the rules would only repeat that something is
/// missing.
fn is_overshadowed(front: &Front, statement: Option<usize>) -> bool {
    match statement {
        Some(statement) => front.broken.contains(&statement),
        None => front.broken_document || !front.broken.is_empty(),
    }
}

/// Applies the levels and allows of the document, and then the settings.
fn leveled(
    front: &mut Front,
    findings: Vec<Finding>,
    statements: &Statements<'_>,
    number: &dyn Fn(&Finding) -> Option<usize>,
) -> Vec<Finding> {
    let is_here = |allow: &Allow, finding: &Finding| {
        allow.contract.is_none()
            && (allow.statement.is_none() || allow.statement == number(finding))
    };
    leveled_where(front, findings, statements, &is_here)
}

/// Does the same, where `is_here` decides which allows apply to a finding.
fn leveled_where(
    front: &mut Front,
    findings: Vec<Finding>,
    statements: &Statements<'_>,
    is_here: &dyn Fn(&Allow, &Finding) -> bool,
) -> Vec<Finding> {
    let allowed: Vec<_> = front.allows.iter().map(|it| Selector::find(&it.rule)).collect();
    let changed: Vec<_> = front.levels.iter().map(|it| Selector::find(&it.rule)).collect();
    let means = |selector: &Option<Selector>, finding: &Finding| {
        selector.as_ref().is_some_and(|it| it.covers(finding))
    };
    let entries: Vec<&AllowEntry> = current().allows_in(front.path.as_deref()).collect();
    let mut kept = Vec::with_capacity(findings.len());
    for finding in findings {
        // Findings from reading leave no policy to expand.
        if is_of_reading(finding.rule()) {
            kept.push(finding);
            continue;
        }
        // The settings' effect on it is unknown.
        if current().is_broken() {
            continue;
        }
        let allow = front
            .allows
            .iter_mut()
            .zip(&allowed)
            .find(|(allow, selector)| is_here(allow, &finding) && means(selector, &finding));
        if let Some((allow, _)) = allow {
            allow.used = true;
            continue;
        }
        let mut changes = front.levels.iter().zip(&changed).rev();
        kept.extend(match changes.find(|(_, selector)| means(selector, &finding)) {
            Some((change, _)) => Some(finding.leveled(change.level)),
            None if entries.iter().any(|entry| entry.allows(&finding, statements)) => None,
            None => current().settings().apply(finding),
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
        let Some(finding) = current().settings().apply(finding) else { return };
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
        let selector = Selector::find(&allow.rule);
        if selector.is_none() {
            say(unknown_rule_finding(place(), &allow.rule), span);
        } else if selector.is_some_and(|it| it.is_fixed()) {
            forbidden.push((allow.rule.clone(), span));
        } else if !allow.used && front.broken.is_empty() && !front.broken_document {
            say(unused_allow_finding(place(), &allow.rule), span);
        }
    }
    for change in &front.levels {
        if Selector::find(&change.rule).is_none() {
            say(unknown_rule_finding(place(), &change.rule), change.span);
        }
    }
    for (rule, span) in forbidden {
        let message =
            format!("`{rule}` cannot be allowed: a policy that violates it cannot be built");
        reports.grammar(&GrammarError { span, last: span, message, help: None });
    }
}

pub(crate) fn judge_text(
    front: &mut Front,
    text: &TextDocument,
    reports: &mut Reports,
) -> Option<Policy> {
    let made = judge_json(front, text, reports).map(Made::Policy);
    contract::hold(front, Held { made: made.as_ref(), document: None }, reports);
    report_allows(front, reports);
    match made? {
        Made::Policy(policy) => Some(policy),
        Made::Flow(_) => None,
    }
}

fn judge_json(front: &mut Front, text: &TextDocument, reports: &mut Reports) -> Option<Policy> {
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
    name_statements(front, &document);
    if text.names.is_empty() {
        return judge(front, &document, Some(text), None, &[], reports);
    }
    if text::has_private_use(&mut document.root) {
        front.error(text.span, PRIVATE_USE);
        return None;
    }
    let source = Source::Text { literal: text.span, file: text.file.as_deref() };
    let mut told = Vec::new();
    let problems = text::problems(&document, &text.names);
    let statements = Statements::of(&document);
    let number = |finding: &Finding| statements.number_of(finding);
    for problem in leveled(front, problems, &statements, &number) {
        reports.finding(&problem, &document, &source, &[], &TokenStream::new());
        if problem.level() == Level::Error {
            told.push(document.locate(&problem.place().clone().whole()));
        }
    }
    text::fill(front, &mut document.root, &text.names);
    judge(front, &document, Some(text), None, &told, reports).filter(|_| told.is_empty())
}

/// Collects the numbers of the holes in a document.
pub(crate) fn holes_of(node: &Node<'_>, holes: &mut BTreeSet<usize>) {
    match &node.value {
        Value::String(text) => holes.extend(text.chars().filter_map(hole_index)),
        Value::Array(elements) => elements.iter().for_each(|element| holes_of(element, holes)),
        Value::Object(members) => members.iter().for_each(|member| {
            holes.extend(member.key.chars().filter_map(hole_index));
            holes_of(&member.value, holes);
        }),
        _ => {}
    }
}
