//! What becomes of a request.

use std::fmt;
use std::sync::Arc;

use crate::eval::allowed_if::ConditionBlock;
use crate::policies::PolicyPlace;

/// What becomes of a request, in the words of AWS's simulator and one of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It is allowed.
    Allowed,
    /// A statement denies it.
    ExplicitDeny,
    /// Nothing allows it.
    ImplicitDeny,
    /// It depends on what is not known of the request, or on what AWS leaves undefined.
    Undecided,
}

impl Outcome {
    /// The word that the command line uses.
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

/// What a decision rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// The action needs no permission.
    NoPermission,
    /// The service refuses it whatever policies say.
    Service,
    /// Policies of these kinds, named as the command line has them: those that allow, the one that
    /// denies, or the one that should allow and does not.
    Policies(&'static str),
    /// Policies of both accounts.
    BothAccounts,
    /// Condition keys that are not known.
    UnknownKeys,
    /// The account of the resource is not known.
    ResourceAccount,
    /// What AWS leaves undefined, or describes in two ways.
    Undefined,
}

impl Basis {
    /// The word that the command line uses.
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
    /// Shared with the policies, so that a decision about them costs no copy.
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

    /// The statement's id, if it has one.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }
}

/// What becomes of a request, and by what.
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

    /// What the decision rests on.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// The statements that made the decision: those that allow, those that deny, or those of which it is
    /// not known whether they apply.
    #[must_use]
    pub fn statements(&self) -> &[StatementRef] {
        &self.statements
    }

    /// The condition keys that an undecided request waits for.
    #[must_use]
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    /// Conditions under which an undecided request is allowed, where some can be written as one block.
    /// It may be allowed without them as well.
    #[must_use]
    pub const fn allowed_if(&self) -> Option<&ConditionBlock> {
        self.allowed_if.as_ref()
    }
}
