//! Patterns with the wildcards `*` and `?`: which strings they match, and which patterns match more
//! than others.
//!
//! ```
//! use policy_core::semantics::pattern;
//!
//! assert!(pattern::matches("arn:aws:s3:::*/logs/?", "arn:aws:s3:::bucket/logs/1"));
//! assert!(pattern::covers("s3:*Object", "s3:Get*Object"));
//! assert!(pattern::covers_in_any_casing("s3:get*", "S3:GetObject"));
//! assert!(pattern::overlaps("a*", "*b") && !pattern::overlaps("a*", "b*"));
//! assert!(pattern::is_all("**") && !pattern::is_all("*a"));
//!
//! // The same answers in `const`, with the steps that they took.
//! const READS: bool = pattern::matches_in_steps("s3:Get*", "s3:GetObject", Casing::Counts).0;
//! use policy_core::semantics::pattern::Casing;
//! assert!(READS);
//! ```
//!
//! The work grows with the sum of the lengths, for any contents, with one exception: if a pattern
//! has a `?` between literals and nearly matches everywhere, every 128 positions in the text are
//! compared at the same time with each literal.

use super::search::{
    QUESTION_MARK, Reading, STAR, Sought, code_at, find, has_question_mark, is_same, start_of_last,
};
use super::steps;
use crate::model::hole::has_hole;
use crate::model::wide::{self, Beginning};

/// Whether the case of ASCII letters matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Casing {
    /// It does, as in resources.
    Counts,
    /// It does not, as in actions.
    Ignored,
}

/// Returns whether the pattern matches the whole string.
#[must_use]
pub fn matches(pattern: &str, text: &str) -> bool {
    told(matches_in_steps(pattern, text, Casing::Counts))
}

/// Returns whether the pattern matches the whole string in some case, as action patterns do.
#[must_use]
pub fn matches_in_any_casing(pattern: &str, text: &str) -> bool {
    told(matches_in_steps(pattern, text, Casing::Ignored))
}

/// Returns whether `wide` matches every string that `narrow` matches.
///
/// A policy variable or a hole stands for an unknown string, so a pattern with one is covered only
/// if that string does not matter.
#[must_use]
pub fn covers(wide: &str, narrow: &str) -> bool {
    told(covers_in_steps(wide, narrow, Casing::Counts))
}

/// Does the same as [`covers`], ignoring case.
#[must_use]
pub fn covers_in_any_casing(wide: &str, narrow: &str) -> bool {
    told(covers_in_steps(wide, narrow, Casing::Ignored))
}

/// Returns whether some string is matched by both patterns.
#[must_use]
pub fn overlaps(one: &str, other: &str) -> bool {
    told(overlaps_in_steps(one, other, Casing::Counts))
}

fn told((answer, taken): (bool, u64)) -> bool {
    steps::take(taken);
    answer
}

/// Returns whether a string is a pattern that matches every string: stars and nothing else.
#[must_use]
pub const fn is_all(text: &str) -> bool {
    !text.is_empty() && is_all_or_nothing(text)
}

/// Returns whether a string specifies nothing: it is empty, or consists of stars only.
#[must_use]
pub const fn is_all_or_nothing(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [b'*', others @ ..] = rest {
        rest = others;
    }
    rest.is_empty()
}

/// Returns whether a string consists of wildcards only.
#[must_use]
pub const fn has_only_wildcards(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [b'*' | b'?', others @ ..] = rest {
        rest = others;
    }
    rest.is_empty()
}

/// Returns whether a string has a wildcard.
#[must_use]
pub const fn has_wildcard(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        if matches!(*first, b'*' | b'?') {
            return true;
        }
        rest = others;
    }
    false
}

/// Returns the part before the first wildcard.
#[must_use]
pub fn head(pattern: &str) -> &str {
    pattern.split(['*', '?']).next().unwrap_or_default()
}

/// Returns the part after the last wildcard.
#[must_use]
pub fn tail(pattern: &str) -> &str {
    pattern.rsplit(['*', '?']).next().unwrap_or_default()
}

/// Returns whether a string is completely known: without holes and policy variables.
#[must_use]
pub const fn is_known(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [_, others @ ..] = rest {
        if let [b'$', b'{', ..] = rest {
            return false;
        }
        rest = others;
    }
    !has_hole(text)
}

/// Returns [`matches()`] or [`matches_in_any_casing`] with the number of steps taken.
#[must_use]
pub const fn matches_in_steps(pattern: &str, text: &str, casing: Casing) -> (bool, u64) {
    matches_bytes(pattern.as_bytes(), text.as_bytes(), casing)
}

/// Does the same as [`matches_in_steps`] for a pattern that has codes for literal wildcard characters.
pub(super) const fn matches_bytes(pattern: &[u8], text: &[u8], casing: Casing) -> (bool, u64) {
    let mut taken = 0;
    let answer = fits(pattern, text, Reading::Text, casing, &mut taken);
    (answer, taken)
}

/// Returns [`covers`] or [`covers_in_any_casing`] with the number of steps taken.
#[must_use]
pub const fn covers_in_steps(wide: &str, narrow: &str, casing: Casing) -> (bool, u64) {
    let mut taken = 1;
    let (one, other) = (wide.as_bytes(), narrow.as_bytes());
    // Most pairs end in different letters, which is checked before any search.
    if let ([.., last], [.., found]) = (one, other)
        && !matches!(*last, b'*' | b'?')
        && !is_same(*last as u32, *found as u32, casing)
    {
        return (false, taken);
    }
    if !fits(one, other, Reading::Pattern, casing, &mut taken) {
        return (false, taken);
    }
    // Unknown parts change few answers, and are searched for only where they can.
    taken += (one.len() + other.len()) as u64;
    let is_safe = is_all_or_nothing(wide)
        || is_same_text(one, other, casing)
        || (has_wildcard(wide) && is_known(wide) && (!has_question_mark(one) || is_known(narrow)));
    (is_safe, taken)
}

/// Returns [`overlaps`], with or without regard to case, and the number of steps taken.
#[must_use]
pub const fn overlaps_in_steps(one: &str, other: &str, casing: Casing) -> (bool, u64) {
    overlaps_bytes(one.as_bytes(), other.as_bytes(), casing)
}

/// Does the same as [`overlaps_in_steps`] for patterns that have codes for literal wildcard characters.
pub(super) const fn overlaps_bytes(left: &[u8], right: &[u8], casing: Casing) -> (bool, u64) {
    let mut taken = 1;
    let answer = match (has_star(left), has_star(right)) {
        // Between two stars there is room for anything that either requires.
        (true, true) => {
            begin_alike(left, right, casing, &mut taken)
                && end_alike(left, right, casing, &mut taken)
        }
        (true, false) => fits(left, right, Reading::of_one_text(right), casing, &mut taken),
        (false, _) => fits(right, left, Reading::of_one_text(left), casing, &mut taken),
    };
    (answer, taken)
}

const fn has_star(mut rest: &[u8]) -> bool {
    while let [first, others @ ..] = rest {
        if *first == b'*' {
            return true;
        }
        rest = others;
    }
    false
}

const fn is_same_text(mut one: &[u8], mut other: &[u8], casing: Casing) -> bool {
    while let ([left, lefts @ ..], [right, rights @ ..]) = (one, other) {
        if !is_same(*left as u32, *right as u32, casing) {
            return false;
        }
        (one, other) = (lefts, rights);
    }
    one.is_empty() && other.is_empty()
}

/// Returns whether two patterns can begin the same, up to the first star of either.
const fn begin_alike(one: &[u8], other: &[u8], casing: Casing, taken: &mut u64) -> bool {
    let (mut left, mut right) = (0, 0);
    while let (Some((wanted, after)), Some((found, later))) =
        (code_at(one, left), code_at(other, right))
    {
        *taken += 1;
        if wanted == STAR || found == STAR {
            return true;
        }
        if !can_be_same(wanted, found, casing) {
            return false;
        }
        (left, right) = (after, later);
    }
    true
}

/// Returns whether two patterns can end the same, from the last star of either.
const fn end_alike(one: &[u8], other: &[u8], casing: Casing, taken: &mut u64) -> bool {
    let (mut left, mut right) = (one.len(), other.len());
    while left > 0 && right > 0 {
        *taken += 1;
        (left, right) = (start_of_last(one, left), start_of_last(other, right));
        let (Some((wanted, _)), Some((found, _))) = (code_at(one, left), code_at(other, right))
        else {
            return false;
        };
        if wanted == STAR || found == STAR {
            return true;
        }
        if !can_be_same(wanted, found, casing) {
            return false;
        }
    }
    true
}

const fn can_be_same(one: u32, other: u32, casing: Casing) -> bool {
    one == QUESTION_MARK || other == QUESTION_MARK || is_same(one, other, casing)
}

/// Returns whether the pattern matches the text, interpreted according to `reading`.
///
/// The part between two stars is searched for from left to right, and the first match is as good as
/// any. A `?` next to a star only requires room, so it is counted and not compared: the search then
/// begins and ends with literals, and no star of a narrower pattern can be inside a match.
const fn fits(
    pattern: &[u8],
    text: &[u8],
    reading: Reading,
    casing: Casing,
    taken: &mut u64,
) -> bool {
    // Up to the last literal before the first star, the two are compared side by side.
    let (mut at, mut start) = (0, 0);
    if matches!(reading, Reading::Text) {
        *taken += 1;
        match wide::beginning(pattern, text, matches!(casing, Casing::Ignored)) {
            Beginning::Same | Beginning::Open(_, [b'*']) => return true,
            Beginning::Differ | Beginning::Ends => return false,
            Beginning::Open(same, _) => {
                *taken += same as u64;
                (at, start) = (same, same);
            }
        }
    }
    let (mut ahead, mut room) = (at, 0);
    loop {
        let next = code_at(pattern, ahead);
        if let Some((QUESTION_MARK, after)) = next {
            (ahead, room) = (after, room + 1);
            continue;
        }
        if let Some((STAR, _)) = next {
            break;
        }
        while room > 0 {
            *taken += 1;
            start = match code_at(text, start) {
                Some((found, later)) if reading.takes(QUESTION_MARK, found, casing) => later,
                _ => return false,
            };
            room -= 1;
        }
        let Some((wanted, after)) = next else { return start == text.len() };
        *taken += 1;
        start = match code_at(text, start) {
            Some((found, later)) if reading.takes(wanted, found, casing) => later,
            _ => return false,
        };
        (at, ahead) = (after, after);
    }
    // The same from the end to the first literal after the last star.
    let (mut to, mut end) = (pattern.len(), text.len());
    (ahead, room) = (to, 0);
    loop {
        let before = start_of_last(pattern, ahead);
        let Some((wanted, _)) = code_at(pattern, before) else { return false };
        if wanted == QUESTION_MARK {
            (ahead, room) = (before, room + 1);
            continue;
        }
        if wanted == STAR {
            break;
        }
        let mut asked = QUESTION_MARK;
        loop {
            *taken += 1;
            if room == 0 {
                asked = wanted;
            }
            if end <= start {
                return false;
            }
            end = start_of_last(text, end);
            match code_at(text, end) {
                Some((found, _)) if reading.takes(asked, found, casing) => {}
                _ => return false,
            }
            if room == 0 {
                break;
            }
            room -= 1;
        }
        (to, ahead) = (before, before);
    }
    // The parts in between are searched for one after the other.
    loop {
        while let Some((wanted, after)) = code_at(pattern, at)
            && at < to
            && matches!(wanted, STAR | QUESTION_MARK)
        {
            *taken += 1;
            at = after;
            if wanted == QUESTION_MARK {
                start = match reading.after_one(text, start, end, taken) {
                    Some(later) => later,
                    None => return false,
                };
            }
        }
        if at >= to {
            return true;
        }
        let sought = Sought::from(pattern, at, to, taken);
        match find(pattern, sought, text, (start, end), reading, casing, taken) {
            Some(later) => (at, start) = (sought.end, later),
            None => return false,
        }
    }
}
