//! Fixtures that draw their expectation under the source.

use std::collections::BTreeSet;

use super::Rule;
use crate::Context;
use crate::check::check;
use crate::document::{LineIndex, read_json};
use crate::model::{AccountId, PolicyKind};
use crate::project::{Project, RequiredCondition};

/// Checks that `rule` finds in a JSON text exactly what is drawn in it.
///
/// A line whose first word starts with `//` is not part of the text. Its carets mark characters of
/// the line of text above, and `level: message` follows them:
///
/// ```text
///   "Resource": "arn:aws:iam::role/RoleA"
///                           //^^^^^^^^^^ error: `arn:aws:iam::role/RoleA` has no account id
/// ```
///
/// Two slashes before the carets are there only to be seen. Under a place that spans several lines
/// the carets mark its first line. A fixture without drawn lines is quiet.
pub(crate) fn check_drawn(rule: &Rule, kind: PolicyKind, fixture: &str) {
    check_drawn_under(&Context::default(), rule, kind, fixture);
}

/// Checks a policy of a named service as [`check_drawn`] checks a document.
pub(crate) fn check_drawn_for(service: &str, rule: &Rule, fixture: &str) {
    let context = Context { service: Some(service), ..Context::default() };
    check_drawn_under(&context, rule, PolicyKind::Resource, fixture);
}

/// Checks a document of a project as [`check_drawn`] checks one.
pub(crate) fn check_drawn_in(project: &Project, rule: &Rule, kind: PolicyKind, fixture: &str) {
    let context = Context { project, ..Context::default() };
    check_drawn_under(&context, rule, kind, fixture);
}

fn check_drawn_under(context: &Context<'_>, rule: &Rule, kind: PolicyKind, fixture: &str) {
    let (text, expected) = split(fixture);
    let document = read_json(&text).expect("the fixture is JSON");
    let index = LineIndex::new(&text);
    let found: BTreeSet<_> = check(&document, kind, context)
        .findings
        .iter()
        .filter(|finding| finding.rule() == rule)
        .map(|finding| {
            let span = document.locate(finding.place());
            let start = index.line_column(span.start as usize);
            let end = index.line_column(span.end as usize);
            let last = index.line(start.line).chars().count() + 1;
            let end = if end.line == start.line { end.column } else { last };
            // As in a report, an empty place is drawn one character wide.
            let end = end.max(start.column + 1);
            let words = format!("{}: {}", finding.level(), finding.message());
            (start.line, start.column, end, words)
        })
        .collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    let surplus: Vec<_> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "{}\ndrawn but not found (line, column, end): {missing:#?}\nfound but not drawn: {surplus:#?}\n{text}",
        rule.name
    );
}

/// Checks the elements of one statement as [`check_drawn`] checks a document.
pub(crate) fn check_drawn_statement(rule: &Rule, kind: PolicyKind, elements: &str) {
    check_drawn_statement_in(&Project::EMPTY, rule, kind, elements);
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

/// A project with an account of each sort.
pub(crate) fn project() -> Project {
    let accounts = |id: &str| vec![AccountId::parse(id).expect("the id has 12 digits")];
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
    }
}

type Marks = BTreeSet<(usize, usize, usize, String)>;

fn split(fixture: &str) -> (String, Marks) {
    let (mut text, mut marks) = (String::new(), Marks::new());
    let mut line_number = 0;
    for line in fixture.lines() {
        if !line.trim_start().starts_with("//") {
            text.push_str(line);
            text.push('\n');
            line_number += 1;
            continue;
        }
        let start = line.chars().position(|it| it == '^').expect("a drawn line has carets");
        let width = line.chars().skip(start).take_while(|it| *it == '^').count();
        let words: String = line.chars().skip(start + width).collect();
        marks.insert((line_number, start + 1, start + width + 1, words.trim().to_owned()));
    }
    (text, marks)
}
