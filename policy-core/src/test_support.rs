//! Checks the findings of reading against [drawn](drawn) fixtures.

use drawn::Fixture;

use crate::document::{LineIndex, read_json};
use crate::lower::lower;
use crate::rule::Rule;

/// Checks that reading finds in a JSON text exactly what is drawn in it for `rule`.
pub(crate) fn check_drawn(rule: &Rule, fixture: &str) {
    let fixture = Fixture::parse(fixture);
    let document = read_json(&fixture.text).expect("the fixture is JSON");
    let index = LineIndex::new(&fixture.text);
    let (_, findings) = lower(&document, false).finish();
    let found = findings.iter().filter(|finding| finding.rule() == rule).map(|finding| {
        let span = document.locate(finding.place());
        let start = index.line_column(span.start as usize);
        let end = index.line_column(span.end as usize);
        let words = format!("{}: {}", finding.level(), finding.message());
        ([start.line, start.column], [end.line, end.column], words)
    });
    fixture.assert_found(rule.name, found);
}

/// Checks the elements of one statement in the same way as [`check_drawn`] checks a document.
pub(crate) fn check_drawn_statement(rule: &Rule, elements: &str) {
    let head = r#"{"Version": "2012-10-17", "Statement": [{"#;
    check_drawn(rule, &format!("{head}\n{elements}\n}}]}}"));
}
