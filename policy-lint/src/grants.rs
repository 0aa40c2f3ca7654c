//! What statements grant, as far as patterns show; shared by the rules about broad permissions.

use std::cell::RefCell;
use std::collections::HashMap;

use super::view::{PolicyView, StatementView};
use super::{Finding, Rule, quoted};
use policy_core::model::{Effect, Principals, Values};
use policy_core::path::Place;
use policy_core::semantics::grant::{
    self, Grant, grant_among, is_every_action, is_open_for, is_open_for_some, is_service_wildcard,
};
use policy_core::semantics::list::covered_by_others;
use policy_core::semantics::steps::{Budget, Exhausted};

/// Returns how the statement covers the action, if it does, like [`grant::grant`] but with cached results.
pub(crate) fn grant(statement: &StatementView<'_>, action: &str) -> Option<Grant> {
    let (element, actions) = (statement.action?, statement.actions);
    grant_among(element.negated, actions.naming(action), actions.open(), action)
}

/// Whether the statement covers every resource, or all resources except those of `NotResource`.
pub(crate) fn is_on_all(statement: &StatementView<'_>) -> bool {
    statement.resource.is_some_and(grant::is_on_all)
}

/// Whether the policy denies the action on every resource, either always or by testing `key`.
pub(crate) fn is_denied(policy: &PolicyView<'_>, action: &str, key: &str) -> bool {
    /// The answers about actions and keys; rules ask about only a few.
    #[derive(Default)]
    struct Denied(RefCell<HashMap<(String, String), bool>>);

    let known = policy.memo.once(Denied::default);
    let asked = (action.to_owned(), key.to_owned());
    if let Some(denied) = known.0.borrow().get(&asked) {
        return *denied;
    }
    let denied = denies(policy, action, key);
    known.0.borrow_mut().insert(asked, denied);
    denied
}

fn denies(policy: &PolicyView<'_>, action: &str, key: &str) -> bool {
    policy.statements.iter().any(|statement| {
        statement.effect == Some(Effect::Deny)
            && is_on_all(statement)
            && (statement.conditions.is_empty() || statement.tests_key(key))
            && grant(statement, action).is_some()
    })
}

/// The rule and the codes that report a statement as too broad as a whole: it allows everything, or lets any
/// role be passed by a pattern, by `NotAction` or by `NotResource`.
pub(crate) const TOO_BROAD_AS_A_WHOLE: &[&str] = &[
    "full-wildcard",
    "PASS_ROLE_WITH_NOT_RESOURCE",
    "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
    "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
    "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
    "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
];

/// Whether nothing limits what the statement allows.
pub(crate) fn allows_everything(statement: &StatementView<'_>) -> bool {
    let everything = |values: &Values| values.iter().any(is_every_action);
    statement.allows()
        && statement.conditions.is_empty()
        && statement.action.is_some_and(|element| !element.negated && everything(&element.values))
        && statement.resource.is_some_and(|element| !element.negated && everything(&element.values))
}

/// Whether this is the statement of `RCPFullAWSAccess`.
pub(crate) fn is_full_access(statement: &StatementView<'_>) -> bool {
    let everyone = statement
        .principal
        .is_some_and(|it| !it.negated && matches!(it.principals, Principals::Everyone));
    let all = |negated: bool, values: &Values| !negated && values.iter().all(|it| it == "*");
    everyone
        && statement.allows()
        && statement.action.is_some_and(|it| all(it.negated, &it.values))
        && statement.resource.is_some_and(|it| all(it.negated, &it.values))
        && statement.conditions.is_empty()
}

/// Returns, for each statement, the first action of a table that it allows on everything without a condition,
/// by name or by a pattern that is narrower than all actions of a service.
pub(crate) fn open_actions<'a>(
    policy: &'a PolicyView<'_>,
    table: &'static [&'static str],
) -> impl Iterator<Item = (&'a StatementView<'a>, usize, &'static str)> {
    let kind = policy.kind;
    policy
        .statements
        .iter()
        .filter(move |statement| {
            kind.is_identity()
                && statement.allows()
                && statement.conditions.is_empty()
                && statement.resource.is_some_and(is_open_for_some)
        })
        .filter_map(move |statement| {
            table.iter().find_map(|action| {
                let index = match grant(statement, action)? {
                    Grant::Named(index) | Grant::Pattern(index) => index,
                    Grant::Rest => return None,
                };
                let text = statement.action?.values.iter().nth(index)?;
                let narrow = !is_service_wildcard(text) && !is_every_action(text);
                let is_open = statement.resource.is_some_and(|it| is_open_for(it, action));
                (narrow && is_open && !is_denied(policy, action, ""))
                    .then_some((statement, index, *action))
            })
        })
}

/// The values of a list that one of its patterns covers.
pub(crate) struct Covered {
    /// The index of the pattern.
    pub(crate) wide: usize,
    /// The index of the first value that it covers.
    pub(crate) first: usize,
    /// The number of further values that it covers.
    pub(crate) others: usize,
    /// The indices of all covered values.
    pub(crate) all: Vec<usize>,
}

/// Returns the values of a list that other values in the list cover, grouped by the covering pattern.
pub(crate) fn covered(texts: &[&str]) -> Result<Vec<Covered>, Exhausted> {
    let mut groups: Vec<Covered> = Vec::new();
    let mut group_of: HashMap<usize, usize> = HashMap::new();
    let found = covered_by_others(texts, &mut Budget::for_texts(texts))?;
    for (index, wide) in found.into_iter().enumerate() {
        let Some(wide) = wide else { continue };
        let group = *group_of.entry(wide).or_insert(groups.len());
        match groups.get_mut(group) {
            Some(group) => {
                group.others += 1;
                group.all.push(index);
            }
            None => groups.push(Covered { wide, first: index, others: 0, all: vec![index] }),
        }
    }
    Ok(groups)
}

/// Returns a finding's message about covered values.
pub(crate) fn told(texts: &[&str], group: &Covered) -> String {
    let text = |index: usize| quoted(texts.get(index).copied().unwrap_or_default());
    let (first, wide) = (text(group.first), text(group.wide));
    match group.others {
        0 => format!("`{first}` is covered by `{wide}`"),
        1 => format!("`{first}` and another are covered by `{wide}`"),
        others => format!("`{first}` and {others} others are covered by `{wide}`"),
    }
}

/// Reports that a list was not searched because its patterns are too similar.
pub(crate) fn not_searched(rule: &'static Rule, place: Place, what: &str) -> Finding {
    let message =
        format!("the {what} were not compared with each other, because that takes too many steps");
    Finding::new(rule, place, message)
        .help("shorten the list, or start or end its patterns with different letters")
}
