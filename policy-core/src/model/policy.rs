//! A policy as its author wrote it, and the kinds of policies.

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

/// The kinds of policies, each with rules of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PolicyKind {
    /// An identity-based policy: managed, inline, or a permissions boundary.
    #[default]
    Identity,
    /// An identity-based policy that is a managed policy.
    IdentityManaged,
    /// An identity-based policy that stands inline in a user, group or role.
    IdentityInline,
    /// The trust policy of a role.
    Trust,
    /// A policy of a bucket, key, queue, topic, secret, function or another resource.
    Resource,
    /// A policy that is passed to a call of AWS STS.
    Session,
    /// A service control policy of AWS Organizations.
    ServiceControl,
    /// A resource control policy of AWS Organizations.
    ResourceControl,
}

impl PolicyKind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Identity,
        Self::IdentityManaged,
        Self::IdentityInline,
        Self::Trust,
        Self::Resource,
        Self::Session,
        Self::ServiceControl,
        Self::ResourceControl,
    ];

    /// The word of the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::IdentityManaged => "identity:managed",
            Self::IdentityInline => "identity:inline",
            Self::Trust => "trust",
            Self::Resource => "resource",
            Self::Session => "session",
            Self::ServiceControl => "scp",
            Self::ResourceControl => "rcp",
        }
    }

    /// The kind that a word of the command line names.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether this is an identity-based policy.
    #[must_use]
    pub const fn is_identity(self) -> bool {
        matches!(self, Self::Identity | Self::IdentityManaged | Self::IdentityInline)
    }

    /// Whether a statement of this kind names principals.
    #[must_use]
    pub const fn has_principal(self) -> bool {
        matches!(self, Self::Trust | Self::Resource | Self::ResourceControl)
    }

    /// What such a policy is called, with its article.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::Identity => "an identity-based policy",
            Self::IdentityManaged => "a managed policy",
            Self::IdentityInline => "an inline policy",
            Self::Trust => "a role trust policy",
            Self::Resource => "a resource-based policy",
            Self::Session => "a session policy",
            Self::ServiceControl => "a service control policy",
            Self::ResourceControl => "a resource control policy",
        }
    }
}
