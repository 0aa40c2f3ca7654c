//! Access to the reference data: lookups in the text tables, parsed once.
//!
//! A catalog is an argument, never a global: a check without one skips everything that would need
//! it.

#![forbid(unsafe_code)]

mod arn_template;
mod condition_keys;
mod device_policies;
mod entry;
mod lookup;
mod other_names;
mod principals;
mod resource_policies;
mod resources;
mod service;
mod table;
mod void_actions;

use std::borrow::Cow;

use policy_core::model::Partition;
use policy_core::semantics::pattern;
use policy_core::suggest::nearest;
use table::Table;

pub use arn_template::ArnTemplate;
pub use arn_template::FieldFit;
pub use condition_keys::KeyFacts;
pub use condition_keys::keys_differ_by_resource;
pub use entry::{
    AccessLevel, ActionInfo, ActionResource, KeyName, ResourceType, ServiceKey, TakenTypes,
};
pub use resource_policies::{PolicyHolder, ResourcePolicies};
pub use resources::{ActionResources, ManagedPolicyStanding};
pub use service::Service;
pub use void_actions::VoidAction;

/// The tables from which a catalog is created, in the format of the `policy-data` crate.
#[derive(Clone, Copy, Debug)]
pub struct CatalogTables<'a> {
    /// `principal, status, source`.
    pub service_principals: &'a str,
    /// `name, status`.
    pub endpoint_prefixes: &'a str,
    /// `principal, reason`.
    pub regional_principals: &'a str,
    /// `partition, principal, accepted or refused, use instead`.
    pub partition_principals: &'a str,
    /// `region, partition, opt-in or default`.
    pub regions: &'a str,
    /// `prefix, page, status`.
    pub service_pages: &'a str,
    /// `prefix, status`.
    pub service_prefixes: &'a str,
    /// `prefix, status`.
    pub rcp_services: &'a str,
    /// `key, type, single or multi, status`.
    pub global_condition_keys: &'a str,
    /// `service in an ARN, prefixes of the services that have such ARNs, comma-separated`.
    pub arn_services: &'a str,
    /// `path and name, status`.
    pub managed_policies: &'a str,
    /// `prefix, service, holder, quota, Sids, unique or repeated, principal types, required or implied, making action`.
    pub resource_policies: &'a str,
    /// `service, principal, comma-separated actions, evidence, page`.
    pub unconditioned_principals: &'a str,
    /// `action, page`.
    pub unresourced_actions: &'a str,
    /// `action, actions to write instead or -, evidence, page`.
    pub void_actions: &'a str,
    /// `action or key, action or key as a word, page`.
    pub device_policies: &'a str,
    /// The date of the data.
    pub date: &'a str,
}

impl CatalogTables<'static> {
    /// Returns the tables of the `policy-data` crate.
    #[must_use]
    pub const fn built_in() -> Self {
        Self {
            service_principals: policy_data::service_principals(),
            endpoint_prefixes: policy_data::endpoint_prefixes(),
            regional_principals: policy_data::regional_principals(),
            partition_principals: policy_data::partition_principals(),
            regions: policy_data::regions(),
            service_pages: policy_data::service_pages(),
            service_prefixes: policy_data::service_prefixes(),
            global_condition_keys: policy_data::global_condition_keys(),
            arn_services: policy_data::arn_services(),
            managed_policies: policy_data::managed_policies(),
            rcp_services: policy_data::rcp_services(),
            resource_policies: policy_data::resource_policies(),
            unconditioned_principals: policy_data::unconditioned_principals(),
            unresourced_actions: policy_data::unresourced_actions(),
            void_actions: policy_data::void_actions(),
            device_policies: policy_data::device_policies(),
            date: policy_data::DATA_DATE,
        }
    }
}

/// The reference data.
#[derive(Debug)]
pub struct Catalog {
    /// The service principals, each with whether it is known only from memory.
    principals: Table<bool>,
    endpoints: Table<()>,
    regional: Table<()>,
    partition_principals: Vec<PartitionPrincipal>,
    regions: Table<KnownRegion>,
    /// The prefixes, each with whether its service is retired.
    prefixes: Table<bool>,
    /// The table of pages, which only editors need.
    pages: String,
    rcp_services: Table<()>,
    global_keys: Table<GlobalKey>,
    arn_services: Table<Vec<String>>,
    managed_policies: resources::ManagedPolicies,
    resource_policies: Table<ResourcePolicies>,
    /// The actions that guides allow for a service principal without a condition, in lower case.
    unconditioned: Table<Vec<String>>,
    /// In lower case.
    unresourced: Table<()>,
    void_actions: Table<VoidAction>,
    devices: device_policies::Devices,
    date: String,
    services: lookup::Services,
}

#[derive(Debug)]
struct PartitionPrincipal {
    partition: Partition,
    principal: String,
    accepted: bool,
    instead: Option<String>,
}

/// A Region in the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownRegion {
    /// The partition that contains it.
    pub partition: Partition,
    /// Whether an account must opt in to it.
    pub opt_in: bool,
}

/// A global condition key in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlobalKey {
    /// The key in the reference data's spelling. A tag key ends in `/${TagKey}`.
    pub spelling: String,
    /// The type of its values, as named in the service reference.
    pub value_type: String,
    /// Whether a request can have several values for it.
    pub multivalued: bool,
}

/// What is known about a service principal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrincipalStanding {
    /// IAM accepts it.
    Known,
    /// A regional form of a service that has none outside opt-in Regions, with the plain form.
    NoRegionalForm(String),
    /// A form that IAM rejects in this partition, with the replacement, if it is known.
    Refused(Option<String>),
    /// A form with the suffix of a partition in which the service has none, with the plain form.
    WrongSuffix(String),
    /// A Region that is not in the data, with the nearest names.
    UnknownRegion(Vec<String>),
    /// A name that is not a known principal but may be one: it is the name of a service, an
    /// endpoint or part of a service. It comes with the principals that may be meant by it.
    Unlisted(Vec<String>),
    /// A service that is not in the data, with the nearest principals.
    Unknown(Vec<String>),
}

impl Catalog {
    /// Returns the catalog of the `policy-data` crate.
    #[must_use]
    pub fn built_in() -> &'static Self {
        static BUILT_IN: std::sync::OnceLock<Catalog> = std::sync::OnceLock::new();
        BUILT_IN.get_or_init(|| {
            Self::new(&CatalogTables::built_in()).with_services(policy_data::services())
        })
    }

    /// Creates a catalog from other tables, without services. A line with too few fields is
    /// skipped.
    #[must_use]
    pub fn new(tables: &CatalogTables<'_>) -> Self {
        let names = |text: &str| rows(text).map(|[name]| (name.to_owned(), ())).collect();
        let region = |[name, partition, standing]: [&str; 3]| {
            let partition = Partition::parse(partition).ok()?;
            Some((name.to_owned(), KnownRegion { partition, opt_in: standing == "opt-in" }))
        };
        let form = |[partition, principal, standing, instead]: [&str; 4]| {
            Some(PartitionPrincipal {
                partition: Partition::parse(partition).ok()?,
                principal: principal.to_owned(),
                accepted: standing == "accepted",
                instead: (instead != "-").then(|| instead.to_owned()),
            })
        };
        let key = |[key, value_type, arity]: [&str; 3]| {
            let known = GlobalKey {
                spelling: key.to_owned(),
                value_type: value_type.to_owned(),
                multivalued: arity == "multi",
            };
            (key.to_ascii_lowercase(), known)
        };
        Self {
            principals: rows(tables.service_principals)
                .map(|[name, _, source]| (name.to_owned(), source == "memory"))
                .collect(),
            endpoints: names(tables.endpoint_prefixes),
            regional: names(tables.regional_principals),
            partition_principals: rows(tables.partition_principals).filter_map(form).collect(),
            regions: rows(tables.regions).filter_map(region).collect(),
            prefixes: rows(tables.service_prefixes)
                .map(|[prefix, status]| (prefix.to_owned(), status == "retired"))
                .collect(),
            pages: tables.service_pages.to_owned(),
            rcp_services: names(tables.rcp_services),
            global_keys: rows(tables.global_condition_keys).map(key).collect(),
            arn_services: rows(tables.arn_services)
                .map(|[service, prefixes]| {
                    (service.to_owned(), prefixes.split(',').map(str::to_owned).collect())
                })
                .collect(),
            managed_policies: resources::ManagedPolicies::new(tables.managed_policies),
            resource_policies: resource_policies::read(tables.resource_policies),
            unconditioned: unconditioned(tables.unconditioned_principals),
            unresourced: rows(tables.unresourced_actions)
                .map(|[action]| (action.to_ascii_lowercase(), ()))
                .collect(),
            void_actions: void_actions::read(tables.void_actions),
            devices: device_policies::read(tables.device_policies),
            date: tables.date.to_owned(),
            services: lookup::Services::default(),
        }
    }

    /// Returns the date of the data, as `YYYY-MM-DD`.
    #[must_use]
    pub fn date(&self) -> &str {
        &self.date
    }

    /// Returns the Region with a name.
    #[must_use]
    pub fn region(&self, name: &str) -> Option<KnownRegion> {
        self.regions.get(name).copied()
    }

    /// Returns the known Regions nearest to a name.
    #[must_use]
    pub fn nearest_regions(&self, name: &str) -> Vec<String> {
        owned(nearest(name, self.regions.names(), 3))
    }

    /// Returns whether a pattern matches a known Region, in the given partition if there is one.
    #[must_use]
    pub fn has_region_like(&self, pattern: &str, partition: Option<Partition>) -> bool {
        let is_of = |known: &KnownRegion| partition.is_none_or(|one| one == known.partition);
        let mut regions = self.regions.iter();
        regions.any(|(name, known)| is_of(known) && pattern::matches(pattern, name))
    }

    /// Returns the patterns of known Regions nearest to a pattern with a single wildcard, cut at
    /// its position.
    #[must_use]
    pub fn nearest_region_patterns(&self, pattern: &str) -> Vec<String> {
        let Some(head) = pattern.strip_suffix('*').filter(|head| !head.contains(['*', '?'])) else {
            return Vec::new();
        };
        let cut = self.regions.names().filter_map(|name| name.get(..head.len()));
        let near = owned(nearest(head, cut, 3));
        near.into_iter().map(|head| head + "*").collect()
    }

    /// Returns whether a service has this prefix in its actions, in any case.
    #[must_use]
    pub fn has_service_prefix(&self, prefix: &str) -> bool {
        self.prefixes.contains(prefix) || self.prefixes.contains(&prefix.to_ascii_lowercase())
    }

    /// Returns the prefixes of the services that AWS lists, in byte order.
    pub fn service_prefixes(&self) -> impl Iterator<Item = &str> {
        self.prefixes.iter().filter(|(_, retired)| !**retired).map(|(prefix, _)| prefix)
    }

    /// Returns the AWS page about the actions with a prefix: the service's own page if there is
    /// exactly one, otherwise the list of all pages.
    #[must_use]
    pub fn service_page(&self, prefix: &str) -> String {
        const ALL: &str = "reference_policies_actions-resources-contextkeys.html";
        let known = rows(&self.pages).find(|[known, _]| *known == prefix);
        let page = known.map_or(ALL, |[_, page]| page);
        format!("https://docs.aws.amazon.com/service-authorization/latest/reference/{page}")
    }

    /// Returns whether a resource control policy can have actions with this prefix, in any case.
    #[must_use]
    pub fn takes_rcps(&self, prefix: &str) -> bool {
        self.rcp_services.contains(&prefix.to_ascii_lowercase())
    }

    /// Returns the known service prefixes nearest to a word.
    #[must_use]
    pub fn nearest_service_prefixes(&self, prefix: &str) -> Vec<String> {
        if let Some(known) = other_names::service_called(prefix) {
            return vec![known.to_owned()];
        }
        owned(nearest(prefix, self.service_prefixes(), 3))
    }

    /// Returns the global condition key with a name, in any case. A tag key is found with any tag.
    #[must_use]
    pub fn global_key(&self, key: &str) -> Option<&GlobalKey> {
        let lower = key.to_ascii_lowercase();
        self.global_keys.get(&lower).or_else(|| {
            let (name, _) = lower.split_once('/')?;
            self.global_keys.get(&format!("{name}/${{tagkey}}"))
        })
    }

    /// Returns the known global condition keys nearest to a string; the part after its slash is
    /// kept.
    #[must_use]
    pub fn nearest_global_keys(&self, key: &str) -> Vec<String> {
        let known = self.global_keys.values().map(|known| known.spelling.as_str());
        match key.split_once('/') {
            Some((name, tag)) => {
                let tagged = known.filter_map(|known| known.strip_suffix("/${TagKey}"));
                nearest(name, tagged, 3).into_iter().map(|near| format!("{near}/{tag}")).collect()
            }
            None => owned(nearest(key, known.filter(|known| !known.contains('/')), 3)),
        }
    }

    /// Returns what is known about a service principal of the form `service[.region].suffix`.
    #[must_use]
    pub fn principal_standing(
        &self,
        text: &str,
        service: &str,
        region: Option<&str>,
        suffix: &str,
    ) -> PrincipalStanding {
        if let Some(form) = self.partition_form(text, service, region, suffix) {
            return if form.accepted {
                PrincipalStanding::Known
            } else {
                PrincipalStanding::Refused(form.instead.clone())
            };
        }
        let plain = format!("{service}.amazonaws.com");
        if !self.principals.contains(&plain) {
            if self.principals.contains(text) {
                return PrincipalStanding::Known;
            }
            if region.is_none()
                && let Some(unknown) = self.misspelt_region(service)
            {
                return unknown;
            }
            return self.unknown_principal(service);
        }
        if suffix != "amazonaws.com" {
            return PrincipalStanding::WrongSuffix(plain);
        }
        match region.map(|region| (region, self.region(region))) {
            None => PrincipalStanding::Known,
            Some((region, None)) => PrincipalStanding::UnknownRegion(self.nearest_regions(region)),
            Some((_, Some(known))) if known.opt_in || self.regional.contains(&plain) => {
                PrincipalStanding::Known
            }
            Some(_) => PrincipalStanding::NoRegionalForm(plain),
        }
    }

    /// Returns whether an AWS guide allows a service an action on a resource without requiring a
    /// condition in the resource's policy. The action may be in any case.
    ///
    /// ```
    /// let catalog = policy_catalog::Catalog::built_in();
    /// assert!(catalog.is_unconditioned("events.amazonaws.com", "SNS:Publish"));
    /// assert!(!catalog.is_unconditioned("events.amazonaws.com", "sqs:SendMessage"));
    /// ```
    #[must_use]
    pub fn is_unconditioned(&self, principal: &str, action: &str) -> bool {
        let known = self.unconditioned.get(principal);
        known.is_some_and(|known| known.iter().any(|own| own.eq_ignore_ascii_case(action)))
    }

    /// Returns whether an action is known to have no resource, so that only `*` allows it, from AWS
    /// pages and not only from the service tables.
    ///
    /// ```
    /// let catalog = policy_catalog::Catalog::built_in();
    /// assert!(catalog.is_about_no_resource(catalog.action("ecr", "GetAuthorizationToken").unwrap()));
    /// assert!(!catalog.is_about_no_resource(catalog.action("ecr", "BatchGetImage").unwrap()));
    /// ```
    #[must_use]
    pub fn is_about_no_resource(&self, action: ActionInfo) -> bool {
        self.unresourced.get(&action.to_string().to_ascii_lowercase()).is_some()
    }

    /// Returns the standing of a principal whose last label resembles a Region and follows a
    /// service with a regional form.
    fn misspelt_region(&self, service: &str) -> Option<PrincipalStanding> {
        let (name, label) = service.rsplit_once('.')?;
        let is_regional = self.regional.contains(&format!("{name}.amazonaws.com"));
        // `logs.eks` is more likely part of EKS.
        if !is_regional || self.is_name_of_service(label) {
            return None;
        }
        Some(PrincipalStanding::UnknownRegion(self.nearest_regions(label)))
    }

    fn partition_form(
        &self,
        text: &str,
        service: &str,
        region: Option<&str>,
        suffix: &str,
    ) -> Option<&PartitionPrincipal> {
        let template = match region {
            Some(_) => Cow::Owned(format!("{service}.{{region}}.{suffix}")),
            None => Cow::Borrowed(text),
        };
        let in_region = region.and_then(|region| self.region(region)).map(|known| known.partition);
        self.partition_principals.iter().find(|form| {
            form.principal == template
                && in_region.is_none_or(|partition| partition == form.partition)
        })
    }
}

/// Returns the actions of each principal in the table, across all services.
fn unconditioned(table: &str) -> Table<Vec<String>> {
    let mut found: std::collections::BTreeMap<String, Vec<String>> = Default::default();
    for [service, principal, actions] in rows(table) {
        let actions = actions.split(',').map(|name| format!("{service}:{name}"));
        let known = found.entry(principal.to_owned()).or_default();
        known.extend(actions.map(|action| action.to_ascii_lowercase()));
    }
    found.into_iter().collect()
}

/// Returns the rows of a table, each with its first fields; a missing field is empty.
fn rows<const FIELDS: usize>(text: &str) -> impl Iterator<Item = [&str; FIELDS]> {
    text.lines().filter(|line| !line.is_empty()).map(|line| {
        let mut fields = line.split('\t');
        std::array::from_fn(|_| fields.next().unwrap_or_default())
    })
}

fn owned(names: Vec<&str>) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(service: &str, region: Option<&str>, suffix: &str) -> PrincipalStanding {
        let text = match region {
            Some(region) => format!("{service}.{region}.{suffix}"),
            None => format!("{service}.{suffix}"),
        };
        Catalog::built_in().principal_standing(&text, service, region, suffix)
    }

    #[test]
    fn principals_are_known_in_the_forms_that_iam_takes() {
        use PrincipalStanding::*;
        let com = "amazonaws.com";
        assert_eq!(standing("redshift", None, com), Known);
        assert_eq!(standing("redshift-serverless", None, com), Known);
        assert_eq!(standing("redshift", Some("us-east-1"), com), Known);
        assert_eq!(standing("sqs", Some("af-south-1"), com), Known);
        assert!(matches!(standing("ec2", Some("us-east-1"), com), NoRegionalForm(_)));
        assert_eq!(standing("ec2", None, "amazonaws.com.cn"), Known);
        assert!(matches!(standing("eks", None, "amazonaws.com.cn"), Refused(_)));
        assert!(matches!(standing("kms", None, "amazonaws.com.cn"), WrongSuffix(_)));
        let Unknown(near) = standing("lamda", None, com) else { panic!() };
        assert_eq!(near.first().map(String::as_str), Some("lambda.amazonaws.com"));
        let UnknownRegion(near) = standing("redshift.us-est-1", None, com) else { panic!() };
        assert_eq!(near.first().map(String::as_str), Some("us-east-1"));
    }

    #[test]
    fn a_service_has_its_page_or_the_list_of_them() {
        let catalog = Catalog::built_in();
        let reference = "https://docs.aws.amazon.com/service-authorization/latest/reference/";
        assert_eq!(catalog.service_page("s3"), format!("{reference}list_s3.html"));
        for shared in ["aws-marketplace", "nothing"] {
            assert!(catalog.service_page(shared).starts_with(&format!("{reference}reference_")));
        }
        let prefixes: Vec<&str> = catalog.service_prefixes().collect();
        assert!(prefixes.contains(&"s3") && !prefixes.contains(&"sumerian"), "{prefixes:?}");
    }

    #[test]
    fn global_keys_are_found_in_any_casing_and_for_any_tag() {
        let catalog = Catalog::built_in();
        assert_eq!(catalog.condition_key_spelling("aws:sourceip").as_deref(), Some("aws:SourceIp"));
        assert_eq!(
            catalog.condition_key_spelling("aws:requesttag/Team").as_deref(),
            Some("aws:RequestTag/Team")
        );
    }
}
