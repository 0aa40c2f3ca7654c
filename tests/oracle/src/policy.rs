//! The policies of a request. `reference_policies_grammar.html`

use serde_json::{Map, Value};

use crate::request::scalar;

/// All policies that apply to a request.
#[derive(Debug)]
pub(crate) struct Policies {
    pub(crate) identity: Vec<Policy>,
    pub(crate) boundaries: Vec<Policy>,
    pub(crate) session: Vec<Policy>,
    pub(crate) resource: Option<Policy>,
    pub(crate) trust: Option<Policy>,
    pub(crate) endpoint: Vec<Policy>,
    /// A list for each level.
    pub(crate) service_control: Vec<Vec<Policy>>,
    /// A list for each level.
    pub(crate) resource_control: Vec<Vec<Policy>>,
}

impl Policies {
    pub(crate) fn read(request: &Map<String, Value>) -> Result<Self, String> {
        let list = |member: &str| match request.get(member) {
            None => Ok(Vec::new()),
            Some(value) => {
                let list = value.as_array().ok_or_else(|| format!("`{member}` is a list"))?;
                list.iter().map(Policy::read).collect::<Result<Vec<_>, _>>()
            }
        };
        let levels = |member: &str| match request.get(member) {
            None => Ok(Vec::new()),
            Some(value) => {
                let error = || format!("`{member}` is a list of lists");
                let levels = value.as_array().ok_or_else(error)?;
                let level = |level: &Value| {
                    let level = level.as_array().ok_or_else(error)?;
                    level.iter().map(Policy::read).collect::<Result<Vec<_>, _>>()
                };
                levels.iter().map(level).collect::<Result<Vec<_>, _>>()
            }
        };
        let one = |member: &str| request.get(member).map(Policy::read).transpose();
        Ok(Self {
            identity: list("identityPolicies")?,
            boundaries: list("permissionBoundaries")?,
            session: list("sessionPolicies")?,
            resource: one("resourcePolicy")?,
            trust: one("trustPolicy")?,
            endpoint: list("endpointPolicies")?,
            service_control: levels("serviceControlPolicies")?,
            resource_control: levels("resourceControlPolicies")?,
        })
    }
}

/// One policy.
#[derive(Debug)]
pub(crate) struct Policy {
    /// Whether its version is 2012-10-17, so that `${…}` is a variable.
    /// `reference_policies_elements_version.html`
    pub(crate) variables: bool,
    pub(crate) statements: Vec<Statement>,
}

/// One statement.
#[derive(Debug)]
pub(crate) struct Statement {
    pub(crate) allows: bool,
    pub(crate) principals: Option<Listed<Principal>>,
    pub(crate) actions: Listed<String>,
    pub(crate) resources: Option<Listed<String>>,
    pub(crate) conditions: Vec<Condition>,
}

/// `X` or `NotX`.
#[derive(Debug)]
pub(crate) struct Listed<T> {
    pub(crate) negated: bool,
    pub(crate) values: Vec<T>,
}

/// One principal of a statement: its type and its text.
#[derive(Debug)]
pub(crate) struct Principal {
    pub(crate) kind: String,
    pub(crate) text: String,
}

/// One key with one operator.
#[derive(Debug)]
pub(crate) struct Condition {
    pub(crate) operator: String,
    pub(crate) key: String,
    pub(crate) values: Vec<String>,
}

impl Policy {
    fn read(policy: &Value) -> Result<Self, String> {
        let policy = policy.as_object().ok_or("a policy is an object")?;
        only(policy, &["Version", "Id", "Statement"])?;
        let variables = match policy.get("Version") {
            None => false,
            Some(version) => match version.as_str() {
                Some("2012-10-17") => true,
                Some("2008-10-17") => false,
                _ => return Err(format!("unknown version {version}")),
            },
        };
        let statements = match policy.get("Statement").ok_or("a policy without statements")? {
            Value::Array(list) if list.is_empty() => return Err("no statement".to_owned()),
            Value::Array(list) => list.iter().map(Statement::read).collect::<Result<_, _>>()?,
            statement => vec![Statement::read(statement)?],
        };
        Ok(Self { variables, statements })
    }
}

impl Statement {
    fn read(statement: &Value) -> Result<Self, String> {
        let statement = statement.as_object().ok_or("a statement is an object")?;
        only(
            statement,
            &[
                "Sid",
                "Effect",
                "Principal",
                "NotPrincipal",
                "Action",
                "NotAction",
                "Resource",
                "NotResource",
                "Condition",
            ],
        )?;
        let allows = match statement.get("Effect").and_then(Value::as_str) {
            Some("Allow") => true,
            Some("Deny") => false,
            _ => return Err("an effect is Allow or Deny".to_owned()),
        };
        Ok(Self {
            allows,
            principals: either(statement, "Principal", "NotPrincipal", principals)?,
            actions: either(statement, "Action", "NotAction", texts)?.ok_or("no action")?,
            resources: either(statement, "Resource", "NotResource", texts)?,
            conditions: conditions(statement.get("Condition"))?,
        })
    }
}

fn only(object: &Map<String, Value>, names: &[&str]) -> Result<(), String> {
    match object.keys().find(|name| !names.contains(&name.as_str())) {
        Some(name) => Err(format!("unknown element `{name}`")),
        None => Ok(()),
    }
}

fn either<T>(
    statement: &Map<String, Value>,
    name: &str,
    not_name: &str,
    read: impl Fn(&Value) -> Result<Vec<T>, String>,
) -> Result<Option<Listed<T>>, String> {
    match (statement.get(name), statement.get(not_name)) {
        (None, None) => Ok(None),
        (Some(value), None) => Ok(Some(Listed { negated: false, values: read(value)? })),
        (None, Some(value)) => Ok(Some(Listed { negated: true, values: read(value)? })),
        (Some(_), Some(_)) => Err(format!("both `{name}` and `{not_name}`")),
    }
}

fn texts(value: &Value) -> Result<Vec<String>, String> {
    let texts = match value {
        Value::Array(list) => list.iter().map(scalar).collect::<Option<Vec<_>>>(),
        value => scalar(value).map(|text| vec![text]),
    };
    texts.filter(|texts| !texts.is_empty()).ok_or_else(|| "expected a list of strings".to_owned())
}

fn principals(value: &Value) -> Result<Vec<Principal>, String> {
    let everyone = || Principal { kind: "AWS".to_owned(), text: "*".to_owned() };
    match value {
        Value::String(text) if text == "*" => Ok(vec![everyone()]),
        Value::Object(object) if !object.is_empty() => {
            let mut principals = Vec::new();
            for (kind, value) in object {
                match kind.as_str() {
                    "*" if value == "*" => principals.push(everyone()),
                    "AWS" | "Service" | "Federated" | "CanonicalUser" => {
                        let of_kind = |text| Principal { kind: kind.clone(), text };
                        principals.extend(texts(value)?.into_iter().map(of_kind));
                    }
                    _ => return Err(format!("unknown kind of principal `{kind}`")),
                }
            }
            Ok(principals)
        }
        _ => Err("no principal".to_owned()),
    }
}

fn conditions(value: Option<&Value>) -> Result<Vec<Condition>, String> {
    let mut conditions = Vec::new();
    let Some(value) = value else { return Ok(conditions) };
    for (operator, keys) in value.as_object().ok_or("a condition is an object")? {
        for (key, values) in keys.as_object().ok_or("the keys of an operator are an object")? {
            conditions.push(Condition {
                operator: operator.clone(),
                key: key.clone(),
                values: texts(values)?,
            });
        }
    }
    Ok(conditions)
}
