//! A logic of three values.

/// Whether something holds for a request of which not all is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It does not, whatever the rest of the request is.
    Never,
    /// That depends on what is not known.
    Perhaps,
    /// It does, whatever the rest of the request is.
    Always,
}

impl Truth {
    /// Whether both hold.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        // They stand in their order, and in `const` few steps count.
        if (self as u8) < (other as u8) { self } else { other }
    }

    /// Whether one of them holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        if (self as u8) < (other as u8) { other } else { self }
    }

    /// Whether it does not hold.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::Never => Self::Always,
            Self::Perhaps => Self::Perhaps,
            Self::Always => Self::Never,
        }
    }

    /// What is known for certain.
    #[must_use]
    pub const fn of(is_so: bool) -> Self {
        if is_so { Self::Always } else { Self::Never }
    }

    /// What holds where it does for some, and where it does for all, of what is possible.
    #[must_use]
    pub const fn between(for_all: bool, for_some: bool) -> Self {
        match (for_all, for_some) {
            (true, _) => Self::Always,
            (false, true) => Self::Perhaps,
            (false, false) => Self::Never,
        }
    }

    /// Whether it holds for certain.
    #[must_use]
    pub const fn is_always(self) -> bool {
        matches!(self, Self::Always)
    }

    /// Whether it does not hold for certain.
    #[must_use]
    pub const fn is_never(self) -> bool {
        matches!(self, Self::Never)
    }

    /// What holds of something that is one of several, of which this was found of one more.
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
