//! The `ASSUMEROLE` privilege of database users.

use std::fmt;

use super::clause::IamRole;
use super::sql::SqlIdentifier;

/// Revokes the privilege, which every user initially has, from every user.
///
/// [A superuser runs it once in a database][1]; before that, grants do not restrict anyone.
///
/// [1]: https://docs.aws.amazon.com/redshift/latest/dg/r_GRANT-usage-notes.html
pub const REVOKE_ASSUMEROLE_FROM_PUBLIC: &str = "REVOKE ASSUMEROLE ON ALL FROM PUBLIC FOR ALL";

/// The grantee of the privilege.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grantee {
    /// A database user.
    User(SqlIdentifier),
    /// A database role.
    Role(SqlIdentifier),
    /// A group of database users.
    Group(SqlIdentifier),
    /// Every user.
    Public,
}

impl fmt::Display for Grantee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User(name) => name.fmt(f),
            Self::Role(name) => write!(f, "ROLE {name}"),
            Self::Group(name) => write!(f, "GROUP {name}"),
            Self::Public => f.write_str("PUBLIC"),
        }
    }
}

/// The commands that the privilege covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssumeRoleCommand {
    /// COPY.
    Copy,
    /// UNLOAD.
    Unload,
    /// CREATE EXTERNAL FUNCTION.
    ExternalFunction,
    /// CREATE MODEL.
    CreateModel,
    /// All of these commands.
    All,
}

impl fmt::Display for AssumeRoleCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Copy => "COPY",
            Self::Unload => "UNLOAD",
            Self::ExternalFunction => "EXTERNAL FUNCTION",
            Self::CreateModel => "CREATE MODEL",
            Self::All => "ALL",
        })
    }
}

/// The privilege to use a role, a chain or the default role in commands.
///
/// A privilege on a chain authorizes exactly that chain, not the roles in it. Superusers do not
/// require a privilege. Before the first grant, run [`REVOKE_ASSUMEROLE_FROM_PUBLIC`].
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/r_GRANT.html>.
///
/// ```
/// use iam_policy::redshift::{AssumeRoleCommand, AssumeRolePrivilege, Grantee, IamRole, SqlIdentifier};
/// use iam_policy::RoleArn;
///
/// let role = RoleArn::parse("arn:aws:iam::123456789012:role/Redshift-S3-Read")?;
/// let user = Grantee::User(SqlIdentifier::parse("reg_user1")?);
/// let privilege = AssumeRolePrivilege::new(&IamRole::role(&role), user, AssumeRoleCommand::Copy)
///     .and_for(AssumeRoleCommand::Unload);
/// assert_eq!(
///     privilege.grant(),
///     "GRANT ASSUMEROLE ON 'arn:aws:iam::123456789012:role/Redshift-S3-Read' \
///      TO \"reg_user1\" FOR COPY, UNLOAD"
/// );
/// assert_eq!(
///     privilege.revoke(),
///     "REVOKE ASSUMEROLE ON 'arn:aws:iam::123456789012:role/Redshift-S3-Read' \
///      FROM \"reg_user1\" FOR COPY, UNLOAD"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AssumeRolePrivilege {
    role: IamRole,
    grantees: Vec<Grantee>,
    commands: Vec<AssumeRoleCommand>,
}

impl AssumeRolePrivilege {
    /// Creates the privilege of one grantee for one command, or for all.
    #[must_use]
    pub fn new(role: &IamRole, grantee: Grantee, command: AssumeRoleCommand) -> Self {
        Self { role: role.clone(), grantees: vec![grantee], commands: vec![command] }
    }

    /// Adds a grantee.
    #[must_use]
    pub fn and_to(mut self, grantee: Grantee) -> Self {
        if !self.grantees.contains(&grantee) {
            self.grantees.push(grantee);
        }
        self
    }

    /// Adds a command. [`AssumeRoleCommand::All`] includes every other one.
    #[must_use]
    pub fn and_for(mut self, command: AssumeRoleCommand) -> Self {
        let all = AssumeRoleCommand::All;
        if command == all {
            self.commands = vec![all];
        } else if !self.commands.contains(&command) && !self.commands.contains(&all) {
            self.commands.push(command);
        }
        self
    }

    /// Returns `GRANT ASSUMEROLE ON … TO … FOR …`, without a semicolon.
    #[must_use]
    pub fn grant(&self) -> String {
        self.statement("GRANT", "TO")
    }

    /// Returns `REVOKE ASSUMEROLE ON … FROM … FOR …`, without a semicolon.
    #[must_use]
    pub fn revoke(&self) -> String {
        self.statement("REVOKE", "FROM")
    }

    fn statement(&self, verb: &str, preposition: &str) -> String {
        let value = self.role.value();
        let (grantees, commands) = (listed(&self.grantees), listed(&self.commands));
        format!("{verb} ASSUMEROLE ON {value} {preposition} {grantees} FOR {commands}")
    }
}

fn listed<T: fmt::Display>(values: &[T]) -> String {
    values.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::role_chain;

    fn identifier(name: &str) -> SqlIdentifier {
        SqlIdentifier::parse(name).unwrap()
    }

    #[test]
    fn the_chain_is_granted_to_the_letter() {
        let chain = role_chain![
            RoleA {
                arn: "arn:aws:iam::123456789012:role/RoleA",
                trusts: Service("redshift.amazonaws.com")
            },
            RoleB { arn: "arn:aws:iam::210987654321:role/RoleB" },
        ];
        let privilege = AssumeRolePrivilege::new(
            &IamRole::chain(&chain),
            Grantee::Group(identifier("loaders")),
            AssumeRoleCommand::ExternalFunction,
        )
        .and_to(Grantee::Role(identifier("etl\"; --")))
        .and_to(Grantee::Group(identifier("loaders")))
        .and_for(AssumeRoleCommand::CreateModel)
        .and_for(AssumeRoleCommand::CreateModel);
        let chain = chain.iam_role();
        assert_eq!(
            privilege.grant(),
            format!(
                "GRANT ASSUMEROLE ON '{chain}' TO GROUP \"loaders\", ROLE \"etl\"\"; --\" \
                 FOR EXTERNAL FUNCTION, CREATE MODEL"
            )
        );
        assert_eq!(
            privilege.revoke(),
            format!(
                "REVOKE ASSUMEROLE ON '{chain}' FROM GROUP \"loaders\", ROLE \"etl\"\"; --\" \
                 FOR EXTERNAL FUNCTION, CREATE MODEL"
            )
        );
    }

    #[test]
    fn all_has_every_command_in_it() {
        let default = IamRole::default_role();
        let copy = AssumeRolePrivilege::new(&default, Grantee::Public, AssumeRoleCommand::Copy);
        let all = copy.and_for(AssumeRoleCommand::All).and_for(AssumeRoleCommand::Unload);
        assert_eq!(all.grant(), "GRANT ASSUMEROLE ON default TO PUBLIC FOR ALL");
        assert_eq!(all.revoke(), "REVOKE ASSUMEROLE ON default FROM PUBLIC FOR ALL");
    }
}
