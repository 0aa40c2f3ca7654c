//! Reads objects, and keeps track of the position and of the names that were requested.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::document::{Member, Value};
use crate::finding::Finding;
use crate::findings::Findings;
use crate::model::{Text, TextSource, Values};
use crate::path::{Path, Place};
use crate::reading::{data_type_mismatch, duplicate_key, empty_list, invalid_policy_element};
use crate::semantics::steps;
use crate::suggest::nearest;

use super::Emptied;

/// A place on the way down. It becomes a [`Path`] only if something is wrong there.
#[derive(Clone, Copy)]
pub(super) struct At<'p> {
    parent: Option<&'p Self>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    /// The document, and the source text that names share.
    Root(Option<&'p TextSource>),
    Key(&'p str, u32),
    Index(usize),
}

impl<'p> At<'p> {
    pub(super) const fn root() -> Self {
        Self { parent: None, step: Step::Root(None) }
    }

    /// Returns the document, whose paths share the names of a source text.
    pub(super) const fn root_of(source: &'p TextSource) -> Self {
        Self { parent: None, step: Step::Root(Some(source)) }
    }

    pub(super) const fn key<'q>(&'q self, name: &'q str) -> At<'q> {
        At { parent: Some(self), step: Step::Key(name, 0) }
    }

    pub(super) const fn nth_key<'q>(&'q self, name: &'q str, occurrence: u32) -> At<'q> {
        At { parent: Some(self), step: Step::Key(name, occurrence) }
    }

    pub(super) const fn index(&self, index: usize) -> At<'_> {
        At { parent: Some(self), step: Step::Index(index) }
    }

    pub(super) fn path(&self) -> Path {
        self.path_and_source().0
    }

    fn path_and_source(&self) -> (Path, Option<&'p TextSource>) {
        let (parent, source) = match self.parent {
            Some(parent) => parent.path_and_source(),
            None => (Path::root(), None),
        };
        match (self.step, source) {
            (Step::Root(source), _) => (parent, source),
            (Step::Key(name, occurrence), Some(texts)) => {
                (parent.nth_key(texts.share(name), occurrence), source)
            }
            (Step::Key(name, occurrence), None) => (parent.nth_key(name, occurrence), source),
            (Step::Index(index), _) => (parent.index(index), source),
        }
    }

    pub(super) fn value(&self) -> Place {
        Place::value(self.path())
    }

    pub(super) fn name(&self) -> Place {
        Place::key(self.path())
    }
}

/// The findings so far, and the source text that values share.
#[derive(Debug, Default)]
pub(crate) struct LowerState {
    pub(crate) findings: Findings,
    /// Whether the document is a template.
    pub(super) has_holes: bool,
    source: TextSource,
    /// The places of holes that have already been reported: other errors there are consequences of
    /// them.
    holes: HashSet<Path>,
    /// The number of findings, including consequences of holes.
    pub(super) all: usize,
}

impl LowerState {
    /// Starts the findings of a document or of part of one, with its text.
    pub(super) fn of(text: &str, has_holes: bool, holes: HashSet<Path>) -> Self {
        let source = TextSource::new(text);
        Self { has_holes, source, holes, ..Self::default() }
    }

    /// Returns the source text that the names in places share too.
    pub(super) fn source(&self) -> TextSource {
        self.source.clone()
    }

    pub(super) fn push(&mut self, finding: Finding) {
        self.all += 1;
        if self.holes.is_empty() || !self.holes.contains(&finding.place().path) {
            self.findings.add(finding);
        }
    }

    pub(super) fn text(&self, text: &str) -> Text {
        self.source.share(text)
    }
}

/// An object of which each name is requested once.
pub(super) struct ObjectReader<'d, 'a> {
    members: &'d [Member<'a>],
    at: &'d At<'d>,
    asked: Vec<&'static str>,
}

impl<'d, 'a> ObjectReader<'d, 'a> {
    /// Starts reading, and reports each duplicate name.
    pub(super) fn new(
        members: &'d [Member<'a>],
        at: &'d At<'d>,
        findings: &mut LowerState,
    ) -> Self {
        report_duplicates(members, at, findings);
        Self { members, at, asked: Vec::with_capacity(10) }
    }

    /// Returns the value of the first member with a name.
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'d Value<'a>> {
        self.asked.push(name);
        let member = steps::each(self.members).find(|member| member.key == name)?;
        Some(&member.value.value)
    }

    /// Reports each name that was not requested, and returns the names nearest to them: a
    /// misspelled element is not also missing.
    pub(super) fn finish(self, owner: &str, findings: &mut LowerState) -> Vec<&'static str> {
        let mut meant = Vec::new();
        // A name that is already present is not what a misspelled one meant.
        let is_there =
            |asked: &&'static str| steps::each(self.members).any(|member| member.key == *asked);
        let (present, absent): (Vec<&str>, Vec<&str>) =
            self.asked.iter().partition(|asked| is_there(asked));
        for member in self.members {
            if !self.asked.iter().any(|asked| member.key == *asked) {
                let place = self.at.key(&member.key).name();
                let is_twin = |it: &&&str| it.eq_ignore_ascii_case(&member.key);
                if let Some(element) = present.iter().find(is_twin) {
                    let present = self.at.key(element).name();
                    findings.push(invalid_policy_element::in_other_case(
                        place,
                        &member.key,
                        owner,
                        present,
                        element,
                    ));
                    continue;
                }
                let near = nearest(&member.key, absent.iter().copied(), 2);
                findings.push(invalid_policy_element::finding(
                    place,
                    &member.key,
                    owner,
                    &self.asked,
                    &near,
                ));
                meant.extend(self.asked.iter().filter(|asked| near.first() == Some(asked)));
            }
        }
        meant
    }
}

/// Reports each name that an object has twice, at its second place, and returns the indexes of the
/// members that repeat one. Their contents are not checked, because it is unknown which of the two
/// was meant.
pub(super) fn report_duplicates(
    members: &[Member<'_>],
    at: &At<'_>,
    findings: &mut LowerState,
) -> HashSet<usize> {
    // Nearly every object is small and has no duplicate names, so it needs no map.
    const FEW: usize = 16;
    let is_again = |(at, member): (usize, &Member<'_>)| {
        steps::each(members).take(at).any(|other| other.key == member.key)
    };
    if members.len() <= FEW && !members.iter().enumerate().any(is_again) {
        return HashSet::new();
    }
    let mut repeated = HashSet::new();
    let mut seen: HashMap<&str, u32> = HashMap::with_capacity(members.len());
    for (index, member) in steps::each(members).enumerate() {
        match seen.entry(&member.key) {
            Entry::Vacant(vacant) => {
                vacant.insert(0);
            }
            Entry::Occupied(mut before) => {
                *before.get_mut() = before.get().saturating_add(1);
                let first = at.key(&member.key).name();
                let again = at.nth_key(&member.key, *before.get()).name();
                findings.push(duplicate_key::finding(again, first, &member.key));
                repeated.insert(index);
            }
        }
    }
    repeated
}

/// Returns the members of an object, except those that repeat a name, which are reported.
pub(super) fn distinct<'d, 'a>(
    members: &'d [Member<'a>],
    at: &At<'_>,
    findings: &mut LowerState,
) -> impl Iterator<Item = &'d Member<'a>> + use<'d, 'a> {
    let repeated = report_duplicates(members, at, findings);
    let members = members.iter().enumerate();
    members.filter(move |(index, _)| !repeated.contains(index)).map(|(_, member)| member)
}

/// Reads a value that must be a string.
pub(super) fn string(
    value: &Value<'_>,
    at: &At<'_>,
    element: &str,
    findings: &mut LowerState,
) -> Option<Text> {
    match value {
        Value::String(text) => Some(findings.text(text)),
        other => {
            let subject = format!("`{element}`");
            findings.push(data_type_mismatch::finding(at.value(), &subject, "a string", other));
            None
        }
    }
}

/// Reads a value that must be a string or a list of strings.
pub(super) fn strings(
    value: &Value<'_>,
    at: &At<'_>,
    element: &str,
    emptied: Emptied,
    findings: &mut LowerState,
) -> Option<Values> {
    match value {
        Value::String(text) => Some(Values::One(findings.text(text))),
        Value::Array(elements) if elements.is_empty() => {
            findings.push(empty_list::finding(at.value(), element, emptied));
            None
        }
        Value::Array(elements) => {
            let parts = elements.iter().map(|node| match &node.value {
                Value::String(text) => Some(&**text),
                _ => None,
            });
            if let Some(shared) = findings.source.share_all(parts) {
                return Some(Values::Shared(shared));
            }
            let mut texts = Vec::with_capacity(elements.len());
            for (index, node) in elements.iter().enumerate() {
                if let Value::String(text) = &node.value {
                    texts.push(findings.text(text));
                } else {
                    let subject = format!("a value of `{element}`");
                    let place = at.index(index).value();
                    findings.push(data_type_mismatch::finding(
                        place,
                        &subject,
                        "a string",
                        &node.value,
                    ));
                }
            }
            (texts.len() == elements.len()).then_some(Values::Many(texts))
        }
        other => {
            let subject = format!("`{element}`");
            let expected = "a string or a list of strings";
            findings.push(data_type_mismatch::finding(at.value(), &subject, expected, other));
            None
        }
    }
}
