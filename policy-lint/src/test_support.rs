//! Fixtures with the expected findings drawn under the source.

use super::Rule;
use crate::check::check;
use crate::project::{Project, RequiredCondition};
use crate::{Context, Finding};
use drawn::Fixture;
use policy_core::document::{LineIndex, read_json};
use policy_core::model::{AccountId, PolicyKind};

/// Returns what `rule` finds in a JSON text.
pub(crate) fn found_by(rule: &Rule, kind: PolicyKind, text: &str) -> Vec<Finding> {
    let document = read_json(text).expect("the text is JSON");
    let findings = check(&document, kind, &Context::default()).findings;
    findings.into_iter().filter(|finding| finding.rule() == rule).collect()
}

/// Checks that `rule` finds exactly what is [drawn](drawn) in a JSON text.
pub(crate) fn check_drawn(rule: &Rule, kind: PolicyKind, fixture: &str) {
    check_drawn_under(&Context::default(), rule, kind, fixture);
}

/// Checks a policy of a named service as [`check_drawn`] checks a document.
pub(crate) fn check_drawn_for(service: &str, rule: &Rule, fixture: &str) {
    let context = Context { service: Some(service), ..Context::default() };
    check_drawn_under(&context, rule, PolicyKind::Resource, fixture);
}

/// Checks a document of a project as [`check_drawn`] checks a document.
pub(crate) fn check_drawn_in(project: &Project, rule: &Rule, kind: PolicyKind, fixture: &str) {
    let context = Context { project, ..Context::default() };
    check_drawn_under(&context, rule, kind, fixture);
}

fn check_drawn_under(context: &Context<'_>, rule: &Rule, kind: PolicyKind, fixture: &str) {
    let fixture = Fixture::parse(fixture);
    let document = read_json(&fixture.text).expect("the fixture is JSON");
    let index = LineIndex::new(&fixture.text);
    let findings = check(&document, kind, context).findings;
    let found = findings.iter().filter(|finding| finding.rule() == rule).map(|finding| {
        let span = document.locate(finding.place());
        let start = index.line_column(span.start as usize);
        let end = index.line_column(span.end as usize);
        let words = format!("{}: {}", finding.level(), finding.message());
        ([start.line, start.column], [end.line, end.column], words)
    });
    fixture.assert_found(rule.name, found);
}

/// Checks the elements of one statement as [`check_drawn`] checks a document.
pub(crate) fn check_drawn_statement(rule: &Rule, kind: PolicyKind, elements: &str) {
    check_drawn_statement_in(&Project::EMPTY, rule, kind, elements);
}

/// Checks the elements of one statement with holes. All holes of one variable have the same value.
pub(crate) fn check_drawn_filled(
    variables: &[Option<usize>],
    rule: &Rule,
    kind: PolicyKind,
    elements: &str,
) {
    let context = Context { has_holes: true, variables, ..Context::default() };
    let head = r#"{"Version": "2012-10-17", "Statement": [{"#;
    check_drawn_under(&context, rule, kind, &format!("{head}\n{elements}\n}}]}}"));
}

/// Checks the elements of one statement of a project as [`check_drawn`] checks a document.
pub(crate) fn check_drawn_statement_in(
    project: &Project,
    rule: &Rule,
    kind: PolicyKind,
    elements: &str,
) {
    let head = r#"{"Version": "2012-10-17", "Statement": [{"#;
    check_drawn_in(project, rule, kind, &format!("{head}\n{elements}\n}}]}}"));
}

/// Returns a project with an account of each kind.
pub(crate) fn project() -> Project {
    let accounts = |id: &str| vec![AccountId::parse(id).expect("the ID has 12 digits")];
    Project {
        own_accounts: accounts("123456789012"),
        trusted_accounts: accounts("210987654321"),
        third_parties: accounts("111122223333"),
        trusted_organizations: vec!["o-exampleorgid".to_owned()],
        required: vec![RequiredCondition {
            action: Some("iam:PassRole".to_owned()),
            principal: None,
            key: "iam:PassedToService".to_owned(),
            reason: None,
            by_denial: false,
        }],
        ..Project::EMPTY
    }
}
