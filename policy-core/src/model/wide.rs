//! Strings compared sixteen bytes at a time, or byte by byte if they differ early.
//!
//! In `const`, the compiler executes each loop step separately, and comparing one byte costs a
//! tenth of comparing sixteen. At run time this is faster too.

/// The number of bytes in a block.
const BLOCK: usize = 16;

/// A block of bytes with the value one.
const ONES: u128 = u128::MAX / 0xFF;

/// The highest bit of each byte.
const HIGHS: u128 = ONES << 7;

/// Skips the blocks that both strings begin with, as long as each is accepted.
macro_rules! pass_blocks {
    ($one:ident, $other:ident, $block:ident => $is_taken:expr) => {
        // The blocks exist, which is checked first because calls cost the most steps.
        while let [_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, lefts @ ..] = $one
            && let [_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, rights @ ..] = $other
            && let (Some(left), Some(right)) =
                ($one.first_chunk::<BLOCK>(), $other.first_chunk::<BLOCK>())
        {
            let $block = u128::from_ne_bytes(*left);
            if $block != u128::from_ne_bytes(*right) || !$is_taken {
                break;
            }
            ($one, $other) = (lefts, rights);
        }
    };
}

/// How the beginnings of a pattern and a string compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beginning<'a> {
    /// They are equal, and consist of literal characters only.
    Same,
    /// They have different literal characters before the first special character.
    Differ,
    /// The pattern ends first, and both consist of literal characters only.
    Ends,
    /// They are equal up to a byte, before which both are ASCII literals; the pattern continues
    /// like this.
    Open(usize, &'a [u8]),
}

/// Compares the beginnings of a pattern and a string. Special characters are `*`, `?` where the
/// string has another character, `$`, and everything outside ASCII.
pub(crate) const fn beginning<'a>(
    pattern: &'a [u8],
    text: &[u8],
    ignores_casing: bool,
) -> Beginning<'a> {
    /// Added to a block, makes every byte from `,` on reach the highest bit; `*` and `$` stay below.
    const FROM_COMMA: u128 = ONES * (0x80 - b',' as u128);

    let (mut one, mut other) = (pattern, text);
    // Most strings differ early, and then blocks are not worth it.
    if let [first, second, ..] = one
        && let [left, right, ..] = other
        && *first == *left
        && *second == *right
    {
        pass_blocks!(one, other, block => {
            ((block & !HIGHS) + FROM_COMMA) & !block & HIGHS == HIGHS
        });
    }
    while let [wanted, later @ ..] = one
        && let [found, rest @ ..] = other
    {
        let (wanted, found) = (*wanted, *found);
        if wanted == found {
            if matches!(wanted, b'*' | b'$' | 0x80..) {
                return Beginning::Open(pattern.len() - one.len(), one);
            }
        } else if matches!(wanted, b'*' | b'?' | b'$' | 0x80..) || found >= 0x80 {
            return Beginning::Open(pattern.len() - one.len(), one);
        } else if !ignores_casing || !is_same_letter(wanted, found) {
            return Beginning::Differ;
        }
        one = later;
        other = rest;
    }
    match (one, other) {
        ([], []) => Beginning::Same,
        // The value of a hole can be empty.
        ([], rest) if !is_ascii(rest) => Beginning::Open(pattern.len(), one),
        ([], _) => Beginning::Ends,
        ([b'*' | b'$' | 0x80.., ..], _) => Beginning::Open(pattern.len() - one.len(), one),
        _ => Beginning::Differ,
    }
}

/// Returns whether two different bytes are the same ASCII letter in different case.
const fn is_same_letter(one: u8, other: u8) -> bool {
    one ^ other == 0x20 && (one | 0x20).is_ascii_lowercase()
}

/// Returns whether two strings are equal.
pub(crate) const fn is_same(mut one: &[u8], mut other: &[u8], ignores_casing: bool) -> bool {
    if one.len() != other.len() {
        return false;
    }
    pass_blocks!(one, other, block => true);
    while let [left, lefts @ ..] = one
        && let [right, rights @ ..] = other
    {
        if *left != *right && !(ignores_casing && is_same_letter(*left, *right)) {
            return false;
        }
        one = lefts;
        other = rights;
    }
    true
}

/// Returns the rest of two strings after the blocks that they have in common.
pub(crate) const fn after_same_blocks<'a, 'b>(
    mut one: &'a [u8],
    mut other: &'b [u8],
) -> (&'a [u8], &'b [u8]) {
    pass_blocks!(one, other, block => true);
    (one, other)
}

/// Returns whether a string is pure ASCII.
pub(crate) const fn is_ascii(mut bytes: &[u8]) -> bool {
    while let [_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, rest @ ..] = bytes
        && let Some(block) = bytes.first_chunk::<BLOCK>()
    {
        if u128::from_ne_bytes(*block) & HIGHS != 0 {
            return false;
        }
        bytes = rest;
    }
    while let [byte, rest @ ..] = bytes {
        if *byte >= 0x80 {
            return false;
        }
        bytes = rest;
    }
    true
}

/// Returns whether there are five colons before the first wildcard or variable.
pub(crate) const fn has_fields_of_letters(mut bytes: &[u8]) -> bool {
    let mut colons = 0;
    while let [byte, rest @ ..] = bytes {
        match *byte {
            b':' if colons == 4 => return true,
            b':' => colons += 1,
            b'*' | b'?' | b'$' => return false,
            _ => {}
        }
        bytes = rest;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "[aAbZz@\\[`{é\u{F0000}\u{0}*?$:]{0,40}";
    const LETTERS: &str = "[aA-]{0,40}";

    fn slow_beginning<'a>(pattern: &'a [u8], text: &[u8], casing: bool) -> Beginning<'a> {
        for (at, wanted) in pattern.iter().enumerate() {
            let open = Beginning::Open(at, &pattern[at..]);
            let Some(found) = text.get(at) else {
                let is_open = matches!(wanted, b'*' | b'$' | 0x80..);
                return if is_open { open } else { Beginning::Differ };
            };
            let is_same = wanted == found || (casing && wanted.eq_ignore_ascii_case(found));
            match (*wanted, is_same) {
                (b'*' | b'$' | 0x80.., _) | (b'?', false) => return open,
                (_, false) => return if *found < 0x80 { Beginning::Differ } else { open },
                (_, true) => {}
            }
        }
        match text.get(pattern.len()..).unwrap_or_default() {
            [] => Beginning::Same,
            rest if rest.is_ascii() => Beginning::Ends,
            _ => Beginning::Open(pattern.len(), &[]),
        }
    }

    proptest! {
        #[test]
        fn blocks_say_what_bytes_say(
            start in LETTERS, one in TEXT, other in TEXT, casing: bool,
        ) {
            for (one, other) in [
                (one.clone(), other.clone()),
                (format!("{start}{one}"), format!("{start}{other}")),
                (format!("{start}{one}"), format!("{}{one}", start.to_ascii_uppercase())),
            ] {
                let (one, other) = (one.as_bytes(), other.as_bytes());
                prop_assert_eq!(
                    beginning(one, other, casing),
                    slow_beginning(one, other, casing)
                );
                let same =
                    if casing { one.eq_ignore_ascii_case(other) } else { one == other };
                prop_assert_eq!(is_same(one, other, casing), same);
                prop_assert_eq!(is_ascii(one), one.is_ascii());
                let (left, right) = after_same_blocks(one, other);
                prop_assert_eq!(one.len() - left.len(), other.len() - right.len());
                prop_assert_eq!(left.cmp(right), one.cmp(other));
                let head = one.iter().take_while(|byte| !b"*?$".contains(byte));
                let has_fields = head.filter(|byte| **byte == b':').count() >= 5;
                prop_assert_eq!(has_fields_of_letters(one), has_fields);
            }
        }
    }
}
