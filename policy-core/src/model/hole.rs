//! Holes: places in a string that a value fills at run time.
//!
//! In a template, a hole is one private-use character of plane 15, whose offset from the start of
//! the plane is the hole's number. IAM stores nothing above U+00FF, so no policy that IAM accepts
//! can contain such a character, and the macros reject one in a literal. A rule treats a hole as
//! any value of the type that its position requires. The value is never empty and contains no `:`,
//! and it contains `*` or `?` only where the position accepts a `Pattern`.

use super::scan::first_character;
use super::wide;

const FIRST: u32 = 0xF_0000;
const LAST: u32 = 0xF_FFFD;

/// The maximum number of holes in one template.
pub const MAX_HOLES: usize = (LAST - FIRST + 1) as usize;

/// Returns the character that represents hole number `index`.
#[must_use]
pub const fn hole_character(index: usize) -> Option<char> {
    if index < MAX_HOLES { char::from_u32(FIRST + index as u32) } else { None }
}

/// Returns the number of the hole that `character` represents.
#[must_use]
pub const fn hole_index(character: char) -> Option<usize> {
    let code = character as u32;
    if code >= FIRST && code <= LAST { Some((code - FIRST) as usize) } else { None }
}

/// Returns whether `character` represents a hole.
#[must_use]
pub const fn is_hole(character: char) -> bool {
    hole_index(character).is_some()
}

/// Returns whether `text` contains a hole.
#[must_use]
pub const fn has_hole(text: &str) -> bool {
    if wide::is_ascii(text.as_bytes()) {
        return false;
    }
    let mut rest = text.as_bytes();
    while let Some((character, others)) = first_character(rest) {
        if is_hole(character) {
            return true;
        }
        rest = others;
    }
    false
}

/// Returns the number of the hole if `text` is one hole and nothing else.
#[must_use]
pub const fn whole_hole(text: &str) -> Option<usize> {
    match first_character(text.as_bytes()) {
        Some((character, [])) => hole_index(character),
        _ => None,
    }
}

/// A string with or without holes that is compared with others ignoring case.
#[derive(Clone, Debug)]
pub struct Template {
    characters: Vec<char>,
    has_hole: bool,
}

impl Template {
    /// Returns the template of a string in which each hole is a character.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let characters = text.chars().flat_map(char::to_lowercase).collect();
        Self { characters, has_hole: has_hole(text) }
    }

    /// Returns whether it contains a hole.
    #[must_use]
    pub const fn has_hole(&self) -> bool {
        self.has_hole
    }

    /// Returns whether values for the holes can make both strings equal.
    ///
    /// A value is any nonempty string, because no type that fills a hole has an empty value. Two
    /// holes of the same variable are treated as independent, which can only reject more.
    ///
    /// ```
    /// use policy_core::model::hole::Template;
    ///
    /// let tag = Template::of("aws:PrincipalTag/\u{f0000}");
    /// assert!(tag.can_equal(&Template::of("aws:principaltag/team")));
    /// assert!(!tag.can_equal(&Template::of("aws:RequestTag/team")));
    /// assert!(!Template::of("\u{f0000}:aud").can_equal(&Template::of("\u{f0001}:sub")));
    /// ```
    #[must_use]
    pub fn can_equal(&self, other: &Self) -> bool {
        let (one, two) = (&self.characters, &other.characters);
        match (self.has_hole, other.has_hole) {
            // The last hole of `one` takes what the other has, and the first hole of `other` what
            // `one` has: only the parts before the first holes and after the last ones must agree.
            (true, true) => {
                let agree = |(a, b): (&char, &char)| a == b;
                let is_text = |pair: &(&char, &char)| !is_hole(*pair.0) && !is_hole(*pair.1);
                let mut heads = one.iter().zip(two).take_while(is_text);
                let mut tails = one.iter().rev().zip(two.iter().rev()).take_while(is_text);
                heads.all(agree) && tails.all(agree)
            }
            (true, false) => fits(one, two),
            (false, true) => fits(two, one),
            (false, false) => one == two,
        }
    }
}

/// Returns whether a template with holes can be this string: the parts between the holes appear in
/// it in order, with at least one character between each two.
fn fits(template: &[char], text: &[char]) -> bool {
    let mut parts = template.split(|character| is_hole(*character));
    let (Some(head), Some(tail)) = (parts.next(), parts.next_back()) else { return false };
    let Some(mut rest) = text.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail)) else {
        return false;
    };
    for part in parts {
        // The nearest match leaves the most for what follows.
        let Some((_, after)) = rest.split_first() else { return false };
        let found =
            (0..=after.len()).find(|at| after.get(*at..).is_some_and(|it| it.starts_with(part)));
        let Some(left) = found.and_then(|at| after.get(at + part.len()..)) else { return false };
        rest = left;
    }
    !rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    #[test]
    fn a_hole_character_gives_its_number_back() {
        for index in [0, 1, 77, MAX_HOLES - 1] {
            let character = hole_character(index).unwrap();
            assert_eq!(hole_index(character), Some(index));
            assert_eq!(whole_hole(&character.to_string()), Some(index));
        }
        assert_eq!(hole_character(MAX_HOLES), None);
        assert_eq!(hole_index('a'), None);
        assert_eq!(whole_hole("a"), None);
        assert_eq!(whole_hole(""), None);
    }

    /// Returns every string that a template can be, in lower case, with values of up to four of the
    /// characters that the templates contain.
    fn texts_of(template: &str) -> HashSet<String> {
        let mut texts = HashSet::from([String::new()]);
        for character in template.chars() {
            let values = if is_hole(character) {
                values(4)
            } else {
                vec![character.to_lowercase().to_string()]
            };
            let longer = |text: String| values.iter().map(move |value| format!("{text}{value}"));
            texts = texts.into_iter().flat_map(longer).collect();
        }
        texts
    }

    fn values(longest: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        let mut last = all.clone();
        for _ in 0..longest {
            let longer = |text: String| ["a", "b"].map(|one| format!("{text}{one}"));
            last = last.into_iter().flat_map(longer).collect();
            all.extend(last.iter().cloned());
        }
        all.split_off(1)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]
        // A string that two templates of at most three characters share has at most six: none of
        // their holes needs more than four.
        #[test]
        fn two_templates_coincide_where_one_of_their_texts_is_the_same(
            one in "[abB\u{f0000}\u{f0001}]{0,3}",
            other in "[abA\u{f0000}\u{f0002}]{0,3}",
        ) {
            let same = texts_of(&one).intersection(&texts_of(&other)).next().is_some();
            let (one, other) = (Template::of(&one), Template::of(&other));
            prop_assert_eq!(one.can_equal(&other), same);
            prop_assert_eq!(other.can_equal(&one), same);
        }
    }

    #[test]
    fn keys_of_conditions_coincide_or_not() {
        for (one, other, want) in [
            ("aws:PrincipalTag/1", "aws:PrincipalTag/team", true),
            ("AWS:principaltag/1", "aws:PrincipalTag/Team", true),
            ("aws:PrincipalTag/1", "aws:PrincipalTag/", false),
            ("aws:PrincipalTag/1", "aws:PrincipalTag/2", true),
            ("aws:PrincipalTag/1", "aws:PrincipalTag/2-x", true),
            ("aws:PrincipalTag/1-y", "aws:PrincipalTag/2-x", false),
            ("aws:PrincipalTag/1", "aws:RequestTag/team", false),
            ("1", "aws:RequestTag/team", true),
            ("1:aud", "2:sub", false),
            ("1:aud", "2:aud", true),
            ("1:aud", "token.actions.githubusercontent.com:AUD", true),
            ("1:aud", ":aud", false),
            ("1/2/3", "a/b", false),
            ("1/2/3", "a///b", true),
            ("12", "a", false),
            ("12", "ab", true),
            ("aws:RequestTag/É1", "aws:RequestTag/éa", true),
        ] {
            let template = |text: &str| -> String {
                let hole =
                    |one: char| one.to_digit(10).and_then(|digit| hole_character(digit as usize));
                text.chars().map(|one| hole(one).unwrap_or(one)).collect()
            };
            let (first, second) = (Template::of(&template(one)), Template::of(&template(other)));
            assert_eq!(first.can_equal(&second), want, "{one} {other}");
            assert_eq!(second.can_equal(&first), want, "{other} {one}");
        }
    }
}
