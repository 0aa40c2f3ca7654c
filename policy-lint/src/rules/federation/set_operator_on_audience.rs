use crate::issuers::is_audience;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{BaseOperator, Operator};

rule! {
    /// `ForAllValues:` or `ForAnyValue:` on the audience of an OIDC token.
    ///
    /// The claim `aud` can be a string or a list. Most providers issue a string, for which the
    /// qualifier has no meaning. Another rule reports a qualifier that weakens the condition.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ForAllValues:StringEquals": {"idp.example.com:aud": "example-client"}, "Null": {"idp.example.com:aud": "false"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"idp.example.com:aud": "example-client"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>.
    RULE = "set-operator-on-audience", codes: ["CONFIRM_AUDIENCE_CLAIM_TYPE"], level: Suggestion,
    rows: ["A153"], yields_to: &["for-any-value-with-audience-claim", "for-all-values-with-single-valued-key"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    let operator = site.condition.operator;
    if operator.qualifier.is_some()
        && operator.base != BaseOperator::Null
        && is_audience(&site.condition.key)
    {
        let message = format!("few providers issue `{}` as a list", quoted(&site.condition.key));
        let plain = Operator { qualifier: None, ..operator };
        let finding = Finding::new(&RULE, site.operator_place(), message)
            .help(format!("use `{plain}` if the provider issues a string"));
        report.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn what_no_other_rule_finds_is_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAnyValue:StringEquals": {"idp.example.com:aud": "a"},
              //^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: few providers issue `idp.example.com:aud` as a list
                "StringEquals": {"idp.example.com:aud": "a"},
                "ForAnyValue:StringLike": {"idp.example.com:groups": "a"}
            }"#,
        );
        check_drawn_statement(
            &RULE,
            PolicyKind::Identity,
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAllValues:StringEquals": {"idp.example.com:aud": "a"}, "ForAnyValue:StringEquals": {"idp.example.com:aud": "a"}
            }"#,
        );
    }
}
