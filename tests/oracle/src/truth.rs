//! Kleene's three-valued logic.

/// A truth value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    Never,
    Perhaps,
    Always,
}

impl Truth {
    pub(crate) fn and(self, other: Self) -> Self {
        self.min(other)
    }

    pub(crate) fn or(self, other: Self) -> Self {
        self.max(other)
    }

    pub(crate) fn not(self) -> Self {
        match self {
            Self::Never => Self::Always,
            Self::Perhaps => Self::Perhaps,
            Self::Always => Self::Never,
        }
    }

    pub(crate) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::Always, Self::and)
    }

    pub(crate) fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::Never, Self::or)
    }

    /// The truth value for something that is one of several things, if it is unknown which.
    pub(crate) fn of_one_of(candidates: impl IntoIterator<Item = Self>) -> Self {
        let mut candidates = candidates.into_iter();
        let Some(first) = candidates.next() else { return Self::Perhaps };
        if candidates.all(|truth| truth == first) { first } else { Self::Perhaps }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Always } else { Self::Never }
    }
}
