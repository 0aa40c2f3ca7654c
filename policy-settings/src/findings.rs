//! Findings about entries of the settings file that have no effect.

use std::borrow::Cow;

use policy_core::document::{Document, Member, Node, Span, Value};
use policy_core::path::{Path, Place};
use policy_core::report::{LocatedFinding, locate};
use policy_lint::extension::ExtensionKind;
use policy_lint::{
    Context, Finding, needless_extension_finding, unheld_contract_finding, unused_entry_finding,
};

use crate::{AllowEntry, Settings};

/// An entry of `extend`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExtendedName {
    pub(crate) kind: ExtensionKind,
    pub(crate) name: String,
    pub(crate) span: Span,
}

/// What a rule says about a value of a contract, or of the facts about all requests, at a level below an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Doubt {
    /// The contract's number; `None` for the facts.
    pub(crate) contract: Option<usize>,
    pub(crate) span: Span,
    pub(crate) finding: Finding,
}

/// The tables under `extend`, each with the member that names an entry.
pub(crate) const EXTENDED: [(&str, &str, ExtensionKind); 4] = [
    ("action", "name", ExtensionKind::Action),
    ("condition-key", "name", ExtensionKind::ConditionKey),
    ("principal", "name", ExtensionKind::Principal),
    ("service", "prefix", ExtensionKind::Service),
];

impl Settings {
    /// The findings about the file itself, at the levels that it sets: doubtful values of contracts, names that
    /// the reference data now has, the `allow` entries with the numbers `unused`, which allowed nothing in a run, and the `contract`
    /// entries with the numbers `unheld`, against which no file was checked.
    #[must_use]
    pub fn findings(&self, unused: &[usize], unheld: &[usize]) -> Vec<LocatedFinding> {
        let mut findings = Vec::new();
        let path = Path::root().key("allow");
        for &number in unused {
            let Some(entry) = self.allows.get(number) else { continue };
            let place = Place::value(path.clone().index(number).key("rule"));
            findings.push(unused_entry_finding(place, &entry.name, &where_allowed(entry)));
        }
        for &number in unheld {
            let Some(entry) = self.contracts.get(number) else { continue };
            let path = Path::root().key("contract").index(number).key("paths");
            let globs: Vec<String> = entry.paths.iter().map(ToString::to_string).collect();
            findings.push(unheld_contract_finding(Place::value(path), &globs));
        }
        let facts = Path::root().key("contract-context");
        let about: Vec<Option<usize>> =
            std::iter::once(None).chain((0..self.contracts.len()).map(Some)).collect();
        for contract in about {
            let path = match contract {
                None => facts.clone(),
                Some(number) => Path::root().key("contract").index(number).key("requests"),
            };
            let doubts = self.doubts_about(contract).enumerate();
            findings.extend(doubts.map(|(number, doubt)| {
                let finding = doubt.finding.clone().without_related();
                finding.at(Place::value(path.clone().index(number)))
            }));
        }
        let catalog = Context::default().catalog;
        for (table, called, kind) in EXTENDED {
            let path = Path::root().key("extend").key(table);
            for (number, entry) in self.extended_by(kind).enumerate() {
                let Some(catalog) = catalog.filter(|it| kind.is_known(&entry.name, it)) else {
                    continue;
                };
                let place = Place::value(path.clone().index(number).key(called));
                let date = catalog.date();
                findings.push(needless_extension_finding(place, kind, &entry.name, date));
            }
        }
        let findings = findings.into_iter().filter_map(|it| self.apply(it)).collect();
        locate(&self.text, &self.document(), findings)
    }

    fn doubts_about(&self, contract: Option<usize>) -> impl Iterator<Item = &Doubt> {
        self.doubts.iter().filter(move |it| it.contract == contract)
    }

    fn extended_by(&self, kind: ExtensionKind) -> impl Iterator<Item = &ExtendedName> {
        self.extended.iter().filter(move |it| it.kind == kind)
    }

    /// The entries with their positions in the file.
    fn document(&self) -> Document<'_> {
        let allows = self.allows.iter().map(|it| object([("rule", at(it.span))]));
        let extended = EXTENDED.map(|(table, called, kind)| {
            let entries = self.extended_by(kind).map(|it| object([(called, at(it.span))]));
            (table, list(entries.collect()))
        });
        let doubts = |contract| list(self.doubts_about(contract).map(|it| at(it.span)).collect());
        let contracts = self.contracts.iter().enumerate().map(|(number, it)| {
            object([("paths", at(it.span)), ("requests", doubts(Some(number)))])
        });
        let root = object([
            ("allow", list(allows.collect())),
            ("contract", list(contracts.collect())),
            ("contract-context", doubts(None)),
            ("extend", object(extended)),
        ]);
        Document { text: Some(&self.text), ..Document::new(root) }
    }
}

fn where_allowed(entry: &AllowEntry) -> String {
    match (&entry.path, &entry.sid) {
        (Some(path), Some(sid)) => format!("in statements `{sid}` of `{path}`"),
        (Some(path), None) => format!("in `{path}`"),
        (None, sid) => format!("in statements `{}`", sid.as_deref().unwrap_or_default()),
    }
}

const fn at(span: Span) -> Node<'static> {
    Node { span, value: Value::Null }
}

const fn list(nodes: Vec<Node<'static>>) -> Node<'static> {
    Node { span: Span::new(0, 0), value: Value::Array(nodes) }
}

fn object<const N: usize>(members: [(&'static str, Node<'static>); N]) -> Node<'static> {
    let member =
        |(key, value)| Member { key: Cow::Borrowed(key), key_span: Span::default(), value };
    Node { span: Span::default(), value: Value::Object(members.into_iter().map(member).collect()) }
}
