//! Who makes a request.

use std::fmt;

use policy_core::model::{ArnFields, AwsPrincipalKind, is_account_id};
use policy_core::semantics::pattern::has_wildcard;
use policy_core::semantics::principal::Caller;

use crate::error::{Member, RequestError};

/// Who makes a request: an AWS principal, services, somebody whom an identity provider vouches for, or
/// nobody that AWS knows.
///
/// ```
/// use policy_analysis::Principal;
///
/// let session = Principal::parse("arn:aws:sts::123456789012:assumed-role/Reader/me")?;
/// let with_path = session.session_of("arn:aws:iam::123456789012:role/teams/Reader")?;
/// assert_eq!(with_path.account(), Some("123456789012"));
/// let redshift = Principal::services(["redshift.amazonaws.com"])?;
/// assert_eq!(redshift.account(), None);
/// assert!(Principal::parse("arn:aws:iam::123456789012:group/Readers").is_err());
/// # Ok::<(), policy_analysis::RequestError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal(pub(crate) Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Anonymous,
    Services(Vec<String>),
    Federated(String),
    Root {
        arn: String,
        account: String,
    },
    User {
        arn: String,
        account: String,
    },
    FederatedUser {
        arn: String,
        account: String,
    },
    Session {
        role: String,
        /// A pattern of the role's ARN, where its path is not known.
        with_any_path: Option<String>,
        session: Option<String>,
        account: String,
    },
}

/// What a [`Principal`] is, as a request names it.
///
/// ```
/// use policy_analysis::{Principal, PrincipalForm};
///
/// let ada = Principal::parse("arn:aws:iam::123456789012:user/ada")?;
/// let arn = "arn:aws:iam::123456789012:user/ada";
/// assert_eq!(ada.form(), PrincipalForm::Aws { arn, session_of: None });
/// assert_eq!(Principal::anonymous().form(), PrincipalForm::Anonymous);
/// # Ok::<(), policy_analysis::RequestError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalForm<'a> {
    /// Nobody that AWS knows.
    Anonymous,
    /// A service, with all its names.
    Services(&'a [String]),
    /// Somebody of an identity provider.
    Federated(&'a str),
    /// An AWS principal.
    Aws {
        /// Its ARN.
        arn: &'a str,
        /// The ARN of the role, where this is a session of a role whose path is known.
        session_of: Option<&'a str>,
    },
}

fn error(message: impl Into<String>, help: impl Into<String>) -> RequestError {
    RequestError::new(Member::Principal, message, help)
}

const EXPECTED: &str =
    "write `*`, an account id, or the ARN of a root user, a user, a role or a session";

impl Principal {
    /// Nobody that AWS knows.
    #[must_use]
    pub const fn anonymous() -> Self {
        Self(Kind::Anonymous)
    }

    /// An AWS service, which calls under all of these names at once.
    ///
    /// # Errors
    ///
    /// There is no name, or one is empty or has a wildcard.
    pub fn services<S: Into<String>>(
        names: impl IntoIterator<Item = S>,
    ) -> Result<Self, RequestError> {
        let names: Vec<String> = names.into_iter().map(Into::into).collect();
        if names.is_empty() {
            return Err(error("no service is named", "write its principal"));
        }
        match names.iter().find(|name| name.is_empty() || has_wildcard(name)) {
            Some(name) => Err(error(
                format!("`{name}` is not a service principal"),
                "write a name such as `redshift.amazonaws.com`",
            )),
            None => Ok(Self(Kind::Services(names))),
        }
    }

    /// Somebody whom an identity provider vouches for, who asks for a session of a role.
    ///
    /// # Errors
    ///
    /// The provider is empty or has a wildcard.
    pub fn federated(provider: impl Into<String>) -> Result<Self, RequestError> {
        let provider = provider.into();
        if provider.is_empty() || has_wildcard(&provider) {
            return Err(error(
                format!("`{provider}` is not an identity provider"),
                "write the ARN of a provider, or a name such as `cognito-identity.amazonaws.com`",
            ));
        }
        Ok(Self(Kind::Federated(provider)))
    }

    /// `*` for nobody that AWS knows, an account id or the ARN of an account's root for its root user, or
    /// the ARN of a user, a role, or a session. A role's ARN is a session of it with an unknown name.
    ///
    /// # Errors
    ///
    /// The text is nothing of that.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        let kind = match AwsPrincipalKind::classify(text) {
            AwsPrincipalKind::Everyone => Kind::Anonymous,
            AwsPrincipalKind::Account(account) => Kind::Root {
                arn: format!("arn:aws:iam::{account}:root"),
                account: account.to_owned(),
            },
            AwsPrincipalKind::Root { account, .. } => {
                Kind::Root { arn: text.to_owned(), account: account.to_owned() }
            }
            AwsPrincipalKind::User { account, .. } if is_account_id(account) => {
                Kind::User { arn: text.to_owned(), account: account.to_owned() }
            }
            AwsPrincipalKind::Role { account, .. } => Kind::Session {
                role: text.to_owned(),
                with_any_path: None,
                session: None,
                account: account.to_owned(),
            },
            AwsPrincipalKind::AssumedRole { partition, account, role, .. } => Kind::Session {
                role: format!("arn:{partition}:iam::{account}:role/{role}"),
                with_any_path: Some(format!("arn:{partition}:iam::{account}:role/*/{role}")),
                session: Some(text.to_owned()),
                account: account.to_owned(),
            },
            AwsPrincipalKind::FederatedUser { account, .. } => {
                Kind::FederatedUser { arn: text.to_owned(), account: account.to_owned() }
            }
            AwsPrincipalKind::Malformed(problem) => {
                return Err(error(problem.message(), problem.expected()));
            }
            AwsPrincipalKind::BadAccount(problem) => {
                return Err(error(problem.message(), problem.expected()));
            }
            AwsPrincipalKind::Group => {
                return Err(error(
                    format!("`{text}` is a group, which makes no requests"),
                    "write the ARN of one of its users",
                ));
            }
            AwsPrincipalKind::PartialWildcard { .. } => {
                return Err(error(format!("`{text}` has a wildcard"), "write one principal"));
            }
            AwsPrincipalKind::BadSession => {
                return Err(error(
                    format!("`{text}` is not the ARN of a session"),
                    "write `arn:aws:sts::<account>:assumed-role/<role>/<session>`",
                ));
            }
            _ => return Err(error(format!("`{text}` is not a principal"), EXPECTED)),
        };
        Ok(Self(kind))
    }

    /// The same session, of the role with this ARN. The ARN of a session lacks the role's path.
    ///
    /// # Errors
    ///
    /// This is no session, or one of another role.
    pub fn session_of(self, role: &str) -> Result<Self, RequestError> {
        let error =
            |message: String, help: &str| RequestError::new(Member::SessionOf, message, help);
        let Kind::Session { role: known, session: Some(session), account, .. } = self.0 else {
            return Err(error(
                "only the ARN of a session of a role lacks the role's path".to_owned(),
                "leave `sessionOf` out",
            ));
        };
        let is_role = matches!(AwsPrincipalKind::classify(role), AwsPrincipalKind::Role { .. });
        if !is_role {
            return Err(error(
                format!("`{role}` is not the ARN of a role"),
                "write `arn:aws:iam::<account>:role/<path><name>`",
            ));
        }
        if !is_same_role(&known, role) {
            return Err(error(
                format!("`{session}` is not a session of `{role}`"),
                "write the ARN of the role with the account and name of the session",
            ));
        }
        Ok(Self(Kind::Session {
            role: role.to_owned(),
            with_any_path: None,
            session: Some(session),
            account,
        }))
    }

    /// The account that the principal belongs to. Services, identity providers and anonymous callers have
    /// none.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        match &self.0 {
            Kind::Anonymous | Kind::Services(_) | Kind::Federated(_) => None,
            Kind::Root { account, .. }
            | Kind::User { account, .. }
            | Kind::FederatedUser { account, .. }
            | Kind::Session { account, .. } => Some(account),
        }
    }

    /// The principal as a request names it.
    #[must_use]
    pub fn form(&self) -> PrincipalForm<'_> {
        let (arn, session_of) = match &self.0 {
            Kind::Anonymous => return PrincipalForm::Anonymous,
            Kind::Services(names) => return PrincipalForm::Services(names),
            Kind::Federated(provider) => return PrincipalForm::Federated(provider),
            Kind::Root { arn, .. } | Kind::User { arn, .. } | Kind::FederatedUser { arn, .. } => {
                (arn, None)
            }
            Kind::Session { role, session: None, .. } => (role, None),
            Kind::Session { role, session: Some(session), with_any_path, .. } => {
                (session, Some(role.as_str()).filter(|_| with_any_path.is_none()))
            }
        };
        PrincipalForm::Aws { arn, session_of }
    }

    /// The principal as a request has it: an ARN, `*`, or the names of a service or provider.
    pub(crate) fn to_text(&self) -> String {
        match &self.0 {
            Kind::Anonymous => "*".to_owned(),
            Kind::Services(names) => names.join(","),
            Kind::Federated(provider) => provider.clone(),
            Kind::Root { arn, .. } | Kind::User { arn, .. } | Kind::FederatedUser { arn, .. } => {
                arn.clone()
            }
            Kind::Session { role, session, .. } => session.clone().unwrap_or_else(|| role.clone()),
        }
    }

    /// The names of a service.
    pub(crate) fn names(&self) -> Vec<&str> {
        match &self.0 {
            Kind::Services(names) => names.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// The ARN of the role of a session, or where its path is not known, what it can be.
    pub(crate) fn roles(&self) -> Vec<&str> {
        match &self.0 {
            Kind::Session { role, with_any_path, .. } => {
                std::iter::once(role).chain(with_any_path).map(String::as_str).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The principal as statements are asked about it, with the texts of the two lists.
    pub(crate) fn caller<'a>(&'a self, names: &'a [&'a str], roles: &'a [&'a str]) -> Caller<'a> {
        match &self.0 {
            Kind::Anonymous => Caller::Anonymous,
            Kind::Services(_) => Caller::Service(names),
            Kind::Federated(provider) => Caller::Federated(provider),
            Kind::Root { arn, account } => Caller::Root { arn, account },
            Kind::User { arn, account } => Caller::User { arn, account },
            Kind::FederatedUser { arn, account } => Caller::FederatedUser { arn, account },
            Kind::Session { session, account, .. } => {
                Caller::Session { roles, session: session.as_deref(), account }
            }
        }
    }
}

impl fmt::Display for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Anonymous => f.write_str("an anonymous caller"),
            Kind::Services(names) => write!(f, "`{}`", names.join("`, `")),
            Kind::Federated(provider) => write!(f, "`{provider}`"),
            Kind::Root { arn, .. } | Kind::User { arn, .. } | Kind::FederatedUser { arn, .. } => {
                write!(f, "`{arn}`")
            }
            Kind::Session { session: Some(session), .. } => write!(f, "`{session}`"),
            Kind::Session { role, .. } => write!(f, "a session of `{role}`"),
        }
    }
}

/// Whether two ARNs of roles differ in nothing but the path.
pub(crate) fn is_same_role(one: &str, other: &str) -> bool {
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
