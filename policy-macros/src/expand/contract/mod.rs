//! The contracts of a call: what the policy is checked against at compile time.

mod paths;

use policy_core::document::{Document, Node, Value, read_json};
use policy_core::finding::{Finding, Level};
use policy_core::lower::lower;
use policy_core::model::Policy;
use policy_core::path::{Path, Place};
use policy_core::report::syntax_finding;
use policy_lint::contract::{
    Case, Ceiling, Contract, Told, Word, caveat, judge, read_box, read_ceiling, undecided,
};
use policy_settings::Statements;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::include::{Named, evaluate, find, read_file, track};
use super::{Made, context, leveled_where};
use crate::report::{Reports, Source};
use crate::settings::current;
use crate::tokens::contract::{Body, ContractTokens, Position, read};
use crate::tokens::{Allow, Front, GrammarError, in_rust_shape, named_like_elements};
use paths::Side;

/// What is checked against the contracts.
#[derive(Clone, Copy)]
pub(crate) struct Held<'a> {
    pub(crate) made: Option<&'a Made>,
    /// The document, if it was built from tokens.
    pub(crate) document: Option<&'a Document<'static>>,
}

/// Checks a policy against its call's contracts, and reports the ones that it violates.
pub(crate) fn hold(front: &mut Front, held: Held<'_>, reports: &mut Reports) {
    if front.noted.is_empty() {
        return;
    }
    let holes = front.holes.len();
    let contracts = read(front);
    if held.document.is_none() {
        name_alike(front, holes);
    }
    for (number, contract) in contracts.into_iter().enumerate() {
        let Some(contract) = contract else { continue };
        if let Some(splice) = front.splices.first() {
            let words = format!("..{}", splice.expression);
            refuse_spliced(front, contract.at, &words);
            continue;
        }
        let named = match &contract.body {
            Body::File(path, at) => tracked_file(path, *at),
            _ => of_holes(front, &contract),
        };
        front.bindings.extend(named);
        let Some(asked) = asked(front, &contract, number, reports) else { continue };
        let Some(told) = told(front, &contract, &asked, held) else { continue };
        let bare = held.made.and_then(Made::policy).is_some_and(Policy::has_bare_statement);
        report(front, &contract, number, told, (held, bare), reports);
    }
    front.holes.truncate(holes);
    front.variables.truncate(holes);
}

/// Refuses contracts where there is no policy to check against them.
pub(crate) fn refuse(front: &mut Front) {
    let noted: Vec<Span> = front.noted.drain(..).map(|noted| noted.span).collect();
    for span in noted {
        let help = "write the policy with its own macro, including its contracts, and name it here";
        let message = "the policies of a chain cannot have contracts";
        front.error_with_help(span, message, Some(help.to_owned()));
    }
}

/// Makes a hole of a contract the same as the hole of that name in the text.
fn name_alike(front: &mut Front, holes: usize) {
    let (of_text, of_contracts) = front.holes.split_at(holes);
    let same = |name: &str| of_text.iter().position(|hole| hole.name == name);
    let pairs: Vec<_> = of_contracts.iter().map(|hole| same(&hole.name)).collect();
    for (at, first) in pairs.into_iter().enumerate() {
        if let Some(first) = first {
            front.variables.alias(holes + at, first);
        }
    }
}

/// Returns the policies that control flow can produce from one in which each call must be allowed.
pub(super) fn forms(
    front: &Front,
    document: &Document<'static>,
) -> Result<Vec<Document<'static>>, String> {
    let paths = paths::of(front, document, &Position::default(), Side::Denials)?;
    Ok(paths.into_iter().map(|path| path.document).collect())
}

fn refuse_spliced(front: &mut Front, at: Span, splice: &str) {
    let message = format!(
        "a policy with spliced statements cannot have a contract: what `{splice}` allows is known only at run time"
    );
    let help =
        "test the value at run time: `policy.assert_allows(&request)`, with the feature `analysis`";
    front.error_with_help(at, message, Some(help.to_owned()));
}

/// Returns what a contract requires, or `None` if it has an error, which is reported.
fn asked(
    front: &mut Front,
    contract: &ContractTokens,
    number: usize,
    reports: &mut Reports,
) -> Option<Contract> {
    if let Some((message, help)) = contract.word.refused_for(front.kind) {
        front.error_with_help(contract.at, message, Some(help));
        return None;
    }
    match &contract.body {
        Body::All => Some(Contract::MustNotBePublic),
        Body::Requests(node, in_json) => {
            requests(front, contract, number, (node, *in_json), reports)
        }
        Body::File(path, at) => ceiling(front, contract.word, path, *at, reports),
    }
}

fn requests(
    front: &mut Front,
    contract: &ContractTokens,
    number: usize,
    (node, in_json): (&Node<'static>, bool),
    reports: &mut Reports,
) -> Option<Contract> {
    let document = Document::new(node.clone());
    let read = read_box(contract.word, &document, front.kind, &context(front), in_json);
    for misuse in read.misuses {
        let (span, last) = front.spans.resolve(misuse.span);
        let (message, help) = (front.with_holes_named(&misuse.message), misuse.help);
        front.errors.push(GrammarError { span, last, message, help });
    }
    let findings = of_contract(front, read.findings, number);
    let is_wrong = findings.iter().any(|finding| finding.level() == Level::Error);
    let values = named_like_elements(&read.document);
    for finding in findings {
        let finding =
            if in_json { finding } else { finding.reworded(&|text| in_rust_shape(text, &values)) };
        let (source, cfg) = (Source::Tokens(&front.spans), &contract.position.cfg);
        reports.finding(&finding, &read.document, &source, &front.holes, cfg);
    }
    let asked = read.asked.filter(|_| !is_wrong)?;
    Some(match contract.word {
        Word::MustAllow => Contract::MustAllow(asked),
        _ => Contract::MustNotAllow(asked),
    })
}

/// Reads the policy of a file. Errors in it are reported at its path.
fn ceiling(
    front: &mut Front,
    word: Word,
    path: &[TokenTree],
    at: Span,
    reports: &mut Reports,
) -> Option<Contract> {
    let named = match evaluate(path) {
        Ok(text) => Named { tokens: path.iter().cloned().collect(), text, span: at },
        Err(error) => {
            front.error(at, error);
            return None;
        }
    };
    // An editor does not report where the source file is; the compiler does.
    let text = read_file(front, &find(&named)?, &named)?;
    let source = Source::Text { literal: at, file: Some(&named.text) };
    let cfg = TokenStream::new();
    let document = match read_json(&text) {
        Ok(document) => document,
        Err(error) => {
            let node = Node { span: error.span(), value: Value::Null };
            let document = Document { text: Some(&text), ..Document::new(node) };
            reports.finding(&syntax_finding(&error), &document, &source, &[], &cfg);
            return None;
        }
    };
    match read_ceiling(&document, front.kind, &context(front)) {
        Ceiling::Policy(policy) if word == Word::MustEqual => Some(Contract::MustEqual(policy)),
        Ceiling::Policy(policy) => Some(Contract::MustNotExceed(policy)),
        Ceiling::Unread(findings) => {
            for finding in &findings {
                reports.finding(finding, &document, &source, &[], &cfg);
            }
            None
        }
        Ceiling::OfAnotherKind(reason) => {
            let help = format!("use `{}` with a policy of the same kind", word.as_str());
            front.error_with_help(at, format!("`{}`: {reason}", named.text), Some(help));
            None
        }
    }
}

/// Makes cargo rebuild when the file of a contract changes, even if it has errors. Only a regular file is
/// tracked: the compiler would read anything else to its end.
fn tracked_file(path: &[TokenTree], at: Span) -> TokenStream {
    let Ok(text) = evaluate(path) else { return TokenStream::new() };
    let named = Named { tokens: path.iter().cloned().collect(), text, span: at };
    match find(&named) {
        Some(path) if !path.is_file() => TokenStream::new(),
        _ => track(&named),
    }
}

/// Returns how a policy violates a contract, on the first violating path through it, or else what is open, or
/// what else is needed.
fn told(
    front: &Front,
    contract: &ContractTokens,
    asked: &Contract,
    held: Held<'_>,
) -> Option<Told> {
    let made = held.made?;
    let context = context(front);
    let known = current().settings().contract_context();
    let case = Case { kind: front.kind, context: &context, known };
    let is_plain = front.lists.is_empty()
        && front.cfgs.is_empty()
        && contract.position.within.is_empty()
        && !front.holes.iter().any(|hole| hole.splice);
    let document = match (held.document, made) {
        (Some(document), _) if !is_plain => document,
        (_, made) => {
            let policy = made.policy()?;
            return judge(asked, policy, &case).or_else(|| caveat(asked, policy, &case));
        }
    };
    let paths = match paths::of(front, document, &contract.position, Side::of(contract.word)) {
        Ok(paths) => paths,
        Err(reason) => return Some(undecided(&reason)),
    };
    let (mut open, mut also) = (None, None);
    for path in paths {
        let Some(policy) = lower(&path.document, context.has_holes).finish().0 else {
            open.get_or_insert_with(|| undecided("one variant of the policy is not valid"));
            continue;
        };
        let policy = policy.with_partition(context.partition);
        let in_call = |told: Told| Told {
            statement: told.statement.and_then(|number| path.numbers.get(number).copied()),
            finding: told.finding.reworded(&|text| renumbered(text, &path.numbers)),
        };
        match judge(asked, &policy, &case).map(in_call) {
            // If one path violates it, what is undecided on another does not matter.
            Some(unkept) if unkept.finding.rule().name != "undecided-contract" => {
                return Some(unkept);
            }
            Some(undecided) => {
                open.get_or_insert(undecided);
            }
            None if also.is_none() => also = caveat(asked, &policy, &case).map(in_call),
            None => {}
        }
    }
    open.or(also)
}

/// Replaces statement numbers in a message with the numbers that the statements have in the call. Text in
/// backticks is the user's and is kept.
fn renumbered(text: &str, numbers: &[usize]) -> String {
    const WORD: &str = "statement ";
    let mut renumbered = String::with_capacity(text.len());
    for (at, part) in text.split('`').enumerate() {
        if at > 0 {
            renumbered.push('`');
        }
        let mut rest = part;
        while let Some(start) = rest.find(WORD).filter(|_| at % 2 == 0) {
            let (before, after) = rest.split_at(start + WORD.len());
            renumbered.push_str(before);
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            let (number, after) = after.split_at(digits);
            let own = number.parse().ok().and_then(|number: usize| numbers.get(number));
            match own {
                Some(own) => renumbered.push_str(&own.to_string()),
                None => renumbered.push_str(number),
            }
            rest = after;
        }
        renumbered.push_str(rest);
    }
    renumbered
}

fn report(
    front: &mut Front,
    contract: &ContractTokens,
    number: usize,
    told: Told,
    (held, bare): (Held<'_>, bool),
    reports: &mut Reports,
) {
    let Told { mut finding, statement } = told;
    if let Some(statement) = statement {
        let path = Path::root().key("Statement");
        let path = if bare { path } else { path.index(statement) };
        finding = finding.related(Place::value(path), "the statement");
    }
    // The finding is at the contract, and its second place is at a statement of the policy.
    let root = held.document.map_or(Value::Null, |policy| policy.root.value.clone());
    let document = Document::new(Node { span: contract.span, value: root });
    for finding in of_contract(front, vec![finding], number) {
        let source = Source::Tokens(&front.spans);
        reports.finding(&finding, &document, &source, &front.holes, &contract.position.cfg);
    }
}

/// Returns the findings of a contract at the levels that the call and the settings set for them.
fn of_contract(front: &mut Front, findings: Vec<Finding>, number: usize) -> Vec<Finding> {
    let is_here = |allow: &Allow, _: &Finding| match allow.contract {
        Some(contract) => contract == number,
        None => allow.statement.is_none(),
    };
    leveled_where(front, findings, &Statements::default(), &is_here)
}

/// Names the expressions for the holes of a contract, so that the compiler resolves them. Nothing is
/// evaluated.
fn of_holes(front: &Front, contract: &ContractTokens) -> TokenStream {
    let Position { within, .. } = &contract.position;
    let Body::Requests(node, _) = &contract.body else { return TokenStream::new() };
    // Names bound in a body are not known outside of it.
    if !within.is_empty() {
        return TokenStream::new();
    }
    let mut holes = std::collections::BTreeSet::new();
    super::holes_of(node, &mut holes);
    let cfg = &contract.position.cfg;
    let named = holes.into_iter().filter(|index| {
        // A hole name in JSON text need not be a variable.
        front.variables.of_holes().get(*index).copied().flatten().is_none_or(|first| {
            first == *index || front.holes.get(first).is_none_or(|hole| !is_renamed(hole))
        })
    });
    let expressions = named.filter_map(|index| front.holes.get(index)).map(|hole| {
        let expression = &hole.expression;
        quote_spanned!(hole.span=> #cfg let _ = || { let _ = &#expression; };)
    });
    quote!(#(#expressions)*)
}

/// Returns whether a hole's name differs from the expression that fills it.
fn is_renamed(hole: &crate::tokens::Hole) -> bool {
    hole.expression.to_string() != hole.name
}
