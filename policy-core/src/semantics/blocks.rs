//! Compares many positions in a string at the same time with part of a pattern, one bit each. All
//! of it runs in `const`.

use super::pattern::Casing;
use super::search::{QUESTION_MARK, Reading, STAR, code_at, lower};

/// The number of positions that are compared at the same time.
const BLOCK: u32 = u128::BITS;

/// Which of the next characters are which: one bit for each, in a ring.
struct Near {
    reading: Reading,
    casing: Casing,
    /// Characters up to U+00FF by their whole code, and others by their last byte.
    low: [u128; 256],
    /// The others by the preceding byte.
    middle: [u128; 256],
    /// The others by the part before that.
    high: [u128; 256],
    /// Characters up to U+00FF.
    narrow: u128,
    /// Characters that a `?` in the pattern matches.
    any: u128,
    /// Characters that every letter matches.
    open: u128,
}

const fn set(mask: &mut u128, bit: u128, is_in: bool) {
    if is_in {
        *mask |= bit;
    } else {
        *mask &= !bit;
    }
}

const fn set_at(masks: &mut [u128; 256], byte: u32, bit: u128, is_in: bool) {
    if let Some((_, [mask, ..])) = masks.split_at_mut_checked((byte & 0xFF) as usize) {
        set(mask, bit, is_in);
    }
}

const fn mask_at(masks: &[u128; 256], byte: u32) -> u128 {
    match masks.split_at_checked((byte & 0xFF) as usize) {
        Some((_, [mask, ..])) => *mask,
        _ => 0,
    }
}

impl Near {
    const fn new(reading: Reading, casing: Casing) -> Self {
        let none = [0; 256];
        Self { reading, casing, low: none, middle: none, high: none, narrow: 0, any: 0, open: 0 }
    }

    const fn folded(&self, code: u32) -> u32 {
        match self.casing {
            Casing::Counts => code,
            Casing::Ignored => lower(code),
        }
    }

    /// Puts a character at a position in the ring, or removes it.
    const fn put(&mut self, code: u32, place: u32, is_in: bool) {
        let (bit, code) = (1 << (place % BLOCK), self.folded(code));
        set_at(&mut self.low, code, bit, is_in);
        if code < 0x100 {
            set(&mut self.narrow, bit, is_in);
        } else {
            set_at(&mut self.middle, code >> 8, bit, is_in);
            set_at(&mut self.high, code >> 16, bit, is_in);
        }
        if !(matches!(self.reading, Reading::Pattern) && code == STAR) {
            set(&mut self.any, bit, is_in);
        }
        if matches!(self.reading, Reading::Shape) && code == QUESTION_MARK {
            set(&mut self.open, bit, is_in);
        }
    }

    /// Returns the positions that a character of the pattern matches, starting with the one at
    /// `place`.
    const fn taking(&self, wanted: u32, place: u32) -> u128 {
        let wanted = self.folded(wanted);
        let places = if wanted == QUESTION_MARK {
            self.any
        } else if wanted < 0x100 {
            (mask_at(&self.low, wanted) & self.narrow) | self.open
        } else {
            let wide = mask_at(&self.middle, wanted >> 8) & mask_at(&self.high, wanted >> 16);
            (mask_at(&self.low, wanted) & wide) | self.open
        };
        places.rotate_right(place % BLOCK)
    }
}

/// Returns where the text continues after the first position between bounds that matches the part
/// of the pattern.
pub(super) const fn find_by_blocks(
    pattern: &[u8],
    (part, part_end): (usize, usize),
    text: &[u8],
    (mut start, end): (usize, usize),
    reading: Reading,
    casing: Casing,
    taken: &mut u64,
) -> Option<usize> {
    while start < end {
        let mut near = Near::new(reading, casing);
        let (mut filled, mut lead) = (0, start);
        while filled < BLOCK
            && lead < end
            && let Some((code, next)) = code_at(text, lead)
        {
            *taken += 1;
            near.put(code, filled, true);
            (filled, lead) = (filled + 1, next);
        }
        let next_block = lead;
        let mut alive = u128::MAX;
        let (mut at, mut tail, mut place) = (part, start, 0_u32);
        while alive != 0
            && at < part_end
            && let Some((wanted, after)) = code_at(pattern, at)
        {
            *taken += 1;
            alive &= near.taking(wanted, place);
            // The new character takes the bit of the old one, and is usually the same.
            let gone = code_at(text, tail);
            let come = if lead < end { code_at(text, lead) } else { None };
            if let Some((code, next)) = gone {
                tail = next;
                if !matches!(come, Some((same, _)) if same == code) {
                    near.put(code, place, false);
                    if let Some((code, _)) = come {
                        near.put(code, place, true);
                    }
                }
            }
            if let Some((_, next)) = come {
                lead = next;
            }
            (at, place) = (after, place.wrapping_add(1));
        }
        if alive != 0 {
            return Some(after_many(text, start, alive.trailing_zeros() + place));
        }
        start = next_block;
    }
    None
}

const fn after_many(text: &[u8], mut start: usize, many: u32) -> usize {
    let mut passed = 0;
    while passed < many
        && let Some((_, next)) = code_at(text, start)
    {
        (start, passed) = (next, passed + 1);
    }
    start
}
