use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{BaseOperator, Qualifier};

rule! {
    /// `Null` with `ForAllValues:` or `ForAnyValue:`.
    ///
    /// `Null` tests for the key, not for its values. With `ForAllValues:` it is always true, and with
    /// `ForAnyValue:` it is always false.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:TagQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue", "Condition": {"ForAnyValue:Null": {"aws:TagKeys": "false"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:TagQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue", "Condition": {"Null": {"aws:TagKeys": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "null-with-qualifier", codes: ["NULL_WITH_QUALIFIER"], level: Suggestion,
    rows: ["A138"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    if operator.base == BaseOperator::Null
        && !operator.if_exists
        && let Some(qualifier) = operator.qualifier
    {
        report.push(finding(site, qualifier));
    }
}

fn finding(site: &ConditionSite<'_>, qualifier: Qualifier) -> Finding {
    let always = match qualifier {
        Qualifier::ForAllValues => "true",
        Qualifier::ForAnyValue => "false",
    };
    let message = format!("`{}` is always {always}", site.condition.operator);
    Finding::new(&RULE, site.operator_place(), message).help("write `Null`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn both_qualifiers_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAnyValue:Null": {"aws:TagKeys": "false"},
              //^^^^^^^^^^^^^^^^^^ suggestion: `ForAnyValue:Null` is always false
                "ForAllValues:Null": {"aws:TagKeys": "false"},
              //^^^^^^^^^^^^^^^^^^^ suggestion: `ForAllValues:Null` is always true
                "Null": {"aws:TagKeys": "false"}
            }}]}"#,
        );
    }
}
