//! The oracle's answers for the tables of cases.

use std::collections::BTreeSet;

use oracle::{
    cases::{cases, refused},
    decide,
};

#[test]
fn every_case_gets_its_answer() {
    let cases = cases();
    let wrong = cases
        .iter()
        .filter_map(|case| {
            let answer = decide(&case.request);
            (answer != Ok(case.expected)).then(|| {
                format!("{}: {answer:?} for {:?}\n{}", case.name, case.expected, case.request)
            })
        })
        .collect::<Vec<_>>();
    println!("{} cases", cases.len());
    assert!(wrong.is_empty(), "{} are wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(cases.len() > 2_500, "{} cases", cases.len());
}

#[test]
fn no_two_cases_have_the_same_name() {
    let mut names = BTreeSet::new();
    for case in cases() {
        assert!(names.insert(case.name.clone()), "twice: {}", case.name);
    }
}

#[test]
fn what_is_no_request_is_an_error() {
    for (name, request) in refused() {
        assert!(decide(&request).is_err(), "{name}: {request}");
    }
}
