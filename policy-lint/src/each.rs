//! Slices whose items are counted as they are iterated over.

use std::fmt;
use std::ops::Deref;

use policy_core::semantics::steps::{self, EachIter};

/// The parts of a policy that rules iterate over, one step per part.
pub(crate) struct Each<'a, T>(&'a [T]);

impl<'a, T> Each<'a, T> {
    /// Wraps the parts.
    #[must_use]
    pub(crate) const fn of(parts: &'a [T]) -> Self {
        Self(parts)
    }

    /// Returns an iterator that counts each part.
    pub(crate) fn iter(&self) -> EachIter<'a, T> {
        steps::each(self.0)
    }

    /// Returns the parts as a slice, without counting.
    #[must_use]
    pub(crate) const fn as_slice(&self) -> &'a [T] {
        self.0
    }
}

impl<T> Clone for Each<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Each<'_, T> {}

impl<T: fmt::Debug> fmt::Debug for Each<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> Deref for Each<'_, T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.0
    }
}

impl<'a, T> IntoIterator for Each<'a, T> {
    type Item = &'a T;
    type IntoIter = EachIter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
