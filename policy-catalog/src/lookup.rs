//! Lookups in the services' tables.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use super::Catalog;
use super::entry::{ActionInfo, KeyName, ResourceType, ServiceKey};
use super::service::{Service, compare};
use policy_core::semantics::pattern::matches_in_any_casing;

/// The services' tables, each of which is parsed when it is first needed.
#[derive(Debug, Default)]
pub(super) struct Services {
    tables: &'static [(&'static str, &'static str)],
    read: Vec<OnceLock<Box<Service>>>,
    /// The index of the table that was found last: the actions in a list are mostly of one service.
    last: AtomicUsize,
    /// The indexes of the tables that contain an action name.
    with_action: OnceLock<HashMap<&'static str, Vec<usize>>>,
    /// The keys under the prefix of a service other than the one whose table contains them.
    foreign_keys: OnceLock<ForeignKeys>,
}

/// Keys that are not under the prefix of their service.
#[derive(Debug, Default)]
struct ForeignKeys {
    /// Keys without placeholders, in lower case.
    closed: HashSet<String>,
    /// Keys with placeholders, each once.
    open: Vec<KeyName>,
}

impl Services {
    fn new(tables: &'static [(&'static str, &'static str)]) -> Self {
        let read = tables.iter().map(|_| OnceLock::new()).collect();
        Self { tables, read, ..Self::default() }
    }

    fn find(&self, prefix: &str) -> Option<&Service> {
        let last = self.last.load(Relaxed);
        if self.tables.get(last).is_some_and(|(known, _)| known.eq_ignore_ascii_case(prefix)) {
            return self.at(last);
        }
        let at = self.tables.binary_search_by(|(known, _)| compare(known, prefix)).ok()?;
        self.last.store(at, Relaxed);
        self.at(at)
    }

    fn with_action(&self) -> HashMap<&'static str, Vec<usize>> {
        let mut tables: HashMap<&'static str, Vec<usize>> = HashMap::new();
        for (at, (_, text)) in self.tables.iter().enumerate() {
            for row in text.split('\n').filter_map(|row| row.strip_prefix("A\t")) {
                let name = row.split('\t').next().unwrap_or_default();
                tables.entry(name).or_default().push(at);
            }
        }
        tables
    }

    fn foreign_keys(&self) -> ForeignKeys {
        let mut found = ForeignKeys::default();
        for (prefix, text) in self.tables {
            // The keys precede all other rows.
            let rows = text.lines().skip(1).take_while(|row| row.starts_with("K\t"));
            let names = rows.map(|row| ServiceKey::of(prefix, row).name);
            for name in names.filter(|name| !name.is_of_service()) {
                if !name.is_open() {
                    found.closed.insert(name.spelling().to_ascii_lowercase());
                } else if !found.open.iter().any(|known| known.spelling() == name.spelling()) {
                    found.open.push(name);
                }
            }
        }
        found
    }

    fn at(&self, at: usize) -> Option<&Service> {
        let (prefix, text) = self.tables.get(at)?;
        Some(self.read.get(at)?.get_or_init(|| Box::new(Service::parse(prefix, text))))
    }
}

impl Catalog {
    /// Adds the tables of services, each with the service's prefix, in the format and order of the
    /// `policy-data` crate.
    #[must_use]
    pub fn with_services(mut self, tables: &'static [(&'static str, &'static str)]) -> Self {
        self.services = Services::new(tables);
        self
    }

    /// Returns whether the catalog knows services, and not only the small lists.
    #[must_use]
    pub fn has_services(&self) -> bool {
        !self.services.tables.is_empty()
    }

    /// Returns the service with a prefix, in any case.
    #[must_use]
    pub fn service(&self, prefix: &str) -> Option<&Service> {
        self.services.find(prefix)
    }

    /// Returns the action of a service, both in any case.
    ///
    /// ```
    /// # {
    /// let action = policy_catalog::Catalog::built_in().action("SQS", "sendmessage").unwrap();
    /// assert_eq!(action.to_string(), "sqs:SendMessage");
    /// # }
    /// ```
    #[must_use]
    pub fn action(&self, service: &str, name: &str) -> Option<ActionInfo> {
        self.service(service)?.action(name)
    }

    /// Returns the known actions that a policy's action matches, with the wildcards `*` and `?`.
    pub fn actions_matching<'a>(
        &'a self,
        pattern: &'a str,
    ) -> impl Iterator<Item = ActionInfo> + use<'a> {
        let (prefix, name) = match pattern.split_once(':') {
            Some(parts) => parts,
            None if pattern == "*" => ("*", "*"),
            // Without a service there is no action, and no service has an empty prefix.
            None => ("", ""),
        };
        let wild = prefix.contains(['*', '?']);
        let one = if wild { None } else { self.service(prefix) };
        let tables = if wild { self.services.tables } else { &[] };
        let many = tables
            .iter()
            .enumerate()
            .filter(move |(_, (known, _))| matches_in_any_casing(prefix, known));
        let many = many.filter_map(|(at, _)| self.services.at(at));
        let services = one.into_iter().chain(many);
        services.flat_map(move |service| service.actions_matching(name))
    }

    /// Returns the resource types of a service.
    pub fn resource_types(&self, service: &str) -> impl Iterator<Item = ResourceType> + use<'_> {
        self.service(service).into_iter().flat_map(Service::resource_types)
    }

    /// Returns the condition keys of a service, including global ones that its actions support.
    pub fn condition_keys(&self, service: &str) -> impl Iterator<Item = ServiceKey> + use<'_> {
        self.service(service).into_iter().flat_map(Service::condition_keys)
    }

    /// Returns whether some service has a condition key under the prefix of another, as
    /// `iotjobsdata` has `iot:JobId`. The first call searches all tables.
    #[must_use]
    pub fn has_foreign_key(&self, key: &str) -> bool {
        let known = self.services.foreign_keys.get_or_init(|| self.services.foreign_keys());
        known.closed.contains(&key.to_ascii_lowercase())
            || known.open.iter().any(|name| name.matches(key))
    }

    /// Returns the services whose tables contain an action name, in its case. No other table is
    /// parsed, but the first call searches all of them.
    pub(super) fn services_with(&self, action: &str) -> impl Iterator<Item = &Service> {
        let known = self.services.with_action.get_or_init(|| self.services.with_action());
        let found = known.get(action).into_iter().flatten();
        found.filter_map(|at| self.services.at(*at))
    }

    /// Returns an action in the reference data's spelling; `None` if it is unknown or has
    /// wildcards.
    #[must_use]
    pub fn action_spelling<'a>(&self, action: &'a str) -> Option<Cow<'a, str>> {
        let (service, name) = action.split_once(':')?;
        let known = self.service(service)?;
        let spelling = known.action_spelling(name)?;
        let spelled = known.prefix() == service && spelling == name;
        Some(if spelled {
            Cow::Borrowed(action)
        } else {
            Cow::Owned(format!("{}:{spelling}", known.prefix()))
        })
    }
}

#[cfg(test)]
mod tests {
    mod built_in {
        use super::super::*;
        use std::collections::BTreeSet;

        use crate::AccessLevel;

        fn action(service: &str, name: &str) -> ActionInfo {
            Catalog::built_in().action(service, name).unwrap()
        }

        fn resources(action: ActionInfo) -> Vec<(&'static str, bool)> {
            action.resource_types().map(|taken| (taken.name, taken.required)).collect()
        }

        #[test]
        fn actions_are_known() {
            let object = action("S3", "getobject");
            assert_eq!(object.to_string(), "s3:GetObject");
            assert!(object.access_levels().eq([AccessLevel::Read]));
            let taken = ["accesspointobject", "multiregionaccesspoint", "object"];
            assert_eq!(resources(object), taken.map(|name| (name, false)));
            assert!(object.condition_keys().any(|key| key.matches("s3:ExistingObjectTag/Team")));
            assert!(!object.known_only_by_name && !object.retired);

            let send = action("sqs", "SendMessage");
            assert!(send.access_levels().eq([AccessLevel::Write]));
            assert_eq!(resources(send), [("queue", true)]);

            let pass = action("iam", "PassRole");
            assert_eq!(resources(pass), [("role", true)]);
            assert!(pass.condition_keys().any(|key| key.matches("iam:passedtoservice")));

            let run = action("ec2", "RunInstances");
            assert!(resources(run).contains(&("image", true)));
            let image = run.resource_types().find(|taken| taken.name == "image").unwrap();
            assert!(image.condition_keys().any(|key| key.to_string() == "ec2:Owner"));

            assert!(Catalog::built_in().action("s3", "ListBuckets").is_none());
            assert!(Catalog::built_in().action("s4", "GetObject").is_none());
            assert!(action("budgets", "CreateBudget").known_only_by_name);
        }

        #[test]
        fn resource_types_have_arns_and_keys_have_types() {
            let catalog = Catalog::built_in();
            let arns = |service, name| -> Vec<_> {
                catalog.service(service).unwrap().resource_type(name).unwrap().arns().collect()
            };
            assert_eq!(arns("s3", "bucket"), ["arn:${Partition}:s3:::${BucketName}"]);
            assert_eq!(arns("lex", "bot alias").len(), 2);
            assert!(catalog.resource_types("SQS").map(|known| known.name).eq(["queue"]));
            assert!(catalog.resource_types("sqz").next().is_none());

            let key = catalog.service("s3").unwrap().condition_key("S3:max-keys").unwrap();
            assert_eq!((key.value_type, key.multivalued), ("Numeric", false));
            let tags = catalog.condition_keys("sqs").find(|key| key.name.matches("aws:TagKeys"));
            assert!(tags.unwrap().multivalued);
            assert_eq!(catalog.service("s3").unwrap().name(), Some("Amazon S3"));
        }

        #[test]
        fn wildcards_find_actions() {
            let count = |pattern| Catalog::built_in().actions_matching(pattern).count();
            let whole = count("sqs:*");
            assert!(whole >= 20);
            assert_eq!(count("SQS:sendmessage"), 1);
            assert_eq!(count("sq?:Send*"), 1);
            let prefixes = |pattern| -> BTreeSet<_> {
                Catalog::built_in().actions_matching(pattern).map(|action| action.service).collect()
            };
            let found = prefixes("s?s:send*");
            assert!(found.is_superset(&BTreeSet::from(["ses", "sqs"])), "{found:?}");
            assert!(found.iter().all(|prefix| prefix.len() == 3), "{found:?}");
            assert!(count("*") == count("*:*") && count("*") > 22_000);
            assert_eq!(count("SendMessage") + count("sqs:") + count("x*:"), 0);
        }

        #[test]
        fn near_names_and_spellings_are_known() {
            let catalog = Catalog::built_in();
            assert_eq!(
                catalog.nearest_actions("S3", "GetObjct", &[]).first().unwrap(),
                "s3:GetObject"
            );
            assert!(catalog.nearest_actions("s4", "GetObject", &[]).is_empty());
            assert_eq!(catalog.action_spelling("S3:getobject").as_deref(), Some("s3:GetObject"));
            let spelled = catalog.action_spelling("s3:GetObject");
            assert!(matches!(spelled, Some(Cow::Borrowed("s3:GetObject"))));
            assert_eq!(catalog.action_spelling("s3:get*"), None);
        }

        #[test]
        fn every_row_is_found_by_its_name() {
            let catalog = Catalog::built_in();
            for (prefix, _) in policy_data::services() {
                let service = catalog.service(&prefix.to_ascii_uppercase()).unwrap();
                for action in service.actions() {
                    let found = service.action(&action.spelling.to_ascii_uppercase()).unwrap();
                    assert_eq!(found.spelling, action.spelling);
                    for taken in action.resource_types() {
                        assert!(service.resource_type(taken.name).is_some(), "{action}");
                    }
                }
                for key in service.condition_keys() {
                    let found = service.condition_key(&key.name.spelling()).unwrap();
                    assert!(found.name.fixed_length() >= key.name.fixed_length(), "{key:?}");
                }
            }
        }
    }
}
