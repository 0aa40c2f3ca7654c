use crate::conditions::is_single_valued;
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, quoted};
use policy_core::model::{BaseOperator, Operator, Qualifier};

rule! {
    /// `ForAllValues:` on a single-valued key.
    ///
    /// `ForAllValues:` is true when the request does not have the key, so an `Allow` grants every request
    /// without it. On a single-valued key, the qualifier has no other effect.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html>.
    RULE = "for-all-values-with-single-valued-key", codes: ["FORALLVALUES_WITH_SINGLE_VALUED_KEY"],
    level: SecurityWarning, rows: ["A108"], check: Check::Condition(check),
}

fn check(site: &ConditionSite<'_>, report: &mut Report<'_>) {
    if is_found(site) {
        report.push(finding(site));
    }
}

/// Returns whether the rule reports the condition.
pub(crate) fn is_found(site: &ConditionSite<'_>) -> bool {
    let operator = site.condition.operator;
    operator.qualifier == Some(Qualifier::ForAllValues)
        && operator.base != BaseOperator::Null
        && site.statement.allows()
        && site.narrows()
        && is_single_valued(site)
        && !site.requires_key()
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let key = &site.condition.key;
    let message = format!("`ForAllValues` is true when a request has no `{}`", quoted(key));
    let plain = Operator { qualifier: None, ..site.condition.operator };
    Finding::new(&RULE, site.operator_place(), message)
        .help(format!("write `{plain}`: the key has a single value"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn;
    use policy_core::model::PolicyKind;

    #[test]
    fn single_keys_are_marked() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid", "aws:TagKeys": "a"},
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^ security-warning: `ForAllValues` is true when a request has no `aws:PrincipalOrgID`
                "ForAllValues:StringLike": {"token.actions.githubusercontent.com:sub": "repo:o/r:*", "saml:edupersonaffiliation": "x"}
              //^^^^^^^^^^^^^^^^^^^^^^^^^ security-warning: `ForAllValues` is true when a request has no
              // `token.actions.githubusercontent.com:sub`
            }}]}"#,
        );
    }

    #[test]
    fn a_key_that_must_be_there_and_negations_are_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAllValues:StringEquals": {"aws:SourceVpc": "vpc-12345678"}, "Null": {"aws:SourceVpc": "false"},
                "ForAllValues:StringNotEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}
            }}]}"#,
        );
    }

    #[test]
    fn a_deny_is_quiet() {
        check_drawn(
            &RULE,
            PolicyKind::Identity,
            r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {
                "ForAllValues:StringNotEquals": {"aws:SourceVpc": "vpc-12345678"}
            }}]}"#,
        );
    }
}
