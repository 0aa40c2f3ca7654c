//! Human-readable answers.

use std::fmt::Write as _;
use std::io::stdout;

use policy_analysis::{Outcome, StatementRef};
use policy_core::document::{Document, LineIndex, Places, read_json_bytes};
use policy_core::finding::quoted_line;
use policy_core::path::{Path, Place};

use super::output::Conditions;
use super::reading::{Asked, Decided, Shared};
use crate::input::Text;
use crate::located::Checked;
use crate::output::{colour_of, visible_json, write_findings};

/// Writes the answer to a request: the decision, the reason, the statements, and what is missing.
pub(super) fn write(out: &mut Vec<u8>, asked: &Asked, shared: &Shared) {
    match asked {
        Asked::Decided(decided) => {
            out.extend_from_slice(answer(decided, shared, colour_of(&stdout())).as_bytes());
        }
        Asked::Refused(refused) => write_refused(out, refused),
    }
}

/// Writes what is wrong with a request.
pub(super) fn write_refused(out: &mut Vec<u8>, refused: &Checked) {
    // Writing to a vector cannot fail.
    let _ = write_findings(out, refused, colour_of(&stdout()));
}

fn answer(decided: &Decided, shared: &Shared, colour: bool) -> String {
    let decision = &decided.decision;
    let mut shown = String::new();
    let shade = match decision.outcome() {
        Outcome::Allowed => "\u{1b}[1;32m",
        Outcome::ExplicitDeny | Outcome::ImplicitDeny => "\u{1b}[1;31m",
        Outcome::Undecided => "\u{1b}[1;33m",
    };
    let (shade, plain) = if colour { (shade, "\u{1b}[0m") } else { ("", "") };
    // Writing to a string cannot fail.
    let _ = writeln!(shown, "{shade}{}{plain} ({})", decision.outcome(), decision.basis());
    for line in decided.reason.to_string().lines() {
        let _ = writeln!(shown, "  {}", cut(&quoted_line(line)));
    }
    if !decision.statements().is_empty() {
        shown.push_str("\nby\n");
        write_statements(&mut shown, decided, shared);
    }
    if decision.outcome() == Outcome::Undecided {
        if !decision.missing().is_empty() {
            shown.push_str("\nmissing\n");
            for key in decision.missing() {
                let _ = writeln!(shown, "  {}", cut(&quoted_line(key)));
            }
        }
        if let Some(block) = decision.allowed_if() {
            let json = serde_json::to_string(&Conditions(block)).unwrap_or_default();
            let _ = writeln!(shown, "\nallowed if\n  {}", visible_json(&json));
        }
    }
    for doubt in &decided.doubts {
        let _ = writeln!(shown, "\nnote: {}", cut(&quoted_line(doubt)));
    }
    shown
}

/// Shortens a line to a readable length, since reasons quote the request and the policies.
fn cut(line: &str) -> String {
    const LONGEST: usize = 400;
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line.to_owned(),
    }
}

/// The maximum number of statements that are listed.
const MOST_LISTED: usize = 100;

fn write_statements(shown: &mut String, decided: &Decided, shared: &Shared) {
    let common_text = shared.text.as_ref();
    let (own, common) = (document(&decided.text), common_text.and_then(document));
    let source = |text: &Text| String::from_utf8_lossy(&text.bytes).into_owned();
    let own_source = source(&decided.text);
    let common_source = common_text.map(source).unwrap_or_default();
    let (own_lines, common_lines) = (LineIndex::new(&own_source), LineIndex::new(&common_source));
    let own_places = own.as_ref().map(Places::of);
    let common_places = common.as_ref().map(Places::of);
    let statements = decided.decision.statements();
    for reference in statements.iter().take(MOST_LISTED) {
        let sid = reference.sid().map(|sid| format!(" `{}`", cut(&quoted_line(sid))));
        let (policy, number) = (reference.policy(), reference.number());
        let is_own = decided.members.has(policy.layer());
        let (places, lines, text) = if is_own {
            (own_places.as_ref(), &own_lines, Some(&decided.text))
        } else {
            (common_places.as_ref(), &common_lines, common_text)
        };
        let at = places.zip(text).map(|(places, text)| place(places, lines, text, reference));
        let (sid, at) = (sid.unwrap_or_default(), at.unwrap_or_default());
        let _ = writeln!(shown, "  {at}: statement {number}{sid} of {policy}");
    }
    if let Some(more @ 1..) = statements.len().checked_sub(MOST_LISTED) {
        let _ = writeln!(shown, "  and {more} more");
    }
}

fn document(text: &Text) -> Option<Document<'_>> {
    read_json_bytes(&text.bytes).ok()
}

/// The location of a statement: file, line and column.
fn place(
    places: &Places<'_, '_>,
    lines: &LineIndex<'_>,
    text: &Text,
    reference: &StatementRef,
) -> String {
    let mut path = Path::root();
    for step in reference.policy().to_string().split('/') {
        path = match step.parse() {
            Ok(number) => path.index(number),
            Err(_) => path.key(step),
        };
    }
    let path = path.key("Statement").index(reference.number());
    let at = lines.line_column(places.locate(&Place::value(path)).start as usize);
    let line = text.line.unwrap_or(1) + at.line - 1;
    format!("{}:{line}:{}", quoted_line(&text.path()), at.column)
}
