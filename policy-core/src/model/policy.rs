//! A policy as its author wrote it.

use std::fmt;

use super::values::list;
use super::{Partition, Statement, Text};

/// The version of the policy language
/// ([Version](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// `2008-10-17`, in which `${…}` is literal text. A policy without `Version` has this one.
    V2008,
    /// `2012-10-17`.
    V2012,
}

impl Version {
    /// Returns the date that names the version.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V2008 => "2008-10-17",
            Self::V2012 => "2012-10-17",
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A policy of any kind, in its author's order and spelling.
///
/// Only the readers and the macros create one, so it always has a statement, and no element of it
/// is an empty list. Its values can still be wrong, which the rules of the crate `policy-lint`
/// report.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) version: Option<Version>,
    pub(crate) id: Option<Text>,
    pub(crate) statements: Statements,
    /// Whether `Statement` is a single object that is not in a list.
    pub(crate) single: bool,
    /// The partition of its account IDs, if the project's settings specify one.
    pub(crate) partition: Option<Partition>,
    /// The canonical JSON, if the macro generated it.
    pub(crate) json: Option<&'static str>,
}

list! {
    /// The statements of a policy.
    Statements of Statement
}

impl Policy {
    /// Returns the version with which IAM interprets the policy.
    #[must_use]
    pub fn version(&self) -> Version {
        self.version.unwrap_or(Version::V2008)
    }

    /// Returns the version as written, if any.
    #[must_use]
    pub const fn written_version(&self) -> Option<Version> {
        self.version
    }

    /// Returns the policy's `Id`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns the partition of its account IDs, if the project's settings specify one.
    #[must_use]
    pub const fn partition(&self) -> Option<Partition> {
        self.partition
    }

    /// Returns the same policy with its account IDs in a partition, or in the one that its own
    /// contents agree on.
    #[must_use]
    pub fn with_partition(self, partition: Option<Partition>) -> Self {
        Self { partition, json: None, ..self }
    }

    /// Returns whether `Statement` is a single object that is not in a list.
    #[must_use]
    pub const fn has_bare_statement(&self) -> bool {
        self.single
    }

    /// Returns the statements, in the author's order.
    #[must_use]
    pub const fn statements(&self) -> &[Statement] {
        self.statements.as_slice()
    }
}
