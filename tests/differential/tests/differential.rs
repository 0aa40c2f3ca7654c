//! Pairs of small policies over a small alphabet, checked against requests over the same alphabet: none
//! contradicts a proof, and one confirms each refutation.
//!
//! `cargo test` draws several thousand pairs. `cargo test --profile differential -p differential` draws 100,000,
//! and `PAIRS` and `SEED` set how many and which.

use differential::{Random, number, policy, request, variant};
use policy_analysis::prove::{NoReference, Proof, no_new_access};
use policy_analysis::{Request, alone};
use policy_core::model::PolicyKind;
use policy_core::semantics::truth::Truth;

#[test]
fn no_proof_is_wrong_and_no_witness_is_false() {
    const KIND: PolicyKind = PolicyKind::Identity;
    let pairs = number("PAIRS", if cfg!(debug_assertions) { 2_000 } else { 100_000 });
    policy_analysis::prove::sample_proofs();
    let mut random = Random(number("SEED", 0x5eed_0f1a).max(1));
    let (mut proved, mut refuted, mut undecided) = (0, 0, 0);
    for _ in 0..pairs {
        let (one, one_text) = policy(&mut random);
        let (other, other_text) =
            if random.one_in(3) { policy(&mut random) } else { variant(&mut random, &one_text) };
        let change = no_new_access(&[&one], &[&other], KIND, &NoReference);
        let asked = |request: &Request| {
            (alone(&[&one], KIND, request).truth(), alone(&[&other], KIND, request).truth())
        };
        for grant in &change.granted {
            let answer = asked(grant.witness.request());
            assert_eq!(answer, (Truth::Always, Truth::Never), "{one_text}\n{other_text}");
        }
        match change.proof {
            Proof::Proved => {
                proved += 1;
                for request in (0..150).filter_map(|_| request(&mut random)) {
                    let answer = asked(&request);
                    assert_ne!(
                        answer,
                        (Truth::Always, Truth::Never),
                        "{request:?}\n{one_text}\n{other_text}"
                    );
                }
            }
            Proof::Refuted(_) => refuted += 1,
            Proof::Undecided(_) => {
                undecided += 1;
                if std::env::var_os("SHOW").is_some() {
                    println!("open\t{one_text}\t{other_text}");
                }
            }
        }
    }
    println!("{proved} proved, {refuted} refuted, {undecided} undecided");
    assert!(proved > pairs / 20 && refuted > pairs / 5 && undecided < pairs / 5);
}
