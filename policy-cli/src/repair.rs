//! `iam-policy check --fix` and `--diff`: the repairs of findings, applied to the text.

use std::collections::HashMap;
use std::ops::Range;

use policy_core::finding::{Level, is_hidden};
use policy_core::repair::TextEdit;
use policy_settings::{DocumentKind, Selector};
use similar::TextDiff;

use crate::allowed::Entries;
use crate::located::{Checked, Shown, bytes};
use crate::settings::Project;

/// The maximum number of rounds over a text: a repair can make another one possible.
const MOST_ROUNDS: usize = 8;

/// How often a repair that is not an improvement by itself is followed by those that it makes possible.
const MOST_STEPS: usize = 2;

/// The maximum number of subsets of a round's repairs that are tried.
const MOST_CHECKS: usize = 24;

/// The result of a document's repairs.
pub(crate) struct Repaired {
    /// The repaired document and its findings.
    pub(crate) checked: Checked,
    /// How many findings were repaired.
    pub(crate) count: usize,
    /// How many are left whose repair would change what the policy allows.
    pub(crate) changing: usize,
    /// How many are left whose repair would cause another finding.
    pub(crate) held: usize,
}

/// How a document is checked, including after each round.
pub(crate) struct How<'a> {
    pub(crate) kind: &'a DocumentKind,
    pub(crate) project: &'a Project,
    pub(crate) allowed: &'a [Selector],
    /// Whether a repair may change what the policy allows.
    pub(crate) changes: bool,
}

impl How<'_> {
    fn check(&self, before: &Checked, source: String) -> Checked {
        let text = before.text.with_bytes(source.into_bytes());
        let mut entries = Entries::about(&text, self.project);
        Checked::of(text, self.kind, &self.project.settings, &mut entries, self.allowed)
    }

    fn makes(&self, shown: &Shown) -> bool {
        !shown.located.edits().is_empty() && (self.changes || shown.keeps_meaning())
    }
}

/// Applies the repairs of a document, except those that cause a finding above a suggestion.
pub(crate) fn repaired(mut checked: Checked, how: &How<'_>) -> Repaired {
    let (mut count, mut held) = (0, 0);
    if !checked.text.is_as_written() {
        return Repaired { checked, count, changing: 0, held: 0 };
    }
    for _ in 0..MOST_ROUNDS {
        let chosen = chosen(&checked, how);
        if chosen.is_empty() {
            break;
        }
        match together(&checked, &chosen, how).or_else(|| in_parts(&checked, &chosen, how)) {
            Some((after, made)) => {
                count += made;
                checked = after;
            }
            None => {
                held = checked.findings.iter().filter(|it| how.makes(it)).count();
                break;
            }
        }
    }
    let changing =
        |it: &&Shown| !how.makes(it) && !it.located.edits().is_empty() && !it.keeps_meaning();
    let changing = checked.findings.iter().filter(changing).count();
    Repaired { checked, count, changing, held }
}

/// The findings whose edits do not touch those of another, in the order of the text.
fn chosen<'c>(checked: &'c Checked, how: &How<'_>) -> Vec<&'c Shown> {
    let mut taken: Vec<Range<usize>> = Vec::new();
    let mut chosen = Vec::new();
    for shown in checked.findings.iter().filter(|shown| how.makes(shown)) {
        let spans: Vec<_> = shown.located.edits().iter().map(|it| bytes(it.span)).collect();
        let touches = |one: &Range<usize>| {
            taken.iter().any(|other| one.start <= other.end && other.start <= one.end)
        };
        if !spans.iter().any(touches) {
            taken.extend(spans);
            chosen.push(shown);
        }
    }
    chosen
}

fn together(checked: &Checked, chosen: &[&Shown], how: &How<'_>) -> Option<(Checked, usize)> {
    let mut after = how.check(checked, edited(&checked.source, chosen.iter().copied())?);
    let mut made = chosen.len();
    // Text that a repair makes visible to the rules, such as the value of a misspelled element, may have
    // its own repair.
    for _ in 0..=MOST_STEPS {
        if is_better(checked, &after) {
            return Some((after, made));
        }
        let (old, new) = (of_rules(checked), of_rules(&after));
        let mut next = self::chosen(&after, how);
        next.retain(|it| old.get(&rule_of(it)) < new.get(&rule_of(it)));
        let source = edited(&after.source, next.iter().copied()).filter(|_| !next.is_empty())?;
        made += next.len();
        after = how.check(&after, source);
    }
    None
}

/// From repairs that conflict, applies those that work together, in order. The bad ones are found by
/// bisection, so that a few among many cost few checks.
fn in_parts(checked: &Checked, chosen: &[&Shown], how: &How<'_>) -> Option<(Checked, usize)> {
    let mut made: Vec<&Shown> = Vec::new();
    let mut best = None;
    let mut parts = vec![chosen];
    let mut left = MOST_CHECKS;
    while let Some(part) = parts.pop() {
        let Some(rest) = left.checked_sub(1) else { break };
        left = rest;
        let tried: Vec<&Shown> = made.iter().chain(part).copied().collect();
        if let Some(after) = together(checked, &tried, how) {
            made = tried;
            best = Some(after);
        } else if part.len() > 1 {
            let (first, second) = part.split_at(part.len() / 2);
            parts.extend([second, first]);
        }
    }
    best
}

/// The text with the edits of findings.
fn edited<'c>(source: &str, findings: impl Iterator<Item = &'c Shown>) -> Option<String> {
    let mut edits: Vec<&TextEdit> = findings.flat_map(|it| it.located.edits()).collect();
    edits.sort_by_key(|edit| edit.span.start);
    let mut text = String::with_capacity(source.len());
    let mut done = 0;
    for edit in edits {
        text.push_str(source.get(done..edit.span.start as usize)?);
        text.push_str(&edit.text);
        done = edit.span.end as usize;
    }
    text.push_str(source.get(done..)?);
    Some(text)
}

/// How many findings of each rule and level there are.
type Counts<'c> = HashMap<(Level, &'c str), usize>;

fn of_rules(checked: &Checked) -> Counts<'_> {
    let mut counts = Counts::new();
    for shown in &checked.findings {
        *counts.entry(rule_of(shown)).or_default() += shown.finding().count();
    }
    counts
}

fn rule_of(shown: &Shown) -> (Level, &str) {
    (shown.level(), shown.finding().rule().name)
}

/// Whether there are fewer findings and no new ones above a suggestion: each rule has no more than before,
/// and the most severe level that changed has fewer.
fn is_better(before: &Checked, after: &Checked) -> bool {
    let (old, new) = (of_rules(before), of_rules(after));
    let of_level = |counts: &Counts<'_>, level: Level| -> usize {
        counts.iter().filter(|((at, _), _)| *at == level).map(|(_, count)| count).sum()
    };
    let no_more = |key: &(Level, &str), count: usize| {
        key.0 == Level::Suggestion || count <= old.get(key).copied().unwrap_or_default()
    };
    let fewer = Level::ALL.into_iter().map(|level| (of_level(&old, level), of_level(&new, level)));
    let gravest = fewer.into_iter().find(|(old, new)| old != new);
    gravest.is_some_and(|(old, new)| new < old)
        && new.iter().all(|(key, count)| no_more(key, *count))
}

/// The difference as a patch that `git apply` and `patch` accept.
pub(crate) fn patch(name: &str, before: &str, after: &str) -> String {
    // A carriage return alone does not end a line of a patch.
    let before: Vec<&str> = before.split_inclusive('\n').collect();
    let after: Vec<&str> = after.split_inclusive('\n').collect();
    let diff = TextDiff::from_slices(&before, &after);
    let name = name.strip_prefix("./").unwrap_or(name);
    let mut text =
        format!("--- {}\n+++ {}\n", file(&format!("a/{name}")), file(&format!("b/{name}")));
    for hunk in diff.unified_diff().iter_hunks() {
        text.push_str(&format!("{}\n", hunk.header()));
        for change in hunk.iter_changes() {
            text.push_str(&format!("{}{}", change.tag(), change.value()));
            if !change.value().ends_with('\n') {
                text.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    text
}

/// The name of a file as git writes it in a patch: in quotes if it has characters that end a name or that a
/// terminal would interpret or hide, and followed by a tab if it has a space, which could end it too.
fn file(name: &str) -> String {
    if !name.contains(|one: char| matches!(one, '"' | '\\') || is_hidden(one)) {
        let end = if name.contains(' ') { "\t" } else { "" };
        return format!("{name}{end}");
    }
    let mut quoted = String::from("\"");
    for one in name.chars() {
        match one {
            '"' | '\\' => quoted.extend(['\\', one]),
            one if is_hidden(one) => {
                let mut bytes = [0; 4];
                for byte in one.encode_utf8(&mut bytes).bytes() {
                    quoted.push_str(&format!("\\{byte:03o}"));
                }
            }
            one => quoted.push(one),
        }
    }
    quoted.push('"');
    quoted
}
