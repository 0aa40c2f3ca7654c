//! Trust policies of the roles that the Redshift guides require.

use std::fmt;

use super::names::UserArn;
use crate::{
    DatabaseUserArn, OneOrMore, Partition, Region, RoleArn, ServicePrincipal, TrustPolicy,
    trust_policy,
};

/// Why a trust policy cannot be built from the given values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TrustError {
    /// A Region is in a different partition than the first one, so no role can serve both.
    Partition {
        /// The Region.
        region: Region,
        /// The partition of the first Region.
        partition: Partition,
    },
    /// The database users are in two accounts, but a role serves only clusters in its own account.
    Account {
        /// A database user in a different account than the first one.
        user: DatabaseUserArn,
    },
    /// The database user belongs to Redshift Serverless, but a cluster's user is required, or the reverse.
    Deployment {
        /// The database user.
        user: DatabaseUserArn,
    },
    /// There is no service principal for the Region.
    Principal {
        /// The Region.
        region: Region,
    },
}

impl fmt::Display for TrustError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Partition { region, partition } => write!(
                f,
                "the Region `{region}` is not in the partition `{partition}` of the previous Region; \
                 create a role for each partition"
            ),
            Self::Account { user } => write!(
                f,
                "the database user `{user}` is in another account, but a role serves only clusters in \
                 its own account; create a role in each account"
            ),
            Self::Deployment { user } if user.is_serverless() => {
                write!(
                    f,
                    "the database user `{user}` belongs to Redshift Serverless, not to a cluster; call \
                     `serverless_trust_for_users`"
                )
            }
            Self::Deployment { user } => write!(
                f,
                "the database user `{user}` belongs to a cluster, not to Redshift Serverless; call \
                 `redshift_trust_for_users`"
            ),
            Self::Principal { region } => write!(
                f,
                "Redshift has no service principal for the Region `{region}`; name a Region that Redshift is \
                 available in, or call `redshift_trust` for all Regions"
            ),
        }
    }
}

impl std::error::Error for TrustError {}

/// Lets Redshift assume the role in every Region and for every database user.
///
/// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service.html>.
///
/// ```
/// assert_eq!(
///     iam_policy::redshift::redshift_trust().static_json(),
///     Some(
///         r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"redshift.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
///     )
/// );
/// ```
#[must_use]
pub fn redshift_trust() -> TrustPolicy {
    trust_policy![allow { principal: Service("redshift.amazonaws.com"), action: sts::AssumeRole },]
}

/// Lets Redshift assume the role only in the given Regions.
///
/// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-regions.html>.
///
/// # Errors
///
/// The Regions are in two partitions.
///
/// ```
/// use iam_policy::{OneOrMore, redshift::redshift_trust_in_regions, region};
///
/// let regions = OneOrMore::from([region!("us-east-1"), region!("us-west-2")]);
/// let json = redshift_trust_in_regions(regions)?.to_json();
/// assert!(json.contains(r#"["redshift.us-east-1.amazonaws.com","redshift.us-west-2.amazonaws.com"]"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn redshift_trust_in_regions(regions: OneOrMore<Region>) -> Result<TrustPolicy, TrustError> {
    let mut partition = None;
    let principals = regions.try_map(|region| {
        let first = *partition.get_or_insert(region.partition());
        if region.partition() != first {
            return Err(TrustError::Partition { region, partition: first });
        }
        ServicePrincipal::regional("redshift", &region)
            .map_err(|_| TrustError::Principal { region })
    })?;
    Ok(trust_policy![allow { principal: Service([..principals]), action: sts::AssumeRole },])
}

/// Lets Redshift assume the role only for the given cluster users.
///
/// Redshift sends the ARN of the database user as the external ID.
///
/// See <https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service-database-users.html>.
///
/// # Errors
///
/// A user belongs to Redshift Serverless, or the users are in two accounts.
///
/// ```
/// use iam_policy::redshift::redshift_trust_for_users;
/// use iam_policy::{DatabaseUserArn, OneOrMore};
///
/// let user = "arn:aws:redshift:us-west-2:123456789012:dbuser:my-cluster/user1";
/// let users = OneOrMore::from([DatabaseUserArn::parse(user)?]);
/// assert!(redshift_trust_for_users(users)?.to_json().contains(user));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn redshift_trust_for_users(
    users: OneOrMore<DatabaseUserArn>,
) -> Result<TrustPolicy, TrustError> {
    let users = check_users(users, false)?;
    Ok(trust_policy![allow {
        principal: Service("redshift.amazonaws.com"),
        action: sts::AssumeRole,
        when: [StringEquals("sts:ExternalId", [..users])],
    },])
}

/// Lets Redshift Serverless assume the role only for the given database users.
///
/// # Errors
///
/// A user belongs to a cluster, or the users are in two accounts.
///
/// ```
/// use iam_policy::redshift::serverless_trust_for_users;
/// use iam_policy::{DatabaseUserArn, OneOrMore, account_id, region};
///
/// let account = account_id!("123456789012");
/// let user = DatabaseUserArn::serverless(&region!("us-west-2"), &account, "0a1b2c", "IAMR:Admin")?;
/// let policy = serverless_trust_for_users(OneOrMore::from([user]))?;
/// assert!(policy.to_json().contains("dbuser:serverless-123456789012-0a1b2c/IAMR:Admin"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn serverless_trust_for_users(
    users: OneOrMore<DatabaseUserArn>,
) -> Result<TrustPolicy, TrustError> {
    let users = check_users(users, true)?;
    Ok(trust_policy![allow {
        principal: Service(["redshift-serverless.amazonaws.com", "redshift.amazonaws.com"]),
        action: sts::AssumeRole,
        when: [StringEquals("sts:ExternalId", [..users])],
    },])
}

/// Lets Redshift Serverless assume the role as the older guide requires: only for `redshift`.
///
/// [`serverless_trust`] is what the current guide requires.
///
/// ```
/// use iam_policy::redshift::{redshift_trust, serverless_trust_older_guide};
///
/// assert_eq!(serverless_trust_older_guide(), redshift_trust());
/// ```
#[must_use]
pub fn serverless_trust_older_guide() -> TrustPolicy {
    redshift_trust()
}

/// Lets Redshift Serverless assume the role as the current guide requires: for both services.
///
/// See <https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-security-other-services.html>.
///
/// ```
/// let json = iam_policy::redshift::serverless_trust().to_json();
/// assert!(json.contains(r#"["redshift-serverless.amazonaws.com","redshift.amazonaws.com"]"#));
/// ```
#[must_use]
pub fn serverless_trust() -> TrustPolicy {
    trust_policy![allow {
        principal: Service(["redshift-serverless.amazonaws.com", "redshift.amazonaws.com"]),
        action: sts::AssumeRole,
    },]
}

/// Lets Redshift and Amazon SageMaker assume the role, as CREATE MODEL requires.
///
/// See <https://docs.aws.amazon.com/redshift/latest/dg/admin-setup.html>.
///
/// ```
/// let json = iam_policy::redshift::create_model_trust().to_json();
/// assert!(json.contains(r#"["redshift.amazonaws.com","sagemaker.amazonaws.com"]"#));
/// ```
#[must_use]
pub fn create_model_trust() -> TrustPolicy {
    trust_policy![allow {
        principal: Service(["redshift.amazonaws.com", "sagemaker.amazonaws.com"]),
        action: sts::AssumeRole,
    },]
}

/// Lets Amazon EC2 assume the role for its instances.
///
/// See <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html>.
///
/// ```
/// assert!(iam_policy::redshift::ec2_trust().to_json().contains("ec2.amazonaws.com"));
/// ```
#[must_use]
pub fn ec2_trust() -> TrustPolicy {
    trust_policy![allow { principal: Service("ec2.amazonaws.com"), action: sts::AssumeRole },]
}

/// Lets one IAM user, in this or another account, assume the role.
///
/// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html>.
///
/// ```
/// use iam_policy::redshift::{UserArn, user_trust};
///
/// let user = UserArn::parse("arn:aws:iam::123456789012:user/agent")?;
/// assert_eq!(
///     user_trust(&user).to_json(),
///     r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/agent"},"Action":"sts:AssumeRole"}]}"#
/// );
/// # Ok::<(), iam_policy::redshift::NameError>(())
/// ```
#[must_use]
pub fn user_trust(user: &UserArn) -> TrustPolicy {
    let user = user.as_arn();
    trust_policy![allow { principal: Aws(user), action: sts::AssumeRole }]
}

/// Lets one role, in this or another account, assume the role: the role of an EC2 instance or of a
/// worker node.
///
/// ```
/// use iam_policy::{RoleArn, redshift::role_trust};
///
/// let role = RoleArn::parse("arn:aws:iam::123456789012:role/AgentRole")?;
/// assert!(role_trust(&role).to_json().contains(role.as_str()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn role_trust(role: &RoleArn) -> TrustPolicy {
    trust_policy![allow { principal: Aws(role), action: sts::AssumeRole }]
}

/// Lets an IAM user and the role of the worker nodes assume the role, each in this or another
/// account.
///
/// ```
/// use iam_policy::RoleArn;
/// use iam_policy::redshift::{UserArn, user_and_worker_trust};
///
/// let user = UserArn::parse("arn:aws:iam::123456789012:user/agent")?;
/// let worker = RoleArn::parse("arn:aws:iam::210987654321:role/Worker")?;
/// let json = user_and_worker_trust(&user, &worker).to_json();
/// assert!(json.contains(user.as_str()) && json.contains(worker.as_str()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn user_and_worker_trust(user: &UserArn, worker: &RoleArn) -> TrustPolicy {
    let user = user.as_arn();
    trust_policy![allow { principal: Aws([user, worker]), action: sts::AssumeRole }]
}

fn check_users(
    users: OneOrMore<DatabaseUserArn>,
    serverless: bool,
) -> Result<OneOrMore<DatabaseUserArn>, TrustError> {
    let mut account = None;
    users.try_map(|user| {
        if user.is_serverless() != serverless {
            return Err(TrustError::Deployment { user });
        }
        if *account.get_or_insert_with(|| user.account_id()) != user.account_id() {
            return Err(TrustError::Account { user });
        }
        Ok(user)
    })
}
