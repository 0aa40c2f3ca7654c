//! Errors in requests.

use std::fmt;

use policy_core::semantics::request::RequestProblem;

/// The part of a request that an error is about, as named by the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Member {
    /// The principal.
    Principal,
    /// The role of a session.
    SessionOf,
    /// The action.
    Action,
    /// The resource.
    Resource,
    /// The account of the resource.
    ResourceAccount,
    /// A condition key with its values.
    Context(String),
    /// A condition key that is declared unknown.
    UnknownContext(String),
}

impl Member {
    /// The name of the member of a request in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Principal => "principal",
            Self::SessionOf => "sessionOf",
            Self::Action => "action",
            Self::Resource => "resource",
            Self::ResourceAccount => "resourceAccount",
            Self::Context(_) => "context",
            Self::UnknownContext(_) => "unknownContext",
        }
    }
}

/// An error in a request: a part of it is not valid in AWS, or two parts contradict each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError {
    member: Member,
    problem: RequestProblem,
}

impl RequestError {
    pub(crate) fn new(member: Member, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::of(member, RequestProblem::new(message, help))
    }

    pub(crate) const fn of(member: Member, problem: RequestProblem) -> Self {
        Self { member, problem }
    }

    /// The part that the error is about.
    #[must_use]
    pub const fn member(&self) -> &Member {
        &self.member
    }

    /// The message.
    #[must_use]
    pub fn message(&self) -> &str {
        self.problem.message()
    }

    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> &str {
        self.problem.help()
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem.fmt(f)
    }
}

impl std::error::Error for RequestError {}
