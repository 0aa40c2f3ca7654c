//! The principal that makes a request.

use std::fmt;

use policy_core::semantics::principal::Caller;
pub(crate) use policy_core::semantics::request::Requester as Kind;

use crate::error::{Member, RequestError};

/// The caller of a request: an AWS principal, a service, a federated user, or an anonymous caller.
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

/// The form of a [`Principal`] in a request.
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
    /// An anonymous caller.
    Anonymous,
    /// A service, with all of its names.
    Services(&'a [String]),
    /// A user of an identity provider.
    Federated(&'a str),
    /// An AWS principal.
    Aws {
        /// Its ARN.
        arn: &'a str,
        /// The ARN of the role, if this is a session of a role whose path is known.
        session_of: Option<&'a str>,
    },
}

impl Principal {
    /// Creates an anonymous caller.
    #[must_use]
    pub const fn anonymous() -> Self {
        Self(Kind::Anonymous)
    }

    /// Creates an AWS service, which calls under all of these names at the same time.
    ///
    /// # Errors
    ///
    /// There is no name, or one is empty or has a wildcard.
    pub fn services<S: Into<String>>(
        names: impl IntoIterator<Item = S>,
    ) -> Result<Self, RequestError> {
        let names = names.into_iter().map(Into::into).collect();
        Kind::services(names).map(Self).map_err(|it| RequestError::of(Member::Principal, it))
    }

    /// Creates a user of an identity provider, who requests a session of a role.
    ///
    /// # Errors
    ///
    /// The provider is empty or has a wildcard.
    pub fn federated(provider: impl Into<String>) -> Result<Self, RequestError> {
        let kind = Kind::federated(provider.into());
        kind.map(Self).map_err(|it| RequestError::of(Member::Principal, it))
    }

    /// Parses `*` for an anonymous caller, an account ID or the ARN of an account's root for its root user,
    /// or the ARN of a user, a role, or a session. A role's ARN stands for a session with an unknown name.
    ///
    /// # Errors
    ///
    /// The text is none of these.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        Kind::parse(text).map(Self).map_err(|it| RequestError::of(Member::Principal, it))
    }

    /// Sets the role of the session to the one with this ARN, since a session's ARN lacks the role's path.
    ///
    /// # Errors
    ///
    /// This is not a session, or is a session of another role.
    pub fn session_of(self, role: &str) -> Result<Self, RequestError> {
        let kind = self.0.session_of(role);
        kind.map(Self).map_err(|it| RequestError::of(Member::SessionOf, it))
    }

    /// The account that the principal belongs to. Services, identity providers and anonymous callers have
    /// none.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        self.0.account()
    }

    /// The principal as named in a request.
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

    /// The principal as text: an ARN, `*`, or the names of a service or provider.
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
        self.0.names()
    }

    /// The ARN of a session's role or, if its path is not known, the pattern for it.
    pub(crate) fn roles(&self) -> Vec<&str> {
        self.0.roles()
    }

    /// The principal as statements are evaluated for it, with the texts of the two lists.
    pub(crate) fn caller<'a>(&'a self, names: &'a [&'a str], roles: &'a [&'a str]) -> Caller<'a> {
        self.0.caller(names, roles)
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
