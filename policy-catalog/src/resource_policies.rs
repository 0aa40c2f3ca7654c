//! What the data says about the policies of a service's resources.

use policy_core::model::PrincipalType;

use super::table::Table;
use super::{Catalog, rows};

/// The resource-based policies of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePolicies {
    /// All prefixes whose actions and ARNs appear in the service's policies, including its own.
    prefixes: Vec<String>,
    holder: PolicyHolder,
    quota: Option<usize>,
    sid_characters: Option<String>,
    unique_sids: bool,
    principal_types: Vec<PrincipalType>,
    implies_resource: bool,
    maker: Option<String>,
}

/// What has a policy of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyHolder {
    /// A resource of the service.
    Resource,
    /// A role, so the policy is a role trust policy.
    Role,
    /// A VPC endpoint, whose policy applies to the resources of any service.
    Endpoint,
}

impl ResourcePolicies {
    /// Returns whether actions and ARNs with another prefix belong to the same service.
    #[must_use]
    pub fn has_prefix(&self, prefix: &str) -> bool {
        self.prefixes.iter().any(|it| it.eq_ignore_ascii_case(prefix))
    }

    /// Returns the prefixes whose actions and ARNs appear in the service's policies.
    pub fn prefixes(&self) -> impl Iterator<Item = &str> {
        self.prefixes.iter().map(String::as_str)
    }

    /// Returns what has the policy.
    #[must_use]
    pub const fn holder(&self) -> PolicyHolder {
        self.holder
    }

    /// Returns the maximum number of characters in a policy, if it is known.
    #[must_use]
    pub const fn quota(&self) -> Option<usize> {
        self.quota
    }

    /// Returns the characters that a `Sid` can have in addition to letters and digits; `None` if no
    /// other character is known to be rejected.
    #[must_use]
    pub fn sid_characters(&self) -> Option<&str> {
        self.sid_characters.as_deref()
    }

    /// Returns whether the service rejects two statements with the same `Sid`.
    #[must_use]
    pub const fn unique_sids(&self) -> bool {
        self.unique_sids
    }

    /// Returns whether a policy can name a principal of a type.
    #[must_use]
    pub fn takes(&self, principal_type: PrincipalType) -> bool {
        self.principal_types.contains(&principal_type)
    }

    /// Returns whether a statement can omit its resource, which is then the one that has the
    /// policy.
    #[must_use]
    pub const fn implies_resource(&self) -> bool {
        self.implies_resource
    }

    /// Returns the action that creates a resource with such a policy, if each policy applies to a
    /// single resource.
    #[must_use]
    pub fn maker(&self) -> Option<&str> {
        self.maker.as_deref()
    }
}

impl Catalog {
    /// Returns the resource-based policies of a service, by the prefix of its actions in any case.
    /// `None` if the data says nothing about them, even if the service has some.
    ///
    /// ```
    /// use policy_catalog::Catalog;
    ///
    /// let keys = Catalog::built_in().resource_policies("kms").unwrap();
    /// assert_eq!(keys.quota(), Some(32_768));
    /// ```
    #[must_use]
    pub fn resource_policies(&self, prefix: &str) -> Option<&ResourcePolicies> {
        let known = &self.resource_policies;
        known.get(prefix).or_else(|| known.get(&prefix.to_ascii_lowercase()))
    }

    /// Returns the resource-based policies of all services about which the data says something.
    pub fn known_resource_policies(&self) -> impl Iterator<Item = &ResourcePolicies> {
        self.resource_policies.values()
    }
}

/// Returns the rows of the table, by their prefixes.
pub(super) fn read(table: &str) -> Table<ResourcePolicies> {
    let of_service = |wanted: &str| -> Vec<String> {
        let members = rows(table).filter(|[_, service]| *service == wanted);
        members.map(|[prefix, _]| prefix.to_owned()).collect()
    };
    let row = |row: [&str; 9]| {
        let [prefix, service, holder, quota, sids, unique, types, resource, maker] = row;
        let policies = ResourcePolicies {
            prefixes: of_service(service),
            holder: match holder {
                "role" => PolicyHolder::Role,
                "endpoint" => PolicyHolder::Endpoint,
                _ => PolicyHolder::Resource,
            },
            quota: quota.parse().ok(),
            sid_characters: sids.strip_prefix("alphanumeric").map(str::to_owned),
            unique_sids: unique == "unique",
            principal_types: types.split(',').filter_map(PrincipalType::parse).collect(),
            implies_resource: resource == "implied",
            maker: (!matches!(maker, "" | "-")).then(|| maker.to_owned()),
        };
        (prefix.to_owned(), policies)
    };
    rows(table).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_column_is_read() {
        let of = |prefix: &str| Catalog::built_in().resource_policies(prefix).unwrap();
        let function = of("Lambda");
        assert_eq!(function.holder(), PolicyHolder::Resource);
        assert_eq!(function.quota(), Some(20_480));
        assert_eq!(function.sid_characters(), Some("-_."));
        assert!(function.unique_sids() && !function.implies_resource());
        assert_eq!(function.maker(), Some("CreateFunction"));
        assert!(function.takes(PrincipalType::Aws) && !function.takes(PrincipalType::Federated));
        assert!(of("ecr").implies_resource() && of("ecr").maker().is_none());
        assert!(of("s3").takes(PrincipalType::CanonicalUser) && !of("s3").unique_sids());
        assert_eq!(of("s3").sid_characters(), None);
        assert_eq!((of("sts").holder(), of("vpce").holder()), {
            (PolicyHolder::Role, PolicyHolder::Endpoint)
        });
        assert!(of("es").has_prefix("opensearch") && !of("es").has_prefix("s3"));
        assert!(Catalog::built_in().resource_policies("ec2").is_none());
    }

    #[test]
    fn every_word_of_the_table_is_one_that_is_read() {
        let catalog = Catalog::built_in();
        for [prefix, service, holder, quota, sids, _, types, _, maker] in
            rows(policy_data::resource_policies())
        {
            let read = catalog.resource_policies(prefix).unwrap();
            assert!(read.has_prefix(prefix) && read.has_prefix(service), "{prefix}");
            assert_eq!(holder == "resource", read.holder == PolicyHolder::Resource, "{prefix}");
            assert_eq!(quota == "-", read.quota.is_none(), "{prefix}");
            assert_eq!(sids == "any", read.sid_characters.is_none(), "{prefix}");
            assert_eq!(types.split(',').count(), read.principal_types.len(), "{prefix}");
            if maker != "-" {
                let known = catalog.action(prefix, maker).unwrap();
                assert_eq!(known.spelling, maker, "{prefix}");
            }
        }
    }
}
