//! The limits for a proof. If a question exceeds them, the answer is "undecided", never a guess.

use std::fmt;

use super::atoms::Known;

/// The maximum number of pattern states for one question.
const STATES: u64 = 200_000;
/// The maximum number of steps of all kinds for one question, about a tenth of a second.
const STEPS: u64 = 2_000_000;
/// The maximum number of steps for all questions about one change.
pub(super) const STEPS_OF_ALL: u64 = 40_000_000;
/// The maximum number of times that a proof is tried without some of its statements.
pub(super) const MOST_WITHOUT: usize = 1_000;
/// The cost in steps of checking whether a statement applies to an action and a resource.
pub(super) const STEPS_OF_A_PATTERN: u64 = 200;
/// The maximum number of values of a set element for which all sets are tried.
pub(super) const MOST_OF_A_SET: usize = 10;
/// The maximum number of requests that are tried if a counterexample does not hold.
pub(super) const MOST_TRIED: usize = 24;
/// The maximum number of those that hold for favorable values of the unknowns.
pub(super) const MOST_OPEN_TRIED: usize = 8;

/// The remaining steps for a question.
#[derive(Debug)]
pub(super) struct Budget {
    states: u64,
    steps: u64,
    /// What is already known, at no cost.
    pub(super) known: Known,
}

/// The error for a proof that exceeds the step limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OutOfBudget;

impl fmt::Display for OutOfBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the proof exceeds the step limit")
    }
}

impl Budget {
    pub(super) fn new(known: Known) -> Self {
        Self { states: STATES, steps: known.steps_left().min(STEPS), known }
    }

    /// The remaining steps for the questions that share what is already known.
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
