use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::BaseOperator;
use policy_core::repair::Repair;

rule! {
    /// A condition operator whose case differs from IAM's.
    ///
    /// IAM documents one spelling for each operator. Some services accept others, as AWS samples show,
    /// and some do not.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"stringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "condition-operator-casing", codes: [], level: Warning,
    rows: ["A42"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    // `NullIfExists` is not an operator, regardless of case.
    let exists = !(operator.if_exists && operator.base == BaseOperator::Null);
    if let Some(spelling) = &site.condition.spelling
        && exists
    {
        report.push(finding(site, spelling));
    }
}

fn finding(site: &ConditionSite<'_>, spelling: &str) -> Finding {
    let operator = site.condition.operator;
    let message = format!("`{}` differs in case from `{operator}`", quoted(spelling));
    Finding::new(&RULE, site.operator_place(), message)
        .help(format!("write `{operator}`"))
        .repaired_by(Repair::replace(site.operator_place(), operator.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_operator_is_marked_once() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "stringEquals": {"aws:PrincipalOrgID": "o-exampleorgid", "s3:prefix": "a"},
              //^^^^^^^^^^^^^^ warning: `stringEquals` differs in case from `StringEquals`
                "forAnyValue:STRINGLIKEifexists": {"aws:TagKeys": "a"},
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `forAnyValue:STRINGLIKEifexists` differs in case from
              // `ForAnyValue:StringLikeIfExists`
                "Bool": {"aws:SecureTransport": "true"}
            }}]}"#,
        );
    }
}
