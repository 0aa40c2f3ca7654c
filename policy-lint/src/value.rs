//! A value by itself, checked as it would be in the policy element that it is meant for.

use std::borrow::Cow;

use crate::check::check;
use crate::{Context, Finding, Level};
use policy_catalog::Catalog;
use policy_core::document::{Document, Member, Node, Places, Span, Value};
use policy_core::finding::{of_value_alone, quoted};
use policy_core::model::hole::is_hole;
use policy_core::model::{Family, PolicyKind};
use policy_core::path::{Part, Path};
use policy_core::semantics::condition::is_readable;

/// The kind of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ValueKind {
    /// An ARN: a resource, or a principal that is not a resource, such as a role session.
    Arn,
    /// A pattern of ARNs: a resource.
    ArnPattern,
    /// The ARN of a role, as the principal of a trust policy.
    RoleArn,
    /// An account ID: a principal.
    AccountId,
    /// A Region: a value of `aws:RequestedRegion`.
    Region,
    /// A service principal.
    ServicePrincipal,
    /// An external ID: a value of `sts:ExternalId`.
    ExternalId,
}

/// Returns the findings that the value would have in its place in a policy. The findings are at the root, as
/// if the value were the whole document.
///
/// ```
/// use policy_lint::Context;
/// use policy_lint::value::{ValueKind, check_value};
///
/// let found = |kind, text| {
///     let findings = check_value(kind, text, &Context::default());
///     findings.iter().map(|it| it.rule().name).collect::<Vec<_>>()
/// };
/// assert!(found(ValueKind::Arn, "arn:aws:iam::123456789012:role/R").is_empty());
/// assert_eq!(
///     found(ValueKind::Arn, "arn:aws:iam:us-east-1:123456789012:role/R"),
///     ["impossible-arn"],
/// );
/// assert_eq!(found(ValueKind::Region, "us-est-1"), ["invalid-region-value"]);
/// ```
#[must_use]
pub fn check_value(kind: ValueKind, text: &str, context: &Context<'_>) -> Vec<Finding> {
    let mut judged = kind.stands().iter().map(|stand| stand.judge(text, context));
    let first = judged.next().unwrap_or_default();
    // A string that is not an ARN at all is not one in the other place either.
    if !has_error(&first) || !text.starts_with("arn:") {
        return first;
    }
    judged.find(|findings| !has_error(findings)).unwrap_or(first)
}

/// Returns the findings that an action, or a pattern of actions, would have in a policy, like
/// [`check_value`].
///
/// ```
/// use policy_lint::Context;
/// use policy_lint::value::check_action;
///
/// let findings = check_action("s3:GetObjct", &Context::default());
/// assert_eq!(findings[0].message(), "unknown action `s3:GetObjct`");
/// ```
#[must_use]
pub fn check_action(text: &str, context: &Context<'_>) -> Vec<Finding> {
    Stand::Action.judge(text, context)
}

/// Returns the findings that a condition on the key would have in a policy, which show whether the key
/// exists. Only errors count.
///
/// ```
/// use policy_lint::Context;
/// use policy_lint::value::check_key_of_request;
///
/// let found = |key| {
///     let findings = check_key_of_request(key, &Context::default());
///     findings.iter().map(|it| it.message().to_owned()).collect::<Vec<_>>()
/// };
/// assert!(found("aws:SecureTransport").is_empty() && found("s3:prefix").is_empty());
/// assert_eq!(found("s3:perfix"), ["`s3:perfix` is not a condition key of `s3`"]);
/// ```
#[must_use]
pub fn check_key_of_request(key: &str, context: &Context<'_>) -> Vec<Finding> {
    let condition = object_of("Null", object_of(key, string("false")));
    let statement = object([
        ("Effect", string("Deny")),
        ("Action", string("*")),
        ("Resource", string("*")),
        ("Condition", condition),
    ]);
    let path = Path::root().key("Statement").key("Condition").key("Null").key(key.to_owned());
    let [found] = judge(PolicyKind::Identity, statement, &[(path, Part::Key)], context);
    errors(found)
}

/// Returns why a request cannot have this value for a condition key, with what to write instead; `None` if
/// it can, or if the key's type is not known.
///
/// ```
/// use policy_catalog::Catalog;
/// use policy_lint::value::misfit;
///
/// let (message, help) = misfit("aws:SecureTransport", "no", Some(Catalog::built_in())).unwrap();
/// assert_eq!(message, "`no` is not a value of `aws:SecureTransport`, which is a boolean");
/// assert_eq!(help, "write `true` or `false`");
/// assert!(misfit("aws:SourceIp", "203.0.113.7", Some(Catalog::built_in())).is_none());
/// ```
#[must_use]
pub fn misfit(key: &str, text: &str, catalog: Option<&Catalog>) -> Option<(String, String)> {
    let known = catalog.and_then(|catalog| catalog.key_facts(key))?;
    if known.open || text.contains(is_hole) || text.contains("${") {
        return None;
    }
    let (family, what, write) = match known.value_type {
        "Bool" => (Family::Bool, "a boolean", "`true` or `false`"),
        "Date" | "DateOrNumeric" => {
            (Family::Date, "a date", "a date such as `2026-01-01T00:00:00Z`")
        }
        "IPAddress" => (Family::IpAddress, "an address", "an address such as `203.0.113.7`"),
        "Numeric" => (Family::Numeric, "a number", "a number"),
        _ => return None,
    };
    if is_readable(family, text) {
        return None;
    }
    let message =
        format!("`{}` is not a value of `{}`, which is {what}", quoted(text), quoted(key));
    Some((message, format!("write {write}")))
}

/// Returns the findings that the action and the resource would have together in a policy, which show whether
/// a request for the action can name the resource. For the resource, only errors count.
///
/// ```
/// use policy_lint::Context;
/// use policy_lint::value::check_action_on;
///
/// let found = |action, resource| {
///     let [of_action, of_resource] = check_action_on(action, resource, &Context::default());
///     let names = of_action.into_iter().chain(of_resource).map(|it| it.rule().name);
///     names.collect::<Vec<_>>()
/// };
/// assert!(found("s3:GetObject", "arn:aws:s3:::reports/a").is_empty());
/// assert_eq!(found("s3:GetObject", "arn:aws:s3:::reports"), ["mismatched-resource"]);
/// assert_eq!(found("s3:GetObjct", "*"), ["unknown-action"]);
/// ```
#[must_use]
pub fn check_action_on(action: &str, resource: &str, context: &Context<'_>) -> [Vec<Finding>; 2] {
    let statement = object([
        ("Effect", string("Deny")),
        ("Action", string(action)),
        ("Resource", string(resource)),
    ]);
    let path = |name: &'static str| (Path::root().key("Statement").key(name), Part::Value);
    let places = [path("Action"), path("Resource")];
    let [of_action, of_resource] = judge(PolicyKind::Identity, statement, &places, context);
    [of_action, errors(of_resource)]
}

fn errors(findings: Vec<Finding>) -> Vec<Finding> {
    findings.into_iter().filter(|finding| finding.level() == Level::Error).collect()
}

/// Whether requests for an action name a resource, according to the reference data.
///
/// ```
/// use policy_lint::Context;
/// use policy_lint::value::names_a_resource;
///
/// assert!(names_a_resource("s3:GetObject", &Context::default()));
/// assert!(!names_a_resource("s3:ListAllMyBuckets", &Context::default()));
/// ```
#[must_use]
pub fn names_a_resource(action: &str, context: &Context<'_>) -> bool {
    let Some((service, name)) = action.split_once(':') else { return false };
    let info = context.catalog.and_then(|catalog| catalog.action(service, name));
    info.is_some_and(|info| !info.known_only_by_name && info.resource_types().next().is_some())
}

fn has_error(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.level() == Level::Error)
}

impl ValueKind {
    /// Returns the places where a policy has such a value. The value is right if one of them accepts it.
    const fn stands(self) -> &'static [Stand] {
        match self {
            Self::Arn => &[Stand::Resource, Stand::Principal],
            Self::ArnPattern => &[Stand::Resource],
            Self::RoleArn => &[Stand::Trusted],
            Self::AccountId => &[Stand::Principal],
            Self::Region => &[Stand::Region],
            Self::ServicePrincipal => &[Stand::Service],
            Self::ExternalId => &[Stand::ExternalId],
        }
    }
}

/// A place in a policy whose other parts do not cause findings about the value.
#[derive(Clone, Copy)]
enum Stand {
    Resource,
    Principal,
    Trusted,
    Service,
    Region,
    ExternalId,
    Action,
}

impl Stand {
    const fn kind(self) -> PolicyKind {
        match self {
            Self::Resource | Self::Region | Self::Action => PolicyKind::Identity,
            // Origin access identities read only from buckets.
            Self::Principal => PolicyKind::Resource,
            Self::Trusted | Self::Service | Self::ExternalId => PolicyKind::Trust,
        }
    }

    /// Returns the elements of a statement, and the names under which the value is.
    const fn elements(self) -> (&'static [(&'static str, &'static str)], &'static [&'static str]) {
        const DENY_ALL: (&str, &str) = ("Effect", "Deny");
        match self {
            Self::Resource => (&[DENY_ALL, ("Action", "*")], &["Resource"]),
            Self::Principal => (
                &[("Effect", "Allow"), ("Action", "s3:GetObject"), ("Resource", "*")],
                &["Principal", "AWS"],
            ),
            Self::Trusted => {
                (&[("Effect", "Allow"), ("Action", "sts:AssumeRole")], &["Principal", "AWS"])
            }
            // What else a service needs depends on what it is allowed.
            Self::Service => (&[DENY_ALL, ("Action", "sts:AssumeRole")], &["Principal", "Service"]),
            Self::Region => (
                &[DENY_ALL, ("Action", "*"), ("Resource", "*")],
                &["Condition", "StringEquals", "aws:RequestedRegion"],
            ),
            Self::ExternalId => (
                &[("Effect", "Allow"), ("Action", "sts:AssumeRole"), ("Principal", "*")],
                &["Condition", "StringEquals", "sts:ExternalId"],
            ),
            Self::Action => (&[DENY_ALL, ("Resource", "*")], &["Action"]),
        }
    }

    /// Returns the findings at the value in a policy that has it in this place.
    fn judge(self, text: &str, context: &Context<'_>) -> Vec<Finding> {
        let (elements, names) = self.elements();
        let value = names.iter().rev().fold(string(text), |value, name| object([(*name, value)]));
        let others = elements.iter().map(|(name, text)| (*name, string(text)));
        let mut statement = object(others);
        if let (Value::Object(members), Value::Object(last)) = (&mut statement.value, value.value) {
            members.extend(last);
        }
        let path = names.iter().fold(Path::root().key("Statement"), |path, name| path.key(*name));
        let [found] = judge(self.kind(), statement, &[(path, Part::Value)], context);
        found
    }
}

/// Returns the findings at each of some places in a policy with one statement. Findings that a condition
/// could answer do not concern the value itself and are left out.
fn judge<const N: usize>(
    kind: PolicyKind,
    statement: Node<'_>,
    wanted: &[(Path, Part); N],
    context: &Context<'_>,
) -> [Vec<Finding>; N] {
    let document =
        Document::new(object([("Version", string("2012-10-17")), ("Statement", statement)]));
    let context = Context { service: None, is_sent_as_written: false, ..*context };
    let places = Places::of(&document);
    let findings = check(&document, kind, &context).findings;
    wanted.each_ref().map(|(path, part)| {
        let is_of_place = |finding: &&Finding| {
            let place = finding.place();
            place.part == *part
                && places.resolve(&place.path) == *path
                && !finding.rule().asks_for_condition
        };
        findings.iter().filter(is_of_place).cloned().map(of_value_alone).collect()
    })
}

fn string(text: &str) -> Node<'_> {
    Node { span: Span::default(), value: Value::String(Cow::Borrowed(text)) }
}

fn object_of<'a>(name: &'a str, value: Node<'a>) -> Node<'a> {
    let member = Member { key: Cow::Borrowed(name), key_span: Span::default(), value };
    Node { span: Span::default(), value: Value::Object(vec![member]) }
}

fn object<'a>(members: impl IntoIterator<Item = (&'static str, Node<'a>)>) -> Node<'a> {
    let member =
        |(key, value)| Member { key: Cow::Borrowed(key), key_span: Span::default(), value };
    let members = members.into_iter().map(member).collect();
    Node { span: Span::default(), value: Value::Object(members) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use crate::test_support::project;
    use policy_catalog::Catalog;
    use policy_core::model::{Action, Partition};

    fn found(kind: ValueKind, text: &str, context: &Context<'_>) -> Vec<(&'static str, Level)> {
        let findings = check_value(kind, text, context);
        findings.iter().map(|it| (it.rule().name, it.level())).collect()
    }

    /// Returns a table of the reference data, as it is checked in.
    fn table(name: &str) -> String {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../policy-data/data");
        std::fs::read_to_string(format!("{folder}/{name}")).unwrap()
    }

    #[test]
    fn all_that_the_data_knows_is_taken_without_a_word() {
        let context = Context::default();
        let (mut services, mut regions) = (0, 0);
        for line in table("service_principals.tsv").lines() {
            let name = line.split('\t').next().unwrap();
            services += 1;
            assert_eq!(found(ValueKind::ServicePrincipal, name, &context), [], "{name}");
        }
        for line in table("regions.tsv").lines() {
            let name = line.split('\t').next().unwrap();
            regions += 1;
            assert_eq!(found(ValueKind::Region, name, &context), [], "{name}");
        }
        assert!(services > 200 && regions > 30, "{services} {regions}");
        for text in ["123456789012", "000000000000"] {
            assert_eq!(found(ValueKind::AccountId, text, &context), []);
        }
        for text in ["customer-42", "123456789012", "111122223333"] {
            assert_eq!(found(ValueKind::ExternalId, text, &context), [], "{text}");
        }
    }

    #[test]
    fn an_action_is_one_that_the_data_knows() {
        let of_action = |text: &str| {
            let findings = check_action(text, &Context::default());
            findings.iter().map(|it| (it.rule().name, it.level())).collect::<Vec<_>>()
        };
        let mut count = 0;
        for prefix in ["s3", "iam", "sts", "execute-api", "kafka-cluster", "ec2"] {
            let service = Catalog::built_in().service(prefix).unwrap();
            for action in service.actions() {
                count += 1;
                let text = action.to_string();
                assert_eq!(Action::parse(&text).map(|it| it.to_string()), Ok(text.clone()));
                if count % 20 == 0 {
                    assert_eq!(of_action(&text), [], "{text}");
                }
            }
        }
        assert!(count > 500, "{count}");
        for pattern in ["*", "s3:*", "s3:Get*"] {
            assert_eq!(of_action(pattern), [], "{pattern}");
        }
        for (wrong, rule) in [
            ("s3:GetObjct", "unknown-action"),
            ("s3:Gat*", "unknown-action"),
            ("s4:GetObject", "unknown-service-in-action"),
            ("GetObject", "malformed-action"),
        ] {
            let findings = of_action(wrong);
            assert_eq!(findings, [(rule, Level::Error)], "{wrong}");
        }
    }

    #[test]
    fn what_is_found_stands_in_the_value() {
        let text = "arn:aws:iam:us-east-1:123456789012:role/R";
        for kind in [ValueKind::Arn, ValueKind::RoleArn] {
            let [finding] = &*check_value(kind, text, &Context::default()) else {
                panic!("one finding of {kind:?}")
            };
            assert_eq!(finding.place().path, Path::root());
            assert_eq!(finding.place().within, Some(12..21));
            assert_eq!(
                finding.drawn_excerpt("").unwrap(),
                "arn:aws:iam:us-east-1:123456789012:role/R\n            ^^^^^^^^^ expected nothing in this segment"
            );
        }
    }

    #[test]
    fn the_partition_and_the_accounts_of_the_project_hold() {
        let china = Context { partition: Some(Partition::AwsCn), ..Context::default() };
        for kind in [ValueKind::Arn, ValueKind::RoleArn] {
            let role = "arn:aws:iam::123456789012:role/R";
            assert_eq!(found(kind, role, &china), [("mixed-partitions", Level::Error)]);
            assert_eq!(found(kind, &role.replace("aws:", "aws-cn:"), &china), []);
        }
        assert_eq!(found(ValueKind::AccountId, "123456789012", &china), []);
        let project = project();
        let context = Context { project: &project, ..Context::default() };
        let foreign = [("cross-account-principal", Level::Suggestion)];
        let role = "arn:aws:iam::999999999999:role/R";
        assert_eq!(found(ValueKind::AccountId, "999999999999", &context), foreign);
        assert_eq!(found(ValueKind::RoleArn, role, &context)[..1], foreign);
        for known in ["123456789012", "210987654321", "111122223333"] {
            assert_eq!(found(ValueKind::AccountId, known, &context), [], "{known}");
        }
    }

    #[test]
    fn what_a_condition_could_answer_is_not_said_of_a_value() {
        let mut project = project();
        project.required[0].action = None;
        project.required[0].principal = Some("*".to_owned());
        let context = Context { project: &project, ..Context::default() };
        let third_party = "arn:aws:iam::111122223333:role/Vendor";
        for (kind, text) in [
            (ValueKind::AccountId, "123456789012"),
            (ValueKind::RoleArn, third_party),
            (ValueKind::ServicePrincipal, "s3.amazonaws.com"),
        ] {
            assert_eq!(found(kind, text, &context), [], "{text}");
        }
        assert_eq!(found(ValueKind::AccountId, "*", &Context::default()), []);
    }

    #[test]
    fn a_session_is_a_principal_and_no_resource() {
        for text in [
            "arn:aws:sts::123456789012:assumed-role/R/session",
            "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1ABCDEF23456",
        ] {
            assert_eq!(found(ValueKind::Arn, text, &Context::default()), [], "{text}");
        }
        let text = "arn:aws:sts::12345:assumed-role/R/session";
        let account = [("invalid-arn-account", Level::Error)];
        assert_eq!(found(ValueKind::Arn, text, &Context::default()), account);
    }

    #[test]
    fn holes_are_any_value_where_there_are_holes() {
        let text = "arn:aws:sqs:\u{f0000}:\u{f0001}:\u{f0002}";
        let holes = Context { has_holes: true, ..Context::default() };
        assert_eq!(found(ValueKind::Arn, text, &holes), []);
        let wrong = "arn:aws:iam:us-east-1:\u{f0000}:role/R";
        assert_eq!(found(ValueKind::Arn, wrong, &holes), [("impossible-arn", Level::Error)]);
        let escaped = check_value(ValueKind::Arn, text, &Context::default());
        assert!(escaped.iter().any(|it| it.message().contains("\\u{f0000}")), "{escaped:?}");
    }

    #[test]
    fn without_data_what_needs_it_is_not_said() {
        let plain = Context { project: &Project::EMPTY, ..Context::PLAIN };
        assert_eq!(found(ValueKind::Region, "us-est-1", &plain), []);
        assert_eq!(found(ValueKind::ServicePrincipal, "lamda.amazonaws.com", &plain), []);
        let role = "arn:aws:iam:us-east-1:123456789012:role/R";
        assert_eq!(found(ValueKind::Arn, role, &plain), [("impossible-arn", Level::Error)]);
        assert!(Catalog::built_in().region("us-east-1").is_some());
    }
}
