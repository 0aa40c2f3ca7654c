//! The report about a unit, and its line of JSON. Names and meaning are stable: other programs read them.

use std::collections::BTreeMap;

use policy_analysis::prove::{Change, Grant, Proof};
use policy_core::model::{Policy, PolicyKind, PrincipalElement, Principals, Statement, Values};
use serde::Serialize;
use serde_json::{Value, json};

use super::witness::Request;
use crate::located::Checked;
use crate::output::json_v1::Finding;
use crate::output::visible_json;
use crate::status::Status;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Verdict {
    Proved,
    Refuted,
    Undecided,
}

/// The answer about a unit.
#[derive(Serialize)]
pub(super) struct Report {
    /// Null if a file was removed.
    pub(super) file: Option<String>,
    /// What it is compared with: null if a file is new, and left out if nothing is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) against: Option<Option<String>>,
    pub(super) verdict: Verdict,
    pub(super) reason: String,
    pub(super) granted: Vec<Row>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) revoked: Option<Vec<Row>>,
    pub(super) witness: Option<Request>,
}

/// What one statement grants.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Row {
    /// From 0; null if the policy that AWS adds grants it.
    pub(super) statement: Option<usize>,
    pub(super) sid: Option<String>,
    pub(super) principal: Option<Value>,
    pub(super) action: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) not_action: Option<Vec<String>>,
    pub(super) resource: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) not_resource: Option<Vec<String>>,
    pub(super) condition: Value,
    /// Whether some of it was granted before; left out if nothing is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) partly: Option<bool>,
    pub(super) witness: Request,
}

impl Report {
    pub(super) const fn status(&self) -> Status {
        match self.verdict {
            Verdict::Proved => Status::Clean,
            Verdict::Refuted => Status::Findings,
            Verdict::Undecided => Status::Undecided,
        }
    }
}

/// The rows of granted access. `policy` is the one that was read.
pub(super) fn rows(
    change: &Change,
    policy: Option<&Policy>,
    kind: PolicyKind,
    is_compared: bool,
) -> Vec<Row> {
    let row = |grant: &Grant| {
        // The first of a side is the one that was read.
        let policy = policy.filter(|_| grant.policy == 0);
        let statement = policy.and_then(|policy| policy.statements().get(grant.statement));
        row(grant, statement, kind, is_compared)
    };
    change.granted.iter().map(row).collect()
}

fn row(grant: &Grant, statement: Option<&Statement>, kind: PolicyKind, is_compared: bool) -> Row {
    let is_not_action = statement.is_some_and(|it| it.action().is_negated());
    let is_not_resource =
        statement.and_then(Statement::resource).is_some_and(|element| element.is_negated());
    let list = |values: &Values| values.iter().map(str::to_owned).collect();
    let principal = match &grant.principal {
        Some((principal_type, text)) => Some(json!({ principal_type.as_str(): text })),
        None => statement.and_then(Statement::principal).map(principal),
    };
    Row {
        statement: statement.map(|_| grant.statement),
        sid: grant.sid.clone(),
        principal,
        action: (!is_not_action).then(|| grant.action.clone()),
        not_action: statement.filter(|_| is_not_action).map(|it| list(it.action().values())),
        resource: grant.resource.clone().filter(|_| !is_not_resource),
        not_resource: statement
            .filter(|_| is_not_resource)
            .and_then(Statement::resource)
            .map(|element| list(element.values())),
        condition: statement.map_or_else(|| json!({}), condition),
        partly: is_compared.then_some(grant.is_partly),
        witness: Request::of(&grant.witness, kind),
    }
}

/// A principal as in a policy.
fn principal(element: &PrincipalElement) -> Value {
    let value = match element.principals() {
        Principals::Everyone => json!("*"),
        _ => {
            let entries = element.entries().iter().map(|entry| {
                let values: Vec<&str> = entry.values().iter().collect();
                let values = match values.as_slice() {
                    [one] => json!(one),
                    many => json!(many),
                };
                (entry.principal_type().as_str(), values)
            });
            json!(entries.collect::<BTreeMap<_, _>>())
        }
    };
    if element.is_negated() { json!({ "NotPrincipal": value }) } else { value }
}

/// The conditions of a statement as in a policy.
fn condition(statement: &Statement) -> Value {
    let mut block: BTreeMap<String, BTreeMap<&str, Value>> = BTreeMap::new();
    for condition in statement.conditions() {
        let mut values: Vec<Value> = condition
            .values()
            .map(|value| match value.is_string() {
                true => json!(value.as_str()),
                // A number or a boolean is JSON as it is.
                false => {
                    serde_json::from_str(value.as_str()).unwrap_or_else(|_| json!(value.as_str()))
                }
            })
            .collect();
        let value = if values.len() == 1 { values.swap_remove(0) } else { json!(values) };
        block.entry(condition.operator().to_string()).or_default().insert(condition.key(), value);
    }
    json!(block)
}

/// The verdict of a proof, and the request that refutes it.
pub(super) fn verdict(proof: &Proof, kind: PolicyKind) -> (Verdict, Option<Request>) {
    match proof {
        Proof::Proved => (Verdict::Proved, None),
        Proof::Refuted(witness) => (Verdict::Refuted, Some(Request::of(witness, kind))),
        Proof::Undecided(_) => (Verdict::Undecided, None),
    }
}

/// The statements that grant something, as text.
pub(super) fn statements(granted: &[Row]) -> String {
    let mut named: Vec<String> = Vec::new();
    for row in granted {
        let words = match (row.statement, &row.sid) {
            (Some(number), Some(sid)) => format!("statement {number} (`{sid}`)"),
            (Some(number), None) => format!("statement {number}"),
            (None, _) => "the policy that AWS attaches with it".to_owned(),
        };
        if !named.contains(&words) {
            named.push(words);
        }
    }
    const MOST: usize = 3;
    let more = named.len().saturating_sub(MOST);
    named.truncate(MOST);
    if more > 0 {
        return format!("{} and {more} more", named.join(", "));
    }
    match named.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => named.concat(),
    }
}

/// The line of a unit.
pub(super) fn line(value: &impl Serialize) -> String {
    // Writing these values cannot fail.
    let json = serde_json::to_string(value).unwrap_or_default();
    format!("{}\n", visible_json(&json))
}

/// A unit without an answer.
#[derive(Serialize)]
struct Refused {
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    against: Option<Option<String>>,
    /// Which of the two cannot be read.
    #[serde(rename = "in")]
    place: String,
    error: Option<Finding>,
}

pub(super) fn refused_line(
    file: Option<String>,
    against: Option<Option<String>>,
    checked: &Checked,
) -> String {
    let error = checked.findings.first().map(|shown| Finding::of(shown, &checked.lines()));
    line(&Refused { file, against, place: checked.text.name(), error })
}
