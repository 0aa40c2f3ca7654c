//! Bytes as JSON text: what our reader accepts and returns, compared with serde_json.
//!
//! Known differences, each with its reason:
//!
//! * Nesting. Ours accepts 512 levels in any text, so that no text exhausts the stack; serde_json accepts
//!   127 when it builds a value, and any number when it only skips values.
//! * A byte-order mark is rejected by both, with different messages.
//! * Repeated names. Ours keeps all members, because a repeated name is an error in a policy; serde_json
//!   keeps the last one.
//! * Numbers. Ours keeps the digits; serde_json rejects numbers outside the range of `f64` when it builds a
//!   value.
//! * An escaped surrogate without its other half is not a character. serde_json rejects it when it builds a
//!   value and does not check it when it only skips one, so our verdict may be either only if serde_json's
//!   two verdicts differ.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_core::document::{Document, Node, Value, read_json, read_json_bytes};
use serde::de::IgnoredAny;

/// The maximum nesting depth of values.
const DEEPEST: usize = 512;

fuzz_target!(|bytes: &[u8]| {
    let read = read_json_bytes(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        let error = read.expect_err("invalid UTF-8 is rejected");
        assert!((error.span().start as usize) < bytes.len());
        assert!(!error.message().is_empty());
        return;
    };
    assert_eq!(read.is_ok(), read_json(text).is_ok(), "bytes and text are read in the same way");
    let is_grammar = serde_json::from_str::<IgnoredAny>(text).is_ok();
    let is_value = serde_json::from_str::<serde_json::Value>(text).is_ok();
    match read {
        Ok(document) => {
            assert!(is_grammar, "serde_json rejects it");
            assert_tree(&document, text);
        }
        Err(error) => {
            let (start, end) = (error.span().start as usize, error.span().end as usize);
            assert!(start <= end && text.get(start..end).is_some(), "{start}..{end}");
            assert!(!error.message().is_empty());
            // Input that only one of serde_json's readers accepts has a lone surrogate, a number that is
            // too large, or too many levels; of these, ours rejects the first and the last.
            assert!(
                !is_value && (!is_grammar || has_escape(text) || depth(text) > DEEPEST),
                "serde_json accepts it, but ours reports: {}",
                error.message()
            );
        }
    }
});

fn has_escape(text: &str) -> bool {
    text.contains("\\u")
}

/// The maximum number of open brackets in JSON text.
fn depth(text: &str) -> usize {
    let (mut open, mut most, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                open += 1;
                most = most.max(open);
            }
            b']' | b'}' if !in_string => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}

/// Each value equals what serde_json reads at its position.
fn assert_tree(document: &Document<'_>, text: &str) {
    let mut open = vec![&document.root];
    while let Some(node) = open.pop() {
        let written = written(node, text);
        match &node.value {
            Value::Null => assert_eq!(written, "null"),
            Value::Bool(value) => assert_eq!(written, value.to_string()),
            Value::Number(digits) => assert_eq!(written, &**digits),
            Value::String(value) => assert_string(written, value),
            Value::Array(elements) => {
                assert!(written.starts_with('[') && written.ends_with(']'));
                open.extend(elements);
            }
            Value::Object(members) => {
                assert!(written.starts_with('{') && written.ends_with('}'));
                for member in members {
                    let span = member.key_span;
                    let name = text.get(span.start as usize..span.end as usize);
                    assert_string(name.expect("a name is in the text"), &member.key);
                    open.push(&member.value);
                }
            }
        }
    }
}

fn written<'t>(node: &Node<'_>, text: &'t str) -> &'t str {
    text.get(node.span.start as usize..node.span.end as usize).expect("a value is in the text")
}

fn assert_string(written: &str, value: &str) {
    let theirs: String = serde_json::from_str(written).expect("a string of serde_json");
    assert_eq!(theirs, value, "{written}");
}
