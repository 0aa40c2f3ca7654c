//! The findings of one document: a limited number per rule, and a count of the rest.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::finding::{Finding, Level};
use crate::path::{Part, Place, Step};

/// The maximum number of findings of one rule that are kept per document. Nobody reads more, and a
/// document can have one for every two bytes.
pub const MOST_OF_A_RULE: usize = 100;

/// The maximum number of statements by which the counted findings of one rule are distinguished. An
/// attribute of a statement can allow a rule, so the rest of one statement is not the rest of
/// another.
pub const MOST_STATEMENTS: usize = 1_000;

/// Collects findings: the first ones of each rule are kept, and the others are counted.
#[derive(Debug, Default)]
pub struct Findings {
    kept: Vec<Finding>,
    /// The number of findings of each rule, by its name.
    counts: HashMap<&'static str, usize>,
    /// The kept findings, by the hash of their rule and place.
    seen: HashMap<u64, Vec<usize>>,
    /// The hashes of the findings that are only counted.
    counted: HashSet<u64>,
    rest: Vec<(Finding, usize)>,
    /// The indexes in `rest` of the findings of a kind.
    rest_of: HashMap<CountedAs, usize>,
}

/// What findings that are counted together have in common.
type CountedAs = (&'static str, Option<&'static str>, Level, Option<usize>);

impl Findings {
    /// Adds a finding.
    pub fn add(&mut self, finding: Finding) {
        let count = self.counts.entry(finding.rule().name).or_insert(0);
        *count += 1;
        if *count > MOST_OF_A_RULE { self.count(finding) } else { self.kept.push(finding) }
    }

    /// Adds a finding unless it is already there. The same finding at the same place counts once.
    pub fn add_once(&mut self, finding: Finding) {
        let hash = hash_of(&finding);
        let same = self.seen.entry(hash).or_default();
        if same.iter().any(|at| self.kept.get(*at) == Some(&finding)) {
            return;
        }
        if self.counts.get(finding.rule().name).is_some_and(|count| *count >= MOST_OF_A_RULE) {
            if !self.counted.insert(hash) {
                return;
            }
        } else {
            same.push(self.kept.len());
        }
        self.add(finding);
    }

    /// Returns whether no more findings of a rule are kept, so that further messages need not be
    /// created.
    #[must_use]
    pub fn is_full(&self, rule: &'static str) -> bool {
        self.counts.get(rule).is_some_and(|count| *count >= MOST_OF_A_RULE)
    }

    fn count(&mut self, finding: Finding) {
        let kind = (finding.rule().name, finding.code(), finding.level());
        let of = |statement| (kind.0, kind.1, kind.2, statement);
        let statement = finding.statement().filter(|number| *number < MOST_STATEMENTS);
        let at = *self.rest_of.entry(of(statement)).or_insert(self.rest.len());
        match self.rest.get_mut(at) {
            Some((_, count)) => *count += 1,
            None => self.rest.push((finding, 1)),
        }
    }

    /// Returns the number of findings.
    #[cfg(test)]
    fn len(&self) -> usize {
        self.counts.values().sum()
    }

    /// Returns whether there are no findings.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Returns the findings that were kept, followed by one for each kind and statement with
    /// findings that were only counted.
    #[must_use]
    pub fn into_vec(self) -> Vec<Finding> {
        let Self { mut kept, rest, .. } = self;
        kept.extend(rest.into_iter().map(|(first, count)| first.standing_for(count)));
        kept
    }
}

/// Returns findings in which those that stand for several of one kind are merged across all
/// statements.
///
/// ```
/// use policy_core::document::read_json;
/// use policy_core::findings::joined;
/// use policy_core::lower::lower;
///
/// let actions = vec!["1"; 5_000].join(",");
/// let text = format!(r#"{{"Statement": {{"Effect": "Deny", "Action": [{actions}], "Resource": "*"}}}}"#);
/// let (_, findings) = lower(&read_json(&text)?, false).finish();
/// let rest = joined(findings).into_iter().find(|it| it.stands_for().is_some());
/// assert_eq!(rest.as_ref().map(|it| it.message()), Some("and 4,900 more of `data-type-mismatch`"));
/// # Ok::<(), policy_core::document::SyntaxError>(())
/// ```
#[must_use]
pub fn joined(findings: Vec<Finding>) -> Vec<Finding> {
    let mut others = Vec::with_capacity(findings.len());
    let mut rest: Vec<(Finding, usize)> = Vec::new();
    let mut rest_of: HashMap<CountedAs, usize> = HashMap::new();
    for finding in findings {
        let Some(count) = finding.stands_for() else {
            others.push(finding);
            continue;
        };
        let kind = (finding.rule().name, finding.code(), finding.level(), None);
        let at = *rest_of.entry(kind).or_insert(rest.len());
        match rest.get_mut(at) {
            Some((_, all)) => *all += count,
            None => rest.push((finding, count)),
        }
    }
    others.extend(rest.into_iter().map(|(first, count)| first.standing_for(count)));
    others
}

/// Returns a hash of a finding's contents and place. Of a long name, only the ends count, because a
/// document can have many findings below one.
fn hash_of(finding: &Finding) -> u64 {
    const END: usize = 64;
    let mut state = DefaultHasher::new();
    let Place { path, part, within } = finding.place();
    (finding.rule().name, finding.code(), finding.level(), finding.message()).hash(&mut state);
    (*part == Part::Key, within.as_ref().map(|it| (it.start, it.end))).hash(&mut state);
    for step in path.steps() {
        match step {
            Step::Index(index) => index.hash(&mut state),
            Step::Key { name, occurrence } => {
                let bytes = name.as_bytes();
                let head = bytes.get(..END).unwrap_or(bytes);
                let tail = bytes.get(bytes.len().saturating_sub(END)..).unwrap_or_default();
                (occurrence, bytes.len(), head, tail).hash(&mut state);
            }
        }
    }
    state.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::Path;
    use crate::reading::DATA_TYPE_MISMATCH;

    fn finding(statement: usize, action: usize) -> Finding {
        let path = Path::root().key("Statement").index(statement).key("Action").index(action);
        Finding::new(&DATA_TYPE_MISMATCH, Place::value(path), "no such action")
    }

    #[test]
    fn what_is_not_kept_is_counted() {
        let mut findings = Findings::default();
        for action in 0..MOST_OF_A_RULE + 2_000 {
            findings.add_once(finding(action % 2, action));
            findings.add_once(finding(action % 2, action));
        }
        findings.add_once(finding(0, 5_000).leveled(Level::Warning));
        assert_eq!(findings.len(), MOST_OF_A_RULE + 2_001);
        let all = findings.into_vec();
        let rest = |all: &[Finding]| -> Vec<_> {
            let told = all
                .iter()
                .filter_map(|it| Some((it.stands_for()?, it.message().to_owned(), it.level())));
            told.collect()
        };
        let words = |count: &str| format!("and {count} more of `data-type-mismatch`");
        let grave = DATA_TYPE_MISMATCH.level;
        assert_eq!(
            rest(&all),
            [
                (1_000, words("1,000"), grave),
                (1_000, words("1,000"), grave),
                (1, words("1"), Level::Warning)
            ]
        );
        let all = joined(all);
        assert_eq!(all.len(), MOST_OF_A_RULE + 2);
        assert_eq!(rest(&all), [(2_000, words("2,000"), grave), (1, words("1"), Level::Warning)]);
        assert_eq!(all.iter().map(Finding::count).sum::<usize>(), MOST_OF_A_RULE + 2_001);
    }
}
