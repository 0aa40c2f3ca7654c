use crate::rule::rule;
use crate::{Check, Finding, PrincipalSite, PrincipalValue, Report};
use policy_core::model::{AwsPrincipalKind, PolicyKind};

rule! {
    /// A role that every principal in an account may assume.
    ///
    /// The account ID and the ARN `…:root` mean the same: not the root user but the whole account,
    /// whose administrators then decide who may assume the role. AWS's guides write it this way; a
    /// role, or a condition on `aws:PrincipalArn`, is narrower.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "sts:AssumeRole"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole", "Condition": {"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/R"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts>.
    RULE = "whole-account-principal", codes: [], level: Suggestion, rows: ["B4.8", "B4.11"],
    check: Check::Principal(check),
}

/// Condition keys that specify who in the account is meant, or for whom it acts.
const NARROWING: [&str; 9] = [
    "sts:externalid",
    "sts:rolesessionname",
    "sts:sourceidentity",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:userid",
    "aws:username",
    "aws:multifactorauthpresent",
];

fn check(site: &PrincipalSite<'_>, report: &mut Report<'_>) {
    let PrincipalValue::Aws(AwsPrincipalKind::Account(_) | AwsPrincipalKind::Root { .. }) =
        site.value
    else {
        return;
    };
    if site.statement.kind() != PolicyKind::Trust || !site.statement.allows() {
        return;
    }
    struct Narrowed(bool);
    let statement = &site.statement;
    let narrowed = statement.once(|| {
        Narrowed(statement.conditions.iter().any(|condition| {
            let key = condition.key.to_ascii_lowercase();
            NARROWING.contains(&key.as_str()) || key.starts_with("aws:principaltag/")
        }))
    });
    if !narrowed.0 {
        report.push(
            Finding::new(&RULE, site.place(), "every principal in the account may assume the role")
                .help("name a role, or add a condition on `aws:PrincipalArn`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn both_forms_of_an_account_are_found() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            r#""Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": [
                "123456789012", "arn:aws:iam::210987654321:root", "arn:aws:iam::123456789012:role/R"
              //^^^^^^^^^^^^^^ suggestion: every principal in the account may assume the role
                              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suggestion: every principal in the account may assume the role
            ]}"#,
        );
        for elements in [
            r#""Effect": "Allow", "Condition": {"StringEquals": {"STS:ExternalId": "ab"}}"#,
            r#""Effect": "Allow", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "a"}}"#,
            r#""Effect": "Deny""#,
        ] {
            let elements = format!(
                "{elements}, \"Action\": \"sts:AssumeRole\", \"Principal\": {{\"AWS\": \"123456789012\"}}"
            );
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements);
        }
    }
}
