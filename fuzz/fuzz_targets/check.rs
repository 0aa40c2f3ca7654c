//! Documents through all rules, as every kind: no panic, and each finding has a valid location.
//!
//! Bytes that start like JSON are checked as they are; others generate a document.

#![no_main]

use arbitrary::Unstructured;
use iam_policy_fuzz::documents;
use libfuzzer_sys::fuzz_target;
use policy_core::document::{Document, Node, Value, read_json};
use policy_core::finding::Finding;
use policy_core::model::PolicyKind;
use policy_core::path::{Part, Place, Step};
use policy_core::report::locate;
use policy_lint::Context;
use policy_lint::check::check;

fuzz_target!(|bytes: &[u8]| {
    let made;
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if text.trim_start().starts_with('{') => text,
        _ => {
            let Ok(text) = documents::document(&mut Unstructured::new(bytes)) else { return };
            made = text;
            assert!(read_json(&made).is_ok(), "a generated document is JSON");
            &made
        }
    };
    let Ok(document) = read_json(text) else { return };
    for kind in PolicyKind::ALL {
        let services: &[Option<&str>] = match kind {
            PolicyKind::Resource => &[None, Some("s3"), Some("kms"), Some("vpce")],
            _ => &[None],
        };
        for service in services {
            // Files and macros differ in what is measured; one of them is enough for a document.
            let is_sent_as_written = text.len() % 2 == 1;
            let context = Context { service: *service, is_sent_as_written, ..Context::default() };
            let outcome = check(&document, kind, &context);
            assert!(
                outcome.policy.is_some() || !outcome.findings.is_empty(),
                "an invalid policy has a finding"
            );
            for finding in &outcome.findings {
                assert_placed(text, &document, finding);
            }
            for located in locate(text, &document, outcome.findings) {
                let (span, start, end) = (located.span(), located.start(), located.end());
                assert!(text.get(span.start as usize..span.end as usize).is_some());
                assert!((start.line, start.column) <= (end.line, end.column));
                assert!(start.line >= 1 && start.column >= 1);
            }
        }
    }
});

fn assert_placed(source: &str, document: &Document<'_>, finding: &Finding) {
    let (rule, message) = (finding.rule().name, finding.message());
    assert!(!message.is_empty() && !message.ends_with('.'), "{rule}: {message}");
    let Some(text) = text_at(document, finding.place()) else {
        let path = &finding.place().path;
        panic!("{rule} is at {path}, which does not exist: {message}\n{source}");
    };
    // Inside a value that is not a string, the whole value is shown.
    if let (Some(within), Some(text)) = (&finding.place().within, text) {
        assert!(text.get(within.clone()).is_some(), "{rule}: {within:?} of {text:?}\n{source}");
    }
}

/// Whether the place exists, and the string there, if it is one.
fn text_at<'d>(document: &'d Document<'_>, place: &Place) -> Option<Option<&'d str>> {
    let mut node: &Node<'_> = &document.root;
    let mut key = None;
    for step in place.path.steps() {
        match (step, &node.value) {
            (Step::Key { name, occurrence }, Value::Object(members)) => {
                let mut same = members.iter().filter(|member| member.key == **name);
                let member = same.nth(*occurrence as usize)?;
                (node, key) = (&member.value, Some(&*member.key));
            }
            (Step::Index(index), Value::Array(elements)) => {
                (node, key) = (elements.get(*index as usize)?, None);
            }
            (Step::Index(0), _) => {}
            _ => return None,
        }
    }
    Some(match (place.part, &node.value) {
        (Part::Key, _) => key,
        (Part::Value, Value::String(text) | Value::Number(text)) => Some(text),
        (Part::Value, Value::Bool(value)) => Some(if *value { "true" } else { "false" }),
        (Part::Value, _) => None,
    })
}
