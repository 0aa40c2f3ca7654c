//! Whether two answers agree, and the table of results.

use std::collections::BTreeMap;
use std::fmt;

use policy_analysis::prove::Proof;
use serde_json::Value;

/// The comparison of our answer with Z3's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Proved,
    Refuted,
    Disagreement,
    /// Z3 does not answer, for this reason.
    Unknown(String),
    /// We do not answer, for this reason, and this is Z3's answer.
    Undecided(String, &'static str),
}

impl Verdict {
    /// Z3 answers for either reading of wildcards, and the answer must be the same for both.
    pub(super) fn of(proof: &Proof, answer: &Value) -> Self {
        let said = |name: &str| answer.get(name).and_then(Value::as_str).unwrap_or("unknown");
        let readings = [said("whole"), said("fields")];
        let any = |word: &str| readings.contains(&word);
        let reason = answer.get("reason").and_then(Value::as_str).unwrap_or("no reason");
        match proof {
            Proof::Undecided(why) => {
                let said = match readings {
                    ["unsat", "unsat"] => "nothing is new",
                    ["sat", "sat"] => "something can be new",
                    ["unsat", "sat"] | ["sat", "unsat"] => "it depends on the reading",
                    _ => "unknown",
                };
                Self::Undecided(why.clone(), said)
            }
            Proof::Proved if any("sat") => Self::Disagreement,
            Proof::Refuted(_) if any("fails") => Self::Disagreement,
            _ if any("unknown") => Self::Unknown(reason.to_owned()),
            Proof::Proved => Self::Proved,
            Proof::Refuted(_) => Self::Refuted,
        }
    }
}

#[derive(Debug, Default)]
struct Row {
    pairs: usize,
    proved: usize,
    refuted: usize,
    disagreements: usize,
    unknown: usize,
    undecided: usize,
}

/// The verdicts by source of the pairs, and the reasons for missing verdicts.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: BTreeMap<&'static str, Row>,
    unknown: BTreeMap<String, usize>,
    undecided: BTreeMap<(String, &'static str), usize>,
}

impl Table {
    pub(super) fn add(&mut self, group: &'static str, verdict: &Verdict) {
        let row = self.rows.entry(group).or_default();
        row.pairs += 1;
        match verdict {
            Verdict::Proved => row.proved += 1,
            Verdict::Refuted => row.refuted += 1,
            Verdict::Disagreement => row.disagreements += 1,
            Verdict::Unknown(reason) => {
                row.unknown += 1;
                *self.unknown.entry(reason.clone()).or_default() += 1;
            }
            Verdict::Undecided(reason, said) => {
                row.undecided += 1;
                *self.undecided.entry((reason.clone(), said)).or_default() += 1;
            }
        }
    }

    pub(super) fn has_disagreements(&self) -> bool {
        self.rows.values().any(|row| row.disagreements > 0)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| pairs | | proved, Z3 agrees | refuted, Z3 agrees | disagreements | unknown to Z3 | undecided by us |"
        )?;
        writeln!(f, "|---|--:|--:|--:|--:|--:|--:|")?;
        let mut all = Row::default();
        for (group, row) in &self.rows {
            write_row(f, group, row)?;
            all.pairs += row.pairs;
            all.proved += row.proved;
            all.refuted += row.refuted;
            all.disagreements += row.disagreements;
            all.unknown += row.unknown;
            all.undecided += row.undecided;
        }
        write_row(f, "all", &all)?;
        if !self.undecided.is_empty() {
            writeln!(f, "\n| undecided by us | Z3 says | pairs |\n|---|---|--:|")?;
            for ((reason, said), count) in &self.undecided {
                writeln!(f, "| {reason} | {said} | {count} |")?;
            }
        }
        if !self.unknown.is_empty() {
            writeln!(f, "\n| unknown to Z3 | pairs |\n|---|--:|")?;
            for (reason, count) in &self.unknown {
                writeln!(f, "| {reason} | {count} |")?;
            }
        }
        Ok(())
    }
}

fn write_row(f: &mut fmt::Formatter<'_>, name: &str, row: &Row) -> fmt::Result {
    writeln!(
        f,
        "| {name} | {} | {} | {} | {} | {} | {} |",
        row.pairs, row.proved, row.refuted, row.disagreements, row.unknown, row.undecided
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn either_reading_can_disagree() {
        let verdict = |proof: &Proof, whole: &str, fields: &str| {
            Verdict::of(proof, &json!({"whole": whole, "fields": fields, "reason": "timeout"}))
        };
        let open = Proof::Undecided("it is hard".to_owned());
        assert_eq!(verdict(&Proof::Proved, "unsat", "unsat"), Verdict::Proved);
        assert_eq!(verdict(&Proof::Proved, "unsat", "sat"), Verdict::Disagreement);
        assert_eq!(verdict(&Proof::Proved, "sat", "unknown"), Verdict::Disagreement);
        let unknown = Verdict::Unknown("timeout".to_owned());
        assert_eq!(verdict(&Proof::Proved, "unknown", "unsat"), unknown);
        let reading = "it depends on the reading";
        let undecided = Verdict::Undecided("it is hard".to_owned(), reading);
        assert_eq!(verdict(&open, "sat", "unsat"), undecided);
        let mut table = Table::default();
        for verdict in [&Verdict::Proved, &unknown, &undecided] {
            table.add("drawn", verdict);
        }
        assert!(!table.has_disagreements());
        assert!(table.to_string().contains("| drawn | 3 | 1 | 0 | 0 | 1 | 1 |"));
        table.add("managed", &Verdict::Disagreement);
        assert!(table.has_disagreements());
        assert!(table.to_string().contains("| all | 4 | 1 | 0 | 1 | 1 | 1 |"));
    }
}
