use std::cell::OnceCell;
use std::collections::HashSet;

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, PolicyView, Report, StatementView, quoted};
use policy_core::model::{BaseOperator, Effect, Qualifier};

rule! {
    /// `ForAnyValue:` in a `Deny` that exempts some values, and so every request without the key.
    ///
    /// `ForAnyValue:StringNotEquals` is false when the request does not have the key, so the `Deny` does
    /// not apply. A second statement can deny requests without the key.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "sqs:TagQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue", "Condition": {"ForAnyValue:StringNotEquals": {"aws:TagKeys": ["team", "stage"]}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "sqs:TagQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue", "Condition": {"ForAllValues:StringNotEquals": {"aws:TagKeys": ["team", "stage"]}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>.
    RULE = "for-any-value-without-null-check", codes: [], level: Suggestion,
    rows: ["B6.3"], asks_for_condition: true, check: Check::Policy(check),
}

fn check(policy: &PolicyView<'_>, report: &mut Report<'_>) {
    let denied = OnceCell::new();
    for statement in policy.statements {
        if statement.effect != Some(Effect::Deny) {
            continue;
        }
        for site in statement.condition_sites() {
            let operator = site.condition.operator;
            if operator.qualifier == Some(Qualifier::ForAnyValue)
                && operator.is_negated()
                && !denied
                    .get_or_init(|| denied_when_absent(policy))
                    .contains(&site.condition.key.to_ascii_lowercase())
            {
                report.push(finding(&site));
            }
        }
    }
}

/// Returns the keys, in lower case, without which requests are denied.
fn denied_when_absent(policy: &PolicyView<'_>) -> HashSet<String> {
    let denies = policy.statements.iter().filter(|it| it.effect == Some(Effect::Deny));
    let sites = denies.flat_map(StatementView::condition_sites).filter(|site| {
        site.condition.operator.base == BaseOperator::Null
            && site.condition.values().any(|value| value.as_str().eq_ignore_ascii_case("true"))
    });
    sites.map(|site| site.condition.key.to_ascii_lowercase()).collect()
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let key = quoted(&site.condition.key);
    let message = format!(
        "`ForAnyValue` is false when a request has no `{key}`, so the request is not denied"
    );
    Finding::new(&RULE, site.operator_place(), message).help(format!(
        "add a statement that denies `\"Null\": {{\"{key}\": \"true\"}}` if the key must be present"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_deny_that_spares_values_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAnyValue:StringNotEquals": {"aws:TagKeys": "a"}
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `ForAnyValue` is false when a request has no `aws:TagKeys`, so the request is not
              // denied
            }}]}"#,
        );
    }

    #[test]
    fn a_second_deny_makes_it_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAnyValue:StringNotEquals": {"aws:TagKeys": "a"}}}, {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"Null": {"aws:tagkeys": "true"}
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_of_some_values_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAnyValue:StringEquals": {"aws:TagKeys": "a"}
            }}]}"#,
        );
    }
}
