use crate::actions::NamedActions;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_catalog::{ActionInfo, Catalog};
use policy_core::model::Effect;
use policy_core::model::hole::has_hole;

rule! {
    /// A condition on the tags of a resource, for actions that are about no resource.
    ///
    /// A request that lists or describes is mostly about no single resource, so it carries the tags of
    /// none, under whatever name of the key: `aws:ResourceTag`, `iam:ResourceTag` and their kin. An `Allow` with
    /// it never grants these actions, and a `Deny` never denies them. Where only some of the actions of
    /// an `Allow` are so it is a suggestion: the others are granted.
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
    RULE = "resource-tag-without-resource", codes: [], level: Warning, rows: [],
    yields_to: &["unsupported-resource-tag", "condition-key-not-for-action", "unknown-service-condition-key"],
    check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(catalog) = report.context.catalog else { return };
    let key = &*site.condition.key;
    let negated = site.statement.action.is_some_and(|element| element.is_negated());
    if negated || !is_tag_of_resource(key) || !site.needs_key() || has_hole(key) {
        return;
    }
    let (mut without, mut others) = (Vec::new(), false);
    for value in site.statement.actions.values() {
        match value.meant {
            Some(meant) if !meant.any(|action| may_carry(catalog, action, key)) => {
                // A pattern of none that carries it is named as it is written.
                without.push(value.text);
            }
            Some(NamedActions::One(_) | NamedActions::All(_) | NamedActions::Pattern(..))
            | None => {
                others = true;
            }
        }
    }
    if let Some(first) = without.first() {
        report.push(finding(site, first, without.len() - 1, others));
    }
}

/// `aws:ResourceTag/key`, and the key of that name of a service.
fn is_tag_of_resource(key: &str) -> bool {
    let Some((name, tag)) = key.split_once('/') else { return false };
    let own = name.split_once(':').map_or(name, |(_, own)| own);
    own.eq_ignore_ascii_case("ResourceTag") && !tag.is_empty()
}

/// Whether a request of the action may carry the tags of a resource: it is about one, or the data says
/// that it does, or says nothing of it.
fn may_carry(catalog: &Catalog, action: ActionInfo, key: &str) -> bool {
    action.known_only_by_name
        || action.resource_types().next().is_some()
        || catalog.lists_key(action, key)
}

fn finding(site: &ConditionSite<'_>, first: &str, more: usize, others: bool) -> Finding {
    let key = quoted(&site.condition.key);
    let actions = match more {
        0 => format!("`{}` is", quoted(first)),
        1 => format!("`{}` and one more action are", quoted(first)),
        more => format!("`{}` and {more} more actions are", quoted(first)),
    };
    let message = format!("{actions} about no resource, so no request carries `{key}`");
    let (help, outcome) = match site.statement.effect {
        Some(Effect::Deny) => {
            ("the statement never denies them: deny them without the tag", Level::Warning)
        }
        _ => (
            "the statement never grants them: move them to one without the condition",
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
                    "\"Effect\": \"Deny\", \"Action\": \"{action}\", \"Resource\": \"*\", \"Condition\": {{\"StringEquals\": {{\n  \"{key}\": \"a\"\n//{carets} warning: `{action}` is about no resource, so no request carries `{key}`\n}}}}"
                ),
            );
        }
    }
}
