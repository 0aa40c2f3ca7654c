//! The lines of `--format json`. Names and meaning are stable: other programs read them.

use policy_core::document::LineIndex;
use serde::Serialize;

use crate::located::{Checked, Shown};

/// The line of a document that was checked.
#[derive(Serialize)]
pub(crate) struct Document {
    pub(crate) file: String,
    pub(crate) kind: String,
    pub(crate) findings: Vec<Finding>,
    /// How many more findings there are of rules with too many to show; left out if there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) more: Vec<More>,
    /// How many findings the settings allow; left out if there are none.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) allowed: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes it by reference")]
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// Findings that are only counted.
#[derive(Serialize)]
pub(crate) struct More {
    rule: &'static str,
    code: Option<&'static str>,
    level: &'static str,
    count: usize,
}

impl More {
    fn of(shown: &Shown) -> Option<Self> {
        let finding = shown.finding();
        Some(Self {
            rule: finding.rule().name,
            code: finding.code(),
            level: finding.level().as_str(),
            count: finding.stands_for()?,
        })
    }
}

/// A finding. Lines and columns count from 1, columns in characters; ends are exclusive.
#[derive(Serialize)]
pub(crate) struct Finding {
    rule: &'static str,
    code: Option<&'static str>,
    level: &'static str,
    message: String,
    help: Option<String>,
    /// A JSON Pointer into the text as written.
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    /// The edits that resolve the finding; left out if there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Fix>,
}

/// The edits of a repair, which are applied together or not at all.
#[derive(Serialize)]
struct Fix {
    /// Whether the policy still allows the same, or AWS rejects it as it is.
    safe: bool,
    edits: Vec<Edit>,
}

/// Replacement text for a range of the document, whose end is exclusive.
#[derive(Serialize)]
struct Edit {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: String,
}

impl Fix {
    fn of(shown: &Shown, lines: &LineIndex<'_>) -> Option<Self> {
        let edits = shown.located.edits().iter().map(|edit| {
            let (start, end) = (
                lines.line_column(edit.span.start as usize),
                lines.line_column(edit.span.end as usize),
            );
            Edit {
                line: start.line,
                column: start.column,
                end_line: end.line,
                end_column: end.column,
                text: edit.text.clone(),
            }
        });
        let edits: Vec<Edit> = edits.collect();
        (!edits.is_empty()).then(|| Self { safe: shown.keeps_meaning(), edits })
    }
}

impl Document {
    pub(crate) fn of(checked: &Checked) -> Self {
        let findings = checked.findings.iter().filter(|it| it.finding().stands_for().is_none());
        let lines = checked.lines();
        Self {
            file: checked.text.name(),
            kind: checked.kind.clone(),
            findings: findings.map(|shown| Finding::of(shown, &lines)).collect(),
            more: checked.findings.iter().filter_map(More::of).collect(),
            allowed: checked.allowed_count(),
        }
    }
}

impl Finding {
    pub(crate) fn of(shown: &Shown, lines: &LineIndex<'_>) -> Self {
        let finding = shown.finding();
        let (start, end) = (shown.located.start(), shown.located.end());
        Self {
            rule: finding.rule().name,
            code: finding.code(),
            level: finding.level().as_str(),
            message: finding.message().to_owned(),
            help: finding.help_text().map(str::to_owned),
            path: shown.path(),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            fix: Fix::of(shown, lines),
        }
    }
}

/// A document in canonical form, or the reason why it has none.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Formatted {
    Canonical { file: String, canonical: String },
    Refused { file: String, error: Finding },
}
