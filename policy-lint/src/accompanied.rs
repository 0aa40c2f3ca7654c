//! Condition keys of a call that also needs another action of the role, such as `sts:TagSession`.

use crate::{ConditionSite, Finding, PolicyView, Report, Rule, StatementView, quoted};
use policy_core::model::PolicyKind;
use policy_core::model::hole::has_hole;
use policy_core::semantics::condition::holds_without_key;
use policy_core::semantics::truth::Truth;

/// Reports conditions of a trust policy that require such a key, if no statement allows the action.
pub(crate) fn check_keys(
    rule: &'static Rule,
    action: &'static str,
    is_one: fn(&ConditionSite<'_>) -> bool,
    policy: &PolicyView<'_>,
    report: &mut Report<'_>,
) {
    if policy.kind != PolicyKind::Trust || policy.spliced {
        return;
    }
    let requires = |site: &ConditionSite<'_>| {
        is_one(site) && holds_without_key(site.condition) == Truth::Never
    };
    let statements = policy.statements.iter().filter(|statement| statement.allows());
    let mut required =
        statements.flat_map(StatementView::condition_sites).filter(requires).peekable();
    if required.peek().is_none() || policy.statements.iter().any(|it| can_allow(it, action)) {
        return;
    }
    for site in required {
        let key = quoted(&site.condition.key);
        let message =
            format!("requests contain `{key}` only with `{action}`, which is not allowed");
        let finding = Finding::new(rule, site.key_place(), message);
        report.push(finding.help(format!("add `{action}` to `Action`")));
    }
}

/// Whether a statement allows, or may allow, an action.
fn can_allow(statement: &StatementView<'_>, wanted: &str) -> bool {
    let allows = |action: &str| {
        action.contains(['*', '?']) || has_hole(action) || action.eq_ignore_ascii_case(wanted)
    };
    let element = statement.action;
    statement.allows() && element.is_none_or(|it| it.negated || it.values.iter().any(allows))
}
