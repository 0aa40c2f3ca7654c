//! The service of a resource-based policy: the named service, or the one that the policy's parts agree on.

use std::fmt;

use crate::Context;
use policy_catalog::{Catalog, ResourcePolicies};
use policy_core::model::hole::has_hole;
use policy_core::model::{ActionElement, ArnFields, PolicyKind, PrincipalType, ResourceElement};
use policy_core::suggest::did_you_mean;

/// The service of a resource-based policy, as rules see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PolicyService<'a> {
    /// The prefix of its actions, in any case, or `vpce` for a VPC endpoint policy.
    pub(crate) prefix: &'a str,
    /// Whether the caller specified the service. Otherwise the actions and ARNs agree on it, so that none
    /// of them can belong to another service; the text may also be part of a policy, or an endpoint
    /// policy.
    pub(crate) named: bool,
    catalog: Option<&'a Catalog>,
}

/// The action and resource elements of a statement.
type Elements<'a> = (Option<&'a ActionElement>, Option<&'a ResourceElement>);

impl<'a> PolicyService<'a> {
    /// Whether an ARN is the ARN of an alias in a key policy.
    pub(crate) fn is_alias_of_key(&self, arn: &ArnFields<'_>) -> bool {
        self.named && self.is("kms") && arn.service == "kms" && arn.resource.starts_with("alias/")
    }

    /// Returns the service of the policy whose statements have these actions and resources.
    pub(crate) fn of(
        kind: PolicyKind,
        context: &Context<'a>,
        statements: impl Iterator<Item = Elements<'a>>,
    ) -> Option<Self> {
        if kind != PolicyKind::Resource {
            return None;
        }
        let (prefix, named) = match context.service {
            Some(prefix) => (prefix, true),
            None => (agreed(statements, context.catalog)?, false),
        };
        Some(Self { prefix, named, catalog: context.catalog })
    }

    /// Whether nothing names the service, but an action or ARN that is filled in may do so.
    pub(crate) fn may_be_filled(
        kind: PolicyKind,
        context: &Context<'_>,
        mut statements: impl Iterator<Item = Elements<'a>>,
    ) -> bool {
        kind == PolicyKind::Resource
            && context.has_holes
            && context.service.is_none()
            && statements.any(|(action, resource)| {
                let actions = action.into_iter().flat_map(|element| &element.values);
                let resources = resource.into_iter().flat_map(|element| &element.values);
                actions.chain(resources).any(has_hole)
            })
    }

    /// Returns the reference data about the service's policies.
    fn policies(&self) -> Option<&'a ResourcePolicies> {
        self.catalog?.resource_policies(self.prefix)
    }

    /// Whether this is the service with a prefix.
    #[must_use]
    pub(crate) fn is(&self, prefix: &str) -> bool {
        self.prefix.eq_ignore_ascii_case(prefix)
    }

    /// Whether this is a VPC endpoint, which accepts the actions and resources of any service.
    #[must_use]
    pub(crate) fn is_endpoint(&self) -> bool {
        self.is("vpce")
    }

    /// Whether a prefix belongs to the same service.
    #[must_use]
    pub(crate) fn has_prefix(&self, prefix: &str) -> bool {
        are_related(self.prefix, prefix, self.catalog)
    }

    /// Whether its policies can have actions with a prefix, as far as is known.
    #[must_use]
    pub(crate) fn takes_actions_of(&self, prefix: &str) -> bool {
        self.catalog.is_none() || self.is_endpoint() || self.has_prefix(prefix)
    }

    /// Whether its policies can have ARNs of a service, as far as is known: those with its own prefixes,
    /// and those of its resource types.
    #[must_use]
    pub(crate) fn takes_arns_of(&self, service: &str) -> bool {
        if self.takes_actions_of(service) {
            return true;
        }
        let Some(catalog) = self.catalog.filter(|catalog| catalog.has_services()) else {
            return false;
        };
        let relatives = self.policies().into_iter().flat_map(ResourcePolicies::prefixes);
        let mut types = relatives.chain([self.prefix]).flat_map(|it| catalog.resource_types(it));
        types.any(|resource| {
            resource.arns().filter_map(|arn| arn.split(':').nth(2)).any(|of_arn| {
                // AWS Backup recovery points have the ARN of whatever was backed up.
                of_arn.contains("${") || of_arn.eq_ignore_ascii_case(service)
            })
        })
    }

    /// Whether its policies can name principals of a type, as far as is known.
    #[must_use]
    pub(crate) fn takes_principals(&self, principal_type: PrincipalType) -> bool {
        match self.policies() {
            Some(policies) => policies.takes(principal_type),
            None => {
                self.catalog.is_none()
                    || matches!(principal_type, PrincipalType::Aws | PrincipalType::Service)
            }
        }
    }

    /// Returns the characters that a Sid in its policies can have besides letters and digits, or `None` if it
    /// can have any, as far as is known.
    #[must_use]
    pub(crate) fn sid_characters(&self) -> Option<&'a str> {
        self.policies()?.sid_characters()
    }

    /// Whether it rejects a policy in which a Sid appears twice.
    #[must_use]
    pub(crate) fn has_unique_sids(&self) -> bool {
        self.policies().is_some_and(ResourcePolicies::unique_sids)
    }

    /// Returns how many characters its policies can have, if that is known.
    #[must_use]
    pub(crate) fn quota(&self) -> Option<usize> {
        self.policies()?.quota()
    }

    /// Whether the statements of its policies can omit the resource.
    #[must_use]
    pub(crate) fn implies_resource(&self) -> bool {
        self.policies().is_some_and(ResourcePolicies::implies_resource)
    }

    /// Returns the action that creates the resource with the policy, if each policy is about one resource.
    #[must_use]
    pub(crate) fn maker(&self) -> Option<&'a str> {
        self.policies()?.maker()
    }
}

/// Checks the name of a service, as an option, an attribute or a macro argument specifies it.
///
/// ```
/// use policy_lint::check_service;
///
/// assert_eq!(check_service("s3"), Ok(()));
/// let error = check_service("dynamo-db").unwrap_err();
/// assert_eq!(error.to_string(), "no service has the prefix `dynamo-db`; did you mean `dynamodb`?");
/// assert_eq!(error.hint(), "did you mean `dynamodb`?");
/// ```
///
/// # Errors
///
/// Returns an error if no service has the name as the prefix of its actions. The error says what to write
/// instead.
pub fn check_service(name: &str) -> Result<(), UnknownServiceError> {
    let form = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let formed = !name.is_empty() && name.bytes().all(form);
    let known = |catalog: &Catalog| catalog.has_service_prefix(name);
    let catalog = Context::default().catalog;
    if formed && catalog.is_none_or(known) {
        return Ok(());
    }
    let near = catalog.filter(|_| !name.is_empty()).map(|it| it.nearest_service_prefixes(name));
    let near = near.unwrap_or_default();
    let near: Vec<&str> = near.iter().map(String::as_str).collect();
    let hint = match did_you_mean(&near) {
        hint if hint.is_empty() => {
            "expected the prefix of a service's actions, such as `s3` or `kms`, or `vpce`"
                .to_owned()
        }
        hint => hint,
    };
    Err(UnknownServiceError { name: name.to_owned(), hint })
}

/// A name that is not the prefix of any service's actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownServiceError {
    name: String,
    hint: String,
}

impl UnknownServiceError {
    /// Returns what is wrong, without what to write instead.
    #[must_use]
    pub fn message(&self) -> String {
        format!("no service has the prefix `{}`", self.name)
    }

    /// Returns what to write instead.
    #[must_use]
    pub fn hint(&self) -> &str {
        &self.hint
    }
}

impl fmt::Display for UnknownServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.message(), self.hint)
    }
}

impl std::error::Error for UnknownServiceError {}

fn are_related(one: &str, other: &str, catalog: Option<&Catalog>) -> bool {
    let has_other = |known: &ResourcePolicies| known.has_prefix(other);
    one.eq_ignore_ascii_case(other)
        || catalog.and_then(|it| it.resource_policies(one)).is_some_and(has_other)
}

/// Returns the service of all actions and ARNs. `*` is ignored; a wildcard or a hole in a prefix could be any
/// service.
fn agreed<'a>(
    statements: impl Iterator<Item = Elements<'a>>,
    catalog: Option<&Catalog>,
) -> Option<&'a str> {
    let mut found = None;
    for (action, resource) in statements {
        let actions = action.into_iter().flat_map(|element| &element.values);
        let actions = actions.filter(|text| *text != "*").map(|text| text.split(':').next());
        let resources = resource.into_iter().flat_map(|element| &element.values);
        let arns = resources.filter_map(|text| ArnFields::split(text).ok());
        let arns = arns.map(|fields| Some(fields.service)).filter(|it| *it != Some(""));
        for name in actions.chain(arns) {
            let name = name.filter(|name| !name.contains(['*', '?', '$']) && !has_hole(name))?;
            match found {
                None => found = Some(name),
                Some(first) if are_related(first, name, catalog) => {}
                Some(_) => return None,
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PolicyFacts;
    use policy_core::document::read_json;
    use policy_core::lower::lower;

    fn service_of(statements: &str) -> Option<(String, bool)> {
        service_in(&Context::default(), PolicyKind::Resource, statements)
    }

    fn service_in(
        context: &Context<'_>,
        kind: PolicyKind,
        statements: &str,
    ) -> Option<(String, bool)> {
        let text = format!(r#"{{"Statement": [{statements}]}}"#);
        let document = read_json(&text).unwrap();
        let lowered = lower(&document, false);
        assert!(!lowered.statements().is_empty(), "{text}");
        let service = PolicyFacts::of_drafts(&lowered, kind, context).service;
        service.map(|it| (it.prefix.to_owned(), it.named))
    }

    #[test]
    fn actions_and_arns_agree_or_there_is_none() {
        let agreed = |name: &str| Some((name.to_owned(), false));
        for (statement, wanted) in [
            (r#"{"Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#, agreed("s3")),
            (r#"{"Action": ["S3:GetObject", "s3:Put*"], "Resource": "*"}"#, agreed("S3")),
            (
                r#"{"Action": "*", "Resource": "arn:aws:sqs:us-east-1:111122223333:q"}"#,
                agreed("sqs"),
            ),
            (r#"{"NotAction": "sns:Publish", "Resource": "*"}"#, agreed("sns")),
            (
                r#"{"Action": "vpc-lattice-svcs:Invoke", "Resource": "arn:aws:vpc-lattice:us-east-1:111122223333:service/s"}"#,
                agreed("vpc-lattice-svcs"),
            ),
            (r#"{"Action": ["s3:GetObject", "sqs:SendMessage"], "Resource": "*"}"#, None),
            (
                r#"{"Action": "s3:GetObject", "Resource": "arn:aws:sqs:us-east-1:111122223333:q"}"#,
                None,
            ),
            (r#"{"Action": "s*:GetObject", "Resource": "arn:aws:s3:::b"}"#, None),
            (r#"{"Action": "*", "Resource": "*"}"#, None),
            ("{\"Action\": \"\u{F0000}:Get\", \"Resource\": \"*\"}", None),
        ] {
            assert_eq!(service_of(statement), wanted, "{statement}");
        }
        let two = r#"{"Action": "kms:*", "Resource": "*"}, {"Action": "s3:*", "Resource": "*"}"#;
        assert_eq!(service_of(two), None);
    }

    #[test]
    fn without_data_nothing_is_foreign() {
        let service = PolicyService { prefix: "s3", named: true, catalog: None };
        assert!(service.takes_actions_of("sqs") && service.takes_arns_of("sqs"));
        assert!(service.takes_principals(PrincipalType::Federated) && !service.has_prefix("sqs"));
    }

    #[test]
    fn a_named_service_counts_in_a_resource_policy_only() {
        let context = Context { service: Some("kms"), ..Context::default() };
        let statement = r#"{"Action": "s3:GetObject", "Resource": "*"}"#;
        let named = Some(("kms".to_owned(), true));
        assert_eq!(service_in(&context, PolicyKind::Resource, statement), named);
        assert_eq!(service_in(&context, PolicyKind::Identity, statement), None);
    }

    #[test]
    fn families_and_endpoints_take_more_than_one_name() {
        let service =
            |prefix| PolicyService { prefix, named: true, catalog: Context::default().catalog };
        for (prefix, other, takes) in [
            ("s3", "s3", true),
            ("s3", "S3-Object-Lambda", true),
            ("apigateway", "execute-api", true),
            ("kafka", "kafka-cluster", true),
            ("vpce", "anything", true),
            ("s3", "sqs", false),
            ("ecr", "ecr-public", false),
        ] {
            assert_eq!(service(prefix).takes_actions_of(other), takes, "{prefix} {other}");
        }
    }

    #[test]
    fn the_data_says_which_arns_belong_to_a_service() {
        let catalog = Context::default().catalog;
        for (prefix, arn, takes) in [
            ("s3", "s3", true),
            ("backup", "ec2", true),
            ("es", "opensearch", true),
            ("kafka-cluster", "kafka", true),
            ("s3", "sqs", false),
            ("kms", "s3", false),
        ] {
            let service = PolicyService { prefix, named: true, catalog };
            assert_eq!(service.takes_arns_of(arn), takes, "{prefix} {arn}");
        }
    }

    #[test]
    fn a_name_that_is_none_gets_a_hint() {
        for name in ["s3", "kms", "vpce", "execute-api"] {
            assert_eq!(check_service(name), Ok(()));
        }
        assert_eq!(check_service("S3").unwrap_err().hint(), "did you mean `s3`?");
        assert_eq!(
            check_service("secretmanager").unwrap_err().hint(),
            "did you mean `secretsmanager`?"
        );
        for name in ["", "no such service", "!!!!!"] {
            let error = check_service(name).unwrap_err();
            assert!(error.hint().starts_with("expected the prefix"), "{name}");
        }
    }
}
