//! The nearest known names for an unknown string.

use crate::semantics::steps;

/// Returns the candidates nearest to `input`, best first.
///
/// Case is ignored. A candidate is near if at most a third of the longer string differs (at least
/// one character); ties are ordered by their bytes. A candidate that differs only in case is
/// offered alone.
///
/// ```
/// use policy_core::suggest::{did_you_mean, nearest};
///
/// let names = ["StringEquals", "StringLike", "Bool"];
/// assert_eq!(did_you_mean(&nearest("StringEqual", names.into_iter(), 2)), "did you mean `StringEquals`?");
/// ```
#[must_use]
pub fn nearest<'a>(
    input: &str,
    candidates: impl Iterator<Item = &'a str>,
    limit: usize,
) -> Vec<&'a str> {
    let mut candidates = candidates;
    nearest_of(input, &mut candidates, limit)
}

/// One copy for all types of candidates.
fn nearest_of<'a>(
    input: &str,
    candidates: &mut dyn Iterator<Item = &'a str>,
    limit: usize,
) -> Vec<&'a str> {
    let input = input.to_ascii_lowercase();
    let input = Word::new(input.as_bytes());
    let mut found: Vec<(usize, &'a str)> = Vec::new();
    let mut lower = Vec::new();
    // Of many candidates, most are farther away than the best so far, which is cheap to detect.
    let mut farthest = usize::MAX;
    for candidate in candidates {
        steps::take(1);
        let bound = (input.bytes.len().max(candidate.len()) / 3).max(1).min(farthest);
        if input.bytes.len().abs_diff(candidate.len()) > bound {
            continue;
        }
        lower.clear();
        lower.extend_from_slice(candidate.as_bytes());
        lower.make_ascii_lowercase();
        if let Some(distance) = input.distance_within(&lower, bound) {
            let at = found.binary_search(&(distance, candidate));
            let Err(at) = at else { continue };
            found.insert(at, (distance, candidate));
            found.truncate(limit);
            if found.len() == limit {
                farthest = found.last().map_or(farthest, |(distance, _)| *distance);
            }
        }
    }
    // If only the case differs, nothing else is meant.
    if found.first().is_some_and(|(distance, _)| *distance == 0) {
        found.retain(|(distance, _)| *distance == 0);
    }
    found.into_iter().map(|(_, name)| name).collect()
}

/// Returns "did you mean `a` or `b`?", or an empty string if there are no names.
#[must_use]
pub fn did_you_mean(names: &[&str]) -> String {
    match join_or(names) {
        list if list.is_empty() => list,
        list => format!("did you mean {list}?"),
    }
}

/// Joins the names in backticks with commas and a final `or`.
#[must_use]
pub fn join_or(names: &[&str]) -> String {
    join(names, "or")
}

/// Joins the names in backticks with commas and a final word.
#[must_use]
pub fn join(names: &[&str], word: &str) -> String {
    let mut text = String::new();
    for (index, name) in names.iter().enumerate() {
        if index > 0 && index + 1 == names.len() {
            text.push(' ');
            text.push_str(word);
            text.push(' ');
        } else if index > 0 {
            text.push_str(", ");
        }
        text.push('`');
        text.push_str(name);
        text.push('`');
    }
    text
}

/// Returns the optimal-string-alignment distance of two byte strings if it is at most `bound`.
///
/// Insertions, deletions, substitutions and swaps of two neighbors cost one each.
#[must_use]
pub fn distance_within(left: &[u8], right: &[u8], bound: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > bound {
        return None;
    }
    // A common prefix and suffix cost nothing, and most candidates are short without them.
    let same = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let (left, right) = (left.get(same..)?, right.get(same..)?);
    let same = left.iter().rev().zip(right.iter().rev()).take_while(|(a, b)| a == b).count();
    let left = left.get(..left.len() - same)?;
    let right = right.get(..right.len() - same)?;
    if left.is_empty() || right.is_empty() {
        return Some(left.len().max(right.len()));
    }
    if bound == 0 {
        return None;
    }
    Word::new(left).distance_within(right, bound)
}

/// A string that others are compared with.
struct Word<'a> {
    bytes: &'a [u8],
    /// The number of occurrences of each byte, up to 255.
    counts: [u8; 256],
    /// For each byte, a bit for each position where it occurs; `None` for a longer string.
    places: Option<Box<[u64; 256]>>,
}

impl<'a> Word<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let mut counts = [0_u8; 256];
        for byte in bytes {
            if let Some(count) = counts.get_mut(usize::from(*byte)) {
                *count = count.saturating_add(1);
            }
        }
        let places = (1..=64).contains(&bytes.len()).then(|| {
            let mut places = Box::new([0_u64; 256]);
            for (at, byte) in bytes.iter().enumerate() {
                if let Some(places) = places.get_mut(usize::from(*byte)) {
                    *places |= 1 << at;
                }
            }
            places
        });
        Self { bytes, counts, places }
    }

    fn distance_within(&self, other: &[u8], bound: usize) -> Option<usize> {
        if self.bytes.len().abs_diff(other.len()) > bound || self.has_other_bytes(other, bound) {
            return None;
        }
        match &self.places {
            Some(places) => self.distance_by_bits(places, other, bound),
            None => distance_by_rows(self.bytes, other, bound),
        }
    }

    /// Returns whether more bytes than the bound must change because one of the two lacks them.
    fn has_other_bytes(&self, other: &[u8], bound: usize) -> bool {
        // Counts are capped at 255, which no byte of a shorter string reaches.
        if self.bytes.len() >= 255 {
            return false;
        }
        let mut left = self.counts;
        let mut missing = 0;
        for byte in other {
            match left.get_mut(usize::from(*byte)) {
                Some(count @ 1..) => *count -= 1,
                _ => missing += 1,
            }
        }
        let matched = other.len() - missing;
        missing.max(self.bytes.len() - matched) > bound
    }

    /// Computes the rows of the distance table as differences, one bit each, with Hyyrö's
    /// [bit-vector algorithm](https://doi.org/10.1016/j.ipl.2003.09.006) with swaps.
    fn distance_by_bits(&self, places: &[u64; 256], other: &[u8], bound: usize) -> Option<usize> {
        let last = 1_u64 << (self.bytes.len() - 1);
        let (mut more, mut less) = (!0_u64, 0_u64);
        let (mut diagonal, mut before) = (0_u64, 0_u64);
        let mut distance = self.bytes.len();
        for (at, byte) in other.iter().enumerate() {
            let same = places.get(usize::from(*byte)).copied().unwrap_or_default();
            let swapped = ((!diagonal & same) << 1) & before;
            diagonal = ((same & more).wrapping_add(more) ^ more) | same | less | swapped;
            let right = less | !(diagonal | more);
            let down = diagonal & more;
            distance += usize::from(right & last != 0);
            distance -= usize::from(down & last != 0);
            // Each remaining byte of the other string can reduce the distance by one.
            if distance > bound + (other.len() - at - 1) {
                return None;
            }
            let right = (right << 1) | 1;
            more = (down << 1) | !(diagonal | right);
            less = right & diagonal;
            before = same;
        }
        (distance <= bound).then_some(distance)
    }
}

fn distance_by_rows(left: &[u8], right: &[u8], bound: usize) -> Option<usize> {
    let mut two_above: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    let mut previous = None;
    for (row, &a) in left.iter().enumerate() {
        steps::take(right.len() as u64);
        let mut current = Vec::with_capacity(above.len());
        let mut beside = row + 1;
        let mut least = beside;
        current.push(beside);
        let mut before = None;
        for (column, (&b, pair)) in right.iter().zip(above.windows(2)).enumerate() {
            let &[diagonal, up] = pair else { continue };
            let mut cost = (diagonal + usize::from(a != b)).min(up + 1).min(beside + 1);
            if Some(b) == previous && Some(a) == before {
                let swapped = column.checked_sub(1).and_then(|at| two_above.get(at));
                cost = swapped.map_or(cost, |&swapped| cost.min(swapped + 1));
            }
            current.push(cost);
            least = least.min(cost);
            beside = cost;
            before = Some(b);
        }
        if least > bound {
            return None;
        }
        previous = Some(a);
        two_above = std::mem::replace(&mut above, current);
    }
    above.last().copied().filter(|&distance| distance <= bound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The textbook definition, with the whole table.
    fn reference(a: &[u8], b: &[u8]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let change = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    let mut best = change.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        best = best.min(table[i - 2][j - 2] + 1);
                    }
                    best
                };
            }
        }
        table[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn the_distance_is_that_of_the_definition(
            a in "[a-d]{0,9}", b in "[a-d]{0,9}", bound in 0_usize..12,
        ) {
            let want = reference(a.as_bytes(), b.as_bytes());
            let got = distance_within(a.as_bytes(), b.as_bytes(), bound);
            prop_assert_eq!(got, (want <= bound).then_some(want));
        }
    }

    proptest! {
        #[test]
        fn the_distance_of_long_texts_is_that_of_the_definition(
            a in "[ab]{40,90}", changes in proptest::collection::vec((0_usize..90, "[abc]{0,2}"), 0..8),
            bound in 0_usize..12,
        ) {
            let mut b = a.clone();
            for (at, text) in changes {
                let at = at.min(b.len());
                b.replace_range(at..(at + 1).min(b.len()), &text);
            }
            let want = reference(a.as_bytes(), b.as_bytes());
            let got = distance_within(a.as_bytes(), b.as_bytes(), bound);
            prop_assert_eq!(got, (want <= bound).then_some(want));
        }
    }

    proptest! {
        #[test]
        fn the_nearest_are_those_that_comparing_all_would_find(
            input in "[a-d]{0,6}", names in proptest::collection::vec("[a-d]{0,6}", 0..12),
            limit in 0_usize..4,
        ) {
            let bound = |name: &str| (input.len().max(name.len()) / 3).max(1);
            let distance = |name: &str| reference(input.as_bytes(), name.as_bytes());
            let mut all: Vec<_> = names
                .iter()
                .map(|name| (distance(name), name.as_str()))
                .filter(|(distance, name)| *distance <= bound(name))
                .collect();
            all.sort_unstable();
            all.dedup();
            if all.first().is_some_and(|(distance, _)| *distance == 0) {
                all.retain(|(distance, _)| *distance == 0);
            }
            let all: Vec<_> = all.into_iter().take(limit).map(|(_, name)| name).collect();
            prop_assert_eq!(nearest(&input, names.iter().map(String::as_str), limit), all);
        }
    }

    #[test]
    fn near_names_come_best_first() {
        let names = ["s3:GetObject", "s3:GetObjectAcl", "s3:PutObject", "sqs:SendMessage"];
        assert_eq!(nearest("S3:getobjct", names.into_iter(), 2), ["s3:GetObject", "s3:PutObject"]);
        assert_eq!(nearest("lamda", ["lambda"].into_iter(), 3), ["lambda"]);
        assert_eq!(nearest("ab", ["ba", "aa", "ac"].into_iter(), 9), ["aa", "ac", "ba"]);
        assert_eq!(nearest("action", ["Action", "NotAction"].into_iter(), 2), ["Action"]);
        assert!(nearest("completely different", names.into_iter(), 3).is_empty());
        assert!(nearest("", ["abc"].into_iter(), 3).is_empty());
        assert!(nearest("abc", ["abc"].into_iter(), 0).is_empty());
    }

    #[test]
    fn names_are_joined_in_words() {
        assert_eq!(did_you_mean(&[]), "");
        assert_eq!(did_you_mean(&["a"]), "did you mean `a`?");
        assert_eq!(did_you_mean(&["a", "b"]), "did you mean `a` or `b`?");
        assert_eq!(did_you_mean(&["a", "b", "c"]), "did you mean `a`, `b` or `c`?");
    }
}
