//! Answers that follow from the patterns of two statements without a search.
//!
//! Most questions compare statements that have nothing in common, or of which one is clearly within the
//! other. Those are answered here by comparing their patterns pairwise. An answer of yes is certain; if the
//! patterns do not show it, the answer is no, and the search decides.

use std::borrow::Cow;

use policy_core::model::{AwsPrincipalKind, PrincipalType, is_account_id};
use policy_core::semantics::condition::ConditionView;
use policy_core::semantics::pattern::{
    Casing, covers, covers_in_any_casing, has_wildcard, is_all, matches, overlaps_in_steps,
};
use policy_core::semantics::statement::{PatternsView, PrincipalForm, StatementView};
use policy_core::sort::sort;

use super::boxes::{Member, conditions, is_of_caller, is_of_resource, texts};
use super::budget::{Budget, OutOfBudget};
use super::{samples, values};

/// Whether no request matches both statements.
pub(super) fn are_apart(one: &Member, other: &Member) -> bool {
    let (one, other) = (one.view(), other.view());
    are_apart_in(one.action(), other.action(), actions_overlap, covers_in_any_casing)
        || matches!((one.resource(), other.resource()), (Some(one), Some(other))
            if are_apart_in(one, other, resources_overlap, is_wider))
        || are_of_other_accounts(&one, &other)
}

/// Whether a statement applies to every request to which another applies.
pub(super) fn takes_all(wide: &Member, narrow: &Member) -> bool {
    let actions = (narrow.view().action(), wide.view().action());
    let takes_all = is_within(actions.0, actions.1, actions_overlap, covers_in_any_casing)
        && takes_all_but_actions(wide, narrow, narrow.view().resource(), None);
    if takes_all && samples::are_tried() {
        let outside = samples::outside(narrow, wide);
        debug_assert!(outside.is_none(), "not within the other: {outside:?}");
    }
    takes_all
}

/// Whether the resources, callers and conditions of a statement match every request to which a part of another
/// applies: the one with these resources and this principal, if there is one.
pub(super) fn takes_all_but_actions(
    wide: &Member,
    narrow: &Member,
    resources: Option<PatternsView<'_>>,
    principal: Option<(PrincipalType, &str)>,
) -> bool {
    let are_comparable = wide.form.version == narrow.form.version;
    let is_attached = wide.form.principals == PrincipalForm::Attached;
    let (wide, narrow) = (wide.view(), narrow.view());
    are_comparable
        && match (resources, wide.resource()) {
            (None, None) => true,
            (None, Some(wide)) => !wide.is_negated && texts(wide.texts).any(is_all),
            (Some(narrow), Some(wide)) => is_within(narrow, wide, resources_overlap, is_wider),
            (Some(_), None) => false,
        }
        && match principal {
            // It is unknown whether a principal in an identity-based policy means anything.
            _ if !is_attached && wide.names_everyone() => true,
            Some(own) => !wide.can_name_anyone() && wide.principals().any(|it| it == own),
            None => has_callers_of(&wide, &narrow),
        }
        && conditions(&wide).all(|wanted| conditions(&narrow).any(|own| is_same(own, wanted)))
}

/// Whether a statement applies to any request whose resource has one of the shapes.
pub(super) fn is_possible(
    asked: &Member,
    shapes: &[String],
    context: &[(String, Option<Vec<String>>)],
    budget: &mut Budget,
) -> Result<bool, OutOfBudget> {
    let view = asked.view();
    let is_free = conditions(&view).next().is_none()
        && !view.can_name_anyone()
        && !context.iter().any(|(key, _)| is_of_caller(key) || is_of_resource(key));
    let action = view.action();
    let has_action = !action.is_negated
        && texts(action.texts).any(|it| is_all(it) || (it.contains(':') && it.is_ascii()));
    if !is_free || !has_action {
        return Ok(false);
    }
    let Some(resource) = view.resource() else { return Ok(shapes.is_empty()) };
    if resource.is_negated {
        return Ok(false);
    }
    let own = || texts(resource.texts).filter(|it| is_known(it));
    let of_shapes = shapes.iter().map(|it| it.replace("**", "*"));
    let candidates: Vec<String> = own()
        .map(str::to_owned)
        .chain(of_shapes)
        .map(|pattern| values::instance_of_arn(&pattern))
        .filter(|it| is_whole_arn(it) && own().any(|pattern| matches(pattern, it)))
        .collect();
    if shapes.is_empty() {
        return Ok(!candidates.is_empty() || own().any(is_all));
    }
    Ok(!values::of_shapes(shapes, candidates, budget)?.is_empty())
}

/// A pattern that matches everything that an action pattern can match, whatever its holes are.
pub(super) fn widest_action(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.replace(|it: char| !it.is_ascii(), "*"))
    }
}

/// A pattern that matches everything that a resource pattern can match, whatever its variables and holes are
/// and however AWS completes it.
pub(super) fn widest(text: &str) -> String {
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

/// Whether one resource pattern matches everything that another matches, by either of AWS's descriptions.
fn is_wider(wide: &str, narrow: &str) -> bool {
    let is_plain = |text: &str| {
        text.splitn(6, ':').count() == 6 && !text.splitn(6, ':').take(5).any(has_wildcard)
    };
    wide == narrow || is_all(wide) || (is_plain(wide) && is_plain(narrow) && covers(wide, narrow))
}

fn actions_overlap(one: &str, other: &str) -> bool {
    overlaps_in_steps(&widest_action(one), &widest_action(other), Casing::Ignored).0
}

fn resources_overlap(one: &str, other: &str) -> bool {
    overlaps_in_steps(&widest(one), &widest(other), Casing::Counts).0
}

/// Whether a pattern has neither a variable nor a hole.
fn is_known(text: &str) -> bool {
    text.is_ascii() && !text.contains("${")
}

/// Whether a string is an ARN with an account that can own resources.
fn is_whole_arn(text: &str) -> bool {
    let fields: Vec<&str> = text.splitn(6, ':').collect();
    matches!(fields[..], ["arn", partition, service, _, account, resource]
        if !partition.is_empty() && !service.is_empty() && !resource.is_empty()
            && (account.is_empty() || is_account_id(account)))
}

type Relation = fn(&str, &str) -> bool;

fn are_apart_in(
    one: PatternsView<'_>,
    other: PatternsView<'_>,
    overlap: Relation,
    covers: Relation,
) -> bool {
    let is_covered = |excluded: PatternsView<'_>, named: PatternsView<'_>| {
        texts(named.texts)
            .all(|it| is_known(it) && texts(excluded.texts).any(|wide| covers(wide, it)))
    };
    match (one.is_negated, other.is_negated) {
        (false, false) => {
            !texts(one.texts).any(|one| texts(other.texts).any(|other| overlap(one, other)))
        }
        (true, false) => is_covered(one, other),
        (false, true) => is_covered(other, one),
        (true, true) => false,
    }
}

fn is_within(
    narrow: PatternsView<'_>,
    wide: PatternsView<'_>,
    overlap: Relation,
    covers: Relation,
) -> bool {
    let is_all_of_wide = !wide.is_negated && texts(wide.texts).any(is_all);
    match (narrow.is_negated, wide.is_negated) {
        _ if is_all_of_wide => true,
        (false, false) => texts(narrow.texts).all(|it| {
            // The same text matches the same, whatever its variables and holes are.
            let is_covered = |wide| wide == it || (is_known(it) && covers(wide, it));
            texts(wide.texts).any(is_covered)
        }),
        (false, true) => {
            !texts(narrow.texts).any(|it| texts(wide.texts).any(|wide| overlap(wide, it)))
        }
        (true, _) => false,
    }
}

/// Whether no caller matches both statements, because their principals are in different accounts.
fn are_of_other_accounts(one: &StatementView<'_>, other: &StatementView<'_>) -> bool {
    if one.can_name_anyone() || other.can_name_anyone() {
        return false;
    }
    let accounts = |view: &StatementView<'_>| -> Option<Vec<String>> {
        view.principals().map(|(kind, text)| account_of(kind, text)).collect()
    };
    let (Some(one), Some(other)) = (accounts(one), accounts(other)) else { return false };
    !one.is_empty() && !other.is_empty() && !one.iter().any(|it| other.contains(it))
}

/// The account that a principal is, or is in.
fn account_of(kind: PrincipalType, text: &str) -> Option<String> {
    if kind != PrincipalType::Aws || !is_known(text) {
        return None;
    }
    match AwsPrincipalKind::classify(text) {
        AwsPrincipalKind::Account(account) | AwsPrincipalKind::Root { account, .. } => {
            Some(account.to_owned())
        }
        kind if kind.is_principal() => {
            text.split(':').nth(4).filter(|it| is_account_id(it)).map(str::to_owned)
        }
        _ => None,
    }
}

/// Whether a statement lists every principal that another lists.
fn has_callers_of(wide: &StatementView<'_>, narrow: &StatementView<'_>) -> bool {
    if wide.can_name_anyone() || narrow.can_name_anyone() {
        return false;
    }
    let mut is_named = false;
    let has_all = narrow.principals().all(|own| {
        is_named = true;
        wide.principals().any(|it| it == own)
    });
    has_all && (is_named || wide.principals().next().is_none())
}

/// Whether two conditions have the same operator, key and set of values.
fn is_same(one: ConditionView<'_>, other: ConditionView<'_>) -> bool {
    one.operator == other.operator
        && one.key.eq_ignore_ascii_case(other.key)
        && are_same_values(texts(one.values), texts(other.values))
}

/// Whether two lists have the same values. Their order and repetitions have no meaning.
fn are_same_values<'a>(
    one: impl Iterator<Item = &'a str>,
    other: impl Iterator<Item = &'a str>,
) -> bool {
    let sorted = |mut values: Vec<&'a str>| {
        sort(&mut values);
        values.dedup();
        values
    };
    sorted(one.collect()) == sorted(other.collect())
}
