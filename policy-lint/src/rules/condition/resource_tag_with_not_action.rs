use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::{BaseOperator, Effect};

rule! {
    /// A condition on the tags of a resource, for the rest of all actions.
    ///
    /// Many services do not send `aws:ResourceTag`. With `NotAction` their actions are in the
    /// statement too: a `Deny` does not reach them, which is a hole, and an `Allow` gives them
    /// nothing, which is a suggestion only.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/protected": "true"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:TerminateInstances", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/protected": "true"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html>.
    RULE = "resource-tag-with-not-action",
    codes: ["DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
        "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"],
    level: SecurityWarning, rows: ["A117", "A150"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let Some(action) = site.statement.action else { return };
    let operator = site.condition.operator;
    // Where the key is absent, a negated operator and `IfExists` hold.
    if !action.negated
        || !site.is_resource_tag()
        || operator.is_negated()
        || operator.if_exists
        || operator.base == BaseOperator::Null
    {
        return;
    }
    match site.statement.effect {
        Some(Effect::Deny) => report.push(
            finding(site, "does not deny")
                .help("name the actions whose services send the key, or deny without it"),
        ),
        Some(Effect::Allow) => report.push(
            finding(site, "does not allow")
                .coded("ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE")
                .leveled(Level::Suggestion)
                .help("name the actions whose services send the key"),
        ),
        None => {}
    }
}

fn finding(site: &ConditionSite<'_>, verb: &str) -> Finding {
    let key = quoted(&site.condition.key);
    let message =
        format!("the statement {verb} the actions of `NotAction`'s rest that send no `{key}`");
    Finding::new(&RULE, site.key_place(), message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_effect_decides_the_level() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [
              {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringLike": {"AWS:resourcetag/a": "x*"}}},
                                                                                                   //^^^^^^^^^^^^^^^^^^^ security-warning:
                                           // the statement does not deny the actions of `NotAction`'s rest that send no `AWS:resourcetag/a`
              {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/a": "x"}}},
                                                                                                      //^^^^^^^^^^^^^^^^^^^ suggestion: the
                                              // statement does not allow the actions of `NotAction`'s rest that send no `aws:ResourceTag/a`
              {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:ResourceTag/a": "x"}}},
              {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"Null": {"aws:ResourceTag/a": "true"}}},
              {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/a": "x"}}},
              {"Effect": "Deny", "Action": "ec2:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/a": "x"}}}
            ]}"#,
        );
    }
}
