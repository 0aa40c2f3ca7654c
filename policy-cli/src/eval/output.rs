//! Answers as lines of JSON. Names and meaning are stable: other programs read them.

use policy_analysis::{ConditionBlock, Decision, Outcome, PolicyPlace, StatementRef};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::reading::Asked;
use crate::located::Checked;
use crate::output::json_v1::Finding;
use crate::output::visible_json;

/// The answer to a request.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer<'a> {
    decision: &'static str,
    reason: &'static str,
    by: Statements<'a>,
    /// The condition keys that an undecided request depends on; left out if it is decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<&'a [String]>,
    /// Conditions under which an undecided request is allowed, or null.
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_if: Option<Option<Conditions<'a>>>,
    /// The reason, line by line; left out in streams.
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Vec<&'a str>>,
    /// What the reference data says against names in the request; left out if that is nothing, and in
    /// streams.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    notes: &'a [String],
}

/// Why a request has no answer.
#[derive(Serialize)]
struct Refused {
    error: Option<Finding>,
}

struct Statements<'a>(&'a [StatementRef]);

/// A statement of one of the policies.
#[derive(Serialize)]
struct Statement<'a> {
    #[serde(serialize_with = "as_text")]
    policy: PolicyPlace,
    /// From 0.
    statement: usize,
    sid: Option<&'a str>,
}

fn as_text<S: Serializer>(place: &PolicyPlace, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(place)
}

impl Serialize for Statements<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for reference in self.0 {
            list.serialize_element(&Statement {
                policy: reference.policy(),
                statement: reference.number(),
                sid: reference.sid(),
            })?;
        }
        list.end()
    }
}

/// A `Condition` element.
pub(super) struct Conditions<'a>(pub(super) &'a ConditionBlock);

impl Serialize for Conditions<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut operators = Vec::new();
        for (operator, _, _) in self.0.conditions() {
            if !operators.contains(&operator) {
                operators.push(operator);
                map.serialize_entry(&operator.to_string(), &Keys(self.0, operator))?;
            }
        }
        map.end()
    }
}

/// The keys under an operator, each with its values.
struct Keys<'a>(&'a ConditionBlock, policy_core::model::Operator);

impl Serialize for Keys<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let of_operator = self.0.conditions().filter(|(operator, _, _)| *operator == self.1);
        serializer.collect_map(of_operator.map(|(_, key, values)| (key, values)))
    }
}

fn answer<'a>(
    decision: &'a Decision,
    because: Option<Vec<&'a str>>,
    notes: &'a [String],
) -> Answer<'a> {
    let is_open = decision.outcome() == Outcome::Undecided;
    Answer {
        decision: decision.outcome().as_str(),
        reason: decision.basis().as_str(),
        by: Statements(decision.statements()),
        missing: is_open.then(|| decision.missing()),
        allowed_if: is_open.then(|| decision.allowed_if().map(Conditions)),
        because,
        notes,
    }
}

/// Writes the line of a decision.
pub(super) fn write_decision(out: &mut Vec<u8>, decision: &Decision) {
    write_line(out, &answer(decision, None, &[]));
}

/// The lines of recent decisions: many requests of a stream get the same one.
#[derive(Default)]
pub(super) struct Lines(Vec<(Decision, Vec<u8>)>);

impl Lines {
    /// The maximum number of lines that are kept.
    const MOST: usize = 16;

    /// The maximum length of a line that is kept.
    const LONGEST: usize = 4_096;

    /// Writes the line of a decision, as [`write_decision`] does.
    pub(super) fn write(&mut self, out: &mut Vec<u8>, decision: Decision) {
        if let Some((_, line)) = self.0.iter().find(|(known, _)| *known == decision) {
            out.extend_from_slice(line);
            return;
        }
        let start = out.len();
        write_decision(out, &decision);
        let line = out.get(start..).unwrap_or_default();
        if line.len() <= Self::LONGEST {
            if self.0.len() == Self::MOST {
                self.0.clear();
            }
            self.0.push((decision, line.to_vec()));
        }
    }
}

/// Writes the line of a request that is invalid.
pub(super) fn write_refused(out: &mut Vec<u8>, refused: &Checked) {
    let error = refused.findings.first().map(|shown| Finding::of(shown, &refused.lines()));
    write_line(out, &Refused { error });
}

/// Writes the line of a request, with the reason.
pub(super) fn write_explained(out: &mut Vec<u8>, asked: &Asked) {
    match asked {
        Asked::Decided(decided) => {
            let reason = decided.reason.to_string();
            let because = Some(reason.lines().collect());
            write_line(out, &answer(&decided.decision, because, &decided.doubts));
        }
        Asked::Refused(refused) => write_refused(out, refused),
    }
}

/// Appends a value as one line of JSON without hidden characters.
fn write_line(out: &mut Vec<u8>, value: &impl Serialize) {
    let start = out.len();
    // Writing these values to a vector cannot fail.
    let _ = serde_json::to_writer(&mut *out, value);
    let written = out.get(start..).unwrap_or_default();
    // In JSON, all other hidden ASCII characters are escaped.
    if !written.is_ascii() || written.contains(&0x7f) {
        let json = String::from_utf8_lossy(written);
        let shown = visible_json(&json).into_owned();
        out.truncate(start);
        out.extend_from_slice(shown.as_bytes());
    }
    out.push(b'\n');
}
