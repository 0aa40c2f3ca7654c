//! What the data says about ARNs: which services they belong to, and which actions accept them.

use std::sync::OnceLock;

use super::entry::{ActionInfo, ActionResource};
use super::{ArnTemplate, Catalog};
use policy_core::model::ArnFields;
use policy_core::semantics::pattern;
use policy_core::sort::{sort, sort_by};

impl Catalog {
    /// Returns whether there are ARNs with this service, in lower case, in their third field.
    #[must_use]
    pub fn has_arn_service(&self, service: &str) -> bool {
        self.arn_services.contains(service) || self.prefixes.contains(service)
    }

    /// Returns the ARN services nearest to a word.
    #[must_use]
    pub fn nearest_arn_services(&self, service: &str) -> Vec<String> {
        let known = self.arn_services.names();
        super::owned(policy_core::suggest::nearest(service, known, 3))
    }

    /// Returns the templates of all resource types whose ARNs have the service in their third
    /// field.
    pub fn arn_templates(&self, service: &str) -> impl Iterator<Item = ArnTemplate> {
        let owners = self.arn_services.get(service).into_iter().flatten();
        let services = owners.filter_map(|prefix| self.service(prefix));
        services.flat_map(move |owner| {
            // If the service is a placeholder, the ARNs are those of anything that another service
            // backs up.
            let is_own = service == owner.prefix();
            let templates = owner.arn_templates().iter().flatten().copied();
            templates.filter(move |template| {
                template.names_service(service) || (is_own && template.has_service(service))
            })
        })
    }

    /// Returns the templates of the resources of one type that an action accepts.
    #[must_use]
    pub fn templates_of(&self, action: ActionInfo, taken: &ActionResource) -> &[ArnTemplate] {
        self.service(action.service).map_or(&[], |owner| owner.arn_templates_of(taken.name))
    }

    /// Returns the resources that an action can apply to.
    ///
    /// An action known only by its name can apply to any. One without resource types applies to
    /// `*`. Each is assumed to apply to an ARN that covers all resources of its service: IAM
    /// compares `iam:ListRoles` with an IAM ARN, which the reference data does not say. Each is
    /// assumed to apply to the resource types of its service that no action lists, because some
    /// action does.
    ///
    /// ```
    /// # {
    /// use policy_catalog::Catalog;
    /// use policy_core::model::ArnFields;
    ///
    /// let catalog = Catalog::built_in();
    /// let get = catalog.resources_of(catalog.action("s3", "GetObject").unwrap());
    /// assert!(get.overlap(&ArnFields::split("arn:aws:s3:::my-bucket/*").unwrap()));
    /// assert!(!get.overlap(&ArnFields::split("arn:aws:s3:::my-bucket").unwrap()));
    /// # }
    /// ```
    #[must_use]
    pub fn resources_of(&self, action: ActionInfo) -> ActionResources {
        let mut templates = Vec::new();
        if let Some(owner) = self.service(action.service) {
            let types = action.resource_types();
            templates.extend(types.flat_map(|taken| owner.arn_templates_of(taken.name)));
            templates.extend(owner.unlisted_templates());
        }
        ActionResources {
            service: action.service,
            are_unknown: action.known_only_by_name,
            templates,
        }
    }
}

/// The resources that an action can apply to, returned by [`Catalog::resources_of`].
#[derive(Clone, Debug)]
pub struct ActionResources {
    service: &'static str,
    are_unknown: bool,
    templates: Vec<ArnTemplate>,
}

impl ActionResources {
    /// Returns whether some resource that the pattern matches is among them.
    #[must_use]
    pub fn overlap(&self, arn: &ArnFields<'_>) -> bool {
        let covers_all = || {
            let mut bytes = arn.resource.bytes();
            bytes.next() == Some(b'*') && bytes.all(|byte| b"*/:".contains(&byte))
        };
        self.are_unknown
            || (arn.service == self.service && covers_all())
            || self.templates.iter().any(|template| template.overlaps(arn))
    }
}

/// The AWS managed policies, in two orders.
#[derive(Debug, Default)]
pub(super) struct ManagedPolicies {
    table: String,
    index: OnceLock<ManagedIndex>,
}

#[derive(Debug)]
struct ManagedIndex {
    /// Each path with its name, in byte order.
    paths: Vec<String>,
    /// The same, by the names alone.
    names: Vec<String>,
}

/// What is known about the path and name of an AWS managed policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManagedPolicyStanding {
    /// There is one, or the pattern matches some.
    Known,
    /// There is one with the name under another path, which is given with the name.
    WrongPath(String),
    /// There is none.
    Unknown,
}

impl ManagedPolicies {
    pub(super) fn new(table: &str) -> Self {
        Self { table: table.to_owned(), index: OnceLock::new() }
    }

    fn index(&self) -> &ManagedIndex {
        self.index.get_or_init(|| {
            let paths = self.table.lines().filter_map(|line| line.split('\t').next());
            let mut paths: Vec<String> = paths.map(str::to_owned).collect();
            sort(&mut paths);
            let mut names = paths.clone();
            sort_by(&mut names, |one, other| base(one).cmp(base(other)));
            ManagedIndex { paths, names }
        })
    }
}

impl ManagedIndex {
    fn has(&self, path: &str) -> bool {
        self.paths.binary_search_by(|known| known.as_str().cmp(path)).is_ok()
    }

    /// Returns whether a pattern matches some; only those that begin like the pattern are compared.
    fn has_match(&self, pattern: &str) -> bool {
        let head = pattern.split(['*', '?']).next().unwrap_or_default();
        let start = self.paths.partition_point(|known| known.as_str() < head);
        let after = self.paths.iter().skip(start);
        after
            .take_while(|known| known.starts_with(head))
            .any(|known| pattern::matches(pattern, known))
    }

    /// Returns the first path that ends with the name.
    fn with_name(&self, name: &str) -> Option<&str> {
        let at = self.names.partition_point(|known| base(known) < name);
        self.names.get(at).map(String::as_str).filter(|known| base(known) == name)
    }
}

/// Returns the name at the end of a path.
fn base(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

impl Catalog {
    /// Returns what is known about an AWS managed policy, given as the part after `policy/` in its
    /// ARN.
    #[must_use]
    pub fn managed_policy(&self, path: &str) -> ManagedPolicyStanding {
        let index = self.managed_policies.index();
        let is_pattern = path.contains(['*', '?']);
        if if is_pattern { index.has_match(path) } else { index.has(path) } {
            return ManagedPolicyStanding::Known;
        }
        let name = base(path);
        if let Some(right) = index.with_name(name) {
            return ManagedPolicyStanding::WrongPath(right.to_owned());
        }
        ManagedPolicyStanding::Unknown
    }

    /// Returns whether AWS has a managed policy with that name and path, in any case.
    #[must_use]
    pub fn has_managed_policy_in_any_casing(&self, path: &str) -> bool {
        let mut names = self.managed_policies.index().names.iter();
        names.any(|known| known.eq_ignore_ascii_case(path))
    }

    /// Returns the AWS managed policies with the nearest names, with their paths.
    #[must_use]
    pub fn nearest_managed_policies(&self, path: &str) -> Vec<String> {
        let index = self.managed_policies.index();
        let bases = index.names.iter().map(|known| base(known));
        let near = policy_core::suggest::nearest(base(path), bases, 3).into_iter();
        near.filter_map(|near| index.with_name(near)).map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(action: &str, arn: &str) -> bool {
        let catalog = Catalog::built_in();
        let arn = ArnFields::split(arn).ok();
        let action = catalog.actions_matching(action).next();
        action.zip(arn).is_some_and(|(action, arn)| catalog.resources_of(action).overlap(&arn))
    }

    #[test]
    fn actions_take_the_arns_of_their_resource_types() {
        assert!(takes("sts:AssumeRole", "arn:aws:iam::123456789012:role/team/x"));
        assert!(takes("redshift-data:ExecuteStatement", "arn:aws:redshift:*:*:cluster:c"));
        assert!(takes("kafka-cluster:Connect", "arn:aws:kafka:*:*:cluster/c/*"));
        assert!(!takes("sqs:SendMessage", "arn:aws:sns:us-east-1:123456789012:t"));
        // The data lists no actions for the second version of API Gateway.
        assert!(takes("apigateway:POST", "arn:aws:apigateway:us-east-1::/apis"));
        let organizations =
            "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess";
        assert!(takes("organizations:DescribePolicy", organizations));
        let point = "arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap";
        assert!(takes("s3:ListBucket", point));
        assert!(takes("s3:GetObject", &format!("{point}/object/*")));
        assert!(!takes("s3:ListAllMyBuckets", "arn:aws:s3:::b"));
        assert!(takes("s3:ListAllMyBuckets", "arn:aws:s3:::*"));
        assert!(!takes("s3:ListAllMyBuckets", "arn:aws:sqs:*:*:*"));
        // An action known only by its name may accept any.
        assert!(takes("budgets:CreateBudget", "arn:aws:s3:::b"));
    }

    #[test]
    fn templates_are_found_by_the_service_in_the_arn() {
        let catalog = Catalog::built_in();
        assert!(catalog.arn_templates("kafka").count() > 2);
        assert!(
            catalog
                .arn_templates("sqs")
                .map(ArnTemplate::as_str)
                .eq(["arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"])
        );
        assert!(
            catalog.has_arn_service("elasticloadbalancing") && catalog.has_arn_service("pricing")
        );
        assert!(!catalog.has_arn_service("dyanmodb"));
        assert_eq!(catalog.nearest_arn_services("dyanmodb"), ["dynamodb"]);
    }

    #[test]
    fn managed_policies_are_known_with_their_path() {
        use ManagedPolicyStanding::*;
        let standing = |path| Catalog::built_in().managed_policy(path);
        assert_eq!(standing("AdministratorAccess"), Known);
        assert_eq!(standing("service-role/AmazonEC2RoleforSSM"), Known);
        assert_eq!(standing("service-role/Amazon*"), Known);
        let right = "service-role/AmazonEC2RoleforSSM";
        assert_eq!(standing("AmazonEC2RoleforSSM"), WrongPath(right.to_owned()));
        assert_eq!(standing("AdminstratorAccess"), Unknown);
        let near = Catalog::built_in().nearest_managed_policies("AdminstratorAccess");
        assert_eq!(near.first().map(String::as_str), Some("AdministratorAccess"));
        assert!(matches!(standing("NoSuchPolicy*"), Unknown));
    }
}
