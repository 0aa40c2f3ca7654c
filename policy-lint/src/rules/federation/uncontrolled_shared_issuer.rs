use crate::tenants::{Tenants, takes_tokens, tenants};

use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::{
    GITHUB_ISSUER, PrincipalType, SHARED_ISSUERS_DATE, is_same_issuer, key_of_shared_issuer,
};

rule! {
    /// Trust in a multi-tenant issuer that does not say which tenant is meant.
    ///
    /// GitHub, GitLab, Terraform Cloud, Amazon Cognito and others issue tokens for all their
    /// customers. IAM saves a policy that trusts one of them only if `StringEquals`,
    /// `StringEqualsIgnoreCase` or `StringLike` tests the claim that distinguishes the customers, with
    /// values that are more than wildcards.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"gitlab.com:aud": "https://gitlab.com"}}}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"gitlab.com:aud": "https://gitlab.com", "gitlab.com:sub": "project_path:group/project:ref_type:branch:ref:main"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html>.
    RULE = "uncontrolled-shared-issuer", codes: ["MISSING_GITHUB_REPO_CONDITION_KEY"],
    level: Error, rows: ["A120", "B5.8", "B5.10"], asks_for_condition: true, check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if !takes_tokens(statement) {
        return;
    }
    for (index, issuer) in statement.oidc_issuers() {
        let Some(key) = key_of_shared_issuer(issuer) else { continue };
        if let Some(finding) = uncontrolled(statement, index, issuer, &key) {
            report.push(if is_same_issuer(issuer, GITHUB_ISSUER) {
                finding
            } else {
                finding.uncoded()
            });
        }
    }
}

/// Returns the finding for a shared issuer whose tenants are not told apart.
pub(crate) fn uncontrolled(
    statement: &StatementView<'_>,
    index: usize,
    issuer: &str,
    key: &str,
) -> Option<Finding> {
    let found = match tenants(statement, issuer, key) {
        Tenants::Told => return None,
        Tenants::Open(number, at) => {
            let condition = statement.conditions.as_slice().get(number)?;
            Some((ConditionSite { statement: *statement, condition }, at))
        }
        Tenants::Untold => None,
    };
    if let Some((site, at)) = found {
        let value = site.values().get(at)?.as_str();
        let message = if site.condition.operator.takes_wildcards() {
            format!("`{value}` lets in every tenant of `{}`", quoted(issuer))
        } else {
            format!("`{value}` does not name a tenant of `{}`", quoted(issuer))
        };
        return Some(
            Finding::new(&RULE, site.value_place(at), message)
                .help("write a value that is more than wildcards"),
        );
    }
    let place = statement.principal_place(PrincipalType::Federated, index);
    let message =
        format!("the statement trusts `{}` but does not test `{}`", quoted(issuer), quoted(key));
    Some(Finding::new(&RULE, place, message).help(format!(
        "add `StringEquals` or `StringLike` on `{}`; without it IAM rejects the policy (as of {SHARED_ISSUERS_DATE})",
        quoted(key)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::check_drawn_statement;
    use policy_core::model::PolicyKind;

    fn elements(provider: &str, condition: &str) -> String {
        format!(
            "\"Effect\": \"Allow\", \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Principal\": {{\"Federated\": {provider}}}, \"Condition\": {{{condition}}}"
        )
    }

    const COGNITO: &str = r#""cognito-identity.amazonaws.com""#;

    #[test]
    fn the_key_and_its_values_count() {
        for condition in [
            r#""StringNotEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:x"}"#,
            r#""Null": {"cognito-identity.amazonaws.com:aud": "false"}"#,
        ] {
            check_drawn_statement(
                &RULE,
                PolicyKind::Trust,
                &elements(
                    r#"
                    "cognito-identity.amazonaws.com"
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the statement trusts `cognito-identity.amazonaws.com` but does not test
                  // `cognito-identity.amazonaws.com:aud`
                    "#,
                    condition,
                ),
            );
        }
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &elements(
                COGNITO,
                r#"
                "StringLike": {"cognito-identity.amazonaws.com:aud": ["us-east-1:x", "*"]
                                                                                   //^^^ error: `*` lets in every tenant of
                                                                                   // `cognito-identity.amazonaws.com`
                }"#,
            ),
        );
    }

    #[test]
    fn one_mistake_is_one_finding() {
        let github =
            r#""arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com""#;
        let id = "12345678-abcd-abcd-abcd-1234567890ab";
        let amr =
            r#""ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}"#;
        for (provider, condition, want) in [
            (
                COGNITO,
                format!(
                    r#""StringLike": {{"cognito-identity.amazonaws.com:aud": ["us-east-1:{id}", "*"]}}, {amr}"#
                ),
                vec!["uncontrolled-shared-issuer"],
            ),
            (
                COGNITO,
                format!(r#""StringEquals": {{"cognito-identity.amazonaws.com:aud": "*"}}, {amr}"#),
                vec!["uncontrolled-shared-issuer"],
            ),
            (
                github,
                r#""StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "sub": "repo:o@1/r@2:pull_request"}"#.to_owned(),
                vec!["invalid-condition-key-format"],
            ),
            (
                github,
                r#""StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "https://token.actions.githubusercontent.com:sub": "x"}"#.to_owned(),
                vec!["invalid-condition-key-format"],
            ),
            (
                github,
                r#""StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com/sub": "x"}"#.to_owned(),
                vec!["invalid-condition-key-format"],
            ),
            (
                r#""arn:aws:iam::123456789012:oidc-provider/id.example""#,
                r#""StringEquals": {"sub": "x"}"#.to_owned(),
                vec!["invalid-condition-key-format"],
            ),
        ] {
            let text = format!(
                r#"{{"Version": "2012-10-17", "Statement": [{{{}}}]}}"#,
                elements(provider, &condition)
            );
            let context = crate::Context::default();
            let outcome = crate::check::check_json(&text, PolicyKind::Trust, &context).unwrap();
            let found: Vec<_> = outcome.findings.iter().map(|it| it.rule().name).collect();
            assert_eq!(found, want, "{condition}");
        }
    }

    #[test]
    fn controlled_trusts_and_wrong_issuers_are_quiet() {
        for condition in [
            r#""StringEquals": {"Cognito-Identity.amazonaws.com:AUD": "us-east-1:x"}"#,
            r#""StringLike": {"gitlab.com:sub": "x"}"#,
            "\"StringLike\": {\"cognito-identity.amazonaws.com:aud\": \"\u{F0000}\"}",
            "\"StringLike\": {\"\u{F0000}:aud\": \"x\"}",
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &elements(COGNITO, condition));
        }
    }
}
