//! Three-valued logic.

/// Whether something holds for a request that is not completely known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It does not, for any values of the unknown parts.
    Never,
    /// It depends on the unknown parts.
    Perhaps,
    /// It does, for any values of the unknown parts.
    Always,
}

impl Truth {
    /// Returns whether both hold.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        // The variants are in order, and in `const` it matters to use few steps.
        if (self as u8) < (other as u8) { self } else { other }
    }

    /// Returns whether one of them holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        if (self as u8) < (other as u8) { other } else { self }
    }

    /// Returns whether it does not hold.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::Never => Self::Always,
            Self::Perhaps => Self::Perhaps,
            Self::Always => Self::Never,
        }
    }

    /// Converts a known fact.
    #[must_use]
    pub const fn of(is_so: bool) -> Self {
        if is_so { Self::Always } else { Self::Never }
    }

    /// Returns the result if it holds for some of the possibilities, and if it holds for all.
    #[must_use]
    pub const fn between(for_all: bool, for_some: bool) -> Self {
        match (for_all, for_some) {
            (true, _) => Self::Always,
            (false, true) => Self::Perhaps,
            (false, false) => Self::Never,
        }
    }

    /// Returns whether it certainly holds.
    #[must_use]
    pub const fn is_always(self) -> bool {
        matches!(self, Self::Always)
    }

    /// Returns whether it certainly does not hold.
    #[must_use]
    pub const fn is_never(self) -> bool {
        matches!(self, Self::Never)
    }

    /// Returns the result for something that is one of several, given the result for one more of
    /// them.
    #[must_use]
    pub const fn joined(self, other: Self) -> Self {
        match (self, other) {
            (Self::Always, Self::Always) => Self::Always,
            (Self::Never, Self::Never) => Self::Never,
            _ => Self::Perhaps,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_is_a_logic_of_three_values() {
        use Truth::{Always, Never, Perhaps};

        for one in [Never, Perhaps, Always] {
            assert_eq!(one.not().not(), one);
            for other in [Never, Perhaps, Always] {
                assert_eq!(one.or(other), one.not().and(other.not()).not());
                assert_eq!((one.and(other), one.or(other)), (other.and(one), other.or(one)));
            }
            assert_eq!((one.and(Always), one.or(Never)), (one, one));
            assert_eq!((one.and(Never), one.or(Always)), (Never, Always));
            assert_eq!((one.joined(one), one.joined(one.not())), (one, Perhaps));
        }
        assert_eq!((Perhaps.and(Perhaps), Perhaps.or(Perhaps)), (Perhaps, Perhaps));
    }
}
