//! Human-readable reports: the source, carets under the location, and help.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level as Shade, Renderer, Snippet};
use anstream::AutoStream;
use policy_core::document::LineIndex;
use policy_core::finding::{Level, is_hidden, quoted_line};

use crate::input::LeftOut;
use crate::located::{Checked, Shown, bytes};
use crate::settings::Project;

/// How many findings of each level there were.
#[derive(Default)]
pub(super) struct Summary {
    documents: usize,
    findings: [usize; 4],
}

const LEVELS: [(Level, &str); 4] = [
    (Level::Error, "error"),
    (Level::SecurityWarning, "security warning"),
    (Level::Warning, "warning"),
    (Level::Suggestion, "suggestion"),
];

impl Summary {
    pub(super) fn add(&mut self, checked: &Checked) {
        self.documents += usize::from(!checked.is_settings());
        for (count, (level, _)) in self.findings.iter_mut().zip(LEVELS) {
            let of_level = checked.findings.iter().filter(|it| it.level() == level);
            *count += of_level.map(|it| it.finding().count()).sum::<usize>();
        }
    }

    pub(super) fn write(
        &self,
        out: &mut impl Write,
        project: &Project,
        allowed: Option<String>,
        left_out: &LeftOut,
    ) -> io::Result<()> {
        if self.documents == 0 {
            write!(out, "no documents checked")?;
        } else {
            let counted = self.findings.iter().zip(LEVELS).filter(|(count, _)| **count > 0);
            let counts: Vec<String> =
                counted.map(|(count, (_, word))| plural(*count, word)).collect();
            let counts =
                if counts.is_empty() { "no findings".to_owned() } else { counts.join(", ") };
            write!(out, "{}: {counts}", plural(self.documents, "document"))?;
        }
        for more in allowed.into_iter().chain(project.words()).chain(left_out.words()) {
            write!(out, "; {}", quoted_line(&more))?;
        }
        writeln!(out)
    }
}

/// A count with its noun.
pub(crate) fn plural(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

/// Writes all findings of a document.
pub(crate) fn write_findings(
    out: &mut impl Write,
    checked: &Checked,
    colour: bool,
) -> io::Result<()> {
    let lines = checked.lines();
    for shown in &checked.findings {
        writeln!(out, "{}\n", render(checked, &lines, shown, colour))?;
    }
    Ok(())
}

/// Whether a stream supports color: it is a terminal, and `NO_COLOR` is not set.
pub(crate) fn colour_of(stream: &impl anstream::stream::RawStream) -> bool {
    AutoStream::choice(stream) != anstream::ColorChoice::Never
}

/// A finding as text.
fn render(checked: &Checked, lines: &LineIndex<'_>, shown: &Shown, colour: bool) -> String {
    let finding = shown.finding();
    let (shade, word) = match finding.level() {
        Level::Error => (Shade::ERROR, "error"),
        Level::SecurityWarning => (Shade::WARNING, "security warning"),
        Level::Warning => (Shade::WARNING, "warning"),
        Level::Suggestion => (Shade::INFO, "suggestion"),
    };
    let title = shade.with_name(word).primary_title(finding.message()).id(shown.id());
    let mut headers = Vec::new();
    let mut group = Group::with_title(title);
    // A finding that stands for others has no location of its own.
    if finding.stands_for().is_none() {
        let (range, kind) = (shown.range(), AnnotationKind::Primary);
        group = with_snippet(group, checked, lines, range, kind, finding.label(), &mut headers);
    }
    for (span, note) in &shown.related {
        group = group.element(Shade::NOTE.message(note.as_str()));
        let kind = AnnotationKind::Context;
        group = with_snippet(group, checked, lines, bytes(*span), kind, None, &mut headers);
    }
    if let Some(help) = finding.help_text() {
        group = group.element(Shade::HELP.message(help));
    }
    let line = finding.rule_line();
    let rule = line.strip_prefix("rule: ").unwrap_or(&line);
    group = group.element(Shade::NOTE.with_name("rule").message(rule));
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    with_columns(renderer.render(&[group]), &headers)
}

/// Longer lines (in bytes) are shown in part: policies on one line can be long.
const LONG_LINE: usize = 2_000;
/// How much is shown on either side of a location in such a line.
const MARGIN: usize = 100;

/// Adds only the lines around a range, so that a long document costs no more than a short one.
fn with_snippet<'a>(
    group: Group<'a>,
    checked: &'a Checked,
    lines: &LineIndex<'_>,
    range: Range<usize>,
    kind: AnnotationKind,
    label: Option<&'a str>,
    headers: &mut Vec<[String; 2]>,
) -> Group<'a> {
    let source = checked.source.as_str();
    let range = boundary(source, range.start)..boundary(source, range.end.max(range.start));
    let at = lines.line_column(range.start);
    let line_start = lines.line_range(at.line).start;
    let line_end = lines.line_range(lines.line_column(range.end).line).end.max(range.end);
    let line = checked.text.line.unwrap_or(1) + at.line - 1;
    let path = quoted_line(&checked.text.path());
    let is_long = line_end - line_start > LONG_LINE;
    let (start, end, marked_end) = if is_long {
        let start = line_start.max(boundary(source, range.start.saturating_sub(MARGIN)));
        let marked_end = boundary(source, range.end.min(range.start + LONG_LINE));
        (start, line_end.min(boundary(source, marked_end + MARGIN)), marked_end)
    } else {
        (line_start, line_end, range.end)
    };
    let shown = source.get(start..end).unwrap_or_default();
    let marked = range.start - start..marked_end - start;
    let (shown, marked) = if shown.contains(is_escaped) {
        escaped(shown, &marked)
    } else {
        (Cow::Borrowed(shown), marked)
    };
    let counted = shown.get(..marked.start).unwrap_or_default().chars().count() + 1;
    let mut annotation = kind.span(marked);
    if let Some(label) = label {
        annotation = annotation.label(label);
    }
    let snippet = Snippet::source(shown).line_start(line).annotation(annotation);
    let header = |column| format!("{path}:{line}:{column}");
    headers.push([header(counted), header(at.column)]);
    group.element(snippet.path(path))
}

/// Gives each header the column in the source, because the renderer counts in the text that it is given.
fn with_columns(mut report: String, headers: &[[String; 2]]) -> String {
    let mut from = 0;
    for [counted, real] in headers {
        let rest = report.get(from..).unwrap_or_default();
        let Some(at) = rest.find(counted.as_str()).map(|at| from + at) else { continue };
        report.replace_range(at..at + counted.len(), real);
        from = at + real.len();
    }
    report
}

/// Whether a terminal would not show a character as it is. The renderer handles tabs.
fn is_escaped(character: char) -> bool {
    !matches!(character, '\t' | '\r' | '\n') && is_hidden(character)
}

/// A text with its hidden characters as escapes, and the new position of a range in it.
fn escaped(text: &str, range: &Range<usize>) -> (Cow<'static, str>, Range<usize>) {
    let mut shown = String::with_capacity(text.len());
    let mut moved = None..None;
    for (at, character) in text.char_indices() {
        if at >= range.start {
            moved.start.get_or_insert(shown.len());
        }
        if at >= range.end {
            moved.end.get_or_insert(shown.len());
        }
        if is_escaped(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    let end = shown.len();
    (Cow::Owned(shown), moved.start.unwrap_or(end)..moved.end.unwrap_or(end))
}

fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
