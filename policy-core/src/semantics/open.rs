//! Strings with holes, which stand for unknown strings, compared in `const`.
//!
//! A pattern certainly matches a string if it does so for any values of the holes, and possibly if
//! it does for some. The same hole is the same string on both sides.

use super::expansion::{Expanded, Wildcards};
use super::pattern::{Casing, overlaps_bytes};
use super::search::{QUESTION_MARK, STAR, code_at, is_same};
use super::truth::Truth;
use super::value::Comparison;
use crate::model::hole::is_hole;

/// Returns whether a policy string matches a request string if either has holes.
pub(super) const fn takes_open(
    wanted: &[u8],
    found: &[u8],
    comparison: Comparison,
    taken: &mut u64,
) -> Truth {
    let casing = match comparison {
        Comparison::Equal(casing) | Comparison::Glob(casing) => casing,
        Comparison::Fields => Casing::Counts,
    };
    let (mut pattern, mut text) = (Expanded::new(), Expanded::new());
    let has_room = match comparison {
        Comparison::Equal(_) => pattern.push_literal(wanted, Wildcards::Match),
        _ => pattern.push(wanted),
    } && text.push_literal(found, Wildcards::Match);
    if !has_room {
        return Truth::Perhaps;
    }
    let (wanted, found) = (pattern.as_bytes(), text.as_bytes());
    let is_certain = match comparison {
        Comparison::Equal(casing) => is_same_text(wanted, found, casing, taken),
        Comparison::Glob(casing) => certainly_takes(wanted, found, casing, taken),
        // Identical strings have identical fields, wherever they are split.
        Comparison::Fields => {
            (has_holes(wanted) && is_same_text(wanted, found, Casing::Counts, taken))
                || certainly_takes_fields(wanted, found, taken)
        }
    };
    if is_certain {
        return Truth::Always;
    }
    let (Some(pattern), Some(text)) = (widened(wanted), widened(found)) else {
        return Truth::Perhaps;
    };
    let (is_possible, steps) = overlaps_bytes(pattern.as_bytes(), text.as_bytes(), casing);
    *taken += steps;
    Truth::between(false, is_possible)
}

const fn is_hole_code(code: u32) -> bool {
    match char::from_u32(code) {
        Some(character) => is_hole(character),
        None => false,
    }
}

/// Returns the string with a star in place of each hole.
const fn widened(text: &[u8]) -> Option<Expanded> {
    let (mut wide, mut at) = (Expanded::new(), 0);
    while let Some((code, after)) = code_at(text, at) {
        let has_room = if is_hole_code(code) {
            wide.push(b"*")
        } else {
            let (_, rest) = text.split_at(at);
            wide.push(rest.split_at(after - at).0)
        };
        if !has_room {
            return None;
        }
        at = after;
    }
    Some(wide)
}

const fn is_same_text(one: &[u8], other: &[u8], casing: Casing, taken: &mut u64) -> bool {
    let (mut left, mut right) = (0, 0);
    while let (Some((wanted, after)), Some((found, later))) =
        (code_at(one, left), code_at(other, right))
    {
        *taken += 1;
        if !is_same(wanted, found, casing) {
            return false;
        }
        (left, right) = (after, later);
    }
    left == one.len() && right == other.len()
}

/// Returns whether a pattern matches a string for any values of its holes: a hole is matched by
/// itself and by `*`.
const fn certainly_takes(pattern: &[u8], text: &[u8], casing: Casing, taken: &mut u64) -> bool {
    let (mut at, mut start) = (0, 0);
    // The state after the last star, and where in the text it was last tried.
    let (mut after_star, mut tried) = (None, 0);
    loop {
        *taken += 1;
        let wanted = code_at(pattern, at);
        if let Some((STAR, after)) = wanted {
            (after_star, tried, at) = (Some(after), start, after);
            continue;
        }
        let found = code_at(text, start);
        match (wanted, found) {
            (None, None) => return true,
            (Some((QUESTION_MARK, after)), Some((code, later))) if !is_hole_code(code) => {
                (at, start) = (after, later);
                continue;
            }
            (Some((wanted, after)), Some((code, later)))
                if wanted != QUESTION_MARK && is_same(wanted, code, casing) =>
            {
                (at, start) = (after, later);
                continue;
            }
            _ => {}
        }
        let (Some(again), Some((_, later))) = (after_star, code_at(text, tried)) else {
            return false;
        };
        (at, start, tried) = (again, later, later);
    }
}

/// Does the same as [`certainly_takes`], field by field. A hole before the fifth colon could contain colons itself,
/// so only the same hole matches it.
const fn certainly_takes_fields(pattern: &[u8], text: &[u8], taken: &mut u64) -> bool {
    let (mut one, mut other, mut left) = (pattern, text, 5);
    while left > 0 {
        let (Some((wanted, wanted_rest)), Some((found, found_rest))) =
            (first_field(one), first_field(other))
        else {
            return false;
        };
        let is_taken = if has_holes(found) || has_holes(wanted) {
            is_same_text(wanted, found, Casing::Counts, taken)
        } else {
            certainly_takes(wanted, found, Casing::Counts, taken)
        };
        if !is_taken {
            return false;
        }
        (one, other, left) = (wanted_rest, found_rest, left - 1);
    }
    certainly_takes(one, other, Casing::Counts, taken)
}

/// Returns whether a string has a hole, not counting codes for literal wildcard characters.
pub(super) const fn has_holes(text: &[u8]) -> bool {
    let mut at = 0;
    while let Some((code, after)) = code_at(text, at) {
        if is_hole_code(code) {
            return true;
        }
        at = after;
    }
    false
}

const fn first_field(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (mut rest, mut at) = (text, 0);
    while let [byte, others @ ..] = rest {
        if *byte == b':' {
            return Some((text.split_at(at).0, others));
        }
        (rest, at) = (others, at + 1);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::semantics::expansion::Variables;
    use proptest::prelude::*;

    fn takes(wanted: &str, found: &str, comparison: Comparison) -> Truth {
        let truth =
            super::super::value::takes(wanted, found, comparison, Variables::AreText, &mut 0);
        let open = takes_open(wanted.as_bytes(), found.as_bytes(), comparison, &mut 0);
        // The result is more exact if the literals before the first hole decide it.
        assert!(open == truth || open == Truth::Perhaps, "{wanted} {found}: {truth:?} {open:?}");
        truth
    }

    #[test]
    fn a_hole_is_taken_by_itself_and_by_a_star() {
        const GLOB: Comparison = Comparison::Glob(Casing::Counts);
        for (wanted, found, want) in [
            ("a*", "a\u{F0000}", Truth::Always),
            ("a\u{F0000}*", "a\u{F0000}/b", Truth::Always),
            ("a?", "a\u{F0000}", Truth::Perhaps),
            ("*?b", "\u{F0000}\u{F0000}b", Truth::Perhaps),
            ("ab", "a\u{F0000}", Truth::Perhaps),
            ("b*", "a\u{F0000}", Truth::Never),
            ("a\u{F0001}", "a\u{F0000}", Truth::Perhaps),
            ("a\u{F0001}c", "abd", Truth::Never),
            ("*x", "\u{F0000}*", Truth::Never),
        ] {
            assert_eq!(takes(wanted, found, GLOB), want, "{wanted} {found}");
        }
        let equal = Comparison::Equal(Casing::Ignored);
        assert_eq!(takes("A\u{F0000}", "a\u{F0000}", equal), Truth::Always);
        assert_eq!(takes("a*", "a\u{F0000}", equal), Truth::Perhaps);
        assert_eq!(takes("a*", "b\u{F0000}", equal), Truth::Never);
        let user = "arn:aws:iam::\u{F0000}:user/a";
        assert_eq!(takes("arn:aws:iam::*:user/*", user, Comparison::Fields), Truth::Perhaps);
        assert_eq!(takes("arn:aws:iam::\u{F0000}:user/*", user, Comparison::Fields), Truth::Always);
    }

    proptest! {
        #[test]
        fn what_is_certain_holds_for_all_and_what_is_never_for_none(
            wanted in "[ab*?:\u{F0000}\u{F0001}]{0,6}",
            found in "[ab:\u{F0000}\u{F0001}]{0,6}",
            one in "[ab:]{0,3}",
            other in "[ab:]{0,3}",
        ) {
            let fill = |text: &str| text.replace('\u{F0000}', &one).replace('\u{F0001}', &other);
            let (pattern, text) = (fill(&wanted), fill(&found));
            let is_taken = crate::semantics::pattern::matches(&pattern, &text);
            let truth = takes(&wanted, &found, Comparison::Glob(Casing::Counts));
            prop_assert!(truth != Truth::Always || is_taken);
            prop_assert!(truth != Truth::Never || !is_taken);
            let long = |text: &str| format!("a:b:c:d:{text}:e");
            let is_taken = crate::semantics::arn::matches(&long(&pattern), &long(&text));
            let truth = takes(&long(&wanted), &long(&found), Comparison::Fields);
            prop_assert!(truth != Truth::Always || is_taken);
            prop_assert!(truth != Truth::Never || !is_taken);
        }
    }
}
