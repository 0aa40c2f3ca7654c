//! Requests in the oracle's form for the evaluator.

use policy_analysis::{Context, Evaluator, Outcome, PolicySet, Principal, Request};
use policy_core::document::read_json;
use policy_core::lower::lower;
use policy_core::model::Policy;
use serde_json::Value;

type Failed = Box<dyn std::error::Error>;

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

fn policy(value: &Value) -> Result<(Policy, Vec<usize>), Failed> {
    let text = value.to_string();
    let document = read_json(&text).map_err(|error| format!("{error:?}"))?;
    let lowered = lower(&document, false);
    lowered.finish_with_unknown_operators().map_err(|findings| format!("{findings:?}").into())
}

fn list<'a>(request: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    request.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// The policies of a request.
pub(crate) fn policies(request: &Value) -> Result<PolicySet, Failed> {
    let mut set = PolicySet::new();
    type With = fn(PolicySet, Policy) -> PolicySet;
    let many: [(&str, With); 4] = [
        ("identityPolicies", PolicySet::with_identity),
        ("permissionBoundaries", PolicySet::with_boundary),
        ("sessionPolicies", PolicySet::with_session),
        ("endpointPolicies", PolicySet::with_endpoint),
    ];
    for (name, with) in many {
        for value in list(request, name) {
            let (policy, unknown) = policy(value)?;
            set = with(set, policy).with_unknown_operators(unknown);
        }
    }
    let one: [(&str, With); 2] =
        [("resourcePolicy", PolicySet::with_resource), ("trustPolicy", PolicySet::with_trust)];
    for (name, with) in one {
        if let Some(value) = request.get(name) {
            let (policy, unknown) = policy(value)?;
            set = with(set, policy).with_unknown_operators(unknown);
        }
    }
    for level in list(request, "serviceControlPolicies") {
        let level: Result<Vec<Policy>, Failed> =
            level.as_array().into_iter().flatten().map(|it| Ok(policy(it)?.0)).collect();
        set = set.with_service_control_level(level?);
    }
    for level in list(request, "resourceControlPolicies") {
        let level: Result<Vec<Policy>, Failed> =
            level.as_array().into_iter().flatten().map(|it| Ok(policy(it)?.0)).collect();
        set = set.with_resource_control_level(level?);
    }
    Ok(set)
}

/// The request itself.
pub(crate) fn request(value: &Value) -> Result<Request, Failed> {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let principal = match &value["principal"] {
        Value::String(text) => Principal::parse(text)?,
        Value::Object(members) => match members.iter().next() {
            Some((name, names)) if name == "Service" => Principal::services(texts(names))?,
            Some((name, provider)) if name == "Federated" => {
                Principal::federated(provider.as_str().unwrap_or_default())?
            }
            Some((name, arn)) if name == "AWS" => {
                Principal::parse(arn.as_str().unwrap_or_default())?
            }
            _ => return Err("principal".into()),
        },
        _ => return Err("principal".into()),
    };
    let mut context = Context::new();
    for (key, values) in value.get("context").and_then(Value::as_object).into_iter().flatten() {
        context = context.with_values(key, texts(values))?;
    }
    for key in list(value, "unknownContext") {
        context = context.with_unknown(key.as_str().unwrap_or_default())?;
    }
    let action = text("action").unwrap_or_default();
    let mut request = Request::new(principal, action, text("resource").unwrap_or_default())?;
    if let Some(account) = text("resourceAccount") {
        request = request.with_resource_account(account)?;
    }
    if let Some(role) = text("sessionOf") {
        request = request.with_session_of(role)?;
    }
    Ok(request.with_context(context)?)
}

/// The name of the decision for a request.
pub(crate) fn outcome(value: &Value) -> Result<Outcome, Failed> {
    let (request, policies) = (request(value)?, policies(value)?);
    Ok(Evaluator::new(&policies).evaluate(&request).outcome())
}
