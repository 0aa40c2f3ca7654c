//! Parses the settings.

mod contracts;
mod entries;

use std::collections::HashMap;
use std::fmt;

use policy_core::document::LineIndex;
use policy_core::model::{AccountId, Partition, check_organization_id};
use policy_core::sort::sort_by_key;
use policy_core::suggest::{did_you_mean, join_or, nearest};
use policy_lint::project::RequiredCondition;
use toml_span::value::{Key, ValueInner};
use toml_span::{Span, Value};

use crate::levels::{Choice, RuleSetting};
use crate::required::{Flaws, flaw_of_principal, flaws};
use crate::{DocumentKind, PathGlob, Selector, Settings, SettingsProblem, syntax};

pub(crate) fn read(text: &str) -> Result<Settings, Vec<SettingsProblem>> {
    // A byte order mark is not part of the text.
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { index: LineIndex::new(body), problems: Vec::new() };
    let mut settings = Settings::default();
    match toml_span::parse(body) {
        Ok(root) => reader.settings(&root, &mut settings, body),
        Err(error) => reader.syntax(&error),
    }
    if reader.problems.is_empty() {
        let is_silent = settings.allows.is_empty()
            && settings.extended.is_empty()
            && settings.contracts.is_empty()
            && settings.doubts.is_empty();
        if !is_silent {
            settings.text = body.to_owned();
        }
        return Ok(settings);
    }
    sort_by_key(&mut reader.problems, |problem| (problem.line, problem.column));
    Err(reader.problems)
}

/// The top-level names in the file.
const NAMES: [&str; 9] = [
    "accounts",
    "allow",
    "contract",
    "contract-context",
    "extend",
    "kinds",
    "partition",
    "required",
    "rules",
];

struct Reader<'t> {
    index: LineIndex<'t>,
    problems: Vec<SettingsProblem>,
}

type Member<'v, 't> = (&'v Key<'t>, &'v Value<'t>);

impl<'t> Reader<'t> {
    fn problem(&mut self, span: Span, message: impl fmt::Display) {
        let at = self.index.line_column(span.start);
        self.problems.push(SettingsProblem {
            line: at.line,
            column: at.column,
            message: message.to_string(),
        });
    }

    fn line(&self, span: Span) -> usize {
        self.index.line_column(span.start).line
    }

    fn syntax(&mut self, error: &toml_span::Error) {
        let words = syntax::explain(&error.kind, |span| self.line(span));
        self.problem(error.span, format!("the file is not valid TOML: {words}"));
    }

    fn settings(&mut self, root: &Value<'t>, settings: &mut Settings, text: &str) {
        let (mut required, mut contracts, mut context) = (None, None, None);
        for (key, value) in self.members(root, "the file") {
            match &*key.name {
                "accounts" => self.accounts(value, settings),
                "allow" => self.allow(value, settings),
                "contract" => contracts = Some(value),
                "contract-context" => context = Some(value),
                "extend" => self.extend(value, settings),
                "kinds" => self.kinds(value, settings),
                "partition" => settings.partition = self.partition(value),
                "required" => required = Some(value),
                "rules" => self.rules(value, settings),
                _ => self.unknown(key, "the settings", &NAMES),
            }
        }
        // Actions are checked by the rules at the levels that the whole file sets.
        if let Some(value) = required {
            self.required(value, settings);
        }
        if let Some(value) = context {
            self.contract_context(value, settings);
        }
        if let Some(value) = contracts {
            self.contracts(value, settings, text);
        }
    }

    fn rules(&mut self, value: &Value<'t>, settings: &mut Settings) {
        let mut first: Vec<(Selector, Span)> = Vec::new();
        for (key, value) in self.members(value, "`rules`") {
            let selector = match Selector::parse(&key.name) {
                Ok(selector) => selector,
                Err(error) => {
                    let name = &*key.name;
                    let words = if NAMES.contains(&name) {
                        format!(
                            "`{name}` is not a rule; move it before the first table, or into its own table"
                        )
                    } else {
                        error.to_string()
                    };
                    self.problem(key.span, words);
                    continue;
                }
            };
            if let Some((_, span)) = first.iter().find(|(it, _)| *it == selector) {
                let line = self.line(*span);
                self.problem(
                    key.span,
                    format!("`{}` already has a level on line {line}", key.name),
                );
                continue;
            }
            first.push((selector.clone(), key.span));
            let Some((choice, reason)) = self.choice(value) else { continue };
            let setting = RuleSetting { selector, choice, reason };
            match setting.check() {
                Ok(()) => settings.rules.push(setting),
                Err(words) => self.problem(key.span, words),
            }
        }
    }

    /// Reads `"level"`, or `{ level = "level", reason = "why" }`.
    fn choice(&mut self, value: &Value<'t>) -> Option<(Choice, Option<String>)> {
        if value.as_table().is_none() {
            let what = "a level, or `{ level = \"…\", reason = \"…\" }`";
            return self.parsed(value, what, Choice::parse).map(|choice| (choice, None));
        }
        let (mut choice, mut reason) = (None, None);
        let mut has_level = false;
        for (key, value) in self.members(value, "the setting of a rule") {
            match &*key.name {
                "level" => {
                    has_level = true;
                    choice = self.parsed(value, "a level", Choice::parse);
                }
                "reason" => reason = self.reason(value),
                _ => self.unknown(key, "the setting of a rule", &["level", "reason"]),
            }
        }
        if !has_level {
            self.problem(value.span, "missing `level` in the setting of a rule");
        }
        Some((choice?, reason))
    }

    fn accounts(&mut self, value: &Value<'t>, settings: &mut Settings) {
        const NAMES: [&str; 4] = ["own", "third-party", "trusted", "trusted-organizations"];
        let project = &mut settings.project;
        let mut listed: HashMap<String, (String, Span)> = HashMap::new();
        for (key, value) in self.members(value, "`accounts`") {
            let name = &*key.name;
            if !NAMES.contains(&name) {
                self.unknown(key, "`accounts`", &NAMES);
                continue;
            }
            for value in self.elements(value, name) {
                if name == "trusted-organizations" {
                    let id = self.parsed(value, "an organization ID", |text| {
                        let words = |error: policy_core::model::ValueError| error.to_string();
                        check_organization_id(text).map_err(words).map(|()| text.to_owned())
                    });
                    project.trusted_organizations.extend(id);
                    continue;
                }
                let what = "an account ID in quotes (its first digit may be 0)";
                let parse = |text: &str| AccountId::parse(text).map_err(|error| error.to_string());
                let Some(account) = self.parsed(value, what, parse) else { continue };
                if let Some((list, span)) = listed.get(account.as_str()) {
                    let line = self.line(*span);
                    let words =
                        format!("`{account}` is already listed under `{list}` on line {line}");
                    self.problem(value.span, words);
                    continue;
                }
                listed.insert(account.to_string(), (name.to_owned(), value.span));
                match name {
                    "own" => project.own_accounts.push(account),
                    "trusted" => project.trusted_accounts.push(account),
                    _ => project.third_parties.push(account),
                }
            }
        }
    }

    fn partition(&mut self, value: &Value<'t>) -> Option<Partition> {
        self.parsed(value, "the name of a partition", |text| {
            Partition::parse(text).map_err(|error| error.to_string())
        })
    }

    fn kinds(&mut self, value: &Value<'t>, settings: &mut Settings) {
        for (key, value) in self.members(value, "`kinds`") {
            let glob = PathGlob::parse(&key.name).map_err(|words| self.problem(key.span, words));
            let kind = self.parsed(value, "a kind of policy", |word| {
                DocumentKind::parse(word)
                    .map_err(|hint| format!("`{word}` is not a kind of policy; {hint}"))
            });
            if let (Ok(glob), Some(kind)) = (glob, kind) {
                settings.kinds.push((glob, kind));
            }
        }
    }

    fn required(&mut self, value: &Value<'t>, settings: &mut Settings) {
        const NAMES: [&str; 5] = ["action", "effect", "key", "principal", "reason"];
        for entry in self.entries(value, "required") {
            let (mut action, mut principal, mut key, mut reason) = (None, None, None, None);
            let (mut is_whole, mut by_denial) = (true, false);
            for (name, value) in self.members(entry, "an entry of `required`") {
                let text = |reader: &mut Self, what| {
                    reader.text(value, what).map(|text| (text, value.span))
                };
                let slot = match &*name.name {
                    "action" => {
                        action = text(self, "an action");
                        &action
                    }
                    "key" => {
                        key = text(self, "a condition key");
                        &key
                    }
                    "principal" => {
                        principal = text(self, "a principal");
                        &principal
                    }
                    "reason" => {
                        reason = self.reason(value);
                        continue;
                    }
                    "effect" => {
                        match self.text(value, "an effect").as_deref() {
                            Some("allow" | "Allow") => {}
                            Some("deny" | "Deny") => by_denial = true,
                            Some(word) => {
                                is_whole = false;
                                let words = format!(
                                    "`{word}` is not an effect; expected `allow` or `deny`"
                                );
                                self.problem(value.span, words);
                            }
                            None => is_whole = false,
                        }
                        continue;
                    }
                    _ => {
                        self.unknown(name, "an entry of `required`", &NAMES);
                        is_whole = false;
                        continue;
                    }
                };
                is_whole &= slot.is_some();
            }
            if !is_whole || entry.as_table().is_none() {
                continue;
            }
            let Some((key, key_span)) = key else {
                self.problem(entry.span, "missing `key`; add the condition key that is required");
                continue;
            };
            if action.is_none() && principal.is_none() {
                self.problem(entry.span, "missing `action` or `principal`; add at least one of them to say what requires the condition");
                continue;
            }
            if by_denial && (action.is_none() || principal.is_some()) {
                self.problem(entry.span, "a requirement with `effect = \"deny\"` must have an `action` and no `principal`; it denies everyone");
                continue;
            }
            let found = flaws(action.as_ref().map(|(text, _)| text.as_str()), &key, settings);
            let Flaws { action: of_action, key: of_key } = found;
            if let Some((text, span)) = &principal
                && let Some(words) = flaw_of_principal(text)
            {
                self.problem(*span, words);
            }
            if let (Some(words), Some((_, span))) = (of_action, &action) {
                self.problem(*span, words);
            }
            if let Some(words) = of_key {
                self.problem(key_span, words);
            }
            settings.project.required.push(RequiredCondition {
                action: action.map(|(text, _)| text),
                principal: principal.map(|(text, _)| text),
                key,
                reason,
                by_denial,
            });
        }
    }

    /// The members of a table, in the order of the file.
    fn members<'v>(&mut self, value: &'v Value<'t>, what: &str) -> Vec<Member<'v, 't>> {
        let Some(table) = value.as_table() else {
            let hint = if value.as_array().is_some() && what.starts_with('`') {
                let name = what.trim_matches('`');
                format!("; start it with `[{name}]` and write one `name = value` per line")
            } else {
                String::new()
            };
            let found = described(value);
            self.problem(value.span, format!("{what} must be a table, not {found}{hint}"));
            return Vec::new();
        };
        let mut members: Vec<Member<'v, 't>> = table.iter().collect();
        sort_by_key(&mut members, |(key, _)| key.span.start);
        members
    }

    fn elements<'v>(&mut self, value: &'v Value<'t>, name: &str) -> &'v [Value<'t>] {
        match value.as_array() {
            Some(elements) => elements,
            None => {
                let found = described(value);
                let hint = match value.as_str() {
                    Some(text) => format!("; write `{name} = [\"{text}\"]`"),
                    None => "; write it in `[` and `]`, with each value in quotes".to_owned(),
                };
                self.problem(value.span, format!("`{name}` must be a list, not {found}{hint}"));
                &[]
            }
        }
    }

    /// Reads a string that is not empty.
    fn text(&mut self, value: &Value<'t>, what: &str) -> Option<String> {
        self.parsed(value, what, |text| match text.trim() {
            "" => Err(format!("expected {what}, found an empty string")),
            _ => Ok(text.to_owned()),
        })
    }

    fn reason(&mut self, value: &Value<'t>) -> Option<String> {
        self.text(value, "a reason")
    }

    fn parsed<T, E: fmt::Display>(
        &mut self,
        value: &Value<'t>,
        what: &str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let Some(text) = value.as_str() else {
            self.problem(value.span, format!("expected {what}, found {}", described(value)));
            return None;
        };
        parse(text).map_err(|error| self.problem(value.span, error)).ok()
    }

    fn unknown(&mut self, key: &Key<'t>, of: &str, names: &[&str]) {
        let near = nearest(&key.name.replace('_', "-"), names.iter().copied(), 2);
        let hint = match did_you_mean(&near) {
            hint if hint.is_empty() => format!("expected {}", join_or(names)),
            hint => hint,
        };
        self.problem(key.span, format!("unknown name `{}` in {of}; {hint}", key.name));
    }
}

fn described(value: &Value<'_>) -> &'static str {
    match value.as_ref() {
        ValueInner::String(_) => "a string",
        ValueInner::Integer(_) | ValueInner::Float(_) => "a number",
        ValueInner::Boolean(_) => "`true` or `false`",
        ValueInner::Array(_) => "a list",
        ValueInner::Table(_) => "a table",
    }
}
