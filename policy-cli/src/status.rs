//! The exit status of a run.

/// The exit status of a run. The most severe one counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// No finding at or above the denied level.
    #[default]
    Clean,
    /// Everything could be read, and there was no document.
    Nothing,
    /// It could not be decided whether there is something to report.
    Undecided,
    /// There was something to report.
    Findings,
    /// Something could not be done: a file that cannot be read, a bad option.
    CouldNotRun,
}

impl Status {
    /// The status of a run that has read a document: then another empty list or folder does not count.
    pub(crate) const fn with_documents(self) -> Self {
        match self {
            Self::Nothing => Self::Clean,
            other => other,
        }
    }

    /// Takes the more severe status of both.
    pub(crate) fn raise(&mut self, other: Self) {
        *self = (*self).max(other);
    }

    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::CouldNotRun => 2,
            Self::Nothing => 3,
            Self::Undecided => 4,
        }
    }
}
