//! How grave what is found is.

use std::fmt;

/// How grave a finding is. The order is that of `--deny`: a later level is graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A better form exists.
    Suggestion,
    /// The policy works otherwise than it looks, or less well.
    Warning,
    /// The policy grants more than is safe.
    SecurityWarning,
    /// AWS refuses the policy, or the part can never have an effect.
    Error,
}

impl Level {
    /// All of them, the gravest first.
    pub const ALL: [Self; 4] =
        [Self::Error, Self::SecurityWarning, Self::Warning, Self::Suggestion];

    /// The word that the command line uses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Suggestion => "suggestion",
            Self::Warning => "warning",
            Self::SecurityWarning => "security-warning",
            Self::Error => "error",
        }
    }

    /// The level of a word.
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
