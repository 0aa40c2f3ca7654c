use crate::issuers::same_issuer;
use crate::rule::rule;
use crate::{Check, Finding, Report, StatementView, quoted};
use policy_core::model::{PolicyKind, PrincipalType};
use policy_core::semantics::truth::Truth;

rule! {
    /// Two OIDC providers in one statement of a trust policy.
    ///
    /// A condition on one issuer's keys never holds for another issuer's tokens. A statement with
    /// conditions on both therefore lets in neither, and a statement without conditions lets in everyone
    /// from both. AWS requires one statement per provider.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": ["accounts.google.com", "www.amazon.com"]}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "app", "www.amazon.com:app_id": "app"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "app"}}}, {"Effect": "Allow", "Principal": {"Federated": "www.amazon.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"www.amazon.com:app_id": "app"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>.
    RULE = "several-oidc-providers", codes: [], level: Warning, rows: ["B5.5"],
    check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() != PolicyKind::Trust || !statement.allows() {
        return;
    }
    let mut issuers = statement.oidc_issuers();
    let Some((_, first)) = issuers.next() else { return };
    let is_another = |other: &str| same_issuer(statement.context(), first, other) == Truth::Never;
    if let Some((index, other)) = issuers.find(|(_, other)| is_another(other)) {
        let place = statement.principal_place(PrincipalType::Federated, index);
        let message =
            format!("the statement trusts both `{}` and `{}`", quoted(first), quoted(other));
        report.push(
            Finding::new(&RULE, place, message)
                .help("write one statement per OIDC provider, with conditions on its keys"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;

    #[test]
    fn one_issuer_of_two_accounts_and_saml_are_quiet() {
        let elements = |providers: &str| {
            format!(
                "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": [{providers}]}}"
            )
        };
        for quiet in [
            r#""arn:aws:iam::123456789012:oidc-provider/a.example", "arn:aws:iam::210987654321:oidc-provider/a.example""#,
            r#""arn:aws:iam::123456789012:saml-provider/a", "arn:aws:iam::123456789012:saml-provider/b", "a.example""#,
            "\"a.example\", \"\u{F0000}\", \"arn:aws:iam::123456789012:oidc-provider/\u{F0001}\"",
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(quiet));
        }
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                r#""accounts.google.com",
                "www.amazon.com"
              //^^^^^^^^^^^^^^^^ warning: the statement trusts both `accounts.google.com` and `www.amazon.com`
            "#,
            ),
        );
    }
}
