//! The statements that a message asks for.

use policy_core::finding::{Finding, Level};
use policy_core::model::{ArnFields, Policy, PolicyKind};
use policy_core::read_policy;
use policy_core::suggest::join_or;
use policy_lint::Context;
use policy_lint::catalog::Catalog;
use policy_lint::check::check_policy;
use serde_json::{Map, Value, json};

use super::message::{Message, PolicyType};

/// The rule on requests that need several resources, of which a message names one.
const MISSING_RESOURCE: &str = "missing-required-resource";

/// A statement for a message, or why there is none.
pub(super) enum Offer {
    Statement {
        policy: Box<Policy>,
        /// What the request needs besides, which other statements may allow already.
        lacks: Vec<Finding>,
    },
    /// The rules object to it.
    Refused(Vec<Finding>),
    /// The message does not say enough, or nothing of that type helps.
    Nothing(String),
}

/// Who a policy names for the principal of a message.
pub(super) struct Named {
    /// The ARN for `Principal`.
    arn: String,
    /// What `aws:PrincipalArn` is to be like, where the ARN is that of an account.
    like: Option<String>,
    /// The name of the role, where the message names a session of it.
    pub(super) role: Option<String>,
}

impl Named {
    /// A session stands for its role, whose path no message says.
    pub(super) fn of(principal: &str) -> Option<Self> {
        let fields = ArnFields::split(principal).ok()?;
        let (partition, account) = (fields.partition, fields.account);
        let session =
            fields.resource.strip_prefix("assumed-role/").filter(|_| fields.service == "sts");
        let Some((role, _)) = session.and_then(|it| it.split_once('/')) else {
            let is_known = match fields.service {
                "iam" => {
                    ["user/", "role/", "root"].iter().any(|it| fields.resource.starts_with(it))
                }
                "sts" => fields.resource.starts_with("federated-user/"),
                _ => false,
            };
            return is_known.then(|| Self { arn: principal.to_owned(), like: None, role: None });
        };
        // The path of a permission set's role has a Region in it, or none.
        let like = role.starts_with("AWSReservedSSO_").then(|| {
            format!("arn:{partition}:iam::{account}:role/aws-reserved/sso.amazonaws.com*/{role}")
        });
        let resource = if like.is_some() { "root".to_owned() } else { format!("role/{role}") };
        let arn = format!("arn:{partition}:iam::{account}:{resource}");
        Some(Self { arn, like, role: Some(role.to_owned()) })
    }
}

fn nothing(why: &str) -> Offer {
    Offer::Nothing(why.to_owned())
}

/// The statement that lets a policy of a type allow what the message is about.
pub(super) fn offer(message: &Message, policy_type: PolicyType) -> Offer {
    let refused = match statement(message, message.resource.as_deref(), policy_type) {
        Offer::Refused(findings) => findings,
        other => return other,
    };
    // Messages name an ARN also for actions that list, which policies allow on `*` alone.
    let info = Catalog::built_in().action(message.action.service(), message.action.name());
    if info.is_some_and(|it| !it.known_only_by_name && it.resource_types().next().is_none())
        && let offer @ Offer::Statement { .. } = statement(message, None, policy_type)
    {
        return offer;
    }
    Offer::Refused(refused)
}

fn statement(message: &Message, resource: Option<&str>, policy_type: PolicyType) -> Offer {
    let named = message.principal.as_deref().and_then(Named::of);
    let (kind, service, has_principal) = match policy_type {
        PolicyType::Identity | PolicyType::Boundary => (PolicyKind::Identity, None, false),
        PolicyType::Session => (PolicyKind::Session, None, false),
        PolicyType::ServiceControl => (PolicyKind::ServiceControl, None, false),
        PolicyType::ResourceControl => {
            return nothing("AWS attaches `RCPFullAWSAccess` everywhere, which allows it");
        }
        PolicyType::Trust => (PolicyKind::Trust, None, true),
        PolicyType::Resource => (PolicyKind::Resource, None, true),
        PolicyType::Endpoint => (PolicyKind::Resource, Some("vpce"), true),
    };
    let mut statement = Map::new();
    let mut set = |name: &str, value| statement.insert(name.to_owned(), value);
    set("Effect", json!("Allow"));
    set("Action", json!(action(message)));
    if kind != PolicyKind::Trust {
        // Logs and questions in public hide the digits of accounts so.
        if resource.is_some_and(|it| it.contains("**")) {
            return nothing("a part of the resource is masked, and the statement needs it");
        }
        if resource.is_some_and(|it| it != "*" && !it.starts_with("arn:")) {
            let forms = resource_forms(message);
            let forms = if forms.is_empty() { "an ARN".to_owned() } else { join_or(&forms) };
            return nothing(&format!(
                "the message does not name the resource by its ARN, which the statement needs: {forms}"
            ));
        }
        set("Resource", json!(resource.map_or("*".to_owned(), literal)));
    } else if !takes_accounts(message) {
        return nothing(
            "the message names no identity provider, which the statement needs together with its \
             audience and subject",
        );
    }
    if has_principal {
        if message.principal.as_deref() == Some("anonymous") {
            return nothing(
                "the request was not signed, and a statement that allows it would let everyone in; \
                 sign the request",
            );
        }
        let Some(named) = named else {
            return nothing("the message names no principal that a policy can name");
        };
        set("Principal", json!({"AWS": named.arn}));
        if let Some(like) = named.like {
            set("Condition", json!({"ArnLike": {"aws:PrincipalArn": like}}));
        }
    }
    judged(statement, kind, service)
}

/// Whether an action of a trust policy is one that principals of accounts ask for.
fn takes_accounts(message: &Message) -> bool {
    let names = ["AssumeRole", "TagSession", "SetSourceIdentity"];
    names.iter().any(|it| message.action.name().eq_ignore_ascii_case(it))
}

/// The policy of a statement, if the rules of its kind have nothing against it but suggestions. It will
/// be a part of another, so the rules on whole policies of a service are not asked.
fn judged(statement: Map<String, Value>, kind: PolicyKind, service: Option<&str>) -> Offer {
    let text = json!({"Version": "2012-10-17", "Statement": [statement]}).to_string();
    let policy = match read_policy(&text) {
        Ok(policy) => policy,
        Err(error) => {
            return Offer::Refused(
                error.findings().iter().map(|it| it.finding().clone()).collect(),
            );
        }
    };
    let context = Context { service, ..Context::default() };
    let mut findings = check_policy(&policy, kind, &context);
    findings.retain(|it| it.level() > Level::Suggestion);
    let lacks = findings.extract_if(.., |it| it.rule().name == MISSING_RESOURCE).collect();
    match findings.is_empty() {
        true => Offer::Statement { policy: Box::new(policy), lacks },
        false => Offer::Refused(findings),
    }
}

/// The action in AWS's own spelling, where the data has it: messages say `SNS:Publish`.
pub(super) fn action(message: &Message) -> String {
    let text = message.action.as_str();
    Catalog::built_in().action_spelling(text).map_or_else(|| text.to_owned(), Into::into)
}

/// A name as a pattern that matches it. A `*` stays one, since messages have it for "any".
fn literal(name: &str) -> String {
    let mut pattern = String::with_capacity(name.len());
    for (at, one) in name.char_indices() {
        let is_variable = || name.get(at..).is_some_and(|rest| rest.starts_with("${"));
        match one {
            '?' => pattern.push_str("${?}"),
            '$' if is_variable() => pattern.push_str("${$}"),
            _ => pattern.push(one),
        }
    }
    pattern
}

/// The ARNs of the resources that an action is about.
pub(super) fn resource_forms(message: &Message) -> Vec<&'static str> {
    let catalog = Catalog::built_in();
    let (prefix, name) = (message.action.service(), message.action.name());
    let Some(info) = catalog.action(prefix, name) else { return Vec::new() };
    let service = catalog.service(prefix);
    let types = info.resource_types().filter_map(|it| service?.resource_type(it.name));
    types.flat_map(|it| it.arns()).collect()
}

/// Whether principal and resource are of two accounts, where both are told.
pub(super) fn is_cross_account(message: &Message) -> bool {
    let account = |text: &Option<String>| {
        let text = text.as_deref()?;
        let account = ArnFields::split(text).ok()?.account;
        let is_id = account.len() == 12 && account.bytes().all(|it| it.is_ascii_digit());
        is_id.then(|| account.to_owned())
    };
    matches!((account(&message.principal), account(&message.resource)), (Some(a), Some(b)) if a != b)
}

/// Whether the policy of the resource is a role's trust policy.
pub(super) fn is_about_a_role(message: &Message) -> bool {
    message.action.service().eq_ignore_ascii_case("sts")
        && (takes_accounts(message) || is_federated(message))
}

/// Whether an identity provider vouches for the principal, so that no identity-based policy counts.
pub(super) fn is_federated(message: &Message) -> bool {
    let names = ["AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"];
    message.action.service().eq_ignore_ascii_case("sts")
        && names.iter().any(|it| message.action.name().eq_ignore_ascii_case(it))
}
