//! The findings of one document, with everything that the output formats need to show them.

use std::ops::Range;

use policy_core::document::{
    Document, LineIndex, Places, Span, SyntaxError, read_json, read_json_bytes,
};
use policy_core::finding::{Finding, Level};
use policy_core::findings::joined;
use policy_core::model::{Policy, PolicyKind};
use policy_core::path::{Path, Step};
use policy_core::read_policy;
use policy_core::repair::Repair;
use policy_core::report::{LocatedFinding, locate, locate_bytes, locate_syntax};
use policy_lint::Context;
use policy_lint::check::{check, check_policy};
use policy_settings::{DocumentKind, Selector, Settings};

use crate::allowed::Entries;
use crate::contracts::Subject;
use crate::input::Text;
use crate::settings::Project;
use crate::twins::Likeness;

/// The word that replaces the kind for the settings.
const SETTINGS: &str = "settings";

/// A document that was checked.
pub(crate) struct Checked {
    pub(crate) text: Text,
    /// The word for its kind.
    pub(crate) kind: String,
    /// The text, with U+FFFD for invalid UTF-8.
    pub(crate) source: String,
    pub(crate) findings: Vec<Shown>,
    /// The findings that the settings allow.
    pub(crate) allowed: Vec<Allowed>,
    /// What it has in common with policies that may be equivalent, if it is a policy.
    pub(crate) likeness: Option<Likeness>,
}

/// A finding that the settings allow, and why.
pub(crate) struct Allowed {
    pub(crate) shown: Shown,
    pub(crate) reason: String,
}

/// A finding with all its locations in the text.
pub(crate) struct Shown {
    pub(crate) located: LocatedFinding,
    /// Other locations that the finding names, each with its note.
    pub(crate) related: Vec<(Span, String)>,
}

impl Shown {
    pub(crate) const fn finding(&self) -> &Finding {
        self.located.finding()
    }

    pub(crate) fn level(&self) -> Level {
        self.finding().level()
    }

    pub(crate) fn range(&self) -> Range<usize> {
        bytes(self.located.span())
    }

    /// The path. A name of megabytes in it is truncated, since each finding below repeats it.
    pub(crate) fn path(&self) -> String {
        const LONGEST: usize = 8_192;
        let steps = self.located.path().steps();
        let long = steps
            .iter()
            .position(|step| matches!(step, Step::Key { name, .. } if name.len() > LONGEST));
        let Some(long) = long else { return self.located.path().to_string() };
        let mut short = Path::root();
        for step in steps.iter().take(long) {
            short = match step {
                Step::Key { name, .. } => short.key(name.clone()),
                Step::Index(index) => short.index(*index as usize),
            };
        }
        format!("{short}/…")
    }

    /// Whether its edits do not change what the policy allows.
    pub(crate) fn keeps_meaning(&self) -> bool {
        self.finding().repair().is_some_and(Repair::keeps_meaning)
    }

    /// The code, or the name of the rule if there is none.
    pub(crate) fn id(&self) -> &'static str {
        self.finding().code().unwrap_or(self.finding().rule().name)
    }
}

pub(crate) const fn bytes(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

impl Checked {
    /// Reads and checks a document. Allowed findings are left out; `entries` are the settings entries that
    /// apply to it.
    pub(crate) fn of(
        text: Text,
        kind: &DocumentKind,
        settings: &Settings,
        entries: &mut Entries<'_>,
        allowed: &[Selector],
    ) -> Self {
        let mut by_entry = Vec::new();
        let is_allowed = |it: &Finding| allowed.iter().any(|selector| selector.leaves_out(it));
        let apply = |it| settings.apply(it);
        let mut likeness = None;
        let (kind_word, source, findings) = {
            let outcome = read_json_bytes(&text.bytes);
            let checked_as = kind.of_document(outcome.as_ref().ok());
            let context =
                Context { service: kind.service(), is_sent_as_written: true, ..settings.context() };
            let (source, findings) = match &outcome {
                Ok(document) => {
                    let source = document.text.unwrap_or_default();
                    let outcome = check(document, checked_as, &context);
                    let mut found = outcome.findings;
                    let mut open = Vec::new();
                    if let Some(policy) = &outcome.policy {
                        likeness = Some(Likeness::of(policy, checked_as, kind.service()));
                        let subject = Subject { policy, kind: checked_as, context: &context };
                        (found, open) = entries.hold(&subject, found);
                    }
                    let found = entries.sort_out(found, document, &is_allowed);
                    by_entry = found
                        .allowed
                        .into_iter()
                        .chain(open)
                        .map(|(reason, findings)| (reason, located(source, document, findings)))
                        .collect();
                    let found =
                        found.others.into_iter().filter(|it| !is_allowed(it)).filter_map(apply);
                    (source.to_owned(), located(source, document, found.collect()))
                }
                Err(error) => {
                    let (source, finding) = located_error(&text.bytes, error);
                    let shown = Some(finding).filter(|it| !is_allowed(it.finding()));
                    (source, shown.into_iter().collect())
                }
            };
            (kind.word(checked_as), source, findings)
        };
        let with_reason = |(reason, shown): (String, Vec<Shown>)| {
            shown.into_iter().map(move |shown| Allowed { shown, reason: reason.clone() })
        };
        let allowed = by_entry.into_iter().flat_map(with_reason).collect();
        Self { text, kind: kind_word, source, findings, allowed, likeness }
    }

    /// Adds a finding about the whole document, subject to the same settings as those of rules.
    pub(crate) fn add(
        &mut self,
        finding: Finding,
        settings: &Settings,
        entries: &mut Entries<'_>,
        allowed: &[Selector],
    ) {
        let Ok(document) = read_json(&self.source) else { return };
        let is_allowed = |it: &Finding| allowed.iter().any(|selector| selector.leaves_out(it));
        let found = entries.sort_out(vec![finding], &document, &is_allowed);
        let others = found.others.into_iter().filter(|it| !is_allowed(it));
        let others = others.filter_map(|it| settings.apply(it)).collect();
        let shown = located(&self.source, &document, others);
        let by_entry: Vec<Allowed> = found
            .allowed
            .into_iter()
            .flat_map(|(reason, findings)| {
                let shown = located(&self.source, &document, findings).into_iter();
                shown.map(move |shown| Allowed { shown, reason: reason.clone() })
            })
            .collect();
        self.findings.extend(shown);
        self.allowed.extend(by_entry);
    }

    /// The findings about the settings themselves: unneeded names, and entries that allow nothing.
    pub(crate) fn of_settings(
        project: &Project,
        unused: &[usize],
        unheld: &[usize],
    ) -> Option<Self> {
        let found = project.settings.findings(unused, unheld);
        let shown = |located| Shown { located, related: Vec::new() };
        let findings: Vec<Shown> = found.into_iter().map(shown).collect();
        let path = project.file.as_ref().filter(|_| !findings.is_empty())?;
        let source = project.settings.text().to_owned();
        let text = Text::of_settings(path.into(), &source);
        let kind = SETTINGS.to_owned();
        Some(Self { text, kind, source, findings, allowed: Vec::new(), likeness: None })
    }

    /// Whether it is the settings, not a policy.
    pub(crate) fn is_settings(&self) -> bool {
        self.kind == SETTINGS
    }

    /// How many findings the settings allow.
    pub(crate) fn allowed_count(&self) -> usize {
        self.allowed.iter().map(|it| it.shown.finding().count()).sum()
    }

    /// The most severe level of the findings.
    pub(crate) fn gravest(&self) -> Option<Level> {
        self.findings.iter().map(Shown::level).max()
    }

    pub(crate) fn lines(&self) -> LineIndex<'_> {
        LineIndex::new(&self.source)
    }
}

/// Locates findings of a document in its text.
pub(crate) fn located(text: &str, document: &Document<'_>, findings: Vec<Finding>) -> Vec<Shown> {
    let places = Places::of(document);
    let shown = |located: LocatedFinding| {
        let related = located.finding().related_places().iter();
        let related = related.map(|it| (places.locate(&it.place), it.note.clone())).collect();
        Shown { located, related }
    };
    let mut found: Vec<Shown> =
        locate(text, document, joined(findings)).into_iter().map(shown).collect();
    // A finding that stands for others follows them.
    found.sort_by_key(|shown| shown.finding().stands_for().is_some());
    found
}

/// The finding for bytes that are not JSON, and the text that it points into.
pub(crate) fn located_error(bytes: &[u8], error: &SyntaxError) -> (String, Shown) {
    let (source, located) = match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), locate_syntax(text, error)),
        Err(_) => locate_bytes(bytes, error),
    };
    (source, Shown { located, related: Vec::new() })
}

/// Reads a policy that AWS may have stored and that has a canonical form.
///
/// # Errors
///
/// The text is not a policy, or has the same condition key twice with different case. The findings say where
/// and why.
pub(crate) fn read(text: &Text, kind: &DocumentKind) -> Result<Policy, Box<Checked>> {
    let refused = match std::str::from_utf8(&text.bytes).map(read_policy) {
        Ok(Ok(policy)) => {
            let ambiguous = keys_in_different_case(&policy);
            if ambiguous.is_empty() {
                return Ok(policy);
            }
            ambiguous
        }
        Ok(Err(error)) => error.findings().iter().map(|it| it.finding().clone()).collect(),
        Err(_) => Vec::new(),
    };
    let (source, findings) = match read_json_bytes(&text.bytes) {
        Ok(document) => {
            let source = document.text.unwrap_or_default();
            (source.to_owned(), located(source, &document, refused))
        }
        Err(error) => {
            let (source, finding) = located_error(&text.bytes, &error);
            (source, vec![finding])
        }
    };
    let (text, kind) = (text.clone(), kind.to_string());
    Err(Box::new(Checked { text, kind, source, findings, allowed: Vec::new(), likeness: None }))
}

/// The condition keys of one operator that differ only in case: which of them applies is undefined, so
/// there is no canonical form.
fn keys_in_different_case(policy: &Policy) -> Vec<Finding> {
    // Most policies do not have two keys, and then no rule needs to run.
    if policy.statements().iter().all(|statement| statement.conditions.len() < 2) {
        return Vec::new();
    }
    let context = Context { lowest_level: Level::Error, ..Context::PLAIN };
    let mut findings = check_policy(policy, PolicyKind::Identity, &context);
    findings.retain(|finding| finding.rule().name == "duplicate-keys-with-different-case");
    findings
}
