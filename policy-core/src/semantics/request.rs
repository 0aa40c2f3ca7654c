//! What a request can be: one action on one resource, by one caller, with consistent condition
//! keys.
//!
//! ```
//! use policy_core::semantics::request::{Requester, check_action, check_resource};
//!
//! assert!(check_action("s3:GetObject").is_ok() && check_action("s3:Get*").is_err());
//! assert!(check_resource("arn:aws:s3:::reports/a").is_ok() && check_resource("reports").is_err());
//! let session = Requester::parse("arn:aws:sts::123456789012:assumed-role/Reader/me")?;
//! assert_eq!(session.account(), Some("123456789012"));
//! assert_eq!(session.roles()[0], "arn:aws:iam::123456789012:role/Reader");
//! # Ok::<(), policy_core::semantics::request::RequestProblem>(())
//! ```

use std::fmt;

use super::grant::{Reach, ResourceForm};
use super::known::Known;
use super::pattern::has_wildcard;
use super::principal::Caller;
use super::statement::{PolicyForm, PrincipalForm};
use crate::model::{Action, ArnFields, AwsPrincipalKind, PolicyKind, Version, is_account_id};

/// Why a string is not a valid part of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestProblem {
    message: String,
    help: String,
}

impl RequestProblem {
    /// Creates a problem, with what to write instead.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }

    /// Returns what is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns what to write instead.
    #[must_use]
    pub fn help(&self) -> &str {
        &self.help
    }
}

impl fmt::Display for RequestProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.message, self.help)
    }
}

impl std::error::Error for RequestProblem {}

/// Checks that a string is a single action.
///
/// # Errors
///
/// Returns an error if it has a wildcard, or does not have the form of an action.
pub fn check_action(action: &str) -> Result<(), RequestProblem> {
    let error = |message: String| {
        Err(RequestProblem::new(message, "write one action such as `s3:GetObject`"))
    };
    if has_wildcard(action) {
        return error(format!("`{action}` has a wildcard, but a request is for a single action"));
    }
    match Action::parse(action) {
        Ok(_) => Ok(()),
        Err(problem) => error(problem.message().to_owned()),
    }
}

/// Checks that a string is a single resource: an ARN, or `*` for an action without a resource.
///
/// # Errors
///
/// Returns an error if it has another wildcard, or does not have the form of an ARN.
pub fn check_resource(resource: &str) -> Result<(), RequestProblem> {
    let error = |message: String| {
        let help = "write the ARN of one resource, or `*` for an action without a resource";
        Err(RequestProblem::new(message, help))
    };
    if resource == "*" {
        return Ok(());
    }
    if has_wildcard(resource) {
        return error(format!(
            "`{resource}` has a wildcard, but a request is for a single resource"
        ));
    }
    let fields = match ArnFields::split(resource) {
        Ok(fields) => fields,
        Err(problem) => return error(problem.message().to_owned()),
    };
    if fields.partition.is_empty() || fields.service.is_empty() || fields.resource.is_empty() {
        return error(format!("`{resource}` is not a resource ARN"));
    }
    if !matches!(fields.account, "" | "aws") && !is_account_id(fields.account) {
        return error(format!("`{}` is not a valid account ID", fields.account));
    }
    Ok(())
}

/// Returns the account of a resource, if it is known: that of its ARN, the one in the context, or
/// for an action without a resource, the caller's.
#[must_use]
pub fn account_of_resource<'a>(
    resource: &'a str,
    of_context: Option<&'a str>,
    of_caller: Option<&'a str>,
) -> Option<&'a str> {
    let of_arn = ArnFields::split(resource).ok().map(|fields| fields.account);
    of_arn
        .filter(|account| is_account_id(account))
        .or(of_context)
        .or_else(|| of_caller.filter(|_| resource == "*"))
}

/// The principal that makes a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Requester {
    /// An anonymous caller.
    Anonymous,
    /// A service, under all of these names at the same time.
    Services(Vec<String>),
    /// Someone authenticated by an identity provider, who requests a role session.
    Federated(String),
    /// The root user of an account.
    Root {
        /// The ARN of the account's root.
        arn: String,
        /// The account ID.
        account: String,
    },
    /// An IAM user.
    User {
        /// The user's ARN.
        arn: String,
        /// The account ID.
        account: String,
    },
    /// A federated user.
    FederatedUser {
        /// The session's ARN.
        arn: String,
        /// The account ID.
        account: String,
    },
    /// A role session.
    Session {
        /// The role's ARN.
        role: String,
        /// A pattern for the role's ARN, if its path is unknown.
        with_any_path: Option<String>,
        /// The session's ARN, if its name is known.
        session: Option<String>,
        /// The account ID.
        account: String,
    },
}

const EXPECTED: &str =
    "write `*`, an account ID, or the ARN of a root user, a user, a role or a session";

impl Requester {
    /// Creates a service, which calls under all of these names at the same time.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no name, or if one is empty or has a wildcard.
    pub fn services(names: Vec<String>) -> Result<Self, RequestProblem> {
        if names.is_empty() {
            return Err(RequestProblem::new(
                "the list of services is empty",
                "write at least one service principal",
            ));
        }
        match names.iter().find(|name| name.is_empty() || has_wildcard(name)) {
            Some(name) => Err(RequestProblem::new(
                format!("`{name}` is not a service principal"),
                "write a name such as `redshift.amazonaws.com`",
            )),
            None => Ok(Self::Services(names)),
        }
    }

    /// Creates a caller authenticated by an identity provider.
    ///
    /// # Errors
    ///
    /// Returns an error if the provider is empty or has a wildcard.
    pub fn federated(provider: String) -> Result<Self, RequestProblem> {
        if provider.is_empty() || has_wildcard(&provider) {
            return Err(RequestProblem::new(
                format!("`{provider}` is not an identity provider"),
                "write the ARN of a provider, or a name such as `cognito-identity.amazonaws.com`",
            ));
        }
        Ok(Self::Federated(provider))
    }

    /// Parses `*` for an anonymous caller, an account ID or the ARN of an account's root for its
    /// root user, or the ARN of a user, a role or a session. A role's ARN stands for a session of
    /// it with an unknown name.
    ///
    /// # Errors
    ///
    /// Returns an error if the string is none of these.
    pub fn parse(text: &str) -> Result<Self, RequestProblem> {
        let error = |message: &str, help: &str| RequestProblem::new(message, help);
        Ok(match AwsPrincipalKind::classify(text) {
            AwsPrincipalKind::Everyone => Self::Anonymous,
            AwsPrincipalKind::Account(account) => Self::Root {
                arn: format!("arn:aws:iam::{account}:root"),
                account: account.to_owned(),
            },
            AwsPrincipalKind::Root { account, .. } => {
                Self::Root { arn: text.to_owned(), account: account.to_owned() }
            }
            AwsPrincipalKind::User { account, .. } if is_account_id(account) => {
                Self::User { arn: text.to_owned(), account: account.to_owned() }
            }
            AwsPrincipalKind::Role { account, .. } => Self::Session {
                role: text.to_owned(),
                with_any_path: None,
                session: None,
                account: account.to_owned(),
            },
            AwsPrincipalKind::AssumedRole { partition, account, role, .. } => Self::Session {
                role: format!("arn:{partition}:iam::{account}:role/{role}"),
                with_any_path: Some(format!("arn:{partition}:iam::{account}:role/*/{role}")),
                session: Some(text.to_owned()),
                account: account.to_owned(),
            },
            AwsPrincipalKind::FederatedUser { account, .. } => {
                Self::FederatedUser { arn: text.to_owned(), account: account.to_owned() }
            }
            AwsPrincipalKind::Malformed(problem) => {
                return Err(error(problem.message(), problem.expected()));
            }
            AwsPrincipalKind::BadAccount(problem) => {
                return Err(error(problem.message(), problem.expected()));
            }
            AwsPrincipalKind::Group => {
                return Err(error(
                    &format!("`{text}` is a group, which cannot make requests"),
                    "write the ARN of one of its users",
                ));
            }
            AwsPrincipalKind::PartialWildcard { .. } => {
                return Err(error(&format!("`{text}` has a wildcard"), "write a single principal"));
            }
            AwsPrincipalKind::BadSession => {
                return Err(error(
                    &format!("`{text}` is not a session ARN"),
                    "write `arn:aws:sts::<account>:assumed-role/<role>/<session>`",
                ));
            }
            _ => return Err(error(&format!("`{text}` is not a principal"), EXPECTED)),
        })
    }

    /// Returns the same session, for the role with this ARN. A session's ARN lacks the role's path.
    ///
    /// # Errors
    ///
    /// Returns an error if this is not a session, or a session of another role.
    pub fn session_of(self, role: &str) -> Result<Self, RequestProblem> {
        let Self::Session { role: known, session: Some(session), account, .. } = self else {
            return Err(RequestProblem::new(
                "`sessionOf` is only for the ARN of a role session, which lacks the role's path",
                "remove `sessionOf`",
            ));
        };
        if !matches!(AwsPrincipalKind::classify(role), AwsPrincipalKind::Role { .. }) {
            return Err(RequestProblem::new(
                format!("`{role}` is not a role ARN"),
                "write `arn:aws:iam::<account>:role/<path><name>`",
            ));
        }
        if !is_same_role(&known, role) {
            return Err(RequestProblem::new(
                format!("`{session}` is not a session of `{role}`"),
                "write the ARN of the role with the session's account and role name",
            ));
        }
        Ok(Self::Session {
            role: role.to_owned(),
            with_any_path: None,
            session: Some(session),
            account,
        })
    }

    /// Returns the same requester with the role's path, if the context has it and the ARN does not.
    #[must_use]
    pub fn with_principal_arn(self, arn: &str) -> Self {
        match &self {
            Self::Session { with_any_path: Some(_), role, .. } if is_same_role(role, arn) => {
                self.clone().session_of(arn).unwrap_or(self)
            }
            _ => self,
        }
    }

    /// Returns the account that it belongs to. Services, identity providers and anonymous callers
    /// have none.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Anonymous | Self::Services(_) | Self::Federated(_) => None,
            Self::Root { account, .. }
            | Self::User { account, .. }
            | Self::FederatedUser { account, .. }
            | Self::Session { account, .. } => Some(account),
        }
    }

    /// Returns the names of a service.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Services(names) => names.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the ARN of a session's role, or if its path is unknown, the ARNs that it can have.
    #[must_use]
    pub fn roles(&self) -> Vec<&str> {
        match self {
            Self::Session { role, with_any_path, .. } => {
                std::iter::once(role).chain(with_any_path).map(String::as_str).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns the requester as a caller for evaluation, borrowing from the two lists.
    #[must_use]
    pub fn caller<'a>(&'a self, names: &'a [&'a str], roles: &'a [&'a str]) -> Caller<'a> {
        match self {
            Self::Anonymous => Caller::Anonymous,
            Self::Services(_) => Caller::Service(names),
            Self::Federated(provider) => Caller::Federated(provider),
            Self::Root { arn, account } => Caller::Root { arn, account },
            Self::User { arn, account } => Caller::User { arn, account },
            Self::FederatedUser { arn, account } => Caller::FederatedUser { arn, account },
            Self::Session { session, account, .. } => {
                Caller::Session { roles, session: session.as_deref(), account }
            }
        }
    }
}

/// Returns whether two role ARNs differ only in the path.
#[must_use]
pub fn is_same_role(one: &str, other: &str) -> bool {
    let (Ok(left), Ok(right)) = (ArnFields::split(one), ArnFields::split(other)) else {
        return false;
    };
    let name = |fields: &ArnFields<'_>| fields.resource.rsplit('/').next().map(str::to_owned);
    left.partition == right.partition
        && left.service == right.service
        && left.region == right.region
        && left.account == right.account
        && left.resource.starts_with("role/")
        && right.resource.starts_with("role/")
        && name(&left) == name(&right)
}

/// Returns how the values that a context has for a key contradict what follows from the rest of the
/// request, if they do. Without values, the context says that nothing is known about the key.
#[must_use]
pub fn contradiction<S: AsRef<str>>(
    key: &str,
    derived: Known<'_>,
    given: Option<&[S]>,
    is_role_open: bool,
) -> Option<String> {
    let one = given.and_then(|given| match given {
        [one] => Some(one.as_ref()),
        _ => None,
    });
    let (is_same, is) = match derived {
        Known::Unknown => (given.is_none() || one.is_some(), "it has one value".to_owned()),
        Known::Absent => (false, "no request by this principal has it".to_owned()),
        Known::Values(own) => {
            let is_same = given.is_some_and(|given| {
                given.len() == own.len()
                    && own.iter().all(|text| given.iter().any(|it| it.as_ref() == *text))
            });
            (is_same, format!("it is `{}`", own.join("`, `")))
        }
        Known::OneOf(own) => {
            let is_same = (given.is_none() && is_role_open)
                || one.is_some_and(|one| own.contains(&one) && !has_wildcard(one));
            (is_same, format!("it is one of `{}`", own.join("`, `")))
        }
    };
    (!is_same).then(|| format!("`{key}` follows from the rest of the request: {is}"))
}

impl PolicyForm {
    /// Returns how the statements of a policy of a kind are interpreted.
    #[must_use]
    pub const fn of(kind: PolicyKind, version: Version) -> Self {
        let (principals, resources) = match kind {
            PolicyKind::Identity | PolicyKind::IdentityManaged | PolicyKind::IdentityInline => {
                (PrincipalForm::Attached, ResourceForm::Completed)
            }
            PolicyKind::Session | PolicyKind::ServiceControl => {
                (PrincipalForm::Attached, ResourceForm::AsWritten)
            }
            PolicyKind::Resource | PolicyKind::Trust => {
                (PrincipalForm::Named, ResourceForm::OfTheResource)
            }
            PolicyKind::ResourceControl => {
                (PrincipalForm::NamedOrEveryone, ResourceForm::AsWritten)
            }
        };
        Self { version, principals, resources, reach: Reach::Unknown }
    }
}
