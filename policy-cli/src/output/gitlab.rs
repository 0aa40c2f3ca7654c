//! GitLab Code Quality reports:
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use std::collections::HashMap;

use policy_core::digest;
use policy_core::finding::{Level, quoted_line};
use policy_core::path::Step;
use serde::Serialize;

use super::report;
use crate::input::InputProblem;
use crate::located::{Checked, Shown};

/// The issues of a run.
#[derive(Default)]
pub(super) struct Collected {
    issues: Vec<Issue>,
    /// How often an issue occurred that is the same except for its line.
    counts: HashMap<String, usize>,
}

impl Collected {
    pub(super) fn add(&mut self, checked: &Checked) {
        for shown in &checked.findings {
            let finding = shown.finding();
            let path = path(&checked.text.path());
            let mut description = finding.message().to_owned();
            if let Some(help) = finding.help_text() {
                description.push_str("; ");
                description.push_str(help);
            }
            let rule = finding.rule().name;
            let code = finding.code().unwrap_or_default();
            let identity = [&path, rule, code, finding.message(), &names(shown)].join("\n");
            let (begin, end) = report::lines(checked, shown);
            let lines = Lines { begin, end };
            self.push(Issue {
                description,
                check_name: rule,
                fingerprint: identity,
                severity: severity(finding.level()),
                location: Location { path, lines },
            });
        }
    }

    pub(super) fn add_failure(&mut self, problem: &InputProblem) {
        let path = path(problem.file.as_deref().unwrap_or("."));
        let description = quoted_line(&problem.words);
        self.push(Issue {
            fingerprint: [&path, UNREADABLE, &description].join("\n"),
            description,
            check_name: UNREADABLE,
            severity: "blocker",
            location: Location { path, lines: Lines { begin: 1, end: 1 } },
        });
    }

    pub(super) fn into_issues(self) -> Vec<Issue> {
        self.issues
    }

    /// Adds an issue, whose fingerprint identifies it in another run. GitLab shows only one of several with
    /// the same fingerprint, so the others are numbered.
    fn push(&mut self, issue: Issue) {
        let count = self.counts.entry(issue.fingerprint.clone()).or_default();
        let fingerprint = match *count {
            0 => digest(&issue.fingerprint),
            count => digest(&format!("{}\n{count}", issue.fingerprint)),
        };
        *count += 1;
        self.issues.push(Issue { fingerprint, ..issue });
    }
}

/// Findings about unreadable documents have no rule.
const UNREADABLE: &str = "unreadable";

const fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "critical",
        Level::SecurityWarning => "major",
        Level::Warning => "minor",
        Level::Suggestion => "info",
    }
}

/// A path as GitLab compares it with paths in a repository.
fn path(name: &str) -> String {
    quoted_line(name.trim_start_matches("./"))
}

/// The names in the path of a finding. The indexes in it change with what precedes the finding.
fn names(shown: &Shown) -> String {
    let names = shown.located.path().steps().iter().filter_map(|step| match step {
        Step::Key { name, .. } => Some(&**name),
        Step::Index(_) => None,
    });
    names.collect::<Vec<_>>().join("/")
}

#[derive(Serialize)]
pub(super) struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}
