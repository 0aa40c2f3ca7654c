//! Documents to canonical JSON and back, and the laws for two policies.
//!
//! Bytes that start like JSON are one text, which is read as it is; from other bytes, up to three documents
//! are generated.

#![no_main]

use arbitrary::Unstructured;
use iam_policy_fuzz::{documents, laws};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes)
        && text.trim_start().starts_with('{')
    {
        laws::assert_canonical(&[text]);
        return;
    }
    let mut u = Unstructured::new(bytes);
    let mut texts = Vec::new();
    while texts.len() < 3 && !u.is_empty() {
        match documents::document(&mut u) {
            Ok(text) => texts.push(text),
            Err(_) => break,
        }
    }
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    laws::assert_canonical(&texts);
});
