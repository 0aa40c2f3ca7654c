//! JUnit XML, as read by Jenkins, GitLab and others. It is written without a library: the common one adds
//! dates and random numbers, and drops characters that are shown as escapes here.

use std::collections::HashMap;
use std::io::{self, Write};

use policy_core::document::LineIndex;
use policy_core::finding::{Level, is_hidden, quoted_line};

use super::report;
use crate::input::InputProblem;
use crate::located::{Checked, Shown};

/// The suites of a run: one for each document.
pub(super) struct Collected {
    suites: Vec<Suite>,
    deny: Level,
}

struct Suite {
    name: String,
    cases: Vec<Case>,
}

struct Case {
    name: String,
    line: Option<usize>,
    outcome: Outcome,
}

enum Outcome {
    Passed,
    /// A finding that makes the exit status 1.
    Failed(Problem),
    /// A finding below the denied level, or one that the settings allow.
    Skipped(Problem),
    /// A document that could not be read.
    Error(Problem),
}

struct Problem {
    kind: &'static str,
    message: String,
    text: String,
}

impl Collected {
    pub(super) const fn new(deny: Level) -> Self {
        Self { suites: Vec::new(), deny }
    }

    pub(super) fn add(&mut self, checked: &Checked) {
        let lines = checked.lines();
        let mut names = HashMap::new();
        let mut cases: Vec<Case> = Vec::new();
        for shown in &checked.findings {
            let problem = problem(checked, &lines, shown);
            let outcome = match shown.level() >= self.deny {
                true => Outcome::Failed(problem),
                false => Outcome::Skipped(problem),
            };
            cases.push(case(checked, shown, &mut names, outcome));
        }
        for allowed in &checked.allowed {
            let mut problem = problem(checked, &lines, &allowed.shown);
            problem.message = format!("allowed: {}", allowed.reason);
            cases.push(case(checked, &allowed.shown, &mut names, Outcome::Skipped(problem)));
        }
        if cases.is_empty() {
            let name = checked.kind.clone();
            cases.push(Case { name, line: None, outcome: Outcome::Passed });
        }
        self.suites.push(Suite { name: quoted_line(&checked.text.name()), cases });
    }

    pub(super) fn add_failure(&mut self, problem: &InputProblem) {
        let name = problem.file.as_deref().map_or_else(|| "iam-policy".to_owned(), quoted_line);
        let message = problem.words.clone();
        let problem = Problem { kind: "unreadable", text: message.clone(), message };
        let case =
            Case { name: "unreadable".to_owned(), line: None, outcome: Outcome::Error(problem) };
        self.suites.push(Suite { name, cases: vec![case] });
    }

    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
        let all = || self.suites.iter().flat_map(|suite| &suite.cases);
        writeln!(out, r#"<testsuites name="iam-policy"{}>"#, counts(all()))?;
        for suite in &self.suites {
            let name = escaped(&suite.name);
            writeln!(out, r#"  <testsuite name="{name}"{}>"#, counts(suite.cases.iter()))?;
            for case in &suite.cases {
                write_case(out, &name, case)?;
            }
            writeln!(out, "  </testsuite>")?;
        }
        writeln!(out, "</testsuites>")
    }
}

fn case(
    checked: &Checked,
    shown: &Shown,
    names: &mut HashMap<String, usize>,
    outcome: Outcome,
) -> Case {
    let path = shown.path();
    let path = if path.is_empty() { "/" } else { &path };
    let name = format!("{} at {path}", shown.finding().rule().name);
    let count = names.entry(name.clone()).or_default();
    *count += 1;
    let name = if *count == 1 { name } else { format!("{name} ({count})") };
    Case { name, line: Some(report::lines(checked, shown).0), outcome }
}

fn problem(checked: &Checked, lines: &LineIndex<'_>, shown: &Shown) -> Problem {
    let (line, _) = report::lines(checked, shown);
    let (path, column) = (quoted_line(&checked.text.path()), shown.located.start().column);
    Problem {
        kind: shown.level().as_str(),
        message: shown.finding().message().to_owned(),
        text: format!("{path}:{line}:{column}: {}", report::text(checked, lines, shown)),
    }
}

fn counts<'c>(cases: impl Iterator<Item = &'c Case>) -> String {
    let (mut tests, mut failures, mut errors, mut skipped) = (0, 0, 0, 0);
    for case in cases {
        tests += 1;
        match case.outcome {
            Outcome::Passed => {}
            Outcome::Failed(_) => failures += 1,
            Outcome::Skipped(_) => skipped += 1,
            Outcome::Error(_) => errors += 1,
        }
    }
    format!(r#" tests="{tests}" failures="{failures}" errors="{errors}" skipped="{skipped}""#)
}

fn write_case(out: &mut impl Write, suite: &str, case: &Case) -> io::Result<()> {
    let name = escaped(&case.name);
    write!(out, r#"    <testcase name="{name}" classname="{suite}" file="{suite}""#)?;
    if let Some(line) = case.line {
        write!(out, r#" line="{line}""#)?;
    }
    let (element, problem) = match &case.outcome {
        Outcome::Passed => return writeln!(out, "/>"),
        Outcome::Failed(problem) => ("failure", problem),
        Outcome::Skipped(problem) => ("skipped", problem),
        Outcome::Error(problem) => ("error", problem),
    };
    let Problem { kind, message, text } = problem;
    // Between tags, a line feed needs no escape.
    let (message, text) = (escaped(message), escaped(text).replace(LINE_FEED, "\n"));
    writeln!(out, ">")?;
    writeln!(out, r#"      <{element} type="{kind}" message="{message}">{text}</{element}>"#)?;
    writeln!(out, "    </testcase>")
}

/// A line feed that readers do not replace with a space in an attribute.
const LINE_FEED: &str = "&#10;";

/// A text in XML. Hidden characters and those that XML cannot have are shown as escapes, except for line
/// feeds.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str(LINE_FEED),
            one if is_hidden(one) => escaped.extend(one.escape_unicode()),
            one => escaped.push(one),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_text_is_one_in_xml(text in "(\\PC|[\\x00-\\x20<>&'\"\\]é\u{1b}\u{202e}\u{fffe}\u{ffff}\u{f0000}]){0,20}") {
            let escaped = escaped(&text);
            let xml = format!("<a b=\"{escaped}\">{escaped}</a>");
            let read = roxmltree::Document::parse(&xml).unwrap();
            let shown: Vec<String> = text.split('\n').map(quoted_line).collect();
            let shown = shown.join("\n");
            prop_assert_eq!(read.root_element().attribute("b"), Some(shown.as_str()));
            prop_assert_eq!(read.root_element().text().unwrap_or_default(), shown);
        }
    }
}
