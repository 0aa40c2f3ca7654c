//! Temporary database credentials, and the permission to assume a role.

use std::fmt;

use crate::redshift::{DatabaseGroup, DatabaseName};
use crate::{
    DatabaseUserArn, IdentityPolicy, OneOrMore, ResourceName, RoleArn, arn, identity_policy,
};

/// Why `redshift:GetClusterCredentials` cannot be granted for a database user.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialsError {
    /// The user belongs to Redshift Serverless, which has `redshift-serverless:GetCredentials`.
    Serverless(DatabaseUserArn),
    /// The user is the database identity of an IAM user or role, for which there is
    /// `GetClusterCredentialsWithIAM`.
    IamIdentity(DatabaseUserArn),
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Serverless(user) => write!(
                f,
                "the database user `{user}` belongs to Redshift Serverless, which has no \
                 `GetClusterCredentials`; allow `redshift-serverless:GetCredentials` instead"
            ),
            Self::IamIdentity(user) => write!(
                f,
                "the database user `{user}` represents an IAM identity, which \
                 `GetClusterCredentials` does not accept; allow \
                 `redshift:GetClusterCredentialsWithIAM` instead"
            ),
        }
    }
}

impl std::error::Error for CredentialsError {}

/// Lets the identity get temporary credentials for an existing database user.
///
/// See <https://docs.aws.amazon.com/redshift/latest/mgmt/generating-iam-credentials-role-permissions.html>.
///
/// # Errors
///
/// The user belongs to Redshift Serverless, or represents an IAM identity.
///
/// ```
/// use iam_policy::DatabaseUserArn;
/// use iam_policy::redshift::{DatabaseName, cluster_credentials};
///
/// let user = DatabaseUserArn::parse("arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1")?;
/// let policy = cluster_credentials(&user, &DatabaseName::parse("dev")?)?;
/// assert!(policy.to_json().contains("redshift:us-west-2:123456789012:dbname:my-cluster/dev"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cluster_credentials(
    user: &DatabaseUserArn,
    database: &DatabaseName,
) -> Result<IdentityPolicy, CredentialsError> {
    let cluster = cluster_of(user)?;
    let (partition, region, account) = (user.partition(), user.region(), user.account_id());
    let database = database.as_resource();
    Ok(identity_policy![allow {
        action: redshift::GetClusterCredentials,
        resource: [user, "arn:{partition}:redshift:{region}:{account}:dbname:{cluster}/{database}",],
    },])
}

/// Lets the identity get temporary credentials for a database user that is created if it does not
/// exist (`AutoCreate`), and that joins the given groups for the session.
///
/// See <https://docs.aws.amazon.com/redshift/latest/mgmt/generating-iam-credentials-role-permissions.html>.
///
/// # Errors
///
/// The user belongs to Redshift Serverless, or represents an IAM identity.
///
/// ```
/// use iam_policy::redshift::{DatabaseGroup, DatabaseName, cluster_credentials_for_new_user};
/// use iam_policy::{DatabaseUserArn, OneOrMore};
///
/// let user = DatabaseUserArn::parse("arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1")?;
/// let groups = OneOrMore::from([DatabaseGroup::parse("loaders")?]);
/// let policy = cluster_credentials_for_new_user(&user, &DatabaseName::parse("dev")?, groups)?;
/// assert!(policy.to_json().contains("redshift:CreateClusterUser"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn cluster_credentials_for_new_user(
    user: &DatabaseUserArn,
    database: &DatabaseName,
    groups: OneOrMore<DatabaseGroup>,
) -> Result<IdentityPolicy, CredentialsError> {
    let cluster = cluster_of(user)?;
    let (partition, region, account) = (user.partition(), user.region(), user.account_id());
    let database = database.as_resource();
    // One resource list for all groups: each ARN is filled separately.
    let groups = groups.try_map(|group| {
        let group = group.as_resource();
        Ok(arn!("arn:{partition}:redshift:{region}:{account}:dbgroup:{cluster}/{group}"))
    })?;
    Ok(identity_policy![
        allow {
            action: redshift::GetClusterCredentials,
            resource: [
                user,
                "arn:{partition}:redshift:{region}:{account}:dbname:{cluster}/{database}",
            ],
        },
        allow { action: redshift::CreateClusterUser, resource: user },
        allow { action: redshift::JoinGroup, resource: [..groups] },
    ])
}

/// Lets the identity, an IAM user or a role, assume the given roles, and nothing else.
///
/// The role of an EC2 instance or of a worker node that assumes the role with access to Redshift
/// requires no more than this.
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html>.
///
/// ```
/// use iam_policy::{OneOrMore, RoleArn, redshift::assume_roles};
///
/// let role = RoleArn::parse("arn:aws:iam::123456789012:role/RedshiftRole")?;
/// assert_eq!(
///     assume_roles(OneOrMore::from([role])).to_json(),
///     r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::123456789012:role/RedshiftRole"}]}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn assume_roles(roles: OneOrMore<RoleArn>) -> IdentityPolicy {
    identity_policy![allow { action: sts::AssumeRole, resource: [..roles] }]
}

fn cluster_of(user: &DatabaseUserArn) -> Result<ResourceName, CredentialsError> {
    if ["IAM:", "IAMA:", "IAMR:"].iter().any(|prefix| user.user().starts_with(prefix)) {
        return Err(CredentialsError::IamIdentity(user.clone()));
    }
    match ResourceName::parse(user.cluster()) {
        Ok(cluster) if !user.is_serverless() => Ok(cluster),
        _ => Err(CredentialsError::Serverless(user.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(tail: &str) -> DatabaseUserArn {
        DatabaseUserArn::parse(&format!("arn:aws:redshift:us-west-2:123456789012:dbuser:{tail}"))
            .unwrap()
    }

    fn database() -> DatabaseName {
        DatabaseName::parse("dev").unwrap()
    }

    #[test]
    fn an_existing_user_gets_credentials_for_one_database() {
        assert_eq!(
            cluster_credentials(&user("c/u"), &database()).unwrap().to_json(),
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"redshift:GetClusterCredentials","Resource":["arn:aws:redshift:us-west-2:123456789012:dbname:c/dev","arn:aws:redshift:us-west-2:123456789012:dbuser:c/u"]}]}"#
        );
    }

    #[test]
    fn a_new_user_is_created_and_joins_its_groups() {
        let groups = ["a", "b"].map(|name| DatabaseGroup::parse(name).unwrap());
        let groups = OneOrMore::from(groups);
        let json =
            cluster_credentials_for_new_user(&user("c/u"), &database(), groups).unwrap().to_json();
        for statement in [
            r#"{"Effect":"Allow","Action":"redshift:CreateClusterUser","Resource":"arn:aws:redshift:us-west-2:123456789012:dbuser:c/u"}"#,
            r#"{"Effect":"Allow","Action":"redshift:JoinGroup","Resource":["arn:aws:redshift:us-west-2:123456789012:dbgroup:c/a","arn:aws:redshift:us-west-2:123456789012:dbgroup:c/b"]}"#,
        ] {
            assert!(json.contains(statement), "{json}");
        }
        assert!(!json.contains('*'));
    }

    #[test]
    fn other_identities_have_other_calls() {
        for (tail, message) in [
            (
                "serverless-123456789012-ab/u",
                "belongs to Redshift Serverless, which has no `GetClusterCredentials`; allow `redshift-serverless:GetCredentials` instead",
            ),
            (
                "c/IAMR:Admin",
                "represents an IAM identity, which `GetClusterCredentials` does not accept; allow `redshift:GetClusterCredentialsWithIAM` instead",
            ),
        ] {
            let error = cluster_credentials(&user(tail), &database()).unwrap_err().to_string();
            assert!(error.ends_with(message), "{error}");
        }
    }

    #[test]
    fn the_role_of_an_instance_has_no_action_of_redshift() {
        let roles = ["arn:aws:iam::123456789012:role/A", "arn:aws:iam::210987654321:role/B"]
            .map(|arn| RoleArn::parse(arn).unwrap());
        let policy = assume_roles(OneOrMore::from(roles));
        let json = serde_json::to_value(&policy).unwrap();
        let statements = json["Statement"].as_array().unwrap();
        assert_eq!(statements.len(), 1);
        assert_eq!(statements[0]["Action"], "sts:AssumeRole");
        assert_eq!(statements[0]["Resource"].as_array().map(Vec::len), Some(2));
        assert!(!policy.to_json().contains("redshift"));
    }
}
