use crate::conditions::is_alone;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report};
use policy_core::model::{BaseOperator, Scalar};
use policy_core::repair::Repair;

rule! {
    /// A pattern operator whose values have no wildcards.
    ///
    /// `StringLike` with literal values means `StringEquals`, which makes that clear to the reader. If
    /// the operator has other keys too, the rule does not report it.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringLike": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>.
    RULE = "like-without-wildcard", codes: [], level: Suggestion, rows: ["own"],
    yields_to: &["string-like-with-arn-key", "condition-operator-casing"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    let takes_patterns =
        matches!(operator.base, BaseOperator::StringLike | BaseOperator::StringNotLike);
    // A variable or a hole can add a wildcard.
    let is_literal = |text: &str| !text.contains(['*', '?', '$']);
    let values = site.values();
    // The Amazon Cognito guide uses `StringLike` here.
    let is_prescribed = site.is_key("cognito-identity.amazonaws.com:amr");
    if takes_patterns
        && !is_prescribed
        && !values.is_empty()
        && site.literals().count() == values.len()
        && values.iter().map(Scalar::as_str).all(is_literal)
        && is_alone(site, operator.exact())
    {
        report.push(finding(site));
    }
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let operator = site.condition.operator;
    let exact = operator.exact();
    Finding::new(&RULE, site.operator_place(), format!("no value of `{operator}` has a wildcard"))
        .help(format!("write `{exact}`, which means the same"))
        .repaired_by(Repair::replace(site.operator_place(), exact.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn patterns_variables_and_neighbours_are_quiet() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {
                "StringLike": {"aws:PrincipalTag/a": ["x", "y*"], "aws:PrincipalTag/b": "z"},
                "ForAnyValue:StringLike": {"aws:PrincipalTag/c": "${aws:username}"},
                "StringNotLike": {"aws:PrincipalTag/d": ["x", "y"]}
              //^^^^^^^^^^^^^^^ suggestion: no value of `StringNotLike` has a wildcard
            }"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {
                "StringLike": {"aws:PrincipalTag/a": "x"}, "StringEquals": {"aws:PrincipalTag/b": "z"}
            }"#,
        );
    }
}
