use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::Family;

rule! {
    /// Several values for an operator that compares a single boolean.
    ///
    /// `true` and `false` together match every request that has the key, and IAM accepts only one value.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"Bool": {"aws:SecureTransport": ["true", "false"]}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "multiple-boolean-values", codes: ["INVALID_CONDITION_MULTIPLE_BOOLEAN"], level: Error,
    rows: ["A46"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if site.values().len() > 1
        && matches!(site.condition.operator.family(), Family::Bool | Family::Null)
    {
        report.push(finding(site));
    }
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let operator = site.condition.operator;
    let message = format!(
        "`{operator}` accepts one value, but `{}` has {}",
        quoted(&site.condition.key),
        site.values().len()
    );
    Finding::new(&RULE, site.values_place(), message).help("write `true` or `false`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn bool_and_null_take_one_value() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "Bool": {"aws:SecureTransport": ["true", "false"]},
                                              //^^^^^^^^^^^^^^^^^ error: `Bool` accepts one value, but `aws:SecureTransport` has 2
                "BoolIfExists": {"aws:ViaAWSService": ["true"]},
                "Null": {"aws:SourceVpc": ["true", "true"]},
                                        //^^^^^^^^^^^^^^^^ error: `Null` accepts one value, but `aws:SourceVpc` has 2
                "StringEquals": {"aws:PrincipalIsAWSService": ["true", "false"]}
            }}]}"#,
        );
    }
}
