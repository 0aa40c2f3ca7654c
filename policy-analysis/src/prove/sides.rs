//! The statements of one side of a comparison, prepared once for many questions.

use std::borrow::Cow;
use std::collections::HashMap;

use policy_core::model::{Effect, Policy, PolicyKind};
use policy_core::semantics::pattern::{
    Casing, covers_in_any_casing, has_wildcard, overlaps_in_steps,
};

use super::boxes::{Member, Part, texts};
use super::check::{self, Checker};

/// Policies whose statements are asked about together.
pub(super) struct Statements {
    pub(super) allows: Vec<Indexed>,
    pub(super) denies: Vec<Indexed>,
    /// Says what they say of one request. It knows nothing of the search.
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
        Self { allows, denies, checker: Checker::of(policies, kind) }
    }
}

impl Statements {
    /// What says what they say of one request, with values for their holes.
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

    /// The same with all texts in other words.
    pub(super) fn reworded(&self, words: &dyn Fn(&str) -> String) -> Self {
        let all = |list: &[Indexed]| -> Vec<Indexed> {
            list.iter().map(|it| Indexed::of(it.member.reworded(words))).collect()
        };
        Self {
            allows: all(&self.allows),
            denies: all(&self.denies),
            checker: self.checker.reworded(words),
        }
    }
}

/// A statement with its actions in an index.
pub(super) struct Indexed {
    pub(super) member: Member,
    /// The names without wildcards, in lower case, each with its number.
    names: HashMap<String, usize>,
    /// The numbers of the others.
    patterns: Vec<usize>,
}

impl Indexed {
    pub(super) fn of(member: Member) -> Self {
        let (mut names, mut patterns) = (HashMap::new(), Vec::new());
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

    /// Whether one of its actions takes all that a pattern takes.
    pub(super) fn covers_action(&self, action: &str) -> bool {
        let view = self.member.view().action();
        !view.is_negated
            && (self.names.contains_key(&action.to_ascii_lowercase())
                || self.patterns.iter().any(|number| {
                    view.texts.get(*number).is_some_and(|it| covers_in_any_casing(it, action))
                }))
    }

    /// The statement as far as it is about the actions and resources; nothing where it is about none of
    /// them.
    pub(super) fn about(
        &self,
        part: Part,
        action: Option<&str>,
        resource: Option<&str>,
    ) -> Option<Member> {
        let view = self.member.view();
        let overlap = |text: &str, other: &str, casing| overlaps_in_steps(text, other, casing).0;
        let mut kept = None;
        if let Some(action) = action {
            let element = view.action();
            let is_name = !has_wildcard(action) && action.is_ascii();
            let mut numbers: Vec<usize> = if is_name {
                self.names.get(&action.to_ascii_lowercase()).copied().into_iter().collect()
            } else {
                self.names.values().copied().collect()
            };
            numbers.extend(&self.patterns);
            numbers.sort_unstable();
            let fits = |number: &usize| {
                element.texts.get(*number).is_some_and(|text| {
                    !text.is_ascii()
                        || overlap(
                            text,
                            &action.replace(|it: char| !it.is_ascii(), "*"),
                            Casing::Ignored,
                        )
                })
            };
            numbers.retain(fits);
            if numbers.is_empty() && !element.is_negated {
                return None;
            }
            kept = Some(numbers);
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
        let named: Option<Vec<&str>> = kept.map(|numbers| {
            numbers.into_iter().filter_map(|it| view.action().texts.get(it)).collect()
        });
        let is_kept = |text: &str| named.as_ref().is_none_or(|named| named.contains(&text));
        Some(self.member.narrowed(is_kept, fits).as_part(part))
    }
}

/// A pattern that takes all that a pattern of resources can take, whatever its variables and holes are and
/// however AWS completes it.
fn widest(text: &str) -> String {
    let mut wide = String::with_capacity(text.len() + 1);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        wide.push_str(before);
        wide.push('*');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    wide.push_str(rest);
    if !wide.is_ascii() {
        wide = wide.replace(|it: char| !it.is_ascii(), "*");
    }
    if wide.split(':').count() < 6 {
        wide.push('*');
    }
    wide
}
