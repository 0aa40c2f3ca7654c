//! The request without its policies.

use policy_core::document::{Member as Named, Node, Value};
use policy_core::finding::{Finding, quoted};
use policy_core::path::{Path, Place};
use policy_core::semantics::derived::DerivedKey;
use policy_core::semantics::known::compare_keys;
use policy_core::sort::sort_by;
use policy_core::suggest::{did_you_mean, nearest};

use super::{NAMES, OWN_MEMBERS, finding, mismatch, object, repeated};
use super::{report_repeated, report_unknown};
use crate::context::Context;
use crate::error::{Member, RequestError};
use crate::principal::Principal;
use crate::request::Request;

/// Reads a request. The previous caller is passed on.
pub(super) fn read(
    root: &Node<'_>,
    caller: &mut Option<(String, Principal)>,
) -> Result<Request, Vec<Finding>> {
    let mut reader = Reader { members: &[], caller, findings: Vec::new() };
    reader.members = object(root, "a request", &Path::root(), &mut reader.findings)
        .ok_or_else(|| std::mem::take(&mut reader.findings))?;
    let parts = Parts::of(reader.members);
    if parts.has_others {
        reader.report_others();
    }
    match reader.request(&parts) {
        Some(request) if reader.findings.is_empty() => Ok(request),
        _ => Err(reader.findings),
    }
}

/// The first member of each name.
#[derive(Default)]
struct Parts<'d, 'a> {
    principal: Option<&'d Node<'a>>,
    session_of: Option<&'d Node<'a>>,
    action: Option<&'d Node<'a>>,
    resource: Option<&'d Node<'a>>,
    resource_account: Option<&'d Node<'a>>,
    context: Option<&'d Node<'a>>,
    unknown_context: Option<&'d Node<'a>>,
    /// Whether there is a member with an unknown or duplicate name.
    has_others: bool,
}

impl<'d, 'a> Parts<'d, 'a> {
    fn of(members: &'d [Named<'a>]) -> Self {
        let mut parts = Self::default();
        let mut policies = 0_u32;
        for member in members {
            let part = match &*member.key {
                "principal" => &mut parts.principal,
                "sessionOf" => &mut parts.session_of,
                "action" => &mut parts.action,
                "resource" => &mut parts.resource,
                "resourceAccount" => &mut parts.resource_account,
                "context" => &mut parts.context,
                "unknownContext" => &mut parts.unknown_context,
                other => {
                    let at = NAMES.iter().position(|name| *name == other);
                    let bit = at.map_or(0, |at| 1 << at);
                    parts.has_others |= bit == 0 || policies & bit != 0;
                    policies |= bit;
                    continue;
                }
            };
            if part.is_some() {
                parts.has_others = true;
            } else {
                *part = Some(&member.value);
            }
        }
        parts
    }
}

struct Reader<'d, 'a, 'c> {
    members: &'d [Named<'a>],
    caller: &'c mut Option<(String, Principal)>,
    findings: Vec<Finding>,
}

impl<'d, 'a> Reader<'d, 'a, '_> {
    fn report_others(&mut self) {
        report_repeated(self.members, &Path::root(), &mut self.findings);
        let meant =
            report_unknown(self.members, "a request", &OWN_MEMBERS, &NAMES, &mut self.findings);
        // A misspelled member is not also reported as missing.
        let is_there = |name: &&str| self.members.iter().any(|member| member.key == **name);
        for name in ["principal", "action", "resource"].iter().filter(|name| !is_there(name)) {
            if !meant.contains(name) {
                self.findings.push(missing(name));
            }
        }
    }

    fn request(&mut self, parts: &Parts<'d, 'a>) -> Option<Request> {
        if !parts.has_others {
            let required = [
                (parts.principal, "principal"),
                (parts.action, "action"),
                (parts.resource, "resource"),
            ];
            for (_, name) in required.into_iter().filter(|(part, _)| part.is_none()) {
                self.findings.push(missing(name));
            }
        }
        let principal = parts.principal.and_then(|node| self.principal(node));
        let action = parts.action.and_then(|node| self.string(node, "action"));
        let resource = parts.resource.and_then(|node| self.string(node, "resource"));
        let account = parts.resource_account.map(|node| self.string(node, "resourceAccount"));
        let role = parts.session_of.map(|node| self.string(node, "sessionOf"));
        let context = self.context(parts.context, parts.unknown_context);
        // Conclusions from a part that could not be read would be guesses.
        if !self.findings.is_empty() {
            return None;
        }
        let request = Request::new(principal?, action?, resource?).and_then(|mut request| {
            if let Some(role) = role.flatten() {
                request = request.with_session_of(role)?;
            }
            match (account.flatten(), context) {
                (Some(account), Some(context)) => {
                    request.with_account_and_context(account, context)
                }
                (Some(account), None) => request.with_resource_account(account),
                (None, Some(context)) => request.with_context(context),
                (None, None) => Ok(request),
            }
        });
        request.map_err(|error| self.refuse(&error)).ok()
    }

    fn string(&mut self, node: &'d Node<'a>, name: &'static str) -> Option<&'d str> {
        match &node.value {
            Value::String(text) => Some(text),
            other => {
                let path = Path::root().key(name);
                self.findings.push(mismatch(path, &format!("`{name}`"), "a string", other));
                None
            }
        }
    }

    fn principal(&mut self, node: &'d Node<'a>) -> Option<Principal> {
        const EXPECTED: &str = "`\"*\"`, an ARN, or an object with `Service`, `Federated` or `AWS`";
        let path = || Path::root().key("principal");
        let read = match &node.value {
            Value::String(text) => {
                if let Some((known, principal)) = &*self.caller
                    && *known == **text
                {
                    return Some(principal.clone());
                }
                Principal::parse(text).inspect(|principal| {
                    *self.caller = Some((text.clone().into_owned(), principal.clone()));
                })
            }
            Value::Object(members) => {
                let [member] = members.as_slice() else {
                    let message = "`principal` must have exactly one type of principal";
                    let help = "write one of `Service`, `Federated` and `AWS`";
                    self.findings.push(finding(Place::value(path()), message).help(help));
                    return None;
                };
                let path = path().key(&*member.key);
                let mut refuse = |expected: &str, found: &Value<'_>| {
                    let subject = format!("`{}`", quoted(&member.key));
                    self.findings.push(mismatch(path.clone(), &subject, expected, found));
                };
                match (&*member.key, &member.value.value) {
                    ("AWS", Value::String(text)) => Principal::parse(text),
                    ("AWS", other) => {
                        refuse("one ARN as a string", other);
                        return None;
                    }
                    ("Federated", Value::String(text)) => Principal::federated(&**text),
                    ("Federated", other) => {
                        refuse("one provider as a string", other);
                        return None;
                    }
                    ("Service", Value::String(text)) => Principal::services([&**text]),
                    ("Service", Value::Array(nodes)) => {
                        let mut names = Vec::with_capacity(nodes.len());
                        for (number, node) in nodes.iter().enumerate() {
                            let Value::String(name) = &node.value else {
                                let path = path.clone().index(number);
                                let subject = "a name in `Service`";
                                let found = mismatch(path, subject, "a string", &node.value);
                                self.findings.push(found);
                                return None;
                            };
                            names.push(&**name);
                        }
                        Principal::services(names)
                    }
                    ("Service", other) => {
                        refuse("a string or a list of strings", other);
                        return None;
                    }
                    (other, _) => {
                        let near = nearest(other, ["AWS", "Federated", "Service"].into_iter(), 2);
                        let help = if near.is_empty() {
                            "write `Service`, `Federated` or `AWS`".to_owned()
                        } else {
                            did_you_mean(&near)
                        };
                        let message = format!("`{}` is not a type of principal", quoted(other));
                        self.findings.push(finding(Place::key(path), message).help(help));
                        return None;
                    }
                }
            }
            other => {
                self.findings.push(mismatch(path(), "`principal`", EXPECTED, other));
                return None;
            }
        };
        read.map_err(|error| self.refuse(&error)).ok()
    }

    fn context(
        &mut self,
        context: Option<&'d Node<'a>>,
        unknown: Option<&'d Node<'a>>,
    ) -> Option<Context> {
        let mut keys: Vec<(&'d str, Option<&'d Value<'a>>)> = Vec::new();
        match context.map(|node| &node.value) {
            None => {}
            Some(Value::Object(members)) => {
                keys.reserve(members.len());
                for member in members {
                    self.check_values(member);
                    keys.push((&member.key, Some(&member.value.value)));
                }
            }
            Some(other) => {
                let path = Path::root().key("context");
                self.findings.push(mismatch(path, "`context`", "an object", other));
            }
        }
        match unknown.map(|node| &node.value) {
            None => {}
            Some(Value::Array(nodes)) => {
                for (number, node) in nodes.iter().enumerate() {
                    match &node.value {
                        Value::String(key) => keys.push((key, None)),
                        other => {
                            let path = Path::root().key("unknownContext").index(number);
                            let subject = "a key in `unknownContext`";
                            self.findings.push(mismatch(path, subject, "a string", other));
                        }
                    }
                }
            }
            Some(other) => {
                let path = Path::root().key("unknownContext");
                let expected = "a list of condition keys";
                self.findings.push(mismatch(path, "`unknownContext`", expected, other));
            }
        }
        // In this order, they are added without moving others.
        sort_by(&mut keys, |(one, _), (other, _)| compare_keys(one, other));
        let mut pairs = keys.iter().zip(keys.iter().skip(1));
        if pairs.any(|((one, _), (other, _))| compare_keys(one, other).is_eq())
            && let Some(Value::Object(members)) = context.map(|node| &node.value)
        {
            self.report_same_keys(members, &Path::root().key("context"));
        }
        if !self.findings.is_empty() || keys.is_empty() {
            return None;
        }
        let mut made = Context::new();
        for (key, value) in keys {
            let more = match value {
                Some(Value::Array(nodes)) => {
                    made.with_values(key, nodes.iter().filter_map(|node| text_of(&node.value)))
                }
                Some(value) => made.with_values(key, text_of(value)),
                None => made.with_unknown(key),
            };
            match more {
                Ok(more) => made = more,
                Err(error) => {
                    self.refuse(&error);
                    return None;
                }
            }
        }
        Some(made)
    }

    /// Reports values that a condition key cannot have.
    fn check_values(&mut self, member: &Named<'_>) {
        const EXPECTED: &str = "a string, a number, a boolean or a list of these";
        let path = || Path::root().key("context").key(&*member.key);
        let subject = || format!("`{}`", quoted(&member.key));
        match &member.value.value {
            Value::Array(nodes) => {
                let mut nodes = nodes.iter().enumerate();
                if let Some((number, node)) = nodes.find(|(_, it)| text_of(&it.value).is_none()) {
                    let subject = format!("a value of {}", subject());
                    let expected = "a string, a number or a boolean";
                    let path = path().index(number);
                    self.findings.push(mismatch(path, &subject, expected, &node.value));
                }
            }
            value if text_of(value).is_none() => {
                self.findings.push(mismatch(path(), &subject(), EXPECTED, value));
            }
            _ => {}
        }
    }

    /// Reports duplicate keys in the context. Their number distinguishes identical ones.
    fn report_same_keys(&mut self, members: &[Named<'_>], path: &Path) {
        for (first, again) in repeated(members, compare_keys) {
            let (Some(one), Some(other)) = (members.get(first), members.get(again)) else {
                continue;
            };
            let before = members.iter().take(again).filter(|it| it.key == other.key).count();
            let occurrence = u32::try_from(before).unwrap_or(u32::MAX);
            let place = Place::key(path.clone().nth_key(&*other.key, occurrence));
            let (one, other) = (quoted(&one.key), quoted(&other.key));
            let message = if one == other {
                format!("the condition key `{other}` appears twice")
            } else {
                format!("the condition keys `{one}` and `{other}` are the same")
            };
            let related =
                Place::key(path.clone().key(members.get(first).map_or("", |it| &*it.key)));
            self.findings.push(
                finding(place, message)
                    .help("write it once, with all its values")
                    .related(related, "the first one is here"),
            );
        }
    }

    fn refuse(&mut self, error: &RequestError) {
        let place = Place::value(self.path_of(error.member()));
        self.findings.push(finding(place, error.message()).help(error.help()));
    }

    fn path_of(&self, part: &Member) -> Path {
        let path = Path::root().key(part.name());
        let node = self.member(part.name());
        match (part, node.map(|node| &node.value)) {
            (Member::Principal, Some(Value::Object(members))) => match members.as_slice() {
                [member] => path.key(&*member.key),
                _ => path,
            },
            (Member::Context(key), _) => self.path_of_key(key),
            (Member::UnknownContext(key), Some(Value::Array(nodes))) => {
                let is_key = |node: &Node<'_>| match &node.value {
                    Value::String(text) => compare_keys(text, key).is_eq(),
                    _ => false,
                };
                nodes.iter().rposition(is_key).map_or(path.clone(), |at| path.index(at))
            }
            // The role is the one named in the context.
            (Member::SessionOf, None) => self.path_of_key(DerivedKey::PrincipalArn.as_str()),
            _ => path,
        }
    }

    /// The path of a key in the context, as spelled there.
    fn path_of_key(&self, key: &str) -> Path {
        let path = Path::root().key("context");
        let Some(Value::Object(members)) = self.member("context").map(|node| &node.value) else {
            return path;
        };
        match members.iter().find(|member| compare_keys(&member.key, key).is_eq()) {
            Some(member) => path.key(&*member.key),
            None => path,
        }
    }

    fn member(&self, name: &str) -> Option<&'d Node<'a>> {
        self.members.iter().find(|member| member.key == name).map(|member| &member.value)
    }
}

fn missing(name: &str) -> Finding {
    finding(Place::value(Path::root()), format!("missing `{name}`"))
        .help("add it: a request must have `principal`, `action` and `resource`")
}

/// A single value of a condition key as text.
fn text_of<'d>(value: &'d Value<'_>) -> Option<&'d str> {
    match value {
        Value::String(text) | Value::Number(text) => Some(text),
        Value::Bool(true) => Some("true"),
        Value::Bool(false) => Some("false"),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
