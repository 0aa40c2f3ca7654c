//! Errors for invalid words in settings and options.

use std::fmt;

/// An invalid word: the problem, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordError(String);

impl WordError {
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for WordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WordError {}
