use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Level, Report, quoted};
use policy_core::model::{BaseOperator, Effect};

rule! {
    /// A condition on resource tags in a statement with `NotAction`.
    ///
    /// Many services do not send `aws:ResourceTag`. With `NotAction`, the statement covers their actions
    /// too: a `Deny` does not apply to them, which is a security gap, and an `Allow` does not grant them,
    /// which is only a suggestion.
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
    // If the key is absent, a negated operator and `IfExists` hold.
    if !action.negated
        || !site.is_resource_tag()
        || operator.is_negated()
        || operator.if_exists
        || operator.base == BaseOperator::Null
    {
        return;
    }
    match site.statement.effect {
        Some(Effect::Deny) => {
            report.push(finding(site, "does not deny").help(
                "name the actions whose services send the key, or deny without the condition",
            ))
        }
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
        format!("the statement {verb} the actions outside `NotAction` that do not send `{key}`");
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
                                           // the statement does not deny the actions outside `NotAction` that do not send
                                           // `AWS:resourcetag/a`
              {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/a": "x"}}},
                                                                                                      //^^^^^^^^^^^^^^^^^^^ suggestion: the
                                              // statement does not allow the actions outside `NotAction` that do not send
                                              // `aws:ResourceTag/a`
              {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:ResourceTag/a": "x"}}},
              {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"Null": {"aws:ResourceTag/a": "true"}}},
              {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/a": "x"}}},
              {"Effect": "Deny", "Action": "ec2:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/a": "x"}}}
            ]}"#,
        );
    }
}
