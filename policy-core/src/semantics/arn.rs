//! ARNs and ARN patterns, compared field by field: no wildcard extends over one of the first five
//! colons.
//!
//! ```
//! use policy_core::semantics::arn;
//!
//! let any_account = "arn:aws:iam::*:role/Loader";
//! assert!(arn::matches(any_account, "arn:aws:iam::123456789012:role/Loader"));
//! assert!(!arn::matches("arn:aws:iam::*", "arn:aws:iam::123456789012:role/Loader"));
//! assert!(arn::covers(any_account, "arn:aws:iam::1234*:role/Loader"));
//! assert!(!arn::overlaps(any_account, "arn:aws:sts::*:*"));
//! ```
//!
//! A string with fewer than six fields matches no other, because its meaning is unknown.

use super::pattern::{self, Casing};
use super::steps;

/// Returns whether the pattern matches the ARN.
#[must_use]
pub fn matches(pattern: &str, text: &str) -> bool {
    told(matches_in_steps(pattern, text))
}

/// Returns whether `wide` matches every ARN that `narrow` matches. It treats unknown parts as
/// carefully as [`pattern::covers`].
#[must_use]
pub fn covers(wide: &str, narrow: &str) -> bool {
    told(covers_in_steps(wide, narrow))
}

/// Returns whether some ARN is matched by both patterns.
#[must_use]
pub fn overlaps(one: &str, other: &str) -> bool {
    told(overlaps_in_steps(one, other))
}

fn told((answer, taken): (bool, u64)) -> bool {
    steps::take(taken);
    answer
}

/// Returns whether a string has the six fields of an ARN.
#[must_use]
pub const fn has_fields(text: &str) -> bool {
    let (mut rest, mut colons) = (text.as_bytes(), 0);
    while let [first, others @ ..] = rest {
        if *first == b':' {
            colons += 1;
        }
        rest = others;
    }
    colons >= 5
}

/// Splits off a field at its colon.
const fn field(text: &str) -> Option<(&str, &str)> {
    let mut at = 0;
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        if *first == b':' {
            return match (text.split_at_checked(at), text.split_at_checked(at + 1)) {
                (Some((field, _)), Some((_, after))) => Some((field, after)),
                _ => None,
            };
        }
        (rest, at) = (others, at + 1);
    }
    None
}

/// Splits off a field of bytes at its colon.
const fn field_of_bytes(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (mut rest, mut at) = (text, 0);
    while let [first, others @ ..] = rest {
        if *first == b':' {
            return Some((text.split_at(at).0, others));
        }
        (rest, at) = (others, at + 1);
    }
    None
}

macro_rules! field_by_field {
    ($one:expr, $other:expr, $field:path, $fits:path) => {{
        let (mut one, mut other, mut taken, mut count) = ($one, $other, 0, 0);
        loop {
            let (left, right) = if count == 5 {
                (one, other)
            } else {
                let (Some((left, lefts)), Some((right, rights))) = ($field(one), $field(other))
                else {
                    return (false, taken + 1);
                };
                (one, other) = (lefts, rights);
                (left, right)
            };
            let (is_so, more) = $fits(left, right, Casing::Counts);
            taken += more + 1;
            if !is_so || count == 5 {
                return (is_so, taken);
            }
            count += 1;
        }
    }};
}

/// Returns [`matches()`] with the number of steps taken.
#[must_use]
pub const fn matches_in_steps(pattern: &str, text: &str) -> (bool, u64) {
    field_by_field!(pattern, text, field, pattern::matches_in_steps)
}

/// Does the same as [`matches_in_steps`] for a pattern that has codes for literal wildcard characters.
pub(super) const fn matches_bytes(pattern: &[u8], text: &[u8]) -> (bool, u64) {
    field_by_field!(pattern, text, field_of_bytes, pattern::matches_bytes)
}

/// Returns [`covers`] with the number of steps taken.
#[must_use]
pub const fn covers_in_steps(wide: &str, narrow: &str) -> (bool, u64) {
    field_by_field!(wide, narrow, field, pattern::covers_in_steps)
}

/// Returns [`overlaps`] with the number of steps taken.
#[must_use]
pub const fn overlaps_in_steps(one: &str, other: &str) -> (bool, u64) {
    field_by_field!(one, other, field, pattern::overlaps_in_steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn fields_are_compared_with_their_like(
            one in proptest::collection::vec("[ab*?]{0,3}", 6),
            other in proptest::collection::vec("[ab*?]{0,3}", 6),
            tail in "[a:]{0,3}",
        ) {
            let (left, right) = (one.join(":"), other.join(":") + &tail);
            let all = |fits: fn(&str, &str) -> bool| {
                let last = other.last().map_or(String::new(), |it| it.clone() + &tail);
                one.iter().zip(&other).take(5).all(|(one, other)| fits(one, other))
                    && one.last().is_some_and(|one| fits(one, &last))
            };
            proptest::prop_assert_eq!(matches(&left, &right), all(pattern::matches));
            proptest::prop_assert_eq!(covers(&left, &right), all(pattern::covers));
            proptest::prop_assert_eq!(overlaps(&left, &right), all(pattern::overlaps));
            proptest::prop_assert!(has_fields(&left));
        }
    }

    #[test]
    fn what_has_too_few_fields_goes_with_nothing() {
        for text in ["", "*", "a:b:c:d:e"] {
            assert!(!has_fields(text) && !covers(text, text) && !overlaps("*:*:*:*:*:*", text));
        }
    }
}
