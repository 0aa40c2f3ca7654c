use crate::conditions::asks_for_trusted_organization;
use crate::rule::rule;
use crate::{Check, Finding, PrincipalSite, PrincipalValue, Report, quoted};

rule! {
    /// A principal in an account that the project does not list.
    ///
    /// The rule needs the project's own accounts and is silent without them. Accounts that are listed
    /// as trusted or as third parties are accepted, and so is everyone under a condition that requires
    /// a trusted organization. With these settings:
    ///
    /// ```toml
    /// [accounts]
    /// own = ["123456789012"]
    /// trusted-organizations = ["o-exampleorgid"]
    /// ```
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::210987654321:role/RoleB"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/RoleA"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::210987654321:role/RoleB"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html>.
    RULE = "cross-account-principal", codes: [], level: Suggestion, rows: ["B4.9"],
    check: Check::Principal(check),
}

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let PrincipalValue::Aws(kind) = &site.value else { return };
    let statement = &site.statement;
    let project = statement.context().project;
    let Some(account) = kind.account().filter(|account| project.is_foreign(account)) else {
        return;
    };
    let is_granted =
        statement.allows() && statement.principal.is_some_and(|element| !element.is_negated());
    if !is_granted || project.trusts(account) || project.is_third_party(account) {
        return;
    }
    struct Asks(bool);
    let asks = statement
        .once(|| Asks(statement.condition_sites().any(|it| asks_for_trusted_organization(&it))));
    if !asks.0 {
        report.push(finding(site, account));
    }
}

fn finding(site: &PrincipalSite<'_>, account: &str) -> Finding {
    let at = site.text.find(account).unwrap_or_default();
    let message =
        format!("`{}` is in an account that the project does not list", quoted(site.text));
    Finding::new(&RULE, site.place(), message)
        .pointing(
            site.text,
            at..at + account.len(),
            "expected an account that `iam-policy.toml` lists",
        )
        .help(format!("list `{account}` under `trusted` or `third-party`, or require a trusted organization with `aws:PrincipalOrgID`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_statement, check_drawn_statement_in, project};
    use policy_core::model::PolicyKind;

    #[test]
    fn accounts_that_nobody_listed_are_marked() {
        check_drawn_statement_in(
            &project(),
            &RULE,
            PolicyKind::Resource,
            r#""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Principal": {"AWS": [
                "123456789012", "999999999999", "arn:aws:iam::999999999999:user/u", "*", "arn:aws:iam::󰀀:root", "󰀁",
                               //^^^^^^^^^^^^ suggestion: `999999999999` is in an account that the project does not list
                                                            //^^^^^^^^^^^^ suggestion: `arn:aws:iam::999999999999:user/u` is in an account
                                                            // that the project does not list
                "arn:aws:iam::210987654321:root", "arn:aws:sts::111122223333:assumed-role/R/s",
                "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"
            ]}"#,
        );
    }

    #[test]
    fn only_a_grant_without_a_trusted_organization_is_marked() {
        let rest = r#""Action": "sts:AssumeRole", "Principal": {"AWS": "999999999999"}"#;
        for quiet in [
            r#""Effect": "Deny""#,
            r#""Effect": "Allow", "Condition": {"StringEquals": {"aws:principalorgid": ["o-exampleorgid"]}}"#,
            r#""Effect": "Allow", "Condition": {"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-exampleorgid/r-ab12/*"}}"#,
        ] {
            let elements = format!("{quiet}, {rest}");
            check_drawn_statement_in(&project(), &RULE, PolicyKind::Trust, &elements);
        }
        for loud in [
            r#"{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-exampleorgid"}}"#,
            r#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}}"#,
            r#"{"StringEquals": {"aws:PrincipalOrgID": ["o-exampleorgid", "o-another0000"]}}"#,
            r#"{"StringEquals": {"aws:ResourceOrgID": "o-exampleorgid"}}"#,
            r#"{"StringLike": {"aws:PrincipalOrgID": "o-*"}}"#,
        ] {
            let elements = format!(
                r#""Effect": "Allow", "Condition": {loud}, "Action": "sts:AssumeRole", "Principal": {{"AWS":
                    "999999999999"
                   //^^^^^^^^^^^^ suggestion: `999999999999` is in an account that the project does not list
                }}"#
            );
            check_drawn_statement_in(&project(), &RULE, PolicyKind::Trust, &elements);
        }
    }

    #[test]
    fn without_own_accounts_no_account_is_foreign() {
        let elements = r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "999999999999"}"#;
        check_drawn_statement(&RULE, PolicyKind::Trust, elements);
    }
}
