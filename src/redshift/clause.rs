//! The authorization parameters of COPY, UNLOAD and the CREATE statements.

use std::fmt;

use super::sql::Literal;
use crate::{RoleArn, RoleChain};

/// The `IAM_ROLE` parameter: one role, a chain of roles, or the default role.
///
/// COPY, UNLOAD, CREATE EXTERNAL SCHEMA (also as `CATALOG_ROLE`) and CREATE EXTERNAL FUNCTION
/// accept all three. CREATE MODEL and CREATE LIBRARY accept one role or the default. A chain comes only
/// from [`role_chain!`](crate::role_chain), so the default role and `SESSION` cannot be part of one.
/// Roles cannot be chained if the Data Catalog is enabled for Lake Formation.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-authorization.html>.
///
/// ```
/// use iam_policy::{RoleArn, redshift::IamRole, role_chain};
///
/// let role = RoleArn::parse("arn:aws:iam::123456789012:role/MyRedshiftRole")?;
/// assert_eq!(
///     format!("copy customer from 's3://mybucket/mydata' {};", IamRole::role(&role)),
///     "copy customer from 's3://mybucket/mydata' \
///      IAM_ROLE 'arn:aws:iam::123456789012:role/MyRedshiftRole';"
/// );
///
/// let chain = role_chain![
///     RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", trusts: Service("redshift.amazonaws.com") },
///     RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
/// ];
/// assert_eq!(
///     IamRole::chain(&chain).to_string(),
///     "IAM_ROLE 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'"
/// );
/// assert_eq!(IamRole::default_role().to_string(), "IAM_ROLE default");
/// assert_eq!(IamRole::session().to_string(), "IAM_ROLE 'SESSION'");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A session is not a role that can be granted or chained:
///
/// ```compile_fail,E0308
/// use iam_policy::redshift::{AssumeRoleCommand, AssumeRolePrivilege, Grantee, IamRole};
///
/// AssumeRolePrivilege::new(&IamRole::session(), Grantee::Public, AssumeRoleCommand::All);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IamRole(RoleClause);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum RoleClause {
    Roles { first: RoleArn, value: String },
    Default,
}

impl IamRole {
    /// Returns `IAM_ROLE '<arn>'`.
    #[must_use]
    pub fn role(role: &RoleArn) -> Self {
        Self(RoleClause::Roles { first: role.clone(), value: role.as_str().to_owned() })
    }

    /// Returns `IAM_ROLE '<arn>,<arn>…'`: no spaces, the whole chain in one pair of quotes.
    #[must_use]
    pub fn chain<const N: usize>(chain: &RoleChain<N>) -> Self {
        match chain.hops.first() {
            Some(hop) => Self(RoleClause::Roles {
                first: hop.arn().clone(),
                value: chain.iam_role().to_owned(),
            }),
            None => Self::default_role(),
        }
    }

    /// Returns `IAM_ROLE default`: the default role of the cluster or namespace.
    #[must_use]
    pub const fn default_role() -> Self {
        Self(RoleClause::Default)
    }

    /// Returns `IAM_ROLE 'SESSION'`, which has a type of its own.
    #[must_use]
    pub const fn session() -> SessionRole {
        SessionRole
    }

    /// Returns whether this is the default role.
    #[must_use]
    pub const fn is_default(&self) -> bool {
        matches!(self.0, RoleClause::Default)
    }

    /// Returns the role that Redshift itself assumes, which must be associated with the cluster or
    /// namespace. The default role has no ARN here.
    #[must_use]
    pub const fn first_role(&self) -> Option<&RoleArn> {
        match &self.0 {
            RoleClause::Roles { first, .. } => Some(first),
            RoleClause::Default => None,
        }
    }

    /// The value on its own: a literal, or the keyword `default`.
    pub(super) fn value(&self) -> String {
        match &self.0 {
            RoleClause::Roles { value, .. } => Literal(value).to_string(),
            RoleClause::Default => "default".to_owned(),
        }
    }
}

impl fmt::Display for IamRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IAM_ROLE {}", self.value())
    }
}

impl From<&RoleArn> for IamRole {
    fn from(role: &RoleArn) -> Self {
        Self::role(role)
    }
}

impl<const N: usize> From<&RoleChain<N>> for IamRole {
    fn from(chain: &RoleChain<N>) -> Self {
        Self::chain(chain)
    }
}

/// `IAM_ROLE 'SESSION'`: the federated identity of the session.
///
/// Only CREATE EXTERNAL SCHEMA … FROM DATA CATALOG accepts it.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/r_CREATE_EXTERNAL_SCHEMA.html>.
///
/// ```
/// use iam_policy::redshift::SessionRole;
///
/// assert_eq!(SessionRole.to_string(), "IAM_ROLE 'SESSION'");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SessionRole;

impl fmt::Display for SessionRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IAM_ROLE 'SESSION'")
    }
}

/// `CREDENTIALS 'aws_iam_role=<arn>'`, for one role.
///
/// A statement has either this or `IAM_ROLE`, never both.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/copy-parameters-authorization.html>.
///
/// ```
/// use iam_policy::{RoleArn, redshift::CredentialsRole};
///
/// let role = RoleArn::parse("arn:aws:iam::123456789012:role/MyRedshiftRole")?;
/// assert_eq!(
///     CredentialsRole::new(&role).to_string(),
///     "CREDENTIALS 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A chain is allowed only in `IAM_ROLE`:
///
/// ```compile_fail,E0308
/// use iam_policy::{redshift::CredentialsRole, role_chain};
///
/// let chain = role_chain![
///     RoleA { arn: "arn:aws:iam::123456789012:role/RoleA", trusts: Service("redshift.amazonaws.com") },
///     RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
/// ];
/// CredentialsRole::new(&chain);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CredentialsRole(RoleArn);

impl CredentialsRole {
    /// Returns the parameter for one role.
    #[must_use]
    pub fn new(role: &RoleArn) -> Self {
        Self(role.clone())
    }

    /// Returns the role.
    #[must_use]
    pub const fn role(&self) -> &RoleArn {
        &self.0
    }
}

impl fmt::Display for CredentialsRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CREDENTIALS {}", Literal(&format!("aws_iam_role={}", self.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role_chain;

    #[test]
    fn one_role_stands_in_each_parameter() {
        let role = RoleArn::parse("arn:aws:iam::123456789012:role/a/R").unwrap();
        assert_eq!(
            IamRole::role(&role).to_string(),
            "IAM_ROLE 'arn:aws:iam::123456789012:role/a/R'"
        );
        assert_eq!(
            CredentialsRole::new(&role).to_string(),
            "CREDENTIALS 'aws_iam_role=arn:aws:iam::123456789012:role/a/R'"
        );
    }

    #[test]
    fn no_role_ends_its_literal_or_adds_a_hop() {
        for path in ["o'x", r"x\", "x;", "x,arn:aws:iam::666666666666:role", "x,y"] {
            let text = format!("arn:aws:iam::123456789012:role/{path}/R");
            assert!(RoleArn::parse(&text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_chain_is_the_string_of_the_macro() {
        let last = RoleArn::parse("arn:aws:iam::210987654321:role/team/RoleC").unwrap();
        let chain = role_chain![
            RoleA {
                arn: "arn:aws:iam::123456789012:role/RoleA",
                trusts: Service("redshift.amazonaws.com")
            },
            RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
            RoleC { arn: last },
        ];
        let clause = IamRole::chain(&chain);
        assert_eq!(clause.to_string(), format!("IAM_ROLE '{}'", chain.iam_role()));
        assert!(!chain.iam_role().contains(' '));
        assert_eq!(clause.first_role(), Some(chain.hops[0].arn()));
        assert_eq!(clause, IamRole::from(&chain));
        assert_ne!(clause, IamRole::from(chain.hops[0].arn()));
    }

    #[test]
    fn keywords_have_no_role() {
        assert!(IamRole::default_role().is_default());
        assert_eq!(IamRole::default_role().first_role(), None);
        assert_eq!(IamRole::default_role().to_string(), "IAM_ROLE default");
        assert_eq!(IamRole::session().to_string(), "IAM_ROLE 'SESSION'");
    }
}
