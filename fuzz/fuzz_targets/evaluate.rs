//! The evaluator compared with a naive one, which shares no code with it.
//!
//! The first eight bytes are the seed for a random request with policies of all kinds. It is read like a line
//! of `eval --jsonl`. The rest of the input is also read as a request, and must be answered or rejected.

#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_analysis::{Evaluator, json};
use policy_core::document::read_json;

fn outcome(text: &str) -> Option<&'static str> {
    let document = read_json(text).ok()?;
    let (request, policies) = json::request_with_policies(&document).ok()?;
    Some(Evaluator::new(policies.into_set()).evaluate(&request).outcome().as_str())
}

fuzz_target!(|input: &[u8]| {
    let (head, rest) = input.split_at(input.len().min(8));
    let mut seed = [0; 8];
    seed[..head.len()].copy_from_slice(head);
    let request = oracle::draw(u64::from_le_bytes(seed));
    let wanted = oracle::decide(&request).expect("a drawn request is valid");
    assert_eq!(outcome(&request.to_string()), Some(wanted.word()), "{request}");
    if let Ok(text) = std::str::from_utf8(rest) {
        let _ = outcome(text);
    }
});
