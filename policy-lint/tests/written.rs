//! Documents that were written to test a rule: what it must not report, and what it must report. Each line of a
//! table has a name, the kind, the expectation and the document.
//!
//! `quiet` means nothing above a suggestion, `no error` means nothing at the level of an error, and a level
//! with a rule means a finding of that rule at that level.

use policy_core::finding::{Finding, Level};
use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::check_json;

/// Returns the findings in a document.
fn findings(kind: &str, document: &str) -> Option<Vec<Finding>> {
    let (kind, service) = match kind.split_once(':') {
        Some(("resource", service)) => ("resource", Some(service)),
        _ => (kind, None),
    };
    let context = Context { service, ..Context::default() };
    let outcome = check_json(document, PolicyKind::parse(kind)?, &context);
    Some(outcome.ok()?.findings)
}

/// Whether the findings are those that a line expects.
fn is_right(expected: &str, found: &[Finding]) -> bool {
    let gravest = found.iter().map(Finding::level).max();
    match (expected, expected.split_once(' ')) {
        ("quiet", _) => gravest.is_none_or(|level| level == Level::Suggestion),
        ("no error", _) => gravest != Some(Level::Error),
        (_, Some((level, rule))) => {
            let mut own = found.iter().filter(|it| it.rule().name == rule);
            own.any(|it| it.level().to_string() == level)
        }
        _ => false,
    }
}

fn check(table: &str) {
    let mut wrong = Vec::new();
    let (mut quiet, mut loud) = (0, 0);
    for line in table.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, kind, expected, document] = cells.as_slice() else {
            wrong.push(format!("`{line}` does not have four fields"));
            continue;
        };
        let Some(found) = findings(kind, document) else {
            wrong.push(format!("{name} is not a valid document of its kind"));
            continue;
        };
        if matches!(*expected, "quiet" | "no error") {
            quiet += 1;
        } else {
            loud += 1;
        }
        if !is_right(expected, &found) {
            let found = found.iter().map(|it| format!("{} {}", it.level(), it.rule().name));
            wrong.push(format!("{name} expects {expected}: {:?}", found.collect::<Vec<_>>()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(quiet >= 10 && loud >= 10, "{quiet} quiet and {loud} loud documents are too few");
}

#[test]
fn actions_on_the_resources_of_other_services() {
    check(include_str!("written/other_services.tsv"));
}

#[test]
fn names_that_aws_prints_and_that_are_no_actions() {
    check(include_str!("written/void_actions.tsv"));
}

#[test]
fn policies_of_devices() {
    check(include_str!("written/device_policies.tsv"));
}

#[test]
fn who_is_an_outsider() {
    check(include_str!("written/outsiders.tsv"));
}

#[test]
fn forms_that_a_guide_prescribes() {
    check(include_str!("written/prescribed_forms.tsv"));
}

#[test]
fn all_resources_that_a_request_needs() {
    check(include_str!("written/required_resources.tsv"));
}

#[test]
fn statements_that_never_do_what_they_say() {
    check(include_str!("written/never.tsv"));
}
