use crate::issuers::is_audience;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{BaseOperator, Operator, Qualifier};

rule! {
    /// `ForAnyValue:` on the audience of an OIDC token.
    ///
    /// The claim `aud` has a single value in a request. The qualifier suggests otherwise, and makes
    /// the condition easy to misread and to extend.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ForAnyValue:StringEquals": {"accounts.google.com:aud": "example-client"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"accounts.google.com:aud": "example-client"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>.
    RULE = "for-any-value-with-audience-claim", codes: ["FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE"],
    level: SecurityWarning, rows: ["A124"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if is_found(site) {
        report.push(finding(site));
    }
}

/// Whether the rule reports the condition.
pub(crate) fn is_found(site: &ConditionSite<'_>) -> bool {
    let operator = site.condition.operator;
    operator.qualifier == Some(Qualifier::ForAnyValue)
        && operator.base != BaseOperator::Null
        && site.statement.allows()
        && is_audience(&site.condition.key)
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message = format!("`{}` has only one value in a request", quoted(&site.condition.key));
    let plain = Operator { qualifier: None, ..site.condition.operator };
    Finding::new(&RULE, site.operator_place(), message).help(format!("use `{plain}`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn audiences_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAnyValue:StringEquals": {"accounts.google.com:aud": "a"},
              //^^^^^^^^^^^^^^^^^^^^^^^^^^ security-warning: `accounts.google.com:aud` has only one value in a request
                "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated",
                "SAML:aud": "https://signin.aws.amazon.com/saml"},
                "StringEquals": {"accounts.google.com:aud": "a"}
            }}]}"#,
        );
    }
}
