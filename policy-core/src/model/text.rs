//! Strings that cost nothing when they are literals.

use std::borrow::{Borrow, Cow};
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

/// A string that is part of the program, owned, or part of a text that was read.
///
/// A policy made of literals contains only the first form, so it neither allocates nor needs a
/// destructor and can be a `static`. A policy that was read shares one copy of its text. All forms
/// compare, order and hash like the string itself.
#[derive(Clone)]
#[non_exhaustive]
pub enum Text {
    /// A literal in the program.
    Static(&'static str),
    /// A string from run time.
    Owned(Box<str>),
    /// Part of a text that was read.
    Shared(SharedText),
}

/// A range of a text that many values share.
#[derive(Clone)]
pub struct SharedText {
    source: Arc<Box<str>>,
    start: u32,
    end: u32,
}

/// A list of several parts of one text that was read.
#[derive(Clone)]
pub struct SharedTexts {
    source: Arc<Box<str>>,
    ranges: Vec<(u32, u32)>,
}

impl SharedTexts {
    /// Returns the number of strings.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.ranges.len()
    }

    /// Returns whether there are no strings.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// Returns the strings, in the author's order.
    #[must_use]
    pub fn iter(&self) -> SharedTextsIter<'_> {
        SharedTextsIter { source: &self.source, ranges: self.ranges.iter() }
    }
}

impl fmt::Debug for SharedTexts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a> IntoIterator for &'a SharedTexts {
    type Item = &'a str;
    type IntoIter = SharedTextsIter<'a>;
    fn into_iter(self) -> SharedTextsIter<'a> {
        self.iter()
    }
}

/// Iterates over [`SharedTexts`].
#[derive(Clone, Debug)]
pub struct SharedTextsIter<'a> {
    source: &'a str,
    ranges: std::slice::Iter<'a, (u32, u32)>,
}

impl<'a> Iterator for SharedTextsIter<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.nth(0)
    }

    fn nth(&mut self, number: usize) -> Option<&'a str> {
        let (start, end) = *self.ranges.nth(number)?;
        self.source.get(start as usize..end as usize)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.ranges.size_hint()
    }
}

impl ExactSizeIterator for SharedTextsIter<'_> {}

/// A text that was read, parts of which values can share.
#[derive(Clone, Debug, Default)]
pub(crate) struct TextSource {
    copy: Arc<Box<str>>,
    address: usize,
    /// Long strings that are not parts of it, such as those with escapes, by address and length.
    others: Rc<RefCell<HashMap<(usize, usize), Text>>>,
}

/// A longer string that is not part of the source is copied once, not for each value and each
/// finding.
const LONG: usize = 256;

impl TextSource {
    pub(crate) fn new(text: &str) -> Self {
        let (copy, address) = (Arc::new(text.into()), text.as_ptr().addr());
        Self { copy, address, others: Rc::default() }
    }

    /// Returns a value for a part of the text that was read, or a copy of a string that is not part
    /// of it. The strings of the document stay borrowed throughout, so nothing else can be at their
    /// addresses.
    pub(crate) fn share(&self, part: &str) -> Text {
        match self.range_of(part) {
            Some((start, end)) => {
                Text::Shared(SharedText { source: Arc::clone(&self.copy), start, end })
            }
            None if part.len() <= LONG => Text::from(part),
            None => {
                let place = (part.as_ptr().addr(), part.len());
                let mut others = self.others.borrow_mut();
                others.entry(place).or_insert_with(|| Text::shared(part)).clone()
            }
        }
    }

    /// Returns several parts of the text that was read; `None` if one is not part of it. A list
    /// counts as one owner of the text, and counting owners is a large part of the cost of reading.
    pub(crate) fn share_all<'p>(
        &self,
        parts: impl ExactSizeIterator<Item = Option<&'p str>>,
    ) -> Option<SharedTexts> {
        let mut ranges = Vec::with_capacity(parts.len());
        for part in parts {
            ranges.push(self.range_of(part?)?);
        }
        Some(SharedTexts { source: Arc::clone(&self.copy), ranges })
    }

    fn range_of(&self, part: &str) -> Option<(u32, u32)> {
        let start = part.as_ptr().addr().wrapping_sub(self.address);
        let end = start.wrapping_add(part.len());
        let is_inside = !self.copy.is_empty() && self.copy.get(start..end).is_some();
        let range = (u32::try_from(start).ok()?, u32::try_from(end).ok()?);
        is_inside.then_some(range)
    }
}

impl Text {
    /// Returns a copy of a string that other values can share.
    fn shared(text: &str) -> Self {
        match u32::try_from(text.len()) {
            Ok(end) => Self::Shared(SharedText { source: Arc::new(text.into()), start: 0, end }),
            Err(_) => Self::from(text),
        }
    }

    /// Returns the string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static(text) => text,
            Self::Owned(text) => text,
            Self::Shared(shared) => {
                let range = shared.start as usize..shared.end as usize;
                shared.source.get(range).unwrap_or_default()
            }
        }
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Owned(text.into_boxed_str())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Owned(text.into())
    }
}

impl From<Cow<'_, str>> for Text {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Owned(text.into())
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_shared_and_a_foreign_text_is_copied() {
        let text = String::from("alpha beta");
        let source = TextSource::new(&text);
        let part = source.share(text.get(6..).unwrap());
        assert!(matches!(&part, Text::Shared(_)));
        assert_eq!(part.as_str(), "beta");
        let other = String::from("beta");
        let foreign = source.share(&other);
        assert!(matches!(&foreign, Text::Owned(_)));
        assert_eq!(part, foreign);
        drop(text);
        assert_eq!(part.as_str(), "beta");
    }
}
