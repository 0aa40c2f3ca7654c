//! Human-readable answers: tables of granted access, for a terminal or a review.

use std::fmt::Write as _;

use policy_core::finding::quoted_line;
use serde_json::Value;

use super::output::{GroundRow, Report, Row, Verdict};

const HEADINGS: [&str; 5] = ["action", "resource", "principal", "condition", "source"];

/// The maximum width of a table cell on a terminal.
const WIDEST: usize = 60;

/// The maximum number of rows that are shown.
const MOST_ROWS: usize = 100;

fn heading(report: &Report, quote: &str) -> String {
    let quoted = |name: &str| format!("{quote}{}{quote}", quoted_line(name));
    match (&report.file, &report.against) {
        (Some(file), None) => quoted(file),
        (Some(file), Some(Some(against))) => {
            format!("{} against {}", quoted(file), quoted(against))
        }
        (Some(file), Some(None)) => format!("{}, which is new", quoted(file)),
        (None, Some(Some(against))) => format!("{}, which is removed", quoted(against)),
        (None, _) => "nothing".to_owned(),
    }
}

const fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Proved => "proved",
        Verdict::Refuted => "refuted",
        Verdict::Undecided => "undecided",
    }
}

/// The report as text.
pub(super) fn text(report: &Report, is_first: bool) -> String {
    let mut text = if is_first { String::new() } else { "\n".to_owned() };
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}: {}", heading(report, ""), word(report.verdict));
    let _ = writeln!(text, "  {}", quoted_line(&report.reason));
    for line in grounds(report, "") {
        let _ = writeln!(text, "    {line}");
    }
    for (title, rows) in tables(report) {
        let _ = writeln!(text, "\n  {title}");
        let cells: Vec<[String; 5]> = std::iter::once(HEADINGS.map(str::to_owned))
            .chain(rows.iter().take(MOST_ROWS).map(|row| cells(row).map(|it| cut(&it))))
            .collect();
        let widths: Vec<usize> = (0..HEADINGS.len())
            .map(|column| {
                let width = |row: &[String; 5]| row.get(column).map_or(0, |it| it.chars().count());
                cells.iter().map(width).max().unwrap_or(0)
            })
            .collect();
        for row in &cells {
            let padded: Vec<String> =
                row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
            let _ = writeln!(text, "    {}", padded.join("  ").trim_end());
        }
        if let Some(more @ 1..) = rows.len().checked_sub(MOST_ROWS) {
            let _ = writeln!(text, "    and {more} more");
        }
    }
    if let Some(witness) = &report.witness {
        let _ = writeln!(text, "\n  for example\n    {}", quoted_line(&witness.words()));
    }
    text
}

/// The report for a review.
pub(super) fn markdown(report: &Report, is_first: bool) -> String {
    let mut text = if is_first { String::new() } else { "\n".to_owned() };
    let _ = writeln!(text, "### {}: {}\n", heading(report, "`"), word(report.verdict));
    let _ = writeln!(text, "{}", quoted_line(&report.reason));
    for (number, line) in grounds(report, "`").into_iter().enumerate() {
        let _ = writeln!(text, "{}* {line}", if number == 0 { "\n" } else { "" });
    }
    for (title, rows) in tables(report) {
        let _ = writeln!(text, "\n**{title}**\n");
        let _ = writeln!(text, "| {} |\n|---|---|---|---|---|", HEADINGS.join(" | "));
        for row in rows.iter().take(MOST_ROWS) {
            let _ = writeln!(text, "| {} |", cells(row).map(|it| code(&it)).join(" | "));
        }
        if let Some(more @ 1..) = rows.len().checked_sub(MOST_ROWS) {
            let _ = writeln!(text, "\nand {more} more");
        }
    }
    if let Some(witness) = &report.witness {
        let _ = writeln!(text, "\nFor example: {}", code(&quoted_line(&witness.words())));
    }
    text
}

/// By which statements it is proved, one line for each statement that needs others.
fn grounds(report: &Report, quote: &str) -> Vec<String> {
    let Some(grounds) = report.grounds.as_deref() else {
        let is_open = report.verdict == Verdict::Proved;
        let words = "determining by which statements exceeds the step limit";
        return is_open.then(|| words.to_owned()).into_iter().collect();
    };
    let old = report.against.iter().flatten().next();
    let old = old.map(|name| format!("{quote}{}{quote}", quoted_line(name)));
    let words = |it: &GroundRow| quoted_line(&it.words(old.as_deref()));
    let mut lines: Vec<String> = grounds.iter().take(MOST_ROWS).map(words).collect();
    if let Some(more @ 1..) = grounds.len().checked_sub(MOST_ROWS) {
        lines.push(format!("and {more} more"));
    }
    lines
}

fn tables(report: &Report) -> impl Iterator<Item = (&'static str, &Vec<Row>)> {
    let revoked = report.revoked.as_ref().map(|rows| ("revoked", rows));
    [Some(("granted", &report.granted)), revoked]
        .into_iter()
        .flatten()
        .filter(|(_, rows)| !rows.is_empty())
}

fn cells(row: &Row) -> [String; 5] {
    let list = |name: &str, values: &Option<Vec<String>>| {
        values.as_ref().map(|values| format!("{name} {}", values.join(", ")))
    };
    let what = row.action.clone().or_else(|| list("all but", &row.not_action)).unwrap_or_default();
    let mut on =
        row.resource.clone().or_else(|| list("all but", &row.not_resource)).unwrap_or_default();
    if row.partly == Some(true) {
        on.push_str(" (in part)");
    }
    let whom = match &row.principal {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => plain(other),
    };
    let condition = match &row.condition {
        Value::Object(block) if block.is_empty() => String::new(),
        other => plain(other),
    };
    let from = match (row.statement, &row.sid) {
        (Some(number), Some(sid)) => format!("statement {number} ({sid})"),
        (Some(number), None) => format!("statement {number}"),
        (None, _) => "AWS".to_owned(),
    };
    [what, on, whom, condition, from].map(|cell| quoted_line(&cell))
}

/// JSON without its outer brackets and its quotes.
fn plain(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let shown = |(name, value): (&String, &Value)| match value {
                Value::Object(_) => format!("{name}({})", plain(value)),
                other => format!("{name} {}", plain(other)),
            };
            members.iter().map(shown).collect::<Vec<_>>().join(", ")
        }
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(" or "),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn cut(cell: &str) -> String {
    match cell.char_indices().nth(WIDEST) {
        Some((at, _)) => format!("{}…", cell.get(..at).unwrap_or_default()),
        None => cell.to_owned(),
    }
}

/// A text as code in a table cell.
fn code(cell: &str) -> String {
    if cell.is_empty() {
        return String::new();
    }
    // A backtick would end the code, and a bar the cell.
    let cell = cell.replace('|', "\\|");
    if cell.contains('`') { format!("`` {cell} ``") } else { format!("`{cell}`") }
}
