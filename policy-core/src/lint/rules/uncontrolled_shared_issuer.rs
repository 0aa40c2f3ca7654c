use crate::lint::rule::rule;
use crate::lint::{Check, Finding, Report, StatementView, quoted};
use crate::model::{
    GITHUB_ISSUER, PolicyKind, PrincipalType, SHARED_ISSUERS_DATE, TrustAction, has_variable, hole,
    is_same_issuer, key_of_shared_issuer, split_issuer_key,
};

rule! {
    /// The trust in an issuer of many tenants that does not say which tenant.
    ///
    /// GitHub, GitLab, Terraform Cloud, Amazon Cognito and others issue tokens for all their
    /// customers. IAM saves a trust in one of them only when `StringEquals`,
    /// `StringEqualsIgnoreCase` or `StringLike` tests the claim that tells them apart, with more
    /// than wildcards.
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
    level: Error, rows: ["A120", "B5.8", "B5.10"], check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind != PolicyKind::Trust
        || !statement.allows()
        || !statement.names_action(TrustAction::AssumeRoleWithWebIdentity.as_str())
    {
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

/// The finding of a shared issuer whose tenants are not told apart.
pub(super) fn uncontrolled(
    statement: &StatementView<'_>,
    index: usize,
    issuer: &str,
    key: &str,
) -> Option<Finding> {
    for site in statement.condition_sites() {
        let of_another = split_issuer_key(&site.condition.key)
            .is_some_and(|(other, _)| !is_same_issuer(other, issuer));
        if of_another || hole::has_hole(&site.condition.key) {
            return None;
        }
    }
    let tests = || {
        statement
            .condition_sites()
            .filter(|site| site.is_key(key) && site.condition.operator.base.is_positive_string())
    };
    let open = |text: &str| {
        text.bytes().all(|it| it == b'*' || it == b'?') && !has_variable(text) && !text.is_empty()
    };
    let mut opening = None;
    for site in tests() {
        match site.values().iter().position(|value| open(value.as_str())) {
            None => return None,
            Some(at) => opening = Some((site, at)),
        }
    }
    if let Some((site, at)) = opening {
        let value = site.values().get(at)?.as_str();
        let message = format!("`{value}` lets in every tenant of `{}`", quoted(issuer));
        return Some(
            Finding::new(&RULE, site.value_place(at), message)
                .help("write a value of more than wildcards"),
        );
    }
    let place = statement.principal_place(PrincipalType::Federated, index);
    let message = format!("the trust in `{}` does not test `{}`", quoted(issuer), quoted(key));
    Some(Finding::new(&RULE, place, message).help(format!(
        "add `StringEquals` or `StringLike` on `{}`, without which IAM refuses the policy (as of {SHARED_ISSUERS_DATE})",
        quoted(key)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::test_support::check_drawn_statement;

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
                  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: the trust in `cognito-identity.amazonaws.com` does not test `cognito-identity.amazonaws.com:aud`
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
                r#""StringLike": {"cognito-identity.amazonaws.com:aud": ["us-east-1:x", "*"]
                                                                                                                                                                                                             //^^^ error: `*` lets in every tenant of `cognito-identity.amazonaws.com`
                }"#,
            ),
        );
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
