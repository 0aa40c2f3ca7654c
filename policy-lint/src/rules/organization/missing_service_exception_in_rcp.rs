use crate::perimeter::{Perimeter, perimeter, tests_service};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::Qualifier;

rule! {
    /// A resource control policy that denies everyone except some accounts, including AWS services.
    ///
    /// An AWS service that makes calls itself, such as for log delivery, has no account and no
    /// organization, so a condition that exempts the organization's principals does not exempt it. With
    /// `false` for `aws:PrincipalIsAWSService` the denial does not apply to services; another statement
    /// can limit for whom they call.
    ///
    /// The rule does not check a denial of session tags by `aws:TagKeys`.
    ///
    /// ```json,rcp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// ```json,rcp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html>.
    RULE = "missing-service-exception-in-rcp",
    codes: ["RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY"], level: Warning, rows: ["A102"],
    asks_for_condition: true, check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(Perimeter::Callers(site)) = perimeter(statement) else { return };
    let tests_tags = statement.condition_sites().any(|other| {
        let operator = other.condition.operator;
        other.is_key("aws:TagKeys")
            && operator.qualifier == Some(Qualifier::ForAnyValue)
            && !operator.is_negated()
    });
    let spared = tests_service(statement, false);
    if !spared && !tests_tags && !site.requires_key() {
        report.push(finding(&site, tests_service(statement, true)));
    }
}

fn finding(site: &ConditionSite<'_>, strikes_services: bool) -> Finding {
    let message = format!(
        "the exception by `{}` does not cover AWS services, which do not have this key",
        quoted(&site.condition.key)
    );
    Finding::new(&RULE, site.key_place(), message).help(if strikes_services {
        "write `\"false\"` for `aws:PrincipalIsAWSService`; as written, the statement denies only AWS services"
    } else {
        "add `\"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"false\"}`"
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    fn statement(conditions: &str) -> String {
        format!(
            r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {{{conditions}}}"#
        )
    }

    #[test]
    fn each_key_of_the_caller_is_found() {
        for key in ["aws:PrincipalOrgID", "AWS:principalaccount", "aws:PrincipalOrgPaths"] {
            let carets = "^".repeat(key.len() + 2);
            let fixture = statement(&format!(
                "\"ForAllValues:StringNotLikeIfExists\": {{\n    \"{key}\": \"x\"\n  //{carets} warning: the exception by `{key}` does not cover AWS services, which do not have this key\n}}"
            ));
            check_drawn_statement(&RULE, PolicyKind::ResourceControl, &fixture);
            let quiet: Vec<&str> =
                fixture.lines().filter(|line| !line.trim().starts_with("//")).collect();
            check_drawn_statement(&RULE, PolicyKind::ServiceControl, &quiet.join("\n"));
        }
    }

    #[test]
    fn a_test_that_keeps_the_denial_to_services_does_not_spare_them() {
        for (operator, values) in [
            ("Bool", r#""true""#),
            ("BoolIfExists", "true"),
            ("Bool", r#"["true", "false"]"#),
            ("Null", r#""false""#),
            ("StringEquals", r#""true""#),
            ("StringNotLikeIfExists", r#""false""#),
        ] {
            let fixture = statement(&format!(
                r#""{operator}": {{"aws:PrincipalIsAWSService": {values}}}, "StringNotEqualsIfExists": {{
                  "aws:PrincipalOrgID": "o-a1b2c3d4e5"
                //^^^^^^^^^^^^^^^^^^^^ warning: the exception by `aws:PrincipalOrgID` does not cover AWS services, which do not have this
                // key
                }}"#
            ));
            check_drawn_statement(&RULE, PolicyKind::ResourceControl, &fixture);
        }
    }

    #[test]
    fn what_leaves_services_alone_is_quiet() {
        let spares = r#""StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#;
        for more in [
            r#""Bool": {"aws:PrincipalIsAWSService": "false"}"#,
            r#""BoolIfExists": {"aws:principalisawsservice": false}"#,
            r#""BoolIfExists": {"aws:PrincipalIsAWSService": "FALSE"}"#,
            r#""StringEqualsIfExists": {"aws:PrincipalIsAWSService": "false"}"#,
            r#""StringNotEqualsIgnoreCase": {"aws:PrincipalIsAWSService": "true"}"#,
            r#""Null": {"aws:PrincipalOrgID": "false"}"#,
            r#""StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}"#,
            r#""ForAnyValue:StringLike": {"aws:TagKeys": "team"}"#,
        ] {
            let elements = statement(&format!("{spares}, {more}"));
            check_drawn_statement(&RULE, PolicyKind::ResourceControl, &elements);
        }
        let asks = statement(r#""StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#);
        check_drawn_statement(&RULE, PolicyKind::ResourceControl, &asks);
        let allows = statement(spares).replace("Deny", "Allow");
        check_drawn_statement(&RULE, PolicyKind::ResourceControl, &allows);
    }
}
