//! The lists of entries: allowed findings, and names that are newer than the reference data.

use policy_core::document::Span;
use toml_span::Value;
use toml_span::value::Key;

use super::{Reader, described};
use crate::allow::AllowEntry;
use crate::findings::{EXTENDED, ExtendedName};
use crate::{PathGlob, Selector, Settings};

/// A string of an entry, and its position.
type Text = (String, toml_span::Span);

/// The value of a member, if there is one; the inner option is `None` if it is invalid.
type Found = Option<Option<Text>>;

impl<'t> Reader<'t> {
    pub(super) fn allow(&mut self, value: &Value<'t>, settings: &mut Settings) {
        const WHAT: &str = "an entry of `allow`";
        const NAMES: [(&str, &str); 4] = [
            ("path", "a glob of paths"),
            ("reason", "a reason"),
            ("rule", "a rule name or code"),
            ("sid", "the Sid of a statement"),
        ];
        for entry in self.entries(value, "allow") {
            let before = self.problems.len();
            let Some([path, reason, rule, sid]) = self.texts(entry, WHAT, NAMES) else { continue };
            let selector = self.demanded(entry, rule, "`rule`; add the rule to allow");
            let selector = selector.and_then(|(word, span)| {
                let parsed = Selector::parse_allowed(&word);
                let parsed = parsed.map_err(|words| self.problem(span, words)).ok();
                parsed.map(|selector| (selector, word, span))
            });
            if path.is_none() && sid.is_none() {
                self.problem(
                    entry.span,
                    "missing `path` or `sid`; add where the rule is allowed, or set the rule everywhere in `[rules]`",
                );
            }
            let reason = self.demanded(entry, reason, "`reason`; add why the findings are allowed");
            let path = path.flatten().and_then(|(glob, span)| {
                PathGlob::parse(&glob).map_err(|words| self.problem(span, words)).ok()
            });
            let (Some((selector, name, span)), Some((reason, _))) = (selector, reason) else {
                continue;
            };
            if self.problems.len() > before {
                continue;
            }
            let sid = sid.flatten().map(|(sid, _)| sid);
            let is_same =
                |it: &&AllowEntry| it.selector == selector && it.path == path && it.sid == sid;
            if let Some(first) = settings.allows.iter().find(is_same) {
                let line = self.index.line_column(first.span.start as usize).line;
                self.problem(span, format!("`{name}` is already allowed there on line {line}"));
                continue;
            }
            let span = bytes(span);
            settings.allows.push(AllowEntry { selector, name, path, sid, reason, span });
        }
    }

    pub(super) fn extend(&mut self, value: &Value<'t>, settings: &mut Settings) {
        for (key, value) in self.members(value, "`extend`") {
            let found = EXTENDED.into_iter().find(|(table, ..)| *key.name == **table);
            let Some((table, called, kind)) = found else {
                self.unknown(key, "`extend`", &EXTENDED.map(|(table, ..)| table));
                continue;
            };
            let what = format!("an entry of `extend.{table}`");
            let called_as = format!("the {}", kind.as_str());
            let names = [(called, called_as.as_str()), ("reason", "a reason")];
            for entry in self.entries(value, &format!("extend.{table}")) {
                let Some([name, reason]) = self.texts(entry, &what, names) else { continue };
                let missing = format!("`{called}`; add the {}", kind.as_str());
                let name = self.demanded(entry, name, &missing);
                self.demanded(entry, reason, "`reason`; add where the name comes from");
                let Some((name, span)) = name else { continue };
                if let Err(words) = kind.check(&name) {
                    self.problem(span, words);
                    continue;
                }
                let is_same =
                    |it: &&ExtendedName| it.kind == kind && it.name.eq_ignore_ascii_case(&name);
                if let Some(first) = settings.extended.iter().find(is_same) {
                    let line = self.index.line_column(first.span.start as usize).line;
                    self.problem(span, format!("`{name}` is already listed on line {line}"));
                    continue;
                }
                settings.project.extension.add(kind, name.as_str());
                settings.extended.push(ExtendedName { kind, name, span: bytes(span) });
            }
        }
    }

    /// The entries of a list of tables.
    pub(super) fn entries<'v>(&mut self, value: &'v Value<'t>, name: &str) -> &'v [Value<'t>] {
        let Some(entries) = value.as_array() else {
            let found = described(value);
            let words =
                format!("`{name}` must be a list, not {found}; start each entry with `[[{name}]]`");
            self.problem(value.span, words);
            return &[];
        };
        entries
    }

    /// Reads the strings of an entry by name, or returns `None` if it is not a table.
    fn texts<const N: usize>(
        &mut self,
        entry: &Value<'t>,
        of: &str,
        names: [(&str, &str); N],
    ) -> Option<[Found; N]> {
        let mut found = [const { None }; N];
        let mut has_unknown = false;
        for (key, value) in self.members(entry, of) {
            let at = names.iter().position(|(name, _)| *key.name == **name);
            let slot = at.and_then(|at| Some((names.get(at)?, found.get_mut(at)?)));
            let Some(((_, what), slot)) = slot else {
                has_unknown = true;
                self.unknown_of(key, of, names);
                continue;
            };
            *slot = Some(self.text(value, what).map(|text| (text, value.span)));
        }
        if has_unknown {
            // The missing name may be the misspelled one.
            for slot in &mut found {
                slot.get_or_insert_default();
            }
        }
        entry.as_table().map(|_| found)
    }

    fn unknown_of<const N: usize>(&mut self, key: &Key<'t>, of: &str, names: [(&str, &str); N]) {
        self.unknown(key, of, &names.map(|(name, _)| name));
    }

    /// Returns a string that an entry must have.
    fn demanded(&mut self, entry: &Value<'t>, text: Found, missing: &str) -> Option<Text> {
        if text.is_none() {
            self.problem(entry.span, format!("missing {missing}"));
        }
        text.flatten()
    }
}

pub(super) fn bytes(span: toml_span::Span) -> Span {
    let at = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(at(span.start), at(span.end))
}
