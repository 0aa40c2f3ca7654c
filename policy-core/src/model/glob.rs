//! Patterns with the wildcards `*` and `?`.

use std::collections::BTreeSet;

use super::hole::has_hole;

/// Whether a pattern with `*` and `?` takes a whole text, to the byte.
///
/// ```
/// use policy_core::model::matches_glob;
///
/// assert!(matches_glob("*.j?on", "role.json"));
/// ```
#[must_use]
pub fn matches_glob(pattern: &str, text: &str) -> bool {
    matches_glob_where(pattern, text, |wanted, found| wanted == found)
}

/// Whether a pattern takes a whole text, where some bytes pass for each other.
pub fn matches_glob_where(pattern: &str, text: &str, same: impl Fn(u8, u8) -> bool) -> bool {
    let (mut pattern, mut text) = (pattern.as_bytes(), text.as_bytes());
    // What follows the last star, and the text that it has not taken yet.
    let mut star: Option<(&[u8], &[u8])> = None;
    loop {
        match (pattern, text) {
            ([b'*', rest @ ..], _) => {
                pattern = rest;
                star = Some((rest, text));
            }
            ([b'?', rest @ ..], [_, later @ ..]) => {
                // One character, of however many bytes.
                let more = later.iter().take_while(|byte| (0x80..0xC0).contains(*byte)).count();
                (pattern, text) = (rest, later.get(more..).unwrap_or_default());
            }
            ([wanted, rest @ ..], [found, later @ ..]) if same(*wanted, *found) => {
                (pattern, text) = (rest, later);
            }
            ([], []) => return true,
            _ => {
                let Some((after, [_, untaken @ ..])) = star else { return false };
                (pattern, text) = (after, untaken);
                star = Some((after, untaken));
            }
        }
    }
}

/// Whether some text is taken by both patterns.
pub fn globs_overlap(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    // Which beginnings of `other` the beginning of `one` that was read so far can meet.
    let mut met: Vec<bool> = Vec::with_capacity(other.len() + 1);
    met.push(true);
    for letter in &other {
        met.push(met.last() == Some(&true) && *letter == '*');
    }
    for letter in &one {
        let mut next = Vec::with_capacity(met.len());
        let mut before = met.iter().copied();
        let mut diagonal = before.next().unwrap_or(false);
        next.push(diagonal && *letter == '*');
        for (other, above) in other.iter().zip(before) {
            let left = next.last() == Some(&true);
            let meets = match (*letter, *other) {
                ('*', '*') => diagonal || left || above,
                ('*', _) => left || above,
                (_, '*') => left || above,
                (one, other) => diagonal && (one == other || one == '?' || other == '?'),
            };
            next.push(meets);
            diagonal = above;
        }
        met = next;
    }
    met.last() == Some(&true)
}

/// Whether every text that the pattern `narrow` takes is taken by the pattern `wide` too.
///
/// A policy variable or a hole stands for a text that is not known, so a pattern with one is covered
/// only as far as that text does not count.
pub fn covers_glob(wide: &str, narrow: &str) -> bool {
    if wide == narrow || wide == "*" {
        return true;
    }
    // Most pairs end in different letters, which is seen before anything is looked for.
    if let ([.., one], [.., other]) = (wide.as_bytes(), narrow.as_bytes())
        && one != other
        && ![one, other].iter().any(|last| matches!(last, b'*' | b'?'))
    {
        return false;
    }
    let Some(first) = wide.find(['*', '?']) else { return false };
    if wide.get(..first) != narrow.get(..first) {
        return false;
    }
    let unknown = |text: &str| text.contains("${") || has_hole(text);
    if unknown(wide) || (unknown(narrow) && wide.contains('?')) {
        return false;
    }
    if !narrow.contains(['*', '?']) {
        return matches_glob(wide, narrow);
    }
    // What stands after the last wildcard of `wide` has to stand after that of `narrow` too.
    let (Some((head, tail)), Some((_, narrow_tail))) =
        (wide.rsplit_once(['*', '?']), narrow.rsplit_once(['*', '?']))
    else {
        return false;
    };
    if !narrow_tail.ends_with(tail) {
        return false;
    }
    if head.len() == first && !wide.contains('?') {
        return true;
    }
    // One text of `narrow` that `wide` does not take is quicker to find than a proof for all: the one
    // with its wildcards as they are, which no literal of `wide` takes.
    if !matches_glob(wide, narrow) {
        return false;
    }
    includes(&wide.chars().collect::<Vec<_>>(), &narrow.chars().collect::<Vec<_>>())
}

/// Inclusion, by the positions of `wide` that each beginning of a text of `narrow` can lead to.
///
/// It is enough to fill the wildcards of `narrow` with a character that `wide` does not have: what
/// takes that takes any other in its place.
fn includes(wide: &[char], narrow: &[char]) -> bool {
    /// More positions than any pattern that a person writes leads to.
    const MOST: usize = 4_000;
    let mut open = vec![(0, closed(wide, BTreeSet::from([0])))];
    let mut seen = BTreeSet::new();
    while let Some((at, places)) = open.pop() {
        if places.is_empty() || seen.len() > MOST {
            return false;
        }
        let Some(&wanted) = narrow.get(at) else {
            if !places.contains(&wide.len()) {
                return false;
            }
            continue;
        };
        let character = if matches!(wanted, '*' | '?') { None } else { Some(wanted) };
        let next = step(wide, &places, character);
        let next_at = if wanted == '*' { at } else { at + 1 };
        if seen.insert((next_at, next.clone())) {
            open.push((next_at, next));
        }
        if wanted == '*' && seen.insert((at + 1, places.clone())) {
            open.push((at + 1, places));
        }
    }
    true
}

/// The positions after one more character; none stands for one that `wide` does not have.
fn step(wide: &[char], places: &BTreeSet<usize>, character: Option<char>) -> BTreeSet<usize> {
    let after = places.iter().filter_map(|&place| match wide.get(place)? {
        '*' => Some(place),
        '?' => Some(place + 1),
        wanted => (Some(*wanted) == character).then_some(place + 1),
    });
    closed(wide, after.collect())
}

/// The positions with those that a `*` reaches without a character.
fn closed(wide: &[char], mut places: BTreeSet<usize>) -> BTreeSet<usize> {
    for place in places.clone() {
        let stars = wide.iter().skip(place).take_while(|character| **character == '*').count();
        places.extend(place..=place + stars);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glob_takes_whole_texts() {
        for (pattern, text, matched) in [
            ("*", "", true),
            ("a*c", "abbc", true),
            ("a*c", "abcd", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("**b*", "ab", true),
            ("", "a", false),
            ("a*b*c", "aXbYbZc", true),
            ("a?c", "a\u{20AC}c", true),
            ("a??c", "a\u{20AC}c", false),
            ("*??", "\u{20AC}", false),
        ] {
            assert_eq!(matches_glob(pattern, text), matched, "{pattern} {text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn the_glob_agrees_with_its_definition(pattern in "[ab*?]{0,7}", text in "[ab]{0,7}") {
            fn defined(pattern: &[u8], text: &[u8]) -> bool {
                match (pattern.split_first(), text.split_first()) {
                    (None, None) => true,
                    (Some((b'*', rest)), None) => defined(rest, text),
                    (Some((b'*', rest)), Some((_, later))) => defined(rest, text) || defined(pattern, later),
                    (Some((b'?', rest)), Some((_, later))) => defined(rest, later),
                    (Some((a, rest)), Some((b, later))) => a == b && defined(rest, later),
                    _ => false,
                }
            }
            proptest::prop_assert_eq!(
                matches_glob(&pattern, &text),
                defined(pattern.as_bytes(), text.as_bytes())
            );
        }

        #[test]
        fn what_is_covered_is_taken_by_both(
            wide in "[ab*?]{0,5}", narrow in "[ab*?]{0,5}", text in "[abz]{0,6}",
        ) {
            if covers_glob(&wide, &narrow) && matches_glob(&narrow, &text) {
                proptest::prop_assert!(matches_glob(&wide, &text), "{wide} {narrow} {text}");
            }
        }

        #[test]
        fn what_is_not_covered_has_a_text_that_shows_it(
            wide in "[ab*?]{0,4}", narrow in "[ab*?]{0,4}",
        ) {
            if !covers_glob(&wide, &narrow) {
                let mut fillings = vec![String::new()];
                for character in narrow.chars() {
                    let choices: Vec<String> = match character {
                        '*' => (0..6).map(|length| "z".repeat(length)).collect(),
                        '?' => vec!["z".to_owned()],
                        other => vec![other.to_string()],
                    };
                    fillings = fillings
                        .iter()
                        .flat_map(|head| choices.iter().map(move |tail| format!("{head}{tail}")))
                        .collect();
                }
                proptest::prop_assert!(fillings.iter().any(|text| !matches_glob(&wide, text)));
            }
        }
    }

    #[test]
    fn inclusion_knows_what_it_does_not_know() {
        for (wide, narrow, covered) in [
            ("*", "", true),
            ("s3:Get*", "s3:GetObject", true),
            ("s3:Get*", "s3:GetObject*", true),
            ("s3:*Object", "s3:Get*Object", true),
            ("s3:Get*", "s3:*", false),
            ("s3:GetObject", "s3:Get*", false),
            ("?*", "*a", true),
            ("*?", "?*", true),
            ("?*", "*", false),
            ("a/*", "a/${aws:username}/*", true),
            ("a/?*", "a/${aws:username}", false),
            ("a/*/${aws:username}", "a/b/${aws:username}", false),
            ("a/${aws:username}", "a/${aws:username}", true),
            ("a/*", "a/\u{F0000}", true),
            ("a/????", "a/\u{F0000}", false),
        ] {
            assert_eq!(covers_glob(wide, narrow), covered, "{wide} {narrow}");
        }
    }
}
