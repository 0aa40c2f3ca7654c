use crate::perimeter::{Perimeter, perimeter, tests_service};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};

rule! {
    /// A resource control policy that tests for whom a service calls, and denies all other callers.
    ///
    /// Keys such as `aws:SourceOrgID` are in the request only if an AWS service calls on someone's
    /// behalf. Users and roles do not have them, so a `Deny` statement with an exception by such a key
    /// denies every user and role. `aws:PrincipalIsAWSService` limits the denial to services.
    ///
    /// ```json,rcp,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}, "Null": {"aws:SourceAccount": "false"}}}]}
    /// ```
    ///
    /// ```json,rcp,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}, "Null": {"aws:SourceAccount": "false"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "true"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html>.
    RULE = "missing-service-principal-in-rcp",
    codes: ["RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY"], level: Warning, rows: ["A103"],
    asks_for_condition: true, check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if let Some(Perimeter::Sources(site)) = perimeter(statement)
        && !tests_service(statement, true)
    {
        report.push(finding(&site));
    }
}

fn finding(site: &ConditionSite<'_>) -> Finding {
    let message = format!(
        "the exception by `{}` covers only AWS services, but the denial applies to all callers",
        quoted(&site.condition.key)
    );
    Finding::new(&RULE, site.key_place(), message)
        .help("add `\"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"true\"}`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn the_test_must_ask_for_a_service() {
        let loud = |more: &str| {
            format!(
                r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {{{more} "ArnNotLikeIfExists": {{
                "aws:SourceArn": "arn:aws:s3:::b"}}}}
              //^^^^^^^^^^^^^^^ warning: the exception by `aws:SourceArn` covers only AWS services, but the denial applies to all callers
            "#
            )
        };
        let kind = PolicyKind::ResourceControl;
        check_drawn_statement(&RULE, kind, &loud(""));
        let service = |word: &str| format!(r#""Bool": {{"aws:PrincipalIsAWSService": "{word}"}},"#);
        check_drawn_statement(&RULE, kind, &loud(&service("false")));
        let quiet = |text: String| {
            let lines: Vec<&str> = text.lines().filter(|line| !line.contains("//^")).collect();
            lines.join("\n")
        };
        check_drawn_statement(&RULE, kind, &quiet(loud(&service("true"))));
        check_drawn_statement(&RULE, PolicyKind::Resource, &quiet(loud("")));
        let network = quiet(loud("")).replace("aws:SourceArn", "aws:SourceVpcArn");
        check_drawn_statement(&RULE, kind, &network);
    }
}
