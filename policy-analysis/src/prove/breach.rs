//! Messages for broken contracts.

use policy_core::finding::quoted;
use policy_core::model::{Effect, Family, Policy, PolicyKind};
use policy_core::semantics::condition::ConditionView;

use super::boxes::texts;
use super::check::{Gap, Nearest};
use super::sides::Statements;
use super::witness::Found;
use crate::principal::PrincipalForm;
use crate::request::Request;

/// The message, with the statement that allows the request or is the closest match, and the help.
pub(super) struct Words {
    pub(super) statement: Option<usize>,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Words {
    fn of(statement: Option<usize>, message: String) -> Self {
        Self { statement, message, help: None }
    }
}

/// A policy whose statements are named in messages.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) policy: &'a Policy,
    pub(super) statements: &'a Statements,
    pub(super) kind: PolicyKind,
    /// The values of holes of principals.
    pub(super) filling: &'a [(char, String)],
}

impl Named<'_> {
    fn statement(&self, number: usize) -> String {
        let sid = self.policy.statements().get(number).and_then(|it| it.sid());
        match sid.filter(|sid| !sid.is_empty()) {
            Some(sid) => format!("statement {number} (`{}`)", quoted(sid)),
            None => format!("statement {number}"),
        }
    }

    /// The statement that allows a request.
    fn allowing(&self, found: &Found) -> Option<usize> {
        let checker = self.statements.filled_checker(&found.holes);
        checker.applying(found.request(), Effect::Allow)
    }

    fn subject(&self, found: &Found) -> (Option<usize>, String) {
        let number = self.allowing(found);
        let name = number.map_or_else(|| "a statement".to_owned(), |it| self.statement(it));
        (number, name)
    }
}

/// The message for a request that is allowed but must not be.
pub(super) fn allowed(named: Named<'_>, found: &Found) -> Words {
    let (statement, name) = named.subject(found);
    Words::of(statement, format!("{name} allows {}", named.request_of(found)))
}

/// The message for a request that is allowed but not by the ceiling.
pub(super) fn exceeding(named: Named<'_>, found: &Found) -> Words {
    let (statement, name) = named.subject(found);
    let request = named.request_of(found);
    Words::of(statement, format!("{name} allows {request}, which the ceiling does not allow"))
}

/// The message for an outsider's request that is allowed.
pub(super) fn public(named: Named<'_>, found: &Found) -> Words {
    let (statement, name) = named.subject(found);
    let request = named.plain(found.request());
    let when = named.when(found.request());
    let help = "name the allowed accounts, organization or source by fixed values".to_owned();
    Words {
        help: Some(help),
        ..Words::of(statement, format!("{name} allows everyone to call {request}{when}"))
    }
}

/// The message for a request that another policy answers differently.
pub(super) fn differing(named: Named<'_>, other: &Statements, found: &Found) -> Words {
    let answer = |statements: &Statements| {
        let verdict = statements.filled_checker(&found.holes).verdict(found.request());
        match (verdict.denied.is_always(), verdict.truth().is_always()) {
            (true, _) => "explicitly denied",
            (_, true) => "allowed",
            _ => "not allowed",
        }
    };
    let (own, other) = (answer(named.statements), answer(other));
    let checker = named.statements.filled_checker(&found.holes);
    let statement = [Effect::Deny, Effect::Allow]
        .into_iter()
        .find_map(|effect| checker.applying(found.request(), effect));
    let request = named.request_of(found);
    Words::of(statement, format!("{request} is {own} here but {other} in the file"))
}

/// The message for a request that must be allowed but is not.
pub(super) fn missed(named: Named<'_>, found: &Found) -> Words {
    let checker = named.statements.filled_checker(&found.holes);
    let request = named.plain(found.request());
    let head = format!("{request} is not always allowed{}", named.with(found));
    if let Some(number) = checker.applying(found.request(), Effect::Deny) {
        let name = named.statement(number);
        let why = named.when(found.request());
        return Words::of(Some(number), format!("{head}: {name} denies it{why}"));
    }
    let Some(Nearest { statement, gap }) = checker.nearest(found.request()) else {
        return Words::of(None, format!("{head}: no statement allows anything"));
    };
    let name = named.statement(statement);
    match gap {
        Gap::Condition(condition) => {
            let Some(view) = condition.view() else {
                return Words::of(Some(statement), format!("{head}: {name} does not apply"));
            };
            let (why, help) = requirement(&view);
            let help = help.map(|it| format!("add `context: {{ {it} }}` or remove the condition"));
            Words { statement: Some(statement), message: format!("{head}: {name} {why}"), help }
        }
        Gap::Principal => {
            let who = by(found.request());
            let message = format!("{head}: {name} does not allow it{who}");
            Words::of(Some(statement), message)
        }
        Gap::Resource => {
            let message = format!("{head}: {name} allows it on other resources");
            Words::of(Some(statement), message)
        }
        Gap::Action => Words::of(None, format!("{head}: no statement allows the action")),
    }
}

/// What a condition requires, and the context that satisfies it if that is a single value.
fn requirement(condition: &ConditionView<'_>) -> (String, Option<String>) {
    let key = quoted(condition.key);
    let values: Vec<&str> = texts(condition.values).collect();
    let operator = condition.operator;
    if operator.base.family() == Family::Null {
        let is_absent = values.iter().any(|it| it.eq_ignore_ascii_case("true"));
        return if is_absent {
            (format!("requires `{key}` to be absent"), Some(format!("\"{key}\": null")))
        } else {
            (format!("requires `{key}`"), None)
        };
    }
    let listed = match values.as_slice() {
        [one] => format!("`{}`", quoted(one)),
        values => {
            let shown: Vec<String> =
                values.iter().take(3).map(|it| format!("`{}`", quoted(it))).collect();
            let more = if values.len() > 3 { " or another" } else { "" };
            format!("{}{more}", shown.join(" or "))
        }
    };
    let is_of_text = matches!(operator.base.family(), Family::String | Family::Arn | Family::Bool);
    if !is_of_text || operator.qualifier.is_some() {
        return (format!("requires `{operator}` on `{key}` with {listed}"), None);
    }
    if operator.base.is_negated() {
        return (format!("requires `{key}` not to be {listed}"), None);
    }
    let fixed = values.first().filter(|it| !it.contains(['*', '?']) && !it.contains("${"));
    let context = fixed.map(|value| format!("\"{key}\": \"{}\"", quoted(value)));
    (format!("requires `{key}` to be {listed}"), context)
}

impl Named<'_> {
    /// The request, with the caller and the keys.
    fn request_of(&self, found: &Found) -> String {
        let request = found.request();
        let mut text = self.plain(request);
        if self.names_principals() {
            text.push_str(&by(request));
        }
        text.push_str(&self.when(request));
        text.push_str(&self.with(found));
        text
    }

    /// The values of the holes, whose names the message shows.
    fn with(&self, found: &Found) -> String {
        let filled = self.filling.iter().chain(&found.holes);
        let values: Vec<String> =
            filled.map(|(hole, value)| format!("`{hole}` is `{}`", quoted(value))).collect();
        if values.is_empty() { String::new() } else { format!(" where {}", values.join(" and ")) }
    }

    fn names_principals(&self) -> bool {
        use PolicyKind as Kind;
        matches!(self.kind, Kind::Resource | Kind::Trust | Kind::ResourceControl)
    }

    fn plain(&self, request: &Request) -> String {
        let action = quoted(request.action());
        match request.resource() {
            "*" => format!("`{action}`"),
            _ if self.kind == PolicyKind::Trust => format!("`{action}`"),
            resource => format!("`{action}` on `{}`", quoted(resource)),
        }
    }

    /// The keys of a request and their values.
    fn when(&self, request: &Request) -> String {
        let key = |(key, values): (&str, Option<&[String]>)| {
            let key = quoted(key);
            let values: Vec<String> =
                values?.iter().map(|it| format!("`{}`", quoted(it))).collect();
            Some(match values.as_slice() {
                [] => format!("`{key}` is empty"),
                values => format!("`{key}` is {}", values.join(" and ")),
            })
        };
        let keys: Vec<String> = request.context().iter().filter_map(key).collect();
        if keys.is_empty() { String::new() } else { format!(" when {}", keys.join(" and ")) }
    }
}

/// The caller.
fn by(request: &Request) -> String {
    match request.principal().form() {
        PrincipalForm::Anonymous => " by anonymous callers".to_owned(),
        _ => format!(" by `{}`", quoted(&request.principal().to_text())),
    }
}
