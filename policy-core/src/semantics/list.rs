//! Lists of patterns against lists of strings, without comparing every pair.
//!
//! A string that a pattern matches contains its literal characters: it begins like the pattern up
//! to the first wildcard, ends like it, and contains the parts between wildcards. So each pattern
//! is compared only with those strings that are adjacent to it in one of two sort orders, or share
//! its rarest letters. If many strings still have all that in common, the question is hard, and a
//! [`Budget`] limits it.
//!
//! ```
//! use policy_core::semantics::list;
//! use policy_core::semantics::steps::Budget;
//!
//! let actions = ["s3:getobject", "s3:*", "sqs:*", "s3:get*"];
//! let found = list::covered_by_others(&actions, &mut Budget::for_texts(&actions))?;
//! assert_eq!(found, [Some(1), None, None, Some(1)]);
//! # Ok::<(), policy_core::semantics::steps::Exhausted>(())
//! ```

use crate::sort::{sort, sort_by};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::Range;

use super::pattern::{self, Casing};
use super::steps::{Budget, Exhausted};

/// A comparison of a pattern with a string, returning the number of steps taken.
pub type Comparison = fn(&str, &str) -> (bool, u64);

/// Returns [`pattern::covers`] as a comparison.
#[must_use]
pub fn covers(wide: &str, narrow: &str) -> (bool, u64) {
    pattern::covers_in_steps(wide, narrow, Casing::Counts)
}

/// Returns [`pattern::matches()`] as a comparison.
#[must_use]
pub fn matches(pattern: &str, text: &str) -> (bool, u64) {
    pattern::matches_in_steps(pattern, text, Casing::Counts)
}

/// Returns [`pattern::overlaps`] as a comparison.
#[must_use]
pub fn overlaps(one: &str, other: &str) -> (bool, u64) {
    pattern::overlaps_in_steps(one, other, Casing::Counts)
}

/// Returns for each string the first of the patterns that matches it.
///
/// # Errors
///
/// Returns an error if the budget is exhausted.
pub fn first_taking(
    patterns: &[&str],
    texts: &[&str],
    comparison: Comparison,
    budget: &mut Budget,
) -> Result<Vec<Option<usize>>, Exhausted> {
    let mut left = Left::of(texts);
    for (index, pattern) in patterns.iter().enumerate() {
        left.compare(index, pattern, budget, |text, budget| {
            let Some(text) = texts.get(text) else { return Ok(false) };
            let (is_so, taken) = comparison(pattern, text);
            budget.spend(taken).map(|()| is_so)
        })?;
    }
    Ok(left.found)
}

/// Returns whether each string is matched by one of the patterns.
///
/// # Errors
///
/// Returns an error if the budget is exhausted.
pub fn all_taken(
    patterns: &[&str],
    texts: &[&str],
    comparison: Comparison,
    budget: &mut Budget,
) -> Result<bool, Exhausted> {
    if patterns.len().saturating_mul(texts.len()) > FEW {
        return Ok(first_taking(patterns, texts, comparison, budget)?.iter().all(Option::is_some));
    }
    for text in texts {
        let mut is_taken = false;
        for pattern in patterns {
            let (is_so, taken) = comparison(pattern, text);
            budget.spend(taken)?;
            if is_so {
                is_taken = true;
                break;
            }
        }
        if !is_taken {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Returns for each string in a list the first of the others that covers it. Of two that match the
/// same strings, the earlier one stays.
///
/// # Errors
///
/// Returns an error if the budget is exhausted.
pub fn covered_by_others(
    texts: &[&str],
    budget: &mut Budget,
) -> Result<Vec<Option<usize>>, Exhausted> {
    let mut left = Left::of(texts);
    for (index, wide) in texts.iter().enumerate() {
        // A string that an earlier one covers covers nothing that the earlier one does not.
        if left.found.get(index).is_some_and(Option::is_some) {
            continue;
        }
        left.compare(index, wide, budget, |other, budget| {
            let Some(narrow) = texts.get(other).filter(|_| other != index) else {
                return Ok(false);
            };
            let (is_so, taken) = covers(wide, narrow);
            budget.spend(taken)?;
            if !is_so || index < other {
                return Ok(is_so);
            }
            let (is_same, taken) = covers(narrow, wide);
            budget.spend(taken).map(|()| !is_same)
        })?;
    }
    Ok(left.found)
}

/// Returns whether one of the patterns and one of the others match a common string.
///
/// # Errors
///
/// Returns an error if the budget is exhausted.
pub fn any_overlap(
    ones: &[&str],
    others: &[&str],
    comparison: Comparison,
    budget: &mut Budget,
) -> Result<bool, Exhausted> {
    // Two patterns that overlap have compatible beginnings: one begins with the other.
    let mut order: Vec<(&str, bool, &str)> = Vec::with_capacity(ones.len() + others.len());
    order.extend(ones.iter().map(|text| (pattern::head(text), true, *text)));
    order.extend(others.iter().map(|text| (pattern::head(text), false, *text)));
    sort(&mut order);
    order.dedup();
    budget.spend(order.iter().map(|(head, ..)| head.len() as u64 + 1).sum())?;
    // Those, in either list, whose beginnings are prefixes of the current one.
    let mut open: [Vec<(&str, &str)>; 2] = [Vec::new(), Vec::new()];
    for (head, is_one, text) in order {
        for open in &mut open {
            while open.last().is_some_and(|(begin, _)| !head.starts_with(begin)) {
                open.pop();
            }
        }
        let [open_ones, open_others] = &mut open;
        let (mine, theirs) =
            if is_one { (open_ones, open_others) } else { (open_others, open_ones) };
        for (_, other) in theirs.iter() {
            let (is_so, taken) = comparison(text, other);
            budget.spend(taken + 1)?;
            if is_so {
                return Ok(true);
            }
        }
        mine.push((head, text));
    }
    Ok(false)
}

/// The strings of a list for which nothing has been found yet.
struct Left<'a> {
    texts: &'a [&'a str],
    found: Vec<Option<usize>>,
    forward: Order,
    backward: Order,
    /// By groups of adjacent letters in a string; created on first use.
    by_letters: Option<HashMap<&'a [u8], Vec<usize>>>,
}

/// Up to this many strings are compared before their letters are examined.
const FEW: usize = 16;

impl<'a> Left<'a> {
    fn of(texts: &'a [&'a str]) -> Self {
        let by = |compare: fn(&str, &str) -> Ordering| {
            let mut numbers: Vec<usize> = (0..texts.len()).collect();
            let text = |number: usize| texts.get(number).copied().unwrap_or_default();
            sort_by(&mut numbers, |one, other| compare(text(*one), text(*other)));
            Order::new(numbers)
        };
        Self {
            texts,
            found: vec![None; texts.len()],
            forward: by(|one, other| one.cmp(other)),
            backward: by(|one, other| one.bytes().rev().cmp(other.bytes().rev())),
            by_letters: None,
        }
    }

    /// Compares each string that the pattern can match, and stores the pattern's index for it.
    fn compare(
        &mut self,
        index: usize,
        pattern: &str,
        budget: &mut Budget,
        mut takes: impl FnMut(usize, &mut Budget) -> Result<bool, Exhausted>,
    ) -> Result<(), Exhausted> {
        let (head, tail) = (pattern::head(pattern), pattern::tail(pattern));
        budget.spend(1 + (head.len() + tail.len()) as u64)?;
        let texts = self.texts;
        let is_whole = head.len() == pattern.len();
        let forward = self.forward.range(texts, |text| {
            let begin = text.get(..head.len()).filter(|_| !is_whole);
            match begin {
                Some(begin) => begin.cmp(head),
                // A string that ends or splits a character there compares as in the sort order.
                None => text.cmp(head),
            }
        });
        let backward = self
            .backward
            .range(texts, |text| text.bytes().rev().take(tail.len()).cmp(tail.bytes().rev()));
        let backward = if is_whole { forward.clone() } else { backward };
        let mut candidates = Vec::new();
        let few = forward.len().min(backward.len());
        let rare = if few > FEW { self.with_rarest_letters(pattern, budget)? } else { None };
        match rare {
            Some(rare) if rare.len() < few => candidates.extend_from_slice(rare),
            _ if is_whole || forward.len() <= backward.len() => {
                self.forward.extend(&mut candidates, forward);
            }
            _ => self.backward.extend(&mut candidates, backward),
        }
        for text in candidates {
            budget.spend(1)?;
            if self.found.get(text).is_some_and(Option::is_none)
                && takes(text, budget)?
                && let Some(found) = self.found.get_mut(text)
            {
                *found = Some(index);
                self.forward.leave_out(text);
                self.backward.leave_out(text);
            }
        }
        Ok(())
    }

    fn with_rarest_letters(
        &mut self,
        pattern: &str,
        budget: &mut Budget,
    ) -> Result<Option<&[usize]>, Exhausted> {
        let texts = self.texts;
        if self.by_letters.is_none() {
            budget.spend(texts.iter().map(|text| 2 * text.len() as u64).sum())?;
        }
        let by_letters = self.by_letters.get_or_insert_with(|| {
            let mut by_letters: HashMap<&[u8], Vec<usize>> = HashMap::new();
            for (number, text) in texts.iter().enumerate() {
                for letters in groups(text) {
                    let numbers = by_letters.entry(letters).or_default();
                    if numbers.last() != Some(&number) {
                        numbers.push(number);
                    }
                }
            }
            by_letters
        });
        budget.spend(2 * pattern.len() as u64)?;
        let rarest = pattern
            .split(['*', '?'])
            .flat_map(groups)
            .map(|letters| by_letters.get(letters).map_or(&[][..], Vec::as_slice))
            .min_by_key(|numbers| numbers.len());
        Ok(rarest)
    }
}

/// Returns the groups of adjacent letters in a string: three for short parts, and five, which are
/// more selective.
fn groups(text: &str) -> impl Iterator<Item = &[u8]> {
    text.as_bytes().windows(3).chain(text.as_bytes().windows(5))
}

/// The indexes of strings in an order, without those for which something was found.
struct Order {
    numbers: Vec<usize>,
    /// The position of each index.
    places: Vec<usize>,
    /// For each position itself, or if it was removed, a later one.
    next: Vec<usize>,
}

impl Order {
    fn new(numbers: Vec<usize>) -> Self {
        let mut places = vec![0; numbers.len()];
        for (place, number) in numbers.iter().enumerate() {
            if let Some(slot) = places.get_mut(*number) {
                *slot = place;
            }
        }
        Self { next: (0..=numbers.len()).collect(), numbers, places }
    }

    /// Returns the positions of the strings that compare as equal, which are adjacent.
    fn range(&self, texts: &[&str], compare: impl Fn(&str) -> Ordering) -> Range<usize> {
        let order = |number: &usize| compare(texts.get(*number).copied().unwrap_or_default());
        let start = self.numbers.partition_point(|number| order(number).is_lt());
        let end = self.numbers.partition_point(|number| order(number).is_le());
        start..end
    }

    /// Adds the indexes in a range that were not removed.
    fn extend(&mut self, numbers: &mut Vec<usize>, range: Range<usize>) {
        let mut place = self.kept_from(range.start);
        while place < range.end
            && let Some(number) = self.numbers.get(place)
        {
            numbers.push(*number);
            place = self.kept_from(place + 1);
        }
    }

    /// Returns the first position from one on that was not removed, and halves the path for the
    /// next time.
    fn kept_from(&mut self, mut place: usize) -> usize {
        while let Some(&next) = self.next.get(place)
            && next != place
        {
            let after = self.next.get(next).copied().unwrap_or(next);
            if let Some(slot) = self.next.get_mut(place) {
                *slot = after;
            }
            place = after;
        }
        place
    }

    fn leave_out(&mut self, number: usize) {
        if let Some(&place) = self.places.get(number)
            && let Some(slot) = self.next.get_mut(place)
        {
            *slot = place + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::semantics::{arn, steps};
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn refs(texts: &[String]) -> Vec<&str> {
        texts.iter().map(String::as_str).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn what_is_covered_is_what_comparing_all_would_find(
            texts in prop_oneof![
                vec("[ab*?]{0,4}", 0..10),
                vec("(\u{E9}|abc|bcd|cab){0,1}[a*]{0,2}(abc|bcd|cab){0,2}[*b]{0,1}", 0..60),
            ],
        ) {
            let texts = refs(&texts);
            let defined: Vec<_> = texts.iter().enumerate().map(|(index, text)| {
                texts.iter().enumerate().position(|(other, wide)| {
                    other != index
                        && pattern::covers(wide, text)
                        && (other < index || !pattern::covers(text, wide))
                })
            }).collect();
            prop_assert_eq!(covered_by_others(&texts, &mut Budget::new(u64::MAX)), Ok(defined));
        }

        #[test]
        fn what_is_taken_is_what_comparing_all_would_find(
            patterns in vec("(x|\u{E9})?[ab*?]{0,3}(abc|bca)?[*b]{0,2}", 0..30),
            texts in vec("(x|\u{E9})?[ab*?]{0,3}(abc|bca)?[*b]{0,2}", 0..60),
        ) {
            let (patterns, texts) = (refs(&patterns), refs(&texts));
            let budget = || Budget::new(u64::MAX);
            for comparison in [covers, matches] {
                let first = |text: &&str| patterns.iter().position(|it| comparison(it, text).0);
                let defined: Vec<_> = texts.iter().map(first).collect();
                let all = defined.iter().all(Option::is_some);
                let found = first_taking(&patterns, &texts, comparison, &mut budget());
                prop_assert_eq!(found, Ok(defined));
                let found = all_taken(&patterns, &texts, comparison, &mut budget());
                prop_assert_eq!(found, Ok(all));
            }
            let any = patterns.iter().any(|one| texts.iter().any(|it| pattern::overlaps(one, it)));
            prop_assert_eq!(any_overlap(&patterns, &texts, overlaps, &mut budget()), Ok(any));
        }

        #[test]
        fn arns_are_found_by_their_letters_too(
            patterns in vec("a:b:[ab*]{0,1}:[*]?:[a*]?:[ab*:]{0,3}", 0..20),
            texts in vec("a:b:[ab*]{0,1}:[*]?:[a*]?:[ab*:]{0,3}", 0..60),
        ) {
            let (patterns, texts) = (refs(&patterns), refs(&texts));
            let first = |text: &&str| patterns.iter().position(|it| arn::covers(it, text));
            let defined: Vec<_> = texts.iter().map(first).collect();
            let mut budget = Budget::new(u64::MAX);
            let found = first_taking(&patterns, &texts, arn::covers_in_steps, &mut budget);
            prop_assert_eq!(found, Ok(defined));
            let any = patterns.iter().any(|one| texts.iter().any(|it| arn::overlaps(one, it)));
            let found = any_overlap(&patterns, &texts, arn::overlaps_in_steps, &mut budget);
            prop_assert_eq!(found, Ok(any));
        }
    }

    /// Lists whose strings are the same in everything that is cheap to check.
    #[test]
    fn the_steps_grow_with_the_text_or_are_given_up() {
        type Family = (&'static str, bool, fn(usize) -> String);
        let families: [Family; 6] = [
            ("names", true, |at| format!("s3:get{at:05}")),
            ("heads", true, |at| format!("s3:get{at:05}*")),
            ("tails", true, |at| format!("*:get{at:05}")),
            ("middles", true, |at| format!("s3:*{at:05}*")),
            ("shapes", false, |at| format!("*{:014b}*", at + 8_192).replace('0', "?a?")),
            ("same", true, |_| "s3:*".to_owned()),
        ];
        for (name, is_answered, text) in families {
            let taken = |many: usize| {
                let texts: Vec<String> = (0..many).map(text).collect();
                let texts = refs(&texts);
                let mut budget = Budget::for_texts(&texts);
                let (found, taken) = steps::counted(|| covered_by_others(&texts, &mut budget));
                assert_eq!(found.is_ok(), is_answered, "{name} {many}");
                taken
            };
            let (few, more) = (taken(3_000), taken(6_000));
            assert!(more <= 3 * few, "{name}: {few} {more}");
        }
    }
}
