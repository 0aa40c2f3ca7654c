//! One or more strings, as IAM's grammar allows wherever a set is expected.

use super::Text;
use super::text::{SharedTexts, SharedTextsIter};
use crate::semantics::steps;

/// One string, or a list of strings, in the author's order and with the author's repetitions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Values {
    /// A single string that is not in a list.
    One(Text),
    /// A single literal in the program that is not in a list.
    Literal(&'static str),
    /// A list of literals in the program.
    Literals(&'static [&'static str]),
    /// A list that was created at run time.
    Many(Vec<Text>),
    /// A list that was read.
    Shared(SharedTexts),
}

impl Values {
    /// Returns the strings, in the author's order.
    #[must_use]
    pub fn iter(&self) -> ValuesIter<'_> {
        ValuesIter(match self {
            Self::One(text) => Remaining::One(Some(text.as_str())),
            Self::Literal(text) => Remaining::One(Some(text)),
            Self::Literals(texts) => Remaining::Literals(texts.iter()),
            Self::Many(texts) => Remaining::Many(texts.iter()),
            Self::Shared(texts) => Remaining::Shared(texts.iter()),
        })
    }

    /// Returns the number of strings.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self {
            Self::One(_) | Self::Literal(_) => 1,
            Self::Literals(texts) => texts.len(),
            Self::Many(texts) => texts.len(),
            Self::Shared(texts) => texts.len(),
        }
    }

    /// Returns whether there are no strings. The readers reject an empty list.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns whether this is a single string that is not in a list.
    #[must_use]
    pub const fn is_scalar(&self) -> bool {
        matches!(self, Self::One(_) | Self::Literal(_))
    }

    /// Returns whether `text` is one of the strings, byte by byte.
    #[must_use]
    pub fn contains(&self, text: &str) -> bool {
        self.iter().any(|value| value == text)
    }
}

impl<'a> IntoIterator for &'a Values {
    type Item = &'a str;
    type IntoIter = ValuesIter<'a>;
    fn into_iter(self) -> ValuesIter<'a> {
        self.iter()
    }
}

/// Iterates over the strings of [`Values`].
#[derive(Clone, Debug)]
pub struct ValuesIter<'a>(Remaining<'a>);

#[derive(Clone, Debug)]
enum Remaining<'a> {
    One(Option<&'a str>),
    Literals(std::slice::Iter<'a, &'static str>),
    Many(std::slice::Iter<'a, Text>),
    Shared(SharedTextsIter<'a>),
}

impl<'a> Iterator for ValuesIter<'a> {
    type Item = &'a str;

    #[inline]
    fn next(&mut self) -> Option<&'a str> {
        steps::take(1);
        match &mut self.0 {
            Remaining::One(text) => text.take(),
            Remaining::Literals(texts) => texts.next().copied(),
            Remaining::Many(texts) => texts.next().map(Text::as_str),
            Remaining::Shared(texts) => texts.next(),
        }
    }

    fn nth(&mut self, number: usize) -> Option<&'a str> {
        match &mut self.0 {
            Remaining::One(text) => text.take().filter(|_| number == 0),
            Remaining::Literals(texts) => texts.nth(number).copied(),
            Remaining::Many(texts) => texts.nth(number).map(Text::as_str),
            Remaining::Shared(texts) => texts.nth(number),
        }
    }

    fn count(self) -> usize {
        self.len()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = match &self.0 {
            Remaining::One(text) => usize::from(text.is_some()),
            Remaining::Literals(texts) => texts.len(),
            Remaining::Many(texts) => texts.len(),
            Remaining::Shared(texts) => texts.len(),
        };
        (left, Some(left))
    }
}

impl ExactSizeIterator for ValuesIter<'_> {}

/// Declares a list that is either a slice in the program or a vector.
macro_rules! list {
    ($(#[$doc:meta])* $name:ident of $item:ty) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub enum $name {
            /// Items in the program.
            Static(&'static [$item]),
            /// Items from run time.
            Owned(Vec<$item>),
        }

        impl $name {
            /// Returns the items, in the author's order.
            #[must_use]
            pub const fn as_slice(&self) -> &[$item] {
                match self {
                    Self::Static(items) => items,
                    Self::Owned(items) => items.as_slice(),
                }
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = [$item];
            fn deref(&self) -> &[$item] {
                self.as_slice()
            }
        }

        impl From<Vec<$item>> for $name {
            fn from(items: Vec<$item>) -> Self {
                Self::Owned(items)
            }
        }
    };
}
pub(crate) use list;
