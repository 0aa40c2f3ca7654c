//! GitHub Actions annotations:
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>.

use std::io::{self, Write};

use policy_core::finding::{Level, quoted_line};

use crate::located::{Checked, Shown};

/// Writes a workflow command for each finding.
pub(super) fn write(out: &mut impl Write, checked: &Checked) -> io::Result<()> {
    for shown in &checked.findings {
        write_finding(out, checked, shown)?;
    }
    Ok(())
}

fn write_finding(out: &mut impl Write, checked: &Checked, shown: &Shown) -> io::Result<()> {
    let finding = shown.finding();
    let command = match finding.level() {
        Level::Error => "error",
        Level::SecurityWarning | Level::Warning => "warning",
        Level::Suggestion => "notice",
    };
    let (start, end) = (shown.located.start(), shown.located.end());
    // A document that is one line of its file is on that line.
    let skipped = checked.text.line.map_or(0, |line| line - 1);
    write!(out, "::{command} file={}", property(&quoted_line(&checked.text.path())))?;
    write!(out, ",line={},endLine={}", start.line + skipped, end.line + skipped)?;
    if start.line == end.line {
        // GitHub accepts columns only within one line.
        write!(out, ",col={},endColumn={}", start.column, end.column)?;
    }
    write!(out, ",title={}", property(shown.id()))?;
    let mut message = finding.message().to_owned();
    if let Some(help) = finding.help_text() {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    message.push('\n');
    message.push_str(&finding.rule_line());
    writeln!(out, "::{}", data(&message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
