//! The amount of work that an answer takes, counted in steps of inner loops.
//!
//! Every function of [`semantics`](super) whose work grows with more than the length of one string
//! reports how many steps it took. Steps are the same on every machine and in every build, so a
//! test can check that the work of an answer grows no faster than its input.
//!
//! ```
//! use policy_core::semantics::steps::{counted, take};
//!
//! let count = |text: &str| text.bytes().inspect(|_| take(1)).filter(|it| *it == b'*').count();
//! let ((stars, few), (_, more)) = (counted(|| count("a*")), counted(|| count("a*a*")));
//! assert!(stars == 1 && more <= 2 * few);
//! ```

use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::slice::Iter;

thread_local! {
    static TAKEN: Cell<u64> = const { Cell::new(0) };
}

/// Adds to the steps taken by this thread.
#[inline]
pub fn take(steps: u64) {
    TAKEN.set(TAKEN.get().wrapping_add(steps));
}

/// Returns the result of `work`, and the steps that it took on this thread.
///
/// Calls may be nested: the outer one includes the steps of the inner one.
pub fn counted<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let before = TAKEN.get();
    let made = work();
    (made, TAKEN.get().wrapping_sub(before))
}

/// Iterates over the items of a list, one step each.
///
/// ```
/// use policy_core::semantics::steps::{counted, each};
///
/// assert_eq!(counted(|| each(&[3, 4]).sum::<u8>()), (7, 3));
/// ```
#[must_use]
pub fn each<T>(parts: &[T]) -> EachIter<'_, T> {
    EachIter(parts.iter())
}

/// Iterates over the items of a list and counts the steps. See [`each`].
// A separate type, because adapters of the standard library are compiled anew for each closure.
#[derive(Clone, Debug)]
pub struct EachIter<'a, T>(Iter<'a, T>);

impl<'a, T> Iterator for EachIter<'a, T> {
    type Item = &'a T;

    #[inline]
    fn next(&mut self) -> Option<&'a T> {
        take(1);
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> ExactSizeIterator for EachIter<'_, T> {}

/// A question was given up before its answer was found, because it took too many steps.
///
/// A rule that gets this error reports it in a finding: it must not be taken for "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exhausted;

impl fmt::Display for Exhausted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the answer takes more steps than allowed")
    }
}

impl Error for Exhausted {}

/// The steps that may still be spent on a question whose answer can take too many.
///
/// ```
/// use policy_core::semantics::steps::{Budget, Exhausted};
///
/// let mut budget = Budget::new(10);
/// assert_eq!(budget.spend(7), Ok(()));
/// assert_eq!(budget.spend(7), Err(Exhausted));
/// // Once it is exhausted it stays so.
/// assert_eq!(budget.spend(1), Err(Exhausted));
/// ```
#[derive(Debug)]
pub struct Budget {
    left: Option<u64>,
}

impl Budget {
    /// Creates a budget with this many steps.
    #[must_use]
    pub const fn new(steps: u64) -> Self {
        Self { left: Some(steps) }
    }

    /// Creates a budget for a question about a list: it grows with the text, and with nothing else.
    #[must_use]
    pub fn for_texts(texts: &[&str]) -> Self {
        let length: u64 = texts.iter().map(|text| text.len() as u64 + 1).sum();
        Self::new(length.saturating_mul(64).saturating_add(4_096))
    }

    /// Spends steps, which [`counted`] counts too.
    ///
    /// # Errors
    ///
    /// Returns an error if fewer were left, now or before.
    pub fn spend(&mut self, steps: u64) -> Result<(), Exhausted> {
        take(steps);
        self.left = self.left.and_then(|left| left.checked_sub(steps));
        self.left.map(|_| ()).ok_or(Exhausted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_those_of_the_work() {
        take(3);
        let ((inner, all), _) = counted(|| {
            counted(|| {
                take(2);
                let ((), inner) = counted(|| take(5));
                inner
            })
        });
        assert_eq!((inner, all), (5, 7));
        let mut budget = Budget::new(4);
        let (spent, taken) = counted(|| (budget.spend(4), budget.spend(1)));
        assert_eq!((spent, taken), ((Ok(()), Err(Exhausted)), 5));
        assert_eq!(budget.spend(0), Err(Exhausted));
    }
}
