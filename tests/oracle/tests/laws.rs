//! Laws that answers have whatever is asked.

use std::collections::BTreeMap;

use oracle::{Answer, complete, decide, draw};

const DRAWS: u64 = 20_000;

#[test]
fn draws_get_all_answers() {
    let mut counts = BTreeMap::<Answer, u64>::new();
    for seed in 0..DRAWS {
        let request = draw(seed);
        let answer = decide(&request)
            .unwrap_or_else(|error| panic!("draw {seed} is no request: {error}\n{request:#}"));
        *counts.entry(answer).or_default() += 1;
    }
    println!("{DRAWS} draws: {counts:?}");
    for answer in [Answer::Allowed, Answer::ExplicitDeny, Answer::ImplicitDeny, Answer::Undecided] {
        let count = counts.get(&answer).copied().unwrap_or_default();
        assert!(count * 20 >= DRAWS, "{count} of {DRAWS} draws are {answer:?}");
    }
    assert!(counts[&Answer::Undecided] * 3 <= DRAWS, "most draws can be decided");
}

#[test]
fn what_is_decided_stays_when_more_is_known() {
    let (mut completions, mut now_decided) = (0, 0);
    for seed in 0..DRAWS {
        let request = draw(seed);
        let before = decide(&request).unwrap();
        if request.get("unknownContext").is_none() {
            continue;
        }
        for round in 0..2 {
            let completed = complete(&request, seed.wrapping_mul(2).wrapping_add(round));
            let after = decide(&completed)
                .unwrap_or_else(|error| panic!("draw {seed} completed: {error}\n{completed:#}"));
            completions += 1;
            if before == Answer::Undecided {
                now_decided += u64::from(after != before);
            } else {
                assert_eq!(before, after, "draw {seed}\n{request:#}\n{completed:#}");
            }
        }
    }
    println!("{completions} completions, {now_decided} of them decided what was not");
    assert!(now_decided > 100);
}

#[test]
fn the_same_seed_draws_the_same() {
    for seed in 0..200 {
        let request = draw(seed);
        assert_eq!(request, draw(seed));
        assert_eq!(complete(&request, seed), complete(&request, seed));
    }
}
