//! The relevant values of holes in principals.
//!
//! Callers are names, of which there are few, so a hole in a principal is not treated as an unknown, unlike
//! one in a resource: it is tried with each value that makes its string equal to another one, and with a
//! value that does not. If that takes too many values, there is no answer.

use std::collections::BTreeSet;

use policy_core::model::hole::is_hole;
use policy_core::model::is_account_id;
use policy_core::semantics::pattern::{covers, has_wildcard, overlaps};

use super::boxes::{Member, conditions, is_of_caller, texts};

/// Values of holes.
pub(super) type Filling = Vec<(char, String)>;

/// The maximum number of ways to fill holes that are tried.
const MOST_FILLINGS: usize = 64;
/// The maximum number of ways in which one string can equal another.
const MOST_WAYS: usize = 32;
/// The AWS partitions.
const PARTITIONS: [&str; 3] = ["aws", "aws-cn", "aws-us-gov"];

/// The ways to fill the holes in principals, or `None` if there are too many. The value of a hole that
/// `can_be_pattern` can have wildcards.
pub(super) fn fillings(
    members: &[&Member],
    can_be_pattern: impl Fn(char) -> bool,
) -> Option<Vec<Filling>> {
    let mut named = BTreeSet::new();
    for member in members {
        let view = member.view();
        named.extend(view.principals().map(|(_, text)| text.to_owned()));
        for condition in conditions(&view).filter(|condition| is_of_caller(condition.key)) {
            named.extend(texts(condition.values).map(str::to_owned));
        }
    }
    let holes: BTreeSet<char> =
        named.iter().flat_map(|it| it.chars().filter(|it| is_hole(*it))).collect();
    if holes.is_empty() {
        return Some(vec![Vec::new()]);
    }
    are_parted(&named)?;
    // A hole that is a whole string can equal any other one, with its holes filled.
    let is_whole = |hole: &char| named.iter().any(|text| text.chars().eq([*hole]));
    let (whole, parts): (Vec<char>, Vec<char>) = holes.into_iter().partition(is_whole);
    let mut fillings: Vec<Filling> = vec![Vec::new()];
    for (number, hole) in parts.into_iter().chain(whole).enumerate() {
        let mut longer = Vec::new();
        for filling in &fillings {
            let mut values = values_of(hole, number, &named, filling)?;
            // Two values can be the same.
            values.extend(filling.iter().map(|(_, value)| value.clone()));
            values.extend(can_be_pattern(hole).then(|| "*".to_owned()));
            longer.extend(values.into_iter().map(|value| {
                let mut filling = filling.clone();
                filling.push((hole, value));
                filling
            }));
        }
        if longer.len() > MOST_FILLINGS {
            return None;
        }
        fillings = longer;
    }
    Some(fillings)
}

pub(super) fn fill(text: &str, filling: &[(char, String)]) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    filling.iter().fold(text.to_owned(), |text, (hole, value)| text.replace(*hole, value))
}

/// Whether strings with holes are equal only if their values are, and whether no string matches a pattern
/// with some values but not with others.
fn are_parted(named: &BTreeSet<String>) -> Option<()> {
    let wide = |text: &str| text.replace(is_hole, "*");
    let shape = |text: &str| text.replace(is_hole, "\0");
    let has_holes = |text: &str| text.contains(is_hole);
    let is_whole = |text: &str| text.chars().all(is_hole);
    for one in named.iter().filter(|it| has_holes(it) && !is_whole(it)) {
        for other in named.iter().filter(|it| *it != one && !is_whole(it)) {
            let is_open = has_holes(other) || has_wildcard(other);
            let is_alike = shape(one) == shape(other) && !has_wildcard(one);
            if is_open && !is_alike && !covers(other, one) && overlaps(&wide(one), &wide(other)) {
                return None;
            }
        }
    }
    Some(())
}

/// The relevant values of a hole when others are filled: one that is different from everything else, and
/// those that make a string equal to another one.
fn values_of(
    hole: char,
    number: usize,
    named: &BTreeSet<String>,
    filling: &[(char, String)],
) -> Option<Vec<String>> {
    let filled: Vec<String> = named.iter().map(|text| fill(text, filling)).collect();
    let is_known = |text: &&String| !text.contains(is_hole);
    let (mut values, mut is_account, mut is_partition) = (BTreeSet::new(), false, false);
    for text in filled.iter().filter(|it| it.contains(hole)) {
        let is_whole = text.chars().eq([hole]);
        let field = text.split(':').position(|field| field.chars().eq([hole]));
        is_account |= is_whole || (text.starts_with("arn:") && field == Some(4));
        is_partition |= text.starts_with("arn:") && field == Some(1);
        for other in filled.iter().filter(is_known) {
            let (text, other): (Vec<char>, Vec<char>) =
                (text.chars().collect(), other.chars().collect());
            let mut ways = Ways { found: BTreeSet::new(), steps: 0, hole };
            ways.look(&text, &other, None);
            if ways.steps > Ways::MOST_STEPS || ways.found.len() > MOST_WAYS {
                return None;
            }
            values.extend(ways.found);
        }
        if is_account {
            let accounts = filled.iter().filter(is_known);
            let accounts = accounts.map(|it| it.split(':').nth(4).unwrap_or(it));
            values.extend(accounts.filter(|it| is_account_id(it)).map(str::to_owned));
        }
    }
    if is_partition {
        values.extend(PARTITIONS.map(str::to_owned));
        return Some(values.into_iter().collect());
    }
    let fresh = if is_account {
        format!("{:012}", 555_500_000_001_u64.saturating_add(number as u64))
    } else {
        format!("value{number}")
    };
    Some(std::iter::once(fresh).chain(values).collect())
}

/// The values of a hole that make a string equal to another one, whatever the other holes are.
struct Ways {
    found: BTreeSet<String>,
    steps: u32,
    hole: char,
}

impl Ways {
    const MOST_STEPS: u32 = 20_000;

    fn look(&mut self, text: &[char], other: &[char], value: Option<&[char]>) {
        self.steps += 1;
        if self.steps > Self::MOST_STEPS {
            return;
        }
        let Some((first, text)) = text.split_first() else {
            if let (true, Some(value)) = (other.is_empty(), value) {
                self.found.insert(value.iter().collect());
            }
            return;
        };
        match *first {
            hole if hole == self.hole => {
                if let Some(value) = value {
                    if let Some(rest) = other.strip_prefix(value) {
                        self.look(text, rest, Some(value));
                    }
                    return;
                }
                for length in 1..=other.len() {
                    let (value, rest) = other.split_at(length);
                    self.look(text, rest, Some(value));
                }
            }
            open if open == '*' || is_hole(open) => {
                for length in 0..=other.len() {
                    self.look(text, other.split_at(length).1, value);
                }
            }
            letter => {
                if let Some((found, rest)) = other.split_first()
                    && (letter == '?' || letter == *found)
                {
                    self.look(text, rest, value);
                }
            }
        }
    }
}
