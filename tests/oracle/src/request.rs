//! The request: the caller, the action, the resource, and what is known about it.
//! `reference_policies_condition-keys.html`, `reference_policies_variables.html`

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{globs::fields, policy::Policies};

/// What is known about a key of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Absent,
    /// Nothing is known, not even whether it is present.
    Unknown,
    /// Its values, which can be the empty set.
    Values(Vec<String>),
    /// One value, which is one of these.
    OneOf(Vec<String>),
    /// The ARN of a role whose path is not known: `before`, possibly a path and `/`, and `name`.
    Role {
        before: String,
        name: String,
    },
}

impl Key {
    fn one(value: &str) -> Self {
        Self::Values(vec![value.to_owned()])
    }
}

/// The caller.
#[derive(Clone, Debug)]
pub(crate) enum Caller {
    Anonymous,
    Root {
        arn: String,
        account: String,
    },
    User {
        arn: String,
        account: String,
    },
    Session(Session),
    FederatedUser {
        arn: String,
        account: String,
    },
    /// A service, with all of its names.
    Service(Vec<String>),
    /// A user of an identity provider.
    Federated(String),
}

/// A session of a role.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) partition: String,
    pub(crate) account: String,
    pub(crate) role: String,
    /// The name of the session, if it is known.
    pub(crate) name: Option<String>,
    /// The role's ARN, if its path is known.
    pub(crate) role_arn: Option<String>,
}

impl Session {
    fn role_before(&self) -> String {
        format!("arn:{}:iam::{}:role/", self.partition, self.account)
    }

    fn can_be_of(&self, role_arn: &str) -> bool {
        role_arn.strip_prefix(&self.role_before()).is_some_and(|path| {
            path == self.role
                || path
                    .strip_suffix(&self.role)
                    .and_then(|path| path.strip_suffix('/'))
                    .is_some_and(|path| !path.is_empty())
        })
    }
}

impl Caller {
    pub(crate) fn account(&self) -> Option<&str> {
        match self {
            Self::Root { account, .. }
            | Self::User { account, .. }
            | Self::FederatedUser { account, .. } => Some(account),
            Self::Session(session) => Some(&session.account),
            Self::Anonymous | Self::Service(_) | Self::Federated(_) => None,
        }
    }

    /// The keys that follow from the caller.
    fn keys(&self) -> BTreeMap<String, Key> {
        let account = self.account().map_or(Key::Absent, Key::one);
        let [arn, account, kind, is_service, name, names] = match self {
            Self::Root { arn, .. } => of_account(Key::one(arn), account, "Account"),
            Self::User { arn, .. } => of_account(Key::one(arn), account, "User"),
            Self::FederatedUser { arn, .. } => of_account(Key::one(arn), account, "FederatedUser"),
            Self::Session(session) => {
                let role = match &session.role_arn {
                    Some(arn) => Key::one(arn),
                    None => Key::Role { before: session.role_before(), name: session.role.clone() },
                };
                of_account(role, account, "AssumedRole")
            }
            Self::Service(names) => {
                let name = match names.as_slice() {
                    [name] => Key::one(name),
                    names => Key::OneOf(names.to_vec()),
                };
                let names = Key::Values(names.clone());
                [Key::Absent, Key::Absent, Key::Absent, Key::one("true"), name, names]
            }
            Self::Federated(_) => [const { Key::Absent }; 6],
            Self::Anonymous => [
                Key::Absent,
                Key::one("anonymous"),
                Key::one("Anonymous"),
                Key::Absent,
                Key::Absent,
                Key::Absent,
            ],
        };
        [
            (PRINCIPAL_ARN, arn),
            ("aws:principalaccount", account),
            ("aws:principaltype", kind),
            ("aws:principalisawsservice", is_service),
            ("aws:principalservicename", name),
            ("aws:principalservicenameslist", names),
        ]
        .map(|(key, value)| (key.to_owned(), value))
        .into()
    }
}

fn of_account(arn: Key, account: Key, kind: &str) -> [Key; 6] {
    [arn, account, Key::one(kind), Key::one("false"), Key::Absent, Key::Absent]
}

const PRINCIPAL_ARN: &str = "aws:principalarn";
const RESOURCE_ACCOUNT: &str = "aws:resourceaccount";

/// One request with the policies that apply to it.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) caller: Caller,
    pub(crate) action: String,
    pub(crate) resource: String,
    /// The account of the resource, if it is known.
    pub(crate) resource_account: Option<String>,
    pub(crate) policies: Policies,
    keys: BTreeMap<String, Key>,
}

impl Request {
    /// What is known about a key, ignoring case.
    pub(crate) fn key(&self, name: &str) -> Key {
        self.keys.get(&name.to_lowercase()).cloned().unwrap_or(Key::Absent)
    }

    /// The same request with this account for the resource, or with an unknown account.
    pub(crate) fn keys_with_resource_account(&self, account: Option<&str>) -> Keys<'_> {
        let account = account.map_or(Key::Unknown, Key::one);
        Keys { request: self, account }
    }
}

/// The keys of a request under an assumption about it.
pub(crate) struct Keys<'a> {
    request: &'a Request,
    account: Key,
}

impl Keys<'_> {
    pub(crate) fn get(&self, name: &str) -> Key {
        if name.eq_ignore_ascii_case(RESOURCE_ACCOUNT) {
            return self.account.clone();
        }
        self.request.key(name)
    }
}

const MEMBERS: [&str; 14] = [
    "principal",
    "sessionOf",
    "action",
    "resource",
    "resourceAccount",
    "context",
    "unknownContext",
    "identityPolicies",
    "permissionBoundaries",
    "sessionPolicies",
    "resourcePolicy",
    "trustPolicy",
    "endpointPolicies",
    "serviceControlPolicies",
];

/// Reads a request.
pub(crate) fn read(request: &Value) -> Result<Request, String> {
    let request = request.as_object().ok_or("a request is an object")?;
    for member in request.keys() {
        if !MEMBERS.contains(&member.as_str()) && member != "resourceControlPolicies" {
            return Err(format!("unknown member `{member}`"));
        }
    }
    let mut caller = read_principal(request.get("principal").ok_or("no principal")?)?;
    if let Some(role) = text(request, "sessionOf")? {
        read_session_of(&mut caller, role)?;
    }
    let action = read_action(text(request, "action")?.ok_or("no action")?)?;
    let resource = text(request, "resource")?.ok_or("no resource")?.to_owned();
    let written = read_context(request)?;

    if let Caller::Session(session) = &mut caller
        && session.role_arn.is_none()
        && let Some(Key::Values(values)) = written.get(PRINCIPAL_ARN)
    {
        match values.as_slice() {
            [arn] if session.can_be_of(arn) => session.role_arn = Some(arn.clone()),
            _ => return Err("the context contradicts aws:PrincipalArn".to_owned()),
        }
    }
    let account = text(request, "resourceAccount")?;
    let resource_account = read_resource_account(&caller, &resource, account, &written)?;

    let mut keys = caller.keys();
    let account = resource_account.as_deref().map_or(Key::Unknown, Key::one);
    keys.insert(RESOURCE_ACCOUNT.to_owned(), account);
    for (name, value) in written {
        match keys.get(&name) {
            None => {
                keys.insert(name, value);
            }
            Some(derived) if agrees(derived, &value) => {}
            Some(_) => return Err(format!("the context contradicts what `{name}` is")),
        }
    }
    let policies = Policies::read(request)?;
    Ok(Request { caller, action, resource, resource_account, policies, keys })
}

/// Whether a derived key is consistent with what the request says about it.
fn agrees(derived: &Key, written: &Key) -> bool {
    match (derived, written) {
        (Key::Unknown | Key::Role { .. }, Key::Unknown) => true,
        (Key::Values(derived), Key::Values(written)) => {
            let (mut derived, mut written) = (derived.clone(), written.clone());
            derived.sort_unstable();
            written.sort_unstable();
            derived == written
        }
        _ => false,
    }
}

fn text<'a>(request: &'a Map<String, Value>, member: &str) -> Result<Option<&'a str>, String> {
    request
        .get(member)
        .map(|value| value.as_str().ok_or_else(|| format!("`{member}` is a string")))
        .transpose()
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && !text.contains(|c: char| c == '*' || c == '?' || c.is_whitespace())
}

/// `reference_policies_elements_principal.html`
fn read_principal(principal: &Value) -> Result<Caller, String> {
    match principal {
        Value::String(text) => read_aws(text),
        Value::Object(object) => {
            let mut members = object.iter();
            let (Some((kind, value)), None) = (members.next(), members.next()) else {
                return Err("a principal has one member".to_owned());
            };
            match (kind.as_str(), value) {
                ("AWS", Value::String(text)) => read_aws(text),
                ("Federated", Value::String(text)) if is_plain(text) => {
                    Ok(Caller::Federated(text.clone()))
                }
                ("Service", Value::String(name)) if is_plain(name) => {
                    Ok(Caller::Service(vec![name.clone()]))
                }
                ("Service", Value::Array(names)) if !names.is_empty() => names
                    .iter()
                    .map(|name| name.as_str().filter(|name| is_plain(name)).map(str::to_owned))
                    .collect::<Option<Vec<_>>>()
                    .map(Caller::Service)
                    .ok_or_else(|| "the names of a service are strings".to_owned()),
                _ => Err("unknown principal".to_owned()),
            }
        }
        _ => Err("a principal is a string or an object".to_owned()),
    }
}

fn read_aws(text: &str) -> Result<Caller, String> {
    if text == "*" {
        return Ok(Caller::Anonymous);
    }
    if is_account(text) {
        let arn = format!("arn:aws:iam::{text}:root");
        return Ok(Caller::Root { arn, account: text.to_owned() });
    }
    let error = || format!("`{text}` is not a principal");
    let parts = fields(text, false);
    let [arn, partition, service, region, account, name] = parts.as_slice() else {
        return Err(error());
    };
    if arn != "arn" || partition.is_empty() || !region.is_empty() || !is_account(account) {
        return Err(error());
    }
    if !is_plain(text) {
        return Err(error());
    }
    let (kind, name) = name.split_once('/').unwrap_or((name, ""));
    let arn = text.to_owned();
    let account = account.clone();
    let last = name.rsplit('/').next().unwrap_or_default().to_owned();
    match (service.as_str(), kind) {
        ("iam", "root") if text.ends_with(":root") => Ok(Caller::Root { arn, account }),
        ("iam", "user") if !last.is_empty() => Ok(Caller::User { arn, account }),
        ("sts", "federated-user") if !name.is_empty() => Ok(Caller::FederatedUser { arn, account }),
        ("iam", "role") if !last.is_empty() => Ok(Caller::Session(Session {
            partition: partition.clone(),
            account,
            role: last,
            name: None,
            role_arn: Some(arn),
        })),
        ("sts", "assumed-role") => match name.split_once('/') {
            Some((role, session)) if !role.is_empty() && is_last(session) => {
                Ok(Caller::Session(Session {
                    partition: partition.clone(),
                    account,
                    role: role.to_owned(),
                    name: Some(session.to_owned()),
                    role_arn: None,
                }))
            }
            _ => Err(error()),
        },
        _ => Err(error()),
    }
}

fn is_last(name: &str) -> bool {
    !name.is_empty() && !name.contains('/')
}

fn read_session_of(caller: &mut Caller, role: &str) -> Result<(), String> {
    match caller {
        Caller::Session(session) if session.role_arn.is_none() => {
            if !is_plain(role) || !session.can_be_of(role) {
                return Err("`sessionOf` is another role".to_owned());
            }
            session.role_arn = Some(role.to_owned());
            Ok(())
        }
        _ => Err("`sessionOf` is for a session".to_owned()),
    }
}

fn read_action(action: &str) -> Result<String, String> {
    match action.split_once(':') {
        Some((service, name))
            if is_plain(service)
                && is_plain(name)
                && !name.contains(':')
                && !action.contains("${") =>
        {
            Ok(action.to_owned())
        }
        _ => Err(format!("`{action}` is not an action")),
    }
}

/// The account of the resource, if it is specified.
fn read_resource_account(
    caller: &Caller,
    resource: &str,
    given: Option<&str>,
    written: &BTreeMap<String, Key>,
) -> Result<Option<String>, String> {
    if let Some(given) = given
        && !is_account(given)
    {
        return Err("`resourceAccount` has 12 digits".to_owned());
    }
    let mut known = given.map(str::to_owned);
    if resource != "*" {
        let parts = fields(resource, false);
        let [arn, _, _, _, account, _] = parts.as_slice() else {
            return Err(format!("`{resource}` is not an ARN"));
        };
        if arn != "arn" || resource.contains(['*', '?']) {
            return Err(format!("`{resource}` is not an ARN"));
        }
        if is_account(account) {
            if given.is_some_and(|given| given != account) {
                return Err("`resourceAccount` is not that of the resource".to_owned());
            }
            known = Some(account.clone());
        } else if !account.is_empty() && account != "aws" {
            return Err(format!("`{account}` is not an account"));
        }
    }
    if known.is_none()
        && let Some(Key::Values(values)) = written.get(RESOURCE_ACCOUNT)
    {
        match values.as_slice() {
            [account] if is_account(account) => known = Some(account.clone()),
            _ => return Err("aws:ResourceAccount is one account".to_owned()),
        }
    }
    if known.is_none() && resource == "*" {
        known = caller.account().map(str::to_owned);
    }
    Ok(known)
}

/// The keys as written in the request, by name in lower case.
fn read_context(request: &Map<String, Value>) -> Result<BTreeMap<String, Key>, String> {
    let mut keys = BTreeMap::new();
    let empty = Value::Object(Map::new());
    let context = request.get("context").unwrap_or(&empty);
    for (name, value) in context.as_object().ok_or("`context` is an object")? {
        let values = match value {
            Value::Array(values) => values.iter().map(scalar).collect::<Option<Vec<_>>>(),
            value => scalar(value).map(|value| vec![value]),
        };
        let values = values.ok_or_else(|| format!("invalid value of the key `{name}`"))?;
        if keys.insert(name.to_lowercase(), Key::Values(values)).is_some() {
            return Err(format!("duplicate key `{name}`"));
        }
    }
    let empty = Value::Array(Vec::new());
    let unknown = request.get("unknownContext").unwrap_or(&empty);
    for name in unknown.as_array().ok_or("`unknownContext` is a list")? {
        let name = name.as_str().ok_or("the name of a key is a string")?;
        if keys.insert(name.to_lowercase(), Key::Unknown).is_some() {
            return Err(format!("duplicate key `{name}`"));
        }
    }
    Ok(keys)
}

/// A string, a number or a boolean, as its text.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}
