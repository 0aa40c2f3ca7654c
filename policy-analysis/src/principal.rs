//! Who makes a request.

use std::fmt;

use policy_core::semantics::principal::Caller;
pub(crate) use policy_core::semantics::request::Requester as Kind;

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
        let names = names.into_iter().map(Into::into).collect();
        Kind::services(names).map(Self).map_err(|it| RequestError::of(Member::Principal, it))
    }

    /// Somebody whom an identity provider vouches for, who asks for a session of a role.
    ///
    /// # Errors
    ///
    /// The provider is empty or has a wildcard.
    pub fn federated(provider: impl Into<String>) -> Result<Self, RequestError> {
        let kind = Kind::federated(provider.into());
        kind.map(Self).map_err(|it| RequestError::of(Member::Principal, it))
    }

    /// `*` for nobody that AWS knows, an account id or the ARN of an account's root for its root user, or
    /// the ARN of a user, a role, or a session. A role's ARN is a session of it with an unknown name.
    ///
    /// # Errors
    ///
    /// The text is nothing of that.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        Kind::parse(text).map(Self).map_err(|it| RequestError::of(Member::Principal, it))
    }

    /// The same session, of the role with this ARN. The ARN of a session lacks the role's path.
    ///
    /// # Errors
    ///
    /// This is no session, or one of another role.
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
        self.0.names()
    }

    /// The ARN of the role of a session, or where its path is not known, what it can be.
    pub(crate) fn roles(&self) -> Vec<&str> {
        self.0.roles()
    }

    /// The principal as statements are asked about it, with the texts of the two lists.
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
