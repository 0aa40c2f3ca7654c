//! Holes: places in a text that a value fills at run time.
//!
//! In a template a hole is one private-use character of plane 15, whose offset from the plane's
//! start is the hole's number. IAM stores nothing above U+00FF, so no policy that IAM takes can
//! hold such a character, and the macros refuse one in a literal. A rule treats a hole as any value
//! of the type that its position asks for; it is never empty and holds no `:`, and it carries `*`
//! or `?` only where the position takes a `Pattern`.

use super::scan::first_character;

const FIRST: u32 = 0xF_0000;
const LAST: u32 = 0xF_FFFD;

/// The most holes that one template can have.
pub const MAX_HOLES: usize = (LAST - FIRST + 1) as usize;

/// The character that stands for hole number `index`.
#[must_use]
pub const fn hole_character(index: usize) -> Option<char> {
    if index < MAX_HOLES { char::from_u32(FIRST + index as u32) } else { None }
}

/// The number of the hole that `character` stands for.
#[must_use]
pub const fn hole_index(character: char) -> Option<usize> {
    let code = character as u32;
    if code >= FIRST && code <= LAST { Some((code - FIRST) as usize) } else { None }
}

/// Whether `character` stands for a hole.
#[must_use]
pub const fn is_hole(character: char) -> bool {
    hole_index(character).is_some()
}

/// Whether `text` has a hole.
#[must_use]
pub const fn has_hole(text: &str) -> bool {
    if text.is_ascii() {
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

/// The number of the hole when `text` is one hole and nothing else.
#[must_use]
pub const fn whole_hole(text: &str) -> Option<usize> {
    match first_character(text.as_bytes()) {
        Some((character, [])) => hole_index(character),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
