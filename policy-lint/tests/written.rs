//! Documents of one kind each that were written to try a rule: what it must be silent about, and what it
//! must find. A line of a table has a name, the kind, what is expected, and the document.
//!
//! `quiet` is nothing above a suggestion, `no error` nothing as grave as that, and a level with a rule
//! is a finding of that rule with that level.

use policy_core::finding::{Finding, Level};
use policy_core::model::PolicyKind;
use policy_lint::Context;
use policy_lint::check::check_json;

fn findings(kind: &str, document: &str) -> Vec<Finding> {
    let (kind, service) = match kind.split_once(':') {
        Some(("resource", service)) => ("resource", Some(service)),
        _ => (kind, None),
    };
    let kind = PolicyKind::parse(kind).unwrap_or_else(|| panic!("no kind {kind}"));
    let context = Context { service, ..Context::default() };
    check_json(document, kind, &context)
        .unwrap_or_else(|error| panic!("{document}: {error:?}"))
        .findings
}

fn check(table: &str) {
    let mut wrong = Vec::new();
    let (mut quiet, mut loud) = (0, 0);
    for line in table.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, kind, expected, document] = cells[..] else { panic!("{line}") };
        let found = findings(kind, document);
        let gravest = found.iter().map(Finding::level).max();
        let is_right = match expected {
            "quiet" => gravest.is_none_or(|level| level == Level::Suggestion),
            "no error" => gravest != Some(Level::Error),
            expected => {
                let (level, rule) = expected.split_once(' ').unwrap();
                let mut own = found.iter().filter(|it| it.rule().name == rule);
                own.any(|it| it.level().to_string() == level)
            }
        };
        *if matches!(expected, "quiet" | "no error") { &mut quiet } else { &mut loud } += 1;
        if !is_right {
            let found = found.iter().map(|it| format!("{} {}", it.level(), it.rule().name));
            wrong.push(format!("{name} wants {expected}: {:?}", found.collect::<Vec<_>>()));
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
fn forms_that_a_guide_prescribes() {
    check(include_str!("written/prescribed_forms.tsv"));
}

#[test]
fn all_resources_that_a_request_needs() {
    check(include_str!("written/required_resources.tsv"));
}
