//! What statements grant, as far as patterns tell: shared by the rules about broad permissions.

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
    let mut pattern = None;
    for (index, text) in element.values.iter().enumerate() {
        // A hole can be any action, which is a reason to be quiet in either element.
        if has_hole(text) {
            if element.negated {
                return None;
            }
        } else if text.eq_ignore_ascii_case(action) {
            return (!element.negated).then_some(Grant::Named(index));
        } else if covers_action(text, action) {
            pattern = pattern.or(Some(index));
        }
    }
    match (element.negated, pattern) {
        (false, index) => index.map(Grant::Pattern),
        (true, None) => Some(Grant::Rest),
        (true, Some(_)) => None,
    }
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
    if wide.eq_ignore_ascii_case(narrow) {
        return true;
    }
    let Some(first) = wide.find(['*', '?']) else { return false };
    let same_head = match (wide.get(..first), narrow.get(..first)) {
        (Some(wide), Some(narrow)) => wide.eq_ignore_ascii_case(narrow),
        _ => false,
    };
    same_head && covers_glob(&wide.to_ascii_lowercase(), &narrow.to_ascii_lowercase())
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

/// The texts of a list that others of it cover, by the pattern that covers them.
pub(crate) fn covered(texts: &[&str], covers: fn(&str, &str) -> bool) -> Vec<Covered> {
    let mut groups: Vec<Covered> = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        // Of two that take the same, the earlier stays.
        let wide = texts.iter().enumerate().position(|(other, wide)| {
            other != index && covers(wide, text) && (other < index || !covers(text, wide))
        });
        let Some(wide) = wide else { continue };
        match groups.iter_mut().find(|group| group.wide == wide) {
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
