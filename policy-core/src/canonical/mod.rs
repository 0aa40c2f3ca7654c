//! Canonical IAM JSON, version 2: one text for all orders and layouts of a policy.
//!
//! [`CanonicalPolicy`] borrows from a [`Policy`] and has its elements in canonical order; `tree`
//! lays it out as JSON, both for `write` and for serde. The bytes depend only on the policy: no
//! reference data and no feature changes them. Two policies are equal if their canonical forms are.

mod partition;
mod tree;
mod write;

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::model::{
    Condition, Effect, Operator, Policy, PrincipalElement, PrincipalType, Principals, Statement,
    Values, Version, is_account_id,
};
use crate::semantics::steps;
use crate::sort::{sort, sort_by, sort_by_key};
use tree::Tree;
pub(crate) use write::push_escaped;

pub use partition::{
    PartitionVote, agreed_partition, for_accounts, names_an_account, of_arn, of_service,
    partition_of_filled,
};

/// A policy in canonical order and spelling.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CanonicalPolicy<'a> {
    pub(crate) version: Version,
    pub(crate) id: Option<&'a str>,
    pub(crate) statements: Vec<CanonicalStatement<'a>>,
}

/// A statement in canonical order and spelling.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CanonicalStatement<'a> {
    pub(crate) sid: Option<&'a str>,
    pub(crate) effect: Effect,
    pub(crate) principal: Option<(bool, CanonicalPrincipals<'a>)>,
    pub(crate) action: (bool, Set<'a>),
    pub(crate) resource: Option<(bool, Set<'a>)>,
    pub(crate) conditions: Vec<(Operator, Keys<'a>)>,
}

/// The keys under one operator, each with its values.
pub(crate) type Keys<'a> = Vec<(Cow<'a, str>, Set<'a>)>;

/// Values in ascending byte order, without duplicates.
pub(crate) type Set<'a> = Vec<Cow<'a, str>>;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum CanonicalPrincipals<'a> {
    Everyone,
    ByType(Vec<(PrincipalType, Set<'a>)>),
}

/// A member of an object that is not a policy, such as an API request.
#[derive(Clone, Copy, Debug)]
pub enum Field<'a> {
    /// A string.
    Text(&'a str),
    /// A list of strings.
    List(&'a [String]),
}

/// Returns an object as canonical JSON; the members keep their order.
///
/// ```
/// use policy_core::canonical::{Field, fields_to_json};
///
/// let roles = ["a\"b".to_owned()];
/// let json = fields_to_json(&[("roles", Field::List(&roles)), ("default", Field::Text("c"))]);
/// assert_eq!(json, r#"{"roles":["a\"b"],"default":"c"}"#);
/// ```
#[must_use]
pub fn fields_to_json(fields: &[(&str, Field<'_>)]) -> String {
    write::fields(fields)
}

impl<'a> CanonicalPolicy<'a> {
    /// Creates the canonical form of a policy.
    #[must_use]
    pub fn of(policy: &'a Policy) -> Self {
        let partition = partition::for_accounts(policy);
        let canonical = |statement| CanonicalStatement::of(statement, partition);
        Self {
            version: policy.version(),
            id: policy.id(),
            statements: policy.statements().iter().map(canonical).collect(),
        }
    }

    /// Returns the policy's meaning: its canonical form without the order of its statements and the
    /// case that IAM ignores. Equivalence, the fingerprint and differences are based on it.
    #[must_use]
    pub(crate) fn meaning(policy: &'a Policy) -> Self {
        Self::of(policy).folded().sorted()
    }

    /// Returns the same policy with the statements ordered by their `Sid`s, then by their bytes.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        let text = write::statement;
        let mut statements: Vec<_> =
            self.statements.into_iter().map(|it| (text(&it), it)).collect();
        sort_by(&mut statements, |(text, one), (other_text, other)| {
            one.sid.cmp(&other.sid).then_with(|| text.cmp(other_text))
        });
        self.statements = statements.into_iter().map(|(_, statement)| statement).collect();
        self
    }

    /// Returns the same policy with the ASCII case of actions and condition keys folded.
    #[must_use]
    pub(crate) fn folded(mut self) -> Self {
        for statement in &mut self.statements {
            for action in &mut statement.action.1 {
                fold(action);
            }
            normalize(&mut statement.action.1);
            for (_, keys) in &mut statement.conditions {
                for (key, _) in keys.iter_mut() {
                    fold(key);
                }
                sort(keys);
            }
        }
        self
    }

    /// Returns the canonical text, without whitespace.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::compact(self)
    }

    /// Returns the same tokens with an indent of two spaces and a final line feed.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        write::pretty(self)
    }

    /// Returns the canonical text of the statement at an index from 0, without whitespace.
    pub(crate) fn statement_json(&self, index: usize) -> Option<String> {
        self.statements.get(index).map(write::statement)
    }

    /// Returns the text with members in the order of [RFC
    /// 8785](https://www.rfc-editor.org/rfc/rfc8785), the JSON Canonicalization Scheme.
    #[must_use]
    pub fn to_jcs(&self) -> String {
        write::tree(&Tree::of_policy(self).in_jcs_order())
    }
}

impl<'a> CanonicalStatement<'a> {
    fn of(statement: &'a Statement, partition: PartitionVote) -> Self {
        Self {
            sid: statement.sid().filter(|sid| !sid.is_empty()),
            effect: statement.effect,
            principal: statement
                .principal()
                .map(|element| (element.negated, CanonicalPrincipals::of(element, partition))),
            action: (statement.action.negated, actions(&statement.action.values)),
            resource: statement
                .resource()
                .map(|element| (element.negated, set(element.values.iter().map(Cow::Borrowed)))),
            conditions: conditions(statement.conditions()),
        }
    }
}

impl<'a> CanonicalPrincipals<'a> {
    fn of(element: &'a PrincipalElement, partition: PartitionVote) -> Self {
        let entries = match &element.principals {
            Principals::Everyone => return Self::Everyone,
            Principals::ByType(entries) => entries.as_slice(),
        };
        let everyone = |entry: &crate::model::PrincipalEntry| {
            entry.principal_type == PrincipalType::Any
                && entry.values.iter().all(|value| value == "*")
        };
        if entries.len() == 1 && entries.iter().all(everyone) {
            return Self::Everyone;
        }
        let mut by_type: Vec<_> = entries
            .iter()
            .map(|entry| {
                let aws = entry.principal_type == PrincipalType::Aws;
                let spell =
                    |value| if aws { root_arn(value, partition) } else { Cow::Borrowed(value) };
                (entry.principal_type, set(entry.values.iter().map(spell)))
            })
            .collect();
        sort(&mut by_type);
        Self::ByType(by_type)
    }
}

/// Returns a 12-digit account as its root ARN, if the partition is known.
fn root_arn(value: &str, partition: PartitionVote) -> Cow<'_, str> {
    match partition {
        PartitionVote::One(partition) if is_account_id(value) => {
            Cow::Owned(format!("arn:{}:iam::{value}:root", partition.id()))
        }
        _ => Cow::Borrowed(value),
    }
}

fn set<'a>(values: impl Iterator<Item = Cow<'a, str>>) -> Set<'a> {
    let mut values: Set<'a> = values.collect();
    normalize(&mut values);
    values
}

fn normalize(values: &mut Set<'_>) {
    steps::take(values.len() as u64);
    if !values.is_sorted_by(|a, b| a < b) {
        values.sort_unstable();
        values.dedup();
    }
}

/// Returns actions, which are equal ignoring case: of several spellings, the first by bytes is
/// kept.
fn actions(values: &Values) -> Set<'_> {
    // A template placeholder is not a service: its letters distinguish it from others.
    let is_service = |prefix: &str| !prefix.contains('$');
    let mut values: Set<'_> =
        values.iter().map(|action| lower_prefix(action, is_service)).collect();
    normalize(&mut values);
    if may_differ_in_case_alone(&values) {
        sort_by(&mut values, |a, b| fold_order(a, b).then_with(|| a.cmp(b)));
        values.dedup_by(|later, earlier| {
            later.eq_ignore_ascii_case(earlier) && is_service(later.as_ref())
        });
        values.sort_unstable();
    }
    values
}

/// Returns whether two of the values may be equal except for their case; most lists have no such
/// values.
fn may_differ_in_case_alone(values: &[Cow<'_, str>]) -> bool {
    const LOWER: u64 = u64::from_ne_bytes([0x20; 8]);

    // The bit that distinguishes lowercase letters is set in all bytes, so strings that fold to the
    // same string have the same mark.
    let mix = |mark: u64, word: u64| {
        (mark.rotate_left(5) ^ (word | LOWER)).wrapping_mul(0x517c_c1b7_2722_0a95)
    };
    let mark = |value: &Cow<'_, str>| {
        let (words, rest) = value.as_bytes().as_chunks();
        let mark = words.iter().fold(0, |mark, word| mix(mark, u64::from_le_bytes(*word)));
        rest.iter().fold(mark, |mark, byte| mix(mark, u64::from(*byte)))
    };
    if values.len() < 2 {
        return false;
    }
    let mut marks: Vec<u64> = values.iter().map(mark).collect();
    marks.sort_unstable();
    marks.windows(2).any(|pair| matches!(pair, [one, other] if one == other))
}

/// Returns a name with its prefix in lower case, if `is_meant` accepts the prefix.
fn lower_prefix(name: &str, is_meant: impl Fn(&str) -> bool) -> Cow<'_, str> {
    let prefix = name.bytes().take_while(|byte| *byte != b':');
    let (length, has_upper) = prefix.fold((0, false), |(length, has_upper), byte| {
        (length + 1, has_upper | byte.is_ascii_uppercase())
    });
    match name.split_at_checked(length) {
        Some((prefix, rest)) if has_upper && !rest.is_empty() && is_meant(prefix) => {
            Cow::Owned(format!("{}{rest}", prefix.to_ascii_lowercase()))
        }
        _ => Cow::Borrowed(name),
    }
}

/// Compares two strings ignoring ASCII case.
fn fold_order(a: &str, b: &str) -> Ordering {
    // Most neighbors have the same beginning.
    let differing = a.bytes().zip(b.bytes()).filter(|(one, other)| one != other);
    let mut orders =
        differing.map(|(one, other)| one.to_ascii_lowercase().cmp(&other.to_ascii_lowercase()));
    orders.find(|order| order.is_ne()).unwrap_or_else(|| a.len().cmp(&b.len()))
}

fn fold(text: &mut Cow<'_, str>) {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        *text = Cow::Owned(text.to_ascii_lowercase());
    }
}

fn conditions(conditions: &[Condition]) -> Vec<(Operator, Keys<'_>)> {
    let mut operators: Vec<(Operator, Keys<'_>)> = Vec::new();
    for condition in conditions {
        let values =
            set(condition.values.as_slice().iter().map(|value| Cow::Borrowed(value.as_str())));
        let key = spell_key(condition, conditions);
        match operators.iter_mut().find(|(operator, _)| *operator == condition.operator) {
            Some((_, keys)) => keys.push((key, values)),
            None => operators.push((condition.operator, vec![(key, values)])),
        }
    }
    if operators.len() > 1 {
        sort_by_key(&mut operators, |(operator, _)| operator.to_string());
    }
    for (_, keys) in &mut operators {
        sort_by(keys, |(a, _), (b, _)| fold_order(a, b).then_with(|| a.cmp(b)));
    }
    operators
}

/// Returns a key with the prefix of global keys in lower case. Two keys of one operator that differ
/// only in case, which is an error, both keep their spelling: no name may appear twice in an
/// object.
fn spell_key<'a>(condition: &'a Condition, conditions: &[Condition]) -> Cow<'a, str> {
    let key = &*condition.key;
    let is_same_key = |other: &&Condition| {
        other.operator == condition.operator && other.key.eq_ignore_ascii_case(key)
    };
    let lowered = lower_prefix(key, |prefix| prefix.eq_ignore_ascii_case("aws"));
    if matches!(lowered, Cow::Owned(_)) && conditions.iter().filter(is_same_key).count() > 1 {
        return Cow::Borrowed(key);
    }
    lowered
}
