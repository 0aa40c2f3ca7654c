use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView, quoted};
use policy_core::model::PrincipalType;
use policy_core::semantics::condition::holds_without_key;
use policy_core::semantics::principal::{Caller, is_absent};
use policy_core::semantics::truth::Truth;

rule! {
    /// A condition on a key that requests from a service never have.
    ///
    /// Keys such as `aws:PrincipalOrgID` describe a caller that is a user, a role or an account. A
    /// service that calls on its own behalf sends none of them, so the statement never allows it.
    ///
    /// ```json,resource,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudfront.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:SourceAccount": "123456789012"}}}]}
    /// ```
    ///
    /// ```json,resource,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudfront.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*", "Condition": {"StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgid>.
    RULE = "unsupported-key-for-service-principal",
    codes: ["UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"], level: Error, rows: ["A52"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    let Some(element) = statement.principal else { return };
    let mut services = element.entries().iter().map(|entry| entry.principal_type);
    let only_services = services.len() > 0 && services.all(|it| it == PrincipalType::Service);
    if !statement.allows() || element.negated || !only_services {
        return;
    }
    for site in statement.condition_sites() {
        if is_absent(site.condition.key(), &Caller::Service(&[]))
            && holds_without_key(site.condition) == Truth::Never
        {
            let key = &site.condition.key;
            let message = format!("no request from a service has the key `{}`", quoted(key));
            report.push(Finding::new(&RULE, site.key_place(), message).help(help(key)));
        }
    }
}

fn help(key: &str) -> &'static str {
    let is = |other: &str| key.eq_ignore_ascii_case(other);
    if is("aws:PrincipalOrgID") {
        "use `aws:SourceOrgID` for the source of a service's call"
    } else if is("aws:PrincipalOrgPaths") {
        "use `aws:SourceOrgPaths` for the source of a service's call"
    } else if is("aws:PrincipalAccount") {
        "use `aws:SourceAccount` for the source of a service's call"
    } else {
        "use `aws:SourceArn` and `aws:SourceAccount` for the source of a service's call"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    #[test]
    fn a_presence_that_is_not_asked_for_in_words_is_found_too() {
        for (values, is_found) in
            [(r#""""#, true), (r#"["300", "false"]"#, true), (r#"["true", "false"]"#, false)]
        {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "kms:*", "Resource": "*", "Principal": {{"Service": "sns.amazonaws.com"}}, "Condition": {{"Null": {{"aws:MultiFactorAuthAge": {values}}}}}}}}}"#
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Resource, &context).unwrap();
            let found = outcome.findings.iter().any(|it| it.rule() == &RULE);
            assert_eq!(found, is_found, "{values}");
        }
    }

    #[test]
    fn keys_of_callers_are_marked() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}, "Condition": {
                "StringEquals": {"AWS:principalaccount": "123456789012"},
                               //^^^^^^^^^^^^^^^^^^^^^^ error: no request from a service has the key `AWS:principalaccount`
                "StringLike": {"aws:PrincipalTag/team": "x*"},
                             //^^^^^^^^^^^^^^^^^^^^^^^ error: no request from a service has the key `aws:PrincipalTag/team`
                "Bool": {"aws:MultiFactorAuthPresent": "true"},
                       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: no request from a service has the key `aws:MultiFactorAuthPresent`
                "DateGreaterThan": {"aws:TokenIssueTime": "2026-01-01T00:00:00Z"},
                                  //^^^^^^^^^^^^^^^^^^^^ error: no request from a service has the key `aws:TokenIssueTime`
                "BoolIfExists": {"aws:MultiFactorAuthPresent": "false"},
                "StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"},
                "StringNotEquals": {"aws:PrincipalType": "User"},
                "Null": {"aws:userid": "true"}
            }"#,
        );
    }

    #[test]
    fn other_callers_and_denies_are_quiet() {
        let tail = r#""Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#;
        for head in [
            r#""Effect": "Deny", "Principal": {"Service": "ec2.amazonaws.com"}"#,
            r#""Effect": "Allow", "Principal": {"AWS": "*", "Service": "ec2.amazonaws.com"}"#,
            r#""Effect": "Allow", "Principal": {"AWS": "*"}"#,
            r#""Effect": "Allow", "Principal": "*""#,
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &format!("{head}, {tail}"));
        }
    }
}
