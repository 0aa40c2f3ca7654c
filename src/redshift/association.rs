//! The roles that are associated with a cluster or a namespace.

use std::fmt;

use serde_core::ser::{Serialize, SerializeMap, Serializer};

use policy_core::canonical::{Field, fields_to_json};

use super::clause::IamRole;
use crate::{AccountId, Partition, Region, RoleArn};

/// The roles of a provisioned cluster or of the namespace of Redshift Serverless.
///
/// The list has no duplicate roles and at most as many as [the quota of its Region][1] allows. Its roles
/// are in the account and the partition of the cluster. The default role, if there is one, is in the
/// list.
///
/// ```
/// use iam_policy::redshift::{AssociatedRoles, IamRole};
/// use iam_policy::{RoleArn, account_id, region};
///
/// let load = RoleArn::parse("arn:aws:iam::123456789012:role/RedshiftCopyUnload")?;
/// let model = RoleArn::parse("arn:aws:iam::123456789012:role/RedshiftModel")?;
/// let roles =
///     AssociatedRoles::new(&region!("us-west-2"), &account_id!("123456789012"), [load.clone(), model])?
///         .with_default(&load)?;
/// assert_eq!(
///     roles.create_cluster().to_json(),
///     r#"{"IamRoles":["arn:aws:iam::123456789012:role/RedshiftCopyUnload","arn:aws:iam::123456789012:role/RedshiftModel"],"DefaultIamRoleArn":"arn:aws:iam::123456789012:role/RedshiftCopyUnload"}"#
/// );
/// roles.check(&IamRole::default_role())?;
/// let other = RoleArn::parse("arn:aws:iam::123456789012:role/Other")?;
/// assert_eq!(
///     roles.check(&IamRole::role(&other)).unwrap_err().to_string(),
///     "the role `arn:aws:iam::123456789012:role/Other` is not associated, \
///      but Redshift itself assumes only associated roles; associate it, or start a chain to it with \
///      an associated role"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [1]: https://docs.aws.amazon.com/redshift/latest/mgmt/amazon-redshift-limits.html
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssociatedRoles {
    region: Region,
    account: AccountId,
    roles: Vec<RoleArn>,
    default: Option<RoleArn>,
}

/// Why roles cannot be associated with a cluster or namespace, or cannot be used in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssociationError {
    /// There are more roles than the quota of the Region.
    TooMany {
        /// The number of roles.
        count: usize,
        /// The maximum number of roles.
        quota: usize,
        /// The Region.
        region: Region,
    },
    /// A role appears in the list more than once.
    Duplicate(RoleArn),
    /// A role is in a different account than the cluster.
    Account {
        /// The role.
        role: RoleArn,
        /// The account of the cluster.
        account: AccountId,
    },
    /// A role is in a different partition than the Region.
    Partition {
        /// The role.
        role: RoleArn,
        /// The partition of the Region.
        partition: Partition,
    },
    /// The default role is not in the list.
    UnknownDefault(RoleArn),
    /// A statement uses a role that is not in the list.
    NotAssociated(RoleArn),
    /// A statement uses the default role, but there is none.
    NoDefault,
    /// The roles to change belong to another cluster: its account or its Region differs.
    OtherCluster,
}

impl fmt::Display for AssociationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany { count, quota, region } => write!(
                f,
                "{count} roles are associated, but the quota in `{region}` is {quota}; have associated \
                 roles assume the others in a chain"
            ),
            Self::Duplicate(role) => {
                write!(f, "the role `{role}` is in the list more than once; name it once")
            }
            Self::Account { role, account } => write!(
                f,
                "the role `{role}` is not in the account `{account}`, which owns the cluster; associate \
                 a role in that account, and let it assume this one in a chain"
            ),
            Self::Partition { role, partition } => {
                write!(
                    f,
                    "the role `{role}` is not in the partition `{partition}`; use a role in that partition"
                )
            }
            Self::UnknownDefault(role) => {
                write!(f, "the default role `{role}` is not associated; add it to the roles")
            }
            Self::NotAssociated(role) => write!(
                f,
                "the role `{role}` is not associated, but Redshift itself assumes only associated roles; \
                 associate it, or start a chain to it with an associated role"
            ),
            Self::NoDefault => f.write_str("there is no default role; set one with `with_default`"),
            Self::OtherCluster => f.write_str(
                "the roles to change are in another account or Region; create both lists for the \
                 same cluster",
            ),
        }
    }
}

impl std::error::Error for AssociationError {}

/// Request fields of `CreateCluster`.
///
/// See <https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateClusterRoles {
    /// The roles.
    pub iam_roles: Vec<String>,
    /// The default role.
    pub default_iam_role_arn: Option<String>,
}

/// Request fields of `ModifyClusterIamRoles`.
///
/// See <https://docs.aws.amazon.com/redshift/latest/APIReference/API_ModifyClusterIamRoles.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyClusterRoles {
    /// The roles to add to the cluster.
    pub add_iam_roles: Vec<String>,
    /// The roles to remove from it.
    pub remove_iam_roles: Vec<String>,
    /// The default role.
    pub default_iam_role_arn: Option<String>,
}

/// Request fields of `CreateNamespace` in Redshift Serverless.
///
/// See <https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_CreateNamespace.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateNamespaceRoles {
    /// The roles.
    pub iam_roles: Vec<String>,
    /// The default role.
    pub default_iam_role_arn: Option<String>,
}

/// Serializes the fields with the names that the call gives them.
macro_rules! request_fields {
    ($($name:ident { $($field:ident: $key:literal),*; $default:literal })*) => {
        $(impl $name {
            /// Returns the fields as a JSON object.
            #[must_use]
            pub fn to_json(&self) -> String {
                let mut fields = vec![$(($key, Field::List(&self.$field))),*];
                if let Some(default) = &self.default_iam_role_arn {
                    fields.push(($default, Field::Text(default)));
                }
                fields_to_json(&fields)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $(map.serialize_entry($key, &self.$field)?;)*
                if let Some(default) = &self.default_iam_role_arn {
                    map.serialize_entry($default, default)?;
                }
                map.end()
            }
        })*
    };
}
request_fields! {
    CreateClusterRoles { iam_roles: "IamRoles"; "DefaultIamRoleArn" }
    ModifyClusterRoles {
        add_iam_roles: "AddIamRoles", remove_iam_roles: "RemoveIamRoles"; "DefaultIamRoleArn"
    }
    CreateNamespaceRoles { iam_roles: "iamRoles"; "defaultIamRoleArn" }
}

impl AssociatedRoles {
    /// Creates the roles of a cluster or namespace in `account` and `region`.
    ///
    /// # Errors
    ///
    /// There are more roles than the quota allows, a role appears more than once, or a role is in another
    /// account or partition.
    pub fn new(
        region: &Region,
        account: &AccountId,
        roles: impl IntoIterator<Item = RoleArn>,
    ) -> Result<Self, AssociationError> {
        let roles: Vec<RoleArn> = roles.into_iter().collect();
        let partition = region.partition();
        for (index, role) in roles.iter().enumerate() {
            if role.partition() != partition {
                return Err(AssociationError::Partition { role: role.clone(), partition });
            }
            if role.account() != account.as_str() {
                let account = account.clone();
                return Err(AssociationError::Account { role: role.clone(), account });
            }
            if roles.iter().take(index).any(|earlier| earlier == role) {
                return Err(AssociationError::Duplicate(role.clone()));
            }
        }
        let (count, quota) = (roles.len(), role_quota(region));
        if count > quota {
            return Err(AssociationError::TooMany { count, quota, region: region.clone() });
        }
        Ok(Self { region: region.clone(), account: account.clone(), roles, default: None })
    }

    /// Makes one of the roles the default role.
    ///
    /// # Errors
    ///
    /// The role is not associated.
    pub fn with_default(mut self, role: &RoleArn) -> Result<Self, AssociationError> {
        if !self.roles.contains(role) {
            return Err(AssociationError::UnknownDefault(role.clone()));
        }
        self.default = Some(role.clone());
        Ok(self)
    }

    /// Returns the roles, in their order.
    #[must_use]
    pub fn roles(&self) -> &[RoleArn] {
        &self.roles
    }

    /// Returns the default role.
    #[must_use]
    pub const fn default_role(&self) -> Option<&RoleArn> {
        self.default.as_ref()
    }

    /// Checks that a statement can use a role, a chain or the default role here. Redshift itself assumes
    /// the first role of a chain, so that role must be associated.
    ///
    /// # Errors
    ///
    /// The role, or the first role of the chain, is not associated, or there is no default role.
    pub fn check(&self, clause: &IamRole) -> Result<(), AssociationError> {
        match clause.first_role() {
            Some(role) if self.roles.contains(role) => Ok(()),
            Some(role) => Err(AssociationError::NotAssociated(role.clone())),
            None if self.default.is_some() => Ok(()),
            None => Err(AssociationError::NoDefault),
        }
    }

    /// Returns the arguments of `CreateCluster`.
    #[must_use]
    pub fn create_cluster(&self) -> CreateClusterRoles {
        CreateClusterRoles {
            iam_roles: texts(&self.roles),
            default_iam_role_arn: self.default.as_ref().map(RoleArn::to_string),
        }
    }

    /// Returns the arguments of `ModifyClusterIamRoles` that change the cluster's current roles to these.
    ///
    /// # Errors
    ///
    /// `current` is for another account or Region.
    pub fn modify_cluster(&self, current: &Self) -> Result<ModifyClusterRoles, AssociationError> {
        if (&self.region, &self.account) != (&current.region, &current.account) {
            return Err(AssociationError::OtherCluster);
        }
        let without = |these: &Self, those: &Self| {
            let left = these.roles.iter().filter(|role| !those.roles.contains(role));
            left.map(RoleArn::to_string).collect()
        };
        Ok(ModifyClusterRoles {
            add_iam_roles: without(self, current),
            remove_iam_roles: without(current, self),
            default_iam_role_arn: self.default.as_ref().map(RoleArn::to_string),
        })
    }

    /// Returns the arguments of `CreateNamespace`.
    #[must_use]
    pub fn create_namespace(&self) -> CreateNamespaceRoles {
        CreateNamespaceRoles {
            iam_roles: texts(&self.roles),
            default_iam_role_arn: self.default.as_ref().map(RoleArn::to_string),
        }
    }
}

fn texts(roles: &[RoleArn]) -> Vec<String> {
    roles.iter().map(RoleArn::to_string).collect()
}

/// Returns how many roles a cluster in the Region can have: 50, and 10 in [some Regions][1].
///
/// ```
/// use iam_policy::{redshift::role_quota, region};
///
/// assert_eq!(role_quota(&region!("us-east-1")), 50);
/// assert_eq!(role_quota(&region!("af-south-1")), 10);
/// ```
///
/// [1]: https://docs.aws.amazon.com/redshift/latest/mgmt/amazon-redshift-limits.html
#[must_use]
pub fn role_quota(region: &Region) -> usize {
    let region = region.as_str();
    let small = ["ap-northeast-3", "af-south-1", "eu-south-1", "ap-southeast-3"].contains(&region)
        || ["us-gov-", "us-iso"].iter().any(|prefix| region.starts_with(prefix));
    if small { 10 } else { 50 }
}
