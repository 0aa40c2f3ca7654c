//! Text that the formats for other tools have in common.

use policy_core::document::LineIndex;

use crate::located::{Checked, Shown};

/// The message of a finding with its help, other locations and rule, each on a separate line.
pub(super) fn text(checked: &Checked, lines: &LineIndex<'_>, shown: &Shown) -> String {
    let finding = shown.finding();
    let mut text = finding.message().to_owned();
    let mut line = |words: &str| {
        text.push('\n');
        text.push_str(words);
    };
    for (span, note) in &shown.related {
        let at = lines.line_column(span.start as usize);
        let number = checked.text.line.unwrap_or(1) + at.line - 1;
        line(&format!("note: {note} (at {number}:{})", at.column));
    }
    if let Some(help) = finding.help_text() {
        line(&format!("help: {help}"));
    }
    line(&finding.rule_line());
    text
}

/// The lines of a finding in its file. A document that is one line of its file is on that line.
pub(super) fn lines(checked: &Checked, shown: &Shown) -> (usize, usize) {
    let skipped = checked.text.line.map_or(0, |line| line - 1);
    (shown.located.start().line + skipped, shown.located.end().line + skipped)
}
