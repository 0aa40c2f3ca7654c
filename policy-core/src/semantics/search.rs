//! Finds where part of a pattern, without a star, first occurs in a text. All of it runs in
//! `const`.

use super::blocks::find_by_blocks;
use super::pattern::Casing;

pub(super) const STAR: u32 = 0x2A;
pub(super) const QUESTION_MARK: u32 = 0x3F;

/// The meaning of wildcards in the text that is searched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// They are ordinary characters.
    Text,
    /// The text is a pattern, and every string that it matches counts. A star is as long or as
    /// short as is unfavorable, so only a star matches it; a `?` is a character that no literal
    /// matches.
    Pattern,
    /// The text is a pattern without stars, and matching one of its strings is enough: a `?` is any
    /// character.
    Shape,
}

impl Reading {
    /// Returns how a pattern without stars is interpreted if matching one of its strings is enough.
    pub(super) const fn of_one_text(text: &[u8]) -> Self {
        if has_question_mark(text) { Self::Shape } else { Self::Text }
    }

    /// Returns whether a character of the pattern, which is not a star, matches one of the text.
    pub(super) const fn takes(self, wanted: u32, found: u32, casing: Casing) -> bool {
        match self {
            Self::Text => wanted == QUESTION_MARK || is_same(wanted, found, casing),
            Self::Pattern => {
                (wanted == QUESTION_MARK && found != STAR)
                    || (wanted != QUESTION_MARK && is_same(wanted, found, casing))
            }
            Self::Shape => {
                wanted == QUESTION_MARK || found == QUESTION_MARK || is_same(wanted, found, casing)
            }
        }
    }

    /// Returns where the text continues after one more character.
    pub(super) const fn after_one(
        self,
        text: &[u8],
        mut start: usize,
        end: usize,
        taken: &mut u64,
    ) -> Option<usize> {
        while start < end
            && let Some((found, later)) = code_at(text, start)
        {
            *taken += 1;
            start = later;
            if found != STAR || !matches!(self, Self::Pattern) {
                return Some(start);
            }
        }
        None
    }
}

pub(super) const fn has_question_mark(mut rest: &[u8]) -> bool {
    while let [first, others @ ..] = rest {
        if *first == b'?' {
            return true;
        }
        rest = others;
    }
    false
}

/// Returns whether two characters are the same, with or without regard to case.
pub(super) const fn is_same(one: u32, other: u32, casing: Casing) -> bool {
    one == other || (matches!(casing, Casing::Ignored) && lower(one) == lower(other))
}

pub(super) const fn lower(code: u32) -> u32 {
    if code < 128 { (code as u8).to_ascii_lowercase() as u32 } else { code }
}

/// Returns the byte at a position, or 0 beyond the end.
const fn byte_at(bytes: &[u8], at: usize) -> u8 {
    match bytes.split_at_checked(at) {
        Some((_, [byte, ..])) => *byte,
        _ => 0,
    }
}

/// Returns the character that starts at a byte, and where the next one does.
#[inline]
pub(super) const fn code_at(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    const fn low(byte: u8) -> u32 {
        (byte & 0x3F) as u32
    }

    let Some((_, rest)) = bytes.split_at_checked(at) else { return None };
    match rest {
        [] => None,
        // Most characters are ASCII, so they are checked first.
        [one @ ..0x80, ..] => Some((*one as u32, at + 1)),
        [one @ 0xC0..=0xDF, two, ..] => Some((((*one & 0x1F) as u32) << 6 | low(*two), at + 2)),
        [one @ 0xE0..=0xEF, two, three, ..] => {
            Some((((*one & 0x0F) as u32) << 12 | low(*two) << 6 | low(*three), at + 3))
        }
        [one @ 0xF0..=0xF7, two, three, four, ..] => {
            let high = ((*one & 0x07) as u32) << 18 | low(*two) << 12;
            Some((high | low(*three) << 6 | low(*four), at + 4))
        }
        [one, ..] => Some((*one as u32, at + 1)),
    }
}

/// Returns where the last character before a byte starts.
pub(super) const fn start_of_last(bytes: &[u8], end: usize) -> usize {
    let mut start = end.saturating_sub(1);
    while start > 0 && matches!(byte_at(bytes, start), 0x80..0xC0) {
        start -= 1;
    }
    start
}

/// Part of a pattern that begins and ends with literals and has no star.
#[derive(Clone, Copy)]
pub(super) struct Sought {
    start: usize,
    pub(super) end: usize,
    has_question_mark: bool,
}

impl Sought {
    /// Returns the part that starts at a literal, and ends with the last one before the next star.
    pub(super) const fn from(pattern: &[u8], start: usize, to: usize, taken: &mut u64) -> Self {
        let (mut at, mut end, mut marks, mut inner_marks) = (start, start, false, false);
        while at < to {
            *taken += 1;
            match byte_at(pattern, at) {
                b'*' => break,
                b'?' => marks = true,
                _ => {
                    inner_marks = marks;
                    end = at + 1;
                }
            }
            at += 1;
        }
        Self { start, end, has_question_mark: inner_marks }
    }
}

/// Returns where the text continues after the first position between `bounds` that matches the
/// sought part.
///
/// Trying each position is fastest if mismatches occur early, as most do; otherwise, a method that
/// examines no position twice takes over.
pub(super) const fn find(
    pattern: &[u8],
    sought: Sought,
    text: &[u8],
    bounds: (usize, usize),
    reading: Reading,
    casing: Casing,
    taken: &mut u64,
) -> Option<usize> {
    let (mut start, end) = bounds;
    let length = sought.end - sought.start;
    let mut allowed = 64 + 4 * length;
    let Some((first, _)) = code_at(pattern, sought.start) else { return Some(start) };
    let is_quick = first < 0x80 && !matches!(reading, Reading::Shape);
    while start < end {
        if is_quick {
            let place = place_of(first as u8, text, start, casing);
            *taken += (place - start) as u64;
            allowed = allowed.saturating_add(4 * (place - start));
            start = place;
            if start >= end {
                return None;
            }
        }
        let Some((found, next)) = code_at(text, start) else { return None };
        *taken += 1;
        if reading.takes(first, found, casing) {
            let (mut at, mut place) = (sought.start, start);
            loop {
                if at >= sought.end {
                    return Some(place);
                }
                // The remaining text is too short, and so it is from all later positions.
                if place >= end {
                    return None;
                }
                *taken += 1;
                let (Some((wanted, after)), Some((found, later))) =
                    (code_at(pattern, at), code_at(text, place))
                else {
                    return None;
                };
                if !reading.takes(wanted, found, casing) {
                    break;
                }
                (at, place) = (after, later);
                allowed = allowed.saturating_sub(1);
            }
        }
        if allowed == 0 {
            return if sought.has_question_mark || matches!(reading, Reading::Shape) {
                find_by_blocks(
                    pattern,
                    (sought.start, sought.end),
                    text,
                    (next, end),
                    reading,
                    casing,
                    taken,
                )
            } else {
                find_letters(pattern, sought, text, (next, end), casing, taken)
            };
        }
        // This way, the positions themselves pay for the comparisons made at them.
        allowed += 4;
        start = next;
    }
    None
}

/// Returns the first position of a literal from a position on, or the end.
const fn place_of(letter: u8, text: &[u8], start: usize, casing: Casing) -> usize {
    let Some((_, mut rest)) = text.split_at_checked(start) else { return text.len() };
    let other = match casing {
        Casing::Counts => letter,
        Casing::Ignored => letter ^ if letter.is_ascii_alphabetic() { 0x20 } else { 0 },
    };
    while let [found, others @ ..] = rest
        && *found != letter
        && *found != other
    {
        rest = others;
    }
    text.len() - rest.len()
}

const fn folded(bytes: &[u8], at: usize, casing: Casing) -> u8 {
    match casing {
        Casing::Counts => byte_at(bytes, at),
        Casing::Ignored => byte_at(bytes, at).to_ascii_lowercase(),
    }
}

/// Finds a part that consists of literals in time that grows with the text and without extra
/// memory, with Crochemore's "string matching on ordered alphabets": the greatest suffix of the
/// match so far determines how far away the next possible position is.
const fn find_letters(
    pattern: &[u8],
    sought: Sought,
    text: &[u8],
    bounds: (usize, usize),
    casing: Casing,
    taken: &mut u64,
) -> Option<usize> {
    let (mut place, end) = bounds;
    let length = sought.end - sought.start;
    // The length of the match at the position, and the greatest suffix of it with what follows:
    // where it starts, the suffix that is compared with it, their offset, and the period.
    let mut fitting = 0;
    let (mut suffix, mut other, mut offset, mut period) = (0, 0, 1, 1);
    while place + length <= end {
        while fitting < length
            && folded(pattern, sought.start + fitting, casing)
                == folded(text, place + fitting, casing)
        {
            *taken += 1;
            fitting += 1;
        }
        *taken += 1;
        if fitting == length {
            return Some(place + length);
        }
        if fitting == 0 {
            place += 1;
            (suffix, other, offset, period) = (0, 0, 1, 1);
            continue;
        }
        while other + offset < fitting + 1 {
            *taken += 1;
            let one = folded(text, place + suffix + offset - 1, casing);
            let two = folded(text, place + other + offset, casing);
            if one == two {
                if offset == period {
                    (other, offset) = (other + period, 1);
                } else {
                    offset += 1;
                }
            } else if one > two {
                (other, offset) = (other + offset, 1);
                period = other + 1 - suffix;
            } else {
                suffix = other + 1;
                (other, offset, period) = (other + 1, 1, 1);
            }
        }
        if suffix == 0 || (suffix <= period && repeats(text, place, period, suffix, casing, taken))
        {
            place += period;
            fitting = fitting.saturating_sub(period);
            if other + 1 > suffix + period {
                other -= period;
            } else {
                (suffix, other, offset, period) = (0, 0, 1, 1);
            }
        } else {
            let room = fitting.saturating_sub(suffix);
            let room = if room < other + 1 { room } else { other + 1 };
            place += 1 + if suffix > room { suffix } else { room };
            fitting = 0;
            (suffix, other, offset, period) = (0, 0, 1, 1);
        }
    }
    None
}

/// Returns whether this many bytes from a position are repeated one period later.
const fn repeats(
    text: &[u8],
    place: usize,
    period: usize,
    many: usize,
    casing: Casing,
    taken: &mut u64,
) -> bool {
    let mut at = 0;
    while at < many {
        *taken += 1;
        if folded(text, place + at, casing) != folded(text, place + period + at, casing) {
            return false;
        }
        at += 1;
    }
    true
}
