//! Findings with lines and columns, and the error that reading returns.

use std::fmt;

use crate::document::{Document, LineColumn, LineIndex, Places, Span, SyntaxError, read_json};
use crate::finding::{Finding, Level};
use crate::findings::joined;
use crate::lower::lower;
use crate::model::{Policy, ValueError, ValueErrorKind};
use crate::path::Path;
use crate::reading::json_syntax_error;
use crate::repair::TextEdit;
use crate::sort::sort_by_key;

/// A finding with its position in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocatedFinding {
    finding: Finding,
    path: Path,
    span: Span,
    start: LineColumn,
    end: LineColumn,
    edits: Vec<TextEdit>,
}

impl LocatedFinding {
    /// Returns the finding.
    #[must_use]
    pub const fn finding(&self) -> &Finding {
        &self.finding
    }

    /// Returns the path of the place in the text as written.
    #[must_use]
    pub const fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the bytes of the place.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Returns the position of the first character of the place.
    #[must_use]
    pub const fn start(&self) -> LineColumn {
        self.start
    }

    /// Returns the position of the first character after the place.
    #[must_use]
    pub const fn end(&self) -> LineColumn {
        self.end
    }

    /// Returns the edits of the text that resolve the finding, to be made all or none; empty if
    /// there are none. [`Repair::keeps_meaning`](crate::repair::Repair::keeps_meaning) of the
    /// finding's repair says whether they change what the policy allows.
    #[must_use]
    pub fn edits(&self) -> &[TextEdit] {
        &self.edits
    }
}

impl fmt::Display for LocatedFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LineColumn { line, column } = self.start;
        write!(f, "{line}:{column}: {}", self.finding)
    }
}

/// Returns the findings of a document with their positions in its text, in text order.
#[must_use]
pub fn locate(text: &str, document: &Document<'_>, findings: Vec<Finding>) -> Vec<LocatedFinding> {
    let (index, places) = (LineIndex::new(text), Places::of(document));
    let mut located: Vec<LocatedFinding> = findings
        .into_iter()
        .map(|finding| {
            let span = places.locate(finding.place());
            let path = places.resolve(&finding.place().path);
            let edits = finding.repair().and_then(|repair| places.edits(repair));
            LocatedFinding {
                edits: edits.unwrap_or_default(),
                ..place(&index, finding, path, span)
            }
        })
        .collect();
    sort_by_key(&mut located, |it| (it.span.start, it.span.end));
    located
}

/// Returns the finding for text that is not JSON, with its position.
#[must_use]
pub fn locate_syntax(text: &str, error: &SyntaxError) -> LocatedFinding {
    place(&LineIndex::new(text), json_syntax_error::finding(error), Path::root(), error.span())
}

/// Returns the finding for text that is not JSON.
#[must_use]
pub fn syntax_finding(error: &SyntaxError) -> Finding {
    json_syntax_error::finding(error)
}

/// Returns the text of bytes that are not UTF-8, with U+FFFD for each invalid sequence, and the
/// finding for them at the first such sequence.
#[must_use]
pub fn locate_bytes(bytes: &[u8], error: &SyntaxError) -> (String, LocatedFinding) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let span = error.span();
    let shown = text.get(span.start as usize..).and_then(|rest| rest.chars().next());
    let length = shown.map_or(0, char::len_utf8);
    let end = span.start.saturating_add(u32::try_from(length).unwrap_or_default());
    let span = Span::new(span.start, end);
    let located =
        place(&LineIndex::new(&text), json_syntax_error::finding(error), Path::root(), span);
    (text, located)
}

fn place(index: &LineIndex<'_>, finding: Finding, path: Path, span: Span) -> LocatedFinding {
    let start = index.line_column(span.start as usize);
    let end = index.line_column(span.end as usize);
    LocatedFinding { finding, path, span, start, end, edits: Vec::new() }
}

/// Why a text is not a policy, or not a usable one: all findings with their positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    findings: Vec<LocatedFinding>,
}

impl ReadError {
    /// Returns the findings, in text order.
    #[must_use]
    pub fn findings(&self) -> &[LocatedFinding] {
        &self.findings
    }
}

impl fmt::Display for ReadError {
    /// Writes the first error with what was expected, and how many more there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = || self.findings.iter().filter(|it| it.finding.level() == Level::Error);
        match errors().next().or_else(|| self.findings.first()) {
            Some(first) => {
                first.fmt(f)?;
                let remedy = [first.finding.label(), first.finding.help_text()];
                remedy.into_iter().flatten().try_for_each(|words| write!(f, "; {words}"))?;
            }
            None => f.write_str(
                "the text is not a policy; write an object with `Version` and `Statement`",
            )?,
        }
        let count: usize = errors().map(|it| it.finding.count()).sum();
        match count.saturating_sub(1) {
            0 => Ok(()),
            more => write!(f, " (and {more} more)"),
        }
    }
}

impl std::error::Error for ReadError {}

/// Returns the error for the findings of a document.
#[must_use]
pub fn error_of_findings(document: &Document<'_>, findings: Vec<Finding>) -> ReadError {
    let findings = joined(findings);
    ReadError { findings: locate(document.text.unwrap_or_default(), document, findings) }
}

/// Returns the error for a finding about a single value, with the message of its rule.
#[must_use]
pub fn error_of_value(text: &str, finding: &Finding) -> ValueError {
    let range = finding.place().within.clone().unwrap_or(0..text.len());
    let words = [finding.help_text(), finding.label()].into_iter().flatten().next();
    let expected = words.unwrap_or("expected a value in the reference data").to_owned();
    ValueError::new(ValueErrorKind::Unknown, range, finding.message(), expected)
}

/// Returns the error for text that is not JSON.
#[must_use]
pub fn error_of_syntax(text: &str, error: &SyntaxError) -> ReadError {
    ReadError { findings: vec![locate_syntax(text, error)] }
}

/// Reads a policy that AWS may have stored: only what is not a policy is rejected.
///
/// # Errors
///
/// Returns an error if the text is not JSON, or the JSON is not a policy. The error names each
/// place.
pub fn read_policy(text: &str) -> Result<Policy, ReadError> {
    let document = read_json(text).map_err(|error| error_of_syntax(text, &error))?;
    let (policy, findings) = lower(&document, false).finish();
    policy.ok_or_else(|| {
        let findings = findings.into_iter().map(Finding::with_holes_escaped).collect();
        error_of_findings(&document, findings)
    })
}
