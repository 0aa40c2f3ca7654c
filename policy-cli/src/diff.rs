//! `iam-policy diff`: the differences between two policies.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use policy_core::diff::{Change, diff};
use policy_core::finding::quoted_line;
use policy_core::model::Policy;
use policy_settings::DocumentKind;

use crate::arguments::DiffOptions;
use crate::input::{Text, read_one};
use crate::located::read;
use crate::output::{Purpose, colour_of, complain, print, write_findings, written};
use crate::settings::Project;
use crate::status::Status;

pub(crate) fn run(options: &DiffOptions) -> Status {
    let (a, b) = (&options.before, &options.after);
    if a.as_os_str() == "-" && b.as_os_str() == "-" {
        complain("standard input can be read only once");
        return Status::CouldNotRun;
    }
    let Some(project) = Project::of(&options.config) else { return Status::CouldNotRun };
    let (before, after) = (policy(a, &options.kind), policy(b, &options.kind));
    let (Some((before_text, before)), Some((after_text, after))) = (before, after) else {
        return Status::CouldNotRun;
    };
    // A bare account ID is in the project's partition, as for all other commands.
    let partition = project.settings.context().partition;
    let changes = diff(&before.with_partition(partition), &after.with_partition(partition));
    project.announce();
    if changes.is_empty() {
        return Status::Clean;
    }
    let names = [before_text.name(), after_text.name()].map(|name| quoted_line(&name));
    let text = format!("--- {}\n+++ {}\n{}", names[0], names[1], shown(&changes));
    Status::Findings.max(written(print(text.as_bytes()), Purpose::Verdict))
}

/// Reads a policy, or reports on standard error why it cannot be read.
pub(crate) fn policy(path: &Path, kind: &DocumentKind) -> Option<(Text, Policy)> {
    let text = match read_one(path) {
        Ok(text) => text,
        Err(problem) => {
            problem.say();
            return None;
        }
    };
    match read(&text, kind) {
        Ok(policy) => Some((text, policy)),
        Err(refused) => {
            let err = io::stderr();
            let colour = colour_of(&err);
            // A failure to write to standard error cannot be reported anywhere.
            drop(write_findings(&mut err.lock(), &refused, colour));
            None
        }
    }
}

/// The changes, grouped by statement under headings.
fn shown(changes: &[Change]) -> String {
    let mut text = String::new();
    let mut last = None;
    // Writing to a string cannot fail.
    for change in changes {
        let heading = heading(change);
        if last.as_ref() != Some(&heading) {
            let _ = writeln!(text, "{heading}");
            last = Some(heading);
        }
        let _ = writeln!(text, "  {}", quoted_line(change.element()));
        for value in change.removed() {
            let _ = writeln!(text, "  - {}", quoted_line(value));
        }
        for value in change.added() {
            let _ = writeln!(text, "  + {}", quoted_line(value));
        }
    }
    text
}

/// `statement 0 -> 2 (Read)`: the indexes count from 0, as in a JSON Pointer.
fn heading(change: &Change) -> String {
    let mut heading = match (change.statement_before(), change.statement_after()) {
        (Some(before), Some(after)) if before == after => format!("statement {before}"),
        (Some(before), Some(after)) => format!("statement {before} -> {after}"),
        (Some(before), None) => format!("statement {before} removed"),
        (None, Some(after)) => format!("statement {after} added"),
        (None, None) => "policy".to_owned(),
    };
    if let Some(sid) = change.sid() {
        let _ = write!(heading, " ({})", quoted_line(sid));
    }
    heading
}
