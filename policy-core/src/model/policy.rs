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
    /// The date that names the version.
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

/// A policy in its author's order and spelling, whatever its kind.
///
/// Only the readers and the macros make one, so it always has a statement, and no element of it is
/// an empty list. Its values can still be wrong: the rules of the crate `policy-lint` say so.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) version: Option<Version>,
    pub(crate) id: Option<Text>,
    pub(crate) statements: Statements,
    /// Whether `Statement` is a single object that is not in a list.
    pub(crate) single: bool,
    /// The partition of the account ids in it, where the settings of its project say so.
    pub(crate) partition: Option<Partition>,
    /// The canonical JSON, where the macro has made it.
    pub(crate) json: Option<&'static str>,
}

list! {
    /// The statements of a policy.
    Statements of Statement
}

impl Policy {
    /// The version that IAM reads the policy with.
    #[must_use]
    pub fn version(&self) -> Version {
        self.version.unwrap_or(Version::V2008)
    }

    /// The version as written, if any.
    #[must_use]
    pub const fn written_version(&self) -> Option<Version> {
        self.version
    }

    /// The policy's `Id`.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The partition that its account ids belong to, where the settings of its project say so.
    #[must_use]
    pub const fn partition(&self) -> Option<Partition> {
        self.partition
    }

    /// The same policy, with its account ids in a partition, or in the one that its own words agree on.
    #[must_use]
    pub fn with_partition(self, partition: Option<Partition>) -> Self {
        Self { partition, json: None, ..self }
    }

    /// Whether `Statement` is a single object that is not in a list.
    #[must_use]
    pub const fn has_bare_statement(&self) -> bool {
        self.single
    }

    /// The statements, in the author's order.
    #[must_use]
    pub const fn statements(&self) -> &[Statement] {
        self.statements.as_slice()
    }
}
