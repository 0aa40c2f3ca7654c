//! The spelling of strings in JSON text.

use std::ops::Range;

use super::Spelling;
use crate::canonical::push_escaped;

/// The spelling of JSON strings.
pub(super) const JSON: Spelling = Spelling { inner, is_plain, first_character, spelled };

/// Returns the bytes between the quotes of a string.
fn inner(literal: &str) -> Option<Range<usize>> {
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    Some(1..1 + inner.len())
}

fn is_plain(inner: &str) -> bool {
    !inner.contains('\\')
}

fn spelled(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    text.chars().for_each(|one| push_escaped(&mut spelled, one));
    spelled
}

/// Returns the number of bytes of the first character of an escaped string, raw and decoded.
fn first_character(text: &str) -> (usize, usize) {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some('\\'), Some('u')) => {
            let unit = |at: usize| {
                text.get(at..at + 4).and_then(|digits| u32::from_str_radix(digits, 16).ok())
            };
            match unit(2) {
                Some(0xD800..=0xDBFF) => (12, 4),
                Some(code) => (6, char::from_u32(code).map_or(3, char::len_utf8)),
                None => (2, 1),
            }
        }
        (Some('\\'), Some(escaped)) => (1 + escaped.len_utf8(), 1),
        (Some(character), _) => (character.len_utf8(), character.len_utf8()),
        (None, _) => (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;
    use crate::document::position::Escapes;

    #[test]
    fn a_range_inside_a_string_skips_its_escapes() {
        let text = r#"["a\/b\u0041c\ud83d\ude00d"]"#;
        let span = Span::new(1, text.len() as u32 - 1);
        let shown = |range: Range<usize>| {
            let found = Escapes::of(text, span, JSON).inside(text, span, range, JSON);
            text.get(found.start as usize..found.end as usize).unwrap()
        };
        assert_eq!(shown(0..1), "a");
        assert_eq!(shown(1..2), r"\/");
        assert_eq!(shown(3..4), r"\u0041");
        assert_eq!(shown(4..5), "c");
        assert_eq!(shown(5..9), r"\ud83d\ude00");
        assert_eq!(shown(9..10), "d");
    }

    #[test]
    fn a_range_in_a_long_string_skips_all_escapes_before_it() {
        let inner = r"a\/b\u00e9\ud83d\ude00".repeat(200);
        let text = format!("[\"{inner}\"]");
        let span = Span::new(1, text.len() as u32 - 1);
        let escapes = Escapes::of(&text, span, JSON);
        for part in 0..200 {
            let start = part * "a/bé😀".len();
            let found = escapes.inside(&text, span, start + 3..start + 5, JSON);
            assert_eq!(
                text.get(found.start as usize..found.end as usize),
                Some(r"\u00e9"),
                "{part}"
            );
        }
    }

    /// Another front end specifies its own spelling of strings: here in single quotes, each of
    /// which is doubled inside the string.
    #[test]
    fn a_range_is_found_in_another_spelling() {
        let doubled = Spelling {
            inner: |literal| {
                let inner = literal.strip_prefix('\'')?.strip_suffix('\'')?;
                Some(1..1 + inner.len())
            },
            is_plain: |inner| !inner.contains('\''),
            first_character: |text| match text.chars().next() {
                Some('\'') => (2, 1),
                first => first.map_or((0, 0), |it| (it.len_utf8(), it.len_utf8())),
            },
            spelled: |text| text.replace('\'', "''"),
        };
        let text = "key: 'it''s é'";
        let span = Span::new(5, text.len() as u32);
        for (within, shown) in [(0..2, "it"), (2..3, "''"), (3..4, "s"), (5..7, "é"), (9..99, "")]
        {
            let found = Escapes::of(text, span, doubled).inside(text, span, within, doubled);
            assert_eq!(text.get(found.start as usize..found.end as usize), Some(shown));
        }
    }
}
