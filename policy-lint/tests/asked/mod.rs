//! Requests that are drawn from the contents of policies and contracts, and which of them a contract covers.

use std::collections::BTreeMap;

use policy_analysis::{Context, Principal, Request, alone};
use policy_core::model::{Policy, PolicyKind};
use policy_core::read_policy;
use policy_core::semantics::truth::Truth;
use policy_lint::contract::Contract;
use serde_json::{Value, json};

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % bound.max(1) as u64).unwrap()
    }

    fn pick<'a>(&mut self, texts: &'a [String]) -> &'a str {
        texts.get(self.below(texts.len())).unwrap()
    }

    /// Returns a string that a pattern matches, most of the time.
    fn matched(&mut self, pattern: &str, pieces: &[&str]) -> String {
        let mut text = String::new();
        let mut rest = pattern;
        while let Some(at) = rest.find(['*', '?', '$']) {
            let (before, after) = rest.split_at(at);
            text.push_str(before);
            let variable = after.strip_prefix("${").and_then(|it| it.split_once('}'));
            rest = if let Some((_, after)) = variable {
                text.push_str(["ada", "grace", "red", "blue"].get(self.below(4)).unwrap());
                after
            } else {
                let is_one = after.starts_with('?');
                text.push_str(if is_one {
                    "a"
                } else {
                    pieces.get(self.below(pieces.len())).unwrap()
                });
                after.get(1..).unwrap()
            };
        }
        text + rest
    }
}

/// The answer that a contract's requests must get, determined without a proof.
pub(crate) struct Question {
    kind: PolicyKind,
    asked: Asked,
    context: Vec<(String, Option<Vec<String>>)>,
}

enum Asked {
    Box { requests: Policy, must: Truth },
    Below(Policy),
    Same(Policy),
    Nothing,
}

impl Question {
    /// Reads a box as it is written.
    pub(crate) fn of(contract: &Contract, written: &str, kind: PolicyKind) -> Self {
        let mut context = Vec::new();
        let asked = match contract {
            Contract::MustAllow(asked) | Contract::MustNotAllow(asked) => {
                context.clone_from(&asked.context);
                let must_allow = matches!(contract, Contract::MustAllow(_));
                let must = if must_allow { Truth::Always } else { Truth::Never };
                match requests_of(written, kind, must_allow) {
                    Some(requests) => Asked::Box { requests, must },
                    None => Asked::Nothing,
                }
            }
            Contract::MustNotExceed(ceiling) => Asked::Below(ceiling.clone()),
            Contract::MustEqual(ceiling) => Asked::Same(ceiling.clone()),
            Contract::MustNotBePublic => Asked::Nothing,
        };
        Self { kind, asked, context }
    }

    pub(crate) fn context(&self) -> &[(String, Option<Vec<String>>)] {
        &self.context
    }

    /// Returns the answer that a request must get, or `None` if the contract does not say.
    pub(crate) fn answer(&self, request: &Request) -> Option<Truth> {
        let by = |policy: &Policy| alone(&[policy], self.kind, request).truth();
        match &self.asked {
            Asked::Box { requests, must } => (by(requests) == Truth::Always).then_some(*must),
            Asked::Below(ceiling) => (by(ceiling) == Truth::Never).then_some(Truth::Never),
            Asked::Same(ceiling) => Some(by(ceiling)),
            Asked::Nothing => None,
        }
    }
}

/// Returns a policy that allows the requests of a box. For requests that must be allowed, actions and resources
/// must be named; the reference decides which others occur.
fn requests_of(written: &str, kind: PolicyKind, must_allow: bool) -> Option<Policy> {
    let mut statement: Value = serde_json::from_str(written).unwrap();
    let members = statement.as_object_mut()?;
    members.remove("Context");
    if must_allow {
        let actions = members.get("Action")?.to_string();
        let resources = members.get("Resource").map(Value::to_string).unwrap_or_default();
        if actions.contains('*') || resources.contains("\"*\"") {
            return None;
        }
    }
    members.insert("Effect".to_owned(), json!("Allow"));
    let is_named = members.contains_key("Principal") || members.contains_key("NotPrincipal");
    if !is_named
        && matches!(kind, PolicyKind::Resource | PolicyKind::Trust | PolicyKind::ResourceControl)
    {
        members.insert("Principal".to_owned(), json!("*"));
    }
    let policy = json!({"Version": "2012-10-17", "Statement": [statement]});
    Some(read_policy(&policy.to_string()).unwrap())
}

/// The values that policies and contracts mention.
#[derive(Default)]
struct Words {
    actions: Vec<String>,
    resources: Vec<String>,
    principals: Vec<Value>,
    /// For each key, its operators and values.
    keys: BTreeMap<String, Vec<(String, String)>>,
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        Value::Null => Vec::new(),
        other => vec![other.to_string()],
    }
}

impl Words {
    fn read(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|it| self.read(it)),
            Value::Object(members) => {
                for (name, value) in members {
                    match name.as_str() {
                        "Action" | "NotAction" => self.actions.extend(texts(value)),
                        "Resource" | "NotResource" => self.resources.extend(texts(value)),
                        "Principal" | "NotPrincipal" => self.principals.extend(principals(value)),
                        "Condition" => {
                            for (operator, keys) in value.as_object().into_iter().flatten() {
                                for (key, values) in keys.as_object().into_iter().flatten() {
                                    let known = self.keys.entry(key.to_lowercase()).or_default();
                                    let values = texts(values).into_iter();
                                    known.extend(values.map(|it| (operator.clone(), it)));
                                }
                            }
                        }
                        _ => self.read(value),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Returns the callers that a statement's principal covers.
fn principals(value: &Value) -> Vec<Value> {
    let of_type = |(name, values): (&String, &Value)| {
        let one = |text: String| json!({ name.clone(): text });
        texts(values).into_iter().map(one).collect::<Vec<_>>()
    };
    match value {
        Value::Object(members) => members.iter().flat_map(of_type).collect(),
        _ => Vec::new(),
    }
}

fn asker(random: &mut Random, principals: &[Value]) -> Option<Principal> {
    const OTHERS: [&str; 4] = [
        "arn:aws:iam::123456789012:user/ada",
        "arn:aws:sts::123456789012:assumed-role/App/me",
        "arn:aws:iam::333344445555:role/Other",
        "arn:aws:iam::123456789012:role/ci-deploy",
    ];
    if principals.is_empty() || random.below(3) == 0 {
        return match random.below(6) {
            0 => Some(Principal::anonymous()),
            1 => Principal::services(["redshift.amazonaws.com"]).ok(),
            number => Principal::parse(OTHERS.get(number - 2).unwrap()).ok(),
        };
    }
    let (name, value) =
        principals.get(random.below(principals.len()))?.as_object()?.iter().next()?;
    let text = value.as_str()?;
    match name.as_str() {
        "Service" => Principal::services([text]).ok(),
        "Federated" => Principal::federated(text).ok(),
        _ if text == "*" => Some(Principal::anonymous()),
        _ => {
            let account = text.split(':').nth(4).unwrap_or(text);
            match text.ends_with(":root") || account == text {
                true => Principal::parse(&format!("arn:aws:iam::{account}:user/grace")).ok(),
                false => Principal::parse(text).ok(),
            }
        }
    }
}

/// The keys that follow from the caller.
const OF_CALLER: [&str; 7] = [
    "aws:principalarn",
    "aws:principalaccount",
    "aws:principaltype",
    "aws:principalisawsservice",
    "aws:principalservicename",
    "aws:userid",
    "aws:username",
];

/// Returns some requests about what lines of text mention: policies, and contracts after their words.
pub(crate) fn requests(
    kind: PolicyKind,
    spoken_of: &[&str],
    context: &[(String, Option<Vec<String>>)],
) -> Vec<Request> {
    let mut words = Words::default();
    for text in spoken_of {
        let json = text.split_once(' ').filter(|_| text.starts_with("must_"));
        let json = json.map_or(*text, |(_, json)| json);
        if let Ok(value) = serde_json::from_str(json) {
            words.read(&value);
        }
    }
    words.actions.extend(["*".to_owned(), "s3:*".to_owned()]);
    words.resources.extend(["*".to_owned(), "arn:aws:s3:::*".to_owned()]);
    let seed = spoken_of.iter().flat_map(|it| it.bytes());
    let seed = seed.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut random = Random(seed | 1);
    (0..100).filter_map(|_| request(&mut random, kind, &words, context)).collect()
}

fn request(
    random: &mut Random,
    kind: PolicyKind,
    words: &Words,
    fixed: &[(String, Option<Vec<String>>)],
) -> Option<Request> {
    let names =
        matches!(kind, PolicyKind::Resource | PolicyKind::Trust | PolicyKind::ResourceControl);
    let own = fixed.iter().find(|(key, _)| key.eq_ignore_ascii_case("aws:PrincipalArn"));
    let principal = match own {
        Some((_, values)) => Principal::parse(values.as_ref()?.first()?).ok()?,
        None => {
            let principal = asker(random, if names { &words.principals } else { &[] })?;
            let is_caller = names || principal.account().is_some();
            if is_caller { principal } else { return None }
        }
    };
    let action = random.pick(&words.actions).to_owned();
    let action = match action.as_str() {
        "*" => "ec2:RunInstances".to_owned(),
        action => random.matched(action, &["", "a", "GetObject", "DeleteTable", "Object"]),
    };
    let resource = random.pick(&words.resources).to_owned();
    let resource = if kind == PolicyKind::Trust {
        "arn:aws:iam::123456789012:role/Own".to_owned()
    } else {
        random.matched(
            &resource,
            &["", "a", "red", "red/a", "secrets/a", "eu-west-1", "123456789012"],
        )
    };
    let mut context = Context::new();
    let always = [
        ("aws:CurrentTime", vec!["2026-11-30T12:00:00Z", "2027-07-01T00:00:00Z"]),
        ("aws:EpochTime", vec!["1796040000"]),
        ("aws:RequestedRegion", vec!["eu-west-1", "us-east-1"]),
        ("aws:SecureTransport", vec!["true", "false"]),
        ("aws:ViaAWSService", vec!["false"]),
    ];
    let is_fixed = |key: &str| fixed.iter().any(|(other, _)| other.eq_ignore_ascii_case(key));
    for (key, values) in always {
        if !is_fixed(key) {
            context = context.with(key, *values.get(random.below(values.len())).unwrap()).ok()?;
        }
    }
    for (key, values) in &words.keys {
        let is_always = always_sent(key);
        if is_fixed(key) || is_always || OF_CALLER.contains(&key.as_str()) {
            continue;
        }
        let (operator, value) = values.get(random.below(values.len()))?;
        let value = match random.below(5) {
            0 => continue,
            1 | 2 if operator.contains("Numeric") => "50".to_owned(),
            1 | 2 if operator.contains("Ip") => "198.51.100.7".to_owned(),
            1 | 2 if operator.contains("Bool") => "false".to_owned(),
            1 if operator.contains("Arn") => "arn:aws:s3:::zzz".to_owned(),
            1 => "zzz".to_owned(),
            _ if operator.contains("Ip") => value.replace("0/24", "9"),
            _ => random.matched(value, &["", "a", "red"]),
        };
        context = context.with(key, value).ok()?;
    }
    for (key, values) in fixed {
        if own.is_some_and(|(other, _)| other == key) {
            continue;
        }
        if let Some(values) = values {
            context = context.with_values(key, values.clone()).ok()?;
        }
    }
    Request::new(principal, &action, &resource)
        .ok()?
        .with_resource_account("123456789012")
        .ok()?
        .with_context(context)
        .ok()
}

fn always_sent(key: &str) -> bool {
    [
        "aws:currenttime",
        "aws:epochtime",
        "aws:requestedregion",
        "aws:securetransport",
        "aws:viaawsservice",
    ]
    .contains(&key)
}
