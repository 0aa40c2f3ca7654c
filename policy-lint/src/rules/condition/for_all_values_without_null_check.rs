use crate::conditions::is_single_valued;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{BaseOperator, Qualifier};

rule! {
    /// `ForAllValues:` in an `Allow` that does not require the key.
    ///
    /// The condition is true when the request does not have the key at all. To require the key, add
    /// `"Null": {"<key>": "false"}`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:TagQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue", "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": ["team", "stage"]}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:TagQueue", "Resource": "arn:aws:sqs:us-east-1:123456789012:my-queue", "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": ["team", "stage"]}, "Null": {"aws:TagKeys": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>.
    RULE = "for-all-values-without-null-check", codes: [], level: Suggestion,
    rows: ["B6.2"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    if operator.qualifier == Some(Qualifier::ForAllValues)
        && operator.base != BaseOperator::Null
        && site.statement.allows()
        && site.narrows()
        && !site.requires_key()
        && !is_single_valued(site)
    {
        report.push(finding(site));
    }
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let key = quoted(&site.condition.key);
    let message = format!("`ForAllValues` is true when a request has no `{key}`");
    Finding::new(&RULE, site.operator_place(), message)
        .help(format!("add `\"Null\": {{\"{key}\": \"false\"}}` if the key must be present"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_operator_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAllValues:StringEquals": {"aws:TagKeys": "a"}
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: `ForAllValues` is true when a request has no `aws:TagKeys`
            }}]}"#,
        );
    }

    #[test]
    fn a_key_that_must_be_there_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "Null": {"aws:tagkeys": false},
                "ForAnyValue:StringLike": {"s3:x": "*"}
            }}]}"#,
        );
    }
}
