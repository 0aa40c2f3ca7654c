//! Proofs about two policies: no request contradicts a proof, and `alone` confirms each example.
//!
//! The first eight bytes are the seed for a random pair over a small alphabet. If the rest of the input is two
//! policies, each on a line, these are compared as well.

#![no_main]

use differential::{Random, checked_pair};
use libfuzzer_sys::fuzz_target;
use policy_analysis::alone;
use policy_analysis::prove::{NoReference, no_new_access, sample_proofs};
use policy_core::model::PolicyKind;
use policy_core::read_policy;

fn compare(new: &str, old: &str) -> Option<()> {
    const KIND: PolicyKind = PolicyKind::Identity;
    let (new, old) = (read_policy(new).ok()?, read_policy(old).ok()?);
    let change = no_new_access(&[&new], &[&old], KIND, &NoReference);
    for grant in &change.granted {
        let request = grant.witness.request();
        assert!(alone(&[&new], KIND, request).truth().is_always(), "{request:?}");
        assert!(alone(&[&old], KIND, request).truth().is_never(), "{request:?}");
    }
    Some(())
}

fuzz_target!(|input: &[u8]| {
    sample_proofs();
    let (head, rest) = input.split_at(input.len().min(8));
    let mut seed = [0; 8];
    seed[..head.len()].copy_from_slice(head);
    checked_pair(&mut Random(u64::from_le_bytes(seed).max(1)));
    if let Ok(text) = std::str::from_utf8(rest)
        && let Some((new, old)) = text.split_once('\n')
    {
        let _ = compare(new, old);
    }
});
