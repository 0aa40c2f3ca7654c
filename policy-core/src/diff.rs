//! The differences between two policies, statement by statement.

use std::collections::HashMap;

use crate::canonical::{CanonicalPolicy, CanonicalPrincipals, CanonicalStatement};
use crate::model::Policy;
use crate::sort::sort;

/// A difference between two policies: values of one element that only one of them has.
///
/// ```
/// use policy_core::{diff::diff, read_policy};
///
/// let policy = |action: &str| {
///     read_policy(&format!(
///         r#"{{"Version": "2012-10-17", "Statement":
///             {{"Effect": "Allow", "Action": {action}, "Resource": "*"}}}}"#
///     ))
/// };
/// let before = policy(r#"["s3:GetObject", "s3:PutObject"]"#)?;
/// let after = policy(r#"["S3:GETOBJECT", "s3:ListBucket"]"#)?;
/// let changes = diff(&before, &after);
/// assert_eq!(changes.len(), 1);
/// assert_eq!(changes[0].element(), "Action");
/// assert_eq!(changes[0].removed(), ["s3:PutObject"]);
/// assert_eq!(changes[0].added(), ["s3:ListBucket"]);
/// # Ok::<(), policy_core::ReadError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    before: Option<usize>,
    after: Option<usize>,
    sid: Option<String>,
    element: String,
    removed: Vec<String>,
    added: Vec<String>,
}

impl Change {
    /// Returns the statement of the first policy, from 0. `None` for an added statement, and for an
    /// element of the policy itself.
    #[must_use]
    pub const fn statement_before(&self) -> Option<usize> {
        self.before
    }

    /// Returns the statement of the second policy, from 0. `None` for a removed statement, and for
    /// an element of the policy itself.
    #[must_use]
    pub const fn statement_after(&self) -> Option<usize> {
        self.after
    }

    /// Returns the statement's `Sid`, from the first policy if they differ.
    #[must_use]
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Returns the element: `Version`, `Id`, `Effect`, `NotAction`, `Principal/AWS`,
    /// `Condition/StringEquals/aws:PrincipalTag/team`, or `Statement` for a whole statement.
    #[must_use]
    pub fn element(&self) -> &str {
        &self.element
    }

    /// Returns the values that only the first policy has. A whole statement is its canonical JSON.
    #[must_use]
    pub fn removed(&self) -> &[String] {
        &self.removed
    }

    /// Returns the values that only the second policy has. A whole statement is its canonical JSON.
    #[must_use]
    pub fn added(&self) -> &[String] {
        &self.added
    }
}

/// Returns what `after` adds and removes compared to `before`: nothing if and only if they are
/// equivalent.
///
/// The order of statements is ignored, and so is the case of actions and condition keys. Statements
/// are matched by equality, then by `Sid`, then by how much they share.
#[must_use]
pub fn diff(before: &Policy, after: &Policy) -> Vec<Change> {
    let spelling = Spelling::of([before, after]);
    let [left, right] = [before, after].map(|it| CanonicalPolicy::of(it).folded());
    let mut changes = Vec::new();
    let top = |element: &str, removed: Option<&str>, added: Option<&str>| {
        let value = |it: Option<&str>| it.map(str::to_owned).into_iter().collect();
        let (removed, added) = (value(removed), value(added));
        let element = element.to_owned();
        Change { before: None, after: None, sid: None, element, removed, added }
    };
    if left.version != right.version {
        let versions = (left.version.as_str(), right.version.as_str());
        changes.push(top("Version", Some(versions.0), Some(versions.1)));
    }
    if left.id != right.id {
        changes.push(top("Id", left.id, right.id));
    }
    let [left, right] =
        [&left, &right].map(|policy| policy.statements.iter().map(Facts::of).collect::<Vec<_>>());
    for pair in matched(&left, &right) {
        compare(pair, &left, &right, [before, after], &spelling, &mut changes);
    }
    changes
}

/// A statement as elements with values, for comparison.
struct Facts {
    sid: Option<String>,
    /// Each element with its values, both in order.
    elements: Vec<(Element, Vec<String>)>,
}

/// The name of an element. The number distinguishes condition keys that differ only in case.
type Element = (Vec<String>, usize);

impl Facts {
    fn of(statement: &CanonicalStatement<'_>) -> Self {
        let mut facts = Self { sid: statement.sid.map(str::to_owned), elements: Vec::new() };
        if let Some(sid) = statement.sid {
            facts.add(&["Sid"], [sid]);
        }
        facts.add(&["Effect"], [statement.effect.as_str()]);
        if let Some((negated, principals)) = &statement.principal {
            let name = if *negated { "NotPrincipal" } else { "Principal" };
            match principals {
                CanonicalPrincipals::Everyone => facts.add(&[name], ["*"]),
                CanonicalPrincipals::ByType(entries) => {
                    for (principal_type, values) in entries {
                        facts.add(&[name, principal_type.as_str()], values);
                    }
                }
            }
        }
        let (negated, actions) = &statement.action;
        facts.add(&[if *negated { "NotAction" } else { "Action" }], actions);
        if let Some((negated, resources)) = &statement.resource {
            facts.add(&[if *negated { "NotResource" } else { "Resource" }], resources);
        }
        for (operator, keys) in &statement.conditions {
            for (key, values) in keys {
                facts.add(&["Condition", &operator.to_string(), key], values);
            }
        }
        sort(&mut facts.elements);
        facts
    }

    fn add(&mut self, name: &[&str], values: impl IntoIterator<Item = impl AsRef<str>>) {
        let name: Vec<String> = name.iter().map(|&part| part.to_owned()).collect();
        // Keys that differ only in case are neighbors in the canonical form.
        let same = match self.elements.last() {
            Some(((last, number), _)) if *last == name => number + 1,
            _ => 0,
        };
        let mut values: Vec<String> =
            values.into_iter().map(|value| value.as_ref().to_owned()).collect();
        sort(&mut values);
        values.dedup();
        self.elements.push(((name, same), values));
    }

    fn values(&self, element: &Element) -> &[String] {
        let at = self.elements.binary_search_by(|(known, _)| known.cmp(element)).ok();
        at.and_then(|at| self.elements.get(at)).map_or(&[], |(_, values)| values)
    }

    /// Returns how many values both have, per thousand that either has.
    fn similarity(&self, other: &Self) -> usize {
        let count =
            |facts: &Self| facts.elements.iter().map(|(_, values)| values.len()).sum::<usize>();
        let mut shared = 0;
        for (element, values) in &self.elements {
            let others = other.values(element);
            shared += values.iter().filter(|value| others.binary_search(value).is_ok()).count();
        }
        let either = count(self) + count(other) - shared;
        shared * 1000 / either.max(1)
    }
}

/// The statements of both policies that belong together, and those without a counterpart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pair {
    Both(usize, usize),
    Removed(usize),
    Added(usize),
}

/// Statements that share less than this, per thousand, are different statements.
const LIKE: usize = 300;

fn matched(left: &[Facts], right: &[Facts]) -> Vec<Pair> {
    let mut free = Free {
        left: vec![true; left.len()],
        right: vec![true; right.len()],
        taken: 0,
        pairs: Vec::new(),
    };
    free.join(|l, r| matches!((left.get(l), right.get(r)), (Some(l), Some(r)) if l.elements == r.elements));
    free.join(|l, r| {
        let sid = |facts: Option<&Facts>| facts.and_then(|it| it.sid.clone());
        let sids = (sid(left.get(l)), sid(right.get(r)));
        sids.0.is_some() && sids.0 == sids.1
    });
    let mut likely = Vec::new();
    for l in free_ones(&free.left) {
        for r in free_ones(&free.right) {
            let (Some(a), Some(b)) = (left.get(l), right.get(r)) else { continue };
            let similarity = a.similarity(b);
            if similarity >= LIKE {
                likely.push((std::cmp::Reverse(similarity), l, r));
            }
        }
    }
    sort(&mut likely);
    for (_, l, r) in likely {
        free.take(l, r);
    }
    let Free { left, right, mut pairs, .. } = free;
    sort(&mut pairs);
    pairs.extend(free_ones(&left).map(Pair::Removed));
    pairs.extend(free_ones(&right).map(Pair::Added));
    pairs
}

/// The statements without a counterpart so far.
struct Free {
    left: Vec<bool>,
    right: Vec<bool>,
    /// The number of statements on the right that precede the first one without a counterpart.
    taken: usize,
    pairs: Vec<Pair>,
}

/// Returns the indexes of the statements without a counterpart.
fn free_ones(side: &[bool]) -> impl Iterator<Item = usize> {
    side.iter().enumerate().filter(|(_, is_free)| **is_free).map(|(number, _)| number)
}

impl Free {
    fn join(&mut self, belong: impl Fn(usize, usize) -> bool) {
        for l in free_ones(&self.left.clone()) {
            let rest = self.right.get(self.taken..).unwrap_or_default();
            let found = free_ones(rest).map(|r| r + self.taken).find(|r| belong(l, *r));
            if let Some(r) = found {
                self.take(l, r);
            }
        }
    }

    fn take(&mut self, l: usize, r: usize) {
        if let (Some(left @ true), Some(right @ true)) =
            (self.left.get_mut(l), self.right.get_mut(r))
        {
            (*left, *right) = (false, false);
            self.pairs.push(Pair::Both(l, r));
            let rest = self.right.get(self.taken..).unwrap_or_default();
            self.taken += rest.iter().take_while(|is_free| !**is_free).count();
        }
    }
}

fn compare(
    pair: Pair,
    left: &[Facts],
    right: &[Facts],
    [before, after]: [&Policy; 2],
    spelling: &Spelling,
    changes: &mut Vec<Change>,
) {
    let sid = |facts: Option<&Facts>| facts.and_then(|it| it.sid.clone());
    let change = |element: String, removed, added| {
        let (before, after, sid) = match pair {
            Pair::Both(l, r) => (Some(l), Some(r), sid(left.get(l)).or_else(|| sid(right.get(r)))),
            Pair::Removed(l) => (Some(l), None, sid(left.get(l))),
            Pair::Added(r) => (None, Some(r), sid(right.get(r))),
        };
        Change { before, after, sid, element, removed, added }
    };
    let whole = "Statement".to_owned();
    match pair {
        Pair::Removed(l) => changes.push(change(whole, vec![statement_json(before, l)], vec![])),
        Pair::Added(r) => changes.push(change(whole, vec![], vec![statement_json(after, r)])),
        Pair::Both(l, r) => {
            let (Some(a), Some(b)) = (left.get(l), right.get(r)) else { return };
            let both = a.elements.iter().chain(&b.elements);
            let mut elements: Vec<&Element> = both.map(|(element, _)| element).collect();
            sort(&mut elements);
            elements.dedup();
            for element in elements {
                let only = |these: &Facts, those: &Facts| -> Vec<String> {
                    let others = those.values(element);
                    let only = these.values(element).iter();
                    let only = only.filter(|value| others.binary_search(value).is_err());
                    only.map(|value| spelling.value(element, value)).collect()
                };
                let (removed, added) = (only(a, b), only(b, a));
                if !(removed.is_empty() && added.is_empty()) {
                    changes.push(change(spelling.element(element), removed, added));
                }
            }
        }
    }
}

fn statement_json(policy: &Policy, index: usize) -> String {
    CanonicalPolicy::of(policy).statement_json(index).unwrap_or_default()
}

/// The policies' spelling of what is compared ignoring case.
struct Spelling(HashMap<String, String>);

impl Spelling {
    fn of(policies: [&Policy; 2]) -> Self {
        let mut spelling = HashMap::new();
        for policy in policies {
            for statement in CanonicalPolicy::of(policy).statements {
                let keys = statement.conditions.into_iter().flat_map(|(_, keys)| keys);
                let texts = statement.action.1.into_iter().chain(keys.map(|(key, _)| key));
                for text in texts {
                    spelling.entry(text.to_ascii_lowercase()).or_insert_with(|| text.into_owned());
                }
            }
        }
        Self(spelling)
    }

    fn text(&self, folded: &str) -> String {
        self.0.get(folded).cloned().unwrap_or_else(|| folded.to_owned())
    }

    fn element(&self, (name, _): &Element) -> String {
        match name.as_slice() {
            [condition, operator, key] => format!("{condition}/{operator}/{}", self.text(key)),
            name => name.join("/"),
        }
    }

    fn value(&self, (name, _): &Element, value: &str) -> String {
        match name.first().map(String::as_str) {
            Some("Action" | "NotAction") => self.text(value),
            _ => value.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
