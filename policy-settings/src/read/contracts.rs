//! `[[contract]]` and `[contract-context]`.

use std::borrow::Cow;

use policy_core::document::{Document, Member, Node, Value as DocumentValue};
use policy_core::finding::{Finding, Level};
use policy_core::model::PolicyKind;
use policy_lint::contract::{Misuse, Word, canonical_name, read_facts};
use toml_span::Value;
use toml_span::value::{Key, ValueInner};

use super::entries::bytes;
use super::{Reader, described};
use crate::contract::{ContractEntry, Terms};
use crate::findings::Doubt;
use crate::{DocumentKind, PathGlob, Settings, levels};

/// The member names of an entry.
const NAMES: [&str; 8] = [
    "allow_undecided",
    "kind",
    "must_allow",
    "must_equal",
    "must_not_allow",
    "must_not_be_public",
    "must_not_exceed",
    "paths",
];

/// Why an entry cannot name the place of a policy in its file.
const AT: &str = "`at` names one of several policies in a file, but `check` reads only files that contain \
                  one policy; remove `at`, and write the policy's own file in `paths`";

impl<'t> Reader<'t> {
    pub(super) fn contracts(&mut self, value: &Value<'t>, settings: &mut Settings, text: &str) {
        for entry in self.entries(value, "contract") {
            let before = self.problems.len();
            let Some(entry) = self.contract(entry, text) else { continue };
            self.judge(&entry, settings);
            if self.problems.len() == before {
                settings.contracts.push(entry);
            }
        }
    }

    fn contract(&mut self, entry: &Value<'t>, text: &str) -> Option<ContractEntry> {
        const WHAT: &str = "an entry of `contract`";
        let (mut paths, mut kind, mut allow_undecided) = (None, None, None);
        let mut terms: Option<(Word, Option<Terms>, toml_span::Span)> = None;
        let mut has_unknown = false;
        for (key, value) in self.members(entry, WHAT) {
            match &*key.name {
                "paths" => paths = Some(self.globs(value)),
                "kind" => {
                    kind = self.parsed(value, "a kind of policy", |word| {
                        DocumentKind::parse(word)
                            .map_err(|hint| format!("`{word}` is not a kind of policy; {hint}"))
                    });
                }
                "at" => self.problem(key.span, AT),
                "allow_undecided" => allow_undecided = self.reason(value),
                name => match Word::parse(name) {
                    None => {
                        has_unknown = true;
                        self.unknown_member(key, WHAT);
                    }
                    Some(word) => {
                        let read = self.terms(word, value);
                        if let Some((first, ..)) = terms {
                            let first = first.as_str();
                            self.problem(key.span, format!("the entry already has `{first}`; start a new `[[contract]]` for each contract"));
                            continue;
                        }
                        terms = Some((word, read, key.span));
                    }
                },
            }
        }
        entry.as_table()?;
        if paths.is_none() && !has_unknown {
            self.problem(
                entry.span,
                "missing `paths`; add globs for the files to check against the contract",
            );
        }
        let Some((word, terms, span)) = terms else {
            if !has_unknown {
                self.problem(entry.span, "missing contract; expected `must_allow`, `must_not_allow`, `must_not_exceed`, `must_equal` or `must_not_be_public`");
            }
            return None;
        };
        let position = self.index.line_column(span.start);
        Some(ContractEntry {
            paths: paths.filter(|paths| !paths.is_empty())?,
            kind,
            word,
            terms: terms?,
            allow_undecided,
            span: bytes(span),
            line: position.line,
            column: position.column,
            source: text.get(entry.span.start..entry.span.end).unwrap_or_default().to_owned(),
        })
    }

    fn unknown_member(&mut self, key: &Key<'t>, of: &str) {
        // The names in contracts are the same as in Rust, so they have underscores instead of dashes.
        let name = key.name.replace('-', "_");
        if NAMES.contains(&name.as_str()) {
            let words = format!("unknown name `{}` in {of}; did you mean `{name}`?", key.name);
            self.problem(key.span, words);
            return;
        }
        let near = policy_core::suggest::nearest(&name, NAMES.into_iter(), 2);
        let hint = match policy_core::suggest::did_you_mean(&near) {
            hint if hint.is_empty() => {
                format!("expected {}", policy_core::suggest::join_or(&NAMES))
            }
            hint => hint,
        };
        self.problem(key.span, format!("unknown name `{}` in {of}; {hint}", key.name));
    }

    /// Reads one glob, or a list of globs.
    fn globs(&mut self, value: &Value<'t>) -> Vec<PathGlob> {
        let values = match value.as_array().map(Vec::as_slice) {
            Some([]) => {
                self.problem(value.span, "`paths` is empty; add a glob");
                return Vec::new();
            }
            Some(values) => values,
            None => std::slice::from_ref(value),
        };
        values.iter().filter_map(|it| self.parsed(it, "a glob of paths", PathGlob::parse)).collect()
    }

    /// Reads the value of a keyword.
    fn terms(&mut self, word: Word, value: &Value<'t>) -> Option<Terms> {
        let name = word.as_str();
        if word.has_ceiling() {
            return self.text(value, "the path of a file").map(Terms::File);
        }
        if word.has_box() {
            if value.as_table().is_none() {
                let found = described(value);
                let words = format!(
                    "the requests of `{name}` must be a table, not {found}; write `{{ action = \"…\", resource = \"…\" }}`"
                );
                self.problem(value.span, words);
                return None;
            }
            return Some(Terms::Requests(self.node(value, Depth::Box)));
        }
        match value.as_ref() {
            ValueInner::Boolean(true) => Some(Terms::All),
            ValueInner::Boolean(false) => {
                self.problem(
                    value.span,
                    format!("`{name} = false` has no effect; remove the entry"),
                );
                None
            }
            _ => {
                self.problem(
                    value.span,
                    format!("`{name}` must be `true`, not {}", described(value)),
                );
                None
            }
        }
    }

    /// Converts a value to a document node. The names in a request box can be in snake case or as in IAM
    /// JSON.
    fn node(&mut self, value: &Value<'t>, depth: Depth) -> Node<'static> {
        let owned = |text: &str| Cow::Owned(text.to_owned());
        let made = match value.as_ref() {
            ValueInner::String(text) => DocumentValue::String(owned(text)),
            ValueInner::Integer(number) => DocumentValue::Number(owned(&number.to_string())),
            ValueInner::Float(number) => DocumentValue::Number(owned(&number.to_string())),
            ValueInner::Boolean(value) => DocumentValue::Bool(*value),
            ValueInner::Array(values) => {
                DocumentValue::Array(values.iter().map(|it| self.node(it, Depth::Inside)).collect())
            }
            ValueInner::Table(_) => {
                let members = self.members(value, "the requests of a contract");
                let member = |(key, value): super::Member<'_, 't>| {
                    let name = canonical_name(&key.name).filter(|_| depth == Depth::Box);
                    Member {
                        key: name.map_or_else(|| owned(&key.name), Cow::Borrowed),
                        key_span: bytes(key.span),
                        value: self.node(value, Depth::Inside),
                    }
                };
                DocumentValue::Object(members.into_iter().map(member).collect())
            }
        };
        Node { span: bytes(value.span), value: made }
    }

    /// Reports problems of a contract that do not depend on the files, including those for its kind if it
    /// names one.
    fn judge(&mut self, entry: &ContractEntry, settings: &mut Settings) {
        let named = entry.kind().map(|kind| (kind.of_document(None), kind.service()));
        if let Some((kind, _)) = named
            && let Some((message, help)) = entry.word.refused_for(kind)
        {
            self.problem(toml(entry.span), format!("{message}; {help}"));
        }
        let (kind, service) = named.unwrap_or((fitting(&entry.terms), None));
        let context = policy_lint::Context { service, ..settings.context() };
        let Some(read) = entry.requests(kind, &context) else { return };
        let number = settings.contracts.len();
        self.report(read.misuses, read.findings, &read.document, Some(number), settings);
    }

    /// Reports what is wrong with the requests of a contract or with the facts about all requests.
    fn report(
        &mut self,
        misuses: Vec<Misuse>,
        findings: Vec<Finding>,
        document: &Document<'_>,
        contract: Option<usize>,
        settings: &mut Settings,
    ) {
        for misuse in misuses {
            let hint = misuse.help.map(|help| format!("; {help}")).unwrap_or_default();
            self.problem(toml(misuse.span), format!("{}{hint}", misuse.message));
        }
        for finding in findings {
            let span = document.locate(&finding.place().clone().whole());
            match levels::apply(&settings.rules, finding.clone()) {
                Some(judged) if judged.level() == Level::Error => {
                    self.problem(toml(span), worded(&judged));
                }
                Some(_) => settings.doubts.push(Doubt { contract, span, finding }),
                None => {}
            }
        }
    }

    pub(super) fn contract_context(&mut self, value: &Value<'t>, settings: &mut Settings) {
        if value.as_table().is_none() {
            self.members(value, "`contract-context`");
            return;
        }
        let node = self.node(value, Depth::Inside);
        let read = read_facts(&Document::new(node), &settings.context());
        self.report(read.misuses, read.findings, &read.document, None, settings);
        let known = read.asked.map(|asked| asked.context).unwrap_or_default();
        let with_values = |(key, values): (String, Option<Vec<String>>)| Some((key, values?));
        settings.contract_context = known.into_iter().filter_map(with_values).collect();
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Box,
    Inside,
}

/// A kind whose contracts look like this one, for a contract that names none.
fn fitting(terms: &Terms) -> PolicyKind {
    let Terms::Requests(Node { value: DocumentValue::Object(members), .. }) = terms else {
        return PolicyKind::Identity;
    };
    let has = |name: &str| members.iter().any(|member| member.key.ends_with(name));
    match (has("Principal"), has("Resource")) {
        (true, false) => PolicyKind::Trust,
        (true, true) => PolicyKind::Resource,
        _ => PolicyKind::Identity,
    }
}

fn worded(finding: &Finding) -> String {
    match finding.help_text().or(finding.label()) {
        Some(hint) => format!("{}; {hint}", finding.message()),
        None => finding.message().to_owned(),
    }
}

const fn toml(span: policy_core::document::Span) -> toml_span::Span {
    toml_span::Span { start: span.start as usize, end: span.end as usize }
}
