//! Building blocks of parsers that also run in `const`.
//!
//! One function checks each string type, in the compiler for literals and at run time for strings
//! that are read. `const` has no closures, iterators or `?`, so these functions do without them.
//!
//! ```compile_fail,E0080
//! const ACCOUNT: policy_core::model::AccountId =
//!     policy_core::model::AccountId::from_literal("1234");
//! ```

use std::ops::Range;

use super::hole::is_hole;
use super::wide;

/// What is wrong with a string, and where. Messages are created only when needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault<K> {
    pub(crate) kind: K,
    start: usize,
    end: usize,
}

impl<K: Copy> Fault<K> {
    pub(crate) const fn new(kind: K, start: usize, end: usize) -> Self {
        Self { kind, start, end }
    }

    /// Returns the fault at the bytes that were found, if any were.
    pub(crate) const fn found(kind: K, place: Option<(usize, usize)>) -> Option<Self> {
        match place {
            Some((start, end)) => Some(Self::new(kind, start, end)),
            None => None,
        }
    }

    /// Moves a fault of a substring that starts at `offset` into the whole string.
    pub(crate) const fn after(self, offset: usize) -> Self {
        Self { kind: self.kind, start: offset + self.start, end: offset + self.end }
    }

    /// Returns the same range with another kind.
    pub(crate) const fn as_kind<L: Copy>(self, kind: L) -> Fault<L> {
        Fault { kind, start: self.start, end: self.end }
    }

    pub(crate) const fn start(self) -> usize {
        self.start
    }

    pub(crate) const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// Returns the first fault that one of several checks finds.
macro_rules! first_fault {
    ($last:expr $(,)?) => { $last };
    ($first:expr, $($others:expr),+ $(,)?) => {
        match $first {
            Some(fault) => Some(fault),
            None => $crate::model::scan::first_fault!($($others),+),
        }
    };
}
pub(crate) use first_fault;

/// A set of ASCII characters.
#[derive(Clone, Copy)]
pub(crate) struct Ascii(u128);

impl Ascii {
    pub(crate) const DIGITS: Self = Self::range(b'0', b'9');
    pub(crate) const LOWER: Self = Self::range(b'a', b'z').and(Self::DIGITS);
    pub(crate) const UPPER: Self = Self::range(b'A', b'Z');
    /// Letters and digits.
    pub(crate) const ALPHANUMERIC: Self = Self::LOWER.and(Self::UPPER);
    /// All printable characters except the space.
    pub(crate) const GRAPHIC: Self = Self::range(b'!', b'~');
    pub(crate) const WILDCARDS: Self = Self::of(b"*?");

    const fn range(first: u8, last: u8) -> Self {
        Self((u128::MAX >> (127 - last)) & (u128::MAX << first))
    }

    pub(crate) const fn of(characters: &[u8]) -> Self {
        let mut set = 0;
        let mut rest = characters;
        while let [first, others @ ..] = rest {
            set |= 1 << *first;
            rest = others;
        }
        Self(set)
    }

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) const fn has(self, byte: u8) -> bool {
        byte < 128 && (self.0 >> byte) & 1 == 1
    }

    /// Returns whether a string consists of these characters only.
    pub(crate) const fn are_all_of(self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        while let [first, others @ ..] = rest {
            if !self.has(*first) {
                return false;
            }
            rest = others;
        }
        true
    }

    /// Returns the bytes of the first of these characters.
    pub(crate) const fn find_in(self, text: &str) -> Option<(usize, usize)> {
        let mut rest = text.as_bytes();
        while let [first, others @ ..] = rest {
            if self.has(*first) {
                return Some((text.len() - rest.len(), text.len() - others.len()));
            }
            rest = others;
        }
        None
    }

    /// Returns the bytes of the first character outside the set; a hole is accepted if `holes` says
    /// so.
    pub(crate) const fn first_outside(self, text: &str, holes: bool) -> Option<(usize, usize)> {
        let mut rest = text.as_bytes();
        while let Some((character, others)) = first_character(rest) {
            let passes = if character.is_ascii() {
                self.has(character as u8)
            } else {
                holes && is_hole(character)
            };
            if !passes {
                return Some((text.len() - rest.len(), text.len() - others.len()));
            }
            rest = others;
        }
        None
    }
}

/// Returns the first character of a byte string, and the bytes after it.
pub(crate) const fn first_character(text: &[u8]) -> Option<(char, &[u8])> {
    const fn low(byte: u8) -> u32 {
        (byte & 0x3F) as u32
    }
    let (code, rest) = match text {
        [] => return None,
        [a @ 0..=0x7F, rest @ ..] => (*a as u32, rest),
        [a @ 0..=0xDF, b, rest @ ..] => (((*a & 0x1F) as u32) << 6 | low(*b), rest),
        [a @ 0..=0xEF, b, c, rest @ ..] => {
            (((*a & 0x0F) as u32) << 12 | low(*b) << 6 | low(*c), rest)
        }
        [a, b, c, d, rest @ ..] => {
            (((*a & 0x07) as u32) << 18 | low(*b) << 12 | low(*c) << 6 | low(*d), rest)
        }
        [..] => return None,
    };
    match char::from_u32(code) {
        Some(character) => Some((character, rest)),
        None => None,
    }
}

/// Returns the last character of a string, and its position.
pub(crate) const fn last_character(text: &str) -> Option<(char, usize)> {
    let mut rest = text.as_bytes();
    while let [others @ .., last] = rest {
        if *last & 0xC0 != 0x80 {
            return match first_character(text.as_bytes().split_at(others.len()).1) {
                Some((character, _)) => Some((character, others.len())),
                None => None,
            };
        }
        rest = others;
    }
    None
}

/// Returns the maximum number of characters of a string when each of its holes has up to `of_hole`.
pub(crate) const fn greatest_length(text: &str, of_hole: usize) -> usize {
    let mut count = 0;
    let mut rest = text.as_bytes();
    while let Some((character, others)) = first_character(rest) {
        count += if is_hole(character) { of_hole } else { 1 };
        rest = others;
    }
    count
}

/// Returns the character at a position, for messages about it.
pub(crate) fn character_at(text: &str, at: usize) -> char {
    text.get(at..).and_then(|tail| tail.chars().next()).unwrap_or_default()
}

/// Returns the bytes of the first character that [IAM does not store][1]: IAM accepts U+0020 to
/// U+00FF, of which control characters have no use in a name or a value.
///
/// [1]: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
pub(crate) const fn first_unstored(text: &str, holes: bool) -> Option<(usize, usize)> {
    let mut rest = text.as_bytes();
    while let Some((character, others)) = first_character(rest) {
        let passes =
            matches!(character, ' '..='~' | '\u{A0}'..='\u{FF}') || (holes && is_hole(character));
        if !passes {
            return Some((text.len() - rest.len(), text.len() - others.len()));
        }
        rest = others;
    }
    None
}

/// Returns the bytes of a policy variable, or of a `$` that would begin one next to other text: at
/// the end, or before a hole.
pub(crate) const fn find_open_variable(text: &str) -> Option<(usize, usize)> {
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        let start = text.len() - rest.len();
        if *first == b'$' {
            match first_character(others) {
                Some(('{', _)) => return Some((start, end_of_variable(text, others))),
                Some((next, _)) if !is_hole(next) => {}
                _ => return Some((start, start + 1)),
            }
        }
        rest = others;
    }
    None
}

const fn end_of_variable(text: &str, mut rest: &[u8]) -> usize {
    while let [first, others @ ..] = rest {
        if *first == b'}' {
            return text.len() - others.len();
        }
        rest = others;
    }
    text.len()
}

pub(crate) const fn equals(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    loop {
        match (one, other) {
            ([], []) => return true,
            ([a, more @ ..], [b, others @ ..]) if *a == *b => (one, other) = (more, others),
            _ => return false,
        }
    }
}

pub(crate) const fn is_one_of(text: &str, list: &[&str]) -> bool {
    let mut rest = list;
    while let [first, others @ ..] = rest {
        if equals(text, first) {
            return true;
        }
        rest = others;
    }
    false
}

pub(crate) const fn strip_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    match text.split_at_checked(prefix.len()) {
        Some((head, tail)) if equals(head, prefix) => Some(tail),
        _ => None,
    }
}

pub(crate) const fn strip_suffix<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    if suffix.len() > text.len() {
        return None;
    }
    match text.split_at_checked(text.len() - suffix.len()) {
        Some((head, tail)) if equals(tail, suffix) => Some(head),
        _ => None,
    }
}

pub(crate) const fn starts_with(text: &str, prefix: &str) -> bool {
    strip_prefix(text, prefix).is_some()
}

pub(crate) const fn ends_with(text: &str, suffix: &str) -> bool {
    strip_suffix(text, suffix).is_some()
}

/// Returns the position of the first `needle`, which is not empty.
pub(crate) const fn find(text: &str, needle: &str) -> Option<usize> {
    let [first_of_needle, ..] = needle.as_bytes() else { return None };
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        let at = text.len() - rest.len();
        if *first == *first_of_needle && starts_with(text.split_at(at).1, needle) {
            return Some(at);
        }
        rest = others;
    }
    None
}

/// Splits a string at the last occurrence of an ASCII byte.
pub(crate) const fn rsplit_once(text: &str, byte: u8) -> Option<(&str, &str)> {
    let mut rest = text.as_bytes();
    while let [others @ .., last] = rest {
        if *last == byte {
            return match (text.split_at_checked(others.len()), text.split_at_checked(rest.len())) {
                (Some((before, _)), Some((_, after))) => Some((before, after)),
                _ => None,
            };
        }
        rest = others;
    }
    None
}

/// Returns whether two strings are equal byte by byte.
pub(crate) const fn is_equal(one: &str, other: &str) -> bool {
    wide::is_same(one.as_bytes(), other.as_bytes(), false)
}

/// Returns whether two strings are equal, ignoring ASCII case.
// The standard library's method is not yet `const` in the oldest supported Rust version.
pub(crate) const fn is_equal_in_any_casing(one: &str, other: &str) -> bool {
    wide::is_same(one.as_bytes(), other.as_bytes(), true)
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a wrong position fails the test")]
mod tests {
    use super::*;
    use crate::model::hole;
    use proptest::prelude::*;

    const TEXT: &str = "[a-cZ09.:/${}*é‘\u{F0000}\u{F0001}\u{10FFFF} ]{0,12}";

    fn place(text: &str, matches: impl Fn(char) -> bool) -> Option<(usize, usize)> {
        let (at, one) = text.char_indices().find(|(_, one)| matches(*one))?;
        Some((at, at + one.len_utf8()))
    }

    #[test]
    fn a_set_has_its_characters_and_no_others() {
        for byte in 0..=u8::MAX {
            let one = char::from(byte);
            assert_eq!(Ascii::DIGITS.has(byte), byte.is_ascii_digit());
            let lower = byte.is_ascii_lowercase() || byte.is_ascii_digit();
            assert_eq!(Ascii::LOWER.has(byte), lower);
            assert_eq!(Ascii::UPPER.has(byte), byte.is_ascii_uppercase());
            assert_eq!(Ascii::ALPHANUMERIC.has(byte), byte.is_ascii_alphanumeric());
            assert_eq!(Ascii::GRAPHIC.has(byte), byte.is_ascii_graphic());
            assert_eq!(
                Ascii::of(b"*?\x7F\0").has(byte),
                "*?\x7F\0".contains(one) && one.is_ascii()
            );
            let rest = byte.is_ascii_graphic() && !byte.is_ascii_digit();
            assert_eq!(Ascii::GRAPHIC.without(Ascii::DIGITS).has(byte), rest);
        }
    }

    #[test]
    fn every_character_is_read() {
        for one in '\0'..=char::MAX {
            let mut buffer = [0; 5];
            let length = one.encode_utf8(&mut buffer).len();
            buffer[length] = b'x';
            let text = std::str::from_utf8(&buffer[..=length]).unwrap();
            assert_eq!(first_character(text.as_bytes()), Some((one, b"x".as_slice())));
            assert_eq!(last_character(&text[..length]), Some((one, 0)));
            let stored = matches!(u32::from(one), 0x20..=0xFF) && !one.is_control();
            assert_eq!(first_unstored(text, false).is_none(), stored, "{one:?}");
        }
    }

    proptest! {
        #[test]
        fn the_pieces_agree_with_the_standard_library(
            text in TEXT,
            other in TEXT,
            needle in "[a:${}é]{1,2}",
        ) {
            prop_assert_eq!(equals(&text, &other), text == other);
            prop_assert!(equals(&text, &text.clone()));
            prop_assert_eq!(is_one_of(&text, &[&other, &needle]), text == other || text == needle);
            prop_assert_eq!(strip_prefix(&text, &needle), text.strip_prefix(&needle));
            prop_assert_eq!(strip_suffix(&text, &needle), text.strip_suffix(&needle));
            let joined = format!("{needle}{text}{needle}");
            prop_assert_eq!(strip_prefix(&joined, &needle), joined.strip_prefix(&needle));
            prop_assert_eq!(strip_suffix(&joined, &needle), joined.strip_suffix(&needle));
            prop_assert_eq!(find(&text, &needle), text.find(&needle));
            prop_assert_eq!(rsplit_once(&text, b':'), text.rsplit_once(':'));
            prop_assert_eq!(last_character(&text), text.char_indices().next_back().map(|(at, one)| (one, at)));
            prop_assert_eq!(greatest_length(&text, 1), text.chars().count());
            prop_assert_eq!(hole::has_hole(&text), text.contains(is_hole));
            let set = Ascii::LOWER.and(Ascii::of(b":"));
            let within = |one: char| one == ':' || one.is_ascii_lowercase() || one.is_ascii_digit();
            prop_assert_eq!(set.are_all_of(&text), text.chars().all(within));
            prop_assert_eq!(set.find_in(&text), place(&text, within));
            prop_assert_eq!(set.first_outside(&text, false), place(&text, |one| !within(one)));
            let outside = place(&text, |one| !within(one) && !is_hole(one));
            prop_assert_eq!(set.first_outside(&text, true), outside);
            prop_assert_eq!(greatest_length(&text, 7), text.chars().count() + 6 * text.matches(is_hole).count());
        }

        #[test]
        fn a_text_without_an_open_variable_makes_none_beside_another(text in TEXT, other in TEXT) {
            let open = find_open_variable(&text);
            let is_open = text.contains("${")
                || text.ends_with('$')
                || text.match_indices('$').any(|(at, _)| text[at + 1..].starts_with(is_hole));
            prop_assert_eq!(open.is_some(), is_open, "{:?}", open);
            if let Some((start, end)) = open {
                prop_assert!(text[start..end].starts_with('$'));
            } else if find_open_variable(&other).is_none() {
                let together = format!("{text}{other}");
                prop_assert_eq!(together.find("${"), None);
            }
        }
    }
}
