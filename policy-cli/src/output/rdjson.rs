//! Diagnostics for reviewdog: <https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>.

use policy_core::document::LineIndex;
use policy_core::finding::{Level, quoted_line};
use serde::Serialize;

use super::report;
use crate::input::InputProblem;
use crate::located::{Checked, Shown};

/// The diagnostics of a run.
#[derive(Default)]
pub(super) struct Collected {
    diagnostics: Vec<Diagnostic>,
}

impl Collected {
    pub(super) fn add(&mut self, checked: &Checked) {
        let lines = checked.lines();
        let diagnostics = checked.findings.iter().map(|it| diagnostic(checked, &lines, it));
        self.diagnostics.extend(diagnostics);
    }

    pub(super) fn add_failure(&mut self, problem: &InputProblem) {
        let location = problem.file.as_deref();
        self.diagnostics.push(Diagnostic {
            message: quoted_line(&problem.words),
            location: location.map(|path| Location { path: quoted_line(path), range: None }),
            severity: "ERROR",
            code: None,
        });
    }

    pub(super) fn into_result(self) -> DiagnosticResult {
        DiagnosticResult { source: Source { name: "iam-policy" }, diagnostics: self.diagnostics }
    }
}

/// There are fewer severities than levels.
const fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "ERROR",
        Level::SecurityWarning | Level::Warning => "WARNING",
        Level::Suggestion => "INFO",
    }
}

fn diagnostic(checked: &Checked, lines: &LineIndex<'_>, shown: &Shown) -> Diagnostic {
    let finding = shown.finding();
    // A finding that stands for others has no location of its own.
    let range = finding.stands_for().is_none().then(|| {
        let (start, end) = report::lines(checked, shown);
        let range = shown.range();
        Range {
            start: Position { line: start, column: byte_column(lines, range.start) },
            end: Position { line: end, column: byte_column(lines, range.end) },
        }
    });
    Diagnostic {
        message: report::text(checked, lines, shown),
        location: Some(Location { path: quoted_line(&checked.text.path()), range }),
        severity: severity(finding.level()),
        code: Some(Code { value: shown.id() }),
    }
}

/// The column in UTF-8 bytes, from 1, as the format requires.
fn byte_column(lines: &LineIndex<'_>, at: usize) -> usize {
    at - lines.line_range(lines.line_column(at).line).start.min(at) + 1
}

#[derive(Serialize)]
pub(super) struct DiagnosticResult {
    source: Source,
    diagnostics: Vec<Diagnostic>,
}

#[derive(Serialize)]
struct Source {
    name: &'static str,
}

#[derive(Serialize)]
struct Diagnostic {
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location>,
    severity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Code>,
}

#[derive(Serialize)]
struct Location {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Range>,
}

/// The end is exclusive.
#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Code {
    value: &'static str,
}
