use crate::perimeter::{Perimeter, perimeter, requires};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};

rule! {
    /// A resource control policy that denies calls by services that do not say for whom they call.
    ///
    /// Not every call by an AWS service has a source. A `Deny` statement with an exception by
    /// `aws:SourceOrgID` or a similar key also denies calls without a source, which can break the service.
    /// `Null` with `false` for `aws:SourceAccount` or `aws:SourceArn` limits the denial to calls that have
    /// a source.
    ///
    /// ```json,rcp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "true"}}}]}
    /// ```
    ///
    /// ```json,rcp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "true"}, "Null": {"aws:SourceAccount": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html>.
    RULE = "missing-null-check-in-rcp", codes: ["RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK"],
    level: Warning, rows: ["A104"], asks_for_condition: true, check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let has_source =
        || ["aws:SourceAccount", "aws:SourceArn"].iter().any(|key| requires(statement, key));
    if let Some(Perimeter::Sources(site)) = perimeter(statement)
        && !has_source()
    {
        report.push(finding(&site));
    }
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message = format!(
        "the exception by `{}` does not cover calls by AWS services without a source",
        quoted(&site.condition.key)
    );
    Finding::new(&RULE, site.key_place(), message)
        .help("add `\"Null\": {\"aws:SourceAccount\": \"false\"}`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_account_or_the_arn_of_the_source_must_be_there() {
        let kind = PolicyKind::ResourceControl;
        let head = r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"#;
        let body = r#""StringNotEqualsIfExists": {
                "aws:SourceOrgPaths": "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"}"#;
        let drawn = r#"
              //^^^^^^^^^^^^^^^^^^^^ warning: the exception by `aws:SourceOrgPaths` does not cover calls by AWS services without a source
            "#;
        for more in [
            "",
            r#""Null": {"aws:SourceAccount": "true"}, "#,
            r#""Null": {"aws:SourceVpc": "false"}, "#,
        ] {
            check_drawn_statement(&RULE, kind, &format!("{head}{more}{body}}}{drawn}"));
        }
        for key in ["aws:SourceAccount", "aws:sourcearn"] {
            let more = format!(r#""Null": {{"{key}": "false"}}, "#);
            check_drawn_statement(&RULE, kind, &format!("{head}{more}{body}}}"));
        }
        check_drawn_statement(&RULE, PolicyKind::Resource, &format!("{head}{body}}}"));
    }
}
