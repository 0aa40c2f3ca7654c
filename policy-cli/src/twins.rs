//! Equivalent policies in a run.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use policy_analysis::prove::same_access;
use policy_core::finding::{Finding, Level};
use policy_core::model::{Policy, PolicyKind};
use policy_core::path::{Path, Place};
use policy_core::read_policy;
use policy_files::{Identity, MOST_BYTES};
use policy_lint::duplicate_policy_finding;
use policy_lint::reference::Known;

use crate::input::{Origin, Text};
use crate::located::Checked;

/// The maximum number of policies that one is compared with.
const MOST_COMPARED: usize = 4;
/// The maximum number of proofs in a run.
const MOST_PROOFS: usize = 200;
/// The maximum number of statements of a policy in a proof.
const MOST_STATEMENTS: usize = 20;

/// A kind, and a number that policies with the same actions and principals share.
#[derive(Clone, Copy)]
pub(crate) struct Likeness {
    kind: PolicyKind,
    number: u64,
}

impl Likeness {
    pub(crate) fn of(policy: &Policy, kind: PolicyKind, service: Option<&str>) -> Self {
        let mut parts = BTreeSet::new();
        for statement in policy.statements() {
            let action = statement.action();
            for text in action.values() {
                let text = text.bytes().map(|byte| byte.to_ascii_lowercase());
                parts.insert(number_of(|state| {
                    (statement.effect(), action.is_negated()).hash(state);
                    text.for_each(|byte| byte.hash(state));
                }));
            }
            for entry in statement.principal().into_iter().flat_map(|it| it.entries()) {
                let of_type = entry.principal_type().as_str();
                let values = entry.values().iter();
                parts.extend(values.map(|it| number_of(|state| (of_type, it).hash(state))));
            }
        }
        Self { kind, number: number_of(|state| (kind.description(), service, &parts).hash(state)) }
    }
}

fn number_of(feed: impl FnOnce(&mut DefaultHasher)) -> u64 {
    let mut state = DefaultHasher::new();
    feed(&mut state);
    state.finish()
}

/// The checked files of a run, by likeness.
#[derive(Default)]
pub(crate) struct Twins {
    files: HashMap<u64, Vec<File>>,
    proofs: usize,
}

/// A file, which is read again if another may be equivalent.
struct File {
    origin: Origin,
    name: String,
    identity: Identity,
}

impl File {
    fn of(text: &Text) -> Self {
        Self { origin: text.origin.clone(), name: text.name(), identity: text.identity }
    }

    fn policy(&self) -> Option<Policy> {
        let Origin::File(path) = &self.origin else { return None };
        let bytes = policy_files::read(path, MOST_BYTES).ok()?;
        read_policy(std::str::from_utf8(&bytes).ok()?).ok()
    }
}

impl Twins {
    /// The finding about a document that is equivalent to an earlier one.
    pub(crate) fn finding(&mut self, checked: &Checked) -> Option<Finding> {
        let Likeness { kind, number } = checked.likeness?;
        if !checked.text.is_as_written() || !matches!(checked.text.origin, Origin::File(_)) {
            return None;
        }
        // A policy's errors come first, and may be the only reason why it resembles another.
        let allowed = checked.allowed.iter().map(|it| &it.shown);
        if checked.findings.iter().chain(allowed).any(|it| it.level() == Level::Error) {
            return None;
        }
        let mut known = std::mem::take(self.files.entry(number).or_default());
        let place = Place::value(Path::root());
        let found = self.like(checked, kind, &known);
        if found.is_none() && known.len() < MOST_COMPARED {
            known.push(File::of(&checked.text));
        }
        let found = found.and_then(|(at, is_equal)| {
            let other = known.get(at)?;
            Some(duplicate_policy_finding(place, &other.name, is_equal))
        });
        self.files.insert(number, known);
        found
    }

    /// The file that is equivalent to a document, and whether it is equal.
    fn like(
        &mut self,
        checked: &Checked,
        kind: PolicyKind,
        known: &[File],
    ) -> Option<(usize, bool)> {
        if known.is_empty() {
            return None;
        }
        let own = read_policy(&checked.source).ok()?;
        let is_short = |policy: &Policy| policy.statements().len() <= MOST_STATEMENTS;
        for (at, file) in known.iter().enumerate() {
            // A link is not a separate policy.
            let has_identity = file.identity != Identity::default();
            if has_identity && file.identity == checked.text.identity {
                return None;
            }
            let Some(other) = file.policy() else { continue };
            if own == other {
                return Some((at, true));
            }
            if self.proofs >= MOST_PROOFS || !is_short(&own) || !is_short(&other) {
                continue;
            }
            self.proofs += 1;
            if same_access(&[&own], &[&other], kind, &Known).is_proved() {
                return Some((at, false));
            }
        }
        None
    }
}
