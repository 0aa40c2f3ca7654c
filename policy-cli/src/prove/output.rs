//! The report about a unit, and its line of JSON. Names and meaning are stable: other programs read them.

use std::collections::BTreeMap;

use policy_analysis::prove::{Change, Grant, Ground, Lifted, Proof, StatementPlace};
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
    /// By which statements it is proved; left out if it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) grounds: Option<Vec<GroundRow>>,
    pub(super) granted: Vec<Row>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) revoked: Option<Vec<Row>>,
    /// The denials of the old side that denied something that is allowed now; left out if there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) lifted: Vec<LiftedRow>,
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

/// A statement; null if it is the one that AWS adds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Place {
    pub(super) statement: Option<usize>,
    pub(super) sid: Option<String>,
}

impl Place {
    /// The first policy of a side is the one that was read, if there is one.
    fn of(place: &StatementPlace, is_read: bool) -> Self {
        let statement = (is_read && place.policy == 0).then_some(place.statement);
        Self { statement, sid: place.sid.clone() }
    }

    /// The names of statements of a side. `is_read` says whether the side was read.
    pub(super) fn names_of(places: &[StatementPlace], is_read: bool) -> String {
        let places: Vec<Self> = places.iter().map(|it| Self::of(it, is_read)).collect();
        Self::names(&places)
    }

    fn names(places: &[Self]) -> String {
        names(places.iter().map(|it| (it.statement, it.sid.as_deref())))
    }
}

/// What the proof depends on for a statement.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GroundRow {
    #[serde(flatten)]
    place: Place,
    /// The statements of the old side that allow it; left out if nothing is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    covered_by: Option<Vec<Place>>,
    denied_by: Vec<Place>,
}

impl GroundRow {
    /// The grounds of a proof, each statement once. `has_old` says whether the old side was read, if sides are
    /// compared.
    pub(super) fn all(grounds: &[Ground], has_new: bool, has_old: Option<bool>) -> Vec<Self> {
        let mut rows: Vec<Self> = Vec::new();
        for ground in grounds {
            let Some(place) = &ground.statement else { continue };
            let places = |places: &[StatementPlace], is_read| -> Vec<Place> {
                places.iter().map(|it| Place::of(it, is_read)).collect()
            };
            let place = Place::of(place, has_new);
            let covered_by = has_old.map(|has_old| places(&ground.covered_by, has_old));
            let denied_by = places(&ground.denied_by, has_new);
            match rows.iter_mut().find(|it| it.place == place) {
                Some(row) => {
                    row.denied_by.extend(denied_by);
                    row.denied_by.sort();
                    row.denied_by.dedup();
                }
                None => rows.push(Self { place, covered_by, denied_by }),
            }
        }
        rows
    }

    /// The ground as text. `old` is the name of the old side.
    pub(super) fn words(&self, old: Option<&str>) -> String {
        let own = Place::names(std::slice::from_ref(&self.place));
        let of_old = |names: String| match old {
            Some(old) => format!("{names} of {old}"),
            None => names,
        };
        let covered = self.covered_by.as_deref().filter(|it| !it.is_empty());
        let covered = covered.map(|it| of_old(Place::names(it)));
        match (covered, self.denied_by.as_slice()) {
            (Some(covered), []) => format!("{own} is covered by {covered}"),
            (Some(covered), denied) => {
                format!(
                    "{own} is covered by {covered}; the rest is denied by {}",
                    Place::names(denied)
                )
            }
            (None, denied) => format!("{own} is denied by {}", Place::names(denied)),
        }
    }
}

/// A denial that a change lifts.
#[derive(Serialize)]
pub(super) struct LiftedRow {
    #[serde(flatten)]
    place: Place,
    witness: Request,
}

impl LiftedRow {
    pub(super) fn all(lifted: &[Lifted], has_old: bool, kind: PolicyKind) -> Vec<Self> {
        let row = |it: &Lifted| Self {
            place: Place::of(&it.denial, has_old),
            witness: Request::of(&it.witness, kind),
        };
        lifted.iter().map(row).collect()
    }

    /// The denials, as text.
    pub(super) fn names(rows: &[Self]) -> String {
        names(rows.iter().map(|it| (it.place.statement, it.place.sid.as_deref())))
    }
}

impl Report {
    /// The answer about a policy that is not compared.
    pub(super) fn alone(
        file: Option<String>,
        verdict: Verdict,
        reason: String,
        granted: Vec<Row>,
        witness: Option<Request>,
    ) -> Self {
        let (against, grounds, revoked, lifted) = (None, None, None, Vec::new());
        Self { file, against, verdict, reason, grounds, granted, revoked, lifted, witness }
    }

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
    names(granted.iter().map(|row| (row.statement, row.sid.as_deref())))
}

/// Statements as text. Without a number, it is the one of the policy that AWS attaches.
pub(super) fn names<'a>(
    statements: impl Iterator<Item = (Option<usize>, Option<&'a str>)>,
) -> String {
    let mut named: Vec<String> = Vec::new();
    let mut add = |name: String| {
        if !named.contains(&name) {
            named.push(name);
        }
    };
    for (number, sid) in statements {
        match (number, sid) {
            (Some(number), Some(sid)) => add(format!("{number} (`{sid}`)")),
            (Some(number), None) => add(number.to_string()),
            (None, _) => add(ATTACHED.to_owned()),
        }
    }
    const MOST: usize = 3;
    let more = named.len().saturating_sub(MOST);
    named.truncate(MOST);
    let written = named.iter().filter(|it| *it != ATTACHED).count();
    if let Some(first) = named.iter_mut().find(|it| *it != ATTACHED) {
        *first = format!("{} {first}", if written + more > 1 { "statements" } else { "statement" });
    }
    if more > 0 {
        return format!("{} and {more} more", named.join(", "));
    }
    match named.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => named.concat(),
    }
}

const ATTACHED: &str = "the policy that AWS attaches with it";

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
