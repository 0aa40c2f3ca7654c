//! The contracts of the settings, and checking files against them.

use std::path::Path;

use policy_core::document::read_json_bytes;
use policy_core::finding::{Level, quoted_line};
use policy_core::model::{Policy, PolicyKind};
use policy_core::path::{Path as Place, Place as At};
use policy_core::report::error_of_findings;
use policy_files::{MOST_BYTES, why};
use policy_lint::contract::{
    Case, Ceiling, Contract, Misuse, Told, Word, caveat, judge, misused, read_ceiling,
};
use policy_lint::{Context, Finding};
use policy_settings::{ContractEntry, Settings};

use crate::located::located_error;

/// The contents of the files that contracts name, by contract number.
#[derive(Default)]
pub(crate) struct Ceilings(Vec<Option<Vec<u8>>>);

impl Ceilings {
    /// Reads the files from the folder of the settings. `file` is the name of the settings file.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or does not contain a policy of the kind that its contract names. Each line
    /// starts with the location.
    pub(crate) fn read(
        settings: &Settings,
        folder: &Path,
        file: &str,
    ) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let texts = settings.contracts().iter().map(|entry| {
            let path = entry.file()?;
            let (line, column) = entry.position();
            let told = |words: String| quoted_line(&format!("{file}:{line}:{column}: {words}"));
            let bytes = match policy_files::read(&folder.join(path), MOST_BYTES) {
                Ok(bytes) => bytes,
                Err(error) => {
                    problems.push(told(format!("cannot read `{path}`: {}", why(&error))));
                    return None;
                }
            };
            // A contract that names no kind applies to its files whatever their kinds are.
            let kind = entry.kind().map(|kind| kind.of_document(None));
            let service = entry.kind().and_then(|kind| kind.service());
            let context = Context { service, ..settings.context() };
            match problem(&bytes, kind, &context) {
                None => Some(bytes),
                Some(words) => {
                    problems.push(told(format!("`{path}`: {words}")));
                    None
                }
            }
        });
        let texts: Vec<_> = texts.collect();
        if problems.is_empty() { Ok(Self(texts)) } else { Err(problems) }
    }
}

/// Why a file has no policy for a contract, with the location in the file.
fn problem(bytes: &[u8], kind: Option<PolicyKind>, context: &Context<'_>) -> Option<String> {
    let document = match read_json_bytes(bytes) {
        Ok(document) => document,
        Err(error) => return Some(located_error(bytes, &error).1.located.to_string()),
    };
    match read_ceiling(&document, kind.unwrap_or_default(), context) {
        Ceiling::Policy(_) => None,
        Ceiling::Unread(findings) => Some(error_of_findings(&document, findings).to_string()),
        Ceiling::OfAnotherKind(reason) => kind.map(|_| reason),
    }
}

/// A policy that is checked against contracts.
pub(crate) struct Subject<'a> {
    pub(crate) policy: &'a Policy,
    /// The kind that it is checked as if a contract names none.
    pub(crate) kind: PolicyKind,
    pub(crate) context: &'a Context<'a>,
}

/// Checks a policy against a contract. A finding is located at the statement that it is about.
pub(crate) fn hold(
    number: usize,
    entry: &ContractEntry,
    subject: &Subject<'_>,
    ceilings: &Ceilings,
    settings: &Settings,
    file: &str,
) -> Option<Finding> {
    let Subject { policy, kind, context } = *subject;
    let (kind, context) = match entry.kind() {
        Some(named) => (named.of_document(None), Context { service: named.service(), ..*context }),
        None => (kind, *context),
    };
    let known = settings.contract_context();
    let told = match contract(number, entry, kind, &context, ceilings, settings) {
        Ok(contract) => {
            let case = Case { kind, context: &context, known };
            judge(&contract, policy, &case).or_else(|| caveat(&contract, policy, &case))?
        }
        Err(misuse) => misused(&misuse),
    };
    let Told { finding, statement } = told;
    let path = match statement {
        None => Place::root(),
        Some(_) if policy.has_bare_statement() => Place::root().key("Statement"),
        Some(number) => Place::root().key("Statement").index(number),
    };
    Some(entry.located(finding.at(At::value(path)), file))
}

/// What a contract requires from policies of a kind.
fn contract(
    number: usize,
    entry: &ContractEntry,
    kind: PolicyKind,
    context: &Context<'_>,
    ceilings: &Ceilings,
    settings: &Settings,
) -> Result<Contract, Misuse> {
    let misuse = |message: String, help: Option<String>| Misuse {
        span: policy_core::document::Span::default(),
        message,
        help,
    };
    if let Some((message, help)) = entry.word().refused_for(kind) {
        return Err(misuse(message, Some(help)));
    }
    if let Some(asked) = entry.requests(kind, context) {
        // What depends on the service was not known when the settings were read.
        let mut judged = asked.findings.into_iter().filter_map(|it| settings.apply(it));
        if let Some(finding) = judged.find(|it| it.level() == Level::Error) {
            return Err(misuse(
                finding.message().to_owned(),
                finding.help_text().map(str::to_owned),
            ));
        }
        return match (asked.misuses.into_iter().next(), asked.asked) {
            (None, Some(asked)) if entry.word() == Word::MustAllow => {
                Ok(Contract::MustAllow(asked))
            }
            (None, Some(asked)) => Ok(Contract::MustNotAllow(asked)),
            (Some(first), _) => Err(first),
            (None, None) => Err(misuse("the contract could not be read".to_owned(), None)),
        };
    }
    let Some(path) = entry.file() else { return Ok(Contract::MustNotBePublic) };
    let bytes = ceilings.0.get(number).and_then(Option::as_deref).unwrap_or_default();
    let unread = || misuse(format!("`{path}` does not contain a policy"), None);
    let document = read_json_bytes(bytes).map_err(|_| unread())?;
    match read_ceiling(&document, kind, context) {
        Ceiling::Policy(policy) if entry.word() == Word::MustEqual => {
            Ok(Contract::MustEqual(policy))
        }
        Ceiling::Policy(policy) => Ok(Contract::MustNotExceed(policy)),
        Ceiling::Unread(_) => Err(unread()),
        Ceiling::OfAnotherKind(reason) => Err(misuse(format!("`{path}`: {reason}"), None)),
    }
}
