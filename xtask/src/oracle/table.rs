//! Whether two answers agree, and the table of results.

use std::collections::BTreeMap;
use std::fmt;

use policy_analysis::prove::Proof;
use serde_json::Value;

/// The reason in an answer if the time is over.
const TIME: &str = "time";

/// The comparison of our answer with Z3's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Proved,
    Refuted,
    Disagreement,
    /// Z3 does not answer in time.
    Late,
    /// Z3 does not answer, for this reason.
    Unknown(String),
    /// Z3 is not asked, because the policies are too long.
    Skipped,
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
                    _ if reason == TIME => "unknown (time)",
                    _ => "unknown",
                };
                Self::Undecided(why.clone(), said)
            }
            Proof::Proved if any("sat") => Self::Disagreement,
            Proof::Refuted(_) if any("fails") => Self::Disagreement,
            _ if any("unknown") && reason == TIME => Self::Late,
            _ if any("unknown") => Self::Unknown(reason.to_owned()),
            Proof::Proved => Self::Proved,
            Proof::Refuted(_) => Self::Refuted,
        }
    }
}

/// The numbers of pairs by verdict.
#[derive(Clone, Copy, Debug, Default)]
struct Row([usize; COLUMNS.len()]);

const COLUMNS: [&str; 7] = [
    "proved, Z3 agrees",
    "refuted, Z3 agrees",
    "disagreements",
    "unknown (time)",
    "unknown (other)",
    "skipped (size)",
    "undecided by us",
];

impl Row {
    /// Counts a pair in exactly one column, so the columns of a row sum to its pairs.
    const fn add(&mut self, verdict: &Verdict) {
        let [proved, refuted, disagreements, late, unknown, skipped, undecided] = &mut self.0;
        let column = match verdict {
            Verdict::Proved => proved,
            Verdict::Refuted => refuted,
            Verdict::Disagreement => disagreements,
            Verdict::Late => late,
            Verdict::Unknown(_) => unknown,
            Verdict::Skipped => skipped,
            Verdict::Undecided(..) => undecided,
        };
        *column += 1;
    }

    fn pairs(self) -> usize {
        self.0.iter().sum()
    }
}

/// The verdicts by source of the pairs, and the reasons for missing verdicts.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: BTreeMap<&'static str, Row>,
    all: Row,
    disagreements: usize,
    unknown: BTreeMap<String, usize>,
    undecided: BTreeMap<(String, &'static str), usize>,
}

impl Table {
    pub(super) fn add(&mut self, group: &'static str, verdict: &Verdict) {
        self.rows.entry(group).or_default().add(verdict);
        self.all.add(verdict);
        match verdict {
            Verdict::Disagreement => self.disagreements += 1,
            Verdict::Unknown(reason) => *self.unknown.entry(reason.clone()).or_default() += 1,
            Verdict::Undecided(reason, said) => {
                *self.undecided.entry((reason.clone(), said)).or_default() += 1;
            }
            Verdict::Proved | Verdict::Refuted | Verdict::Late | Verdict::Skipped => {}
        }
    }

    pub(super) fn pairs(&self) -> usize {
        self.all.pairs()
    }

    pub(super) const fn has_disagreements(&self) -> bool {
        self.disagreements > 0
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| pairs | | {} |", COLUMNS.join(" | "))?;
        writeln!(f, "|---|--:{}|", "|--:".repeat(COLUMNS.len()))?;
        for (group, row) in &self.rows {
            write_row(f, group, *row)?;
        }
        write_row(f, "all", self.all)?;
        if !self.undecided.is_empty() {
            writeln!(f, "\n| undecided by us | Z3 says | pairs |\n|---|---|--:|")?;
            for ((reason, said), count) in &self.undecided {
                writeln!(f, "| {reason} | {said} | {count} |")?;
            }
        }
        if !self.unknown.is_empty() {
            writeln!(f, "\n| unknown (other) | pairs |\n|---|--:|")?;
            for (reason, count) in &self.unknown {
                writeln!(f, "| {reason} | {count} |")?;
            }
        }
        Ok(())
    }
}

fn write_row(f: &mut fmt::Formatter<'_>, name: &str, row: Row) -> fmt::Result {
    let numbers = row.0.map(|number| number.to_string());
    writeln!(f, "| {name} | {} | {} |", row.pairs(), numbers.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn either_reading_can_disagree() {
        let verdict = |proof: &Proof, whole: &str, fields: &str| {
            Verdict::of(proof, &json!({"whole": whole, "fields": fields, "reason": "time"}))
        };
        let open = Proof::Undecided("it is hard".to_owned());
        assert_eq!(verdict(&Proof::Proved, "unsat", "unsat"), Verdict::Proved);
        assert_eq!(verdict(&Proof::Proved, "unsat", "sat"), Verdict::Disagreement);
        assert_eq!(verdict(&Proof::Proved, "sat", "unknown"), Verdict::Disagreement);
        assert_eq!(verdict(&Proof::Proved, "unknown", "unsat"), Verdict::Late);
        let reading = "it depends on the reading";
        let undecided = Verdict::Undecided("it is hard".to_owned(), reading);
        assert_eq!(verdict(&open, "sat", "unsat"), undecided);
        let mut table = Table::default();
        let unknown = Verdict::Unknown("not encoded: it is odd".to_owned());
        for verdict in [&Verdict::Proved, &Verdict::Late, &unknown, &undecided] {
            table.add("drawn", verdict);
        }
        table.add("managed", &Verdict::Skipped);
        assert!(!table.has_disagreements());
        assert!(table.to_string().contains("| drawn | 4 | 1 | 0 | 0 | 1 | 1 | 0 | 1 |"));
        table.add("managed", &Verdict::Disagreement);
        assert!(table.has_disagreements());
        assert_eq!(table.pairs(), 6);
        assert!(table.to_string().contains("| all | 6 | 1 | 0 | 1 | 1 | 1 | 1 | 1 |"));
    }
}
