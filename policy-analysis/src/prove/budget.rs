//! How much is spent on a proof before it is given up. What takes more is answered with "undecided", never
//! with a guess.

use std::fmt;

use super::atoms::Known;

/// The most states of patterns that are looked at for one question.
const STATES: u64 = 200_000;
/// The most steps of all kinds for one question, some tenth of a second.
const STEPS: u64 = 2_000_000;
/// The most steps for all questions about one change.
pub(super) const STEPS_OF_ALL: u64 = 40_000_000;
/// The steps of looking whether a statement is about an action and a resource.
pub(super) const STEPS_OF_A_PATTERN: u64 = 200;
/// The most values of one element of a set of which all sets are looked at.
pub(super) const MOST_OF_A_SET: usize = 10;
/// The most requests that are tried where a counterexample does not hold.
pub(super) const MOST_TRIED: usize = 24;
/// The most of those that hold if what is open is as it should be.
pub(super) const MOST_OPEN_TRIED: usize = 8;

/// What is left to be spent on a question.
#[derive(Debug)]
pub(super) struct Budget {
    states: u64,
    steps: u64,
    /// What was found out before, at no cost.
    pub(super) known: Known,
}

/// A proof takes more than is spent on one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OutOfBudget;

impl fmt::Display for OutOfBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the proof takes more steps than are spent on one")
    }
}

impl Budget {
    pub(super) fn new(known: Known) -> Self {
        Self { states: STATES, steps: known.steps_left().min(STEPS), known }
    }

    /// What is left for the questions that share what was found out.
    pub(super) fn settle(&self) {
        let before = self.known.steps_left();
        self.known.set_steps_left(before - (before.min(STEPS) - self.steps));
    }

    pub(super) fn spend(&mut self, steps: u64) -> Result<(), OutOfBudget> {
        self.steps = self.steps.checked_sub(steps).ok_or(OutOfBudget)?;
        Ok(())
    }

    pub(super) fn spend_state(&mut self) -> Result<(), OutOfBudget> {
        self.states = self.states.checked_sub(1).ok_or(OutOfBudget)?;
        Ok(())
    }
}
