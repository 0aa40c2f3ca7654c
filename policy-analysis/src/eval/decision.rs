//! The decision about a request.

use std::fmt;
use std::sync::Arc;

use crate::eval::allowed_if::ConditionBlock;
use crate::policies::PolicyPlace;

/// The outcome of a request, as in AWS's policy simulator, or undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It is allowed.
    Allowed,
    /// A statement denies it.
    ExplicitDeny,
    /// Nothing allows it.
    ImplicitDeny,
    /// It depends on unknown parts of the request, or on behavior that AWS does not define.
    Undecided,
}

impl Outcome {
    /// The name used by the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "explicitDeny",
            Self::ImplicitDeny => "implicitDeny",
            Self::Undecided => "undecided",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The basis of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// The action needs no permission.
    NoPermission,
    /// The service rejects it whatever the policies say.
    Service,
    /// Policies of these kinds, as named by the command line: those that allow, the one that denies, or the
    /// one that should allow but does not.
    Policies(&'static str),
    /// Policies of both accounts.
    BothAccounts,
    /// Unknown condition keys.
    UnknownKeys,
    /// The account of the resource is not known.
    ResourceAccount,
    /// Behavior that AWS does not define, or describes in two ways.
    Undefined,
}

impl Basis {
    /// The name used by the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoPermission => "noPermissionNeeded",
            Self::Service => "service",
            Self::Policies(layer) => layer,
            Self::BothAccounts => "bothAccounts",
            Self::UnknownKeys => "unknownContext",
            Self::ResourceAccount => "resourceAccount",
            Self::Undefined => "undefined",
        }
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A statement of one of the policies of a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StatementRef {
    pub(crate) policy: PolicyPlace,
    pub(crate) number: usize,
    /// Shared with the policies, so that a decision does not copy it.
    pub(crate) sid: Option<Arc<str>>,
}

impl StatementRef {
    /// The policy.
    #[must_use]
    pub const fn policy(&self) -> PolicyPlace {
        self.policy
    }

    /// The number of the statement in the policy, from 0.
    #[must_use]
    pub const fn number(&self) -> usize {
        self.number
    }

    /// The statement's Sid, if it has one.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }
}

/// The decision about a request, and what it is based on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub(crate) outcome: Outcome,
    pub(crate) basis: Basis,
    pub(crate) statements: Vec<StatementRef>,
    pub(crate) missing: Vec<String>,
    pub(crate) allowed_if: Option<ConditionBlock>,
}

impl Decision {
    /// The outcome.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether the request is allowed.
    #[must_use]
    pub const fn is_allowed(&self) -> bool {
        matches!(self.outcome, Outcome::Allowed)
    }

    /// The basis of the decision.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// The statements behind the decision: those that allow, those that deny, or those for which it is not
    /// known whether they apply.
    #[must_use]
    pub fn statements(&self) -> &[StatementRef] {
        &self.statements
    }

    /// The condition keys that an undecided request depends on.
    #[must_use]
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    /// Conditions under which an undecided request is allowed, if they can be written as one block.
    /// It may be allowed without them as well.
    #[must_use]
    pub const fn allowed_if(&self) -> Option<&ConditionBlock> {
        self.allowed_if.as_ref()
    }
}
