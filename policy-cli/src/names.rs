//! Option values that name levels, kinds and rules.

use policy_core::finding::{Level, quoted_line};
use policy_core::suggest::join_or;
use policy_settings::{DocumentKind, Selector};

use crate::input::InputProblem;

pub(crate) fn parse_level(word: &str) -> Result<Level, InputProblem> {
    Level::parse(word).ok_or_else(|| {
        InputProblem::from(format!("expected {}", join_or(&Level::ALL.map(Level::as_str))))
    })
}

pub(crate) fn parse_kind(word: &str) -> Result<DocumentKind, InputProblem> {
    DocumentKind::parse(word).map_err(|error| quoted_line(&error.to_string()).into())
}

/// A rule that `--allow` leaves out.
pub(crate) fn parse_rule(word: &str) -> Result<Selector, InputProblem> {
    Selector::parse_allowed(word).map_err(|error| quoted_line(&error.to_string()).into())
}
