use crate::issuers::is_misspelt_claim;
use crate::issuers::{WITH_APP_ID, has_open_host, is_mixed};
use crate::rule::rule;
use crate::{Check, ConditionSite, Finding, Report, StatementView, quoted};
use policy_core::model::{
    PolicyKind, PrincipalType, TrustAction, is_same_issuer, key_of_shared_issuer, split_issuer_key,
};

rule! {
    /// Trust in an OIDC provider without a condition on its keys.
    ///
    /// Anyone with a token from the issuer that names one of the provider's audiences can then assume
    /// the role. A condition on `<issuer>:sub` or `<issuer>:aud` limits who can.
    ///
    /// ```json,trust,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity"}]}
    /// ```
    ///
    /// ```json,trust,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "66677788899900pro0"}}}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html>.
    RULE = "missing-oidc-condition", codes: ["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"],
    level: SecurityWarning, rows: ["A119"], asks_for_condition: true, check: Check::Statement(check),
}

fn check(statement: &StatementView<'_>, report: &mut Report<'_>) {
    if statement.kind() != PolicyKind::Trust
        || !statement.allows()
        || !statement.names_action(TrustAction::AssumeRoleWithWebIdentity.as_str())
        || is_mixed(statement)
    {
        return;
    }
    let Some((index, issuer)) = statement.oidc_issuers().next() else { return };
    // IAM requires more of a shared issuer, and a key of the wrong issuer is reported by itself.
    if key_of_shared_issuer(issuer).is_some()
        || statement.condition_sites().any(|site| names_issuer(&site))
    {
        return;
    }
    let place = statement.principal_place(PrincipalType::Federated, index);
    let message =
        format!("no condition limits which identities of `{}` can assume the role", quoted(issuer));
    report.push(Finding::new(&RULE, place, message).help(help(issuer)));
}

fn names_issuer(site: &ConditionSite<'_>) -> bool {
    let key = &site.condition.key;
    split_issuer_key(key).is_some() || has_open_host(key) || is_misspelt_claim(site)
}

fn help(issuer: &str) -> String {
    let claims = if WITH_APP_ID.iter().any(|it| is_same_issuer(it, issuer)) {
        ["app_id", "user_id"]
    } else {
        ["sub", "aud"]
    };
    let [first, second] = claims;
    let issuer = quoted(issuer);
    format!("add `StringEquals` on `{issuer}:{first}` or `{issuer}:{second}`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{check_drawn_filled, check_drawn_statement};

    const HEAD: &str = r#""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "#;

    #[test]
    fn a_condition_on_another_key_is_not_enough() {
        check_drawn_statement(
            &RULE,
            PolicyKind::Trust,
            &format!(
                "{HEAD}{}",
                r#"
                "Principal": {"Federated": "arn:aws:iam::123456789012:oidc-provider/id.example/a"},
                                         //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security-warning: no condition limits
                                         // which identities of `id.example/a` can assume the role
                "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}
            "#
            ),
        );
    }

    #[test]
    fn an_issuer_that_fills_a_hole_needs_a_condition_too() {
        let elements = |mark: &str, condition: &str| {
            format!(
                "{HEAD}\"Principal\": {{\"Federated\":
                \"arn:aws:iam::123456789012:oidc-provider/\u{F0000}\"
              {mark}
                }}, \"Condition\": {{\"StringEquals\": {{{condition}}}}}"
            )
        };
        let mark = format!(
            "//{} security-warning: no condition limits which identities of `\u{F0000}` can assume the role",
            "^".repeat(43)
        );
        let loud = elements(&mark, "\"aws:RequestTag/\u{F0001}\": \"x\"");
        check_drawn_filled(&[], &RULE, PolicyKind::Trust, &loud);
        for key in ["\u{F0001}", "\u{F0001}:sub", "id.example:\u{F0001}"] {
            let quiet = elements("", &format!("\"{key}\": \"x\""));
            check_drawn_filled(&[], &RULE, PolicyKind::Trust, &quiet);
        }
    }

    #[test]
    fn tested_shared_and_unknown_issuers_are_quiet() {
        for elements in [
            r#""Principal": {"Federated": "www.amazon.com"}, "Condition": {"StringEquals": {"www.amazon.com:app_id": "x"}}"#,
            r#""Principal": {"Federated": "www.amazon.com"}, "Condition": {"StringEquals": {"gitlab.com:sub": "x"}}"#,
            r#""Principal": {"Federated": "cognito-identity.amazonaws.com"}"#,
            r#""Principal": {"AWS": "123456789012"}"#,
            "\"Principal\": {\"Federated\": \"\u{F0000}\"}",
            "\"Principal\": {\"Federated\": \"www.amazon.com\"}, \"Condition\": {\"StringEquals\": {\"\u{F0000}:sub\": \"x\"}}",
        ] {
            check_drawn_statement(&RULE, PolicyKind::Trust, &format!("{HEAD}{elements}"));
        }
    }
}
