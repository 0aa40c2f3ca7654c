//! The statements of one side of a comparison, prepared once for many questions.

use std::borrow::Cow;
use std::collections::HashMap;

use policy_core::model::{Effect, Policy, PolicyKind, Statement};
use policy_core::semantics::pattern::{
    Casing, covers_in_any_casing, has_wildcard, overlaps_in_steps,
};
use policy_core::sort::sort;

use super::boxes::{Member, Part, conditions, texts};
use super::check::{self, Checker};
use super::hashing::Hashing;
use super::plain::{widest, widest_action};
use super::values::is_always_sent;

/// Policies whose statements are evaluated together.
pub(super) struct Statements {
    pub(super) allows: Vec<Indexed>,
    pub(super) denies: Vec<Indexed>,
    /// The allowing statements, by action name, and those with patterns.
    named: HashMap<String, Vec<usize>, Hashing>,
    open: Vec<usize>,
    /// Evaluates the policies for one request, independently of the search.
    pub(super) checker: Checker,
}

impl Statements {
    pub(super) fn of(policies: &[&Policy], kind: PolicyKind) -> Self {
        let (mut allows, mut denies) = (Vec::new(), Vec::new());
        for (number, policy) in policies.iter().enumerate() {
            for (at, statement) in policy.statements().iter().enumerate() {
                let member = Member::of(statement, check::form(policy, kind), Part::Covering);
                let indexed = Indexed::of(member.at((number, at)));
                match statement.effect() {
                    Effect::Allow => allows.push(indexed),
                    Effect::Deny => denies.push(indexed),
                }
            }
        }
        Self::with(allows, denies, Checker::of(policies, kind))
    }

    fn with(allows: Vec<Indexed>, denies: Vec<Indexed>, checker: Checker) -> Self {
        let (mut named, mut open) = (HashMap::<String, Vec<usize>, Hashing>::default(), Vec::new());
        for (number, indexed) in allows.iter().enumerate() {
            if !indexed.patterns.is_empty() || indexed.member.view().action().is_negated {
                open.push(number);
                continue;
            }
            for name in indexed.names.keys() {
                named.entry(name.clone()).or_default().push(number);
            }
        }
        Self { allows, denies, named, open, checker }
    }

    /// The allowing statements, each with its policy among those from which this was created.
    pub(super) fn allowing_of<'a>(
        &'a self,
        policies: &'a [&'a Policy],
    ) -> impl Iterator<Item = (&'a Policy, &'a Statement, &'a Member)> {
        self.allows.iter().filter_map(|Indexed { member, .. }| {
            let policy = *policies.get(member.place.0)?;
            Some((policy, policy.statements().get(member.place.1)?, member))
        })
    }

    /// The allowing statements that can apply to an action.
    pub(super) fn allowing(&self, action: Option<&str>) -> Vec<&Indexed> {
        let Some(action) = action.filter(|it| !has_wildcard(it) && it.is_ascii()) else {
            return self.allows.iter().collect();
        };
        let named = self.named.get(&action.to_ascii_lowercase());
        let mut numbers: Vec<usize> =
            self.open.iter().chain(named.into_iter().flatten()).copied().collect();
        sort(&mut numbers);
        numbers.into_iter().filter_map(|number| self.allows.get(number)).collect()
    }

    /// Whether a condition examines a key that every request has.
    pub(super) fn asks_what_is_always_sent(&self) -> bool {
        self.members().any(|member| {
            let view = member.view();
            conditions(&view).any(|condition| is_always_sent(condition.key))
        })
    }
}

impl Statements {
    /// Returns the checker for one request, with values for the holes.
    pub(super) fn filled_checker(&self, holes: &[(char, String)]) -> Cow<'_, Checker> {
        if holes.is_empty() {
            Cow::Borrowed(&self.checker)
        } else {
            Cow::Owned(self.checker.filled(holes))
        }
    }

    /// All statements.
    pub(super) fn members(&self) -> impl Iterator<Item = &Member> {
        self.allows.iter().chain(&self.denies).map(|it| &it.member)
    }

    /// The same statements without the accounts that those that allow name.
    pub(super) fn without_accounts(&self) -> Self {
        let allows = self.allows.iter().filter_map(|it| it.member.without_accounts());
        let denies = self.denies.iter().map(|it| it.member.clone());
        Self::with(
            allows.map(Indexed::of).collect(),
            denies.map(Indexed::of).collect(),
            self.checker.without_accounts(),
        )
    }

    /// The same statements with all strings rewritten.
    pub(super) fn reworded(&self, words: &dyn Fn(&str, bool) -> String) -> Self {
        let all = |list: &[Indexed]| -> Vec<Indexed> {
            list.iter().map(|it| Indexed::of(it.member.reworded(words))).collect()
        };
        Self::with(all(&self.allows), all(&self.denies), self.checker.reworded(words))
    }
}

/// A statement with its actions in an index.
pub(super) struct Indexed {
    pub(super) member: Member,
    /// The names without wildcards, in lower case, each with its number.
    names: HashMap<String, usize, Hashing>,
    /// The numbers of the others.
    patterns: Vec<usize>,
}

impl Indexed {
    pub(super) fn of(member: Member) -> Self {
        let (mut names, mut patterns) = (HashMap::default(), Vec::new());
        for (number, text) in texts(member.view().action().texts).enumerate() {
            // A hole can be any action.
            if has_wildcard(text) || !text.is_ascii() {
                patterns.push(number);
            } else {
                names.insert(text.to_ascii_lowercase(), number);
            }
        }
        Self { member, names, patterns }
    }

    /// Whether one of its actions matches everything that a pattern in lowercase matches.
    pub(super) fn covers_action(&self, lower: &str) -> bool {
        let view = self.member.view().action();
        !view.is_negated
            && (self.names.contains_key(lower)
                || self.patterns.iter().any(|number| {
                    view.texts.get(*number).is_some_and(|it| covers_in_any_casing(it, lower))
                }))
    }

    /// The statement as far as it applies to the actions and resources, or `None` if it applies to none of
    /// them.
    pub(super) fn about(
        &self,
        part: Part,
        action: Option<&str>,
        resource: Option<&str>,
    ) -> Option<Member> {
        let view = self.member.view();
        let overlap = |text: &str, other: &str, casing| overlaps_in_steps(text, other, casing).0;
        let mut about = None;
        if let Some(action) = action {
            let element = view.action();
            let is_name = !has_wildcard(action) && action.is_ascii();
            let mut numbers: Vec<usize> = if is_name {
                self.names.get(&action.to_ascii_lowercase()).copied().into_iter().collect()
            } else {
                self.names.values().copied().collect()
            };
            numbers.extend(&self.patterns);
            sort(&mut numbers);
            let wide = widest_action(action);
            numbers.retain(|number| {
                element
                    .texts
                    .get(*number)
                    .is_some_and(|text| overlap(&widest_action(text), &wide, Casing::Ignored))
            });
            if numbers.is_empty() && !element.is_negated {
                return None;
            }
            let texts: Vec<&str> =
                numbers.iter().filter_map(|number| element.texts.get(*number)).collect();
            let is_known = texts.iter().all(|it| it.is_ascii());
            about = Some(match (is_name && is_known, element.is_negated) {
                // A statement that matches the action is restricted to it.
                (true, true) if !texts.is_empty() => return None,
                (true, _) => About::Action(action.to_owned()),
                (false, _) => About::Patterns(texts.into_iter().map(str::to_owned).collect()),
            });
        }
        let resource = resource.map(widest);
        let fits = |text: &str| {
            resource.as_ref().is_none_or(|it| overlap(&widest(text), it, Casing::Counts))
        };
        if let Some(element) = view.resource()
            && !element.is_negated
            && !texts(element.texts).any(fits)
        {
            return None;
        }
        let member = match about {
            None => self.member.narrowed(|_| true, fits),
            Some(About::Action(action)) => {
                self.member.narrowed(|_| true, fits).with_actions(&[action])
            }
            Some(About::Patterns(kept)) => {
                self.member.narrowed(|text| kept.iter().any(|it| it == text), fits)
            }
        };
        Some(member.as_part(part))
    }
}

/// The relevant actions of a statement.
enum About {
    /// Only this one.
    Action(String),
    /// These patterns.
    Patterns(Vec<String>),
}
