//! Pairs of small policies over a small alphabet, checked against requests over the same alphabet: none
//! contradicts a proof, and one confirms each refutation.
//!
//! `cargo test` draws several thousand pairs. `cargo test --profile differential -p differential` draws 100,000,
//! and `PAIRS` and `SEED` set how many and which.

use differential::{Random, checked_pair, number};
use policy_analysis::prove::Proof;

#[test]
fn no_proof_is_wrong_and_no_witness_is_false() {
    let pairs = number("PAIRS", if cfg!(debug_assertions) { 2_000 } else { 100_000 });
    policy_analysis::prove::sample_proofs();
    let mut random = Random(number("SEED", 0x5eed_0f1a).max(1));
    let (mut proved, mut refuted, mut undecided) = (0, 0, 0);
    for _ in 0..pairs {
        let (proof, [one, other]) = checked_pair(&mut random);
        match proof {
            Proof::Proved => proved += 1,
            Proof::Refuted(_) => refuted += 1,
            Proof::Undecided(_) => {
                undecided += 1;
                if std::env::var_os("SHOW").is_some() {
                    println!("open\t{one}\t{other}");
                }
            }
        }
    }
    println!("{proved} proved, {refuted} refuted, {undecided} undecided");
    assert!(proved > pairs / 20 && refuted > pairs / 5 && undecided < pairs / 5);
}
