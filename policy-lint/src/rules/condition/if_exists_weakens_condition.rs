use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{BaseOperator, Operator, is_exact_condition_key};

rule! {
    /// `IfExists` in an `Allow`, on a key that keeps others out.
    ///
    /// With `IfExists`, the condition is true when the request does not have the key, so anyone who does
    /// not send the key is allowed.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "if-exists-weakens-condition", codes: [], level: Suggestion,
    rows: ["B6.1"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    let key = &*site.condition.key;
    if operator.if_exists
        && operator.base != BaseOperator::Null
        && site.statement.allows()
        && site.narrows()
        && (is_exact_condition_key(key) || OTHERS.into_iter().any(|other| site.is_key(other)))
    {
        report.push(finding(site));
    }
}

/// Keys that keep others out, besides those that hold IDs.
const OTHERS: [&str; 6] = [
    "aws:PrincipalArn",
    "aws:PrincipalOrgPaths",
    "aws:SourceArn",
    "aws:SourceIp",
    "aws:SourceOrgPaths",
    "sts:ExternalId",
];

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message =
        format!("the condition is true for every request without `{}`", site.condition.key);
    let plain = Operator { if_exists: false, ..site.condition.operator };
    Finding::new(&RULE, site.operator_place(), message).help(format!("write `{plain}`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn an_allow_is_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringEqualsIfExists": {"aws:principalOrgID": "o-exampleorgid", "aws:RequestTag/team": "a"}
              //^^^^^^^^^^^^^^^^^^^^^^ suggestion: the condition is true for every request without `aws:principalOrgID`
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-exampleorgid"}
            }}]}"#,
        );
    }
}
