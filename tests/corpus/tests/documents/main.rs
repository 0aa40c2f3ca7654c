//! The rules' findings in labeled documents: those written for the tests are checked against their labels,
//! and those of a corpus against committed reviews.
//!
//! Without `POLICY_CORPUS`, only the former are read. `BLESS=1` rewrites the rows of the reviews and keeps
//! their reasons.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod constructs;
mod helps;
mod labels;
mod laws;
mod not_json;
mod pairs;
mod published;
mod redshift_guides;
mod refusals;
mod tools;

use corpus::{Checked, Corpus, Entry, Review};

/// The corpus, or `None` with a note. A corpus that cannot be read fails the test.
fn corpus() -> Option<Corpus> {
    Corpus::from_environment().unwrap_or_else(|error| panic!("{error:#}"))
}

/// Reads and checks the document of a row as the kind that the row names.
fn checked(corpus: &Corpus, entry: &Entry) -> Checked {
    let kind = entry.policy_kind().unwrap_or_else(|| panic!("{} is not a policy", entry.path));
    Checked::of(&corpus.read(entry).unwrap(), kind, entry.service())
}

fn is_blessing() -> bool {
    std::env::var_os("BLESS").is_some()
}

/// Checks rows against the review with a name.
fn compare_review(name: &str, columns: &[&str], keys: usize, rows: Vec<Vec<String>>) {
    let mut review = Review::open(name, columns, keys).unwrap_or_else(|error| panic!("{error:#}"));
    let complaints = review.compare(rows, is_blessing()).unwrap();
    assert!(complaints.is_empty(), "tests/reviews:\n{}", complaints.join("\n"));
}

/// A row of a review.
fn row(fields: &[&str]) -> Vec<String> {
    fields.iter().map(|text| corpus::field(text)).collect()
}
