use std::collections::HashMap;
use std::rc::Rc;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, StatementView, quoted};
use policy_catalog::ActionInfo;
use policy_core::model::Effect;
use policy_core::model::hole::has_hole;
use policy_core::sort::sort;

rule! {
    /// A condition on resource tags for actions that do not apply to a resource.
    ///
    /// Most requests that list or describe resources do not apply to a single resource, so they carry no
    /// resource tags, under any name of the key: `aws:ResourceTag`, `iam:ResourceTag` and others like
    /// them. An `Allow` with the key never grants these actions, and a `Deny` never denies them. If this
    /// is true only for some actions of an `Allow`, it is a suggestion, because the others are granted.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["ec2:DescribeInstances", "ec2:DescribeVolumes"], "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "blue"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["ec2:StartInstances", "ec2:StopInstances"], "Resource": "arn:aws:ec2:*:*:instance/*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "blue"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html>.
    RULE = "resource-tag-without-resource", codes: [], level: Warning, rows: ["own"],
    yields_to: &["unsupported-resource-tag", "condition-key-not-for-action", "unknown-service-condition-key"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let key = &*site.condition.key;
    let negated = site.statement.action.is_some_and(|element| element.is_negated());
    let Some(name) = tag_of_resource(key).filter(|_| !negated && site.needs_key()) else { return };
    if report.context.catalog.is_none() || has_hole(key) {
        return;
    }
    let bare = bare_actions(&site.statement);
    let carrying = bare.carrying.get(&name).map_or(&[][..], Vec::as_slice);
    let mut without = (0..bare.actions.len()).filter(|at| carrying.binary_search(at).is_err());
    let action = |at: usize| site.statement.actions.values().get(*bare.actions.get(at)?);
    if let Some(first) = without.next().and_then(action) {
        let more = bare.actions.len() - carrying.len() - 1;
        report.push(finding(site, first.text, more, bare.has_others || !carrying.is_empty()));
    }
}

/// Returns the name of the key, in lower case and without the tag, if it is `aws:ResourceTag` or a
/// service's key of that name.
fn tag_of_resource(key: &str) -> Option<String> {
    let (name, tag) = key.split_once('/')?;
    let own = name.split_once(':').map_or(name, |(_, own)| own);
    (own.eq_ignore_ascii_case("ResourceTag") && !tag.is_empty()).then(|| name.to_ascii_lowercase())
}

/// The actions of a statement that do not apply to a resource, determined once for all of its keys.
struct BareActions {
    /// Their indexes among the statement's actions.
    actions: Vec<usize>,
    /// Those that carry a key anyway, by the key's name.
    carrying: HashMap<String, Vec<usize>>,
    /// Whether the statement has other actions too.
    has_others: bool,
}

fn bare_actions(statement: &StatementView<'_>) -> Rc<BareActions> {
    statement.once(|| {
        let mut bare =
            BareActions { actions: Vec::new(), carrying: HashMap::new(), has_others: false };
        for (number, value) in statement.actions.values().iter().enumerate() {
            let about_some = |action: ActionInfo| {
                action.known_only_by_name || action.resource_types().next().is_some()
            };
            // What an unknown action carries cannot be determined.
            let Some(meant) = value.meant.filter(|meant| !meant.any(about_some)) else {
                bare.has_others = true;
                continue;
            };
            let mut names = Vec::new();
            meant.for_each(|action| {
                names.extend(
                    action.condition_keys().filter_map(|it| tag_of_resource(&it.spelling())),
                );
            });
            sort(&mut names);
            names.dedup();
            for name in names {
                bare.carrying.entry(name).or_default().push(bare.actions.len());
            }
            bare.actions.push(number);
        }
        bare
    })
}

fn finding(site: &ConditionSite<'_>, first: &str, more: usize, others: bool) -> Finding {
    let key = quoted(&site.condition.key);
    let actions = match more {
        0 => format!("`{}` does", quoted(first)),
        1 => format!("`{}` and one more action do", quoted(first)),
        more => format!("`{}` and {more} more actions do", quoted(first)),
    };
    let message = format!("{actions} not apply to a resource, so no request carries `{key}`");
    let (help, outcome) = match site.statement.effect {
        Some(Effect::Deny) => {
            ("deny these actions without the tag: this statement never denies them", Level::Warning)
        }
        _ => (
            "move these actions to a statement without the condition: this one never grants them",
            if others { Level::Suggestion } else { Level::Warning },
        ),
    };
    Finding::new(&RULE, site.key_place(), message)
        .leveled(outcome)
        .related(site.statement.element("Action"), "the actions")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn actions_without_a_resource_carry_no_tag_under_any_name_of_the_key() {
        for (action, key) in [
            ("ec2:DescribeInstances", "aws:ResourceTag/team"),
            ("rds:DescribeAccountAttributes", "aws:resourcetag/team"),
            ("iam:ListRoles", "aws:ResourceTag/team"),
            ("secretsmanager:ListSecrets", "aws:ResourceTag/team"),
            ("ssm:DescribeParameters", "aws:ResourceTag/team"),
            ("sqs:ListQueues", "aws:ResourceTag/team"),
            ("kms:ListKeys", "aws:ResourceTag/team"),
        ] {
            let carets = "^".repeat(key.len() + 2);
            check_drawn_statement(
                &RULE,
                PolicyKind::Identity,
                &format!(
                    "\"Effect\": \"Deny\", \"Action\": \"{action}\", \"Resource\": \"*\", \"Condition\": {{\"StringEquals\": {{\n  \"{key}\": \"a\"\n//{carets} warning: `{action}` does not apply to a resource, so no request carries `{key}`\n}}}}"
                ),
            );
        }
    }
}
