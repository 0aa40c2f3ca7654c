//! The statements that would allow what a message denies.

use policy_core::finding::{Finding, Level};
use policy_core::model::{ArnFields, Policy, PolicyKind};
use policy_core::read_policy;
use policy_core::suggest::join_or;
use policy_lint::Context;
use policy_lint::catalog::Catalog;
use policy_lint::check::check_policy;
use serde_json::{Map, Value, json};

use super::message::{Message, PolicyType};

/// The rule for requests that need several resources, of which a message names one.
const MISSING_RESOURCE: &str = "missing-required-resource";

/// A statement for a message, or why there is none.
pub(super) enum Offer {
    Statement {
        policy: Box<Policy>,
        /// What else the request needs; other statements may already allow it.
        lacks: Vec<Finding>,
    },
    /// The rules object to it.
    Refused(Vec<Finding>),
    /// The message does not say enough, or no statement in a policy of that type helps.
    Nothing(String),
}

/// How a policy names a message's principal.
pub(super) struct Named {
    /// The ARN for `Principal`.
    arn: String,
    /// The pattern for `aws:PrincipalArn`, if the ARN is an account's.
    like: Option<String>,
    /// The name of the role, if the message names one of its sessions.
    pub(super) role: Option<String>,
}

impl Named {
    /// A session is named by its role, whose path no message includes.
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
        // The path of a permission set's role may include a Region.
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
    // Messages name an ARN even for list actions, which policies can allow only on `*`.
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
            return nothing("AWS attaches `RCPFullAWSAccess` everywhere, and it allows this");
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
        // Logs and public questions mask the digits of account IDs like this.
        if resource.is_some_and(|it| it.contains("**")) {
            return nothing("part of the resource is masked, and the statement needs it");
        }
        if resource.is_some_and(|it| it != "*" && !it.starts_with("arn:")) {
            let forms = resource_forms(message);
            let forms = if forms.is_empty() { "an ARN".to_owned() } else { join_or(&forms) };
            return nothing(&format!(
                "the message does not give the resource's ARN, which the statement needs: {forms}"
            ));
        }
        set("Resource", json!(resource.map_or("*".to_owned(), literal)));
    } else if !takes_accounts(message) {
        return nothing(
            "the message does not name the identity provider, which the statement needs together with \
             its audience and subject",
        );
    }
    if has_principal {
        if message.principal.as_deref() == Some("anonymous") {
            return nothing(
                "the request was not signed, and a statement that allows it would allow everyone; sign \
                 the request",
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

/// Whether an action of a trust policy is one that principals in accounts call.
fn takes_accounts(message: &Message) -> bool {
    let names = ["AssumeRole", "TagSession", "SetSourceIdentity"];
    names.iter().any(|it| message.action.name().eq_ignore_ascii_case(it))
}

/// The policy with a statement, if the rules for its kind have no findings above a suggestion. It will be
/// added to another policy, so the rules about a service's whole policies are not run.
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

/// The action in AWS's own spelling, if the data has it: messages say `SNS:Publish`.
pub(super) fn action(message: &Message) -> String {
    let text = message.action.as_str();
    Catalog::built_in().action_spelling(text).map_or_else(|| text.to_owned(), Into::into)
}

/// A name as a pattern that matches it. A `*` is kept, since messages use it for "any".
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

/// The ARN formats of an action's resource types.
pub(super) fn resource_forms(message: &Message) -> Vec<&'static str> {
    let catalog = Catalog::built_in();
    let (prefix, name) = (message.action.service(), message.action.name());
    let Some(info) = catalog.action(prefix, name) else { return Vec::new() };
    let service = catalog.service(prefix);
    let types = info.resource_types().filter_map(|it| service?.resource_type(it.name));
    types.flat_map(|it| it.arns()).collect()
}

/// Whether the principal and the resource are in different accounts, if both are known.
pub(super) fn is_cross_account(message: &Message) -> bool {
    let account = |text: &Option<String>| {
        let text = text.as_deref()?;
        let account = ArnFields::split(text).ok()?.account;
        let is_id = account.len() == 12 && account.bytes().all(|it| it.is_ascii_digit());
        is_id.then(|| account.to_owned())
    };
    matches!((account(&message.principal), account(&message.resource)), (Some(a), Some(b)) if a != b)
}

/// Whether the resource's policy is a role's trust policy.
pub(super) fn is_about_a_role(message: &Message) -> bool {
    message.action.service().eq_ignore_ascii_case("sts")
        && (takes_accounts(message) || is_federated(message))
}

/// Whether an identity provider vouches for the principal, so that no identity-based policy applies.
pub(super) fn is_federated(message: &Message) -> bool {
    let names = ["AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"];
    message.action.service().eq_ignore_ascii_case("sts")
        && names.iter().any(|it| message.action.name().eq_ignore_ascii_case(it))
}
