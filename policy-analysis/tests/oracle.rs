//! The evaluator compared with a second one, which shares no code with it.

mod support;

use policy_analysis::Outcome;
use support::outcome;

/// The number of random requests; `ORACLE_DRAWS` overrides it.
fn draws() -> u64 {
    let given = std::env::var("ORACLE_DRAWS").ok().and_then(|it| it.parse().ok());
    given.unwrap_or(100_000)
}

#[test]
fn all_tables_have_their_answers() {
    let mut wrong = Vec::new();
    for case in oracle::cases::cases() {
        let found = outcome(&case.request).map(|it| it.as_str().to_owned());
        let found = found.unwrap_or_else(|error| format!("error: {error}"));
        if found != case.expected.word() {
            wrong.push(format!("{}: {found} instead of {}", case.name, case.expected.word()));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn drawn_requests_have_the_answers_of_the_oracle() {
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let all = draws();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|worker| scope.spawn(move || differences((worker..all).step_by(threads as usize))))
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(
        wrong.is_empty(),
        "{} of {all} differ:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(5)].join("\n")
    );
}

fn differences(seeds: impl Iterator<Item = u64>) -> Vec<String> {
    let mut wrong = Vec::new();
    for seed in seeds {
        let request = oracle::draw(seed);
        let want = oracle::decide(&request).map(|it| it.word().to_owned());
        let found = outcome(&request).map(|it| it.as_str().to_owned());
        match (want, found) {
            (Ok(want), Ok(found)) if want == found => {}
            (want, found) => {
                wrong.push(format!("{seed}: {found:?} instead of {want:?}\n{request}"))
            }
        }
    }
    wrong
}

#[test]
fn what_is_decided_stays_so_when_more_is_known() {
    let mut changed = Vec::new();
    for seed in 0..draws() / 5 {
        let request = oracle::draw(seed);
        let Ok(before) = outcome(&request) else { continue };
        if before == Outcome::Undecided || request.get("unknownContext").is_none() {
            continue;
        }
        let completed = oracle::complete(&request, seed);
        let after = outcome(&completed).unwrap();
        if after != before {
            changed.push(format!("{seed}: {before} became {after}\n{request}\n{completed}"));
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn what_is_no_request_is_an_error() {
    // Names of members and duplicate members are the responsibility of the JSON reader.
    let of_reading = [
        "member",
        "duplicate",
        "missing",
        "is a",
        "is no",
        "two kinds",
        "is null",
        "a list",
        "null in",
        "are a text",
    ];
    let mut taken = Vec::new();
    for (name, value) in oracle::cases::refused() {
        let is_of_reading = of_reading.iter().any(|word| name.contains(word));
        if outcome(&value).is_ok() && !is_of_reading {
            taken.push(format!("{name}: {value}"));
        }
    }
    assert!(taken.is_empty(), "{}", taken.join("\n"));
}
