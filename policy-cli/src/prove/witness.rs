//! Example requests, as `eval` reads them.

use std::collections::BTreeMap;

use policy_analysis::PrincipalForm;
use policy_analysis::prove::Witness;
use policy_core::model::PolicyKind;
use policy_core::semantics::pattern::matches;
use serde::Serialize;
use serde_json::{Value, json};

/// A request for `eval`, to which the analyzed policies must be added.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Request {
    principal: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_of: Option<String>,
    action: String,
    resource: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_account: Option<String>,
    context: BTreeMap<String, Value>,
    /// Full access, if the analyzed policy is not the only one that must allow the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    identity_policies: Option<Value>,
    /// Access for the caller's account, if the request also needs a policy of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_policy: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trust_policy: Option<Value>,
}

/// What must allow a request for a resource, besides the caller's policies.
enum Needs {
    Nothing,
    ResourcePolicy,
    TrustPolicy,
}

impl Needs {
    /// What `eval` needs, as its documentation says.
    fn of(request: &policy_analysis::Request) -> Self {
        let action = request.action().to_ascii_lowercase();
        let is_on = |pattern| matches(pattern, request.resource());
        let is_other = request.principal().account() != request.resource_account();
        if action.starts_with("sts:") && is_on("arn:*:iam::*:role/*") {
            Self::TrustPolicy
        } else if is_other || (action.starts_with("kms:") && is_on("arn:*:kms:*:*:key/*")) {
            Self::ResourcePolicy
        } else {
            Self::Nothing
        }
    }
}

/// A policy that leaves it to the caller's account who of it has access.
fn of_account(account: &str, has_resource: bool) -> Value {
    let mut statement =
        json!({ "Effect": "Allow", "Principal": { "AWS": account }, "Action": "*" });
    if has_resource && let Some(members) = statement.as_object_mut() {
        members.insert("Resource".to_owned(), json!("*"));
    }
    json!({ "Version": "2012-10-17", "Statement": statement })
}

impl Request {
    pub(super) fn of(witness: &Witness, kind: PolicyKind) -> Self {
        let request = witness.request();
        let (principal, session_of) = match request.principal().form() {
            PrincipalForm::Anonymous => (json!("*"), None),
            PrincipalForm::Services([name]) => (json!({ "Service": name }), None),
            PrincipalForm::Services(names) => (json!({ "Service": names }), None),
            PrincipalForm::Federated(provider) => (json!({ "Federated": provider }), None),
            PrincipalForm::Aws { arn, session_of } => (json!(arn), session_of.map(str::to_owned)),
        };
        let values = |values: &[String]| match values {
            [one] => json!(one),
            many => json!(many),
        };
        let context = request
            .context()
            .iter()
            .filter_map(|(key, known)| known.map(|known| (key.to_owned(), values(known))));
        // Policies that only limit access allow nothing by themselves.
        let only_takes = matches!(
            kind,
            PolicyKind::Session | PolicyKind::ServiceControl | PolicyKind::ResourceControl
        );
        let all = |principal: bool| {
            let mut statement = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
            if principal && let Some(members) = statement.as_object_mut() {
                members.insert("Principal".to_owned(), json!("*"));
            }
            json!({ "Version": "2012-10-17", "Statement": statement })
        };
        let is_of_resource = kind == PolicyKind::ResourceControl;
        let is_of_caller =
            !matches!(kind, PolicyKind::Trust | PolicyKind::Resource | PolicyKind::ResourceControl);
        let needs = if is_of_caller { Needs::of(request) } else { Needs::Nothing };
        let account = request.principal().account();
        let delegated = |has_resource| account.map(|it| of_account(it, has_resource));
        let (of_resource, of_role) = match needs {
            Needs::Nothing => (None, None),
            Needs::ResourcePolicy => (delegated(true), None),
            Needs::TrustPolicy => (None, delegated(false)),
        };
        Self {
            principal,
            session_of,
            action: request.action().to_owned(),
            resource: request.resource().to_owned(),
            resource_account: request.resource_account().map(str::to_owned),
            context: context.collect(),
            identity_policies: (witness.needs_identity() || only_takes)
                .then(|| json!([all(false)])),
            resource_policy: if is_of_resource { Some(all(true)) } else { of_resource },
            trust_policy: of_role,
        }
    }

    /// The condition keys as `key = value`.
    pub(super) fn keys(&self) -> String {
        let shown = |(key, value): (&String, &Value)| match value {
            Value::String(text) => format!("{key} = {text}"),
            other => format!("{key} = {other}"),
        };
        self.context.iter().map(shown).collect::<Vec<_>>().join(", ")
    }

    /// The request in a sentence.
    pub(super) fn words(&self) -> String {
        let who = match &self.principal {
            Value::String(text) if text == "*" => "an anonymous caller".to_owned(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let keys = self.keys();
        let keys = if keys.is_empty() { keys } else { format!(", with {keys}") };
        format!("{} on {} by {who}{keys}", self.action, self.resource)
    }
}
