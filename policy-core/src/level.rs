//! The severity of findings.

use std::fmt;

/// The severity of a finding. The order is that of `--deny`: a later level is more severe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A better form exists.
    Suggestion,
    /// The policy works differently than it looks, or less well.
    Warning,
    /// The policy grants more than is safe.
    SecurityWarning,
    /// AWS rejects the policy, or a part of it can never have an effect.
    Error,
}

impl Level {
    /// All levels, the most severe first.
    pub const ALL: [Self; 4] =
        [Self::Error, Self::SecurityWarning, Self::Warning, Self::Suggestion];

    /// Returns the keyword on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Suggestion => "suggestion",
            Self::Warning => "warning",
            Self::SecurityWarning => "security-warning",
            Self::Error => "error",
        }
    }

    /// Returns the level that a keyword names.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == word)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
