//! What statements grant, as far as patterns tell: shared by the rules about broad permissions.

use std::cell::RefCell;
use std::collections::HashMap;

use super::quoted;
use super::rules::full_wildcard::allows_everything;
use super::rules::unrestricted_pass_role;
use super::view::{PolicyView, StatementView};
use crate::model::hole::has_hole;
use crate::model::{ArnFields, Effect, covers_glob};

/// How a statement's action element covers an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grant {
    /// The action is named, at this number.
    Named(usize),
    /// A pattern covers it, at this number.
    Pattern(usize),
    /// `NotAction` does not name it.
    Rest,
}

/// How the statement covers the action, if it does.
pub(crate) fn grant(statement: &StatementView<'_>, action: &str) -> Option<Grant> {
    let element = statement.action?;
    let actions = statement.actions;
    let named = actions.naming(action);
    // A hole can be any action, which is a reason to be quiet in either element.
    let covers = |text: &str| !has_hole(text) && covers_action(text, action);
    if element.negated {
        let may_take = |(_, text): (usize, &str)| has_hole(text) || covers(text);
        return (named.is_none() && !actions.open().any(may_take)).then_some(Grant::Rest);
    }
    named.map(Grant::Named).or_else(|| {
        let mut open = actions.open();
        open.find(|(_, text)| covers(text)).map(|(index, _)| Grant::Pattern(index))
    })
}

/// Whether the statement covers every resource, or all but those of `NotResource`.
pub(crate) fn is_on_all(statement: &StatementView<'_>) -> bool {
    statement.resource.is_some_and(|element| element.negated || element.values.contains("*"))
}

/// Whether the statement covers every resource that the action can be about.
pub(crate) fn is_open_for(statement: &StatementView<'_>, action: &str) -> bool {
    is_on_all(statement)
        || statement.resource.is_some_and(|element| {
            element.values.iter().any(|text| suits(text, action) && is_all_of_a_type(text))
        })
}

/// Whether the statement covers every resource that some action can be about.
pub(crate) fn is_open_for_some(statement: &StatementView<'_>) -> bool {
    is_on_all(statement)
        || statement.resource.is_some_and(|element| element.values.iter().any(is_all_of_a_type))
}

/// Whether an ARN is of the service of an action, and in IAM of a type in the action's name.
fn suits(text: &str, action: &str) -> bool {
    let Ok(fields) = ArnFields::split(text) else { return false };
    let Some((service, name)) = action.split_once(':') else { return false };
    match (fields.service, service) {
        ("*", _) => true,
        ("iam", "iam") => {
            let word = fields.resource.split('/').next().unwrap_or_default();
            // The keys and passwords of users do not have the word.
            word.starts_with('*') || word == "user" || name.to_ascii_lowercase().contains(word)
        }
        ("iam", "sts") => true,
        (of_arn, of_action) => of_arn == of_action,
    }
}

/// Whether an ARN covers all resources of a type in every Region.
pub(crate) fn is_all_of_a_type(text: &str) -> bool {
    let Ok(fields) = ArnFields::split(text) else { return false };
    let any = |text: &str| text.bytes().all(|byte| byte == b'*');
    if !any(fields.region) || !(any(fields.account) || fields.region.is_empty()) {
        return false;
    }
    let word = |one: char| one.is_ascii_alphanumeric() || one == '-';
    // A word before the wildcard is a type, but for the name of a bucket.
    let name =
        if fields.service == "s3" { None } else { Some(fields.resource.trim_start_matches(word)) };
    let name = name.filter(|name| name.starts_with(['/', ':'])).unwrap_or(fields.resource);
    name.contains('*') && name.bytes().all(|byte| b"*/:".contains(&byte))
}

/// Whether the policy denies the action on every resource, always or by a test of `key`.
pub(crate) fn is_denied(policy: &PolicyView<'_>, action: &str, key: &str) -> bool {
    /// The answers about actions and keys, of which rules ask about few.
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

/// Whether a graver rule already says that the statement is too broad as a whole.
pub(crate) fn is_told_as_a_whole(policy: &PolicyView<'_>, statement: &StatementView<'_>) -> bool {
    allows_everything(statement) || unrestricted_pass_role::is_broad(policy, statement)
}

/// The first action of a table that the policy allows on everything without a condition, by name or
/// by a pattern that is narrower than all actions of a service, in each statement.
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
                && is_open_for_some(statement)
        })
        .filter_map(move |statement| {
            table.iter().find_map(|action| {
                let index = match grant(statement, action)? {
                    Grant::Named(index) | Grant::Pattern(index) => index,
                    Grant::Rest => return None,
                };
                let text = statement.action?.values.iter().nth(index)?;
                let narrow = !is_service_wildcard(text) && text != "*" && text != "*:*";
                (narrow && is_open_for(statement, action) && !is_denied(policy, action, ""))
                    .then_some((statement, index, *action))
            })
        })
}

/// Whether a pattern takes all actions of a service.
pub(crate) fn is_service_wildcard(text: &str) -> bool {
    text.split_once(':').is_some_and(|(service, name)| {
        !name.is_empty()
            && name.bytes().all(|byte| byte == b'*')
            && !service.is_empty()
            && service != "*"
    })
}

/// Whether an action pattern covers another, without regard to casing.
pub(crate) fn covers_action(wide: &str, narrow: &str) -> bool {
    // Most pairs differ in their first bytes, so nothing is looked for before that.
    for (wanted, found) in wide.bytes().zip(narrow.bytes()) {
        if matches!(wanted, b'*' | b'?') {
            return covers_glob(&wide.to_ascii_lowercase(), &narrow.to_ascii_lowercase());
        }
        if !wanted.eq_ignore_ascii_case(&found) {
            return false;
        }
    }
    match wide.get(narrow.len()..) {
        Some(rest) => rest.bytes().all(|byte| byte == b'*'),
        None => false,
    }
}

/// The texts of a list that one of its patterns covers.
pub(crate) struct Covered {
    /// The number of the pattern.
    pub(crate) wide: usize,
    /// The number of the first text that it covers.
    pub(crate) first: usize,
    /// How many more it covers.
    pub(crate) others: usize,
}

/// For each text of a list the first of the others that covers it.
///
/// Only what begins as a text does can cover it, so not every two are compared.
fn covering(texts: &[&str]) -> Vec<Option<usize>> {
    // A pattern stands where its head would, which is before all that begins with the head.
    let mut order: Vec<(&str, bool, &str, usize)> = Vec::with_capacity(texts.len());
    for (index, &text) in texts.iter().enumerate() {
        if let Some((head, _)) = text.split_once(['*', '?']) {
            order.push((head, false, text, index));
        }
        order.push((text, true, text, index));
    }
    order.sort_unstable();
    let mut found = vec![None; texts.len()];
    let mut patterns: Vec<(&str, &str, usize)> = Vec::new();
    let mut first: Option<(&str, usize)> = None;
    for (begin, is_whole, text, index) in order {
        while patterns.last().is_some_and(|(head, ..)| !begin.starts_with(head)) {
            patterns.pop();
        }
        if !is_whole {
            if patterns.last().is_none_or(|(_, same, _)| *same != text) {
                patterns.push((begin, text, index));
            }
            continue;
        }
        // Of two that take the same, the earlier stays.
        let covers = |wide: &str, other: usize| {
            other != index && covers_glob(wide, text) && (other < index || !covers_glob(text, wide))
        };
        let (_, same) = first.filter(|(same, _)| *same == text).unwrap_or((text, index));
        first = Some((text, same));
        let same = Some(same).filter(|same| *same != index);
        let wide = patterns.iter().fold(same, |best, &(_, wide, other)| {
            let earlier = best.is_none_or(|best| other < best);
            if earlier && covers(wide, other) { Some(other) } else { best }
        });
        if let Some(found) = found.get_mut(index) {
            *found = wide;
        }
    }
    found
}

/// The texts of a list that others of it cover, by the pattern that covers them.
pub(crate) fn covered(texts: &[&str]) -> Vec<Covered> {
    /// More texts than a policy has that IAM stores, by its size.
    const MOST: usize = 10_000;
    if texts.len() > MOST {
        return Vec::new();
    }
    let mut groups: Vec<Covered> = Vec::new();
    let mut group_of: HashMap<usize, usize> = HashMap::new();
    for (index, wide) in covering(texts).into_iter().enumerate() {
        let Some(wide) = wide else { continue };
        let group = *group_of.entry(wide).or_insert(groups.len());
        match groups.get_mut(group) {
            Some(group) => group.others += 1,
            None => groups.push(Covered { wide, first: index, others: 0 }),
        }
    }
    groups
}

/// What a finding says of covered texts.
pub(crate) fn told(texts: &[&str], group: &Covered) -> String {
    let text = |index: usize| quoted(texts.get(index).copied().unwrap_or_default());
    let (first, wide) = (text(group.first), text(group.wide));
    match group.others {
        0 => format!("`{first}` is covered by `{wide}`"),
        1 => format!("`{first}` and another are covered by `{wide}`"),
        others => format!("`{first}` and {others} others are covered by `{wide}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `covered` says it, each text against each other.
    fn defined(texts: &[&str]) -> Vec<(usize, usize, usize)> {
        let mut groups: Vec<(usize, usize, usize)> = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            let wide = texts.iter().enumerate().position(|(other, wide)| {
                other != index
                    && covers_glob(wide, text)
                    && (other < index || !covers_glob(text, wide))
            });
            let Some(wide) = wide else { continue };
            match groups.iter_mut().find(|(of, ..)| *of == wide) {
                Some((.., others)) => *others += 1,
                None => groups.push((wide, index, 0)),
            }
        }
        groups
    }

    proptest::proptest! {
        #[test]
        fn what_is_covered_is_what_comparing_all_would_find(
            texts in proptest::collection::vec("[ab*?]{0,4}", 0..8),
        ) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let found: Vec<_> =
                covered(&texts).iter().map(|group| (group.wide, group.first, group.others)).collect();
            proptest::prop_assert_eq!(found, defined(&texts));
        }

        #[test]
        fn an_action_covers_as_its_pattern_does_in_lower_case(
            wide in "[aAb:*?]{0,5}", narrow in "[aAb:*?]{0,5}",
        ) {
            let lower = |text: &str| text.to_ascii_lowercase();
            let defined = covers_glob(&lower(&wide), &lower(&narrow));
            proptest::prop_assert_eq!(covers_action(&wide, &narrow), defined);
        }
    }
}
